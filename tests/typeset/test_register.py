"""Baselines: body text stands on a grid, and columns and heads are in register with what they face."""

from __future__ import annotations

from collections import defaultdict

import pytest

from drafter.compose.brand import Brand
from drafter.compose.composition import Purpose
from drafter.typeset.layout import typeset
from drafter.typeset.look import TOP, U
from drafter.typeset.pages import PlacedLine
from tests.typeset.extracts import text_lines
from tests.typeset.samples import SOBER, WARM, body, composition, names, section, statement

FIRST = TOP + 1.5 * U
"""The first baseline of a page."""


def off_grid(lines: list[PlacedLine], grid: float) -> list[str]:
    """Lines whose baselines are no multiple of the grid below the first."""
    steps = [(line.y - FIRST) / grid for line in lines]
    return [
        f"{line.line.text} at {line.y:.3f}"
        for line, step in zip(lines, steps, strict=True)
        if abs(step - round(step)) * grid > 0.01
    ]


@pytest.mark.parametrize("purpose", list(Purpose))
def test_body_text_stands_on_the_grid(purpose: Purpose) -> None:
    pages = typeset(statement(SOBER, purpose, sections=6), SOBER)
    rows = [line for page in text_lines(pages) for line in page if line.block.startswith("body")]
    assert len(rows) > 50
    assert len({line.y for line in rows}) > 30
    assert off_grid(rows, U) == []


@pytest.mark.parametrize("brand", [SOBER, WARM], ids=["sober", "warm"])
def test_what_stands_half_a_step_apart_stays_on_half_the_grid(brand: Brand) -> None:
    # Asks stand half a step apart, and so do a head above the text and what follows it.
    pages = typeset(statement(brand, Purpose.RELEASE, sections=6), brand)
    rows = [line for page in text_lines(pages) for line in page if line.line.leading == 2 * U]
    assert any(line.block.startswith("call") for line in rows)
    assert off_grid([line for line in rows if line.block.startswith(("body", "call"))], U / 2) == []


def test_a_head_beside_the_text_stands_on_its_first_baseline() -> None:
    pages = typeset(statement(SOBER, Purpose.RELEASE, sections=6), SOBER)
    compared = 0
    for page in text_lines(pages):
        firsts = {line.block: line for line in reversed(page)}
        for number in range(6):
            head, text = firsts.get(f"section{number}"), firsts.get(f"body{number}0")
            if head is not None and text is not None:
                assert head.y == pytest.approx(text.y)
                compared += 1
    assert compared == 6


@pytest.mark.parametrize("brand", [SOBER, WARM], ids=["sober", "warm"])
@pytest.mark.parametrize("count", [2, 7, 12, 13, 40, 60, 150])
def test_facing_columns_share_their_baselines(brand: Brand, count: int) -> None:
    elements = [*section(1, body("only")), *section(2)[:1], names(count)]
    pages = typeset(composition(brand, Purpose.RELEASE, *elements), brand)
    faced = 0
    for page in text_lines(pages):
        columns: dict[float, list[PlacedLine]] = defaultdict(list)
        for line in page:
            if line.block.startswith("signatory") and line.block != "signatories":
                # Lines after the first of a name hang by less than a column is wide.
                place = next((x for x in columns if 0 <= line.x - x < 20), line.x)
                columns[place].append(line)
        tallest = max(columns.values(), key=len, default=[])
        baselines = {round(line.y, 2) for line in tallest}
        for column in columns.values():
            assert {round(line.y, 2) for line in column} <= baselines
            assert column[0].y == pytest.approx(tallest[0].y)
            faced += column is not tallest
        if tallest and tallest[0].line.leading == 2 * U:
            assert off_grid(tallest, U / 2) == []
    assert faced
