"""The groups of what stands around the text: paper and column, letterhead, foot."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from drafter.compose.brand import Brand, Running
from drafter.desk.brand_editing import Draft
from drafter.desk.brand_editing import Group as Place
from drafter.ui.brands.choices import Segments
from drafter.ui.brands.editing import BrandSession
from drafter.ui.brands.fields import FormField, labelled
from drafter.ui.brands.group import GAP, Group
from drafter.ui.brands.lines import LinesField
from drafter.ui.controls import TextLabel, WrappedLabel
from drafter.ui.style import set_variant
from drafter.ui.theme import Theme, Use

_RUNNING = {
    Running.MARK_AND_TITLE: "Mark and short title",
    Running.TITLE: "Short title",
    Running.MARK: "Mark",
    Running.NOTHING: "Nothing",
}
_PLACEHOLDERS = ("First line", "Second line", "Third line")
_RULES = ((0.0, False), (0.5, False), (0.5, True), (1.0, True), (1.5, True), (2.0, False), (2.0, True))
_FOOT_COLUMNS, _USUAL_COLUMNS = 4, 3


class PageGroup(Group):
    """Paper, and the side of the page that the text column stands on."""

    title = "Page"
    place = Place.PAGE

    def __init__(self, theme: Theme, session: BrandSession) -> None:
        super().__init__(theme, session)
        self.paper = Segments(theme, "Paper", (("A4", "A4"), ("Letter", "US Letter")))
        self.column = Segments(theme, "Text column", (("left", "Left"), ("right", "Right")))
        self.paper.chosen.connect(lambda value: session.set("page.paper", value, "Paper", typed=False))
        self.column.chosen.connect(
            lambda value: session.set("page.column", value, "Text column", typed=False)
        )
        self._measure = TextLabel(theme, "", Use.SECONDARY, "text2", elided=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(4)
        for place, (name, control) in enumerate((("Paper", self.paper), ("Text column", self.column))):
            grid.addWidget(TextLabel(theme, name, Use.SECONDARY, "text2"), 0, place)
            grid.addWidget(control, 1, place, Qt.AlignmentFlag.AlignLeft)
            grid.setColumnMinimumWidth(place, theme.size(150))
            grid.setColumnStretch(place, 200)
        grid.addWidget(self._measure, 1, 2)
        grid.setColumnStretch(2, 196)
        self.body.addLayout(grid)
        self.watch(*self.paper.buttons.values(), *self.column.buttons.values())

    def show_draft(self, draft: Draft, locked: bool) -> None:
        self.paper.show_value(draft.brand.page.paper)
        self.column.show_value(draft.brand.page.column)
        self.paper.setEnabled(not locked)
        self.column.setEnabled(not locked)

    def show_measure(self, text: str) -> None:
        """Say how wide the column is, and how many characters a line has."""
        self._measure.setText(text)
        self._measure.setAccessibleName(text)


class LetterheadGroup(Group):
    """Three lines at the right of the first page's head, and what following pages carry."""

    title = "Letterhead"
    place = Place.LETTERHEAD
    mark_wanted = Signal()

    def __init__(self, theme: Theme, session: BrandSession) -> None:
        super().__init__(theme, session)
        self.lines = [
            FormField(f"First page, right, line {n}", text) for n, text in enumerate(_PLACEHOLDERS, 1)
        ]
        for line in self.lines:
            line.textEdited.connect(self._write)
        self.running = QComboBox()
        self.running.setAccessibleName("Following pages")
        for value, name in _RUNNING.items():
            self.running.addItem(name, value)
        self.running.activated.connect(self._choose)
        left = labelled(theme, "First page, right", self.lines[0])
        for line in self.lines[1:]:
            left.addSpacing(2)
            left.addWidget(line)
        right = labelled(theme, "Following pages", self.running)
        self._about = WrappedLabel(theme, "", Use.SECONDARY, "text2")
        self.mark = QPushButton("Choose a mark…")
        set_variant(self.mark, "link", small=True)
        self.mark.clicked.connect(self.mark_wanted)
        right.addSpacing(4)
        right.addWidget(self._about)
        right.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignLeft)
        right.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addLayout(left, 1)
        row.addLayout(right, 1)
        self.body.addLayout(row)
        self.watch(*self.lines, self.running, self.mark)

    def _write(self) -> None:
        lines = [line.text() for line in self.lines]
        draft = self.session.current
        rest = draft.brand.furniture.first_right[len(lines) :] if draft is not None else ()
        self.session.set("furniture.first_right", (*lines, *rest), "Letterhead")

    def _choose(self) -> None:
        self.session.set("furniture.running", self.running.currentData(), "Following pages", typed=False)

    def show_draft(self, draft: Draft, locked: bool) -> None:
        furniture = draft.brand.furniture
        for place, line in enumerate(self.lines):
            text = furniture.first_right[place] if place < len(furniture.first_right) else ""
            # A space just typed is part of no brand, and stays while the next word comes.
            if line.text().strip() != text:
                line.show_text(text)
            line.setReadOnly(locked)
        self.running.setCurrentIndex(self.running.findData(furniture.running))
        self.running.setEnabled(not locked)
        titled = furniture.running in (Running.MARK_AND_TITLE, Running.TITLE)
        self._about.setText("The short title is the statement’s own." if titled else "")
        self._about.setVisible(titled)
        marked = furniture.running in (Running.MARK_AND_TITLE, Running.MARK)
        self.mark.setVisible(marked and not draft.brand.logo.mark_png and not locked)


class FootGroup(Group):
    """Address, what stands beside it, and the rule over it."""

    title = "Foot"
    place = Place.FOOT

    def __init__(self, theme: Theme, session: BrandSession) -> None:
        super().__init__(theme, session)
        self.left = FormField("Left", "Address, mail, telephone")
        self.left.textEdited.connect(lambda text: session.set("furniture.foot_left", text, "Foot"))
        self._one = QWidget()
        one = labelled(theme, "Left", self.left)
        self._one.setLayout(one)
        self.columns = [LinesField(theme, f"Column {n}") for n in range(1, _FOOT_COLUMNS + 1)]
        self._several = QWidget()
        several = QHBoxLayout(self._several)
        several.setContentsMargins(0, 0, 0, 0)
        several.setSpacing(GAP)
        self._holders = [QWidget() for _ in self.columns]
        for column, holder in zip(self.columns, self._holders, strict=True):
            column.written.connect(self._write_columns)
            holder.setLayout(labelled(theme, column.accessibleName(), column))
            several.addWidget(holder, 1)
        self.pages = QCheckBox("Page x of y")
        self.dated = QCheckBox("Date")
        self.fingerprint = QCheckBox("Fingerprint")
        self._boxes = {
            "foot_pages": self.pages,
            "foot_dated": self.dated,
            "foot_fingerprint": self.fingerprint,
        }
        row = QHBoxLayout()
        row.setSpacing(24)
        for name, tick in self._boxes.items():
            tick.clicked.connect(
                lambda on, name=name, tick=tick: session.set(
                    f"furniture.{name}", on, f"Foot: {tick.text()}", typed=False
                )
            )
            row.addWidget(tick)
        row.addStretch(1)
        self.rule = QComboBox()
        self.rule.setProperty("small", True)
        self.rule.setAccessibleName("Rule")
        self.rule.setMinimumWidth(theme.size(132))
        self.rule.activated.connect(self._choose_rule)
        label = TextLabel(theme, "Rule", Use.SECONDARY, "text2")
        label.setBuddy(self.rule)
        ruled = QHBoxLayout()
        ruled.setSpacing(8)
        ruled.addWidget(label)
        ruled.addWidget(self.rule)
        row.addLayout(ruled)
        column_of_all = QVBoxLayout()
        column_of_all.setSpacing(0)
        column_of_all.addWidget(self._one)
        column_of_all.addWidget(self._several)
        column_of_all.addSpacing(GAP)
        column_of_all.addLayout(row)
        self.body.addLayout(column_of_all)
        self.watch(self.left, *self.columns, *self._boxes.values(), self.rule)

    def _write_columns(self) -> None:
        columns = tuple(column.lines() for column in self.columns)
        self.session.set("furniture.foot_columns", columns, "Foot")

    def _choose_rule(self) -> None:
        points, accent = self.rule.currentData()

        def ruled(brand: Brand) -> Brand:
            furniture = replace(brand.furniture, foot_rule_pt=points, foot_rule_accent=accent)
            return replace(brand, furniture=furniture)

        self.session.edit(lambda draft: replace(draft, brand=ruled(draft.brand)), "Rule of the foot")

    def show_draft(self, draft: Draft, locked: bool) -> None:
        furniture = draft.brand.furniture
        several = draft.brand.kind == "letter" or bool(furniture.foot_columns)
        self._one.setVisible(not several)
        self._several.setVisible(several)
        if self.left.text() != furniture.foot_left:
            self.left.show_text(furniture.foot_left)
        self.left.setReadOnly(locked)
        for place, column in enumerate(self.columns):
            there = furniture.foot_columns
            column.show_lines(there[place] if place < len(there) else ())
            self._holders[place].setVisible(place < max(_USUAL_COLUMNS, len(there)))
            column.setReadOnly(locked)
        for name, tick in self._boxes.items():
            tick.setChecked(getattr(furniture, name))
            tick.setEnabled(not locked)
        self._fill_rules((furniture.foot_rule_pt, furniture.foot_rule_accent))
        self.rule.setEnabled(not locked)

    def _fill_rules(self, present: tuple[float, bool]) -> None:
        """The usual rules, and the present one if it is none of them."""
        if present[0] == 0:
            present = (0.0, False)
        rules = sorted({*_RULES, present})
        if [self.rule.itemData(place) for place in range(self.rule.count())] != rules:
            self.rule.clear()
            for rule in rules:
                self.rule.addItem(_rule_name(rule), rule)
        self.rule.setCurrentIndex(rules.index(present))


def _rule_name(rule: tuple[float, bool]) -> str:
    points, accent = rule
    return f"{points:g} pt, {'accent' if accent else 'rule'}" if points else "None"
