"""How a list is read, and what is done with rows that are known: the bars above and below its rows."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from drafter.desk.signatory_lists import ENCODINGS, SEPARATORS, Table
from drafter.model.signatories import SignatoryState
from drafter.ui.column.signatory_bar import GroupButton
from drafter.ui.column.signatory_model import state_names
from drafter.ui.controls import Ground, TextLabel
from drafter.ui.importing_list.rows import Fate
from drafter.ui.style import set_variant
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_FOOT, _FIELD = 56, 28


def encoding_names() -> dict[str, str]:
    """The encodings as people know them."""
    return {
        "utf-8": "Unicode (UTF-8)",
        "utf-16": "Unicode (UTF-16)",
        "cp1252": translate("Import", "Western European (Windows)"),
        "cp1250": translate("Import", "Central European (Windows)"),
        "cp1251": translate("Import", "Cyrillic (Windows)"),
        "koi8-r": translate("Import", "Cyrillic (KOI8-R)"),
        "cp866": translate("Import", "Cyrillic (DOS)"),
        "iso8859-9": translate("Import", "Turkish (ISO)"),
        "mac-roman": translate("Import", "Western European (Mac)"),
    }


def separator_names() -> dict[str, str]:
    """What parts the cells of a line, in words."""
    return {
        "\t": translate("Import", "Tabs"),
        ";": translate("Import", "Semicolons"),
        ",": translate("Import", "Commas"),
        "|": translate("Import", "Upright bars"),
        "\n": translate("Import", "One cell a line"),
    }


class Options(Ground):
    """Sheet or encoding and separator, the first row, the state of those who come, which rows are seen."""

    reread = Signal()
    headed = Signal(bool)
    state_chosen = Signal()
    fate_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "canvas", Qt.Edge.BottomEdge, parent)
        self._theme = theme
        self._sheets = False
        self._texts = False
        self.sheet = self._choice(translate("Import", "Sheet"))
        self.encoding = self._choice(translate("Import", "Encoding"))
        self.separator = self._choice(translate("Import", "Cells parted by"))
        self.encoding.addItems([encoding_names()[name] for name in ENCODINGS])
        self.separator.addItems([separator_names()[mark] for mark in SEPARATORS])
        self.first = QCheckBox(translate("Import", "First row names the columns"))
        self.states = self._choice(translate("Import", "State where none is told"))
        names = state_names()
        self.states.addItems([names[state] for state in SignatoryState])
        self.fates: dict[Fate | None, GroupButton] = {
            fate: GroupButton(theme, fate or "", word, self)
            for fate, word in (
                (None, translate("Import", "All")),
                (Fate.NEW, translate("Import", "New")),
                (Fate.KNOWN, translate("Import", "There already")),
                (Fate.REPEATED, translate("Import", "Twice")),
                (Fate.ASIDE, translate("Import", "Kept aside")),
            )
        }
        self.fates[None].setChecked(True)
        for fate, button in self.fates.items():
            button.clicked.connect(lambda _=False, fate=fate: self.fate_chosen.emit(fate))
        self._assemble()
        for choice in (self.sheet, self.encoding, self.separator):
            choice.activated.connect(self.reread)
        self.first.clicked.connect(self.headed)
        self.states.activated.connect(self.state_chosen)

    def _choice(self, name: str) -> QComboBox:
        choice = QComboBox()
        choice.setProperty("small", True)
        choice.setAccessibleName(name)
        # Some screen readers take the name of a choice from a label alone.
        choice.setAccessibleDescription(name)
        choice.setToolTip(name)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        choice.setFixedHeight(max(self._theme.size(_FIELD), _FIELD))
        choice.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return choice

    def _assemble(self) -> None:
        how = QHBoxLayout()
        how.setSpacing(8)
        for choice in (self.sheet, self.encoding, self.separator):
            how.addWidget(choice)
        how.addWidget(self.first)
        how.addStretch(1)
        what = QHBoxLayout()
        what.setSpacing(8)
        label = TextLabel(self._theme, self.states.accessibleName(), Use.SECONDARY, "text2")
        label.setBuddy(self.states)
        what.addWidget(label)
        what.addWidget(self.states)
        what.addStretch(1)
        for button in self.fates.values():
            what.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(8)
        column.addLayout(how)
        column.addLayout(what)

    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, from its upper left."""
        return (self.sheet, self.encoding, self.separator, self.first, self.states, *self.fates.values())

    @property
    def chosen(self) -> tuple[str, str, str]:
        """Sheet, encoding and separator as the writer chose them; empty where they are to be found out."""
        sheet = self.sheet.currentText() if self._sheets else ""
        encoding = ENCODINGS[self.encoding.currentIndex()] if self._texts else ""
        at = self.separator.currentIndex()
        return sheet, encoding, SEPARATORS[at] if self._texts and at >= 0 else ""

    def show_table(self, table: Table, from_file: bool) -> None:
        """Show how a table was read."""
        self._sheets = bool(table.sheets)
        self._texts = from_file and not table.sheets
        self.sheet.setVisible(len(table.sheets) > 1)
        if [self.sheet.itemText(at) for at in range(self.sheet.count())] != list(table.sheets):
            self.sheet.clear()
            self.sheet.addItems(list(table.sheets))
        if table.sheets:
            self.sheet.setCurrentIndex(table.sheets.index(table.sheet) if table.sheet in table.sheets else 0)
        self.encoding.setVisible(self._texts)
        self.separator.setVisible(self._texts)
        if self._texts:
            self.encoding.setCurrentIndex(ENCODINGS.index(table.encoding) if table.encoding else 0)
            # A file may name a separator of its own, that is none of these.
            known = table.separator in SEPARATORS
            self.separator.setCurrentIndex(SEPARATORS.index(table.separator) if known else -1)

    def show_headed(self, headed: bool) -> None:
        """Whether the first row names the columns."""
        self.first.setChecked(headed)

    @property
    def state(self) -> SignatoryState:
        """The state of those whose row tells none."""
        return tuple(SignatoryState)[self.states.currentIndex()]

    def show_counts(self, counts: Mapping[Fate | None, int]) -> None:
        """How many rows there are of each fate."""
        for fate, button in self.fates.items():
            button.show_count(counts[fate])
            button.setFixedSize(button.width_wanted(), self._theme.size(_FIELD))
            button.setVisible(fate is None or bool(counts[fate]))


class Foot(Ground):
    """What is done with those who are there already, and the rows that are kept aside."""

    changed = Signal()
    copy_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "chrome", Qt.Edge.TopEdge, parent)
        self._known = TextLabel(theme, "", Use.INTERFACE)
        self.what = QComboBox()
        self.what.setProperty("small", True)
        self.what.addItems(
            [
                translate("Import", "Leave as they are"),
                translate("Import", "Update title, organisation and country"),
                translate("Import", "Update these and the state"),
            ]
        )
        self.what.setAccessibleName(translate("Import", "Those who are there already"))
        self.what.setAccessibleDescription(self.what.accessibleName())
        words = max(self.what.fontMetrics().horizontalAdvance(self.what.itemText(at)) for at in range(3))
        self.what.setMinimumWidth(words + 56)
        self.what.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.what.setFixedHeight(max(theme.size(_FIELD), _FIELD))
        self._aside = TextLabel(theme, "", Use.INTERFACE, "text2")
        self.copy = QPushButton(translate("Import", "Copy them"))
        set_variant(self.copy, small=True)
        self.copy.setToolTip(
            translate("Import", "The rows as they stand in the list, to mend them elsewhere")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        self.setFixedHeight(theme.size(_FOOT))
        row.addWidget(self._known)
        row.addWidget(self.what)
        row.addStretch(1)
        row.addWidget(self._aside)
        row.addWidget(self.copy)
        self.what.currentIndexChanged.connect(self.changed)
        self.copy.clicked.connect(self.copy_wanted)
        self.show_counts(0, 0)

    @property
    def update_known(self) -> bool:
        """Whether those who are there learn what the rows know."""
        return self.what.currentIndex() > 0

    @property
    def with_states(self) -> bool:
        """Whether their states are taken from the rows too."""
        return self.what.currentIndex() == 2

    def show_counts(self, known: int, aside: int) -> None:
        """How many are there already, and how many rows are kept aside."""
        self._known.setText(translate("Import", "%n there already", "", known))
        self._aside.setText(translate("Import", "%n rows kept aside", "", aside))
        self._known.setVisible(bool(known))
        self.what.setVisible(bool(known))
        self._aside.setVisible(bool(aside))
        self.copy.setVisible(bool(aside))
        self.setVisible(bool(known or aside))
