"""How marks and kinds of paragraphs look in an editor, and how they are read back from it."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextFormat

from drafter.model.text import PLAIN, BlockKind, Marks
from drafter.ui.theme import Theme, Use

_MARKS = QTextFormat.Property.UserProperty.value + 1
_KIND = QTextFormat.Property.UserProperty.value + 2
_KINDS = tuple(BlockKind)
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value

LIST_INDENT = 24
PARAGRAPH_GAP = 12
ITEM_GAP = 6
LISTED = frozenset({BlockKind.BULLET, BlockKind.NUMBER})
# Room above and below a paragraph of a kind.
_GAPS = {
    BlockKind.BULLET: (ITEM_GAP, ITEM_GAP),
    BlockKind.NUMBER: (ITEM_GAP, ITEM_GAP),
    BlockKind.SUBHEADING: (20, 4),
}


# What a use becomes in focus mode, where all but the present sentence is dim.
FOCUSED: dict[Use, Use] = {
    Use.HEADLINE: Use.FOCUS_HEADLINE,
    Use.HEADING: Use.FOCUS_HEADING,
    Use.LEDE: Use.FOCUS_LEDE,
    Use.BODY: Use.FOCUS_BODY,
}
_FOCUS_GAP = 16


class Formats:
    """The formats of one use of text in one theme.

    Marks travel in one whole-number property of the character format, so that Qt compares and merges
    formats quickly; the number is a place in a table kept here.
    """

    def __init__(self, theme: Theme, use: Use) -> None:
        self.theme = theme
        self.use = use
        self.dim = use in FOCUSED.values()
        self._numbers: dict[Marks, int] = {PLAIN: 0}
        self._marks: list[Marks] = [PLAIN]
        self._characters: dict[tuple[int, bool], QTextCharFormat] = {}
        self._blocks: dict[BlockKind, QTextBlockFormat] = {}

    @property
    def line(self) -> int:
        """The height of a line."""
        return self.theme.line_height(self.use)

    @property
    def colour(self) -> QColor:
        """The colour of text."""
        return self.theme.colours.dim if self.dim else self.theme.colours.text

    def renew(self) -> None:
        """Forget what was made from the colours and sizes of the theme before."""
        self._characters.clear()
        self._blocks.clear()

    def character(self, marks: Marks, kind: BlockKind = BlockKind.PARAGRAPH) -> QTextCharFormat:
        """The character format of marks in a kind of paragraph."""
        number = self._numbers.get(marks)
        if number is None:
            number = self._numbers[marks] = len(self._marks)
            self._marks.append(marks)
        heading = kind is BlockKind.SUBHEADING
        made = self._characters.get((number, heading))
        if made is None:
            made = self._characters[number, heading] = self._made(number, marks, heading)
        return made

    def _made(self, number: int, marks: Marks, heading: bool) -> QTextCharFormat:
        colours = self.theme.colours
        made = QTextCharFormat()
        made.setProperty(_MARKS, number)
        if (marks.link or marks.internal) and not self.dim:
            made.setForeground(colours.accent if marks.link else colours.text2)
        if heading or marks.strong:
            made.setFontWeight(QFont.Weight.Bold)
        if marks.emphasis:
            made.setFontItalic(True)
        if marks.link:
            made.setFontUnderline(True)
            made.setToolTip(marks.link)
        return made

    def marks(self, format_: QTextCharFormat) -> Marks:
        """The marks that a character format stands for."""
        number = format_.intProperty(_MARKS)
        return self._marks[number] if number < len(self._marks) else PLAIN

    def block(self, kind: BlockKind) -> QTextBlockFormat:
        """The format of a kind of paragraph."""
        made = self._blocks.get(kind)
        if made is None:
            made = self._blocks[kind] = QTextBlockFormat()
            made.setLineHeight(self.line, _FIXED)
            gap = _FOCUS_GAP if self.dim else PARAGRAPH_GAP
            above, below = _GAPS.get(kind, (gap, gap))
            # Of two gaps that meet, Qt takes the larger; above the first paragraph it takes none.
            made.setTopMargin(self.theme.size(above))
            made.setBottomMargin(self.theme.size(below))
            if kind in LISTED or kind is BlockKind.QUOTATION:
                made.setLeftMargin(self.theme.size(LIST_INDENT))
            made.setProperty(_KIND, _KINDS.index(kind))
        return made

    @staticmethod
    def kind(format_: QTextBlockFormat) -> BlockKind:
        """The kind that a paragraph's format stands for."""
        return _KINDS[format_.intProperty(_KIND)]
