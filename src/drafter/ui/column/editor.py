"""The editor of one passage: a text widget without frame or scroll bar, as high as its text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
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
from PySide6.QtWidgets import QFrame, QMenu, QTextEdit, QWidget

from drafter.model.text import Block, BlockKind
from drafter.ui.column import writing
from drafter.ui.column.blinking import Blinking
from drafter.ui.column.fields import is_undo
from drafter.ui.column.formats import Formats
from drafter.ui.column.inking import Inking
from drafter.ui.column.keys import handle
from drafter.ui.column.passage import Change, Passage
from drafter.ui.column.pasting import between, copied, pasted


class Surroundings(Protocol):
    """What an editor asks of the column that it stands in."""

    def written(self, editor: ProseEditor, change: Change) -> None:
        """The writer changed the editor's text."""

    def left(self, editor: ProseEditor, towards: Qt.Key, x: float) -> bool:
        """The cursor wants to leave the editor; whether there was somewhere to go."""

    def caret_moved(self, editor: ProseEditor) -> None:
        """The cursor is elsewhere in the editor, or came into it."""

    def joined(self, editor: ProseEditor, forward: bool) -> None:
        """Backspace before the first character, or Delete after the last."""

    def paged(self, editor: ProseEditor, down: bool, keep: bool) -> None:
        """Page Up or Page Down."""

    def widened(self, editor: ProseEditor, towards: Qt.Key) -> bool:
        """Select All, or the end of a section, when all of it is reached already."""

    def seized(self) -> QMimeData | None:
        """What to copy where the selection goes over more than one editor."""

    def removed_seized(self) -> bool:
        """Take away what is selected over more than one editor; whether anything was."""

    def received(self, editor: ProseEditor, blocks: Sequence[Block]) -> Sequence[Block]:
        """Pasted blocks as they may stand in the editor."""

    def note_number(self, note: str) -> int:
        """The number that a footnote is printed with, 0 where it is in no text."""

    def found_in(self, block: Block) -> Sequence[tuple[int, int, bool]]:
        """Where hits of a search start and end in a block, and whether it is the current one."""

    def menu_for(self, editor: ProseEditor, menu: QMenu) -> None:
        """Put what can be done here into a context menu."""


class ProseEditor(QTextEdit):
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
        self._recoloured: dict[str, list[QTextEdit.ExtraSelection]] = {}
        self._height = 0
        self._set_up(name)
        self.passage = Passage(self.document(), formats)
        self.inking = Inking(self)
        self.blinking = Blinking(self)
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
        self.setAccessibleDescription(self.guidance)
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
            palette.setColor(group, QPalette.ColorRole.Text, colours.text)
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
        self.viewport().update()
        return True

    def take_now(self) -> None:
        """Hand over what was edited and not reported yet."""
        self._take()

    def _take(self) -> None:
        change = self.passage.take()
        if change is not None:
            self.surroundings.written(self, change)
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

    def recolour(self, why: str, *stretches: tuple[int, int, int, QColor]) -> None:
        """Write stretches (number of the block, start, end) in other colours, in place of earlier ones."""
        if not stretches and why not in self._recoloured:
            return
        made = []
        for number, start, end, colour in stretches:
            one = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(self.passage.place_of(number, start))
            cursor.setPosition(self.passage.place_of(number, end), QTextCursor.MoveMode.KeepAnchor)
            one.cursor = cursor
            one.format.setForeground(colour)
            made.append(one)
        self._recoloured[why] = made
        if not made:
            del self._recoloured[why]
        self.setExtraSelections([one for each in self._recoloured.values() for one in each])

    # Size

    def text_height(self) -> int:
        """The height of the text; Qt leaves out the gap below the last paragraph."""
        return max(round(self.document().size().height()), self.formats.line)

    def _resize(self) -> None:
        height = self.text_height()
        if height != self._height:
            self._height = height
            self.setFixedHeight(height)
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
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.text() and not control and not self.isReadOnly():
            writing.prepare(self)
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString():
            writing.prepare(self)
        super().inputMethodEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.blinking.stop()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.blinking.start()
        self.surroundings.caret_moved(self)

    # Clipboard

    def createMimeDataFromSelection(self) -> QMimeData:
        seized = self.surroundings.seized()
        if seized is not None:
            return seized
        first, last = self.selected()
        if self.passage.count == 0:
            return QMimeData()
        return copied(between(self.passage.blocks, first, last))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not self.isReadOnly() and not source.hasUrls() and (source.hasText() or source.hasHtml())

    def insertFromMimeData(self, source: QMimeData) -> None:
        blocks = self.surroundings.received(self, pasted(source))
        if blocks:
            writing.insert(self, blocks)
            self.ensureCursorVisible()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        cursor = self.textCursor()
        if not cursor.hasSelection():
            self.setTextCursor(self.cursorForPosition(event.pos()))
        chosen = cursor.hasSelection()
        menu = QMenu(self)
        self.surroundings.menu_for(self, menu)
        for words, does, sequence, enabled in (
            ("Cut", self.cut, QKeySequence.StandardKey.Cut, chosen and not self.isReadOnly()),
            ("Copy", self.copy, QKeySequence.StandardKey.Copy, chosen),
            ("Paste", self.paste, QKeySequence.StandardKey.Paste, self.canPaste()),
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
        if self.guidance and self.document().isEmpty():
            self._paint_guidance(painter)
        self.blinking.paint(painter)
        painter.end()

    def _paint_guidance(self, painter: QPainter) -> None:
        layout = self.document().firstBlock().layout()
        if layout.preeditAreaText():
            return
        font = self.document().defaultFont()
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(self.formats.theme.colours.text2)
        left = self.document().firstBlock().blockFormat().leftMargin()
        words = painter.fontMetrics().elidedText(
            self.guidance, Qt.TextElideMode.ElideRight, int(self.width() - left)
        )
        painter.drawText(QPoint(int(left), round(self.formats.line * 0.8)), words)

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
