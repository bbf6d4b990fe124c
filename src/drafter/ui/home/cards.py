"""Templates as cards: the first page as it is printed, its name, and what it has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from drafter.ui.home.drop_zone import LEAST_WIDE, DropZone
from drafter.ui.sides import forward
from drafter.ui.style_paint import RADIUS
from drafter.ui.theme import Theme, Use

CARD, DESK, PAGE, GAP = 168, 190, 136, 16
_TOP = 24
# The share of a page's height that its picture on a card shows, top first.
_VEIL = QColor(0, 0, 0, 20)


@dataclass(frozen=True, slots=True)
class Card:
    """A template: its id, its name, what it has in a few words, and what it is for."""

    id: str
    name: str
    about: str
    purpose: str


class TemplateCard(QAbstractButton):
    """One template. Its picture comes when it is made."""

    def __init__(self, theme: Theme, card: Card) -> None:
        super().__init__()
        self._theme = theme
        self.card = card
        self._picture = QPixmap()
        self.setText(card.name)
        self.setAccessibleName(card.name)
        self.setAccessibleDescription(card.purpose or card.about)
        self.setToolTip(card.purpose or card.about)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def pictured(self) -> bool:
        """Whether it shows its page."""
        return not self._picture.isNull()

    def show_picture(self, image: QImage) -> None:
        """Take the picture of the first page."""
        self._picture = QPixmap.fromImage(image)
        self.update()

    def sizeHint(self) -> QSize:
        theme = self._theme
        words = theme.line_height(Use.INTERFACE) + theme.line_height(Use.SECONDARY)
        return QSize(theme.size(CARD), theme.size(DESK) + 8 + words)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            # To the card beside it, as its neighbours in the row stand.
            row = self.parentWidget()
            on = forward(self, event.key()) > 0
            if isinstance(row, QWidget) and (beside := _beside(self, row, on)) is not None:
                beside.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        colours = theme.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        desk = QRect(0, 0, self.width(), theme.size(DESK))
        ground = QPainterPath()
        ground.addRoundedRect(QRectF(desk), RADIUS, RADIUS)
        live = self.underMouse() or self.isDown()
        lit = colours.press if self.isDown() else colours.hover
        painter.fillPath(ground, lit if live else colours.desk)
        wide = theme.size(PAGE)
        page = QRect((self.width() - wide) // 2, theme.size(_TOP), wide, desk.height())
        painter.save()
        painter.setClipPath(ground)
        painter.fillRect(page, Qt.GlobalColor.white)
        if self.pictured:
            high = round(self._picture.height() * wide / max(self._picture.width(), 1))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(QRect(page.left(), page.top(), wide, high), self._picture)
        if colours.dark:
            painter.fillRect(page, _VEIL)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(colours.ctl if live else colours.line)
        painter.drawRect(page.adjusted(-1, -1, 0, 0))
        painter.restore()
        self._paint_words(painter, desk.bottom() + 1 + 8)

    def _paint_words(self, painter: QPainter, top: int) -> None:
        theme, colours = self._theme, self._theme.colours
        elide, middle = Qt.TextElideMode.ElideRight, Qt.AlignmentFlag.AlignVCenter
        for text, use, colour in (
            (self.card.name, Use.EMPHASIS, colours.text),
            (self.card.about, Use.SECONDARY, colours.text2),
        ):
            high = theme.line_height(Use.INTERFACE if use is Use.EMPHASIS else Use.SECONDARY)
            painter.setFont(theme.font(use))
            painter.setPen(colour)
            shown = painter.fontMetrics().elidedText(text, elide, self.width())
            painter.drawText(QRect(0, top, self.width(), high), middle, shown)
            top += high


class CardRow(QScrollArea):
    """The cards beside each other, then the drop zone. What has no room is scrolled to."""

    chosen = Signal(str)
    file_wanted = Signal()

    def __init__(self, theme: Theme, kinds: str) -> None:
        super().__init__()
        self._theme = theme
        self.cards: list[TemplateCard] = []
        self.drop = DropZone(theme, kinds)
        self.drop.clicked.connect(self.file_wanted)
        self._wide = False
        self._inside = QWidget()
        self._row = QHBoxLayout(self._inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._row.addWidget(self.drop, 1, Qt.AlignmentFlag.AlignTop)
        self._row.addStretch(0)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for widget in (self, self.viewport(), self._inside):
            widget.setAutoFillBackground(False)

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show these templates."""
        for old in self.cards:
            old.setParent(None)
            old.deleteLater()
        self.cards = [TemplateCard(self._theme, card) for card in cards]
        for place, card in enumerate(self.cards):
            card.clicked.connect(lambda _=False, chosen=card.card.id: self.chosen.emit(chosen))
            card.installEventFilter(self)
            self._row.insertWidget(place, card, 0, Qt.AlignmentFlag.AlignTop)
        self._fit()

    def card(self, template_id: str) -> TemplateCard | None:
        """The card of a template."""
        return next((one for one in self.cards if one.card.id == template_id), None)

    def set_wide(self, wide: bool) -> None:
        """Whether the cards share the whole width, without a drop zone, as on an empty Home."""
        self._wide = wide
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.size(600), self._high())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.size(CARD), self._high())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched, GAP, 0)
        return super().eventFilter(watched, event)

    def _high(self) -> int:
        card = self.cards[0].sizeHint().height() if self.cards else self._theme.size(DESK + 44)
        return card + (12 if self._scrolls() else 0)

    def _scrolls(self) -> bool:
        least = self._theme.size(CARD)
        return len(self.cards) * (least + GAP) - GAP > self.width()

    def _fit(self) -> None:
        least, count = self._theme.size(CARD), len(self.cards)
        rest = self.width() - count * (least + GAP)
        self.drop.setVisible(not self._wide and rest >= self._theme.size(LEAST_WIDE))
        wide = least
        if self._wide and count:
            wide = max(least, (self.width() - (count - 1) * GAP) // count)
        for card in self.cards:
            card.setFixedWidth(wide)
        self.setFixedHeight(self._high())


def _beside(card: TemplateCard, row: QWidget, on: bool) -> QWidget | None:
    cards = sorted((one for one in row.findChildren(TemplateCard)), key=lambda one: one.x())
    place = cards.index(card) + (1 if on else -1)
    return cards[place] if 0 <= place < len(cards) else None
