"""Lists of sources from other programs, taken into a statement."""

from __future__ import annotations

from drafter.model.source_edits import add_sources, source_at
from drafter.model.sources import Source
from drafter.model.statement import Statement
from drafter.model.values import Value
from drafter.readers.bibliography import Bibliography

__all__ = ["Bibliography", "TakenSources", "read_source_file", "read_sources", "with_sources"]


class TakenSources(Value, frozen=True):
    """A statement with further sources: how many, and how many of the list were there by their address."""

    statement: Statement
    added: int
    known: int


def read_sources(text: str, language: str = "en") -> Bibliography:
    """The sources of BibTeX, RIS, CSL JSON or pasted references. Raises InputRefused."""
    from drafter.readers.bibliography import read_bibliography

    return read_bibliography(text, language)


def read_source_file(data: bytes, language: str = "en") -> Bibliography:
    """The same of a file. Raises InputRefused for what is no text, too."""
    from drafter.readers.decoding import decode

    return read_sources(decode(data), language)


def with_sources(statement: Statement, sources: tuple[Source, ...]) -> TakenSources:
    """The statement with the sources that it does not have: one with an address that is there is there."""
    made, known = statement, 0
    for source in sources:
        if source_at(made, source.address) is not None:
            known += 1
        else:
            made = add_sources(made, (source,))
    return TakenSources(made, len(made.sources) - len(statement.sources), known)
