"""Numbers through the whole text: of asks, and of paragraphs in copies for sign-off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from msgspec.structs import replace

from drafter.compose.composition import Element, Paragraph, Role
from drafter.compose.memory import ComposeCache

_NUMBERED = frozenset({Role.BODY, Role.CALL, Role.CALL_AFTER})


def ask_numbers(
    elements: Iterable[Element], kept: ComposeCache, *, bullets: bool = False
) -> Iterator[Element]:
    """Asks numbered through all calls; a paragraph of a call that asks follow keeps with them.

    With `bullets` the asks are the bullets of calls.
    """
    number = 0
    rows = list(elements)
    for place, element in enumerate(rows):
        following = rows[place + 1] if place + 1 < len(rows) else None
        if isinstance(element, Paragraph) and element.role is Role.ASK:
            number += 1
            yield _changed(element, f"ask {number}", kept, label=f"{number}.", keep_together=True)
        elif (
            isinstance(element, Paragraph)
            and element.role in (Role.BODY, Role.CALL_AFTER)
            and element.call
            and isinstance(following, Paragraph)
            and (following.role is Role.ASK or (bullets and _is_item_of(element, following)))
            and element.text.rstrip().endswith(":")
        ):
            yield _changed(element, "call", kept, role=Role.CALL, keep_next=True)
        else:
            yield element


def _is_item_of(call: Paragraph, following: Paragraph) -> bool:
    return following.role is Role.BULLET and following.call == call.call


def _changed(element: Paragraph, how: str, kept: ComposeCache, **changes: Any) -> Paragraph:
    """A paragraph with changes, which are the same wherever they are called the same."""
    found = kept.counted.get(element, how)
    if found is None:
        found = replace(element, **changes)
        kept.counted.put(element, found, how)
    return found


def paragraph_numbers(elements: Iterable[Element], kept: ComposeCache) -> Iterator[Element]:
    """Paragraphs of the text numbered, for those who answer to them."""
    number = 0
    for element in elements:
        if isinstance(element, Paragraph) and element.role in _NUMBERED:
            number += 1
            yield _changed(element, f"number {number}", kept, number=str(number))
        else:
            yield element
