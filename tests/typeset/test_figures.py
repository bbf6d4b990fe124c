"""Figures: whole, within the type area, with their caption."""

from __future__ import annotations

import pytest

from drafter.compose.brand import Brand
from drafter.compose.composition import Purpose
from drafter.typeset.layout import typeset
from drafter.typeset.look import MM, TOP, TYPE_WIDTH, Look
from drafter.typeset.pages import PlacedDrawing, PlacedPicture
from tests.typeset.extracts import text_lines
from tests.typeset.samples import SOBER, WARM, body, composition, figure, section


@pytest.mark.parametrize("drawn", [True, False])
@pytest.mark.parametrize(("width", "height"), [(160, 600), (80, 600), (126, 900), (160, 9000), (400, 600)])
@pytest.mark.parametrize("brand", [SOBER, WARM], ids=["sober", "warm"])
def test_a_figure_is_whole_with_its_caption(brand: Brand, width: float, height: int, drawn: bool) -> None:
    rows = [body("a"), body("b"), body("c"), body("d")]
    elements = [*section(1, *rows), figure(width, height, drawn=drawn), body("after")]
    pages = typeset(composition(brand, Purpose.RELEASE, *elements), brand)
    look = Look(brand, Purpose.RELEASE)
    ((page, picture),) = (
        (number, thing)
        for number, page in enumerate(pages.pages)
        for thing in page.things[page.head : len(page.things) - page.foot]
        if isinstance(thing, PlacedDrawing | PlacedPicture)
    )
    assert isinstance(picture, PlacedDrawing) is drawn
    wide, high = (
        (picture.drawing.width * picture.scale, picture.drawing.height * picture.scale)
        if isinstance(picture, PlacedDrawing)
        else (picture.width, picture.height)
    )
    assert wide <= min(width * MM, TYPE_WIDTH) + 0.01
    assert wide == pytest.approx(min(width * MM, TYPE_WIDTH)) or height == 9000
    assert high / wide == pytest.approx(height / 1600)
    assert look.left - 0.01 <= picture.x
    assert picture.x + wide <= look.left + TYPE_WIDTH + 0.01
    caption = next(line for line in text_lines(pages)[page] if line.line.text.startswith("Figure 1."))
    assert caption.y - 0.75 * 15 == pytest.approx(picture.y + high + 7.5)
    assert caption.y <= TOP + look.height
    element = pages.elements[picture.element]
    assert (element.role, element.alt) == ("Figure", "A line with eight points")
    over = pages.elements[caption.elements[0]]
    while over.role != "Caption":
        over = pages.elements[over.parent]
    assert over.parent == picture.element
    assert pages.where("after")[0][1].y > caption.y or pages.where("after")[0][0] > page
