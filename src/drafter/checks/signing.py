"""Signatories: those who stand twice, how many the text says there are, who has not agreed yet."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from drafter.checks.finding import Hit
from drafter.checks.gathering import Gathered, Placed
from drafter.checks.passages import Overview, Passage
from drafter.model.signatories import ABSENT, AGREED, Signatory, SignatoryState
from drafter.model.statement import Edition, SectionKind
from drafter.register.labels import labels

_WORD = re.compile(r"\w+")
_FORMS = frozenset(
    "ev e v gmbh ggmbh ltd inc asbl vzw ong ngo onlus the der die das la le les los el l of for de".split()
)
_SHORTEST = 8
_NAMED = 3
_TENS = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety".split(),
    "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(),
    "fr": "vingt trente quarante cinquante soixante".split(),
    "ru": "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто".split(),
}
_NUMBER = r"(?P<number>\d{1,4}|[^\W\d_]{2,14}(?:[- ][^\W\d_]{2,6})?)"
_MORE = {
    "en": r"(?P<more>(?:more than|over|at least|some|nearly|almost|about|around) )?",
    "fr": r"(?P<more>(?:plus de|au moins|près de|environ|quelque) )?",
    "de": r"(?P<more>(?:mehr als|über|mindestens|rund|etwa|fast|knapp) )?",
    "ru": r"(?P<more>(?:более|свыше|не менее|около|почти) )?",
}
_WHAT = {
    "en": r"(?:(?:undersigned|civil society|human rights|non-governmental|international|national) ){0,3}"
    r"(?:organi[sz]ations|NGOs|groups|associations|signatories)\b",
    "fr": r"(?:organisations|associations|ONG|signataires)\b",
    "de": r"(?:unterzeichnenden? )?(?:Organisationen|Verbänden?|Vereinen?|NGOs)\b",
    "ru": r"(?:(?:нижеподписавш|правозащитн|общественн)\w{2,4} ){0,2}организаци\w{1,3}\b",
}
# Blanks for a number, words that make it vague, and what is counted.
_COUNTS = {
    "en": (
        r"\b[Ww]e,? (?:the )?(?:undersigned,? )?{more}{number} {what}",
        r"\b[Tt]he (?:undersigned )?{more}{number} (?:undersigned|signatory|signing) {what}",
        r"\b(?:[Ss]igned|[Ee]ndorsed) by (?:the following )?{more}{number} {what}",
        r"\b[Tt]he {number} (?:signatories|undersigned)\b",
    ),
    "fr": (
        r"\b[Nn]ous,? (?:les )?{more}{number} {what}",
        r"\b[Ll]es {number} (?:organisations|associations|ONG) (?:soussignées|signataires)\b",
        r"\b[Ll]es {number} signataires\b",
        r"\b(?:[Ss]igné|[Ss]ignée|[Ss]outenue?) par {more}{number} {what}",
    ),
    "de": (
        r"\b[Ww]ir,? (?:die )?(?:unterzeichnenden )?{more}{number} {what}",
        r"\b[Dd]ie {number} (?:unterzeichnenden|Unterzeichne\w{0,8})\b",
        r"\b[Uu]nterzeichnet von {more}{number} {what}",
    ),
    "ru": (
        r"\b[Мм]ы ?,? (?:нижеподписавшиеся )?{more}{number} {what}",
        r"\b{number} (?:нижеподписавш\w{2,4}|подписавш\w{2,4}) (?:\w{3,20} )?организаци\w{1,3}\b",
    ),
}


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
    """A check of characters, for the names in the list."""

    def look_at_names(overview: Overview, _gathered: Gathered) -> Iterator[Placed]:
        for section in overview.edition.sections:
            if section.kind is not SectionKind.SIGNATORIES:
                continue
            for one in printed(overview):
                for text in filter(None, (one.name, one.affiliation, one.title)):
                    for hit in look(Passage(section, None, text, overview.edition.language)):
                        words = text[hit.start : hit.end]
                        yield None, Hit(0, 0, hit.arguments, section=section.id, text=words)
            return

    return look_at_names


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


def stated(passage: Passage) -> tuple[tuple[int, int, int, bool], ...]:
    """Where a passage says how many sign: start, end, the number, whether it may be more or less."""
    forms = _COUNTS.get(passage.primary)
    if forms is None or passage.kind is SectionKind.RELATED:
        return ()
    facts: list[tuple[int, int, int, bool]] = []
    for form in forms:
        for found in _compiled(form, passage.primary).finditer(passage.own):
            number = _number(found["number"], passage.primary)
            if number is not None and number >= _NAMED:
                more = found.groupdict().get("more")
                facts.append((found.start("number"), found.end("number"), number, bool(more)))
    return tuple(dict.fromkeys(facts))


@lru_cache(maxsize=64)
def _compiled(form: str, language: str) -> re.Pattern[str]:
    blanks = (("{more}", _MORE), ("{what}", _WHAT))
    for blank, words in blanks:
        form = form.replace(blank, words[language])
    return re.compile(form.replace("{number}", _NUMBER))


def _number(words: str, language: str) -> int | None:
    if words.isdecimal():
        return int(words)
    lowered = words.casefold()
    small = [str(word) for word in labels(language).words["numbers"]]
    if lowered in small:
        return small.index(lowered) + 1
    tens = _TENS.get(language, [])
    parts = re.split(r"[- ]", lowered)
    if parts[0] in tens:
        ten = 10 * (tens.index(parts[0]) + 2)
        if len(parts) == 1:
            return ten
        return ten + small.index(parts[1]) + 1 if parts[1] in small[:9] else None
    return None


def counted(overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """A number of signatories in the text that is not the list's."""
    count = sum(one.state not in ABSENT for one in overview.statement.signatories)
    if not count:
        return
    for passage, facts in gathered:
        for start, end, number, loosely in facts:
            near = count * 0.7 <= number <= count * 1.1 if loosely else number == count
            if not near:
                arguments = (("number", str(number)), ("count", str(count)))
                yield passage, Hit(start, end, arguments)


def not_agreed(overview: Overview, _gathered: Gathered) -> Iterator[Placed]:
    """Signatories that a release would print although they have not agreed yet."""
    waiting = [one for one in printed(overview) if one.state not in AGREED]
    if waiting:
        names = ", ".join(one.name for one in waiting[:_NAMED])
        rest = len(waiting) - _NAMED
        arguments = (("count", str(len(waiting))), ("names", names + (f" + {rest}" if rest > 0 else "")))
        yield None, Hit(0, 0, arguments, section=_place(overview.edition), text=names)
