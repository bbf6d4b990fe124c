"""Bringing in what exists: a page from a file or the clipboard as a statement."""

from __future__ import annotations

from pathlib import Path

from drafter.model.errors import InputRefused
from drafter.readers.reading import Finding, Reading

__all__ = ["Finding", "Reading", "import_file", "import_text"]

# A little over what the reader takes, so that the reader is the one to say that it is too much.
_MOST_READ = 20_000_001


def import_file(path: Path) -> Reading:
    """The statement in a file of text, Markdown or HTML. Raises InputRefused where it cannot be read."""
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_READ)
    except IsADirectoryError as error:
        raise InputRefused(
            "That is a folder, not a file.", "Choose a file of text, Markdown or HTML."
        ) from error
    except FileNotFoundError as error:
        raise InputRefused("There is no such file.", "Check its name and place.") from error
    except OSError as error:
        raise InputRefused("The file cannot be read.", "Check that you may read it.") from error
    return import_bytes(data, path.name)


def import_text(text: str, name: str = "") -> Reading:
    """The statement in text or HTML from the clipboard; `name` may hint at the format ("page.html")."""
    return import_bytes(text.encode("utf-8", "replace"), name)


def import_bytes(data: bytes, name: str) -> Reading:
    """The statement in `data`. All reading of foreign bytes passes here."""
    from drafter.readers import read

    return read(data, name)
