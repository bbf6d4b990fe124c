"""A step that is still being made, as in a sheet: the statement follows what is typed, and all is one undo.

So what is typed into a sheet is kept as text is, in journal and file, long before its button is pressed.
"""

from __future__ import annotations

from collections.abc import Callable

from drafter.model.statement import Statement
from drafter.ui.session import Edit, Session

Change = Callable[[Statement], Statement]


class Attempt:
    """One undo step whose change is said anew each time by `put`."""

    def __init__(self, session: Session, name: str) -> None:
        self._session = session
        self._name = name
        self._step: Edit | None = None

    @property
    def before(self) -> Statement:
        """The statement without the step."""
        return self._step.before if self._stands() and self._step is not None else self._session.statement

    def put(self, change: Change) -> None:
        """Have the step be `change` of the statement that was there before it."""
        before = self.before
        after = change(before)
        if after is self._session.statement:
            return
        if self._stands() and self._step is not None:
            self._session.amend(self._step, after)
        else:
            self._session.edit(lambda _now: after, self._name)
            self._step = self._session.last_step()

    def take_back(self) -> bool:
        """Have the statement as it was; whether there was anything. Redo brings back what was typed."""
        stands = self._stands()
        if stands:
            self._session.undo()
        self._step = None
        return stands

    def _stands(self) -> bool:
        return self._step is not None and self._session.last_step() is self._step
