"""Brands as they are edited: what fields take and refuse, what is wrong with them, how they are written."""

from __future__ import annotations

import errno
import json
import queue
import re
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from PIL import Image

from drafter.compose.brand import Brand, TypeSize, brand_folders, brand_of, read_brand
from drafter.compose.printable import printable
from drafter.desk.brand_editing import (
    Draft,
    FirstPage,
    ProblemCode,
    Severity,
    colour_facts,
    duplicate,
    edited,
    fields,
    first_page_of,
    free_id,
    is_bundled,
    logo_facts,
    open_draft,
    problems,
    put_back,
    remove,
    rename,
    toml_of,
    unsaved,
    value_of,
    with_first_page,
    with_logo,
    with_mark,
    words_of,
    write_brand,
)
from drafter.desk.brand_lines import lines_over
from drafter.desk.brands import list_brands
from drafter.desk.contrast import TEXT_NEEDS, WHITE, contrast, contrast_shown, nearest_passing
from drafter.desk.export import Format, Order, composition_for
from drafter.desk.pictures import take_picture
from drafter.desk.preview import Preview
from drafter.desk.preview_frames import Order as Shown
from drafter.desk.preview_frames import Picture, Trouble
from drafter.model.errors import CannotWrite, InputRefused
from drafter.model.statement import Edition, Letter, Section, SectionKind, Statement
from drafter.model.text import plain_block
from drafter.places import Places, resources
from drafter.typeset.layout import typeset
from drafter.writers.docx import write_docx
from tests.desk.pictures import png_of, svg_of_a_square
from tests.storage.faults import FailingDisk, Killed

BUNDLED = {name: read_brand(folder) for name, folder in brand_folders((resources() / "brands",)).items()}
STATEMENT = Statement((Edition("en", (Section(SectionKind.HEADLINE, (plain_block("A headline"),)),)),))
CORPUS = Path(__file__).parents[2].parent / "shared" / "corpus" / "naughty-strings" / "blns.json"
PATIENCE = 60.0


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(*(tmp_path / name for name in ("config", "data", "state", "cache")))


@pytest.fixture
def own(places: Places) -> Draft:
    return duplicate(BUNDLED["warm"], "Our own", places)


def _codes(draft: Draft, languages: tuple[str, ...] = ()) -> dict[ProblemCode, Severity]:
    return {one.code: one.severity for one in problems(draft, languages)}


def test_what_is_typed_is_used_or_kept_as_refused(own: Draft) -> None:
    draft = edited(own, "logo.height_mm", "14,5 mm")
    draft = edited(draft, "type.body", "11 / 16")
    draft = edited(draft, "furniture.first_right", ["one", "", "three", ""])
    draft = edited(draft, "colours.ink", "000")
    assert draft.refused == ()
    assert draft.brand.logo.height_mm == 14.5
    assert draft.brand.type.body == TypeSize(11, 16)
    assert draft.brand.furniture.first_right == ("one", "", "three")
    assert draft.brand.colours.ink == "#000000"
    for field, typed in (
        ("logo.height_mm", "nan"),
        ("logo.height_mm", "400"),
        ("type.body", "16 / 11"),
        ("type.text", "\n"),
        ("colours.accent", "#E2572B"),
        ("colours.tint", "pink"),
        ("page.paper", "A5"),
        ("name", "  "),
        ("signatories", "brand"),
    ):
        bad = edited(draft, field, typed)
        assert bad.typed(field) == typed
        assert bad.brand == draft.brand
        assert any(one.field == field and one.severity is Severity.ERROR for one in problems(bad))
        assert edited(bad, field, value_of(draft.brand, field)) == draft


def test_an_edit_that_changes_nothing_gives_the_same_draft(own: Draft) -> None:
    for field in fields():
        assert edited(own, field, value_of(own.brand, field)) is own, field


@given(st.data())
def test_every_draft_is_read_back_as_it_is(data: st.DataObject) -> None:
    draft = open_draft(BUNDLED[data.draw(st.sampled_from(sorted(BUNDLED)))])
    text = st.text(max_size=30)
    values = st.one_of(
        text,
        st.floats(),
        st.booleans(),
        st.lists(text, max_size=4),
        st.lists(st.lists(text, min_size=2, max_size=2), max_size=4),
        st.sampled_from(("10.5/15", "#123456", "letter", "title", "persons", "Noto Sans")),
    )
    for _ in range(data.draw(st.integers(1, 6))):
        draft = edited(draft, data.draw(st.sampled_from(fields())), data.draw(values))
    assert brand_of(toml_of(draft.brand), draft.brand.folder) == draft.brand


def test_contrast_is_that_of_the_page_design() -> None:
    shown = {
        "#1B1F24": ("16.6", "#EEF2F4", "14.7"),
        "#1F4A5F": ("9.5", "#EEF2F4", "8.5"),
        "#A32A12": ("7.2", "#FBEFEA", "6.4"),
        "#454545": ("9.6", "#FFD400", "6.7"),
    }
    for colour, (on_white, tint, on_tint) in shown.items():
        assert contrast_shown(contrast(colour, WHITE)) == on_white
        assert contrast_shown(contrast(colour, tint)) == on_tint
    assert contrast_shown(6.97) == "6.9", "what is refused must not be shown as what is asked for"


@given(st.from_regex(r"#[0-9A-F]{6}", fullmatch=True))
def test_the_nearest_colour_passes_and_is_no_darker_than_it_must_be(colour: str) -> None:
    nearest = nearest_passing(colour)
    assert contrast(nearest, WHITE) >= TEXT_NEEDS
    if contrast(colour, WHITE) >= TEXT_NEEDS:
        assert nearest == colour
    else:
        assert contrast(nearest, WHITE) < 8


def test_a_refused_colour_names_the_nearest_that_passes(own: Draft) -> None:
    draft = edited(own, "colours.accent", "#E2572B")
    facts = colour_facts(draft, "accent")
    assert (facts.value, facts.on_white, facts.on_tint, facts.passes) == ("#E2572B", "3.7", "3.3", False)
    said = next(words_of(one) for one in problems(draft) if one.code is ProblemCode.REFUSED_COLOUR)
    assert facts.nearest in said.do
    assert facts.nearest_on_white in said.do
    used = edited(draft, "colours.accent", facts.nearest)
    assert not used.refused
    assert ProblemCode.REFUSED_COLOUR not in _codes(used)
    assert colour_facts(own, "rule").decoration
    assert colour_facts(own, "ink", "#nothing").value == ""


def test_bundled_brands_have_nothing_to_mend() -> None:
    for brand in BUNDLED.values():
        assert problems(open_draft(brand), ("en", "fr", "ru", "kk", "ka", "hy", "el")) == (), brand.id


def test_a_logo_that_is_too_small_says_what_it_needs(own: Draft) -> None:
    draft = with_logo(own, take_picture(png_of(320, 99), "common-daylight.png"))
    facts = logo_facts(draft)
    assert facts is not None
    assert (facts.width, facts.height, facts.dpi, facts.needed) == (320, 99, 190, 504)
    small = next(one for one in problems(draft) if one.code is ProblemCode.LOGO_SMALL)
    assert words_of(small).why == "It prints at 190 dpi, 42.7 mm wide."
    assert words_of(small).do == "Use an SVG, or 504 px."
    vector = with_logo(own, take_picture(svg_of_a_square(), "square.svg"))
    assert ProblemCode.LOGO_SMALL not in _codes(vector)
    assert vector.brand.logo.mark == vector.brand.logo.file, "a square logo is its own mark"
    assert not draft.brand.logo.mark_png, "a long one has no mark"
    assert with_mark(draft, take_picture(svg_of_a_square(), "square.svg")).brand.logo.mark_png


def test_alternative_text_that_says_nothing_is_said(own: Draft) -> None:
    draft = with_logo(own, take_picture(png_of(900, 300), "IMG_2041 final.PNG"))
    assert _codes(draft)[ProblemCode.NO_ALTERNATIVE] is Severity.ERROR
    for name in ("logo.png", "IMG_2041.jpeg", "img-2041-final"):
        assert ProblemCode.ALTERNATIVE_IS_FILE in _codes(edited(draft, "logo.alt", name)), name
    good = _codes(edited(draft, "logo.alt", "Common Daylight"))
    assert ProblemCode.NO_ALTERNATIVE not in good
    assert ProblemCode.ALTERNATIVE_IS_FILE not in good


def test_a_picture_put_there_by_hand_is_cleaned_and_said(places: Places, own: Draft) -> None:
    exif = Image.Exif()
    exif[0x013B] = "A. Author"
    picture = own.brand.folder / own.brand.logo.png
    picture.write_bytes(png_of(900, 300, exif=exif))
    draft = open_draft(own.brand)
    said = next(words_of(one) for one in problems(draft) if one.code is ProblemCode.METADATA_REMOVED)
    assert said.why == "Author was in the picture."
    write_brand(draft, places)
    assert b"Author" not in picture.read_bytes()
    assert not open_draft(own.brand).removed


def test_a_logo_that_is_damaged_is_said(own: Draft) -> None:
    (own.brand.folder / own.brand.logo.file).write_text("<svg>", encoding="utf-8")
    assert _codes(open_draft(own.brand))[ProblemCode.LOGO_BROKEN] is Severity.ERROR


def test_families_that_cannot_be_used_are_named_with_what_stands_in(own: Draft) -> None:
    draft = edited(own, "type.text", "Nowhere Times")
    missing = next(one for one in problems(draft) if one.code is ProblemCode.FONT_MISSING)
    assert "Nowhere Times" in words_of(missing).what
    assert "Noto Serif" in words_of(missing).why


def test_lines_without_room_and_faint_grounds_are_said(own: Draft) -> None:
    draft = edited(own, "furniture.foot_left", "A very long address indeed, " * 8)
    draft = edited(draft, "colours.tint", "#999999")
    draft = edited(draft, "logo.height_mm", 40)
    found = _codes(draft)
    assert {ProblemCode.LINE_LONG, ProblemCode.FAINT_ON_TINT, ProblemCode.LOGO_WIDE} <= set(found)
    assert all(words_of(one).what for one in problems(draft))


@pytest.mark.parametrize("layout", FirstPage)
def test_first_pages_are_what_they_were_set_to(own: Draft, layout: FirstPage) -> None:
    draft = with_first_page(own, layout)
    assert first_page_of(draft.brand) is layout
    assert brand_of(toml_of(draft.brand), draft.brand.folder) == draft.brand
    if layout is FirstPage.LETTER:
        assert draft.brand.address.window == "din-b"


@pytest.mark.parametrize("name", sorted(BUNDLED))
def test_what_is_called_too_long_is_cut_on_the_page_and_nothing_else(name: str) -> None:
    edition = replace(STATEMENT.primary, letter=Letter(recipient=("Somebody",)))
    statement = replace(STATEMENT, editions=(edition,), date="2024-09-30")
    called = set()
    for length in range(2, 40, 3):
        text = " ".join(["Aword"] * length)
        draft = edited(open_draft(BUNDLED[name]), "furniture.first_right", [text])
        draft = edited(draft, "address.lines", [text])
        if draft.brand.furniture.foot_columns:
            draft = edited(draft, "furniture.foot_columns", [["One"], [text], ["Three"]])
        else:
            draft = edited(draft, "furniture.foot_left", text)
        over = {field: by for field, line, by in lines_over(draft.brand) if line == text}
        composition = composition_for(statement, draft.brand, Order((Format.PDF,)))
        lines = [one.line.text for one in typeset(composition, draft.brand).pages[0].lines()]
        whole = sum(line == text for line in lines)
        places = 2 + (name == "letter")
        cut = sum(by > 5 for by in over.values())
        assert places - len(over) <= whole <= places - cut, (length, over, lines)
        called |= set(over)
    assert "furniture.first_right" in called
    assert called & {"furniture.foot_left", "furniture.foot_columns"}
    assert ("address.lines" in called) is (name == "letter")


# On disk


def test_a_brand_is_made_changed_renamed_removed_and_brought_back(places: Places, own: Draft) -> None:
    assert own.brand.id == "our-own"
    assert read_brand(own.brand.folder) == own.brand
    assert duplicate(BUNDLED["warm"], "Our own", places).brand.id == "our-own-2"
    changed = write_brand(edited(own, "furniture.foot_left", "Elsewhere"), places)
    assert read_brand(own.brand.folder) == changed.brand
    renamed = rename(changed.brand, "Nobody’s", places)
    assert (renamed.brand.id, read_brand(own.brand.folder).name) == ("our-own", "Nobody’s")
    gone = remove(renamed.brand, places)
    assert [one.id for one in list_brands(places) if not is_bundled(one)] == ["our-own-2"]
    assert put_back(gone, places) == renamed.brand


def test_bundled_brands_are_read_only(places: Places) -> None:
    draft = open_draft(BUNDLED["sober"])
    with pytest.raises(CannotWrite, match="read-only"):
        write_brand(edited(draft, "name", "Other"), places)
    with pytest.raises(CannotWrite, match="comes with Drafter"):
        remove(draft.brand, places)
    assert is_bundled(draft.brand)


@given(st.text())
def test_ids_name_a_folder_on_every_system(name: str) -> None:
    places = Places(*(Path("/nonexistent") / part for part in "abcd"))
    found = free_id(name, places)
    assert set(found) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert found.strip("-") == found != ""
    assert len(found) <= 60
    assert found not in ("con", "nul", "com1", *BUNDLED)


def test_an_earlier_draft_brings_its_logo_back(places: Places, own: Draft) -> None:
    before = {path.name: path.read_bytes() for path in own.brand.folder.iterdir()}
    other = with_logo(own, take_picture(png_of(900, 300), "new.png"))
    write_brand(other, places)
    names = {path.name for path in own.brand.folder.iterdir()}
    assert names == {"brand.toml", other.brand.logo.png}
    write_brand(own, places)
    assert {path.name: path.read_bytes() for path in own.brand.folder.iterdir()} == before


def test_a_file_that_the_writer_put_there_stays(places: Places, own: Draft) -> None:
    kept = own.brand.folder / "source of the logo.svg"
    kept.write_text("kept", encoding="utf-8")
    write_brand(with_logo(own, take_picture(png_of(90, 90), "new.png")), places)
    assert kept.read_text(encoding="utf-8") == "kept"


@pytest.mark.parametrize("number", [0, errno.ENOSPC, errno.EIO])
def test_whatever_fails_the_brand_is_the_one_before_or_the_one_after(places: Places, number: int) -> None:
    after = None
    hit = set()
    for at in range(1, 200):
        before = duplicate(BUNDLED["warm"], "Our own", places)
        logo = with_logo(before, take_picture(svg_of_a_square(), "square.svg"))
        after = edited(logo, "name", "After")
        disk = FailingDisk(at, number)
        try:
            write_brand(after, places, disk)
        except Killed:
            assert number == 0
        except CannotWrite:
            assert disk.fired
        found = read_brand(before.brand.folder)
        assert found in (before.brand, after.brand)
        assert open_draft(found).files == (after if found == after.brand else before).files
        hit.add(disk.fired)
        remove(found, places)
        if not disk.fired:
            assert found == after.brand
            break
    assert {"create", "write", "sync", "replace"} <= hit


@pytest.mark.parametrize("number", [0, errno.ENOSPC])
def test_a_brand_that_could_not_be_made_is_not_there(places: Places, number: int) -> None:
    from drafter.desk.brand_editing import new_brand

    draft = open_draft(BUNDLED["sober"])
    for at in range(1, 200):
        disk = FailingDisk(at, number)
        made = None
        try:
            made = new_brand(draft, "New", places, disk)
        except (Killed, CannotWrite):
            assert disk.fired
        found = [one for one in list_brands(places) if not is_bundled(one)]
        assert [replace(one, id="") for one in found] in ([], [replace(one, id="") for one in found[:1]])
        assert all(open_draft(one).brand == one for one in found)
        if made is not None:
            assert found == [made.brand]
            break
        for one in found:
            remove(one, places)


def test_a_folder_that_is_a_file_is_said(places: Places) -> None:
    places.data.mkdir(parents=True)
    (places.data / "brands").write_text("in the way", encoding="utf-8")
    with pytest.raises(CannotWrite, match="was not written"):
        duplicate(BUNDLED["sober"], "New", places)


# On pages


def test_an_unsaved_brand_is_shown_and_not_written(places: Places, own: Draft) -> None:
    heard: queue.Queue[tuple[object, bytes]] = queue.Queue()
    preview = Preview(lambda answer, body: heard.put((answer, body)))
    try:

        def picture_of(draft: Draft) -> bytes:
            preview.show(STATEMENT, Shown(unsaved=unsaved(draft, places)), count=1, scale=0.5)
            while True:
                answer, body = heard.get(timeout=PATIENCE)
                assert not isinstance(answer, Trouble), answer
                if isinstance(answer, Picture):
                    return body

        usual = picture_of(own)
        green = edited(own, "colours.accent", "#005500")
        assert b"\x00\x55\x00" in picture_of(green)
        assert b"\x00\x55\x00" not in usual
        with_red = with_logo(green, take_picture(png_of(400, 100, "#CC0000"), "red.png"))
        assert b"\x00\x00\xcc" in picture_of(with_red), "the new logo is on the page"
        assert read_brand(own.brand.folder) == own.brand, "and the brand on disk is as it was"
        assert isinstance(picture_of(own), bytes)
    finally:
        preview.close()


def _strings() -> list[str]:
    found = json.loads(CORPUS.read_text(encoding="utf-8")) if CORPUS.is_file() else []
    return [*found, "a\x00b\x85c\u2028d\ud800", "{page} %s {0}", "<b>bold</b> &amp;", "“quoted” \\ \" '''"]


def test_strings_that_break_programs_are_a_brands_texts(places: Places, own: Draft) -> None:
    """They come through the file as they are, and what fits its place is printed as it is."""
    for number, text in enumerate(_strings()):
        draft = edited(own, "name", text)
        for field in ("logo.alt", "furniture.foot_left", "type.text"):
            draft = edited(draft, field, text)
        draft = edited(draft, "furniture.first_right", [text, "end"])
        draft = edited(draft, "address.lines", [text])
        assert not draft.typed("furniture.foot_left")
        write_brand(draft, places)
        brand = read_brand(own.brand.folder)
        assert brand == draft.brand
        shown = " ".join(printable(text).split())
        if number % 16 == 0:
            _prove(replace(brand, type=BUNDLED["warm"].type), shown)


def _prove(brand: Brand, text: str) -> None:
    from drafter.typeset.fonts import printed
    from drafter.typeset.measure import shortened

    composition = composition_for(STATEMENT, brand, Order((Format.PDF,)))
    pages = typeset(composition, brand)
    lines = {line.line.text for line in pages.pages[0].lines()}
    heads, size = brand.type.heads, brand.type.small.size
    fitting = shortened(text, heads, size, 80 * 72 / 25.4, bold=True)
    if text and fitting == text and printed(text).strip():
        assert {printed(text).strip()} <= {line.strip() for line in lines}, text
    assert "".join(text.split()) in _around(write_docx(composition, brand)), text


def _around(docx: bytes) -> str:
    """What stands in the heads and feet of a DOCX, without spaces."""
    words = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"
    with zipfile.ZipFile(BytesIO(docx)) as archive:
        parts = [name for name in archive.namelist() if re.match(r"word/(header|footer)", name)]
        roots = [etree.fromstring(archive.read(part)) for part in parts]
    return "".join("".join(node.text or "" for root in roots for node in root.iter(words)).split())


def test_what_is_wrong_in_a_brand_on_disk_is_said_before_anything_is_written(
    places: Places, own: Draft, tmp_path: Path
) -> None:
    from drafter.desk.export import export

    with_png = write_brand(with_logo(own, take_picture(png_of(400, 100), "logo.png")), places)
    logo = with_png.brand.folder / with_png.brand.logo.png
    whole = logo.read_bytes()
    for broken in (b"", b"no picture", whole[: len(whole) // 2], whole[:60] + b"\0" * 40 + whole[100:]):
        logo.write_bytes(broken)
        with pytest.raises(InputRefused, match=r"logo.*could not be read"):
            export(STATEMENT, read_brand(own.brand.folder), Order((Format.PDF,)), tmp_path / "out")
        assert not (tmp_path / "out").exists()
    logo.unlink()
    with pytest.raises(InputRefused, match="no such file in its folder"):
        read_brand(own.brand.folder)
