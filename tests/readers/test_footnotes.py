"""Footnotes of imported pages: anchored to the word before their mark, and never dropped."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.desk.outline import as_json
from drafter.model.errors import InputRefused
from drafter.model.statement import SectionKind, Statement
from drafter.model.text import AnchorKind, stretches
from drafter.readers import read
from tests.readers.test_nothing_dropped import assert_nothing_dropped

OPENING = "# Reopen the river path\n\nThe path was closed in March, and nobody was asked before.\n\n"


def anchored_words(statement: Statement) -> list[tuple[str, str]]:
    """What each footnote is about, and what it says."""
    notes = {note.id: note.text for note in statement.primary.footnotes}
    return [
        (block.text[start:end], notes[target])
        for section in statement.primary.sections
        for block in section.blocks
        for target, start, end in stretches(block, AnchorKind.NOTE)
    ]


def markdown(text: str) -> Statement:
    return read((OPENING + text).encode(), "page.md").statement


def texts(statement: Statement) -> str:
    return "\n".join(block.text for section in statement.primary.sections for block in section.blocks)


def test_a_mark_stands_for_a_note_to_the_word_before_it() -> None:
    made = markdown(
        "The weir is **unsafe**,[^1] said all [^two] of them.[^1]\n\n"
        "[^1]: Report, page 4.\n[^two]: Minutes.\n"
    )
    assert anchored_words(made) == [
        ("unsafe,", "Report, page 4."),
        ("all", "Minutes."),
        ("them.", "Report, page 4."),
    ]
    assert "The weir is unsafe, said all of them." in texts(made)
    assert [section.kind for section in made.primary.sections if section.kind is SectionKind.NOTES] == []
    assert as_json(made)["notes"] == ["Report, page 4.", "Minutes."]
    assert as_json(made)["text"].endswith("Report, page 4.\n\nMinutes.")


def test_a_note_keeps_emphasis_links_and_its_further_lines() -> None:
    made = markdown(
        "The weir is unsafe.[^a]\n\n"
        "[^a]: *Millers* v. Council, see\n<https://river.example/a>.\n\n    And [there](https://river.example/b).\n"
        "\nThe last words."
    )
    (note,) = made.primary.footnotes
    assert note.text == "Millers v. Council, see https://river.example/a. And there."
    assert [run.text for run in note.runs if run.marks.emphasis] == ["Millers"]
    assert [run.marks.link for run in note.runs if run.marks.link] == [
        "https://river.example/a",
        "https://river.example/b",
    ]
    assert texts(made).endswith("The last words.")


def test_two_marks_of_one_word() -> None:
    made = markdown("The weir is unsafe.[^1][^2]\n\n[^1]: One.\n[^2]: Two.\n")
    assert anchored_words(made) == [("unsafe.", "One."), ("unsafe.", "Two.")]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("No mark here.\n\n[^1]: Nobody.\n", "Nobody."),
        ("Twice.[^1]\n\n[^1]: First of them.\n[^1]: Second of them.\n", "Second of them."),
        ("[^1] begins a line.\n\n[^1]: A note to it.\n", "A note to it."),
        ("A mark.[^9]\n\nNo definition.", "[^9]"),
        ("| a | b[^1] |\n|---|---|\n| c | d |\n\n[^1]: In a table.\n", "In a table."),
        ("A fence.[^1]\n\n```\n[^1]: is code\n```\n", "is code"),
    ],
)
def test_what_cannot_be_a_footnote_stays_in_the_text(text: str, kept: str) -> None:
    reading = read((OPENING + text).encode(), "page.md")
    made = reading.statement
    assert kept in "\n".join((as_json(made)["text"], *reading.left_over))
    assert all(kept not in note.text for note in made.primary.footnotes)


_PARTS = st.sampled_from(
    [
        "The path along the river was closed in March.[^1] Nobody was asked.",
        "We call on the Parliament of Oldbridge[^2] to reopen the path.[^1][^3]",
        "## Background[^4]",
        "- mend the bridge;[^2]",
        "[^5] begins",
        "[^1]: Minutes of *May*, page four",
        "[^2]: See <https://river.example/a>",
        "and lazily on",
        "    indented further",
        "[^3]:",
        "[^4]: Audit office",
        "[^5]: Unanchored",
        "[^1]: Doubled",
        "",
        "",
        "Signatories",
        "Friends of the Path[^3]",
        "| a | b[^2] |",
        "|---|---|",
        "```",
    ]
)


@given(st.lists(_PARTS, max_size=20))
def test_no_word_of_a_text_with_footnotes_is_dropped(parts: list[str]) -> None:
    text = "\n".join(parts)
    try:
        reading = read(text.encode(), "page.md")
    except InputRefused:
        return
    assert_nothing_dropped(text.encode(), "page.md")
    said = as_json(reading.statement, reading.left_over)
    everything = f"{said['text']} {' '.join(said['left_over'])} {reading.statement.primary.label}"
    bare = re.sub(r"\[\^\d\]:?|https?://\S+", " ", text)
    missing = Counter(re.findall(r"[A-Za-z]{3,}", bare)) - Counter(re.findall(r"[A-Za-z]{3,}", everything))
    assert not missing
    used = {
        target
        for section in reading.statement.primary.sections
        for block in section.blocks
        for target, _, _ in stretches(block, AnchorKind.NOTE)
    }
    assert used == {note.id for note in reading.statement.primary.footnotes}


HTML = """<html><body><h1>Reopen the path</h1>
<p>The path was <b>closed</b>{first} in March{second}, and nobody was asked before it happened.</p>
<p>See part <a href="#part">2</a> for what we ask.</p>
<h2 id="part">Our calls</h2><p>We call on the Council of Oldbridge to reopen it.</p>
{notes}</body></html>"""


LIST = """<hr><ol>
<li id="fn1">Minutes, <em>page</em> 4: <a href="https://a.example">there</a>.<a href="#r1">↩</a></li>
<li id="fn2"><p>Other.</p><p>More.</p></li></ol>"""
WORD = """<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a>
Minutes, <em>page</em> 4: <a href="https://a.example">there</a>.</p></div>
<p><a href="#_ftnref2" name="_ftn2">[2]</a> Other. More.</p>"""


@pytest.mark.parametrize(
    ("first", "second", "notes"),
    [
        ('<sup><a href="#fn1" id="r1">1</a></sup>', '<sup>[<a href="#fn2">2</a>]</sup>', LIST),
        (
            '<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>',
            '<a href="#_ftn2" name="_ftnref2"><span>[2]</span></a>',
            WORD,
        ),
    ],
)
def test_footnotes_of_an_html_page(first: str, second: str, notes: str) -> None:
    data = HTML.format(first=first, second=second, notes=notes).encode()
    made = read(data, "page.html").statement
    said = {text: note.strip() for text, note in anchored_words(made)}
    assert said == {"closed": "Minutes, page 4: there.", "March": "Other. More."}
    minutes = made.primary.footnotes[0]
    assert [run.text for run in minutes.runs if run.marks.emphasis] == ["page"]
    assert [run.marks.link for run in minutes.runs if run.marks.link] == ["https://a.example"]
    assert "closed in March, and nobody" in texts(made)
    assert "part 2 for" in texts(made)
    assert_nothing_dropped(data, "page.html")


def test_links_to_parts_of_the_text_are_no_footnotes() -> None:
    page = HTML.format(first="", second="", notes='<div id="part">x</div>')
    assert read(page.encode(), "page.html").statement.primary.footnotes == ()
