"""The menu of a statement window: what there is to do, by name and shortcut."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QMessageBox

from drafter import __version__
from drafter.desk.brands import list_brands
from drafter.desk.templates import DEFAULT_TEMPLATE, template
from drafter.model.edits import set_ask_style, set_brand
from drafter.model.page_edits import set_embargo, set_letter
from drafter.model.statement import AskStyle
from drafter.places import Places
from drafter.ui.actions import add_menu, focused_edit
from drafter.ui.kinds import NAMES, icon_name
from drafter.ui.theme import Scheme

if TYPE_CHECKING:
    from drafter.ui.statement_window import StatementWindow
    from drafter.ui.windows import Windows

_LANGUAGES = {"en": "English", "fr": "French", "de": "German", "ru": "Russian", "es": "Spanish"}
_SCHEMES = {Scheme.SYSTEM: "As the system", Scheme.LIGHT: "Light", Scheme.DARK: "Dark"}
_EDITS = (
    ("Cu&t", "cut", "Ctrl+X"),
    ("&Copy", "copy", "Ctrl+C"),
    ("&Paste", "paste", "Ctrl+V"),
    ("Select &all", "selectAll", "Ctrl+A"),
)


def fill_menus(window: StatementWindow, windows: Windows) -> None:
    """Fill the menu behind the header's button and wire its actions."""
    actions = window.actions_by_key
    actions["new"].triggered.connect(windows.opening.new)
    actions["sample"].triggered.connect(windows.opening.sample)
    actions["open"].triggered.connect(lambda: windows.ask_open(window))
    actions["import"].triggered.connect(lambda: windows.ask_import(window))
    actions["quit"].triggered.connect(windows.quit)
    actions["about"].triggered.connect(lambda: _about(window))
    menu = window.menu
    recent = QMenu("Open &recent", menu)
    _fill_recents(recent, window, windows)
    languages = QMenu("New in &language", menu)
    for language in template(DEFAULT_TEMPLATE).names:
        name = _LANGUAGES.get(language, language)
        languages.addAction(name, partial(windows.opening.new, language))
    file = add_menu(
        menu,
        "&File",
        (
            actions["new"],
            languages,
            actions["open"],
            recent,
            actions["sample"],
            None,
            actions["import"],
            actions["export"],
            None,
            actions["save"],
            actions["save_as"],
            None,
            actions["close"],
            actions["quit"],
        ),
    )
    # A menu that is off does not open, so its own opening would be too late.
    file.aboutToShow.connect(lambda: _fill_recents(recent, window, windows))
    edit = add_menu(menu, "&Edit", (actions["undo"], actions["redo"], None))
    for name, method, keys in _EDITS:
        edit.addAction(f"{name}\t{keys}", partial(focused_edit, window, method))
    edit.addSeparator()
    tools = window.column.tools
    edit.addActions([tools.bold, tools.italic, tools.link, tools.note])
    edit.addSeparator()
    edit.addActions([tools.make_call, tools.mark_ask])
    section = add_menu(menu, "&Section", (), lambda sub: _fill_section(sub, window))
    section.setObjectName("section")
    view = add_menu(menu, "&View", (actions["inspector"], None))
    _add_schemes(view, windows)
    _add_pages(add_menu(menu, "&Pages", ()), window, windows)
    menu.addSeparator()
    menu.addAction(actions["about"])


def _fill_recents(menu: QMenu, window: StatementWindow, windows: Windows) -> None:
    menu.clear()
    for path in windows.settings.recents:
        action = menu.addAction(_shown(path), partial(windows.open_file, path, window))
        action.setToolTip(str(path))
    if windows.settings.recents:
        menu.addSeparator()
        menu.addAction("Clear", windows.forget_recents)
    menu.menuAction().setEnabled(bool(windows.settings.recents))


def _shown(path: Path) -> str:
    return f"{path.stem} ({path.parent.name})".replace("&", "&&")


def _fill_section(menu: QMenu, window: StatementWindow) -> None:
    add = menu.addMenu(window.theme.icons.icon("add"), "&Add section at the end")
    for kind, name in NAMES.items():
        action = add.addAction(window.theme.icons.icon(icon_name(kind)), name)
        end = len(window.session.statement.primary.sections)
        action.triggered.connect(lambda _=False, kind=kind, end=end: window.outline.add(kind, end))
    add.menuAction().setEnabled(not window.document.read_only)
    current = window.outline.section
    if current and not window.document.read_only:
        menu.addSeparator()
        window.outline.fill_menu(menu, current)


def _add_schemes(menu: QMenu, windows: Windows) -> None:
    group = QActionGroup(menu)
    for scheme, name in _SCHEMES.items():
        action = menu.addAction(name)
        action.setCheckable(True)
        action.setChecked(windows.theme.scheme is scheme)
        action.triggered.connect(lambda _=False, scheme=scheme: windows.set_scheme(scheme))
        group.addAction(action)

    def follow() -> None:
        for action, scheme in zip(group.actions(), _SCHEMES, strict=True):
            action.setChecked(windows.theme.scheme is scheme)

    menu.aboutToShow.connect(follow)


def _add_pages(menu: QMenu, window: StatementWindow, windows: Windows) -> None:
    """How the statement is printed: its brand, and whether calls are broken into numbered asks."""

    def fill() -> None:
        menu.clear()
        brands = list_brands(Places.of_user())
        used = window.session.statement.brand or "sober"
        for brand in brands:
            action = menu.addAction(brand.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(brand.id == used)
            action.setEnabled(not window.document.read_only)
            action.triggered.connect(
                lambda _=False, chosen=brand.id: window.session.edit(
                    lambda s: set_brand(s, chosen), "Choose brand"
                )
            )

        menu.addAction("&Brands…", partial(windows.show_brands, window))
        menu.addSeparator()
        numbered = menu.addAction("&Number the asks of calls")
        numbered.setCheckable(True)
        numbered.setChecked(window.session.statement.asks_as is AskStyle.NUMBERED)
        numbered.setEnabled(not window.document.read_only)
        numbered.triggered.connect(number)
        details = menu.addAction("&Letter and embargo…", partial(_ask_details, window))
        details.setEnabled(not window.document.read_only)

    def number(on: bool) -> None:
        style = AskStyle.NUMBERED if on else AskStyle.PROSE
        window.session.edit(lambda s: set_ask_style(s, style), "Number asks" if on else "Calls as written")

    menu.aboutToShow.connect(fill)
    menu.menuAction().setEnabled(True)


def _ask_details(window: StatementWindow) -> None:
    """The parts that letters and press releases have besides the text."""
    from drafter.ui.page_details import PageDetails

    dialog = PageDetails(window.theme, window.session.statement, window)
    edition = window.session.statement.primary.id
    dialog.kept.connect(
        lambda letter, embargo: window.session.edit(
            lambda s: set_embargo(set_letter(s, edition, letter), embargo), "Letter and embargo"
        )
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _about(window: StatementWindow) -> None:
    box = QMessageBox(window)
    box.setWindowTitle("About Drafter")
    box.setText(f"Drafter {__version__}")
    box.setInformativeText("Joint statements, written together and signed off, without a network.")
    box.exec()
