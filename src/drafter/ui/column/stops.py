"""The paragraphs that a selection over borders goes by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from drafter.ui.column.text_rows import PartRow


@dataclass(frozen=True, slots=True)
class Stop:
    """A paragraph that can be chosen; in a section without any, `block` is empty."""

    section: str
    block: str


def stops_of(row: PartRow) -> list[Stop]:
    """The stops of a row, in order."""
    return [Stop(row.section, block.id) for block in row.part.blocks] or [Stop(row.section, "")]


def end_of(stops: Sequence[Stop], at: int, down: bool) -> int:
    """The last stop of the section that `at` is in; where it is that already, of the statement."""
    at = min(max(at, 0), len(stops) - 1)
    step = 1 if down else -1
    end = at
    while 0 <= end + step < len(stops) and stops[end + step].section == stops[at].section:
        end += step
    if end == at:
        return len(stops) - 1 if down else 0
    return end
