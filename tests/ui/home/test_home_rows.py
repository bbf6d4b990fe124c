"""What the rows say, in which order they are, and where their columns stand."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.ui.home.columns import columns_for
from drafter.ui.home.entries import (
    Order,
    Row,
    RowModel,
    Stage,
    changed_text,
    counts_of,
    filtered,
    ordered,
    round_text,
    spoken,
)

NOW = datetime(2025, 6, 18, 15, 0).astimezone()


def row(title: str, **facts: object) -> Row:
    return Row(Path(f"/{title}.drafter"), title, **facts)  # type: ignore[arg-type]


def ahead(days: int) -> float:
    """A moment so many days from now."""
    return (NOW + timedelta(days=days)).timestamp()


def made(rows: list[Row], order: Order) -> str:
    return "".join(one.title for one in ordered(rows, order))


@pytest.mark.parametrize(
    ("age", "said"),
    [
        (timedelta(minutes=1), "14:59"),
        (timedelta(hours=15), "00:00"),
        (timedelta(hours=15, minutes=1), "Yesterday"),
        (timedelta(hours=39, minutes=1), "16 Jun"),
        (timedelta(days=180), "20 Dec 2024"),
    ],
)
def test_a_change_is_told_as_people_tell_it(qapp: object, age: timedelta, said: str):
    assert changed_text((NOW - age).timestamp(), NOW) == said


def test_a_round_says_when_it_is_due_and_that_it_was(qapp: object):
    soon = row("a", round=2, deadline=ahead(3), stage=Stage.IN_REVIEW)
    late = row("a", round=1, deadline=ahead(-3), stage=Stage.SIGNING)
    assert round_text(soon, NOW) == "Round 2, due 21 Jun 15:00"
    assert round_text(late, NOW) == "Round 1, was due 15 Jun 15:00"
    assert round_text(row("a", round=3), NOW) == "Round 3"
    assert round_text(row("a"), NOW) == "–"


def test_a_row_is_read_with_all_it_shows(qapp: object):
    whole = row(
        "Keep the quay",
        stage=Stage.IN_REVIEW,
        round=2,
        deadline=ahead(3),
        approved=5,
        asked=7,
        words=477,
        changed=ahead(-1),
        pinned=True,
    )
    assert spoken(whole, NOW) == (
        "Keep the quay, In review, Round 2, due 21 Jun 15:00, 5 of 7 approved, 477 words, "
        "changed Yesterday, pinned"
    )
    broken = row("old", stage=Stage.UNREADABLE, trouble="The file is damaged.")
    assert spoken(broken, NOW) == "old, Unreadable, The file is damaged."


def test_the_orders_and_pinned_ones_first():
    rows = [
        row("b", changed=ahead(-3), words=9, opened=1, deadline=ahead(0), stage=Stage.RELEASED),
        row("A", changed=ahead(-1), words=5, deadline=ahead(2)),
        row("c", changed=ahead(-2), words=7, opened=0, deadline=ahead(1)),
    ]
    assert made(rows, Order.CHANGED) == "Acb"
    assert made(rows, Order.OPENED) == "cbA"
    assert made(rows, Order.TITLE) == "Abc"
    # What is released is due no more.
    assert made(rows, Order.DEADLINE) == "cAb"
    assert made(rows, Order.WORDS) == "bcA"
    pinned = [*rows, row("z", changed=ahead(-9), pinned=True)]
    assert made(pinned, Order.CHANGED) == "zAcb"


def test_counts_are_those_of_the_filters():
    rows = [row("a"), row("b", stage=Stage.SIGNING), row("c", stage=Stage.LOCKED), row("d")]
    counts = counts_of(rows)
    assert (counts[""], counts[Stage.DRAFT], counts[Stage.SIGNING]) == (4, 2, 1)
    for stage in Stage:
        assert len(filtered(rows, stage)) == counts[stage]
    assert filtered(rows, "") == rows


def test_rows_that_stay_keep_their_place(qapp: object):
    model = RowModel(lambda: NOW)
    resets: list[object] = []
    model.modelReset.connect(lambda: resets.append(None))
    model.show([row("a", words=1), row("b")])
    model.show([row("a", words=2), row("b")])
    assert len(resets) == 1
    assert model.rows[0].words == 2
    model.show([row("b"), row("a")])
    assert len(resets) == 2


@given(st.integers(300, 4000), st.sampled_from((1.0, 1.5, 2.0)))
def test_columns_stand_apart_within_their_room(width: int, scale: float):
    found = columns_for(10, 10 + width, scale)
    shown = [
        one
        for one in (
            found.title,
            found.state,
            found.round,
            found.approvals,
            found.words,
            found.changed,
        )
        if one
    ]
    assert shown[0].left == 10
    assert all(before.right <= after.left for before, after in pairwise(shown))
    assert shown[-1].right <= 10 + width
    assert found.title
    assert found.state
