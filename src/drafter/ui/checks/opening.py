"""The commands of checking, and the tab; what they need is loaded on a thread when the first report comes."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from drafter.ui.checks.listed import LAYER
from drafter.ui.jobs import Job
from drafter.ui.texts import spoken, translate

if TYPE_CHECKING:
    from drafter.checks.finding import Purpose
    from drafter.checks.running import Report
    from drafter.model.statement import Statement
    from drafter.ui.checks.card import FindingCard
    from drafter.ui.checks.findings import Findings
    from drafter.ui.checks.pane import ChecksPane
    from drafter.ui.column.editor import ProseEditor
    from drafter.ui.statement_window import StatementWindow
    from drafter.ui.windows import Windows

TAB, PAGE, NAME = "checks", "checking", "findings"
FOOT = "finding at the foot"
"""The name of the widget that tells of a finding where there is no room for the list."""


def connect_checks(window: StatementWindow, windows: Windows) -> None:
    """Wire the window's commands for findings, its tab, its margin and its status line."""
    commands = window.commands
    window.inspector.add_tab(TAB, translate("Checks", "Checks"), lambda: _pane(window, windows))
    commands["checks"].triggered.connect(lambda: _show_list(window))
    commands["next_finding"].triggered.connect(lambda: _step(window, 1))
    commands["previous_finding"].triggered.connect(lambda: _step(window, -1))
    commands["fix_finding"].triggered.connect(lambda: findings_of(window).fix())
    commands["fix_findings"].triggered.connect(lambda: findings_of(window).fix_all())
    commands["ignore_finding"].triggered.connect(lambda: _ask_reason(window))
    commands["about_finding"].triggered.connect(lambda: show_page(window, windows))
    window.status.findings_clicked.connect(commands["checks"].trigger)
    for key in ("fix_finding", "ignore_finding"):
        commands.explain(key, translate("Checks", "Go to a finding first: F8"))
    commands.explain("fix_findings", translate("Checks", "The text was not looked over yet"))
    window.column.guide_page = lambda: _page_at_cursor(window)
    window.column.menu_fillers.append(partial(_fill_menu, window, windows))
    window.checking.looked_for = windows.settings.looked_for
    _Beginning(window)


class _Beginning(QObject):
    """Has all that findings need loaded when the first report comes, and hands the newest over then."""

    def __init__(self, window: StatementWindow) -> None:
        super().__init__(window)
        self._window = window
        self._newest: tuple[Report, Statement] | None = None
        self._loading: Job | None = None
        window.checking.reported.connect(self._take)

    def _take(self, report: Report, statement: Statement) -> None:
        self._newest = (report, statement)
        if self._loading is None and present_findings(self._window) is None:
            self._loading = Job(_load, self)
            self._loading.finished.connect(self._begin)
            self._loading.start()

    def _begin(self) -> None:
        self._window.checking.reported.disconnect(self._take)
        # Those that are there already hear of reports themselves.
        if self._newest is not None and present_findings(self._window) is None:
            findings_of(self._window).take(*self._newest)


def _load(_progress: object) -> None:
    """Called on a thread: modules and tables that no writer should wait for."""
    from drafter.checks.words import words_of

    for module in ("findings", "pane"):
        import_module(f"drafter.ui.checks.{module}")
    words_of(spoken())


def present_findings(window: StatementWindow) -> Findings | None:
    """The findings of a window, as far as its text was looked over."""
    # By name: the class is loaded with the first report.
    return cast("Findings | None", window.findChild(QObject, NAME))


def findings_of(window: StatementWindow) -> Findings:
    """The findings of a window."""
    made = present_findings(window)
    if made is None:
        from drafter.ui.checks.findings import Findings

        made = Findings(window)
        made.setObjectName(NAME)
        made.asked.connect(lambda: bring(window))
        pane = window.inspector.widget_of(TAB)
        if pane is not None:
            _attach(window, cast("ChecksPane", pane), made)
    return made


def show_tab(window: StatementWindow) -> ChecksPane:
    """Show the tab, and the inspector where it is hidden."""
    from drafter.ui.checks.pane import ChecksPane

    window.commands["inspector"].setChecked(True)
    pane = window.inspector.show_tab(TAB)
    assert isinstance(pane, ChecksPane)
    return pane


def _show_list(window: StatementWindow) -> None:
    """The keyboard to the list, out of focus mode, which has none; what was open there is open here."""
    found = present_findings(window)
    current = found.current if found is not None else ""
    if window.room.bare:
        window.commands["focus"].trigger()
    pane = show_tab(window)
    if found is not None and current:
        found.open(current)
    pane.list.setFocus(Qt.FocusReason.ShortcutFocusReason)


def at_foot(window: StatementWindow) -> bool:
    """Whether a finding is told of at the foot of the text: beside it there is no room for the list."""
    return window.room.bare or window.room.over


def bring(window: StatementWindow) -> None:
    """Have a place for the finding that is gone to, and none that covers the text."""
    from drafter.ui.checks.foot import foot_of, put_foot_away

    if not at_foot(window):
        put_foot_away(window)
        show_tab(window)
        return
    window.room.uncover()
    foot_of(window)


def show_first(window: StatementWindow) -> None:
    """Go to the gravest finding, the cursor before its words; to the list, where there is none any more."""
    bring(window)
    found = findings_of(window)
    name = next((row.name for row in found.rows() if row.name), "")
    if name:
        found.open(name, enter=True, said=True)


def _step(window: StatementWindow, by: int) -> None:
    bring(window)
    findings_of(window).step(by)


def _ask_reason(window: StatementWindow) -> None:
    from drafter.ui.checks.foot import foot_of

    if at_foot(window) and window.inspector.isHidden():
        findings_of(window).open(findings_of(window).current)
        foot_of(window).ask_reason()
    else:
        show_tab(window).list.card.ask_reason()


def _pane(window: StatementWindow, windows: Windows) -> QWidget:
    from drafter.ui.checks.pane import ChecksPane

    pane = ChecksPane(window.theme)

    def show_keys() -> None:
        pane.show_keys(*(_keys(window, key) for key in ("next_finding", "previous_finding", "fix_finding")))

    window.commands["fix_finding"].changed.connect(show_keys)
    window.checking.troubled.connect(pane.say_trouble)
    window.checking.reported.connect(lambda _report, _statement: pane.say_trouble(""))
    pane.show_purpose(window.checking.order.purpose)
    pane.purpose_chosen.connect(lambda purpose: findings_of(window).look_for(purpose))
    pane.purpose_chosen.connect(partial(_remember, windows))
    pane.list.left.connect(window.back_to_text)
    pane.list.menu_asked.connect(partial(_open_menu, window, windows))
    show_keys()
    found = present_findings(window)
    if found is not None:
        _attach(window, pane, found)
    return pane


def _remember(windows: Windows, purpose: Purpose) -> None:
    """What is looked for in the windows that follow."""
    windows.change(lambda settings: replace(settings, looked_for=purpose.value))


def _attach(window: StatementWindow, pane: ChecksPane, found: Findings) -> None:
    """Have a tab show the findings, and do what is asked for in it."""
    card, rows = pane.list.card, pane.list

    def follow() -> None:
        pane.show_purpose(found.purpose)
        if found.words is None or not found.looked:
            return
        pane.rows.show(found.rows(), found.words, found.place_name, found.line)
        pane.show_count(found.count)
        pane.show_ignored(found.ignored)
        opened(found.current)

    def opened(name: str) -> None:
        rows.set_open(name if show_on(window, card, found, name) else "")

    def entered(name: str) -> None:
        # The list gives way to the text where it lies over it.
        if at_foot(window):
            bring(window)
        found.open(name, enter=True)

    def picked(name: str) -> None:
        if at_foot(window):
            bring(window)
            found.open(name)

    def page() -> str:
        one = found.finding(found.current)
        return one.code if one is not None else PAGE

    pane.guide_page = page
    found.changed.connect(follow)
    found.opened.connect(opened)
    pane.ignored_shown.connect(found.show_ignored)
    rows.chosen.connect(found.open)
    rows.picked.connect(picked)
    rows.entered.connect(entered)
    wire_card(card, found)
    follow()


def show_on(window: StatementWindow, card: FindingCard, found: Findings, name: str) -> bool:
    """Have a card show a finding; whether there is one of that name."""
    one = found.finding(name)
    if one is None or found.words is None:
        return False
    card.set_locked(window.column.setting.locked)
    section = found.place_name(one)
    card.show_finding(one, found.group(name), section, found.words, found.reason(one))
    return True


def wire_card(card: FindingCard, found: Findings) -> None:
    """Do what is asked for on a card."""
    card.fix_wanted.connect(found.fix)
    card.ignore_wanted.connect(found.ignore)
    card.heed_wanted.connect(found.heed)


def _keys(window: StatementWindow, key: str) -> str:
    return window.commands[key].shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def show_page(window: StatementWindow, windows: Windows) -> None:
    """Open the guide at the page about the open finding's check."""
    from drafter.ui.help.opening import Guide

    found = present_findings(window)
    one = found.finding(found.current) if found is not None else None
    Guide.of(windows).show(one.code if one is not None else PAGE)


def _fill_menu(window: StatementWindow, windows: Windows, editor: ProseEditor, menu: QMenu) -> None:
    """What can be done about the finding under the cursor, in the text's own menu."""
    found = present_findings(window)
    if found is None:
        return
    marks = window.column.marks_at_caret(editor, LAYER)
    shown = [name for mark in marks if found.finding(name := mark.name) is not None]
    for name in shown[:3]:
        _add_actions(window, windows, menu, name)
        menu.addSeparator()


def _open_menu(window: StatementWindow, windows: Windows, name: str, at: QPoint) -> None:
    findings_of(window).open(name)
    menu = QMenu(window)
    _add_actions(window, windows, menu, name)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)


def _add_actions(window: StatementWindow, windows: Windows, menu: QMenu, name: str) -> None:
    found = findings_of(window)
    one, words = found.finding(name), found.words
    if one is None or words is None:
        return

    def begin() -> None:
        bring(window)
        found.open(name)

    def fix() -> None:
        found.open(name)
        found.fix()

    def ignore() -> None:
        begin()
        _ask_reason(window)

    title = menu.addAction(words.title(one).replace("&", "&&"))
    title.triggered.connect(begin)
    if one.replacement is not None:
        label = words.fix_label(one) or translate("Checks", "Fix")
        menu.addAction(label.replace("&", "&&"), fix)
    menu.addAction(translate("Checks", "Ignore…"), ignore)

    def explain() -> None:
        found.open(name)
        show_page(window, windows)

    menu.addAction(translate("Checks", "What this means"), explain)


def _page_at_cursor(window: StatementWindow) -> str:
    """The page of the guide about the open finding, where the cursor is in its paragraph."""
    from drafter.ui.column.cursor import caret_in

    found, editor = present_findings(window), window.column.editor
    if found is None or editor is None or not found.current:
        return ""
    one, caret = found.finding(found.current), caret_in(editor)
    here = one is not None and caret is not None and caret.block == one.block
    return one.code if one is not None and here else ""
