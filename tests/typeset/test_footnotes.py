"""Footnotes: at the foot of the page of their reference, every line of them once."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given

from drafter.compose.brand import Brand
from drafter.compose.composition import Composition, Footnote, Paragraph, Piece, Purpose, Role
from drafter.typeset.layout import typeset
from drafter.typeset.look import MM, TOP, TYPE_WIDTH, Look
from drafter.typeset.pages import LinkArea, Pages, PlacedRule
from tests.typeset.extracts import (
    note_lines,
    note_of,
    note_words_of_composition,
    note_words_of_pages,
    text_lines,
    words_of_composition,
    words_of_pages,
)
from tests.typeset.samples import (
    BRANDS,
    SOBER,
    TEXT,
    WARM,
    body,
    composition,
    compositions,
    footnote,
    reference,
    section,
)

LEADING = 11.25


def noted(block: str, *numbers: int, text: str = TEXT) -> Paragraph:
    """A paragraph that refers to footnotes with its last word."""
    made = body(block, text)
    return replace(made, pieces=(*made.pieces, *(reference(number) for number in numbers)))


def made_of(brand: Brand, *rows: Paragraph, notes: tuple[Footnote, ...]) -> Composition:
    """One section of paragraphs, with footnotes."""
    return replace(composition(brand, Purpose.RELEASE, *section(1, *rows)), footnotes=notes)


def pages_of_references(pages: Pages) -> dict[str, int]:
    """The page on which the text refers to each footnote first."""
    found: dict[str, int] = {}
    for number, page in enumerate(text_lines(pages)):
        for line in page:
            for run in line.line.runs:
                element = pages.elements[line.element_of(run)]
                if element.role == "Link" and element.note:
                    found.setdefault(element.note, number)
    return found


def parts_of_notes(pages: Pages) -> dict[str, list[tuple[int, int]]]:
    """The pages that each footnote is on, with how many lines of it stand there."""
    found: dict[str, list[tuple[int, int]]] = {}
    for number, page in enumerate(note_lines(pages)):
        for name in dict.fromkeys(note_of(pages, line) for line in page):
            own = {round(line.y, 2) for line in page if note_of(pages, line) == name}
            found.setdefault(name, []).append((number, len(own)))
    return found


def rules(page: list[object]) -> list[PlacedRule]:
    """The rules over footnotes among things."""
    return [
        thing
        for thing in page
        if isinstance(thing, PlacedRule) and thing.width == pytest.approx(31 * MM) and thing.weight == 0.5
    ]


# What holds of every page


@given(compositions())
def test_every_word_of_every_note_is_on_the_pages_once_and_in_order(made: tuple[Composition, Brand]) -> None:
    pages = typeset(*made)
    assert note_words_of_pages(pages) == note_words_of_composition(made[0])
    assert words_of_pages(pages) == words_of_composition(made[0])


@given(compositions())
def test_notes_stand_under_the_text_and_end_where_it_may(made: tuple[Composition, Brand]) -> None:
    pages = typeset(*made)
    bottom = TOP + Look(made[1], made[0].purpose).height
    for page, text, notes in zip(pages.pages, text_lines(pages), note_lines(pages), strict=True):
        found = rules(list(page.things))
        assert len(found) == bool(notes)
        if not notes:
            continue
        assert all(line.area.y + line.area.height <= found[0].y - LEADING + 0.02 for line in text)
        baselines = sorted({round(line.y, 3) for line in notes})
        assert found[0].y == pytest.approx(baselines[0] - 0.75 * LEADING, abs=0.01)
        assert baselines[-1] == pytest.approx(bottom - 0.25 * LEADING, abs=0.01)
        assert all(
            after - before == pytest.approx(LEADING, abs=0.01) for before, after in pairwise(baselines)
        )


@given(compositions())
def test_notes_begin_with_their_reference_and_part_two_and_two(made: tuple[Composition, Brand]) -> None:
    pages = typeset(*made)
    references, parts = pages_of_references(pages), parts_of_notes(pages)
    assert list(references) == [note.id for note in made[0].footnotes]
    bottoms = [
        max((line.area.y + line.area.height for line in page), default=TOP) for page in text_lines(pages)
    ]
    gone_on = -1
    for name, home in references.items():
        places = [page for page, _ in parts[name]]
        assert places == list(range(places[0], places[0] + len(places)))
        # A note begins later only if those before it in the same lines leave no room, or what keeps together
        # with its reference does: a head with a figure under it.
        least = sum(count for _, count in parts[name][:1])
        room = TOP + Look(made[1], made[0].purpose).height - bottoms[home] - LEADING
        full = room < min(least, 3) * LEADING
        assert places[0] == home or home < places[0] <= gone_on + 1 or full, (name, home, places, gone_on)
        if len(parts[name]) > 1:
            assert all(count >= 2 for _, count in parts[name])
        gone_on = places[-1]


@given(compositions())
def test_the_structure_of_notes(made: tuple[Composition, Brand]) -> None:
    elements = typeset(*made).elements
    notes = [element for element in elements if element.role == "Note"]
    assert [element.note for element in notes] == [note.id for note in made[0].footnotes]
    assert {elements[note.parent].role for note in notes} <= {"Sect", "LBody", "BlockQuote", "Document"}
    labels = [element for element in elements if element.role == "Lbl" and elements[element.parent] in notes]
    assert len(labels) == len(notes)


# By example


@pytest.mark.parametrize("brand", BRANDS, ids=["sober", "warm", "letter"])
def test_a_note_is_set_as_drawn(brand: Brand) -> None:
    made = made_of(brand, noted("one", 1), notes=(footnote(1, TEXT),))
    pages = typeset(made, brand)
    look = Look(brand, Purpose.RELEASE)
    number, *lines = note_lines(pages)[0]
    assert number.line.text == "1"
    assert number.x == pytest.approx(look.left)
    assert {round(line.x, 2) for line in lines} == {round(look.left + 5 * MM, 2)}
    assert {(line.line.size, line.line.leading) for line in lines} == {(8.5, LEADING)}
    assert max(line.x + line.line.width for line in lines) > look.left + 0.8 * TYPE_WIDTH
    links = [thing for thing in pages.pages[0].things if isinstance(thing, LinkArea)]
    assert [link.target for link in links] == ["https://river.example/minutes/2031"]
    assert links[0].area.holds(lines[-1].x + lines[-1].line.width - 1, lines[-1].y - 1)
    assert [page for page, _ in pages.where("note1")] == [0]


def test_a_line_whose_note_has_no_room_goes_to_the_next_page() -> None:
    def lines_with(length: int) -> tuple[list[int], list[int]]:
        rows = [body(f"row{at}", "One line.") for at in range(28)]
        note = Footnote("note1", "1", (Piece("word " * 18 * length),))
        pages = typeset(made_of(SOBER, *rows, noted("last", 1, text="One more."), notes=(note,)), SOBER)
        return [len(page) for page in text_lines(pages)], [len(page) for page in note_lines(pages)]

    # Under the text is room for two lines of notes; a note of three cannot be parted, one of four can.
    # The number of the note is a line of its own here, and the head another one of the text.
    assert lines_with(2) == ([31], [3])
    assert lines_with(3) == ([30, 1], [0, 4])
    assert lines_with(4) == ([31, 0], [3, 2])


def test_a_note_goes_on_before_those_of_the_next_page() -> None:
    rows = [*(body(f"row{at}") for at in range(6)), noted("long", 1), body("next"), noted("short", 2)]
    notes = (footnote(1, TEXT * 8), footnote(2, "See there."))
    pages = typeset(made_of(SOBER, *rows, notes=notes), SOBER)
    first, second = note_lines(pages)
    assert [note_of(pages, line) for line in (first[0], first[-1])] == ["note1", "note1"]
    assert note_of(pages, second[0]) == "note1"
    assert second[0].line.text != "1"
    assert [note_of(pages, line) for line in second[-2:]] == ["note2", "note2"]


def test_a_note_longer_than_a_page_leaves_room_for_text() -> None:
    rows = [noted("first", 1), *(body(f"row{at}") for at in range(9)), noted("last", 2)]
    made = made_of(WARM, *rows, notes=(footnote(1, TEXT * 40), footnote(2)))
    pages = typeset(made, WARM)
    assert len(pages.pages) > 3
    assert all(len(text) > 10 for text in text_lines(pages)[:-1])
    assert note_words_of_pages(pages) == note_words_of_composition(made)


def test_more_notes_to_one_line_than_a_page_holds() -> None:
    made = made_of(SOBER, noted("one", *range(1, 80)), body("two"), notes=tuple(map(footnote, range(1, 80))))
    pages = typeset(made, SOBER)
    assert len(pages.pages) > 4
    assert note_words_of_pages(pages) == note_words_of_composition(made)
    assert words_of_pages(pages) == words_of_composition(made)


def test_a_note_that_nothing_refers_to_is_not_lost() -> None:
    pages = typeset(made_of(SOBER, noted("one", 2), notes=(footnote(2), footnote(1))), SOBER)
    assert [note_of(pages, line) for line in note_lines(pages)[0]][-1] == "note1"


def test_gaps_give_way_for_the_notes_of_a_last_page_too() -> None:
    # Nine lines of text and two of notes on the last page are as many as a page should have.
    rows = [*(body(f"row{at}") for at in range(9)), noted("last", 1, text=TEXT + " " + TEXT)]
    plain = [*rows[:-1], replace(rows[-1], pieces=rows[-1].pieces[:1])]
    with_notes = typeset(made_of(SOBER, *rows, notes=(footnote(1),)), SOBER)
    without = typeset(made_of(SOBER, *plain, notes=()), SOBER)
    assert len(with_notes.pages) == 2
    assert len(without.pages) <= len(with_notes.pages)


def test_bookmarks_leave_out_the_numbers_of_notes() -> None:
    subhead = Paragraph(
        Role.SUBHEAD,
        (Piece("Who pays"), reference(1), Piece(",", raised=True), reference(2), Piece(" and when")),
        block="sub",
        keep_next=True,
    )
    pages = typeset(made_of(SOBER, subhead, body("one"), notes=(footnote(1), footnote(2))), SOBER)
    assert [heading.text for heading in pages.headings] == ["What happened, part 1", "Who pays and when"]
