"""What was found, as rows: the sections, and below each an excerpt for every hit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from drafter.desk.finding import Hit, excerpt, quoted
from drafter.ui.pieces import Piece, write_pieces
from drafter.ui.sides import inset, within, write
from drafter.ui.style_paint import box
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

MOST_ROWS = 500
_HEAD, _ROW = 36, 32
_OUT, _PAD = 8, 12
_Index = QModelIndex | QPersistentModelIndex
_ICON = 16


@dataclass(frozen=True, slots=True)
class Replacement:
    """What takes the place of hits; quotations may be left alone."""

    text: str
    leave_quotations: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A section's name, a hit with its number, or how many hits are not shown."""

    name: str = ""
    hit: Hit | None = None
    number: int = -1
    more: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """A hit's excerpt; `new` is what takes the place of `found`, None where it stays."""

    before: str
    found: str
    after: str
    new: str | None = None
    left_alone: bool = False


class FoundModel(QAbstractListModel):
    """The rows of the panel."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self._at: dict[int, int] = {}
        self._replacement: Replacement | None = None

    def show(self, hits: Sequence[Hit], names: dict[str, str]) -> None:
        """Other hits; `names` are those of the sections."""
        self.beginResetModel()
        self._rows = []
        section: str | None = None
        for number, hit in enumerate(hits[:MOST_ROWS]):
            if hit.words.place.section != section:
                section = hit.words.place.section
                self._rows.append(Row(names.get(section, "")))
            self._rows.append(Row(names.get(section, ""), hit, number))
        if len(hits) > MOST_ROWS:
            self._rows.append(Row(more=len(hits) - MOST_ROWS))
        self._at = {row.number: place for place, row in enumerate(self._rows) if row.hit is not None}
        self.endResetModel()

    def show_replacement(self, replacement: Replacement | None) -> None:
        """Show what hits become, or the hits alone."""
        if replacement != self._replacement:
            self._replacement = replacement
            if self._rows:
                self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def row(self, index: _Index) -> Row:
        """The row of an index."""
        return self._rows[index.row()]

    def index_of(self, number: int) -> QModelIndex:
        """The index of a hit; an invalid one where it is not shown."""
        place = self._at.get(number)
        return QModelIndex() if place is None else self.index(place)

    def line(self, hit: Hit) -> Line:
        """What is shown of a hit."""
        before, found, after = excerpt(hit)
        change = self._replacement
        if change is None:
            return Line(before, found, after)
        if change.leave_quotations and quoted(hit):
            return Line(before, found, after, left_alone=True)
        new = change.text if hit.becomes is None else hit.becomes
        return Line(before, found, after, " ".join(new.splitlines()))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.row(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name}: {self._text(row)}" if row.hit is not None else self._text(row)
        if role == Qt.ItemDataRole.ToolTipRole and row.hit is not None:
            return self._text(row)
        return None

    def _text(self, row: Row) -> str:
        if row.more:
            return translate("Find", "%n more", "hits", row.more).replace("%n", str(row.more))
        if row.hit is None:
            return row.name
        line = self.line(row.hit)
        words = f"{line.before}{line.found}{line.after}"
        if line.left_alone:
            return translate("Find", "%1 (quotation, left alone)").replace("%1", words)
        if line.new is None:
            return words
        if not line.new:
            return translate("Find", "%1 (taken out)").replace("%1", words)
        return translate("Find", "%1 (becomes: %2)").replace("%1", words).replace("%2", line.new)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if index.isValid() and self.row(index).hit is not None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


class FoundPainter(QStyledItemDelegate):
    """Paints section names, and excerpts with the hit in bold; what goes struck, what comes underlined."""

    def __init__(self, theme: Theme, model: FoundModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self._head = QSize(0, max(_HEAD, theme.line_height(Use.STRIP_HEAD) + 20))
        self._line = QSize(0, max(_ROW, theme.line_height(Use.INTERFACE) + 12))

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return self._head if self._model.row(index).hit is None else self._line

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = self._model.row(index)
        rect: QRect = option.rect
        painter.save()
        if row.hit is None:
            use = Use.SECONDARY if row.more else Use.STRIP_HEAD
            painter.setFont(self._theme.font(use))
            painter.setPen(self._theme.colours.text2)
            area = inset(painter, rect, _OUT + _PAD, _PAD).adjusted(0, 8, 0, 0)
            name = painter.fontMetrics().elidedText(
                str(index.data() or ""), Qt.TextElideMode.ElideRight, area.width()
            )
            write(painter, area, name)
        else:
            self._paint_hit(painter, option, row.hit)
        painter.restore()

    def _paint_hit(self, painter: QPainter, option: QStyleOptionViewItem, hit: Hit) -> None:
        colours, rect = self._theme.colours, option.rect
        ground = rect.adjusted(_OUT, 0, -_OUT, 0)
        if option.state & QStyle.StateFlag.State_Selected:
            box(painter, ground, colours.selrow)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            box(painter, ground, colours.hover)
        line = self._model.line(hit)
        area = ground.adjusted(_PAD, 0, -_PAD, 0)
        if line.left_alone:
            ratio = painter.device().devicePixelRatioF()
            picture = self._theme.icons.pixmap("quote", colours.text2, _ICON, ratio)
            place = QRect(area.right() - _ICON, area.top() + (area.height() - _ICON) // 2, _ICON, _ICON)
            painter.drawPixmap(within(painter, area, place).topLeft(), picture)
            area = inset(painter, area, 0, _ICON + 6)
        plain, bold = self._theme.font(Use.INTERFACE), self._theme.font(Use.SELECTED)
        if line.new is None:
            changed = [Piece(line.found, bold, colours.text)]
        else:
            gone = Piece(line.found, bold, colours.delt, colours.delb, strike=True)
            changed = [gone, Piece(line.new, bold, colours.inst, colours.insb, under=True)]
        before, after = (Piece(words, plain, colours.text2) for words in (line.before, line.after))
        write_pieces(painter, area, [before, *changed, after])
