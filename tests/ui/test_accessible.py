"""Every window, view, bar, dialog and pop-up by keyboard alone, and as a screen reader is told of it."""

from __future__ import annotations

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
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from drafter.ui.column.completion import Completion
from drafter.ui.palette.palette import Palette
from tests.ui.reading import unnamed_controls
from tests.ui.scenes import SCENES, staged
from tests.ui.test_explaining import silent

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
