"""Characters that a page can carry: decided here, so that no format prints what another leaves out."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

from drafter.compose.composition import (
    Composition,
    Element,
    Paragraph,
    Piece,
    SignatoryList,
    SignOffForm,
)

# Controls print nothing and no file may hold them. A lone surrogate and what is no character at all stay
# visible. Whatever ends a line anywhere ends it everywhere.
_ODD = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x9f]")
_NO_CHARACTER = re.compile("[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def printable(text: str) -> str:
    """The text as it is printed: line ends as LF, no controls, U+FFFD for what is no character."""
    if not _ODD.search(text):
        return text
    text = _LINE_END.sub("\n", text).replace("\x1f", " ")
    return _NO_CHARACTER.sub("\N{REPLACEMENT CHARACTER}", _CONTROL.sub("", text))


def is_seen(text: str) -> bool:
    """Whether a page shows anything of the text: not where it is all spaces, joiners and controls."""
    return any(not one.isspace() and unicodedata.category(one) not in ("Cc", "Cf") for one in text)


def printable_composition(composition: Composition) -> Composition:
    """The composition with printable text alone; the same elements where they were so already."""
    around = composition.furniture
    return replace(
        composition,
        title=printable(composition.title),
        subject=printable(composition.subject),
        elements=tuple(_element(element) for element in composition.elements),
        furniture=replace(
            around,
            running_title=printable(around.running_title),
            first_right=tuple(printable(line) for line in around.first_right),
            foot_left=printable(around.foot_left),
            foot_middle=printable(around.foot_middle),
        ),
    )


def _element(element: Element) -> Element:
    match element:
        case Paragraph():
            if not _odd_in(element.pieces):
                return element
            return replace(element, pieces=_pieces(element.pieces))
        case SignatoryList():
            if not any(_odd_in(line) for entry in element.entries for line in entry.lines):
                return element
            entries = (
                replace(entry, lines=tuple(_pieces(line) for line in entry.lines))
                for entry in element.entries
            )
            return replace(element, entries=tuple(entries))
        case SignOffForm():
            blocks = (
                replace(
                    block,
                    organisation=printable(block.organisation),
                    name=printable(block.name),
                    title=printable(block.title),
                )
                for block in element.blocks
            )
            return replace(element, blocks=tuple(blocks))


def _odd_in(pieces: tuple[Piece, ...]) -> bool:
    return any(_ODD.search(piece.text) for piece in pieces)


def _pieces(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    return tuple(replace(piece, text=printable(piece.text)) for piece in pieces)
