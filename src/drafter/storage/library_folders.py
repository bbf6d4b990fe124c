"""Looking through folders for statements: names, sizes and times alone; no file is opened."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from drafter.model.values import Value
from drafter.storage.disk import sentence_of

SUFFIX = ".drafter"
MOST_FOLDERS = 20_000
DEEPEST = 24
# What programs keep for themselves; nobody puts statements there.
_PASSED_OVER = frozenset({"node_modules", "__pycache__", "$RECYCLE.BIN", "System Volume Information"})


class SeenFile(Value, frozen=True):
    """A statement's file, as its folder tells of it. `time_ns` is when it was last changed."""

    path: Path
    size: int
    time_ns: int


class Trouble(Value, frozen=True):
    """A folder or file that could not be looked at; `reason` are sentences for the writer."""

    path: Path
    reason: str


class Looked(Value, frozen=True):
    """What a look through folders found.

    `unseen` are folders that could not be looked into: what was known to be there may still be. With
    `stopped` the writer wanted no more of it, and nothing is known of what was not seen.
    """

    files: tuple[SeenFile, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    unseen: tuple[Path, ...] = ()
    stopped: bool = False


class _Look:
    def __init__(self, go_on: Callable[[int], bool]) -> None:
        self.files: dict[tuple[int, int] | Path, SeenFile] = {}
        self.troubles: list[Trouble] = []
        self.unseen: list[Path] = []
        self._folders: set[tuple[int, int]] = set()
        self._go_on = go_on
        self.stopped = False

    def into(self, folder: Path, *, below: bool) -> None:
        waiting = [(folder, 0)]
        while waiting and not self.stopped:
            here, depth = waiting.pop()
            if len(self._folders) >= MOST_FOLDERS or depth > DEEPEST:
                self._cannot(here, "There are more folders than Drafter looks into. Name one further down.")
                return
            try:
                about = here.stat()
                # A link that leads back up has been here before.
                if (place := (about.st_dev, about.st_ino)) in self._folders and about.st_ino:
                    continue
                self._folders.add(place)
                found = list(self._entries(here))
            except (FileNotFoundError, NotADirectoryError):
                self.troubles.append(Trouble(here, "This folder is gone. Its statements are not shown."))
                continue
            except OSError as error:
                self._cannot(here, f"This folder could not be looked into. {reading_sentence(error)}")
                continue
            if below:
                waiting.extend((one, depth + 1) for one in reversed(found))
            self.stopped = not self._go_on(len(self.files))

    def _entries(self, folder: Path) -> Iterator[Path]:
        """Takes down the statements in a folder; the folders in it."""
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith(".") or entry.name in _PASSED_OVER:
                    continue
                if is_statement_name(entry.name):
                    self.take(Path(entry.path))
                elif _is_folder(entry):
                    yield Path(entry.path)

    def take(self, path: Path) -> None:
        try:
            about = path.stat()
        except OSError:
            # Gone since its folder was read, or a link to nothing.
            return
        if stat.S_ISREG(about.st_mode):
            key = (about.st_dev, about.st_ino) if about.st_ino else path
            self.files.setdefault(key, SeenFile(path, about.st_size, about.st_mtime_ns))

    def _cannot(self, folder: Path, reason: str) -> None:
        self.troubles.append(Trouble(folder, reason))
        self.unseen.append(folder)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        # A link that leads to itself.
        return False


def is_statement_name(name: str) -> bool:
    """Whether a file's name says that it is a statement, and no lock or temporary file of one."""
    return name.lower().endswith(SUFFIX) and not name.startswith(".")


def look(
    folders: Iterable[Path],
    beside: Iterable[Path] = (),
    files: Iterable[Path] = (),
    go_on: Callable[[int], bool] = lambda _count: True,
) -> Looked:
    """The statements in `folders` and the folders below them, in the folders `beside`, and of `files`.

    Each file is given once, whatever links lead to it. `go_on` is told how many were found so far, and
    says whether to go on.
    """
    seen = _Look(go_on)
    for folder in folders:
        seen.into(folder, below=True)
    for folder in beside:
        seen.into(folder, below=False)
    for path in files:
        if is_statement_name(path.name):
            seen.take(path)
    found = sorted(seen.files.values(), key=lambda file: str(file.path))
    return Looked(tuple(found), tuple(seen.troubles), tuple(seen.unseen), seen.stopped)


def reading_sentence(error: OSError) -> str:
    """Why something could not be read, in words for the writer and without a path."""
    if isinstance(error, PermissionError):
        return "You have no right to read it."
    return sentence_of(error)
