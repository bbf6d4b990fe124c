"""Pictures of logos and marks at the size they are shown, read beside the window's thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from drafter.ui.jobs import Line

_Key = tuple[bytes, int, int]


class Images(QObject):
    """Pixmaps by their file's bytes and size; one that is not read yet is null, and `came` follows."""

    came = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line = Line(self)
        self._ready: dict[_Key, QPixmap] = {}

    def pixmap(self, data: bytes, room: QSize, ratio: float) -> QPixmap:
        """The picture, as large as `room` takes whole."""
        inner = room * ratio
        key = (data, inner.width(), inner.height())
        found = self._ready.get(key)
        if found is None:
            self._ready[key] = found = QPixmap()
            self._line.put(lambda: _scaled(data, inner), lambda image: self._took(key, image))
        if found.devicePixelRatio() != ratio:
            found.setDevicePixelRatio(ratio)
        return found

    def close(self) -> None:
        """Finish and end."""
        self._line.close()

    def _took(self, key: _Key, image: QImage) -> None:
        self._ready[key] = QPixmap.fromImage(image)
        self.came.emit()


def _scaled(data: bytes, room: QSize) -> QImage:
    image = QImage.fromData(data)
    if image.isNull():
        return image
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, smooth)
