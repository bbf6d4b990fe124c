from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.desk.compare import Change, Comparison, RowKind, Spot, compare, sides
from drafter.desk.pairing import details_of, passages_of
from drafter.desk.wording import Mark, Piece, count_words, marked, tokens
from drafter.model.call_edits import add_addressee, bind_call
from drafter.model.calls import Addressee
from drafter.model.edits import (
    change_section_kind,
    move_block,
    move_section,
    remove_section,
    replace_block,
    set_date,
)
from drafter.model.ids import new_id
from drafter.model.signatories import Signatory, SignatoryState
from drafter.model.signatory_edits import change_signatory
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import BlockKind, Marks, Run, plain_block
from tests.edit_strategies import edits_on
from tests.strategies import statements, words

SIGNS = {Mark.SAME: "{}", Mark.OUT: "[-{}-]", Mark.IN: "[+{}+]", Mark.LOOK: "[~{}~]"}


def shown(pieces: tuple[Piece, ...]) -> str:
    return "".join(SIGNS[piece.mark].format(piece.text) for piece in pieces)


def without(pieces: tuple[Piece, ...], mark: Mark) -> str:
    return "".join(piece.text for piece in pieces if piece.mark is not mark)


texts = st.lists(
    st.one_of(words, st.sampled_from(["the ", "river ", "tax, ", "a ", "再", "ว่า", " "])), max_size=12
)


@given(texts.map("".join), texts.map("".join))
def test_marks_give_both_wordings(old: str, new: str):
    pieces = marked(old, new)
    assert (without(pieces, Mark.IN), without(pieces, Mark.OUT)) == (old, new)
    assert "".join(tokens(old)) == old
    assert all(piece.text for piece in pieces)
    assert (old == new) == all(piece.mark is Mark.SAME for piece in pieces)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "Norway moves closer to us after one MP asked.",
            "Norway risks going along with us after one MP wrote.",
            "Norway [-moves closer to-][+risks going along with+] us after one MP [-asked-][+wrote+].",
        ),
        ("its obligations.", "its obligations and its word.", "its obligations[+ and its word+]."),
        ("On 9 October, he", "On 9 October 2024, he", "On 9 October[+ 2024+], he"),
        (
            "The first sentence. The last sentence.",
            "The first sentence. One between. The last sentence.",
            "The first sentence.[+ One between.+] The last sentence.",
        ),
        ("about 1,000.50 euros", "about 1,000.75 euros", "about [-1,000.50-][+1,000.75+] euros"),
        ("a pro-Russian party", "an anti-Russian party", "[-a pro-Russian-][+an anti-Russian+] party"),
        ("don’t", "do", "[-don’t-][+do+]"),
        (
            "Мы призываем отозвать закон.",
            "Мы вновь призываем отозвать закон.",
            "Мы [+вновь +]призываем отозвать закон.",
        ),
        ("我们呼吁政府撤回法案。", "我们再次呼吁政府撤回该法案。", "我们[+再次+]呼吁政府撤回[+该+]法案。"),
        ("no\u00a0break", "no break", "no[-\u00a0-][+ +]break"),
        ("cafe\u0301 open", "cafe open", "[-cafe\u0301-][+cafe+] open"),
        ("The first words.", "The second words of all.", "The [-first-][+second+] words[+ of all+]."),
        ("(a;b)", "(a;c)", "(a;[-b-][+c+])"),
        (
            "A text about rivers and ferries.",
            "We note that nobody has answered any letters.",
            "[-A text about rivers and ferries.-][+We note that nobody has answered any letters.+]",
        ),
        ("the cat the cat the cat", "the cat the cat", "the cat the cat[- the cat-]"),
        ("", "words", "[+words+]"),
    ],
)
def test_wordings_are_marked_as_a_reader_would(old: str, new: str, expected: str):
    assert shown(marked(old, new)) == expected


def test_words_are_counted_under_their_mark():
    pieces = marked("It would lead to a ban.", "It would lead to prohibition, in the end.")
    assert (count_words(pieces, Mark.OUT), count_words(pieces, Mark.IN)) == (2, 4)


def texts_of(statement: Statement) -> list[str]:
    """Every text of a statement that has passages, in order, as the comparison should give it back."""
    found: list[str] = []
    for number, edition in enumerate(statement.editions):
        for side in passages_of(statement, edition, with_names=number == 0):
            found.extend(passage.text for passage in side.passages)
    return found


def texts_without_details(comparison: Comparison) -> tuple[list[str], list[str]]:
    parts = tuple(part for part in comparison.parts if part.name != "details")
    old, new = sides(replace(comparison, parts=parts))
    return list(old), list(new)


@given(statements(), statements())
def test_marks_give_both_statements_however_different(old: Statement, new: Statement):
    comparison = compare(old, new)
    before, after = texts_without_details(comparison)
    assert sorted(before) == sorted(texts_of(old))
    assert sorted(after) == sorted(texts_of(new))
    if [one.language for one in old.editions] == [one.language for one in new.editions]:
        assert (before, after) == (texts_of(old), texts_of(new))


@given(statements(), st.data())
def test_marks_give_both_statements_after_edits_and_every_edit_shows(
    statement: Statement, data: st.DataObject
):
    edited = statement
    for _ in range(data.draw(st.integers(1, 3))):
        if not any(edition.sections for edition in edited.editions):
            break
        edited = data.draw(edits_on(edited))(edited)
    comparison = compare(statement, edited)
    assert texts_without_details(comparison) == (texts_of(statement), texts_of(edited))
    assert comparison.same == (edited == statement)
    for spot in comparison.spots:
        assert spot.row < len(comparison.parts[spot.part].rows)


@given(statements())
def test_equal_statements_differ_in_nothing(statement: Statement):
    assert compare(statement, statement).same
    # Parts of the same value that are other objects, as read from a file.
    again = replace(statement, editions=tuple(replace(edition) for edition in statement.editions))
    assert compare(statement, again) == compare(statement, statement)


def statement() -> Statement:
    sections = (
        Section(SectionKind.HEADLINE, (plain_block("Stop the river tax"),)),
        Section(
            SectionKind.BACKGROUND,
            (
                plain_block("It was announced on Monday."),
                plain_block("Nobody asked the ferries or their crews."),
                plain_block("The harbour has three weeks to answer."),
            ),
        ),
        Section(SectionKind.CALLS, (plain_block("We call on the River Council to withdraw it."),)),
        Section(SectionKind.SIGNATORIES),
    )
    return Statement(
        (Edition("en", sections),),
        signatories=(Signatory("Ferry Friends"), Signatory("Harbour Watch", country="Norway")),
    )


def rows_of(old: Statement, new: Statement) -> list[tuple[Change, str]]:
    return [
        (row.change, shown(row.pieces))
        for part in compare(old, new).parts
        for row in part.rows
        if row.change is not Change.SAME
    ]


def test_a_block_that_moved_is_no_new_text():
    old = statement()
    background = old.primary.sections[1]
    calls = old.primary.sections[2]
    moved = move_block(old, background.blocks[0].id, background.id, 2)
    assert rows_of(old, moved) == [
        (Change.LEFT, "It was announced on Monday."),
        (Change.ARRIVED, "It was announced on Monday."),
    ]
    comparison = compare(old, moved)
    assert (len(comparison.spots), comparison.words_in, comparison.words_out) == (1, 0, 0)
    away = compare(old, move_block(old, background.blocks[0].id, calls.id, 0))
    elsewhere = {row.change: row.elsewhere for part in away.parts for row in part.rows if row.elsewhere}
    names = {part.kind: part.name for part in away.parts}
    assert elsewhere == {
        Change.LEFT: names[SectionKind.CALLS],
        Change.ARRIVED: names[SectionKind.BACKGROUND],
    }


def test_words_changed_in_what_moved_are_marked_at_both_places():
    old = statement()
    background = old.primary.sections[1]
    moved = move_block(old, background.blocks[0].id, background.id, 2)
    changed = replace_block(moved, replace(background.blocks[0], runs=(Run("It was announced on Friday."),)))
    comparison = compare(old, changed)
    texts = "It was announced on [-Monday-][+Friday+]."
    assert rows_of(old, changed) == [(Change.LEFT, texts), (Change.ARRIVED, texts)]
    assert (len(comparison.spots), comparison.words_in, comparison.words_out) == (2, 1, 1)


def test_sections_that_came_went_and_moved():
    old = statement()
    gone = remove_section(old, old.primary.sections[1].id)
    comparison = compare(old, gone)
    assert [(part.kind, part.old is None, part.new is None) for part in comparison.parts][1] == (
        SectionKind.BACKGROUND, False, True,
    )  # fmt: skip
    assert len(comparison.spots) == 3
    assert compare(gone, old).words_in == comparison.words_out == 19
    moved = compare(old, move_section(old, old.primary.sections[2].id, 0))
    assert [part.kind for part in moved.parts if part.moved] == [SectionKind.CALLS]
    assert moved.spots == (Spot(0),)
    other = compare(old, change_section_kind(old, old.primary.sections[1].id, SectionKind.ANALYSIS))
    assert [part.other_kind for part in other.parts] == [False, True, False, False]
    assert len(other.spots) == 1


def test_looks_and_kinds_of_blocks_show_without_words():
    old = statement()
    block = old.primary.sections[1].blocks[0]
    strong = (Run("It was "), Run("announced", Marks(strong=True)), Run(" on Monday."))
    assert rows_of(old, replace_block(old, replace(block, runs=strong))) == [
        (Change.CHANGED, "It was [~announced~] on Monday.")
    ]
    comparison = compare(old, replace_block(old, replace(block, kind=BlockKind.BULLET)))
    assert (len(comparison.spots), comparison.words_in, comparison.words_out) == (1, 0, 0)


def test_signatories_calls_and_details_are_compared():
    old = statement()
    first = old.signatories[0]
    signed = change_signatory(old, replace(first, state=SignatoryState.SIGNED, country="Spain"))
    (row,) = [
        row for part in compare(old, signed).parts for row in part.rows if row.change is not Change.SAME
    ]
    assert (row.kind, shown(row.pieces)) == (RowKind.SIGNATORY, "Ferry Friends[+, Spain+]")
    assert row.old is not None
    assert row.new is not None
    assert (row.old.style, row.new.style) == ("invited", "signed")
    bound, call = bind_call(set_date(old, "2026-05-04"), old.primary.sections[2].blocks[0].id)
    addressed = add_addressee(bound, call.id, Addressee("River Council"))
    details = [part for part in compare(bound, addressed).parts if part.kind is None]
    assert [(row.passage.label, shown(row.pieces)) for row in details[0].rows] == [
        ("call to", "[+River Council+]")
    ]
    assert [one.text for one in details_of(addressed) if one.label == "date"] == ["2026-05-04"]


def renamed(one: Statement) -> Statement:
    """The statement as another import of it would be: the same words under ids of their own."""

    def section(part: Section) -> Section:
        blocks = tuple(replace(block, id=new_id()) for block in part.blocks)
        return replace(part, id=new_id(), blocks=blocks)

    edition = one.primary
    sections = tuple(section(part) for part in edition.sections)
    names = tuple(replace(name, id=new_id()) for name in one.signatories)
    return replace(one, editions=(replace(edition, id=new_id(), sections=sections),), signatories=names)


def test_statements_that_share_no_id_are_paired_by_what_they_say():
    old = statement()
    assert compare(old, renamed(old)).same
    block = old.primary.sections[1].blocks[1]
    words = (Run("Nobody asked the ferries or any of their crews."),)
    assert rows_of(old, renamed(replace_block(old, replace(block, runs=words)))) == [
        (Change.CHANGED, "Nobody asked the ferries or [+any of +]their crews.")
    ]
