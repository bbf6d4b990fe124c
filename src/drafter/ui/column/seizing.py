"""A selection over the borders of editors: whole paragraphs, from one to another, or everything."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QTimer

from drafter.model.arranging import change_blocks, shift_blocks
from drafter.model.clips import Clip, clip_of, without_blocks
from drafter.model.edits import find_section, splice_blocks
from drafter.model.placing import ONE_LINE
from drafter.model.statement import Statement
from drafter.model.text import Block, BlockKind, Marks, remarked
from drafter.ui.column.carets import Caret
from drafter.ui.column.editor import ProseEditor
from drafter.ui.column.pasting import to_mime
from drafter.ui.column.stops import Stop, end_of, stops_of
from drafter.ui.column.text_rows import HeadingRow, PartRow
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.ui.column.column import WritingColumn

_Key = Qt.Key
_EDGE, _STEP, _TICK_MS = 24, 20, 30


class Seizing(QObject):
    """What is selected beyond one editor. `blocks` and `sections` are the names of what is."""

    def __init__(self, column: WritingColumn) -> None:
        super().__init__(column)
        self._column = column
        self.blocks: frozenset[str] = frozenset()
        self.sections: frozenset[str] = frozenset()
        self._stops: list[Stop] = []
        self._anchor = self._head = 0
        # Where the selection began, to go back to when it shrinks into its editor.
        self._from: tuple[PartRow, tuple[int, int]] | None = None
        self._pointer = QPoint()
        self._roll = QTimer(self)
        self._roll.setInterval(_TICK_MS)
        self._roll.timeout.connect(self._rolled)

    @property
    def active(self) -> bool:
        """Whether whole paragraphs are selected, over borders."""
        return bool(self._stops)

    # Choosing

    def widen(self, editor: ProseEditor) -> bool:
        """From all of an editor to all of its section, from there to all of the statement."""
        row = self._column.row_of(editor)
        view = self._column.view_of(row)
        several = len(view.parts) > 1 and not isinstance(row, HeadingRow)
        stops = self._all()
        if not self.active and several:
            mine = [number for number, stop in enumerate(stops) if stop.section == row.section]
            self._choose(stops, mine[0], mine[-1], editor)
        else:
            self._choose(stops, 0, len(stops) - 1, editor)
        return True

    def extend(self, editor: ProseEditor, towards: Qt.Key, far: bool = False) -> bool:
        """One paragraph more or less, or with `far` all of the section, then of the statement."""
        down = towards in (_Key.Key_Down, _Key.Key_Right, _Key.Key_End)
        if not self.active:
            begun = self._begin(editor, down)
            if begun is None:
                return False
            stops, anchor, head = begun
            if far:
                head = end_of(stops, head - (1 if down else -1), down)
            self._choose(stops, anchor, head, editor)
        else:
            head = end_of(self._stops, self._head, down) if far else self._head + (1 if down else -1)
            self._choose(self._stops, self._anchor, head, editor)
        self._reveal()
        return True

    def _begin(self, editor: ProseEditor, down: bool) -> tuple[list[Stop], int, int] | None:
        """From a selection within an editor over its border; None where nothing is beyond."""
        row = self._column.row_of(editor)
        if isinstance(row, HeadingRow):
            return None
        stops = self._all()
        mine = stops_of(row)
        cursor = editor.textCursor()
        number, offset = editor.passage.offset_of(cursor.anchor())
        anchor = stops.index(mine[number] if number < len(mine) else mine[0])
        head = stops.index(mine[-1] if down else mine[0]) + (1 if down else -1)
        if not 0 <= head < len(stops):
            return None
        self._from = (row, (number, offset))
        return stops, anchor, head

    def reach(self, editor: ProseEditor, at: QPoint) -> bool:
        """Up to what is at a place of the screen, from the selection that began in an editor."""
        ground = self._column.ground
        stop = self._stop_at(ground.canvas.mapFromGlobal(at))
        if stop is None:
            return self.active
        row = self._column.row_of(editor)
        if stop in stops_of(row) and not isinstance(row, HeadingRow):
            if self.active and self._from is not None and self._from[0] is row:
                began = self._from[1]
                self.end()
                editor.put_caret(*began)
            return False
        if not self.active:
            begun = self._begin(editor, True) or self._begin(editor, False)
            if begun is None:
                return False
            stops, anchor, _ = begun
        else:
            stops, anchor = self._stops, self._anchor
        if stop in stops:
            self._choose(stops, anchor, stops.index(stop), editor)
        return True

    def drag(self, editor: ProseEditor, at: QPoint) -> bool:
        """The pointer moves with its button down; whether the selection goes over borders now."""
        self._pointer = at
        viewport = self._column.ground.viewport()
        y = viewport.mapFromGlobal(at).y()
        out = y < _EDGE or y > viewport.height() - _EDGE
        if out and not self._roll.isActive():
            self._roll.start()
        elif not out:
            self._roll.stop()
        return self.reach(editor, at)

    def let_go(self) -> None:
        """The button is up."""
        self._roll.stop()

    def _rolled(self) -> None:
        viewport = self._column.ground.viewport()
        y = viewport.mapFromGlobal(self._pointer).y()
        bar = self._column.ground.verticalScrollBar()
        if y < _EDGE:
            bar.setValue(bar.value() - _STEP)
        elif y > viewport.height() - _EDGE:
            bar.setValue(bar.value() + _STEP)
        editor = self._column.editor
        if editor is not None:
            self.reach(editor, self._pointer)

    def _stop_at(self, place: QPoint) -> Stop | None:
        rows = [
            row for row in self._column.rows if isinstance(row, PartRow) and not isinstance(row, HeadingRow)
        ]
        row = next((row for row in rows if row.top + row.height > place.y()), rows[-1] if rows else None)
        if row is None:
            return None
        self._column.ground.ensure_made(row)
        stops = stops_of(row)
        if row.editor is None:
            return stops[0]
        inside = row.editor.mapFrom(self._column.ground.canvas, place)
        number = row.editor.cursorForPosition(QPoint(0, max(inside.y(), 0))).blockNumber()
        return stops[min(number, len(stops) - 1)]

    def _all(self) -> list[Stop]:
        rows = (
            row for row in self._column.rows if isinstance(row, PartRow) and not isinstance(row, HeadingRow)
        )
        return [stop for row in rows for stop in stops_of(row)]

    def _choose(self, stops: list[Stop], anchor: int, head: int, editor: ProseEditor) -> None:
        head = min(max(head, 0), len(stops) - 1)
        if self._from is not None and self._back(stops[head], head >= anchor):
            return
        self._stops, self._anchor, self._head = stops, anchor, head
        low, high = sorted((anchor, head))
        chosen = stops[low : high + 1]
        self.blocks = frozenset(stop.block for stop in chosen if stop.block)
        self.sections = frozenset(stop.section for stop in chosen if not stop.block)
        cursor = editor.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            blocked = editor.blockSignals(True)
            editor.setTextCursor(cursor)
            editor.blockSignals(blocked)
        self._show()

    def _back(self, head: Stop, down: bool) -> bool:
        """Whether the selection shrank into the editor that it began in, and goes on there."""
        assert self._from is not None
        row, (number, offset) = self._from
        if not self.active or head not in stops_of(row) or row.editor is None:
            return False
        self.end()
        end = row.editor.document().blockCount() - 1
        place = (end, 1 << 30) if down else (0, 0)
        row.editor.put_caret(place[0], place[1], (number, offset))
        row.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _reveal(self) -> None:
        if not self.active:
            return
        stop = self._stops[self._head]
        for row in self._column.rows:
            if isinstance(row, PartRow) and not isinstance(row, HeadingRow) and stop in stops_of(row):
                ground = self._column.ground
                ground.ensure_made(row)
                if row.editor is not None:
                    number = stops_of(row).index(stop)
                    cursor = row.editor.textCursor()
                    cursor.setPosition(row.editor.passage.place_of(number, 0))
                    rect = row.editor.cursorRect(cursor)
                    rect.moveTopLeft(row.editor.mapTo(ground.canvas, rect.topLeft()))
                    ground.reveal(rect)
                return

    def end(self) -> None:
        """Nothing is selected over borders any more."""
        if self.active:
            self._stops = []
            self.blocks = self.sections = frozenset()
            self._from = None
            self._show()

    def caret_moved(self) -> None:
        """The cursor was put somewhere: the wide selection is over."""
        self.end()

    def _show(self) -> None:
        self._column.ground.canvas.update()
        for row in self._column.rows:
            for editor in row.editors:
                editor.viewport().update()
        self._column.tools.follow()

    # What is done with it

    def chosen(self) -> list[tuple[str, list[Block]]]:
        """The selected blocks by section, in order."""
        found = []
        for section in self._column.session.statement.primary.sections:
            blocks = [block for block in section.blocks if block.id in self.blocks]
            if blocks or section.id in self.sections:
                found.append((section.id, blocks))
        return found

    def clip(self) -> Clip:
        """The selected paragraphs with what is bound to them."""
        return clip_of(self._column.session.statement, self.chosen(), whole=True)

    def copied(self) -> QMimeData | None:
        """All of the selection for the clipboard, or None where one editor holds it."""
        return to_mime(self.clip()) if self.active else None

    def remove(self, name: str = "") -> bool:
        """Take the selected text away as one step; the sections stay, and the cursor where it was."""
        if not self.active:
            return False
        chosen, names = self.chosen(), self.blocks
        self.end()
        if not chosen:
            return True
        section = chosen[0][0]
        place = self._place_of(section, chosen[0][1])
        self._column.edit(
            lambda statement: without_blocks(statement, names), name or translate("Column", "Delete")
        )
        self._column.put_caret(self._beside(section, place))
        return True

    def _place_of(self, section: str, blocks: Sequence[Block]) -> int:
        view = self._column.view(section)
        if view is None or not blocks:
            return 0
        return next(n for n, block in enumerate(view.section.blocks) if block.id == blocks[0].id)

    def _beside(self, section: str, place: int) -> Caret:
        """The place that the first of the selected paragraphs left."""
        view = self._column.view(section)
        left = view.section.blocks if view is not None else ()
        if not left:
            return Caret("", 0, section=section)
        if place:
            before = left[min(place, len(left)) - 1]
            return Caret(before.id, len(before.text))
        return Caret(left[0].id, 0)

    def vacate(self) -> tuple[Callable[[Statement], Statement], str, int] | None:
        """An edit that leaves an empty paragraph where the selection was, its section and place there."""
        if not self.active:
            return None
        chosen, names = self.chosen(), self.blocks
        self.end()
        section, blocks = next(((one, blocks) for one, blocks in chosen if blocks), chosen[0])
        place = self._place_of(section, blocks)
        fresh = Block()

        def change(statement: Statement) -> Statement:
            edition, at = find_section(statement, section)
            one_line = edition.sections[at].kind in ONE_LINE
            without = without_blocks(statement, names)
            return splice_blocks(without, section, 0 if one_line else place, 0, (fresh,))

        return change, section, place

    def clear_for_typing(self) -> bool:
        """Make way for typed words: an empty paragraph in place of what is selected."""
        vacated = self.vacate()
        if vacated is None:
            return False
        change, section, place = vacated
        self._column.edit(change, translate("Column", "Replace"))
        view = self._column.view(section)
        if view is not None and place < len(view.section.blocks):
            self._column.put_caret(Caret(view.section.blocks[place].id, 0))
        return True

    def page(self, editor: ProseEditor, down: bool) -> bool:
        """Up or down by a page."""
        ground = self._column.ground
        step = ground.viewport().height() - 2 * editor.formats.line
        stop = self._stops[self._head]
        row = next(
            (one for one in self._column.rows if isinstance(one, PartRow) and stop in stops_of(one)), None
        )
        if row is None:
            return True
        number = stops_of(row).index(stop)
        y = row.top + row.height * number // max(len(stops_of(row)), 1)
        ground.verticalScrollBar().setValue(ground.verticalScrollBar().value() + (step if down else -step))
        target = self._stop_at(QPoint(ground.column_left, y + (step if down else -step)))
        head = self._stops.index(target) if target in self._stops else self._head
        if head == self._head:
            head += 1 if down else -1
        self._choose(self._stops, self._anchor, head, editor)
        self._reveal()
        return True

    def shift(self, by: int) -> bool:
        """Move the selected paragraphs of one section past a neighbour; they stay selected."""
        chosen = [(section, blocks) for section, blocks in self.chosen() if blocks]
        if not self.active or len(chosen) != 1:
            return self.active
        section, blocks = chosen[0]
        place, count = self._place_of(section, blocks), len(blocks)
        self.change(
            lambda s: shift_blocks(s, section, place, count, by), translate("Column", "Move paragraphs")
        )
        return True

    def change(self, edit: Callable[[Statement], Statement], name: str) -> None:
        """Edit the selected paragraphs; they stay selected."""
        editor, names = self._column.editor, self.blocks
        self._column.edit(edit, name)
        stops = self._all()
        kept = [number for number, stop in enumerate(stops) if stop.block in names]
        if editor is not None and kept:
            self._from = None
            self._choose(stops, kept[0], kept[-1], editor)

    def toggle(self, has: Callable[[Marks], bool], change: Callable[[Marks, bool], Marks]) -> bool:
        """Give the selected paragraphs a mark, or take it where all of their words have it."""
        if not self.active:
            return False
        names = self.blocks
        wanted = not all(
            has(run.marks) for _, blocks in self.chosen() for block in blocks for run in block.runs
        )

        def marked(block: Block) -> Block:
            length = len(block.text)
            return replace(block, runs=remarked(block.runs, 0, length, lambda m: change(m, wanted)))

        self.change(lambda s: change_blocks(s, names, marked), translate("Column", "Mark"))
        return True

    def rekind(self, kind: BlockKind) -> bool:
        """Make the selected paragraphs a kind; those that all are it become plain again."""
        if not self.active:
            return False
        names = self.blocks
        if all(block.kind is kind for _, blocks in self.chosen() for block in blocks):
            kind = BlockKind.PARAGRAPH
        self.change(
            lambda s: change_blocks(s, names, lambda b: replace(b, kind=kind), one_line=False),
            translate("Column", "Paragraph style"),
        )
        return True

    def collapse(self, start: bool) -> None:
        """Put the cursor to one end of what is selected."""
        low, high = sorted((self._anchor, self._head))
        stop = self._stops[low if start else high]
        self.end()
        self._column.put_caret(Caret(stop.block, 0 if start else 1 << 30, section=stop.section))
