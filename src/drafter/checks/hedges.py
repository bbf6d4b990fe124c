"""How sure a text says it is: doubt said twice, doubt that is nobody's, doubt about what is sure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Hit
from drafter.checks.passages import Passage
from drafter.checks.wordings import found_in
from drafter.model.statement import SectionKind
from drafter.model.text import AnchorKind
from drafter.register.saying import Saying, saying

# "Detained for allegedly insulting the president": those who charge are those who allege.
_CHARGED = re.compile(
    r"(?<!\w)(?:(?:detained|arrested|charged|accused|fined|sentenced|investigated|prosecuted|blocked|closed|banned|"
    r"sued|dismissed|expelled|questioned|searched|tried|suspended|convicted|jailed|imprisoned|"
    r"charges?|case|proceedings|investigation|lawsuit)(?!\w)|(?:for|of|with|over|because) $|"
    r"arrêtée?s? |poursuivie?s? |condamnée?s? |inculpée?s? |détenue?s? |pour (?:avoir )?$)",
    re.I,
)
# Where a French conditional says what would be, and no rumour.
_IF = re.compile(
    r"(?<!\w)(?:si|s[’']ils?|sinon|sans|même|faute|comme|que|qu[’']|qui|dont|quand|nous|on|ce qui|"
    r"à condition|en cas|lorsque|alors|jamais|ne|n[’'])(?!(?<![’'])\w)",
    re.I,
)
_UNREAD = frozenset({SectionKind.SIGNATORIES, SectionKind.CONTACT, SectionKind.RELATED})
_LONGEST = 4000
_NEAR = 160
_HEARD = 400


def _read(passage: Passage) -> Iterator[tuple[int, str, Saying]]:
    """Each sentence of the passage with where it starts, if there are words for its language."""
    words = saying(passage.language)
    if words is None or passage.kind in _UNREAD:
        return
    for start, end in passage.sentences:
        yield start, passage.text[start : min(end, start + _LONGEST)], words


def doubled(passage: Passage) -> Iterator[Hit]:
    """One doubt said twice: "according to sources, allegedly", "may possibly"."""
    told: list[tuple[int, int]] = []
    for start, sentence, words in _read(passage):
        for found in words.softeners.finditer(sentence):
            if not passage.closed(start + found.start(), start + found.end()):
                told.append((start + found.start(), start + found.end()))
                yield _hit(start, found.start(), found.end(), found[0], "")
        for hedge in words.both.finditer(sentence):
            low = max(0, hedge.start() - _NEAR)
            source = next(_sources(words, sentence, low, hedge[0]), None)
            if source is None or source.start() - hedge.end() > _NEAR:
                continue
            if _CHARGED.search(sentence, min(source.end(), hedge.start()), hedge.start()):
                continue
            if words.softeners.search(sentence) or passage.closed(start + hedge.start(), start + hedge.end()):
                continue
            told.append((start + hedge.start(), start + hedge.end()))
            yield _hit(start, hedge.start(), hedge.end(), source[0], hedge[0])
            break
    yield from (
        _hit(0, low, high, passage.text[low:high], "") for low, high in _more(passage, "hedge-doubled", told)
    )


def _more(passage: Passage, code: str, told: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """What a code of doubt finds where nothing was told of yet."""
    if passage.kind in _UNREAD:
        return
    spans = sorted(
        {found.span() for found in found_in(passage, "doubt", code)}, key=lambda one: (one[0], -one[1])
    )
    known = sorted(told)
    last = at = 0
    for low, high in spans:
        while at < len(known) and known[at][1] <= low:
            at += 1
        if low >= last and not (at < len(known) and known[at][0] < high):
            last = high
            yield low, high


def _sources(words: Saying, sentence: str, low: int, hedge: str) -> Iterator[re.Match[str]]:
    yield from words.vague.finditer(sentence, low)
    for one in words.attributed.finditer(sentence, low):
        if _is_source(one[0], hedge):
            yield one


def _is_source(found: str, hedge: str) -> bool:
    """Whether words name whose doubt it is, as "according to" does."""
    return found.casefold() != hedge.casefold() and found.casefold().startswith(_SOURCES)


_SOURCES = (
    "according to",
    "selon",
    "d’après",
    "d'après",
    "laut",
    "zufolge",
    "nach ",
    "по ",
    "согласно",
    "citing",
)


def _hit(start: int, low: int, high: int, source: str, hedge: str) -> Hit:
    return Hit(
        start + low,
        start + high,
        (("variant", "source" if hedge else "hedges"), ("source", source), ("hedge", hedge or source)),
    )


def unsourced(passage: Passage) -> Iterator[Hit]:
    """ "Allegedly" in a sentence that neither says who alleges it nor cites anything."""
    told = {passage.sentence_of(low)[0]: (low, high) for low, high in _more(passage, "hedge-unsourced", [])}
    for start, sentence, words in _read(passage):
        if start in told and not passage.is_heading and not passage.is_call:
            none = (_IF, words.attributed, words.vague, words.proved, words.softeners, words.both)
            # A source in the sentences before goes on speaking.
            before = words.attributed.search(passage.text, max(0, start - _HEARD), start)
            told_here = before or any(one.search(sentence) for one in none) or passage.closed(*told[start])
            if not told_here and not cited(passage, start, start + len(sentence)):
                yield Hit(*told[start])
        found = words.both.search(sentence)
        if found is None or passage.primary not in ("en", "fr"):
            continue
        if _CHARGED.search(sentence, 0, found.start()):
            continue
        others = (words.attributed, words.vague, words.proved, words.softeners)
        if any(one.search(sentence) for one in others):
            continue
        low, high = start + found.start(), start + found.end()
        if passage.closed(low, high) or cited(passage, start, start + len(sentence)):
            continue
        if not passage.is_heading:
            yield Hit(low, high)


def missing(passage: Passage) -> Iterator[Hit]:
    """A wrong that nobody sees being done, told as certain: "the petition was orchestrated by officials"."""
    if passage.is_heading or passage.is_call:
        return
    told: dict[int, tuple[int, int]] = {}
    for start, sentence, words in _read(passage):
        found = words.hidden.search(sentence)
        if found is not None:
            told[start] = (start + found.start(), start + found.end())
    for low, high in _more(passage, "hedge-missing", []):
        told.setdefault(passage.sentence_of(low)[0], (low, high))
    if not told:
        return
    for start, sentence, words in _read(passage):
        if start not in told:
            continue
        others = (words.attributed, words.vague, words.proved)
        if words.hedged.search(sentence, 0, told[start][1] - start) or passage.closed(*told[start]):
            continue
        if not any(one.search(sentence) for one in others) and not cited(
            passage, start, start + len(sentence)
        ):
            yield Hit(*told[start])


def vague(passage: Passage) -> Iterator[Hit]:
    """A source that nobody can look up: "independent sources", "it is widely believed", "everyone knows"."""
    told: list[tuple[int, int]] = []
    for hit in _vague(passage):
        told.append((hit.start, hit.end))
        yield hit
    words = saying(passage.language)
    for low, high in _more(passage, "source-vague-said", told):
        if not cited(passage, *passage.sentence_of(low)):
            told.append((low, high))
            yield Hit(low, high, (("variant", "nobody"),))
    for low, high in _more(passage, "source-vague", told):
        if words is not None and words.named.match(passage.text, high):
            continue
        if not cited(passage, *passage.sentence_of(low)):
            yield Hit(low, high, (("variant", "nobody"),))


def _vague(passage: Passage) -> Iterator[Hit]:
    for start, sentence, words in _read(passage):
        for found in words.vague.finditer(sentence):
            low, high = start + found.start(), start + found.end()
            if words.named.match(sentence, found.end()) or passage.closed(low, high):
                continue
            if not cited(passage, start, start + len(sentence)):
                yield Hit(low, high, (("variant", "nobody"),))
        for found in words.certain.finditer(sentence):
            low, high = start + found.start(), start + found.end()
            if passage.closed(low, high) or cited(passage, start, start + len(sentence)):
                continue
            if not _DENIED.search(sentence, 0, found.start()):
                yield Hit(low, high, (("variant", "all"),))


# "Not everyone knows that": nothing is said to be known to all.
_DENIED = re.compile(r"(?:not|pas|nicht|не) $", re.I)


def doubted_fact(passage: Passage) -> Iterator[Hit]:
    """What is certain called alleged: "the alleged judgment"."""
    told: list[tuple[int, int]] = []
    for start, sentence, words in _read(passage):
        for found in words.doubted_fact.finditer(sentence):
            if not passage.closed(start + found.start(), start + found.end()):
                told.append((start + found.start(), start + found.end()))
                yield Hit(*told[-1])
    yield from (Hit(low, high) for low, high in _more(passage, "hedge-on-fact", told))


def cited(passage: Passage, start: int, end: int) -> bool:
    """Whether a stretch has a footnote, a claim with its sources, a link or the number of a note."""
    for kind in (AnchorKind.NOTE, AnchorKind.CLAIM):
        if any(low < end and start < high for _, low, high in passage.stretches(kind)):
            return True
    if any(low < end and start < high for low, high in passage.linked):
        return True
    text = passage.text
    place = text.find("[", start, min(len(text), end + 6))
    while place >= 0:
        if text[place + 1 : place + 2].isdigit():
            return True
        place = text.find("[", place + 1, min(len(text), end + 6))
    return False
