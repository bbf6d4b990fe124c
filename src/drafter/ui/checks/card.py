"""The card of the open finding: what is there, why it matters, and what can be done about it."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from drafter.checks.finding import Finding
from drafter.checks.words import Words
from drafter.ui.asking_card import AskingCard
from drafter.ui.card_list import ABOVE, BELOW
from drafter.ui.checks.change_line import ChangeLine
from drafter.ui.checks.listed import Group, shown
from drafter.ui.checks.painter import BESIDE, ICON, SIGNS
from drafter.ui.controls import IconLabel, TextLabel
from drafter.ui.explaining import explain
from drafter.ui.flow import Flow
from drafter.ui.shortcuts.caps import KeyCap
from drafter.ui.sides import margins
from drafter.ui.style import set_variant
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_LONGEST_WORD = 40
_LONGEST_LABEL = 30
_AROUND_LABEL = 24


class FindingCard(AskingCard):
    """One finding. `fix_wanted`, `heed_wanted` and `ignore_wanted` (reason, everywhere) say what to do."""

    fix_wanted = Signal()
    ignore_wanted = Signal(str, bool)
    heed_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._locked = ""
        self._finding: Finding | None = None
        self._sign = IconLabel(theme, "error", "err", ICON)
        self.title = wrapped(theme, Use.SELECTED)
        self._section = TextLabel(theme, "", Use.SECONDARY, "text2")
        self._message = wrapped(theme)
        self._message.setTextFormat(Qt.TextFormat.RichText)
        self._message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._reason = wrapped(theme, Use.SECONDARY, "text2")
        self._reason.setContentsMargins(0, 6, 0, 0)
        self._change = ChangeLine(theme)
        self.fix = QPushButton()
        self.ignore = QPushButton(translate("Checks", "Ignore…"))
        self.heed = QPushButton(translate("Checks", "Take up again"))
        self._cap = KeyCap(theme, "")
        self._keys = ""
        self.why = QLineEdit()
        self.everywhere = QCheckBox()
        self.set_aside = QPushButton(translate("Checks", "Ignore"))
        self.cancel = QPushButton(translate("Checks", "Cancel"))
        self._assemble()
        self._wire()

    def _assemble(self) -> None:
        set_variant(self.fix, "primary", small=True)
        set_variant(self.ignore, "flat", small=True)
        set_variant(self.heed, "", small=True)
        set_variant(self.set_aside, "", small=True)
        set_variant(self.cancel, "flat", small=True)
        self.why.setProperty("small", True)
        name = translate("Checks", "Why it stays as it is")
        self.why.setPlaceholderText(name)
        self.why.setAccessibleName(name)
        self.everywhere.setFont(self._theme.font(Use.SECONDARY))
        for button in (self.fix, self.ignore, self.heed, self.set_aside, self.cancel):
            button.setAutoDefault(False)
        head = QHBoxLayout()
        head.setSpacing(BESIDE)
        head.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        head.addWidget(self._section, 0, Qt.AlignmentFlag.AlignTop)
        head.setContentsMargins(0, 0, 0, 2)
        self._head = head
        self._sign.setContentsMargins(0, 2, 0, 0)
        within = self._within = QVBoxLayout()
        within.setContentsMargins(*margins(ICON + BESIDE, 0, 0, 0))
        within.setSpacing(0)
        within.addWidget(self._message)
        within.addWidget(self._reason)
        within.addSpacing(8)
        within.addWidget(self._change)
        self._under_change = QWidget()
        self._under_change.setFixedHeight(12)
        within.addWidget(self._under_change)
        within.addWidget(self._buttons())
        within.addWidget(self._question(self.everywhere))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, ABOVE + 9, 12, BELOW + 13)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(within)

    def _buttons(self) -> QWidget:
        self._actions = QWidget()
        self._row = QHBoxLayout(self._actions)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        answers = QWidget()
        flow = Flow(8, answers, apart=True)
        for one in (self.fix, self.heed, self.ignore, self._cap):
            flow.addWidget(one)
        self._row.addWidget(answers)
        return self._actions

    def _wire(self) -> None:
        self.fix.clicked.connect(self.fix_wanted)
        self.heed.clicked.connect(self.heed_wanted)
        self.ignore.clicked.connect(self.ask_reason)
        self.set_aside.clicked.connect(self._ignore)
        self.why.returnPressed.connect(self._ignore)

    # What is shown

    @property
    def finding(self) -> Finding | None:
        """The finding that it shows."""
        return self._finding

    def show_finding(self, one: Finding, group: Group, section: str, words: Words, reason: str) -> None:
        """Show a finding, or what there is now to say of the one that is shown."""
        other = one != self._finding
        self._finding = one
        icon, colour = SIGNS[group]
        self._sign.set_icon(icon, colour)
        title, message = words.title(one) or one.code, words.message(one)
        self.title.setText(title)
        self._section.setText(section)
        line = self._theme.line_height(Use.INTERFACE)
        self._message.setText(_emphasised(message, one.replacement or "", line))
        self._message.setAccessibleName(message)
        self.setAccessibleName(title)
        self.setAccessibleDescription(message)
        why = words.why(one.code)
        self.title.setToolTip(f"{why}\n\n{translate('Checks', 'F1 opens the page about it')}" if why else "")
        aside = group is Group.IGNORED
        self._reason.setVisible(aside and bool(reason))
        self._reason.setText(translate("Checks", "Ignored: {reason}").format(reason=reason))
        fixable = one.replacement is not None and not aside
        self._change.setVisible(fixable)
        self._under_change.setVisible(fixable)
        if one.replacement is not None:
            self._change.show_change(one.text, one.replacement)
        label = words.fix_label(one) or translate("Checks", "Fix")
        self.fix.setAccessibleName(label)
        self.fix.setVisible(fixable)
        set_variant(self.ignore, "flat" if fixable else "", small=True)
        self.ignore.setVisible(not aside)
        self.heed.setVisible(aside)
        word = shown(one.text)
        self.everywhere.setVisible(bool(one.block and one.text) and len(word) <= _LONGEST_WORD)
        self.everywhere.setText(
            translate("Checks", "Never again for “{word}”").format(word=_short(word)).replace("&", "&&")
        )
        if other:
            self._stop_asking()
        self._follow_lock()
        self.height_changed.emit()

    def set_keys(self, fix: str) -> None:
        """The key that fixes, as it is now."""
        self._keys = fix
        self._cap.show_keys(fix)
        self._fit_label()

    def _fit_label(self) -> None:
        """What the fix does, cut where even a line of its own has no room; its key goes first."""
        label = self.fix.accessibleName()
        room, beside = self._room(), self.ignore.sizeHint().width() + 8
        metrics = QFontMetrics(self._theme.font(Use.EMPHASIS))
        wide = metrics.horizontalAdvance(label) + _AROUND_LABEL
        fits = wide + beside + self._cap.width() + 8 <= room
        self._cap.setVisible(bool(self._keys) and fits and not self.fix.isHidden())
        most = self._label_room(room, room - beside)
        shown = metrics.elidedText(label, Qt.TextElideMode.ElideRight, max(most - _AROUND_LABEL, 40))
        self.fix.setText(shown.replace("&", "&&"))
        tip = self._keys if shown == label else f"{label}  {self._keys}"
        explain(self.fix, self._locked, tip.strip())

    def _room(self) -> int:
        """How much room the buttons have."""
        return self.width() - 2 * 12 - ICON - BESIDE

    def _label_room(self, whole: int, _beside: int) -> int:
        """How wide the fix may be, of a whole line or of what is left beside the other button."""
        return whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_label()

    def set_locked(self, why: str) -> None:
        """Let nothing be changed, for the reason given, or everything."""
        self._locked = why
        self._follow_lock()

    def _follow_lock(self) -> None:
        self._fit_label()
        for button in (self.ignore, self.heed):
            explain(button, self._locked)

    # Ignoring

    def ask_reason(self) -> None:
        """Have the writer say why the finding is to be ignored."""
        if self._locked or self._finding is None or self.ignore.isHidden():
            return
        self._begin_asking()

    @property
    def asks(self) -> QPushButton:
        return self.ignore

    def _stop_asking(self, back: bool = False) -> None:
        self.everywhere.setChecked(False)
        super()._stop_asking(back)

    def _ignore(self) -> None:
        reason, everywhere = self.why.text().strip(), self.everywhere.isChecked()
        self._stop_asking()
        self.ignore_wanted.emit(reason, everywhere and not self.everywhere.isHidden())


def wrapped(theme: Theme, use: Use = Use.INTERFACE, colour: str = "text") -> TextLabel:
    """Words over as many lines as they need; the card asks for their height itself."""
    label = TextLabel(theme, "", use, colour)
    label.setWordWrap(True)
    return label


def _emphasised(message: str, word: str, line: int) -> str:
    """The message as rich text, with the words that the fix puts there standing out."""
    html = escape(message, quote=False)
    marked = escape(word, quote=False)
    if len(word) > 2 and marked in html:
        html = html.replace(marked, f'<span style="font-weight:500">{marked}</span>', 1)
    return f'<p style="margin:0;line-height:{line}px;-qt-line-height-type:fixed">{html}</p>'


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST_LABEL else words[: _LONGEST_LABEL - 1].rstrip() + "…"
