"""What is printed under the headings of the text: paragraphs, entries of influence, signatories."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from drafter.compose.brand import Brand
from drafter.compose.composition import Element, Paragraph, Piece, Role
from drafter.compose.influence import influence_elements
from drafter.compose.memory import ComposeCache
from drafter.compose.printable import is_seen
from drafter.compose.prose import numbered_call, paragraph, plain_paragraph
from drafter.compose.signatories import signatory_elements
from drafter.model.statement import AskStyle, Edition, Section, SectionKind, Statement, section_of_kind
from drafter.model.text import Block, BlockKind
from drafter.register.labels import HEADLESS, Labels

_SMALL = {SectionKind.NOTES: Role.NOTE, SectionKind.CONTACT: Role.CONTACT}
_AFTER_INFLUENCE = frozenset(
    {
        SectionKind.CALLS,
        SectionKind.SIGNATORIES,
        SectionKind.NOTES,
        SectionKind.CONTACT,
        SectionKind.RELATED,
    }
)


def printed_sections(
    statement: Statement,
    edition: Edition,
    brand: Brand,
    words: Labels,
    with_related: bool,
    kept: ComposeCache,
) -> Iterator[tuple[SectionKind, list[Element]]]:
    """The elements of each section that prints any, under their heading."""
    listed = False
    shown = False
    without = section_of_kind(edition, SectionKind.INFLUENCE) is None
    for section in edition.sections:
        if without and not shown and section.kind in _AFTER_INFLUENCE:
            yield from _influence_alone(statement, edition.language, words, kept)
            shown = True
        if section.kind in HEADLESS or (section.kind is SectionKind.RELATED and not with_related):
            continue
        inside: list[Element] = list(_paragraphs(statement, section, kept))
        if section.kind is SectionKind.INFLUENCE and not shown:
            inside.extend(_influence(statement, edition.language, section.id, kept))
            shown = True
        if section.kind is SectionKind.SIGNATORIES and not listed:
            inside.extend(_signatories(statement, edition.language, brand, section.id, words, kept))
            listed = True
        inside.extend(_publications(section, words))
        if inside:
            yield section.kind, [_section_head(section, words), *inside]
    if without and not shown:
        yield from _influence_alone(statement, edition.language, words, kept)
    if not listed:
        found = _signatories(statement, edition.language, brand, "", words, kept)
        if found:
            head = Paragraph(Role.SECTION_HEAD, (Piece(words["signatories"]),), keep_next=True)
            yield SectionKind.SIGNATORIES, [head, *found]


def _influence(statement: Statement, language: str, section: str, kept: ComposeCache) -> tuple[Element, ...]:
    """What is printed of the entries, anew only where they or how they are printed have changed."""
    how = (language, statement.primary.language, statement.influence_as, section)
    found = kept.influence.get(statement.entries, how)
    if found is None:
        found = tuple(influence_elements(statement, language, section))
        kept.influence.put(statement.entries, found, how)
    return found


def _influence_alone(
    statement: Statement, language: str, words: Labels, kept: ComposeCache
) -> Iterator[tuple[SectionKind, list[Element]]]:
    """The entries under a head of their own, where the edition has no section for them."""
    found = _influence(statement, language, "", kept)
    if found:
        head = Paragraph(Role.SECTION_HEAD, (Piece(words["influence"]),), keep_next=True)
        yield SectionKind.INFLUENCE, [head, *found]


def _section_head(section: Section, words: Labels) -> Paragraph:
    heading = section.heading.strip() if is_seen(section.heading) else words.section(section.kind)
    return Paragraph(Role.SECTION_HEAD, (Piece(heading),), section=section.id, keep_next=True)


def _signatories(
    statement: Statement, language: str, brand: Brand, section: str, words: Labels, kept: ComposeCache
) -> tuple[Element, ...]:
    """The signatories as they are printed, anew only where they or how they are printed have changed."""
    how = (
        language,
        brand.signatories,
        section,
        statement.order,
        statement.signatories_as,
        statement.names_persons,
        statement.affiliations_identify,
    )
    found = kept.signatories.get(statement.signatories, how)
    if found is None:
        found = tuple(signatory_elements(statement, language, brand, section, words))
        kept.signatories.put(statement.signatories, found, how)
    return found


def _paragraphs(statement: Statement, section: Section, kept: ComposeCache) -> Iterator[Paragraph]:
    about = f"{section.id} {section.kind.value} {statement.asks_as.value}"
    number = 0
    for block in section.blocks:
        counted = number + 1 if block.kind is BlockKind.NUMBER else 0
        how = f"{about} {counted}" if counted else about
        made = kept.paragraphs.get(block, how)
        if made is None:
            seen = is_seen(block.printed)
            made = tuple(_of_block(statement, section, block, counted)) if seen else ()
            kept.paragraphs.put(block, made, how)
        if made:
            number = counted
            yield from made


def _of_block(statement: Statement, section: Section, block: Block, number: int) -> Iterator[Paragraph]:
    """The paragraphs of a block; one of a numbered list has this number there."""
    if section.kind in _SMALL:
        label = {BlockKind.NUMBER: f"{number}.", BlockKind.BULLET: "–"}.get(block.kind, "")
        yield replace(paragraph(_SMALL[section.kind], block, section.id), label=label, keep_together=True)
        return
    if block.calls and statement.asks_as is not AskStyle.PROSE:
        made = tuple(numbered_call(block, section.id))
        if statement.asks_as is AskStyle.BULLETS:
            made = tuple(replace(one, role=Role.BULLET) if one.role is Role.ASK else one for one in made)
    else:
        made = (plain_paragraph(block, section.id),)
    for para in made:
        label = {Role.BULLET: "–", Role.NUMBER: f"{number}."}.get(para.role, "")
        yield replace(para, label=label) if label else para


def _publications(section: Section, words: Labels) -> Iterator[Paragraph]:
    for publication in section.publications:
        if not is_seen(publication.title):
            continue
        kind = (Piece(f"{publication.kind}: "),) if publication.kind else ()
        title = Piece(publication.title, strong=True, link=publication.url)
        day = (Piece(f", {words.day(publication.date)}"),) if publication.date else ()
        yield Paragraph(
            Role.PUBLICATION, (*kind, title, *day), section=section.id, keep_next=is_seen(publication.teaser)
        )
        if is_seen(publication.teaser):
            yield Paragraph(Role.TEASER, (Piece(publication.teaser),), section=section.id)
