"""Finding words in a statement: in its headline, sections, calls, signatories, publications and footnotes.

What is typed is found as it is written there, but for marks that nobody types: straight quotes find curly
ones, a space finds one that does not break. Places are counted in code points. Expressions are matched
elsewhere, in a process that can be stopped: see `expressions`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from drafter.compose.signing import arranged
from drafter.model.calls import Call
from drafter.model.influence import InfluenceEntry
from drafter.model.statement import Section, SectionKind, Statement
from drafter.model.text import Block, BlockKind
from drafter.model.where import OF_ENTRIES, OF_SOURCES, Where

SOURCES = "sources"
MOST = 100_000
"""So many hits are kept; more are of no use to anybody."""

_ALIKE = ("'‘’‚‛ʼ′`´", '"“”„‟«»″', " \u00a0\u2007\u2009\u202f", "-\u2010\u2011")
_CLASS = {character: group for group in _ALIKE for character in group}
_COMBINING = "\u0300-\u036f\u0483-\u0487\u1ab0-\u1aff\u20d0-\u20ff"
_HIDDEN = "¤"
_OPENERS = tuple('“„«»‘‚"')
_LEAD = 23
_SHOWN = 90


_FIELDS = {
    Where.BLOCK: "text",
    Where.FOOTNOTE: "text",
    Where.NAME: "name",
    Where.TITLE: "title",
    Where.AFFILIATION: "affiliation",
    Where.COUNTRY: "country",
    Where.PUBLICATION: "title",
    Where.PUBLICATION_KIND: "kind",
    Where.TEASER: "teaser",
    Where.ADDRESS: "url",
    Where.ADDRESSEE: "name",
    Where.BASIS: "basis",
}
# Nobody searches for where a page was archived, or for who took a measure.
_SEARCHED_OF_ENTRIES = [where for where, (_, name) in OF_ENTRIES.items() if name != "body"]
_SEARCHED_OF_SOURCES = [where for where in OF_SOURCES if where is not Where.SOURCE_ARCHIVE]
_OF_SIGNATORIES = (Where.NAME, Where.TITLE, Where.AFFILIATION, Where.COUNTRY)
_OF_PUBLICATIONS = (Where.PUBLICATION, Where.PUBLICATION_KIND, Where.TEASER, Where.ADDRESS)


class Place(NamedTuple):
    """Where words stand: `id` names the block, section, edition, signatory, publication or footnote.

    `section` is empty for footnotes, which stand at the foot of pages, and `SOURCES` for sources.
    """

    section: str
    where: Where
    id: str


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """One searched text. `quotation` says that all of it is quoted; `notes` are its internal stretches."""

    place: Place
    text: str
    source: object
    quotation: bool = False
    notes: tuple[tuple[int, int], ...] = ()


class Hit(NamedTuple):
    """Words found from `start` up to `end`; `becomes` is what an expression's replacement makes of them."""

    words: Words
    start: int
    end: int
    becomes: str | None = None

    @property
    def found(self) -> str:
        """The very words."""
        return self.words.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for, and how."""

    text: str
    case: bool = False
    whole: bool = False
    expression: bool = False


# The texts of a statement


def words_of(statement: Statement, known: Mapping[Place, Words] | None = None) -> tuple[Words, ...]:
    """All texts of the primary edition in page order; those in `known` that did not change are the same."""
    present = known or {}
    found = []
    for place, source in _sources(statement):
        had = present.get(place)
        if had is not None and had.source is source:
            found.append(had)
            continue
        text = source if isinstance(source, str) else getattr(source, _FIELDS[place.where])
        if had is not None and had.text == text and isinstance(source, str):
            found.append(had)
        elif text:
            found.append(_made(place, text, source))
    return tuple(found)


def _made(place: Place, text: str, source: object) -> Words:
    if not isinstance(source, Block):
        return Words(place, text, source)
    notes, at = [], 0
    for run in source.runs:
        if run.marks.internal:
            notes.append((at, at + len(run.text)))
        at += len(run.text)
    return Words(place, text, source, source.kind is BlockKind.QUOTATION, tuple(notes))


def _sources(statement: Statement) -> Iterator[tuple[Place, object]]:
    """Where each text stands, and what has it."""
    edition = statement.primary
    told = {call.id: call for call in statement.calls}
    entries = statement.entries
    for section in edition.sections:
        yield from _of_section(statement, section, told)
        if section.kind is SectionKind.INFLUENCE:
            yield from _of_entries(section.id, entries)
            entries = ()
    for note in edition.footnotes:
        yield Place("", Where.FOOTNOTE, note.id), note
    for source in statement.sources:
        for where in _SEARCHED_OF_SOURCES:
            yield Place(SOURCES, where, source.id), getattr(source, OF_SOURCES[where])


def _of_section(
    statement: Statement, section: Section, told: dict[str, Call]
) -> Iterator[tuple[Place, object]]:
    """The texts of a section; those of a call's fields before the first words of its prose."""
    edition, at = statement.primary, section.id
    headline = section.kind is SectionKind.HEADLINE
    if headline:
        yield Place(at, Where.LABEL, edition.id), edition.label
    if not section.generated:
        yield Place(at, Where.HEADING, at), section.heading
    for block in section.blocks:
        for name in block.calls:
            yield from _of_call(at, told.pop(name, None))
        yield Place(at, Where.BLOCK, block.id), block
    if headline:
        yield Place(at, Where.DATELINE, edition.id), edition.dateline
    if section.kind is SectionKind.SIGNATORIES:
        for one in arranged(statement.signatories, statement.order, edition.language):
            for where in _OF_SIGNATORIES:
                yield Place(at, where, one.id), one
    for publication in section.publications:
        for where in _OF_PUBLICATIONS:
            yield Place(at, where, publication.id), publication


def _of_call(at: str, call: Call | None) -> Iterator[tuple[Place, object]]:
    if call is not None:
        for body in call.addressees:
            yield Place(at, Where.ADDRESSEE, body.id), body
        yield Place(at, Where.BASIS, call.id), call


def _of_entries(at: str, entries: Sequence[InfluenceEntry]) -> Iterator[tuple[Place, object]]:
    for entry in entries:
        for where in _SEARCHED_OF_ENTRIES:
            side, field = OF_ENTRIES[where]
            yield Place(at, where, entry.id), getattr(getattr(entry, side), field, "")


# Matching what was typed


@lru_cache(maxsize=8)
def pattern_of(query: Query) -> re.Pattern[str]:
    """The pattern that finds what was typed. It takes time in step with the text, whatever was typed."""
    typed = unicodedata.normalize("NFC", query.text)
    written = "".join(_written(character) for character in typed)
    # A letter is not found in the same letter with an accent that is a character of its own.
    after = f"(?![{_COMBINING}])"
    if query.whole:
        before = "(?<!\\w)" if _is_word(typed[:1]) else ""
        after += "(?!\\w)" if _is_word(typed[-1:]) else ""
        written = before + written
    return re.compile(written + after, 0 if query.case else re.IGNORECASE)


def _written(character: str) -> str:
    alike = _CLASS.get(character)
    if alike is not None:
        return f"[{re.escape(alike)}]"
    apart = unicodedata.normalize("NFD", character)
    if apart != character:
        return f"(?:{re.escape(character)}|{re.escape(apart)})"
    return re.escape(character)


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def search(
    words: Sequence[Words], query: Query, known: Mapping[Words, tuple[Hit, ...]]
) -> Iterator[dict[Words, tuple[Hit, ...]]]:
    """Find what was typed, some texts at a time: yields all that is found so far.

    `known` has what the same query found before; texts that are the same are not looked through again.
    """
    found: dict[Words, tuple[Hit, ...]] = {}
    if not query.text:
        yield found
        return
    finditer, count = pattern_of(query).finditer, 0
    for number, one in enumerate(words):
        hits = known.get(one)
        if hits is None:
            hits = tuple(Hit(one, *match.span()) for match in finditer(one.text))
            if one.notes and hits:
                hits = tuple(hit for hit in hits if not straddles(one, hit.start, hit.end))
        found[one] = hits
        count += len(hits)
        if count >= MOST:
            break
        if number % 16 == 15:
            yield found
    yield found


def find(statement: Statement, query: Query) -> list[Hit]:
    """All hits of what was typed, in page order."""
    return in_order([*search(words_of(statement), query, {})][-1])


def in_order(found: Mapping[Words, tuple[Hit, ...]]) -> list[Hit]:
    """The hits of all texts, one after the other."""
    return [hit for hits in found.values() for hit in hits]


def straddles(words: Words, start: int, end: int) -> bool:
    """Whether a stretch lies across the border of an internal note: no copy has such words together."""
    return any(start < low < end or start < high < end for low, high in words.notes)


# What is shown of a hit


def quoted(hit: Hit) -> bool:
    """Whether a hit stands in quotation marks or in a quotation."""
    words = hit.words
    return words.quotation or (
        words.place.where in (Where.BLOCK, Where.FOOTNOTE) and _hidden(words.text)[hit.start] == _HIDDEN
    )


@lru_cache(maxsize=64)
def _hidden(text: str) -> str:
    from drafter.register.sentences import masked

    hidden = masked(text)
    if text.startswith(_OPENERS) and hidden[1:2] != _HIDDEN:
        # A quotation of several paragraphs is opened in each, and closed in the last alone.
        return text[0] + _HIDDEN * (len(text) - 1)
    return hidden


def excerpt(hit: Hit) -> tuple[str, str, str]:
    """What stands before a hit, the hit, and what stands after it, on one line."""
    text, start, end = hit.words.text, hit.start, hit.end
    low = max(start - _LEAD, 0)
    if low:
        space = text.find(" ", low - 1, start - 1)
        low = space + 1 if space >= 0 else low
    before = ("…" if low else "") + _one_line(text[low:start])
    found = text[start:end]
    if len(found) > _SHOWN:
        found = f"{found[: _SHOWN // 2]}…{found[-_SHOWN // 2 :]}"
    rest = text[end : end + _SHOWN]
    return before, _one_line(found), _one_line(rest) + ("…" if end + _SHOWN < len(text) else "")


def _one_line(text: str) -> str:
    return re.sub(r"[\n\r\t\u2028\u2029]", " ", text)
