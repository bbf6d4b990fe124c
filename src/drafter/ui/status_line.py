"""The status line: what is saved, how long the text is, and what stands in the way of saving."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle

from drafter.ui.controls import Ground
from drafter.ui.panes import STATUS
from drafter.ui.sides import write
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

NARROW = 900


@dataclass(frozen=True, slots=True)
class Found:
    """How many findings are to be fixed and how many to be looked at, and the sign of the gravest."""

    errors: int = 0
    others: int = 0
    icon: str = ""
    colour: str = "text2"


class StatusLine(Ground):
    """28 high. Parts from the left, parted by hairlines; a notice with its icon at the right.

    `words_clicked` comes where the words or the reading time were clicked, `findings_clicked` where the
    findings were; `found_changed` with what is now `found`.
    """

    words_clicked = Signal()
    findings_clicked = Signal()
    found_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "chrome", Qt.Edge.TopEdge, parent)
        self.setFixedHeight(max(STATUS, theme.line_height(Use.SECONDARY) + 12))
        self.setFont(theme.font(Use.SECONDARY))
        self._saved = ""
        self._words = 0
        self._notice = ("", "", "")
        self._words_at = QRect()
        self.found = Found()
        """What was found last; nothing, as long as nobody looked."""
        self._findings_at = QRect()
        self._looking = False
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

    def set_findings(self, errors: int, others: int, icon: str = "", colour: str = "text2") -> None:
        """Say how many findings are to be fixed, and how many are to be looked at."""
        found = Found(errors, others, icon, colour)
        if found != self.found:
            self.found = found
            self._tell()
            self.found_changed.emit(found)

    def set_looking(self, looking: bool) -> None:
        """Say that the text is being looked over, in place of what was found before, or that it was."""
        if looking != self._looking:
            self._looking = looking
            self._tell()

    @property
    def findings(self) -> str:
        """What is said of findings."""
        if self._looking:
            return translate("Checks", "Being looked over…")
        return told(self.found.errors, self.found.others)

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
        at = event.position().toPoint()
        tip = ""
        if self._words_at.contains(at):
            tip = translate("WordCount", "Words by section")
        elif self._findings_at.contains(at):
            tip = translate("Status", "List of findings")
        self.setCursor(Qt.CursorShape.PointingHandCursor if tip else Qt.CursorShape.ArrowCursor)
        self.setToolTip(tip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self._words_at.contains(at):
            self.words_clicked.emit()
        elif event.button() == Qt.MouseButton.LeftButton and self._findings_at.contains(at):
            self.findings_clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.words_clicked.emit()
        else:
            super().keyPressEvent(event)

    def _seen(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _tell(self) -> None:
        parts = (*self.parts(), self.findings, self._notice[0])
        self.setAccessibleDescription(", ".join(part for part in parts if part))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        colours = self._theme.colours
        metrics = self.fontMetrics()
        x, height = 16, self.height()
        start = x
        for place, part in enumerate(self.parts()):
            if place:
                painter.fillRect(self._seen(QRect(x + 12, (height - 12) // 2, 1, 12)), colours.line)
                x += 25
            painter.setPen(colours.text2)
            width = metrics.horizontalAdvance(part)
            write(painter, self._seen(QRect(x, 1, width + 4, height)), part)
            if place == bool(self._saved):
                start = x
            x += width
        self._words_at = self._seen(QRect(start, 0, x - start, height))
        right = self._paint_last(painter, self._notice, self.width() - 16, x + 40)[0]
        end = right - 16 if self._notice[0] else right
        left, width = self._paint_last(
            painter, (self.findings, self.found.icon, self.found.colour), end, x + 40
        )
        self._findings_at = self._seen(QRect(left, 0, width, height))

    def _paint_last(
        self, painter: QPainter, notice: tuple[str, str, str], right: int, least: int
    ) -> tuple[int, int]:
        """Words with their icon that end at `right`; where they begin and how wide they are."""
        text, icon, colour = notice
        if not text:
            return right, 0
        colours, height = self._theme.colours, self.height()
        width = self.fontMetrics().horizontalAdvance(text)
        left = max(right - width, least)
        painter.setPen(colours.text2)
        place = self._seen(QRect(left, 1, max(right - left, 0), height))
        if right - left < width:
            text = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        write(painter, place, text)
        if not icon:
            return left, right - left
        picture = self._theme.icons.pixmap(icon, getattr(colours, colour), 16, self.devicePixelRatioF())
        at = self._seen(QRect(left - 22, (height - 16) // 2, 16, 16)).topLeft()
        painter.drawPixmap(at, picture)
        return left - 22, right - left + 22


def told(errors: int, others: int) -> str:
    """How many findings there are of those to be fixed, and of those to be looked at."""
    fix = translate("Status", "%n to fix", "findings", errors) if errors else ""
    look = translate("Status", "%n to look at", "findings", others) if others else ""
    return ", ".join(part for part in (fix, look) if part)


def reading_time(words: int) -> str:
    """How long reading aloud in one's head takes at 220 words a minute: to ten seconds, hours to a minute."""
    seconds = max(10, round(words * 60 / 220, -1)) if words else 0
    minutes, rest = divmod(int(seconds), 60)
    hours, past = divmod(minutes, 60)
    if hours and past:
        return translate("WordCount", "{hours} h {minutes} min").format(hours=hours, minutes=past)
    if hours:
        return translate("WordCount", "{hours} h").format(hours=hours)
    if not minutes:
        return translate("WordCount", "{seconds} s").format(seconds=rest)
    if not rest:
        return translate("WordCount", "{minutes} min").format(minutes=minutes)
    return translate("WordCount", "{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)
