"""Documents and blocks kept equal in both directions."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from drafter.model.text import Anchor, AnchorKind, Block, BlockKind, Marks, Run, joined, plain_block
from drafter.ui.column.carrying import Written, carried
from drafter.ui.column.formats import Formats
from drafter.ui.column.offsets import points, shown, units, written
from drafter.ui.column.passage import Passage
from drafter.ui.theme import Scheme, Theme, Use
from tests.strategies import runs, words

KEEP = QTextCursor.MoveMode.KeepAnchor


@pytest.fixture(scope="module")
def formats() -> Formats:
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    return Formats(Theme(application, Scheme.LIGHT), Use.BODY)


def texts(document: QTextDocument) -> list[str]:
    return [document.findBlockByNumber(n).text() for n in range(document.blockCount())]


def assert_alike(passage: Passage) -> None:
    """The document reads, is marked and is shaped as the blocks are."""
    shown_blocks = passage.blocks or (Block(),)
    assert texts(passage.document) == [shown(block.text) for block in shown_blocks]
    for number, block in enumerate(shown_blocks):
        paragraph = passage.document.findBlockByNumber(number)
        assert passage.formats.kind(paragraph.blockFormat()) is block.kind
        found = joined(
            Run(
                paragraph.text()
                .encode("utf-16-le")[part.start * 2 : (part.start + part.length) * 2]
                .decode("utf-16-le"),
                passage.formats.marks(part.format),
            )
            for part in paragraph.textFormats()
            if paragraph.text()
        )
        assert found == joined(Run(shown(run.text), run.marks) for run in block.runs)


counted = st.integers(1, 10**6).map(lambda number: f"b{number:011d}")
some_blocks = st.lists(
    st.builds(Block, counted, st.sampled_from(BlockKind), runs), max_size=6, unique_by=lambda block: block.id
)


@given(st.lists(some_blocks, min_size=1, max_size=4))
def test_any_blocks_are_shown_as_they_are(formats, states):
    passage = Passage(QTextDocument(), formats)
    for state in states:
        passage.show(state)
        assert passage.take() is None
        assert passage.blocks == tuple(state)
        assert_alike(passage)


@given(some_blocks, st.data())
def test_neighbouring_states_are_shown_by_difference(formats, state, data):
    passage = Passage(QTextDocument(), formats)
    passage.show(state)
    pool = list(state)
    for _ in range(4):
        what = data.draw(st.sampled_from(("drop", "twice", "mark", "swap", "split")))
        if not pool:
            break
        at = data.draw(st.integers(0, len(pool) - 1))
        if what == "drop":
            del pool[at]
        elif what == "twice":
            pool.insert(at, Block(kind=pool[at].kind, runs=pool[at].runs))
        elif what == "mark":
            turned = (Run(run.text, Marks(strong=not run.marks.strong)) for run in pool[at].runs)
            pool[at] = replace(pool[at], runs=joined(turned))
        elif what == "swap":
            pool.append(pool.pop(at))
        else:
            pool[at : at + 1] = [replace(pool[at], runs=pool[at].runs[:1]), Block(runs=pool[at].runs[1:])]
        passage.show(pool)
        assert passage.blocks == tuple(pool)
        assert_alike(passage)


def place(passage: Passage, data: st.DataObject) -> int:
    """A position between two characters, never within one."""
    number = data.draw(st.integers(0, passage.document.blockCount() - 1))
    return passage.place_of(number, data.draw(st.integers(0, len(passage.block(number).text))))


@given(some_blocks, st.data())
def test_whatever_is_edited_is_taken_over(formats, state, data):
    passage = Passage(QTextDocument(), formats)
    passage.show(state)
    held = list(state)
    for _ in range(5):
        cursor = QTextCursor(passage.document)
        cursor.setPosition(place(passage, data))
        cursor.setPosition(place(passage, data), KEEP)
        what = data.draw(st.sampled_from(("type", "delete", "enter", "paragraphs")))
        if what == "delete":
            cursor.removeSelectedText()
        elif what == "enter":
            cursor.insertBlock()
        elif what == "type":
            cursor.insertText(shown(data.draw(words)))
        else:
            cursor.insertText("one\ntwo 😀\nthree")
        change = passage.take()
        if change is not None:
            held[change.place : change.place + change.count] = change.blocks
        assert tuple(held) == passage.blocks
        assert len({block.id for block in held}) == len(held)
        assert_alike(passage)


def test_typing_changes_one_block_and_shares_the_others(formats):
    passage = Passage(QTextDocument(), formats)
    state = [plain_block(text) for text in ("one", "two 😀", "three")]
    passage.show(state)
    cursor = QTextCursor(passage.document)
    cursor.setPosition(passage.place_of(1, 5))
    cursor.insertText("!")
    change = passage.take()
    assert change is not None
    assert (change.place, change.count) == (1, 1)
    assert change.blocks[0].text == "two 😀!"
    assert change.blocks[0].id == state[1].id
    assert passage.blocks[0] is state[0]
    assert passage.blocks[2] is state[2]


def test_the_first_words_begin_a_block(formats):
    passage = Passage(QTextDocument(), formats)
    QTextCursor(passage.document).insertText("a")
    change = passage.take()
    assert change is not None
    assert (change.place, change.count, change.blocks[0].text) == (0, 0, "a")
    passage.show([])
    assert passage.blocks == ()
    assert passage.document.isEmpty()


@given(st.text(), st.data())
def test_places_convert_both_ways(text, data):
    at = data.draw(st.integers(0, len(text)))
    assert points(text, units(text, at)) == at
    assert len(shown(text)) == len(text)
    assert written(shown("a\nb")) == "a\nb"


def carry(old: list[Block], new: list[str]) -> list[Block]:
    return carried(old, [Written(BlockKind.PARAGRAPH, (Run(text),) if text else ()) for text in new])


def test_an_id_stays_with_its_text():
    one, two = plain_block("The first words"), plain_block("Others")
    made = carry([one], ["The first", " words"])
    assert made[0].id == one.id != made[1].id
    made = carry([one], ["", "The first words"])
    assert made[1] is one
    made = carry([one, two], ["The first wordsOthers"])
    assert made[0].id == one.id
    made = carry([plain_block(""), two], ["Others"])
    assert made == [two]
    made = carry([one, two], ["thers"])
    assert made[0].id == two.id


def test_parts_of_a_call_stay_calls_and_two_calls_part_where_they_are_anchored():
    whole = replace(plain_block("We call on A. We call on B."), calls=("callaaaaaaaa",))
    made = carry([whole], ["We call on A.", " We call on B."])
    assert [block.calls for block in made] == [("callaaaaaaaa",)] * 2
    first = Marks(anchors=(Anchor(AnchorKind.CALL, "callaaaaaaaa"),))
    second = Marks(anchors=(Anchor(AnchorKind.CALL, "callbbbbbbbb"),))
    runs_of_two = (Run("We call on A.", first), Run(" We call on B.", second))
    both = Block(runs=runs_of_two, calls=("callaaaaaaaa", "callbbbbbbbb"))
    made = carried(
        [both], [Written(BlockKind.PARAGRAPH, runs_of_two[:1]), Written(BlockKind.PARAGRAPH, runs_of_two[1:])]
    )
    assert [block.calls for block in made] == [("callaaaaaaaa",), ("callbbbbbbbb",)]
