"""The head of the brand window, its actions and its menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QPushButton, QWidget

from drafter.ui.actions import Described
from drafter.ui.brands.library import KINDS
from drafter.ui.controls import ActionButton, Ground, IconButton, TextLabel
from drafter.ui.panes import HEADER
from drafter.ui.sides import margins
from drafter.ui.style import set_variant
from drafter.ui.texts import Texts, translate
from drafter.ui.theme import Scheme, Theme, Use

if TYPE_CHECKING:
    from drafter.ui.brands.trading import Trade

ACTIONS: tuple[Described, ...] = (
    Described("duplicate", str(QT_TRANSLATE_NOOP("Brands", "&Duplicate")), ("Ctrl+D",), "add"),
    Described("rename", str(QT_TRANSLATE_NOOP("Brands", "&Rename")), ("F2",)),
    Described("remove", str(QT_TRANSLATE_NOOP("Brands", "Re&move")), (), "remove"),
    Described("import", str(QT_TRANSLATE_NOOP("Brands", "&Import…")), ("Ctrl+O",), "file"),
    Described("share", str(QT_TRANSLATE_NOOP("Brands", "&Share as a file…")), ("Ctrl+Shift+E",), "export"),
    Described("undo", str(QT_TRANSLATE_NOOP("Brands", "&Undo")), ("Ctrl+Z",), "undo"),
    Described("redo", str(QT_TRANSLATE_NOOP("Brands", "&Redo")), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    Described("pages", str(QT_TRANSLATE_NOOP("Brands", "&Pages")), ("Ctrl+\\",), "panel", True),
    Described("close", str(QT_TRANSLATE_NOOP("Brands", "&Close window")), ("Ctrl+W",)),
)
_SCHEMES = Texts(
    "Menus",
    {
        Scheme.SYSTEM: QT_TRANSLATE_NOOP("Menus", "As the system"),
        Scheme.LIGHT: QT_TRANSLATE_NOOP("Menus", "Light"),
        Scheme.DARK: QT_TRANSLATE_NOOP("Menus", "Dark"),
    },
)


class BrandHead(Ground):
    """48 high: the menu button, what the window is, on what the brands are shown, Import and Share."""

    def __init__(self, theme: Theme, menu: QMenu, actions: dict[str, QAction], parent: QWidget) -> None:
        super().__init__(theme, "chrome", Qt.Edge.BottomEdge, parent)
        self.setFixedHeight(max(HEADER, theme.line_height(Use.TITLE) + 28))
        self._menu = menu
        self.menu_button = IconButton(theme, "menu", translate("Brands", "Menu"))
        self.menu_button.setToolTip(f"{self.menu_button.accessibleName()}&nbsp;&nbsp;F10")
        self.menu_button.clicked.connect(self.open_menu)
        title = TextLabel(theme, translate("Brands", "Brands"), Use.TITLE)
        self.subtitle = TextLabel(theme, "", Use.SECONDARY, "text2", elided=True)
        self.import_button = QPushButton(translate("Brands", "Import…"))
        set_variant(self.import_button, "flat")
        self.import_button.clicked.connect(actions["import"].trigger)
        self.share_button = QPushButton(translate("Brands", "Share as a file…"))
        self.share_button.clicked.connect(actions["share"].trigger)
        self.pages_button = ActionButton(theme, "panel", actions["pages"])
        row = QHBoxLayout(self)
        row.setContentsMargins(*margins(8, 0, 12, 0))
        row.setSpacing(0)
        row.addWidget(self.menu_button)
        row.addSpacing(8)
        row.addWidget(title)
        row.addSpacing(12)
        row.addWidget(self.subtitle, 1)
        row.addSpacing(12)
        row.addWidget(self.pages_button)
        row.addSpacing(4)
        row.addWidget(self.import_button)
        row.addSpacing(4)
        row.addWidget(self.share_button)

    def open_menu(self) -> None:
        """Open the menu under its button."""
        button = self.menu_button
        self._menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        # Marked as a key marks it, so that its submenus take keys.
        down = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self._menu, down)


def fill_menu(
    menu: QMenu, actions: dict[str, QAction], trade: Trade, theme: Theme, set_scheme: Callable[[Scheme], None]
) -> None:
    """Fill the menu behind the head's button."""
    brand = menu.addMenu(translate("Brands", "&Brand"))
    fill_new(brand.addMenu(translate("Brands", "&New")), trade)
    brand.addActions([actions[key] for key in ("duplicate", "rename", "remove")])
    brand.addSeparator()
    brand.addActions([actions["import"], actions["share"]])
    brand.addSeparator()
    brand.addAction(actions["close"])
    edit = menu.addMenu(translate("Brands", "&Edit"))
    edit.addActions([actions["undo"], actions["redo"]])
    view = menu.addMenu(translate("Brands", "&View"))
    view.addAction(actions["pages"])
    view.addSeparator()
    group = QActionGroup(view)
    for scheme, name in _SCHEMES.items():
        action = view.addAction(name)
        action.setCheckable(True)
        action.setData(scheme)
        action.triggered.connect(lambda _=False, scheme=scheme: set_scheme(scheme))
        group.addAction(action)

    def follow() -> None:
        for action in group.actions():
            action.setChecked(action.data() == theme.scheme)

    view.aboutToShow.connect(follow)


def fill_new(menu: QMenu, trade: Trade) -> None:
    """The kinds that a new brand can be of."""
    for layout, (_, name) in KINDS.items():
        action = menu.addAction(translate("Brands", str(name)))
        action.triggered.connect(lambda _=False, layout=layout: trade.new(layout))
