"""The commands of sources and claims, and the tab; what they need is loaded when it is asked for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from drafter.model.source_edits import set_citing
from drafter.model.sources import Citing
from drafter.ui.explaining import explain
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.ui.column.editor import ProseEditor
    from drafter.ui.sources.claims import ClaimsOfWindow
    from drafter.ui.sources.pane import SourcesPane
    from drafter.ui.statement_window import StatementWindow
    from drafter.ui.windows import Windows

TAB, PAGE = "sources", "sources"
_CITING = {
    "cite_foot": Citing.FOOTNOTES,
    "cite_end": Citing.ENDNOTES,
    "cite_nowhere": Citing.NOWHERE,
}


def connect_sources(window: StatementWindow, _windows: Windows) -> None:
    """Wire the window's commands for sources and claims, and its tab."""
    commands, inspector = window.commands, window.inspector
    inspector.add_tab(TAB, translate("Sources", "Sources"), lambda: _pane(window))
    inspector.tab_shown.connect(lambda _key: _follow_tab(window))
    commands["inspector"].toggled.connect(lambda _on: _follow_tab(window))
    commands["sources"].triggered.connect(lambda: _focus_list(show_tab(window)))
    for key, name in (
        ("add_source", "add_source_here"),
        ("new_source", "open_new_source"),
        ("import_sources", "import_sources"),
    ):
        commands[key].triggered.connect(partial(_do, window, name))
    commands["verify_claim"].triggered.connect(lambda: claims_of(window).verify())
    commands["dismiss_claim"].triggered.connect(partial(_ask_reason, window))
    window.column.menu_fillers.append(partial(_fill_menu, window))
    _connect_citing(window)
    closed = translate("Sources", "Go to a claim in the list first")
    for key in ("verify_claim", "dismiss_claim"):
        commands.explain(key, closed)


def _fill_menu(window: StatementWindow, _editor: ProseEditor, menu: QMenu) -> None:
    """Adding a source, in the text's own menu."""
    menu.addAction(window.commands["add_source"])
    menu.addSeparator()


def _ask_reason(window: StatementWindow, _on: bool = False) -> None:
    show_tab(window).claims.card.ask_reason()


def _do(window: StatementWindow, name: str, _on: bool = False) -> None:
    from drafter.ui.sources import sheets

    getattr(sheets, name)(window)


def _connect_citing(window: StatementWindow) -> None:
    """The entries that say where sources are printed: one of the three."""
    session, commands = window.session, window.commands

    def follow() -> None:
        for key, citing in _CITING.items():
            commands[key].setChecked(session.statement.citing is citing)

    def choose(citing: Citing) -> None:
        session.edit(lambda s: set_citing(s, citing), translate("Sources", "Where sources are printed"))
        follow()

    follow()
    session.changed.connect(follow)
    for key, citing in _CITING.items():
        commands[key].triggered.connect(lambda _on, citing=citing: choose(citing))


def claims_of(window: StatementWindow) -> ClaimsOfWindow:
    """The claims of a window."""
    from drafter.ui.sources.claims import ClaimsOfWindow

    made = window.findChild(ClaimsOfWindow)
    return made if made is not None else ClaimsOfWindow(window)


def show_tab(window: StatementWindow) -> SourcesPane:
    """Show the tab, and the inspector where it is hidden."""
    from drafter.ui.sources.pane import SourcesPane

    window.commands["inspector"].setChecked(True)
    pane = window.inspector.show_tab(TAB)
    assert isinstance(pane, SourcesPane)
    return pane


def _focus_list(pane: SourcesPane) -> None:
    shown = pane.claims if pane.claims_tab.isChecked() else pane.sources
    shown.setFocus()


def _follow_tab(window: StatementWindow) -> None:
    """Claims are sought and underlined as long as the tab is seen."""
    shown = window.inspector.tab == TAB and window.commands["inspector"].isChecked()
    if shown or window.inspector.widget_of(TAB) is not None:
        claims_of(window).set_active(shown)


def _pane(window: StatementWindow) -> QWidget:
    from drafter.ui.sources import sheets
    from drafter.ui.sources.pane import SourcesPane
    from drafter.ui.sources.wording import state_of

    pane, found = SourcesPane(window.theme), claims_of(window)
    rows, card = pane.claims, pane.claims.card

    def follow() -> None:
        numbers = found.numbers()
        pane.claim_rows.show(found.rows(), numbers, found.section_name)
        pane.source_rows.show(found.source_rows(), numbers, found.section_name)
        pane.show_counts(found.count, len(window.session.statement.sources), found.gaps, found.looked)
        opened(found.current)

    def opened(name: str) -> None:
        one = found.claim(name)
        if one is not None:
            card.set_locked(window.column.setting.locked)
            said = found.why(one) or state_of(one, pane.claim_rows.numbers_of(one.sources))
            if one.sources or one.dismissed:
                said = state_of(one, pane.claim_rows.numbers_of(one.sources))
            line = f"{found.place_name(one)}. {said}"
            card.show_claim(name, found.group(name), " ".join(one.text.split()), line)
        rows.set_open(name if one is not None else "")
        _explain(window, found)

    def entered(name: str) -> None:
        found.open(name)
        sheets.open_claim(window)

    found.changed.connect(follow)
    found.opened.connect(opened)
    rows.chosen.connect(found.open)
    rows.entered.connect(entered)
    rows.left.connect(window.back_to_text)
    rows.verify_wanted.connect(found.verify)
    card.source_wanted.connect(lambda: sheets.open_claim(window))
    card.open_wanted.connect(lambda: sheets.open_claim(window))
    card.verify_wanted.connect(found.verify)
    card.dismiss_wanted.connect(found.dismiss)
    card.heed_wanted.connect(found.heed)
    pane.new_wanted.connect(lambda: sheets.open_new_source(window))
    pane.list_dropped.connect(lambda path: sheets.import_sources(window, path))
    pane.sources.entered.connect(lambda name: sheets.open_source(window, name))
    pane.sources.removed.connect(found.remove_source)
    pane.sources.pasted.connect(lambda text: sheets.take_text(window, text))
    pane.sources.left.connect(window.back_to_text)
    rows.menu_asked.connect(partial(_claim_menu, window))
    pane.sources.menu_asked.connect(partial(_source_menu, window))
    card.set_keys(window.commands["add_source"].shortcut().toString(), "V")
    explain(pane.new, window.column.setting.locked)
    follow()
    return pane


def _claim_menu(window: StatementWindow, name: str, at: QPoint) -> None:
    """What can be done with a claim of the list."""
    from drafter.ui.sources import sheets

    claims_of(window).open(name)
    one = claims_of(window).claim(name)
    if one is None:
        return
    menu = QMenu(window)
    if one.sources:
        menu.addAction(translate("Sources", "Open source"), lambda: sheets.open_claim(window))
    menu.addAction(window.commands["add_source"])
    menu.addAction(window.commands["verify_claim"])
    if one.dismissed:
        menu.addAction(translate("Sources", "A claim after all"), claims_of(window).heed)
    else:
        menu.addAction(window.commands["dismiss_claim"])
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)


def _source_menu(window: StatementWindow, name: str, at: QPoint) -> None:
    """What can be done with a source of the list."""
    from drafter.ui.sources import sheets

    menu = QMenu(window)
    menu.addAction(translate("Sources", "Open source"), lambda: sheets.open_source(window, name))
    remove = menu.addAction(translate("Sources", "Remove source"))
    remove.triggered.connect(lambda: claims_of(window).remove_source(name))
    explain(remove, window.column.setting.locked)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)


def _explain(window: StatementWindow, found: ClaimsOfWindow) -> None:
    """Say of each command why it is off, where it is."""
    from drafter.desk.sources import ClaimState

    one = found.claim(found.current)
    locked = window.column.setting.locked
    closed = translate("Sources", "Go to a claim in the list first") if one is None else ""
    settled = ""
    if one is not None and one.state is ClaimState.UNSOURCED:
        settled = translate("Sources", "A claim without a source cannot be verified")
    elif one is not None and one.state is ClaimState.VERIFIED:
        settled = translate("Sources", "It is verified as it stands")
    window.commands.explain("verify_claim", locked or closed or settled)
    window.commands.explain("dismiss_claim", locked or closed)
