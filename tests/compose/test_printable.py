"""What of a text is printed is decided before any format is written."""

from __future__ import annotations

from pathlib import Path

from drafter.compose.brand import Brand
from drafter.compose.compose import compose
from drafter.compose.composition import Purpose, texts_of
from drafter.compose.printable import is_seen, printable
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import Block, BlockKind, Run, plain_block

PLAIN = Brand(id="", name="", kind="", folder=Path())


def _texts(*blocks: Block) -> tuple[str, ...]:
    section = Section(SectionKind.BACKGROUND, blocks, heading="\u200b")
    return texts_of(compose(Statement((Edition("en", (section,)),)), "", PLAIN, Purpose.RELEASE))


def test_every_line_end_is_one_and_controls_are_gone() -> None:
    assert printable("a\r\nb\x0bc\u2028d\x85e\x00\x1bf\x7f\tg") == "a\nb\nc\nd\nef\tg"
    assert printable("\ufffe\ud800") == "\N{REPLACEMENT CHARACTER}" * 2


def test_an_item_that_shows_nothing_prints_no_bullet_and_an_unseen_heading_is_supplied() -> None:
    unseen = plain_block("\u200b \u2060\x01", BlockKind.BULLET)
    assert _texts(unseen, Block(runs=(Run("a\x02b"),))) == ("Background", "ab")
    assert _texts(unseen) == ()
    assert not is_seen("\ufeff\u00a0")
