"""What Drafter keeps on this computer, and where."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from drafter.places import Places
from drafter.ui.controls import TextLabel
from drafter.ui.style import set_variant
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use


class Stored(QWidget):
    """A line for each folder: what is in it, its path, and a button that opens it."""

    def __init__(self, theme: Theme, places: Places) -> None:
        super().__init__()
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.buttons: list[QPushButton] = []
        self._add(translate("Settings", "Settings and shortcuts"), places.config)
        self._add(translate("Settings", "Your brands, dictionaries and lists"), places.data)
        self._add(translate("Settings", "What you typed since the last save"), places.state)
        self._add(
            translate("Settings", "The list for Home and search, made again when it is lost"), places.cache
        )

    def _add(self, what: str, folder: Path) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(TextLabel(self._theme, what, elided=True))
        path = TextLabel(self._theme, str(folder), Use.SECONDARY, "text2", elided=True)
        path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addWidget(path)
        button = QPushButton(translate("Settings", "Open folder"))
        button.setAccessibleName(translate("Settings", "Open the folder: %1").replace("%1", what))
        button.setToolTip(str(folder))
        button.setAutoDefault(False)
        set_variant(button, small=True)
        button.clicked.connect(lambda: open_folder(folder))
        self.buttons.append(button)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column.addLayout(row)


def open_folder(folder: Path) -> None:
    """Show a folder in the system's file manager; the nearest that is there, where nothing was kept yet."""
    there = next((one for one in (folder, *folder.parents) if one.is_dir()), Path.home())
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(there)))
