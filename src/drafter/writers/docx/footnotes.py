"""Footnotes: marks in the text, and the part that says what they stand for."""

from __future__ import annotations

from collections.abc import Iterable

from drafter.compose.composition import Footnote, Piece
from drafter.writers.docx.markup import Node, set_values, text_nodes, w
from drafter.writers.docx.prose import Prose, paragraph
from drafter.writers.docx.styles import style_id

_BOOKMARK = "_Note"
_FIRST_BOOKMARK = 1_000_000
"""The bookmarks around blocks are counted from below."""


class Footnotes:
    """Marks notes in the text and writes them in the order of their marks: those of a kind that Word has.

    Word counts footnotes by itself. Where the composition's number is another than Word would count, the
    number stands as text, so that what is printed is always the composition's. The first mark of those that
    are `repeated` is bookmarked, so that other places can show its number.
    """

    def __init__(
        self, footnotes: Iterable[Footnote], kind: str = "footnote", repeated: Iterable[str] = ()
    ) -> None:
        self._known = {note.id: note for note in footnotes}
        self._kind = kind
        self._repeated = frozenset(repeated)
        self._bookmarks: dict[str, str] = {}
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
        mark = w(f"{self._kind}Reference", id=len(self._marked))
        if counted:
            return [mark]
        set_values(mark, customMarkFollows=1)
        return [mark, *text_nodes(piece.text)]

    def found_again(self, piece: Piece) -> str:
        """The bookmark around the mark that the piece repeats; empty where there is none."""
        return self._bookmarks.get(piece.note, "")

    def bookmarked(self, piece: Piece, run: Node) -> list[Node]:
        """The run that refers, in a bookmark where other places repeat its number."""
        if piece.note not in self._repeated or piece.note in self._bookmarks:
            return [run]
        number = len(self._bookmarks) + 1
        name = self._bookmarks[piece.note] = f"{_BOOKMARK}{number}"
        known = _FIRST_BOOKMARK + number
        return [w("bookmarkStart", id=known, name=name), run, w("bookmarkEnd", id=known)]

    def write(self, root: Node, prose: Prose) -> None:
        """Puts what was marked into the part's root, after its separators."""
        for number, (note, counted) in enumerate(self._marked, start=1):
            label = w(f"{self._kind}Ref")
            runs = [prose.special(label) if counted else prose.run(note.label), prose.tab()]
            root.append(
                w(
                    self._kind,
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
