"""What the column answers to its editors and rows: where the work is done that they ask for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from drafter.model.edits import splice_blocks
from drafter.model.statement import Statement
from drafter.model.text import Block
from drafter.ui.column import calling, crossing
from drafter.ui.column.card_row import CardRow
from drafter.ui.column.dragging import Dragging
from drafter.ui.column.editor import ProseEditor
from drafter.ui.column.marks import Mark
from drafter.ui.column.paragraph_handle import ParagraphHandle
from drafter.ui.column.passage import Change
from drafter.ui.column.placing import Ground
from drafter.ui.column.rows import Row
from drafter.ui.column.section import SectionView
from drafter.ui.column.seizing import Seizing
from drafter.ui.column.setting import Setting
from drafter.ui.column.signs import Signs
from drafter.ui.column.smart import Typing
from drafter.ui.column.taking_in import TakingIn
from drafter.ui.column.text_rows import HeadingRow, PartRow
from drafter.ui.column.tools import Tools
from drafter.ui.session import Session, Step
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.desk.finding import Hit, Words
    from drafter.ui.column.column import WritingColumn


class Answers(QWidget):
    """The part of the column that its editors and rows know."""

    session: Session
    setting: Setting
    ground: Ground
    seizing: Seizing
    dragging: Dragging
    taking_in: TakingIn
    handle: ParagraphHandle
    typing: Typing
    tools: Tools
    signs: Signs
    menu_fillers: list[Callable[[ProseEditor, QMenu], None]]
    sign_words: dict[str, Callable[[str], str]]
    guide_page: Callable[[], str]

    @property
    def _whole(self) -> WritingColumn:
        return cast("WritingColumn", self)

    def edit(
        self,
        change: Callable[[Statement], Statement],
        name: str,
        typing: str = "",
        step: Step | None = None,
    ) -> None:
        """Apply an edit of the writer's."""
        raise NotImplementedError

    def row_of(self, editor: ProseEditor) -> PartRow:
        """The row that an editor stands in."""
        raise NotImplementedError

    def view_of(self, row: Row) -> SectionView:
        """The section that a row belongs to."""
        raise NotImplementedError

    def written(self, editor: ProseEditor, change: Change) -> None:
        """The writer changed the text of an editor."""
        row = self.row_of(editor)
        if isinstance(row, HeadingRow):
            text = "".join(block.text for block in editor.passage.blocks) if change.blocks else ""
            self.view_of(row).set_heading(text)
            return
        section, place = row.section, row.start + change.place
        blocks = change.blocks
        if row.part.calls and change.count == 0:
            blocks = tuple(b if b.calls else replace(b, calls=row.part.calls) for b in blocks)
        begun = not row.part.blocks and change.count == 0
        typing = blocks[0].id if len(blocks) == 1 and (begun or change.count == 1) else ""
        self.edit(
            lambda statement: calling.with_new_asks(
                splice_blocks(statement, section, place, change.count, blocks), blocks
            ),
            translate("Column", "Typing"),
            f"text {typing}" if typing else "",
        )

    def note_number(self, note: str) -> int:
        """The number that a footnote is printed with."""
        return self.setting.notes.number(note)

    def claim_numbers(self, claim: str) -> str:
        """The numbers that are printed after a claim."""
        return self.setting.notes.of_claim(claim)

    def show_found(self, found: Mapping[Words, tuple[Hit, ...]], current: Hit | None) -> None:
        """Mark what a search found, and the hit that is gone to."""
        self.setting.found.show(found, current)
        self.ground.canvas.update()

    def found_in(self, block: Block) -> Sequence[tuple[int, int, bool]]:
        return self.setting.found.in_block(block)

    def found_in_row(self, name: str) -> Sequence[tuple[str, bool]]:
        return self.setting.found.words_in_row(name)

    def set_marks(self, layer: str, marks: Mapping[str, Sequence[Mark]], of: Statement | None = None) -> None:
        """Show a layer's marks by block, or by section for headings, in place of those it had.

        They are places of the texts of the statement `of`, the present one where none is given: what was
        written since then has moved them.
        """
        now = self.session.statement
        had = not self.setting.marks.empty
        changed = self.setting.marks.show(layer, marks, of or now, now)
        if not changed:
            return
        for row in self._whole.rows:
            for editor in row.editors:
                if any(block.id in changed for block in editor.passage.blocks):
                    editor.viewport().update()
        if had or not self.setting.marks.empty:
            self.signs.repaint()

    def marks_in(self, block: Block) -> Sequence[tuple[str, Mark]]:
        return self.setting.marks.within(block)

    def marks_at_caret(self, editor: ProseEditor, layer: str) -> list[Mark]:
        """The marks of a layer that the cursor of an editor stands in or at."""
        number, offset = editor.caret()
        found = self.marks_in(editor.passage.block(number))
        return [mark for one, mark in found if one == layer and mark.start <= offset <= mark.end]

    def begin_call(self, section: str) -> None:
        """A new, empty call at the end of a section, with the cursor in its addressees."""
        calling.begin_call(self._whole, section)

    def bind_call(self, block_id: str) -> None:
        """Make a paragraph that is there already a call."""
        calling.bind_call(self._whole, block_id)

    def left(self, editor: ProseEditor, towards: Qt.Key, x: float) -> bool:
        return crossing.leave_editor(self._whole, editor, towards, x)

    def leave(self, row: Row, down: bool) -> bool:
        return crossing.leave_row(self._whole, row, down)

    def joined(self, editor: ProseEditor, forward: bool) -> None:
        crossing.join(self._whole, editor, forward)

    def paged(self, editor: ProseEditor, down: bool, keep: bool) -> None:
        crossing.page(self._whole, editor, down, keep)

    def widened(self, editor: ProseEditor, towards: Qt.Key) -> bool:
        if towards is Qt.Key.Key_A:
            return self.seizing.widen(editor)
        return crossing.to_end(self._whole, editor, towards is Qt.Key.Key_End)

    @property
    def language(self) -> str:
        return self.setting.edition.language

    def corrected(self, editor: ProseEditor, change: Change, name: str) -> None:
        """What was typed last is corrected, as a step of its own."""
        row = self.row_of(editor)
        if isinstance(row, HeadingRow):
            words = "".join(block.text for block in change.blocks)
            self.session.break_typing()
            self.view_of(row).set_heading(words)
        else:
            section, place = row.section, row.start + change.place
            self.edit(lambda s: splice_blocks(s, section, place, change.count, change.blocks), name)
        self.session.break_typing()
        self.typing.latest = self.session.statement

    def take_back(self, statement: Statement) -> bool:
        """Undo the step that made a statement, if that is the present one; whether it was."""
        if self.session.statement is not statement:
            return False
        self.session.undo()
        return True

    def copied(self, editor: ProseEditor) -> QMimeData | None:
        return self.taking_in.copied(editor)

    def receive(self, editor: ProseEditor, source: QMimeData, plain: bool = False) -> None:
        self.taking_in.receive(editor, source, plain)

    def dropped(self, editor: ProseEditor, at: tuple[int, int], source: QMimeData, moved: object) -> None:
        self.taking_in.dropped(editor, at, source, moved)

    def pointed(self, editor: ProseEditor, at: QPoint) -> None:
        self.handle.point(editor, at)

    def menu_for(self, editor: ProseEditor, menu: QMenu) -> None:
        if self.setting.locked:
            return
        for fill in self.menu_fillers:
            fill(editor, menu)
        row = self.row_of(editor)
        if isinstance(row, CardRow):
            row.fill_menu(menu)
        self.tools.fill_menu(menu)

    def drag(self, row: Row, at: QPoint, drop: bool) -> None:
        self.dragging.drag(row, at, drop)

    def stop_drag(self) -> None:
        self.dragging.stop()
