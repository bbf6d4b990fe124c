"""The fingerprint: what an approval is bound to."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from drafter.compose.brand import Brand, PageShape
from drafter.compose.compose import compose
from drafter.compose.composition import (
    Composition,
    Paragraph,
    Purpose,
    Role,
    Table,
    TimeLine,
    text_of,
    texts_of_element,
)
from drafter.compose.footnotes import noting_texts
from drafter.model.statement import SectionKind, Statement

ALGORITHM = "1"
_LEFT_OUT = frozenset({SectionKind.SIGNATORIES, SectionKind.RELATED, SectionKind.CONTACT})
_NO_TEXT = frozenset({Role.WITHHELD, Role.IDENTIFICATION})
# Brands break the dateline differently; the text to approve is taken in one look, whatever the brand.
_PLAIN = Brand(id="", name="", kind="", folder=Path(), page=PageShape(section="above"))


def approved_text(composition: Composition) -> str:
    """The words that are approved: a line for each paragraph, and for each footnote that they refer to.

    Tables give a line for each paragraph of theirs, time lines what they say to those who do not see them.
    """
    lines: list[str] = []
    referred: set[str] = set()
    for element in composition.elements:
        if isinstance(element, Table | TimeLine):
            lines.extend(line for line in texts_of_element(element) if line)
            lines.extend([element.alt] if isinstance(element, TimeLine) else [])
            referred.update(piece.note for text in noting_texts(element) for piece in text if piece.note)
            continue
        if not isinstance(element, Paragraph) or element.role in _NO_TEXT:
            continue
        lines.append(f"{element.label} {element.text}" if element.label else element.text)
        referred.update(piece.note for piece in element.pieces if piece.note)
    notes = (note for note in composition.footnotes if note.id in referred)
    lines.extend(f"{note.label} {text_of(note.pieces)}" for note in notes)
    return "\n".join(lines)


def text_to_approve(statement: Statement, language: str = "") -> str:
    """The text of an edition that approvals are bound to: without signatories, related and contact.

    It is composed as if these were not there, so that nothing in them moves a number.
    """
    edition = statement.edition(language)
    kept = replace(edition, sections=tuple(one for one in edition.sections if one.kind not in _LEFT_OUT))
    alone = replace(statement, editions=(kept,), signatories=(), asks_summary=False)
    return approved_text(compose(alone, "", _PLAIN, Purpose.RELEASE))


def fingerprint(statement: Statement, language: str = "") -> str:
    """`<algorithm>-<SHA-256 in hexadecimal>` of an edition's approved text, normalised (NFC) for hashing.

    The same in every brand. KeyError where there is no such edition.
    """
    text = unicodedata.normalize("NFC", text_to_approve(statement, language))
    return f"{ALGORITHM}-{sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()}"
