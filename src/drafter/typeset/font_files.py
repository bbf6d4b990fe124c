"""A font file as ReportLab has it, who cuts fonts for PDFs and knows what fonts from anywhere may hold."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from reportlab.pdfbase.ttfonts import TTFError, TTFontFile

from drafter.typeset.font_tables import FontTables

__all__ = ["FontFile", "TTFError"]


class FontFile(TTFontFile):
    """ReportLab's font file with its long tables read whole: number by number they take 4 to 8 ms a face.

    Where characters are in a table of another format than ours, they are left to ReportLab.
    """

    def __init__(self, path: Path, index: int = 0, tables: FontTables | None = None) -> None:
        self._index = index
        self._read = tables
        super().__init__(str(path), subfontIndex=index)

    def extractInfo(self, charInfo: Literal[0, 1] | bool = 1) -> None:  # noqa: N802, N803
        """As ReportLab's."""
        super().extractInfo(charInfo=0)
        try:
            tables = self._read or FontTables(self._ttf_data, self._index)  # type: ignore[attr-defined]
        except LookupError:
            super().extractInfo(charInfo)
            return
        self.hmetrics = tables.hmetrics
        self.glyphPos = tables.places()
        self.charToGlyph = tables.charToGlyph
        self.charWidths = tables.charWidths
        self.defaultWidth = tables.defaultWidth

    def whole(self, tag: str) -> bytes:
        """A table as it stands in the file; KeyError where there is none."""
        return bytes(self.get_table(tag))  # type: ignore[no-untyped-call]
