"""What a screen reader would be told about a window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLabel, QScrollBar, QTabBar, QWidget

_NAMED = {
    QAccessible.Role.Button,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.ButtonDropDown,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.List,
    QAccessible.Role.Tree,
    QAccessible.Role.Table,
    QAccessible.Role.PageTabList,
    QAccessible.Role.SpinBox,
}


def unnamed_controls(window: QWidget) -> list[str]:
    """The controls in sight that say nothing of themselves, but for inner parts of a named one."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, QScrollBar | QLabel):
            continue
        told = QAccessible.queryAccessibleInterface(widget)
        if told.role() not in _NAMED or told.text(QAccessible.Text.Name):
            continue
        above = widget.parentWidget()
        if above is not None and above.accessibleName() and above.focusProxy() is not None:
            continue
        if above is not None and above.accessibleName() and widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        found.append(f"{type(widget).__name__} ({told.role().name}) in {type(above).__name__}")
    return found


_SAID = ("text", "title", "placeholderText", "currentText", "toolTip", "accessibleName")
_SAID_TOO = ("accessibleDescription", "windowTitle", "statusTip")
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_MOST_ROWS = 300


def texts_of(window: QWidget) -> set[str]:
    """All that a window's visible controls, lists, tabs, menus and commands say."""
    found: set[str] = set()
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        for name in (*_SAID, *_SAID_TOO):
            said = getattr(widget, name, None)
            found.add(str(said()) if callable(said) else "")
        if isinstance(widget, QTabBar):
            found.update(widget.tabText(place) for place in range(widget.count()))
        if isinstance(widget, QComboBox) and widget.accessibleName() and widget.count() < _MOST_ROWS:
            found.update(widget.itemText(place) for place in range(widget.count()))
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            found.update(_texts_in(widget, widget.rootIndex()))
    for action in window.findChildren(QAction):
        found.update((action.text(), action.toolTip(), action.whatsThis()))
    return found


def _texts_in(view: QAbstractItemView, above: QModelIndex) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount(above), _MOST_ROWS)):
        index = model.index(row, 0, above)
        yield from (said for role in _ROLES if isinstance(said := index.data(role), str))
        yield from _texts_in(view, index)
