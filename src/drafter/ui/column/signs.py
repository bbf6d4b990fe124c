"""Signs in the margin: at each line where a finding begins, how grave it is, and how many there are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent

from drafter.ui.column.mark_painter import SIGNS
from drafter.ui.column.marks import Look
from drafter.ui.theme import Use

if TYPE_CHECKING:
    from drafter.ui.column.column import WritingColumn
    from drafter.ui.column.editor import ProseEditor

_SIDE = 16
# From the column's edge to the middle of a sign.
_OUT = 22
_FOLLOW_MS = 40
_GRAVITY = {look: number for number, look in enumerate(SIGNS)}


@dataclass(frozen=True, slots=True)
class Placed:
    """A sign on the ground: the gravest of a line's marks, and all of them as (layer, name)."""

    place: QRect
    look: Look
    marks: tuple[tuple[str, str], ...]


class Signs:
    """Paints the signs of a column and takes the pointer on them."""

    def __init__(self, column: WritingColumn) -> None:
        self._column = column
        column.ground.canvas.ink = self._paint
        self._later = QTimer(column)
        self._later.setSingleShot(True)
        self._later.setInterval(_FOLLOW_MS)
        self._later.timeout.connect(self.repaint)

    def follow(self) -> None:
        """Lines of the text may be elsewhere than they were; the key that did it is shown first."""
        if not self._column.setting.marks.empty and not self._later.isActive():
            self._later.start()

    def repaint(self) -> None:
        """Other marks are shown."""
        self._column.ground.canvas.update(self._strip())

    def _strip(self) -> QRect:
        """The margin as far as it is seen."""
        ground = self._column.ground
        top = ground.verticalScrollBar().value()
        left = ground.column_left + ground.column_width if ground.isRightToLeft() else ground.column_left - 42
        return QRect(left, top, 42, ground.viewport().height())

    def between(self, top: int, bottom: int) -> list[Placed]:
        """The signs between two heights of the ground."""
        column, found = self._column, list[Placed]()
        if column.setting.marks.empty or column.setting.focused:
            return found
        for row in column.rows:
            if row.top > bottom:
                break
            if row.top + row.height < top:
                continue
            for editor in row.editors:
                found.extend(self._of(editor, top, bottom))
        return found

    def _of(self, editor: ProseEditor, top: int, bottom: int) -> list[Placed]:
        ground = self._column.ground
        y = editor.mapTo(ground.canvas, QPoint(0, 0)).y()
        end = ground.column_left + ground.column_width
        left = (end + _OUT if ground.isRightToLeft() else ground.column_left - _OUT) - _SIDE // 2
        lines: dict[int, list[tuple[int, tuple[str, str]]]] = {}
        for line, layer, mark in editor.inking.marked_lines(top - y, bottom - y):
            if mark.look in SIGNS:
                lines.setdefault(line, []).append((_GRAVITY[mark.look], (layer, mark.name)))
        looks = list(SIGNS)
        down = (editor.formats.line - _SIDE) // 2
        return [
            Placed(
                QRect(left, y + line + down, _SIDE, _SIDE),
                looks[min(gravity for gravity, _ in marks)],
                tuple(name for _, name in sorted(marks, key=lambda one: one[0])),
            )
            for line, marks in lines.items()
        ]

    def _paint(self, event: QPaintEvent) -> None:
        strip = self._strip()
        if not event.region().intersects(strip):
            return
        column = self._column
        theme, canvas = column.setting.theme, column.ground.canvas
        area = event.rect().intersected(strip)
        painter = QPainter(canvas)
        for sign in self.between(area.top() - _SIDE, area.bottom() + _SIDE):
            icon, colour = SIGNS[sign.look]
            tone = getattr(theme.colours, colour)
            picture = theme.icons.pixmap(icon, tone, _SIDE, canvas.devicePixelRatioF())
            painter.drawPixmap(sign.place.topLeft(), picture)
            if len(sign.marks) > 1:
                painter.setFont(theme.font(Use.ASK_NUMBER))
                painter.setPen(theme.colours.text2)
                beside = QRect(sign.place.right() + 2, sign.place.top(), 12, _SIDE)
                painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, str(len(sign.marks)))
        painter.end()

    def at(self, place: QPoint) -> Placed | None:
        """The sign at a place of the ground."""
        reach = 4
        return next(
            (
                sign
                for sign in self.between(place.y() - 2 * _SIDE, place.y() + 2 * _SIDE)
                if sign.place.adjusted(-reach, -reach, reach, reach).contains(place)
            ),
            None,
        )

    def words(self, sign: Placed) -> str:
        """What a sign stands for, a line for each mark."""
        known = self._column.sign_words
        return "\n".join(known[layer](name) for layer, name in sign.marks if layer in known)

    def point(self, event: QMouseEvent) -> bool:
        """The pointer did something in the margin; whether a sign took it."""
        sign = self.at(event.position().toPoint())
        canvas = self._column.ground.canvas
        if event.type() is QEvent.Type.MouseMove:
            shape = Qt.CursorShape.PointingHandCursor if sign is not None else Qt.CursorShape.ArrowCursor
            if canvas.cursor().shape() is not shape:
                canvas.setCursor(shape)
            words = self.words(sign) if sign is not None else ""
            if canvas.toolTip() != words:
                canvas.setToolTip(words)
            return False
        if sign is None or event.button() is not Qt.MouseButton.LeftButton:
            return False
        if event.type() is QEvent.Type.MouseButtonPress:
            layer, name = sign.marks[0]
            self._column.sign_chosen.emit(layer, name)
        return event.type() is not QEvent.Type.MouseButtonRelease
