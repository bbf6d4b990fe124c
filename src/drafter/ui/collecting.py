"""Collecting garbage in the window's own thread.

Python collects in whatever thread happens to make the next object. A widget or timer in a cycle would then
be destroyed in a worker thread, and Qt goes on to use it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000


class Collector(QObject):
    """Takes collecting over from Python for as long as it lives, and does it once a second at the most."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        # What was loaded stays; there is no need to look through it each time.
        gc.freeze()
        self._thresholds = gc.get_threshold()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(_EVERY_MS)

    def collect(self) -> None:
        """Collect the generations that are due."""
        counts = gc.get_count()
        due = [number for number in range(3) if counts[number] > self._thresholds[number]]
        if due:
            gc.collect(max(due))
