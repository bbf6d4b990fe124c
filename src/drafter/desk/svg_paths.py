"""Outlines of shapes: the commands of SVG paths as M, L, C and Z with absolute coordinates."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import NamedTuple

from drafter.model.sentences import phrase

_COMMAND = re.compile(r"([MmLlHhVvCcSsQqTtAaZz])([^MmLlHhVvCcSsQqTtAaZz]*)")
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_TRANSFORM = re.compile(r"\s*,?\s*([A-Za-z]+)\s*\(([^)]*)\)")
_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_ROUND = 0.5522847498307936
"""How far the handles of a quarter of a circle stand off, in radii."""

_FARTHEST = 1e9
_MEASURED = 8

Point = tuple[float, float]
Step = tuple[str, tuple[float, ...]]
Outline = tuple[Step, ...]


class Matrix(NamedTuple):
    """A transformation of the plane, as SVG writes it."""

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float

    def after(self, first: Matrix) -> Matrix:
        """`first`, then this."""
        return Matrix(
            self.a * first.a + self.c * first.b,
            self.b * first.a + self.d * first.b,
            self.a * first.c + self.c * first.d,
            self.b * first.c + self.d * first.d,
            self.a * first.e + self.c * first.f + self.e,
            self.b * first.e + self.d * first.f + self.f,
        )

    def of(self, x: float, y: float) -> Point:
        """Where a point goes."""
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f


WHOLE = Matrix(1, 0, 0, 1, 0, 0)


def numbers_in(text: str) -> list[float]:
    """The numbers of a list."""
    return [float(number) for number in _NUMBER.findall(text)]


def matrix_of(text: str) -> Matrix:
    """The transformation of a `transform`. Raises ValueError where it is none."""
    found, end = WHOLE, 0
    for match in _TRANSFORM.finditer(text):
        if match.start() != end:
            break
        end = match.end()
        found = found.after(_transformation(match[1], numbers_in(match[2])))
    if text[end:].strip():
        raise ValueError(phrase("a transformation that cannot be read"))
    return found


def _transformation(name: str, given: list[float]) -> Matrix:
    match name, len(given):
        case "matrix", 6:
            return Matrix(*given)
        case "translate", 1 | 2:
            return Matrix(1, 0, 0, 1, given[0], given[1] if len(given) == 2 else 0)
        case "scale", 1 | 2:
            return Matrix(given[0], 0, 0, given[-1], 0, 0)
        case "rotate", 1 | 3:
            turn = math.radians(given[0])
            x, y = (given[1], given[2]) if len(given) == 3 else (0.0, 0.0)
            turned = Matrix(math.cos(turn), math.sin(turn), -math.sin(turn), math.cos(turn), x, y)
            return turned.after(Matrix(1, 0, 0, 1, -x, -y))
        case "skewX", 1:
            return Matrix(1, 0, math.tan(math.radians(given[0])), 1, 0, 0)
        case "skewY", 1:
            return Matrix(1, math.tan(math.radians(given[0])), 0, 1, 0, 0)
    raise ValueError(phrase("a transformation that cannot be read"))


def moved(outline: Outline, matrix: Matrix) -> Outline:
    """An outline transformed. Raises ValueError where it leaves the numbers that a page can have."""
    found = []
    for step, given in outline:
        points = tuple(n for at in range(0, len(given), 2) for n in matrix.of(given[at], given[at + 1]))
        if not all(abs(n) < _FARTHEST for n in points):
            raise ValueError(phrase("shapes beyond every page"))
        found.append((step, points))
    return tuple(found)


def bounds(outline: Outline) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of what an outline encloses, curves measured at some of their points."""
    across: list[float] = []
    down: list[float] = []
    x = y = 0.0
    for step, given in outline:
        if step == "C":
            for part in range(1, _MEASURED):
                t = part / _MEASURED
                shares = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
                across.append(sum(a * b for a, b in zip(shares, (x, *given[::2]), strict=True)))
                down.append(sum(a * b for a, b in zip(shares, (y, *given[1::2]), strict=True)))
        if given:
            x, y = given[-2:]
            across.append(x)
            down.append(y)
    return min(across, default=0), min(down, default=0), max(across, default=0), max(down, default=0)


def polygon(numbers: list[float]) -> Outline:
    """The outline through these points."""
    points = list(zip(numbers[::2], numbers[1::2], strict=False))
    if len(points) < 2:
        return ()
    return (("M", points[0]), *(("L", point) for point in points[1:]), ("Z", ()))


def rectangle(x: float, y: float, width: float, height: float, across: float, down: float) -> Outline:
    """A rectangle with rounded corners."""
    if width <= 0 or height <= 0:
        return ()
    rx, ry = min(max(across, 0), width / 2), min(max(down, 0), height / 2)
    right, bottom = x + width, y + height
    if not rx or not ry:
        return polygon([x, y, right, y, right, bottom, x, bottom])
    hx, hy = rx * (1 - _ROUND), ry * (1 - _ROUND)
    return (
        ("M", (x + rx, y)),
        ("L", (right - rx, y)),
        ("C", (right - hx, y, right, y + hy, right, y + ry)),
        ("L", (right, bottom - ry)),
        ("C", (right, bottom - hy, right - hx, bottom, right - rx, bottom)),
        ("L", (x + rx, bottom)),
        ("C", (x + hx, bottom, x, bottom - hy, x, bottom - ry)),
        ("L", (x, y + ry)),
        ("C", (x, y + hy, x + hx, y, x + rx, y)),
        ("Z", ()),
    )


def ellipse(cx: float, cy: float, rx: float, ry: float) -> Outline:
    """An ellipse."""
    if rx <= 0 or ry <= 0:
        return ()
    return rectangle(cx - rx, cy - ry, 2 * rx, 2 * ry, rx, ry)


class _Pen:
    """Where a path is, and what it has drawn."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.at: Point = (0.0, 0.0)
        self.start: Point = (0.0, 0.0)
        # The last handle of a curve, which a smooth curve after it reflects.
        self.cubic: Point | None = None
        self.quadratic: Point | None = None

    def move(self, to: Point) -> None:
        self.steps.append(("M", to))
        self.at = self.start = to
        self.cubic = self.quadratic = None

    def line(self, to: Point) -> None:
        self._opened()
        self.steps.append(("L", to))
        self.at = to
        self.cubic = self.quadratic = None

    def curve(self, one: Point, other: Point, to: Point) -> None:
        self._opened()
        self.steps.append(("C", (*one, *other, *to)))
        self.at, self.cubic, self.quadratic = to, other, None

    def bow(self, handle: Point, to: Point) -> None:
        """A curve with one handle."""
        (x, y), (hx, hy), (tx, ty) = self.at, handle, to
        one = x + 2 / 3 * (hx - x), y + 2 / 3 * (hy - y)
        other = tx + 2 / 3 * (hx - tx), ty + 2 / 3 * (hy - ty)
        self.curve(one, other, to)
        self.cubic, self.quadratic = None, handle

    def close(self) -> None:
        if self.steps and self.steps[-1][0] != "Z":
            self.steps.append(("Z", ()))
        self.at = self.start
        self.cubic = self.quadratic = None

    def mirrored(self, handle: Point | None) -> Point:
        """A handle on the other side of where the path is."""
        if handle is None:
            return self.at
        return 2 * self.at[0] - handle[0], 2 * self.at[1] - handle[1]

    def _opened(self) -> None:
        if not self.steps:
            raise ValueError(phrase("a path that cannot be read"))
        if self.steps[-1][0] == "Z":
            self.steps.append(("M", self.start))


def outline_of(data: str) -> Outline:
    """The outline of a path's `d`. Raises ValueError where it is none."""
    pen = _Pen()
    end = 0
    for match in _COMMAND.finditer(data):
        if data[end : match.start()].strip(" \t\r\n,"):
            raise ValueError(phrase("a path that cannot be read"))
        end = match.end()
        letter, given = match[1], _arguments(match[1], match[2])
        takes = _TAKES[letter.upper()]
        if not takes:
            if given:
                raise ValueError(phrase("a path that cannot be read"))
            pen.close()
            continue
        if not given or len(given) % takes:
            raise ValueError(phrase("a path that cannot be read"))
        for place in range(0, len(given), takes):
            # Further points of a move are lines.
            name = {"M": "L", "m": "l"}.get(letter, letter) if place else letter
            _draw(pen, name, given[place : place + takes])
    if data[end:].strip():
        raise ValueError(phrase("a path that cannot be read"))
    return tuple(pen.steps)


def _arguments(letter: str, text: str) -> list[float]:
    if letter not in "Aa":
        return numbers_in(text)
    # The flags of an arc may stand without anything between them: "a1 1 0 0110 5".
    found: list[float] = []
    at = 0
    while at < len(text):
        if text[at] in " \t\r\n,":
            at += 1
        elif len(found) % 7 in (3, 4):
            if text[at] not in "01":
                raise ValueError(phrase("a path that cannot be read"))
            found.append(float(text[at]))
            at += 1
        else:
            match = _NUMBER.match(text, at)
            if match is None:
                raise ValueError(phrase("a path that cannot be read"))
            found.append(float(match[0]))
            at = match.end()
    return found


def _draw(pen: _Pen, letter: str, given: list[float]) -> None:
    x, y = pen.at if letter.islower() else (0.0, 0.0)
    name = letter.upper()
    if name == "H":
        return pen.line((x + given[0], pen.at[1]))
    if name == "V":
        return pen.line((pen.at[0], y + given[0]))
    if name == "A":
        return _arc(pen, given[:3], bool(given[3]), bool(given[4]), (x + given[5], y + given[6]))
    points = [(x + across, y + down) for across, down in zip(given[::2], given[1::2], strict=True)]
    match name:
        case "M":
            pen.move(points[0])
        case "L":
            pen.line(points[0])
        case "C":
            pen.curve(points[0], points[1], points[2])
        case "S":
            pen.curve(pen.mirrored(pen.cubic), points[0], points[1])
        case "Q":
            pen.bow(points[0], points[1])
        case "T":
            pen.bow(pen.mirrored(pen.quadratic), points[0])
    return None


def _arc(pen: _Pen, shape: list[float], large: bool, sweep: bool, to: Point) -> None:
    """An arc of an ellipse as curves, by the conversion that SVG gives in its notes on implementation."""
    rx, ry, turn = abs(shape[0]), abs(shape[1]), math.radians(shape[2])
    (x, y), (tx, ty) = pen.at, to
    if pen.at == to:
        return
    if not rx or not ry:
        pen.line(to)
        return
    cosine, sine = math.cos(turn), math.sin(turn)
    half_x, half_y = (x - tx) / 2, (y - ty) / 2
    px, py = cosine * half_x + sine * half_y, -sine * half_x + cosine * half_y
    grown = (px / rx) ** 2 + (py / ry) ** 2
    if grown > 1:
        rx, ry = rx * math.sqrt(grown), ry * math.sqrt(grown)
    below = (rx * py) ** 2 + (ry * px) ** 2
    factor = math.sqrt(max((rx * ry) ** 2 - below, 0) / below) * (-1 if large == sweep else 1)
    ox, oy = factor * rx * py / ry, -factor * ry * px / rx
    cx, cy = cosine * ox - sine * oy + (x + tx) / 2, sine * ox + cosine * oy + (y + ty) / 2
    begin = math.atan2((py - oy) / ry, (px - ox) / rx)
    over = math.atan2((-py - oy) / ry, (-px - ox) / rx) - begin
    if sweep and over < 0:
        over += 2 * math.pi
    elif not sweep and over > 0:
        over -= 2 * math.pi
    frame = Matrix(cosine * rx, sine * rx, -sine * ry, cosine * ry, cx, cy)
    for one, other, end in _quarters(begin, over):
        pen.curve(frame.of(*one), frame.of(*other), frame.of(*end))
    # Not a rounding error beside it.
    step, given = pen.steps[-1]
    pen.steps[-1] = (step, (*given[:4], *to))
    pen.at = to
    pen.cubic = None


def _quarters(begin: float, over: float) -> Iterator[tuple[Point, Point, Point]]:
    """An arc of the unit circle as curves of a quarter at most: two handles and an end each."""
    count = max(math.ceil(abs(over) / (math.pi / 2) - 1e-9), 1)
    each = over / count
    reach = 4 / 3 * math.tan(each / 4)
    for number in range(count):
        a, b = begin + number * each, begin + (number + 1) * each
        yield (
            (math.cos(a) - reach * math.sin(a), math.sin(a) + reach * math.cos(a)),
            (math.cos(b) + reach * math.sin(b), math.sin(b) - reach * math.cos(b)),
            (math.cos(b), math.sin(b)),
        )
