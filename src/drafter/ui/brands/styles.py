"""How signatories are listed and how the first page is set, chosen by small drawings."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from drafter.compose.brand import Brand
from drafter.desk.brand_editing import Draft, FirstPage, first_page_of, with_first_page
from drafter.desk.brand_editing import Group as Place
from drafter.desk.contrast import contrast, contrast_shown
from drafter.model.statement import SignatoryStyle
from drafter.ui.brands.choices import ChoiceRow, Picture, Segments
from drafter.ui.brands.colours import Swatch
from drafter.ui.brands.editing import BrandSession
from drafter.ui.brands.fields import ColourField, FormField, labelled
from drafter.ui.brands.group import GAP, Group
from drafter.ui.brands.lines import LinesField
from drafter.ui.brands.pictures import FIRST_PAGES, SIGNATORIES
from drafter.ui.controls import IconButton, TextLabel, WrappedLabel
from drafter.ui.style import set_variant
from drafter.ui.texts import Texts, translate
from drafter.ui.theme import Theme, Use

_WINDOWS = Texts(
    "Brands",
    {
        "din-b": QT_TRANSLATE_NOOP("Brands", "DIN 5008 B"),
        "us": QT_TRANSLATE_NOOP("Brands", "US no. 10"),
        "": QT_TRANSLATE_NOOP("Brands", "None"),
    },
)
_MOST_REFERENCES = 8


class SignatoriesGroup(Group):
    """How signatories are listed where the statement leaves it to the brand."""

    title = str(QT_TRANSLATE_NOOP("Brands", "Signatories"))
    place = Place.SIGNATORIES

    def __init__(self, theme: Theme, session: BrandSession) -> None:
        super().__init__(theme, session)
        pictures = [
            (style, Picture(theme, translate("Brands", str(name)), strokes))
            for style, name, strokes in SIGNATORIES
        ]
        self.choice = ChoiceRow(translate("Brands", "Signatories"), pictures, GAP)
        self.choice.chosen.connect(
            lambda style: session.set("signatories", style, translate("Brands", "Signatories"), typed=False)
        )
        self._own = WrappedLabel(theme, "", Use.SECONDARY, "text2")
        self._own.setContentsMargins(0, 8, 0, 0)
        self._own.hide()
        self.body.addWidget(self.choice)
        self.body.addWidget(self._own)
        self.watch(*self.choice.buttons.values())

    def show_own(self, style: SignatoryStyle) -> None:
        """Say that the statement at the right has a style of its own, where it has one."""
        own = style is not SignatoryStyle.BRAND
        self._own.setText(
            translate("Brands", "The statement at the right has its own way to list them.") if own else ""
        )
        self._own.setVisible(own)

    def show_draft(self, draft: Draft, locked: bool) -> None:
        self.choice.show_value(draft.brand.signatories)
        self.choice.setEnabled(not locked)


class FirstPageGroup(Group):
    """The first page; letters and press releases have more to choose."""

    title = str(QT_TRANSLATE_NOOP("Brands", "First page"))
    place = Place.FIRST_PAGE

    def __init__(self, theme: Theme, session: BrandSession) -> None:
        super().__init__(theme, session)
        pictures = [
            (layout, Picture(theme, translate("Brands", str(name)), strokes))
            for layout, name, strokes in FIRST_PAGES
        ]
        self.choice = ChoiceRow(translate("Brands", "First page"), pictures, GAP)
        self.choice.chosen.connect(self._choose)
        self.letter = LetterOptions(theme, session)
        self.press = PressOptions(theme, session)
        self.body.addWidget(self.choice)
        self.body.addWidget(self.letter)
        self.body.addWidget(self.press)
        self.watch(*self.choice.buttons.values(), *self.letter.controls(), *self.press.controls())

    def _choose(self, layout: object) -> None:
        assert isinstance(layout, FirstPage)
        self.session.edit(lambda draft: with_first_page(draft, layout), translate("Brands", "First page"))

    def show_draft(self, draft: Draft, locked: bool) -> None:
        layout = first_page_of(draft.brand)
        self.choice.show_value(layout)
        self.choice.setEnabled(not locked)
        self.letter.setVisible(layout is FirstPage.LETTER)
        self.press.setVisible(layout is FirstPage.PRESS)
        if layout is FirstPage.LETTER:
            self.letter.show_brand(draft.brand, locked)
        elif layout is FirstPage.PRESS:
            self.press.show_draft(draft, locked)


class LetterOptions(QWidget):
    """The envelope's window, the sender over it, and what stands beside it."""

    def __init__(self, theme: Theme, session: BrandSession) -> None:
        super().__init__()
        self._theme = theme
        self._session = session
        self.window_choice = Segments(theme, translate("Brands", "Envelope window"), tuple(_WINDOWS.items()))
        self.window_choice.chosen.connect(
            lambda value: session.set(
                "address.window", value, translate("Brands", "Envelope window"), typed=False
            )
        )
        self.lines = LinesField(
            theme, translate("Brands", "Sender over the window"), translate("Brands", "Name and address")
        )
        self.lines.written.connect(
            lambda: session.set(
                "address.lines", self.lines.lines(), translate("Brands", "Sender over the window")
            )
        )
        self.references = [_Reference(theme, number) for number in range(1, _MOST_REFERENCES + 1)]
        for reference in self.references:
            reference.label.textEdited.connect(self._write)
            reference.value.textEdited.connect(self._write)
            reference.remove.clicked.connect(lambda _=False, reference=reference: self._remove(reference))
        self.add = QPushButton(translate("Brands", "Reference"))
        self.add.setIcon(theme.icons.icon("add"))
        self.add.setIconSize(QSize(16, 16))
        set_variant(self.add, "flat", small=True)
        self.add.clicked.connect(self._add)
        self._open = 0
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(TextLabel(theme, translate("Brands", "Envelope window"), Use.SECONDARY, "text2"))
        left.addWidget(self.window_choice)
        left.addSpacing(8)
        left.addLayout(labelled(theme, translate("Brands", "Sender over the window"), self.lines))
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addWidget(TextLabel(theme, translate("Brands", "References beside it"), Use.SECONDARY, "text2"))
        for reference in self.references:
            right.addWidget(reference)
        right.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        right.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, GAP, 0, 0)
        row.setSpacing(GAP)
        row.addLayout(left, 1)
        row.addLayout(right, 1)

    def controls(self) -> list[QWidget]:
        """What can have the keyboard."""
        inside = [one for row in self.references for one in (row.label, row.value, row.remove)]
        return [*self.window_choice.buttons.values(), self.lines, *inside, self.add]

    def show_brand(self, brand: Brand, locked: bool) -> None:
        """Show the letter's values."""
        address = brand.address
        self.window_choice.show_value(address.window)
        self.window_choice.setEnabled(not locked)
        self.lines.show_lines(address.lines)
        self.lines.setReadOnly(locked)
        if self._pairs() != address.references:
            for place, reference in enumerate(self.references):
                there = address.references
                reference.show_pair(there[place] if place < len(there) else ("", ""))
            self._open = len(address.references)
        self._open = max(self._open, len(address.references))
        for place, reference in enumerate(self.references):
            reference.setVisible(place < self._open)
            reference.set_locked(locked)
        self.add.setVisible(not locked and self._open < _MOST_REFERENCES)

    def _pairs(self) -> tuple[tuple[str, str], ...]:
        pairs = (row.pair() for row in self.references[: self._open])
        return tuple(pair for pair in pairs if any(pair))

    def _write(self) -> None:
        self._session.set("address.references", self._pairs(), translate("Brands", "References"))

    def _add(self) -> None:
        row = self.references[self._open]
        row.show_pair(("", ""))
        row.show()
        self._open += 1
        self.add.setVisible(self._open < _MOST_REFERENCES)
        row.label.setFocus(Qt.FocusReason.TabFocusReason)

    def _remove(self, gone: _Reference) -> None:
        pairs = [row.pair() for row in self.references[: self._open] if row is not gone]
        self._open -= 1
        for place, row in enumerate(self.references):
            row.show_pair(pairs[place] if place < len(pairs) else ("", ""))
            row.setVisible(place < self._open)
        self.add.setVisible(True)
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._write()


class _Reference(QWidget):
    """A label and its value, such as a telephone's number."""

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        self.label = FormField(
            translate("Brands", "Reference {number}, label").format(number=number),
            translate("Brands", "Label"),
            small=True,
        )
        self.value = FormField(
            translate("Brands", "Reference {number}, value").format(number=number),
            translate("Brands", "Value"),
            small=True,
        )
        self.remove = IconButton(
            theme, "remove", translate("Brands", "Remove reference {number}").format(number=number), 28, 16
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.label, 2)
        row.addWidget(self.value, 3)
        row.addWidget(self.remove)

    def pair(self) -> tuple[str, str]:
        """What is written."""
        return self.label.text().strip(), self.value.text().strip()

    def show_pair(self, pair: tuple[str, str]) -> None:
        """Show other words."""
        if pair != self.pair():
            self.label.show_text(pair[0])
            self.value.show_text(pair[1])

    def set_locked(self, locked: bool) -> None:
        """Let them be read alone."""
        self.label.setReadOnly(locked)
        self.value.setReadOnly(locked)
        self.remove.setVisible(not locked)


class PressOptions(QWidget):
    """The ground of the embargo's band, and the mark at the end."""

    def __init__(self, theme: Theme, session: BrandSession) -> None:
        super().__init__()
        self.swatch = Swatch(theme, translate("Brands", "Embargo band"))
        self.field = ColourField(translate("Brands", "Embargo band"))
        self.field.setFixedWidth(theme.size(108))
        self.field.given.connect(self._give)
        self.swatch.tried.connect(self._give)
        self._session = session
        self._told = TextLabel(theme, "", Use.SECONDARY, "text2", elided=True)
        self.squares = QCheckBox(translate("Brands", "Squares before the last word"))
        self.squares.clicked.connect(
            lambda on: session.set("press.end_squares", on, translate("Brands", "End mark"), typed=False)
        )
        band = QHBoxLayout()
        band.setSpacing(10)
        band.addWidget(self.swatch)
        band.addWidget(self.field)
        band.addWidget(self._told, 1)
        held = QVBoxLayout()
        held.setSpacing(4)
        held.addWidget(
            TextLabel(theme, translate("Brands", "Ground of the embargo’s band"), Use.SECONDARY, "text2")
        )
        held.addLayout(band)
        ending = QVBoxLayout()
        ending.setSpacing(4)
        ending.addWidget(TextLabel(theme, translate("Brands", "End mark"), Use.SECONDARY, "text2"))
        ending.addWidget(self.squares)
        ending.addStretch(1)
        held.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, GAP, 0, 0)
        row.setSpacing(GAP)
        row.addLayout(held, 1)
        row.addLayout(ending, 1)

    def controls(self) -> list[QWidget]:
        """What can have the keyboard."""
        return [self.swatch, self.field, self.squares]

    def _give(self, value: object) -> None:
        self._session.set("press.band", value, translate("Brands", "Embargo band"))

    def show_draft(self, draft: Draft, locked: bool) -> None:
        """Show the press release's values."""
        press = draft.brand.press
        self.swatch.show_colour(press.band.upper())
        self.field.show_value(press.band)
        ratio = contrast(press.band, draft.brand.colours.ink)
        self._told.setText(translate("Brands", "Ink on it {contrast}").format(contrast=contrast_shown(ratio)))
        self.squares.setChecked(press.end_squares)
        self.swatch.setEnabled(not locked)
        self.field.setReadOnly(locked)
        self.squares.setEnabled(not locked)
