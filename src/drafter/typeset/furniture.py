"""What stands outside the text: logo, mark, running title and foot. All of it is artifact."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.compose.brand import Running, TypeSize
from drafter.compose.composition import Furniture
from drafter.typeset.drawing import Drawing, read_drawing
from drafter.typeset.letters import fold_marks, return_line
from drafter.typeset.look import COLUMN_WIDTH, MM, SIDE, TOP, TYPE_WIDTH
from drafter.typeset.measure import shortened, width_pt
from drafter.typeset.pages import (
    ARTIFACT,
    Line,
    Placed,
    PlacedBox,
    PlacedDrawing,
    PlacedLine,
    PlacedPicture,
    PlacedRule,
)
from drafter.typeset.rasters import read_picture
from drafter.typeset.words import Style

if TYPE_CHECKING:
    from drafter.typeset.flow import Flow

_MARK_HEIGHT = 18.75
_MARK_ROOM = 38 * MM
_FOOT_BELOW = 18.75
_FIRST_BASE = {"sober": 5.625 + 8.4375}
_SECOND_BASE = 7.5 + 8.4375
_MARK_PAD = 7.5
_FOOT_COLUMN = 54 * MM
_FORM_NAMES = (18, 16, 14, 12, 10.5)
_FORM_NAME_LEADING = 37.5
_FORM_NAME_Y = 27.0


@cache
def _logo(path: Path) -> Drawing:
    return read_drawing(path)


class PageFurniture:
    """The head and foot of each page of one layout; `x` counts from the left edge of the type area."""

    def __init__(self, flow: Flow, furniture: Furniture) -> None:
        self._flow = flow
        self._look = flow.look
        self._words = furniture
        self._style = flow.look.furniture

    def head(self, page: int) -> Iterator[Placed]:
        """What stands above the text, `y` counted from the top of the page."""
        if page == 0:
            yield from self._logo(first=True)
            yield from self._first_right()
            yield from self._form_name()
            yield from return_line(self._flow, self._words.return_line, self._style)
            yield from fold_marks(self._look)
            top = 30.0 if self._look.side else 37.5
        else:
            if self._look.brand.furniture.running in (Running.MARK_AND_TITLE, Running.MARK):
                yield from self._logo(first=False)
            yield from self._running_title()
            top = 41.25
        yield from self._mark(top)

    def foot(self, page: int, pages: int) -> Iterator[Placed]:
        """What stands under the text."""
        look, brand = self._look, self._look.brand
        colour = brand.colours.accent if brand.furniture.foot_rule_accent else brand.colours.rule
        y = TOP + look.height + _FOOT_BELOW
        yield PlacedRule(0, y, TYPE_WIDTH, brand.furniture.foot_rule_pt, colour)
        base = y + _FIRST_BASE.get(brand.kind, _SECOND_BASE)
        bold = replace(self._style, bold=True, colour=brand.colours.ink)
        label = self._words.page_label.format(page=page + 1, pages=pages)
        number = self._line(label, bold)
        right = TYPE_WIDTH
        if number is not None:
            right -= number.width
        yield from self._foot_columns(base, right - 5 * MM)
        left = self._line(self._words.foot_left, self._style, right - 5 * MM)
        at = 0.0
        if left is not None:
            yield PlacedLine(0, base, left, (ARTIFACT,))
            at = left.width + 5 * MM
        middle_x = max(SIDE if look.side else 0.0, at)
        middle = self._line(self._words.foot_middle, self._style, right - 5 * MM - middle_x)
        if middle is not None:
            yield PlacedLine(middle_x, base, middle, (ARTIFACT,))
        if number is not None:
            yield PlacedLine(right, base, number, (ARTIFACT,))

    def _foot_columns(self, base: float, right: float) -> Iterator[Placed]:
        """Columns of lines: of the usual width where the last has room enough then, else of equal shares."""
        columns = self._words.foot_columns
        if not columns:
            return
        step, style = _FOOT_COLUMN, self._style
        last = max((width_pt(text, style.family, style.size) for text in columns[-1]), default=0.0)
        if (len(columns) - 1) * step + last > right:
            step = right / len(columns)
        for number, column in enumerate(columns):
            x = number * step
            room = min(step - 3 * MM, right - x) if number + 1 < len(columns) else right - x
            for place, text in enumerate(column):
                line = self._line(text, self._style, room)
                if line is not None:
                    yield PlacedLine(x, base + place * self._style.leading, line, (ARTIFACT,))

    def _form_name(self) -> Iterator[Placed]:
        """The kind of text in large type at the right; left of a mark, in as large a type as has room."""
        if not self._words.form_name:
            return
        mark = self._mark_line()
        right = TYPE_WIDTH - (mark.width + 2 * _MARK_PAD + 5 * MM if mark is not None else 0.0)
        for size in _FORM_NAMES:
            style = self._look.style(TypeSize(size, _FORM_NAME_LEADING), heads=True, bold=True)
            line = self._line(self._words.form_name, style)
            if line is not None and right - line.width >= self._logo_width() + 5 * MM:
                base = _FORM_NAME_Y + 0.75 * _FORM_NAME_LEADING
                yield PlacedLine(right - line.width, base, line, (ARTIFACT,))
                return

    def _logo_width(self) -> float:
        drawn = next(self._logo(first=True), None)
        if isinstance(drawn, PlacedDrawing):
            return drawn.scale * drawn.drawing.width
        return drawn.width if isinstance(drawn, PlacedPicture) else 0.0

    def _logo(self, *, first: bool) -> Iterator[Placed]:
        logo = self._look.brand.logo
        name, pixels = (logo.file, logo.png) if first else (logo.mark, logo.mark_png)
        folder = self._look.brand.folder
        height, y = (logo.height_mm, logo.y_mm) if first else (logo.mark_height_mm, logo.mark_y_mm)
        if name:
            drawing = _logo(folder / name)
            yield PlacedDrawing(0, y * MM, height * MM / drawing.height, drawing)
        elif pixels:
            picture = read_picture(folder / pixels)
            width = height * picture.width / picture.height
            yield PlacedPicture(0, y * MM, width * MM, height * MM, picture)

    def _first_right(self) -> Iterator[Placed]:
        brand = self._look.brand
        style = self._style
        y = 30.0
        if brand.furniture.first_right_bold:
            style, y = replace(style, bold=True, colour=brand.colours.accent), 45.0
        for text in self._words.first_right:
            line = self._line(text, style, 90 * MM)
            if line is not None:
                yield PlacedLine(TYPE_WIDTH - line.width, y + 0.75 * style.leading, line, (ARTIFACT,))
            y += style.leading

    def _running_title(self) -> Iterator[Placed]:
        side = self._look.side
        if not self._words.running_title:
            return
        marked = self._look.brand.furniture.running is Running.MARK_AND_TITLE
        x = SIDE if side else 12 * MM if marked else 0.0
        room = (COLUMN_WIDTH if side else TYPE_WIDTH - x) - (_MARK_ROOM if self._words.mark else 0)
        line = self._line(self._words.running_title, self._style, room)
        if line is not None:
            yield PlacedLine(x, (45.0 if side else 45.25) + 8.4375, line, (ARTIFACT,))

    def _mark(self, top: float) -> Iterator[Placed]:
        look, line = self._look, self._mark_line()
        if line is None:
            return
        width = line.width + 2 * _MARK_PAD
        x = TYPE_WIDTH - width
        colour = self._mark_colour
        yield PlacedBox(x, top, width, _MARK_HEIGHT, stroke=colour, weight=1.5 if look.panel else 1)
        yield PlacedLine(x + _MARK_PAD, top + 0.75 * _MARK_HEIGHT - 1.3, line, (ARTIFACT,))

    def _mark_line(self) -> Line | None:
        if not self._words.mark:
            return None
        style = self._look.style(TypeSize(9.5, _MARK_HEIGHT), heads=True, bold=True, colour=self._mark_colour)
        return self._line(self._words.mark, style, 60 * MM)

    @property
    def _mark_colour(self) -> str:
        colours = self._look.brand.colours
        return colours.accent if self._look.panel else colours.ink

    def _line(self, text: str, style: Style, room: float = TYPE_WIDTH) -> Line | None:
        """One line of furniture, shortened where it is too long."""
        return self._flow.label_line(shortened(text, style.family, style.size, room, bold=style.bold), style)
