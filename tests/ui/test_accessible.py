"""Every window, view, bar, dialog and pop-up by keyboard alone, and as a screen reader is told of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

import drafter.ui
from drafter.ui.column.completion import Completion
from drafter.ui.column.editor import ProseEditor
from drafter.ui.column.table import ListTable
from drafter.ui.palette.palette import Palette
from drafter.ui.statement_window import StatementWindow
from tests.ui.reading import unnamed_controls
from tests.ui.scenes import SCENES, staged
from tests.ui.test_explaining import silent

ROLE = QAccessible.Role
NAMES = ("Notes to editors", "Background")
# Fields that keep Tab for what hangs from them, or for marking their entries: arrows and Escape lead on.
_ONE_FIELD = (Palette, Completion)
_MOST_STOPS = 150


@pytest.fixture
def play(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], QWidget]]:
    """Opens a scene by its name."""
    monkeypatch.setenv("DRAFTER_HOME", str(tmp_path / "home"))
    with ExitStack() as stack:
        yield lambda name: SCENES[name](stack.enter_context(staged(qapp, qtbot, tmp_path)))


def told(widget: QWidget) -> str:
    """A control as a screen reader names it."""
    said = QAccessible.queryAccessibleInterface(widget)
    return f"{type(widget).__name__} ({said.role().name}) {said.text(QAccessible.Text.Name)}"


def choices_without_label(window: QWidget) -> list[str]:
    """On Linux the name of a choice is what is chosen: a label, or a description, has to say of what."""
    found = []
    for choice in window.findChildren(QComboBox):
        said = QAccessible.queryAccessibleInterface(choice)
        flags = [flag for _, flag in said.relations()]
        labelled = any(flag & QAccessible.RelationFlag.Label for flag in flags)
        if choice.isVisible() and not labelled and not said.text(QAccessible.Text.Description):
            found.append(f"{choice.accessibleName()} in {type(choice.parentWidget()).__name__}")
    return found


def unnamed_entries(window: QWidget) -> list[str]:
    """Entries of lists, trees and tables that say nothing."""
    return [
        f"{told(view)}, row {index.row()}, column {index.column()}"
        for view in window.findChildren(QAbstractItemView)
        if view.isVisible() and view.accessibleName()
        for index in _shown(view.model(), view.rootIndex())
        if not _said(index) and index.flags() & Qt.ItemFlag.ItemIsEnabled
    ]


def _shown(model: QAbstractItemModel, above: QModelIndex) -> Iterator[QModelIndex]:
    for row in range(min(model.rowCount(above), 20)):
        index = model.index(row, 0, above)
        yield index
        yield from _shown(model, index)


def _said(index: QModelIndex) -> str:
    roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
    return next((str(text) for role in roles if (text := index.data(role))), "")


def stops(window: QWidget) -> list[QWidget]:
    """Where Tab should come to in a window."""
    return [
        one
        for one in window.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and one.window() is window
        and one.focusProxy() is None
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(one, QRadioButton)
        and not one.property("autoExclusive")
    ]


def round_of_tab(key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Where Tab goes from where the keyboard is, until it comes somewhere again; that ends the list."""
    found: list[QWidget] = []
    while len(found) < _MOST_STOPS:
        focus = QApplication.focusWidget()
        assert focus is not None, f"Tab leads nowhere after {told(found[-1])}"
        if focus in found:
            return [*found, focus]
        found.append(focus)
        QTest.keyClick(focus, key)
    raise AssertionError("Tab does not come back")


@pytest.mark.parametrize("name", SCENES)
def test_everything_says_what_it_is(name: str, play: Callable[[str], QWidget]):
    shown = play(name)
    window = shown.window()
    assert unnamed_controls(window) == []
    assert choices_without_label(window) == []
    assert unnamed_entries(window) == []
    assert list(silent(window)) == []


@pytest.mark.parametrize("name", SCENES)
def test_tab_goes_round_everything_and_comes_back(name: str, play: Callable[[str], QWidget]):
    window = play(name).window()
    if isinstance(window, _ONE_FIELD):
        return
    wanted = stops(window)
    gone = round_of_tab()
    assert gone[-1] is gone[0], f"trapped from {told(gone[-1])} on"
    assert {one.window() for one in gone} == {window}
    assert [told(one) for one in stops(window) if one in wanted and one not in gone] == []


def children(view: QWidget) -> list[tuple[QAccessible.Role, str]]:
    """What a view holds, as it is told."""
    said = QAccessible.queryAccessibleInterface(view)
    inside = [said.child(place) for place in range(said.childCount())]
    return [(one.role(), one.text(QAccessible.Text.Name)) for one in inside]


UNSAVED = "Joint statement: Stop the river tax\nriver.drafter, typed 4 May 14:32"
LISTS = {
    "home": (ROLE.List, ROLE.ListItem, "Stop the river tax, Draft, 36 words, changed 4 May"),
    "statement": (ROLE.Tree, ROLE.TreeItem, "Signatories, 2 of 3 agreed, in progress"),
    "find": (ROLE.List, ROLE.ListItem, "Calls to action: …to withdraw the tax."),
    "history": (ROLE.List, ROLE.ListItem, "1, first full draft, 1 May 14:32, 34 words"),
    "shortcuts": (ROLE.List, ROLE.ListItem, "New statement, Ctrl+N"),
    "guide": (ROLE.List, ROLE.ListItem, "Start here"),
    "brands": (ROLE.List, ROLE.ListItem, "Common Daylight, Unused"),
    "recovery": (
        ROLE.List,
        ROLE.ListItem,
        "Joint statement: Stop the river tax\nriver.drafter, typed 4 May 14:32",
    ),
}


@pytest.mark.parametrize("name", LISTS)
def test_entries_of_lists_say_their_state_in_words(name: str, play: Callable[[str], QWidget]):
    role, item, words = LISTS[name]
    views = [view for view in play(name).window().findChildren(QAbstractItemView) if view.isVisible()]
    told_ones = {QAccessible.queryAccessibleInterface(view).role(): children(view) for view in views}
    assert (item, words) in told_ones[role]


def test_tables_have_heads_and_tabs_are_tabs(play: Callable[[str], QWidget]):
    window = play("statement")
    assert isinstance(window, StatementWindow)
    table = next(one for one in window.findChildren(ListTable) if one.isVisible())
    told_ones = children(table)
    heads = [name for role, name in told_ones if role == ROLE.ColumnHeader]
    assert heads == ["Organisation", "Country", "State"]
    assert (ROLE.Cell, "Harbour Watch, Invited") in told_ones
    tabs = QAccessible.queryAccessibleInterface(window.inspector.tabs)
    assert tabs.role() == ROLE.PageTabList
    assert (ROLE.PageTab, "Preview") in children(window.inspector.tabs)


def test_what_is_on_is_told_as_on(play: Callable[[str], QWidget]):
    window = play("find")
    assert isinstance(window, StatementWindow)
    switches = {button.accessibleName(): button for button in window.header.buttons}
    states = {name: QAccessible.queryAccessibleInterface(button).state() for name, button in switches.items()}
    assert states["Find"].checkable
    assert states["Find"].checked
    assert states["Inspector"].checked
    assert not states["History"].checkable


def test_an_empty_editor_says_what_belongs_there(play: Callable[[str], QWidget]):
    window = play("statement")
    assert isinstance(window, StatementWindow)
    editors = {one.accessibleName(): one for one in window.findChildren(ProseEditor)}
    empty, written = (QAccessible.queryAccessibleInterface(editors[f"{name}, section"]) for name in NAMES)
    assert empty.role() == written.role() == ROLE.EditableText
    assert empty.text(QAccessible.Text.Description) == editors["Notes to editors, section"].guidance != ""
    assert written.text(QAccessible.Text.Description) == ""
    assert written.state().multiLine
    assert not written.state().readOnly


def test_the_keyboards_place_can_be_seen(play: Callable[[str], QWidget]):
    """A ring round each control in accent; editors and fields show caret and border instead."""
    window = play("statement")
    unseen, count = [], len(stops(window))
    for _ in range(count):
        before = QApplication.focusWidget()
        assert before is not None
        QTest.keyClick(before, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        rings = [one for one in window.children() if type(one).__name__ == "_Ring"]
        ringed = any(isinstance(one, QWidget) and one.isVisible() for one in rings)
        if not ringed and not isinstance(focus, QTextEdit | QPlainTextEdit | QLineEdit):
            unseen.append(told(focus))
    assert unseen == []
    assert count > 30


def test_nothing_moves_of_itself(qapp: QApplication):
    """No effect of Qt's is asked for, so that there is none to be switched off by the system."""
    sources = Path(drafter.ui.__file__).parent
    moving = re.compile(r"QPropertyAnimation|QVariantAnimation|QTimeLine|QMovie|setEffectEnabled")
    assert [path.name for path in sources.rglob("*.py") if moving.search(path.read_text("utf-8"))] == []
