"""Runs and stretches keep every character and every mark."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from drafter.model.text import (
    Anchor,
    AnchorKind,
    Block,
    Marks,
    Run,
    anchored,
    joined,
    remarked,
    sliced,
    stretches,
)
from tests.strategies import runs


def _marked_characters(these: tuple[Run, ...]) -> list[tuple[str, Marks]]:
    return [(letter, run.marks) for run in these for letter in run.text]


@given(runs, st.integers(0, 40), st.integers(0, 40))
def test_cutting_and_joining_gives_the_same_runs(these: tuple[Run, ...], one: int, other: int) -> None:
    start, end = sorted((one, other))
    length = sum(len(run.text) for run in these)
    parts = (*sliced(these, 0, start), *sliced(these, start, end), *sliced(these, end, length))
    assert joined(parts) == these


@given(runs, st.integers(0, 40), st.integers(0, 40))
def test_an_anchor_covers_the_stretch_it_was_put_on_and_nothing_else(
    these: tuple[Run, ...],
    one: int,
    other: int,
) -> None:
    length = sum(len(run.text) for run in these)
    start, end = sorted((min(one, length), min(other, length)))
    anchor = Anchor(AnchorKind.ASK, "ask000000001")
    marked = remarked(these, start, end, lambda marks: anchored(marks, anchor))
    found = list(stretches(Block(runs=marked), AnchorKind.ASK))
    assert found == ([("ask000000001", start, end)] if start < end else [])
    unmarked = _marked_characters(remarked(marked, start, end, lambda _: these[0].marks if these else _))
    assert [letter for letter, _ in unmarked] == [letter for letter, _ in _marked_characters(these)]
    outside = _marked_characters(marked)
    inside = _marked_characters(these)
    assert outside[:start] == inside[:start]
    assert outside[end:] == inside[end:]
