"""What stands over the two sides and below them."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from drafter.ui.controls import Ground, IconButton, TextLabel
from drafter.ui.panes import STATUS
from drafter.ui.sides import margins, mirrored, write
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

STRIP = 40


class SideHead(Ground):
    """40 high: what a side is called, and when it was and how long."""

    def __init__(self, theme: Theme, edges: Qt.Edge, parent: QWidget | None = None) -> None:
        super().__init__(theme, "canvas", edges, parent)
        self.setFixedHeight(max(STRIP, theme.line_height(Use.INTERFACE) + 20))
        self._name = TextLabel(theme, "", Use.SELECTED)
        self._about = TextLabel(theme, "", Use.SECONDARY, "text2", elided=True)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(*margins(24, 0, 12, 0))
        self.row.setSpacing(8)
        self.row.addWidget(self._name)
        self.row.addWidget(self._about, 1)

    def show_side(self, name: str, about: str) -> None:
        """Say what the side is."""
        self._name.setText(name)
        self._about.setText(about)
        self.setAccessibleName(f"{name}, {about}" if about else name)

    def words(self) -> tuple[str, str]:
        """What it says."""
        return self._name.text(), self._about.text()


class NewHead(SideHead):
    """The head of the newer side, with the change that is looked at and the way to the others."""

    stepped = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Qt.Edge.BottomEdge, parent)
        self.at = TextLabel(theme, "", Use.SECONDARY, "text2")
        self.previous = IconButton(
            theme, "chevron-up", translate("History", "Previous change"), theme.size(28)
        )
        self.next = IconButton(theme, "chevron-down", translate("History", "Next change"), theme.size(28))
        for button, keys, step in ((self.previous, "Shift+F8", -1), (self.next, "F8", 1)):
            button.setToolTip(f"{button.accessibleName()}&nbsp;&nbsp;{keys}")
            button.clicked.connect(lambda _=False, step=step: self.stepped.emit(step))
        self.row.addWidget(self.at)
        self.row.addSpacing(-4)
        self.row.addWidget(self.previous)
        self.row.addSpacing(-4)
        self.row.addWidget(self.next)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Which change it is gives way to the arrows that go to the others.
        sides = (self._name, self.at, self.previous, self.next)
        self.at.setVisible(sum(part.sizeHint().width() + 8 for part in sides) + 36 <= self.width())

    def show_change(self, number: int, of: int) -> None:
        """Say which change of how many has the frame."""
        words = translate("History", "Change {number} of {count}").format(number=number + 1, count=of)
        self.at.setText(words if of else "")
        for button, name in (
            (self.previous, translate("History", "Previous change")),
            (self.next, translate("History", "Next change")),
        ):
            button.setEnabled(of > 0)
            keys = "Shift+F8" if button is self.previous else "F8"
            why = translate("History", "Nothing differs")
            button.setToolTip(f"{name}&nbsp;&nbsp;{keys}" if of else f"{name}\n{why}")


class RestoreButton(QPushButton):
    """Says which version it brings back, or that alone where the window is narrow."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoDefault(False)
        self._words = ("", "")

    def say(self, words: str, short: str) -> None:
        """What it does, and the same in few words."""
        self._words = (words, short)
        self.setAccessibleName(words)
        self.fit()

    def fit(self, room: int = -1) -> None:
        """Say as much as there is room for."""
        words, short = self._words
        self.setText(words)
        if 0 <= room < self.sizeHint().width():
            self.setText(short)


class HistoryStatus(Ground):
    """28 high: how many changes, words in and words out in their marks; at the right what is promised."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "chrome", Qt.Edge.TopEdge, parent)
        self.setFixedHeight(max(STATUS, theme.line_height(Use.SECONDARY) + 12))
        self.setFont(theme.font(Use.SECONDARY))
        self.setAccessibleName(translate("History", "Status"))
        self._parts: tuple[str, ...] = ()
        self._promise = ""

    def show_figures(self, changes: int, words_in: int, words_out: int) -> None:
        """Say what differs."""
        self._parts = (
            translate("History", "%n changes", "", changes),
            translate("History", "%n words in", "", words_in),
            translate("History", "%n words out", "", words_out),
        )
        self._tell()

    def show_words(self, words: str) -> None:
        """Say something else than figures."""
        self._parts = (words,) if words else ()
        self._tell()

    def promise(self, words: str) -> None:
        """Say at the right what can be relied on."""
        self._promise = words
        self._tell()

    def parts(self) -> tuple[str, ...]:
        """What it says from the left."""
        return self._parts

    def _tell(self) -> None:
        self.setAccessibleDescription(", ".join((*self._parts, self._promise)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, colours, metrics = QPainter(self), self._theme.colours, self.fontMetrics()
        x, height = 16, self.height()
        looks = (
            (colours.text2, None),
            (colours.inst, colours.insb),
            (colours.delt, colours.delb),
        )
        for place, (words, (colour, ground)) in enumerate(zip(self._parts, looks, strict=False)):
            if place:
                painter.fillRect(mirrored(self, QRect(x + 12, (height - 12) // 2, 1, 12)), colours.line)
                x += 25
            font = self.font()
            font.setUnderline(place == 1)
            font.setStrikeOut(place == 2)
            painter.setFont(font)
            width = metrics.horizontalAdvance(words)
            if ground is not None:
                high = metrics.height()
                painter.fillRect(mirrored(self, QRect(x, (height - high) // 2 + 1, width, high)), ground)
            painter.setPen(colour)
            write(painter, mirrored(self, QRect(x, 1, width, height)), words)
            x += width
        painter.setFont(self.font())
        painter.setPen(colours.text2)
        width = metrics.horizontalAdvance(self._promise)
        if x + 40 + width < self.width():
            place_of = QRect(self.width() - 16 - width, 1, width, height)
            write(painter, mirrored(self, place_of), self._promise)
