"""Which kept files a document names, and what they are called in its file."""

from __future__ import annotations

from drafter.model.attachments import is_digest
from drafter.model.document import Document

FOLDER = "files/"


def files_named(document: Document) -> dict[str, int]:
    """The SHA-256 and size of each file kept with a source, now or in a version of the history."""
    sources = (*document.statement.sources, *document.history.sources)
    kept = (one.attached for one in sources if one.attached is not None)
    # What is no digest can name nothing, wherever it came from.
    return {one.digest: one.size for one in kept if is_digest(one.digest)}


def folder_name(digest: str) -> str:
    """The part of a document's file that holds a kept file."""
    return f"{FOLDER}{digest}"


def digest_of_name(name: str) -> str:
    """The SHA-256 that a part's name says; empty where it is another part."""
    digest = name.removeprefix(FOLDER)
    return digest if digest != name and is_digest(digest) else ""
