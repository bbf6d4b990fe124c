"""Letters as outlines, for drawings that are to look the same where their fonts are not."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from struct import error as StructError  # noqa: N812
from struct import unpack_from

from drafter.typeset.drawing import Drawing, Shape, Step
from drafter.typeset.fonts import face
from drafter.typeset.pages import MISSING, UNSET, PlacedLine, Run

_DEEPEST = 6
_ON, _SHORT_X, _SHORT_Y, _AGAIN, _SAME_X, _SAME_Y = 1, 2, 4, 8, 16, 32
_WORDS, _OFFSETS, _SCALE, _MORE, _TWO_SCALES, _MATRIX = 1, 2, 8, 32, 64, 128

Point = tuple[float, float, bool]
Contour = tuple[Point, ...]


def with_outlines(drawing: Drawing, lines: tuple[PlacedLine, ...]) -> Drawing:
    """The drawing with the letters of lines as shapes of it."""
    shapes = [*drawing.shapes]
    for line in lines:
        shapes.extend(_of_line(line))
    return Drawing(drawing.width, drawing.height, tuple(shapes))


def _of_line(placed: PlacedLine) -> Iterator[Shape]:
    for run in placed.line.runs:
        size = run.size or placed.line.size
        steps = _of_run(run, size, placed.x + run.x, placed.y - run.rise)
        if steps:
            yield Shape(run.colour, False, steps)


def _of_run(run: Run, size: float, x: float, y: float) -> tuple[Step, ...]:
    """The letters of a run, each after the other as pages set them; boxes for those that no font has."""
    if run.face in (MISSING, UNSET):
        left, right, top, bottom = x + 0.06 * size, x + run.width - 0.06 * size, y - 0.74 * size, y
        corners = (("L", (right, top)), ("L", (right, bottom)), ("L", (left, bottom)), ("Z", ()))
        return (("M", (left, top)), *corners)
    own = face(run.face)
    if own is None:
        return ()
    kerns = dict(run.kerns)
    steps: list[Step] = []
    for place, letter in enumerate(run.text):
        x += kerns.get(place, 0.0) * size
        for step, numbers in letter_steps(run.face, letter):
            steps.append((step, _moved(numbers, size, x, y)))
        x += own.advances[letter] * size
    return tuple(steps)


def _moved(numbers: tuple[float, ...], size: float, x: float, y: float) -> tuple[float, ...]:
    return tuple(
        round(y - number * size if odd % 2 else x + number * size, 3) for odd, number in enumerate(numbers)
    )


@cache
def letter_steps(name: str, letter: str) -> tuple[Step, ...]:
    """A letter's outline in em, upwards from the baseline; nothing where the font has none."""
    own = face(name)
    if own is None:
        return ()
    tables = own.tables
    try:
        glyphs = _Glyphs(tables.whole("glyf"), tables.whole("loca"), tables.whole("head"))
        contours = glyphs.contours(tables.charToGlyph.get(ord(letter), 0))
    except (StructError, LookupError, ValueError):
        return ()
    em = tables.unitsPerEm
    return tuple(
        (step, tuple(number / em for number in numbers))
        for contour in contours
        for step, numbers in _steps(contour)
    )


class _Glyphs:
    """The outlines in a TrueType file."""

    def __init__(self, outlines: bytes, places: bytes, head: bytes) -> None:
        self._outlines = outlines
        self._places = places
        (self._long,) = unpack_from(">H", head, 50)

    def contours(self, glyph: int, deep: int = 0) -> tuple[Contour, ...]:
        """The closed lines of a glyph, in the font's units."""
        begin, end = self._span(glyph)
        if end <= begin or deep > _DEEPEST:
            return ()
        (count,) = unpack_from(">h", self._outlines, begin)
        return self._simple(begin + 10, count) if count >= 0 else self._composed(begin + 10, deep)

    def _span(self, glyph: int) -> tuple[int, int]:
        if self._long:
            begin, end = unpack_from(">2L", self._places, 4 * glyph)
            return begin, end
        begin, end = unpack_from(">2H", self._places, 2 * glyph)
        return 2 * begin, 2 * end

    def _simple(self, at: int, count: int) -> tuple[Contour, ...]:
        data = self._outlines
        ends = unpack_from(f">{count}H", data, at)
        at += 2 * count
        (instructions,) = unpack_from(">H", data, at)
        at += 2 + instructions
        points = ends[-1] + 1 if ends else 0
        flags: list[int] = []
        while len(flags) < points:
            flag = data[at]
            at += 1
            times = 1
            if flag & _AGAIN:
                times += data[at]
                at += 1
            flags.extend([flag] * times)
        xs, at = self._numbers(at, flags[:points], _SHORT_X, _SAME_X)
        ys, at = self._numbers(at, flags[:points], _SHORT_Y, _SAME_Y)
        whole = [(x, y, bool(flag & _ON)) for x, y, flag in zip(xs, ys, flags, strict=False)]
        starts = (0, *(end + 1 for end in ends))
        return tuple(
            tuple(whole[start : end + 1]) for start, end in zip(starts, ends, strict=False) if end >= start
        )

    def _numbers(self, at: int, flags: list[int], short: int, same: int) -> tuple[list[float], int]:
        """One coordinate of all points, each told by its distance to the one before."""
        found: list[float] = []
        value = 0
        for flag in flags:
            if flag & short:
                value += self._outlines[at] if flag & same else -self._outlines[at]
                at += 1
            elif not flag & same:
                value += unpack_from(">h", self._outlines, at)[0]
                at += 2
            found.append(value)
        return found, at

    def _composed(self, at: int, deep: int) -> tuple[Contour, ...]:
        """A glyph put together from others."""
        found: list[Contour] = []
        more = True
        while more:
            flags, glyph = unpack_from(">2H", self._outlines, at)
            at += 4
            form = ">2h" if flags & _WORDS else ">2b"
            dx, dy = unpack_from(form, self._outlines, at) if flags & _OFFSETS else (0, 0)
            at += 4 if flags & _WORDS else 2
            a, b, c, d = 1.0, 0.0, 0.0, 1.0
            if flags & _SCALE:
                a = d = unpack_from(">h", self._outlines, at)[0] / 16384
                at += 2
            elif flags & _TWO_SCALES:
                a, d = (one / 16384 for one in unpack_from(">2h", self._outlines, at))
                at += 4
            elif flags & _MATRIX:
                a, b, c, d = (one / 16384 for one in unpack_from(">4h", self._outlines, at))
                at += 8
            found.extend(
                tuple((x * a + y * c + dx, x * b + y * d + dy, on) for x, y, on in contour)
                for contour in self.contours(glyph, deep + 1)
            )
            more = bool(flags & _MORE)
        return tuple(found)


def _steps(contour: Contour) -> Iterator[Step]:
    """A closed line of points on it and points that bend it, as lines and curves of the third degree."""
    points = list(_with_middles(contour))
    first = next((place for place, point in enumerate(points) if point[2]), None)
    if first is None:
        return
    points = [*points[first:], *points[: first + 1]]
    x, y, _ = points[0]
    yield "M", (x, y)
    at = 1
    while at < len(points):
        to_x, to_y, on = points[at]
        if on:
            yield "L", (to_x, to_y)
        else:
            bend_x, bend_y = to_x, to_y
            at += 1
            to_x, to_y, _ = points[at]
            yield (
                "C",
                (
                    x + (bend_x - x) * 2 / 3,
                    y + (bend_y - y) * 2 / 3,
                    to_x + (bend_x - to_x) * 2 / 3,
                    to_y + (bend_y - to_y) * 2 / 3,
                    to_x,
                    to_y,
                ),
            )
        x, y = to_x, to_y
        at += 1
    yield "Z", ()


def _with_middles(contour: Contour) -> Iterator[Point]:
    """Between two points that bend the line lies one on it."""
    before = contour[-1]
    for point in contour:
        if not before[2] and not point[2]:
            yield (before[0] + point[0]) / 2, (before[1] + point[1]) / 2, True
        yield point
        before = point
