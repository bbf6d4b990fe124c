"""Edits on sources and claims: what facts are, where they come from, and who compared the two.

A claim is a stretch of text with an anchor of kind CLAIM. Its verification holds a digest of its sentence and
its sources: any edit of either leaves it unverified, and undo brings back both.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial

from drafter.model.edits import find_block, replace_block
from drafter.model.sources import Citing, Claim, Source, Verification
from drafter.model.statement import Edition, Statement, blocks_of
from drafter.model.text import Anchor, AnchorKind, Block, Marks, anchored, remarked, stretches

_SCHEMES = ("https://", "http://")


def find_source(statement: Statement, source_id: str) -> Source:
    """The source with an id; KeyError where there is none."""
    for source in statement.sources:
        if source.id == source_id:
            return source
    raise KeyError(source_id)


def find_claim(statement: Statement, claim_id: str) -> Claim:
    """The claim with an id; KeyError where there is none."""
    for claim in statement.claims:
        if claim.id == claim_id:
            return claim
    raise KeyError(claim_id)


def add_sources(statement: Statement, sources: Iterable[Source]) -> Statement:
    """More sources, behind those that are there; one whose id is known is left as it is."""
    known = {source.id for source in statement.sources}
    added = tuple(source for source in sources if source.id not in known)
    return replace(statement, sources=(*statement.sources, *added)) if added else statement


def change_source(statement: Statement, source: Source) -> Statement:
    """`source` in place of the one with its id."""
    if find_source(statement, source.id) == source:
        return statement
    kept = tuple(source if one.id == source.id else one for one in statement.sources)
    return replace(statement, sources=kept)


def remove_source(statement: Statement, source_id: str) -> Statement:
    """Without a source; the claims and entries that it bore stay without it."""
    find_source(statement, source_id)
    sources = tuple(one for one in statement.sources if one.id != source_id)
    claims = tuple(
        replace(claim, sources=_less(claim.sources, source_id)) if source_id in claim.sources else claim
        for claim in statement.claims
    )
    entries = tuple(
        replace(entry, sources=_less(entry.sources, source_id)) if source_id in entry.sources else entry
        for entry in statement.entries
    )
    return replace(statement, sources=sources, claims=claims, entries=entries)


def _less(names: tuple[str, ...], gone: str) -> tuple[str, ...]:
    return tuple(name for name in names if name != gone)


def without_attachments(statement: Statement) -> Statement:
    """Without the files kept with its sources; these stay."""
    if all(one.attached is None for one in statement.sources):
        return statement
    return replace(statement, sources=tuple(replace(one, attached=None) for one in statement.sources))


def source_at(statement: Statement, address: str, but: str = "") -> Source | None:
    """The source that has this address, or one that differs from it in nothing that names a page."""
    wanted = same_address(address)
    if not wanted:
        return None
    found = (one for one in statement.sources if one.id != but)
    return next(
        (one for one in found if wanted in (same_address(one.address), same_address(one.archive))), None
    )


def same_address(address: str) -> str:
    """An address as it is compared: without scheme, `www.`, a fragment and a stroke at its end."""
    plain = address.strip()
    for scheme in _SCHEMES:
        if plain.lower().startswith(scheme):
            plain = plain[len(scheme) :]
    plain = plain.partition("#")[0].rstrip("/")
    host, stroke, rest = plain.partition("/")
    host = host.lower().removeprefix("www.")
    return f"{host}{stroke}{rest}"


def claim_text(
    statement: Statement, block_id: str, start: int, end: int, sources: Iterable[str] = ()
) -> tuple[Statement, Claim]:
    """A new claim: the characters from `start` up to `end` of a block, borne by sources of these ids."""
    section, place = find_block(statement, block_id)
    block = section.blocks[place]
    if not 0 <= start < end <= len(block.text):
        raise KeyError(f"{block_id}:{start}-{end}")
    claim = Claim(tuple(dict.fromkeys(sources)))
    anchor = Anchor(AnchorKind.CLAIM, claim.id)
    runs = remarked(block.runs, start, end, partial(_with, anchor=anchor))
    grown = replace(statement, claims=(*statement.claims, claim))
    return replace_block(grown, replace(block, runs=runs)), claim


def change_claim(statement: Statement, claim: Claim) -> Statement:
    """`claim` in place of the one with its id."""
    if find_claim(statement, claim.id) == claim:
        return statement
    kept = tuple(claim if one.id == claim.id else one for one in statement.claims)
    return replace(statement, claims=kept)


def set_claim_sources(statement: Statement, claim_id: str, sources: Iterable[str]) -> Statement:
    """The claim borne by the sources of these ids, in the order of their notes; a claim it is again."""
    claim = find_claim(statement, claim_id)
    kept = tuple(dict.fromkeys(sources))
    return change_claim(statement, replace(claim, sources=kept, dismissed="" if kept else claim.dismissed))


def verify_claim(statement: Statement, claim_id: str, verified: Verification | None) -> Statement:
    """That somebody compared the claim with its sources, or None: that nobody did."""
    return change_claim(statement, replace(find_claim(statement, claim_id), verified=verified))


def dismiss_claim(statement: Statement, claim_id: str, reason: str) -> Statement:
    """Why the stretch is no claim that needs a source; an empty reason makes it one again."""
    return change_claim(statement, replace(find_claim(statement, claim_id), dismissed=reason.strip()))


def remove_claim(statement: Statement, claim_id: str) -> Statement:
    """Without a claim; its words and its sources stay."""
    find_claim(statement, claim_id)
    kept = tuple(claim for claim in statement.claims if claim.id != claim_id)
    edited = replace(statement, claims=kept)
    for edition in statement.editions:
        for _, block in blocks_of(edition):
            if any(target == claim_id for target, _, _ in stretches(block, AnchorKind.CLAIM)):
                runs = remarked(block.runs, 0, len(block.text), partial(_without, claim_id=claim_id))
                edited = replace_block(edited, replace(block, runs=runs))
    return edited


def set_citing(statement: Statement, citing: Citing) -> Statement:
    """Where sources are printed."""
    return statement if statement.citing is citing else replace(statement, citing=citing)


def claim_stretches(edition: Edition) -> Iterator[tuple[str, Block, int, int]]:
    """Each stretch of an edition that states a fact: the claim's id, the block, start and end."""
    for _, block in blocks_of(edition):
        for target, start, end in stretches(block, AnchorKind.CLAIM):
            yield target, block, start, end


def _with(marks: Marks, anchor: Anchor) -> Marks:
    return anchored(marks, anchor)


def _without(marks: Marks, claim_id: str) -> Marks:
    kept = (one for one in marks.anchors if one.kind is not AnchorKind.CLAIM or one.target != claim_id)
    return replace(marks, anchors=tuple(kept))
