"""What is kept by itself while a writer works: the text before a large change, “Replace all” and a pause."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from drafter.model.history import Reason
from drafter.model.statement import Statement
from drafter.ui.keeping import Keeper
from drafter.ui.session import Edit, Session, Step

PAUSE_S = 30 * 60.0
_CHANGE_MS = 1500


# The steps before which a version is kept.
_REASONS = {
    Step.REPLACE_ALL: Reason.REPLACING,
    Step.IMPORT_SIGNATORIES: Reason.IMPORTING,
    Step.TAKE_FILE: Reason.CHANGING,
}


class Watcher(QObject):
    """Has the keeper keep versions; what it does for each key is no more than to look at the clock."""

    def __init__(
        self,
        session: Session,
        keeper: Keeper,
        clock: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._keeper = keeper
        self._clock = clock
        self._last = clock()
        self._before: Statement | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_CHANGE_MS)
        self._soon.timeout.connect(self.look)
        session.changed.connect(self._changed)
        session.undo_stack.indexChanged.connect(self._stepped)

    def _changed(self, old: Statement, _new: Statement) -> None:
        now = self._clock()
        if now - self._last > PAUSE_S:
            self._keeper.keep_version(Reason.RESTING, statement=old)
        self._last = now
        if self._before is None:
            self._before = old
            self._soon.start()

    def _stepped(self, index: int) -> None:
        """Keep what was there before a step that changes much at once, however few words go with it."""
        stack = self._session.undo_stack
        if not 0 < index == stack.count():
            return
        edit = stack.command(index - 1)
        reason = _REASONS.get(edit.step) if isinstance(edit, Edit) and edit.step is not None else None
        if reason is not None and isinstance(edit, Edit):
            self._keeper.keep_version(reason, statement=edit.before)

    def look(self) -> None:
        """Keep what was there before the last moments, if much of it is gone."""
        before, self._before = self._before, None
        if before is not None:
            self._keeper.keep_version(Reason.CHANGING, statement=before, only_if_large=True)
