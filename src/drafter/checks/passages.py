"""Texts as checks read them: a block or heading, its sentences, and what of it is not the writer's own."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any, TypeVar

from drafter.checks.finding import Purpose
from drafter.checks.openings import places_of
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import AnchorKind, Block, BlockKind, stretches
from drafter.model.where import Where
from drafter.register.sentences import sentences

_QUOTES = {"“": "”", "„": "“”", "«": "»", "»": "«", "‘": "’", "‚": "‘", '"': '"', "‹": "›"}
_OPENING = re.compile(f"[{''.join(_QUOTES)}]")
# A straight mark opens before a word and closes behind one.
_OPENS, _CLOSES = '(?<!\\w)"(?=\\w)', '(?<=[\\w.!?…,)])"(?!\\w)'
_CLOSING = {closers: re.compile(f"[{closers}]") for closers in (*_QUOTES.values(), "“")} | {
    straight: re.compile(straight) for straight in (_OPENS, _CLOSES)
}
# Behind these a mark that opens in German books closes.
_SET = ".,;:!?…»“”’)\u00a0\u202f"
_LONGEST_QUOTATION = 1500
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"“”«»]+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}")
# Stands for each character that is not the writer's own.
_APART = "\ufffc"

_Drawn = TypeVar("_Drawn")


class Passage:
    """A block's text, or a section's heading; offsets are code points of it.

    Internal notes are spaces of the same length: nothing in them is printed. With `where` it is neither: the
    block was made for what stands there, and has the id of what holds it. `primary` is the language without
    its region or script.
    """

    def __init__(
        self, section: Section, block: Block | None, text: str, language: str, where: Where | None = None
    ) -> None:
        self.section = section
        self.block = block
        self.text = text
        self.language = language
        self.primary = language.split("-", maxsplit=1)[0].lower()
        self.where = where
        self._drawn: dict[Callable[[Passage], Any], Any] = {}

    @property
    def kind(self) -> SectionKind:
        return self.section.kind

    @property
    def is_heading(self) -> bool:
        """Whether it is a headline, a heading or a subheading."""
        if self.block is None or self.section.kind is SectionKind.HEADLINE:
            return True
        return self.block.kind is BlockKind.SUBHEADING

    @property
    def is_call(self) -> bool:
        """Whether it is the prose of a call."""
        return self.block is not None and bool(self.block.calls)

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """Where each sentence starts and ends."""
        return tuple(sentences(self.text))

    def sentence_at(self, place: int) -> tuple[int, int]:
        """The sentence that holds a place, or the whole text."""
        return next((span for span in self.sentences if span[0] <= place < span[1]), (0, len(self.text)))

    def sentence_of(self, place: int) -> tuple[int, int]:
        """The sentence that holds a place or stands before it, found without a walk through all."""
        spans = self.sentences
        at = bisect_right(spans, (place, len(self.text) + 1))
        return spans[max(at - 1, 0)] if spans else (0, len(self.text))

    @cached_property
    def quoted(self) -> tuple[tuple[int, int], ...]:
        """Where words between quotation marks start and end, the marks left out; all of a quotation."""
        if self.block is not None and self.block.kind is BlockKind.QUOTATION:
            return ((0, len(self.text)),)
        return tuple(quotations(self.text))

    @cached_property
    def linked(self) -> tuple[tuple[int, int], ...]:
        """Where links, words in another language and internal notes start and end."""
        found: list[tuple[int, int]] = []
        at = 0
        for run in self.block.runs if self.block is not None else ():
            if run.marks.link or run.marks.language or run.marks.internal:
                found.append((at, at + len(run.text)))
            at += len(run.text)
        return tuple(found)

    @cached_property
    def own(self) -> str:
        """The text with quotations, links, addresses and other languages blanked, offset for offset."""
        apart = (
            *self.quoted,
            *self.linked,
            *((found.start(), found.end()) for found in _ADDRESS.finditer(self.text)),
        )
        if not apart:
            return self.text
        kept = list(self.text)
        for start, end in apart:
            kept[start:end] = _APART * (end - start)
        return "".join(kept)

    @cached_property
    def openings(self) -> dict[str, list[int]]:
        """Where its own words begin, by their first letters."""
        return places_of(self.own)

    def once(self, draw: Callable[[Passage], _Drawn]) -> _Drawn:
        """What a function draws from it: several checks share it, and none waits for it twice."""
        if draw not in self._drawn:
            self._drawn[draw] = draw(self)
        found: _Drawn = self._drawn[draw]
        return found

    def forget(self) -> None:
        """Let go of what was drawn from it: once it was read, nobody asks again."""
        self._drawn.clear()
        self.__dict__.pop("openings", None)

    def in_name(self, start: int, end: int) -> bool:
        """Whether words begin with a capital that no sentence begins with, as those of names do."""
        if self.primary == "de" or not self.text[start : start + 1].isupper():
            return False
        words = self.text[start:end]
        first, _, others = words.partition(" ")
        if words.isupper() or (len(first) > 1 and first.isupper() and others[:1].islower()):
            # An abbreviation begins large wherever it stands.
            return False
        before = self.text[max(start - 3, 0) : start].rstrip()
        begins = not before or before[-1] in '.!?…:•“”„«‘"\n' or self.is_heading
        if not begins:
            return True
        return " " not in self.text[start:end] and self.text[end : end + 2].strip()[:1].isupper()

    def emphasised(self, place: int) -> bool:
        """Whether the character at a place is set in italics or bold."""
        at = 0
        for run in self.block.runs if self.block is not None else ():
            at += len(run.text)
            if place < at:
                return run.marks.emphasis or run.marks.strong
        return False

    def stretches(self, kind: AnchorKind) -> Iterator[tuple[str, int, int]]:
        """Anchored stretches: target, start and end."""
        return stretches(self.block, kind) if self.block is not None else iter(())

    def closed(self, start: int, end: int) -> bool:
        """Whether a stretch touches a quotation, a link or words in another language."""
        return any(low < end and start < high for low, high in (*self.quoted, *self.linked))


def quotations(text: str) -> Iterator[tuple[int, int]]:
    """Where the words between quotation marks start and end, from the left, none within another.

    Single marks and guillemets that a double mark closes by mistake quote too.
    """
    nearest: dict[str, int] = {}

    def ahead(opener: int, closers: str) -> int:
        # What comes next is looked for once, however many marks open before it.
        end = nearest.get(closers, -1)
        if end <= opener:
            end = nearest[closers] = _closing(text, opener + 1, closers)
        return end

    at = 0
    for found in _OPENING.finditer(text):
        opener = found.start()
        if opener < at or (opener and text[opener - 1].isalnum()):
            continue
        if found[0] == "»" and (
            (opener and text[opener - 1] in _SET) or not text[opener + 1 : opener + 2].isalpha()
        ):
            continue
        end = ahead(opener, _QUOTES[found[0]])
        if found[0] in "‘‚«" and ahead(opener, "”") < min(end, ahead(opener, "“")):
            end = ahead(opener, "”")
        if found[0] in "“„«" and ahead(opener, _CLOSES) < min(end, ahead(opener, _OPENS)):
            end = ahead(opener, _CLOSES)
        if end - opener <= _LONGEST_QUOTATION:
            yield opener + 1, end
            at = end + 1


def _closing(text: str, start: int, closers: str) -> int:
    for found in _CLOSING[closers].finditer(text, start):
        place = found.start()
        # An apostrophe within a word, or after a plural, closes nothing that a letter follows.
        if text[place] != "’" or not text[place + 1 : place + 2].isalnum():
            return place
    return len(text) + _LONGEST_QUOTATION + 1


def texts_in(section: Section) -> Iterator[Block | None]:
    """The heading of a section where it is the writer's own, as None, and its blocks with text."""
    if section.heading and not section.generated:
        yield None
    for block in section.blocks:
        if block.runs:
            yield block


def passage_of(section: Section, block: Block | None, language: str, where: Where | None = None) -> Passage:
    """A block, or a section's heading, as checks read it."""
    text = section.heading if block is None else printed_text(block)
    return Passage(section, block, text, language, where)


def printed_text(block: Block) -> str:
    """The block's text with internal notes blanked."""
    if not any(run.marks.internal for run in block.runs):
        return block.text
    return "".join(" " * len(run.text) if run.marks.internal else run.text for run in block.runs)


class Overview:
    """A statement and its edition, for checks that look at the whole. `today` is an ISO day or empty."""

    def __init__(
        self,
        statement: Statement,
        edition: Edition,
        today: str = "",
        purpose: Purpose = Purpose.RELEASE,
    ) -> None:
        self.statement = statement
        self.edition = edition
        self.today = today
        self.purpose = purpose

    @property
    def primary(self) -> str:
        """The edition's language without its region or script."""
        return self.edition.language.split("-", maxsplit=1)[0].lower()

    @cached_property
    def shared(self) -> tuple[object, ...]:
        """What a check of the whole may look at besides the facts that were gathered."""
        statement, edition = self.statement, self.edition
        return (
            statement.calls,
            statement.signatories,
            statement.entries,
            statement.sources,
            statement.claims,
            statement.words,
            statement.asks_summary,
            statement.date,
            edition.language,
            edition.label,
            edition.dateline,
            edition.footnotes,
            edition.letter,
            " ".join(f"{one.kind} {one.id} {one.generated}" for one in edition.sections),
            self.today,
            self.purpose.value,
        )
