"""Facts that only stand elsewhere now: what was found by them does too, and nobody needs to look again.

Whoever types before a name moves it; what a check says of the name stays the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from msgspec.structs import replace

from drafter.checks.finding import Finding, Hit
from drafter.checks.passages import Passage

_Given = tuple[Passage, tuple[Any, ...]]
_Spans = dict[tuple[int, int], tuple[int, int]]


def moved_with(
    found: tuple[Finding, ...], gone: Sequence[_Given], come: Sequence[_Given]
) -> tuple[Finding, ...] | None:
    """What was found by facts, where those stand now; None where the facts are others."""
    if len(gone) != len(come):
        return None
    places: dict[tuple[object, ...], tuple[Passage, _Spans]] = {}
    for (before, old), (passage, new) in zip(gone, come, strict=True):
        spans = moved(old, new) if _place(before) == _place(passage) else None
        if spans is None:
            return None
        places[_place(passage)] = (passage, spans)
    return _put(found, places)


def _put(
    found: Iterable[Finding], places: dict[tuple[object, ...], tuple[Passage, _Spans]]
) -> tuple[Finding, ...] | None:
    put: list[Finding] = []
    for one in found:
        passage, spans = places.get((one.section, one.block, one.where), (None, {}))
        if passage is not None:
            if (one.start, one.end) not in spans:
                return None
            start, end = spans[one.start, one.end]
            put.append(replace(one, start=start, end=end, text=passage.text[start:end]))
        else:
            put.append(one)
    return tuple(put)


def _place(passage: Passage) -> tuple[object, ...]:
    return (passage.section.id, passage.block.id if passage.block is not None else "", passage.where)


def moved(old: tuple[Any, ...], new: tuple[Any, ...]) -> _Spans | None:
    """Where the facts of a passage stood and where they stand; None where they differ in more than that."""
    spans: _Spans = {}
    if not _is_moved(old, new, spans):
        return None
    in_order = [spans[span] for span in sorted(spans)]
    return spans if in_order == sorted(in_order) else None


def _is_moved(old: Any, new: Any, spans: _Spans) -> bool:
    if type(old) is not type(new):
        return False
    if isinstance(old, Hit):
        names: tuple[str, ...] = Hit.__struct_fields__
    elif isinstance(old, tuple):
        names = getattr(old, "_fields", ())
    else:
        return bool(old == new)
    if "start" in names and "end" in names:
        span = _span(new)
        if spans.setdefault(_span(old), span) != span:
            return False
    if not names:
        same = len(old) == len(new)
        return same and all(_is_moved(one, other, spans) for one, other in zip(old, new, strict=True))
    rest = [name for name in names if name not in ("start", "end")]
    return all(_is_moved(getattr(old, name), getattr(new, name), spans) for name in rest)


def _span(fact: Any) -> tuple[int, int]:
    return fact.start, fact.end
