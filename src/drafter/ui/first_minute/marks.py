"""The three marks over the sample: where they stand, and when each of them goes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from drafter.ui.announcing import announce
from drafter.ui.first_minute.mark import CoachMark
from drafter.ui.panes import BESIDE
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.model.statement import Statement
    from drafter.ui.statement_window import StatementWindow

_NARROW, _WIDE = 192, 248
_BELOW_ROWS, _IN_PAGE = 16, 23
_SETTLE_MS = 60
_MOVES = frozenset({QEvent.Type.Resize, QEvent.Type.Show})


class FirstMinute(QObject):
    """Shows the marks over a window; `ended` once the last is put away, or all of them at once."""

    ended = Signal()

    def __init__(self, window: StatementWindow) -> None:
        super().__init__(window)
        self._window = window
        self._marks: dict[str, CoachMark] = {}
        for key, title, text, width in self._words():
            mark = self._marks[key] = CoachMark(window.theme, window, title, text, width)
            mark.clicked.connect(lambda key=key: self.put_away(key))
        self._place_later = QTimer(self)
        self._place_later.setSingleShot(True)
        self._place_later.setInterval(_SETTLE_MS)
        self._place_later.timeout.connect(self.place)
        self._undo: list[Callable[[], object]] = []
        self._wire()
        window.status.set_notice(translate("FirstMinute", "Esc puts the notes away"))
        self.place()
        announce(window, " ".join(mark.spoken for mark in self._marks.values() if mark.isVisible()))

    def _words(self) -> tuple[tuple[str, str, str, int], ...]:
        return (
            (
                "sections",
                translate("FirstMinute", "The sections"),
                translate("FirstMinute", "Click to go there, drag to move. Marks show how far each is."),
                _NARROW,
            ),
            (
                "text",
                translate("FirstMinute", "Write here"),
                translate("FirstMinute", "Everything is kept as you type, and every step can be undone."),
                _WIDE,
            ),
            (
                "pages",
                translate("FirstMinute", "The page as it prints"),
                translate("FirstMinute", "It follows the cursor. A click on it takes you to that place."),
                _WIDE,
            ),
        )

    def _wire(self) -> None:
        window = self._window
        bar = window.column.ground.verticalScrollBar()
        for signal, slot in (
            (window.session.changed, self._changed),
            (window.outline.went, lambda *_: self.put_away("sections")),
            (window.inspector.went, lambda *_: self.put_away("pages")),
            (window.column.cursor_moved, lambda *_: self._place_later.start()),
            (bar.valueChanged, lambda _value: self.place()),
            (window.feed.laid_out, lambda _layout: self._place_later.start()),
            (window.inspector.pages.page_changed, lambda *_: self._place_later.start()),
            (window.commands["inspector"].toggled, lambda _on: self._place_later.start()),
        ):
            self._undo.append(partial(signal.disconnect, signal.connect(slot)))
        window.installEventFilter(self)

    @property
    def marks(self) -> dict[str, CoachMark]:
        """Those that are not put away yet."""
        return dict(self._marks)

    # Going

    def put_away(self, key: str) -> None:
        """One of them was read, or what it speaks of was done."""
        mark = self._marks.pop(key, None)
        if mark is None:
            return
        mark.hide()
        mark.deleteLater()
        if not self._marks:
            self.end()

    def end(self) -> None:
        """Put all of them away."""
        for mark in self._marks.values():
            mark.hide()
            mark.deleteLater()
        self._marks.clear()
        if self._undo:
            for undo in self._undo:
                undo()
            self._undo.clear()
            self._window.removeEventFilter(self)
            self._window.status.set_notice("")
            self.ended.emit()

    def _changed(self, old: Statement, new: Statement) -> None:
        before = [section.id for section in old.primary.sections]
        after = [section.id for section in new.primary.sections]
        self.put_away("text" if before == after else "sections")
        self._place_later.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place_later.start()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _is_escape(event):
            # It comes here when nobody under the focus wanted it.
            self.end()
            return True
        return False

    # Places

    def place(self) -> None:
        """Have each below the part that it speaks of; in a narrow window the middle one alone."""
        window = self._window
        narrow = window.width() / window.theme.scale < BESIDE
        for key, spot in (("sections", self._sections), ("text", self._text), ("pages", self._pages)):
            mark = self._marks.get(key)
            if mark is None:
                continue
            found = None if narrow and key != "text" else spot()
            mark.setVisible(found is not None)
            if found is not None:
                mark.point_at(*found)
                mark.raise_()

    def _sections(self) -> tuple[QRect, QRect] | None:
        outline = self._window.outline
        if not outline.isVisible():
            return None
        button = outline.add_button
        at = button.mapTo(self._window, QPoint(29, 0))
        part = QRect(at, QSize(1, button.height() + _BELOW_ROWS))
        return part, self._room(outline.geometry().adjusted(12, 0, -12, -8))

    def _text(self) -> tuple[QRect, QRect] | None:
        middle, editor = self._window.middle, self._window.column.editor
        if not middle.isVisible():
            return None
        room = self._room(middle.geometry().adjusted(24, 48, -24, -4))
        if editor is None:
            return QRect(room.center().x(), room.top() + 80, 1, 1), room
        line = editor.cursorRect()
        part = QRect(editor.mapTo(self._window, line.topLeft()), line.size())
        sight = self._window.column.ground.viewport()
        seen = QRect(sight.mapTo(self._window, QPoint(0, 0)), sight.size())
        # Scrolled away, it waits until the cursor is in sight again.
        return (part, room) if seen.contains(part.center()) else None

    def _pages(self) -> tuple[QRect, QRect] | None:
        inspector = self._window.inspector
        pages = inspector.pages
        if not inspector.isVisible() or not pages.isVisible():
            return None
        page = pages.page_rect(pages.page_in_sight())
        at = pages.viewport().mapTo(self._window, page.topLeft())
        room = self._room(inspector.geometry().adjusted(16, 80, -16, -16))
        return QRect(at.x() + _IN_PAGE + CoachMark.offset() - 5, at.y(), 1, page.height()), room

    def _room(self, pane: QRect) -> QRect:
        return pane.intersected(self._window.rect())


def _is_escape(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier
