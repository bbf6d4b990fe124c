"""The catalogue of what can be done in a statement window.

Menus, palette, shortcuts and help read the same catalogue. A command stands in it once it works.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from drafter.ui.actions import Described
from drafter.ui.texts import translate


class Place(StrEnum):
    """The menus, in their order."""

    FILE = "file"
    EDIT = "edit"
    TEXT = "text"
    SECTION = "section"
    CALLS = "calls"
    SIGNATORIES = "signatories"
    CHECKS = "checks"
    SOURCES = "sources"
    VIEW = "view"
    PAGES = "pages"
    HELP = "help"


PLACE_NAMES: dict[Place, str] = {
    Place.FILE: str(QT_TRANSLATE_NOOP("Commands", "&File")),
    Place.EDIT: str(QT_TRANSLATE_NOOP("Commands", "&Edit")),
    Place.TEXT: str(QT_TRANSLATE_NOOP("Commands", "&Text")),
    Place.SECTION: str(QT_TRANSLATE_NOOP("Commands", "&Section")),
    Place.CALLS: str(QT_TRANSLATE_NOOP("Commands", "&Calls")),
    Place.SIGNATORIES: str(QT_TRANSLATE_NOOP("Commands", "Si&gnatories")),
    Place.CHECKS: str(QT_TRANSLATE_NOOP("Commands", "Chec&ks")),
    Place.SOURCES: str(QT_TRANSLATE_NOOP("Commands", "S&ources")),
    Place.VIEW: str(QT_TRANSLATE_NOOP("Commands", "&View")),
    Place.PAGES: str(QT_TRANSLATE_NOOP("Commands", "&Pages")),
    Place.HELP: str(QT_TRANSLATE_NOOP("Commands", "&Help")),
}


@dataclass(frozen=True, slots=True)
class Command(Described):
    """An action with its menu; `line` parts it there from the one before."""

    place: Place = Place.FILE
    line: bool = False


def _command(
    place: Place,
    key: str,
    name: object,
    shortcuts: tuple[str, ...] = (),
    icon: str = "",
    checkable: bool = False,
    *,
    line: bool = False,
) -> Command:
    return Command(key, str(name), shortcuts, icon, checkable, place, line)


# In the order of their menus. Names are collected for translation as the text of QT_TRANSLATE_NOOP.
COMMANDS: tuple[Command, ...] = (
    _command(Place.FILE, "new", QT_TRANSLATE_NOOP("Commands", "&New statement"), ("Ctrl+N",), "add"),
    _command(Place.FILE, "open", QT_TRANSLATE_NOOP("Commands", "&Open…"), ("Ctrl+O",), "folder"),
    _command(Place.FILE, "sample", QT_TRANSLATE_NOOP("Commands", "Open the sam&ple")),
    _command(Place.FILE, "import", QT_TRANSLATE_NOOP("Commands", "&Import…"), (), "file", line=True),
    _command(Place.FILE, "export", QT_TRANSLATE_NOOP("Commands", "&Export…"), ("Ctrl+Shift+E",), "export"),
    _command(Place.FILE, "save", QT_TRANSLATE_NOOP("Commands", "&Save"), ("Ctrl+S",), line=True),
    _command(Place.FILE, "save_as", QT_TRANSLATE_NOOP("Commands", "Save &as…"), ("Ctrl+Shift+S",)),
    _command(
        Place.FILE,
        "history",
        QT_TRANSLATE_NOOP("Commands", "His&tory"),
        ("Ctrl+Alt+H",),
        "history",
        line=True,
    ),
    _command(
        Place.FILE, "name_version", QT_TRANSLATE_NOOP("Commands", "Name this &version…"), ("Ctrl+Alt+V",)
    ),
    _command(
        Place.FILE, "home", QT_TRANSLATE_NOOP("Commands", "&Home"), ("Ctrl+Shift+H",), "home", line=True
    ),
    _command(
        Place.FILE,
        "settings",
        QT_TRANSLATE_NOOP("Commands", "Settin&gs…"),
        ("Ctrl+,",),
        "settings",
        line=True,
    ),
    _command(Place.FILE, "close", QT_TRANSLATE_NOOP("Commands", "&Close window"), ("Ctrl+W",)),
    _command(Place.FILE, "quit", QT_TRANSLATE_NOOP("Commands", "&Quit Drafter"), ("Ctrl+Q",)),
    _command(Place.EDIT, "undo", QT_TRANSLATE_NOOP("Commands", "&Undo"), ("Ctrl+Z",), "undo"),
    _command(Place.EDIT, "redo", QT_TRANSLATE_NOOP("Commands", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    _command(
        Place.EDIT, "find", QT_TRANSLATE_NOOP("Commands", "&Find…"), ("Ctrl+F",), "search", True, line=True
    ),
    _command(Place.EDIT, "replace", QT_TRANSLATE_NOOP("Commands", "R&eplace…"), ("Ctrl+H",)),
    _command(Place.EDIT, "find_next", QT_TRANSLATE_NOOP("Commands", "Find &next"), ("F3",)),
    _command(Place.EDIT, "find_previous", QT_TRANSLATE_NOOP("Commands", "Find pre&vious"), ("Shift+F3",)),
    _command(Place.EDIT, "spelling", QT_TRANSLATE_NOOP("Commands", "Spellin&g"), ("F7",), line=True),
    _command(
        Place.EDIT,
        "spelling_back",
        QT_TRANSLATE_NOOP("Commands", "Spelling, previ&ous word"),
        ("Shift+F7",),
    ),
    _command(
        Place.EDIT,
        "paste_plain",
        QT_TRANSLATE_NOOP("Commands", "Paste &without formatting"),
        ("Ctrl+Shift+V",),
        line=True,
    ),
    _command(Place.TEXT, "paragraph", QT_TRANSLATE_NOOP("Commands", "&Paragraph"), ("Ctrl+Alt+0",), "", True),
    # Whoever knows levels of headings from elsewhere gets the one there is.
    _command(
        Place.TEXT,
        "subheading",
        QT_TRANSLATE_NOOP("Commands", "&Subheading"),
        ("Ctrl+Alt+1", "Ctrl+Alt+2", "Ctrl+Alt+3"),
        "",
        True,
    ),
    _command(
        Place.TEXT, "bullet", QT_TRANSLATE_NOOP("Commands", "Bull&ets"), ("Ctrl+Shift+8",), "list", True
    ),
    _command(Place.TEXT, "number", QT_TRANSLATE_NOOP("Commands", "&Numbers"), ("Ctrl+Shift+7",), "", True),
    _command(
        Place.TEXT, "quotation", QT_TRANSLATE_NOOP("Commands", "&Quotation"), ("Ctrl+Shift+9",), "quote", True
    ),
    _command(
        Place.TEXT, "bold", QT_TRANSLATE_NOOP("Commands", "&Bold"), ("Ctrl+B",), "bold", True, line=True
    ),
    _command(Place.TEXT, "italic", QT_TRANSLATE_NOOP("Commands", "&Italic"), ("Ctrl+I",), "italic", True),
    _command(Place.TEXT, "link", QT_TRANSLATE_NOOP("Commands", "&Link…"), ("Ctrl+K",), "link", True),
    _command(Place.TEXT, "note", QT_TRANSLATE_NOOP("Commands", "&Footnote…"), ("Ctrl+Alt+F",), "cite", True),
    _command(
        Place.TEXT,
        "hard_space",
        QT_TRANSLATE_NOOP("Commands", "Non-breaking spa&ce"),
        ("Ctrl+Shift+Space",),
    ),
    _command(
        Place.TEXT,
        "paragraph_up",
        QT_TRANSLATE_NOOP("Commands", "Move paragraph &up"),
        ("Alt+Shift+Up",),
        "chevron-up",
        line=True,
    ),
    _command(
        Place.TEXT,
        "paragraph_down",
        QT_TRANSLATE_NOOP("Commands", "Move paragraph &down"),
        ("Alt+Shift+Down",),
        "chevron-down",
    ),
    _command(
        Place.TEXT, "duplicate", QT_TRANSLATE_NOOP("Commands", "Duplica&te paragraph"), ("Ctrl+Shift+D",)
    ),
    _command(
        Place.SECTION,
        "move_up",
        QT_TRANSLATE_NOOP("Commands", "Move section &up"),
        ("Alt+Up",),
        "chevron-up",
    ),
    _command(
        Place.SECTION,
        "move_down",
        QT_TRANSLATE_NOOP("Commands", "Move section &down"),
        ("Alt+Down",),
        "chevron-down",
    ),
    _command(Place.SECTION, "split_section", QT_TRANSLATE_NOOP("Commands", "&Split section here"), line=True),
    _command(Place.SECTION, "merge_section", QT_TRANSLATE_NOOP("Commands", "&Merge with the section above")),
    _command(Place.SECTION, "duplicate_section", QT_TRANSLATE_NOOP("Commands", "Dupl&icate section")),
    _command(
        Place.SECTION, "ready", QT_TRANSLATE_NOOP("Commands", "Mark as &ready"), ("Ctrl+Alt+R",), "check"
    ),
    _command(
        Place.SECTION,
        "add_entry",
        QT_TRANSLATE_NOOP("Commands", "Add &entry of influence…"),
        ("Ctrl+Alt+I",),
        "influence",
        line=True,
    ),
    _command(Place.SECTION, "weave_entries", QT_TRANSLATE_NOOP("Commands", "&Write prose from entries")),
    _command(
        Place.CALLS, "make_call", QT_TRANSLATE_NOOP("Commands", "&Make a call"), ("Ctrl+Shift+C",), "calls"
    ),
    _command(Place.CALLS, "add_call", QT_TRANSLATE_NOOP("Commands", "Add &call"), ("Ctrl+Alt+A",), "calls"),
    _command(Place.CALLS, "add_addressee", QT_TRANSLATE_NOOP("Commands", "Add add&ressee"), ("Ctrl+Alt+T",)),
    _command(Place.CALLS, "mark_ask", QT_TRANSLATE_NOOP("Commands", "Mark as &ask"), ("Ctrl+Shift+A",)),
    _command(
        Place.CALLS, "call_deadline", QT_TRANSLATE_NOOP("Commands", "&Basis and deadline"), (), "calendar"
    ),
    _command(Place.CALLS, "rewrite_call", QT_TRANSLATE_NOOP("Commands", "Re&write from fields"), line=True),
    _command(Place.CALLS, "call_up", QT_TRANSLATE_NOOP("Commands", "Move call &up"), (), "chevron-up"),
    _command(Place.CALLS, "call_down", QT_TRANSLATE_NOOP("Commands", "Move call &down"), (), "chevron-down"),
    _command(Place.CALLS, "unbind_call", QT_TRANSLATE_NOOP("Commands", "&No longer a call"), (), "remove"),
    _command(
        Place.SIGNATORIES,
        "add_signatory",
        QT_TRANSLATE_NOOP("Commands", "&Add signatory"),
        ("Ctrl+Alt+G",),
        "signatories",
    ),
    _command(Place.SIGNATORIES, "paste_list", QT_TRANSLATE_NOOP("Commands", "&Paste list")),
    _command(Place.SIGNATORIES, "import_list", QT_TRANSLATE_NOOP("Commands", "&Import list…"), (), "table"),
    _command(Place.CHECKS, "next_finding", QT_TRANSLATE_NOOP("Commands", "&Next finding"), ("F8",)),
    _command(
        Place.CHECKS, "previous_finding", QT_TRANSLATE_NOOP("Commands", "Pre&vious finding"), ("Shift+F8",)
    ),
    # As keyboards name it, and as Qt names the one key of the two that most have.
    _command(
        Place.CHECKS,
        "fix_finding",
        QT_TRANSLATE_NOOP("Commands", "&Fix finding"),
        ("Alt+Enter", "Alt+Return"),
        "check",
        line=True,
    ),
    _command(
        Place.CHECKS,
        "ignore_finding",
        QT_TRANSLATE_NOOP("Commands", "&Ignore finding…"),
        ("Alt+Shift+Enter", "Alt+Shift+Return"),
        "hidden",
    ),
    _command(Place.CHECKS, "fix_findings", QT_TRANSLATE_NOOP("Commands", "Fix &all that is safe")),
    _command(Place.CHECKS, "about_finding", QT_TRANSLATE_NOOP("Commands", "&What this finding means")),
    _command(
        Place.CHECKS,
        "checks",
        QT_TRANSLATE_NOOP("Commands", "&List of findings"),
        ("Ctrl+Alt+C",),
        "list",
        line=True,
    ),
    _command(
        Place.SOURCES,
        "add_source",
        QT_TRANSLATE_NOOP("Commands", "Add s&ource to the sentence…"),
        ("Ctrl+Alt+S",),
        "source",
    ),
    _command(Place.SOURCES, "new_source", QT_TRANSLATE_NOOP("Commands", "&New source…"), (), "add"),
    _command(Place.SOURCES, "import_sources", QT_TRANSLATE_NOOP("Commands", "&Import sources…"), (), "file"),
    _command(
        Place.SOURCES, "verify_claim", QT_TRANSLATE_NOOP("Commands", "&Verify claim"), (), "check", line=True
    ),
    _command(Place.SOURCES, "dismiss_claim", QT_TRANSLATE_NOOP("Commands", "Not a &claim…"), (), "hidden"),
    _command(
        Place.SOURCES,
        "cite_foot",
        QT_TRANSLATE_NOOP("Commands", "Print as &footnotes"),
        (),
        "",
        True,
        line=True,
    ),
    _command(Place.SOURCES, "cite_end", QT_TRANSLATE_NOOP("Commands", "Print as &endnotes"), (), "", True),
    _command(Place.SOURCES, "cite_nowhere", QT_TRANSLATE_NOOP("Commands", "&Do not print"), (), "", True),
    _command(
        Place.SOURCES,
        "sources",
        QT_TRANSLATE_NOOP("Commands", "&List of claims and sources"),
        ("Ctrl+Alt+O",),
        "list",
        line=True,
    ),
    _command(
        Place.VIEW, "inspector", QT_TRANSLATE_NOOP("Commands", "&Inspector"), ("Ctrl+\\",), "panel", True
    ),
    _command(Place.VIEW, "focus", QT_TRANSLATE_NOOP("Commands", "&Focus mode"), ("F11",), "focus", True),
    _command(Place.VIEW, "word_count", QT_TRANSLATE_NOOP("Commands", "&Words by section")),
    _command(
        Place.VIEW,
        "zoom_in",
        QT_TRANSLATE_NOOP("Commands", "&Larger text"),
        ("Ctrl++", "Ctrl+="),
        line=True,
    ),
    _command(Place.VIEW, "zoom_out", QT_TRANSLATE_NOOP("Commands", "S&maller text"), ("Ctrl+-",)),
    _command(Place.VIEW, "zoom_usual", QT_TRANSLATE_NOOP("Commands", "&Usual size of text"), ("Ctrl+0",)),
    _command(
        Place.VIEW,
        "full_screen",
        QT_TRANSLATE_NOOP("Commands", "Full s&creen"),
        ("Shift+F11",),
        "",
        True,
        line=True,
    ),
    _command(Place.VIEW, "next_pane", QT_TRANSLATE_NOOP("Commands", "Next &pane"), ("F6",), line=True),
    _command(Place.VIEW, "previous_pane", QT_TRANSLATE_NOOP("Commands", "P&revious pane"), ("Shift+F6",)),
    _command(Place.PAGES, "brands", QT_TRANSLATE_NOOP("Commands", "&Brands…"), (), "brand"),
    _command(
        Place.PAGES,
        "number_asks",
        QT_TRANSLATE_NOOP("Commands", "&Number the asks of calls"),
        (),
        "list",
        True,
        line=True,
    ),
    _command(
        Place.PAGES, "bullet_asks", QT_TRANSLATE_NOOP("Commands", "Asks of calls as b&ullets"), (), "", True
    ),
    _command(
        Place.PAGES,
        "asks_summary",
        QT_TRANSLATE_NOOP("Commands", "&Summary of asks by institution"),
        (),
        "",
        True,
    ),
    _command(
        Place.PAGES,
        "influence_table",
        QT_TRANSLATE_NOOP("Commands", "&Influence as a table"),
        (),
        "table",
        True,
        line=True,
    ),
    _command(
        Place.PAGES,
        "influence_line",
        QT_TRANSLATE_NOOP("Commands", "Influence as a &time line"),
        (),
        "",
        True,
    ),
    _command(Place.PAGES, "letter", QT_TRANSLATE_NOOP("Commands", "&Letter and embargo…"), (), "mail"),
    _command(Place.HELP, "guide", QT_TRANSLATE_NOOP("Commands", "&Guide"), ("F1",)),
    _command(
        Place.HELP, "palette", QT_TRANSLATE_NOOP("Commands", "&Find a command…"), ("Ctrl+Shift+P",), "palette"
    ),
    _command(Place.HELP, "first_minute", QT_TRANSLATE_NOOP("Commands", "First &minute again")),
    _command(
        Place.HELP, "keys", QT_TRANSLATE_NOOP("Commands", "&Keyboard shortcuts"), ("Ctrl+?",), line=True
    ),
    _command(Place.HELP, "shortcuts", QT_TRANSLATE_NOOP("Commands", "Change &shortcuts…"), (), "key"),
    _command(Place.HELP, "about", QT_TRANSLATE_NOOP("Commands", "&About Drafter"), line=True),
)
BY_KEY: Mapping[str, Command] = {command.key: command for command in COMMANDS}


def shown_name(command: Command) -> str:
    """The name in the writer's language, with the mark of its letter in menus."""
    return translate("Commands", command.name)
