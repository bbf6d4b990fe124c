"""What changed from one document to the next, as small pieces of JSON: what the journal writes."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any

Step = str | int
Patch = dict[str, Any]


def patches(old: object, new: object) -> list[Patch]:
    """What turns `old` into `new`, found by identity first, so that what was not touched costs nothing.

    Each patch has `at`, the way from the root; then either `put`, the value there, or `put` as the items
    that take the place of `drop` ones from `from` on.
    """
    found: list[Patch] = []
    _compare(old, new, (), found)
    return found


def _compare(old: object, new: object, at: tuple[Step, ...], found: list[Patch]) -> None:
    if old is new:
        return
    if isinstance(old, tuple) and isinstance(new, tuple):
        _compare_items(old, new, at, found)
    elif is_dataclass(old) and type(old) is type(new):
        for field in fields(old):
            _compare(getattr(old, field.name), getattr(new, field.name), (*at, field.name), found)
    elif old != new:
        found.append({"at": at, "put": new})


def _compare_items(
    old: tuple[object, ...], new: tuple[object, ...], at: tuple[Step, ...], found: list[Patch]
) -> None:
    shorter = min(len(old), len(new))
    first = 0
    while first < shorter and old[first] is new[first]:
        first += 1
    last = 0
    while last < shorter - first and old[-1 - last] is new[-1 - last]:
        last += 1
    changed_old, changed_new = old[first : len(old) - last], new[first : len(new) - last]
    if len(changed_old) == len(changed_new):
        for place, (one, other) in enumerate(zip(changed_old, changed_new, strict=True), first):
            _compare(one, other, (*at, place), found)
    else:
        found.append({"at": at, "from": first, "drop": len(changed_old), "put": changed_new})


def patched(tree: Any, changes: list[Patch]) -> Any:
    """The plain lists and dictionaries of `tree` with the changes made in them, in place where possible.

    Raises LookupError, TypeError or ValueError where they do not fit.
    """
    for change in changes:
        at, put = change["at"], change["put"]
        if "from" in change:
            items = _walk(tree, at)
            start, drop = change["from"], change["drop"]
            if not isinstance(items, list) or not 0 <= start <= start + drop <= len(items):
                raise ValueError("a patch does not fit")
            items[start : start + drop] = put
        elif at:
            holder = _walk(tree, at[:-1])
            holder[at[-1]]  # what is put must be there already
            holder[at[-1]] = put
        else:
            tree = put
    return tree


def _walk(tree: Any, at: list[Step]) -> Any:
    for step in at:
        tree = tree[step]
    return tree
