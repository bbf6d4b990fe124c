"""Claims and sources as they are listed: by state, each by a name that lasts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from drafter.desk.sources import ClaimRow, ClaimState
from drafter.model.sources import Source
from drafter.ui.column.marks import Look, Mark

_LOOKS = {ClaimState.UNSOURCED: Look.UNSOURCED, ClaimState.DISMISSED: None}


class Group(StrEnum):
    """The groups of claims, in their order; sources are in one of their own."""

    UNSOURCED = ClaimState.UNSOURCED.value
    EDITED = ClaimState.EDITED.value
    UNVERIFIED = ClaimState.UNVERIFIED.value
    VERIFIED = ClaimState.VERIFIED.value
    DISMISSED = ClaimState.DISMISSED.value
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Row:
    """The head of a group with how many it holds, a claim, or a source with its number and its claims."""

    group: Group
    name: str = ""
    claim: ClaimRow | None = None
    source: Source | None = None
    count: int = 0

    @property
    def is_head(self) -> bool:
        """Whether it is the head of a group."""
        return not self.name

    @property
    def holds(self) -> int:
        """How many a head stands over."""
        return self.count

    @property
    def key(self) -> tuple[Group, str]:
        """What stays the same while the row does."""
        return self.group, self.name


def named(claims: Iterable[ClaimRow]) -> dict[str, ClaimRow]:
    """Claims by their ids; sentences that are none yet by block, words, and which of those alike."""
    found: dict[str, ClaimRow] = {}
    alike: dict[tuple[str, str], int] = {}
    for one in claims:
        if one.claim:
            found[one.claim] = one
            continue
        key = (one.block, one.text)
        number = alike[key] = alike.get(key, 0) + 1
        found["\x1f".join((*key, str(number)))] = one
    return found


def claim_rows(claims: Mapping[str, ClaimRow]) -> list[Row]:
    """The rows of the list: by state, in page order within one."""
    groups: dict[Group, list[Row]] = {group: [] for group in Group}
    for name, one in claims.items():
        groups[Group(one.state.value)].append(Row(Group(one.state.value), name, one))
    rows: list[Row] = []
    for group, members in groups.items():
        if members:
            rows.append(Row(group, count=len(members)))
            rows.extend(members)
    return rows


def source_rows(sources: Sequence[Source], borne: Mapping[str, int]) -> list[Row]:
    """A row for each source, with how many claims it bears."""
    return [Row(Group.SOURCE, one.id, source=one, count=borne.get(one.id, 0)) for one in sources]


def marks_of(claims: Mapping[str, ClaimRow]) -> dict[str, list[Mark]]:
    """The marks of claims by block."""
    found: dict[str, list[Mark]] = {}
    for name, one in claims.items():
        look = _LOOKS.get(one.state, Look.SOURCED)
        if look is not None:
            found.setdefault(one.block, []).append(Mark(one.start, one.end, look, name))
    return found
