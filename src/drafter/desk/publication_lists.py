"""Related publications from the clipboard."""

from __future__ import annotations

from drafter.model.statement import Publication

__all__ = ["read_publications"]


def read_publications(text: str, html: str, language: str) -> tuple[Publication, ...]:
    """The publications that a pasted text names, or those that the links of `html` lead to."""
    from drafter.readers.tables_publications import read_publications

    return read_publications(text, html, language)
