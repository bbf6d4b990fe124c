"""Findings as they are listed: names that last, groups, and what a fix changes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.checks.finding import Finding, Severity
from drafter.ui.checks.listed import (
    Group,
    by_section,
    counted,
    difference,
    in_order,
    line_of,
    marks_of,
    named,
    neighbour,
    rows_of,
    shown,
)
from drafter.ui.column.marks import Look


def found(severity: Severity, start: int = 0, block: str = "b", text: str = "word") -> Finding:
    return Finding("code", severity, "s", block, start, start + len(text), text)


TWICE = (found(Severity.WARNING, 0), found(Severity.WARNING, 20), found(Severity.ERROR, 40, text="other"))


def test_names_last_while_words_move():
    before = list(named(TWICE))
    assert len(set(before)) == 3
    moved = tuple(replace(one, start=one.start + 7, end=one.end + 7) for one in TWICE)
    assert list(named(moved)) == before


def test_the_gravest_stand_first_in_the_order_of_the_page():
    findings = named((*TWICE, found(Severity.ADVICE)))
    rows = rows_of(findings, named((found(Severity.ERROR, text="aside"),)))
    assert [(row.group, row.count) for row in rows if row.finding is None] == [
        (Group.ERROR, 1),
        (Group.WARNING, 2),
        (Group.ADVICE, 1),
        (Group.IGNORED, 1),
    ]
    assert [row.finding.start for row in rows if row.finding is not None] == [40, 0, 20, 0, 0]
    assert [findings[name].severity for name in in_order(findings)] == [
        Severity.ERROR,
        Severity.WARNING,
        Severity.WARNING,
        Severity.ADVICE,
    ]


def test_sections_have_their_gravest_and_their_number():
    assert by_section(TWICE) == {"s": (Severity.ERROR, 3)}
    assert counted(TWICE) == (1, 2)


def test_marks_are_by_block_and_by_section_for_headings():
    heading = Finding("code", Severity.ADVICE, "s", "", 0, 4, "Head")
    whole = Finding("code", Severity.WARNING)
    marks = marks_of(named((*TWICE, heading, whole)))
    assert set(marks) == {"b", "s"}
    assert [mark.look for mark in marks["b"]] == [Look.WARNING, Look.WARNING, Look.ERROR]


@pytest.mark.parametrize(
    ("current", "place", "step", "to"),
    [
        ("", -1, 1, "a"),
        ("", -1, -1, "c"),
        ("a", 0, 1, "b"),
        ("c", 2, 1, "a"),
        ("a", 0, -1, "c"),
        # The one that was gone to is no more: on from where it stood.
        ("gone", 1, 1, "b"),
        ("", 1, -1, "a"),
        ("", 7, 1, "b"),
    ],
)
def test_on_from_where_one_is(current: str, place: int, step: int, to: str) -> None:
    assert neighbour(["a", "b", "c"], current, place, step) == to
    assert neighbour([], current, place, step) == ""


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("plain words", "plain words"),
        ("zero\u200bwidth", "zero‹200B›width"),
        ("a\u00a0b", "a°b"),
        ("two  spaces", "two··spaces"),
        ("line\nbreak", "line break"),
        (" ", "·"),
        ("\u202ecba", "‹202E›cba"),
    ],
)
def test_what_cannot_be_seen_is_shown(text: str, seen: str) -> None:
    assert shown(text) == seen


@pytest.mark.parametrize(
    ("text", "start", "end", "line"),
    [
        ("A law is proposed.", 17, 18, "… law is proposed."),
        ("We call the Government of Kazakhstan not to declare anything.", 3, 7, "We call the Government …"),
        ("One two three four five six seven eight nine.", 24, 27, "… three four five six seven eight nine."),
        ("One two\u00a0three", 7, 8, "One two°three"),
        ("Words that say enough", 0, 21, "Words that say enough"),
    ],
)
def test_few_words_are_shown_with_those_around(text: str, start: int, end: int, line: str) -> None:
    one = Finding("code", Severity.ADVICE, "s", "b", start, end, text[start:end])
    assert line_of(one, text) == line


def test_a_long_change_is_cut_to_where_it_is():
    before = (
        "We call the Government of Kazakhstan not to declare Feminita extremist and to protect everybody."
    )
    old, new = difference(before, before.replace("call the", "call on the"))
    assert old.startswith("We call the")
    assert old.endswith("…")
    assert "call on the" in new
    old, new = difference("Baltabaeva", "Baltabayeva")
    assert (old, new) == ("Baltabaeva", "Baltabayeva")


@given(st.text(max_size=80), st.text(max_size=80))
def test_every_change_can_be_shown(old: str, new: str) -> None:
    before, after = difference(old, new)
    assert len(before) <= len(old) + 4
    assert len(after) <= len(new) + 4
    shown(before)
