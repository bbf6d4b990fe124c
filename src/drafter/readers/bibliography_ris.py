"""RIS: lines of two letters, a hyphen and what they say, from TY to ER."""

from __future__ import annotations

import re

from drafter.model.sources import Source
from drafter.readers.bibliography_entries import Entries, dated, people

_LINE = re.compile(r"\ufeff?[ \t]{0,8}([A-Z][A-Z0-9])[ \t]{1,4}-(?:[ \t](.*))?$")
_MOST_VALUES = 200


def ris_entries(text: str) -> Entries:
    """The entries of RIS; a line without a tag goes on with the one before it, a missing ER ends none."""
    sources: list[Source] = []
    entry: dict[str, list[str]] | None = None
    tag = ""
    for line in text.splitlines():
        found = _LINE.match(line)
        if found is None:
            if entry is not None and tag and line.strip():
                entry[tag][-1] += f" {line.strip()}"
            continue
        tag, value = found[1], (found[2] or "").strip()
        if tag in ("TY", "ER"):
            if entry:
                sources.append(_source(entry))
            entry, tag = ({} if tag == "TY" else None), ""
        elif entry is not None:
            values = entry.setdefault(tag, [])
            if len(values) < _MOST_VALUES:
                values.append(value)
    if entry:
        sources.append(_source(entry))
    return Entries(tuple(sources), 0, "RIS")


def _source(entry: dict[str, list[str]]) -> Source:
    def first(*tags: str) -> str:
        return next((value for tag in tags for value in entry.get(tag, ()) if value), "")

    address = first("UR", "LK", "L2")
    if not address and first("DO"):
        address = f"https://doi.org/{first('DO')}"
    return Source(
        title=first("TI", "T1", "CT"),
        publisher=first("T2", "JO", "JF", "JA", "BT", "PB", "AD"),
        author=people([*entry.get("AU", ()), *entry.get("A1", ())]),
        date=dated(first("DA")) or dated(first("PY", "Y1")),
        address=address,
        captured=dated(first("Y2")),
    )
