"""Sources in notes: numbers shared with footnotes, one style in each language, printed where one says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from drafter.compose.brand import Brand
from drafter.compose.citing import address_of, source_note
from drafter.compose.compose import compose
from drafter.compose.composition import Composition, Paragraph, Purpose, Role, notes_of, text_of
from drafter.desk.sources import cited, claims_of, set_aside
from drafter.model.note_edits import add_footnote
from drafter.model.source_edits import set_citing
from drafter.model.sources import Citing, Source
from drafter.model.statement import Edition, Footnote, Section, SectionKind, Statement
from drafter.model.text import Run, plain_block
from tests.strategies import statements

BRAND = Brand(id="", name="", kind="", folder=Path())
RECORD = Source("Record", "District court", date="2031-05-05", address="court.example/r/1")
REPORT = Source("A “quiet” raid", "The Lantern", "Ada Brook", "2031-05", captured="2031-05-09")
LAW = Source("Law on rooms", date="2029")


def written(*texts: str) -> Statement:
    blocks = tuple(plain_block(text) for text in texts)
    return Statement((Edition("en", (Section(SectionKind.BACKGROUND, blocks),)),))


def cite(statement: Statement, block: int, words: str, *sources: Source) -> Statement:
    found = statement.primary.sections[0].blocks[block]
    start = found.text.index(words)
    return cited(statement, found.id, start, start + len(words), sources)[0]


def composed(statement: Statement) -> Composition:
    return compose(statement, "", BRAND, Purpose.RELEASE)


def numbers(composition: Composition) -> list[tuple[str, str, bool]]:
    """Each number in the text, with the note that it refers to and whether it did so before."""
    return [
        (piece.text, piece.note, piece.again)
        for element in composition.elements
        if isinstance(element, Paragraph)
        for piece in element.pieces
        if piece.note
    ]


def body(composition: Composition) -> list[str]:
    rows = (element for element in composition.elements if isinstance(element, Paragraph))
    return [row.text for row in rows if row.role is not Role.SECTION_HEAD]


def test_notes_and_sources_are_counted_together_as_the_text_refers_to_them() -> None:
    statement = written("Rooms were shut in May. Nobody was heard.", "The law is old.")
    first = statement.primary.sections[0].blocks[0]
    statement = add_footnote(statement, first.id, 24, 30, Footnote((Run("Not even the owner."),)))
    statement = cite(statement, 0, "in May", RECORD)
    statement = cite(statement, 1, "The law is old.", LAW)
    made = composed(statement)
    assert body(made) == ["Rooms were shut in May1. Nobody2 was heard.", "The law is old.3"]
    assert notes_of(made) == (
        "1 “Record”, District court, 5 May 2031: court.example/r/1.",
        "2 Not even the owner.",
        "3 “Law on rooms”, 2029.",
    )


def test_a_source_that_is_cited_again_keeps_its_number() -> None:
    statement = written("Rooms were shut.", "Nobody was heard.", "The law is old.")
    statement = cite(statement, 0, "shut", RECORD)
    statement = cite(statement, 1, "heard", LAW, RECORD)
    statement = cite(statement, 2, "old", LAW)
    made = composed(statement)
    assert body(made) == ["Rooms were shut1.", "Nobody was heard1,2.", "The law is old2."]
    assert numbers(made) == [
        ("1", RECORD.id, False),
        ("1", RECORD.id, True),
        ("2", LAW.id, False),
        ("2", LAW.id, True),
    ]
    assert [note.id for note in made.footnotes] == [RECORD.id, LAW.id]


def test_as_endnotes_they_stand_under_a_heading_at_the_end() -> None:
    statement = set_citing(cite(written("Rooms were shut."), 0, "shut", RECORD), Citing.ENDNOTES)
    made = composed(statement)
    assert made.endnotes
    last = made.elements[-1]
    assert isinstance(last, Paragraph)
    assert (last.role, last.text) == (Role.SECTION_HEAD, "Sources and notes")
    assert [note.label for note in made.footnotes] == ["1"]
    assert not composed(set_citing(written("Rooms were shut."), Citing.ENDNOTES)).endnotes


def test_not_printed_they_leave_the_text_as_it_is_and_footnotes_their_numbers() -> None:
    plain = written("Rooms were shut. Nobody was heard.")
    first = plain.primary.sections[0].blocks[0]
    noted = add_footnote(plain, first.id, 17, 23, Footnote((Run("Not even the owner."),)))
    statement = set_citing(cite(noted, 0, "shut", RECORD), Citing.NOWHERE)
    assert composed(statement).elements == composed(noted).elements
    assert notes_of(composed(statement)) == ("1 Not even the owner.",)


def test_what_is_no_claim_or_has_no_source_prints_nothing() -> None:
    plain = written("Rooms were shut.")
    bare = cite(plain, 0, "shut")
    assert composed(bare).elements == composed(plain).elements
    borne = cite(plain, 0, "shut", RECORD)
    claim = borne.claims[0]
    aside = replace(borne, claims=(replace(claim, dismissed="known"),))
    assert composed(aside).elements == composed(plain).elements
    empty = cite(plain, 0, "shut", Source())
    assert composed(empty).elements == composed(plain).elements


def test_a_claim_in_two_paragraphs_is_referred_to_after_the_last() -> None:
    statement = cite(written("Rooms were shut.", "Nobody was heard."), 0, "shut", RECORD)
    section = statement.primary.sections[0]
    marks = next(run.marks for run in section.blocks[0].runs if run.marks.anchors)
    second = replace(section.blocks[1], runs=(Run(section.blocks[1].text, marks),))
    section = replace(section, blocks=(section.blocks[0], second))
    statement = replace(statement, editions=(replace(statement.primary, sections=(section,)),))
    assert body(composed(statement)) == ["Rooms were shut.", "Nobody was heard.1"]


@pytest.mark.parametrize(
    ("language", "record", "report"),
    [
        ("en", "“Record”, District court, 5 May 2031: court.example/r/1.",
         "Ada Brook, “A ‘quiet’ raid”, The Lantern, May 2031."),
        ("fr", "«\u202fRecord\u202f», District court, 5 mai 2031\u00a0: court.example/r/1.",
         "Ada Brook, «\u202fA “quiet” raid\u202f», The Lantern, mai 2031."),
        ("de", "„Record“, District court, 5. Mai 2031: court.example/r/1.",
         "Ada Brook, „A “quiet” raid“, The Lantern, Mai 2031."),
        ("ru", "«Record», District court, 5 мая 2031 г.: court.example/r/1.",
         "Ada Brook, «A “quiet” raid», The Lantern, май 2031 г."),
    ],
)  # fmt: skip
def test_the_style_is_one_in_each_language(language: str, record: str, report: str) -> None:
    assert text_of(source_note(RECORD, language)) == record
    # Nobody saw what has no address on a day.
    assert text_of(source_note(REPORT, language)) == report


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "(accessed 9 May 2031): x.example/a; archived: https://archive.example/b."),
        (
            "fr",
            "(consulté le 9 mai 2031)\u00a0: x.example/a\u202f; archive\u00a0: https://archive.example/b.",
        ),
        ("de", "(abgerufen am 9. Mai 2031): x.example/a; archiviert: https://archive.example/b."),
        ("ru", "(дата обращения: 9 мая 2031 г.): x.example/a; архив: https://archive.example/b."),
    ],
)
def test_the_address_comes_last_as_a_link_and_then_where_it_is_kept(language: str, said: str) -> None:
    note = source_note(replace(REPORT, address="x.example/a", archive="https://archive.example/b"), language)
    assert text_of(note).endswith(said)
    assert [piece.link for piece in note if piece.link] == [
        "https://x.example/a",
        "https://archive.example/b",
    ]


def test_only_what_names_a_host_becomes_a_link() -> None:
    assert address_of("court.example/r/1") == "https://court.example/r/1"
    assert address_of("http://court.example") == "http://court.example"
    for typed in ("file 12 of the archive", "javascript:alert(1)", "Vol. 3, p. 7", ""):
        assert address_of(typed) == ""


@given(statements(1))
def test_every_number_has_its_note_and_every_note_its_first_number(statement: Statement) -> None:
    made = composed(statement)
    labels = {note.id: note.label for note in made.footnotes}
    found = numbers(made)
    assert all(labels[note] == text for text, note, _ in found)
    firsts = [note for _, note, again in found if not again]
    assert len(firsts) == len(set(firsts))
    assert set(firsts) <= set(labels)
    assert [note.label for note in made.footnotes] == [str(n) for n in range(1, len(labels) + 1)]


def test_what_is_set_aside_is_not_cited() -> None:
    statement = written("On 4 May 2031 the police arrested the editor of the Lantern.")
    (row,) = claims_of(statement)
    assert composed(set_aside(statement, row, "known")).footnotes == ()
