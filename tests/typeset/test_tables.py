"""Tables: rows that stay whole, under a head that every page repeats."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.compose.brand import Brand
from drafter.compose.composition import Cell, Element, Piece, Purpose, Table
from drafter.typeset.layout import typeset
from drafter.typeset.look import MM, TOP, TYPE_WIDTH, Look, U
from drafter.typeset.pages import ARTIFACT, Page, Pages, PlacedLine, PlacedRule, StructureElement
from drafter.typeset.tables import WHOLE_ROW
from tests.typeset.extracts import in_table, text_lines, words_of_composition, words_of_pages
from tests.typeset.samples import BRANDS, SOBER, TEXT, body, comparison, composition, countries, section

HEADS = ["Measure here", "Precedent compared", "What courts said"]


def laid_out(*elements: Element, rows: int = 1) -> Pages:
    """A section with some paragraphs, then the elements."""
    return typeset(
        composition(SOBER, Purpose.RELEASE, *section(1, *map(body, "abcdefghi"[:rows])), *elements), SOBER
    )


def of(pages: Pages, role: str) -> list[tuple[int, StructureElement]]:
    return [(place, element) for place, element in enumerate(pages.elements) if element.role == role]


def lines_by_element(pages: Pages) -> list[dict[int, list[PlacedLine]]]:
    """The lines of each page by the elements that hold them, one in another."""
    found: list[dict[int, list[PlacedLine]]] = []
    for page in text_lines(pages):
        found.append({})
        for line in page:
            element = line.elements[0]
            while element >= 0:
                found[-1].setdefault(element, []).append(line)
                element = pages.elements[element].parent
    return found


def artifacts(page: Page) -> list[PlacedLine]:
    """The lines of a page that are no part of the text, its head and foot apart."""
    things = page.things[page.head : len(page.things) - page.foot]
    return [thing for thing in things if isinstance(thing, PlacedLine) and thing.elements == (ARTIFACT,)]


def rules(page: Page) -> list[PlacedRule]:
    """The rules across the type area but for the section's."""
    things = page.things[page.head : len(page.things) - page.foot]
    found = [thing for thing in things if isinstance(thing, PlacedRule) and thing.width == TYPE_WIDTH]
    return [rule for rule in found if rule.y > TOP + 100]


@given(
    st.lists(st.sampled_from(["Act 1", "Act 2 " * 9, TEXT[:250], TEXT * 7]), min_size=1, max_size=12),
    st.integers(1, 8),
)
def test_a_row_is_divided_only_if_it_is_long(texts: list[str], rows: int) -> None:
    table = comparison(*texts)
    pages = laid_out(table, body("after"), rows=rows)
    lines = lines_by_element(pages)
    found = {row: {page for page, held in enumerate(lines) if row in held} for row, _ in of(pages, "TR")}
    for row, on in found.items():
        counts = [len({round(line.y, 1) for line in lines[page][row]}) for page in on]
        assert len(on) == 1 or (sum(counts) > WHOLE_ROW and min(counts) >= 2)
    # The head stands with the first row, and again, as no part of the text, on every later page with rows.
    head, *others = found.values()
    assert head <= others[0]
    assert len(head) == 1
    for page in set().union(*others) - head:
        assert [line.line.text for line in artifacts(pages.pages[page])] == HEADS
    for page in head:
        assert artifacts(pages.pages[page]) == []


@given(st.lists(st.integers(1, 40), min_size=1, max_size=6), st.integers(0, 4))
def test_a_country_stands_again_where_a_page_begins_within_it(counts: list[int], long: int) -> None:
    pages = laid_out(countries(*counts, long=long), rows=3)
    heads = [place for place, element in of(pages, "TH") if element.scope == "Row"]
    assert [pages.elements[place].row_span for place in heads] == counts
    owner = {}
    for place, element in of(pages, "TD"):
        earlier = [head for head in heads if head < place]
        owner[place] = earlier[-1]
        assert pages.elements[element.parent].role == "TR"
    for page, held in zip(pages.pages, lines_by_element(pages), strict=True):
        cells = [place for place in owner if place in held]
        if not cells:
            continue
        first = held[cells[0]][0]
        begun_here = owner[cells[0]] in held
        again = [line for line in artifacts(page) if line.y == pytest.approx(first.y)]
        assert len(again) == (0 if begun_here else 1)
        if not begun_here:
            assert again[0].line.text.startswith("Country of Hills")


@pytest.mark.parametrize("rows", range(1, 7))
@pytest.mark.parametrize("counts", [(2,) * 30, (3,) * 30, (5,) * 20])
def test_the_name_of_a_country_has_room_where_a_page_ends_within_it(counts: list[int], rows: int) -> None:
    table = countries(*counts)
    long = ((Piece("Federation of the Hills and of the Islands before their Coast"),),)
    cells = tuple(
        (replace(row[0], paragraphs=long) if row[0] is not None else None, *row[1:]) for row in table.rows
    )
    pages = laid_out(replace(table, rows=cells), rows=rows)
    bottom = TOP + Look(SOBER, Purpose.RELEASE).height
    assert len(pages.pages) > 2
    assert all(line.area.y + line.area.height < bottom + 0.01 for page in text_lines(pages) for line in page)


def test_a_comparison_is_set_as_drawn() -> None:
    pages = laid_out(comparison("Act 1", "Act 2"))
    left = Look(SOBER, Purpose.RELEASE).left
    lines = [line for line in text_lines(pages)[0] if in_table(pages, line)]
    caption, *heads = lines[:4]
    assert caption.line.text == "Table 1. Measures of 2031, compared with earlier ones"
    assert caption.line.runs[0].face.endswith("Bold")
    assert [line.line.text for line in heads] == HEADS
    assert [round((line.x - left) / MM, 2) for line in heads] == [0, 60, 110]
    first, last = rules(pages.pages[0])[0], rules(pages.pages[0])[-1]
    assert [rule.weight for rule in rules(pages.pages[0])] == [1, 0.5, 0.25, 1]
    assert heads[0].y - first.y == pytest.approx(5.625 + 0.75 * 11.25)
    # The head, then two rows of three lines each.
    assert last.y - first.y == pytest.approx(22.5 + 2 * (3 * 11.25 + 11.25))
    note = next(line for line in text_lines(pages)[0] if line.line.text.startswith("That there is no"))
    assert note.line.runs[0].colour == SOBER.colours.grey
    assert not in_table(pages, note)


def test_names_are_set_as_drawn() -> None:
    table = countries(1, 2, 1)
    pages = laid_out(table)
    left = Look(SOBER, Purpose.RELEASE).left
    lines = [line for line in text_lines(pages)[0] if in_table(pages, line)]
    assert [round((line.x - left) / MM, 2) for line in lines[:4]] == [0, 29, 90, 123]
    assert {line.line.runs[0].colour for line in lines[:4]} == {SOBER.colours.grey}
    assert [rule.weight for rule in rules(pages.pages[0])] == [0.5, 0.25, 0.25, 0.5]
    names = sorted({line.y for line in lines[4:]})
    assert [after - before for before, after in pairwise(names)] == pytest.approx([15, 15, 15])
    assert {(line.line.size, line.line.leading) for line in lines} == {(8.5, 11.25)}
    assert [area.y for _, area in pages.where("signatory2")] == [pytest.approx(names[2] - 0.75 * 11.25)]


def test_the_structure_of_a_table() -> None:
    pages = laid_out(comparison("Act 1", "Act 2"))
    (table,) = (place for place, _ in of(pages, "Table"))
    roles = [element.role for element in pages.elements if element.parent == table]
    assert roles == ["Caption", "THead", "TBody"]
    assert [element.scope for _, element in of(pages, "TH")] == ["Column"] * 3 + ["Row"] * 2
    assert [pages.elements[element.parent].role for _, element in of(pages, "THead")] == ["Table"]
    rows = [pages.elements[element.parent].role for _, element in of(pages, "TR")]
    assert rows == ["THead", "TBody", "TBody"]


def test_a_divided_row_is_read_cell_by_cell_on_each_page() -> None:
    pages = laid_out(comparison(TEXT * 9, "Act 2"), rows=5)
    for page in text_lines(pages):
        cells = [line.elements[0] for line in page if in_table(pages, line)]
        assert cells == sorted(cells)
    assert len(pages.pages) == 3


@pytest.mark.parametrize("brand", BRANDS, ids=["sober", "warm", "letter"])
def test_a_thousand_rows(brand: Brand) -> None:
    made = composition(brand, Purpose.RELEASE, *section(1)[:1], countries(*[7] * 143, long=9))
    pages = typeset(made, brand)
    assert words_of_pages(pages) == words_of_composition(made)
    assert len(pages.pages) > 20


def test_text_after_a_table_stands_on_the_grid_again() -> None:
    pages = laid_out(comparison("Act 1"), body("after"))
    top = pages.where("after")[0][1].y - TOP
    assert top / U == pytest.approx(round(top / U))


def test_an_empty_table_and_a_row_of_nothing() -> None:
    empty = Table("t", comparison().kind, (0, 0), (), ())
    nothing = Table("t", comparison().kind, (0, 0), (), ((Cell(()), Cell(())), (None, None)))
    for table in (empty, nothing):
        pages = laid_out(table, body("after"))
        assert len(pages.pages) == 1
        assert pages.where("after")


@given(st.lists(st.sampled_from([0.0, 20, 40, 90]), min_size=1, max_size=6))
def test_columns_take_the_type_area_whatever_is_asked(columns: list[float]) -> None:
    cells = tuple(Cell((((),),)[0]) for _ in columns)
    header = tuple(comparison().caption for _ in columns)
    table = Table("t", comparison().kind, tuple(columns), header, (cells,))
    pages = laid_out(table)
    left = Look(SOBER, Purpose.RELEASE).left
    lines = [line for line in text_lines(pages)[0] if in_table(pages, line)]
    assert len({round(line.x, 1) for line in lines}) == len(columns)
    assert all(line.x + line.line.width <= left + TYPE_WIDTH + 0.01 for line in lines)
