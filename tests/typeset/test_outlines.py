"""Letters as outlines: those of the font, where the page has them."""

from __future__ import annotations

import pytest
from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont

from drafter.compose.composition import Piece
from drafter.places import resources
from drafter.typeset.drawing import Drawing
from drafter.typeset.lines import LineCache
from drafter.typeset.outlines import letter_steps, with_outlines
from drafter.typeset.pages import PlacedLine
from drafter.typeset.words import Style

FACES = ("NotoSans-Regular", "NotoSans-Bold", "NotoSerif-Italic", "NotoSansGeorgian-Regular", "DejaVuSans")


def bounds(steps: tuple[tuple[str, tuple[float, ...]], ...]) -> tuple[float, float, float, float]:
    """The box of all points, those that only bend a line included."""
    xs = [number for _, numbers in steps for number in numbers[::2]]
    ys = [number for _, numbers in steps for number in numbers[1::2]]
    return min(xs), min(ys), max(xs), max(ys)


@pytest.mark.parametrize("name", FACES)
def test_a_letter_is_where_the_font_draws_it(name: str) -> None:
    font = TTFont(resources() / "fonts" / f"{name}.ttf")
    glyphs, letters = font.getGlyphSet(), font.getBestCmap()
    em = font["head"].unitsPerEm
    looked_at = 0
    for code in sorted(letters)[:400]:
        pen = BoundsPen(glyphs)
        glyphs[letters[code]].draw(pen)
        steps = letter_steps(name, chr(code))
        assert bool(steps) == (pen.bounds is not None), chr(code)
        if pen.bounds is None:
            continue
        looked_at += 1
        left, bottom, right, top = (number / em for number in pen.bounds)
        found = bounds(steps)
        # Points that bend a curve may lie a little outside of it, and never inside.
        assert found[0] <= left + 0.002
        assert found[1] <= bottom + 0.002
        assert found[2] >= right - 0.002
        assert found[3] >= top - 0.002
        off = [abs(a - b) for a, b in zip(found, (left, bottom, right, top), strict=True)]
        assert max(off) < 0.12, chr(code)
    assert looked_at > 50


def test_lines_become_shapes_in_their_colours_at_their_places() -> None:
    pieces = (Piece("Ab é "), Piece("Ж", strong=True), Piece("\U0010fffd"))
    (line,) = LineCache().set(pieces, Style("Noto Sans", 10, 12, "#123456"), 400).lines
    drawing = with_outlines(Drawing(100, 50, ()), (PlacedLine(20, 30, line, (0,)),))
    assert {shape.fill for shape in drawing.shapes} == {"#123456"}
    left, top, right, bottom = bounds(tuple(step for shape in drawing.shapes for step in shape.steps))
    assert 20 <= left <= 21
    assert 20 <= top <= 24
    assert 20 + line.width - 1.5 <= right <= 20 + line.width
    assert 29.5 <= bottom <= 31
