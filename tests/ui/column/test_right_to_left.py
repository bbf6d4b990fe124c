"""Read from the right: the gutter of the column and the parts of cards and tables change sides."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from drafter.model.call_edits import add_addressee
from drafter.model.calls import Addressee
from drafter.model.statement import SectionKind, Statement
from drafter.ui.column.card_row import CardRow
from drafter.ui.column.handle import Handle
from drafter.ui.column.signatories import SignatoriesRow
from tests.ui.column.conftest import Desk, sample


@pytest.fixture
def mirrored(
    qapp: QApplication, open_column: Callable[[Statement], Desk]
) -> Iterator[Callable[[Statement], Desk]]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield open_column
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def place(desk: Desk, widget: QWidget) -> QRect:
    canvas = desk.column.ground.canvas
    return QRect(widget.mapTo(canvas, QPoint(0, 0)), widget.size())


def test_handles_are_at_the_right_of_the_column(mirrored: Callable[[Statement], Desk]):
    desk = mirrored(sample())
    ground = desk.column.ground
    end = ground.column_left + ground.column_width
    desk.go(SectionKind.BACKGROUND)
    handles = [one for one in ground.canvas.findChildren(Handle) if one.parentWidget() is not ground.canvas]
    assert handles
    labels = [place(desk, one) for one in handles if one.accessibleName() == "Move section"]
    assert labels
    assert all(one.center().x() > end for one in labels)


def test_a_card_begins_at_its_right(mirrored: Callable[[Statement], Desk]):
    statement = sample()
    statement = add_addressee(statement, statement.calls[0].id, Addressee("European Commission", "EC"))
    desk = mirrored(statement)
    desk.go(SectionKind.CALLS)
    card = desk.rows(CardRow)[0].card
    assert card is not None
    strip = card.strips[0]
    first, second = strip.chips
    assert strip.verb.geometry().left() > first.geometry().right() > second.geometry().right()
    assert strip.more.geometry().right() < second.geometry().left()
    # The gutter with the numbers of asks is the wider margin.
    assert card.width() - card.editor.geometry().right() > card.editor.x()
    first.setFocus()
    QApplication.sendEvent(
        first, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier)
    )
    assert QApplication.focusWidget() is second


def test_a_table_is_painted_from_the_right(mirrored: Callable[[Statement], Desk]):
    desk = mirrored(sample())
    desk.column.ground.ensure_made(desk.rows(SignatoriesRow)[0])
    panel = desk.rows(SignatoriesRow)[0].panel
    assert panel is not None
    ground = desk.column.ground
    end = ground.column_left + ground.column_width
    # One past the column at both sides, for the ground of a chosen row.
    assert place(desk, panel.table).left() < ground.column_left
    assert place(desk, panel.table).right() > end
    assert place(desk, panel.add).right() == end - 1
    assert panel.order.geometry().right() < panel.bring.geometry().left()
    # The line under a row goes from edge to edge of the column.
    picture = QPixmap(panel.table.viewport().size())
    panel.table.viewport().render(picture)
    line = panel.table.rowViewportPosition(0) + panel.table.rowHeight(0) - 1
    shot = picture.toImage()
    colours = {shot.pixelColor(x, line).name() for x in range(12, shot.width() - 12)}
    assert colours == {panel.table.theme.colours.line.name()}
