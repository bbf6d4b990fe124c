"""Heads and feet as brands want them; nothing of them is text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from drafter.compose.brand import Brand, Running, read_brand
from drafter.compose.composition import Paragraph, Piece, Purpose, Role
from drafter.places import resources
from drafter.typeset.layout import typeset
from drafter.typeset.look import MM, SIDE, TOP, TYPE_WIDTH, Look
from drafter.typeset.pages import ARTIFACT, Page, Pages, PlacedDrawing
from tests.typeset.samples import SOBER, WARM, body, composition, section, statement

ALL = tuple(read_brand(resources() / "brands" / name) for name in ("sober", "warm", "letter", "press"))


def _pages(brand: Brand, purpose: Purpose = Purpose.RELEASE, **changes: object) -> Pages:
    made = statement(brand, purpose)
    return typeset(replace(made, furniture=replace(made.furniture, **changes)), brand)  # type: ignore[arg-type]


def _around(page: Page) -> list[str]:
    lines = [line for line in page.lines() if line.elements == (ARTIFACT,)]
    return [line.line.text for line in lines]


@pytest.mark.parametrize("running", list(Running))
def test_following_pages_carry_what_the_brand_wants(running: Running) -> None:
    brand = replace(WARM, furniture=replace(WARM.furniture, running=running))
    titled = running in (Running.TITLE, Running.MARK_AND_TITLE)
    title = "A safe weir for everyone on the river" if titled else ""
    page = _pages(brand, running_title=title).pages[1]
    marks = [thing for thing in page.things if isinstance(thing, PlacedDrawing)]
    assert bool(marks) == (running in (Running.MARK, Running.MARK_AND_TITLE))
    found = [line for line in page.lines() if line.line.text == "A safe weir for everyone on the river"]
    assert bool(found) == titled
    if titled:
        indent = 12 * MM if running is Running.MARK_AND_TITLE else 0.0
        assert found[0].x == pytest.approx(Look(brand, Purpose.RELEASE).left + indent)


def test_pages_are_counted_where_the_brand_wants_it() -> None:
    assert "Page 1 of 3" in _around(_pages(SOBER).pages[0])
    assert not [text for text in _around(_pages(SOBER, page_label="").pages[0]) if "Page" in text]


@pytest.mark.parametrize("brand", ALL, ids=[brand.id for brand in ALL])
@pytest.mark.parametrize("purpose", list(Purpose))
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_mark_is_on_every_page_of_a_draft_and_on_none_of_a_release(
    brand: Brand, purpose: Purpose, paper: str
) -> None:
    brand = replace(brand, page=replace(brand.page, paper=paper))
    pages = _pages(brand, purpose)
    for page in pages.pages:
        assert ("Draft for sign-off" in _around(page)) == (purpose is not Purpose.RELEASE)
        for line in page.lines():
            if line.elements == (ARTIFACT,):
                look = Look(brand, purpose)
                assert line.x + line.line.width <= look.left + TYPE_WIDTH + 0.01
                assert line.y < pages.height


@pytest.mark.parametrize(
    "label", ["Please answer by", "Réponse attendue avant le", "Rogamos respuesta antes del"]
)
def test_the_deadline_has_its_label_at_the_side_where_heads_are(label: str) -> None:
    row = Paragraph(
        Role.DEADLINE,
        (Piece("Friday 20 March 2026", strong=True), Piece("\nNumbers are for comments.")),
        label=label,
        block="deadline",
    )
    for brand in ALL:
        made = composition(brand, Purpose.CIRCULATION, row, *section(1, body("text")))
        pages = typeset(made, brand)
        look = Look(brand, Purpose.CIRCULATION)
        lines = [line for line in pages.pages[0].lines() if line.block == "deadline"]
        assert (
            " ".join(line.line.text for line in lines)
            == f"{label} Friday 20 March 2026 Numbers are for comments."
        )
        day = next(line for line in lines if line.line.text.endswith("2026"))
        if brand.id == "sober":
            assert day.x == pytest.approx(look.left + SIDE)
            labels = lines[: lines.index(day)]
            assert labels[0].y == pytest.approx(day.y)
            assert all(line.x + line.line.width < day.x for line in labels)
            assert {line.line.runs[0].face for line in labels} == {"NotoSans-Bold"}
        else:
            assert day.line.text == f"{label} Friday 20 March 2026"
            assert {run.face for run in day.line.runs} == {"NotoSans-Bold"}
        under = next(line for line in pages.pages[0].lines() if line.block == "text")
        assert under.y > lines[-1].y + 7.5
        assert lines[0].y > TOP
