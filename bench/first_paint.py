"""Tells, from within an application, when its first window had been painted and what that took in memory."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


class FirstPaint(QObject):
    """Watches for the first main window that paints, and ends the process when it has."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.seen and event.type() == QEvent.Type.Paint and belongs_to_main_window(watched):
            self.seen = True
            # The event is not yet handled; what is posted now comes after all of this repaint.
            QTimer.singleShot(0, self.report)
        return False

    def report(self) -> None:
        print(json.dumps({"painted_ns": time.monotonic_ns(), "peak_kb": peak_kb()}), flush=True)
        # Without the application's own goodbye: closing is not what is measured.
        os._exit(0)


def belongs_to_main_window(watched: QObject) -> bool:
    return isinstance(watched, QWidget) and isinstance(watched.window(), QMainWindow)


def peak_kb() -> int:
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1])
    return 0


def report_first_paint() -> None:
    application = QApplication.instance()
    assert application is not None
    watch = FirstPaint()
    watch.setParent(application)
    application.installEventFilter(watch)
