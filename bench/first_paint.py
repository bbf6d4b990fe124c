"""Tells, from within an application, when its window and its text had been painted and what that took."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit, QWidget


class FirstPaint(QObject):
    """Watches for the first paint of a main window and, where one is to come, of a text in it."""

    def __init__(self, text_too: bool, parent: QObject) -> None:
        super().__init__(parent)
        self.text_too = text_too
        self.found: dict[str, int] = {}
        self.awaited = ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and not self.awaited:
            if not self.found and isinstance(watched.window(), QMainWindow):
                self.note("painted")
            elif self.found and shows_text(watched):
                self.note("text_painted")
        return False

    def note(self, what: str) -> None:
        self.awaited = what
        # The event is not yet handled; what is posted now comes after all of this repaint.
        QTimer.singleShot(0, self.painted)

    def painted(self) -> None:
        self.found[f"{self.awaited}_ns"] = time.monotonic_ns()
        self.found[f"{self.awaited}_peak_kb"] = peak_kb()
        done = not self.text_too or self.awaited == "text_painted"
        self.awaited = ""
        if done:
            print(json.dumps(self.found), flush=True)
            # Without the application's own goodbye: closing is not what is measured.
            os._exit(0)


def shows_text(widget: QWidget) -> bool:
    editor = widget.parent()
    return isinstance(editor, QTextEdit) and not editor.document().isEmpty()


def peak_kb() -> int:
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1])
    return 0


def report_first_paint(*, text_too: bool = False) -> None:
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(FirstPaint(text_too, application))
