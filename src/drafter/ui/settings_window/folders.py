"""The folders that are looked through for statements."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from drafter.ui.controls import WrappedLabel
from drafter.ui.settings_window.framed import Framed
from drafter.ui.style import set_variant
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_MOST = 4


class Folders(QWidget):
    """The list with its two buttons; `added` and `removed` have a folder."""

    added = Signal(object)
    removed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._folders: tuple[Path, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Settings", "Folders with statements"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.currentRowChanged.connect(self._follow)
        self.add = QPushButton(translate("Settings", "Add…"))
        self.remove = QPushButton(translate("Settings", "Remove"))
        for button in (self.add, self.remove):
            set_variant(button, small=True)
            button.setAutoDefault(False)
        self.add.setToolTip(translate("Settings", "Look through another folder"))
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.add)
        row.addWidget(self.remove)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._frame = Framed(theme, self.list)
        self._none = WrappedLabel(
            theme,
            translate("Settings", "None yet, but the folder “Drafter” in your documents, once it is there."),
            Use.INTERFACE,
            "text",
        )
        column.addWidget(self._frame)
        column.addWidget(self._none)
        column.addLayout(row)

    def show_folders(self, folders: Sequence[Path], usual: Sequence[Path]) -> None:
        """Show the writer's folders; failing any, those that are looked through anyway, which cannot go."""
        self._folders = tuple(folders)
        row = self.list.currentRow()
        self.list.clear()
        for folder in folders or usual:
            self.list.addItem(str(folder))
            self.list.item(self.list.count() - 1).setToolTip(str(folder))
        self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
        self._frame.setVisible(self.list.count() > 0)
        self._none.setVisible(self.list.count() == 0)
        high = self._theme.line_height(Use.INTERFACE) + 10
        self.list.setFixedHeight(max(min(self.list.count(), _MOST), 1) * high + 4)
        self._follow()

    def _follow(self) -> None:
        row = self.list.currentRow()
        why = ""
        if not self._folders:
            why = translate("Settings", "There is none of your own. Add one first.")
        elif not 0 <= row < len(self._folders):
            why = translate("Settings", "Mark a folder first")
        self.remove.setEnabled(not why)
        self.remove.setToolTip(
            why or translate("Settings", "Look through this folder no more; it stays as it is")
        )

    def _add(self) -> None:
        start = str(self._folders[-1] if self._folders else Path.home())
        chosen = QFileDialog.getExistingDirectory(
            self, translate("Settings", "Folder with statements"), start
        )
        if chosen:
            self.added.emit(Path(chosen))

    def _remove(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._folders):
            self.removed.emit(self._folders[row])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.list.hasFocus():
            self._remove()
        else:
            super().keyPressEvent(event)
