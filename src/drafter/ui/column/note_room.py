"""Room in the lines for the numbers of footnotes and sources, which are painted and no part of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontMetricsF, QTextBlock, QTextCharFormat, QTextLayout

from drafter.model.text import AnchorKind, Block, stretches
from drafter.ui.column.offsets import units

if TYPE_CHECKING:
    from drafter.ui.column.editor import ProseEditor

_RAISED = 0.6
_GAP = 1.5


def number_font(editor: ProseEditor) -> QFont:
    """The font of raised numbers."""
    small = QFont(editor.document().defaultFont())
    small.setPointSizeF(small.pointSizeF() * _RAISED)
    return small


def numbers_of(editor: ProseEditor, block: Block) -> dict[int, str]:
    """The numbers of a block by the places behind which they stand; all of one place together."""
    around = editor.surroundings
    found: dict[int, list[str]] = {}
    for kind in (AnchorKind.NOTE, AnchorKind.CLAIM):
        ends = {target: end for target, _, end in stretches(block, kind)}
        for target, end in ends.items():
            number = around.note_number(target) if kind is AnchorKind.NOTE else around.claim_numbers(target)
            if number:
                found.setdefault(end, []).append(str(number))
    return {end: ", ".join(numbers) for end, numbers in found.items()}


def make_room(editor: ProseEditor, paragraph: QTextBlock, block: Block) -> None:
    """Have the words behind numbers stand as far off as the numbers need; nothing where they do already."""
    layout = paragraph.layout()
    wanted = _wanted(editor, block)
    if wanted == _present(layout):
        return
    layout.setFormats([_stretched(place, width) for place, width in wanted.items()])
    editor.document().markContentsDirty(paragraph.position(), paragraph.length())


def lacks_room(editor: ProseEditor, paragraph: QTextBlock, block: Block) -> bool:
    """Whether `make_room` would do anything."""
    return _wanted(editor, block) != _present(paragraph.layout())


def room_behind(layout: QTextLayout, place: int) -> float:
    """How much room is kept behind the character that ends at a place."""
    return _present(layout).get(place - 1, 0.0)


def _wanted(editor: ProseEditor, block: Block) -> dict[int, float]:
    if not any(run.marks.anchors for run in block.runs):
        return {}
    numbers = numbers_of(editor, block)
    if not numbers:
        return {}
    metrics = QFontMetricsF(number_font(editor))
    text = block.text
    return {
        units(text, end) - 1: round(metrics.horizontalAdvance(number) + _GAP, 1)
        for end, number in numbers.items()
        if end
    }


def _present(layout: QTextLayout) -> dict[int, float]:
    return {one.start: round(one.format.fontLetterSpacing(), 1) for one in layout.formats()}


def _stretched(place: int, width: float) -> QTextLayout.FormatRange:
    one = QTextLayout.FormatRange()
    one.start, one.length = place, 1
    format_ = QTextCharFormat()
    format_.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    format_.setFontLetterSpacing(width)
    one.format = format_
    return one
