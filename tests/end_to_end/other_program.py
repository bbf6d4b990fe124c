"""Another program on the same display: it owns the clipboard, or a file that can be dragged out of it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


class Desk(QWidget):
    """A window in the corner of the screen; pressing the button in it begins a drag of the file."""

    def __init__(self, path: str) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint)
        self._path = path
        self.setWindowTitle("Other program")
        self.setGeometry(0, 700, 60, 60)

    def mouseMoveEvent(self, _event: QMouseEvent) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(self._path)])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


def main() -> None:
    """`clipboard FILE` offers the HTML in a file; `drag FILE` shows the window."""
    application = QApplication(sys.argv[:1])
    what, path = sys.argv[1:]
    desk = Desk(path)
    if what == "clipboard":
        data = QMimeData()
        data.setHtml(Path(path).read_text(encoding="utf-8"))
        data.setText("plain text that nobody wants")
        QApplication.clipboard().setMimeData(data)
    desk.show()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    application.exec()


if __name__ == "__main__":
    main()
