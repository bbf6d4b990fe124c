"""Checks and spelling: the seed, a change of one block in two hundred pages, and a hundred thousand words.

Processor time of the one process that does this work beside the window: what else the machine does counts
for little.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from bench.measure import CannotMeasure, Contender, Figure, take_turns
from bench.spelling_text import WORDS, paragraphs
from drafter.desk.checking import Checking
from drafter.desk.dictionaries import dictionary_for, files_of, shipped
from drafter.desk.files import read
from drafter.desk.spelling import Spelling
from drafter.model.edits import replace_block
from drafter.model.ids import new_id
from drafter.model.statement import Edition, Section, SectionKind, Statement, blocks_of
from drafter.model.text import Block, Run, plain_block
from drafter.places import Places

_PROSE = (SectionKind.BACKGROUND, SectionKind.INFLUENCE, SectionKind.ANALYSIS)
_PAGES_OF_WORDS = 95_000
_EDITS = 12
_SPELT = ("en", "fr", "de", "ru")
_TEXTS = Path(__file__).resolve().parent.parent / "tests" / "checks" / "texts"


def figures(folder: Path, rounds: int) -> Iterator[Figure]:
    """The rows of the table."""
    once = read(folder / "x1.drafter").statement
    pages = _pages(once)
    typing = _Typing(pages)
    contenders: dict[str, Contender] = {
        "the seed": lambda: _taken(Checking(), once),
        "two hundred pages": typing.edits,
        **{f"spelling {language}": _Spelt(language).read for language in _SPELT},
    }
    turns = take_turns(contenders, rounds)
    for who, quantity, unit, what, reach in (
        ("the seed", "ms", "ms", "checks of the seed", 50.0),
        ("two hundred pages", "ms", "ms", "checks after a change of one block, 200 pages", 10.0),
        *((f"spelling {one}", "ms", "ms", f"spelling of {WORDS:,} words, {one}", 1000.0) for one in _SPELT),
    ):
        some = turns.taken[who][quantity]
        yield Figure(
            what, turns.median(who, quantity), unit, reach=reach, runs=len(some), spread=_spread(some)
        )


def _spread(some: list[float]) -> tuple[float, float]:
    return min(some), max(some)


def _pages(once: Statement) -> Statement:
    """The seed's prose again and again, on two hundred pages of many sections."""
    prose = [section for section in once.primary.sections if section.kind in _PROSE and section.blocks]
    if not prose:
        raise CannotMeasure("the statement has no prose")
    sections = list(once.primary.sections)
    words = 0
    while words < _PAGES_OF_WORDS:
        for section in prose:
            blocks = tuple(
                replace(block, id=new_id(), calls=()) for _ in range(20) for block in section.blocks
            )
            words += sum(len(block.text.split()) for block in blocks)
            sections.append(replace(section, id=new_id(), blocks=blocks))
    return replace(once, editions=(replace(once.primary, sections=tuple(sections)),))


def _taken(checking: Checking, statement: Statement) -> Mapping[str, float]:
    begun = time.process_time()
    checking.report(statement)
    return {"ms": (time.process_time() - begun) * 1000}


class _Typing:
    """A word more at the head of a paragraph, here and there, each looked over at once."""

    def __init__(self, statement: Statement) -> None:
        self._statement = statement
        self._checking = Checking()
        self._checking.report(statement)
        self._number = 0

    def edits(self) -> Mapping[str, float]:
        taken = sorted(self._edit() for _ in range(_EDITS))
        return {"ms": taken[len(taken) // 2]}

    def _edit(self) -> float:
        blocks = _prose(self._statement.primary)
        self._number += 1
        block = blocks[self._number * 7919 % len(blocks)]
        runs = (Run(f"Zorv{self._number * 'a'} and "), *block.runs)
        self._statement = replace_block(self._statement, replace(block, runs=runs))
        return _taken(self._checking, self._statement)["ms"]


def _prose(edition: Edition) -> list[Block]:
    return [block for section, block in blocks_of(edition) if section.kind in _PROSE]


class _Spelt:
    """A text in a language, read by who never read anything, the dictionary already open."""

    def __init__(self, language: str) -> None:
        places = Places.of_user()
        dictionary = dictionary_for(language, shipped(), {})
        if dictionary is None:
            raise CannotMeasure(f"there is no dictionary for {language}")
        folder = files_of(dictionary, places)
        coding = "latin-1" if language == "de" else "utf-8"
        words = (folder / f"{dictionary.key}.dic").read_text(coding)
        blocks = tuple(plain_block(text) for text in paragraphs(_TEXTS, language, words))
        section = Section(SectionKind.BACKGROUND, blocks)
        self._statement = Statement((Edition(language, (section,)),))
        self._share = WORDS / sum(len(block.text.split()) for block in blocks)

    def read(self) -> Mapping[str, float]:
        spelling = Spelling(Places.of_user())
        spelling.suggestions("word", self._statement.primary.language)
        begun = time.process_time()
        for _ in spelling.reading(self._statement):
            pass
        return {"ms": (time.process_time() - begun) * 1000 * self._share}
