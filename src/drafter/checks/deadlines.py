"""Deadlines of calls."""

from __future__ import annotations

import re
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
    "fr": r"(?:d[’']ici(?: le| au)?|avant le|au plus tard le|jusqu[’']au)",
    "de": r"(?:bis(?: spätestens)?(?: zum| am)?|vor dem|spätestens am|spätestens bis zum|bis einschließlich)",
    "ru": r"(?:до|не позднее|к)",
}
# What says that something is asked for: in a sentence that tells what was, a day may be past.
_ASKED = re.compile(
    r"(?<!\w)(?:call|calls|urge|urges|ask|asks|demand|demands|request|must|should|appelons|demandons|exhortons|prions|"
    r"doit|doivent|invitons|fordern|bitten|rufen|muss|müssen|soll|sollen|appellieren|призываем|просим|требуем|"
    r"долж\w{1,3}|необходимо|настаиваем)(?!\w)",
    re.I,
)
_SHOWN = 120
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
    return re.compile(rf"(?<![\w-]){words} $", re.I) if words else None


def due_in(passage: Passage) -> tuple[Due, ...]:
    """The calls whose prose a passage holds, and the days by which it asks for something."""
    calls = passage.block.calls if passage.block is not None else ()
    facts = [Due(call) for call in calls]
    by = _by(passage.primary)
    if by is None or not (calls or passage.kind is SectionKind.CALLS) or passage.is_heading:
        return tuple(facts)
    for found, day, month, year, _ in days(passage):
        start, end = passage.sentence_at(found.start())
        before = passage.own[max(start, found.start() - 40) : found.start()]
        sentence = passage.own[start : min(end, start + _LONGEST)]
        said = by.search(before)
        if not year or said is None or not (calls or _ASKED.search(sentence)):
            continue
        try:
            iso = date(year, month, day).isoformat()
        except ValueError:
            continue
        facts.append(Due("", iso, found.start() - len(said[0]), found.end()))
    return tuple(facts)


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
