"""The colours of a brand, with the contrast that text in them has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QColorDialog, QPushButton, QVBoxLayout, QWidget

from drafter.desk.brand_editing import (
    TEXT_COLOURS,
    BrandProblem,
    ColourFacts,
    Draft,
    ProblemCode,
    colour_facts,
)
from drafter.desk.brand_editing import Group as Place
from drafter.desk.contrast import TEXT_NEEDS, WHITE
from drafter.ui.brands.editing import BrandSession
from drafter.ui.brands.fields import ColourField, with_tabular_figures
from drafter.ui.brands.group import Group
from drafter.ui.controls import IconLabel, TextLabel
from drafter.ui.sides import mirrored, mirrored_at
from drafter.ui.style import set_variant
from drafter.ui.style_paint import box
from drafter.ui.texts import Texts, translate
from drafter.ui.theme import Theme, Use

SWATCH = 20
_ROW, _HEAD, _OFFER = 36, 28, 44
_NAMES = Texts(
    "Brands",
    {
        "ink": QT_TRANSLATE_NOOP("Brands", "Ink"),
        "accent": QT_TRANSLATE_NOOP("Brands", "Accent"),
        "grey": QT_TRANSLATE_NOOP("Brands", "Grey text"),
        "rule": QT_TRANSLATE_NOOP("Brands", "Rule"),
        "tint": QT_TRANSLATE_NOOP("Brands", "Tint"),
    },
)


_HEADS = Texts(
    "Brands",
    dict(
        enumerate(
            (
                QT_TRANSLATE_NOOP("Brands", "Colour"),
                QT_TRANSLATE_NOOP("Brands", "Value"),
                QT_TRANSLATE_NOOP("Brands", "On white"),
                QT_TRANSLATE_NOOP("Brands", "On tint"),
                QT_TRANSLATE_NOOP("Brands", "For text"),
            )
        )
    ),
)


@dataclass(frozen=True, slots=True)
class _Cells:
    """Where the cells of a row stand: value, the right ends of two ratios, and the words."""

    value: int
    white: int
    tint: int
    words: int


def _cells(width: int, scale: float) -> _Cells:
    """The design's columns, closer together where there is no room for them."""
    room = min(width / (620 * scale), 1.0) ** 1.6 * scale
    return _Cells(round(140 * room), round(340 * room), round(424 * room), round(456 * room))


class Swatch(QAbstractButton):
    """A colour 20 px square; pressing it opens the dialog of colours, which edits as one looks."""

    tried = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._colour = WHITE
        self._name = name
        self.setAccessibleName(translate("Brands", "Choose the colour {colour}").format(colour=name.lower()))
        self.setToolTip(translate("Brands", "Choose…"))
        self.setFixedSize(SWATCH, SWATCH)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._ask)

    @property
    def colour(self) -> str:
        """The colour shown."""
        return self._colour

    def show_colour(self, colour: str) -> None:
        """Show a colour."""
        if colour != self._colour:
            self._colour = colour
            self.setAccessibleDescription(colour)
            self.update()

    def _ask(self) -> None:
        before = self._colour
        dialog = QColorDialog(QColor(before), self.window())
        dialog.setWindowTitle(self._name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.currentColorChanged.connect(lambda colour: self.tried.emit(colour.name().upper()))
        dialog.rejected.connect(lambda: self.tried.emit(before))
        dialog.open()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box(painter, self.rect(), QColor(self._colour), self._theme.colours.ctl, radius=3.5)


class _Lined(QWidget):
    """A row with a line at its lower edge."""

    def __init__(self, theme: Theme, height: int) -> None:
        super().__init__()
        self.theme = theme
        self.setFixedHeight(max(height, theme.line_height(Use.INTERFACE) + height - 20))
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, self.theme.colours.line)

    def put(self, widget: QWidget, left: int, width: int) -> None:
        """Place a part in the middle of the row's height."""
        height = min(max(widget.sizeHint().height(), widget.minimumHeight()), self.height() - 1)
        place = QRect(left, (self.height() - 1 - height) // 2, max(width, 0), height)
        widget.setGeometry(mirrored(self, place))


class _Head(_Lined):
    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _HEAD)
        self._labels = [TextLabel(theme, name, Use.TABLE_HEAD, "text2") for name in _HEADS.values()]
        for label in self._labels:
            label.setParent(self)
        for label in self._labels[2:4]:
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        cells = _cells(self.width(), self.theme.scale)
        colour, value, white, tint, words = self._labels
        self.put(colour, 0, cells.value)
        self.put(value, cells.value, cells.white - cells.value)
        self.put(white, cells.white - white.sizeHint().width(), white.sizeHint().width())
        self.put(tint, cells.tint - tint.sizeHint().width(), tint.sizeHint().width())
        self.put(words, cells.words, self.width() - cells.words)


class ColourRow(_Lined):
    """Swatch, name, value, the contrast on white and on tint, and whether text may have it."""

    given = Signal(str)

    def __init__(self, theme: Theme, name: str, for_text: bool) -> None:
        super().__init__(theme, _ROW)
        self._for_text = for_text
        self.swatch = Swatch(theme, name)
        self._name = TextLabel(theme, name)
        self.field = ColourField(name)
        self.field.setFixedHeight(max(28, theme.line_height(Use.INTERFACE) + 6))
        self._white = TextLabel(theme)
        self._tint = TextLabel(theme, "", Use.INTERFACE, "text2")
        for label in (self._white, self._tint):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._mark = IconLabel(theme, "check", "ok")
        self.verdict = TextLabel(theme, "", elided=True)
        for part in (
            self.swatch,
            self._name,
            self.field,
            self._white,
            self._tint,
            self._mark,
            self.verdict,
        ):
            part.setParent(self)
        self.field.given.connect(lambda value: self.given.emit(str(value)))
        self.swatch.tried.connect(self.given)

    def show_facts(self, facts: ColourFacts) -> None:
        """Show a value and its contrasts, be it kept or refused."""
        refused = not facts.passes
        self.field.show_value(facts.value)
        self.swatch.show_colour(facts.value)
        white, on_tint = facts.on_white or "–", facts.on_tint or "–"
        words = translate("Brands", "Decoration only")
        if self._for_text:
            words = _refused() if refused else translate("Brands", "Passes")
            self._mark.set_icon("error" if refused else "check", "err" if refused else "ok")
        self._mark.setVisible(self._for_text)
        self._white.setText(white)
        self._tint.setText(on_tint)
        self._white.setFont(with_tabular_figures(self.theme.font(Use.EMPHASIS if refused else Use.INTERFACE)))
        self._tint.setFont(with_tabular_figures(self.theme.font(Use.INTERFACE)))
        self._white.set_colour("err" if refused else "text" if self._for_text else "text2")
        self.verdict.setText(words)
        self.verdict.set_colour("text" if self._for_text else "text2")
        told = _told(white, on_tint, words) if self._for_text else words
        self.field.set_refused(told if refused else "")
        self.field.setAccessibleDescription(told)
        self._lay_out()

    def set_locked(self, locked: bool) -> None:
        """Let the value be read alone."""
        self.field.setReadOnly(locked)
        self.swatch.setEnabled(not locked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        cells = _cells(self.width(), self.theme.scale)
        scale = self.theme.scale
        self.put(self.swatch, 0, SWATCH)
        self.swatch.move(mirrored_at(self, 0, (self.height() - 1 - SWATCH) // 2, SWATCH))
        self.put(self._name, SWATCH + 10, cells.value - SWATCH - 14)
        figure = max(44, self._white.sizeHint().width() + 8)
        self.put(self.field, cells.value, min(round(108 * scale), cells.white - cells.value - figure))
        for label, right in ((self._white, cells.white), (self._tint, cells.tint)):
            width = label.sizeHint().width()
            self.put(label, right - width, width)
        self.put(self._mark, cells.words, 16)
        left = cells.words + (22 if self._for_text else 0)
        self.put(self.verdict, left, self.width() - left)

    def sizeHint(self) -> QSize:
        return QSize(480, self.height())


def _refused() -> str:
    return translate("Brands", "Refused, text needs {contrast}").format(contrast=f"{TEXT_NEEDS:g}")


def _told(white: str, tint: str, words: str) -> str:
    told = translate("Brands", "{white} on white, {tint} on tint. {verdict}")
    return told.format(white=white, tint=tint, verdict=words)


class OfferRow(_Lined):
    """The nearest colour that text may have, and the button that takes it."""

    taken = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, _OFFER)
        self._colour = ""
        self._swatch = Swatch(theme, name)
        self._swatch.setEnabled(False)
        self._swatch.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._words = TextLabel(theme)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self.use = QPushButton(translate("Brands", "Use it"))
        set_variant(self.use, small=True)
        self.use.clicked.connect(lambda: self.taken.emit(self._colour))
        for part in (self._swatch, self._words, self.use):
            part.setParent(self)

    def show_facts(self, facts: ColourFacts) -> None:
        """Offer the nearest colour that passes."""
        self._colour = colour = facts.nearest
        ratio = facts.nearest_on_white
        self._swatch.show_colour(colour)
        strong = f"<span style='font-weight:500'>{colour}</span>"
        nearest = translate("Brands", "Nearest that passes: {colour}, {ratio} on white")
        self._words.setText(nearest.format(colour=strong, ratio=ratio))
        self.use.setAccessibleName(translate("Brands", "Use {colour}").format(colour=colour))
        self.use.setAccessibleDescription(nearest.format(colour=colour, ratio=ratio))
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        self._swatch.move(mirrored_at(self, 30, (self.height() - 1 - SWATCH) // 2, SWATCH))
        width = self.use.sizeHint().width()
        self.put(self.use, self.width() - width, width)
        self.put(self._words, 60, self.width() - width - 68)


class ColoursGroup(Group):
    """Five colours; those of text must have a contrast of 7 on white."""

    title = str(QT_TRANSLATE_NOOP("Brands", "Colours"))
    place = Place.COLOURS

    def __init__(self, theme: Theme, session: BrandSession) -> None:
        super().__init__(theme, session)
        table = QVBoxLayout()
        table.setSpacing(0)
        table.addWidget(_Head(theme))
        self.rows: dict[str, ColourRow] = {}
        self.offers: dict[str, OfferRow] = {}
        for key, name in _NAMES.items():
            row = self.rows[key] = ColourRow(theme, name, key in TEXT_COLOURS)
            row.given.connect(lambda value, key=key: self._give(key, value))
            table.addWidget(row)
            self.watch(row.swatch, row.field)
            if key in TEXT_COLOURS:
                offer = self.offers[key] = OfferRow(theme, name)
                offer.taken.connect(lambda value, key=key: self._use(key, value))
                offer.hide()
                table.addWidget(offer)
                self.watch(offer.use)
        self.body.addLayout(table)

    def _give(self, key: str, value: str) -> None:
        self.session.set(
            f"colours.{key}", value, translate("Brands", "Colour {name}").format(name=_NAMES[key].lower())
        )

    def _use(self, key: str, value: str) -> None:
        # The button goes with its row; the keyboard goes on where the colour is.
        self.rows[key].field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.session.set(
            f"colours.{key}", value, translate("Brands", "Use {colour}").format(colour=value), typed=False
        )

    def show_draft(self, draft: Draft, locked: bool) -> None:
        for key, row in self.rows.items():
            facts = colour_facts(draft, key)
            row.show_facts(facts)
            row.set_locked(locked)
            offer = self.offers.get(key)
            if offer is not None:
                offer.setVisible(bool(facts.nearest) and not locked)
                if facts.nearest:
                    offer.show_facts(facts)

    def show_problems(self, problems: Sequence[BrandProblem]) -> None:
        """Show what the table does not; a refused colour is in its row."""
        shown = (ProblemCode.REFUSED_COLOUR, ProblemCode.NO_COLOUR, ProblemCode.FAINT_TEXT)
        super().show_problems([one for one in problems if one.code not in shown])
        self.count(problems)
