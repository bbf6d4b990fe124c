"""Footnotes: counted where the text refers to them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from drafter.compose.composition import Element, Footnote, Paragraph, Piece, Text, text_of
from drafter.compose.printable import is_seen
from drafter.compose.prose import pieces_of, trimmed
from drafter.model.statement import Footnote as WrittenNote


def numbered(
    elements: Sequence[Element], written: Iterable[WrittenNote]
) -> tuple[tuple[Element, ...], tuple[Footnote, ...]]:
    """The elements with their references numbered, and the footnotes in that order.

    A footnote that several stretches name is referred to after the last of them. References to what is not
    there or says nothing are left out, and so are footnotes that nothing refers to.
    """
    if not any(isinstance(element, Paragraph) and _refers(element.pieces) for element in elements):
        return tuple(elements), ()
    bodies = {note.id: pieces for note in written if is_seen(text_of(pieces := _body(note)))}
    last: dict[str, tuple[int, int]] = {}
    for place, element in enumerate(elements):
        if isinstance(element, Paragraph):
            for at, piece in enumerate(element.pieces):
                if piece.note in bodies:
                    last[piece.note] = (place, at)
    order = sorted(last, key=last.__getitem__)
    labels = {note: str(number) for number, note in enumerate(order, start=1)}
    places = {last[note]: note for note in order}

    def with_numbers(place: int, pieces: Text) -> Text:
        made: list[Piece] = []
        for at, piece in enumerate(pieces):
            if not piece.note:
                made.append(piece)
            elif (place, at) in places:
                if made and made[-1].note:
                    made.append(Piece(",", raised=True))
                made.append(replace(piece, text=labels[piece.note]))
        return tuple(made)

    found = tuple(
        replace(element, pieces=with_numbers(place, element.pieces))
        if isinstance(element, Paragraph) and _refers(element.pieces)
        else element
        for place, element in enumerate(elements)
    )
    return found, tuple(Footnote(note, labels[note], bodies[note]) for note in order)


def _refers(pieces: Text) -> bool:
    return any(piece.note for piece in pieces)


def _body(note: WrittenNote) -> Text:
    """What a note prints; one cannot refer to another."""
    return trimmed(tuple(piece for piece in pieces_of(note.runs) if not piece.note))
