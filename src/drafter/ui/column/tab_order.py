"""Where Tab goes from row to row of the column, and within them."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from drafter.ui.column.rows import Row

# Stops whose middles are this near in height are side by side.
_LINE = 16


def keep_tab_order(rows: Sequence[Row], row: Row) -> None:
    """Have Tab come into a row from the one before and go on to the next, in the order of all rows."""
    inside = _stops(row)
    number = next((at for at, other in enumerate(rows) if other is row), None)
    if number is None or not inside:
        return
    before = next((stops for other in reversed(rows[:number]) if (stops := _stops(other))), [])
    after = next((stops for other in rows[number + 1 :] if (stops := _stops(other))), [])
    for one, other in itertools.pairwise([*before[-1:], *inside, *after[:1]]):
        QWidget.setTabOrder(one, other)


def _stops(row: Row) -> list[QWidget]:
    """Where Tab stops in a row, from its upper left to its lower right."""
    widget = row.widget
    if widget is None:
        return []
    tab = Qt.FocusPolicy.TabFocus.value
    everyone = [widget, *widget.findChildren(QWidget)]
    # What opens from a field, such as the list of a choice, is a window of its own.
    window = widget.window()
    found = [
        one
        for one in everyone
        if one.focusPolicy().value & tab and one.focusProxy() is None and one.window() is window
    ]
    return sorted(found, key=lambda one: _place_in(widget, one))


def _place_in(widget: QWidget, one: QWidget) -> tuple[int, int]:
    at = one.mapTo(widget, one.rect().center()) if one is not widget else QPoint(0, 0)
    return at.y() // _LINE, at.x()
