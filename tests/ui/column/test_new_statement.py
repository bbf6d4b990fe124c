"""A new statement shows what may be written, and nothing that has no meaning yet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication

from drafter.desk.templates import new_statement
from drafter.model.statement import SectionKind, Statement
from drafter.ui.column.card_row import CardRow
from drafter.ui.column.signatories import SignatoriesRow
from tests.ui.column.conftest import Desk


def card_of(desk: Desk) -> CardRow:
    row = desk.rows(CardRow)[0]
    assert isinstance(row, CardRow)
    desk.column.ground.ensure_made(row)
    return row


def test_an_empty_call_says_whom_it_may_call_on_and_hides_what_comes_later(
    open_column: Callable[[Statement], Desk],
) -> None:
    desk = open_column(new_statement())
    row = card_of(desk)
    assert row.card is not None
    (strip,), (details,) = row.card.strips, row.card.details
    assert not strip.field.isHidden()
    assert strip.field.placeholderText().startswith("A body that can do it")
    assert details.isHidden()
    desk.go(SectionKind.CALLS)
    desk.type("W")
    assert not details.isHidden()
    desk.session.undo()
    assert details.isHidden()
    row.unfold(row.part.calls[0], True)
    assert details.deadline.hasFocus()


def test_a_call_that_is_pasted_names_whom_it_calls_on(open_column: Callable[[Statement], Desk]) -> None:
    desk = open_column(new_statement())
    editor = desk.go(SectionKind.CALLS)
    data = QMimeData()
    data.setText("We call on the European Parliament to condemn the law.")
    desk.column.receive(editor, data)
    call = desk.statement.calls[0]
    assert [body.institution for body in call.addressees] == ["EU-EP"]
    assert len(call.asks) == 1
    row = card_of(desk)
    assert row.card is not None
    assert [chip.text() for chip in row.card.strips[0].chips] == ["European Parliament"]
    # Words and addressees came in one step.
    desk.session.undo()
    assert not desk.statement.calls[0].addressees


def test_an_empty_table_is_one_line_to_type_into(open_column: Callable[[Statement], Desk]) -> None:
    desk = open_column(new_statement())
    row = desk.rows(SignatoriesRow)[0]
    assert isinstance(row, SignatoriesRow)
    desk.column.ground.ensure_made(row)
    panel = row.panel
    assert panel is not None
    assert not panel.table.heads.isVisibleTo(panel)
    assert panel.table.x() > panel.add.geometry().right() - 12
    panel.table.setFocus(Qt.FocusReason.OtherFocusReason)
    desk.type("Alpha")
    desk.key(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert [one.name for one in desk.statement.signatories] == ["Alpha"]
    assert panel.table.heads.isVisibleTo(panel)
    assert panel.table.y() > panel.add.geometry().bottom()
