"""What an editor asks of the column that it stands in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtWidgets import QMenu

from drafter.model.text import Block

if TYPE_CHECKING:
    from drafter.model.statement import Statement
    from drafter.ui.column.editor import ProseEditor
    from drafter.ui.column.marks import Mark
    from drafter.ui.column.passage import Change
    from drafter.ui.column.seizing import Seizing
    from drafter.ui.column.smart import Typing


class Surroundings(Protocol):
    """The column, as one of its editors sees it."""

    @property
    def seizing(self) -> Seizing:
        """The selection over the borders of editors."""

    @property
    def typing(self) -> Typing:
        """What is to be done to the text while it is typed."""

    @property
    def language(self) -> str:
        """The language that is written."""

    @property
    def editor(self) -> ProseEditor | None:
        """The editor with the cursor, or the last that had it."""

    def written(self, editor: ProseEditor, change: Change) -> None:
        """The writer changed the editor's text."""

    def corrected(self, editor: ProseEditor, change: Change, name: str) -> None:
        """What was typed last is corrected, as a step of its own."""

    def take_back(self, statement: Statement) -> bool:
        """Undo the step that made a statement, if that is the present one; whether it was."""

    def left(self, editor: ProseEditor, towards: Qt.Key, x: float) -> bool:
        """The cursor wants to leave the editor; whether there was somewhere to go."""

    def caret_moved(self, editor: ProseEditor) -> None:
        """The cursor is elsewhere in the editor, or came into it."""

    def joined(self, editor: ProseEditor, forward: bool) -> None:
        """Backspace before the first character, or Delete after the last."""

    def paged(self, editor: ProseEditor, down: bool, keep: bool) -> None:
        """Page Up or Page Down."""

    def widened(self, editor: ProseEditor, towards: Qt.Key) -> bool:
        """Select All when all of the editor is selected; the end or the start of the statement elsewhere."""

    def copied(self, editor: ProseEditor) -> QMimeData | None:
        """What is selected, for the clipboard; None where nothing is."""

    def receive(self, editor: ProseEditor, source: QMimeData, plain: bool = False) -> None:
        """Put what is on the clipboard in place of what is selected; with `plain`, its words alone."""

    def dropped(self, editor: ProseEditor, at: tuple[int, int], source: QMimeData, moved: object) -> None:
        """Words were let go over a place of the editor; `moved` is the editor that they are taken from."""

    def pointed(self, editor: ProseEditor, at: QPoint) -> None:
        """The pointer is over a place of the screen in the editor."""

    def note_number(self, note: str) -> int:
        """The number that a footnote is printed with, 0 where it is in no text."""

    def claim_numbers(self, claim: str) -> str:
        """The numbers that are printed after a claim."""

    def found_in(self, block: Block) -> Sequence[tuple[int, int, bool]]:
        """Where hits of a search start and end in a block, and whether it is the current one."""

    def marks_in(self, block: Block) -> Sequence[tuple[str, Mark]]:
        """The marks of a block with their layers."""

    def menu_for(self, editor: ProseEditor, menu: QMenu) -> None:
        """Put what can be done here into a context menu."""
