"""The head of a statement window: menu, title, inspector, export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QPushButton, QWidget

from drafter.ui.controls import ActionButton, Ground, IconButton, TextLabel
from drafter.ui.panes import HEADER
from drafter.ui.theme import Theme, Use

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class Header(Ground):
    """48 high: the menu button, the title elided, the inspector's switch and Export."""

    def __init__(
        self, theme: Theme, menu: QMenu, inspector: QAction, export: QMenu, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "chrome", Qt.Edge.BottomEdge, parent)
        self.setFixedHeight(max(HEADER, theme.line_height(Use.TITLE) + 28))
        self._menu = menu
        self.menu_button = IconButton(theme, "menu", "Menu")
        self.menu_button.setToolTip("Menu&nbsp;&nbsp;F10")
        self.menu_button.clicked.connect(self.open_menu)
        self._title = TextLabel(theme, "", Use.TITLE, elided=True)
        self._title.setAccessibleName("Title")
        self._inspector = ActionButton(theme, "panel", inspector)
        self.export_button = QPushButton("Export")
        self.export_button.setMenu(export)
        self.export_button.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 12, 0)
        row.setSpacing(0)
        row.addWidget(self.menu_button)
        row.addSpacing(8)
        row.addWidget(self._title, 1)
        row.addSpacing(12)
        row.addWidget(self._inspector)
        row.addSpacing(16)
        row.addWidget(self.export_button)

    def set_title(self, title: str) -> None:
        """Show another title."""
        if title != self._title.text():
            self._title.setText(title)

    def open_menu(self) -> None:
        """Open the menu under its button."""
        button = self.menu_button
        self._menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        # Marked as a key marks it: made the active one by Qt, its submenu would open and take no keys.
        down = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self._menu, down)
