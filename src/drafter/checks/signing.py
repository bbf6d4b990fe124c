"""Signatories: those who stand twice, who has not agreed yet."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from drafter.checks.finding import Hit
from drafter.checks.gathering import Gathered, Placed
from drafter.checks.passages import Overview, Passage
from drafter.model.signatories import ABSENT, AGREED, Signatory, SignatoryState
from drafter.model.statement import Edition, SectionKind
from drafter.model.where import OF_SIGNATORIES, Where

_WORD = re.compile(r"\w+")
_FORMS = frozenset(
    "ev e v gmbh ggmbh ltd inc asbl vzw ong ngo onlus the der die das la le les los el l of for de "
    "and und et y e и".split()
)
_SHORTEST = 8
_NAMED = 3


def printed(overview: Overview) -> list[Signatory]:
    """The signatories that the list names."""
    return [
        one
        for one in overview.statement.signatories
        if one.state not in ABSENT and one.state is not SignatoryState.WITHHELD
    ]


def _place(edition: Edition) -> str:
    return next((one.id for one in edition.sections if one.kind is SectionKind.SIGNATORIES), "")


def nothing(_passage: Passage) -> tuple[object, ...]:
    """What a check gathers that looks at no text: it is asked again only when what it looks at changes."""
    return ()


def in_names(
    look: Callable[[Passage], Iterable[Hit]],
) -> Callable[[Overview, Gathered], Iterator[Placed]]:
    """A check of characters or spaces, for the names in the list."""

    def look_at_names(overview: Overview, _gathered: Gathered) -> Iterator[Placed]:
        for section in overview.edition.sections:
            if section.kind is not SectionKind.SIGNATORIES:
                continue
            for one in printed(overview):
                for where, text in _names(one):
                    for hit in look(Passage(section, None, text, overview.edition.language, where)):
                        words = text[hit.start : hit.end]
                        yield (
                            None,
                            replace(hit, section=section.id, text=words, where=where, holder=one.id),
                        )
            return

    return look_at_names


def _names(one: Signatory) -> Iterator[tuple[Where, str]]:
    for where, field in OF_SIGNATORIES.items():
        text = getattr(one, field)
        if text:
            yield where, text


def twice(overview: Overview, _gathered: Gathered) -> Iterator[Placed]:
    """A signatory that stands in the list a second time, or so nearly alike that it may be the same."""
    section = _place(overview.edition)
    seen: dict[str, Signatory] = {}
    near: dict[str, Signatory] = {}
    for one in printed(overview):
        key = _key(one)
        if not key:
            continue
        other = seen.get(key)
        if other is not None:
            if _may_be_same(one, other):
                yield None, _pair(one, other, "same", section)
            continue
        seen[key] = one
        if len(key) < _SHORTEST:
            continue
        likes = _likes(key)
        other = next((near[like] for like in likes if like in near), None)
        if other is not None and _may_be_same(one, other) and not _numbers_differ(one, other):
            yield None, _pair(one, other, "near", section)
        for like in likes:
            near.setdefault(like, one)


def _pair(one: Signatory, other: Signatory, variant: str, section: str) -> Hit:
    return Hit(0, 0, (("variant", variant), ("other", other.name)), section=section, text=one.name)


def _may_be_same(one: Signatory, other: Signatory) -> bool:
    """Whether nothing that stands beside the names tells them apart."""
    pairs = ((one.affiliation, other.affiliation), (one.country, other.country))
    return all(not left or not right or _folded(left) == _folded(right) for left, right in pairs)


def _numbers_differ(one: Signatory, other: Signatory) -> bool:
    return re.findall(r"\d+", one.name) != re.findall(r"\d+", other.name)


@lru_cache(maxsize=8192)
def _folded(name: str) -> str:
    bare = unicodedata.normalize("NFKD", name.casefold())
    words = _WORD.findall("".join(letter for letter in bare if not unicodedata.combining(letter)))
    return " ".join(word for word in words if word not in _FORMS) or " ".join(words)


def _key(one: Signatory) -> str:
    return _folded(one.name)


def _likes(key: str) -> list[str]:
    """The key, and the key without each of its letters: two that share one differ by one letter at most."""
    return [key, *(key[:at] + key[at + 1 :] for at in range(len(key)))] if len(key) <= 120 else [key]


def not_agreed(overview: Overview, _gathered: Gathered) -> Iterator[Placed]:
    """Signatories that a release would print although they have not agreed yet."""
    waiting = [one for one in printed(overview) if one.state not in AGREED]
    if waiting:
        names = ", ".join(one.name for one in waiting[:_NAMED])
        rest = len(waiting) - _NAMED
        arguments = (("count", str(len(waiting))), ("names", names + (f" + {rest}" if rest > 0 else "")))
        yield None, Hit(0, 0, arguments, section=_place(overview.edition), text=names)
