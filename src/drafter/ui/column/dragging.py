"""Dragging a section among the sections, or a call among the blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from drafter.model.edits import change_section, find_section
from drafter.model.statement import Section, Statement
from drafter.model.text import Block
from drafter.ui.column.card_row import CardRow
from drafter.ui.column.handle import DropLine
from drafter.ui.column.rows import Row
from drafter.ui.column.text_rows import PartRow
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.ui.column.column import WritingColumn

_EDGE = 40


class Dragging:
    """Shows where what is dragged would land, and moves it there."""

    def __init__(self, column: WritingColumn) -> None:
        self._column = column
        self._line: DropLine | None = None

    def drag(self, row: Row, at: QPoint, drop: bool) -> None:
        """The pointer is at a place of the screen; with `drop` it was let go there."""
        ground = self._column.ground
        y = ground.canvas.mapFromGlobal(at).y()
        self.roll(at)
        places = self._call_places(row) if isinstance(row, CardRow) else self._section_places()
        number, line_y = min(enumerate(places), key=lambda place: abs(place[1] - y))
        if not drop:
            if self._line is None:
                self._line = DropLine(self._column.setting.theme, ground.canvas)
            self._line.show_at(ground.column_left, ground.column_width, line_y)
            return
        self.stop()
        if isinstance(row, CardRow):
            self._move_call(row, number)
        else:
            self._move_section(row, number)

    def stop(self) -> None:
        """The drag is over."""
        if self._line is not None:
            self._line.hide()

    def roll(self, at: QPoint) -> None:
        """Scroll where the pointer is near an edge of the window."""
        ground = self._column.ground
        y = ground.viewport().mapFromGlobal(at).y()
        bar = ground.verticalScrollBar()
        if y < _EDGE:
            bar.setValue(bar.value() - 16)
        elif y > ground.viewport().height() - _EDGE:
            bar.setValue(bar.value() + 16)

    def _section_places(self) -> list[int]:
        views = self._column.views
        last = views[-1].rows()[-1]
        return [view.label.top - 16 for view in views] + [last.top + last.height + 16]

    def _move_section(self, row: Row, number: int) -> None:
        view = self._column.view_of(row)
        present = self._column.views.index(view)
        place = number - 1 if number > present else number
        if place != present:
            view.move(place)

    def _call_places(self, row: CardRow) -> list[int]:
        """Above each part of the card's section, and below the last."""
        parts = self._column.view_of(row).parts
        return [part.top - 8 for part in parts] + [parts[-1].top + parts[-1].height + 8]

    def _move_call(self, row: CardRow, number: int) -> None:
        parts: list[PartRow] = self._column.view_of(row).parts
        present = next(at for at, part in enumerate(parts) if part is row)
        if number in (present, present + 1):
            return
        order: list[Block] = []
        for at, part in enumerate(parts):
            if at == number:
                order.extend(row.part.blocks)
            if part is not row:
                order.extend(part.part.blocks)
        if number == len(parts):
            order.extend(row.part.blocks)
        self._column.edit(lambda s: _ordered(s, row.section, tuple(order)), translate("Calls", "Move call"))


def _ordered(statement: Statement, section_id: str, blocks: tuple[Block, ...]) -> Statement:
    edition, place = find_section(statement, section_id)
    if {block.id for block in edition.sections[place].blocks} != {block.id for block in blocks}:
        return statement

    def change(section: Section) -> Section:
        return Section(
            section.kind, blocks, section.heading, section.generated, section.publications, section.id
        )

    return change_section(statement, section_id, change)
