"""What a screen reader would be told about a window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QScrollBar, QWidget

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
