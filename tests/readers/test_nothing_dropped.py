"""Whatever a page says is in the statement or left over; nothing is dropped, doubled or made up."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.model.errors import InputRefused
from drafter.readers import read
from tests.readers.reading_of_pages import page_of, pages, words_kept, words_shown


def assert_nothing_dropped(data: bytes, name: str) -> None:
    page, reading = page_of(data, name), read(data, name)
    shown, kept = words_shown(page), words_kept(reading)
    # List markers, the numbers of a table's rows and the "and" before a last name are structure and no words.
    numbers = {
        word for word in {*shown, *kept} if len(word) <= 3 and (word.isdigit() or not word.strip("ivxabc"))
    }
    joins = {"and", "et", "und", "y", "e", "и", "та", "oraz", "sowie"}
    assert not {word for word in shown - kept if word not in numbers | joins}
    # Front matter may give the title, and a country over a group of signatories goes to each of them.
    titled = shown + Counter(re.findall(r"\w+", page.title))
    countries = set(re.findall(r"\w+", " ".join(one.country for one in reading.statement.signatories)))
    added = {word for word in kept - titled if word not in numbers}
    assert not {word for word in added if word not in countries or word not in shown}


@pytest.mark.parametrize("path", pages(), ids=lambda path: path.name)
def test_every_word_of_a_stored_page_has_a_place(path: Path) -> None:
    assert_nothing_dropped(path.read_bytes(), path.name)


def test_every_word_of_the_seed_has_a_place(seed_path: Path) -> None:
    assert_nothing_dropped(seed_path.read_bytes(), seed_path.name)


LINES = st.sampled_from(
    [
        "",
        "Home",
        "Share this",
        "Facebook",
        "Joint statement: reopen the river path at Oldbridge",
        "Brussels, 4 May 2022",
        "Dear Minister,",
        "Background",
        "Our calls",
        "Signatories",
        "Read more",
        "See also",
        "Notes to editors",
        "Press contact: press@path.example",
        "The path along the river was closed in March, and nobody was asked before it happened.",
        "We call on the Parliament of Oldbridge to reopen the path, and on the Ministry to pay for it.",
        "The Government must not sell the meadows.",
        "• mend the bridge;",
        "1. publish the plans",
        "To the City Council:",
        "Friends of the Path",
        "Walkers' Union (Norway)",
        "Ada Example, chair, Riverside League, Ireland",
        "News",
        "***",
        "© 2022 Friends of the Path",
        "“Quoted words” and «others»",
        "a\tb\tc",
    ]
)


@given(st.lists(LINES, min_size=1, max_size=40), st.sampled_from(["page.txt", "page.md"]))
def test_every_word_of_lines_in_any_order_has_a_place(lines: list[str], name: str) -> None:
    data = "\n".join(lines).encode()
    try:
        read(data, name)
    except InputRefused:
        return
    assert_nothing_dropped(data, name)


@given(st.text(max_size=400))
def test_any_text_is_read_or_refused(text: str) -> None:
    data = text.encode("utf-8", "replace")
    try:
        read(data, "page.txt")
    except InputRefused:
        return
    assert_nothing_dropped(data, "page.txt")
