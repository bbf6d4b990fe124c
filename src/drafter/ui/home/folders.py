"""The small window that says where statements are looked for, and lets folders come and go."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from drafter.ui.column.popup import Popup
from drafter.ui.controls import IconButton, IconLabel, TextLabel, WrappedLabel
from drafter.ui.style import set_variant
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_WIDE = 420


class FoldersPopup(Popup):
    """Folders as rows, each with a cross; below them “Add folder…”. `changed` has the folders anew."""

    changed = Signal(object)

    def __init__(self, theme: Theme, folders: Sequence[Path], usual: bool, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._folders = tuple(folders)
        self._usual = usual
        self.setAccessibleName(translate("Home", "Folders that are searched"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*self.margins(12))
        self._column.setSpacing(4)
        self.rows: list[FolderRow] = []
        self.add = QPushButton(translate("Home", "Add folder…"))
        set_variant(self.add, small=True)
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self.ask)
        self.setFixedWidth(theme.size(_WIDE) + 2 * self.shadow)
        self._fill()

    def open_over(self, button: QWidget) -> None:
        """Show above a button at the foot of its window."""
        self.adjustSize()
        top = button.mapToGlobal(QPoint(0, 0))
        self.open(top - QPoint(0, self.height() - 2 * self.shadow + 4))
        self.add.setFocus()

    def ask(self) -> None:
        """Ask for a folder and add it."""
        parent = self.parentWidget()
        start = str(self._folders[-1] if self._folders else Path.home())
        title = translate("Home", "Folder to search")
        self.close()
        chosen = QFileDialog.getExistingDirectory(parent, title, start)
        if chosen and Path(chosen) not in self._folders:
            self.changed.emit((*self._folders, Path(chosen)))

    def _fill(self) -> None:
        theme = self.theme
        head = TextLabel(theme, translate("Home", "Folders that are searched"), Use.SELECTED)
        about = WrappedLabel(theme, self._about(), Use.SECONDARY, "text2")
        self._column.addWidget(head)
        self._column.addWidget(about)
        self._column.addSpacing(4)
        for folder in self._folders:
            row = FolderRow(theme, folder)
            row.removed.connect(lambda folder=folder: self._remove(folder))
            self.rows.append(row)
            self._column.addWidget(row)
        self._column.addSpacing(4)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def _about(self) -> str:
        if not self._folders:
            return translate("Home", "None yet. What you open or save is listed all the same.")
        if self._usual:
            return translate("Home", "Until you choose others, this one, with all folders in it.")
        return translate("Home", "With all folders in them, and the folders of files you opened.")

    def _remove(self, folder: Path) -> None:
        self.close()
        self.changed.emit(tuple(one for one in self._folders if one != folder))


class FolderRow(QWidget):
    """A folder and the cross that takes it from the search; its files stay."""

    removed = Signal()

    def __init__(self, theme: Theme, folder: Path) -> None:
        super().__init__()
        name = TextLabel(theme, shown_folder(folder), elided=True)
        self.cross = IconButton(
            theme, "close", translate("Home", "Do not search %1").replace("%1", folder.name), 24, 14
        )
        self.cross.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(theme, "folder"))
        row.addWidget(name, 1)
        row.addWidget(self.cross)


def shown_folder(folder: Path) -> str:
    """A folder as the writer knows it: below home with a tilde."""
    home = Path.home()
    return f"~/{folder.relative_to(home)}" if folder.is_relative_to(home) and folder != home else str(folder)
