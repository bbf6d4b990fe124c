"""Focus mode: the text alone on the whole screen, the present sentence in black, the rest dim."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from drafter.desk.sentence import sentence_at
from drafter.ui.checks.opening import FOOT as FINDING_AT_FOOT
from drafter.ui.checks.opening import present_findings
from drafter.ui.column.editor import ProseEditor
from drafter.ui.find.opening import finding_of
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

if TYPE_CHECKING:
    from drafter.ui.statement_window import StatementWindow

# A little above the middle, as it is drawn.
LEVEL = 0.474
COLUMN = 660
FOOT = 44
WORDS_GO_MS = 3000
_WORDS_PAUSE_MS = 400
_GAP = 24
_UP = 14


class FocusMode(QObject):
    """Focus mode of a window; made when it is first asked for."""

    def __init__(self, window: StatementWindow) -> None:
        super().__init__(window)
        self._window = window
        self._column = window.column
        self._on = False
        self._state = window.windowState()
        self._dark_in: ProseEditor | None = None
        self._present: tuple[object, ...] = ()
        self._hidden: list[QWidget] = []
        self.foot = FocusFoot(window.theme, window)
        self.foot.hide()
        self._words_go = _once(self, WORDS_GO_MS, self.foot.hide)
        self._count = _once(self, _WORDS_PAUSE_MS, self._show_words)
        window.column.caret_stands.connect(self._follow)
        window.column.section_changed.connect(lambda _section: self._show_words())
        window.session.changed.connect(lambda _old, _new: self._typed())
        window.keeper.said.connect(lambda _text: self._count.start())
        window.theme.changed.connect(self._recolour)

    @property
    def on(self) -> bool:
        """Whether the window is in focus mode."""
        return self._on

    def toggle(self) -> None:
        """Enter or leave."""
        if self._on:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Show the text alone on the whole screen."""
        window, column = self._window, self._column
        if self._on:
            return
        self._on = True
        found = present_findings(window)
        if found is not None:
            found.close()
        self._state = window.windowState()
        window.commands["focus"].setChecked(True)
        self._hide_rest()
        window.room.set_bare(True)
        window.setWindowState(self._state | Qt.WindowState.WindowFullScreen)
        column.set_focused(True, LEVEL, COLUMN)
        if column.editor is None:
            window.back_to_text()
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)
        self._place()
        self._show_words()
        self._bring_words()
        self._reveal()

    def leave(self) -> None:
        """Show all panes again, and the window as it was."""
        if not self._on:
            return
        self._on = False
        window, column = self._window, self._column
        application = QApplication.instance()
        assert application is not None
        application.removeEventFilter(self)
        self._words_go.stop()
        self.foot.hide()
        self._dim()
        column.set_focused(False)
        window.commands["focus"].setChecked(False)
        self._show_rest()
        window.room.set_bare(False)
        window.setWindowState(self._state)
        if column.editor is None:
            window.back_to_text()
        elif column.editor.hasFocus():
            column.caret.reveal(column.editor)

    def _hide_rest(self) -> None:
        """Put away what stands over and under the text, but for the find bar."""
        window = self._window
        bar = finding_of(window).bar
        beside = window.middle.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        self._hidden = [
            one for one in beside if one is not self._column and one is not bar and not one.isHidden()
        ]
        for one in self._hidden:
            one.hide()

    def _show_rest(self) -> None:
        band = self._window.band
        for one in self._hidden:
            if isValid(one) and (one is not band or band.message is not None):
                one.show()
        self._hidden = []

    # The sentence

    def _follow(self, editor: ProseEditor) -> None:
        if not self._on:
            return
        number, offset = editor.caret()
        if not editor.passage.count:
            self._dim()
            return
        text = editor.passage.block(number).text
        start, end = sentence_at(text, offset)
        present = (editor, number, start, end, text)
        if present == self._present:
            return
        if self._dark_in is not editor:
            self._dim()
        self._present, self._dark_in = present, editor
        editor.recolouring.set("sentence", (number, start, end, self._window.theme.colours.text))

    def _dim(self) -> None:
        """Have no present sentence."""
        before, self._dark_in, self._present = self._dark_in, None, ()
        if before is not None and isValid(before):
            before.recolouring.set("sentence")

    def _recolour(self) -> None:
        """The colours are others."""
        editor = self._column.editor
        self._dim()
        if editor is not None:
            self._follow(editor)

    def _reveal(self) -> None:
        editor = self._column.editor
        if self._on and editor is not None and isValid(editor):
            self._column.caret.reveal(editor)
            self._follow(editor)

    # The words at the foot

    def _show_words(self) -> None:
        if not self._on:
            return
        view = self._column.current
        status = self._window.status
        saved = status.saved
        words = status.parts()[1 if saved else 0]
        name = view.name if view is not None else ""
        self.foot.show_words([one for one in (name, words, saved) if one])

    def _typed(self) -> None:
        if self._on:
            self._count.start()
            if self.foot.isVisible() and not self._words_go.isActive():
                self._words_go.start()

    def _bring_words(self) -> None:
        self._words_go.stop()
        if not self.foot.isVisible():
            self.foot.show()
            self.foot.raise_()

    def _place(self) -> None:
        column = self._column
        high = max(FOOT, self._window.theme.line_height(Use.SECONDARY) + 2 * _UP)
        # Above what stands at the foot of the window.
        bottom = column.mapTo(self._window, QPoint(0, column.height())).y()
        self.foot.setGeometry(0, bottom - high, self._window.width(), high)
        self.foot.raise_()

    # Pointer and keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.MouseMove:
            self._bring_words()
        elif kind is QEvent.Type.MouseButtonRelease:
            # While the mouse selects, the text stands still.
            QTimer.singleShot(0, self, self._reveal)
        elif kind is QEvent.Type.Resize and (watched is self._window or watched is self._column):
            QTimer.singleShot(0, self, self._resized)
        elif watched is self._window and _is_escape(event) and self._window.room.view is None:
            # What has the keyboard, the find bar above all, had the key before.
            if self._finding_shown():
                return False
            self.leave()
            return True
        return False

    def _finding_shown(self) -> bool:
        """Whether a finding stands at the foot, which Escape puts away first."""
        foot = self._window.findChild(QWidget, FINDING_AT_FOOT)
        return foot is not None and not foot.isHidden()

    def _resized(self) -> None:
        if self._on:
            self._place()
            self._column.ground.place()
            self._reveal()


class FocusFoot(QWidget):
    """Three words in the middle of the lower edge: the section, how long the text is, what is saved."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words: list[str] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(translate("Focus", "Status"))
        theme.changed.connect(self.update)

    @property
    def words(self) -> list[str]:
        """What is shown."""
        return self._words

    def show_words(self, words: list[str]) -> None:
        """Show other words."""
        if words != self._words:
            self._words = words
            self.setAccessibleDescription(", ".join(words))
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self), self._theme.colours
        painter.fillRect(self.rect(), colours.canvas)
        painter.setFont(self._theme.font(Use.SECONDARY))
        painter.setPen(colours.text2)
        metrics = painter.fontMetrics()
        widths = [metrics.horizontalAdvance(one) for one in self._words]
        x = (self.width() - sum(widths) - _GAP * max(len(widths) - 1, 0)) // 2
        line = self._theme.line_height(Use.SECONDARY)
        for word, width in zip(self._words, widths, strict=True):
            painter.drawText(
                x, self.height() - _UP - line, width + 2, line, Qt.AlignmentFlag.AlignVCenter.value, word
            )
            x += width + _GAP


def _is_escape(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
        return False
    return event.key() == Qt.Key.Key_Escape


def _once(parent: QObject, pause: int, then: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(pause)
    timer.timeout.connect(then)
    return timer
