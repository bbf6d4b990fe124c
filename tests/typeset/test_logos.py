"""Logos of signatories: of one weight to the eye, in rows that look alike."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.compose.brand import Brand
from drafter.compose.composition import LogoStrip, Purpose, StripLogo
from drafter.model.pictures import Picture
from drafter.typeset.layout import typeset
from drafter.typeset.logos import MOST_IN_ROW, Size, arranged, optical_size, rows_of
from drafter.typeset.look import MM, TYPE_WIDTH
from drafter.typeset.pages import PlacedDrawing, PlacedPicture
from tests.strategies import DOT
from tests.typeset.samples import BRANDS, SOBER, composition, names, section

SVG = '<svg viewBox="0 0 20 10"><path fill="#000000" d="M0 0L20 0L20 10Z"/></svg>'
pictures = st.builds(
    lambda width, height, ink: replace(DOT, width=width, height=height, ink=ink),
    st.integers(1, 2400),
    st.integers(1, 2400),
    st.floats(0.01, 1),
)


def _strip(*logos: Picture) -> LogoStrip:
    return LogoStrip(
        "signed", tuple(StripLogo(f"s{at}", f"Society {at}", one) for at, one in enumerate(logos))
    )


@given(pictures)
def test_a_logo_has_the_area_of_its_weight_unless_that_is_too_high_or_too_wide(picture: Picture) -> None:
    width, height = (side / MM for side in optical_size(picture))
    assert width / height == pytest.approx(picture.width / picture.height)
    assert height <= 14.0001
    assert width <= 42.0001
    area = 210 * (0.33 / picture.ink) ** 0.45
    if height < 13.99 and width < 41.99:
        assert width * height == pytest.approx(area)
    else:
        assert width * height <= area * 1.0001


@given(st.lists(pictures, min_size=1, max_size=20), st.sampled_from(BRANDS))
def test_rows_are_of_one_gap_on_one_axis_and_in_order(logos: list[Picture], brand: Brand) -> None:
    pages = typeset(composition(brand, Purpose.RELEASE, *section(1)[:1], _strip(*logos)), brand)
    found = [
        thing
        for page in pages.pages
        for thing in page.things
        if isinstance(thing, PlacedPicture) and thing.element > 0
    ]
    assert [pages.elements[one.element].alt for one in found] == [f"Society {at}" for at in range(len(logos))]
    assert {pages.elements[one.element].role for one in found} == {"Figure"}
    rows: list[list[PlacedPicture]] = []
    for one in found:
        if rows and one.x > rows[-1][-1].x and abs(_axis(one) - _axis(rows[-1][-1])) < 0.01:
            rows[-1].append(one)
        else:
            rows.append([one])
    gaps = {round(b.x - a.x - a.width, 2) for row in rows for a, b in pairwise(row)}
    assert len(gaps) <= 1
    assert min(gaps, default=17.1) >= 6 * MM - 0.01
    assert all(row[-1].x + row[-1].width - row[0].x <= TYPE_WIDTH + 0.01 for row in rows)
    counts = [len(row) for row in rows]
    assert max(counts) - min(counts) <= 1
    assert max(counts) <= MOST_IN_ROW


def _axis(one: PlacedPicture) -> float:
    return one.y + one.height / 2


@pytest.mark.parametrize(("count", "rows"), [(1, [1]), (6, [6]), (7, [4, 3]), (13, [5, 4, 4]), (0, [])])
def test_no_last_row_is_lonely(count: int, rows: list[int]) -> None:
    assert rows_of([10.0] * count) == rows


def test_logos_are_a_little_smaller_where_that_saves_a_row_and_all_of_them_alike() -> None:
    six = [Size(23 * MM, 9 * MM)] * 6
    assert rows_of([size.width for size in six]) == [3, 3]
    smaller, rows = arranged(six)
    assert rows == [6]
    assert {round(size.height / size.width, 6) for size in smaller} == {round(9 / 23, 6)}
    assert all(0.9 <= size.width / (23 * MM) < 1 for size in smaller)
    assert arranged([Size(27 * MM, 9 * MM)] * 6) == ([Size(27 * MM, 9 * MM)] * 6, [3, 3])


def test_a_drawing_stays_a_drawing_and_what_is_none_is_shown_in_pixels() -> None:
    drawn = replace(DOT, width=20, height=10, svg=SVG)
    broken = replace(drawn, svg="<svg/>")
    pages = typeset(composition(SOBER, Purpose.RELEASE, _strip(drawn, broken), names(2)), SOBER)
    things = pages.pages[0].things
    drawing = [thing for thing in things if isinstance(thing, PlacedDrawing) and thing.element > 0]
    assert len(drawing) == 1
    assert drawing[0].scale * drawing[0].drawing.width == pytest.approx(optical_size(drawn).width)
    assert len([thing for thing in things if isinstance(thing, PlacedPicture)]) == 1
