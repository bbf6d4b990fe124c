"""F7, F8 and the menus of fields, in a statement with a fault in every place that holds words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from drafter.checks.page_texts import LOOKED_FOR, SPELT
from drafter.checks.running import Checker
from drafter.desk.documents import OpenDocument
from drafter.model.where import OF_ENTRIES, OF_LETTERS, OF_PUBLICATIONS, OF_SIGNATORIES, OF_SOURCES, Where
from drafter.places import Places
from drafter.ui.checks.opening import findings_of
from drafter.ui.column.table import ListTable
from drafter.ui.page_details import PageDetails
from drafter.ui.sources.sheet import SourceSheet
from drafter.ui.spelling.opening import spelling_of
from drafter.ui.spelling.spelling import Spelling
from drafter.ui.statement_window import StatementWindow
from drafter.ui.where_names import WHERE_NAMES
from drafter.ui.windows import Windows
from tests.checks.test_everywhere import everything

PATIENCE = 30_000
WRONG = "goverment"
# No field of a window has it: brands set it, and what is imported brings it.
WITHOUT_A_FIELD = {Where.RUNNING_TITLE}


@pytest.fixture
def window(windows: Windows) -> Iterator[StatementWindow]:
    statement = everything(f"The {WRONG}.")
    made = windows.show(OpenDocument.new(statement, Places.of_user()), statement, ())
    made.resize(1280, 800)
    made.activateWindow()
    yield made
    for one in QApplication.topLevelWidgets():
        if isinstance(one, PageDetails | SourceSheet | QMenu):
            one.close()


@pytest.fixture
def spelling(window: StatementWindow, windows: Windows, qtbot: QtBot) -> Spelling:
    made = spelling_of(window, windows)
    qtbot.waitUntil(lambda: bool(made.words), timeout=PATIENCE)
    return made


def _field() -> QLineEdit | QPlainTextEdit | None:
    focus = QApplication.focusWidget()
    return focus if isinstance(focus, QLineEdit | QPlainTextEdit) else None


def _selected(field: QLineEdit | QPlainTextEdit | None) -> str:
    if isinstance(field, QPlainTextEdit):
        return field.textCursor().selectedText()
    return field.selectedText() if field is not None else ""


def test_f7_goes_through_every_place_in_the_order_of_the_page(
    window: StatementWindow, spelling: Spelling
) -> None:
    words = spelling.words
    assert {one.where for one in words if one.where} == SPELT
    window.commands["spelling"].trigger()
    bar, seen = spelling.bar, []
    for _ in words:
        assert WRONG in bar.said.text()
        seen.append(bar.said.text())
        window.commands["spelling"].trigger()
    for where in SPELT:
        assert any(WHERE_NAMES[where] in said for said in seen), where
    assert bar.count.text() == f"1 of {len(words)}" or len(set(seen)) > len(SPELT)
    # A correction is made where the word stands, and the bar goes on.
    note = next(one for one in words if one.where is Where.FOOTNOTE)
    spelling.correct(note, "government")
    assert window.session.statement.primary.footnotes[0].text == "The government."
    assert note not in spelling.words


@pytest.mark.parametrize(
    "where", [Where.LABEL, Where.DATELINE, Where.BASIS, Where.FOOTNOTE, Where.HERE_COURTS, Where.SALUTATION]
)
def test_escape_leaves_the_word_selected_in_its_field(
    window: StatementWindow, spelling: Spelling, where: Where, qtbot: QtBot
) -> None:
    window.commands["spelling"].trigger()
    while f"{WHERE_NAMES[where]}:" not in spelling.bar.said.text():
        window.commands["spelling"].trigger()
    spelling.bar.close_button.click()
    qtbot.waitUntil(lambda: _selected(_field()) == WRONG)


def _menu(field: QWidget, at: QPoint) -> QMenu:
    """The menu that a right click opens."""
    QApplication.sendEvent(
        field, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, field.mapToGlobal(at))
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_the_menu_of_a_field_has_the_suggestions_and_writes_as_if_it_were_typed(
    window: StatementWindow, spelling: Spelling, qtbot: QtBot
) -> None:
    window.commands["spelling"].trigger()
    while f"{WHERE_NAMES[Where.BASIS]}:" not in spelling.bar.said.text():
        window.commands["spelling"].trigger()
    spelling.bar.close_button.click()
    field = _field()
    assert isinstance(field, QLineEdit)
    at = QPoint(field.cursorRect().center())
    menu = _menu(field, at)
    qtbot.waitUntil(lambda: "government" in [one.text() for one in menu.actions()], timeout=PATIENCE)
    names = [one.text().replace("&", "") for one in menu.actions()]
    assert "Ignore" in names
    assert any("Paste" in name for name in names)
    next(one for one in menu.actions() if one.text() == "government").trigger()
    assert window.session.statement.calls[0].basis == "The government."
    assert Where.BASIS not in {one.where for one in spelling.words}
    menu.close()
    # Where no word is wrong the field has its own menu alone.
    assert "Ignore" not in [one.text().replace("&", "") for one in _menu(field, at).actions()]


def test_a_note_that_is_open_is_corrected_in_its_field_and_kept_with_it(
    window: StatementWindow, spelling: Spelling, qtbot: QtBot
) -> None:
    window.commands["spelling"].trigger()
    while f"{WHERE_NAMES[Where.FOOTNOTE]}:" not in spelling.bar.said.text():
        window.commands["spelling"].trigger()
    spelling.bar.close_button.click()
    field = _field()
    assert isinstance(field, QPlainTextEdit)
    popup = field.window()
    at = field.cursorRect().center() - QPoint(4, 0)
    viewport = field.viewport()
    menu = _menu(viewport, at)
    qtbot.waitUntil(lambda: "government" in [one.text() for one in menu.actions()], timeout=PATIENCE)
    next(one for one in menu.actions() if one.text() == "government").trigger()
    assert field.toPlainText() == "The government."
    menu.close()
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not isValid(popup) or not popup.isVisible())
    assert window.session.statement.primary.footnotes[0].text == "The government."


def _is_reached(where: Where) -> bool:
    """Whether the keyboard is in what has the words."""
    focus = QApplication.focusWidget()
    if focus is None:
        return False
    if where in OF_SIGNATORIES or where in OF_PUBLICATIONS or where is Where.TITLE:
        return isinstance(focus, ListTable) and focus.currentIndex().row() == 0
    if where in OF_SOURCES:
        return isinstance(focus.window(), SourceSheet)
    if where in OF_LETTERS or where is Where.RECIPIENT:
        return isinstance(focus.window(), PageDetails) and isinstance(focus, QLineEdit | QPlainTextEdit)
    if where is Where.ADDRESSEE:
        return "ver" in focus.accessibleName()
    fields = (Where.LABEL, Where.DATELINE, Where.BASIS, Where.FOOTNOTE)
    return (where in fields or where in OF_ENTRIES) and isinstance(focus, QLineEdit | QPlainTextEdit)


def test_every_place_of_a_finding_is_reached(windows: Windows, qtbot: QtBot) -> None:
    statement = everything("The ri\u200bver.")
    window = windows.show(OpenDocument.new(statement, Places.of_user()), statement, ())
    window.resize(1280, 800)
    window.activateWindow()
    window.checking.close()
    found = findings_of(window)
    window.checking.reported.emit(Checker().check(statement), statement)
    qtbot.waitUntil(lambda: found.looked)
    listed = [row for row in found.rows() if row.finding is not None]
    assert {row.finding.where for row in listed if row.finding and row.finding.where} == set(LOOKED_FOR)
    for row in listed:
        where = row.finding.where if row.finding is not None else None
        if where is None or where in WITHOUT_A_FIELD:
            continue
        assert found.line(found._seen[row.name])
        assert found.place_name(found._seen[row.name]) == WHERE_NAMES[where]
        found.open(row.name, enter=True)
        qtbot.waitUntil(partial(_is_reached, where))
        focus = QApplication.focusWidget()
        if focus is not None and focus.window() is not window:
            focus.window().close()
            window.activateWindow()
            qtbot.waitUntil(window.isActiveWindow)
    # One step fixes all of them.
    found.fix_all()
    assert Checker().check(window.session.statement).findings
    assert "\u200b" not in repr(window.session.statement.primary.letter)
    assert "\u200b" not in repr((window.session.statement.signatories, window.session.statement.entries))
