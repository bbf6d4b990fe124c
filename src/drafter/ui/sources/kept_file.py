"""The field of a file that is kept with a source: its name and size, and what can be done with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QMimeData, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOption,
    QToolButton,
    QWidget,
)

from drafter.model.attachments import MOST_BYTES, Attachment, safe_name
from drafter.ui.controls import IconButton
from drafter.ui.explaining import explain, explain_in_menus
from drafter.ui.sides import margins, mirrored, mirrored_at, write
from drafter.ui.style_paint import box, field
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_SIDE, _HIGH, _ICON = 9, 32, 16
_MOST_TOLD = 2**53


class KeptFileField(QWidget):
    """Shows the file, or asks for one; it never opens anything itself.

    `wanted` has the path of a file to keep, `opening` and `saving` ask for the kept one in another program
    and for a copy of it. `changed` comes when it is removed or another is shown by the writer's wish.
    """

    changed = Signal()
    wanted = Signal(object)
    opening = Signal()
    saving = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.attached: Attachment | None = None
        self._locked = ""
        self.button = _FileButton(theme)
        self.remove = IconButton(theme, "close", translate("Sources", "Remove file"), 24, 14)
        self.remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.button)
        self.setFixedHeight(max(_HIGH, theme.line_height(Use.INTERFACE) + 12))
        row = QHBoxLayout(self)
        row.setContentsMargins(*margins(1, 1, 5, 1))
        row.setSpacing(4)
        row.addWidget(self.button, 1)
        row.addWidget(self.remove)
        self.button.clicked.connect(self._press)
        self.remove.clicked.connect(self._remove)
        self.show_file(None)

    def show_file(self, attached: Attachment | None) -> None:
        """Show a file, or that there is none."""
        self.attached = attached
        self.remove.setVisible(attached is not None)
        self.button.show_file(attached)

    def _press(self) -> None:
        if self.attached is None:
            self.ask()
            return
        menu = QMenu(self)
        menu.addAction(translate("Sources", "Open in another program…"), self.opening.emit)
        menu.addAction(translate("Sources", "Save a copy…"), self.saving.emit)
        menu.addSeparator()
        for action in (
            menu.addAction(translate("Sources", "Another file…"), self.ask),
            menu.addAction(translate("Sources", "Remove file"), self._remove),
        ):
            explain(action, self._locked)
        explain_in_menus(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def ask(self) -> None:
        """Ask for a file to keep."""
        chosen, _ = QFileDialog.getOpenFileName(
            self.window(), translate("Sources", "Keep a file with the source")
        )
        if chosen:
            self.wanted.emit(Path(chosen))

    def _remove(self) -> None:
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_file(None)
        self.changed.emit()

    def lock(self, why: str) -> None:
        """Say why it can only be read."""
        self._locked = why
        if self.attached is None:
            explain(self.button, why)
        explain(self.remove, why, translate("Sources", "Remove file"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOption()
        option.initFrom(self)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        field(QPainter(self), option, self._theme.colours, False)


class _FileButton(QToolButton):
    """A paper clip with the file's name and size, or what to do where there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._size = ""
        self.setAutoRaise(True)
        self.setFont(theme.font(Use.INTERFACE))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def show_file(self, attached: Attachment | None) -> None:
        """Show a file's name and size."""
        name, self._size = translate("Sources", "Add file…"), ""
        tip = translate("Sources", "A PDF, a picture or a saved page, up to {most}. Or drop it here.").format(
            most=size_of(MOST_BYTES)
        )
        if attached is not None:
            name, self._size = safe_name(attached.name), size_of(attached.size)
            tip = f"{name}, {self._size}"
        self.setText(name)
        self.setToolTip(tip)
        label = translate("Sources", "Kept with the statement")
        self.setAccessibleName(f"{label}: {name} {self._size}".strip())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, self._theme.line_height(Use.INTERFACE) + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = self._theme.colours
        lit = self.isEnabled() and (self.underMouse() or self.hasFocus())
        if lit:
            box(painter, self.rect().adjusted(1, 1, -1, -1), colours.hover, radius=5)
        icon = self._theme.icons.pixmap("evidence", colours.text2, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(mirrored_at(self, _SIDE, (self.height() - _ICON) // 2, _ICON), icon)
        painter.setFont(self._theme.font(Use.SECONDARY))
        size = painter.fontMetrics().horizontalAdvance(self._size) + 1 if self._size else 0
        start = _SIDE + _ICON + 9
        room = max(self.width() - start - (size + 12 if size else 4), 0)
        if size:
            painter.setPen(colours.text2)
            at = mirrored(self, QRect(self.width() - size - 4, 0, size, self.height()))
            write(painter, at, self._size)
        painter.setFont(self.font())
        painter.setPen(colours.text if self.isEnabled() else colours.disabled)
        name = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room)
        write(painter, mirrored(self, QRect(start, 0, room, self.height())), name)


def size_of(count: int) -> str:
    """A number of bytes as a writer reads it: "1.4 MB"."""
    # A file from somewhere may say anything of its size.
    told = min(max(count, 0), _MOST_TOLD)
    return QLocale().formattedDataSize(told, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def file_in(data: QMimeData) -> Path | None:
    """The file that is dropped; None where it is none, or several."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 else None
