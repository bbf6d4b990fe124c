"""Names that must not be named: every place of a statement that holds one of them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from drafter.checks.finding import Finding, Purpose, Severity
from drafter.checks.passages import printed_text
from drafter.model.signatories import ABSENT, SignatoryState
from drafter.model.statement import Edition, SectionKind, Statement, section_of_kind
from drafter.model.values import Value
from drafter.model.where import (
    OF_EDITIONS,
    OF_ENTRIES,
    OF_LETTERS,
    OF_PUBLICATIONS,
    OF_SIGNATORIES,
    OF_SOURCES,
    Where,
)

CODE = "unnamed-person"
_AROUND = 60
_BEGINNING = 3
_KEPT = 8192
_WORD = re.compile(r"\w+")
_BETWEEN = r"\W{1,3}"
_ESCAPES = re.compile("(?:%[0-9A-Fa-f]{2}){1,600}")
# Scripts that write words without spaces between them.
_UNPARTED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_CYRILLIC = re.compile("[а-яёіїєґқғңүұһөәў]")
# What changes at the end of a name from case to case.
_SOFT_ENDS = "аяоеёйьыиу"
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")


class Place(Value, frozen=True):
    """A text of a statement and where it stands: a section and block, or else what `where` says.

    `at` is what of the page that is, if it has a place there, and `block` is the id of what has it then.
    """

    text: str
    where: str
    section: str = ""
    block: str = ""
    at: Where | None = None


def names_of(statement: Statement, listed: Iterable[str]) -> tuple[str, ...]:
    """The names that a release must not hold: those listed, and signatories who are counted but not named."""
    withheld = (one.name for one in statement.signatories if one.state is SignatoryState.WITHHELD)
    return tuple(dict.fromkeys(name.strip() for name in (*listed, *withheld) if len(name.strip()) > 1))


def unnamed(statement: Statement, listed: Iterable[str], purpose: Purpose) -> Iterator[Finding]:
    """Each place that holds such a name, in every edition and all that is printed with it or shared."""
    names = names_of(statement, listed)
    if not names:
        return
    wanted = names_to_find(names)
    severity = Severity.ERROR if purpose is Purpose.RELEASE else Severity.WARNING
    for place in places_of(statement):
        for start, end in wanted.found(place.text):
            arguments = (("where", place.where), ("variant", place.where))
            inside = bool(place.section or place.at)
            yield Finding(
                CODE,
                severity,
                place.section,
                place.block,
                start if inside else 0,
                end if inside else 0,
                place.text[start:end],
                (*arguments, ("around", _around(place.text, start, end))),
                where=place.at,
            )


def places_of(statement: Statement) -> Iterator[Place]:
    """Every text that a release prints, or that stands beside it in the file."""
    for edition in statement.editions:
        yield from _edition(edition)
    for one in statement.signatories:
        if one.state not in ABSENT and one.state is not SignatoryState.WITHHELD:
            fields = {Where.TITLE: "title", **OF_SIGNATORIES}
            yield from _of("signatory", one, fields, one.id, _section(statement, SectionKind.SIGNATORIES))
    for source in statement.sources:
        yield from _of("source", source, OF_SOURCES, source.id)
        if source.attached is not None and source.attached.name:
            yield Place(source.attached.name, "source")
    for entry in statement.entries:
        section = _section(statement, SectionKind.INFLUENCE)
        for where, (side, field) in OF_ENTRIES.items():
            yield from _of("entry", getattr(entry, side), {where: field}, entry.id, section)
    for call in statement.calls:
        yield from _of("call", call, {Where.BASIS: "basis"}, call.id)
        for body in call.addressees:
            yield from _of("call", body, {Where.ADDRESSEE: "name"}, body.id)


def _section(statement: Statement, kind: SectionKind) -> str:
    found = section_of_kind(statement.primary, kind)
    return found.id if found is not None else ""


def _edition(edition: Edition) -> Iterator[Place]:
    yield from _of("page", edition, OF_EDITIONS, edition.id)
    lines = "\n".join(edition.letter.recipient)
    if lines:
        yield Place(lines, "letter", "", edition.id, Where.RECIPIENT)
    yield from _of("letter", edition.letter, OF_LETTERS, edition.id)
    for section in edition.sections:
        if section.heading:
            yield Place(section.heading, "text", section.id)
        for block in section.blocks:
            if block.runs:
                yield Place(printed_text(block), "text", section.id, block.id)
            for run in block.runs:
                if run.marks.link and not run.marks.internal:
                    yield Place(run.marks.link, "link")
        for publication in section.publications:
            yield from _of("publication", publication, OF_PUBLICATIONS, publication.id, section.id)
    for note in edition.footnotes:
        yield from _of("footnote", note, {Where.FOOTNOTE: "text"}, note.id)


def _of(
    said: str, holder: object, fields: Mapping[Where, str], name: str, section: str = ""
) -> Iterator[Place]:
    """The texts of what has the id `name`."""
    for where, field in fields.items():
        text = getattr(holder, field, "")
        if text:
            yield Place(text, said, section, name, where)


def _around(text: str, start: int, end: int) -> str:
    """The words around a place, for those that no column shows."""
    low = text.rfind(" ", 0, max(start - _AROUND // 2, 0)) + 1
    high = max(end, low + _AROUND)
    # The last word as a whole, as long as it is none without an end.
    at = text.find(" ", high, high + _AROUND)
    high = at if at >= 0 else min(high + _AROUND, len(text))
    words = " ".join(text[low:high].split())
    return f"{'… ' if low else ''}{words}{' …' if high < len(text) else ''}"


def _folded(text: str) -> tuple[str, list[int]]:
    """The text without case, accents and unseen characters, and where each character of it came from.

    What an address has in escapes is read; a line below stands between words as a space does.
    """
    if text.isascii() and "%" not in text:
        return text.lower().replace("_", " "), list(range(len(text)))
    folded: list[str] = []
    offsets: list[int] = []
    for at, letter in _letters(text):
        if letter in "йЙёЁ":
            bare = "е" if letter in "ёЁ" else "й"
        elif _UNSEEN.match(letter):
            continue
        else:
            bare = "".join(
                one
                for one in unicodedata.normalize("NFKD", letter).casefold()
                if not unicodedata.combining(one)
            )
        for one in bare:
            folded.append(" " if one == "_" else one)
            offsets.append(at)
    return "".join(folded), offsets


def _letters(text: str) -> Iterator[tuple[int, str]]:
    """The characters of a text and where they stand, those of escapes where the escape begins."""
    end = 0
    for found in _ESCAPES.finditer(text):
        yield from enumerate(text[end : found.start()], end)
        end = found.start()
        for letter in bytes.fromhex(found[0].replace("%", "")).decode("utf-8", "surrogateescape"):
            yield end, letter
            end += 3 * len(letter.encode("utf-8", "surrogateescape"))
        end = found.end()
    yield from enumerate(text[end:], end)


class Names:
    """Names to look for, by how their first words begin: any number of them costs a text no more."""

    def __init__(self, names: tuple[str, ...]) -> None:
        forms: dict[str, list[str]] = {}
        unparted: list[str] = []
        for name in sorted(names, key=len, reverse=True):
            words = _WORD.findall(_folded(name)[0])
            if words and _UNPARTED.search(words[0]):
                unparted.append(_BETWEEN.join(map(re.escape, words)))
            elif words:
                forms.setdefault(_beginning(words[0]), []).append(_form(words))
        self._forms = {begin: re.compile("|".join(some)) for begin, some in forms.items()}
        self._unparted = re.compile("|".join(unparted)) if unparted else None
        # After an edit all texts but one are those of before.
        self._known = lru_cache(maxsize=_KEPT)(self._found)

    def found(self, text: str) -> tuple[tuple[int, int], ...]:
        """Where they stand in a text, from the left, none within another."""
        return self._known(text)

    def _found(self, text: str) -> tuple[tuple[int, int], ...]:
        folded, offsets = _folded(text)
        spans = self._spans(folded)
        if self._unparted is not None:
            spans.extend(found.span() for found in self._unparted.finditer(folded))
        return tuple((offsets[start], offsets[end - 1] + 1) for start, end in spans)

    def _spans(self, folded: str) -> list[tuple[int, int]]:
        spans: list[tuple[int, int]] = []
        done = 0
        for word in _WORD.finditer(folded):
            start = word.start()
            if start < done:
                continue
            for begin in (word[0][:_BEGINNING], word[0][0]):
                pattern = self._forms.get(begin)
                found = pattern.match(folded, start) if pattern is not None else None
                if found is not None:
                    done = found.end()
                    spans.append((start, done))
                    break
        return spans


def _beginning(word: str) -> str:
    """What every form of a word begins with, as far as it is looked at."""
    stem = _stem(word)
    return stem[:_BEGINNING] if len(stem) >= _BEGINNING else stem[0]


def _stem(word: str) -> str:
    return (word.rstrip(_SOFT_ENDS) or word) if len(word) > 3 and _CYRILLIC.search(word) else word


def _form(words: list[str]) -> str:
    """A name with any spaces or hyphens between its words, and the endings of its cases."""
    return _BETWEEN.join(map(_of_word, words)) + r"(?!\w)"


def _of_word(word: str) -> str:
    if len(word) < 4:
        return re.escape(word)
    if _CYRILLIC.search(word):
        return rf"{re.escape(_stem(word))}\w{{0,3}}"
    return rf"{re.escape(word)}s?"


@lru_cache(maxsize=2)
def names_to_find(names: tuple[str, ...]) -> Names:
    """Names ready to be looked for."""
    return Names(names)
