"""Every placed thing knows its place in the document's structure, in the order of reading."""

from __future__ import annotations

import pytest
from hypothesis import given

from drafter.compose.brand import Brand
from drafter.compose.composition import Composition, Paragraph, Piece, Purpose, Role
from drafter.typeset.layout import typeset
from drafter.typeset.pages import ARTIFACT, LinkArea, Pages, PlacedBox, PlacedDrawing, PlacedRule
from tests.typeset.extracts import in_table, note_lines, note_of, owner, text_lines
from tests.typeset.samples import (
    BRANDS,
    SOBER,
    WARM,
    body,
    call,
    composition,
    compositions,
    names,
    section,
    statement,
)

TEXT = {"P", "H1", "H2", "H3", "Lbl", "LBody", "Caption", "TH", "TD"}


def roles(pages: Pages, element: int) -> list[str]:
    found = []
    while element >= 0:
        found.append(pages.elements[element].role)
        element = pages.elements[element].parent
    return found[::-1]


@given(compositions())
def test_elements_follow_the_order_of_reading(made: tuple[Composition, Brand]) -> None:
    pages = typeset(*made)
    assert [element.parent < number for number, element in enumerate(pages.elements)] == [True] * len(
        pages.elements
    )
    whole = []
    for page in text_lines(pages):
        owners = [(owner(pages, line.element_of(run)), line) for line in page for run in line.line.runs]
        # A row of a table that goes on over pages is read cell by cell on each of them.
        assert [number for number, _ in owners] == sorted(number for number, _ in owners)
        whole += [number for number, line in owners if not in_table(pages, line)]
        assert {pages.elements[number].role for number, _ in owners} <= TEXT
    assert whole == sorted(whole)
    # A footnote is painted at the foot, with its number before its words.
    notes = [note_of(pages, line) for page in note_lines(pages) for line in page]
    assert list(dict.fromkeys(notes)) == [note.id for note in made[0].footnotes]


@pytest.mark.parametrize("purpose", list(Purpose))
@pytest.mark.parametrize("brand", BRANDS, ids=["sober", "warm", "letter"])
def test_what_is_no_text_is_an_artifact(brand: Brand, purpose: Purpose) -> None:
    pages = typeset(statement(brand, purpose), brand)
    things = [thing for page in pages.pages for thing in page.things]
    painted = [thing for thing in things if isinstance(thing, PlacedBox | PlacedRule | PlacedDrawing)]
    assert painted
    assert {thing.element for thing in painted} == {ARTIFACT}
    first = {line.line.text for line in pages.pages[0].lines() if line.elements == (ARTIFACT,)}
    assert f"Page 1 of {len(pages.pages)}" in first


def test_the_parts_of_a_call() -> None:
    rows = call("first", 1)
    pages = typeset(composition(WARM, Purpose.RELEASE, *section(1, body("before"), *rows)), WARM)
    found = {
        run.text: roles(pages, line.element_of(run))
        for page in text_lines(pages)
        for line in page
        for run in line.line.runs
    }
    assert found["Ministry of Waters"] == ["Document", "Sect", "P", "Strong"]
    assert found["1."] == ["Document", "Sect", "L", "LI", "Lbl"]
    assert found["to pay for both."] == ["Document", "Sect", "L", "LI", "LBody"]
    assert [element.role for element in pages.elements].count("L") == 1


def test_links_quotations_and_names() -> None:
    link = Paragraph(Role.BODY, (Piece("see "), Piece("there", link="https://river.example/")), block="link")
    quotation = Paragraph(Role.QUOTATION, (Piece("Water finds its way."),), block="quotation")
    elements = [*section(1, link, quotation), *section(2)[:1], names(2)]
    pages = typeset(composition(SOBER, Purpose.RELEASE, *elements), SOBER)
    found = {line.line.text: roles(pages, line.elements[0]) for page in text_lines(pages) for line in page}
    assert found["Water finds its way."] == ["Document", "Sect", "BlockQuote", "P"]
    assert found["Society No. 1"] == ["Document", "Sect", "L", "LI", "LBody"]
    assert roles(pages, text_lines(pages)[0][0].elements[0]) == ["Document", "Sect", "H2"]
    (area,) = [thing for thing in pages.pages[0].things if isinstance(thing, LinkArea)]
    assert roles(pages, area.element) == ["Document", "Sect", "P", "Link"]
    assert pages.elements[area.element].target == area.target == "https://river.example/"
