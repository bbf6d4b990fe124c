"""A layout of rows as words are set: what finds no room goes to the next line."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class Flow(QLayout):
    """Items beside each other, in as many lines as the width asks for; with `apart` the last at the end."""

    def __init__(self, gap: int, parent: QWidget | None = None, *, apart: bool = False) -> None:
        super().__init__(parent)
        self._gap = gap
        self._apart = apart
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        sides = self.contentsMargins()
        room = QRect(0, 0, width - sides.left() - sides.right(), 0)
        return self._arrange(room, place=False) + sides.top() + sides.bottom()

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._arrange(area.marginsRemoved(self.contentsMargins()), place=True)

    def sizeHint(self) -> QSize:
        """All of them on one line."""
        shown = self._shown()
        sizes = [item.sizeHint() for item in shown]
        wide = sum(size.width() for size in sizes) + self._gap * max(len(sizes) - 1, 0)
        return self._with_margins(QSize(wide, max((size.height() for size in sizes), default=0)))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return self._with_margins(size)

    def _with_margins(self, size: QSize) -> QSize:
        return size.grownBy(self.contentsMargins())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items with their sizes, by lines."""
        found: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item in self._shown():
            size = item.sizeHint().boundedTo(QSize(max(width, 1), 1 << 20))
            if not found or x + size.width() > width:
                found.append([])
                x = 0
            found[-1].append((item, size))
            x += size.width() + self._gap
        return found

    def _arrange(self, area: QRect, *, place: bool) -> int:
        """The height that the items take in an area, and their places there."""
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        lines = self._lines(area.width())
        y = area.y()
        for number, line in enumerate(lines):
            x, high = area.x(), max(size.height() for _, size in line)
            for item, size in line:
                ends = self._apart and number == len(lines) - 1 and item is line[-1][0] and len(line) > 1
                left = area.x() + area.width() - size.width() if ends else x
                top = y + (high - size.height()) // 2
                if place:
                    at = QRect(QPoint(left, top), size)
                    item.setGeometry(QStyle.visualRect(direction, area, at))
                x += size.width() + self._gap
            y += high + self._gap
        return max(y - self._gap - area.y(), 0)
