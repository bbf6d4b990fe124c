"""The card of a call: its strip, its prose to write in, its basis and deadline."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QTextCursor
from PySide6.QtWidgets import QFrame, QWidget

from drafter.model.calls import Call
from drafter.ui.column.addressees import AddresseeStrip
from drafter.ui.column.details import CallDetails
from drafter.ui.column.editor import ProseEditor
from drafter.ui.column.setting import Setting
from drafter.ui.moving_keys import MovingKeys
from drafter.ui.sides import mirrored
from drafter.ui.theme import Use

BODY_LEFT, BODY_RIGHT, BODY_PAD = 32, 16, 12
_BORDER = 1


class CallCard(QFrame):
    """One strip and one folded row for each call of the blocks, around one editor."""

    height_changed = Signal()
    move_wanted = Signal(int)

    def __init__(
        self, setting: Setting, editor: ProseEditor, calls: Sequence[Call], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._setting = setting
        self._theme = setting.theme
        self.editor = editor
        editor.setParent(self)
        self.strips: list[AddresseeStrip] = []
        self.details: list[CallDetails] = []
        self._active = False
        self._lines: list[int] = []
        self._laying = False
        self._keys = MovingKeys(self, lambda: setting.locked)
        self._keys.moved.connect(self.move_wanted)
        self.show_calls(calls)
        editor.height_changed.connect(self._grown)
        editor.document().contentsChanged.connect(self._changed)
        self._theme.changed.connect(self.update)

    def show_calls(self, calls: Sequence[Call]) -> None:
        """Show the calls as they are now."""
        if [strip.call.id for strip in self.strips] == [call.id for call in calls]:
            for strip, details, call in zip(self.strips, self.details, calls, strict=True):
                if strip.call is not call:
                    strip.show_call(call)
                    details.show_call(call)
            return
        for widget in (*self.strips, *self.details):
            widget.hide()
            widget.deleteLater()
        self.strips, self.details = [], []
        for call in calls:
            strip = AddresseeStrip(self._setting, call, self)
            details = CallDetails(self._theme, call, self, self._setting.edition.language)
            details.lock(self._setting.locked)
            strip.height_changed.connect(self._grown)
            details.height_changed.connect(self._grown)
            self.strips.append(strip)
            self.details.append(details)
            self._keys.watch(*strip.buttons, details.fold)
            strip.passed.connect(self._enter_prose)
            strip.show()
            details.setVisible(self._wanted(details))
        for before, after in zip((*self.strips, self.editor), (*self.strips[1:], self.editor), strict=False):
            QWidget.setTabOrder(before, after)

    def set_active(self, active: bool) -> None:
        """Whether the card holds the cursor."""
        if active != self._active:
            self._active = active
            self.editor.inking.active = active
            self._show_handles()
            self.editor.viewport().update()
            self.update()

    def _show_handles(self) -> None:
        for number, strip in enumerate(self.strips):
            strip.set_active(self._active or self.underMouse())
            strip.handle.setVisible(not number and not self._setting.locked)

    def _wanted(self, details: CallDetails) -> bool:
        """Whether there is a call that basis and deadline could be of, or they are asked for."""
        begun = not self.editor.document().isEmpty() or any(strip.call.addressees for strip in self.strips)
        return begun or details.begun

    def _changed(self) -> None:
        if any(self._wanted(details) is details.isHidden() for details in self.details):
            self._grown()
        self.update()

    def _grown(self) -> None:
        if not self._laying:
            self.height_changed.emit()

    def lay_out(self, width: int) -> int:
        """Place the parts at a width; the height it takes."""
        self._laying = True
        inner = width - 2 * _BORDER
        y = _BORDER
        self._lines = []
        for strip in self.strips:
            height = strip.lay_out(inner)
            strip.setGeometry(_BORDER, y, inner, height)
            y += height - 1
            self._lines.append(y)
            y += 1
        y += BODY_PAD
        text = self.editor.lay_out(inner - BODY_LEFT - BODY_RIGHT)
        body = QRect(_BORDER + BODY_LEFT, y, inner - BODY_LEFT - BODY_RIGHT, text)
        self.editor.move(mirrored(self, body, width).topLeft())
        y += text + BODY_PAD
        for details in self.details:
            details.setVisible(self._wanted(details))
            if details.isHidden():
                continue
            self._lines.append(y)
            height = details.height_wanted()
            details.setGeometry(_BORDER, y + 1, inner, height)
            y += height + 1
        self._laying = False
        return y + _BORDER

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        painter.setPen(QPen(colours.ask if self._active else colours.line, 1))
        painter.setBrush(colours.card)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        for y in self._lines:
            painter.fillRect(QRect(1, y, self.width() - 2, 1), colours.line)
        painter.setFont(self._theme.font(Use.ASK_NUMBER))
        painter.setPen(colours.text2)
        line = self.editor.formats.line
        for top, words in self.editor.inking.ask_lines():
            area = mirrored(self, QRect(_BORDER, self.editor.y() + top, BODY_LEFT - 2, line))
            if area.intersects(event.rect()):
                painter.drawText(area.translated(0, 1), Qt.AlignmentFlag.AlignCenter, words)

    def _enter_prose(self) -> None:
        """On from the addressees, to the end of what is written."""
        cursor = self.editor.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self.editor.setTextCursor(cursor)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._show_handles()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show_handles()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the prose goes into it."""
        place = self.editor.mapFrom(self, event.position().toPoint())
        self.editor.setTextCursor(self.editor.cursorForPosition(place))
        self.editor.setFocus(Qt.FocusReason.MouseFocusReason)
