"""Types into an open statement, or into a bare text widget, and tells how long each key took to be seen.

A key is due at its time whether or not the application is ready for it, so that work that holds the
interface up between two keys counts as it would for a person.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

KEYS = "the statement goes on and on, " * 8
RHYTHM_NS = 60_000_000
SETTLE_MS = 6000


class Typist(QObject):
    """Presses the keys one after the other and notes when the editor had painted each."""

    def __init__(self, editor: QTextEdit, keys: str) -> None:
        super().__init__(editor)
        self.editor = editor
        self.keys = iter(keys)
        self.waits_ms: list[float] = []
        self.loop = QEventLoop()
        self.timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self.press)
        self.due_ns = 0
        self.pressed_ns = 0
        self.unseen = False
        editor.viewport().installEventFilter(self)

    def type(self) -> list[float]:
        self.expect(time.perf_counter_ns() + RHYTHM_NS)
        self.loop.exec()
        return self.waits_ms

    def expect(self, due_ns: int) -> None:
        self.due_ns = due_ns
        self.timer.start(max(0, (due_ns - time.perf_counter_ns()) // 1_000_000))

    def press(self) -> None:
        key = next(self.keys, None)
        if key is None:
            self.loop.quit()
            return
        # A timer may fire within a millisecond before its time.
        self.pressed_ns = min(self.due_ns, time.perf_counter_ns())
        self.unseen = True
        QTest.keyClicks(self.editor, key)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if self.unseen and event.type() == QEvent.Type.Paint:
            self.unseen = False
            # The event is not yet handled; what is posted now comes after all of this repaint.
            QTimer.singleShot(0, self.painted)
        return False

    def painted(self) -> None:
        now = time.perf_counter_ns()
        self.waits_ms.append((now - self.pressed_ns) / 1e6)
        # One key at a time: after a late one the next is due at once, not several.
        self.expect(max(self.due_ns + RHYTHM_NS, now))


def wait_ms(duration: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(duration, loop.quit)
    loop.exec()


def middle_editor() -> QTextEdit:
    """A long text in the middle of the statement, with the cursor in its middle."""
    editors = [
        widget
        for widget in QApplication.allWidgets()
        if isinstance(widget, QTextEdit) and widget.isVisible() and not widget.isReadOnly()
    ]
    if not editors:
        sys.exit("No editor is open.")
    editors.sort(key=lambda editor: editor.document().characterCount())
    return editors[-1]


def type_and_report(editor: QTextEdit) -> None:
    editor.window().activateWindow()
    editor.setFocus()
    cursor = QTextCursor(editor.document().findBlockByNumber(editor.document().blockCount() // 2))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    editor.setTextCursor(cursor)
    editor.ensureCursorVisible()
    wait_ms(SETTLE_MS)
    before = editor.document().characterCount()
    waits = Typist(editor, KEYS).type()
    if editor.document().characterCount() != before + len(KEYS):
        sys.exit("Not every key arrived in the text.")
    p95 = statistics.quantiles(waits, n=20)[-1]
    print(
        json.dumps({"p95_ms": p95, "worst_ms": max(waits), "median_ms": statistics.median(waits)}), flush=True
    )
    os._exit(0)


def type_into_statement(path: str) -> None:
    from drafter.__main__ import main

    def instead_of_the_loop(*_application: QApplication) -> int:
        wait_ms(SETTLE_MS)
        type_and_report(middle_editor())
        return 0

    QApplication.exec = instead_of_the_loop  # type: ignore[method-assign]
    main([path])


def type_into_bare_widget(path: str) -> None:
    application = QApplication([])
    editor = QTextEdit()
    editor.setPlainText(Path(path).read_text(encoding="utf-8"))
    editor.resize(900, 800)
    editor.show()
    application.processEvents()
    type_and_report(editor)


if __name__ == "__main__":
    if sys.argv[1] == "--bare":
        type_into_bare_widget(sys.argv[2])
    else:
        type_into_statement(sys.argv[1])
