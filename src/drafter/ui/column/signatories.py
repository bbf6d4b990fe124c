"""The table of signatories as a row of the column."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QMenu,
    QWidget,
)

from drafter.model.edits import set_order
from drafter.model.page_edits import set_affiliations_identify, set_names_persons, set_signatory_style
from drafter.model.signatories import Signatory, SignatoryState
from drafter.model.signatory_edits import (
    add_signatories,
    change_signatory,
    move_signatory,
    remove_signatories,
)
from drafter.model.statement import SignatoryOrder, SignatoryStyle, Statement
from drafter.ui.column.logo_choice import ask_logo
from drafter.ui.column.row_painter import OUT
from drafter.ui.column.rows import Row
from drafter.ui.column.setting import Setting
from drafter.ui.column.signatory_bar import ORDER_NAMES, STYLE_NAMES, SignatoryPanel
from drafter.ui.column.signatory_cells import SignatoryPainter
from drafter.ui.column.signatory_model import (
    NAME,
    STATE,
    STATE_LOOKS,
    STATE_NAMES,
    SignatoryModel,
)
from drafter.ui.column.table import DENSE_ROW

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

    @property
    def dense(self) -> bool:
        """Whether there are so many that rows are low and scroll inside."""
        return self.rows.total >= DENSE_FROM

    def estimate(self, width: int) -> int:
        size = self._setting.theme.size
        if self.dense:
            return size(36) + size(41) + DENSE_ROWS * size(DENSE_ROW) + 2
        return size(36) + size(28) + max(self.rows.total, 1) * size(36)

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
        table.move_wanted.connect(self.move_selected)
        table.pasted.connect(self.paste)
        table.new_wanted.connect(self.begin_new)
        table.choice_wanted.connect(self._choose_state)
        self._painter.closeEditor.connect(self._editor_closed)
        panel.add.clicked.connect(self.begin_new)
        panel.order_chosen.connect(self._order)
        panel.style_chosen.connect(self._style)
        panel.persons_chosen.connect(lambda on: self._edit(lambda s: set_names_persons(s, on), "Persons"))
        panel.identifying_chosen.connect(
            lambda on: self._edit(lambda s: set_affiliations_identify(s, on), "Affiliations")
        )
        panel.menu_wanted.connect(self._menu)
        panel.row_dropped.connect(self._drop)
        panel.height_changed.connect(lambda: self._setting.ground.refit(self))
        self.panel = panel
        panel.set_dense(self.dense)
        panel.show_choices(self._setting.session.statement)
        panel.show_counts()
        panel.lock(self._setting.locked)
        return panel

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
            self._setting.ground.refit(self)
            return
        table = self.panel.table
        row = table.currentIndex().row()
        current = self.rows.signatory(row).id if 0 <= row < len(self.rows.shown) else ""
        column = max(table.currentIndex().column(), 0)
        self.rows.show(statement)
        self.panel.set_dense(self.dense)
        self.panel.show_choices(statement)
        self.panel.show_counts()
        at = self.rows.row_of(current) if current else -1
        if at >= 0 and at != table.currentIndex().row():
            table.go_to_row(at, column)
        self._setting.ground.refit(self)
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

    def _change(self, one: Signatory) -> None:
        self._setting.column.edit(lambda s: change_signatory(s, one), "Change signatory")

    def _add(self, one: Signatory) -> None:
        self._setting.column.edit(lambda s: add_signatories(s, (one,)), "Add signatory")
        if self.panel is not None:
            self.panel.table.go_to_row(self.rows.row_of(one.id))

    def begin_new(self) -> None:
        """A row at the end, its name to be written."""
        if self.panel is None:
            return
        self.panel.clear_filter()
        index = self.rows.begin_draft()
        self._setting.ground.refit(self)
        table = self.panel.table
        table.setFocus(Qt.FocusReason.OtherFocusReason)
        table.go_to_row(index.row())
        table.scrollTo(index)
        table.edit(index)

    def _editor_closed(self) -> None:
        if self._painter is not None:
            self._painter.as_person = False
        self.rows.end_draft()
        self._setting.ground.refit(self)

    def _chosen(self) -> list[Signatory]:
        if self.panel is None:
            return []
        shown = self.rows.shown
        return [shown[row] for row in self.panel.table.selected_rows() if row < len(shown)]

    def remove_selected(self) -> None:
        """Take the selected ones off the statement."""
        chosen = self._chosen()
        if not chosen or self.panel is None:
            return
        row = self.panel.table.selected_rows()[0]
        ids = [one.id for one in chosen]
        self._setting.column.edit(lambda s: remove_signatories(s, ids), "Remove signatory")
        self.panel.table.go_to_row(min(row, self.rows.rowCount() - 1))

    @property
    def movable(self) -> bool:
        """Whether rows can be moved: in the order as arranged, all of them seen."""
        as_given = self._setting.session.statement.order is SignatoryOrder.AS_GIVEN
        return as_given and not self.rows.filtered

    def move_selected(self, step: int) -> None:
        """Move the current one up or down."""
        chosen = self._chosen()
        if len(chosen) != 1 or not self.movable:
            return
        place = self.rows.row_of(chosen[0].id) + step
        if 0 <= place < len(self.rows.shown):
            self._move(chosen[0].id, place)

    def _move(self, one: str, place: int) -> None:
        self._setting.column.edit(lambda s: move_signatory(s, one, place), "Move signatory")

    def _drop(self, row: int, place: int) -> None:
        if self.movable and row < len(self.rows.shown):
            self._move(self.rows.shown[row].id, place - 1 if place > row else place)

    def paste(self, text: str) -> None:
        """Each line as a signatory: its name, and after a tab its country."""
        found = [one for line in text.splitlines() if (one := read_line(line)) is not None]
        if found:
            self._setting.column.edit(lambda s: add_signatories(s, found), "Paste signatories")
            if self.panel is not None:
                self.panel.table.go_to_row(self.rows.row_of(found[0].id))

    def _order(self, order: SignatoryOrder) -> None:
        self._setting.column.edit(lambda s: set_order(s, order), ORDER_NAMES[order])

    def _style(self, style: SignatoryStyle) -> None:
        self._edit(lambda s: set_signatory_style(s, style), STYLE_NAMES[style])

    def _edit(self, change: Callable[[Statement], Statement], name: str) -> None:
        self._setting.column.edit(change, name)

    def _lead(self, leads: bool) -> None:
        """The selected ones come first where that order is chosen, or no longer."""
        ids = {one.id for one in self._chosen()}

        def change(statement: Statement) -> Statement:
            for one in statement.signatories:
                if one.id in ids:
                    statement = change_signatory(statement, replace(one, leads=leads))
            return statement

        self._edit(change, "Leads" if leads else "Does not lead")

    def _choose_logo(self) -> None:
        """A picture for the selected signatory, cleaned before it is kept."""
        chosen = self._chosen()
        if len(chosen) != 1 or self.panel is None:
            return
        picture = ask_logo(self.panel)
        if picture is not None:
            self._change(replace(chosen[0], logo=picture))

    def _set_state(self, state: SignatoryState) -> None:
        ids = {one.id for one in self._chosen()}

        def change(statement: Statement) -> Statement:
            for one in statement.signatories:
                if one.id in ids:
                    statement = change_signatory(statement, replace(one, state=state))
            return statement

        self._setting.column.edit(change, "Set state")

    def state_menu(self, parent: QWidget) -> QMenu:
        """The states, with icon and word."""
        menu = QMenu(parent)
        menu.setTitle("State")
        menu.setAccessibleName("State")
        for state, name in STATE_NAMES.items():
            action = menu.addAction(self._setting.theme.icons.icon(STATE_LOOKS[state][0]), name)
            action.triggered.connect(lambda _=False, state=state: self._set_state(state))
        return menu

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
        table = self.panel.table
        menu = QMenu(table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("Copy", table.copy)
        if self._setting.locked:
            menu.popup(event.globalPos())
            return
        menu.addSeparator()
        menu.addMenu(self.state_menu(menu))
        menu.addAction("Title and affiliation", self._edit_person)
        chosen = self._chosen()
        leads = menu.addAction("Leads the coalition", lambda: self._lead(not all(c.leads for c in chosen)))
        leads.setCheckable(True)
        leads.setChecked(all(one.leads for one in chosen))
        logo = menu.addAction("Logo…", self._choose_logo)
        logo.setEnabled(len(chosen) == 1)
        if len(chosen) == 1 and chosen[0].logo is not None:
            menu.addAction("Remove logo", lambda: self._change(replace(chosen[0], logo=None)))
        menu.addSeparator()
        up = menu.addAction("Move up", lambda: self.move_selected(-1))
        down = menu.addAction("Move down", lambda: self.move_selected(1))
        for action in (up, down):
            action.setEnabled(self.movable and len(self._chosen()) == 1)
        menu.addSeparator()
        menu.addAction("Remove", self.remove_selected)
        menu.popup(event.globalPos())

    def _edit_person(self) -> None:
        if self.panel is None or self._painter is None:
            return
        table = self.panel.table
        self._painter.as_person = True
        table.edit(self.rows.index(table.currentIndex().row(), NAME))


def read_line(line: str) -> Signatory | None:
    """A pasted line as a signatory; None for an empty one."""
    parts = [" ".join(part.split()) for part in line.split("\t")]
    parts = [part for part in parts if part]
    if not parts:
        return None
    return Signatory(parts[0], country=parts[1] if len(parts) > 1 else "")
