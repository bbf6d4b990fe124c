"""The rows of the register of precedents: a title, its facts, and what is to be known before it is used."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from drafter.desk.registers import Comparison, Precedent
from drafter.ui.influence.wording import facts
from drafter.ui.sides import write
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_Index = QModelIndex | QPersistentModelIndex


class PrecedentRows(QAbstractListModel):
    """The precedents found, in words of the edition's language."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._found: tuple[Precedent, ...] = ()
        self._known: Mapping[str, Precedent] = {}

    def show(self, found: Sequence[Precedent], known: Mapping[str, Precedent]) -> None:
        """Show these, of all that are known."""
        self.beginResetModel()
        self._found, self._known = tuple(found), known
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._found)

    def at(self, row: int) -> Precedent | None:
        """The precedent of a row."""
        return self._found[row] if 0 <= row < len(self._found) else None

    def place_of(self, id_: str) -> int:
        """The row of a precedent; -1 where it is not shown."""
        return next((row for row, one in enumerate(self._found) if one.id == id_), -1)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.at(index.row())
        if one is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return one.title(self._language)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(one)
        return None

    def facts_of(self, one: Precedent) -> str:
        """When, by whom and where."""
        return facts(one.measure(self._language), self._language)

    def remark(self, one: Precedent) -> str:
        """What is to be known before it is used."""
        doubt = translate("Influence", "to be verified") if one.to_verify else ""
        own = translate("Influence", "your own") if one.own else ""
        return ", ".join(filter(None, (own, doubt)))

    def spoken(self, one: Precedent) -> str:
        """All of a row, for screen readers."""
        return ", ".join(filter(None, (one.title(self._language), self.facts_of(one), self.remark(one))))

    def about(self, one: Precedent) -> str:
        """What is known of it besides: what it is compared with, what courts said, its official title."""
        parts: list[str] = []
        other = self._known.get(one.follows)
        if other is not None:
            said = {
                Comparison.STRONG: translate("Influence", "Compared with: %1. This is not disputed."),
                Comparison.CONTESTED: translate("Influence", "Compared with: %1. This is contested."),
                Comparison.UNRATED: translate("Influence", "Compared with: %1."),
            }[one.comparison]
            parts.append(said.replace("%1", other.title(self._language)))
        if one.to_verify:
            parts.append(
                translate("Influence", "To be verified: a day, a title or a number rests on a weak source.")
            )
        courts = one.courts(self._language, full=True)
        parts.append(courts or translate("Influence", "No answer of a court was found."))
        parts.append(one.official)
        parts.extend(one.sources[:2])
        return "\n".join(filter(None, parts))


class PrecedentPainter(QStyledItemDelegate):
    """Two lines: the title, and below it the facts with a remark at the end."""

    def __init__(self, theme: Theme, rows: PrecedentRows, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._rows = rows
        self._view = view

    @staticmethod
    def height(theme: Theme) -> int:
        """How high a row is."""
        return theme.line_height(Use.EMPHASIS) + theme.line_height(Use.SECONDARY) + 10

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(0, self.height(self._theme))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        one = self._rows.at(index.row())
        if one is None:
            return
        colours = self._theme.colours
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._view.currentIndex().row() == index.row():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.selrow)
            painter.drawRoundedRect(rect, 4, 4)
        inner = rect.adjusted(8, 5, -8, -5)
        line = self._theme.line_height(Use.EMPHASIS)
        painter.setFont(self._theme.font(Use.EMPHASIS))
        painter.setPen(colours.text)
        elide = Qt.TextElideMode.ElideRight
        title = painter.fontMetrics().elidedText(str(index.data()), elide, inner.width())
        write(painter, QRect(inner.left(), inner.top(), inner.width(), line), title)
        painter.setFont(self._theme.font(Use.SECONDARY))
        below = QRect(inner.left(), inner.top() + line, inner.width(), inner.height() - line)
        remark = self._rows.remark(one)
        wide = painter.fontMetrics().horizontalAdvance(remark) + 12 if remark else 0
        painter.setPen(colours.text2)
        facts_shown = painter.fontMetrics().elidedText(self._rows.facts_of(one), elide, below.width() - wide)
        write(painter, below, facts_shown)
        if remark:
            painter.setPen(colours.warn if one.to_verify else colours.text2)
            write(painter, below, remark, last=True)
        painter.restore()
