"""Runs: pieces of text with their look as a character style, their language, and their links."""

from __future__ import annotations

import re
from collections.abc import Iterable
from copy import copy
from functools import lru_cache
from typing import Protocol
from urllib.parse import quote, urlsplit

from drafter.compose.composition import Piece
from drafter.writers.docx.characters import CharacterLook, character_style
from drafter.writers.docx.markup import Node, R, legal, text_nodes, w
from drafter.writers.docx.package import Links
from drafter.writers.docx.styles import style_id

_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi"})
_EAST_ASIAN = frozenset({"ja", "ko", "zh"})
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?")
_MAILBOX = re.compile(r"[^@\s\"<>\\]+@[^@\s\"<>\\]+")
_KEPT = "%/:?#[]@!$&'()*+,;=~-._"


def language_tag(tag: str, otherwise: str = "und") -> str:
    """`tag` where it has the form of a language tag, else `otherwise`."""
    return tag if _LANGUAGE.fullmatch(tag) else otherwise


def language_node(tag: str) -> Node:
    """`w:lang` for text in a language; Word keeps three, by the kind of script."""
    primary = tag.split("-", maxsplit=1)[0].lower()
    if primary in _RIGHT_TO_LEFT:
        return w("lang", bidi=tag)
    if primary in _EAST_ASIAN:
        return w("lang", val=tag, eastAsia=tag)
    return w("lang", val=tag)


def link_target(link: str) -> str:
    """The address that a link may lead to, written as Word can open it; empty where it must be plain text."""
    text = legal(link).strip()
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return ""
    if parts.scheme == "mailto":
        return quote(text, safe=_KEPT) if _MAILBOX.fullmatch(parts.path) else ""
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return ""
    try:
        host = parts.hostname.encode("idna").decode("ascii")
    except UnicodeError:
        return ""
    if not _HOST.fullmatch(host) or parts.username is not None:
        return ""
    place = f"{host}:{port}" if port is not None else host
    rest = text[text.index("//") + 2 + len(parts.netloc) :]
    return f"{parts.scheme}://{place}{quote(rest.replace('[', '%5B').replace(']', '%5D'), safe=_KEPT)}"


def look_of(piece: Piece) -> CharacterLook:
    """What of a piece its character style depends on."""
    linked = bool(piece.link and link_target(piece.link))
    return CharacterLook(piece.strong, piece.emphasis, linked, piece.addressee, piece.quiet)


class References(Protocol):
    """What refers from text to footnotes."""

    def mark(self, piece: Piece) -> list[Node]:
        """The children of the run that refers to the piece's footnote."""

    def found_again(self, piece: Piece) -> str:
        """The bookmark around the mark that the piece repeats; empty where there is none."""

    def bookmarked(self, piece: Piece, run: Node) -> list[Node]:
        """The run that refers, in a bookmark where other places repeat its number."""


class Prose:
    """Makes the runs of one part, which is in `language` and whose addresses are `links`.

    `looks` are the looks of the pieces that were written so far; parts of one file share it.
    """

    def __init__(
        self,
        language: str,
        links: Links,
        references: References | None = None,
        looks: set[CharacterLook] | None = None,
    ) -> None:
        self.language = language
        self.links = links
        self.references = references
        self.looks: set[CharacterLook] = set() if looks is None else looks
        self.counted = 0
        """How many runs had a number that other runs decide: of a footnote, or of a link."""
        self._known: dict[tuple[str, str], Node] = {}

    def run(self, text: str, style: str = "", language: str = "") -> Node:
        """A run of one look."""
        return w("r", self._properties(style, language), *text_nodes(text))

    def tab(self) -> Node:
        """A run that goes on to the next tab stop."""
        return w("r", self._properties("", ""), w("tab"))

    def pieces(self, pieces: Iterable[Piece]) -> list[Node]:
        """The runs of pieces; those that link stand in a hyperlink."""
        found: list[Node] = []
        for piece in pieces:
            if not piece.text:
                continue
            if piece.note and self.references is not None:
                self.counted += 1
                found.extend(self._referred(piece, self.references))
                continue
            if piece.raised or piece.note:
                found.append(self.run(piece.text, "footnote reference", piece.language))
                continue
            look = look_of(piece)
            self.looks.add(look)
            run = self.run(piece.text, character_style(look), piece.language)
            found.append(self._linked(run, piece.link) if look.link else run)
        return found

    def _referred(self, piece: Piece, references: References) -> list[Node]:
        """The mark of a note; where the text referred to it before, its number as Word counts it."""
        style = "footnote reference"
        bookmark = references.found_again(piece) if piece.again else ""
        if bookmark:
            return self.field(f"NOTEREF {bookmark} \\h", style, piece.language, shown=piece.text)
        run = w("r", self._properties(style, piece.language), *references.mark(piece))
        return references.bookmarked(piece, run)

    def special(self, *children: Node) -> Node:
        """A run of something else than text, such as a footnote's own number."""
        return w("r", self._properties("", ""), *children)

    def field(self, instruction: str, style: str = "", language: str = "", *, shown: str = "1") -> list[Node]:
        """A field that Word works out, such as PAGE; `shown` stands there until it does."""

        def part(*children: Node) -> Node:
            return w("r", self._properties(style, language), *children)

        code = w("instrText")
        code.text = f" {instruction} "
        code.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        return [
            part(w("fldChar", fldCharType="begin")),
            part(code),
            part(w("fldChar", fldCharType="separate")),
            part(*text_nodes(shown)),
            part(w("fldChar", fldCharType="end")),
        ]

    def _linked(self, run: Node, link: str) -> Node:
        self.counted += 1
        made = w("hyperlink", run, history=1)
        made.set(f"{{{R}}}id", self.links.id_of(link_target(link)))
        return made

    def _properties(self, style: str, language: str) -> Node:
        key = (style, language)
        if key not in self._known:
            self._known[key] = self._made_properties(style, language)
        return copy(self._known[key])

    def _made_properties(self, style: str, language: str) -> Node:
        tag = language_tag(language, self.language) if language else self.language
        rtl = tag.split("-", maxsplit=1)[0].lower() in _RIGHT_TO_LEFT
        return w(
            "rPr",
            w("rStyle", val=style_id(style)) if style else None,
            w("rtl") if rtl else None,
            language_node(tag),
        )


def paragraph(style: str, runs: Iterable[Node], *, list_id: int | None = None) -> Node:
    """A paragraph in a named style; `list_id` puts it into a list other than its style's."""
    return w("p", copy(_paragraph_properties(style, list_id)), *runs)


@lru_cache(maxsize=512)
def _paragraph_properties(style: str, list_id: int | None) -> Node:
    return w(
        "pPr",
        w("pStyle", val=style_id(style)),
        w("numPr", w("ilvl", val=0), w("numId", val=list_id)) if list_id is not None else None,
    )
