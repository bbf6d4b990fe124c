"""The licence of a dictionary, to read."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from drafter.desk.dictionaries import Dictionary, licence_of
from drafter.places import Places
from drafter.ui.controls import WrappedLabel
from drafter.ui.small_window import SmallWindow
from drafter.ui.text_box import TextBox
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

WIDTH, HEIGHT, TEXT = 560, 560, 400


def show_licence(theme: Theme, dictionary: Dictionary, places: Places, parent: QWidget) -> SmallWindow:
    """Show who made a dictionary, and what may be done with it."""
    made = SmallWindow(theme, translate("Settings", "Licence of a dictionary"), parent)
    column = QVBoxLayout(made)
    column.setContentsMargins(24, 20, 24, 24)
    column.setSpacing(12)
    told = (dictionary.name, dictionary.origin, dictionary.version, dictionary.licence)
    column.addWidget(WrappedLabel(theme, "\n".join(one for one in told if one), Use.INTERFACE))
    text = licence_of(dictionary, places)
    none = translate("Settings", "The file that it came from says nothing of a licence.")
    box = TextBox(theme, text or none, translate("Settings", "Licence"), TEXT)
    box.edit.setReadOnly(True)
    column.addWidget(box)
    column.addStretch(1)
    made.take_size(WIDTH, HEIGHT)
    made.show()
    box.edit.setFocus()
    return made
