"""The editor of one passage: a text widget without frame or scroll bar, as high as its text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QWidget

from drafter.model.text import Block, BlockKind
from drafter.ui.column import smart, writing
from drafter.ui.column.blinking import Blinking
from drafter.ui.column.fields import is_undo
from drafter.ui.column.formats import Formats
from drafter.ui.column.handling import Handling
from drafter.ui.column.hint import Hint
from drafter.ui.column.inking import Inking
from drafter.ui.column.keys import handle, is_text
from drafter.ui.column.passage import Passage
from drafter.ui.column.recolouring import Recolouring
from drafter.ui.column.surroundings import Surroundings
from drafter.ui.texts import translate

# Room below the last line, outside of what the text takes, for the waves under its words; the wide lines of a
# headline have some of it themselves.
_WAVES_BELOW, _WAVES_BELOW_WIDE = 6, 4
_WIDE_LINE = 30


class ProseEditor(Handling):
    """Shows a passage and reports what the writer does to it."""

    height_changed = Signal()

    def __init__(
        self,
        formats: Formats,
        surroundings: Surroundings,
        name: str,
        guidance: str = "",
        single: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.surroundings = surroundings
        self.guidance = guidance
        self.single = single
        self.formats = formats
        self.prefer_toggled: bool = False
        self._height = 0
        self._set_up(name)
        self.passage = Passage(self.document(), formats)
        self.inking = Inking(self)
        self.recolouring = Recolouring(self)
        self.blinking = Blinking(self)
        self._hint = Hint(self)
        self._vacant = False
        self._show_vacancy()
        self.textChanged.connect(self._take)
        self.cursorPositionChanged.connect(self._moved)
        self.document().documentLayout().documentSizeChanged.connect(self._resize)

    def _set_up(self, name: str) -> None:
        # The document follows the widget's font: set here, no later change of the system's font reaches it.
        self.setFont(self.formats.theme.font(self.formats.use))
        self.setFrameStyle(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        # Qt's own caret inverts what is below it and has no colour: `Blinking` paints one.
        self.setCursorWidth(0)
        self.setAccessibleName(name)
        self.viewport().setAutoFillBackground(False)
        document = self.document()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        self.take_colours()

    def set_locked(self, locked: bool) -> None:
        """Let the text be read, selected and copied, and not changed."""
        flags = Qt.TextInteractionFlag
        reading = flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
        self.setReadOnly(locked)
        self.setTextInteractionFlags(reading if locked else flags.TextEditorInteraction)

    def take_colours(self) -> None:
        """Follow the theme."""
        colours = self.formats.theme.colours
        palette = self.palette()
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, QPalette.ColorRole.Text, self.formats.colour)
            palette.setColor(group, QPalette.ColorRole.Highlight, colours.sel)
            palette.setColor(group, QPalette.ColorRole.HighlightedText, colours.text)
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)

    def restyle(self) -> None:
        """Follow a change of the theme."""
        self.take_colours()
        self.passage.restyle()
        self.viewport().update()

    # The text

    def show_blocks(self, blocks: Sequence[Block]) -> bool:
        """Show `blocks`, touching what differs; whether anything did."""
        place = self.passage.show(blocks)
        if place is None:
            return False
        self.prefer_toggled = False
        if self._show_vacancy():
            self._resize()
        self.viewport().update()
        return True

    def set_guidance(self, guidance: str) -> None:
        """What stands in the editor while nothing is written."""
        if guidance != self.guidance:
            self.guidance = guidance
            self._show_vacancy()
            self._resize()
            self.viewport().update()

    def _show_vacancy(self) -> bool:
        """Whether nothing is written and there is something to say of that; whether that changed."""
        vacant = bool(self.guidance) and self.document().isEmpty()
        self.setAccessibleDescription(self.guidance if vacant else "")
        if vacant == self._vacant:
            return False
        self._vacant = vacant
        return True

    def _take(self) -> None:
        change = self.passage.take()
        if self._show_vacancy():
            self._resize()
        if change is not None:
            self.surroundings.written(self, change)
            self.inking.make_room(self.textCursor().blockNumber())
        self.surroundings.caret_moved(self)

    def _moved(self) -> None:
        self.blinking.start()
        if not self.passage.pending:
            self.prefer_toggled = False
            self.surroundings.caret_moved(self)

    def caret(self) -> tuple[int, int]:
        """Where the cursor is: number of the block, code point in it."""
        return self.passage.offset_of(self.textCursor().position())

    def selected(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """Both ends of the selection, the earlier first."""
        cursor = self.textCursor()
        return (
            self.passage.offset_of(cursor.selectionStart()),
            self.passage.offset_of(cursor.selectionEnd()),
        )

    def put_caret(self, number: int, offset: int, anchor: tuple[int, int] | None = None) -> None:
        """Move the cursor, selecting from `anchor` where one is given."""
        cursor = self.textCursor()
        at = self.passage.place_of(number, offset)
        if anchor is not None:
            cursor.setPosition(self.passage.place_of(*anchor))
            cursor.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
        else:
            cursor.setPosition(at)
        self.setTextCursor(cursor)

    # Size

    def text_height(self) -> int:
        """The height of the text; Qt leaves out the gap below the last paragraph."""
        least = self._hint.height(self.width()) if self._vacant else self.formats.line
        return max(round(self.document().size().height()), least)

    def _resize(self) -> None:
        height = self.text_height()
        if height != self._height:
            self._height = height
            wide = self.formats.line >= _WIDE_LINE
            self.setFixedHeight(height + (_WAVES_BELOW_WIDE if wide else _WAVES_BELOW))
            self.height_changed.emit()

    def lay_out(self, width: int) -> int:
        """The height that the text takes at a width."""
        if self.width() != width:
            self.resize(width, self.height())
        if self.document().textWidth() != width:
            # Lays all of the text out anew, even at the same width.
            self.document().setTextWidth(width)
        self._resize()
        return self._height

    def sizeHint(self) -> QSize:
        return QSize(self.width(), max(self._height, self.formats.line))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.formats.line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resize()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Nothing scrolls inside: the column does."""
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    # Keys and input

    def event(self, event: QEvent) -> bool:
        if is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if handle(self, event):
            event.accept()
            return
        writes = is_text(event) and not self.isReadOnly()
        if writes:
            writing.prepare(self)
        super().keyPressEvent(event)
        if writes:
            smart.follow(self, event.text())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        words = event.commitString()
        if words and self.surroundings.seizing.clear_for_typing():
            focus = self.surroundings.editor
            if focus is not None and focus is not self:
                focus.inputMethodEvent(event)
                return
        if words:
            writing.prepare(self)
        super().inputMethodEvent(event)
        if words:
            smart.follow(self, words)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.blinking.stop()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.blinking.start()
        # A click with Shift goes on from where the cursor was.
        shifted = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        if not (event.reason() is Qt.FocusReason.MouseFocusReason and shifted):
            self.surroundings.caret_moved(self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        cursor = self.textCursor()
        wide = self.surroundings.seizing.active
        if not cursor.hasSelection() and not wide:
            self.setTextCursor(self.cursorForPosition(event.pos()))
        chosen = cursor.hasSelection() or wide
        menu = QMenu(self)
        self.surroundings.menu_for(self, menu)
        for words, does, sequence, enabled in (
            (
                translate("Column", "Cut"),
                self.cut,
                QKeySequence.StandardKey.Cut,
                chosen and not self.isReadOnly(),
            ),
            (translate("Column", "Copy"), self.copy, QKeySequence.StandardKey.Copy, chosen),
            (translate("Column", "Paste"), self.paste, QKeySequence.StandardKey.Paste, self.canPaste()),
        ):
            action = QAction(words, menu)
            action.setShortcut(sequence)
            action.setEnabled(enabled)
            action.triggered.connect(does)
            menu.addAction(action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self.inking.under(painter, QRectF(event.rect()))
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self.inking.over(painter, QRectF(event.rect()))
        if self._vacant:
            self._hint.paint(painter)
        self.blinking.paint(painter)
        painter.end()

    def paragraphs(self, top: float, bottom: float) -> list[QTextBlock]:
        """The paragraphs that lie between two heights."""
        layout = self.document().documentLayout()
        found: list[QTextBlock] = []
        paragraph = self.cursorForPosition(QPoint(0, max(int(top), 0))).block()
        while paragraph.isValid():
            if layout.blockBoundingRect(paragraph).top() > bottom:
                break
            found.append(paragraph)
            paragraph = paragraph.next()
        return found

    def kind_at_caret(self) -> BlockKind:
        """The kind of the paragraph with the cursor."""
        return self.passage.block(self.textCursor().blockNumber()).kind
