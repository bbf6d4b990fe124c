"""Time lines on the page: whole, within the type area, with nothing that touches anything else."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.compose.brand import Brand
from drafter.compose.composition import MarkerShape, Piece, Purpose, TimeKey, TimeLine, TimeMark, TimeRow
from drafter.typeset.flags import Flag, place_flags, tall
from drafter.typeset.layout import typeset
from drafter.typeset.lines import LineCache
from drafter.typeset.look import MM, TOP, TYPE_WIDTH, Look
from drafter.typeset.memory import LayoutCache
from drafter.typeset.pages import PlacedDrawing, PlacedLine, Rect
from drafter.typeset.time_lines import draw_time_line
from tests.typeset.samples import BRANDS, SOBER, body, composition, section

TEXTS = (
    "Register law",
    "“Foreign agents”, No. 121-FZ",
    "Закон об «иностранных агентах»",
    "უცხოური გავლენის კანონი",
)
DATES = ("20 July 2012", "2012", "9 октября 2024 г.")
KEYS = tuple(
    TimeKey(shape, hollow, f"what a {shape} means") for shape in MarkerShape for hollow in (False, True)
)

marks = st.builds(
    TimeMark,
    at=st.one_of(st.floats(1990, 2026), st.sampled_from([2024.4, 2024.41])),
    date=st.sampled_from(DATES),
    text=st.sampled_from(TEXTS),
    shape=st.sampled_from(MarkerShape),
    hollow=st.booleans(),
)
rows = st.builds(
    lambda label, found: TimeRow(label, tuple(sorted(found, key=lambda mark: mark.at))),
    st.sampled_from(["Russia", "Bosnia and Herzegovina", "Другие страны"]),
    st.lists(marks, min_size=1, max_size=5),
)
figures = st.builds(
    lambda found, keys: TimeLine("", tuple(found), keys, "What it shows", "Figure 1.", (Piece("Words."),)),
    st.lists(rows, min_size=1, max_size=4).filter(lambda found: sum(len(row.marks) for row in found) <= 12),
    st.sampled_from([(), KEYS[:3], KEYS]),
)


def boxes(figure: TimeLine, brand: Brand = SOBER) -> tuple[list[tuple[str, Rect]], float]:
    drawn = draw_time_line(figure, Look(brand, Purpose.RELEASE), LineCache().set)
    return [(line.line.text, line.area) for line in drawn.lines], drawn.drawing.height


def touch(one: Rect, other: Rect) -> bool:
    wide = one.x < other.x + other.width - 0.01 and other.x < one.x + one.width - 0.01
    high = one.y < other.y + other.height - 0.6 and other.y < one.y + one.height - 0.6
    return wide and high


@given(figures, st.sampled_from(BRANDS))
@settings(max_examples=60)
def test_no_words_touch_or_leave_the_figure(figure: TimeLine, brand: Brand) -> None:
    found, height = boxes(figure, brand)
    for text, box in found:
        assert box.x >= -0.01, text
        assert box.x + box.width <= TYPE_WIDTH + 0.01, text
        assert box.y >= -0.01, text
        assert box.y + box.height <= height + 0.01, text
    for (first, one), (second, other) in combinations(found, 2):
        assert not touch(one, other), (first, second)


@given(st.lists(st.tuples(st.floats(75, TYPE_WIDTH - 4), st.floats(20, 110)), min_size=1, max_size=8))
def test_no_stem_goes_through_a_flag(given_flags: list[tuple[float, float]]) -> None:
    flags = [Flag(*one) for one in sorted(given_flags)]
    standing = place_flags(flags, TYPE_WIDTH, 60, 15)
    if standing is None:
        return
    for (flag, place), (other, there) in combinations(zip(flags, standing, strict=True), 2):
        for (one, at), (two, by) in (((flag, place), (other, there)), ((other, there), (flag, place))):
            left = one.x - 4 - one.width if at.left else one.x + 4
            inside = left < two.x < left + one.width
            assert not (inside and tall(by.tier) > tall(at.tier) - 19.5)


def test_two_flags_stand_as_they_are_drawn() -> None:
    lone, near, nearer = Flag(75.0, 80.0), Flag(340.0, 90.0), Flag(376.0, 120.0)
    found = place_flags([lone, near, nearer], TYPE_WIDTH, 40, 15)
    assert found is not None
    assert [(one.left, one.tier) for one in found] == [(False, 0), (True, 0), (True, 1)]


SAMPLE = TimeLine(
    "section1",
    (
        TimeRow("Russia", (TimeMark(2012.5, "20 July 2012", "Law", MarkerShape.CIRCLE),)),
        TimeRow("Here", (TimeMark(2024.4, "28 May 2024", "Law", MarkerShape.CIRCLE, hollow=True),)),
    ),
    (TimeKey(MarkerShape.CIRCLE, False, "register"),),
    "From 2012 to 2024",
    "Figure 1.",
    (Piece("Two measures."),),
)


@pytest.mark.parametrize("purpose", list(Purpose))
@pytest.mark.parametrize("brand", BRANDS, ids=[brand.id for brand in BRANDS])
def test_a_time_line_is_one_figure_with_its_caption(brand: Brand, purpose: Purpose) -> None:
    elements = [*section(1, body("a"), body("b")), SAMPLE, body("after")]
    pages = typeset(composition(brand, purpose, *elements), brand)
    look = Look(brand, purpose)
    ((page, drawing),) = (
        (page, thing)
        for page in pages.pages
        for thing in page.things[page.head : len(page.things) - page.foot]
        if isinstance(thing, PlacedDrawing)
    )
    figure = pages.elements[drawing.element]
    assert (figure.role, figure.alt) == ("Figure", SAMPLE.alt)
    lines = [thing for thing in page.things if isinstance(thing, PlacedLine)]
    within = [line for line in lines if line.elements == (drawing.element,)]
    assert {"Russia", "Here", "20 July 2012", "28 May 2024", "register"} <= {
        line.line.text for line in within
    }
    caption = next(line for line in lines if line.line.text.startswith("Figure 1."))
    assert caption.y - 0.75 * 15 == pytest.approx(drawing.y + drawing.drawing.height + 7.5)
    assert caption.y <= TOP + look.height
    assert drawing.x == pytest.approx(look.left)
    assert drawing.drawing.width == pytest.approx(160 * MM)


def test_pages_set_again_are_the_same() -> None:
    cache = LayoutCache()
    for text in ("One text.", "Another text, and longer.", "One text."):
        elements = [*section(1, body("a", text)), SAMPLE, body("after")]
        made = composition(SOBER, Purpose.RELEASE, *elements)
        assert typeset(made, SOBER, cache) == typeset(made, SOBER)
