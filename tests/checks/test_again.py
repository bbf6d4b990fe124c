"""After any edit, a checker that knows the statement says what one says that never saw it."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from drafter.checks.running import Checker
from drafter.model.calls import Addressee, Call
from drafter.model.ids import new_id
from drafter.model.statement import Edition, Footnote, Letter, Section, SectionKind, Statement
from drafter.model.text import Anchor, AnchorKind, Block, BlockKind, Marks, Run, plain_block
from drafter.model.where import Where
from tools.check_scores import TEXTS, load

_EDITS = 15


@pytest.mark.parametrize(("language", "seed"), [("en", 1), ("fr", 2), ("de", 3), ("ru", 4), ("en", 5)])
def test_what_is_kept_never_tells(language: str, seed: int):
    chance = random.Random(seed)
    statements = [load(path).statement for path in sorted(TEXTS.glob(f"{language}-*.txt"))[:2]]
    sections = tuple(section for one in statements for section in one.primary.sections)
    calls = tuple(call for one in statements for call in one.calls)
    statement = replace(
        statements[0], editions=(replace(statements[0].primary, sections=sections),), calls=calls
    )
    words = " ".join(block.text for section in sections for block in section.blocks).split()
    kept = Checker()
    kept.check(statement)
    for _ in range(_EDITS):
        statement = _edited(statement, words, chance)
        assert kept.check(statement) == Checker().check(statement)


def _edited(statement: Statement, words: list[str], chance: random.Random) -> Statement:
    sections = list(statement.primary.sections)
    place = chance.randrange(len(sections))
    blocks = list(sections[place].blocks)
    if blocks:
        at = chance.randrange(len(blocks))
        match chance.randrange(5):
            case 0:
                blocks.insert(at, replace(blocks[at], id=new_id(), calls=()))
            case 1:
                blocks.append(blocks.pop(at))
            case 2:
                del blocks[at]
            case _:
                blocks[at] = _typed(blocks[at], words, chance)
    sections[place] = replace(sections[place], blocks=tuple(blocks))
    if chance.random() < 0.1:
        sections.append(sections.pop(place))
    return replace(statement, editions=(replace(statement.primary, sections=tuple(sections)),))


def _typed(block: Block, words: list[str], chance: random.Random) -> Block:
    text = block.text
    at = chance.randrange(len(text) + 1)
    typed = chance.choice(["", "“", "a", f" {' '.join(chance.sample(words, 3))} "])
    text = text[:at] + typed + text[at + chance.choice([0, 0, 1, 20]) :]
    return replace(block, runs=(Run(text),)) if text else block


def test_names_of_two_blocks_that_changed_at_once_are_compared_with_all_between():
    texts = ["Then Natalya Voronova spoke.", "Then Nataliya Voronova spoke.", "Then Natalya Voronova left."]
    section = Section(SectionKind.BACKGROUND, tuple(plain_block(text) for text in texts))
    statement = Statement((Edition("en", (section,)),))
    kept = Checker()
    kept.check(statement)
    first, between, last = section.blocks
    changed = (
        replace(first, runs=(Run("Nobody spoke."),)),
        between,
        replace(last, runs=(Run("So Natalya left."),)),
    )
    other = Statement((Edition("en", (replace(section, blocks=changed),)),))
    assert kept.check(other) == Checker().check(other)


def test_what_stands_beside_a_call_and_whether_the_page_is_a_letter_is_seen_at_once():
    call = plain_block("We likewise turn to the Senate of Norvia.")
    point, between = plain_block("Release all detainees."), plain_block("It was a cold day.")
    listed = replace(point, kind=BlockKind.BULLET)
    free = plain_block("We call for the immediate release of all detainees.")

    def page(*blocks: Block, salutation: str = "") -> Statement:
        section = Section(SectionKind.BACKGROUND, blocks, id="section00001")
        return Statement((Edition("en", (section,), letter=Letter(salutation=salutation)),))

    pages = (
        page(call, point),
        page(call, listed),
        page(call, between, listed),
        page(between, call, listed),
        page(free),
        page(free, salutation="Dear Minister,"),
        page(free),
    )
    kept = Checker()
    told = [kept.check(one) for one in pages]
    assert told == [Checker().check(one) for one in pages]
    codes = [{finding.code for finding in report.findings} for report in told]
    assert ["call-without-ask" in here for here in codes[:4]] == [True, False, True, False]
    assert ["call-without-addressee" in here for here in codes[4:]] == [True, False, True]


def test_what_two_sections_name_is_told_in_the_first_that_does():
    call = Call(addressees=(Addressee("House of  Light"),), basis="The the law")
    note = Footnote((Run("See the the record."),))
    named = Marks(anchors=(Anchor(AnchorKind.NOTE, note.id),))
    first, second = (
        Block(runs=(Run("We call on the House of Light"), Run(" to act.", named)), calls=(call.id,))
        for _ in range(2)
    )
    lede, calls = Section(SectionKind.LEDE, (first,)), Section(SectionKind.CALLS, (second,))
    statement = Statement((Edition("en", (lede, calls), footnotes=(note,)),), calls=(call,))

    def with_sections(*sections: Section) -> Statement:
        return replace(statement, editions=(replace(statement.primary, sections=sections),))

    bare = replace(lede, blocks=(replace(first, runs=(Run("We call."),), calls=()),))
    typed = replace(calls, blocks=(replace(second, runs=(*second.runs, Run(" Now."))),))
    kept = Checker()
    for one in (
        statement,
        with_sections(bare, calls),
        statement,
        with_sections(lede, typed),
        with_sections(calls, lede),
    ):
        report = kept.check(one)
        assert report == Checker().check(one)
        found = {finding.where: finding.section for finding in report.findings if finding.where}
        here = next(part for part in one.primary.sections if any(block.calls for block in part.blocks))
        assert found == dict.fromkeys((Where.ADDRESSEE, Where.BASIS, Where.FOOTNOTE), here.id)
