"""Text taken out and put in: what was cut comes back as it was, a copy has all that was bound to it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from drafter.model.arranging import (
    duplicate_blocks,
    duplicate_section,
    merge_section,
    put_blocks,
    shift_blocks,
    split_section,
    why_not_merge,
    why_not_split,
)
from drafter.model.clips import Clip, clip_of, without_blocks, words_clip
from drafter.model.note_edits import add_footnote
from drafter.model.placing import Span, place_clip
from drafter.model.statement import Footnote, Section, SectionKind, Statement, blocks_of
from drafter.model.text import AnchorKind, Block, BlockKind, Marks, Run, plain_block, stretches
from tests.strategies import statements
from tests.ui.conftest import small_statement


def texts(section: Section) -> list[str]:
    return [block.text for block in section.blocks]


def valid(statement: Statement) -> None:
    """Ids are unique, calls and blocks name each other, what stretches are anchored to is there."""
    edition = statement.primary
    blocks = [block for _, block in blocks_of(edition)]
    ids = [block.id for block in blocks]
    assert len(ids) == len(set(ids))
    known = {call.id for call in statement.calls}
    assert all(call in known for block in blocks for call in block.calls)
    assert len(known) == len(statement.calls)
    asks = {ask.id for call in statement.calls for ask in call.asks}
    notes = {note.id for note in edition.footnotes}
    assert len(notes) == len(edition.footnotes)
    for block in blocks:
        if block.calls:
            assert {target for target, _, _ in stretches(block, AnchorKind.ASK)} <= asks
        assert {target for target, _, _ in stretches(block, AnchorKind.NOTE)} <= notes
        assert not any(not run.text for run in block.runs)


@st.composite
def chosen(draw: st.DrawFn) -> tuple[Statement, list[tuple[str, list[Block]]]]:
    """A statement and paragraphs that follow each other in it, over any number of sections."""
    statement = draw(statements(max_editions=1))
    # A list without words is not passed by a selection; a headline is one paragraph.
    stops: list[tuple[Section, Block | None]] = []
    for section in statement.primary.sections:
        stops.extend((section, block) for block in section.blocks)
        if not section.blocks:
            stops.append((section, None))
    if not stops:
        return statement, []
    low = draw(st.integers(0, len(stops) - 1))
    high = draw(st.integers(low, len(stops) - 1))
    found: list[tuple[str, list[Block]]] = []
    for section, block in stops[low : high + 1]:
        if not found or found[-1][0] != section.id:
            found.append((section.id, []))
        if block is not None:
            found[-1][1].append(block)
    return statement, found


def place_left(statement: Statement, taken: list[tuple[str, list[Block]]]) -> Span:
    """Where the cursor stands after a cut: at the end of what stood before, or at the start of the rest."""
    section_id, blocks = taken[0]
    section = next(one for one in statement.primary.sections if one.id == section_id)
    at = section.blocks.index(blocks[0]) if blocks else 0
    if at:
        end = len(section.blocks[at - 1].text)
        return Span(section_id, at - 1, end, at - 1, end) if end else Span(section_id, 0, 0, 0, 0)
    return Span(section_id, 0, 0, 0, 0)


@given(chosen())
def test_what_is_cut_and_pasted_where_it_was_is_as_it_was(
    given_: tuple[Statement, list[tuple[str, list[Block]]]],
) -> None:
    statement, taken = given_
    one_line = {s.id for s in statement.primary.sections if s.kind is SectionKind.HEADLINE}
    gapless = [
        (section, blocks)
        for section, blocks in taken
        if blocks and (section not in one_line or len(blocks) == 1)
    ]
    if not gapless or gapless != taken:
        return
    touched = {section for section, _ in taken}
    of_them = [block for s in statement.primary.sections if s.id in touched for block in s.blocks]
    if any(not block.text and not block.calls for block in of_them):
        # An empty paragraph gives way to what is pasted.
        return
    kinds = [s.kind for s in statement.primary.sections if s.id in one_line]
    if len(kinds) > 1 or any(len(s.blocks) > 1 for s in statement.primary.sections if s.id in one_line):
        return
    heads = [block for s in statement.primary.sections if s.id in one_line for block in s.blocks]
    if any(block.calls or block.kind is not BlockKind.PARAGRAPH for block in heads):
        # A headline is one plain paragraph, whatever is put there.
        return
    clip = clip_of(statement, taken, whole=True)
    span = place_left(statement, taken)
    cut = without_blocks(statement, [block.id for block in clip.blocks])
    back = place_clip(cut, span, clip).statement
    assert [(s.id, s.blocks) for s in back.primary.sections] == [
        (s.id, s.blocks) for s in statement.primary.sections
    ]
    assert {call.id for call in back.calls} >= {name for b in clip.blocks for name in b.calls}


@given(chosen(), st.data())
def test_a_clip_put_anywhere_leaves_a_valid_statement_with_all_its_words(
    given_: tuple[Statement, list[tuple[str, list[Block]]]], data: st.DataObject
) -> None:
    statement, taken = given_
    if not taken:
        return
    section = data.draw(st.sampled_from(statement.primary.sections))
    clip = clip_of(statement, taken, whole=data.draw(st.booleans()))
    first = data.draw(st.integers(0, max(len(section.blocks) - 1, 0)))
    length = len(section.blocks[first].text) if section.blocks else 0
    at = data.draw(st.integers(0, length))
    placed = place_clip(statement, Span(section.id, first, at, first, at), clip)
    valid(placed.statement)
    words = "".join(block.text for block in clip.blocks)
    whole = [block.text for _, block in blocks_of(placed.statement.primary)]
    before = sum(len(block.text.split()) for _, block in blocks_of(statement.primary))
    assert sum(len(text.split()) for text in whole) >= before + max(
        len(words.split()) - 2 * len(clip.blocks), 0
    )


def test_a_copied_call_is_a_call_of_its_own() -> None:
    statement = small_statement()
    section = statement.primary.sections[3]
    copy, made = duplicate_blocks(statement, section.id, 0, 1)
    valid(copy)
    assert len(copy.calls) == 3
    first, second = copy.calls[0], copy.calls[2]
    assert made[0].calls == (second.id,)
    assert [body.name for body in second.addressees] == [body.name for body in first.addressees]
    assert {ask.id for ask in first.asks}.isdisjoint(ask.id for ask in second.asks)
    assert len(list(stretches(made[0], AnchorKind.ASK))) == 1
    whole, _ = duplicate_section(copy, section.id)
    valid(whole)
    assert len(whole.calls) == 6


def test_a_footnote_goes_with_its_words_and_is_copied_where_they_still_stand() -> None:
    statement = small_statement()
    section = statement.primary.sections[2]
    note = Footnote((Run("A source."),))
    statement = add_footnote(statement, section.blocks[0].id, 0, 2, note)
    section = statement.primary.sections[2]
    words = Block(runs=section.blocks[0].runs[:1])
    clip = clip_of(statement, [(section.id, [words])])
    twice = place_clip(statement, Span(section.id, 1, 0, 1, 0), clip).statement
    valid(twice)
    assert len(twice.primary.footnotes) == 2
    without = place_clip(statement, Span(section.id, 0, 0, 0, 2), Clip()).statement
    back = place_clip(without, Span(section.id, 1, 0, 1, 0), clip).statement
    assert [one.id for one in back.primary.footnotes] == [note.id]
    other = small_statement()
    elsewhere = place_clip(other, Span(other.primary.sections[2].id, 0, 0, 0, 0), words_clip([words]))
    valid(elsewhere.statement)


def test_several_paragraphs_part_the_one_that_they_are_put_into() -> None:
    statement = small_statement()
    section = statement.primary.sections[2]
    clip = words_clip([plain_block("One"), plain_block("Two", BlockKind.BULLET), plain_block("Three")])
    placed = place_clip(statement, Span(section.id, 0, 3, 0, 3), clip)
    blocks = placed.statement.primary.sections[2].blocks
    assert [block.text for block in blocks] == [
        "It One",
        "Two",
        "Threewas announced on Monday.",
        "Nobody asked.",
    ]
    assert blocks[1].kind is BlockKind.BULLET
    assert blocks[0].id == section.blocks[0].id
    assert (placed.block, placed.offset) == (blocks[2].id, 5)
    before = place_clip(statement, Span(section.id, 0, 0, 0, 0), clip).statement.primary.sections[2].blocks
    assert before[2].id == section.blocks[0].id
    head = statement.primary.sections[0]
    line = place_clip(statement, Span(head.id, 0, 0, 0, 0), clip).statement.primary.sections[0]
    assert texts(line) == ["One Two ThreeJoint statement: Stop the river tax"]


def test_words_typed_over_take_the_marks_of_the_place_and_keep_their_own() -> None:
    statement = small_statement()
    section = statement.primary.sections[2]
    clip = words_clip([Block(runs=(Run("strong", Marks(strong=True)),))])
    placed = place_clip(statement, Span(section.id, 0, 0, 0, 2), clip, Marks(internal=True))
    run = placed.statement.primary.sections[2].blocks[0].runs[0]
    assert (run.text, run.marks) == ("strong", Marks(strong=True, internal=True))


def test_a_statement_pasted_into_an_empty_one_fills_its_sections() -> None:
    statement = small_statement()
    kinds = (SectionKind.HEADLINE, SectionKind.LEDE, SectionKind.CALLS, SectionKind.BACKGROUND)
    empty = Statement((type(statement.primary)("en", tuple(Section(kind, (Block(),)) for kind in kinds)),))
    taken = [(s.id, list(s.blocks)) for s in statement.primary.sections]
    clip = clip_of(statement, taken, whole=True)
    placed = place_clip(empty, Span(empty.primary.sections[0].id, 0, 0, 0, 0), clip).statement
    valid(placed)
    found = {section.kind: texts(section) for section in placed.primary.sections}
    for section in statement.primary.sections:
        if section.blocks and section.blocks[0].text:
            assert found[section.kind] == texts(section)
    assert len(placed.calls) == 2


@given(chosen(), st.sampled_from((-1, 1)))
def test_moving_paragraphs_keeps_every_one_and_goes_back(
    given_: tuple[Statement, list[tuple[str, list[Block]]]], by: int
) -> None:
    statement, taken = given_
    taken = [(section, blocks) for section, blocks in taken if blocks]
    if not taken:
        return
    section_id, blocks = taken[0]
    section = next(one for one in statement.primary.sections if one.id == section_id)
    place = section.blocks.index(blocks[0])
    moved = shift_blocks(statement, section_id, place, len(blocks), by)
    valid(moved)
    kept = {block.id for _, block in blocks_of(statement.primary) if block.runs or block.calls}
    assert kept <= {block.id for _, block in blocks_of(moved.primary)}
    within = next(one for one in moved.primary.sections if one.id == section_id)
    if moved is not statement and len(within.blocks) == len(section.blocks):
        back = shift_blocks(moved, section_id, place + by, len(blocks), -by)
        assert back.primary.sections == statement.primary.sections


@given(chosen(), st.data())
def test_a_section_parted_and_joined_again_holds_what_it_held(
    given_: tuple[Statement, list[tuple[str, list[Block]]]], data: st.DataObject
) -> None:
    statement, _ = given_
    found = [s for s in statement.primary.sections if s.blocks and not why_not_split(s)]
    if not found:
        return
    section = data.draw(st.sampled_from(found))
    place = data.draw(st.integers(0, len(section.blocks) - 1))
    if section.blocks[place].kind is BlockKind.SUBHEADING:
        return
    parted, made = split_section(statement, section.id, place, 0)
    valid(parted)
    assert made.id in {one.id for one in parted.primary.sections}
    if why_not_merge(parted, made.id):
        return
    joined = merge_section(parted, made.id)
    valid(joined)
    whole = next(one for one in joined.primary.sections if one.id == section.id)
    kept = [block for block in section.blocks if block.runs or block.calls]
    assert [block.id for block in whole.blocks if block.runs or block.calls] == [block.id for block in kept]


def test_a_subheading_where_a_section_is_parted_becomes_the_heading_and_comes_back() -> None:
    statement = small_statement()
    section = statement.primary.sections[2]
    headed = (section.blocks[0], plain_block("Since Monday", BlockKind.SUBHEADING), section.blocks[1])
    sections = tuple(
        Section(s.kind, headed, id=s.id) if s.id == section.id else s for s in statement.primary.sections
    )
    statement = Statement((type(statement.primary)("en", sections),), calls=statement.calls)
    parted, made = split_section(statement, section.id, 1, 0)
    assert (made.heading, made.generated) == ("Since Monday", False)
    assert texts(made) == ["Nobody asked."]
    joined = merge_section(parted, made.id)
    kinds = [block.kind for block in joined.primary.sections[2].blocks]
    assert kinds == [BlockKind.PARAGRAPH, BlockKind.SUBHEADING, BlockKind.PARAGRAPH]


def test_paragraphs_are_put_before_another_and_fill_an_empty_section() -> None:
    statement = small_statement()
    background, notes = statement.primary.sections[2], statement.primary.sections[5]
    names = [block.id for block in background.blocks]
    turned = put_blocks(statement, names[1:], background.id, names[0])
    assert texts(turned.primary.sections[2]) == ["Nobody asked.", "It was announced on Monday."]
    moved = put_blocks(statement, names, notes.id, "")
    assert texts(moved.primary.sections[5]) == texts(background)
    assert put_blocks(statement, names, background.id, names[0]) is statement
