"""Bodies that each country has, and missions to it: names made from the register's patterns and a country."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

from drafter.model.values import Value
from drafter.register.countries import capitals, country_codes, country_spellings
from drafter.register.country_grammar import country_forms, has_forms
from drafter.register.rows import in_language
from drafter.register.search import SMALL, words_of

PLACES = ("{COUNTRY}", "{OF}", "{IN}")
# So many letters of a country's name have to be typed before it is thought of.
_LETTERS = 3
_MOST_COUNTRIES = 12


class Asked(Value, frozen=True):
    """A country that a query names, the words of the query that are not of its name, and how well it fits."""

    code: str
    rest: tuple[str, ...]
    whole: bool


def filled_names(names: Mapping[str, str], code: str) -> Mapping[str, str]:
    """A pattern's names with a country in them, in the languages in which that can be said."""
    found: dict[str, str] = {}
    for language, name in names.items():
        if has_forms(code, language):
            forms = country_forms(code, language)
            value = name.replace("{COUNTRY}", forms.of)
            found[language] = value.replace("{OF}", forms.of).replace("{IN}", forms.within)
    return MappingProxyType(found)


def filled_lists(lists: Mapping[str, tuple[str, ...]], code: str) -> Mapping[str, tuple[str, ...]]:
    """Lists of a pattern's names with a country in them, as `filled_names` has them."""
    found: dict[str, tuple[str, ...]] = {}
    for language, names in lists.items():
        filled = tuple(whole for name in names for whole in filled_names({language: name}, code).values())
        if filled:
            found[language] = filled
    return MappingProxyType(found)


def stem_of(names: Mapping[str, str], language: str) -> str:
    """The words of a pattern before the country, with the space behind them."""
    name = in_language(names, language)
    return name[: min((name.find(place) for place in PLACES if place in name), default=len(name))]


def is_stem(names: Iterable[str], rest: Sequence[str]) -> bool:
    """Whether each of some words begins a word of a pattern, in one of its names."""
    wanted = [word for word in rest if word not in SMALL]
    for name in names:
        words = words_of(name)
        if all(any(word.startswith(part) for word in words) for part in wanted):
            return True
    return False


@lru_cache(maxsize=64)
def asked(query: str) -> tuple[Asked, ...]:
    """The countries that a query names by the beginnings of words, those named in full first."""
    wanted = [word for word in words_of(query) if word not in SMALL]
    return _asked(wanted, _begins) or _asked(wanted, _is_of)


def _asked(wanted: Sequence[str], names_it: Callable[[str, Sequence[str]], bool]) -> tuple[Asked, ...]:
    found: dict[str, Asked] = {}
    for code, words in _spelt():
        used = [word for word in wanted if names_it(word, words)]
        if not used:
            continue
        whole = all(any(word == one for word in used) for one in words)
        if not whole and names_it is _begins and not _leads(used, words):
            continue
        one = Asked(code, tuple(word for word in wanted if word not in used), whole)
        before = found.get(code)
        if before is None or (len(one.rest), not one.whole) < (len(before.rest), not before.whole):
            found[code] = one
    ordered = sorted(found.values(), key=lambda one: (len(one.rest), not one.whole))
    return tuple(ordered[:_MOST_COUNTRIES])


def _begins(word: str, words: Sequence[str]) -> bool:
    return any(one == word or (len(word) >= _LETTERS and one.startswith(word)) for one in words)


def _is_of(word: str, words: Sequence[str]) -> bool:
    """An adjective made from a country's name: "Georgian", "ungarische"."""
    if len(words) != 1 or not len(word) <= len(words[0]) + 5:
        return False
    least = max(min(5, len(words[0])), len(words[0]) - 2)
    return len(word) > least and word[:least] == words[0][:least]


def _leads(used: Iterable[str], words: Sequence[str]) -> bool:
    """The first word of a name has to be there: "Sudan" is not yet South Sudan."""
    return any(words[0].startswith(word) for word in used)


@lru_cache(maxsize=1)
def _spelt() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each country with the words of each of its spellings, forms and capitals, small ones left out."""
    return tuple(
        (code, words)
        for code in country_codes()
        for words in dict.fromkeys(_meaning(spelling) for spelling in _spellings(code))
        if words
    )


def _spellings(code: str) -> Iterator[str]:
    yield from country_spellings(code)
    yield from capitals(code)
    for language in ("fr", "de", "ru", "kk"):
        if has_forms(code, language):
            forms = country_forms(code, language)
            yield from (forms.of, forms.within)


def _meaning(name: str) -> tuple[str, ...]:
    return tuple(word for word in words_of(name) if word not in SMALL)
