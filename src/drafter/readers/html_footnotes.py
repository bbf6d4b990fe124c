"""Footnotes of an HTML page: short links to what stands further down and says more."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from drafter.readers.footnotes import ids_in_order

_MARK = re.compile(r"[\s\[(]{0,3}(?:\d{1,3}|[*†‡]{1,3}|[ivx]{1,5}|[a-z])[\s\])]{0,3}")
_BACK = re.compile(r"\W{0,6}(?:\d{1,3})?\W{0,6}")
_HOLDS = frozenset("li p dd".split())
_NOTED = re.compile(r"foot-?note|end-?note|\bfn\b|\bftn", re.I)
_LONGEST = 3000


@dataclass(slots=True)
class PageNotes:
    """The marks of a page, each with the id of its footnote, and what holds the footnotes."""

    marks: dict[Any, str] = field(default_factory=dict)
    notes: dict[Any, str] = field(default_factory=dict)


def find_notes(root: Any) -> PageNotes:
    """The footnotes of a tree. Links back to the text are taken out of them."""
    found = PageNotes()
    links = [link for link in root.iter("a") if _leads_down(link)]
    if not links:
        return found
    order = {element: place for place, element in enumerate(root.iter())}
    marked: dict[Any, Any] = {}
    named = {name: element for element in order for name in _names(element)}
    for link in links:
        target = named.get(link.get("href")[1:])
        note = _holder(target) if target is not None else None
        if note is None or order[note] < order[link] or any(above is note for above in link.iterancestors()):
            continue
        if note not in found.notes:
            if not _says_something(note) or _overlaps(note, found.notes):
                continue
            found.notes[note] = ""
        marked[_whole_mark(link)] = note
    for note, name in zip(found.notes, ids_in_order(len(found.notes)), strict=True):
        found.notes[note] = name
        _without_way_back(note)
    found.marks = {link: found.notes[note] for link, note in marked.items()}
    return found


def _leads_down(link: Any) -> bool:
    href = link.get("href", "")
    return len(href) > 1 and href[0] == "#" and _MARK.fullmatch(link.text_content()) is not None


def _names(element: Any) -> list[str]:
    return [name for name in (element.get("id"), element.get("name")) if name]


def _holder(target: Any) -> Any:
    """The item or paragraph that a link leads to; None where it leads to a part of the text."""
    element = target
    for _ in range(4):
        if element is None or not isinstance(element.tag, str):
            return None
        if element.tag in _HOLDS:
            return element
        about = f"{element.get('class', '')} {element.get('role', '')} {element.get('id', '')}"
        if element.tag in ("div", "aside") and _NOTED.search(about):
            return element
        if element.tag not in ("a", "sup", "span"):
            return None
        element = element.getparent()
    return None


def _says_something(note: Any) -> bool:
    """Whether it is a note and no part of the text that a list of contents leads to."""
    text = note.text_content()
    if len(text) > _LONGEST or any(True for _ in note.iter("h1", "h2", "h3", "h4", "h5", "h6", "table")):
        return False
    return re.search(r"[^\W\d_]{2}", text) is not None


def _overlaps(note: Any, notes: dict[Any, str]) -> bool:
    return any(above in notes for above in note.iterancestors()) or any(part in notes for part in note.iter())


def _whole_mark(link: Any) -> Any:
    """The link, or what raises it, where that holds nothing else: "<sup>[<a>1</a>]</sup>"."""
    above = link.getparent()
    if above is not None and above.tag in ("sup", "span") and len(above.findall(".//a")) == 1:
        return above if _MARK.fullmatch(above.text_content()) else link
    return link


def _without_way_back(note: Any) -> None:
    """Take out the links that lead from a note to its mark."""
    for link in list(note.iter("a")):
        href = link.get("href", "")
        if href.startswith("#") and _BACK.fullmatch(link.text_content()):
            whole = _whole_mark(link)
            if whole is not note and whole.getparent() is not None:
                whole.drop_tree()
