"""The session: the statement of one window, its undo, and the one signal that says what changed."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from drafter.model.statement import Statement
from drafter.ui.undoing import Bursts, Change


class Step(Enum):
    """Steps that others than the writer know again, whatever they are called in her language."""

    REPLACE_ALL = "replace all"
    IMPORT_SIGNATORIES = "import signatories"
    TAKE_FILE = "take what is in the file"


class Edit(Change[Statement]):
    """A step of the session, which others know again where it is one of the `Step`s."""

    def __init__(
        self,
        session: Session,
        before: Statement,
        after: Statement,
        name: str,
        key: str = "",
        step: Step | None = None,
    ) -> None:
        super().__init__(session._show, before, after, name, key)
        self.step = step


class Session(QObject):
    """Holds the statement; every edit goes through `edit`, every view listens to `changed`.

    `changed(old, new)` is emitted after each step, undo and redo included. Views compare by identity and
    touch what differs. `stepping` is true while an undo or a redo is shown.
    """

    changed = Signal(object, object)
    clean_changed = Signal(bool)

    def __init__(self, statement: Statement, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._statement = statement
        self.stepping = False
        self.undo_stack = QUndoStack(self)
        self.undo_stack.cleanChanged.connect(self.clean_changed)
        self._bursts = Bursts(self)

    @property
    def statement(self) -> Statement:
        """The statement as it is now."""
        return self._statement

    @property
    def clean(self) -> bool:
        """Whether the statement is the one last marked as saved."""
        return self.undo_stack.isClean()

    def edit(
        self,
        change: Callable[[Statement], Statement],
        name: str,
        typing: str = "",
        step: Step | None = None,
    ) -> None:
        """Apply a pure edit as one undo step called `name`; `step` says which, where that matters to others.

        Edits with the same `typing` key (a block's id, say) and no pause between them are one step. An edit
        that returns the very statement it was given leaves no step.
        """
        after = change(self._statement)
        if after is self._statement:
            return
        self.undo_stack.push(Edit(self, self._statement, after, name, self._bursts.key(typing), step))

    def last_step(self) -> Edit | None:
        """The step that an undo would take back."""
        step = self.undo_stack.command(self.undo_stack.index() - 1) if self.undo_stack.canUndo() else None
        return step if isinstance(step, Edit) else None

    def amend(self, step: Edit, after: Statement) -> None:
        """Have the last step come to `after`: it is still being made."""
        assert step is self.last_step()
        if self.undo_stack.isClean():
            self.undo_stack.resetClean()
        step.after = after
        self._show(after)

    def break_typing(self) -> None:
        """End the present burst of typing, so that the next key begins a new undo step."""
        self._bursts.end()

    def undo(self) -> None:
        """Take the last step back."""
        self._step(self.undo_stack.undo)

    def redo(self) -> None:
        """Do the last undone step again."""
        self._step(self.undo_stack.redo)

    def _step(self, step: Callable[[], None]) -> None:
        self.break_typing()
        self.stepping = True
        try:
            step()
        finally:
            self.stepping = False

    def mark_saved(self, statement: Statement) -> None:
        """`statement` is what the file holds; clean if it is still the present one."""
        self.break_typing()
        if statement is self._statement:
            self.undo_stack.setClean()

    def replace_all(self, statement: Statement) -> None:
        """Another statement altogether, as when a file was read anew: nothing to undo."""
        self.undo_stack.clear()
        self._show(statement)

    def _show(self, statement: Statement) -> None:
        old, self._statement = self._statement, statement
        if old is not statement:
            self.changed.emit(old, statement)
