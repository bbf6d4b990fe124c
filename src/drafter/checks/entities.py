"""Those whom a text speaks of: whether a reader is told who they are before something is asked for them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from operator import itemgetter
from typing import NamedTuple

from drafter.checks.finding import Hit
from drafter.checks.gathering import Gathered, Given, Placed, exchanged
from drafter.checks.name_forms import is_cyrillic, stem
from drafter.checks.passages import Overview, Passage
from drafter.checks.said_rules import known
from drafter.checks.said_rules import pattern as rule
from drafter.model.statement import SectionKind
from drafter.register.asking import asking
from drafter.register.countries import is_country
from drafter.register.saying import Saying, saying

_UNREAD = frozenset({SectionKind.SIGNATORIES, SectionKind.CONTACT, SectionKind.RELATED, SectionKind.NOTES})
_LONGEST = 4000
_MOST = 100
_KNOWN_BY = 4
_PUBLIC = known("public")
# What is not to be done to somebody, and to whom: the name stands behind the verb.
_PART = r"[A-ZÀ-ÝŻŽŠČŁŚĆŞĞ][\w’⁺+&-]{2,30}"
_NAME = rf"{_PART}(?: (?:(?:of|for|and|de|des|du|für|und) )?{_PART}){{0,4}}"
_CYRILLIC_NAME = r"(?:«[^«»\n]{2,60}»|[А-ЯЁІЇЄҐ][а-яёіїєґ-]{2,30}(?: [А-ЯЁІЇЄҐ][а-яёіїєґ-]{2,30}){0,3})"
_ROLE_AFTER = re.compile(r"\s?[,(–—]")
_ANNOUNCED = re.compile(
    r"(?:organi[sz]ation|group|ngo|movement|association|network|outlet|newspaper|foundation|party|collective|"
    r"centre|center|union|initiative|groupe|collectif|journal|réseau|организаци\w|групп\w|движени\w|фонд\w?|"
    r"центр\w?|издани\w)(?: \w{2,20}){0,2} [«“]?$",
    re.I,
)
# A sentence that speaks of whom the one before it named.
_GOES_ON = re.compile(
    r"(?:It|Its|They|Their|The (?:organi[sz]ation|group|association)|Elle|Il|Ils|Elles|L['’]organisation|Она|"
    r"Он|Они|Организаци\w)(?!\w)"
)
_SOLID = frozenset({SectionKind.CALLS})


class Threatened(NamedTuple):
    """A name that something is asked for, with where it stands and whether a call asks it.

    `sought` are the words by which it is known elsewhere; `other` says that nothing threatens it.
    """

    name: str
    start: int
    end: int
    asked: bool
    presented: bool
    sought: tuple[str, ...] = ()
    other: bool = False


class Threat(NamedTuple):
    """A sentence in which something is done to an organisation: the one meant without its name, and names."""

    unnamed: str
    words: str


class EntityFacts(NamedTuple):
    """What a passage tells of those threatened: `text` in small letters where names may stand."""

    threatened: tuple[Threatened, ...]
    threats: tuple[Threat, ...]
    text: str


def gather(passage: Passage) -> tuple[EntityFacts, ...]:
    """Whom a passage asks something for, and of whom it says that something is done to them."""
    words = saying(passage.language)
    pattern = rule("target", passage.primary)
    if words is None or pattern is None or passage.kind in _UNREAD:
        return ()
    asked = passage.is_call or passage.kind in _SOLID
    threatened: list[Threatened] = []
    threats: list[Threat] = []
    before, told = "", False
    for start, end in passage.sentences:
        sentence = passage.text[start : min(end, start + _LONGEST)]
        if asked:
            threatened.extend(_asked_for(passage, pattern, sentence, start))
            threatened.extend(_helped(passage, words, sentence, start))
        else:
            found = list(_threats(words, sentence, before))
            if told and not found and _GOES_ON.match(sentence):
                found = [Threat("", sentence.casefold())]
            threats.extend(found)
            told = bool(found)
        before = sentence
    return (EntityFacts(tuple(threatened), tuple(threats), passage.text.casefold()),)


def _asked_for(passage: Passage, pattern: re.Pattern[str], sentence: str, start: int) -> Iterator[Threatened]:
    for found in pattern.finditer(sentence):
        name = re.sub(r"['’]s?$", "", found[1])
        low = found.start(1)
        high = low + len(name)
        if is_country(name) or (name[0] != "«" and passage.closed(start + low, start + high)):
            continue
        presented = bool(_ROLE_AFTER.match(sentence, high)) or bool(_ANNOUNCED.search(sentence[:low]))
        yield Threatened(name, start + low, start + high, True, presented, _sought(name))


def _helped(passage: Passage, words: Saying, sentence: str, start: int) -> Iterator[Threatened]:
    """Somebody, or a group, for whom a call asks something else: a visa, a room, a visit."""
    pattern = rule("object", passage.primary)
    bodies = asking(passage.language)
    for found in pattern.finditer(sentence) if pattern is not None else ():
        name = re.sub(r"['’]s?$", "", found[1])
        low = found.start(1)
        high = low + len(name)
        parts = name.split()
        if any(_PUBLIC.search(part) or is_country(part) for part in parts) or is_country(name):
            continue
        if (name[0] != "«" and passage.closed(start + low, start + high)) or (
            bodies is not None and bodies.named(name)
        ):
            continue
        presented = bool(_ROLE_AFTER.match(sentence, high) or _role_before(words).search(sentence[:low]))
        yield Threatened(name, start + low, start + high, True, presented, _sought(name), True)


@cache
def _roles(role: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{role}) $", re.I)


def _role_before(words: Saying) -> re.Pattern[str]:
    """An office or a calling right before a name."""
    return _roles(words.role.pattern)


def _sought(name: str) -> tuple[str, ...]:
    """The words by which a name is known elsewhere: itself, or its last word, in Russian without ending."""
    last = name.strip("«»").split()[-1].casefold()
    bare = stem(last)
    if is_cyrillic(last) and len(bare) >= _KNOWN_BY:
        return (bare,)
    whole = name.casefold()
    return (whole, last) if " " in name and len(last) > _KNOWN_BY else (whole,)


def _threats(words: Saying, sentence: str, before: str) -> Iterator[Threat]:
    if words.threat.search(sentence) is None:
        return
    unnamed = words.unnamed.search(sentence)
    told = f"{before} {sentence}" if _GOES_ON.match(sentence) else sentence
    yield Threat(unnamed[0] if unnamed else "", told.casefold())


def not_identified(overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """A body for which a call asks something although the text never said that it is the one concerned.

    Either its name stands nowhere before, or the text says that "an organisation" is to be banned and never
    that it is this one.
    """
    return NotIdentified()(overview, gathered)


class NotIdentified:
    """Looks for them in one statement again and again: remembers in which passage words stand first."""

    def __init__(self) -> None:
        self._seen: Gathered = ()
        self._order: dict[int, int] = {}
        # By the identity of what the passage gave; None where they stand in none.
        self._first: dict[str, int | None] = {}
        self._telling: dict[int, Given] = {}

    def __call__(self, overview: Overview, gathered: Gathered) -> Iterator[Placed]:
        gone, come = exchanged(self._seen, gathered)
        before = self._order
        self._seen = list(gathered)
        self._order = {id(given): place for place, given in enumerate(gathered)}
        away = {id(given) for given in gone}
        for place in away:
            self._telling.pop(place, None)
        self._telling |= {id(given): given for given in come if _tells(given)}
        for key, first in tuple(self._first.items()):
            here = next((id(given) for given in come if key in given[1][0].text), None)
            if first is None or first not in away:
                places = [place for place in (first, here) if place is not None]
                self._first[key] = min(places, key=self._order.__getitem__, default=None)
            elif here is not None and self._order[here] <= before[first]:
                # It stands no later than that which went, and before that stood none.
                self._first[key] = here
            else:
                del self._first[key]
        telling = [(self._order[place], given) for place, given in self._telling.items()]
        return _not_identified(overview, sorted(telling, key=itemgetter(0)), self._place)

    def _place(self, key: str) -> int:
        """Which passage is the first that holds words; the number of all where none does."""
        if key not in self._first:
            self._first[key] = next((id(given) for given in self._seen if key in given[1][0].text), None)
        first = self._first[key]
        return self._order[first] if first is not None else len(self._order)


def _not_identified(
    overview: Overview, telling: list[tuple[int, Given]], first_place: Callable[[str], int]
) -> Iterator[Placed]:
    threats = [threat for _, (_, (fact,)) in telling for threat in fact.threats]
    meant = next((threat.unnamed for threat in threats if threat.unnamed), "")
    seen = {one.name.casefold() for one in overview.statement.signatories}
    most = len(seen) + _MOST
    for place, (passage, (fact,)) in telling:
        for one in fact.threatened:
            key = one.name.casefold()
            if key in seen or len(seen) > most:
                continue
            seen.add(key)
            earlier = any(first_place(sought) < place for sought in one.sought)
            again = any(sought in fact.text[: one.start] for sought in one.sought)
            told = not meant or any(_stem(key) in threat.words for threat in threats)
            if not told and not one.presented and not one.other:
                yield passage, Hit(one.start, one.end, (("variant", "unnamed"), ("meant", meant)))
            elif not earlier and not again and not one.presented and (one.other or _solid(one.name)):
                yield passage, Hit(one.start, one.end, (("variant", "unknown"), ("meant", "")))


def _tells(given: Given) -> bool:
    return bool(given[1][0].threats or given[1][0].threatened)


def _stem(name: str) -> str:
    return name if len(name) < 7 else name[:-2] if name[-1] != "»" else name


def _solid(name: str) -> bool:
    """Whether a name is one that needs to be introduced: so short that it says nothing of whose it is."""
    words = name.split()
    return (
        len(words) < 3 and not name.isupper() and all(word[:1].isupper() or word[:1] == "«" for word in words)
    )
