"""The tree of structural elements, as it grows."""

from __future__ import annotations

from collections.abc import Sequence

from drafter.compose.composition import Piece
from drafter.typeset.pages import StructureElement


class Structure:
    """Elements in the order of reading; the first is the document."""

    def __init__(self, language: str) -> None:
        self.elements: list[StructureElement] = [StructureElement("Document", -1, language=language)]
        self._open_list = (-1, "")

    def add(
        self,
        role: str,
        parent: int = 0,
        *,
        block: str = "",
        language: str = "",
        target: str = "",
        text: str = "",
        alt: str = "",
        scope: str = "",
        row_span: int = 1,
        column_span: int = 1,
        numbered: bool = False,
        note: str = "",
    ) -> int:
        """A new element under `parent`; its index."""
        self.elements.append(
            StructureElement(
                role,
                parent,
                block,
                language,
                target,
                text,
                alt=alt,
                scope=scope,
                row_span=row_span,
                column_span=column_span,
                numbered=numbered,
                note=note,
            )
        )
        return len(self.elements) - 1

    @property
    def place(self) -> tuple[int, tuple[int, str]]:
        """How many elements there are, and the list that is open."""
        return len(self.elements), self._open_list

    def resume(self, elements: Sequence[StructureElement], open_list: tuple[int, str]) -> None:
        """Go on after elements that were added here before, with the list open that was."""
        self.elements.extend(elements)
        self._open_list = open_list

    def open_list(self, parent: int, kind: str, *, numbered: bool = False) -> int:
        """The list of a kind that the last item belonged to, or a new one; `numbered` where labels are so."""
        key = f"{parent} {kind} {numbered}"
        if self._open_list[1] != key:
            self._open_list = (self.add("L", parent, numbered=numbered), key)
        return self._open_list[0]

    def close_list(self) -> None:
        """What comes next is no item of the list before it."""
        self._open_list = (-1, "")

    def of_pieces(self, parent: int, pieces: Sequence[Piece]) -> tuple[int, ...]:
        """The element of each piece: the parent, or one of its own for links, emphasis and languages.

        A footnote's number is a link within a reference, both of them the text's own.
        """
        found: list[int] = []
        for piece in pieces:
            if piece.note:
                found.append(self.add("Link", self.add("Reference", parent), note=piece.note))
            elif piece.link:
                found.append(self.add("Link", parent, language=piece.language, target=piece.link))
            elif piece.strong or piece.addressee:
                found.append(self.add("Strong", parent, language=piece.language))
            elif piece.emphasis:
                found.append(self.add("Em", parent, language=piece.language))
            elif piece.language:
                found.append(self.add("Span", parent, language=piece.language))
            else:
                found.append(parent)
        return tuple(found) or (parent,)


def heading_text(pieces: Sequence[Piece]) -> str:
    """The words of a heading, without the numbers of its footnotes."""
    return "".join(piece.text for piece in pieces if not piece.note and not piece.raised)
