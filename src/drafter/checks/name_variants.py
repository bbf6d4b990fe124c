"""Names that are spelt in more than one way.

All spellings stand in a register by how they sound and how they are written; only those that share an entry
are compared. After an edit the names of the passages that changed are taken out and put in again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from drafter.checks.finding import Hit
from drafter.checks.gathering import Gathered, Placed, exchanged
from drafter.checks.name_forms import heard_as, plain, shortened, sound
from drafter.checks.name_pairs import Name, like, one_name, one_person, sound_alike
from drafter.checks.names import NameFacts, Word
from drafter.checks.passages import Overview, Passage

_SHORTEST = 4
_MOST_FORMS = 20_000
_MOST_ALIKE = 8
_NO_SMALL_SLIPS = frozenset({"pl", "cs", "sk", "sl", "hr", "sr", "bs", "fi", "et", "hu", "lt", "lv"})

_Given = tuple[Passage, tuple[Any, ...]]


def variants(overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """Names that are spelt in more than one way: each once, at the first place that is out of line."""
    return Variants()(overview, gathered)


class _Register(NamedTuple):
    """Spellings by what those that may be one name have in common, and the pairs of each entry that are.

    `readings` are the entries of a spelling, `alike` says whether two that share one are one name.
    """

    readings: Callable[[str, Name], tuple[str, ...]]
    alike: Callable[[Name, Name, tuple[str, str], str], bool]
    keys: dict[str, tuple[str, ...]]
    entered: dict[str, tuple[str, ...]]
    pairs: dict[str, tuple[tuple[str, str], ...]]


def _sounds(_key: str, name: Name) -> tuple[str, ...]:
    sounded = sound(name.form)
    return (sounded,) if len(sounded) >= _SHORTEST else ()


def _heard(_key: str, name: Name) -> tuple[str, ...]:
    return heard_as(name.form) if name.is_person or name.before or name.partners else ()


def _slips(key: str, name: Name) -> tuple[str, ...]:
    told = len(key) >= _SHORTEST and (name.inner or name.honoured or name.partners)
    return tuple(dict.fromkeys(shortened(plain(key)))) if told else ()


class Variants:
    """Looks for variants in one statement again and again."""

    def __init__(self) -> None:
        self._start("")

    def _start(self, language: str) -> None:
        self._language = language
        self._seen: list[_Given] = []
        self._order: dict[int, int] = {}
        self._names: dict[str, Name] = {}
        # Which passages hold a spelling, by the identity of what they gave; the first of them.
        self._places: dict[str, dict[int, Word]] = {}
        self._first: dict[str, int] = {}
        self._small: Counter[str] = Counter()
        registers = [
            _Register(_sounds, lambda one, other, _, language: sound_alike(one, other, language), {}, {}, {}),
            # Spellings that two languages make of one person's name.
            _Register(_heard, lambda one, other, _, language: one_person(one, other, language), {}, {}, {}),
        ]
        if language not in _NO_SMALL_SLIPS:
            registers.append(_Register(_slips, one_name, {}, {}, {}))
        self._registers = registers

    def __call__(self, overview: Overview, gathered: Gathered) -> Iterator[Placed]:
        if self._language != overview.primary or len(self._names) >= _MOST_FORMS:
            self._start(overview.primary)
        gone, come = exchanged(self._seen, gathered)
        before = self._order
        self._seen = list(gathered)
        self._order = {id(given): place for place, given in enumerate(gathered)}
        touched = {word.key for _, (facts,) in (*gone, *come) for word in facts.words}
        for given in gone:
            self._take_out(given)
        for given in come:
            self._put_in(given)
        arrived = {word.key: id(given) for given in reversed(come) for word in given[1][0].words}
        for key in touched:
            self._find_first(key, arrived.get(key), before)
        for register in self._registers:
            for entry in {entry for key in touched for entry in self._enter(register, key)}:
                self._compare(register, entry)
        return map(self._told, self._joined())

    def _take_out(self, given: _Given) -> None:
        facts: NameFacts = given[1][0]
        for small in facts.small:
            self._small[small] -= 1
            if not self._small[small]:
                del self._small[small]
        for word in facts.words:
            if self._places.get(word.key, {}).pop(id(given), None) is not None:
                self._names[word.key].count(word, -1)

    def _put_in(self, given: _Given) -> None:
        facts: NameFacts = given[1][0]
        for small in facts.small:
            self._small[small] += 1
        for word in facts.words:
            name = self._names.get(word.key)
            if name is None:
                if len(self._names) >= _MOST_FORMS:
                    continue
                name = self._names[word.key] = Name(word)
                self._places[word.key] = {}
            self._places[word.key][id(given)] = word
            name.count(word, 1)

    def _find_first(self, key: str, arrived: int | None, before: dict[int, int]) -> None:
        """Find where a spelling stands first; `arrived` is the first that came with it."""
        places = self._places.get(key)
        if places:
            known = self._first.get(key)
            some: Iterable[int] = places
            if known in places and known is not None:
                some = (known,) if arrived is None else (known, arrived)
            elif known is not None and arrived is not None and self._order[arrived] <= before[known]:
                # It stands no later than that which went, and before that stood none.
                some = (arrived,)
            first = self._first[key] = min(some, key=self._order.__getitem__)
            self._names[key].first = places[first]
        elif places is not None:
            del self._places[key], self._names[key]
            self._first.pop(key, None)

    def _enter(self, register: _Register, key: str) -> tuple[str, ...]:
        """Enter a spelling anew; the entries that it is or was in."""
        name = self._names.get(key)
        old = register.entered.pop(key, ())
        new = register.readings(key, name) if name is not None else ()
        for entry in old:
            if entry not in new:
                left = tuple(one for one in register.keys[entry] if one != key)
                if left:
                    register.keys[entry] = left
                else:
                    del register.keys[entry]
        for entry in new:
            if entry not in old:
                register.keys[entry] = (*register.keys.get(entry, ()), key)
        if new:
            register.entered[key] = new
        return (*old, *new)

    def _compare(self, register: _Register, entry: str) -> None:
        keys = register.keys.get(entry, ())
        bounded = sorted(keys, key=self._at)[:_MOST_ALIKE] if len(keys) > 1 else []
        pairs = tuple(
            (one, other)
            for place, one in enumerate(bounded)
            for other in bounded[place + 1 :]
            if register.alike(self._names[one], self._names[other], (one, other), self._language)
        )
        if pairs:
            register.pairs[entry] = pairs
        else:
            register.pairs.pop(entry, None)

    def _at(self, key: str) -> tuple[int, int]:
        """Where a spelling stands first: passage and code point."""
        return self._order[self._first[key]], self._names[key].first.start

    def _joined(self) -> Iterable[list[str]]:
        """Spellings that are one another's variants, in groups."""
        leader: dict[str, str] = {}

        def lead(key: str) -> str:
            while leader.get(key, key) != key:
                key = leader[key]
            return key

        pairs = {pair for register in self._registers for some in register.pairs.values() for pair in some}
        for one, other in pairs:
            # What the text has in small letters too is a word that begins a sentence.
            if self._names[one].form not in self._small and self._names[other].form not in self._small:
                leader.setdefault(one, one)
                leader.setdefault(other, other)
                leader[lead(other)] = lead(one)
        groups: dict[str, list[str]] = {}
        for key in sorted(leader, key=self._at):
            groups.setdefault(lead(key), []).append(key)
        return groups.values()

    def _told(self, group: list[str]) -> Placed:
        times = {key: self._names[key].times for key in group}
        kept = min(group, key=lambda key: -times[key])
        odd = min((key for key in group if key != kept), key=lambda key: times[key])
        others = dict.fromkeys(self._names[key].first.written for key in (kept, *group) if key != odd)
        passage, _ = self._seen[self._order[self._first[odd]]]
        first, right = self._names[odd].first, self._names[kept].first.written
        return passage, Hit(
            first.start,
            first.end,
            (
                ("others", ", ".join(others)),
                ("kept", right),
                ("variant", "two" if len(group) == 2 else "more"),
                ("count", str(len(group))),
            ),
            None if first.closed else like(right, first.written) or None,
        )
