"""What the two sides show, row by row, as data: texts, their marks, and where each change stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from drafter.desk.compare import Change, Comparison, Mark, Part, Piece, Row, RowKind
from drafter.model.statement import SectionKind
from drafter.model.text import Run
from drafter.ui.history.wording import detail_name, label_of, said_of_part, said_of_row
from drafter.ui.theme import Use

SECTION_GAP, BLOCK_GAP, LABEL_GAP = 20, 12, 8
_INDENTED = {"bullet": 20, "number": 20, "quotation": 16}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters of a text that look alike, from `start` to `end` in code points."""

    start: int
    end: int
    mark: Mark = Mark.SAME
    strong: bool = False
    emphasis: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """A text on one side, what is said below it, and where each piece of the row is in it."""

    words: str
    stretches: tuple[Stretch, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    said: str = ""


@dataclass(frozen=True, slots=True)
class Band:
    """A level row: a label, or a passage on one side or on both. `row` is -1 for a label.

    `prefix` is a detail's name. `alike`: both sides say the same.
    """

    part: int
    row: int
    gap: int
    use: Use
    left: Text | None
    right: Text | None
    style: str = ""
    prefix: str = ""
    alike: bool = False
    differs: bool = field(default=False)

    @property
    def is_label(self) -> bool:
        """Whether it names a section."""
        return self.row < 0

    @property
    def indent(self) -> int:
        """How far the text stands in."""
        return _INDENTED.get(self.style, 0)


def bands_of(comparison: Comparison) -> list[Band]:
    """The rows of a comparison, with a label above each section."""
    found: list[Band] = []
    for number, part in enumerate(comparison.parts):
        found.append(_label(number, part))
        found.extend(_bands(number, part))
    return found


def _label(number: int, part: Part) -> Band:
    name, said = label_of(part), said_of_part(part)
    beyond = part.kind is None or part.name == ""
    left = Text(name) if part.old is not None or beyond else None
    right = Text(name) if part.new is not None or beyond else None
    if right is not None and said:
        right = Text(name, said=said)
    elif left is not None and said:
        left = Text(name, said=said)
    differs = bool(said) or any(row.change is not Change.SAME for row in part.rows)
    return Band(number, -1, SECTION_GAP, Use.LABEL, left, right, alike=not said, differs=differs)


def _bands(number: int, part: Part) -> Iterator[Band]:
    gap = LABEL_GAP
    for place, row in enumerate(part.rows):
        if not row.passage.text and row.change is Change.SAME:
            continue
        said = said_of_row(row)
        yield Band(
            part=number,
            row=place,
            gap=gap,
            use=_use(part, row),
            left=_text(row, Mark.IN, said if row.new is None else "") if row.old is not None else None,
            right=_text(row, Mark.OUT, said) if row.new is not None else None,
            style=row.passage.style if row.kind is RowKind.TEXT else "",
            prefix=detail_name(row.passage.label) if row.passage.label else "",
            alike=row.change is Change.SAME,
            differs=row.change is not Change.SAME,
        )
        gap = BLOCK_GAP


def _use(part: Part, row: Row) -> Use:
    if row.kind is RowKind.HEADING:
        return Use.COMPARED_HEADING
    if part.kind is SectionKind.HEADLINE:
        return Use.COMPARED_HEADLINE
    if part.kind is SectionKind.LEDE:
        return Use.COMPARED_LEDE
    return Use.COMPARED_BODY


def _text(row: Row, missing: Mark, said: str) -> Text:
    """One side of a row: all pieces but those of the other side."""
    passage = row.old if missing is Mark.IN else row.new
    assert passage is not None
    spans: list[tuple[int, int]] = []
    shown: list[tuple[int, int, Mark]] = []
    at = 0
    for piece in row.pieces:
        end = at if piece.mark is missing else at + len(piece.text)
        spans.append((at, end))
        if end > at:
            shown.append((at, end, piece.mark))
        at = end
    words = "".join(piece.text for piece in row.pieces if piece.mark is not missing)
    strong = passage.style == "subheading"
    return Text(words, tuple(_stretches(shown, passage.runs, strong)), tuple(spans), said)


def _stretches(
    shown: Sequence[tuple[int, int, Mark]], runs: Sequence[Run], strong: bool
) -> Iterator[Stretch]:
    """The marked characters, taken apart where bold or italic begins or ends."""
    looks: list[tuple[int, bool, bool]] = []
    at = 0
    for run in runs:
        at += len(run.text)
        looks.append((at, strong or run.marks.strong, run.marks.emphasis))
    if not looks:
        looks = [(max((end for _, end, _ in shown), default=0), strong, False)]
    place = 0
    for start, end, mark in shown:
        begin = start
        while begin < end and place < len(looks):
            limit, bold, slanted = looks[place]
            until = min(end, limit)
            if until > begin and (mark is not Mark.SAME or bold or slanted):
                yield Stretch(begin, until, mark, bold, slanted)
            begin = max(begin, until)
            if limit <= end:
                place += 1


def described(pieces: Sequence[Piece]) -> str:
    """What pieces are about, for whoever hears it."""
    return " ".join(" ".join(piece.text.split()) for piece in pieces).strip()
