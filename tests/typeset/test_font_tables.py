"""Our reading of font files, and our subsets, are what ReportLab makes of every font that ships."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

from drafter.places import resources
from drafter.typeset.font_tables import FontFile
from drafter.writers.pdf.subsets import subset

FONTS = sorted((resources() / "fonts").glob("*.ttf"))


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_tables_and_subsets_are_those_of_reportlab(path: Path) -> None:
    ours, theirs = FontFile(path), TTFontFile(str(path))
    for name in ("charToGlyph", "hmetrics", "numGlyphs", "unitsPerEm", "italicAngle", "stemV"):
        assert getattr(ours, name) == getattr(theirs, name), name
    assert ours.glyph_places == theirs.glyphPos
    assert ours.charWidths == pytest.approx(theirs.charWidths)
    assert ours.bbox == pytest.approx(theirs.bbox)
    for name in ("defaultWidth", "ascent", "descent", "capHeight"):
        assert getattr(ours, name) == pytest.approx(getattr(theirs, name)), name
    used = [*map(ord, "Zażółć gęślą jaźń")]
    some = [code for code in [*used, *list(ours.charToGlyph)[-40:]] if code in ours.charToGlyph]
    assert subset(ours, some) == theirs.makeSubset(some)


def test_what_is_no_truetype_file_is_refused(tmp_path: Path) -> None:
    whole = FONTS[0].read_bytes()
    directory = whole[:12]
    for name, data in {
        "empty": b"",
        "words": b"no font",
        "curves": b"OTTO" + whole[4:],
        "directory": directory,
        "half": whole[: len(whole) // 2],
    }.items():
        path = tmp_path / f"{name}.ttf"
        path.write_bytes(data)
        with pytest.raises((ValueError, LookupError, struct.error)):
            FontFile(path).glyph_places  # noqa: B018
