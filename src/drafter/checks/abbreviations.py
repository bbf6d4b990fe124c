"""Abbreviations with full stops between their letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from drafter.checks.finding import Hit
from drafter.checks.passages import Passage
from drafter.checks.said_rules import words
from drafter.register.institutions import load

_LETTERED = re.compile(
    r"(?<![\w.&-])(?:[A-ZÄÖÜА-ЯЁ][a-z]?\.[ \u00a0]?){1,9}[A-ZÄÖÜА-ЯЁ](?:\.(?P<many>[’']?s(?!\w))?|(?![\w.]))"
)
_POINTS = re.compile(r"[. \u00a0]+")
# Two letters are the initials of persons too; these are always bodies, those only where no name is near.
_TWO, _TWO_APART = frozenset({"EU", "UN", "UE", "UK"}), frozenset({"ЕС"})
# Americans write "U.S.", and so do many who follow their papers.
_AMERICAN = frozenset({"US", "USA", "DC"})
_BRITISH = frozenset({"en-gb", "en-ie"})
# A sentence that begins behind an abbreviation begins with one of these more often than a name does.
_BEGIN = frozenset(
    "the a an it this that these they we he she in on at by but and for as if when since after no our "
    "le la les un une il elle ils elles nous ce cette ces en depuis selon mais dans pour "
    "der die das ein eine er sie es wir in im am auf seit nach aber doch "
    "он она они мы это этот эта эти в во на но и с по после однако".split()
)
_WORD = re.compile(r"[^\W\d_]+")
_ARTICLE = re.compile(
    r"(?<!\w)(?:the|an?|les?|la|des|du|aux?|une?|der|die|das|dem|den|ein|[ld][’'])[ \u00a0]?$", re.I
)
_NEAR = 24


@cache
def _known() -> frozenset[str]:
    """Abbreviations of bodies, and others that everybody knows, of three letters and more."""
    bodies = {short for one in load() for short in one.all_shorts()}
    return frozenset(
        short for short in bodies | words("acronyms_known") if len(short) > 2 and short.isalpha()
    )


def pointed(passage: Passage) -> Iterator[Hit]:
    """A body's abbreviation with full stops: "O.S.C.E."; persons' initials and "e. V." are left alone."""
    text = passage.own
    if ". " not in text and "." not in text[:-1]:
        return
    for found in _LETTERED.finditer(text):
        letters = _POINTS.sub(
            "", found[0][: found.start("many") - found.start()] if found["many"] else found[0]
        )
        if not _is_body(passage, letters, found.start(), found.end()):
            continue
        put = letters + ("s" if found["many"] else "")
        stop = "." if found[0].endswith(".") and _ends(passage, found.end()) else ""
        yield Hit(found.start(), found.end(), (("better", put),), put + stop)


def _is_body(passage: Passage, letters: str, start: int, end: int) -> bool:
    if letters in _AMERICAN:
        return passage.language.casefold() in _BRITISH
    if letters in _TWO_APART:
        return not _names_near(passage.own, start, end)
    if letters in _TWO or letters in _known():
        return True
    if " " in passage.own[start:end] or "\u00a0" in passage.own[start:end] or len(letters) < 3:
        return False
    # Nobody has so many initials, or an article before them and no name behind.
    begun = _ARTICLE.search(passage.own, max(start - 6, 0), start)
    return len(letters) > 3 or (begun is not None and not _names_near(passage.own[end : end + _NEAR], 0, 0))


def _names_near(text: str, start: int, end: int) -> bool:
    """Whether a word with a capital letter stands beside, as a surname does beside initials."""
    before, after = text[max(start - _NEAR, 0) : start].rstrip(), text[end : end + _NEAR].lstrip()
    last = _WORD.findall(before)[-1:] if before[-1:].isalpha() else []
    first = _WORD.match(after)
    named = first is not None and first[0][0].isupper() and first[0].casefold() not in _BEGIN
    return named or bool(last and last[0][0].isupper())


def _ends(passage: Passage, end: int) -> bool:
    """Whether a sentence ends there: the last full stop is its own."""
    after = passage.text[end : end + _NEAR]
    bare = after.lstrip(' \u00a0\u202f\n”»“"’)')
    if not bare or "\n" in after[: len(after) - len(bare)]:
        return True
    first = _WORD.match(bare)
    return first is not None and first[0][0].isupper() and first[0].casefold() in _BEGIN
