"""What is only looked at otherwise: larger and smaller text, the full screen, words by section."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QWheelEvent

from drafter.desk.settings import TEXT_SIZES, USUAL_TEXT_SIZE

if TYPE_CHECKING:
    from drafter.ui.pane_round import PaneRound
    from drafter.ui.statement_window import StatementWindow
    from drafter.ui.windows import Windows


def connect_viewing(window: StatementWindow, windows: Windows) -> None:
    """Wire the commands of the View menu that change no text."""
    commands = window.commands

    def zoom(steps: int) -> None:
        size = next_size(windows.settings.text_size, steps)
        if size != windows.settings.text_size:
            windows.change(lambda settings: replace(settings, text_size=size))

    def usual() -> None:
        windows.change(lambda settings: replace(settings, text_size=USUAL_TEXT_SIZE))

    commands["zoom_in"].triggered.connect(lambda: zoom(1))
    commands["zoom_out"].triggered.connect(lambda: zoom(-1))
    commands["zoom_usual"].triggered.connect(usual)
    commands["full_screen"].toggled.connect(lambda on: _fill_screen(window, on))
    commands["next_pane"].triggered.connect(lambda: _panes_of(window).step(1))
    commands["previous_pane"].triggered.connect(lambda: _panes_of(window).step(-1))
    commands["word_count"].triggered.connect(lambda: show_word_count(window))
    window.status.words_clicked.connect(commands["word_count"].trigger)
    wheel = Wheel(window)
    wheel.turned.connect(zoom)
    window.column.ground.viewport().installEventFilter(wheel)


def next_size(size: int, steps: int) -> int:
    """The size of text so many steps larger or smaller, in hundredths of the usual one."""
    nearest = min(range(len(TEXT_SIZES)), key=lambda place: abs(TEXT_SIZES[place] - size))
    return TEXT_SIZES[min(max(nearest + steps, 0), len(TEXT_SIZES) - 1)]


class Wheel(QObject):
    """Turns of the wheel with Ctrl, a step for each notch, however finely a wheel or pad counts."""

    turned = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._turned = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QWheelEvent) or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self._turned += event.angleDelta().y()
        steps = int(self._turned / 120)
        if steps:
            self._turned -= steps * 120
            self.turned.emit(steps)
        return True


def _panes_of(window: StatementWindow) -> PaneRound:
    from drafter.ui.pane_round import PaneRound

    made = window.findChild(PaneRound)
    return made if made is not None else PaneRound(window)


def _fill_screen(window: StatementWindow, on: bool) -> None:
    state = window.windowState()
    full = Qt.WindowState.WindowFullScreen
    window.setWindowState(state | full if on else state & ~full)


def show_word_count(window: StatementWindow) -> None:
    """Show how long each section is."""
    from drafter.ui.column.counts import Counts
    from drafter.ui.word_count import WordCountList

    editor = window.column.editor
    chosen = len(editor.textCursor().selectedText().split()) if editor is not None else 0
    shown = WordCountList(window.theme, window.session.statement, Counts(), chosen, window)
    status = window.status
    shown.open_above(status.mapToGlobal(QPoint(status.words_left, 0)))
