"""Bringing back what a statement said before: one section with what belongs to it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from drafter.model.edits import find_section, with_edition, without_orphans
from drafter.model.ids import new_id
from drafter.model.statement import Edition, Footnote, Section, SectionKind, Statement, blocks_of
from drafter.model.text import AnchorKind, Block


def restore_section(present: Statement, version: Statement, section_id: str) -> Statement:
    """`present` with a section as it was in `version`, with its calls, footnotes and signatories.

    Where the section is gone by now, it comes back behind the one that it stood behind. Blocks that stand in
    another section by now stay there, and come back here under ids of their own. KeyError where `version`
    has no such section.
    """
    source, place = find_section(version, section_id)
    edition = next((one for one in present.editions if one.id == source.id), None)
    if edition is None:
        edition = next((one for one in present.editions if one.language == source.language), present.primary)
    old = source.sections[place]
    at = next((at for at, one in enumerate(edition.sections) if one.id == old.id), None)
    rest = [one for one in edition.sections if one.id != old.id]
    elsewhere = {block.id for other in present.editions for _, block in blocks_of(other)}
    if at is not None:
        elsewhere -= {block.id for block in edition.sections[at].blocks}
    blocks = tuple(replace(one, id=new_id()) if one.id in elsewhere else one for one in old.blocks)
    section = old if blocks == old.blocks else replace(old, blocks=blocks)
    rest.insert(_place_for(edition, source, place) if at is None else at, section)
    footnotes = _with_footnotes(edition, source, section)
    changed = with_edition(present, replace(edition, sections=tuple(rest), footnotes=footnotes))
    changed = _with_claims(_with_calls(changed, version, blocks), version, section)
    if old.kind is SectionKind.SIGNATORIES and changed.signatories != version.signatories:
        changed = replace(changed, signatories=version.signatories, order=version.order)
    return present if changed == present else without_orphans(changed)


def _place_for(edition: Edition, source: Edition, place: int) -> int:
    """Where a section that is gone belongs: behind the nearest before it that is still there."""
    places = {section.id: at for at, section in enumerate(edition.sections)}
    for section in reversed(source.sections[:place]):
        if section.id in places:
            return places[section.id] + 1
    return 0


def _with_calls(present: Statement, version: Statement, blocks: Iterable[Block]) -> Statement:
    """With the calls whose prose stands in `blocks` as `version` knew them."""
    named = {call for block in blocks for call in block.calls}
    were = {call.id: call for call in version.calls if call.id in named}
    calls = [were.pop(call.id, call) for call in present.calls]
    calls.extend(call for call in version.calls if call.id in were)
    kept = tuple(calls)
    return present if kept == present.calls else replace(present, calls=kept)


def _with_claims(present: Statement, version: Statement, section: Section) -> Statement:
    """With the claims that a section makes as `version` knew them, and such of their sources as are gone."""
    made = _targets(section, AnchorKind.CLAIM)
    were = {claim.id: claim for claim in version.claims if claim.id in made}
    named = {source for claim in were.values() for source in claim.sources}
    cited = named - {one.id for one in present.sources}
    claims = [were.pop(claim.id, claim) for claim in present.claims]
    claims.extend(claim for claim in version.claims if claim.id in were)
    kept, sources = tuple(claims), tuple(source for source in version.sources if source.id in cited)
    if kept == present.claims and not sources:
        return present
    return replace(present, claims=kept, sources=(*present.sources, *sources))


def _with_footnotes(edition: Edition, source: Edition, section: Section) -> tuple[Footnote, ...]:
    """With the footnotes of a section as they were; those that other sections refer to stay as they are."""
    wanted = _notes_of(section)
    shared = {note for other in edition.sections if other.id != section.id for note in _notes_of(other)}
    were = {note.id: note for note in source.footnotes if note.id in wanted - shared}
    notes = [were.pop(note.id, note) for note in edition.footnotes]
    missing = {note.id for note in edition.footnotes}
    notes.extend(note for note in source.footnotes if note.id in wanted and note.id not in missing)
    kept = tuple(notes)
    return edition.footnotes if kept == edition.footnotes else kept


def _notes_of(section: Section) -> set[str]:
    return _targets(section, AnchorKind.NOTE)


def _targets(section: Section, kind: AnchorKind) -> set[str]:
    return {
        anchor.target
        for block in section.blocks
        for run in block.runs
        for anchor in run.marks.anchors
        if anchor.kind is kind
    }
