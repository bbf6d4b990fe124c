"""Footnotes: marks in the text, and the part that says what they stand for."""

from __future__ import annotations

from collections.abc import Iterable

from drafter.compose.composition import Footnote, Piece
from drafter.writers.docx.markup import Node, set_values, text_nodes, w
from drafter.writers.docx.prose import Prose, paragraph
from drafter.writers.docx.styles import style_id


class Footnotes:
    """Marks footnotes in the text and writes them in the order of their marks.

    Word counts footnotes by itself. Where the composition's number is another than Word would count, the
    number stands as text, so that what is printed is always the composition's.
    """

    def __init__(self, footnotes: Iterable[Footnote]) -> None:
        self._known = {note.id: note for note in footnotes}
        self._marked: list[tuple[Footnote, bool]] = []
        self._counted = 0

    def mark(self, piece: Piece) -> list[Node]:
        """The mark; mere text where there is no such footnote, or it was marked before."""
        note = self._known.pop(piece.note, None)
        if note is None:
            return text_nodes(piece.text)
        counted = piece.text == note.label == str(self._counted + 1)
        self._counted += counted
        self._marked.append((note, counted))
        mark = w("footnoteReference", id=len(self._marked))
        if counted:
            return [mark]
        set_values(mark, customMarkFollows=1)
        return [mark, *text_nodes(piece.text)]

    def write(self, root: Node, prose: Prose) -> None:
        """Puts what was marked into the template's `w:footnotes`, after its separators."""
        for number, (note, counted) in enumerate(self._marked, start=1):
            label = w("footnoteRef")
            runs = [prose.special(label) if counted else prose.run(note.label), prose.tab()]
            root.append(
                w(
                    "footnote",
                    paragraph("footnote text", [*runs, *prose.pieces(note.pieces)]),
                    id=number,
                )
            )


def separator(kind: str) -> Node:
    """The rule over footnotes, "separator" or "continuationSeparator".

    It is the border of a paragraph, which has the length and weight that we want. Word's own rule has the
    paper's colour; it must be there, because LibreOffice draws no rule without it.
    """
    unseen = w("r", w("rPr", w("rStyle", val=style_id("Footnote Rule"))), w(kind))
    number = -1 if kind == "separator" else 0
    return w("footnote", paragraph("Footnote Separator", [unseen]), type=kind, id=number)
