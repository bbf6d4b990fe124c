"""The pop-up that completes an addressee from the register of institutions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from drafter.ui.announcing import announce
from drafter.ui.column.popup import Popup
from drafter.ui.column.setting import Institution
from drafter.ui.pieces import Piece, write_pieces
from drafter.ui.sides import inset, within, write
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_WIDTH = 400
_MOST = 8
_ROW, _HEAD, _LINE = 32, 24, 9
# From the edge to the words of a row, less what stands before those of the field.
_INSET = 10
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Choice:
    """What the writer takes: a body of the register, or, without an id, the words as typed.

    A `stem` is to be gone on from, with a country; what was typed may be for the register to `keep`.
    """

    name: str
    institution: str = ""
    stem: str = ""
    keep: bool = False


@dataclass(frozen=True, slots=True)
class _Entry:
    words: str
    aside: str = ""
    choice: Choice | None = None
    height: int = _ROW


class _Entries(QAbstractListModel):
    """A heading, the bodies found, a line, and the words as typed."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[_Entry] = []

    def show(self, entries: list[_Entry]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.words}, {entry.aside}" if entry.aside else entry.words
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.entries[index.row()].choice is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Painter(QStyledItemDelegate):
    """Paints the entries; the typed letters of a name are bold."""

    def __init__(self, theme: Theme, entries: _Entries) -> None:
        super().__init__()
        self._theme = theme
        self._entries = entries
        self.query = ""

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, self._theme.size(self._entries.entries[index.row()].height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry = self._entries.entries[index.row()]
        colours = self._theme.colours
        rect: QRect = option.rect
        view: QWidget = option.widget
        marked = isinstance(view, QListView) and view.currentIndex().row() == index.row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not entry.words:
            painter.fillRect(QRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1), colours.line)
        elif entry.choice is None:
            painter.setFont(self._theme.font(Use.STRIP_HEAD))
            painter.setPen(colours.text2)
            write(painter, inset(painter, rect, 8, 0), entry.words)
        else:
            if marked:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colours.selrow)
                painter.drawRoundedRect(rect, 4, 4)
            if entry.choice.institution:
                self._paint_body(painter, rect, entry)
            else:
                self._paint_typed(painter, rect, entry)
        painter.restore()

    def _paint_body(self, painter: QPainter, rect: QRect, entry: _Entry) -> None:
        colours = self._theme.colours
        painter.setFont(self._theme.font(Use.SECONDARY))
        painter.setPen(colours.text2)
        aside = painter.fontMetrics().horizontalAdvance(entry.aside)
        write(painter, inset(painter, rect, 0, 8), entry.aside, last=True)
        plain, bold = self._theme.font(Use.INTERFACE), self._theme.font(Use.SELECTED)
        parts = _bold_parts(entry.words, self.query)
        pieces = [Piece(words, bold if strong else plain, colours.text) for words, strong in parts]
        write_pieces(painter, inset(painter, rect, 8, aside + 20), pieces)

    def _paint_typed(self, painter: QPainter, rect: QRect, entry: _Entry) -> None:
        colours = self._theme.colours
        ratio = painter.device().devicePixelRatioF()
        picture = self._theme.icons.pixmap("add", colours.text2, 16, ratio)
        place = within(painter, rect, QRect(rect.left() + 8, rect.center().y() - 7, 16, 16))
        painter.drawPixmap(place.topLeft(), picture)
        key = self._theme.font(Use.KEY)
        painter.setFont(key)
        width = painter.fontMetrics().horizontalAdvance(entry.aside) + 12
        cap = within(painter, rect, QRect(rect.right() - 8 - width, rect.center().y() - 9, width, 20))
        painter.setPen(QPen(colours.line, 1))
        painter.setBrush(colours.chrome)
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(colours.text2)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, entry.aside)
        font = QFont(self._theme.font(Use.INTERFACE))
        painter.setFont(font)
        room = inset(painter, rect, 34, width + 16)
        shown = painter.fontMetrics().elidedText(entry.words, Qt.TextElideMode.ElideRight, room.width())
        write(painter, room, shown)


def _entry_of(body: Institution) -> _Entry:
    aside = ", ".join(filter(None, (body.abbreviation, body.note)))
    return _Entry(body.name, aside, Choice(body.name, body.id, body.stem))


def _bold_parts(name: str, query: str) -> list[tuple[str, bool]]:
    """The name cut so that what was typed stands out: at its start, or where its words begin."""
    if name.casefold().startswith(query.casefold()):
        return [(name[: len(query)], True), (name[len(query) :], False)]
    parts: list[tuple[str, bool]] = []
    wanted = [word.casefold() for word in query.split()]
    for number, word in enumerate(name.split(" ")):
        if number:
            parts.append((" ", False))
        begun = next((part for part in wanted if part and word.casefold().startswith(part)), "")
        parts.extend([(word[: len(begun)], True), (word[len(begun) :], False)])
    return [part for part in parts if part[0]]


class Completion(Popup):
    """Shows what `query` may mean. The field keeps the focus and hands its keys over."""

    taken = QtSignal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, takes_focus=False)
        self._theme = theme
        self._entries = _Entries()
        self._painter = _Painter(theme, self._entries)
        self._view = QListView()
        self._view.setModel(self._entries)
        self._view.setItemDelegate(self._painter)
        self._view.setFrameStyle(QFrame.Shape.NoFrame)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setMouseTracking(True)
        # What grows with its window gets a hundred pixels at least.
        self._view.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._view.viewport().setAutoFillBackground(False)
        self._view.setAccessibleName(translate("Calls", "Register of institutions"))
        self._view.clicked.connect(self._clicked)
        self._view.entered.connect(self._view.setCurrentIndex)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*self.margins(3))
        layout.addWidget(self._view)

    def _width(self, entries: Sequence[_Entry], most: int) -> int:
        """As wide as the names need, between the usual width and `most`."""
        metrics = QFontMetrics(self._theme.font(Use.SELECTED))
        names = (metrics.horizontalAdvance(entry.words + entry.aside) + 48 for entry in entries)
        return min(max(self._theme.size(_WIDTH), *names), max(most, self._theme.size(_WIDTH)))

    def show_choices(
        self, query: str, found: Sequence[Institution], end: QPoint, begins: int, above: int, most: int = 0
    ) -> None:
        """Hang below the words that begin there, and go no farther than `end`; at most so wide.

        Where there is no room below, stand on `above`: what is typed is never covered.
        """
        entries: list[_Entry] = []
        if found:
            entries.append(_Entry(translate("Calls", "Register of institutions"), height=_HEAD + 4))
            entries.extend(_entry_of(body) for body in found[:_MOST])
            entries.append(_Entry("", height=_LINE))
        as_typed = translate("Calls", "Add “%1” as typed").replace("%1", query)
        entries.append(_Entry(as_typed, "Ctrl+Enter", Choice(query)))
        if not any(body.name.casefold() == query.casefold() for body in found):
            keep = translate("Calls", "Add and keep for other statements")
            entries.append(_Entry(keep, "Ctrl+Shift+Enter", Choice(query, keep=True)))
        self._entries.show(entries)
        self._painter.query = query
        self._mark(1 if found else 0)
        theme = self._theme
        self._view.setFixedSize(
            self._width(entries, most) - 8, sum(theme.size(entry.height) for entry in entries)
        )
        self.adjustSize()
        wide = self.width() - self.shadow * 2
        # The words of the rows stand below those of the field.
        inset = theme.size(_INSET)
        if self.isRightToLeft():
            left = max(end.x(), begins + inset - wide)
        else:
            left = min(begins - inset, end.x() - wide)
        self.open_beside(QPoint(left, end.y()), above)

    def _mark(self, row: int) -> None:
        index = self._entries.index(row)
        self._view.setCurrentIndex(index)
        # The keyboard stays in the field, so nobody is told of what is marked here.
        announce(self.parentWidget() or self, str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def step(self, down: bool) -> None:
        """Mark the next or the previous entry."""
        rows = [n for n, entry in enumerate(self._entries.entries) if entry.choice is not None]
        present = self._view.currentIndex().row()
        at = rows.index(present) if present in rows else 0
        self._mark(rows[(at + (1 if down else -1)) % len(rows)])

    @property
    def choice(self) -> Choice | None:
        """The marked entry."""
        row = self._view.currentIndex().row()
        return self._entries.entries[row].choice if 0 <= row < len(self._entries.entries) else None

    def _clicked(self, index: QModelIndex) -> None:
        choice = self._entries.entries[index.row()].choice
        if choice is not None:
            self.taken.emit(choice)
