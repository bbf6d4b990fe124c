"""Deadlines of calls."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from drafter.checks.dates import days
from drafter.checks.finding import Hit
from drafter.checks.gathering import Gathered, Placed
from drafter.checks.passages import Overview, Passage
from drafter.model.statement import SectionKind
from drafter.register.labels import labels

# What stands before a day by which something is to be done.
_BY = {
    "en": r"(?:by|before|until|no later than|not later than|by no later than)(?: the)?",
    "fr": r"(?:d[’']ici(?: le| au)?|avant(?: le)?|au plus tard le|jusqu[’']au)",
    "de": r"(?:bis(?: spätestens)?(?: zum| am)?|vor dem|spätestens am|spätestens bis zum|bis einschließlich|"
    r"(?:spätestens )?zum)",
    "ru": r"(?:до|не поздне[ей]|не позже|к)",
}
# What may stand between that and the day: "before the end of", "avant la fête du".
_UNTIL = {
    "en": r"(?:the )?(?:end|start|beginning|middle|feast|session|meeting|summit|"
    r"elections?|vote|holidays?|hearing|deadline|conference|anniversary) (?:of|on) ",
    "fr": r"(?:la |le |l[’']|les )?(?:fin|fête|session|réunion|sommet|élections?|"
    r"scrutin|vote|rentrée|audience|échéance) (?:du|de|d[’']|le) ",
    "de": r"(?:das |den |die |dem |der )?(?:Ende|Anfang|Fest|Feiertag|Sitzung|"
    r"Gipfel|Wahl(?:en)?|Frist|Verhandlung) (?:am |vom |des |)",
    "ru": r"(?:конца|начала|праздника|заседания|сессии|саммита|выборов|слушания) ",
}
# A day behind which it says that it is the last one.
_AT_LATEST = re.compile(
    r"[ \u00a0](?:au plus tard|at the latest|spätestens|самое позднее|включительно)(?!\w)"
)
# What a sentence outside the calls that begins with a day asks for.
_OUGHT = re.compile(
    r"[, \u00a0](?:must|should|needs? to|has to|have to|doit|doivent|devrait|devraient|muss|müssen|soll|"
    r"sollen|sollten?|долж[а-яё]{1,3}|обязан[а-яё]{0,2}|следует)(?! (?:have|avoir) )(?!\w)"
)
# What says that something is asked for: in a sentence that tells what was, a day may be past.
_ASKED = re.compile(
    r"(?<!\w)(?:call|calls|urge|urges|ask|asks|demand|demands|request|must|should|appelons|demandons|exhortons|prions|"
    r"doit|doivent|invitons|fordern|bitten|rufen|muss|müssen|soll|sollen|appellieren|призываем|просим|требуем|"
    r"долж\w{1,3}|необходимо|настаиваем)(?!\w)",
    re.I,
)
_SHOWN = 120
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_APART = frozenset({SectionKind.NOTES, SectionKind.RELATED, SectionKind.CONTACT, SectionKind.SIGNATORIES})
_LONGEST = 2000
# So many days ago a day is a slip or was kept too long; before that, the text is of another time.
_DATED, _UNDATED = 400, 120


class Due(NamedTuple):
    """A call whose prose a passage holds, or a day that it asks something by, with where it stands."""

    call: str
    day: str = ""
    start: int = 0
    end: int = 0


@cache
def _by(language: str) -> re.Pattern[str] | None:
    words = _BY.get(language)
    return re.compile(rf"(?<![\w-]){words}[ \u00a0](?:{_UNTIL[language]})?$", re.I) if words else None


@cache
def _months(language: str) -> re.Pattern[str] | None:
    """A month by which something is to be done: "by the end of April 2026"."""
    words = _BY.get(language)
    if words is None:
        return None
    names = "|".join(str(name) for name in labels(language).words["months"])
    return re.compile(
        rf"(?<![\w-]){words} (?:{_UNTIL[language]})?(?P<month>{names}) (?P<year>20\d\d)(?!\w)", re.I
    )


def due_in(passage: Passage) -> tuple[Due, ...]:
    """The calls whose prose a passage holds, and the days by which it asks for something."""
    calls = passage.block.calls if passage.block is not None else ()
    facts = [Due(call) for call in calls]
    by = _by(passage.primary)
    if by is None or passage.is_heading or passage.kind in _APART:
        return tuple(facts)
    among = bool(calls) or passage.kind is SectionKind.CALLS
    for found, day, month, year, _ in days(passage):
        said = by.search(
            passage.own, max(passage.sentence_at(found.start())[0], found.start() - 60), found.start()
        )
        after = _AT_LATEST.match(passage.own, found.end())
        start = found.start() - (len(said[0]) if said else 0)
        if not year or not (said or after) or not _asks(passage, start, found.end(), bool(calls), among):
            continue
        facts.extend(_due(year, month, day, start, after.end() if after else found.end()))
    months = _months(passage.primary) if _YEAR.search(passage.own) else None
    for one in months.finditer(passage.own) if months else ():
        if _asks(passage, one.start(), one.end(), bool(calls), among):
            names = [str(name).casefold() for name in labels(passage.primary).words["months"]]
            year, month = int(one["year"]), names.index(one["month"].casefold()) + 1
            facts.extend(_due(year, month, monthrange(year, month)[1], *one.span()))
    return tuple(facts)


def _due(year: int, month: int, day: int, start: int, end: int) -> Iterator[Due]:
    if 1 <= day <= monthrange(year, month)[1]:
        yield Due("", date(year, month, day).isoformat(), start, end)


def _asks(passage: Passage, start: int, end: int, calls: bool, among: bool) -> bool:
    """Whether the sentence round a day asks for something: outside the calls, one that begins with it."""
    low, high = passage.sentence_at(start)
    if not among:
        ought = _OUGHT.search(passage.own, end, min(high, end + _SHOWN))
        return not passage.own[low:start].strip() and ought is not None
    return calls or _ASKED.search(passage.own, low, min(high, low + _LONGEST)) is not None


def past(overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """A deadline, of a call or in its prose, that lies before today or before the day of the statement."""
    due = {call.id: call.deadline for call in overview.statement.calls if call.deadline}
    seen: set[str] = set()
    for passage, facts in gathered:
        written = [(one, _written(overview, one.day)) for one in facts if one.day]
        for one, variant in written:
            if variant:
                yield passage, Hit(one.start, one.end, _arguments(overview, one.day, variant))
        for one in facts:
            deadline = due.get(one.call, "")
            if one.day or not deadline or one.call in seen:
                continue
            seen.add(one.call)
            variant = _gone(overview, deadline)
            if variant and not any(said for _, said in written):
                start, end = passage.sentence_at(0)
                yield passage, Hit(start, min(end, start + _SHOWN), _arguments(overview, deadline, variant))


def _arguments(overview: Overview, deadline: str, variant: str) -> tuple[tuple[str, str], ...]:
    return (("day", labels(overview.edition.language).day(deadline)), ("variant", variant))


def _gone(overview: Overview, deadline: str) -> str:
    if overview.today and deadline < overview.today:
        return "past"
    return "before" if overview.statement.date and deadline < overview.statement.date else ""


def _written(overview: Overview, deadline: str) -> str:
    """As for a call's own deadline; a dated text is read on its day, and years ago is history."""
    dated = overview.statement.date
    told, most = (dated, _DATED) if dated else (overview.today, _UNDATED)
    if not told or deadline >= told:
        return ""
    try:
        ago = (date.fromisoformat(told) - date.fromisoformat(deadline)).days
    except ValueError:
        return ""
    return "" if ago > most else "before" if dated else "past"
