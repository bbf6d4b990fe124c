"""Findings as they are listed: the gravest first, each by a name that lasts from report to report."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from drafter.checks.finding import Finding, Severity
from drafter.ui.column.marks import Look, Mark

LOOKS = {Severity.ERROR: Look.ERROR, Severity.WARNING: Look.WARNING, Severity.ADVICE: Look.ADVICE}
_GRAVITY = {severity: number for number, severity in enumerate(Severity)}
LAYER, CURRENT = "checks", "checks, current"
"""The layers of marks: of all findings, and the ground of the one that is open."""
_AROUND = 14
# Words of no more characters than these say little by themselves.
_SCANT = 6
# What is there and cannot be seen, as it is shown.
_BLANKS = {" ": "·", "\u00a0": "°", "\u202f": "°", "\t": "→", "\n": "↵"}


class Group(StrEnum):
    """The groups of the list, in their order."""

    ERROR = Severity.ERROR.value
    WARNING = Severity.WARNING.value
    ADVICE = Severity.ADVICE.value
    IGNORED = "ignored"


_GROUPS = {severity: Group(severity.value) for severity in Severity}


@dataclass(frozen=True, slots=True)
class Row:
    """The head of a group with how many it holds, or a finding by its name."""

    group: Group
    name: str = ""
    finding: Finding | None = None
    count: int = 0

    @property
    def is_head(self) -> bool:
        """Whether it is the head of a group."""
        return self.finding is None

    @property
    def key(self) -> tuple[Group, str]:
        """What stays the same while the row does."""
        return self.group, self.name


def named(findings: Iterable[Finding]) -> dict[str, Finding]:
    """Findings by names that outlast other words around them: code, place, text, and which of those alike."""
    found: dict[str, Finding] = {}
    alike: dict[tuple[str, str, str], int] = {}
    for one in findings:
        key = (one.code, f"{one.block or one.section}{one.where or ''}", one.text)
        number = alike[key] = alike.get(key, 0) + 1
        found["\x1f".join((*key, str(number)))] = one
    return found


def rows_of(findings: Mapping[str, Finding], ignored: Mapping[str, Finding]) -> list[Row]:
    """The rows of the list: the gravest first, in page order within a group, what is ignored last."""
    groups: dict[Group, list[Row]] = {group: [] for group in Group}
    for name, one in findings.items():
        group = _GROUPS[one.severity]
        groups[group].append(Row(group, name, one))
    groups[Group.IGNORED] = [Row(Group.IGNORED, name, one) for name, one in ignored.items()]
    rows: list[Row] = []
    for group, members in groups.items():
        if members:
            rows.append(Row(group, count=len(members)))
            rows.extend(members)
    return rows


def marks_of(findings: Mapping[str, Finding]) -> dict[str, list[Mark]]:
    """The marks of findings by block, or by section for headings."""
    found: dict[str, list[Mark]] = {}
    for name, one in findings.items():
        place = (one.block or one.section) if one.where is None else ""
        if place:
            found.setdefault(place, []).append(Mark(one.start, one.end, LOOKS[one.severity], name))
    return found


def by_section(findings: Iterable[Finding]) -> dict[str, tuple[Severity, int]]:
    """How grave the gravest of each section is, and how many there are."""
    found: dict[str, tuple[Severity, int]] = {}
    for one in findings:
        if one.section:
            gravest, count = found.get(one.section, (one.severity, 0))
            worse = _GRAVITY[one.severity] < _GRAVITY[gravest]
            found[one.section] = (one.severity if worse else gravest, count + 1)
    return found


def counted(findings: Iterable[Finding]) -> tuple[int, int]:
    """How many are to be fixed, and how many to be looked at."""
    errors = others = 0
    for one in findings:
        if one.severity is Severity.ERROR:
            errors += 1
        else:
            others += 1
    return errors, others


def moved_to(one: Finding, mark: Mark | None) -> Finding:
    """A finding at the place of its mark."""
    if mark is None or (mark.start, mark.end) == (one.start, one.end):
        return one
    return replace(one, start=mark.start, end=mark.end)


def shown(text: str) -> str:
    """Words of a finding with what cannot be seen in them made visible."""
    bare = not text.strip() or "  " in text
    return "".join(_visible(character, bare) for character in text)


def _visible(character: str, bare: bool) -> str:
    if character in _BLANKS and (bare or character not in " \n"):
        return _BLANKS[character]
    if character == "\n":
        return " "
    if unicodedata.category(character) in ("Cf", "Cc", "Co", "Cn", "Cs"):
        return f"‹{ord(character):04X}›"
    return character


def line_of(one: Finding, text: str) -> str:
    """The words that a row shows: those it is about, with some around them where they are very few."""
    if len(one.text) > _SCANT or text[one.start : one.end] != one.text or not one.text:
        return shown(one.text)
    start = text.rfind(" ", 0, max(one.start - _AROUND, 0)) + 1 if one.start > _AROUND else 0
    stop = text.find(" ", one.end + _AROUND)
    end = stop if stop > 0 else len(text)
    before, after = text[start : one.start], text[one.end : end]
    words = f"{before}{shown(one.text)}{after}".replace("\n", " ")
    return f"{'… ' if start else ''}{words}{' …' if end < len(text) else ''}"


def difference(old: str, new: str) -> tuple[str, str]:
    """What a fix takes and what it puts there, cut to where they differ where they are long."""
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return _cut(old, head, tail), _cut(new, head, tail)


def _cut(text: str, head: int, tail: int) -> str:
    start, end = 0, len(text)
    if head > 2 * _AROUND:
        start = text.find(" ", head - _AROUND, head) + 1 or head
    if tail > 2 * _AROUND:
        stop = text.rfind(" ", end - tail, end - tail + _AROUND)
        end = stop if stop > 0 else end - tail
    return f"{'… ' if start else ''}{text[start:end]}{' …' if end < len(text) else ''}"


def in_order(findings: Mapping[str, Finding]) -> list[str]:
    """Names as they are listed: the gravest first, in page order among those as grave."""
    return sorted(findings, key=lambda name: _GRAVITY[findings[name].severity])


def neighbour(names: Sequence[str], current: str, place: int, step: int) -> str:
    """The name `step` from the current one, or from the place of one that is gone; round at the ends."""
    if not names:
        return ""
    if current in names:
        return names[(names.index(current) + step) % len(names)]
    if place < 0:
        return names[0 if step > 0 else -1]
    return names[(place if step > 0 else place - 1) % len(names)]
