"""The list of names that no release may hold, edited as lines of text and kept when the field is left."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from drafter.desk.unnamed import names_of_text, read_unnamed, write_unnamed
from drafter.model.errors import DrafterError
from drafter.places import Places
from drafter.ui.controls import WrappedLabel
from drafter.ui.sentences import said
from drafter.ui.settings_window.framed import Framed
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_LINES = 4


class Unnamed(QWidget):
    """The list; it is read when first shown, and written when what was typed is left, which `kept` tells."""

    kept = Signal()

    def __init__(self, theme: Theme, places: Places) -> None:
        super().__init__()
        self._places = places
        self._kept: tuple[str, ...] | None = None
        self.field = Lines()
        self.field.setAccessibleName(translate("Settings", "Names that must not be named"))
        self.field.setPlaceholderText(translate("Settings", "One name on each line"))
        self.field.setToolTip(
            translate(
                "Settings",
                "Each name as it is written, also without its first name if that gives away whose it is",
            )
        )
        self.field.setFrameShape(QFrame.Shape.NoFrame)
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(_LINES * theme.line_height(Use.INTERFACE) + 12)
        self.field.left.connect(self.keep)
        self.message = WrappedLabel(theme, "", Use.SECONDARY, "err")
        self.message.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Framed(theme, self.field))
        column.addWidget(self.message)
        self._read()

    def _read(self) -> None:
        try:
            self._kept = read_unnamed(self._places)
        except DrafterError as error:
            # What cannot be read must not be written over.
            self.field.setReadOnly(True)
            self._say(error)
            return
        self.field.setPlainText("\n".join(self._kept))

    def keep(self) -> None:
        """Have what is typed on the disk, if it is another list."""
        names = names_of_text(self.field.toPlainText())
        if self._kept is None or names == self._kept:
            return
        try:
            write_unnamed(self._places, names)
        except DrafterError as error:
            self._say(error)
            return
        self._kept = names
        self.message.hide()
        self.kept.emit()

    def _say(self, error: DrafterError) -> None:
        self.message.setText(f"{said(error.happened)} {said(error.remedy)}")
        self.message.show()

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)


class Lines(QPlainTextEdit):
    """Lines of text; `left` when another control is gone to."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
