"""Families of the machine: read from fonts' own tables, embedded where that is allowed, else stood in for."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont
from hypothesis import given
from hypothesis import strategies as st

from drafter.compose.brand import Brand, brand_folders, read_brand
from drafter.desk import fonts as desk_fonts
from drafter.desk.brand_editing import ProblemCode, edited, open_draft, problems, words_of
from drafter.desk.export import Format, Order, export
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import plain_block
from drafter.places import resources
from drafter.typeset import fonts, installed
from drafter.typeset.installed import Usable, faces_in

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:-"
SOBER = read_brand(brand_folders((resources() / "brands",))["sober"])
STATEMENT = Statement(
    (
        Edition(
            "en",
            (
                Section(SectionKind.HEADLINE, (plain_block("A headline"),)),
                Section(SectionKind.BACKGROUND, (plain_block("Some words, and ещё words."),)),
            ),
        ),
    )
)


def make_font(
    path: Path, family: str, style: str = "Regular", *, rights: int = 0, outlines: bool = True
) -> Path:
    """A font of squares for letters; without TrueType outlines where so asked."""
    builder = FontBuilder(1000, isTTF=outlines)
    names = [".notdef", *(f"g{ord(letter)}" for letter in LETTERS)]
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({ord(letter): f"g{ord(letter)}" for letter in LETTERS})
    pens = {}
    for name in names:
        pen = TTGlyphPen(None) if outlines else T2CharStringPen(600, None)
        pen.moveTo((50, 0))
        for corner in ((50, 500), (450, 500), (450, 0)):
            pen.lineTo(corner)
        pen.closePath()
        pens[name] = pen.glyph() if outlines else pen.getCharString()
    if outlines:
        builder.setupGlyf(pens)
    else:
        builder.setupCFF(family.replace(" ", ""), {}, pens, {})
    builder.setupHorizontalMetrics(dict.fromkeys(names, (600, 50)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": family, "styleName": style, "psName": f"X{style}"})
    selection = {"Bold": 0x20, "Italic": 0x01}.get(style, 0x40)
    builder.setupOS2(fsType=rights, fsSelection=selection, sTypoAscender=800, sTypoDescender=-200)
    builder.setupPost()
    path.parent.mkdir(parents=True, exist_ok=True)
    builder.save(path)
    return path


def _forget() -> None:
    for cached in (
        installed.families, installed.family_faces, installed.family_state, installed.installed_face,
        installed._of_family, installed._files, installed.faces_in, fonts.face, fonts.face_name,
        fonts._stand_in, fonts.segments,
    ):  # fmt: skip
        cached.cache_clear()


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A machine whose only fonts are those in this folder."""
    monkeypatch.setattr(installed, "font_folders", lambda: (tmp_path / "fonts",))
    _forget()
    yield tmp_path / "fonts"
    _forget()


def _brand(family: str) -> Brand:
    draft = edited(edited(open_draft(SOBER), "type.text", family), "type.heads", family)
    assert not draft.refused
    return draft.brand


def test_families_are_those_of_the_fonts_tables(machine: Path) -> None:
    make_font(machine / "b.ttf", "Open House")
    make_font(machine / "deep" / "a.ttf", "Open House", "Bold")
    make_font(machine / "c.ttf", "Closed House", rights=0x0002)
    make_font(machine / "d.ttf", "Whole House", rights=0x0100)
    make_font(machine / "e.otf", "Curved House", outlines=False)
    (machine / "f.ttf").write_bytes(b"no font")
    (machine / "g.ttf").symlink_to(machine / "gone.ttf")
    _forget()
    assert installed.families() == {
        "Closed House": Usable.RESTRICTED,
        "Curved House": Usable.NOT_TRUETYPE,
        "Open House": Usable.YES,
        "Whole House": Usable.RESTRICTED,
    }
    assert set(installed.family_faces("Open House")) == {(False, False), (True, False)}
    assert installed.family_state("open house") is Usable.YES
    assert installed.family_state("House") is Usable.MISSING
    assert [one.name for one in desk_fonts.families()][:2] == ["Noto Serif", "Noto Sans"]


def test_a_style_that_a_family_lacks_is_its_nearest(machine: Path) -> None:
    make_font(machine / "a.ttf", "Open House")
    make_font(machine / "b.ttf", "Open House", "Bold")
    _forget()
    assert fonts.face_name("Open House", True, True) == "Open House-Bold"
    assert fonts.face_name("Open House", False, True) == "Open House-Regular"
    found = fonts.segments("Open House-Bold", "Aя")
    assert [(one.face, one.text) for one in found] == [("Open House-Bold", "A"), ("NotoSans-Bold", "я")]


def test_faces_of_a_collection_are_found_and_set(machine: Path) -> None:
    parts = [make_font(machine / f"{style}.ttf", "Two in One", style) for style in ("Regular", "Bold")]
    collection = TTCollection()
    collection.fonts = [TTFont(path) for path in parts]
    collection.save(machine / "both.ttc")
    for path in parts:
        path.unlink()
    _forget()
    for bold in (False, True):
        drawn = fonts.face(fonts.face_name("Two in One", bold, False))
        assert drawn is not None
        assert drawn.has("A")
        assert drawn.file.styleName.decode() == ("Bold" if bold else "Regular")


@pytest.mark.parametrize(
    ("family", "file", "said"),
    [
        ("Gone House", None, "is not on this machine; Noto Sans stands in."),
        ("Gone Garamond", None, "is not on this machine; Noto Serif stands in."),
        ("Closed House", {"rights": 2}, "may not be embedded in files; Noto Sans stands in."),
        ("Curved House", {"outlines": False}, "is no TrueType font that can be set; Noto Sans stands in."),
        ("Open House", {}, ""),
    ],
)
def test_an_export_says_what_stands_in(
    machine: Path, tmp_path: Path, family: str, file: dict[str, int] | None, said: str
) -> None:
    if file is not None:
        make_font(machine / "font.ttf", family, **file)  # type: ignore[arg-type]
    _forget()
    exported = export(STATEMENT, _brand(family), Order((Format.PDF,)), tmp_path / "out")
    assert exported.warnings == ((f"The brand’s font “{family}” {said}",) if said else ())
    pdf = exported.files[0].read_bytes()
    assert (family.replace(" ", "#20").encode() in pdf) is not bool(said)


def test_a_family_that_lacks_letters_of_a_language_says_which(machine: Path) -> None:
    make_font(machine / "a.ttf", "Open House")
    _forget()
    draft = edited(open_draft(SOBER), "type.text", "Open House")
    lacking = {
        one.argument("language"): one
        for one in problems(draft, ("en", "fr", "ru"))
        if one.code is ProblemCode.LETTERS_LACKING
    }
    assert set(lacking) == {"French", "Russian"}
    assert "Noto Sans" in words_of(lacking["Russian"]).why


def test_a_shipped_family_is_never_looked_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def looked() -> tuple[Path, ...]:
        raise AssertionError("the machine's fonts were looked for")

    monkeypatch.setattr(installed, "font_folders", looked)
    _forget()
    export(STATEMENT, SOBER, Order((Format.PDF,)), tmp_path / "out")
    _forget()


def test_folders_of_fonts_are_absolute(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_DIRS", "relative:/usr/share")
    found = installed.font_folders()
    assert found
    assert all(folder.is_absolute() for folder in found)


@given(st.data())
def test_a_damaged_font_is_no_font_and_no_crash(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    whole = bytearray(_whole(tmp_path_factory))
    head = struct.unpack_from(">H", whole, 4)[0] * 16 + 12
    for _ in range(data.draw(st.integers(1, 8))):
        where = data.draw(st.sampled_from((head, len(whole))))
        whole[data.draw(st.integers(0, where - 1))] = data.draw(st.integers(0, 255))
    folder = tmp_path_factory.mktemp("damaged")
    path = folder / "font.ttf"
    path.write_bytes(whole)
    for found in faces_in(path):
        assert found.family


def _whole(factory: pytest.TempPathFactory) -> bytes:
    path = factory.getbasetemp() / "whole.ttf"
    if not path.exists():
        make_font(path, "Open House")
    return path.read_bytes()


def test_a_font_that_breaks_when_it_is_set_is_stood_in_for(machine: Path) -> None:
    path = make_font(machine / "a.ttf", "Open House")
    data = bytearray(path.read_bytes())
    at = data.index(b"loca")
    data[at : at + 4] = b"lost"
    path.write_bytes(data)
    _forget()
    assert installed.family_state("Open House") is Usable.YES
    assert fonts.usable("Open House") is Usable.NOT_TRUETYPE
    assert fonts.face_name("Open House", False, False) == "NotoSans-Regular"
