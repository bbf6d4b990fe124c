"""A finding at the foot of the text, where the list has no room: in a narrow window, in focus mode."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter.checks.finding import Finding, Severity
from drafter.checks.running import Report
from drafter.ui.checks.opening import show_tab
from drafter.ui.checks.strip import FindingStrip
from drafter.ui.column.editor import ProseEditor
from drafter.ui.column.marks import Look
from drafter.ui.focus_mode_command import focus_mode_of
from tests.ui.checks.conftest import WORDS, Desk


@pytest.fixture
def narrow(desk: Desk) -> Desk:
    """A window in which the inspector lies over the text, the keyboard in its first words."""
    desk.window.resize(900, 600)
    QApplication.processEvents()
    assert desk.window.room.over
    desk.window.column.focus_first()
    return desk


@pytest.fixture
def focused(desk: Desk, qtbot: QtBot) -> Desk:
    desk.window.column.focus_first()
    focus_mode_of(desk.window).enter()
    qtbot.waitUntil(lambda: desk.window.column.editor is not None)
    return desk


def strip_of(desk: Desk) -> FindingStrip:
    made = desk.window.findChild(FindingStrip)
    assert made is not None
    return made


def press_escape() -> None:
    """Press Escape where the keyboard is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Escape)


def caret_is_seen(desk: Desk) -> bool:
    """Whether the cursor stands in the column's own sight, and over nothing else."""
    editor = desk.window.column.editor
    assert editor is not None
    place = editor.mapTo(desk.window, editor.cursorRect().center())
    under = desk.window.childAt(place)
    return under is not None and desk.window.column.isAncestorOf(under)


def test_f8_in_a_narrow_window_covers_nothing(narrow: Desk) -> None:
    narrow.press("next_finding")
    strip = strip_of(narrow)
    assert strip.isVisible()
    assert strip.finding is not None
    assert strip.finding.text == "‘Monday”"
    assert narrow.window.inspector.isHidden()
    assert caret_is_seen(narrow)
    bottom = strip.mapTo(narrow.window, QPoint(0, strip.height())).y()
    assert bottom <= narrow.window.status.y()
    assert strip.height() >= strip.height_at(strip.width())


def test_the_strip_stays_as_high_as_it_was(narrow: Desk) -> None:
    narrow.press("next_finding")
    strip = strip_of(narrow)
    narrow.window.resize(700, 600)
    QApplication.processEvents()
    heights, needed = [], set()
    for _ in range(8):
        narrow.press("next_finding")
        heights.append(strip.height())
        needed.add(strip.height_at(strip.width()))
    # All were shown once by the fourth.
    assert len(needed) > 1
    assert len(set(heights[4:])) == 1
    assert heights == sorted(heights)


def test_a_click_in_the_list_that_lies_over_the_text_uncovers_it(narrow: Desk) -> None:
    narrow.press("checks")
    rows = narrow.pane.list
    QTest.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(rows.model().index(1, 0)).center()
    )
    assert narrow.window.inspector.isHidden()
    assert strip_of(narrow).isVisible()
    assert narrow.open_text == "‘Monday”"


def test_f8_puts_the_list_away_that_lies_over_the_text(narrow: Desk) -> None:
    narrow.press("checks")
    assert narrow.window.inspector.isVisible()
    narrow.pane.list.setFocus()
    narrow.press("next_finding")
    assert narrow.window.inspector.isHidden()
    assert isinstance(QApplication.focusWidget(), ProseEditor)
    assert caret_is_seen(narrow)
    narrow.press("checks")
    assert strip_of(narrow).isHidden()
    QTest.keyClick(narrow.pane.list, Qt.Key.Key_Return)
    assert narrow.window.inspector.isHidden()
    assert strip_of(narrow).isVisible()


def test_fixing_goes_on_at_the_foot(narrow: Desk) -> None:
    narrow.press("next_finding")
    narrow.press("fix_finding")
    assert narrow.text == WORDS.replace("‘Monday”", "“Monday”")
    assert strip_of(narrow).isVisible()
    assert narrow.open_text == "The tax"
    assert strip_of(narrow).fix.isHidden()
    QTest.mouseClick(strip_of(narrow).next, Qt.MouseButton.LeftButton)
    assert narrow.open_text == "in in"
    assert isinstance(QApplication.focusWidget(), ProseEditor)
    QTest.mouseClick(strip_of(narrow).fix, Qt.MouseButton.LeftButton)
    assert "in May" in narrow.text
    assert "in in" not in narrow.text
    assert isinstance(QApplication.focusWidget(), ProseEditor)


def test_the_last_that_is_fixed_leaves_word_of_it(narrow: Desk) -> None:
    statement = narrow.window.session.statement
    background = statement.primary.sections[2]
    one = Finding(
        "repeated-word", Severity.WARNING, background.id, background.blocks[0].id,
        WORDS.index("in in"), WORDS.index("in in") + 5, "in in", replacement="in",
    )  # fmt: skip
    narrow.window.checking.reported.emit(Report((one,)), statement)
    QApplication.processEvents()
    narrow.press("next_finding")
    narrow.press("fix_finding")
    strip = strip_of(narrow)
    assert strip.isVisible()
    assert strip.title.text() == "There are no findings"
    assert not strip.fix.isVisible()
    press_escape()
    assert strip.isHidden()


def test_who_goes_on_elsewhere_is_done_with_it(narrow: Desk) -> None:
    narrow.press("next_finding")
    narrow.window.column.go_to_block(narrow.window.session.statement.primary.sections[2].blocks[1].id)
    QApplication.processEvents()
    assert strip_of(narrow).isHidden()
    assert not narrow.found.current
    # What is not seen is not fixed.
    assert not narrow.window.commands["fix_finding"].isEnabled()
    narrow.press("next_finding")
    assert narrow.open_text == "The tax"


def test_a_wide_window_has_the_list_again(narrow: Desk) -> None:
    narrow.press("next_finding")
    narrow.window.resize(1300, 700)
    QApplication.processEvents()
    narrow.press("next_finding")
    assert strip_of(narrow).isHidden()
    assert narrow.pane.isVisible()
    assert narrow.pane.list.card.isVisible()


def test_focus_mode_shows_the_finding_and_its_place(focused: Desk) -> None:
    window = focused.window
    window.commands["inspector"].setChecked(False)
    focused.press("next_finding")
    assert strip_of(focused).isVisible()
    assert focused.open_text == "‘Monday”"
    assert caret_is_seen(focused)
    assert not window.commands["inspector"].isChecked()
    foot = focus_mode_of(window).foot
    focused.bot.waitUntil(
        lambda: foot.y() + foot.height() <= strip_of(focused).mapTo(window, QPoint(0, 0)).y()
    )
    editor = window.column.editor
    assert editor is not None
    block = editor.passage.block(0)
    assert [mark.look for _, mark in editor.inking._marks(block)] == [Look.CURRENT]


def test_escape_puts_the_finding_away_and_then_leaves_focus_mode(focused: Desk) -> None:
    focused.press("next_finding")
    mode = focus_mode_of(focused.window)
    press_escape()
    assert strip_of(focused).isHidden()
    assert mode.on
    focused.press("next_finding")
    assert focused.open_text == "The tax"
    mode.leave()
    assert strip_of(focused).isHidden()


def test_a_reason_is_written_in_focus_mode(focused: Desk) -> None:
    focused.press("next_finding")
    focused.press("ignore_finding")
    why = strip_of(focused).why
    assert why.hasFocus()
    QTest.keyClick(why, Qt.Key.Key_Escape)
    assert isinstance(QApplication.focusWidget(), ProseEditor)
    assert strip_of(focused).isVisible()
    focused.press("ignore_finding")
    QTest.keyClicks(why, "They say so")
    QTest.keyClick(why, Qt.Key.Key_Return)
    assert [one.reason for one in focused.window.session.statement.ignored] == ["They say so"]
    assert isinstance(QApplication.focusWidget(), ProseEditor)
    assert focused.open_text == "The tax"
    assert focus_mode_of(focused.window).on


def test_the_place_stays_in_sight_while_a_reason_is_written(narrow: Desk) -> None:
    narrow.window.resize(narrow.window.minimumSize())
    narrow.press("next_finding")
    assert caret_is_seen(narrow)
    narrow.press("ignore_finding")
    assert strip_of(narrow).why.hasFocus()
    assert caret_is_seen(narrow)
    assert strip_of(narrow).set_aside.visibleRegion().boundingRect() == strip_of(narrow).set_aside.rect()


def test_the_list_leaves_focus_mode(focused: Desk) -> None:
    focused.press("next_finding")
    focused.press("checks")
    assert not focus_mode_of(focused.window).on
    assert show_tab(focused.window).isVisible()
    assert focused.open_text == "‘Monday”"
