"""Headlines, sentences and paragraphs that are too long to be read once."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Hit
from drafter.checks.passages import Passage
from drafter.model.headlines import headline_words
from drafter.model.statement import SectionKind
from drafter.model.text import BlockKind

_WORD = re.compile(r"\w[\w’'.-]*")
HEADLINE, SENTENCE, PARAGRAPH = 15, 45, 220
# Russian says in three words what takes four in English.
_SHORTER = {"ru": 38, "uk": 38, "be": 38, "pl": 38, "de": 40}
_APART = frozenset({SectionKind.NOTES, SectionKind.CONTACT, SectionKind.RELATED, SectionKind.SIGNATORIES})
_SPACED = frozenset("en fr de ru es it pt nl pl uk be cs sk sv da nb no fi hu ro bg hr sr".split())
_CLAUSE = re.compile(r"[;:]\s")


def headline(passage: Passage) -> Iterator[Hit]:
    """A headline of more words than are quoted whole; a label before its colon is not counted."""
    if passage.kind is not SectionKind.HEADLINE or passage.block is None or passage.primary not in _SPACED:
        return
    start, words = headline_words(passage.text)
    if words > HEADLINE:
        yield Hit(start, len(passage.text.rstrip()), (("count", str(words)), ("most", str(HEADLINE))))


def sentence(passage: Passage) -> Iterator[Hit]:
    """A sentence of more words than are read in one go; what semicolons part counts by itself."""
    if passage.is_heading or passage.kind in _APART or passage.primary not in _SPACED:
        return
    if passage.block is not None and passage.block.kind is BlockKind.QUOTATION:
        return
    most = _SHORTER.get(passage.primary, SENTENCE)
    for start, end in passage.sentences:
        part = max(_CLAUSE.split(passage.text[start:end]), key=len)
        if len(part) < most * 3 or len(_WORD.findall(part)) <= most:
            continue
        words = len(_WORD.findall(passage.text, start, end))
        yield Hit(start, end, (("count", str(words)), ("most", str(most))))


def paragraph(passage: Passage) -> Iterator[Hit]:
    """A paragraph of more words than one topic needs."""
    if passage.is_heading or passage.kind in _APART or passage.primary not in _SPACED:
        return
    words = len(_WORD.findall(passage.text))
    if words > PARAGRAPH:
        yield Hit(0, len(passage.text.rstrip()), (("count", str(words)), ("most", "150")))
