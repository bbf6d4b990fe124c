"""Clips: text taken out of a statement to be put in elsewhere, with what is bound to it.

A clip brings its calls, asks, footnotes and claims with it, and the sources of these. Where what it was taken
from is gone, it comes back as it was; where that still stands, the clip becomes a copy under ids of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from drafter.model.calls import Addressee, Ask, Call
from drafter.model.edits import find_section, splice_blocks, with_edition
from drafter.model.ids import new_id
from drafter.model.sources import Claim, Source
from drafter.model.statement import Edition, Footnote, SectionKind, Statement, blocks_of
from drafter.model.text import Anchor, AnchorKind, Block, Marks, Run, joined
from drafter.model.values import Value

# These are settled before: what they name is there.
_FREE = frozenset({AnchorKind.NOTE, AnchorKind.ASK, AnchorKind.CLAIM})
_BOUND_TO_CALLS = frozenset({AnchorKind.CALL, AnchorKind.ADDRESSEE, AnchorKind.ASK})


class Piece(Value, frozen=True):
    """Blocks of one section; `heading` is the section's where they begin at its start."""

    kind: SectionKind
    blocks: tuple[Block, ...]
    heading: str = ""


class Clip(Value, frozen=True):
    """Text with what is bound to it: with `whole` paragraphs as they stand, otherwise words."""

    pieces: tuple[Piece, ...] = ()
    calls: tuple[Call, ...] = ()
    notes: tuple[Footnote, ...] = ()
    claims: tuple[Claim, ...] = ()
    whole: bool = False
    sources: tuple[Source, ...] = ()

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks in order."""
        return tuple(block for piece in self.pieces for block in piece.blocks)


def words_clip(blocks: Iterable[Block], notes: Iterable[Footnote] = ()) -> Clip:
    """Text from elsewhere."""
    return Clip((Piece(SectionKind.BACKGROUND, tuple(blocks)),), notes=tuple(notes))


def clip_of(statement: Statement, chosen: Iterable[tuple[str, Sequence[Block]]], whole: bool = False) -> Clip:
    """Blocks, or parts of them, taken from sections of a statement, which stays as it is."""
    pieces: list[Piece] = []
    calls: set[str] = set()
    bound: set[str] = set()
    edition = statement.primary
    for section_id, blocks in chosen:
        edition, place = find_section(statement, section_id)
        section = edition.sections[place]
        taken = tuple(blocks)
        begins = bool(taken and section.blocks) and taken[0].id == section.blocks[0].id
        own = section.heading if whole and begins and not section.generated else ""
        pieces.append(Piece(section.kind, taken, own))
        for block in taken:
            calls.update(block.calls)
            bound.update(anchor.target for anchor in _anchors(block))
    claims = tuple(claim for claim in statement.claims if claim.id in bound)
    cited = {source for claim in claims for source in claim.sources}
    return Clip(
        tuple(pieces),
        tuple(call for call in statement.calls if call.id in calls),
        tuple(note for note in edition.footnotes if note.id in bound),
        claims,
        whole,
        # The file kept with a source stays where it is: its bytes belong to that statement.
        tuple(replace(source, attached=None) for source in statement.sources if source.id in cited),
    )


def without_blocks(statement: Statement, names: Iterable[str]) -> Statement:
    """Without the blocks of these ids; their sections stay."""
    gone = set(names)
    for edition in statement.editions:
        for section in edition.sections:
            places = [place for place, block in enumerate(section.blocks) if block.id in gone]
            if places:
                low, high = places[0], places[-1] + 1
                kept = [block for block in section.blocks[low:high] if block.id not in gone]
                statement = splice_blocks(statement, section.id, low, high - low, kept)
    return statement


def copied(clip: Clip) -> Clip:
    """The clip under ids of its own, so that it is a copy wherever it is put."""
    ids: dict[str, str] = {}
    calls = tuple(_copy_of(call, ids) for call in clip.calls)
    notes = tuple(replace(note, id=ids.setdefault(note.id, new_id())) for note in clip.notes)
    claims = tuple(replace(claim, id=ids.setdefault(claim.id, new_id())) for claim in clip.claims)
    pieces = tuple(
        replace(piece, blocks=tuple(_renamed(block, ids, new=True) for block in piece.blocks))
        for piece in clip.pieces
    )
    return replace(clip, pieces=pieces, calls=calls, notes=notes, claims=claims)


def settled(
    statement: Statement, section_id: str, clip: Clip, calls: Sequence[str] = ()
) -> tuple[Statement, tuple[Piece, ...]]:
    """The clip's blocks as they may stand in a section, and the statement with what they need.

    Whole blocks bring their calls. Words become words of `calls`, the calls that they are put into: an ask
    comes back where it was cut from; where its words still stand, the copy is plain words.
    """
    edition, _ = find_section(statement, section_id)
    ids: dict[str, str] = {}
    there = {block.id for one in statement.editions for _, block in blocks_of(one)}
    # Paragraphs that were cut go on with what they were bound to, even where others are bound to it too.
    standing = set() if clip.whole and there.isdisjoint(b.id for b in clip.blocks) else _standing(edition)
    statement = _with_claims(statement, clip, standing, ids)
    statement = _with_notes(statement, edition, clip, standing, ids)
    if clip.whole:
        statement = _with_calls(statement, clip, ids)
        bound = _bound(statement.calls)
        pieces = tuple(
            replace(
                piece, blocks=tuple(_renamed(b, ids, new=b.id in there, kept=bound) for b in piece.blocks)
            )
            for piece in clip.pieces
        )
        return statement, pieces
    return statement, tuple(
        replace(piece, blocks=tuple(_received(statement, block, ids, calls, there) for block in piece.blocks))
        for piece in clip.pieces
    )


def with_asks(statement: Statement, clip: Clip, blocks: Iterable[Block]) -> Statement:
    """The statement whose calls know the asks that their blocks are anchored to."""
    data = {ask.id: ask for call in clip.calls for ask in call.asks}
    wanted: dict[str, list[str]] = {}
    for block in blocks:
        if block.calls:
            for anchor in _anchors(block):
                if anchor.kind is AnchorKind.ASK:
                    wanted.setdefault(block.calls[0], []).append(anchor.target)
    if not wanted:
        return statement
    known = {ask.id for call in statement.calls for ask in call.asks}
    made = []
    for call in statement.calls:
        missing = [ask for ask in dict.fromkeys(wanted.get(call.id, ())) if ask not in known]
        asks = (*call.asks, *(data.get(ask) or Ask(ask) for ask in missing))
        made.append(replace(call, asks=asks) if missing else call)
    return replace(statement, calls=tuple(made)) if made != list(statement.calls) else statement


def _anchors(block: Block) -> Iterable[Anchor]:
    return (anchor for run in block.runs for anchor in run.marks.anchors)


def _standing(edition: Edition) -> set[str]:
    """What stretches of an edition's text are anchored to."""
    return {anchor.target for _, block in blocks_of(edition) for anchor in _anchors(block)}


def _with_notes(
    statement: Statement, edition: Edition, clip: Clip, standing: set[str], ids: dict[str, str]
) -> Statement:
    """The notes that the clip's words name, in the edition; `ids` learns the names of copies, "" for lost."""
    named = dict.fromkeys(a.target for b in clip.blocks for a in _anchors(b) if a.kind is AnchorKind.NOTE)
    if not named:
        return statement
    data = {note.id: note for note in (*clip.notes, *edition.footnotes)}
    there = {note.id for note in edition.footnotes}
    added: list[Footnote] = []
    for name in named:
        if name not in data:
            ids[name] = ""
        elif name in standing:
            ids[name] = new_id()
            added.append(Footnote(data[name].runs, ids[name]))
        elif name not in there:
            added.append(data[name])
    if not added:
        return statement
    return with_edition(statement, replace(edition, footnotes=(*edition.footnotes, *added)))


def _with_claims(statement: Statement, clip: Clip, standing: set[str], ids: dict[str, str]) -> Statement:
    """The claims that the clip's words make; `ids` learns the names of copies, "" for lost ones."""
    named = dict.fromkeys(a.target for b in clip.blocks for a in _anchors(b) if a.kind is AnchorKind.CLAIM)
    if not named:
        return statement
    there = {claim.id: claim for claim in statement.claims}
    data = {**{claim.id: claim for claim in clip.claims}, **there}
    added: list[Claim] = []
    for name in named:
        if name not in data:
            ids[name] = ""
        elif name in standing:
            ids[name] = new_id()
            added.append(replace(data[name], id=ids[name]))
        elif name not in there:
            added.append(data[name])
    if not added:
        return statement
    cited = {source for claim in added for source in claim.sources}
    cited -= {source.id for source in statement.sources}
    sources = tuple(source for source in clip.sources if source.id in cited)
    return replace(
        statement,
        claims=(*statement.claims, *added),
        sources=(*statement.sources, *sources) if sources else statement.sources,
    )


def _with_calls(statement: Statement, clip: Clip, ids: dict[str, str]) -> Statement:
    """The calls whose prose the clip holds: as they were, grown by what was cut from them, or copies."""
    standing = {call.id for call in statement.calls}
    blocks = {block.id for one in statement.editions for _, block in blocks_of(one)}
    again = {name for block in clip.blocks if block.id in blocks for name in block.calls}
    added: list[Call] = []
    for call in clip.calls:
        if call.id not in standing:
            added.append(call)
        elif call.id in again:
            added.append(_copy_of(call, ids))
    return replace(statement, calls=(*statement.calls, *added)) if added else statement


def _copy_of(call: Call, ids: dict[str, str]) -> Call:
    asks = tuple(replace(ask, id=ids.setdefault(ask.id, new_id())) for ask in call.asks)
    bodies: tuple[Addressee, ...] = tuple(
        replace(body, id=ids.setdefault(body.id, new_id())) for body in call.addressees
    )
    return replace(call, id=ids.setdefault(call.id, new_id()), asks=asks, addressees=bodies)


def _bound(calls: Iterable[Call]) -> set[str]:
    return {name for call in calls for name in (call.id, *(body.id for body in call.addressees))}


def _renamed(block: Block, ids: Mapping[str, str], new: bool, kept: set[str] | None = None) -> Block:
    """A whole block with its bindings under other names; those to nothing in `kept` are dropped."""

    def anchors(marks: Marks) -> Marks:
        if not marks.anchors:
            return marks
        found = (replace(a, target=ids.get(a.target, a.target)) for a in marks.anchors)
        held = (a for a in found if a.target and (kept is None or a.kind in _FREE or a.target in kept))
        return replace(marks, anchors=tuple(sorted(set(held))))

    runs = joined(Run(run.text, anchors(run.marks)) for run in block.runs)
    calls = tuple(ids.get(call, call) for call in block.calls)
    if kept is not None:
        calls = tuple(call for call in calls if call in kept)
    return Block(new_id() if new else block.id, block.kind, runs, calls)


def _received(
    statement: Statement, block: Block, ids: Mapping[str, str], calls: Sequence[str], there: set[str]
) -> Block:
    """Words of a block as they may stand in the prose of `calls`, under an id that no other has."""
    name = new_id() if block.id in there else block.id
    if not any(run.marks.anchors for run in block.runs):
        return Block(name, block.kind, block.runs)
    same = any(call in calls for call in block.calls)
    taken: set[str] = set()
    bodies: set[str] = set()
    if same:
        taken = {name for edition in statement.editions for name in _standing(edition)}
        bodies = {body.id for call in statement.calls if call.id in calls for body in call.addressees}

    def holds(anchor: Anchor) -> bool:
        if anchor.kind in _BOUND_TO_CALLS and not same:
            return False
        if anchor.kind is AnchorKind.ASK:
            return anchor.target not in taken
        if anchor.kind in (AnchorKind.NOTE, AnchorKind.CLAIM):
            return bool(ids.get(anchor.target, anchor.target))
        return anchor.target in (bodies if anchor.kind is AnchorKind.ADDRESSEE else calls)

    def received(marks: Marks) -> Marks:
        kept = (replace(a, target=ids.get(a.target, a.target)) for a in marks.anchors if holds(a))
        return replace(marks, anchors=tuple(sorted(set(kept))))

    return Block(name, block.kind, joined(Run(run.text, received(run.marks)) for run in block.runs))
