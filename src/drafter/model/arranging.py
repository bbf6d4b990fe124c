"""Moving, copying, parting and joining of paragraphs and sections: pure functions on the statement."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from dataclasses import replace

from drafter.model.clips import clip_of, copied, settled
from drafter.model.edits import add_section, change_section, find_section, splice_blocks, with_edition
from drafter.model.statement import Section, SectionKind, Statement
from drafter.model.text import Block, BlockKind, Run, joined, sliced

_HEADLESS = frozenset({SectionKind.HEADLINE, SectionKind.STANDFIRST, SectionKind.LEDE})
# What else is in them than text would be lost in another section.
_LISTS = frozenset({SectionKind.SIGNATORIES, SectionKind.RELATED})


def shift_blocks(statement: Statement, section_id: str, place: int, count: int, by: int) -> Statement:
    """`count` blocks from `place` on moved past one neighbour, up for a negative `by`; over the border of a
    section into the next one that takes paragraphs."""
    edition, at = find_section(statement, section_id)
    section = edition.sections[at]
    if section.kind is SectionKind.HEADLINE or count < 1:
        return statement
    moved = section.blocks[place : place + count]
    rest = (*section.blocks[:place], *section.blocks[place + count :])
    target = place + (1 if by > 0 else -1)
    if 0 <= target <= len(rest):
        blocks = (*rest[:target], *moved, *rest[target:])
        return change_section(statement, section_id, lambda s: replace(s, blocks=blocks))
    others = edition.sections[at + 1 :] if by > 0 else edition.sections[:at][::-1]
    home = next((one for one in others if one.kind is not SectionKind.HEADLINE), None)
    if home is None:
        return statement
    kept = tuple(block for block in home.blocks if block.runs or block.calls)
    filled = (*moved, *kept) if by > 0 else (*kept, *moved)
    statement = change_section(statement, section_id, lambda s: replace(s, blocks=rest))
    return change_section(statement, home.id, lambda s: replace(s, blocks=filled))


def put_blocks(statement: Statement, names: Sequence[str], section_id: str, before: str) -> Statement:
    """Blocks, in the order of their names, moved before the block `before` of a section, or to its end."""
    gone = set(names)
    if before in gone:
        return statement
    found = {b.id: b for e in statement.editions for s in e.sections for b in s.blocks if b.id in gone}
    moved = tuple(found[name] for name in names)
    edition, _ = find_section(statement, section_id)
    sections = []
    for section in edition.sections:
        rest = tuple(block for block in section.blocks if block.id not in gone)
        if section.id == section_id:
            at = next((place for place, block in enumerate(rest) if block.id == before), len(rest))
            if at == len(rest) and all(not block.runs and not block.calls for block in rest):
                rest, at = (), 0
            rest = (*rest[:at], *moved, *rest[at:])
        sections.append(section if rest == section.blocks else replace(section, blocks=rest))
    return with_edition(statement, replace(edition, sections=tuple(sections)))


def change_blocks(
    statement: Statement, names: Container[str], change: Callable[[Block], Block], one_line: bool = True
) -> Statement:
    """The blocks of these ids as `change` makes them; without `one_line` those of headlines stay."""
    for edition in statement.editions:
        for section in edition.sections:
            if section.kind is SectionKind.HEADLINE and not one_line:
                continue
            if any(block.id in names for block in section.blocks):
                blocks = tuple(change(block) if block.id in names else block for block in section.blocks)
                statement = splice_blocks(statement, section.id, 0, len(blocks), blocks)
    return statement


def duplicate_blocks(
    statement: Statement, section_id: str, place: int, count: int
) -> tuple[Statement, tuple[Block, ...]]:
    """`count` blocks from `place` on once more, behind themselves, as copies with their calls and notes."""
    edition, at = find_section(statement, section_id)
    blocks = edition.sections[at].blocks[place : place + count]
    clip = copied(clip_of(statement, [(section_id, blocks)], whole=True))
    statement, pieces = settled(statement, section_id, clip)
    made = tuple(block for piece in pieces for block in piece.blocks)
    return splice_blocks(statement, section_id, place + count, 0, made), made


def duplicate_section(statement: Statement, section_id: str) -> tuple[Statement, Section]:
    """A section once more, behind itself, as a copy with its calls and notes."""
    edition, at = find_section(statement, section_id)
    section = edition.sections[at]
    clip = copied(clip_of(statement, [(section_id, section.blocks)], whole=True))
    statement, pieces = settled(statement, section_id, clip)
    blocks = tuple(block for piece in pieces for block in piece.blocks)
    publications = tuple(
        replace(one, id=new.id)
        for one, new in zip(section.publications, (Block() for _ in section.publications), strict=True)
    )
    made = Section(section.kind, blocks, section.heading, section.generated, publications)
    return add_section(statement, edition.id, at + 1, made), made


def why_not_split(section: Section) -> str:
    """Why a section cannot be parted; empty where it can."""
    if section.kind is SectionKind.HEADLINE:
        return "A statement has one headline."
    return "Its list cannot be parted." if section.kind in _LISTS else ""


def split_section(
    statement: Statement, section_id: str, place: int, offset: int
) -> tuple[Statement, Section]:
    """A section parted at a code point of a block; a subheading there becomes the new section's heading."""
    edition, at = find_section(statement, section_id)
    section = edition.sections[at]
    upper, lower = list(section.blocks[:place]), list(section.blocks[place:])
    if lower and offset:
        block = lower.pop(0)
        end = len(block.text)
        before = joined(sliced(block.runs, 0, offset))
        upper.append(replace(block, runs=before))
        if offset < end:
            lower.insert(0, Block(kind=block.kind, runs=sliced(block.runs, offset, end), calls=block.calls))
    heading = ""
    if lower and lower[0].kind is BlockKind.SUBHEADING and lower[0].printed.strip():
        heading = lower.pop(0).printed.strip()
    kind = SectionKind.BACKGROUND if section.kind in _HEADLESS else section.kind
    made = Section(kind, tuple(lower) or (Block(),), heading, not heading)
    statement = change_section(statement, section_id, lambda s: replace(s, blocks=tuple(upper)))
    return add_section(statement, edition.id, at + 1, made), made


def why_not_merge(statement: Statement, section_id: str) -> str:
    """Why a section cannot be joined to the one above; empty where it can."""
    edition, at = find_section(statement, section_id)
    if at == 0:
        return "There is no section above."
    above, section = edition.sections[at - 1], edition.sections[at]
    if above.kind is SectionKind.HEADLINE:
        return "The section above is the headline."
    if section.kind in _LISTS or above.kind in _LISTS:
        return "A list is not joined to text."
    return "A statement has one headline." if section.kind is SectionKind.HEADLINE else ""


def merge_section(statement: Statement, section_id: str) -> Statement:
    """A section joined to the one above; its own heading stays as a subheading."""
    if why_not_merge(statement, section_id):
        return statement
    edition, at = find_section(statement, section_id)
    above, section = edition.sections[at - 1], edition.sections[at]
    blocks = tuple(block for block in section.blocks if block.runs or block.calls)
    if section.heading and not section.generated:
        blocks = (Block(kind=BlockKind.SUBHEADING, runs=(Run(section.heading),)), *blocks)
    kept = tuple(block for block in above.blocks if block.runs or block.calls)
    joined_up = replace(above, blocks=(*kept, *blocks) or above.blocks)
    sections = (*edition.sections[: at - 1], joined_up, *edition.sections[at + 1 :])
    return with_edition(statement, replace(edition, sections=sections))
