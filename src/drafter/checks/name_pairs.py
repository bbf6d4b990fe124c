"""Whether two spellings are one name: by how they sound, how they are written and what stands beside them."""

from __future__ import annotations

from drafter.checks.name_forms import (
    heard_as,
    inflected,
    is_cyrillic,
    letter_apart,
    plain,
    sound,
    stem,
    umlauts_differ,
)
from drafter.checks.names import Word
from drafter.checks.said_rules import known, words
from drafter.register.countries import is_country

# Heads of bodies and offices, which are like one another without being one name.
_OFFICES = words("offices")
_SURNAME = known("surname_end")
_LEAST_SHARED = 5
_LEAST_AGAIN = 6


class Name:
    """One spelling in the whole text: how often it stands there, and how often what stands beside it.

    `first` is the word where it stands first. `partners` are names beside it, `before` those before it.
    """

    __slots__ = ("before", "first", "honoured", "inner", "partners", "times")

    def __init__(self, first: Word) -> None:
        self.first = first
        self.times = 0
        self.inner = 0
        self.honoured = 0
        self.partners: dict[str, int] = {}
        self.before: dict[str, int] = {}

    @property
    def form(self) -> str:
        """The spelling in small letters, as it stands first."""
        return self.first.form

    @property
    def is_person(self) -> bool:
        """Whether a title stands before it or it ends as surnames do."""
        return self.honoured > 0 or _SURNAME.search(stem(self.form)) is not None

    def count(self, word: Word, times: int) -> None:
        """Count a passage's word in, by 1, or out, by -1."""
        self.times += times * word.times
        self.inner += times * word.inner
        self.honoured += times * word.honoured
        for counts, names in ((self.partners, word.partners), (self.before, word.before)):
            for name in names:
                counts[name] = counts.get(name, 0) + times
                if not counts[name]:
                    del counts[name]


def sound_alike(first: Name, second: Name, language: str) -> bool:
    """Whether two spellings with the same sound are one name."""
    if _strangers(first, second) or not (first.inner or second.inner):
        return False
    if language != "de":
        return True
    given = not first.before.keys().isdisjoint(second.before)
    return not umlauts_differ(first.form, second.form) and (first.is_person or second.is_person or given)


def one_person(first: Name, second: Name, language: str) -> bool:
    """Whether two names that may sound alike are one person's: by the first name, or by their endings."""
    if {plain(first.form), plain(second.form)} & _OFFICES or not (first.inner or second.inner):
        return False
    if umlauts_differ(first.form, second.form) or is_country(first.form) or is_country(second.form):
        return False
    if first.partners and second.partners:
        ours, theirs = (
            {one for name in some for one in heard_as(name) or (name,)}
            for some in (first.partners, second.partners)
        )
        if not ours & theirs:
            return False
    surnames = all(_SURNAME.search(stem(name.form)) for name in (first, second))
    if surnames:
        return True
    # First names that sound alike before one surname, or surnames behind one first name.
    return language in ("en", "fr") and bool(
        first.before.keys() & second.before
        or (first.partners.keys() & second.partners and _vowels(first.form) == _vowels(second.form))
    )


def _vowels(form: str) -> str:
    return "".join(letter for letter in plain(form) if letter in "aeiouy")


def one_name(first: Name, second: Name, keys: tuple[str, str], language: str) -> bool:
    """Whether two names a letter apart, each told by its key, are one."""
    bare, wanted = plain(keys[0]), plain(keys[1])
    apart = letter_apart(bare, wanted)
    # What stands before a surname is the first name; sisters share what stands behind theirs.
    given = not first.before.keys().isdisjoint(second.before)
    shared = (first.partners.keys() | first.before) & (second.partners.keys() | second.before)
    again = _again(first, second) or _again(second, first)
    least = 0 if again and _mute(bare, wanted) else 1 if given or again or is_cyrillic(keys[0]) else 2
    if apart < least or (inflected(bare, wanted) and not (again and _mute(bare, wanted))):
        return False
    if _strangers(first, second):
        return False
    if bare in _OFFICES or wanted in _OFFICES or (is_country(first.form) and is_country(second.form)):
        return False
    shorter, longer = sorted((len(bare), len(wanted)))
    if (given and longer >= _LEAST_SHARED) or (shared and shorter >= _LEAST_SHARED and language != "de"):
        return True
    if again and longer >= _LEAST_AGAIN:
        return True
    if apart == longer - 1:
        # Names that begin with another letter are more often two.
        return False
    persons = first.is_person and second.is_person and shorter > _LEAST_AGAIN
    if not ((first.inner and second.inner) or (persons and (first.inner or second.inner))) or shorter < 6:
        return False
    if is_country(first.form) != is_country(second.form):
        return True
    if language == "de":
        return first.is_person and second.is_person
    return first.is_person or second.is_person or shorter >= 8


def _again(first: Name, second: Name) -> bool:
    """Whether the second is a surname behind a title alone, and the first one behind a first name."""
    return bool(second.honoured and not second.partners and first.before)


def _mute(one: str, other: str) -> bool:
    """Whether one of two words has at its end a letter more that is no ending: Nazarzoda, Nazarzodah."""
    short, long = sorted((one, other), key=len)
    return long[:-1] == short and long[-1] in "hj"


def _strangers(first: Name, second: Name) -> bool:
    """Whether both have other names beside them, none of them the same: two persons, not one."""
    if not first.partners or not second.partners:
        return False
    return not {sound(one) for one in first.partners} & {sound(one) for one in second.partners}


def like(kept: str, written: str) -> str:
    """The kept spelling in the case in which the other one stands; empty where that is not sure."""
    if not is_cyrillic(kept.casefold()):
        return kept
    root = kept[: len(stem(kept.casefold()))]
    ending = written[len(stem(written.casefold())) :]
    same = root.casefold()[-1:] == stem(written.casefold())[-1:]
    return root + ending if same and root.casefold() == stem(kept.casefold()) else ""
