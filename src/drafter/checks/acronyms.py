"""Acronyms: explained at first use, and always in the same way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from drafter.checks.finding import Hit
from drafter.checks.gathering import Gathered, Placed
from drafter.checks.passages import Overview, Passage
from drafter.checks.said_rules import known, words
from drafter.model.statement import SectionKind
from drafter.register.institutions import load

_UNREAD = frozenset(
    {
        SectionKind.SIGNATORIES,
        SectionKind.CONTACT,
        SectionKind.RELATED,
        SectionKind.NOTES,
        SectionKind.HEADLINE,
    }
)
_ACRONYM = re.compile(
    r"(?<![\w.@/#&+⁺-])(?<![^LlDd][’'])([A-Z][A-Z]{1,6}|[A-Z]{2}t[A-Z]{2}|[A-Z]{3,6}[a-z][A-Z]{1,2}"
    r"|[A-Z][a-z][A-Z]{1,4}|EuGH|(?:GSP|SPG|APS)\+|[А-ЯЁІЇЄҐ]{2,6})(s)?(?![\w@/&+⁺]|[-‑–](?!held\b|run\b|led\b|backed\b|funded\b)\w"
    r"|\.\w|’[A-ZА-Я])"
)
_EXPLAINED = re.compile(
    r"\(\s?(?:[^()]{0,40}?[,;:] )?[“«„\"‘]?([A-ZА-ЯЁІЇЄҐ][A-ZА-ЯЁІЇЄҐt/-]{1,9}\+?|[A-Z][a-z][A-Z]{1,4})"
    r"[”»“\"’]?(?:s|[,;] [^()]{1,60})?\s?\)"
)
# What every reader of such texts knows, by the letters' script.
_KNOWN = words("acronyms_known")
# Words that are written in capitals for weight.
_LOUD = words("acronyms_loud")
# Two acronyms of one body, in one language or two.
_TWINS = tuple(tuple(pair.split("/")) for pair in sorted(words("acronyms_twins")))
_PAIRED = tuple(set(pair) for pair in _TWINS)
# The convention is "ECHR" and has a court; a court rules, a convention does not.
_RULES = re.compile(
    r" (?:has |had )?(?:ruled|found|held|decided|noted|condemned|judge?ments?|rulings?)(?!\w)"
)
# "(CEDH, ECHR)": two for one name.
_PAIR = re.compile(r"\(([A-ZА-ЯЁІЇЄҐ]{2,7})(?:,|;|/| ou| or| oder| или)\s?([A-ZА-ЯЁІЇЄҐ]{3,7})\)")
_MOST = 40
_INITIALS = re.compile(r"[^\W\d_]+")
_SMALL_WORDS = words("small_words")
_FINITE = known("between_names")


class Use(NamedTuple):
    """An acronym where it stands; `explained` where its words stand with it, `meant` those words.

    `rules` says whether it does what only courts do, `beside` is another one that a bracket has before it.
    """

    letters: str
    start: int
    end: int
    explained: bool
    meant: str = ""
    rules: bool = False
    beside: str = ""


class Acronyms(NamedTuple):
    """The acronyms of a passage: which it uses, which it explains, and those of which it says more."""

    uses: tuple[Use, ...]
    letters: frozenset[str]
    explained: frozenset[str]
    meant: tuple[Use, ...]
    bodies: frozenset[str]


def gather(passage: Passage) -> tuple[Acronyms, ...]:
    """The acronyms that a passage uses, explains or whose words it has."""
    uses = _uses(passage)
    if not uses:
        return ()
    return (
        Acronyms(
            uses,
            frozenset(use.letters for use in uses),
            frozenset(use.letters for use in uses if use.explained),
            tuple(use for use in uses if use.meant),
            frozenset(map(_body, uses)),
        ),
    )


def _uses(passage: Passage) -> tuple[Use, ...]:
    if passage.kind in _UNREAD:
        return ()
    text = passage.text
    if passage.is_heading and sum(map(str.isupper, text)) * 2 > sum(map(str.isalpha, text)):
        return ()
    explained = {found.start(1): found for found in _EXPLAINED.finditer(text)} if "(" in text else {}
    uses = []
    for found in _ACRONYM.finditer(text):
        letters, start = found[1], found.start()
        inside = start in explained
        if not inside and (_no_matter(text, found) or passage.closed(start, found.end())):
            continue
        meant = (
            _words_before(text, explained[start].start(), letters)
            or _name_before(text, explained[start].start(), letters)
            if inside
            else _words_behind(text, found.end(), letters)
        )
        told = inside or bool(meant) or _presented(text, start, found.end())
        rules = _RULES.match(text, found.end()) is not None
        pair = (
            _PAIR.search(text, max(0, start - 12), found.end() + 1)
            if ")" in text[found.end() :][:1]
            else None
        )
        beside = pair[1] if pair and pair.start(2) == start and _one_body(text, pair) else ""
        told = told or bool(beside)
        uses.append(Use(letters, start, found.end(1), told, meant, rules, beside))
    return tuple(uses)


_CAPITALS_BEFORE = re.compile(r"(?<!\w)[^\W\d_a-zà-ÿа-яё]{2,20} $")
_CAPITALS_BEHIND = re.compile(r" [^\W\d_a-zà-ÿа-яё]{2,20}(?!\w)")
_AMOUNT = re.compile(r"\d[ \u00a0]?$")
_AMOUNT_BEHIND = re.compile(r"[ \u00a0]\d")
# Letters for the European Commission, with what stands before them: `body-incomplete` speaks of these.
_COMMISSION = {"EC": ("he ", "to "), "CE": ("la ", "La "), "EK": ("ie ", "er "), "ЕК": ("",)}
# "The broadcaster ABC": what stands before says what it is.
_PRESENTED = known("presented", re.I)


# "The ABC, a branch of the police": what stands behind says what it is.
_APPOSED = re.compile(
    r", (?:an?|the|un|une|la|le|l['’]|ein|eine|einer|einem|der|die|das) ?(?=[^\W\d]{2,30} [^,.;]{2,80}[,.;])"
)


def _no_matter(text: str, found: re.Match[str]) -> bool:
    """Whether it stands among words in capitals, beside an amount or as a label."""
    before = text[max(0, found.start() - 24) : found.start()]
    behind = text[found.end() : found.end() + 24]
    return bool(
        (found[1] in _COMMISSION and before.endswith(_COMMISSION[found[1]]))
        or _CAPITALS_BEFORE.search(before)
        or _CAPITALS_BEHIND.match(behind)
        or _AMOUNT.search(before)
        or _AMOUNT_BEHIND.match(behind)
        or (not before.strip() and behind[:1] in ".:)")
    )


def _presented(text: str, start: int, end: int) -> bool:
    """Whether the words before or behind it say what it is, if not what it is short for."""
    before, behind = text[max(0, start - 24) : start], text[end : end + 120]
    return bool(_PRESENTED.search(before) or _APPOSED.match(behind))


def _initials(words: list[str]) -> str:
    return "".join(word[0] for word in words if word.casefold() not in _SMALL_WORDS).upper()


def _words_before(text: str, end: int, letters: str) -> str:
    """The words before a bracket whose first letters it holds, or as many as it has letters."""
    words_found = list(_INITIALS.finditer(text, max(0, end - 160), end))
    for count in range(len(letters), min(len(words_found), len(letters) + 5) + 1):
        taken = words_found[-count:]
        if _initials([one[0] for one in taken]) == letters.upper():
            return text[taken[0].start() : taken[-1].end()]
    return ""


_PARTED = re.compile(r"[^\w\s’'-]")


def _name_before(text: str, end: int, letters: str) -> str:
    """A name before a bracket that begins as the letters in it do, whatever the rest of them stand for."""
    start = max(0, end - 120)
    parted = max((one.end() for one in _PARTED.finditer(text, start, end - 1)), default=start)
    words_found = list(_INITIALS.finditer(text, parted, end))[-len(letters) - 3 :]
    for place, one in enumerate(words_found[:-1]):
        behind = words_found[place + 1 :]
        if one[0][0] == letters[0] and not any(_FINITE.match(other[0]) for other in behind):
            return text[one.start() : words_found[-1].end()]
    return ""


def _words_behind(text: str, start: int, letters: str) -> str:
    """The words of a bracket or a dash behind an acronym whose first letters it has."""
    opened = re.match(r"\s?(?:\(|– |— |, (?:the |la |le |l[’']|die |der |das )?)", text[start : start + 12])
    if opened is None:
        return ""
    behind = _INITIALS.findall(text[start + opened.end() : start + opened.end() + 160])
    for count in range(len(letters), min(len(behind), len(letters) + 5) + 1):
        if _initials(behind[:count]) == letters.upper():
            return " ".join(behind[:count])
    return ""


def _one_body(text: str, pair: re.Match[str]) -> bool:
    """Whether two acronyms in a bracket are of one name: by the first one's letters, or by the register."""
    if pair[2] in _KNOWN and _bodies().get(pair[1]) != _bodies().get(pair[2]):
        return False
    return bool(_words_before(text, pair.start(), pair[1])) or (
        pair[1] in _bodies() and _bodies()[pair[1]] == _bodies().get(pair[2])
    )


@lru_cache(maxsize=1)
def _bodies() -> dict[str, str]:
    """Which body of the register each abbreviation is of, in every language."""
    found: dict[str, str] = {}
    for one in load():
        for short in (one.abbreviation, *one.abbreviations.values()):
            if short:
                found.setdefault(short, one.id)
    return found


@lru_cache(maxsize=8)
def _official(language: str) -> dict[str, str]:
    """The register's names in a language, by its own abbreviations and by the English ones."""
    bodies = load()
    shorts = [(one.short(language), one) for one in bodies]
    shorts += [(one.abbreviation, one) for one in bodies]
    found: dict[str, str] = {}
    for short, one in shorts:
        if short and len(short) < 8 and " " not in short:
            found.setdefault(short, one.names.get(language, ""))
    return found


def unexplained(overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """An acronym that the text does not explain where it first stands: once each."""
    explained = frozenset().union(*(fact.explained for _, (fact,) in gathered))
    signed = " ".join(f"{one.name} {one.affiliation}" for one in overview.statement.signatories)
    familiar = _KNOWN | set(re.findall(r"[A-ZА-ЯЁІЇЄҐ]{2,7}", signed))
    seen: set[str] = set()
    unseen = (
        (passage, use) for passage, (fact,) in gathered if not fact.letters <= seen for use in fact.uses
    )
    for passage, use in unseen:
        letters = use.letters
        if letters in seen:
            continue
        seen.add(letters)
        if use.explained or letters in familiar or letters in _LOUD or len(seen) > _MOST:
            continue
        name = _official(overview.primary).get(letters, "")
        variant = "late" if letters in explained else "named" if name else "never"
        yield passage, Hit(use.start, use.end, (("variant", variant), ("name", name)))


def meant_twice(_overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """An acronym that stands for two things, or two acronyms for one."""
    yield from _twins(gathered)
    told: set[str] = set()
    for passage, (fact,) in gathered:
        for use in fact.uses:
            if use.beside and use.letters not in told and {use.beside, use.letters} not in _PAIRED:
                told.add(use.letters)
                yield passage, Hit(use.start, use.end, (("variant", "letters"), ("other", use.beside)))
    by_letters: dict[str, str] = {}
    by_words: dict[str, str] = {}
    for passage, (fact,) in gathered:
        for use in fact.meant:
            words = use.meant.casefold()
            first = by_letters.setdefault(use.letters, words)
            other = by_words.setdefault(_content(words), use.letters)
            if _apart(first, words):
                yield passage, Hit(use.start, use.end, (("variant", "words"), ("other", first)))
            elif other != use.letters:
                yield passage, Hit(use.start, use.end, (("variant", "letters"), ("other", other)))


def _content(words: str) -> str:
    """A name's words in whatever order: "University of Norvia" and "Norvia University"."""
    return " ".join(sorted(word for word in _INITIALS.findall(words) if word not in _SMALL_WORDS))


def _twins(gathered: Gathered) -> Iterator[Placed]:
    """Two acronyms that are known to mean one body: the second, once."""
    first: dict[str, tuple[Passage, Use]] = {}
    for passage, (fact,) in gathered:
        if not fact.bodies <= first.keys():
            for use in fact.uses:
                first.setdefault(_body(use), (passage, use))
    for one, other in (*_TWINS, ("ECtHR", "ECHR as a court")):
        if one in first and other in first:
            places = list(first)
            later, sooner = (other, one) if places.index(one) < places.index(other) else (one, other)
            passage, use = first[later]
            arguments = (("variant", "letters"), ("other", first[sooner][1].letters))
            yield passage, Hit(use.start, use.end, arguments)


def _body(use: Use) -> str:
    """The letters, or that they mean a court where others mean a convention by them."""
    return "ECHR as a court" if use.letters == "ECHR" and use.rules else use.letters


def _apart(one: str, other: str) -> bool:
    """Whether either wording has a word that the other has not, by how words begin."""
    first = {word[:3] for word in one.split() if word not in _SMALL_WORDS}
    second = {word[:3] for word in other.split() if word not in _SMALL_WORDS}
    return bool(first - second and second - first)
