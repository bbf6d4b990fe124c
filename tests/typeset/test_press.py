"""Press releases on pages: the band, the mark at the end, the box at the foot."""

from __future__ import annotations

from dataclasses import replace

import pytest

from drafter.compose.brand import read_brand
from drafter.compose.composition import ContactBox, Element, Paragraph, Piece, Purpose, Role, Text
from drafter.places import resources
from drafter.typeset.layout import typeset
from drafter.typeset.look import TOP, TYPE_WIDTH, Look
from drafter.typeset.pages import ARTIFACT, Pages, PlacedBox, PlacedLine, PlacedRule
from tests.typeset.extracts import words_of_composition, words_of_pages
from tests.typeset.samples import body, composition, names, section

PLAIN = read_brand(resources() / "brands" / "press")
EMBARGO = Paragraph(Role.EMBARGO, (Piece("For immediate release"),), block="embargo", keep_next=True)
TITLE = Paragraph(Role.TITLE, (Piece("Rebuild the weir and share the cost"),), block="title", keep_next=True)
END = Paragraph(Role.END_MARK, (Piece("Ends"),), block="end")


def _box(*heights: int) -> ContactBox:
    def column(number: int, height: int) -> tuple[Text, ...]:
        head = (Piece(f"Head {number}", strong=True),)
        return (head, *((Piece(f"line {line}"),) for line in range(height - 1)))

    return ContactBox("contact", tuple(column(number, height) for number, height in enumerate(heights)))


def _set(*elements: Element, purpose: Purpose = Purpose.RELEASE) -> Pages:
    made = composition(PLAIN, purpose, EMBARGO, TITLE, *elements)
    made = replace(made, furniture=replace(made.furniture, form_name="Press release", first_right=()))
    pages = typeset(made, PLAIN)
    assert words_of_pages(pages) == words_of_composition(made)
    return pages


def _boxes(pages: Pages, page: int = 0) -> list[PlacedBox]:
    return [thing for thing in pages.pages[page].things if isinstance(thing, PlacedBox)]


def test_the_band_is_filled_in_a_release_and_outlined_in_drafts() -> None:
    band = _boxes(_set())[0]
    assert (band.fill, band.width, band.height, band.y) == (PLAIN.press.band, TYPE_WIDTH, 30, TOP)
    drawn = next(box for box in _boxes(_set(purpose=Purpose.DRAFT)) if box.height == 30)
    assert (drawn.fill, bool(drawn.stroke)) == ("", True)


def test_the_squares_at_the_end_are_no_text_and_a_brand_may_leave_them_out() -> None:
    pages = _set(*section(1, body("text")), END)
    squares = [box for box in _boxes(pages) if box.width == box.height == 5.8]
    assert [square.element for square in squares] == [ARTIFACT] * 3
    word = next(line for line in pages.pages[0].lines() if line.line.text == "Ends")
    assert all(square.x + square.width < word.x for square in squares)
    assert {round(square.y + square.height - word.y, 6) for square in squares} == {0.0}
    bare = replace(PLAIN, press=replace(PLAIN.press, end_squares=False))
    plain = typeset(composition(bare, Purpose.RELEASE, END), bare)
    assert not [box for box in _boxes(plain) if box.width == 5.8]
    assert next(line for line in plain.pages[0].lines() if line.line.text == "Ends").x < word.x


@pytest.mark.parametrize("heights", [(3,), (2, 4), (4, 4, 1)])
@pytest.mark.parametrize("signed", [2, 45, 300])
def test_the_box_is_at_the_foot_of_the_last_page(heights: tuple[int, ...], signed: int) -> None:
    pages = _set(*section(1, body("text")), names(signed), END, _box(*heights))
    look = Look(PLAIN, Purpose.RELEASE)
    last = pages.pages[-1]
    rules = [
        thing
        for thing in last.things
        if isinstance(thing, PlacedRule)
        and thing.width == TYPE_WIDTH
        and TOP < thing.y <= TOP + look.height + 0.01
    ]
    assert [rule.weight for rule in rules[-2:]] == [2, 0.5]
    assert rules[-1].y == pytest.approx(TOP + look.height)
    assert rules[-1].y - rules[-2].y == pytest.approx(15 + max(heights) * 11.25)
    heads = [line for line in last.lines() if line.line.text.startswith("Head")]
    assert len({line.y for line in heads}) == 1
    assert all(line.line.runs[0].face == "NotoSans-Bold" for line in heads)


def test_the_box_turns_the_page_where_it_has_no_room() -> None:
    rows = [body(f"row{number}", "One line.") for number in range(24)]
    for count in range(14, 24):
        pages = _set(*section(1, *rows[:count]), END, _box(4, 4, 4))
        end = pages.where("end")[0]
        box = pages.where("contact")[0]
        assert box[0] > end[0] or box[1].y > end[1].y + end[1].height
        assert box[0] == len(pages.pages) - 1


def test_a_box_higher_than_a_page_goes_on_over_pages() -> None:
    pages = _set(*section(1, body("text")), END, _box(90, 2))
    bottom = TOP + Look(PLAIN, Purpose.RELEASE).height
    lines = [line for page in pages.pages for line in page.lines() if ARTIFACT not in line.elements]
    assert all(line.y < bottom for line in lines)


def test_a_headline_stays_large_and_a_mark_leaves_room_for_the_name_of_the_form() -> None:
    pages = _set()
    assert next(line for line in pages.pages[0].lines() if line.block == "title").line.size == 28

    def form_name(of: Pages) -> PlacedLine | None:
        return next((line for line in of.pages[0].lines() if line.line.text == "Press release"), None)

    name = form_name(pages)
    assert name is not None
    right = Look(PLAIN, Purpose.RELEASE).left + TYPE_WIDTH
    assert name.x + name.line.width == pytest.approx(right)
    assert name.elements == (ARTIFACT,)
    draft = _set(purpose=Purpose.CIRCULATION)
    mark = next(box for box in _boxes(draft) if box.height == 18.75)
    beside = form_name(draft)
    assert beside is not None
    assert beside.x + beside.line.width < mark.x
