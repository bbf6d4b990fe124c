"""A group of the form: its label with what is to mend, its controls, and rows that say what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from drafter.desk import brand_editing as desk
from drafter.desk.brand_editing import BrandProblem, Draft, ProblemCode, Severity, words_of
from drafter.ui.brands.editing import BrandSession
from drafter.ui.controls import IconLabel, TextLabel
from drafter.ui.sentences import said
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

GAP = 12


class Group(QWidget):
    """28 under the group before it. `entered` when the keyboard comes into it."""

    title = ""
    place: desk.Group
    entered = Signal()

    def __init__(self, theme: Theme, session: BrandSession) -> None:
        super().__init__()
        self.theme = theme
        self.session = session
        self._rows: ProblemRows | None = None
        self.controls: list[QWidget] = []
        self.setAccessibleName(translate("Brands", self.title))
        self._label = _GroupLabel(theme, translate("Brands", self.title))
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body.addWidget(self._label)
        self.body.addSpacing(8)

    def show_draft(self, draft: Draft, locked: bool) -> None:
        """Show a brand's values; a locked one can be read alone."""
        raise NotImplementedError

    def set_current(self, current: bool) -> None:
        """Whether this is the group that the strip marks."""
        self._label.set_current(current)

    def show_problems(self, problems: Sequence[BrandProblem]) -> None:
        """Show what is wrong with the group."""
        if self._rows is None and problems:
            self._rows = ProblemRows(self.theme)
            self.body.addSpacing(GAP)
            self.body.addWidget(self._rows)
        if self._rows is not None:
            self._rows.show_problems(problems)
        self.count(problems)

    def count(self, problems: Sequence[BrandProblem]) -> None:
        """Say at the label's right end how many things are to mend, or refused."""
        self._label.set_count(counted(problems))

    def watch(self, *controls: QWidget) -> None:
        """Tell when one of the controls gets the focus; they are walked in this order."""
        self.controls.extend(controls)
        for control in controls:
            control.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self.entered.emit()
        return False


class _GroupLabel(QWidget):
    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._name = TextLabel(theme, title.upper(), Use.LABEL, "text2")
        self._name.setAccessibleName(title)
        self._mark = IconLabel(theme, "error", "err", 14)
        self._count = TextLabel(theme, "", Use.SECONDARY, "text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._name, 1)
        row.addWidget(self._mark)
        row.addWidget(self._count)
        self.setFixedHeight(max(16, theme.line_height(Use.LABEL)))
        self._mark.hide()

    def set_current(self, current: bool) -> None:
        self._name.set_colour("accent" if current else "text2")

    def set_count(self, what: str) -> None:
        self._count.setText(what)
        self._mark.setVisible(bool(what))


class LeadLabel(QLabel):
    """A sentence whose first words are the thing said, in the emphasis font; the rest in grey."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._words = ("", "")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setFont(theme.font(Use.INTERFACE))
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setMinimumHeight(theme.line_height(Use.INTERFACE))
        theme.changed.connect(self._write)

    def say(self, lead: str, rest: str) -> None:
        """Show other words."""
        if (lead, rest) != self._words:
            self._words = (lead, rest)
            self._write()

    def _write(self) -> None:
        colours = self._theme.colours
        lead, rest = (escape(part) for part in self._words)
        parts = [f'<span style="font-weight:500;color:{colours.text.name()}">{lead}</span>'] if lead else []
        if rest:
            parts.append(f'<span style="color:{colours.text2.name()}">{rest}</span>')
        self.setText(" ".join(parts))
        self.setAccessibleName(" ".join(part for part in self._words if part))


class MessageRow(QWidget):
    """What is wrong, or was done: an icon, words, and perhaps a control that mends it; a line above."""

    def __init__(self, theme: Theme, control: QWidget | None = None) -> None:
        super().__init__()
        self._theme = theme
        self.lined = True
        self._icon = IconLabel(theme, "warning", "warn")
        self.words = LeadLabel(theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 9, 0, 8)
        row.setSpacing(10)
        high = theme.line_height(Use.INTERFACE)
        mark = QVBoxLayout()
        mark.setContentsMargins(0, max((high - 16) // 2, 0), 0, 0)
        mark.addWidget(self._icon)
        mark.addStretch(1)
        row.addLayout(mark)
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        if control is not None:
            row.setContentsMargins(0, 7, 0, 6)
            mark.setContentsMargins(0, max((high - 16) // 2, 0) + 4, 0, 0)
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self.update)

    def say(self, lead: str, rest: str, icon: str = "warning", colour: str = "warn") -> None:
        """Show words and the icon of how grave they are."""
        self.words.say(lead, rest)
        self._icon.set_icon(icon, colour)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.lined:
            QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.colours.line)


class ProblemRows(QWidget):
    """A row for each of some problems."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: list[MessageRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def show_problems(self, problems: Sequence[BrandProblem]) -> None:
        """Show other problems."""
        while len(self._rows) < len(problems):
            row = MessageRow(self._theme)
            self._rows.append(row)
            self._column.addWidget(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(problems))
            if place < len(problems):
                words = words_of(problems[place])
                row.say(
                    said(words.what),
                    f"{said(words.why)} {said(words.do)}".strip(),
                    *icon_of(problems[place].severity),
                )
        self.setVisible(bool(problems))


def icon_of(severity: Severity) -> tuple[str, str]:
    """The icon of a severity and its colour."""
    return {
        Severity.ERROR: ("error", "err"),
        Severity.WARNING: ("warning", "warn"),
        Severity.DONE: ("check", "ok"),
    }[severity]


_REFUSED = (ProblemCode.REFUSED_COLOUR, ProblemCode.NO_COLOUR, ProblemCode.REFUSED_VALUE)


def counted(problems: Sequence[BrandProblem]) -> str:
    """How much is to mend, and how much refused: “1 to mend, 1 refused”, or nothing."""
    errors = [one for one in problems if one.severity is Severity.ERROR]
    refused = sum(one.code in _REFUSED for one in errors)
    to_mend = len(errors) - refused
    parts = [translate("Brands", "%n to mend", "", to_mend)] if to_mend else []
    if refused:
        parts.append(translate("Brands", "%n refused", "", refused))
    return ", ".join(parts)
