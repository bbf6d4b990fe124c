"""Letters stand as close as the font says, as a shaping engine has it, and read out as they were typed."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from itertools import product
from pathlib import Path

import pypdfium2
import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from drafter.compose.composition import Paragraph, Piece, Purpose, Role
from drafter.places import resources
from drafter.typeset.fonts import Face, face, segments
from drafter.typeset.kerning import Kerning
from drafter.typeset.layout import typeset
from drafter.typeset.lines import set_text
from drafter.typeset.measure import width_pt
from drafter.typeset.words import Style
from drafter.writers.pdf import write_pdf
from tests.typeset.samples import SOBER, composition

FONTS = sorted((resources() / "fonts").glob("*.ttf"))
WORDS = (
    "AVATAR Tower Way. Yours, LTd. „Wort“ f.r. Łódź r, W.A. (j) 1,1 77. L’AVT Ťažký Fj "
    "«Тогда» Газета Гд. УД ГУТА, рука. Қазақ Ґанок ΑΥΤΟ Τόπος Γάλα Ρώμη ἀ Հայաստան ՏԱ ყველა წყალი"
).split()


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_words_are_as_wide_as_a_shaping_engine_makes_them(path: Path, qapp: object) -> None:
    number = QFontDatabase.addApplicationFont(str(path))
    font = QFont(QFontDatabase.applicationFontFamilies(number)[0])
    font.setPixelSize(1000)
    font.setBold("Bold" in path.stem)
    font.setItalic("Italic" in path.stem)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    metrics = QFontMetricsF(font)
    for word in WORDS:
        found = segments(path.stem, word)
        if [segment.face for segment in found] == [path.stem]:
            assert found[0].width * 1000 == pytest.approx(metrics.horizontalAdvance(word), abs=1.5), word
    QFontDatabase.removeApplicationFont(number)


@pytest.mark.parametrize(
    ("name", "pair"),
    [
        ("NotoSerif-Regular", "AV"),
        ("NotoSans-Bold", "To"),
        ("NotoSerif-Italic", "Гд"),
        ("NotoSans-Regular", "Το"),
        ("NotoSansGeorgian-Regular", "აჯ"),
    ],
)
def test_pairs_of_every_script_are_kerned(name: str, pair: str) -> None:
    drawn = face(name)
    assert drawn is not None
    ((place, added),) = drawn.kerns(pair)
    assert place == 1
    assert added < 0
    assert drawn.segment(pair).width == pytest.approx(
        drawn.advances[pair[0]] + drawn.advances[pair[1]] + added
    )


def test_a_run_knows_where_it_is_kerned_and_how_wide_that_makes_it() -> None:
    style = Style("Noto Serif", 10, 15, "#000000")
    pieces = (Piece("So VAIN a Way "), Piece("To go", link="https://river.example"))
    first, link = set_text(pieces, style, 300).lines[0].runs
    drawn = face("NotoSerif-Regular")
    assert drawn is not None
    for run, expected in ((first, {"VA": -0.08, "Wa": -0.07, "ay": -0.02}), (link, {"To": -0.05})):
        assert {run.text[place - 1 : place + 1]: added for place, added in run.kerns} == expected
        plain = sum(drawn.advances[letter] for letter in run.text) * 10
        assert run.width == pytest.approx(plain + 10 * sum(expected.values()))
    assert link.x == pytest.approx(first.width)
    assert width_pt("To go", "Noto Serif", 10) == pytest.approx(link.width)


def widest_pairs(name: str) -> list[str]:
    """Pairs of letters that the font sets furthest apart, some hundreds of them."""
    drawn = face(name)
    assert drawn is not None
    letters = [
        chr(code)
        for code in (*range(0x21, 0x7F), *range(0xC0, 0x180), *range(0x386, 0x3CF), *range(0x400, 0x4FF))
        if drawn.has(chr(code)) and (chr(code).isupper() or chr(code) in "ďľťíîïfr")
    ]
    apart = [
        (added, left + right)
        for left, right in product(letters, letters)
        for _, added in drawn.kerns(left + right)
        if added > 0.03
    ]
    return [pair for _, pair in sorted(apart, reverse=True)[:400]]


@pytest.mark.parametrize("family", ["Noto Serif", "Noto Sans"])
def test_no_kern_is_read_as_a_space(family: str, tmp_path: Path) -> None:
    stem = family.replace(" ", "")
    pairs = widest_pairs(f"{stem}-Regular")
    close = ["AVATAR", "r.", "Тогда", "ГУТА,", "ΑΥΤΟ", "“W.A.”", "L’AVT"]
    words = [word for pair in pairs for word in (pair, f"a{pair}a")] + close
    brand = replace(SOBER, type=replace(SOBER.type, text=family))
    rows = (Paragraph(Role.BODY, (Piece(" ".join(words)),), block="pairs"),)
    made = composition(brand, Purpose.RELEASE, *rows)
    pages = typeset(made, brand)
    assert any(run.kerns for page in pages.pages for line in page.lines() for run in line.line.runs)
    data = write_pdf(made, brand)
    document = pypdfium2.PdfDocument(data)
    read = " ".join(page.get_textpage().get_text_range() for page in document).split()
    document.close()
    assert set(words) <= set(read)
    if shutil.which("pdftotext"):
        file = tmp_path / "made.pdf"
        file.write_bytes(data)
        run = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, check=True)
        assert set(words) <= set(run.stdout.decode("utf-8").split())


def font_with(folder: Path, features: str, pairs: dict[tuple[str, str], int]) -> Path:
    """A font of a few square letters, with features and a kern table."""
    names = {"A": "A", "V": "V", "hyphen": "-", "Gamma": "Γ", "De": "Д"}
    pen = TTGlyphPen(None)
    pen.moveTo((50, 0))
    for corner in ((50, 500), (450, 500), (450, 0)):
        pen.lineTo(corner)
    pen.closePath()
    square = pen.glyph()
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder([".notdef", *names])
    builder.setupCharacterMap({ord(letter): name for name, letter in names.items()})
    builder.setupGlyf(dict.fromkeys([".notdef", *names], square))
    builder.setupHorizontalMetrics(dict.fromkeys([".notdef", *names], (500, 50)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": "Under Test", "styleName": "Regular", "psName": "UnderTest"})
    builder.setupOS2()
    builder.setupPost()
    if features:
        builder.addOpenTypeFeatures(features)
    if pairs:
        old = newTable("kern")
        old.version, subtable = 0, KernTable_format_0(False)
        subtable.version, subtable.coverage, subtable.tupleIndex = 0, 1, None
        subtable.kernTable = pairs
        old.kernTables = [subtable]
        builder.font["kern"] = old
    path = folder / "test.ttf"
    builder.save(path)
    return path


SCRIPTS = """
languagesystem DFLT dflt; languagesystem latn dflt; languagesystem cyrl dflt; languagesystem grek dflt;
feature kern {
  script latn; pos A V -80; pos A hyphen -10;
  script cyrl; pos De hyphen -40; pos A V -1;
  script grek; enum pos [Gamma A] hyphen -60;
} kern;
"""


def kerns_of(path: Path, text: str) -> list[float]:
    return [added for _, added in Face("Under-Test", path).kerns(text)]


def test_each_script_has_its_own_pairs(tmp_path: Path) -> None:
    path = font_with(tmp_path, SCRIPTS, {("A", "V"): -200})
    assert kerns_of(path, "AV-") == [-0.08]
    assert kerns_of(path, "A-") == [-0.01]
    assert kerns_of(path, "Д-") == [-0.04]
    assert kerns_of(path, "Γ-") == [-0.06]


def test_an_older_table_counts_where_there_is_no_newer(tmp_path: Path) -> None:
    path = font_with(tmp_path, "", {("A", "V"): -70, ("V", "A"): 300, ("V", "V"): -9000})
    # Apart no further than is read as one word, and together no further than a letter is wide.
    assert kerns_of(path, "AVAVV") == [-0.07, 0.08, -0.07, -0.5]


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Sound tables, to be damaged."""
    folder = tmp_path_factory.mktemp("fonts")
    with TTFont(font_with(folder, SCRIPTS, {("A", "V"): -70, ("V", "A"): 30})) as font:
        return {tag: font.reader[tag] for tag in ("GPOS", "kern")}


@given(st.data())
def test_a_table_that_is_damaged_kerns_or_does_not(tables: dict[str, bytes], data: st.DataObject) -> None:
    tag = data.draw(st.sampled_from(["GPOS", "kern"]))
    whole = bytearray(tables[tag])
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    whole = whole[: data.draw(st.integers(0, len(whole)))]
    given_ = {"GPOS": b"", "kern": b"", tag: bytes(whole)}
    made = Kerning(given_["GPOS"], given_["kern"], {ord(letter): at for at, letter in enumerate("?AV-ΓД")})
    for left, right in product("AV-ΓД", repeat=2):
        assert isinstance(made.between(left, right), int)
