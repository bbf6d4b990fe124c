"""What a reader needs to find a judgment or a Russian law: its number, or its day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from drafter.checks.finding import Hit
from drafter.checks.gathering import Gathered, Placed
from drafter.checks.passages import Overview, Passage
from drafter.model.statement import SectionKind
from drafter.model.text import AnchorKind

_APART = frozenset({SectionKind.NOTES, SectionKind.CONTACT, SectionKind.RELATED, SectionKind.SIGNATORIES})
# "Ivanova and Others v. Russia"; French writes "c.", German "gegen".
_STATES = (
    "Albania|Armenia|Azerbaijan|Belarus|Bulgaria|Croatia|Cyprus|Denmark|Estonia|Finland|France|Georgia|Germany|Greece|"
    "Hungary|Italy|Latvia|Lithuania|Malta|Moldova|Montenegro|Norway|Poland|Portugal|Romania|Russia|Serbia|Slovakia|"
    "Slovenia|Spain|Sweden|Switzerland|Turkey|Türkiye|Ukraine|Austria|Belgium|Ireland|Iceland"
)
_STATES_FR = (
    "Albanie|Arménie|Azerbaïdjan|Bulgarie|Croatie|Chypre|Espagne|Estonie|France|Géorgie|Grèce|Hongrie|Italie|"
    "Lettonie|Lituanie|Malte|Moldova|Moldavie|Pologne|Portugal|Roumanie|Russie|Serbie|Slovaquie|Suisse|Turquie|Ukraine"
)
_NO_NAME = "In|The|See|And|After|As|By|With|Since|Like|Under|Dans|Voir|Selon|Le|La|Les"
_PARTY = rf"(?!(?:{_NO_NAME}) )[A-ZÀ-Þ][\w’'-]{{1,30}}(?: [A-ZÀ-Þ][\w’'-]{{1,30}}){{0,3}}"
_CASES = {
    "en": re.compile(
        rf"(?<!\w){_PARTY}(?: and (?:Others|others|Another))? v\.? (?:the )?(?:{_STATES})(?!\w)"
    ),
    "fr": re.compile(rf"(?<!\w){_PARTY}(?: et (?:autres|Autres))? c\. (?:l[’'])?(?:{_STATES_FR})(?!\w)"),
}
_NUMBERED = re.compile(r"(?<![\w/])(?:\d{1,5}/\d\d(?!\d)|C[-‑]\d{1,4}/\d\d)")
# A federal law by its number alone; numbers come back every year.
_LAW = re.compile(r"(?<![\w-])(?:(?:No\.? ?|№ ?|n° ?)?\d{1,3}[-‑–](?:FZ|ФЗ))(?!\w)")
_DAY = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_NEAR, _BESIDE = 60, 30


class Cited(NamedTuple):
    """A judgment or law as it is cited; `full` where what finds it stands beside."""

    kind: str
    name: str
    start: int
    end: int
    full: bool


def cited(passage: Passage) -> tuple[Cited, ...]:
    """The judgments and Russian laws that a passage names."""
    if passage.kind in _APART:
        return ()
    text = passage.text
    cases = _CASES.get(passage.primary)
    noted = any(True for _ in passage.stretches(AnchorKind.NOTE))
    facts = []
    for found in cases.finditer(text) if cases and (" v" in text or " c. " in text) else ():
        full = noted or _NUMBERED.search(text, found.end(), found.end() + _BESIDE) is not None
        facts.append(Cited("case", found[0].casefold(), *found.span(), full))
    for found in _LAW.finditer(text) if "FZ" in text or "ФЗ" in text else ():
        low, high = passage.sentence_at(found.start())
        after = _LAW.search(text, found.end(), min(high, found.end() + _NEAR))
        last = after.start() if after else min(high, found.end() + _NEAR)
        day = _DAY.search(text, max(low, found.start() - _BESIDE), last)
        number = re.sub(r"\D", "", found[0])
        facts.append(Cited("law", number, *found.span(), noted or day is not None))
    return tuple(facts)


def incomplete(_overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """A judgment without its number, a Russian law without its day: once, if nowhere told."""
    told = {(one.kind, one.name) for _, facts in gathered for one in facts if one.full}
    for passage, facts in gathered:
        for one in facts:
            if (one.kind, one.name) not in told:
                told.add((one.kind, one.name))
                yield passage, Hit(one.start, one.end, (("variant", one.kind),))
