"""The table of signatories as a row of the column."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from drafter.compose.signing import arranged
from drafter.model.edits import set_order
from drafter.model.page_edits import set_affiliations_identify, set_names_persons, set_signatory_style
from drafter.model.signatories import Signatory, SignatoryState
from drafter.model.signatory_edits import (
    add_signatories,
    change_signatories,
    change_signatory,
    remove_signatories,
)
from drafter.model.statement import SignatoryOrder, SignatoryStyle, Statement
from drafter.ui.column.logo_choice import ask_logo
from drafter.ui.column.loose_jobs import loose_job
from drafter.ui.column.row_painter import OUT
from drafter.ui.column.rows import Row
from drafter.ui.column.setting import Setting
from drafter.ui.column.signatory_arranging import Arranging
from drafter.ui.column.signatory_bar import SignatoryPanel
from drafter.ui.column.signatory_cells import SignatoryPainter
from drafter.ui.column.signatory_menu import fill_menu, state_menu
from drafter.ui.column.signatory_model import NAME, STATE, SignatoryModel, head_names, state_names
from drafter.ui.column.signatory_order import order_names, style_names
from drafter.ui.column.table import DENSE_ROW
from drafter.ui.jobs import Progress
from drafter.ui.texts import translate
from drafter.ui.theme import Theme

DENSE_FROM = 60
DENSE_ROWS = 12


class SignatoriesRow(Row):
    """Keeps the table equal to the statement's signatories."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(8, (42, OUT))
        self._setting = setting
        self.rows = SignatoryModel(self._change, self._add)
        self.rows.show(setting.session.statement)
        self.panel: SignatoryPanel | None = None
        self._painter: SignatoryPainter | None = None
        self._added = False
        self.arranging = Arranging(self)

    @property
    def dense(self) -> bool:
        """Whether there are so many that rows are low and scroll inside."""
        return self.rows.total >= DENSE_FROM

    def estimate(self, width: int) -> int:
        size = self._setting.theme.size
        if self.dense:
            return size(36) + size(41) + DENSE_ROWS * size(DENSE_ROW) + 2
        return size(36) + size(28) + self.rows.total * size(36) if self.rows.total else size(36)

    def make(self, parent: QWidget) -> QWidget:
        theme = self._setting.theme
        panel = SignatoryPanel(theme, self.rows, parent)
        table = panel.table
        self._painter = SignatoryPainter(theme, table, self.rows)
        table.setItemDelegate(self._painter)
        header = table.horizontalHeader()
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column, wide in ((1, 140), (STATE, 146 + OUT)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, theme.size(wide))
        table.left.connect(lambda down: self._setting.column.leave(self, down))
        table.found = lambda row: self._setting.column.found_in_row(self.rows.signatory(row).id)
        table.removal_wanted.connect(self.remove_selected)
        table.move_wanted.connect(self.arranging.move)
        table.pasted.connect(self.paste)
        table.new_wanted.connect(self.begin_new)
        table.choice_wanted.connect(self._choose_state)
        table.copied = self._copied
        self._painter.closeEditor.connect(self._editor_closed)
        self._painter.entered.connect(self._entered)
        panel.add.clicked.connect(lambda: panel.table.new_wanted.emit(""))
        self._wire_order(panel)
        panel.bring.clicked.connect(self.ask_list)
        panel.file_dropped.connect(self.import_list)
        panel.menu_wanted.connect(self._menu)
        panel.rows_dropped.connect(self.arranging.drop)
        panel.height_changed.connect(self.refit)
        self.panel = panel
        if self.dense:
            self._warm()
        panel.set_dense(self.dense)
        panel.show_choices(self._setting.session.statement)
        panel.show_counts()
        panel.lock(self._setting.locked)
        return panel

    def _warm(self) -> None:
        """Find out ahead what names are sorted by: it takes a moment for hundreds, and is kept."""
        statement = self._setting.session.statement

        def work(_report: Progress) -> None:
            arranged(statement.signatories, SignatoryOrder.COUNTRY, statement.primary.language)

        loose_job(work).start()

    def _wire_order(self, panel: SignatoryPanel) -> None:
        order = panel.order
        order.order_chosen.connect(self._order)
        order.style_chosen.connect(self._style)
        persons, identifying = translate("Signatories", "Persons"), translate("Signatories", "Affiliations")
        order.persons_chosen.connect(lambda on: self.edit(lambda s: set_names_persons(s, on), persons))
        order.identifying_chosen.connect(
            lambda on: self.edit(lambda s: set_affiliations_identify(s, on), identifying)
        )
        order.sort_chosen.connect(self.arranging.sort_by)
        order.arrange_wanted.connect(self.arranging.arrange)
        panel.table.heads.sort_wanted.connect(self.arranging.sort_on)
        panel.table.heads.show_sorting(*self.rows.sorting)

    def refit(self) -> None:
        """Its height may be another."""
        self._setting.ground.refit(self)

    def released(self) -> None:
        self.panel = None
        self._painter = None

    def fit(self, width: int) -> int:
        assert self.panel is not None
        return self.panel.lay_out(width)

    def show(self, statement: Statement) -> None:
        """Follow the statement, the same signatory staying selected."""
        if self.panel is None:
            self.rows.show(statement)
            self.refit()
            return
        table = self.panel.table
        chosen = [one.id for one in self.chosen]
        row = table.currentIndex().row()
        current = self.rows.signatory(row).id if 0 <= row < len(self.rows.shown) else ""
        column = max(table.currentIndex().column(), 0)
        self.rows.show(statement)
        self.panel.set_dense(self.dense)
        self.panel.show_choices(statement)
        self.panel.show_counts()
        at = self.rows.row_of(current) if current else -1
        if len(chosen) > 1:
            self.choose(chosen, column, current)
        elif at >= 0 and at != table.currentIndex().row():
            table.go_to_row(at, column)
        self.refit()
        table.viewport().update()

    def enter(self, towards: Qt.Key, x: float) -> bool:
        if self.panel is None or towards in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return False
        table = self.panel.table
        last = self.rows.rowCount() - 1
        # Without rows too: what is pasted here becomes rows.
        table.setFocus(Qt.FocusReason.OtherFocusReason)
        table.go_to_row(last if towards is Qt.Key.Key_Up else 0)
        return True

    # Edits

    @property
    def statement(self) -> Statement:
        """The statement as it is now."""
        return self._setting.session.statement

    @property
    def theme(self) -> Theme:
        """The look."""
        return self._setting.theme

    @property
    def locked(self) -> str:
        """Why nothing can be changed; empty where it can."""
        return self._setting.locked

    def _change(self, one: Signatory) -> None:
        self.edit(lambda s: change_signatory(s, one), translate("Signatories", "Change signatory"))

    def _add(self, one: Signatory) -> None:
        self._added = True
        self.edit(lambda s: add_signatories(s, (one,)), translate("Signatories", "Add signatory"))
        if self.panel is not None:
            self.panel.table.go_to_row(self.rows.row_of(one.id))

    def begin_new(self, typed: str = "") -> None:
        """A row at the end, its name to be written."""
        if self.panel is None or self.locked:
            return
        self.panel.table.finish_editing()
        self._added = False
        self.panel.clear_filter()
        index = self.rows.begin_draft()
        self.refit()
        self.panel.table.begin_row(index, typed)

    def _entered(self) -> None:
        """After a name that is new comes the next one, until Enter finds nothing written."""
        if self._added:
            self.begin_new()

    def _editor_closed(self) -> None:
        QTimer.singleShot(0, self.rows, self._forget_added)
        if self._painter is not None:
            self._painter.as_person = False
        self.rows.end_draft()
        self.refit()

    def _forget_added(self) -> None:
        self._added = False

    @property
    def chosen(self) -> list[Signatory]:
        """The signatories of the selected rows."""
        if self.panel is None:
            return []
        shown = self.rows.shown
        return [shown[row] for row in self.panel.table.selected_rows() if row < len(shown)]

    def remove_selected(self) -> None:
        """Take the selected ones off the statement."""
        chosen = self.chosen
        if not chosen or self.panel is None or self.locked:
            return
        row = self.panel.table.selected_rows()[0]
        ids = [one.id for one in chosen]
        self.edit(
            lambda s: remove_signatories(s, ids),
            translate("Signatories", "Remove %n signatories", "", len(ids)),
        )
        self.panel.table.go_to_row(min(row, self.rows.rowCount() - 1))

    def choose(self, ids: Sequence[str], column: int = 0, current: str = "") -> None:
        """Have those selected that are shown."""
        if self.panel is None or not ids:
            return
        wanted = set(ids)
        rows = [row for row, one in enumerate(self.rows.shown) if one.id in wanted]
        if rows:
            first = self.rows.row_of(current) if current in wanted else rows[0]
            self.panel.table.select_rows(rows, first if first in rows else rows[0], column)

    def _copied(self, rows: Sequence[int]) -> str:
        """Rows as lines that spreadsheets take, and that can be pasted here again."""
        from drafter.desk.signatory_lists import as_lines

        shown = self.rows.shown
        words = {state.value: name for state, name in state_names().items()}
        organisation, country, state = head_names()
        person, title = translate("Signatories", "Name"), translate("Signatories", "Title")
        heads = (organisation, person, title, country, state)
        return as_lines((shown[row] for row in rows if row < len(shown)), words, heads)

    # Lists

    def paste(self, text: str) -> None:
        """The lines of a list, or the rows of a spreadsheet, as signatories at the end, in one step."""
        if self.panel is not None and text.strip():
            from drafter.ui.column.signatory_pasting import paste_list

            paste_list(self, self.panel, self._setting, text)

    def ask_list(self) -> None:
        """Ask for a file with a list, and show what is in it."""
        self.import_list(None)

    def import_list(self, path: Path | None) -> None:
        """Show what is in a file with a list, asking for one where none is given."""
        if self.panel is not None and not self.locked:
            from drafter.ui.importing_list.opening import open_list

            open_list(self.panel, self._setting, path)

    def _order(self, order: SignatoryOrder) -> None:
        self.edit(lambda s: set_order(s, order), order_names()[order])

    def _style(self, style: SignatoryStyle) -> None:
        self.edit(lambda s: set_signatory_style(s, style), style_names()[style])

    def edit(self, change: Callable[[Statement], Statement], name: str) -> None:
        """Edit the statement."""
        self._setting.column.edit(change, name)

    def lead(self, leads: bool) -> None:
        """The selected ones come first where that order is chosen, or no longer."""
        changed = {one.id: replace(one, leads=leads) for one in self.chosen}
        name = translate("Signatories", "Leads") if leads else translate("Signatories", "Does not lead")
        self.edit(lambda s: change_signatories(s, changed), name)

    def choose_logo(self) -> None:
        """A picture for the selected signatory, cleaned before it is kept."""
        chosen = self.chosen
        if len(chosen) != 1 or self.panel is None:
            return
        picture = ask_logo(self.panel)
        if picture is not None:
            self._change(replace(chosen[0], logo=picture))

    def remove_logo(self) -> None:
        """The selected signatory without its logo."""
        for one in self.chosen[:1]:
            self._change(replace(one, logo=None))

    def set_state(self, state: SignatoryState) -> None:
        """The selected ones in a state."""
        changed = {one.id: replace(one, state=state) for one in self.chosen}
        self.edit(lambda s: change_signatories(s, changed), translate("Signatories", "Set state"))

    def state_menu(self, parent: QWidget) -> QMenu:
        """The states, with icon and word."""
        return state_menu(self, parent)

    def _choose_state(self, index: QModelIndex) -> None:
        if self.panel is None or index.column() != STATE:
            return
        table = self.panel.table
        menu = self.state_menu(table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(table.viewport().mapToGlobal(table.visualRect(index).bottomLeft()))

    def _menu(self, event: QContextMenuEvent) -> None:
        if self.panel is None:
            return
        menu = QMenu(self.panel.table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_menu(menu, self)
        menu.popup(event.globalPos())

    def edit_person(self) -> None:
        """Edit the current row with title and affiliation."""
        if self.panel is None or self._painter is None:
            return
        table = self.panel.table
        self._painter.as_person = True
        table.edit(self.rows.index(table.currentIndex().row(), NAME))
