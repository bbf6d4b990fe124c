"""What a page shows, as PDF's painting operators."""

from __future__ import annotations

from functools import cache

from drafter.typeset.look import UNDERLINE, UNDERLINE_DROP
from drafter.typeset.pages import (
    MISSING,
    UNSET,
    LinkArea,
    Page,
    PlacedBox,
    PlacedDrawing,
    PlacedLine,
    PlacedRule,
    Run,
)
from drafter.writers.pdf.embedding import EmbeddedFaces
from drafter.writers.pdf.objects import number, numbers, string

_SPARE_FACE = "NotoSans-Regular"
_STEPS = {"M": b"m", "L": b"l", "C": b"c", "Z": b"h"}


@cache
def colour(text: str) -> bytes:
    """A colour "#RRGGBB" as three shares."""
    return b" ".join(number(int(text[at : at + 2], 16) / 255) for at in (1, 3, 5))


class Painter:
    """The operators of one page, in the order of its things."""

    def __init__(self, height: float, faces: EmbeddedFaces) -> None:
        self._height = height
        self._faces = faces
        self._out: list[bytes] = []
        self._fill = ""
        self._font: tuple[str, float] = ("", 0.0)

    def paint(self, page: Page) -> bytes:
        """The content of a page."""
        for thing in page.things:
            match thing:
                case PlacedLine():
                    self._line(thing)
                case PlacedRule():
                    self._rule(thing)
                case PlacedBox():
                    self._box(thing)
                case PlacedDrawing():
                    self._drawing(thing)
                case LinkArea():
                    pass
        return b"\n".join(self._out)

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
        for shape in placed.drawing.shapes:
            out.append(colour(shape.fill) + b" rg")
            out.extend(numbers(*points) + b" " + _STEPS[step] for step, points in shape.steps)
            out.append(b"f*" if shape.even_odd else b"f")
        out.append(b"Q")
        self._out.extend(out)

    def _line(self, placed: PlacedLine) -> None:
        runs = placed.line.runs
        if not runs:
            return
        base = self._height - placed.y
        out = self._out
        opened = False
        last = len(runs) - 1
        for place, run in enumerate(runs):
            if run.face in (MISSING, UNSET):
                if opened:
                    out.append(b"ET")
                    opened = False
                self._boxed(run, placed)
                if place == last and placed.line.soft:
                    self._space(placed.x + run.x + run.width, base, placed.line.size)
                continue
            self._filled(run.colour)
            if not opened:
                out.append(b"BT " + numbers(placed.x + run.x, base) + b" Td")
                opened = True
            text = run.text + " " if place == last and placed.line.soft else run.text
            self._show(run.face, placed.line.size, text)
        if opened:
            out.append(b"ET")
        for run in runs:
            if run.link:
                self._filled(run.colour)
                self._rectangle(placed.x + run.x, placed.y + UNDERLINE_DROP, run.width, UNDERLINE, b"f")

    def _show(self, face: str, size: float, text: str) -> None:
        font = self._faces.get(face)
        if self._font != (face, size):
            self._out.append(b"/" + font.resource.encode("ascii") + b" " + number(size) + b" Tf")
            self._font = (face, size)
        self._out.append(font.encode(text) + b" Tj")

    def _space(self, x: float, base: float, size: float) -> None:
        self._out.append(b"BT " + numbers(x, base) + b" Td")
        self._show(_SPARE_FACE, size, " ")
        self._out.append(b"ET")

    def _boxed(self, run: Run, placed: PlacedLine) -> None:
        """A box with the character's code, that a reader who copies it gets as the character."""
        size = placed.line.size
        x, width = placed.x + run.x, run.width
        self._out.append(b"/Span <</ActualText " + string(run.text) + b">> BDC")
        self._out.append(colour(run.colour) + b" RG " + number(max(size * 0.045, 0.3)) + b" w")
        self._rectangle(x + 0.06 * size, placed.y - 0.74 * size, width - 0.12 * size, 0.86 * size, b"S")
        code = f"{ord(run.text):04X}"
        half = (len(code) + 1) // 2
        small = size * (0.42 if half == 2 else 0.3)
        self._filled(run.colour)
        for row, digits in enumerate((code[:half], code[half:])):
            left = x + (width - 0.572 * small * len(digits)) / 2
            base = self._height - placed.y + size * (0.36 - 0.4 * row)
            self._out.append(b"BT " + numbers(left, base) + b" Td")
            self._show(_SPARE_FACE, small, digits)
            self._out.append(b"ET")
        self._out.append(b"EMC")
