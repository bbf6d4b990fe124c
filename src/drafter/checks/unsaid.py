"""What a call's card says and no reader sees: a deadline or a basis that its words do not name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Hit
from drafter.checks.gathering import Gathered, Placed
from drafter.checks.passages import Overview, Passage
from drafter.model.calls import Call
from drafter.register.labels import labels

# What tells one basis from another: figures, abbreviations and names.
_TELLING = re.compile(r"\d[\d/.-]{0,20}|[^\W\d_]{0,30}[^\W\d_a-zà-ɏа-яё][^\W\d_]{2,30}")
# So much of a month's name stays in its cases and abbreviations.
_STEM = 3
_SHOWN = 120


def gather(passage: Passage) -> tuple[tuple[tuple[str, ...], str], ...]:
    """The calls whose prose a passage holds, with its words."""
    if passage.block is None or not passage.block.calls or passage.where is not None:
        return ()
    return ((passage.block.calls, passage.text),)


def details(overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """A deadline or a basis that a call's card has and its words have not, unless an annex prints it."""
    if overview.statement.asks_summary:
        return
    wanted = {call.id: call for call in overview.statement.calls if call.deadline or call.basis}
    if not wanted:
        return
    words: dict[str, list[str]] = {}
    for _, facts in gathered:
        for calls, text in facts:
            for call in calls:
                words.setdefault(call, []).append(text.casefold())
    seen: set[str] = set()
    for passage, facts in gathered:
        for calls, _ in facts:
            for name in calls:
                call = wanted.get(name)
                if call is None or name in seen:
                    continue
                seen.add(name)
                for variant, detail in _left_out(call, " ".join(words[name]), overview.edition.language):
                    start, end = passage.sentence_at(0)
                    arguments = (("variant", variant), ("detail", detail))
                    yield passage, Hit(start, min(end, start + _SHOWN), arguments)


def _left_out(call: Call, words: str, language: str) -> Iterator[tuple[str, str]]:
    known = labels(language)
    if call.deadline:
        month = str(known.words["months"][int(call.deadline[5:7]) - 1]).casefold()
        if month[:_STEM] not in words:
            yield "deadline", known.day(call.deadline)
    telling = [one.casefold() for one in _TELLING.findall(call.basis)]
    if telling and not any(one in words for one in telling):
        yield "basis", call.basis
