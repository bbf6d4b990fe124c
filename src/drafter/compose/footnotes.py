"""Notes: the writer's own and those of sources, counted together where the text refers to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from drafter.compose.citing import source_note
from drafter.compose.composition import Cell, Element, Footnote, Paragraph, Piece, Table, Text, text_of
from drafter.compose.printable import is_seen
from drafter.compose.prose import pieces_of, trimmed
from drafter.model.sources import Citing
from drafter.model.statement import Edition, Statement
from drafter.model.statement import Footnote as WrittenNote

_Place = tuple[int, int, int]


class Notes:
    """What the text of an edition can refer to: notes by their ids, and the sources of each claim."""

    def __init__(self, statement: Statement, edition: Edition) -> None:
        written = ((note.id, _body(note)) for note in edition.footnotes)
        self.bodies: dict[str, Text] = {name: body for name, body in written if is_seen(text_of(body))}
        self.sources: frozenset[str] = frozenset()
        self.claims: Mapping[str, tuple[str, ...]] = {}
        if statement.citing is Citing.NOWHERE or not statement.sources:
            return
        told = ((source.id, source_note(source, edition.language)) for source in statement.sources)
        cited = {name: body for name, body in told if name not in self.bodies and is_seen(text_of(body))}
        self.bodies.update(cited)
        self.sources = frozenset(cited)
        self.claims = {
            claim.id: tuple(name for name in dict.fromkeys(claim.sources) if name in cited)
            for claim in statement.claims
            if claim.id not in self.bodies and not claim.dismissed
        }


def numbered(elements: Sequence[Element], notes: Notes) -> tuple[tuple[Element, ...], tuple[Footnote, ...]]:
    """The elements with their references numbered, and the notes in that order.

    A footnote that several stretches name is referred to after the last of them, and so are the sources of a
    claim. A source has one number, which stands wherever it is cited. References to what is not there or says
    nothing are left out, and so are notes that nothing refers to.
    """
    texts = [noting_texts(element) if _refers(element) else () for element in elements]
    if not any(texts):
        return tuple(elements), ()
    last: dict[str, _Place] = {}
    first: dict[str, _Place] = {}
    for place, row in enumerate(texts):
        for which, pieces in enumerate(row):
            for at, piece in enumerate(pieces):
                if piece.note in notes.sources:
                    first.setdefault(piece.note, (place, which, at))
                elif piece.note:
                    last[piece.note] = (place, which, at)
    order = _order(notes, first, last)
    count = _Count(notes, last, {note: str(number) for number, note in enumerate(order, start=1)})
    found = tuple(
        _with_texts(element, [count.pieces((place, which), text) for which, text in enumerate(texts[place])])
        if texts[place]
        else element
        for place, element in enumerate(elements)
    )
    return found, tuple(Footnote(note, count.labels[note], notes.bodies[note]) for note in order)


def _order(notes: Notes, first: Mapping[str, _Place], last: Mapping[str, _Place]) -> list[str]:
    """The notes in the order of their numbers: by where each is first referred to."""
    where: dict[str, tuple[_Place, int]] = {note: (place, 0) for note, place in first.items()}
    for target, place in last.items():
        if target in notes.bodies:
            where[target] = (place, 0)
        for rank, source in enumerate(notes.claims.get(target, ())):
            where[source] = min(where.get(source, ((place, rank))), (place, rank))
    return sorted(where, key=where.__getitem__)


class _Count:
    """Puts numbers in place of references, in the order of the text."""

    def __init__(self, notes: Notes, last: Mapping[str, _Place], labels: Mapping[str, str]) -> None:
        self._notes = notes
        self._last = last
        self.labels = labels
        self._met: set[str] = set()

    def pieces(self, where: tuple[int, int], pieces: Text) -> Text:
        """The pieces of a text with numbers; those side by side have commas between them."""
        if not any(piece.note for piece in pieces):
            return pieces
        made: list[Piece] = []
        beside: set[str] = set()
        for at, piece in enumerate(pieces):
            if not piece.note:
                if made and not beside and not made[-1].note and _alike(made[-1], piece):
                    # What parted them refers to nothing.
                    made[-1] = replace(piece, text=made[-1].text + piece.text)
                else:
                    made.append(piece)
                beside = set()
                continue
            for note in self._meant(piece.note, (*where, at)):
                if note in beside:
                    continue
                if made and made[-1].note:
                    made.append(Piece(",", raised=True))
                made.append(replace(piece, text=self.labels[note], note=note, again=note in self._met))
                self._met.add(note)
                beside.add(note)
        return tuple(made)

    def _meant(self, target: str, place: _Place) -> Iterable[str]:
        """The notes that a reference to `target` at a place stands for."""
        if target in self._notes.sources:
            return (target,)
        if self._last.get(target) != place:
            return ()
        if target in self._notes.bodies:
            return (target,)
        return sorted(self._notes.claims.get(target, ()), key=lambda note: int(self.labels[note]))


def _alike(one: Piece, other: Piece) -> bool:
    return replace(one, text="") == replace(other, text="")


def _refers(element: Element) -> bool:
    return any(piece.note for text in noting_texts(element) for piece in text)


def noting_texts(element: Element) -> tuple[Text, ...]:
    """The texts of an element that may refer to notes, in the order in which they are read."""
    match element:
        case Paragraph():
            return (element.pieces,)
        case Table():
            return (element.caption, *element.header, *_cells(element), element.note)
        case _:
            return ()


def _cells(table: Table) -> Iterator[Text]:
    for row in table.rows:
        for cell in row:
            if cell is not None:
                yield from cell.paragraphs


def _with_texts(element: Element, texts: Sequence[Text]) -> Element:
    """The element with other texts, as many as `noting_texts` gives."""
    if isinstance(element, Table):
        heads = len(element.header)
        waiting = iter(texts[1 + heads : -1])
        rows = tuple(tuple(_refilled(cell, waiting) for cell in row) for row in element.rows)
        header = tuple(texts[1 : 1 + heads])
        return replace(element, caption=texts[0], header=header, rows=rows, note=texts[-1])
    assert isinstance(element, Paragraph)
    return replace(element, pieces=texts[0])


def _refilled(cell: Cell | None, texts: Iterator[Text]) -> Cell | None:
    if cell is None:
        return None
    return replace(cell, paragraphs=tuple(next(texts) for _ in cell.paragraphs))


def _body(note: WrittenNote) -> Text:
    """What a note prints; one cannot refer to another."""
    return trimmed(tuple(piece for piece in pieces_of(note.runs) if not piece.note))
