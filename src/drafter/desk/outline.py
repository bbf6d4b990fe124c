"""A statement as the JSON that `import --json` and `show --json` print."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from drafter.model.call_edits import prose_of, words_of_ask
from drafter.model.statement import (
    Edition,
    Section,
    SectionKind,
    Statement,
    section_of_kind,
    title_of,
)
from drafter.register.labels import labels

_APART = frozenset({SectionKind.HEADLINE, SectionKind.LEDE, SectionKind.SIGNATORIES, SectionKind.RELATED})


def as_json(statement: Statement, left_over: Iterable[str] = (), language: str = "") -> dict[str, Any]:
    """The edition in `language` (empty: the primary one) as the published JSON object."""
    edition = statement.edition(language)
    # Where a text has no lede, what stands in its place is the standfirst; else that is a section of its own.
    lede = SectionKind.LEDE if section_of_kind(edition, SectionKind.LEDE) else SectionKind.STANDFIRST
    return {
        "title": title_of(edition),
        "language": edition.language,
        "date": statement.date or None,
        "lede": _text_of_kind(edition, lede),
        "sections": [
            {
                "kind": section.kind.value,
                "heading": heading_of(section, edition.language),
                "generated": section.generated,
                "text": text_of(section),
            }
            for section in edition.sections
            if section.kind not in {*_APART, lede}
        ],
        "calls": [
            {
                "addressees": [body.name for body in call.addressees],
                "asks": [words_of_ask(statement, ask.id, language) for ask in call.asks],
                "text": prose_of(statement, call.id, language),
            }
            for call in statement.calls
        ],
        "signatories": [
            {"name": one.name, "affiliation": one.affiliation, "title": one.title, "country": one.country}
            for one in statement.signatories
        ],
        "notes": [
            block.printed
            for section in edition.sections
            if section.kind is SectionKind.NOTES
            for block in section.blocks
        ]
        + [note.text for note in edition.footnotes],
        "related": [
            {"kind": one.kind, "title": one.title, "teaser": one.teaser, "url": one.url or None}
            for section in edition.sections
            for one in section.publications
        ],
        "left_over": list(left_over),
        "text": "\n\n".join(_kept(statement, edition)),
    }


def heading_of(section: Section, language: str) -> str:
    """The heading as printed: the writer's own, or the one that Drafter supplies."""
    return section.heading or labels(language).section(section.kind)


def text_of(section: Section) -> str:
    """The section's paragraphs parted by blank lines."""
    return "\n\n".join(block.printed for block in section.blocks)


def _text_of_kind(edition: Edition, kind: SectionKind) -> str:
    texts = [text_of(section) for section in edition.sections if section.kind is kind]
    return "\n\n".join(text for text in texts if text)


def _kept(statement: Statement, edition: Edition) -> Iterable[str]:
    """All kept text in page order, as it was typed; headings that Drafter supplied are not in it."""
    for section in edition.sections:
        if section.heading:
            yield section.heading
        yield from (block.printed for block in section.blocks if block.printed)
        if section.kind is SectionKind.HEADLINE and edition.dateline:
            yield edition.dateline
        if section.kind is SectionKind.SIGNATORIES:
            for one in statement.signatories:
                yield ", ".join(part for part in (one.name, one.title, one.affiliation, one.country) if part)
        for publication in section.publications:
            yield from (part for part in (publication.kind, publication.title, publication.teaser) if part)
    yield from (note.text for note in edition.footnotes if note.text)


def as_lines(statement: Statement, language: str = "") -> Iterable[str]:
    """The outline for a reader at a terminal: sections with their words, calls, signatories, related."""
    edition = statement.edition(language)
    yield title_of(edition) or "(no headline)"
    about = [edition.language, edition.dateline or statement.date]
    yield " · ".join(part for part in about if part)
    yield ""
    for section in edition.sections:
        name = heading_of(section, edition.language) or section.kind.value.capitalize()
        yield f"{name:<40} {section.kind.value:<12} {_size_of(section, statement)}"
    if statement.calls:
        yield ""
        yield "Calls"
    for call in statement.calls:
        bodies = ", ".join(body.name for body in call.addressees) or "(no addressee)"
        yield f"  {bodies}"
        for number, ask in enumerate(call.asks, 1):
            yield f"    {number}. {words_of_ask(statement, ask.id, language)}"


def _size_of(section: Section, statement: Statement) -> str:
    if section.kind is SectionKind.SIGNATORIES:
        return f"{len(statement.signatories)} signatories"
    if section.publications:
        return f"{len(section.publications)} publications"
    return f"{sum(len(block.printed.split()) for block in section.blocks)} words"
