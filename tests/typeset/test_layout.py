"""What holds of every page, whatever is on it."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.compose.brand import Brand
from drafter.compose.compose import Circulation, compose
from drafter.compose.composition import (
    Composition,
    Element,
    Paragraph,
    Piece,
    Purpose,
    Role,
    SignatoryEntry,
    SignatoryList,
    SignOffBlock,
    SignOffForm,
)
from drafter.model.signatories import Signatory
from drafter.model.statement import Edition, Section, SectionKind, SignatoryStyle, Statement
from drafter.typeset.fonts import printed
from drafter.typeset.layout import typeset
from drafter.typeset.lines import LineCache
from drafter.typeset.look import MM, TOP, TYPE_WIDTH, Look
from drafter.typeset.memory import LayoutCache
from drafter.typeset.pages import ARTIFACT, PlacedBox, PlacedRule
from tests.strategies import statements
from tests.typeset.extracts import in_table, note_lines, text_lines, words_of_composition, words_of_pages
from tests.typeset.samples import (
    BRANDS,
    LETTER,
    SOBER,
    TEXT,
    WARM,
    body,
    call,
    composition,
    compositions,
    form,
    head,
    names,
    section,
    statement,
)


@given(compositions())
def test_every_word_is_on_the_pages_in_order(made: tuple[Composition, Brand]) -> None:
    pages = typeset(*made)
    assert printed(" ".join(words_of_pages(pages))).split() == words_of_composition(made[0])


@given(statements(), st.sampled_from(BRANDS), st.sampled_from(list(Purpose)))
def test_any_statement_can_be_laid_out(made, brand, purpose) -> None:
    circulation = Circulation("1-0123456789abcdef", "2031-05-09T12:00:00+02:00")
    result = compose(made, "", brand, purpose, circulation=circulation, with_related=True)
    pages = typeset(result, brand)
    assert printed(" ".join(words_of_pages(pages))).split() == words_of_composition(result)


@given(compositions())
def test_no_line_leaves_the_type_area(made: tuple[Composition, Brand]) -> None:
    look = Look(made[1], made[0].purpose)
    pages = typeset(*made)
    for page in (*text_lines(pages), *note_lines(pages)):
        for line in page:
            area = line.area
            assert area.x >= look.left - 0.01
            assert area.x + area.width <= look.left + TYPE_WIDTH + 0.01
            assert area.y >= TOP - 0.01
            assert area.y + area.height <= TOP + look.height + 0.01


@given(compositions())
def test_a_heading_is_never_last_on_a_page(made: tuple[Composition, Brand]) -> None:
    pages = typeset(*made)
    heads = {number for number, element in enumerate(pages.elements) if element.role in ("H1", "H2", "H3")}
    lines = [page for page in text_lines(pages) if page]
    for page in lines[:-1]:
        assert page[-1].elements[0] not in heads


@given(compositions())
def test_paragraphs_break_with_two_lines_on_either_side(made: tuple[Composition, Brand]) -> None:
    pages = typeset(*made)
    lines = [
        (number, line)
        for number, page in enumerate(text_lines(pages))
        for line in page
        if not in_table(pages, line)
    ]
    for _, paragraph in groupby(lines, key=lambda placed: id(placed[1].elements)):
        on_pages = [number for number, _ in paragraph]
        if len(on_pages) > 1:
            assert on_pages[0] == on_pages[1]
            assert on_pages[-1] == on_pages[-2]


@given(compositions())
def test_lines_do_not_overlap_in_a_column(made: tuple[Composition, Brand]) -> None:
    for page in text_lines(typeset(*made)):
        areas = sorted((line.area for line in page if line.line.width), key=lambda area: (area.y, area.x))
        for number, area in enumerate(areas):
            for other in areas[number + 1 :]:
                if other.y >= area.y + area.height - 0.02:
                    break
                apart = other.x >= area.x + area.width - 0.02 or area.x >= other.x + other.width - 0.02
                assert apart


@settings(max_examples=20)
@given(compositions(), compositions(), st.sampled_from([LineCache, LayoutCache]))
def test_a_cache_changes_nothing(
    first: tuple[Composition, Brand], second: tuple[Composition, Brand], kind: type[LineCache]
) -> None:
    cache = kind()
    typeset(*first, cache)
    typeset(*second, cache)
    assert typeset(*first, cache) == typeset(*first)


@settings(max_examples=30)
@given(compositions(), st.data())
def test_pages_after_edits_are_those_of_a_fresh_layout(made: tuple[Composition, Brand], data) -> None:
    composed, brand = made
    cache = LayoutCache()
    typeset(composed, brand, cache)
    for _ in range(4):
        rows = list(composed.elements)
        at = data.draw(st.integers(0, len(rows) - 1))
        kind = data.draw(st.sampled_from(["change", "strong", "remove", "repeat", "after", "purpose"]))
        row = rows[at]
        if kind == "remove" and len(rows) > 1:
            del rows[at]
        elif kind == "repeat":
            rows.insert(at, row)
        elif kind == "after":
            rows.insert(at + 1, body(f"new{at}", TEXT))
        elif kind == "purpose":
            composed = replace(composed, purpose=data.draw(st.sampled_from(list(Purpose))))
        elif isinstance(row, Paragraph):
            more = Piece(" and more of it", strong=kind == "strong")
            rows[at] = replace(row, pieces=(*row.pieces, more))
        composed = replace(composed, elements=tuple(rows))
        assert typeset(composed, brand, cache) == typeset(composed, brand)


def test_an_edit_lays_out_only_the_pages_that_changed() -> None:
    made = statement(SOBER, Purpose.RELEASE, sections=40)
    cache = LayoutCache()
    before = typeset(made, SOBER, cache)
    place = next(
        at for at, row in enumerate(made.elements) if isinstance(row, Paragraph) and row.block == "body201"
    )
    edited = body("body201", TEXT.replace("old mill", "new mill"))
    changed = replace(made, elements=(*made.elements[:place], edited, *made.elements[place + 1 :]))
    after = typeset(changed, SOBER, cache)
    assert after == typeset(changed, SOBER)
    # What stands where it stood is the very same thing.
    same = [
        all(one is other for one, other in zip(page.areas, old.areas, strict=False))
        for page, old in zip(after.pages, before.pages, strict=True)
    ]
    (touched, _), *_ = after.where("body201")
    assert not same[touched]
    assert same.count(False) == 1
    assert sum(page is old for page, old in zip(after.pages, before.pages, strict=True)) == len(same) - 1


def test_an_edit_sets_only_what_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    made = statement(SOBER, Purpose.RELEASE)
    cache = LineCache()
    before = typeset(made, SOBER, cache)
    place = next(
        at for at, row in enumerate(made.elements) if isinstance(row, Paragraph) and row.block == "body11"
    )
    edited = body("body11", "Quite other words.")
    changed = replace(made, elements=(*made.elements[:place], edited, *made.elements[place + 1 :]))
    from drafter.typeset import lines

    whole, asked = lines.set_text, []

    def noted(pieces, style, width):
        asked.append("".join(piece.text for piece in pieces))
        return whole(pieces, style, width)

    monkeypatch.setattr(lines, "set_text", noted)
    after = typeset(changed, SOBER, cache)
    assert asked == ["Quite other words."]
    assert after != before
    assert after == typeset(changed, SOBER)


@pytest.mark.parametrize("brand", BRANDS, ids=["sober", "warm", "letter"])
@pytest.mark.parametrize("count", [1, 2, 7, 12, 13, 59, 60, 200, 1000])
def test_columns_are_balanced_and_no_name_is_divided(brand: Brand, count: int) -> None:
    elements = [*section(1, body("only")), *section(2)[:1], names(count)]
    pages = typeset(composition(brand, Purpose.RELEASE, *elements), brand)
    expected = 4 if count >= 60 else 3 if count >= 13 else 2
    seen: dict[str, set[tuple[int, float]]] = {}
    order: list[str] = []
    for number, page in enumerate(text_lines(pages)):
        rows = [line for line in page if line.block.startswith("signatory") and line.block != "signatories"]
        columns: dict[float, float] = {}
        for line in rows:
            first = round(line.x, 1)
            seen.setdefault(line.block, set()).add((number, first))
            columns[first] = max(columns.get(first, 0), line.area.y + line.area.height)
            if not order or order[-1] != line.block:
                order.append(line.block)
        assert len(columns) <= expected
        if number == len(pages.pages) - 1 and len(rows) > 8:
            # No column could give up its last name without another growing past the tallest.
            assert max(columns.values()) - min(columns.values()) <= 4 * 15
    assert order == [f"signatory{number}" for number in range(count)]
    assert all(len(places) == 1 for places in seen.values())


@pytest.mark.parametrize(
    ("brand", "rows"), [(SOBER, 4), (WARM, 4), (LETTER, 3)], ids=["sober", "warm", "letter"]
)
def test_sign_off_blocks_begin_a_page_and_are_never_split(brand: Brand, rows: int) -> None:
    made = composition(brand, Purpose.CIRCULATION, *head(brand), *section(1, body("one")), *form(21))
    pages = typeset(made, brand)
    places: dict[str, set[int]] = {}
    for number, page in enumerate(pages.pages):
        for line in page.lines():
            if line.block.startswith("signatory"):
                places.setdefault(line.block, set()).add(number)
    assert len(places) == 21
    assert all(len(pages_of) == 1 for pages_of in places.values())
    assert {min(pages_of) for pages_of in places.values()} == {1, 2, 3} if rows == 4 else {1, 2, 3}
    on_first = [block for block, pages_of in places.items() if pages_of == {1}]
    assert len(on_first) == 2 * rows
    assert text_lines(pages)[1][0].line.text == "Sign-off"


def test_a_copy_for_signing_shows_fields_to_write_on() -> None:
    pages = typeset(composition(SOBER, Purpose.CIRCULATION, *form(1)), SOBER)
    look = Look(SOBER, Purpose.CIRCULATION)
    things = pages.pages[0].things
    boxes = [thing for thing in things if isinstance(thing, PlacedBox) and thing.width == 8]
    lines = [thing for thing in things if isinstance(thing, PlacedRule) and thing.colour == SOBER.colours.ink]
    assert len(boxes) == 3
    # The rule at the top, then name, title, signature and date.
    assert [round(line.x - look.left, 1) for line in lines] == [
        0.0,
        *[round(16 * MM, 1)] * 3,
        round(59.5 * MM, 1),
    ]


@pytest.mark.parametrize("length", [1, 12, 18, 30])
def test_long_words_in_the_form_stay_inside_their_block(length: int) -> None:
    words = tuple(letter * length for letter in "abc")
    made = SignOffForm(
        "",
        (SignOffBlock("one", "One", "Someone\nAnother"),),
        words,
        "n" * min(length, 12),
        "Title",
        "s" * min(length, 12),
        "d" * min(length, 12),
    )
    pages = typeset(composition(SOBER, Purpose.CIRCULATION, made), SOBER)
    left = Look(SOBER, Purpose.CIRCULATION).left
    rows = [line for line in pages.pages[0].lines() if line.block == "one"]
    assert all(line.area.x + line.line.width <= left + 77.5 * MM + 0.01 for line in rows)
    rules = [
        thing for thing in pages.pages[0].things if isinstance(thing, PlacedRule) and thing.weight == 0.5
    ]
    assert all(rule.width > 15 for rule in rules)


def test_the_preview_finds_blocks_and_points() -> None:
    made = statement(WARM, Purpose.CIRCULATION, sections=6)
    pages = typeset(made, WARM)
    for row in made.elements:
        if not isinstance(row, Paragraph) or not row.block:
            continue
        found = pages.where(row.block)
        assert found
        for number, area in found:
            assert pages.at(number, area.x + 1, area.y + 1) == row.block
    assert pages.where("signatories")
    assert pages.where("not there") == ()
    assert pages.at(0, 300, 0) == pages.at(0, 300, TOP)
    assert pages.at(99, 0, 0) == ""


def test_what_no_font_has_is_named_with_its_block() -> None:
    rows = (body("odd", "Chinese 漢字 and Hebrew שלום, a \u200bspace and \x07 bells"), body("plain"))
    pages = typeset(composition(SOBER, Purpose.DRAFT, *section(1, *rows)), SOBER)
    assert [(found.character, found.block) for found in pages.missing] == [("漢", "odd"), ("字", "odd")]
    assert [found.character for found in pages.unset] == list("שלום")
    assert {found.block for found in pages.unset} == {"odd"}


def test_calls_have_bars_and_numbers_outside_them() -> None:
    rows = call("first", 1, number="12")
    pages = typeset(composition(WARM, Purpose.CIRCULATION, *section(1, *rows)), WARM)
    look = Look(WARM, Purpose.CIRCULATION)
    bars = [thing for thing in pages.pages[0].things if isinstance(thing, PlacedBox) and thing.width == 3]
    assert len(bars) == 1
    assert bars[0].x + 1.5 == pytest.approx(look.left)
    area = pages.where("first")[0][1]
    assert bars[0].y == pytest.approx(area.y)
    assert bars[0].height == pytest.approx(area.height)
    number = next(line for line in pages.pages[0].lines() if line.line.text == "12")
    assert number.elements == (ARTIFACT,)
    assert number.x + number.line.width < bars[0].x


def test_a_long_side_head_pushes_the_next_section_down() -> None:
    long = Paragraph(
        Role.SECTION_HEAD,
        (Piece("A head of so many words that it takes many lines at the side"),),
        section="long",
    )
    elements = [long, body("short", "One line."), *section(2, body("next", "Another."))]
    pages = typeset(composition(SOBER, Purpose.RELEASE, *elements), SOBER)
    side, following = pages.where("long")[0][1], pages.where("section2")[0][1]
    assert side.height > 3 * 11
    assert following.y >= side.y + side.height


def test_nothing_to_print_is_one_page() -> None:
    for brand in BRANDS:
        pages = typeset(composition(brand, Purpose.RELEASE), brand)
        assert len(pages.pages) == 1
        assert text_lines(pages) == [[]]


def test_paper() -> None:
    assert typeset(composition(SOBER, Purpose.RELEASE), SOBER).width == pytest.approx(595.28, abs=0.01)
    letter = typeset(composition(LETTER, Purpose.RELEASE), LETTER)
    assert letter.width == pytest.approx(612)
    assert letter.height == pytest.approx(792)


@pytest.mark.parametrize("brand", [SOBER, WARM], ids=["sober", "warm"])
def test_absurd_lengths_are_broken_and_stay_on_the_page(brand: Brand) -> None:
    long = "absurd " * 900
    two = SignatoryEntry("two", ((Piece("Two"),), (Piece("Chair"),)))
    entries = (SignatoryEntry("one", ((Piece(long),),)), two)
    elements: list[Element] = [
        Paragraph(Role.TITLE, (Piece(long[:3000]),), block="title", keep_next=True, keep_together=True),
        Paragraph(Role.SECTION_HEAD, (Piece(long),), section="head", keep_next=True),
        Paragraph(Role.ASK, (Piece("x" * 9000),), label="1234567.", block="ask", keep_together=True),
        SignatoryList("names", entries),
    ]
    made = composition(brand, Purpose.RELEASE, *elements)
    made = replace(made, furniture=replace(made.furniture, running_title="y" * 500, foot_left=long))
    pages = typeset(made, brand)
    assert "".join(words_of_pages(pages)) == "".join(words_of_composition(made))
    look = Look(brand, Purpose.RELEASE)
    for page in pages.pages:
        for line in page.lines():
            assert line.area.x + line.line.width <= look.left + TYPE_WIDTH + 0.01
            assert line.area.y + line.area.height <= TOP + look.height + 60
    for lines in text_lines(pages):
        assert all(line.area.y + line.area.height <= TOP + look.height + 0.01 for line in lines)


@pytest.mark.parametrize("purpose", [Purpose.RELEASE, Purpose.CIRCULATION])
def test_a_name_of_pages_goes_on_over_pages_where_it_is_signed(purpose: Purpose) -> None:
    name = " ".join(f"word{number}" for number in range(1200))
    signatories = (Signatory(name), Signatory("A", f"B {name}"), Signatory("C"))
    made = Statement(
        (Edition("en", (Section(SectionKind.SIGNATORIES),)),),
        signatories=signatories,
        signatories_as=SignatoryStyle.INK,
    )
    result = compose(made, "", BRANDS[0], purpose, circulation=Circulation("1-0123", "2031-05-09T12:00:00Z"))
    pages = typeset(result, BRANDS[0])
    assert words_of_pages(pages) == words_of_composition(result)
    look = Look(BRANDS[0], purpose)
    for lines in text_lines(pages):
        assert all(line.area.y + line.area.height <= TOP + look.height + 0.01 for line in lines)
