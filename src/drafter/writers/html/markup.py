"""Pieces of text as HTML."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from itertools import groupby
from urllib.parse import quote

from drafter.compose.composition import Piece, Text

# What no address may hold as it is; browsers mend it, each in its way.
_UNFIT = re.compile(r'[\s"<>\\^`{|}]|%(?![0-9A-Fa-f]{2})')
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_SAFE_LINK = re.compile(r"(?:https?|mailto):", re.IGNORECASE)
# Directions that a text sets for itself end where its element does.
_DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")


def text(value: str) -> str:
    """Text as character data; line ends are breaks."""
    return escape(value, quote=False).replace("\n", "<br>\n")


def attribute(value: str) -> str:
    """Text as the value of an attribute, with its quotes."""
    return f'"{escape(" ".join(value.split()))}"'


def element(name: str, content: str, **attributes: str) -> str:
    """An element; attributes without a value are left out, `_` in their names is a hyphen."""
    shown = "".join(
        f" {key.rstrip('_').replace('_', '-')}={attribute(value)}"
        for key, value in attributes.items()
        if value
    )
    return f"<{name}{shown}>{content}</{name}>"


def inline(pieces: Text) -> str:
    """Pieces in order; neighbours in one link are one link."""
    made = []
    for link, group in groupby(pieces, key=lambda piece: piece.link if _SAFE_LINK.match(piece.link) else ""):
        inside = "".join(_piece(piece) for piece in group)
        made.append(element("a", inside, href=_address(link)) if link else inside)
    return "".join(made)


def language_of(tag: str) -> str:
    """A language as it may be named, or an empty string where it is no tag (BCP 47)."""
    return tag if _LANGUAGE.fullmatch(tag) else ""


def _address(link: str) -> str:
    made = _UNFIT.sub(lambda found: quote(found[0], safe=""), link.strip())
    if "//[" not in made:
        # Brackets stand around a number of a host alone.
        made = made.replace("[", "%5B").replace("]", "%5D")
    before, mark, fragment = made.partition("#")
    return before + mark + fragment.replace("#", "%23")


def reference_id(note: str) -> str:
    """The fragment of the place that refers to a footnote."""
    return f"ref-{note}"


def note_id(note: str) -> str:
    """The fragment of a footnote."""
    return f"note-{note}"


def _piece(piece: Piece) -> str:
    content = text(piece.text)
    if piece.note:
        # The way back leads to where the text refers to it first.
        own = "" if piece.again else reference_id(piece.note)
        link = element("a", content, href=f"#{note_id(piece.note)}", id=own, role="doc-noteref")
        return element("sup", link)
    if piece.raised:
        return element("sup", content)
    if piece.quiet:
        content = element("span", content, class_="quiet")
    if piece.emphasis:
        content = element("em", content)
    if piece.strong or piece.addressee:
        content = element("strong", content)
    if language_of(piece.language):
        content = element("span", content, lang=piece.language)
    # An isolate keeps overrides in the text from turning what follows it.
    return element("bdi", content) if _DIRECTIONS.search(piece.text) else content


def lines(values: Iterable[str]) -> str:
    """Lines one under the other, without empty ones."""
    return "\n".join(value for value in values if value)
