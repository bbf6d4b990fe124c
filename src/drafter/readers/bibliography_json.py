"""CSL JSON: a list of items as reference managers export it."""

from __future__ import annotations

import json
from typing import Any

from drafter.model.sources import Source
from drafter.readers.bibliography_entries import Entries, dated, iso_date, people

_KIND = "CSL JSON"


def csl_entries(text: str) -> Entries | None:
    """The items of CSL JSON, one by itself too; None for what is no JSON."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if isinstance(found, dict):
        inside = found.get("items", found.get("references"))
        found = inside if isinstance(inside, list) else [found]
    if not isinstance(found, list):
        return Entries((), 0, _KIND)
    items = [item for item in found if isinstance(item, dict)]
    return Entries(tuple(_source(item) for item in items), len(found) - len(items), _KIND)


def _source(item: dict[str, Any]) -> Source:
    address = _text(item, "URL")
    if not address and _text(item, "DOI"):
        address = f"https://doi.org/{_text(item, 'DOI')}"
    archive = next(
        (place for key in ("archive_location", "archive") if "://" in (place := _text(item, key))), ""
    )
    return Source(
        title=_text(item, "title"),
        publisher=_text(item, "container-title") or _text(item, "publisher") or _text(item, "authority"),
        author=people([name for name in map(_name, _list(item.get("author"))) if name]),
        date=_date(item.get("issued")),
        address=address,
        archive=archive,
        captured=_date(item.get("accessed")),
    )


def _text(item: dict[str, Any], key: str) -> str:
    value = item.get(key)
    if isinstance(value, list):
        value = next((one for one in value if isinstance(one, str)), "")
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _name(person: object) -> str:
    if isinstance(person, str):
        return person
    if not isinstance(person, dict):
        return ""
    if _text(person, "literal"):
        return _text(person, "literal")
    parts = ("given", "non-dropping-particle", "family", "suffix")
    return " ".join(part for key in parts if (part := _text(person, key)))


def _date(value: object) -> str:
    if not isinstance(value, dict):
        return dated(value) if isinstance(value, str) else ""
    parts = _list(value.get("date-parts"))
    first = _list(parts[0]) if parts else []
    if first:
        texts = [str(part) for part in first[:3] if isinstance(part, str | int)]
        return iso_date(*texts) if texts else ""
    return dated(_text(value, "raw") or _text(value, "literal"))
