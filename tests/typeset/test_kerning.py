"""Letters stand as close as the font says, as a shaping engine has it, and read out as they were typed."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from itertools import product
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from drafter.compose.composition import Paragraph, Piece, Purpose, Role
from drafter.places import resources
from drafter.typeset.fonts import face, segments
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
        if drawn.has(chr(code))
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
