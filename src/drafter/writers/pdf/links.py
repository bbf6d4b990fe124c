"""Links: where they lead, and what says so to those who do not see the page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import quote

from drafter.writers.pdf.objects import PdfFile, array, dictionary, numbers, string
from drafter.writers.pdf.tagging import PlacedLink

_SCHEME = re.compile(r"\s*(?:https?|mailto):", re.IGNORECASE)
_MAIL = re.compile(r"mailto:", re.IGNORECASE)
_URI_SAFE = "!#$%&'()*+,/:;=?@[]~-._"
_LONGEST = 8000


def is_address(target: str) -> bool:
    """Whether a link leads to a page or a mailbox: nothing else is linked."""
    return len(target) <= _LONGEST and _SCHEME.match(target) is not None


def add_links(file: PdfFile, links: Sequence[PlacedLink], pages: Sequence[int], height: float) -> list[int]:
    """The annotations of links, numbered in the tree of structure after the pages; their numbers."""
    return [_add(file, link, len(pages) + place, height) for place, link in enumerate(links)]


def _add(file: PdfFile, link: PlacedLink, key: int, height: float) -> int:
    x, y, width, tall = link.area.area
    target = link.area.target.strip()
    action = dictionary({"S": b"/URI", "URI": string(quote(target, safe=_URI_SAFE))})
    return file.add(
        dictionary(
            {
                "Type": b"/Annot",
                "Subtype": b"/Link",
                "Rect": array(numbers(x, height - y - tall, x + width, height - y)),
                "Border": b"[0 0 0]",
                "F": b"4",
                "StructParent": b"%d" % key,
                "Contents": string(_MAIL.sub("", target, count=1)),
                "A": action,
            }
        )
    )
