"""Pictures of the templates' first pages: made once by the preview's process, then kept by their content."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtGui import QImage, QImageWriter

from drafter.model.statement import Statement
from drafter.places import Places
from drafter.ui.jobs import Line
from drafter.ui.preview import PreviewFeed

FOLDER = "first-pages"
_A4_WIDE = 595.28
_MOST_KEPT = 60


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A template with its statement, and where its picture is kept; `image` where it is kept already."""

    template: str
    statement: Statement
    file: Path
    image: QImage | None


class FirstPages(QObject):
    """Hands out pictures as they come: `came` has a template's id and the picture of its first page."""

    came = Signal(str, QImage)
    ended = Signal()

    def __init__(
        self, places: Places, width: int, parent: QObject | None = None, command: tuple[str, ...] = ()
    ) -> None:
        super().__init__(parent)
        self._places = places
        self._width = width
        self._command = command
        self._line = Line(self)
        self._feed: PreviewFeed | None = None
        self._waiting: deque[_Wanted] = deque()
        self._gone = False

    def want(self, templates: Sequence[str], language: str = "en") -> None:
        """Ask for the first pages of these templates, in their order."""
        for template in templates:
            self._line.put(lambda template=template: self._looked_up(template, language), self._take)  # type: ignore[misc]
        self._line.put(lambda: None, lambda _: self._draw_next())

    def close(self) -> None:
        """End what is being made."""
        self._gone = True
        self._waiting.clear()
        self._end_feed()
        self._line.close()

    def _looked_up(self, template: str, language: str) -> _Wanted | None:
        """On the line's thread: the statement of a template, and its picture where it is kept."""
        if self._gone:
            return None
        from drafter.desk.templates import sample_statement

        statement = sample_statement(template, language)
        file = self._places.cache / FOLDER / f"{picture_key(statement, self._places, self._width)}.png"
        image = QImage(str(file)) if file.is_file() else None
        return _Wanted(template, statement, file, image if image is not None and not image.isNull() else None)

    def _take(self, wanted: object) -> None:
        # What a template cannot say, its card says without a picture.
        if self._gone or not isinstance(wanted, _Wanted):
            return
        if wanted.image is not None:
            self.came.emit(wanted.template, wanted.image)
        else:
            self._waiting.append(wanted)

    def _draw_next(self) -> None:
        if self._gone:
            return
        if not self._waiting:
            self._end_feed()
            self.ended.emit()
            return
        if self._feed is None:
            self._feed = PreviewFeed(self, self._command)
            self._feed.page_drawn.connect(self._drawn)
            self._feed.troubled.connect(self._failed)
            self._feed.view(0, 1, self._width / _A4_WIDE)
        self._feed.show(self._waiting[0].statement)

    def _drawn(self, page: int, _scale: float, image: QImage) -> None:
        if page or not self._waiting:
            return
        done = self._waiting.popleft()
        self.came.emit(done.template, image)
        self._line.put(lambda: self._keep(done.file, image), lambda _: None)
        self._draw_next()

    def _failed(self, _why: str) -> None:
        """A page that cannot be made leaves its card without a picture."""
        if self._waiting:
            self._waiting.popleft()
            self._draw_next()

    def _keep(self, file: Path, image: QImage) -> None:
        """On the line's thread: have the picture in its file, whole or not at all."""
        with suppress(OSError):
            folder = self._places.make(file.parent)
            part = file.with_suffix(".part")
            if QImageWriter(str(part), QByteArray(b"png")).write(image):
                part.replace(file)
            kept = sorted(folder.glob("*.png"), key=lambda one: one.stat().st_mtime, reverse=True)
            for old in kept[_MOST_KEPT:]:
                old.unlink(missing_ok=True)

    def _end_feed(self) -> None:
        if self._feed is not None:
            self._feed.close()
            self._feed.deleteLater()
            self._feed = None


def picture_key(statement: Statement, places: Places, width: int) -> str:
    """What a first page depends on: the words, the brand, the size, and this version of Drafter."""
    import msgspec

    from drafter import __version__
    from drafter.desk.brands import brand

    look = replace(brand(statement.brand, places), folder=Path())
    digest = sha256(msgspec.json.encode(statement))
    digest.update(f"{look!r}\n{width}\n{__version__}".encode())
    return digest.hexdigest()[:32]
