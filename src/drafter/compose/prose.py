"""From blocks to printed paragraphs; calls are broken before each ask where that is asked for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from drafter.compose.composition import Paragraph, Piece, Role
from drafter.model.text import AnchorKind, Block, BlockKind, Run, sliced, stretches
from drafter.model.values import Value

UNNUMBERED = "0"
"""What stands for the number of a footnote until all are counted."""

_REFERRING = (AnchorKind.NOTE, AnchorKind.CLAIM)
_ABBREVIATIONS = ("Mr", "Ms", "Mrs", "Dr", "St", "No", "Nr", "nos", "Art", "art", "para", "M", "Mme", "Sr")
_ABBREVIATIONS_RU = ("ст", "г", "гг", "им", "т", "д", "п", "№")
# Its mark is looked for first: what stands before it is a matter of twenty-two questions.
_SENTENCE_END = re.compile(
    "(?=[.!?…])"
    + "".join(rf"(?<!\b{word})" for word in (*_ABBREVIATIONS, *_ABBREVIATIONS_RU))
    + r"(?:[.]|[!?…])+[\"”»’)\]]*(?=\s+[^\s\da-zа-яё]|\s*$)"
)
# Words that open an infinitive or a clause and belong to the ask that follows them, not to the opening line.
_LEAD_IN = re.compile(
    r"(?:\b(?:not\s+to|to\s+not|to|that|de\s+ne\s+pas|à\s+ne\s+pas|de|à|que|dass|zu|чтобы|не|a\s+que|a)\s+|\b[dD][’'])$"
)
_NEGATED = re.compile(r"\b(?:not|ne|не)\b")
_ROLES = {
    BlockKind.PARAGRAPH: Role.BODY,
    BlockKind.BULLET: Role.BULLET,
    BlockKind.NUMBER: Role.NUMBER,
    BlockKind.QUOTATION: Role.QUOTATION,
    BlockKind.SUBHEADING: Role.SUBHEAD,
}


def pieces_of(runs: Iterable[Run]) -> tuple[Piece, ...]:
    """The printed pieces of runs: without internal notes, neighbours of one look united.

    A reference stands at each place where a footnote's or a claim's stretch ends: see `footnotes.numbered`.
    """
    pieces: list[Piece] = []
    open_notes: tuple[str, ...] = ()
    for run in runs:
        marks = run.marks
        if marks.internal or not run.text:
            continue
        notes = tuple(anchor.target for anchor in marks.anchors if anchor.kind in _REFERRING)
        _refer(pieces, [note for note in open_notes if note not in notes])
        open_notes = notes
        addressee = any(anchor.kind is AnchorKind.ADDRESSEE for anchor in marks.anchors)
        piece = Piece(run.text, marks.strong, marks.emphasis, marks.link, marks.language, addressee)
        if pieces and replace(pieces[-1], text="") == replace(piece, text=""):
            pieces[-1] = replace(piece, text=pieces[-1].text + piece.text)
        else:
            pieces.append(piece)
    _refer(pieces, open_notes)
    return tuple(pieces)


def _refer(pieces: list[Piece], notes: Iterable[str]) -> None:
    """References to footnotes after the last letter so far."""
    for note in notes:
        last = pieces.pop()
        letters = last.text.rstrip()
        after = last.text[len(letters) :]
        pieces.append(replace(last, text=letters))
        pieces.append(Piece(UNNUMBERED, note=note))
        if after:
            pieces.append(replace(last, text=after))


def paragraph(role: Role, block: Block, section: str, start: int = 0, end: int | None = None) -> Paragraph:
    """The characters of a block from `start` to `end` as one paragraph, white space trimmed at its edges."""
    text = block.text
    stop = len(text) if end is None else end
    while start < stop and text[start].isspace():
        start += 1
    return Paragraph(
        role=role,
        pieces=trimmed(pieces_of(sliced(block.runs, start, stop))),
        section=section,
        block=block.id,
        start=start,
        call=_call_at(block, start, stop),
    )


def _call_at(block: Block, start: int, end: int) -> str:
    """The call whose prose the stretch is: where a block holds several, the first that it meets."""
    if len(block.calls) < 2:
        return "".join(block.calls)
    met = (target for target, low, high in stretches(block, AnchorKind.CALL) if low < end and start < high)
    return next(met, block.calls[0])


def trimmed(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Without white space at the edges; an internal note there may have hidden it until now."""
    kept = list(pieces)
    while kept and not (text := kept[-1].text.rstrip()):
        kept.pop()
    if kept:
        kept[-1] = replace(kept[-1], text=text)
    while kept and not (text := kept[0].text.lstrip()):
        kept.pop(0)
    if kept:
        kept[0] = replace(kept[0], text=text)
    return tuple(kept)


class _Broken(Value, frozen=True):
    """Where a sentence with asks is broken: its opening line, where each ask begins, and its end."""

    opening: int
    asks: tuple[int, ...]
    end: int


def numbered_call(block: Block, section: str) -> Iterator[Paragraph]:
    """A call's paragraph as opening lines (Role.CALL), asks (Role.ASK, unlabelled) and what stands between.

    The words and their order are those of the block. A sentence is broken where it holds several asks, or
    one that follows its addressee directly; any other stays prose.
    """
    if block.kind is BlockKind.SUBHEADING:
        yield paragraph(Role.SUBHEAD, block, section)
        return
    if block.kind in (BlockKind.BULLET, BlockKind.NUMBER):
        role = Role.ASK if any(True for _ in stretches(block, AnchorKind.ASK)) else _ROLES[block.kind]
        yield paragraph(role, block, section)
        return
    text = _shown(block)
    at, opened = 0, False
    for broken in _sentences(block, text):
        if text[at : broken.opening].strip():
            before = Role.CALL_AFTER if opened else Role.BODY
            yield paragraph(before, block, section, at, broken.opening)
        lead = paragraph(Role.CALL, block, section, broken.opening, broken.asks[0])
        yield replace(lead, keep_next=True)
        ends = (*broken.asks[1:], broken.end)
        for start, end in zip(broken.asks, ends, strict=True):
            yield paragraph(Role.ASK, block, section, start, end)
        at, opened = broken.end, True
    if text[at:].strip() or not opened:
        yield paragraph(Role.CALL_AFTER if opened else _ROLES[block.kind], block, section, at)


def _shown(block: Block) -> str:
    """The block's text with internal notes as spaces, so that places in it stay what they are."""
    return "".join(" " * len(run.text) if run.marks.internal else run.text for run in block.runs)


def _sentences(block: Block, text: str) -> Iterator[_Broken]:
    addressees = {end for _, _, end in stretches(block, AnchorKind.ADDRESSEE)}
    asks = [one for one in stretches(block, AnchorKind.ASK) if text[one[1] : one[2]].strip()]
    at, place = 0, 0
    while place < len(asks):
        group = [asks[place]]
        while place + len(group) < len(asks):
            following = asks[place + len(group)]
            if following[1] < group[-1][2] or _SENTENCE_END.search(text, group[-1][2] - 1, following[1]):
                break
            group.append(following)
        place += len(group)
        starts = tuple(_with_lead_in(text, start) for _, start, _ in group)
        opening = max((m.end() for m in _SENTENCE_END.finditer(text, at, starts[0])), default=at)
        finish = _SENTENCE_END.search(text, max(group[-1][2] - 1, starts[-1]))
        end = finish.end() if finish else len(text)
        directly = len(text[: starts[0]].rstrip()) in addressees
        if text[opening : starts[0]].strip() and starts[0] >= at and (len(group) > 1 or directly):
            yield _Broken(opening, starts, end)
            at = end


def asked(block: Block, start: int, end: int) -> tuple[Run, ...]:
    """The runs of an ask as it stands by itself: with the "not" before it, without a mere "to"."""
    begun = _with_lead_in(_shown(block), start)
    negated = _NEGATED.search(block.text, begun, start)
    return sliced(block.runs, begun if negated else start, end)


def _with_lead_in(text: str, start: int) -> int:
    lead = _LEAD_IN.search(text, max(start - 24, 0), start)
    return lead.start() if lead else start


def plain_paragraph(block: Block, section: str) -> Paragraph:
    """A block as the one paragraph that its kind asks for."""
    made = paragraph(_ROLES[block.kind], block, section)
    return replace(made, keep_next=True) if made.role is Role.SUBHEAD else made
