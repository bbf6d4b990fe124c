"""All words of a page in its order: headings and blocks, and what is around, under and between them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from operator import is_
from typing import NamedTuple

from drafter.model.calls import Call
from drafter.model.influence import InfluenceEntry
from drafter.model.signatories import ABSENT, Signatory, SignatoryState
from drafter.model.sources import Source
from drafter.model.statement import Edition, Footnote, Letter, Section, SectionKind, Statement
from drafter.model.text import AnchorKind, Block, Run
from drafter.model.where import OF_ENTRIES, OF_LETTERS, OF_PUBLICATIONS, OF_SOURCES, Where

# What stands in no section: letters before all, sources behind.
_BEFORE = Section(SectionKind.HEADLINE, id="")
_BEHIND = Section(SectionKind.NOTES, id="")


class PageText(NamedTuple):
    """A text of an edition: of a block, of a section's heading where there is none, or what `where` says.

    In the latter case the block is made for the text and has the id of what holds it.
    """

    section: Section
    block: Block | None
    where: Where | None = None


class PageTexts:
    """Lists the texts of one statement again and again: what did not change are the very same blocks."""

    def __init__(self) -> None:
        self._blocks: _Kept = {}
        self._parts: dict[str, _Part] = {}
        self._shared: tuple[object, ...] = ()

    def of(self, statement: Statement, edition: Edition) -> Iterator[PageText]:
        """The texts of an edition in page order.

        What the editions share is in the language of the primary one, and is a part of that alone.
        """
        return chain.from_iterable(part.texts for part in self._walked(statement, edition))

    def fields(self, statement: Statement, edition: Edition) -> list[tuple[PageText, ...]]:
        """Those of them that are neither blocks nor headings; a section's are one object while they stay."""
        return [part.fields for part in self._walked(statement, edition) if part.fields]

    def _walked(self, statement: Statement, edition: Edition) -> list[_Part]:
        page = _Page(statement, edition, self._blocks)
        if len(page.shared) != len(self._shared) or not all(map(is_, page.shared, self._shared)):
            self._parts.clear()
            self._shared = page.shared
        parts: list[_Part] = []
        for section in (_BEFORE, *edition.sections, _BEHIND):
            part = self._parts.get(section.id or section.kind)
            if part is None or part.section is not section or page.free(part.named) != part.told:
                part = _Part(section, page, part)
            page.leave_out(part.told)
            parts.append(part)
        self._parts = {part.section.id or part.section.kind: part for part in parts}
        return parts


def page_texts(statement: Statement, edition: Edition) -> Iterator[PageText]:
    """The texts of an edition in page order, once."""
    return PageTexts().of(statement, edition)


_Kept = dict[tuple[Where, str], tuple[object, Block]]


class _Part:
    """The texts of a section, while it is the same object.

    `named` are the calls and notes that its blocks name, `told` those of them that no section before did.
    """

    __slots__ = ("fields", "named", "section", "texts", "told")

    def __init__(self, section: Section, page: _Page, before: _Part | None) -> None:
        self.section = section
        self.named = tuple(dict.fromkeys(chain.from_iterable(map(_named, section.blocks))))
        self.told = page.free(self.named)
        self.texts = tuple(page.section(section))
        self.fields = tuple(text for text in self.texts if text.where is not None)
        if before is not None and before.section.kind is section.kind:
            blocks = [(text.block, text.where) for text in before.fields]
            if blocks == [(text.block, text.where) for text in self.fields]:
                self.fields = before.fields


def _named(block: Block) -> Iterator[str]:
    yield from block.calls
    for run in block.runs:
        for anchor in run.marks.anchors:
            if anchor.kind is AnchorKind.NOTE:
                yield anchor.target


class _Page:
    """`shared` is all that the texts of a section come from besides the section itself."""

    def __init__(self, statement: Statement, edition: Edition, kept: _Kept) -> None:
        self._statement = statement
        self._edition = edition
        self._kept = kept
        self._is_primary = edition is statement.primary
        sections = edition.sections
        self._head = next((one.id for one in sections if one.kind is SectionKind.HEADLINE), "")
        self._influence = next((one.id for one in sections if one.kind is SectionKind.INFLUENCE), "")
        self._notes = {note.id: note for note in edition.footnotes}
        self._calls = {call.id: call for call in statement.calls} if self._is_primary else {}
        self.shared = (
            *(edition.id, edition.label, edition.dateline, edition.running_title, edition.letter),
            *(edition.footnotes, self._head, self._influence, self._is_primary),
            *(statement.calls, statement.entries, statement.signatories, statement.sources),
        )

    def free(self, names: Iterable[str]) -> tuple[str, ...]:
        """Those of some calls and notes that no section so far has told of."""
        return tuple(name for name in names if name in self._calls or name in self._notes)

    def leave_out(self, names: Iterable[str]) -> None:
        """A section told of these."""
        for name in names:
            self._calls.pop(name, None)
            self._notes.pop(name, None)

    def section(self, section: Section) -> Iterator[PageText]:
        """The texts of a section in page order."""
        edition, statement = self._edition, self._statement
        if section is _BEFORE:
            yield from self._letter(edition.letter)
        is_head = section.id == self._head
        if is_head:
            yield from self._line(section, Where.LABEL, edition.id, edition.label)
        if section.heading and not section.generated:
            yield PageText(section, None)
        for block in section.blocks:
            yield from self._block(section, block)
        if is_head:
            yield from self._line(section, Where.DATELINE, edition.id, edition.dateline)
            yield from self._line(section, Where.RUNNING_TITLE, edition.id, edition.running_title)
        if self._is_primary and section.id == self._influence:
            yield from self._entries(section, statement.entries)
        if self._is_primary and section.kind is SectionKind.SIGNATORIES:
            yield from self._roles(section, statement.signatories)
        for one in section.publications:
            for where, field in OF_PUBLICATIONS.items():
                yield from self._line(section, where, one.id, getattr(one, field))
        if self._is_primary and section is _BEHIND:
            yield from self._sources(section, statement.sources)

    def _letter(self, letter: Letter) -> Iterator[PageText]:
        name = self._edition.id
        yield from self._line(_BEFORE, Where.RECIPIENT, name, "\n".join(letter.recipient))
        for where, field in OF_LETTERS.items():
            yield from self._line(_BEFORE, where, name, getattr(letter, field))

    def _block(self, section: Section, block: Block) -> Iterator[PageText]:
        """A block, what is known about the calls that begin in it, and the notes to it."""
        if block.calls and self._calls:
            for name in block.calls:
                yield from self._call(section, self._calls.pop(name, None))
        if not block.runs:
            return
        yield PageText(section, block)
        if self._notes:
            for run in block.runs:
                for anchor in run.marks.anchors:
                    if anchor.kind is AnchorKind.NOTE:
                        yield from self._note(section, self._notes.pop(anchor.target, None))

    def _call(self, section: Section, call: Call | None) -> Iterator[PageText]:
        if call is not None:
            for body in call.addressees:
                yield from self._line(section, Where.ADDRESSEE, body.id, body.name)
            yield from self._line(section, Where.BASIS, call.id, call.basis)

    def _note(self, section: Section, note: Footnote | None) -> Iterator[PageText]:
        if note is None or not note.runs:
            return
        yield PageText(section, self._made(Where.FOOTNOTE, note.id, note.runs), Where.FOOTNOTE)

    def _entries(self, section: Section, entries: Iterable[InfluenceEntry]) -> Iterator[PageText]:
        for entry in entries:
            for where, (side, field) in OF_ENTRIES.items():
                measure = getattr(entry, side)
                if measure is not None:
                    yield from self._line(section, where, entry.id, getattr(measure, field))

    def _roles(self, section: Section, signatories: Iterable[Signatory]) -> Iterator[PageText]:
        """What persons are; their names and bodies are looked at all together."""
        for one in signatories:
            if one.title and one.state not in ABSENT and one.state is not SignatoryState.WITHHELD:
                yield from self._line(section, Where.TITLE, one.id, one.title)

    def _sources(self, section: Section, sources: Iterable[Source]) -> Iterator[PageText]:
        for source in sources:
            for where, field in OF_SOURCES.items():
                if where is not Where.SOURCE_QUOTATION:
                    yield from self._line(section, where, source.id, getattr(source, field))

    def _line(self, section: Section, where: Where, name: str, text: str) -> Iterator[PageText]:
        if text:
            yield PageText(section, self._made(where, name, text), where)

    def _made(self, where: Where, name: str, source: str | tuple[Run, ...]) -> Block:
        known = self._kept.get((where, name))
        if known is None or known[0] != source:
            runs = (Run(source),) if isinstance(source, str) else source
            known = self._kept[where, name] = (source, Block(id=name, runs=runs))
        return known[1]


# Which checks look at which of them


_CHARACTERS = frozenset({"look-alike", "unseen-character", "text-turned", "character-lost"})
_NAMES = _CHARACTERS | {"spacing"}
_LINES = _NAMES | {
    *("quotation-mismatched", "not-closed", "repeated-word", "punctuation-twice", "word-mistaken"),
    *("percent-space", "date-impossible", "weekday-wrong", "name-variant"),
}
_PROSE = _LINES | {
    *("dash", "so-called", "term-people", "term-migrants", "term-disability", "comma-missing"),
    *("number-apostrophe", "stop-within"),
}

NAMES = frozenset(
    {
        *(Where.NAME, Where.AFFILIATION, Where.COUNTRY, Where.SIGNER, Where.ADDRESSEE),
        *(Where.HERE_BODY, Where.FOLLOWS_BODY),
    }
)
"""What is a name and nothing else."""

LOOKED_FOR: dict[Where, frozenset[str]] = {
    **dict.fromkeys((Where.FOOTNOTE, Where.HERE_COURTS, Where.FOLLOWS_COURTS), _PROSE),
    **dict.fromkeys((Where.LABEL, Where.RUNNING_TITLE, Where.TITLE), _LINES),
    Where.DATELINE: _LINES | {"date-form", "date-numeric", "country-name"},
    Where.BASIS: _LINES,
    **dict.fromkeys((Where.PUBLICATION, Where.PUBLICATION_KIND, Where.TEASER), _CHARACTERS),
    **dict.fromkeys((Where.HERE_TITLE, Where.FOLLOWS_TITLE), _LINES),
    **dict.fromkeys((Where.SALUTATION, Where.CLOSING, Where.SIGNER_TITLE, Where.ENCLOSURE), _LINES),
    **dict.fromkeys(NAMES, _NAMES),
    **dict.fromkeys((Where.RECIPIENT, Where.REFERENCE, Where.ADDRESS), _CHARACTERS),
    **dict.fromkeys((Where.HERE_NUMBER, Where.FOLLOWS_NUMBER), _CHARACTERS),
    **dict.fromkeys((where for where in OF_SOURCES if where is not Where.SOURCE_QUOTATION), _CHARACTERS),
}
"""The codes of the checks that look at each text that is no block of the text; others do not.

Titles of measures and sources are as their authors wrote them, notes are half bibliography: of style and
of what is said nothing is asked there. Publications elsewhere stand as they were published.
"""

SPELT = frozenset(
    chain(
        (Where.LABEL, Where.DATELINE, Where.RUNNING_TITLE, Where.FOOTNOTE, Where.BASIS, Where.TITLE),
        (Where.PUBLICATION, Where.PUBLICATION_KIND, Where.TEASER),
        (Where.HERE_TITLE, Where.HERE_COURTS, Where.FOLLOWS_TITLE, Where.FOLLOWS_COURTS),
        (Where.SALUTATION, Where.CLOSING, Where.SIGNER_TITLE, Where.ENCLOSURE),
    )
)
"""What of them is spelt: names, numbers and the titles of sources are not."""
