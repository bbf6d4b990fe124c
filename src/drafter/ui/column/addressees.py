"""The strip above a call's prose: to whom it is made, and until when."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from drafter.model.calls import Addressee, Call
from drafter.ui.column.addressee_field import AddresseeField
from drafter.ui.column.chips import Chip
from drafter.ui.column.completion import Choice
from drafter.ui.column.days import long_day
from drafter.ui.column.handle import SIDE, Handle
from drafter.ui.column.setting import Setting
from drafter.ui.column.strip_buttons import MoreButton, VerbButton
from drafter.ui.controls import IconButton
from drafter.ui.sides import mirrored, mirrored_at, write
from drafter.ui.texts import translate
from drafter.ui.theme import Use

STRIP = 40
LEFT, RIGHT, GAP = 32, 8, 6
_FIELD = 80
_MORE = 24


class AddresseeStrip(QWidget):
    """Chips that flow over as many lines as they need, a field for one more, the deadline at the right.

    `menu_filled` hands over a menu to put in what can be done to the call, `verbs_filled` one for its verbs.
    """

    added = Signal(object)
    removed = Signal(str)
    moved = Signal(str, int)
    menu_filled = Signal(QMenu)
    verbs_filled = Signal(QMenu)
    passed = Signal()
    height_changed = Signal()

    def __init__(self, setting: Setting, call: Call, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting = setting
        self._theme = setting.theme
        self._call = call
        self._chips: dict[str, Chip] = {}
        self._height = self._theme.size(STRIP)
        self._drop = -1
        self.handle = Handle(self._theme, translate("Calls", "Move call"), self)
        self.verb = VerbButton(self._theme, self)
        self.verb.menu().aboutToShow.connect(lambda: self.verbs_filled.emit(self.verb.menu()))
        self.more = MoreButton(self._theme, self)
        self.more.menu().aboutToShow.connect(lambda: self.menu_filled.emit(self.more.menu()))
        self._add = IconButton(self._theme, "add", translate("Calls", "Add addressee"), 24, 16)
        self._add.setParent(self)
        self._field = AddresseeField(setting, self)
        self._field.hide()
        if setting.locked:
            self.handle.hide()
            self._add.setEnabled(False)
            self._add.setToolTip(f"{self._add.accessibleName()}\n{setting.locked}")
            self.verb.lock(setting.locked)
            self.more.lock(setting.locked)
        self._add.clicked.connect(self.begin)
        self._field.chosen.connect(self._chosen)
        self._field.backed.connect(self._back)
        self._field.emptied.connect(self._end)
        self._field.passed.connect(self.passed)
        # As wide as what is typed: its beginning stays in sight.
        self._field.textChanged.connect(lambda: self.lay_out(self.width()))
        self._theme.changed.connect(self.update)
        self.show_call(call)

    @property
    def call(self) -> Call:
        """The call as it is shown."""
        return self._call

    @property
    def chips(self) -> list[Chip]:
        """The chips in order."""
        return [self._chips[body.id] for body in self._call.addressees]

    @property
    def buttons(self) -> tuple[QWidget, ...]:
        """What is pressed in the strip besides the chips."""
        return (self.verb, self._add, self.more)

    @property
    def field(self) -> AddresseeField:
        """The field for one more addressee."""
        return self._field

    def show_call(self, call: Call) -> None:
        """Show the call as it is now, touching the chips that differ."""
        self._call = call
        wanted = {body.id: body for body in call.addressees}
        for gone in [name for name in self._chips if name not in wanted]:
            chip = self._chips.pop(gone)
            had_focus = chip.hasFocus()
            chip.hide()
            chip.deleteLater()
            if had_focus:
                QTimer.singleShot(0, self, self.begin)
        before: QWidget | None = None
        for body in call.addressees:
            present = self._chips.get(body.id)
            if present is None:
                present = self._chips[body.id] = self._made(body)
            elif present.text() != body.name:
                present.set_name(body.name)
            if before is not None:
                QWidget.setTabOrder(before, present)
            before = present
        if before is not None:
            QWidget.setTabOrder(before, self._add)
        QWidget.setTabOrder(self._add, self._field)
        QWidget.setTabOrder(self._field, self.more)
        names = ", ".join(body.name for body in call.addressees)
        self.setAccessibleName(
            translate("Calls", "Call to %1").replace("%1", names)
            if names
            else translate("Calls", "Call without addressees")
        )
        self._show_field(self._field.hasFocus())
        self.update()

    def _made(self, body: Addressee) -> Chip:
        chip = Chip(self._theme, body.name, self)
        name = body.id
        if self._setting.locked:
            chip.lock(self._setting.locked)
        chip.removed.connect(lambda: self.removed.emit(name))
        chip.stepped.connect(lambda step: self._step(name, step))
        chip.moved.connect(lambda step: self._move(name, step))
        chip.dragged.connect(self._drag)
        chip.dropped.connect(lambda at: self._drop_chip(name, at))
        chip.cancelled.connect(self._stop_drag)
        chip.show()
        return chip

    def _step(self, body: str, step: int) -> None:
        names = [other.id for other in self._call.addressees]
        at = names.index(body) + step
        if at >= len(names):
            self.begin()
        elif at >= 0:
            self._chips[names[at]].setFocus(Qt.FocusReason.TabFocusReason)

    def _move(self, body: str, step: int) -> None:
        """One place further among the addressees."""
        names = [other.id for other in self._call.addressees]
        place = names.index(body) + step
        if 0 <= place < len(names):
            self.moved.emit(body, place)

    def _drop_place(self, at: QPoint) -> int:
        """Before which chip something dropped at a place of the screen lands."""
        here = self.mapFromGlobal(at)
        high = self._theme.size(26) + GAP
        for place, chip in enumerate(self.chips):
            row = chip.geometry()
            below = here.y() > row.bottom() + GAP // 2
            ahead = (here.x() < row.center().x()) is not self.isRightToLeft()
            if not below and (ahead or here.y() < row.top() - high):
                return place
        return len(self.chips)

    def _drag(self, at: QPoint) -> None:
        place = self._drop_place(at)
        if place != self._drop:
            self._drop = place
            self.update()

    def _stop_drag(self) -> None:
        self._drop = -1
        self.update()

    def _drop_chip(self, body: str, at: QPoint) -> None:
        place = self._drop_place(at)
        self._stop_drag()
        present = [other.id for other in self._call.addressees].index(body)
        target = place - 1 if place > present else place
        if target != present:
            self.moved.emit(body, target)

    def begin(self) -> None:
        """Open the field and put the cursor into it."""
        self._show_field(True)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self) -> None:
        self._show_field(False)

    def _show_field(self, wanted: bool) -> None:
        """The field, or the button that opens it; where nobody is called on, the field says who may be."""
        empty = not self._call.addressees
        words = self._setting.guide.call().addressee if empty else ""
        self._field.setPlaceholderText(words)
        self._field.setAccessibleDescription(words)
        shown = wanted or (empty and not self._setting.locked)
        self._field.setVisible(shown)
        self._add.setVisible(not shown)
        self.lay_out(self.width())

    def show_guidance(self) -> None:
        """Say who may be called on as the template has it now."""
        self._show_field(self._field.hasFocus())

    def _back(self) -> None:
        if self._call.addressees:
            self._chips[self._call.addressees[-1].id].setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self, choice: Choice) -> None:
        self.added.emit(Addressee(choice.name, choice.institution))
        self.begin()

    # Layout

    def _day(self) -> str:
        return long_day(self._call.deadline, self._setting.edition.language)

    def _deadline_width(self) -> int:
        if not self._call.deadline:
            return 0
        words = self._day()
        metrics = QFontMetrics(self._theme.font(Use.SECONDARY))
        return 16 + 4 + metrics.horizontalAdvance(words) + 12

    def lay_out(self, width: int) -> int:
        """Place everything at a width; the height it takes."""
        high = self._theme.size(26)
        x, y = LEFT + self._to_width() + 8, (self._theme.size(STRIP) - 1 - high + 1) // 2
        deadline = self._deadline_width()
        more = width - RIGHT - deadline - _MORE
        end = more - GAP
        line = self._theme.size(STRIP)
        self.more.setGeometry(mirrored(self, QRect(more, (line - _MORE) // 2, _MORE, _MORE), width))
        verb = QRect(LEFT - 6, (line - high) // 2, self._to_width() + 12, high)
        self.verb.setGeometry(mirrored(self, verb, width))
        handle = QRect(6, (self._theme.size(STRIP) - SIDE) // 2, SIDE, SIDE)
        self.handle.move(mirrored(self, handle, width).topLeft())
        for part in (*self.chips, self._field if self._field.isVisibleTo(self) else self._add):
            wide = self._wanted_width(part)
            if x + wide > end and x > LEFT + self._to_width() + 8:
                x, y, end = LEFT, y + high + GAP, width - RIGHT
            wide = min(wide, end - x)
            tall = high if part is not self._add else 24
            part.setGeometry(mirrored(self, QRect(x, y + (high - tall) // 2, max(wide, 24), tall), width))
            x += wide + GAP
        height = y + high + (self._theme.size(STRIP) - high) // 2
        if height != self._height:
            self._height = height
            self.height_changed.emit()
        return height

    def _wanted_width(self, part: QWidget) -> int:
        if part is self._add:
            return 24
        if part is self._field:
            text = self._field.text() or self._field.placeholderText()
            words = self._field.fontMetrics().horizontalAdvance(text) + 16
            return max(words, self._theme.size(_FIELD))
        return part.sizeHint().width()

    def _to_width(self) -> int:
        return QFontMetrics(self._theme.font(Use.SECONDARY)).horizontalAdvance(self.verb.text())

    def sizeHint(self) -> QSize:
        return QSize(0, self._height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = self._theme.colours
        painter.setFont(self._theme.font(Use.SECONDARY))
        painter.setPen(colours.text2)
        line = self._theme.size(STRIP)
        if self._drop >= 0:
            self._paint_drop(painter)
        if not self._call.deadline:
            return
        words = self._day()
        wide = painter.fontMetrics().horizontalAdvance(words)
        right = self.width() - RIGHT
        write(painter, mirrored(self, QRect(right - wide, 0, wide + 1, line)), words)
        picture = self._theme.icons.pixmap("calendar", colours.text2, 16, self.devicePixelRatioF())
        painter.drawPixmap(mirrored_at(self, right - wide - 20, (line - 16) // 2, 16), picture)

    def _paint_drop(self, painter: QPainter) -> None:
        """A line of accent where the dragged chip would land."""
        chips = self.chips
        if self._drop < len(chips):
            beside = chips[self._drop].geometry()
            before = True
        else:
            beside = chips[-1].geometry()
            before = False
        left = before is not self.isRightToLeft()
        x = beside.left() - GAP // 2 if left else beside.right() + 1 + GAP // 2
        painter.fillRect(QRectF(x - 1, beside.top(), 2, beside.height()), self._theme.colours.accent)

    def set_active(self, active: bool) -> None:
        """Whether the card holds the cursor or the pointer."""
        self.handle.set_wanted(active)
        self.more.set_wanted(active)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_filled.emit(menu)
        if not menu.isEmpty():
            menu.popup(event.globalPos())
