"""The commands of checking, and the tab; what they need is loaded when the first report comes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.ui.checks.findings import Findings
    from drafter.ui.checks.pane import ChecksPane
    from drafter.ui.column.editor import ProseEditor
    from drafter.ui.statement_window import StatementWindow
    from drafter.ui.windows import Windows

TAB, PAGE = "checks", "checking"


def connect_checks(window: StatementWindow, windows: Windows) -> None:
    """Wire the window's commands for findings, its tab, its margin and its status line."""
    commands = window.commands
    window.inspector.add_tab(TAB, translate("Checks", "Checks"), lambda: _pane(window, windows))
    commands["checks"].triggered.connect(lambda: show_tab(window))
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
    # The first report brings the rest.
    window.checking.reported.connect(lambda report, statement: _first(window, report, statement))


def _first(window: StatementWindow, report: object, statement: object) -> None:
    from drafter.checks.running import Report
    from drafter.model.statement import Statement
    from drafter.ui.checks.findings import Findings

    if window.findChild(Findings) is None:
        assert isinstance(report, Report)
        assert isinstance(statement, Statement)
        findings_of(window).take(report, statement)


def findings_of(window: StatementWindow) -> Findings:
    """The findings of a window."""
    from drafter.ui.checks.findings import Findings

    made = window.findChild(Findings)
    return made if made is not None else Findings(window)


def show_tab(window: StatementWindow) -> ChecksPane:
    """Show the tab, and the inspector where it is hidden."""
    from drafter.ui.checks.pane import ChecksPane

    window.commands["inspector"].setChecked(True)
    pane = window.inspector.show_tab(TAB)
    assert isinstance(pane, ChecksPane)
    return pane


def _step(window: StatementWindow, by: int) -> None:
    show_tab(window)
    findings_of(window).step(by)


def _ask_reason(window: StatementWindow) -> None:
    show_tab(window).list.card.ask_reason()


def _pane(window: StatementWindow, windows: Windows) -> QWidget:
    from drafter.ui.checks.pane import ChecksPane

    pane, found = ChecksPane(window.theme), findings_of(window)
    card, rows = pane.list.card, pane.list

    def follow() -> None:
        pane.show_purpose(found.purpose)
        if found.words is None or not found.looked:
            return
        pane.rows.show(found.rows(), found.words, found.section_name, found.line)
        pane.show_count(found.count)
        pane.show_ignored(found.ignored)
        opened(found.current)

    def opened(name: str) -> None:
        one = found.finding(name)
        if one is not None and found.words is not None:
            section = found.section_name(one.section)
            card.set_locked(window.column.setting.locked)
            card.show_finding(one, found.group(name), section, found.words, found.reason(one))
        rows.set_open(name if one is not None else "")

    def page() -> str:
        one = found.finding(found.current)
        return one.code if one is not None else PAGE

    window.checking.troubled.connect(pane.say_trouble)
    window.checking.reported.connect(lambda _report, _statement: pane.say_trouble(""))
    pane.guide_page = page
    found.changed.connect(follow)
    found.opened.connect(opened)
    pane.purpose_chosen.connect(found.look_for)
    pane.ignored_shown.connect(found.show_ignored)
    rows.chosen.connect(found.open)
    rows.entered.connect(partial(found.open, enter=True))
    rows.left.connect(window.back_to_text)
    rows.menu_asked.connect(partial(_open_menu, window, windows))
    card.fix_wanted.connect(found.fix)
    card.ignore_wanted.connect(found.ignore)
    card.heed_wanted.connect(found.heed)

    def show_keys() -> None:
        pane.show_keys(*(_keys(window, key) for key in ("next_finding", "previous_finding", "fix_finding")))

    window.commands["fix_finding"].changed.connect(show_keys)
    show_keys()
    follow()
    return pane


def _keys(window: StatementWindow, key: str) -> str:
    return window.commands[key].shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def show_page(window: StatementWindow, windows: Windows) -> None:
    """Open the guide at the page about the open finding's check."""
    from drafter.ui.help.opening import Guide

    found = findings_of(window)
    one = found.finding(found.current)
    Guide.of(windows).show(one.code if one is not None else PAGE)


def _fill_menu(window: StatementWindow, windows: Windows, editor: ProseEditor, menu: QMenu) -> None:
    """What can be done about the finding under the cursor, in the text's own menu."""
    from drafter.ui.checks.findings import LAYER

    marks = window.column.marks_at_caret(editor, LAYER)
    found = findings_of(window)
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
        show_tab(window)
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
    from drafter.ui.checks.findings import Findings
    from drafter.ui.column.cursor import caret_in

    found, editor = window.findChild(Findings), window.column.editor
    if found is None or editor is None or not found.current:
        return ""
    one, caret = found.finding(found.current), caret_in(editor)
    here = one is not None and caret is not None and caret.block == one.block
    return one.code if one is not None and here else ""
