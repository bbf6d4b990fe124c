"""What claims and sources are called: groups, states, reasons, and a source in a line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from drafter.checks.factual import Why
from drafter.desk.sources import ClaimRow, ClaimState
from drafter.model.attachments import safe_name
from drafter.model.sources import Reliability, Source, Verification
from drafter.ui.column.days import short_day
from drafter.ui.sources.listed import Group
from drafter.ui.texts import Texts, spoken, translate

GROUPS = Texts(
    "Sources",
    {
        Group.UNSOURCED: QT_TRANSLATE_NOOP("Sources", "Without a source"),
        Group.EDITED: QT_TRANSLATE_NOOP("Sources", "To verify again"),
        Group.UNVERIFIED: QT_TRANSLATE_NOOP("Sources", "To verify"),
        Group.VERIFIED: QT_TRANSLATE_NOOP("Sources", "Verified"),
        Group.DISMISSED: QT_TRANSLATE_NOOP("Sources", "Not a claim"),
        Group.SOURCE: QT_TRANSLATE_NOOP("Sources", "Sources"),
    },
)
RELIABILITIES = Texts(
    "Sources",
    {
        Reliability.UNKNOWN: QT_TRANSLATE_NOOP("Sources", "Not said"),
        Reliability.LOW: QT_TRANSLATE_NOOP("Sources", "Low"),
        Reliability.FAIR: QT_TRANSLATE_NOOP("Sources", "Fair"),
        Reliability.HIGH: QT_TRANSLATE_NOOP("Sources", "High"),
    },
)
_WHY = Texts(
    "Sources",
    {
        Why.QUOTATION: QT_TRANSLATE_NOOP("Sources", "“{words}” is quoted; nothing says from where."),
        Why.ATTRIBUTED: QT_TRANSLATE_NOOP("Sources", "“{words}” names nobody whom a reader could ask."),
        Why.ACCUSATION: QT_TRANSLATE_NOOP("Sources", "“{words}” says what somebody did."),
        Why.NUMBER: QT_TRANSLATE_NOOP("Sources", "“{words}” is a number that somebody counted."),
        Why.DATE: QT_TRANSLATE_NOOP("Sources", "“{words}” says when it happened."),
        Why.NAME: QT_TRANSLATE_NOOP("Sources", "“{words}” is a person."),
    },
)
SIGNS: Mapping[StrEnum, tuple[str, str]] = {
    Group.UNSOURCED: ("warning", "warn"),
    Group.EDITED: ("stale", "warn"),
    Group.UNVERIFIED: ("pending", "text2"),
    Group.VERIFIED: ("check", "ok"),
    Group.DISMISSED: ("hidden", "text2"),
    Group.SOURCE: ("source", "text2"),
}


def reason(why: Why, words: str) -> str:
    """Why a sentence wants a source."""
    return _WHY[why].format(words=words)


def name_of(source: Source) -> str:
    """What a source is called: its title, or what else is known of it."""
    named = source.title or source.publisher or source.author or source.address or source.archive
    # What is half typed may have none of these yet.
    return named or source.quotation or kept_name(source) or translate("Sources", "A source without a title")


def kept_name(source: Source) -> str:
    """What the file kept with a source is called; empty where there is none."""
    return safe_name(source.attached.name) if source.attached is not None else ""


def about(source: Source) -> str:
    """Who published a source and when, or its address."""
    parts = [source.publisher or source.author, dated(source.date)]
    if not source.title and parts[0] == name_of(source):
        parts[0] = ""
    return ", ".join(part for part in parts if part) or source.address


def dated(iso: str) -> str:
    """A date to the day, the month or the year, as fields show it."""
    return short_day(iso, spoken()) if len(iso) == 10 else iso


def state_of(row: ClaimRow, numbers: Sequence[int]) -> str:
    """How a claim stands, in a line."""
    match row.state:
        case ClaimState.UNSOURCED:
            return translate("Sources", "No source")
        case ClaimState.DISMISSED:
            return row.dismissed
        case ClaimState.EDITED:
            edited = translate("Sources", "Edited after it was verified")
            both = translate("Sources", "{state}; {sources}")
            return both.format(state=edited, sources=_numbered(numbers).lower())
        case ClaimState.VERIFIED:
            assert row.verified is not None
            return f"{_numbered(numbers)}, {verified(row.verified)}"
    return _numbered(numbers)


def verified(one: Verification) -> str:
    """By whom a claim was verified and when."""
    day = dated(one.day)
    if one.by:
        return translate("Sources", "by {who}, {day}").format(who=one.by, day=day)
    return translate("Sources", "verified {day}").format(day=day)


def _numbered(numbers: Sequence[int]) -> str:
    listed = ", ".join(str(number) for number in numbers)
    if len(numbers) == 1:
        return translate("Sources", "Source {number}").format(number=listed)
    return translate("Sources", "Sources {numbers}").format(numbers=listed)
