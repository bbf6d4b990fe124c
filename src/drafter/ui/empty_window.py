"""What a statement window shows before anything is in it: the surfaces of its panes."""

from __future__ import annotations

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from drafter.ui.panes import HEADER, STATUS, panes_for
from drafter.ui.theme import Theme


def paint_empty(window: QWidget, theme: Theme) -> None:
    """Paint the surfaces of the panes where they will be."""
    painter, colours = QPainter(window), theme.colours
    width, bottom = window.width(), window.height() - STATUS
    panes = panes_for(width)
    painter.fillRect(window.rect(), colours.chrome)
    right = width if panes.over else width - panes.inspector
    painter.fillRect(panes.outline, HEADER, right - panes.outline, bottom - HEADER, colours.canvas)
    painter.fillRect(0, HEADER - 1, width, 1, colours.line)
    painter.fillRect(0, bottom, width, 1, colours.line)
    for x in (panes.outline - 1, right):
        painter.fillRect(x, HEADER, 1, bottom - HEADER, colours.line)
