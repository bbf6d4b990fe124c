"""Deadlines of calls."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Hit
from drafter.checks.gathering import Gathered, Placed
from drafter.checks.passages import Overview, Passage
from drafter.register.labels import labels


def calls_of(passage: Passage) -> tuple[str, ...]:
    """The calls whose prose a passage holds."""
    return passage.block.calls if passage.block is not None else ()


def past(overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """A call's deadline that lies before today, or before the day of the statement."""
    due = {call.id: call.deadline for call in overview.statement.calls if call.deadline}
    if not due:
        return
    seen: set[str] = set()
    for passage, calls in gathered:
        for call in calls:
            deadline = due.get(call, "")
            if call in seen or not deadline:
                continue
            seen.add(call)
            earlier = bool(overview.today) and deadline < overview.today
            if earlier or (overview.statement.date and deadline < overview.statement.date):
                start, end = passage.sentence_at(0)
                day = labels(overview.edition.language).day(deadline)
                variant = "past" if earlier else "before"
                yield passage, Hit(start, min(end, start + 120), (("day", day), ("variant", variant)))
