"""What a page shows, as PDF's painting operators, each under its element or as an artifact."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from drafter.model.pictures import Picture
from drafter.typeset.drawing import Shape
from drafter.typeset.fonts import Kerns
from drafter.typeset.look import UNDERLINE, UNDERLINE_DROP
from drafter.typeset.pages import (
    ARTIFACT,
    MISSING,
    UNSET,
    LinkArea,
    Page,
    Placed,
    PlacedBox,
    PlacedDrawing,
    PlacedLine,
    PlacedPicture,
    PlacedRule,
    Rect,
    Run,
    StructureElement,
)
from drafter.writers.pdf.letters import Lettering, lettering
from drafter.writers.pdf.links import is_address
from drafter.writers.pdf.objects import name, number, numbers, string
from drafter.writers.pdf.pictures import picture_name
from drafter.writers.pdf.sheets import Sheet

_SPARE_FACE = "NotoSans-Regular"
_STEPS = {"M": b"m", "L": b"l", "C": b"c", "Z": b"h"}
# What is no part of the text: heads and feet, numbers in the margin, heads of tables that stand again on
# another page, and what only divides or adorns.
_HEAD = b"/Artifact <</Type /Pagination/Subtype /Header/Attached [/Top]>> BDC"
_FOOT = b"/Artifact <</Type /Pagination/Subtype /Footer/Attached [/Bottom]>> BDC"
_BESIDE = b"/Artifact <</Type /Pagination>> BDC"
_LAYOUT = b"/Artifact <</Type /Layout>> BDC"
_CLOSED = b""


@cache
def colour(text: str) -> bytes:
    """A colour "#RRGGBB" as three shares."""
    return b" ".join(number(int(text[at : at + 2], 16) / 255) for at in (1, 3, 5))


@lru_cache(maxsize=64)
def _outline(shape: Shape) -> bytes:
    """A filled or drawn outline: logos are the same in every file and on many pages."""
    steps = [numbers(*points) + b" " + _STEPS[step] for step, points in shape.steps]
    looks = [colour(shape.fill) + b" rg"] if shape.fill else []
    painted = b"f" if shape.fill else b"S"
    if shape.stroke:
        looks.append(colour(shape.stroke) + b" RG " + number(shape.weight) + b" w")
        painted = b"B" if shape.fill else b"S"
    return b"\n".join((*looks, *steps, painted + b"*" if shape.even_odd else painted))


class Painter:
    """The operators of pages, in the order of their things.

    Where sheets are to be kept, `kept` has the faces of the painter before, and this one's after it. Where
    they are not, what letters they have is told of all of them at once, by `letters`.
    """

    def __init__(
        self, height: float, elements: Sequence[StructureElement], kept: dict[str, Lettering] | None = None
    ) -> None:
        self._kept = kept is not None
        self._height = height
        self._elements = elements
        # What most documents do not have is not looked for with every line.
        self._has_figures = any(element.role == "Figure" for element in elements)
        self._has_notes = any(element.role == "Note" for element in elements)
        self._lettering: dict[str, Lettering] = {} if kept is None else kept
        self._begin()

    def _begin(self) -> None:
        self._out: list[bytes] = []
        self._held: list[int] = []
        self._marks = 0
        self._links: list[LinkArea] = []
        self._figures: list[tuple[int, Rect]] = []
        self._notes: list[tuple[str, float]] = []
        self._pictures: dict[bytes, Picture] = {}
        self._fill = ""
        self._font: tuple[str, float] = ("", 0.0)
        self._open: int | bytes = _CLOSED
        self._around = _LAYOUT

    def paint(self, page: Page) -> Sheet:
        """A page's content, and what it has of what else is in the file."""
        self._begin()
        end = len(page.things) - page.foot
        self._things(page.things[: page.head], _HEAD)
        self._things(page.things[page.head : end], _CLOSED)
        self._things(page.things[end:], _FOOT)
        self._close()
        return Sheet(
            b"\n".join(self._out),
            tuple(self._held),
            tuple(self._links),
            tuple(self._figures),
            tuple(self._notes),
            self._letters_of_sheet() if self._kept else (),
            tuple(self._pictures.items()),
        )

    def letters(self) -> dict[str, frozenset[str]]:
        """The characters shown in each face, on all pages so far."""
        return {face: one.all for face, one in self._lettering.items()}

    def _letters_of_sheet(self) -> tuple[tuple[str, frozenset[str]], ...]:
        return tuple([(face, used) for face, one in self._lettering.items() if (used := one.turn())])

    def _things(self, things: Iterable[Placed], around: bytes) -> None:
        """Paint things; those that are no part of the text are of the kind that is `around` them."""
        self._around = around
        for thing in things:
            match thing:
                case PlacedLine():
                    self._line(thing)
                case LinkArea():
                    if is_address(thing.target):
                        self._link(thing)
                case PlacedRule():
                    self._belongs(thing.element, Rect(thing.x, thing.y, thing.width, 0.0))
                    self._rule(thing)
                case PlacedBox():
                    self._belongs(thing.element, Rect(thing.x, thing.y, thing.width, thing.height))
                    self._box(thing)
                case PlacedDrawing():
                    size = thing.drawing.width * thing.scale, thing.drawing.height * thing.scale
                    self._belongs(thing.element, Rect(thing.x, thing.y, *size))
                    self._drawing(thing)
                case PlacedPicture():
                    self._belongs(thing.element, Rect(thing.x, thing.y, thing.width, thing.height))
                    self._picture(thing)

    # Whose the things are

    def _belongs(self, element: int, area: Rect) -> None:
        """What is painted next is of an element and takes this room, or is an artifact."""
        self._enter(element, self._around or _LAYOUT)
        if element >= 0 and self._has_figures:
            self._around_figure(element, area)

    def _enter(self, element: int, kind: bytes) -> None:
        """What is painted next is of an element, or an artifact of a kind. What is of one goes on."""
        wanted = element if element >= 0 else kind
        if wanted == self._open:
            return
        if self._open != _CLOSED:
            self._out.append(b"EMC")
        if element >= 0:
            kind = b"%b <</MCID %d>> BDC" % (name(self._elements[element].role), self._marks)
            self._marks += 1
            self._held.append(element)
        self._out.append(kind)
        self._open = wanted

    def _close(self) -> None:
        if self._open != _CLOSED:
            self._out.append(b"EMC")
            self._open = _CLOSED

    def _link(self, area: LinkArea) -> None:
        self._links.append(area)
        self._held.append(~area.element)

    def _around_figure(self, element: int, area: Rect) -> None:
        """Something of an element was painted there: the figure that it is part of, caption apart, has it."""
        while element >= 0 and self._elements[element].role not in ("Figure", "Caption"):
            element = self._elements[element].parent
        if element >= 0 and self._elements[element].role == "Figure":
            self._figures.append((element, area))

    def _noted(self, element: int, area: Rect) -> None:
        """Words of an element stand there: a footnote's number leads to it, a footnote's own are led to."""
        note = self._elements[element].note
        if note and self._elements[element].role == "Link":
            self._link(LinkArea(area, f"#{note}", element))
            return
        while element >= 0 and self._elements[element].role != "Note":
            element = self._elements[element].parent
        if element >= 0:
            self._notes.append((self._elements[element].note, area.y))

    # Shapes

    def _filled(self, wanted: str) -> None:
        if wanted != self._fill:
            self._out.append(colour(wanted) + b" rg")
            self._fill = wanted

    def _rectangle(self, x: float, y: float, width: float, height: float, operator: bytes) -> None:
        self._out.append(numbers(x, self._height - y - height, width, height) + b" re " + operator)

    def _rule(self, rule: PlacedRule) -> None:
        # A stroke, not a filled rectangle: screens draw thin strokes all alike.
        y = self._height - rule.y
        stroke = colour(rule.colour) + b" RG " + number(rule.weight) + b" w "
        self._out.append(stroke + numbers(rule.x, y) + b" m " + numbers(rule.x + rule.width, y) + b" l S")

    def _box(self, box: PlacedBox) -> None:
        if box.fill:
            self._filled(box.fill)
            self._rectangle(box.x, box.y, box.width, box.height, b"f")
        if box.stroke:
            self._out.append(colour(box.stroke) + b" RG " + number(box.weight) + b" w")
            self._rectangle(box.x, box.y, box.width, box.height, b"S")

    def _drawing(self, placed: PlacedDrawing) -> None:
        corner = numbers(placed.x, self._height - placed.y)
        out = [b"q", number(placed.scale) + b" 0 0 " + number(-placed.scale) + b" " + corner + b" cm"]
        out.extend(map(_outline, placed.drawing.shapes))
        out.append(b"Q")
        self._out.extend(out)

    def _picture(self, placed: PlacedPicture) -> None:
        corner = numbers(placed.x, self._height - placed.y - placed.height)
        size = number(placed.width) + b" 0 0 " + number(placed.height)
        known = picture_name(placed.picture)
        self._pictures[known] = placed.picture
        self._out.append(b"q " + size + b" " + corner + b" cm " + known + b" Do Q")

    # Text

    def _line(self, placed: PlacedLine) -> None:
        line = placed.line
        last = len(line.runs) - 1
        underlined: list[Run] = []
        if self._has_figures and placed.elements[0] >= 0:
            self._around_figure(placed.elements[0], placed.area)
        for place, run in enumerate(line.runs):
            element = placed.element_of(run)
            if underlined and element != self._open:
                self._underline(underlined, placed)
                underlined = []
            self._enter(element, self._around or _BESIDE)
            self._run(run, placed, spaced=place == last and line.soft)
            if run.link and element >= 0:
                underlined.append(run)
            if self._has_notes and element >= 0:
                self._noted(element, Rect(placed.x + run.x, placed.area.y, run.width, line.leading))
        if underlined:
            self._underline(underlined, placed)

    def _run(self, run: Run, placed: PlacedLine, *, spaced: bool) -> None:
        """A run, and the space that a line may end with."""
        x, base = placed.x + run.x, self._height - placed.y
        size = run.size or placed.line.size
        if run.face in (MISSING, UNSET):
            self._boxed(run, size, x, placed.y)
            if spaced:
                self._show(_SPARE_FACE, size, " ", x + run.width, base)
            return
        self._filled(run.colour)
        self._show(run.face, size, run.text + " " if spaced else run.text, x, base + run.rise, run.kerns)

    def _underline(self, runs: Iterable[Run], placed: PlacedLine) -> None:
        self._enter(ARTIFACT, _LAYOUT)
        for run in runs:
            self._filled(run.colour)
            self._rectangle(placed.x + run.x, placed.y + UNDERLINE_DROP, run.width, UNDERLINE, b"f")

    def _show(self, face: str, size: float, text: str, x: float, y: float, kerns: Kerns = ()) -> None:
        if not text:
            # A line break may stand alone in a face that nothing else is set in.
            return
        font = self._lettering.get(face)
        if font is None:
            font = self._lettering[face] = lettering(face, kept=self._kept)
        show = font.string(text, kerns) + (b" TJ ET" if kerns else b" Tj ET")
        if self._font != (face, size):
            self._out.append(name(face) + b" " + number(size) + b" Tf")
            self._font = (face, size)
        self._out.append(b"BT %.2f %.2f Td %b" % (x, y, show))

    def _boxed(self, run: Run, size: float, x: float, base: float) -> None:
        """A box with the character's code, that a reader who copies it gets as the character."""
        width = run.width
        self._out.append(b"/Span <</ActualText " + string(run.text) + b">> BDC")
        self._out.append(colour(run.colour) + b" RG " + number(max(size * 0.045, 0.3)) + b" w")
        self._rectangle(x + 0.06 * size, base - 0.74 * size, width - 0.12 * size, 0.86 * size, b"S")
        code = f"{ord(run.text):04X}"
        half = (len(code) + 1) // 2
        small = size * (0.42 if half == 2 else 0.3)
        self._filled(run.colour)
        for row, digits in enumerate((code[:half], code[half:])):
            left = x + (width - 0.572 * small * len(digits)) / 2
            self._show(_SPARE_FACE, small, digits, left, self._height - base + size * (0.36 - 0.4 * row))
        self._out.append(b"EMC")
