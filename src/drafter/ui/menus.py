"""The menu of a statement window: what there is to do, by name and shortcut."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from drafter.compose.brand import DEFAULT_BRAND
from drafter.desk.brands import list_brands
from drafter.model.edits import set_ask_style, set_asks_summary, set_brand
from drafter.model.page_edits import set_embargo, set_letter
from drafter.model.statement import AskStyle
from drafter.places import Places
from drafter.ui.actions import focused_edit
from drafter.ui.catalogue import PLACE_NAMES, Place
from drafter.ui.checks.opening import connect_checks
from drafter.ui.column.arranging import connect_column
from drafter.ui.column.call_commands import connect_calls
from drafter.ui.explaining import explain, explain_in_menus
from drafter.ui.find.opening import connect_find
from drafter.ui.first_minute.opening import connect_first_minute
from drafter.ui.focus_mode_command import connect_focus_mode
from drafter.ui.help.opening import connect_help
from drafter.ui.history.opening import connect_history
from drafter.ui.influence.opening import connect_influence
from drafter.ui.kinds import NAMES, icon_name
from drafter.ui.palette.opening import connect_palette
from drafter.ui.settings_window.applying import connect_settings
from drafter.ui.shortcuts.opening import connect_shortcuts
from drafter.ui.sources.opening import connect_sources
from drafter.ui.spelling.opening import connect_spelling
from drafter.ui.texts import Texts, translate
from drafter.ui.theme import Scheme
from drafter.ui.viewing import connect_viewing
from drafter.ui.written_languages import WRITTEN, begin_in

if TYPE_CHECKING:
    from drafter.ui.statement_window import StatementWindow
    from drafter.ui.windows import Windows

_SCHEMES = Texts(
    "Menus",
    {
        Scheme.SYSTEM: QT_TRANSLATE_NOOP("Menus", "As the system"),
        Scheme.LIGHT: QT_TRANSLATE_NOOP("Menus", "Light"),
        Scheme.DARK: QT_TRANSLATE_NOOP("Menus", "Dark"),
    },
)
_EDITS = (
    (str(QT_TRANSLATE_NOOP("Menus", "Cu&t")), "cut", "Ctrl+X"),
    (str(QT_TRANSLATE_NOOP("Menus", "&Copy")), "copy", "Ctrl+C"),
    (str(QT_TRANSLATE_NOOP("Menus", "&Paste")), "paste", "Ctrl+V"),
    (str(QT_TRANSLATE_NOOP("Menus", "Select &all")), "selectAll", "Ctrl+A"),
)


def fill_menus(window: StatementWindow, windows: Windows) -> None:
    """Fill the menu behind the header's button and wire its actions."""
    commands = window.commands
    # What the signal carries, whether a tick was set, is no language.
    commands["new"].triggered.connect(lambda _on: windows.opening.new())
    commands["sample"].triggered.connect(windows.opening.sample)
    commands["open"].triggered.connect(lambda: windows.ask_open(window))
    commands["import"].triggered.connect(lambda: windows.ask_import(window))
    commands["home"].triggered.connect(windows.show_home)
    commands["quit"].triggered.connect(windows.quit)
    connect_palette(window, windows)
    connect_find(window, windows)
    connect_history(window, windows)
    connect_spelling(window, windows)
    connect_column(window, windows)
    connect_calls(window, windows)
    connect_influence(window, windows)
    connect_checks(window, windows)
    connect_sources(window, windows)
    connect_focus_mode(window, windows)
    connect_shortcuts(window, windows)
    connect_settings(window, windows)
    connect_help(window, windows)
    connect_first_minute(window, windows)
    connect_viewing(window, windows)
    menu = window.menu
    for place in Place:
        sub = menu.addMenu(translate("Commands", PLACE_NAMES[place]))
        sub.setObjectName(place.value)
        fill = _FILLED.get(place)
        if fill is None:
            _add_commands(sub, window, place)
        else:
            fill(sub, window, windows)
    explain_in_menus(menu)


def _add_commands(menu: QMenu, window: StatementWindow, place: Place) -> None:
    for command, action in window.commands.of_place(place):
        if command.line and not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(action)


def _fill_file(file: QMenu, window: StatementWindow, windows: Windows) -> None:
    _add_commands(file, window, Place.FILE)
    recent = QMenu(translate("Menus", "Open &recent"), file)
    languages = QMenu(translate("Menus", "New in &language"), file)
    for language, name in WRITTEN.items():
        languages.addAction(name, partial(begin_in, windows, language))
    file.insertMenu(window.commands["open"], languages)
    file.insertMenu(window.commands["sample"], recent)
    _fill_recents(recent, window, windows)
    # A menu that is off does not open, so its own opening would be too late.
    file.aboutToShow.connect(lambda: _fill_recents(recent, window, windows))


def _fill_edit(edit: QMenu, window: StatementWindow, _windows: Windows) -> None:
    _add_commands(edit, window, Place.EDIT)
    # After undo and redo, and before what else there is.
    rest = edit.actions()[2:]
    before = rest[0] if rest else None
    made = [_edit_action(edit, window, *one) for one in _EDITS]
    edit.insertActions(before, made)  # type: ignore[arg-type]
    edit.insertSeparator(made[0])


def _edit_action(menu: QMenu, window: StatementWindow, name: str, method: str, keys: str) -> QAction:
    action = QAction(f"{translate('Menus', name)}\t{keys}", menu)
    action.triggered.connect(partial(focused_edit, window, method))
    return action


def _fill_view(view: QMenu, window: StatementWindow, windows: Windows) -> None:
    _add_commands(view, window, Place.VIEW)
    view.addSeparator()
    _add_schemes(view, windows)


def _fill_section(section: QMenu, window: StatementWindow, _windows: Windows) -> None:
    def fill() -> None:
        section.clear()
        add = section.addMenu(window.theme.icons.icon("add"), translate("Menus", "&Add section at the end"))
        for kind, name in NAMES.items():
            action = add.addAction(window.theme.icons.icon(icon_name(kind)), name)
            end = len(window.session.statement.primary.sections)
            action.triggered.connect(lambda _=False, kind=kind, end=end: window.outline.add(kind, end))
        explain(add.menuAction(), window.column.setting.locked)
        section.addSeparator()
        _add_commands(section, window, Place.SECTION)
        current = window.outline.section
        if current and not window.document.read_only:
            section.addSeparator()
            window.outline.fill_menu(section, current, moves=False)

    fill()
    section.aboutToShow.connect(fill)


def _fill_recents(menu: QMenu, window: StatementWindow, windows: Windows) -> None:
    menu.clear()
    for path in windows.settings.recents:
        action = menu.addAction(_shown(path), partial(windows.open_file, path, window))
        action.setToolTip(str(path))
    if windows.settings.recents:
        menu.addSeparator()
        menu.addAction(translate("Menus", "Clear"), windows.forget_recents)
    none = translate("Menus", "No file was opened yet")
    explain(menu.menuAction(), "" if windows.settings.recents else none)


def _shown(path: Path) -> str:
    return f"{path.stem} ({path.parent.name})".replace("&", "&&")


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


def _fill_pages(menu: QMenu, window: StatementWindow, windows: Windows) -> None:
    """How the statement is printed: its brand, and how the asks of its calls are."""
    session, commands = window.session, window.commands

    def fill() -> None:
        menu.clear()
        used = session.statement.brand or DEFAULT_BRAND
        for brand in list_brands(Places.of_user()):
            action = menu.addAction(brand.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(brand.id == used)
            explain(action, window.column.setting.locked)
            action.triggered.connect(
                lambda _=False, chosen=brand.id: session.edit(
                    lambda s: set_brand(s, chosen), translate("Menus", "Choose brand")
                )
            )
        _add_commands(menu, window, Place.PAGES)

    _connect_asks(window)
    commands["brands"].triggered.connect(lambda: windows.show_brands(window))
    commands["letter"].triggered.connect(lambda: _ask_details(window))
    # A menu without entries would not open; brands are looked for when it does.
    menu.addAction(commands["brands"])
    menu.aboutToShow.connect(fill)


def _connect_asks(window: StatementWindow) -> None:
    """The entries that say how asks are printed; neither numbers nor bullets leaves calls as written."""
    session, commands = window.session, window.commands
    styles = {"number_asks": AskStyle.NUMBERED, "bullet_asks": AskStyle.BULLETS}

    def choose(style: AskStyle) -> None:
        name = {
            AskStyle.NUMBERED: translate("Menus", "Number asks"),
            AskStyle.BULLETS: translate("Menus", "Asks as bullets"),
            AskStyle.PROSE: translate("Menus", "Calls as written"),
        }[style]
        session.edit(lambda s: set_ask_style(s, style), name)

    def summarise(on: bool) -> None:
        session.edit(lambda s: set_asks_summary(s, on), translate("Menus", "Summary of asks"))

    def follow() -> None:
        for key, style in styles.items():
            commands[key].setChecked(session.statement.asks_as is style)
        commands["asks_summary"].setChecked(session.statement.asks_summary)

    follow()
    session.changed.connect(follow)
    for key, style in styles.items():
        commands[key].triggered.connect(lambda on, one=style: choose(one if on else AskStyle.PROSE))
    commands["asks_summary"].triggered.connect(summarise)


def _ask_details(window: StatementWindow) -> None:
    """The parts that letters and press releases have besides the text."""
    from drafter.ui.page_details import PageDetails

    dialog = PageDetails(window.theme, window.session.statement, window)
    edition = window.session.statement.primary.id
    dialog.kept.connect(
        lambda letter, embargo: window.session.edit(
            lambda s: set_embargo(set_letter(s, edition, letter), embargo),
            translate("Menus", "Letter and embargo"),
        )
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


_FILLED: dict[Place, Callable[[QMenu, StatementWindow, Windows], None]] = {
    Place.FILE: _fill_file,
    Place.EDIT: _fill_edit,
    Place.SECTION: _fill_section,
    Place.VIEW: _fill_view,
    Place.PAGES: _fill_pages,
}
