"""Subjects that words between commas, brackets or dashes part from their verb: singular with plural."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Hit
from drafter.checks.passages import Passage
from drafter.checks.said_rules import pattern
from drafter.checks.wordings import opening
from drafter.model.statement import SectionKind

_UNREAD = frozenset({SectionKind.SIGNATORIES, SectionKind.CONTACT, SectionKind.RELATED})
_LONGEST = 400
_NUMBERS = ("plural", "singular")


def parted(passage: Passage) -> Iterator[Hit]:
    """A verb that does not fit its subject, which a clause parts from it: "The courts, which …, has"."""
    if passage.is_heading or passage.kind in _UNREAD:
        return
    told: set[int] = set()
    for number in _NUMBERS:
        subject = pattern(f"{number}_parted", passage.primary)
        if subject is None:
            continue
        for start, end in passage.sentences:
            found = subject.match(passage.text[start : min(end, start + _LONGEST)])
            if found is None:
                continue
            low, high = start + found.start("verb"), start + found.end("verb")
            if not passage.closed(low, high):
                told.add(start)
                yield Hit(low, high, (("variant", "verb"), ("one", found["head"]), ("two", found["verb"])))
    for start, end in passage.sentences:
        found = None if start in told else opening(passage, "grammar", "agreement", start, end)
        if found is not None:
            yield Hit(
                *found.span("verb"), (("variant", "verb"), ("one", found["head"]), ("two", found["verb"]))
            )
