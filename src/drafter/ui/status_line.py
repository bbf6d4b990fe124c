"""The status line: what is saved, how long the text is, and what stands in the way of saving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle

from drafter.ui.controls import Ground
from drafter.ui.panes import STATUS
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

NARROW = 900


class StatusLine(Ground):
    """28 high. Parts from the left, parted by hairlines; a notice with its icon at the right.

    `words_clicked` comes where the words or the reading time were clicked.
    """

    words_clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "chrome", Qt.Edge.TopEdge, parent)
        self.setFixedHeight(max(STATUS, theme.line_height(Use.SECONDARY) + 12))
        self.setFont(theme.font(Use.SECONDARY))
        self._saved = ""
        self._words = 0
        self._notice = ("", "", "")
        self._words_at = QRect()
        self.setMouseTracking(True)
        self.setAccessibleName(translate("Status", "Status"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_saved(self, text: str) -> None:
        """Say what is saved."""
        if text != self._saved:
            self._saved = text
            self._tell()

    def set_words(self, words: int) -> None:
        """Say how many words the statement has."""
        if words != self._words:
            self._words = words
            self._tell()

    def set_notice(self, text: str, icon: str = "", colour: str = "text2") -> None:
        """Say what the writer should know about the file, or nothing."""
        if (text, icon, colour) != self._notice:
            self._notice = (text, icon, colour)
            self._tell()

    @property
    def saved(self) -> str:
        """What is said of saving."""
        return self._saved

    def parts(self) -> list[str]:
        """What is shown from the left."""
        shown = [self._saved] if self._saved else []
        shown.append(translate("WordCount", "%n words", "", self._words))
        if self._words and self.width() / self._theme.scale >= NARROW:
            shown.append(reading_time(self._words))
        return shown

    @property
    def words_left(self) -> int:
        """Where the words begin."""
        return self._words_at.left()

    def ring_rect(self) -> QRect:
        """The words, which Enter opens by section, for the mark of the focus."""
        return self._words_at.adjusted(-4, 5, 4, -4)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._words_at.contains(event.position().toPoint())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        self.setToolTip(translate("WordCount", "Words by section") if over else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self._words_at.contains(at):
            self.words_clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.words_clicked.emit()
        else:
            super().keyPressEvent(event)

    def _seen(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _tell(self) -> None:
        notice = self._notice[0]
        self.setAccessibleDescription(", ".join([*self.parts(), notice] if notice else self.parts()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        colours = self._theme.colours
        metrics = self.fontMetrics()
        middle = Qt.AlignmentFlag.AlignVCenter
        x, height = 16, self.height()
        start = x
        for place, part in enumerate(self.parts()):
            if place:
                painter.fillRect(self._seen(QRect(x + 12, (height - 12) // 2, 1, 12)), colours.line)
                x += 25
            painter.setPen(colours.text2)
            width = metrics.horizontalAdvance(part)
            painter.drawText(self._seen(QRect(x, 1, width + 4, height)), middle, part)
            if place == bool(self._saved):
                start = x
            x += width
        self._words_at = self._seen(QRect(start, 0, x - start, height))
        text, icon, colour = self._notice
        if text:
            width = metrics.horizontalAdvance(text)
            left = max(self.width() - 16 - width, x + 40)
            painter.drawText(self._seen(QRect(left, 1, self.width() - 16 - left, height)), middle, text)
            if icon:
                tone = getattr(colours, colour)
                picture = self._theme.icons.pixmap(icon, tone, 16, self.devicePixelRatioF())
                painter.drawPixmap(
                    self._seen(QRect(left - 22, (height - 16) // 2, 16, 16)).topLeft(), picture
                )


def reading_time(words: int) -> str:
    """How long reading aloud in one's head takes at 220 words a minute, to ten seconds."""
    seconds = max(10, round(words * 60 / 220, -1)) if words else 0
    minutes, rest = divmod(int(seconds), 60)
    if not minutes:
        return translate("WordCount", "{seconds} s").format(seconds=rest)
    if not rest:
        return translate("WordCount", "{minutes} min").format(minutes=minutes)
    return translate("WordCount", "{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)
