"""What a fix does: the words that go, struck, and those that come, underlined."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from drafter.ui.checks.listed import difference, shown
from drafter.ui.pieces import Piece, write_pieces
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_ARROW = "  →  "


class ChangeLine(QWidget):
    """On one line where both have room, else one below the other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._old = self._new = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def show_change(self, old: str, new: str) -> None:
        """Show what goes and what comes; nothing comes where words are taken out."""
        taken = translate("Checks", "taken out")
        before, after = difference(old, new)
        self._old, self._new = shown(before), shown(after)
        words = translate("Checks", "{old} becomes {new}").format(
            old=self._old, new=self._new or f"({taken})"
        )
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    def _font_metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font(Use.CHANGE))

    def wide(self) -> int:
        """How wide it is on one line."""
        return self._font_metrics().horizontalAdvance(self._old + _ARROW + self._new) + 2

    def _one_line(self, width: int) -> bool:
        return self.wide() <= width

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        line = self._theme.line_height(Use.CHANGE)
        return line if self._one_line(width) else 2 * line + 4

    def sizeHint(self) -> QSize:
        return QSize(80, self.heightForWidth(max(self.width(), 1)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self), self._theme.colours
        serif, line = self._theme.font(Use.CHANGE), self._theme.line_height(Use.CHANGE)
        gone = Piece(self._old, serif, colours.delt, colours.delb, strike=True)
        come = Piece(self._new, serif, colours.inst, colours.insb, under=True)
        arrow = Piece(_ARROW, self._theme.font(Use.INTERFACE), colours.text2)
        whole = QRect(0, 0, self.width(), line)
        if self._one_line(self.width()):
            write_pieces(painter, whole, (gone, arrow, come))
        else:
            write_pieces(painter, whole, (gone,))
            write_pieces(painter, whole.translated(0, line + 4), (come,))
