"""Two statements side by side: sections, blocks and words that went, came, moved or changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import StrEnum

from drafter.desk.pairing import Passage, RowKind, details_of, paired, passages_of, side_pairs
from drafter.desk.wording import Mark, Piece, count_words, increasing, marked
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import AnchorKind, Marks, Run, sliced
from drafter.model.values import Value

__all__ = [
    "Change",
    "Comparison",
    "Mark",
    "Part",
    "Piece",
    "Row",
    "RowKind",
    "Spot",
    "compare",
    "sides",
]


_FAR = 10_000


_Look = tuple[int, tuple[Marks, frozenset[AnchorKind]]]


class Change(StrEnum):
    """What became of a row. LEFT and ARRIVED are the two places of a passage that moved."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    LEFT = "left"
    ARRIVED = "arrived"


class Row(Value, frozen=True):
    """Two passages that belong together, or one that has no other.

    `old` and `new` are None on the side where nothing stands. `pieces` are their words: without those that
    came they are the old ones, without those that went the new. `other_kind`: what a block was before, where
    that changed. `elsewhere` is the name of the section that a moved passage left or came to, empty where it
    is the same.
    """

    kind: RowKind
    change: Change
    old: Passage | None
    new: Passage | None
    pieces: tuple[Piece, ...]
    other_kind: bool = False
    elsewhere: str = ""

    @property
    def passage(self) -> Passage:
        """What stands there now, or stood there."""
        found = self.new or self.old
        assert found is not None
        return found


class Part(Value, frozen=True):
    """A section on both sides, or on one; `kind` is None for what belongs to no section.

    Where it `moved`, it stands at its new place on both sides; `place` is where it stood. `name` is the
    heading as printed, or "footnotes" or "details" where `kind` is None.
    """

    kind: SectionKind | None
    name: str
    old: Section | None
    new: Section | None
    rows: tuple[Row, ...]
    moved: bool = False
    place: int = 0

    @property
    def other_kind(self) -> bool:
        """Whether the section is of another kind than it was."""
        return self.old is not None and self.new is not None and self.old.kind is not self.new.kind


class Spot(Value, frozen=True):
    """One change, to be counted and gone to: a part, a row in it, and pieces of it from `first` to `last`.

    Where `row` is negative the part as a whole came, went or moved.
    """

    part: int
    row: int = -1
    first: int = 0
    last: int = -1


class Comparison(Value, frozen=True):
    """What differs between two statements, in the order of the new one."""

    parts: tuple[Part, ...]
    spots: tuple[Spot, ...]
    words_in: int = 0
    words_out: int = 0

    @property
    def same(self) -> bool:
        """Whether nothing differs."""
        return not self.spots


def compare(old: Statement, new: Statement) -> Comparison:
    """What differs between two statements: nothing for equal ones."""
    parts: list[Part] = []
    for number, (before, after) in enumerate(_edition_pairs(old, new)):
        # Where a part stood among all parts of the old side.
        first = _FAR * (old.editions.index(before) if before is not None else number)
        parts.extend(
            replace(part, place=first + part.place) for part in _edition_parts(old, before, new, after)
        )
    parts.extend(_details(old, new))
    spots = tuple(_spots(parts))
    rows = [row for part in parts for row in part.rows]
    return Comparison(
        tuple(parts),
        spots,
        sum(count_words(row.pieces, Mark.IN) for row in rows if row.change is not Change.LEFT),
        sum(count_words(row.pieces, Mark.OUT) for row in rows if row.change is not Change.ARRIVED),
    )


def sides(comparison: Comparison) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The texts of all passages as the marks give them: the old ones, and the new."""
    old: list[tuple[int, str]] = []
    new: list[str] = []
    for part in comparison.parts:
        for row in part.rows:
            if row.old is not None:
                text = "".join(piece.text for piece in row.pieces if piece.mark is not Mark.IN)
                old.append((part.place, text))
            if row.new is not None:
                new.append("".join(piece.text for piece in row.pieces if piece.mark is not Mark.OUT))
    return tuple(text for _, text in sorted(old, key=lambda one: one[0])), tuple(new)


def _edition_pairs(old: Statement, new: Statement) -> Iterator[tuple[Edition | None, Edition | None]]:
    left = list(old.editions)
    for place, edition in enumerate(new.editions):
        found = next((one for one in left if one.id == edition.id), None)
        found = found or next((one for one in left if one.language == edition.language), None)
        if found is None and place == 0 and left:
            # The text that the others are made from, in another language by now.
            found = left[0]
        if found is not None:
            left.remove(found)
        yield found, edition
    for edition in left:
        yield edition, None


def _edition_parts(
    old: Statement, before: Edition | None, new: Statement, after: Edition | None
) -> Iterator[Part]:
    first = before is not None and before is old.primary
    primary = after is new.primary if after is not None else first
    old_side = passages_of(old, before, with_names=first) if before is not None else []
    new_side = passages_of(new, after, with_names=primary) if after is not None else []
    pairs = side_pairs(old_side, new_side)
    stay = _staying([(place, at) for place, at in pairs if place is not None and at is not None])
    partners = paired(old_side, new_side, pairs)
    for place, at in pairs:
        source = old_side[place] if place is not None else None
        target = new_side[at] if at is not None else None
        rows = tuple(_rows(source.passages if source else (), target.passages if target else (), partners))
        shown = target or source
        assert shown is not None
        yield Part(
            kind=shown.kind,
            name=shown.name,
            old=source.section if source else None,
            new=target.section if target else None,
            rows=rows,
            moved=source is not None and target is not None and (place, at) not in stay,
            place=place if place is not None else len(old_side),
        )


def _staying(pairs: Sequence[tuple[int, int]]) -> set[tuple[int, int]]:
    """The pairs that keep their order among each other, as many as can be."""
    ordered = sorted(pairs, key=lambda pair: pair[1])
    return {ordered[place] for place in increasing([first for first, _ in ordered])}


def _rows(
    old: Sequence[Passage], new: Sequence[Passage], partners: dict[int, tuple[Passage, str]]
) -> Iterator[Row]:
    """The rows of two sections; `partners` has for each passage, by identity, the other and where it is."""
    places = {id(passage): place for place, passage in enumerate(old)}
    here = [
        (places[id(partners[id(passage)][0])], place)
        for place, passage in enumerate(new)
        if id(passage) in partners and id(partners[id(passage)][0]) in places
    ]
    at_old = at_new = 0
    for first, second in [*sorted(_staying(here)), (len(old), len(new))]:
        yield from (_alone(passage, partners, left=True) for passage in old[at_old:first])
        yield from (_alone(passage, partners, left=False) for passage in new[at_new:second])
        if first < len(old):
            yield _together(old[first], new[second])
        at_old, at_new = first + 1, second + 1


def _alone(passage: Passage, partners: dict[int, tuple[Passage, str]], *, left: bool) -> Row:
    found = partners.get(id(passage))
    if found is None:
        mark = Mark.OUT if left else Mark.IN
        pieces = (Piece(mark, passage.text),) if passage.text else ()
        change = Change.REMOVED if left else Change.ADDED
        return Row(passage.kind, change, passage if left else None, None if left else passage, pieces)
    other, where = found
    before, after = (passage, other) if left else (other, passage)
    return Row(
        kind=passage.kind,
        change=Change.LEFT if left else Change.ARRIVED,
        old=passage if left else None,
        new=None if left else passage,
        pieces=_looked_at(before, after, marked(before.text, after.text)),
        other_kind=before.style != after.style,
        elsewhere=where,
    )


def _together(old: Passage, new: Passage) -> Row:
    if old is new or old == new or _alike(old, new):
        whole = (Piece(Mark.SAME, new.text),) if new.text else ()
        return Row(new.kind, Change.SAME, old, new, whole)
    pieces = _looked_at(old, new, marked(old.text, new.text))
    other_kind = old.style != new.style
    changed = other_kind or any(piece.mark is not Mark.SAME for piece in pieces)
    change = Change.CHANGED if changed else Change.SAME
    return Row(new.kind, change, old, new, pieces, other_kind=other_kind)


def _alike(old: Passage, new: Passage) -> bool:
    return old.text == new.text and old.style == new.style and old.runs == new.runs


def _looked_at(old: Passage, new: Passage, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The pieces with those that stayed taken apart where their look changed."""
    looks = {run.marks for run in (*old.runs, *new.runs)}
    if len(looks) < 2:
        return pieces
    found: list[Piece] = []
    at_old = at_new = 0
    for piece in pieces:
        length = len(piece.text)
        if piece.mark is Mark.SAME:
            one = sliced(old.runs, at_old, at_old + length)
            other = sliced(new.runs, at_new, at_new + length)
            if one == other:
                found.append(piece)
            else:
                found.extend(_by_look(piece.text, _looks(one), _looks(other)))
        else:
            found.append(piece)
        at_old += length if piece.mark is not Mark.IN else 0
        at_new += length if piece.mark is not Mark.OUT else 0
    return tuple(found)


def _looks(runs: Sequence[Run]) -> list[_Look]:
    """Where each run ends, and all of its marks: what can be seen, and what is bound to it."""
    found, at = [], 0
    for run in runs:
        at += len(run.text)
        marks = run.marks
        kinds = frozenset(anchor.kind for anchor in marks.anchors)
        found.append((at, (replace(marks, anchors=()), kinds)))
    return found


def _by_look(text: str, old: Sequence[_Look], new: Sequence[_Look]) -> Iterator[Piece]:
    start = 0
    open_mark, open_from = Mark.SAME, 0
    ends = sorted({end for end, _ in (*old, *new)})
    for end in ends:
        one = next((look for limit, look in old if limit > start), None)
        other = next((look for limit, look in new if limit > start), None)
        mark = Mark.SAME if one == other else Mark.LOOK
        if mark is not open_mark:
            if start > open_from:
                yield Piece(open_mark, text[open_from:start])
            open_mark, open_from = mark, start
        start = end
    if start > open_from:
        yield Piece(open_mark, text[open_from:start])


def _apart(details: Sequence[Passage]) -> list[Passage]:
    """The details with ids of their own: what is there twice is two."""
    counted: Counter[str] = Counter()
    found = []
    for one in details:
        counted[one.id] += 1
        found.append(replace(one, id=f"{one.id} {counted[one.id]}") if counted[one.id] > 1 else one)
    return found


def _details(old: Statement, new: Statement) -> Iterator[Part]:
    """What the statements have besides their text, as far as it differs."""
    before, after = _apart(details_of(old)), _apart(details_of(new))
    names = {one.id: one for one in before}
    rows = []
    same = {(one.label, one.text): one.id for one in before}
    for passage in after:
        # Those of another import have ids of their own.
        known = passage.id if passage.id in names else same.get((passage.label, passage.text), "")
        present = names.pop(known, None)
        if present is None:
            if passage.text:
                rows.append(_alone(passage, {}, left=False))
        elif present.text != passage.text:
            rows.append(_together(present, passage))
    rows.extend(_alone(one, {}, left=True) for one in names.values() if one.text)
    if rows:
        yield Part(None, "details", None, None, tuple(rows), place=_FAR * _FAR)


def _spots(parts: Sequence[Part]) -> Iterator[Spot]:
    for place, part in enumerate(parts):
        if part.moved or part.other_kind or (not part.rows and (part.old is None) != (part.new is None)):
            yield Spot(place)
        for at, row in enumerate(part.rows):
            yield from _spots_of(place, at, row)


def _spots_of(part: int, at: int, row: Row) -> Iterator[Spot]:
    if row.change is Change.SAME:
        return
    last = len(row.pieces) - 1
    if row.change in (Change.ADDED, Change.REMOVED):
        yield Spot(part, at, 0, last)
        return
    if row.change is Change.ARRIVED or row.other_kind:
        # That it moved is one change; what was changed in it besides is counted apart.
        yield Spot(part, at)
    if row.change is Change.LEFT:
        return
    start = -1
    for place, piece in enumerate(row.pieces):
        if piece.mark is not Mark.SAME and start < 0:
            start = place
        following = row.pieces[place + 1].mark if place < last else Mark.SAME
        joined = piece.mark is Mark.OUT and following is Mark.IN
        if start >= 0 and not joined:
            yield Spot(part, at, start, place)
            start = -1
