"""Every window, view, bar, dialog and pop-up there is, opened on small statements, by name.

Tests of what holds for all of them go through `SCENES`: what is added to the application is added here.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from drafter.desk.documents import OpenDocument, Recovery
from drafter.desk.files import create
from drafter.desk.history import Reason, keep
from drafter.desk.settings import Theme as Chosen
from drafter.desk.settings import change_settings
from drafter.model.edits import add_section, replace_block
from drafter.model.statement import Section, SectionKind, Statement
from drafter.model.text import plain_block
from drafter.places import Places, documents_folder
from drafter.ui.column.carets import Caret
from drafter.ui.column.popup import Popup
from drafter.ui.statement_window import StatementWindow
from drafter.ui.style import DrafterStyle
from drafter.ui.theme import Scheme, Theme
from drafter.ui.windows import Windows
from tests.ui.conftest import small_statement

if TYPE_CHECKING:
    from drafter.ui.influence.row import EntriesRow

PATIENCE = 60_000
DESIGNED_PX = 13
NOW = datetime.fromisoformat("2026-05-04T14:32:00+00:00").astimezone()
LIST = "Organisation;Contact person;Country;Answer\nAlpha;;Norway;yes\nBeta;Ada;Chile;signed\n;;Nepal;\n"
Opened = TypeVar("Opened", bound=QWidget)


@dataclass
class Stage:
    """What scenes are played on: a home of its own, the windows' common things, and a statement window."""

    qtbot: QtBot
    windows: Windows
    home: Path
    others: list[QWidget] = field(default_factory=list)

    def statement_window(self) -> StatementWindow:
        """An active window with the small statement."""
        statement = small_statement()
        made = self.windows.show(OpenDocument.new(statement, Places.of_user()), statement, ())
        return self._ready(made)

    def window_with_history(self) -> StatementWindow:
        """An active window whose statement was kept three times."""
        present, places, path = small_statement(), Places.of_user(), self.home / "river.drafter"
        create(path, present, places)
        document = OpenDocument.open(path, places)
        keep(document, lede(present, "The tax."), Reason.NAMED, "first full draft", NOW - timedelta(days=3))
        keep(document, lede(present, "A tax is planned."), Reason.CLOSING, "", NOW - timedelta(days=1))
        document.save(present)
        return self._ready(self.windows.show(document, present, ()))

    def _ready(self, window: StatementWindow) -> StatementWindow:
        window.resize(1280, 800)
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)
        return window

    def write(self, window: StatementWindow, section: int = 2, block: int = 0, offset: int = 3) -> None:
        """Put the cursor into a block."""
        found = window.session.statement.primary.sections[section].blocks[block]
        window.column.put_caret(Caret(found.id, offset))
        QApplication.processEvents()

    def kept(self, window: Opened) -> Opened:
        """Have a window closed at the end."""
        self.others.append(window)
        return window

    def opened(self, kind: type[Opened]) -> Opened:
        """The window or pop-up of a kind that is open."""
        shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
        found = self.kept(shown[-1])
        if found.isWindow() and not isinstance(found, Popup):
            found.activateWindow()
            self.qtbot.waitUntil(found.isActiveWindow)
        return found


def lede(statement: Statement, words: str) -> Statement:
    """The statement with another lede."""
    from drafter.model.text import Block, Run

    block = statement.primary.sections[1].blocks[0]
    return replace_block(statement, Block(runs=(Run(words),), id=block.id))


Scene = Callable[[Stage], QWidget]
SCENES: dict[str, Scene] = {}


def scene(made: Scene) -> Scene:
    SCENES[made.__name__] = made
    return made


@scene
def home(stage: Stage) -> QWidget:
    folder = documents_folder() / "Drafter"
    folder.mkdir(parents=True, exist_ok=True)
    for number, words in enumerate(("A ferry pays twice.", "It is a quay for boats.")):
        path = folder / f"river-{number}.drafter"
        create(path, lede(small_statement(), words), Places.of_user())
        os.utime(path, (NOW.timestamp() - number * 90_000,) * 2)
    return _home(stage, 2)


@scene
def home_empty(stage: Stage) -> QWidget:
    return _home(stage, 0)


def _home(stage: Stage, rows: int) -> QWidget:
    from drafter.ui.home.window import HomeWindow

    stage.windows.show_home()
    made = stage.opened(HomeWindow)
    made.resize(1280, 800)
    made.activateWindow()
    stage.qtbot.waitUntil(made.isActiveWindow)
    home = stage.windows._home
    assert home is not None
    feed = home._feed
    assert feed is not None
    stage.qtbot.waitUntil(lambda: len(made.model.rows) == rows and feed._looking is None, timeout=PATIENCE)
    QApplication.processEvents()
    return made


@scene
def home_folders(stage: Stage) -> QWidget:
    from drafter.ui.home.folders import FoldersPopup
    from drafter.ui.home.window import HomeWindow

    _home(stage, 0)
    stage.opened(HomeWindow).folders_wanted.emit()
    return stage.opened(FoldersPopup)


@scene
def statement(stage: Stage) -> QWidget:
    window = stage.statement_window()
    stage.write(window)
    return window


@scene
def call(stage: Stage) -> QWidget:
    """The cursor in a call whose basis and deadline are open."""
    window = stage.statement_window()
    stage.write(window, 3)
    window.commands["call_deadline"].trigger()
    QApplication.processEvents()
    return window


@scene
def checks(stage: Stage) -> QWidget:
    """A finding open in the list, its reason to be ignored asked for; another is ignored already."""
    from drafter.ui.checks.opening import findings_of, show_tab

    window = stage.statement_window()
    stage.write(window)
    window.session.edit(lambda s: lede(s, "It it was \u2018said\u201d twice."), "Write")
    found = findings_of(window)
    stage.qtbot.waitUntil(lambda: found.count > 1, timeout=PATIENCE)
    pane = show_tab(window)
    found.step(1)
    found.ignore("It was said so.")
    stage.qtbot.waitUntil(lambda: found.ignored > 0, timeout=PATIENCE)
    pane.ignored.setChecked(True)
    found.step(1)
    pane.list.card.ask_reason()
    return window


@scene
def finding_at_foot(stage: Stage) -> QWidget:
    """A finding at the foot of the text that is alone on the screen."""
    from drafter.ui.checks.opening import findings_of
    from drafter.ui.focus_mode_command import focus_mode_of

    window = stage.statement_window()
    stage.write(window)
    window.session.edit(lambda s: lede(s, "It it was \u2018said\u201d twice."), "Write")
    found = findings_of(window)
    stage.qtbot.waitUntil(lambda: found.count > 1, timeout=PATIENCE)
    focus_mode_of(window).enter()
    window.commands["next_finding"].trigger()
    QApplication.processEvents()
    return window


def _with_claims(stage: Stage) -> StatementWindow:
    """Claims without a source, with one, and set aside; the list of them open."""
    from drafter.desk.sources import cited, claims_of, set_aside
    from drafter.model.sources import Source
    from drafter.ui.sources import opening

    window = stage.statement_window()
    block = window.session.statement.primary.sections[2].blocks[0].id
    source = Source("Record of the raid", "District court of Lower Ford", address="https://court.example/r/1")

    def write(statement: Statement) -> Statement:
        words = "On 4 May 2031 the police raided three ferries. They arrested a captain that night."
        made = replace_block(statement, replace(plain_block(words), id=block))
        made = cited(made, block, 3, 3, [source])[0]
        return set_aside(made, claims_of(made)[1], "Everybody saw it.")

    window.session.edit(write, "Write")
    opening.show_tab(window)
    found = opening.claims_of(window)
    stage.qtbot.waitUntil(lambda: found.looked and found.count > 0, timeout=PATIENCE)
    found.open(next(row.name for row in found.rows() if not row.is_head))
    QApplication.processEvents()
    return window


@scene
def claims(stage: Stage) -> QWidget:
    """A claim open in the list; why it is none is asked for."""
    from drafter.ui.sources import opening

    window = _with_claims(stage)
    opening.show_tab(window).claims.card.ask_reason()
    return window


@scene
def sources(stage: Stage) -> QWidget:
    """The list of sources."""
    from drafter.ui.sources import opening

    window = _with_claims(stage)
    opening.show_tab(window).show_sources()
    QApplication.processEvents()
    return window


@scene
def source_sheet(stage: Stage) -> QWidget:
    """The sheet of a new source, whose address another has."""
    from drafter.ui.sources import sheets
    from drafter.ui.sources.sheet import SourceSheet

    window = _with_claims(stage)
    stage.write(window)
    sheets.add_source_here(window)
    sheet = stage.opened(SourceSheet)
    sheet.form.address.setText("court.example/r/1")
    sheet.form.quotation.edit.setPlainText("Three ferries were searched.")
    QApplication.processEvents()
    return sheet


def _with_entries(stage: Stage) -> tuple[StatementWindow, EntriesRow]:
    from drafter.model.influence import InfluenceEntry, Measure, Strength
    from drafter.ui.influence.opening import row_of

    window = stage.statement_window()
    here = Measure("A tax on every association", "2024-05", "River Council", "KZ")
    entries = (
        InfluenceEntry(
            here, Measure("Law on “foreign representatives”", "2024-04-02", "", "KG"), "KG-2024-72"
        ),
        InfluenceEntry(strength=Strength.ASSESSED),
    )
    edition = window.session.statement.primary.id
    section = Section(SectionKind.INFLUENCE, (plain_block("It was copied, word for word."),))
    window.session.edit(
        lambda s: replace(add_section(s, edition, 3, section), entries=entries), "Add entries"
    )
    window.column.go_to_section(section.id)
    row = row_of(window.column)
    assert row is not None
    window.column.ground.ensure_made(row)
    return window, row


@scene
def entries(stage: Stage) -> QWidget:
    """Two entries beside the influence section or below it, one of them being edited."""
    from drafter.ui.influence.card import HERE

    window, row = _with_entries(stage)
    assert row.panel is not None
    row.panel.cards[0].open(HERE)
    QApplication.processEvents()
    return window


@scene
def precedents(stage: Stage) -> QWidget:
    """The register of precedents to choose from."""
    _, row = _with_entries(stage)
    row.ask_entry()
    assert row.chooser is not None
    return row.chooser


@scene
def locked(stage: Stage) -> QWidget:
    """A statement that is open elsewhere, with a message and lines that were left over."""
    from drafter.ui.band import Message, Offer

    window = stage.statement_window()
    window.show_left_over(("A line that found no place.", "Another one."))
    window.set_locked("This file is open elsewhere")
    window.band.say(
        Message(
            "open",
            "This file is open elsewhere.",
            "You can read it.",
            offers=(Offer("Try again", lambda: None),),
        )
    )
    QApplication.processEvents()
    return window


@scene
def find(stage: Stage) -> QWidget:
    from drafter.ui.find.opening import finding_of

    window = stage.statement_window()
    finding = finding_of(window)
    finding.open(replace=True)
    finding.bar.field.edit.setText("tax")
    stage.qtbot.waitUntil(lambda: not finding.search.running, timeout=PATIENCE)
    QApplication.processEvents()
    return window


@scene
def spelling(stage: Stage) -> QWidget:
    """The bar at a misspelt word, with its suggestions."""
    from drafter.ui.spelling.opening import spelling_of

    window = stage.statement_window()
    window.session.edit(lambda s: lede(s, "The tax would clsoe every ferry by May."), "Write")
    found = spelling_of(window, stage.windows)
    stage.qtbot.waitUntil(lambda: len(found.words) == 1, timeout=PATIENCE)
    window.commands["spelling"].trigger()
    stage.qtbot.waitUntil(lambda: bool(found.bar.suggestions), timeout=PATIENCE)
    QApplication.processEvents()
    return window


@scene
def focus_mode(stage: Stage) -> QWidget:
    window = stage.statement_window()
    stage.write(window)
    window.commands["focus"].trigger()
    QApplication.processEvents()
    return window


@scene
def history(stage: Stage) -> QWidget:
    from drafter.ui.history.opening import Shown

    window = stage.window_with_history()
    window.commands["history"].trigger()
    shown = next(child for child in window.children() if isinstance(child, Shown))
    stage.qtbot.waitUntil(lambda: shown.view is not None and shown.view.pair is not None, timeout=PATIENCE)
    QApplication.processEvents()
    return window


@scene
def name_version(stage: Stage) -> QWidget:
    from drafter.ui.history.naming import NameField

    stage.window_with_history().commands["name_version"].trigger()
    return stage.opened(NameField)


@scene
def palette(stage: Stage) -> QWidget:
    from drafter.ui.palette.palette import Palette

    stage.statement_window().commands["palette"].trigger()
    return stage.opened(Palette)


@scene
def settings(stage: Stage) -> QWidget:
    from drafter.ui.settings_window.window import SettingsWindow

    stage.statement_window().commands["settings"].trigger()
    return stage.opened(SettingsWindow)


@scene
def shortcuts(stage: Stage) -> QWidget:
    """With keys that another command has."""
    from drafter.ui.shortcuts.window import ShortcutsWindow

    stage.statement_window().commands["shortcuts"].trigger()
    found = stage.opened(ShortcutsWindow)
    found.list.mark("italic")
    found.list.setFocus()
    QTest.keyClick(found.list, Qt.Key.Key_Return)
    QTest.keyClick(found.list, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    return found


@scene
def guide(stage: Stage) -> QWidget:
    from drafter.ui.help.window import GuideWindow

    stage.statement_window().commands["guide"].trigger()
    return stage.opened(GuideWindow)


@scene
def about(stage: Stage) -> QWidget:
    from drafter.ui.help.about import AboutWindow

    stage.statement_window().commands["about"].trigger()
    return stage.opened(AboutWindow)


@scene
def first_minute(stage: Stage) -> QWidget:
    from drafter.ui.first_minute.marks import FirstMinute

    window = stage.statement_window()
    with stage.qtbot.waitSignal(window.feed.laid_out, timeout=PATIENCE):
        window.inspector.show_statement(window.session.statement)
    stage.write(window)
    window.commands["first_minute"].trigger()
    minute = window.findChildren(FirstMinute)[-1]
    stage.qtbot.waitUntil(lambda: any(mark.isVisible() for mark in minute.marks.values()), timeout=PATIENCE)
    return window


@scene
def export(stage: Stage) -> QWidget:
    from drafter.ui.export_dialog import ExportDialog

    stage.statement_window().commands["export"].trigger()
    found = stage.opened(ExportDialog)
    found.purpose.setCurrentText("For sign-off")
    QApplication.processEvents()
    return found


@scene
def report(stage: Stage) -> QWidget:
    from drafter.desk.export import Exported
    from drafter.ui.exported import ReportDialog

    files = (stage.home / "river.pdf",)
    made = stage.kept(ReportDialog(stage.windows.theme, Exported(files), stage.statement_window()))
    made.text.setPlainText("river.pdf says the same words.\n\nriver.pdf gives nothing away.")
    made.open()
    return stage.opened(ReportDialog)


@scene
def exported(stage: Stage) -> QWidget:
    """The message after an export."""
    from drafter.desk.export import Exported
    from drafter.ui.exported import message_of

    window = stage.statement_window()
    files = tuple(stage.home / f"river.{kind}" for kind in ("pdf", "docx", "html"))
    window.band.say(message_of(Exported(files), lambda: None))
    QApplication.processEvents()
    return window


@scene
def letter(stage: Stage) -> QWidget:
    from drafter.ui.page_details import PageDetails

    stage.statement_window().commands["letter"].trigger()
    return stage.opened(PageDetails)


@scene
def import_list(stage: Stage) -> QWidget:
    from drafter.ui.importing_list.opening import open_list

    window = stage.statement_window()
    path = stage.home / "partners.csv"
    path.write_text(LIST, encoding="utf-8")
    view = open_list(window.column, window.column.setting, path)
    assert view is not None
    stage.qtbot.waitUntil(lambda: view.rows.rowCount() > 0, timeout=PATIENCE)
    QApplication.processEvents()
    return window


@scene
def recovery(stage: Stage) -> QWidget:
    from drafter.ui.recovery_dialog import RecoveryDialog

    places = Places.of_user()
    found = []
    for name in ("river", "quay"):
        create(stage.home / f"{name}.drafter", small_statement(), places)
        document = OpenDocument.open(stage.home / f"{name}.drafter", places)
        document.close()
        found.append(
            Recovery(
                document=document.document,
                path=document.path,
                behind=False,
                last_text="Nobody asked.",
                when=NOW.timestamp(),
                journals=(),
            )
        )
    stage.kept(RecoveryDialog(stage.windows.theme, found)).open()
    return stage.opened(RecoveryDialog)


@scene
def brands(stage: Stage) -> QWidget:
    from drafter.ui.brands.window import BrandWindow

    stage.statement_window().commands["brands"].trigger()
    found = stage.opened(BrandWindow)
    found.resize(1280, 800)
    stage.qtbot.waitUntil(lambda: bool(found.session.drafts), timeout=PATIENCE)
    QApplication.processEvents()
    return found


@scene
def link(stage: Stage) -> QWidget:
    from drafter.ui.column.link import LinkField

    window = stage.statement_window()
    stage.write(window)
    window.commands["link"].trigger()
    return stage.opened(LinkField)


@scene
def footnote(stage: Stage) -> QWidget:
    from drafter.ui.column.footnotes import FootnoteField

    window = stage.statement_window()
    stage.write(window)
    window.commands["note"].trigger()
    return stage.opened(FootnoteField)


@scene
def completion(stage: Stage) -> QWidget:
    from drafter.ui.column.addressee_field import AddresseeField
    from drafter.ui.column.completion import Completion

    window = stage.statement_window()
    stage.write(window, 3)
    window.commands["add_addressee"].trigger()
    typed = QApplication.focusWidget()
    assert isinstance(typed, AddresseeField)
    QTest.keyClicks(typed, "Euro")
    return stage.opened(Completion)


@scene
def word_count(stage: Stage) -> QWidget:
    from drafter.ui.word_count import WordCountList

    stage.statement_window().commands["word_count"].trigger()
    return stage.opened(WordCountList)


@scene
def calendar(stage: Stage) -> QWidget:
    from drafter.ui.column.day_picker import DayPicker

    window = stage.statement_window()
    made = stage.kept(DayPicker(stage.windows.theme, "2026-05-04", "en", window))
    made.open(window.mapToGlobal(QPoint(100, 100)))
    made.grid.setFocus()
    return made


@contextmanager
def staged(
    application: QApplication, qtbot: QtBot, home: Path, scheme: Scheme = Scheme.LIGHT, text: float = 1.0
) -> Iterator[Stage]:
    """A stage with the system's text as many times as large as in the design; all is closed at the end."""
    usual = application.font()
    font = QFont(usual)
    font.setPixelSize(round(DESIGNED_PX * text))
    application.setFont(font)
    theme = Theme(application, scheme)
    application.setStyle(DrafterStyle(theme))
    # On disk too, where every change begins.
    settings = change_settings(Places.of_user(), lambda old: replace(old, theme=Chosen(scheme.value)))
    windows = Windows(application, Places.of_user(), settings, theme)
    stage = Stage(qtbot, windows, home)
    try:
        yield stage
    finally:
        for other in reversed(stage.others):
            if isValid(other):
                other.close()
        for window in list(windows.windows):
            window.closing = None
            window.keeper.close(discard=True)
            window.close()
        application.processEvents()
        windows.deleteLater()
        application.sendPostedEvents(windows, QEvent.Type.DeferredDelete)
        application.setFont(usual)
