"""The preview's way from the worker process into the window: answers come over by a queued signal."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from drafter.desk.preview import Preview
from drafter.desk.preview_frames import Answer, Layout, Order, Picture, Trouble
from drafter.model.statement import Statement

# A key's own repaint goes first; the pages follow within two frames.
_GATHER_MS = 30


class PreviewFeed(QObject):
    """Asks for pages of the newest statement, and hands out what comes, all in the window's thread."""

    laid_out = Signal(object)
    page_drawn = Signal(int, float, QImage)
    troubled = Signal(str)
    _heard = Signal(object, object)

    def __init__(self, parent: QObject | None = None, command: tuple[str, ...] = ()) -> None:
        super().__init__(parent)
        self._heard.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._command = command
        self._preview: Preview | None = None
        self._statement: Statement | None = None
        self.order = Order()
        self._view = (0, 2, 1.0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GATHER_MS)
        self._timer.timeout.connect(self._ask)

    @property
    def process_id(self) -> int:
        """The worker's process id, 0 where none runs."""
        return self._preview.process_id if self._preview is not None else 0

    def show(self, statement: Statement) -> None:
        """Show the pages of `statement` as soon as they are made."""
        self._statement = statement
        self._soon()

    def show_anew(self) -> None:
        """Show the pages as they are now, though the statement is the same: its brand has changed."""
        self.order = replace(self.order, revision=self.order.revision + 1)
        if self._statement is not None:
            self._soon()

    def view(self, first: int, count: int, scale: float) -> None:
        """The pages in sight, at `scale` device pixels to the point."""
        if (first, count, scale) != self._view:
            self._view = (first, count, scale)
            self._soon()

    def close(self) -> None:
        """End the worker."""
        self._timer.stop()
        self._statement = None
        if self._preview is not None:
            self._preview.close()
            self._preview = None

    def _soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _ask(self) -> None:
        if self._statement is None:
            return
        if self._preview is None:
            self._preview = Preview(self._answer, self._command)
        first, count, scale = self._view
        self._preview.show(self._statement, self.order, first, count, scale)

    def _answer(self, answer: Answer, body: bytes) -> None:
        """Called on the preview's thread; the signal takes it to the window's."""
        if isinstance(answer, Picture):
            image = QImage(body, answer.width, answer.height, answer.width * 4, QImage.Format.Format_RGB32)
            # The copy owns its pixels; `body` is gone when this returns.
            self._heard.emit(answer, image.copy())
        else:
            self._heard.emit(answer, None)

    def _take(self, answer: Answer, image: QImage | None) -> None:
        if self._preview is None:
            return
        if isinstance(answer, Layout):
            self.laid_out.emit(answer)
        elif isinstance(answer, Trouble):
            self.troubled.emit(answer.text)
        elif image is not None:
            self.page_drawn.emit(answer.page, answer.scale, image)
