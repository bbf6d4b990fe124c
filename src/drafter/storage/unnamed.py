"""The writer's list of names that must not be named: a text file of its own, closed to other users."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from drafter.model.errors import CannotWrite, InputRefused
from drafter.places import Places
from drafter.storage.disk import Disk, SystemDisk, replace_whole, sentence_of

FILE_NAME = "do-not-name.txt"
MAX_NAMES = 10_000
MAX_LENGTH = 200
_MAX_BYTES = 2_000_000


def unnamed_file(places: Places) -> Path:
    """Where the list is."""
    return places.data / FILE_NAME


def read_unnamed(places: Places, disk: Disk | None = None) -> tuple[str, ...]:
    """The names of the list; none where there is none.

    Raises InputRefused where it is there and cannot be read: a release must not take it for empty.
    """
    path = unnamed_file(places)
    try:
        return names_of_file(path, disk)
    except FileNotFoundError:
        return ()


def names_of_file(path: Path, disk: Disk | None = None) -> tuple[str, ...]:
    """The names of a text file, one a line; a line that begins with # is a note.

    Raises FileNotFoundError; InputRefused where it is no such file.
    """
    try:
        data = (disk or SystemDisk()).read(path, _MAX_BYTES + 1)
        text = data.decode("utf-8-sig")
    except FileNotFoundError:
        raise
    except (OSError, UnicodeDecodeError) as error:
        why = sentence_of(error) if isinstance(error, OSError) else "It is not a text in UTF-8."
        raise InputRefused(
            f"The list of names that must not be named cannot be read. {why}",
            "Give a text file with one name on each line.",
        ) from error
    names = names_of_text(text)
    if len(data) > _MAX_BYTES or len(names) > MAX_NAMES or any(len(name) > MAX_LENGTH for name in names):
        raise InputRefused(
            "The list of names that must not be named is too long.",
            f"It may have {MAX_NAMES} names of up to {MAX_LENGTH} characters.",
        )
    return names


def names_of_text(text: str) -> tuple[str, ...]:
    """The names of a text, one a line, each once."""
    lines = (" ".join(line.split()) for line in text.splitlines())
    return tuple(dict.fromkeys(line for line in lines if line and not line.startswith("#")))


def write_unnamed(places: Places, names: Iterable[str], disk: Disk | None = None) -> None:
    """Have the list on the disk, whole or not at all, readable by the writer alone. Raises CannotWrite."""
    path = unnamed_file(places)
    try:
        places.make(places.data)
        kept = names_of_text("\n".join(names))
        if not kept:
            path.unlink(missing_ok=True)
        else:
            replace_whole(disk or SystemDisk(), path, "".join(f"{name}\n" for name in kept).encode("utf-8"))
            path.chmod(0o600)
    except OSError as error:
        raise CannotWrite(
            f"The list of names that must not be named was not saved. {sentence_of(error)}",
            "Make room on the disk or look at who may write there, and try again.",
        ) from error
