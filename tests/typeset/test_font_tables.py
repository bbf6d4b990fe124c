"""Our reading of font files gives what ReportLab's own gives, for every font that ships."""

from __future__ import annotations

from pathlib import Path

import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

from drafter.places import resources
from drafter.typeset.font_files import FontFile
from drafter.typeset.font_tables import FontTables

FONTS = sorted((resources() / "fonts").glob("*.ttf"))


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_the_tables_are_those_that_reportlab_reads(path: Path) -> None:
    ours, theirs = FontFile(path), TTFontFile(str(path))
    for name in ("charToGlyph", "hmetrics", "glyphPos", "numGlyphs"):
        assert getattr(ours, name) == getattr(theirs, name), name
    assert ours.charWidths == pytest.approx(theirs.charWidths)
    assert ours.defaultWidth == pytest.approx(theirs.defaultWidth)
    tables = FontTables(path.read_bytes())
    assert tables.charToGlyph == ours.charToGlyph
    assert tables.charWidths == ours.charWidths
    assert tables.unitsPerEm == ours.unitsPerEm
    assert all(
        tables.whole(tag) == ours.whole(tag)
        for tag in ("cmap", "hmtx", "name", "GPOS")
        if tag in tables.table
    )
    used = [*map(ord, "Zażółć gęślą jaźń")]
    some = [code for code in [*used, *list(ours.charToGlyph)[-40:]] if code in ours.charToGlyph]
    assert ours.makeSubset(some) == theirs.makeSubset(some)
