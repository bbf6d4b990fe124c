"""Links: where they lead, and what says so to those who do not see the page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple
from urllib.parse import quote

from drafter.compose.composition import Footnote, text_of
from drafter.writers.pdf.objects import PdfFile, Values, array, dictionary, numbers, reference, string
from drafter.writers.pdf.sheets import Sheet

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


class Target(NamedTuple):
    """Where a footnote stands: the page, and how far down."""

    page: int
    y: float


def fill_links(
    file: PdfFile,
    sheets: Sequence[Sheet],
    annotations: Sequence[int],
    pages: Sequence[int],
    height: float,
    notes: Iterable[Footnote],
) -> None:
    """The annotations of the pages' links, numbered in the tree of structure after the pages."""
    says = {note.id: _plain(f"{note.label} {text_of(note.pieces)}") for note in notes}
    targets: dict[str, Target] = {}
    for page, sheet in enumerate(sheets):
        for note, y in sheet.notes:
            targets.setdefault(note, Target(page, y))
    links = ((page, link) for page, sheet in enumerate(sheets) for link in sheet.links)
    for key, (page, link) in enumerate(links):
        x, y, width, tall = link.area
        values: Values = {
            "Type": b"/Annot",
            "Subtype": b"/Link",
            "Rect": array(numbers(x, height - y - tall, x + width, height - y)),
            "Border": b"[0 0 0]",
            "F": b"4",
            "StructParent": b"%d" % (len(pages) + key),
        }
        target = link.target.strip()
        if target.startswith("#"):
            name = target[1:]
            place = targets.get(name, Target(page, y))
            spot = numbers(0, height - place.y)
            values["Contents"] = string(says.get(name, "") or name)
            values["Dest"] = array(reference(pages[place.page]), b"/XYZ", spot, b"null")
        else:
            values["Contents"] = string(_plain(_MAIL.sub("", target, count=1)))
            values["A"] = dictionary({"S": b"/URI", "URI": string(_address(target))})
        file.fill(annotations[key], dictionary(values))


def _plain(text: str) -> str:
    return " ".join(text.split())[:_LONGEST_WORDS]
