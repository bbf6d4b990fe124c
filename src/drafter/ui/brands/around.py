"""The groups of what stands around the text: paper and column, letterhead, foot."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
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
from drafter.ui.texts import Texts, translate
from drafter.ui.theme import Theme, Use

_RUNNING = Texts(
    "Brands",
    {
        Running.MARK_AND_TITLE: QT_TRANSLATE_NOOP("Brands", "Mark and short title"),
        Running.TITLE: QT_TRANSLATE_NOOP("Brands", "Short title"),
        Running.MARK: QT_TRANSLATE_NOOP("Brands", "Mark"),
        Running.NOTHING: QT_TRANSLATE_NOOP("Brands", "Nothing"),
    },
)
_PLACEHOLDERS = (
    QT_TRANSLATE_NOOP("Brands", "First line"),
    QT_TRANSLATE_NOOP("Brands", "Second line"),
    QT_TRANSLATE_NOOP("Brands", "Third line"),
)
_RULES = ((0.0, False), (0.5, False), (0.5, True), (1.0, True), (1.5, True), (2.0, False), (2.0, True))
_FOOT_COLUMNS, _USUAL_COLUMNS = 4, 3
_LETTER = QT_TRANSLATE_NOOP("Brands", "Letter")


class PageGroup(Group):
    """Paper, and the side of the page that the text column stands on."""

    title = str(QT_TRANSLATE_NOOP("Brands", "Page"))
    place = Place.PAGE

    def __init__(self, theme: Theme, session: BrandSession) -> None:
        super().__init__(theme, session)
        self.paper = Segments(
            theme, translate("Brands", "Paper"), (("A4", "A4"), (_LETTER, translate("Brands", "US Letter")))
        )
        self.column = Segments(
            theme,
            translate("Brands", "Text column"),
            (("left", translate("Brands", "Left")), ("right", translate("Brands", "Right"))),
        )
        self.paper.chosen.connect(
            lambda value: session.set("page.paper", value, translate("Brands", "Paper"), typed=False)
        )
        self.column.chosen.connect(
            lambda value: session.set("page.column", value, translate("Brands", "Text column"), typed=False)
        )
        self._measure = TextLabel(theme, "", Use.SECONDARY, "text2", elided=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(4)
        for place, (name, control) in enumerate(
            ((translate("Brands", "Paper"), self.paper), (translate("Brands", "Text column"), self.column))
        ):
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

    title = str(QT_TRANSLATE_NOOP("Brands", "Letterhead"))
    place = Place.LETTERHEAD
    mark_wanted = Signal()

    def __init__(self, theme: Theme, session: BrandSession) -> None:
        super().__init__(theme, session)
        self.lines = [
            FormField(
                translate("Brands", "First page, right, line {number}").format(number=n),
                translate("Brands", str(text)),
            )
            for n, text in enumerate(_PLACEHOLDERS, 1)
        ]
        for line in self.lines:
            line.textEdited.connect(self._write)
        self.running = QComboBox()
        self.running.setAccessibleName(translate("Brands", "Following pages"))
        for value, name in _RUNNING.items():
            self.running.addItem(name, value)
        self.running.activated.connect(self._choose)
        left = labelled(theme, translate("Brands", "First page, right"), self.lines[0])
        for line in self.lines[1:]:
            left.addSpacing(2)
            left.addWidget(line)
        right = labelled(theme, translate("Brands", "Following pages"), self.running)
        self._about = WrappedLabel(theme, "", Use.SECONDARY, "text2")
        self.mark = QPushButton(translate("Brands", "Choose a mark…"))
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
        self.session.set("furniture.first_right", (*lines, *rest), translate("Brands", "Letterhead"))

    def _choose(self) -> None:
        self.session.set(
            "furniture.running",
            self.running.currentData(),
            translate("Brands", "Following pages"),
            typed=False,
        )

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
        self._about.setText(translate("Brands", "The short title is the statement’s own.") if titled else "")
        self._about.setVisible(titled)
        marked = furniture.running in (Running.MARK_AND_TITLE, Running.MARK)
        self.mark.setVisible(marked and not draft.brand.logo.mark_png and not locked)


class FootGroup(Group):
    """Address, what stands beside it, and the rule over it."""

    title = str(QT_TRANSLATE_NOOP("Brands", "Foot"))
    place = Place.FOOT

    def __init__(self, theme: Theme, session: BrandSession) -> None:
        super().__init__(theme, session)
        self.left = FormField(translate("Brands", "Left"), translate("Brands", "Address, mail, telephone"))
        self.left.textEdited.connect(
            lambda text: session.set("furniture.foot_left", text, translate("Brands", "Foot"))
        )
        self._lay_out_text(theme)
        self.pages = QCheckBox(translate("Brands", "Page x of y"))
        self.dated = QCheckBox(translate("Brands", "Date"))
        self.fingerprint = QCheckBox(translate("Brands", "Fingerprint"))
        self._boxes = {
            "foot_pages": self.pages,
            "foot_dated": self.dated,
            "foot_fingerprint": self.fingerprint,
        }
        column_of_all = QVBoxLayout()
        column_of_all.setSpacing(0)
        column_of_all.addWidget(self._one)
        column_of_all.addWidget(self._several)
        column_of_all.addSpacing(GAP)
        column_of_all.addLayout(self._row(theme))
        self.body.addLayout(column_of_all)
        self.watch(self.left, *self.columns, *self._boxes.values(), self.rule)

    def _lay_out_text(self, theme: Theme) -> None:
        """One field for the text at the left, and columns in its stead."""
        self._one = QWidget()
        one = labelled(theme, translate("Brands", "Left"), self.left)
        self._one.setLayout(one)
        self.columns = [
            LinesField(theme, translate("Brands", "Column {number}").format(number=n))
            for n in range(1, _FOOT_COLUMNS + 1)
        ]
        self._several = QWidget()
        several = QHBoxLayout(self._several)
        several.setContentsMargins(0, 0, 0, 0)
        several.setSpacing(GAP)
        self._holders = [QWidget() for _ in self.columns]
        for column, holder in zip(self.columns, self._holders, strict=True):
            column.written.connect(self._write_columns)
            holder.setLayout(labelled(theme, column.accessibleName(), column))
            several.addWidget(holder, 1)

    def _row(self, theme: Theme) -> QHBoxLayout:
        """What else stands in the foot, to tick, and its rule."""
        row = QHBoxLayout()
        row.setSpacing(24)
        for name, tick in self._boxes.items():
            tick.clicked.connect(
                lambda on, name=name, tick=tick: self.session.set(
                    f"furniture.{name}",
                    on,
                    translate("Brands", "Foot: {part}").format(part=tick.text()),
                    typed=False,
                )
            )
            row.addWidget(tick)
        row.addStretch(1)
        self.rule = QComboBox()
        self.rule.setProperty("small", True)
        self.rule.setAccessibleName(translate("Brands", "Rule"))
        self.rule.setMinimumWidth(theme.size(132))
        self.rule.activated.connect(self._choose_rule)
        label = TextLabel(theme, translate("Brands", "Rule"), Use.SECONDARY, "text2")
        label.setBuddy(self.rule)
        ruled = QHBoxLayout()
        ruled.setSpacing(8)
        ruled.addWidget(label)
        ruled.addWidget(self.rule)
        row.addLayout(ruled)
        return row

    def _write_columns(self) -> None:
        columns = tuple(column.lines() for column in self.columns)
        self.session.set("furniture.foot_columns", columns, translate("Brands", "Foot"))

    def _choose_rule(self) -> None:
        points, accent = self.rule.currentData()

        def ruled(brand: Brand) -> Brand:
            furniture = replace(brand.furniture, foot_rule_pt=points, foot_rule_accent=accent)
            return replace(brand, furniture=furniture)

        self.session.edit(
            lambda draft: replace(draft, brand=ruled(draft.brand)), translate("Brands", "Rule of the foot")
        )

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
    if not points:
        return translate("Brands", "None")
    ink = translate("Brands", "{points} pt, accent") if accent else translate("Brands", "{points} pt, rule")
    return ink.format(points=f"{points:g}")
