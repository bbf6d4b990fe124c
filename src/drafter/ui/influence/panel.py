"""All entries of a statement one below the other, with how they are printed above and one more below."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from drafter.model.influence import InfluenceEntry, InfluenceStyle
from drafter.model.statement import Statement
from drafter.ui.column.add_row import AddButton
from drafter.ui.column.strip_buttons import MenuButton
from drafter.ui.influence.card import EntryCard
from drafter.ui.influence.wording import style_names
from drafter.ui.sides import mirrored, mirrored_at, write
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_LABEL, _HEAD, _BETWEEN, _ADD = 16, 24, 12, 32
# The button that is higher than the label reaches so far above the panel's top.
ABOVE = 4


class StyleButton(MenuButton):
    """How the entries are printed, in quiet words with a chevron."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, translate("Influence", "How the entries are printed"), parent)
        self.setFont(theme.font(Use.SECONDARY))

    def show_style(self, style: InfluenceStyle) -> None:
        """Show which one is chosen."""
        self.setText(style_names()[style])
        self.setAccessibleName(self.text())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text()) + 1
        return QSize(4 + words + 2 + 16, self._theme.size(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = self._theme.colours
        lit = self.isEnabled() and (self.underMouse() or self.hasFocus() or self._open)
        if lit:
            self._paint_ground(painter)
        colour = colours.text if lit else colours.text2
        painter.setFont(self.font())
        painter.setPen(colour)
        write(painter, mirrored(self, QRect(4, 0, self.width() - 22, self.height())), self.text())
        picture = self._theme.icons.pixmap("chevron-down", colour, 16, self.devicePixelRatioF())
        painter.drawPixmap(mirrored_at(self, self.width() - 16, (self.height() - 16) // 2, 16), picture)


class EntriesPanel(QWidget):
    """Keeps a card for each entry; `wire` is told of new ones, to listen to them."""

    height_changed = Signal()
    stops_changed = Signal()
    styles_filled = Signal(QMenu)
    add_wanted = Signal()

    def __init__(
        self, theme: Theme, language: str, wire: Callable[[EntryCard], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._wire = wire
        self._locked = ""
        self._laying = False
        self._current = False
        self._last = ""
        self.cards: list[EntryCard] = []
        self.style_button = StyleButton(theme, self)
        self.style_button.menu().aboutToShow.connect(
            lambda: self.styles_filled.emit(self.style_button.menu())
        )
        self.add = AddButton(theme, translate("Influence", "Entry"), self)
        self.add.clicked.connect(self.add_wanted)
        self.setAccessibleName(translate("Influence", "Entries"))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_changed)
        theme.changed.connect(self.update)

    def lock(self, why: str) -> None:
        """Let the entries be read alone, where there is a reason."""
        if why == self._locked:
            return
        self._locked = why
        self.style_button.lock(why)
        self.add.setEnabled(not why)
        self.add.setToolTip(f"{self.add.accessibleName()}\n{why}" if why else "")
        for card in self.cards:
            card.lock(why)

    def show_entries(self, statement: Statement, doubts: Mapping[str, str]) -> None:
        """Show the entries as they are now; `doubts` says by a precedent's id what is to be verified."""
        known = {card.entry.id: card for card in self.cards}
        cards = []
        for entry in statement.entries:
            card = known.pop(entry.id, None) or self._made(entry)
            doubt = doubts.get(entry.precedent, "")
            if card.shown != (entry, doubt):
                card.show_entry(entry, doubt)
            cards.append(card)
        for gone in known.values():
            gone.hide()
            gone.deleteLater()
        others = cards != self.cards
        self.cards = cards
        self._frame()
        self.style_button.show_style(statement.influence_as)
        self.height_changed.emit()
        if others:
            self.stops_changed.emit()

    def _made(self, entry: InfluenceEntry) -> EntryCard:
        card = EntryCard(self._theme, entry, self._language, self)
        if self._locked:
            card.lock(self._locked)
        card.height_changed.connect(self._grown)
        card.stops_changed.connect(self.stops_changed)
        self._wire(card)
        card.show()
        return card

    def card(self, entry_id: str) -> EntryCard | None:
        """The card of an entry."""
        return next((card for card in self.cards if card.entry.id == entry_id), None)

    def _grown(self) -> None:
        if not self._laying:
            self.height_changed.emit()

    def lay_out(self, width: int) -> int:
        """Place everything at a width; the height it takes."""
        self._laying = True
        size = self._theme.size
        wide = self.style_button.sizeHint().width()
        # Its words are as high as the label, its ground reaches past them.
        high = size(24)
        place = QRect(width - wide, ABOVE + (size(_LABEL) - high) // 2, wide, high)
        self.style_button.setGeometry(mirrored(self, place, width))
        y = ABOVE + size(_HEAD)
        for card in self.cards:
            height = card.lay_out(width)
            card.setGeometry(0, y, width, height)
            y += height + _BETWEEN
        add = QRect(0, y, self.add.sizeHint().width(), size(_ADD))
        self.add.setGeometry(mirrored(self, add, width))
        self._laying = False
        return y + size(_ADD) - ABOVE

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._theme.font(Use.LABEL))
        painter.setPen(self._theme.colours.text2)
        area = QRect(0, ABOVE, self.width(), self._theme.size(_LABEL))
        write(painter, area, translate("Influence", "Entries").upper())

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self.isAncestorOf(new):
            return
        found = next((card for card in self.cards if card.isAncestorOf(new)), None)
        if found is not None:
            self._last = found.entry.id
            self._frame()

    def set_current(self, current: bool) -> None:
        """Whether the section has the cursor: the entry that had the keyboard last is framed then."""
        self._current = current
        self._frame()

    def _frame(self) -> None:
        last = self.card(self._last) or (self.cards[0] if self.cards else None)
        for card in self.cards:
            card.set_active(self._current and card is last)

    def focus(self, entry_id: str) -> None:
        """Put the keyboard on an entry."""
        card = self.card(entry_id)
        if card is not None:
            card.strength.setFocus(Qt.FocusReason.OtherFocusReason)
