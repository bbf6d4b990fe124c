"""A month to choose a day from, with mouse or keys."""

from __future__ import annotations

from calendar import Calendar, monthrange
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from drafter.register.labels import Labels, labels
from drafter.ui.column.popup import Popup
from drafter.ui.controls import IconButton, TextLabel
from drafter.ui.sides import margins
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_CELL, _HEAD, _DAYS, _WEEKS = 32, 24, 7, 6
_FIRST, _LAST = date(1900, 1, 1), date(2199, 12, 31)


class MonthGrid(QWidget):
    """The days of a month under the heads of its weeks; one of them is marked."""

    chosen = Signal(str)
    turned = Signal()

    def __init__(self, theme: Theme, day: date, chosen: str, words: Labels, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._day = day
        self._chosen = chosen
        self._words = words
        self._under: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._say()

    @property
    def day(self) -> date:
        """The marked day."""
        return self._day

    def go(self, day: date) -> None:
        """Mark another day."""
        self._day = min(max(day, _FIRST), _LAST)
        self._say()
        self.turned.emit()
        self.update()

    def _say(self) -> None:
        self.setAccessibleName(self._words.day(self._day.isoformat()))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def turn(self, months: int) -> None:
        """The same day of another month, or its last one."""
        place = self._day.year * 12 + self._day.month - 1 + months
        year, month = divmod(place, 12)
        self.go(date(year, month + 1, min(self._day.day, monthrange(year, month + 1)[1])))

    def _dates(self) -> list[date]:
        first = next(iter(Calendar().itermonthdates(self._day.year, self._day.month)))
        return [first + timedelta(days=number) for number in range(_DAYS * _WEEKS)]

    def _rect(self, number: int) -> QRect:
        size = self._theme.size(_CELL)
        row, column = divmod(number, _DAYS)
        return QRect(column * size, self._theme.size(_HEAD) + row * size, size, size)

    def sizeHint(self) -> QSize:
        size = self._theme.size(_CELL)
        return QSize(_DAYS * size, self._theme.size(_HEAD) + _WEEKS * size)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        painter.setFont(self._theme.font(Use.SECONDARY))
        painter.setPen(colours.text2)
        size = self._theme.size(_CELL)
        for number, name in enumerate(self._words.words["weekdays"]):
            head = QRect(number * size, 0, size, self._theme.size(_HEAD))
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, str(name)[:2].capitalize())
        painter.setFont(self._theme.font(Use.INTERFACE))
        today = date.today()  # noqa: DTZ011 (the writer's own day)
        for number, day in enumerate(self._dates()):
            rect = self._rect(number)
            ground = QRectF(rect).adjusted(2, 2, -2, -2)
            marked = day == self._day
            painter.setPen(QPen(colours.ctl, 1) if day == today else Qt.PenStyle.NoPen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if marked:
                painter.setBrush(colours.accent)
            elif day == self._under:
                painter.setBrush(colours.hover)
            elif day.isoformat() == self._chosen:
                painter.setBrush(colours.selrow)
            painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            other = day.month != self._day.month
            painter.setPen(colours.onaccent if marked else colours.text2 if other else colours.text)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(day.day))

    def _at(self, place: QPoint) -> date | None:
        return next((day for n, day in enumerate(self._dates()) if self._rect(n).contains(place)), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._under = self._at(event.position().toPoint())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._under = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        day = self._at(event.position().toPoint())
        if day is not None and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(day.isoformat())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        days = {keys.Key_Left: -1, keys.Key_Right: 1, keys.Key_Up: -7, keys.Key_Down: 7}
        months = {keys.Key_PageUp: -1, keys.Key_PageDown: 1}
        key = Qt.Key(event.key())
        if key in days and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.go(self._day + timedelta(days=days[key]))
        elif key in months:
            year = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.turn(months[key] * (12 if year else 1))
        elif key is keys.Key_Home:
            self.go(self._day.replace(day=1))
        elif key is keys.Key_End:
            self.go(self._day.replace(day=monthrange(self._day.year, self._day.month)[1]))
        elif key in (keys.Key_Return, keys.Key_Enter, keys.Key_Space):
            self.chosen.emit(self._day.isoformat())
        else:
            super().keyPressEvent(event)


class DayPicker(Popup):
    """Floats below a field; `chosen` has an ISO date."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, iso: str, language: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(translate("Calls", "Calendar"))
        self._words = labels(language)
        try:
            day = date.fromisoformat(iso)
        except ValueError:
            day = date.today()  # noqa: DTZ011 (the writer's own day)
        self.grid = MonthGrid(theme, day, iso, self._words, self)
        self.grid.chosen.connect(self._choose)
        self.grid.turned.connect(self._show_month)
        self._month: QLabel = TextLabel(theme, "", Use.SELECTED)
        back = IconButton(theme, "chevron-left", translate("Calls", "Month before"), 28, 16)
        on = IconButton(theme, "chevron-right", translate("Calls", "Month after"), 28, 16)
        back.clicked.connect(lambda: self.grid.turn(-1))
        on.clicked.connect(lambda: self.grid.turn(1))
        head = QHBoxLayout()
        head.setContentsMargins(*margins(8, 0, 0, 0))
        head.setSpacing(0)
        head.addWidget(self._month, 1)
        head.addWidget(back)
        head.addWidget(on)
        column = QVBoxLayout(self)
        column.setContentsMargins(*self.margins(8))
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.grid)
        self._show_month()

    def _show_month(self) -> None:
        day = self.grid.day
        month = str(self._words.words["months"][day.month - 1])
        self._month.setText(f"{month[:1].upper()}{month[1:]} {day.year}")

    def open_below(self, field: QWidget) -> None:
        """Hang from a field, ending at its right edge; where there is no room below, stand on it."""
        self.adjustSize()
        inner = self.height() - 2 * self.shadow
        at = field.mapToGlobal(QPoint(field.width(), field.height() + 4))
        screen = field.screen().availableGeometry()
        if at.y() + inner > screen.bottom():
            at = field.mapToGlobal(QPoint(field.width(), -4)) - QPoint(0, inner)
        self.open(QPoint(at.x() - self.width() + 2 * self.shadow, at.y()))
        self.grid.setFocus(Qt.FocusReason.PopupFocusReason)

    def _choose(self, iso: str) -> None:
        self.close()
        self.chosen.emit(iso)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
