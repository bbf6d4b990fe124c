"""Letters on pages: what stands where an envelope's window and a folding machine want it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from drafter.compose.brand import Brand, read_brand
from drafter.compose.composition import Element, Paragraph, Piece, Purpose, Role
from drafter.places import resources
from drafter.typeset.layout import typeset
from drafter.typeset.look import MM, TOP, TYPE_WIDTH, Look, U
from drafter.typeset.pages import ARTIFACT, Pages, PlacedLine, PlacedRule
from tests.typeset.extracts import text_lines, words_of_composition, words_of_pages
from tests.typeset.samples import body, composition, names, section

PARALLEL = read_brand(resources() / "brands" / "letter")
ADDRESS = ("Parliament of Norvia", "Committee on Waters", "Mill Lane 1", "1000 Milltown", "Norvia")


def _on(paper: str) -> Brand:
    return replace(PARALLEL, page=replace(PARALLEL.page, paper=paper))


def _head(lines: tuple[str, ...] = ADDRESS, references: int = 3) -> list[Element]:
    address = (
        [Paragraph(Role.ADDRESS, (Piece("\n".join(lines)),), block="address", keep_next=True)]
        if lines
        else []
    )
    rows = [
        Paragraph(Role.REFERENCE, (Piece(f"value {number}"),), label=f"Label {number}", keep_next=True)
        for number in range(references)
    ]
    title = Paragraph(Role.TITLE, (Piece("Joint statement: a safe weir"),), block="title", keep_next=True)
    return [
        *address,
        *rows,
        title,
        Paragraph(Role.SALUTATION, (Piece("Dear all,"),), block="dear", keep_next=True),
    ]


def _close() -> list[Element]:
    return [
        Paragraph(Role.CLOSING, (Piece("Yours,"),), block="closing", keep_next=True, keep_together=True),
        Paragraph(Role.SIGNER, (Piece("A. Example"),), block="signer", keep_next=True, keep_together=True),
        Paragraph(Role.SIGNER_TITLE, (Piece("Director"),), block="title-of", keep_together=True),
    ]


ENCLOSURE = Paragraph(Role.ENCLOSURE, (Piece("A map"),), label="Enclosure", block="enclosure")


def _set(brand: Brand, *elements: Element, sender: str = "Sender, Street 1") -> Pages:
    made = composition(brand, Purpose.RELEASE, *elements)
    made = replace(made, furniture=replace(made.furniture, return_line=sender))
    pages = typeset(made, brand)
    assert words_of_pages(pages) == words_of_composition(made)
    return pages


def _line(pages: Pages, text: str, page: int = 0) -> PlacedLine:
    return next(line for line in pages.pages[page].lines() if line.line.text == text)


def test_the_window_of_form_b_shows_the_address_and_marks_say_where_to_fold() -> None:
    pages = _set(PARALLEL, *_head(), *section(1, body("text")))
    left = Look(PARALLEL, Purpose.RELEASE).left
    sender = _line(pages, "Sender, Street 1")
    assert sender.elements == (ARTIFACT,)
    assert sender.area.y == pytest.approx(45 * MM)
    rows = [line for line in pages.pages[0].lines() if line.block == "address"]
    assert [line.line.text for line in rows] == list(ADDRESS)
    assert all(line.x == pytest.approx(left) for line in rows)
    # Window of 85 × 45 mm, 20 mm from the edge of the envelope.
    assert rows[-1].area.y + rows[-1].area.height <= 90 * MM + 0.01
    assert pages.where("title")[0][1].y == pytest.approx(95.25 * MM, abs=0.01)
    assert _line(pages, "Label 0").x == pytest.approx(127 * MM)
    assert _line(pages, "value 0").x == pytest.approx(151 * MM)
    marks = [thing for thing in pages.pages[0].things if isinstance(thing, PlacedRule) and thing.x < left - 1]
    assert [(round(mark.y / MM, 1), round(mark.width / MM, 1)) for mark in marks] == [
        (105, 5),
        (148.5, 7),
        (210, 5),
    ]
    assert {round(mark.x / MM, 1) for mark in marks} == {4.0}
    assert all(mark.element == ARTIFACT for mark in marks)


def test_on_letter_paper_the_address_stands_lower_and_nothing_says_where_to_fold() -> None:
    brand = _on("Letter")
    pages = _set(brand, *_head(), *section(1, body("text")))
    rows = [line for line in pages.pages[0].lines() if line.block == "address"]
    assert rows[0].area.y == pytest.approx(50.8 * MM)
    left = Look(brand, Purpose.RELEASE).left
    assert not [
        thing for thing in pages.pages[0].things if isinstance(thing, PlacedRule) and thing.x < left - 1
    ]


def test_a_long_address_is_printed_whole_and_none_leaves_no_hole() -> None:
    long = tuple(f"Line {number} of an address that goes on and on past any window" for number in range(9))
    pages = _set(PARALLEL, *_head(long), *section(1, body("text")))
    area, subject = pages.where("address")[0][1], pages.where("title")[0][1]
    assert subject.y >= area.y + area.height + U
    bare = _set(PARALLEL, *_head((), 0), *section(1, body("text")))
    assert bare.where("title")[0][1].y == pytest.approx(TOP)
    assert all(line.line.text != "Sender, Street 1" for line in bare.pages[0].lines())
    beside = _set(PARALLEL, *_head(()), *section(1, body("text")))
    assert TOP + 45 < beside.where("title")[0][1].y < 60 * MM
    unseen = replace(PARALLEL, address=replace(PARALLEL.address, window=""))
    flush = _set(unseen, *_head(), *section(1, body("text")))
    assert flush.where("address")[0][1].y == pytest.approx(TOP)
    assert all(line.line.text != "Sender, Street 1" for line in flush.pages[0].lines())


@pytest.mark.parametrize("lines", range(1, 6))
def test_text_under_the_subject_is_on_the_grid(lines: int) -> None:
    head = _head()
    head[-2] = Paragraph(Role.TITLE, (Piece("\n".join(["Subject"] * lines)),), block="title", keep_next=True)
    pages = _set(PARALLEL, *head, *section(1, body("text")))
    for line in text_lines(pages)[0]:
        if line.block in ("dear", "text"):
            assert (line.y - TOP - 11.25) % U == pytest.approx(0, abs=0.01) or (
                line.y - TOP - 11.25
            ) % U == pytest.approx(U, abs=0.01)


def test_a_signature_has_room_for_ink_and_never_begins_a_page() -> None:
    for count in range(40, 62):
        rows = [body(f"row{number}", "One line.") for number in range(count)]
        pages = _set(PARALLEL, *_head(), *section(1, *rows[: count // 2]), *_close())
        page, closing = pages.where("closing")[0]
        signer = pages.where("signer")[0]
        assert signer[0] == page
        assert text_lines(pages)[page][0].block != "closing"
        rule = next(
            thing
            for thing in pages.pages[page].things
            if isinstance(thing, PlacedRule) and thing.width == pytest.approx(62 * MM)
        )
        assert rule.y - closing.y - closing.height == pytest.approx(37.5)
        assert rule.y < signer[1].y


def test_an_enclosure_stands_at_the_foot_of_the_last_page() -> None:
    for brand in (PARALLEL, _on("Letter")):
        height = Look(brand, Purpose.RELEASE).height
        for signed in (3, 40):
            pages = _set(brand, *_head(), *section(1, body("text")), *_close(), names(signed), ENCLOSURE)
            page, area = pages.where("enclosure")[0]
            assert page == len(pages.pages) - 1
            assert area.y + area.height == pytest.approx(TOP + height)


def test_heads_are_serif_and_what_stands_around_the_text_is_not() -> None:
    pages = _set(PARALLEL, *_head(), *section(1, body("text")), *_close(), ENCLOSURE)
    face = {line.line.text: line.line.runs[0].face for line in pages.pages[0].lines()}
    assert face["What happened, part 1"] == "NotoSerif-Bold"
    assert face["Label 0"] == face["value 0"] == face["Director"] == "NotoSans-Regular"


def test_the_foot_is_in_columns_of_which_none_touches_another() -> None:
    columns = (("Institute", "Street 1"), ("post@a.example",), ("Register", "no. 1"))
    for count in (1, 2, 3, 6):
        made = composition(PARALLEL, Purpose.RELEASE, *section(1, body("text")))
        shown = tuple(columns[number % 3] for number in range(count))
        made = replace(
            made, furniture=replace(made.furniture, foot_left="", foot_middle="", foot_columns=shown)
        )
        pages = typeset(made, PARALLEL)
        look = Look(PARALLEL, Purpose.RELEASE)
        foot = [line for line in pages.pages[0].lines() if line.y > TOP + look.height]
        spans = sorted({(line.x, line.x + line.line.width) for line in foot})
        starts = sorted({line.x for line in foot})
        assert len(starts) == count + 1
        for begin, end in spans:
            after = [start for start in starts if start > begin]
            assert end <= min(after, default=look.left + TYPE_WIDTH + 0.01)
