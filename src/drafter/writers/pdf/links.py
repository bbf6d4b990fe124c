"""Links: where they lead, and what says so to those who do not see the page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from urllib.parse import quote

from drafter.compose.composition import Footnote, text_of
from drafter.writers.pdf.objects import PdfFile, Values, array, dictionary, numbers, reference, string
from drafter.writers.pdf.tagging import Place, Tagging

_SCHEME = re.compile(r"\s*(?:https?|mailto):", re.IGNORECASE)
_MAIL = re.compile(r"mailto:", re.IGNORECASE)
_URI_SAFE = "!#$%&'()*+,/:;=?@[]~-._"
_LONGEST = 8000
_LONGEST_WORDS = 1000


def is_address(target: str) -> bool:
    """Whether a link leads to a page or a mailbox: nothing else is linked, nor what no string can hold."""
    return _SCHEME.match(target) is not None and len(_address(target)) <= _LONGEST


def _address(target: str) -> str:
    return quote(target.strip(), safe=_URI_SAFE)


def add_links(
    file: PdfFile, tagging: Tagging, pages: Sequence[int], height: float, notes: Iterable[Footnote]
) -> list[int]:
    """The annotations of links, numbered in the tree of structure after the pages; their numbers."""
    says = {note.id: _plain(f"{note.label} {text_of(note.pieces)}") for note in notes}
    found: list[int] = []
    for key, link in enumerate(tagging.links, start=len(pages)):
        x, y, width, tall = link.area.area
        values: Values = {
            "Type": b"/Annot",
            "Subtype": b"/Link",
            "Rect": array(numbers(x, height - y - tall, x + width, height - y)),
            "Border": b"[0 0 0]",
            "F": b"4",
            "StructParent": b"%d" % key,
        }
        target = link.area.target.strip()
        if target.startswith("#"):
            name = target[1:]
            place = tagging.notes.get(name, Place(link.page, y))
            spot = numbers(0, height - place.y)
            values["Contents"] = string(says.get(name, "") or name)
            values["Dest"] = array(reference(pages[place.page]), b"/XYZ", spot, b"null")
        else:
            values["Contents"] = string(_plain(_MAIL.sub("", target, count=1)))
            values["A"] = dictionary({"S": b"/URI", "URI": string(_address(target))})
        found.append(file.add(dictionary(values)))
    return found


def _plain(text: str) -> str:
    return " ".join(text.split())[:_LONGEST_WORDS]
