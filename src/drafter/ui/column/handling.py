"""How an editor is handled with the pointer and the clipboard, as part of the column that it stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragLeaveEvent, QDropEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from drafter.ui.column.passage import Passage
from drafter.ui.column.surroundings import Surroundings
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.ui.column.editor import ProseEditor


class Handling(QTextEdit):
    """A text widget whose selections, clips and drops are the column's."""

    surroundings: Surroundings
    passage: Passage
    # Whether the pointer went down on selected words, which may be taken up to be dropped elsewhere.
    _on_selection = False

    @property
    def _whole(self) -> ProseEditor:
        return cast("ProseEditor", self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        seizing, at = self.surroundings.seizing, event.globalPosition().toPoint()
        left = event.button() is Qt.MouseButton.LeftButton
        before = self.surroundings.editor
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if left and shifted and before is not None and (before is not self or seizing.active):
            if seizing.reach(before, at):
                before.setFocus(Qt.FocusReason.OtherFocusReason)
                event.accept()
                return
        elif left:
            seizing.end()
        self._on_selection = left and self._is_selected(event.position().toPoint())
        super().mousePressEvent(event)
        self._without_next_paragraph()
        self.surroundings.caret_moved(self._whole)

    def _without_next_paragraph(self) -> None:
        """After a triple click: what is selected ends with the paragraph, not at the start of the next."""
        cursor = self.textCursor()
        if cursor.hasSelection() and cursor.atBlockStart() and cursor.position() > cursor.anchor():
            place = cursor.position() - 1
            cursor.setPosition(cursor.anchor())
            cursor.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.globalPosition().toPoint()
        if event.buttons() & Qt.MouseButton.LeftButton:
            if not self._on_selection and self.surroundings.seizing.drag(self._whole, at):
                event.accept()
                return
        else:
            self.surroundings.pointed(self._whole, at)
        super().mouseMoveEvent(event)

    def _is_selected(self, place: QPoint) -> bool:
        """Whether the pointer is on selected words, which may be taken up to be dropped elsewhere."""
        cursor = self.textCursor()
        at = self.cursorForPosition(place).position()
        return cursor.hasSelection() and cursor.selectionStart() <= at < cursor.selectionEnd()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        seizing = self.surroundings.seizing
        seizing.let_go()
        self._on_selection = False
        wide = seizing.active
        blocked = self.blockSignals(True) if wide else False
        super().mouseReleaseEvent(event)
        if wide:
            self.blockSignals(blocked)

    # Clipboard

    def copy(self) -> None:
        """Put what is selected, here or over borders, on the clipboard."""
        data = self.surroundings.copied(self._whole)
        if data is not None:
            QApplication.clipboard().setMimeData(data)

    def cut(self) -> None:
        """Copy what is selected and take it away."""
        if self.isReadOnly():
            return
        data = self.surroundings.copied(self._whole)
        if data is None:
            return
        QApplication.clipboard().setMimeData(data)
        if not self.surroundings.seizing.remove(translate("Column", "Cut")):
            self.textCursor().removeSelectedText()

    def paste(self) -> None:
        """Put what is on the clipboard in place of what is selected."""
        data: QMimeData | None = QApplication.clipboard().mimeData()
        if data is not None:
            self.insertFromMimeData(data)

    def createMimeDataFromSelection(self) -> QMimeData:
        return self.surroundings.copied(self._whole) or QMimeData()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        files = any(url.isLocalFile() for url in source.urls()) if source.hasUrls() else False
        return not self.isReadOnly() and not files and (source.hasText() or source.hasHtml())

    def insertFromMimeData(self, source: QMimeData) -> None:
        if not self.isReadOnly():
            self.surroundings.receive(self._whole, source)

    def dropEvent(self, event: QDropEvent) -> None:
        if not self.canInsertFromMimeData(event.mimeData()):
            event.ignore()
            return
        at = self.passage.offset_of(self.cursorForPosition(event.position().toPoint()).position())
        moved = event.source() if event.dropAction() is Qt.DropAction.MoveAction else None
        # Qt would take the words away where they came from: the column does both in one step.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        super().dragLeaveEvent(QDragLeaveEvent())
        self.surroundings.dropped(self._whole, at, event.mimeData(), moved)
