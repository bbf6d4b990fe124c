"""Lists of sources as other programs keep them, and references that were pasted: to sources.

What is not understood is left out and counted; work grows with the text alone, and so does what is kept.
"""

from __future__ import annotations

import re
from dataclasses import fields

from msgspec.structs import replace

from drafter.model.errors import InputRefused
from drafter.model.sentences import sentence
from drafter.model.sources import Source
from drafter.model.values import Value
from drafter.readers.bibliography_entries import Entries

MOST_TEXT = 2_000_000
MOST_SOURCES = 2_000
_LONGEST_FIELD = 1_000
_LONGEST_QUOTATION = 20_000
_BIBTEX = re.compile(r"^[ \t]{0,20}@[A-Za-z]{2,30}[ \t]{0,20}[{(]", re.M)
_RIS = re.compile(r"^\ufeff?[ \t]{0,8}TY[ \t]{0,4}-[ \t]{0,4}[A-Z]{2,8}", re.M)
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069\ufeff\ufffc\ud800-\udfff]")
_SPACES = re.compile(r"\s+")


class Bibliography(Value, frozen=True):
    """The sources that were read, in their order, and how many entries said nothing that could be."""

    sources: tuple[Source, ...] = ()
    unread: int = 0


def read_bibliography(text: str, language: str = "en") -> Bibliography:
    """The sources of a text: BibTeX, RIS, CSL JSON, or references as they are pasted, with their addresses.

    `language` is that of the dates in pasted references. Raises InputRefused for what is too long, or what
    holds no source at all.
    """
    if len(text) > MOST_TEXT:
        raise InputRefused(
            sentence(
                "The list has {found} characters, where {most} can be read.", found=len(text), most=MOST_TEXT
            ),
            "Export fewer sources at a time.",
        )
    if not text.strip():
        raise InputRefused("There is no text to read.", "Paste an address or a reference.")
    entries = _entries(text, language)
    sources: list[Source] = []
    unread = entries.unread
    for source in entries.sources:
        tidy = tidied(source)
        if tidy.title or tidy.address or tidy.publisher or tidy.author:
            sources.append(tidy)
        else:
            unread += 1
    if len(sources) > MOST_SOURCES:
        raise InputRefused(
            sentence(
                "The list has {found} sources, where {most} can be read at a time.",
                found=len(sources),
                most=MOST_SOURCES,
            ),
            "Export fewer sources at a time.",
        )
    if not sources:
        raise InputRefused(
            sentence("No source was found in this {kind}.", kind=entries.kind),
            "Paste an address, a reference, or a list exported as BibTeX, RIS or CSL JSON.",
        )
    return Bibliography(tuple(sources), unread)


def _entries(text: str, language: str) -> Entries:
    """The entries of whatever the text looks like."""
    head = text.lstrip("\ufeff \t\r\n")[:1]
    if head in ("[", "{"):
        from drafter.readers.bibliography_json import csl_entries

        found = csl_entries(text.lstrip("\ufeff \t\r\n"))
        if found is not None:
            return found
    if _RIS.search(text):
        from drafter.readers.bibliography_ris import ris_entries

        return ris_entries(text)
    if _BIBTEX.search(text):
        from drafter.readers.bibliography_bibtex import bibtex_entries

        return bibtex_entries(text)
    from drafter.readers.bibliography_pasted import pasted_entries

    return pasted_entries(text, language)


def tidied(source: Source) -> Source:
    """The source without characters that nobody sees, each of its fields one line of a bounded length."""
    made = {}
    for field in fields(source):
        value = getattr(source, field.name)
        if isinstance(value, str) and field.name not in ("id", "reliability"):
            longest = _LONGEST_QUOTATION if field.name == "quotation" else _LONGEST_FIELD
            made[field.name] = _SPACES.sub(" ", _UNSEEN.sub(" ", value[: 2 * longest])).strip()[:longest]
    return replace(source, **made)
