"""Official names of bodies that are written almost as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from drafter.checks.capitals import capitals
from drafter.checks.finding import Hit
from drafter.checks.name_forms import letter_apart
from drafter.checks.passages import Passage
from drafter.checks.rules import found_in
from drafter.model.statement import SectionKind
from drafter.register.institutions import load

_UNREAD = frozenset({SectionKind.SIGNATORIES, SectionKind.CONTACT, SectionKind.RELATED})
_WORD = re.compile(r"[^\W\d_]{1,60}(?:[-’'][^\W\d_]{1,60}){0,5}")
_JOINING = frozenset("of for on against in to by the de des du pour sur contre la les l aux à".split())
_FEWEST = 3
_LONGEST = 16


@lru_cache(maxsize=8)
def _official(language: str) -> Mapping[tuple[str, ...], tuple[str, ...]]:
    """Official names as words, by the words with each one in turn left open."""
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for one in load():
        name = one.names.get(language, "")
        words = tuple(match[0] for match in _WORD.finditer(name.replace("’", "'")))
        if one.pattern or "{" in name or "(" in name or not _FEWEST <= len(words) <= _LONGEST:
            continue
        folded = tuple(word.casefold() for word in words)
        for place in range(len(words)):
            found.setdefault((*folded[:place], "", *folded[place + 1 :]), words)
    return found


@lru_cache(maxsize=8)
def _whole(language: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(word.casefold() for word in name) for name in _official(language).values())


@lru_cache(maxsize=8)
def _openings(language: str) -> Mapping[str, tuple[int, ...]]:
    """How many words official names have, by the first word or the second where the first one is open."""
    found: dict[str, set[int]] = {}
    for key, words in _official(language).items():
        for word in key[:2]:
            if word:
                found.setdefault(word, set()).add(len(words))
    return {word: tuple(sorted(lengths)) for word, lengths in found.items()}


def misnamed(passage: Passage) -> Iterator[Hit]:
    """A body's name with one word mistaken: "European Court for Human Rights"."""
    if passage.kind in _UNREAD:
        return
    yield from capitals(passage)
    language = passage.primary
    for phrase, found in found_in(passage, "bodies", "body-name"):
        variant = "informal" if phrase.press else "wrong"
        yield Hit(*found.span(), (("variant", variant), ("name", phrase.better)), phrase.put)
    if language in ("en", "fr"):
        yield from _slips(passage, language)


def _slips(passage: Passage, language: str) -> Iterator[Hit]:
    text = passage.text.replace("’", "'")
    words = [(found[0], found.start(), found.end()) for found in _WORD.finditer(text)]
    folded = [word.casefold() for word, _, _ in words]
    openings, official = _openings(language), _official(language)
    known = _whole(language)
    at = 0
    while at < len(words):
        hit = None
        if not words[at][0][:1].isupper():
            at += 1
            continue
        lengths = {
            *openings.get(folded[at], ()),
            *(openings.get(folded[at + 1], ()) if at + 1 < len(words) else ()),
        }
        for length in sorted(lengths, reverse=True):
            window = folded[at : at + length]
            if len(window) < length or tuple(window) in known:
                continue
            hit = _mistaken(window, words[at : at + length], official)
            if hit is not None:
                break
        if hit is not None and not passage.closed(hit.start, hit.end):
            yield hit
            at += 2
        at += 1


def _mistaken(
    window: list[str], words: list[tuple[str, int, int]], official: Mapping[tuple[str, ...], tuple[str, ...]]
) -> Hit | None:
    for place, word in enumerate(window):
        name = official.get((*window[:place], "", *window[place + 1 :]))
        if name is None or name[place].casefold() == word:
            continue
        right = name[place]
        both = word in _JOINING and right.casefold() in _JOINING
        slip = (
            letter_apart(word, right.casefold()) > 0
            and len(right) > 4
            and _not_spelling(word, right.casefold())
        )
        if both or slip:
            start, end = words[place][1], words[place][2]
            return Hit(start, end, (("variant", "slip"), ("name", " ".join(name))), right)
    return None


def _not_spelling(word: str, right: str) -> bool:
    """Whether two words differ in more than a plural's ending."""
    return word.rstrip("s") != right.rstrip("s")
