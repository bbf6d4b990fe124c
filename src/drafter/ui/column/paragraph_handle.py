"""The handle of the paragraph under the pointer, to drag it by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QTextBlock

from drafter.model.arranging import put_blocks
from drafter.model.statement import SectionKind
from drafter.ui.column.editor import ProseEditor
from drafter.ui.column.handle import SIDE, DropLine, Handle
from drafter.ui.column.text_rows import PartRow, TextRow
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.ui.column.column import WritingColumn

_OUT = 22
_HALF_GAP = 6


class ParagraphHandle(QObject):
    """One handle, moved to where it is wanted: in the gutter, at the first line of a paragraph."""

    def __init__(self, column: WritingColumn) -> None:
        super().__init__(column)
        self._column = column
        self._block = ""
        self._line: DropLine | None = None
        self._handle: Handle | None = None

    def point(self, editor: ProseEditor, at: QPoint) -> None:
        """The pointer is over a place of the screen, in an editor or beside it."""
        row = self._column.row_of(editor)
        inside = editor.mapFromGlobal(at)
        beside = inside.x() >= editor.width() if editor.isRightToLeft() else inside.x() < 0
        number = editor.cursorForPosition(QPoint(0, max(inside.y(), 0))).blockNumber()
        here = editor is self._column.editor and number == editor.textCursor().blockNumber()
        within = 0 <= inside.y() < editor.height()
        movable = isinstance(row, TextRow) and not editor.single and editor.passage.count > 0
        setting = self._column.setting
        movable = movable and not editor.document().isEmpty()
        if not (movable and within and (beside or here)) or setting.locked or setting.focused:
            self.hide()
            return
        self._show(editor, number)

    def _show(self, editor: ProseEditor, number: int) -> None:
        ground = self._column.ground
        handle = self._handle
        if handle is None:
            handle = self._handle = Handle(
                self._column.setting.theme, translate("Column", "Move paragraph"), ground.canvas
            )
            handle.dragged.connect(lambda place: self._drag(place, False))
            handle.dropped.connect(lambda place: self._drag(place, True))
            handle.cancelled.connect(self._stop)
            handle.set_wanted(True)
        self._block = editor.passage.block(number).id
        paragraph = editor.document().findBlockByNumber(number)
        top = editor.document().documentLayout().blockBoundingRect(paragraph).top()
        y = self._free_line(editor, editor.mapTo(ground.canvas, QPoint(0, round(top))).y(), paragraph)
        if y is None:
            self.hide()
            return
        y += (editor.formats.line - SIDE) // 2
        end = ground.column_left + ground.column_width
        middle = end + _OUT if ground.isRightToLeft() else ground.column_left - _OUT
        handle.move(middle - SIDE // 2, y)
        handle.raise_()
        handle.show()

    def _free_line(self, editor: ProseEditor, top: int, paragraph: QTextBlock) -> int | None:
        """The first line of a paragraph at which no sign stands in the margin, by its height."""
        line, signs = editor.formats.line, self._column.signs
        heights = range(top, top + max(paragraph.layout().lineCount(), 1) * line, line)
        taken = [sign.place.center().y() for sign in signs.between(top, heights[-1] + line)]
        return next((y for y in heights if not any(y <= place < y + line for place in taken)), None)

    def hide(self) -> None:
        """The pointer is elsewhere, or the writer types."""
        if self._handle is not None and self._handle.isVisible() and self._line is None:
            self._handle.hide()

    def _places(self) -> list[tuple[int, str, str]]:
        """Where paragraphs can land: height, section, the block that they land before."""
        column = self._column
        found: list[tuple[int, str, str]] = []
        for view in column.views:
            if view.section.kind is SectionKind.HEADLINE:
                continue
            last: PartRow | None = None
            for row in view.parts:
                last = row
                for number, block in enumerate(row.part.blocks):
                    found.append((_top_of(column, row, number) - _HALF_GAP, row.section, block.id))
            if last is not None:
                found.append((last.top + last.height + _HALF_GAP, last.section, ""))
        return found

    def _drag(self, at: QPoint, drop: bool) -> None:
        column = self._column
        y = column.ground.canvas.mapFromGlobal(at).y()
        column.dragging.roll(at)
        places = self._places()
        if not places:
            return
        height, section, before = min(places, key=lambda place: abs(place[0] - y))
        if not drop:
            if self._line is None:
                self._line = DropLine(column.setting.theme, column.ground.canvas)
            self._line.show_at(column.ground.column_left, column.ground.column_width, height)
            return
        self._stop()
        names = [self._block]
        if self._block in column.seizing.blocks:
            names = [block.id for _, blocks in column.seizing.chosen() for block in blocks]
        column.seizing.end()
        column.edit(lambda s: put_blocks(s, names, section, before), translate("Column", "Move paragraph"))
        self.hide()

    def _stop(self) -> None:
        if self._line is not None:
            self._line.hide()
            self._line.deleteLater()
            self._line = None


def _top_of(column: WritingColumn, row: PartRow, number: int) -> int:
    if row.editor is None:
        return row.top + row.height * number // max(len(row.part.blocks), 1)
    paragraph = row.editor.document().findBlockByNumber(number)
    top = row.editor.document().documentLayout().blockBoundingRect(paragraph).top()
    return row.editor.mapTo(column.ground.canvas, QPoint(0, round(top))).y()
