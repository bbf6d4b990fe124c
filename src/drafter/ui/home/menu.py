"""Home's menu, and what a row's menu offers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from drafter.ui.controls import tip_of
from drafter.ui.explaining import explain, explain_in_menus
from drafter.ui.texts import translate
from drafter.ui.theme import Scheme

if TYPE_CHECKING:
    from drafter.ui.help.opening import Guide
    from drafter.ui.home.cards import Card
    from drafter.ui.home.entries import Row
    from drafter.ui.home.window import HomeWindow
    from drafter.ui.windows import Windows


def fill_home_menu(
    window: HomeWindow, windows: Windows, cards: Sequence[Card], forget: Callable[[], None]
) -> None:
    """Fill the menu behind the sign, and have its shortcuts work in the window."""
    menu, commands = window.menu, window.commands
    wired: dict[str, Callable[[], object]] = {
        "new": lambda: window.template_chosen.emit(""),
        "open": window.file_wanted.emit,
        "import": lambda: windows.ask_import(window),
        "sample": window.sample_wanted.emit,
        "settings": window.settings_wanted.emit,
        "close": window.close,
        "quit": windows.quit,
        "guide": lambda: _guide(windows).show("home"),
        "keys": lambda: _guide(windows).show_keys(),
        "about": lambda: _show_about(window),
        "palette": lambda: _show_palette(window, windows, cards),
    }
    window.wired = tuple(wired)
    for key, do in wired.items():
        commands[key].triggered.connect(lambda _on=False, do=do: do())
    window.addActions([commands[key] for key in wired])
    # The guide gives its key to windows that do not have it.
    window.setProperty("guide-key", True)
    menu.addAction(commands["new"])
    templates = menu.addMenu(translate("Home", "New from &template"))
    for card in cards:
        templates.addAction(card.name.replace("&", "&&"), partial(window.template_chosen.emit, card.id))
    menu.addActions([commands["open"], commands["import"], commands["sample"]])
    menu.addSeparator()
    menu.addAction(window.search_action)
    menu.addAction(translate("Home", "&Folders that are searched…"), window.folders_wanted.emit)
    clear = menu.addAction(translate("Home", "Clear &recent files"), forget)
    menu.addSeparator()
    menu.addAction(translate("Home", "&Brands…"), partial(windows.show_brands, None))
    schemes = _add_schemes(menu.addMenu(translate("Home", "&View")), windows)
    menu.addAction(commands["settings"])
    shown = menu.addMenu(translate("Home", "&Help"))
    shown.addActions([commands["guide"], commands["keys"], commands["palette"]])
    shown.addSeparator()
    shown.addAction(commands["about"])
    menu.addSeparator()
    menu.addActions([commands["close"], commands["quit"]])

    show_tips(window)

    def follow() -> None:
        recent = not set(windows.settings.recents) <= set(windows.settings.pinned)
        explain(clear, "" if recent else translate("Home", "There is none that is not pinned"))
        for action in schemes:
            action.setChecked(action.data() is windows.theme.scheme)

    menu.aboutToShow.connect(follow)
    explain_in_menus(menu)


def _show_palette(window: HomeWindow, windows: Windows, cards: Sequence[Card]) -> None:
    from drafter.ui.palette.opening import open_palette_over_home

    open_palette_over_home(window, windows, cards)


def show_tips(window: HomeWindow) -> None:
    """Have the buttons tell their shortcuts."""
    head, empty = window.head, window.body.empty
    for key, buttons in (
        ("new", (head.new, empty.new)),
        ("open", (head.open, empty.open)),
        ("sample", (empty.sample,)),
        ("settings", (head.settings,)),
    ):
        for button in buttons:
            button.setToolTip(tip_of(window.commands[key]))


def take_keys(window: HomeWindow, chosen: Mapping[str, tuple[str, ...]]) -> None:
    """Have the window's commands on the keys that the writer chose for them."""
    from drafter.ui.shortcuts.choosing import apply

    apply(window.commands, chosen)
    window.search_action.setShortcuts(window.commands["find"].shortcuts())
    window.head.search.set_keys(window.search_action.shortcut().toString())
    show_tips(window)


def _guide(windows: Windows) -> Guide:
    from drafter.ui.help.opening import Guide

    return Guide.of(windows)


def _show_about(window: HomeWindow) -> None:
    from drafter.ui.help.about import AboutWindow

    AboutWindow(window.theme, window).open()


def _add_schemes(menu: QMenu, windows: Windows) -> list[QAction]:
    names = {
        Scheme.SYSTEM: translate("Home", "As the system"),
        Scheme.LIGHT: translate("Home", "Light"),
        Scheme.DARK: translate("Home", "Dark"),
    }
    group = QActionGroup(menu)
    for scheme, name in names.items():
        action = menu.addAction(name)
        action.setCheckable(True)
        action.setData(scheme)
        action.triggered.connect(lambda _on=False, scheme=scheme: windows.set_scheme(scheme))
        group.addAction(action)
    return group.actions()


def show_row_menu(
    window: HomeWindow,
    row: Row,
    place: QPoint,
    *,
    show_folder: Callable[[], None],
    pin: Callable[[], None],
    remove: Callable[[], None],
) -> QMenu:
    """What can be done with a statement on the list."""
    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    icons = window.theme.icons
    menu.addAction(
        icons.icon("file"), translate("Home", "&Open\tEnter"), partial(window.opened.emit, row.path)
    )
    if row.unsaved:
        menu.popup(place)
        return menu
    menu.addAction(icons.icon("folder"), translate("Home", "&Show in folder"), show_folder)
    menu.addSeparator()
    name = translate("Home", "Un&pin") if row.pinned else translate("Home", "&Pin to the top")
    menu.addAction(icons.icon("pin"), name, pin)
    menu.addAction(icons.icon("hidden"), translate("Home", "&Remove from the list"), remove)
    menu.popup(place)
    return menu
