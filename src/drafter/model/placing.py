"""Putting a clip into a statement at a place of its text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from drafter.model.clips import Clip, Piece, settled, with_asks
from drafter.model.edits import change_section, find_section, splice_blocks, with_edition
from drafter.model.statement import Section, SectionKind, Statement
from drafter.model.text import PLAIN, Block, BlockKind, Marks, Run, anchored, joined, sliced
from drafter.model.values import Value

# Sections of one line, and those that print no heading and stand once.
ONE_LINE = frozenset({SectionKind.HEADLINE})
_ONCE = frozenset({SectionKind.HEADLINE, SectionKind.STANDFIRST, SectionKind.LEDE})


class Span(Value, frozen=True):
    """A stretch of a section's text: from a code point of one of its blocks to one of the same or a later."""

    section: str
    first: int
    start: int
    last: int
    end: int


class Placed(Value, frozen=True):
    """A statement with a clip in it, and the place behind the clip; `block` is empty where it put in none."""

    statement: Statement
    section: str
    block: str
    offset: int


def place_clip(statement: Statement, span: Span, clip: Clip, base: Marks = PLAIN) -> Placed:
    """The clip in place of a stretch; `base` are the marks that words typed there would have.

    Words go into the paragraph, several paragraphs part it. Whole blocks stand behind the paragraph, or
    before it where the stretch is at its start; those of several sections go to the sections of their kind.
    """
    edition, place = find_section(statement, span.section)
    section = edition.sections[place]
    if clip.whole and (section.kind not in ONE_LINE or _spreads(clip)):
        return _place_whole(statement, section, span, clip)
    return _place_words(statement, section, span, clip, base)


def _spreads(clip: Clip) -> bool:
    return len(clip.pieces) > 1 and clip.pieces[0].kind in ONE_LINE


def _place_words(statement: Statement, section: Section, span: Span, clip: Clip, base: Marks) -> Placed:
    present = section.blocks[span.first : span.last + 1] if section.blocks else ()
    upper, lower = (present[0], present[-1]) if present else (Block(), Block())
    if not present:
        lower = upper
    head = sliced(upper.runs, 0, span.start) if present else ()
    tail = sliced(lower.runs, span.end, len(lower.text)) if present else ()
    emptied = replace(upper, runs=joined((*head, *tail)))
    if present:
        statement = splice_blocks(statement, section.id, span.first, len(present), (emptied,))
    words = replace(clip, whole=False)
    statement, pieces = settled(statement, section.id, words, upper.calls)
    blocks = [block for piece in pieces for block in piece.blocks]
    if section.kind in ONE_LINE:
        blocks = [Block(blocks[0].id, runs=as_one_line(blocks))] if blocks else []
    if not present and blocks:
        upper = replace(upper, id=blocks[0].id)
    new, at, offset = _woven(upper, head, tail, blocks, base)
    statement = splice_blocks(statement, section.id, span.first if present else 0, 1 if present else 0, new)
    statement = with_asks(statement, clip, new)
    return Placed(statement, section.id, new[at].id, offset)


def _woven(
    here: Block, head: tuple[Run, ...], tail: tuple[Run, ...], blocks: Sequence[Block], base: Marks
) -> tuple[list[Block], int, int]:
    """The paragraphs that come of words between two parts of one; number and place behind the words."""
    before = sum(len(run.text) for run in head)
    fresh = not head and not tail and here.kind is BlockKind.PARAGRAPH
    if len(blocks) < 2:
        runs = tuple(
            Run(
                run.text,
                replace(anchored(run.marks, *base.anchors), internal=run.marks.internal or base.internal),
            )
            for block in blocks
            for run in block.runs
        )
        kind = blocks[0].kind if fresh and blocks else here.kind
        length = sum(len(run.text) for run in runs)
        return [replace(here, kind=kind, runs=joined((*head, *runs, *tail)))], 0, before + length
    first, last = blocks[0], blocks[-1]
    kind = first.kind if fresh or not head else here.kind
    made = [replace(here, kind=kind, runs=joined((*head, *first.runs)))]
    made += [replace(block, calls=here.calls) for block in blocks[1:-1]]
    ending = replace(last, runs=joined((*last.runs, *tail)), calls=here.calls)
    if tail and not head:
        # The paragraph goes on behind what was put before it: it keeps its id and its kind.
        made[0] = replace(made[0], id=first.id)
        ending = replace(ending, id=here.id)
    made.append(ending)
    return made, len(made) - 1, len(last.text)


def _place_whole(statement: Statement, section: Section, span: Span, clip: Clip) -> Placed:
    blocks = section.blocks
    place, count = min(span.first, len(blocks)), 0
    if blocks:
        here = blocks[span.first]
        if not here.runs and span.first == span.last and not here.calls:
            count = 1
        elif span.start or span.first != span.last or span.end:
            place = span.last + 1
    statement = splice_blocks(statement, section.id, place, count, ()) if count else statement
    statement, pieces = settled(statement, section.id, clip)
    while len(pieces) > 1 and not pieces[0].blocks and pieces[0].kind is not section.kind:
        pieces = pieces[1:]
    target, end = section.id, Placed(statement, section.id, "", 0)
    for number, piece in enumerate(pieces):
        if number:
            target, statement = _home(statement, target, piece)
            place = 0
        if not piece.blocks:
            continue
        edition, at = find_section(statement, target)
        home = edition.sections[at]
        placed = piece.blocks
        if home.kind in ONE_LINE:
            placed = (replace(placed[0], runs=as_one_line((*home.blocks, *placed)), calls=()),)
            statement = splice_blocks(statement, target, 0, len(home.blocks), placed)
        else:
            statement = splice_blocks(statement, target, place, 0, placed)
        end = Placed(statement, target, placed[-1].id, len(placed[-1].text))
    statement = with_asks(statement, clip, [block for piece in pieces for block in piece.blocks])
    return replace(end, statement=statement)


def _home(statement: Statement, after: str, piece: Piece) -> tuple[str, Statement]:
    """The section that a further piece goes into: the next of its kind, or a new one."""
    edition, place = find_section(statement, after)
    for section in edition.sections[place + 1 :]:
        if section.kind is piece.kind:
            empty = not any(block.text for block in section.blocks)
            if empty and section.blocks:
                statement = splice_blocks(statement, section.id, 0, len(section.blocks), ())
            if empty and piece.heading and section.generated:
                statement = change_section(
                    statement, section.id, lambda s: replace(s, heading=piece.heading, generated=False)
                )
            return section.id, statement
    kind = SectionKind.BACKGROUND if piece.kind in _ONCE else piece.kind
    made = Section(kind, heading=piece.heading, generated=not piece.heading)
    sections = (*edition.sections[: place + 1], made, *edition.sections[place + 1 :])
    return made.id, with_edition(statement, replace(edition, sections=sections))


def as_one_line(blocks: Sequence[Block]) -> tuple[Run, ...]:
    """The words of all blocks as one paragraph without breaks."""
    runs: list[Run] = []
    for block in blocks:
        if runs:
            runs.append(Run(" "))
        runs.extend(Run(" ".join(run.text.split("\n")).replace("\t", " "), run.marks) for run in block.runs)
    return joined(runs)
