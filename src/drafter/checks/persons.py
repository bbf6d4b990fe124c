"""Persons: what they are accused of, and how they are named."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from drafter.checks.finding import Hit
from drafter.checks.gathering import Gathered, Placed
from drafter.checks.hedges import cited
from drafter.checks.name_forms import sound
from drafter.checks.passages import Overview, Passage
from drafter.checks.said_rules import known
from drafter.model.statement import SectionKind
from drafter.register.countries import is_country
from drafter.register.saying import Saying, saying

_UNREAD = frozenset({SectionKind.SIGNATORIES, SectionKind.CONTACT, SectionKind.RELATED, SectionKind.NOTES})
_PART = r"[A-ZÀ-ÝŻŽŠČŁŚĆŞĞİȘȚĐ][\w’'ʼ-]{1,24}"
_CYRILLIC_PART = r"[А-ЯЁІЇЄҐӘҒҚҢӨҰҮҺ][а-яёіїєґәғқңөұүһ-]{1,24}"
_PARTICLE = r"(?:(?:von|van|de|da|dos|der|den|al|el|bin|ibn|ben|zu) )?"
_FULL = {
    True: re.compile(rf"(?<!\w){_PART}\.? (?:[A-Z]\. )?{_PARTICLE}{_PART}(?: {_PART}){{0,2}}(?!\w)"),
    False: re.compile(rf"(?<!\w){_CYRILLIC_PART} {_CYRILLIC_PART}(?: {_CYRILLIC_PART}){{0,2}}(?!\w)"),
}
# The last capitalised word before an act, with hardly anything between.
_ALONE = {
    True: re.compile(
        rf"(?<![\w’'-])({_PART})(?: (?:and|et|und) [a-zäöüà-ÿ’' ]{{2,30}})?(?: [a-z]{{2,12}}){{0,2}} $"
    ),
    False: re.compile(rf"(?<!\w)({_CYRILLIC_PART})(?: и [а-яё ]{{2,30}})?(?: [а-яё]{{2,14}}){{0,2}} $"),
}
_SURNAME = known("surname")
_ORGANISATION = known("organisation", re.I)
_NEAR = 170
_LONGEST = 4000
_SUFFERED = 90
_CLAUSE = known("clause")


class Accused(NamedTuple):
    """A person, where the name stands, and the wrong that the sentence says was done; "" for none.

    A `bare` one is a word with a capital letter that may be the surname of somebody named in full elsewhere.
    """

    name: str
    start: int
    end: int
    act: str
    bare: bool = False


class Blamed(NamedTuple):
    """The surnames of those named in full in a passage, and who is said to have done wrong, by surname."""

    full: frozenset[str]
    accused: tuple[tuple[str, Accused], ...]


def gather_accused(passage: Passage) -> tuple[Blamed, ...]:
    """Persons by name who are said to have done wrong, without source, doubt or judgment in the sentence."""
    words = saying(passage.language)
    if words is None or passage.is_heading or passage.kind in _UNREAD:
        return ()
    persons = [(_surname(person), person) for person in _accused(passage, words)]
    if not persons:
        return ()
    full = frozenset(surname for surname, person in persons if not person.bare)
    return (Blamed(full, tuple(named for named in persons if named[1].act)),)


def _accused(passage: Passage, words: Saying) -> Iterator[Accused]:
    latin = passage.primary not in ("ru", "uk", "be", "bg", "kk", "ky")
    for start, end in passage.sentences:
        sentence = passage.text[start : min(end, start + _LONGEST)]
        persons = list(_persons(sentence, words, latin))
        done = words.accused.search(sentence)
        if done is None or _covered(passage, words, sentence, start):
            yield from (Accused(name, start + low, start + high, "") for name, low, high in persons)
            continue
        blamed = False
        for person in persons:
            act = None if blamed else _act(sentence, person, words)
            if act is not None and passage.closed(start + act.start(), start + act.end()):
                act = None
            blamed = blamed or act is not None
            yield Accused(person[0], start + person[1], start + person[2], act[0] if act else "")
        word = None if blamed else _ALONE[latin].search(sentence[: done.start()])
        if word is not None and not passage.closed(start + done.start(), start + done.end()):
            act = _act(sentence, (word[1], word.start(1), word.end(1)), words)
            if act is not None:
                yield Accused(word[1], start + word.start(1), start + word.end(1), act[0], True)


# What is doubted in a clause of its own leaves the one before it as it is: "…, and it is alleged that …".
_ANEW = re.compile(
    r"(?:, (?:and|but|et|mais|und|aber|и|но|а)|(?<=\w) (?:and|but|et|mais|und|и|но)) "
    r"(?:it (?:is|was|has been) |il est |es wird )?\Z"
)
_SAID_ANEW = re.compile(r"(?:,| ) ?(?:and|but) it (?:is|was|has been) \Z")


def _covered(passage: Passage, words: Saying, sentence: str, start: int) -> bool:
    return bool(
        any(
            not _SAID_ANEW.search(sentence, 0, source.start())
            for source in words.attributed.finditer(sentence)
        )
        or any(not _ANEW.search(sentence, 0, doubt.start()) for doubt in words.hedged.finditer(sentence))
        or words.proved.search(sentence)
        or cited(passage, start, start + len(sentence))
    )


def _persons(sentence: str, words: Saying, latin: bool) -> Iterator[tuple[str, int, int]]:
    """Full names of persons, each with where it stands; those of bodies and places left out."""
    for found in _FULL[latin].finditer(sentence):
        name, low, high = found[0], found.start(), found.end()
        honoured = _title(words).match(name)
        if honoured:
            low += honoured.end()
            name = name[honoured.end() :]
        if _ORGANISATION.search(name) or " " not in name:
            continue
        before = sentence[max(0, low - 60) : low].rstrip(" ,")
        if (
            honoured
            or _SURNAME.search(name.split()[-1])
            or words.honours.search(before[-16:].rstrip(","))
            or words.role.match(sentence[high : high + 60].lstrip(" ,(–—"))
            or _office(words.role.pattern).search(before)
        ):
            yield name, low, high


def _act(sentence: str, person: tuple[str, int, int], words: Saying) -> re.Match[str] | None:
    """The wrong that the sentence says that a person did; None where it was done to that person."""
    _, low, high = person
    for found in words.accused.finditer(sentence, high, min(len(sentence), high + _NEAR)):
        if not _is_subject(person[0], found[0], sentence[high : found.start()]):
            return None
        if words.suffered.search(sentence[max(0, found.start() - _SUFFERED) : found.start()]):
            return None
        between = sentence[high : found.start()]
        return None if _CLAUSE.search(between) else found
    if not _by(words.honours.pattern, words.role.pattern).search(sentence[max(0, low - 60) : low]):
        return _done_before(sentence, person, words)
    done = words.accused.search(sentence, max(0, low - _NEAR), low)
    if done is not None and words.suffered.search(sentence[max(0, done.start() - _SUFFERED) : done.start()]):
        return done
    return None


def _done_before(sentence: str, person: tuple[str, int, int], words: Saying) -> re.Match[str] | None:
    """In Russian the one who acts may stand behind the act: «пытал следователь Виктор Орлов»."""
    name, low, _ = person
    for done in words.accused.finditer(sentence, max(0, low - 60), low):
        close = _OFFICE_BETWEEN.fullmatch(sentence[done.end() : low]) is not None
        if _CYRILLIC_END.search(done[0]) and close and _is_subject(name, done[0], ""):
            return done
    return None


_OFFICE_BETWEEN = re.compile(r" (?:[а-яё]{3,20} ){0,2}")


def _is_subject(name: str, act: str, between: str) -> bool:
    """Whether a Russian verb of the past can have that name as its subject: it shows gender and number."""
    if not _CYRILLIC_END.search(act):
        return True
    bare = re.sub(r"с[ья]$", "", act.split(maxsplit=1)[0])
    surname = name.rsplit(maxsplit=1)[-1]
    if bare.endswith("и"):
        return " и " in between
    if bare.endswith("а"):
        return surname.endswith(("а", "я", "о", "и", "ян", "дзе")) or (
            " " in name and name.split()[-2].endswith(("а", "я", "и", "ь"))
        )
    oblique = surname.endswith(("а", "я", "у", "ю", "ым", "ом", "ем", "е", "ы", "ой"))
    return not oblique or (" " in name and name.split()[-2][-1] in _CONSONANTS)


# First names of men end so, in the nominative.
_CONSONANTS = "бвгджзйклмнпрстфхцчшщ"
_CYRILLIC_END = re.compile(r"[а-яё]$")


@cache
def _office(role: str) -> re.Pattern[str]:
    """An office right before a name."""
    return re.compile(rf"{role}(?: \w{{2,20}}){{0,5}}$", re.I)


def _title(words: Saying) -> re.Pattern[str]:
    """Titles and offices at the beginning of what looks like a name, and articles of a sentence."""
    return _titles(words.honours.pattern, words.role.pattern)


@cache
def _titles(honours: str, role: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?:Der|Die|Das|The|Le|La|An?) )?(?:(?:{honours}|(?i:{role})) ){{1,2}}"
        r"|(?:Der|Die|Das|The|Le|La|An?|In|On|At|But|And|When|While|After|Als|Am|Im) "
    )


@cache
def _by(titles: str, role: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:by|par|von|durch)(?:(?: (?!(?:of|de|des|du|von|vom)\b)\w{{2,16}}){{0,2}}(?: {titles})?"
        rf"|(?: (?!(?:of|de|des|du|von|vom)\b)\w{{2,16}}){{0,3}} (?i:{role}),?) $"
    )


def accused(_overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """A person accused by name, without source or doubt: each person once."""
    full = frozenset().union(*(fact.full for _, (fact,) in gathered))
    seen: set[str] = set()
    for passage, (fact,) in gathered:
        for surname, one in fact.accused:
            if surname not in seen and (not one.bare or surname in full):
                seen.add(surname)
                yield passage, Hit(one.start, one.end, (("act", one.act),))


def _surname(fact: Accused) -> str:
    surname = fact.name.split()[-1].casefold()
    return sound(surname) or surname


_SALUTATION = re.compile(
    r"\W{0,3}(?:dear |sehr geehrte|liebe[rs]? |chère?s? |madame|monsieur|уважаем|дорог|to:|an:|à :|кому:|cc:|"
    r"copie|копия)",
    re.I,
)
# Cases of a surname begin alike.
_STEM = 4


def _heard(surname: str) -> str:
    """How a surname begins, as it sounds: what its cases and spellings share."""
    return sound(surname)[:_STEM] or surname[:_STEM]


class Named(NamedTuple):
    """A person named by surname with a courtesy title, or a full name; `bare` for the former."""

    surname: str
    start: int
    end: int
    bare: bool


class Introduced(NamedTuple):
    """How the surnames of those named in full in a passage begin, and who is named by surname alone."""

    full: frozenset[str]
    bare: tuple[Named, ...]


_SURNAMES = {
    True: re.compile(rf" ({_PARTICLE}{_PART})((?:-| ){_PART})?"),
    False: re.compile(rf" ({_CYRILLIC_PART})( {_CYRILLIC_PART})?"),
}
_OFFICE = known("office")


def gather_named(passage: Passage) -> tuple[Introduced, ...]:
    """Persons named in a passage: by a courtesy title and a surname, and in full."""
    named = _named(passage)
    if not named:
        return ()
    full = frozenset(_heard(one.surname) for one in named if not one.bare)
    return (Introduced(full, tuple(one for one in named if one.bare)),)


def _named(passage: Passage) -> tuple[Named, ...]:
    words = saying(passage.language)
    if words is None or passage.kind in _UNREAD:
        return ()
    latin = passage.primary not in ("ru", "uk", "be", "bg", "kk", "ky")
    text = passage.text
    titled = _titled(words, text)
    offices = [title.span() for held, title in titled if held]
    found, at = [], 0
    for full in _FULL[latin].finditer(text):
        while at < len(offices) and offices[at][1] <= full.start():
            at += 1
        within = at < len(offices) and offices[at][0] <= full.start()
        behind = text[offices[at][1] if within else full.start() : full.end()].lstrip(" ")
        if " " in _without_office(words, _title(words).sub("", behind, count=1)):
            found.append(Named(full[0].split()[-1].casefold(), full.start(), full.end(), False))
    if _SALUTATION.match(text):
        # "Dear Ms …": a letter is to somebody who knows who that is.
        return tuple(found)
    told = -1
    for held, courtesy in titled:
        name = _SURNAMES[latin].match(text, courtesy.end())
        if name is None or name[2] or _OFFICE.match(name[1]) or passage.closed(courtesy.start(), name.end()):
            continue
        if name.end() == told or (held and not _may_be_surname(words, passage, name[1], courtesy[0])):
            continue
        told = name.end()
        surname = re.sub(r"['’]s$", "", name[1])
        end = name.start(1) + len(surname)
        found.append(Named(surname.split()[-1].casefold(), courtesy.start(), end, True))
    return tuple(sorted(found, key=lambda one: one.start))


def _titled(words: Saying, text: str) -> list[tuple[bool, re.Match[str]]]:
    """Offices and courtesy titles of a text, in its order, each with whether it is an office."""
    found = [(True, one) for one in words.office.finditer(text)]
    found += [(False, one) for one in words.courtesy.finditer(text)]
    return sorted(found, key=lambda one: (one[1].start(), not one[0]))


def _without_office(words: Saying, name: str) -> str:
    office = words.office.match(name)
    return name[office.end() :].lstrip(" ") if office else name


def _may_be_surname(words: Saying, passage: Passage, name: str, office: str) -> bool:
    """Whether what stands behind an office is the name of who holds it, and no place or rank."""
    if name.isupper() or is_country(name) or _ORGANISATION.search(name) or _EUROPEAN.match(name):
        return False
    if passage.primary == "ru":
        return words.surname.search(name) is not None and not (
            name.endswith(("ова", "ева", "ина")) and _OF_A_PLACE.match(office)
        )
    if passage.primary == "de":
        # A town or a country in the genitive, a noun.
        return not name.endswith(("s", "ung", "heit", "keit", "schaft", "rechte", "in")) or name.endswith(
            ("is", "us", "as", "os")
        )
    return True


# Behind these a town may stand in the genitive: «мэр Харькова».
_OF_A_PLACE = re.compile(
    "(?i:мэр|губернатор|прокурор|посол|аким|министр|ректор|комиссар|епископ|консул|сенатор)"
)
_EUROPEAN = re.compile(
    r"(?i:europ|general|deleg|délég|d[eu] |des |national|régional|adjoint|emerit|émérit|honorair)"
)


def not_introduced(_overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """A person who first appears by title and surname alone, and whose first name stands nowhere."""
    full = frozenset().union(*(fact.full for _, (fact,) in gathered))
    seen: set[str] = set()
    for passage, (fact,) in gathered:
        for one in fact.bare:
            if one.surname not in seen and _heard(one.surname) not in full:
                seen.add(one.surname)
                yield passage, Hit(one.start, one.end)
