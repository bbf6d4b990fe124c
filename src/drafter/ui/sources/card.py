"""The card of the open claim: what it says, how it stands, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from drafter.ui.asking_card import AskingCard
from drafter.ui.card_list import ABOVE, BELOW
from drafter.ui.checks.card import wrapped
from drafter.ui.checks.painter import BESIDE, ICON
from drafter.ui.controls import IconLabel
from drafter.ui.explaining import explain
from drafter.ui.flow import Flow
from drafter.ui.shortcuts.caps import KeyCap
from drafter.ui.sides import margins
from drafter.ui.sources.listed import Group
from drafter.ui.sources.wording import SIGNS
from drafter.ui.style import set_variant
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use


class ClaimCard(AskingCard):
    """One claim. `dismiss_wanted` has the reason why it is none."""

    source_wanted = Signal()
    open_wanted = Signal()
    verify_wanted = Signal()
    dismiss_wanted = Signal(str)
    heed_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._locked = ""
        self._keys: dict[Group, str] = {}
        self._name = ""
        self._group = Group.UNSOURCED
        self._sign = IconLabel(theme, "warning", "warn", ICON)
        self.title = wrapped(theme, Use.SELECTED)
        self._line = wrapped(theme, Use.INTERFACE, "text2")
        self.add = QPushButton(translate("Sources", "Add source…"))
        self.verify = QPushButton(translate("Sources", "Verify"))
        self.open = QPushButton(translate("Sources", "Open source"))
        self.dismiss = QPushButton(translate("Sources", "Not a claim"))
        self.heed = QPushButton(translate("Sources", "A claim after all"))
        self.why = QLineEdit()
        self.set_aside = QPushButton(translate("Sources", "Not a claim"))
        self.cancel = QPushButton(translate("Sources", "Cancel"))
        self._cap = KeyCap(theme, "")
        self._assemble()
        self.add.clicked.connect(self.source_wanted)
        self.verify.clicked.connect(self.verify_wanted)
        self.open.clicked.connect(self.open_wanted)
        self.heed.clicked.connect(self.heed_wanted)
        self.dismiss.clicked.connect(self.ask_reason)
        self.set_aside.clicked.connect(self._dismiss)
        self.why.returnPressed.connect(self._dismiss)

    def _assemble(self) -> None:
        for button in (self.add, self.verify, self.open, self.heed, self.set_aside):
            set_variant(button, "", small=True)
        for button in (self.dismiss, self.cancel):
            set_variant(button, "flat", small=True)
        buttons = (
            self.add,
            self.verify,
            self.open,
            self.dismiss,
            self.heed,
            self.set_aside,
            self.cancel,
        )
        for button in buttons:
            button.setAutoDefault(False)
        self.why.setProperty("small", True)
        name = translate("Sources", "Why it needs no source")
        self.why.setPlaceholderText(name)
        self.why.setAccessibleName(name)
        head = QHBoxLayout()
        head.setSpacing(BESIDE)
        head.setContentsMargins(0, 0, 0, 2)
        head.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._sign.setContentsMargins(0, 2, 0, 0)
        head.addWidget(self.title, 1)
        within = QVBoxLayout()
        within.setContentsMargins(*margins(ICON + BESIDE, 0, 0, 0))
        within.setSpacing(0)
        within.addWidget(self._line)
        within.addSpacing(12)
        self._actions = QWidget()
        actions = Flow(8, self._actions, apart=True)
        for one in (self.add, self.verify, self.open, self.heed, self.dismiss, self._cap):
            actions.addWidget(one)
        within.addWidget(self._actions)
        within.addWidget(self._question())
        column = QVBoxLayout(self)
        column.setContentsMargins(12, ABOVE + 9, 12, BELOW + 13)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(within)

    # What is shown

    def show_claim(self, name: str, group: Group, words: str, line: str) -> None:
        """Show a claim by its name, or what there is now to say of the one that is shown."""
        other = name != self._name
        self._name, self._group = name, group
        self._sign.set_icon(*SIGNS[group])
        self.title.setText(words)
        self._line.setText(line)
        self.setAccessibleName(words)
        self.setAccessibleDescription(line)
        aside = group is Group.DISMISSED
        self.add.setVisible(not aside and group is Group.UNSOURCED)
        self.verify.setVisible(group in (Group.EDITED, Group.UNVERIFIED))
        self.open.setVisible(group in (Group.EDITED, Group.UNVERIFIED, Group.VERIFIED))
        self.dismiss.setVisible(not aside and group is not Group.VERIFIED)
        self.heed.setVisible(aside)
        if other:
            self._stop_asking()
        self._follow()
        self.height_changed.emit()

    def set_keys(self, add: str, verify: str) -> None:
        """The keys that add a source and that verify, as they are now."""
        self._keys = {Group.UNSOURCED: add, Group.EDITED: verify, Group.UNVERIFIED: verify}
        self._follow()

    def _follow(self) -> None:
        keys = self._keys.get(self._group, "")
        self._cap.show_keys(keys)
        shown = (self.add, self.verify, self.open, self.heed, self.dismiss)
        wide = sum(one.sizeHint().width() + 8 for one in shown if not one.isHidden())
        room = self.width() - 2 * 12 - ICON - BESIDE
        self._cap.setVisible(bool(keys) and wide + self._cap.width() <= max(room, 280))
        for button in (self.add, self.verify, self.dismiss, self.heed):
            explain(button, self._locked)

    def set_locked(self, why: str) -> None:
        """Let nothing be changed, for the reason given, or everything."""
        self._locked = why
        self._follow()

    # Not a claim

    def ask_reason(self) -> None:
        """Have the writer say why it is no claim."""
        if self._locked or not self._name or self.dismiss.isHidden():
            return
        self._begin_asking()

    @property
    def asks(self) -> QPushButton:
        return self.dismiss

    def _dismiss(self) -> None:
        reason = " ".join(self.why.text().split())
        if not reason:
            self.why.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._stop_asking()
        self.dismiss_wanted.emit(reason)
