"""The head of a statement window: menu, title, inspector, export."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QPushButton, QWidget

from drafter.ui.catalogue import BY_KEY
from drafter.ui.commands import Commands
from drafter.ui.controls import ActionButton, Ground, IconButton, TextLabel
from drafter.ui.panes import HEADER
from drafter.ui.sides import margins
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_ICONS = {"find": "search", "history": "history", "inspector": "panel"}


class Header(Ground):
    """48 high: the menu button, the title elided, what is at hand and Export."""

    def __init__(
        self, theme: Theme, menu: QMenu, commands: Commands, export: QMenu, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "chrome", Qt.Edge.BottomEdge, parent)
        self.setFixedHeight(max(HEADER, theme.line_height(Use.TITLE) + 28))
        self._menu = menu
        self.menu_button = IconButton(theme, "menu", translate("Window", "Menu"))
        self.menu_button.setToolTip(f"{translate('Window', 'Menu')}&nbsp;&nbsp;F10")
        self.menu_button.clicked.connect(self.open_menu)
        self._title = TextLabel(theme, "", Use.TITLE, elided=True)
        self._title.setAccessibleName(translate("Window", "Title"))
        self.buttons = [
            ActionButton(theme, icon, commands[key]) for key, icon in _ICONS.items() if key in BY_KEY
        ]
        self.export_button = QPushButton(translate("Window", "Export"))
        self.export_button.setMenu(export)
        self.export_button.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(*margins(8, 0, 12, 0))
        row.setSpacing(0)
        row.addWidget(self.menu_button)
        row.addSpacing(8)
        row.addWidget(self._title, 1)
        row.addSpacing(12)
        for place, button in enumerate(self.buttons):
            row.addSpacing(4 if place else 0)
            row.addWidget(button)
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
