"""The list of shortcuts: a row is clicked, and the next keys are its."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from drafter.ui.announcing import announce
from drafter.ui.shortcuts.choosing import pressed
from drafter.ui.shortcuts.rows import Line, LinePainter, Lines
from drafter.ui.texts import translate
from drafter.ui.theme import Theme

_Key = Qt.Key
_BEGIN = (_Key.Key_Return, _Key.Key_Enter, _Key.Key_Space, _Key.Key_F2)


class Recorder(QListView):
    """`pressed_for` has the line and its keys as they were pressed, `moved` comes with every other row."""

    pressed_for = Signal(object, str)
    moved = Signal()

    # Here, because Qt sends events before the list is made and after it is gone.
    recording = False

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.lines = Lines(self)
        self.setModel(self.lines)
        self.setItemDelegate(LinePainter(theme, self.lines))
        self.setFrameStyle(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(translate("Shortcuts", "Commands and their keys"))
        self.clicked.connect(self._clicked)
        self.selectionModel().currentChanged.connect(lambda *_: self._left())
        theme.changed.connect(self._recolour)
        self._recolour()

    @property
    def line(self) -> Line | None:
        """The line that is marked."""
        row = self.currentIndex().row()
        return self.lines.lines[row] if 0 <= row < len(self.lines.lines) else None

    def mark(self, key: str) -> None:
        """Mark the line of a command, or the first there is."""
        rows = [row for row, line in enumerate(self.lines.lines) if not line.head]
        named = [
            row
            for row in rows
            if (command := self.lines.lines[row].command) is not None and command.key == key
        ]
        for row in (named or rows)[:1]:
            self.setCurrentIndex(self.lines.index(row))
            if row == rows[0]:
                self.scrollToTop()

    def record(self) -> None:
        """Take the next keys for the marked line."""
        line = self.line
        if line is None or line.command is None:
            return
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._wait(self.currentIndex().row())
        words = translate("Shortcuts", "Press the keys for %1. Escape leaves it as it is.")
        announce(self, words.replace("%1", line.name))

    def _wait(self, row: int) -> None:
        """Have a row wait for keys, or none."""
        self.recording = row >= 0
        self.lines.record(row)

    def _clicked(self, index: QModelIndex) -> None:
        line = self.lines.lines[index.row()]
        if line.command is not None:
            self.record()

    def _left(self) -> None:
        self._wait(-1)
        line = self.line
        if line is not None and line.head:
            return
        self.moved.emit()

    def _recolour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, self._theme.colours.raised)
        self.setPalette(palette)

    # Keys

    def event(self, event: QEvent) -> bool:
        if self.recording and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            # Otherwise the keys of another command would do what they do.
            event.accept()
            return True
        if self.recording and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            # Before Tab is taken for moving the focus.
            self._take(event)
            return True
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() == _Key.Key_Escape and plain:
            self._wait(-1)
            self.moved.emit()
            return
        keys = pressed(event.keyCombination())
        line = self.line
        if keys and line is not None:
            self._wait(-1)
            self.pressed_for.emit(line, keys)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _BEGIN and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.record()
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Over the headings, which cannot be marked."""
        found: QModelIndex = super().moveCursor(action, modifiers)
        rows, row = self.lines.lines, found.row()
        by = 1 if row >= self.currentIndex().row() else -1
        while 0 <= row < len(rows) and rows[row].head:
            row += by
        return self.lines.index(row) if 0 <= row < len(rows) else self.currentIndex()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._wait(-1)
