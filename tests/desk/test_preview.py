"""The preview's worker process, really started."""

from __future__ import annotations

import os
import queue
import signal
import sys
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import msgspec
import pytest

from drafter.desk.preview import Preview
from drafter.desk.preview_frames import Answer, Layout, Order, Picture, Spot, Trouble, moved
from drafter.desk.statement_changes import Change, changed_by, difference
from drafter.model.calls import Call
from drafter.model.edits import add_section, replace_block, set_date
from drafter.model.signatories import Signatory
from drafter.model.statement import (
    Edition,
    Footnote,
    Letter,
    Section,
    SectionKind,
    Statement,
    blocks_of,
)
from drafter.model.text import Run, plain_block

PATIENCE = 60.0


@pytest.fixture
def statement() -> Statement:
    return Statement(
        editions=(
            Edition(
                "en",
                (
                    Section(SectionKind.HEADLINE, (plain_block("Stop the river tax"),)),
                    Section(
                        SectionKind.BACKGROUND, tuple(plain_block(f"Paragraph {n}. " * 40) for n in range(24))
                    ),
                ),
            ),
        )
    )


class Heard:
    """Answers in the order they come."""

    def __init__(self) -> None:
        self.answers: queue.Queue[tuple[Answer, bytes]] = queue.Queue()

    def __call__(self, answer: Answer, body: bytes) -> None:
        self.answers.put((answer, body))

    def next(self, kind: type[Answer]) -> tuple[Answer, bytes]:
        """The next answer of a kind; those of other kinds are passed over."""
        while True:
            answer, body = self.answers.get(timeout=PATIENCE)
            if isinstance(answer, kind):
                return answer, body


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def preview(heard: Heard) -> Iterator[Preview]:
    made = Preview(heard)
    yield made
    made.close()


def test_the_layout_names_every_block_and_the_page_in_sight_comes_first(
    preview: Preview, heard: Heard, statement: Statement
):
    serial = preview.show(statement, Order(), first=1, count=2, scale=0.5)
    layout, _ = heard.next(Layout)
    assert isinstance(layout, Layout)
    assert layout.serial == serial
    blocks = [block.id for section in statement.primary.sections for block in section.blocks]
    assert set(blocks) <= set(layout.spots)
    assert len(layout.sizes) >= 3
    picture, pixels = heard.next(Picture)
    assert isinstance(picture, Picture)
    assert picture.page == 1
    assert len(pixels) == picture.width * picture.height * 4
    assert abs(picture.width - layout.sizes[1][0] * 0.5) <= 1
    assert min(pixels) < 128 < max(pixels), "neither ink nor paper"


def test_a_changed_block_is_drawn_anew_and_an_unchanged_page_is_not_laid_out_again(
    preview: Preview, heard: Heard, statement: Statement
):
    preview.show(statement, Order(), count=1, scale=0.3)
    heard.next(Layout)
    _, before = heard.next(Picture)
    block = statement.primary.sections[0].blocks[0]
    changed = replace_block(statement, replace(block, runs=(Run("Another headline altogether"),)))
    second = preview.show(changed, Order(), count=1, scale=0.3)
    layout, _ = heard.next(Layout)
    assert isinstance(layout, Layout)
    assert layout.serial == second
    _, after = heard.next(Picture)
    assert after != before
    third = preview.show(changed, Order(), first=1, count=1, scale=0.3)
    answer, _ = heard.answers.get(timeout=PATIENCE)
    assert isinstance(answer, Picture)
    assert (answer.serial, answer.page) == (third, 1)


def test_of_many_requests_the_newest_is_answered(preview: Preview, heard: Heard, statement: Statement):
    for day in range(1, 29):
        last = preview.show(set_date(statement, f"2026-02-{day:02}"), Order(), count=1, scale=0.2)
    serials: list[int] = []
    while not serials or serials[-1] != last:
        layout, _ = heard.next(Layout)
        serials.append(layout.serial)
    assert serials == sorted(serials)


def test_a_worker_that_dies_is_started_again_and_says_so(
    preview: Preview, heard: Heard, statement: Statement
):
    preview.show(statement, Order(), count=1, scale=0.2)
    heard.next(Picture)
    first = preview.process_id
    os.kill(first, signal.SIGKILL)
    trouble, _ = heard.next(Trouble)
    assert isinstance(trouble, Trouble)
    assert "started again" in trouble.text
    heard.next(Picture)
    assert preview.process_id not in (0, first)


def test_a_worker_that_always_dies_is_given_up(heard: Heard, statement: Statement):
    preview = Preview(heard, (sys.executable, "-c", "pass"))
    preview.show(statement, Order())
    texts: list[str] = []
    while not texts or "started again" in texts[-1]:
        trouble, _ = heard.next(Trouble)
        assert isinstance(trouble, Trouble)
        texts.append(trouble.text)
    preview.close()
    assert len(texts) == 3
    assert "next change" in texts[-1]


def test_what_cannot_be_made_is_said_in_words(preview: Preview, heard: Heard, statement: Statement):
    preview.show(statement, Order(brand="no-such-brand"))
    trouble, _ = heard.next(Trouble)
    assert isinstance(trouble, Trouble)
    assert "no-such-brand" in trouble.text
    preview.show(statement, Order())
    heard.next(Layout)


def test_a_difference_holds_what_changed_and_nothing_else(statement: Statement):
    block = statement.primary.sections[1].blocks[3]
    fresh = replace(block, runs=(Run("Other words."),))
    changed = replace_block(statement, fresh)
    change = difference(statement, changed)
    assert isinstance(change, Change)
    assert [one.section.blocks for one in change.changed] == [(fresh,)]
    assert (change.changed[0].order, change.calls, change.signatories) == (None, None, None)
    assert change.frame.primary.sections == ()
    _applies(statement, changed)


def _applies(before: Statement, after: Statement, *, shared: bool = True) -> None:
    """The change between two states, sent and read, makes the one of the other."""
    sent = msgspec.json.decode(msgspec.json.encode(difference(before, after)), type=Change)
    made = changed_by(before, sent)
    assert made == after
    for old, new, same in zip(before.editions, after.editions, made.editions, strict=False):
        blocks = [{id(block) for _, block in blocks_of(one)} for one in (old, new, same)]
        # What is the same object in both states is the same object after the change.
        assert not shared or blocks[0] & blocks[1] <= blocks[2]


def test_whatever_changes_reaches_the_worker(statement: Statement):
    """Also what no section has: footnotes, the letter, how signatories are printed."""
    edition = statement.primary
    head, text = edition.sections
    first, second, *rest = text.blocks
    mixed = replace(text, blocks=(second, plain_block("New."), *rest[:5], first), heading="Heading")
    other = Edition("fr", (replace(head, blocks=(plain_block("Titre"),)),))
    states = [
        set_date(statement, "2026-01-01"),
        add_section(statement, edition.id, 0, Section(SectionKind.NOTES)),
        replace(statement, editions=(replace(edition, sections=(mixed, head)),)),
        replace(statement, editions=(replace(edition, footnotes=(Footnote((Run("A source."),)),)),)),
        replace(statement, editions=(replace(edition, letter=Letter(closing="Yours"), label="LETTER"),)),
        replace(statement, editions=(edition, other), calls=(Call(),)),
        replace(statement, signatories=(Signatory("One"),), names_persons=False, embargo="2026-01-02"),
        replace(statement, editions=(replace(edition, sections=()),)),
        statement,
    ]
    for before, after in zip([statement, *states], states, strict=False):
        _applies(before, after)


def test_blocks_of_one_name_are_sent_whole(statement: Statement):
    edition = statement.primary
    head, text = edition.sections
    twice = replace(text, blocks=(*text.blocks[:2], text.blocks[0]))
    state = replace(statement, editions=(replace(edition, sections=(head, twice)),))
    _applies(statement, state, shared=False)
    _applies(state, replace_block(state, replace(head.blocks[0], runs=(Run("Other."),))))
    both = replace(statement, editions=(replace(edition, sections=(text, text)),))
    assert difference(statement, both) is None


def test_a_layout_is_told_by_what_is_other_in_it():
    def spot(page: int) -> tuple[Spot, ...]:
        return (Spot(page, 0, 0, 10, 10),)

    layouts = [
        Layout(0, (), {}),
        Layout(1, ((10.0, 20.0),), {"one": spot(0), "two": spot(0)}),
        Layout(2, ((10.0, 20.0),), {"two": spot(0), "three": spot(1)}),
        Layout(3, ((10.0, 20.0), (10.0, 20.0)), {"two": spot(1)}),
        Layout(4, (), {}),
    ]
    for before, now in pairwise(layouts):
        assert moved(before, now).after(before) == now
    assert moved(layouts[1], layouts[2]).spots == {"three": spot(1)}
    assert moved(layouts[1], layouts[2]).sizes is None
