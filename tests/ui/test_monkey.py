"""Somebody who types, clicks and gives commands without any sense, for a long time."""

from __future__ import annotations

import gc
import random
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from shiboken6 import isValid

from drafter.model.statement import Statement
from drafter.ui.statement_window import StatementWindow
from drafter.ui.windows import Windows
from tests.model.test_edits import check_consistent

KEYS = (
    Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Left, Qt.Key.Key_Right,
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_Space,
    Qt.Key.Key_F2, Qt.Key.Key_F3,
)  # fmt: skip
NONE, SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
WORDS = (
    "river ", "- ", "1. ", "“so” ", '"', "'", " – ", "речь ", "où ? ", "👩\u200d🚢 ", "e\u0301",
    "https://a.example ",
)  # fmt: skip
# What asks for a file, opens another window or ends this one is tried by tests of its own.
ELSEWHERE = frozenset(
    "new open sample import export save save_as home settings close quit import_list brands letter guide "
    "keys shortcuts about first_minute name_version full_screen".split()
)


LEFT = Qt.MouseButton.LeftButton


class Monkey:
    """Acts on a window, the same for the same seed."""

    def __init__(self, window: StatementWindow, seed: int) -> None:
        self.window = window
        self.chance = random.Random(seed)
        self.done: list[str] = []
        keys = [(command.key, action) for command, action in window.commands if command.key not in ELSEWHERE]
        self.actions = dict(keys)
        self.rescue = QTimer(window)
        self.rescue.setInterval(50)
        self.rescue.timeout.connect(close_popup)

    def act(self) -> None:
        """One action of some kind."""
        kind = self.chance.choices((self.type, self.press, self.click, self.command), (5, 8, 3, 2))[0]
        # A button that opens its menu comes back when that is closed.
        self.rescue.start()
        kind()
        self.rescue.stop()
        popup = QApplication.activePopupWidget()
        if popup is not None and self.chance.random() < 0.7:
            popup.close()
        QApplication.processEvents()

    def target(self) -> QWidget:
        """Where keys go."""
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window

    def type(self) -> None:
        words = self.chance.choice(WORDS)
        self.done.append(f"type {words!r}")
        for letter in words:
            # To whoever has the keyboard by then: a letter may close a popup.
            target = self.target()
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                if isValid(target):
                    QApplication.sendEvent(target, QKeyEvent(kind, 0, NONE, letter))

    def press(self) -> None:
        key = self.chance.choice(KEYS)
        modifiers = self.chance.choices((NONE, SHIFT, CONTROL, ALT, CONTROL | SHIFT), (12, 4, 3, 1, 1))[0]
        self.done.append(f"press {modifiers.name} {key.name}")
        QTest.keyClick(self.target(), key, modifiers)

    def click(self) -> None:
        window = self.window
        # Under the header, whose menus are tried by their own tests.
        place = QPoint(self.chance.randrange(window.width()), self.chance.randrange(50, window.height()))
        child = window.childAt(place) or window
        self.done.append(f"click {place.x()},{place.y()} {type(child).__name__}")
        modifiers = self.chance.choices((NONE, SHIFT), (5, 1))[0]
        # Step by step: what is pressed may be gone before it is let go.
        at = child.mapFrom(window, place)
        if child.objectName() == "qt_scrollarea_viewport" and self.chance.random() < 0.2:
            QTest.mouseDClick(child, LEFT, modifiers, at)
        else:
            QTest.mousePress(child, LEFT, modifiers, at)
            if isValid(child):
                QTest.mouseRelease(child, LEFT, modifiers, at)

    def command(self) -> None:
        key = self.chance.choice(sorted(self.actions))
        self.done.append(f"command {key}")
        self.actions[key].trigger()

    def rest(self) -> None:
        """Close what floats and whatever covers the text."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
            QApplication.processEvents()
        self.window.close_view()
        QApplication.processEvents()


@pytest.fixture(autouse=True)
def no_file_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Dialogs that ask for a file would wait for a person."""
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_args, **_named: ("", ""))


@pytest.mark.parametrize("seed", range(5))
def test_nothing_breaks_and_undo_leads_back_to_the_start(
    windows: Windows, window: StatementWindow, statement: Statement, seed: int
):
    monkey = Monkey(window, seed)
    for _ in range(1000):
        monkey.act()
    monkey.rest()
    check_consistent(window.session.statement)
    stack = window.session.undo_stack
    reached, steps = window.session.statement, stack.count()
    while window.session.undo_stack.canUndo():
        window.session.undo()
    assert window.session.statement == statement
    while window.session.undo_stack.canRedo():
        window.session.redo()
    assert stack.count() == steps
    if not stack.index() < stack.count():
        check_consistent(reached)


def close_popup() -> None:
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


def resident() -> int:
    """The memory that this process holds, in pages."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="This system does not tell of memory so.")
def test_edits_and_undos_leave_no_memory_behind(window: StatementWindow):
    editor = window.column.editor
    assert editor is not None

    def edits(count: int) -> None:
        for number in range(count):
            QTest.keyClicks(editor, "so ")
            window.session.break_typing()
            if number % 2:
                window.session.undo()
                window.session.undo()
            QApplication.processEvents()
        while window.session.undo_stack.canUndo():
            window.session.undo()
        gc.collect()

    edits(200)
    before = resident()
    edits(2000)
    assert resident() <= before * 1.2
