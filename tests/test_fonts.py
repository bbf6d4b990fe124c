"""The fonts that ship: all can be read, and between them they draw what statements are written in."""

from __future__ import annotations

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtGui import QFontDatabase
from reportlab.pdfbase.ttfonts import TTFont as PdfFont

from drafter.places import resources

FONTS = resources() / "fonts"
FILES = sorted(FONTS.glob("*.ttf"))
TEXT_FACES = [path for path in FILES if path.name.startswith(("NotoSans-", "NotoSerif-"))]

LATIN = "LSVD⁺ Verband Queere Vielfalt – Ğülşən Şahinoğlu, Łódź, Ħamrun, ẞ, ʿAlī, ʻOkina, “quoted” … €20 № 7"
CYRILLIC = "Қазақстан Республикасының Үкіметі, Әділет, ӨҢҰҺ; Україна, ґ є ї; Београд ђ џ"
GREEK = "Ελληνική Δημοκρατία, άέήίόύώ"


def drawn(path: Path) -> set[int]:
    with TTFont(path, lazy=True) as font:
        return set(font.getBestCmap())


def test_all_faces_are_there():
    families = {path.stem.partition("-")[0] for path in FILES}
    assert families == {
        "NotoSans",
        "NotoSerif",
        "NotoSansGeorgian",
        "NotoSerifGeorgian",
        "NotoSansArmenian",
        "NotoSerifArmenian",
        "DejaVuSans",
    }
    assert len(TEXT_FACES) == 8
    assert {"OFL.txt", "DejaVu-LICENSE.txt"} <= {path.name for path in FONTS.iterdir()}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_page_and_a_window_can_use_it(path, qapp):
    assert PdfFont("under-test", str(path)).face.numGlyphs > 50
    number = QFontDatabase.addApplicationFont(str(path))
    assert QFontDatabase.applicationFontFamilies(number)
    QFontDatabase.removeApplicationFont(number)


@pytest.mark.parametrize("path", TEXT_FACES, ids=lambda path: path.stem)
def test_a_text_face_draws_latin_cyrillic_and_greek(path):
    assert not {ord(letter) for letter in LATIN + CYRILLIC + GREEK} - drawn(path)


@pytest.mark.parametrize(("family", "letters"), [("Georgian", "საქართველო ᲡᲐᲥ"), ("Armenian", "Հայաստան և։")])
def test_a_script_of_the_caucasus_has_a_serif_and_a_sans(family, letters):
    faces = [path for path in FILES if family in path.name]
    assert len(faces) == 4
    for path in faces:
        assert not {ord(letter) for letter in letters} - drawn(path)


@pytest.mark.parametrize("name", ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"])
def test_the_fallback_draws_boxes_and_arrows_but_nothing_right_to_left(name):
    characters = drawn(FONTS / name)
    assert {ord(sign) for sign in "☐☑→≤∑"} <= characters
    assert not characters & set(range(0x0590, 0x0900))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_missing_character_is_seen(path):
    with TTFont(path) as font:
        assert font["glyf"][".notdef"].numberOfContours > 0


@pytest.mark.parametrize("path", TEXT_FACES, ids=lambda path: path.stem)
def test_kerning_is_kept_and_ligatures_are_not(path):
    with TTFont(path) as font:
        assert "kern" in {record.FeatureTag for record in font["GPOS"].table.FeatureList.FeatureRecord}
        assert "liga" not in {record.FeatureTag for record in font["GSUB"].table.FeatureList.FeatureRecord}
