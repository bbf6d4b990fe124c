"""F6 goes round the panes, and back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from drafter.ui.column.editor import ProseEditor
from drafter.ui.find.opening import finding_of
from drafter.ui.statement_window import StatementWindow
from drafter.ui.word_count import WordCountList

SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


def pressed(window: StatementWindow, times: int, back: bool = False) -> list[str]:
    """Where the keyboard is after each time."""
    found = []
    for _ in range(times):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_F6, SHIFT if back else NONE)
        found.append(pane_of(window))
    return found


def pane_of(window: StatementWindow) -> str:
    names = ("header", "outline", "tools", "column", "inspector", "status")
    focus = QApplication.focusWidget()
    assert focus is not None
    panes: list[tuple[str, QWidget]] = [(name, getattr(window, name)) for name in names]
    return next((name for name, pane in panes if pane is focus or pane.isAncestorOf(focus)), "elsewhere")


def test_it_goes_round_and_back_to_the_words(window: StatementWindow):
    window.resize(1280, 800)
    block = window.session.statement.primary.sections[2].blocks[0]
    window.column.go_to_block(block.id)
    editor = window.column.editor
    round_ = ["inspector", "status", "header", "outline", "tools", "column"]
    assert pressed(window, 6) == round_
    assert QApplication.focusWidget() is editor
    assert pressed(window, 6, back=True) == [*reversed(round_[:-1]), "column"]
    assert isinstance(QApplication.focusWidget(), ProseEditor)


def test_it_passes_over_what_is_not_in_sight_and_stops_at_a_bar(window: StatementWindow):
    window.resize(800, 600)
    QApplication.processEvents()
    assert not window.inspector.isVisible()
    finding_of(window).open()
    window.back_to_text()
    assert pressed(window, 5) == ["status", "header", "outline", "tools", "elsewhere"]
    focus = QApplication.focusWidget()
    assert focus is not None
    assert finding_of(window).bar.isAncestorOf(focus)


def test_a_pane_is_entered_where_it_was_left(window: StatementWindow):
    pressed(window, 1)
    window.header.export_button.setFocus()
    window.back_to_text()
    while pane_of(window) != "header":
        pressed(window, 1)
    assert QApplication.focusWidget() is window.header.export_button


def test_the_status_line_opens_the_words_by_section(window: StatementWindow):
    window.status.setFocus(Qt.FocusReason.TabFocusReason)
    assert "40 words" in window.status.accessibleDescription()
    QTest.keyClick(window.status, Qt.Key.Key_Return)
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, WordCountList)
    shown.close()
