"""Rows of an item model that follow a sequence of the statement, by difference."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex

_T = TypeVar("_T")


def follow_rows(model: QAbstractTableModel, shown: list[_T], new: Sequence[_T]) -> None:
    """Make `shown`, which `model` shows as its first rows, equal to `new`, telling views what differs."""
    head = 0
    for left, right in zip(shown, new, strict=False):
        if left is not right:
            break
        head += 1
    tail = 0
    for left, right in zip(reversed(shown[head:]), reversed(new[head:]), strict=False):
        if left is not right:
            break
        tail += 1
    gone, come = len(shown) - head - tail, len(new) - head - tail
    both = min(gone, come)
    if gone > come:
        model.beginRemoveRows(QModelIndex(), head + both, head + gone - 1)
        del shown[head + both : head + gone]
        model.endRemoveRows()
    elif come > gone:
        model.beginInsertRows(QModelIndex(), head + both, head + come - 1)
        shown[head + both : head + both] = new[head + both : head + come]
        model.endInsertRows()
    if both:
        shown[head : head + both] = new[head : head + both]
        last = model.columnCount() - 1
        model.dataChanged.emit(model.index(head, 0), model.index(head + both - 1, last))
