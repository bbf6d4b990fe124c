"""Names of persons and room for their ink: in register, in order, and never divided."""

from __future__ import annotations

import pytest

from drafter.compose.brand import Brand
from drafter.compose.composition import (
    InkBlock,
    InkForm,
    Piece,
    Purpose,
    SignatoryEntry,
    SignatoryList,
)
from drafter.typeset.forms import BLOCK_WIDTH
from drafter.typeset.layout import typeset
from drafter.typeset.look import TOP, Look, U
from drafter.typeset.pages import PlacedLine, PlacedRule
from tests.typeset.extracts import text_lines, words_of_composition, words_of_pages
from tests.typeset.samples import BRANDS, SOBER, WARM, body, composition, section

ALL = pytest.mark.parametrize("brand", BRANDS, ids=["sober", "warm", "letter"])


def _persons(count: int, *, persons: bool = True) -> SignatoryList:
    entries = []
    for number in range(count):
        lines = [(Piece(f"A. Example {number}", strong=True),)]
        if number % 3:
            lines.append((Piece("Director" * (number % 2 + 1), quiet=True),))
        if number % 4:
            lines.append(
                (
                    Piece(
                        "Society for the Upper and the Lower Valley and all between" * (number % 2)
                        or "Society"
                    ),
                )
            )
        entries.append(SignatoryEntry(f"signatory{number}", tuple(lines)))
    return SignatoryList("signatories", tuple(entries), persons=persons)


@ALL
@pytest.mark.parametrize("persons", [True, False])
@pytest.mark.parametrize("count", [1, 2, 3, 7, 13, 59, 200])
def test_persons_are_never_divided_and_stand_in_register(brand: Brand, count: int, persons: bool) -> None:
    made = composition(brand, Purpose.RELEASE, *section(1)[:1], _persons(count, persons=persons))
    pages = typeset(made, brand)
    assert words_of_pages(pages) == words_of_composition(made)
    places: dict[str, set[tuple[int, float]]] = {}
    firsts: dict[int, list[PlacedLine]] = {}
    for number, page in enumerate(text_lines(pages)):
        for line in page:
            if line.block.startswith("signatory"):
                if line.block not in places:
                    firsts.setdefault(number, []).append(line)
                places.setdefault(line.block, set()).add((number, round(line.x, 1)))
    assert all(len(found) == 1 for found in places.values())
    step = U if (not persons and count < 60) or persons else 11.25
    for lines in firsts.values():
        offsets = {round((line.y - lines[0].y) / step, 3) % 1 for line in lines}
        assert offsets == {0.0}


def test_a_title_is_grey_and_an_organisation_ink() -> None:
    pages = typeset(composition(SOBER, Purpose.RELEASE, _persons(6)), SOBER)
    colours = {line.line.text: line.line.runs[0].colour for line in pages.pages[0].lines()}
    assert colours["Director"] == SOBER.colours.grey
    assert colours["Society"] == SOBER.colours.ink
    sizes = {line.line.text: (line.line.size, line.line.runs[0].face) for line in pages.pages[0].lines()}
    assert sizes["A. Example 0"] == (10.0, "NotoSerif-Bold")
    assert sizes["Society"] == (8.5, "NotoSans-Regular")


@pytest.mark.parametrize("brand", [SOBER, WARM], ids=["sober", "warm"])
@pytest.mark.parametrize("count", [1, 2, 15, 40])
def test_blocks_for_ink_leave_room_over_the_line_and_stay_whole(brand: Brand, count: int) -> None:
    blocks = tuple(
        InkBlock(
            f"signatory{number}",
            f"A. Example {number}",
            "Director" if number % 3 else "",
            "Society for the Whole Valley " * (number % 5),
        )
        for number in range(count)
    )
    made = composition(brand, Purpose.RELEASE, *section(1)[:1], InkForm("signatories", blocks, "Date"))
    pages = typeset(made, brand)
    assert words_of_pages(pages) == words_of_composition(made)
    look = Look(brand, Purpose.RELEASE)
    for page in pages.pages:
        lines = [
            line
            for line in page.lines()
            if line.block.startswith("signatory") and line.block != "signatories"
        ]
        rules = [
            thing
            for thing in page.things
            if isinstance(thing, PlacedRule)
            and thing.width == pytest.approx(BLOCK_WIDTH)
            and thing.weight == 0.5
        ]
        assert len(rules) == len({line.block for line in lines})
        for rule in rules:
            assert rule.x in (
                pytest.approx(look.left),
                pytest.approx(look.left + BLOCK_WIDTH + 5 * 72 / 25.4),
            )
            # 41.25 pt are free above the line.
            over = [line for line in lines if abs(line.x - rule.x) < BLOCK_WIDTH - 1 and line.y < rule.y]
            assert all(rule.y - line.y > 41.25 - 3.75 for line in over)
            assert rule.y - TOP >= 41.25
    for block in blocks:
        assert len(pages.where(block.signatory)) == 1


@ALL
@pytest.mark.parametrize("count", [3, 14, 61, 63])
def test_text_under_names_is_on_the_grid_again(brand: Brand, count: int) -> None:
    made = composition(
        brand, Purpose.RELEASE, *section(1)[:1], _persons(count, persons=False), *section(2, body("after"))
    )
    pages = typeset(made, brand)
    lines = [line for page in pages.pages for line in page.lines() if line.block == "after"]
    if Look(brand, Purpose.RELEASE).side:
        assert {round((line.y - TOP - 11.25) / U, 3) % 1 for line in lines} == {0.0}
    whole = {round((line.y - lines[0].y) / U, 3) % 1 for line in lines}
    assert whole == {0.0}


def test_the_date_of_a_block_for_ink_stands_under_a_name_of_several_lines() -> None:
    name = "Association of All Who Look After the Weirs, Locks and Banks of the Lower Valley"
    block = InkBlock("signatory0", name)
    made = composition(SOBER, Purpose.RELEASE, *section(1)[:1], InkForm("signatories", (block,), "Date"))
    *lines, date = [line for line in typeset(made, SOBER).pages[0].lines() if line.block == "signatory0"]
    assert len(lines) > 1
    assert date.line.text == "Date"
    assert date.area.y >= max(line.area.y + line.area.height for line in lines)
