"""Rolling backups of a document's generations, in the application's own data folder."""

from __future__ import annotations

import contextlib
import re
import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from drafter.model.attachments import is_digest
from drafter.model.errors import InputRefused
from drafter.model.ids import is_id
from drafter.model.values import Value
from drafter.places import Places
from drafter.storage.container import Loaded, Packed, files_in_manifest, unpack
from drafter.storage.disk import Disk, SystemDisk, clear_unfinished, write_all
from drafter.storage.parts import MAX_BYTES

HOUR = 3600.0
DAY = 24 * HOUR
MONTH = 31 * DAY
ALWAYS_KEPT = 10
_NAME = re.compile(r"(\d{1,16})-([0-9a-f]{12})\.drafter")
_PATHS, _FILES = "paths", "files"


class Backup(Value, frozen=True):
    """A generation kept; `when` (seconds since 1970) is for showing: generations order, times do not."""

    path: Path
    generation: int
    when: float


class Backups:
    """The generations kept of all documents, a folder for each document's id."""

    def __init__(self, places: Places, disk: Disk | None = None) -> None:
        self._places = places
        self._disk = disk or SystemDisk()

    @property
    def folder(self) -> Path:
        """Where they are."""
        return self._places.data / "backups"

    def keep(self, document_id: str, packed: Packed, target: Path, now: float) -> None:
        """Keep a generation of the document at `target`, and let go of those that are no longer due.

        The files kept with sources are kept once for all generations. Raises OSError. Not synced: the file
        itself is.
        """
        self._places.make(self._places.data)
        self._places.make(self.folder)
        folder = self._places.make(self.folder / document_id)
        path = folder / f"{packed.generation}-{packed.digest[:12]}.drafter"
        self._keep_files(folder, packed.files)
        if not path.exists():
            self._write(path, packed.bare)
        self._remember(folder, target)
        present = self.of(document_id)
        going = fading([(one.generation, one.when) for one in present], now)
        for place in going:
            with contextlib.suppress(FileNotFoundError):
                self._disk.remove(present[place].path)
        if going:
            self._let_files_go(folder, document_id)
            clear_unfinished(folder)
            clear_unfinished(folder / _FILES)

    def has(self, document_id: str, digest: str) -> bool:
        """Whether the file with a digest is among the generations kept."""
        return any(one.path.name.endswith(f"-{digest[:12]}.drafter") for one in self.of(document_id))

    def of(self, document_id: str) -> list[Backup]:
        """The generations kept of a document, the newest first."""
        folder = self.folder / document_id
        if not is_id(document_id) or not folder.is_dir():
            return []
        found = []
        for path in folder.iterdir():
            match = _NAME.fullmatch(path.name)
            if match:
                with contextlib.suppress(FileNotFoundError):
                    found.append(Backup(path, int(match[1]), path.stat().st_mtime))
        return sorted(found, key=lambda one: (-one.generation, -one.when, one.path.name))

    def for_path(self, target: Path) -> list[Backup]:
        """The generations kept of whatever document was saved at `target`, those of the newest first."""
        wanted = _digest_of_path(target)
        found: list[Backup] = []
        folders = sorted(self.folder.iterdir()) if self.folder.is_dir() else []
        for folder in folders:
            if wanted in _lines(folder / _PATHS):
                found.extend(self.of(folder.name))
        return found

    def read(self, backup: Backup) -> Loaded:
        """The document in a backup. Raises InputRefused where the backup itself is damaged."""
        try:
            loaded = unpack(self._disk.read(backup.path, MAX_BYTES + 1))
        except OSError as error:
            raise InputRefused("This earlier generation could not be read.", "Choose another.") from error
        if not loaded.missing:
            return loaded
        found = self.files(backup.path.parent.name, loaded.missing)
        rest = tuple(one for one in loaded.missing if one not in found)
        return replace(loaded, files={**loaded.files, **found}, missing=rest)

    def files(self, document_id: str, digests: Iterable[str]) -> dict[str, bytes]:
        """Those of a document's kept files that are here as they were kept."""
        found: dict[str, bytes] = {}
        if is_id(document_id):
            for digest in digests:
                with contextlib.suppress(OSError):
                    data = self._disk.read(self.folder / document_id / _FILES / digest, MAX_BYTES)
                    if sha256(data).hexdigest() == digest:
                        found[digest] = data
        return found

    def _keep_files(self, folder: Path, files: Mapping[str, bytes]) -> None:
        if files:
            self._places.make(folder / _FILES)
        for digest, data in files.items():
            path = folder / _FILES / digest
            try:
                there = path.stat().st_size == len(data)
            except FileNotFoundError:
                there = False
            if not there:
                self._write(path, data)

    def _let_files_go(self, folder: Path, document_id: str) -> None:
        """Remove the kept files that no generation names any more; none where one cannot be read."""
        kept = folder / _FILES
        if not kept.is_dir():
            return
        named: set[str] = set()
        try:
            for backup in self.of(document_id):
                named |= files_in_manifest(self._disk.read(backup.path, MAX_BYTES + 1))
        except (OSError, InputRefused):
            return
        for path in kept.iterdir():
            if is_digest(path.name) and path.name not in named:
                with contextlib.suppress(FileNotFoundError):
                    self._disk.remove(path)

    def _write(self, path: Path, data: bytes) -> None:
        unfinished = path.with_name(f".{secrets.token_hex(6)}.tmp")
        handle = self._disk.create(unfinished)
        try:
            try:
                write_all(self._disk, handle, data)
            finally:
                self._disk.close(handle)
            self._disk.replace(unfinished, path)
        except OSError:
            with contextlib.suppress(OSError):
                self._disk.remove(unfinished)
            raise

    def _remember(self, folder: Path, target: Path) -> None:
        # A digest, so that the folder does not say where a statement was.
        known = _lines(folder / _PATHS)
        wanted = _digest_of_path(target)
        if wanted not in known:
            lines = [*known, wanted][-20:]
            (folder / _PATHS).write_text("\n".join(lines) + "\n", encoding="ascii")


def fading(kept: Sequence[tuple[int, float]], now: float) -> list[int]:
    """Which places of `kept` (generation and time, the newest generation first) are no longer due.

    Every generation of the last hour stays, one an hour for a day, one a day for a month, and the newest
    ten whatever the clock says. What the clock puts into the future counts as new.
    """
    going: list[int] = []
    filled: set[tuple[str, int]] = set()
    for place, (_, when) in enumerate(kept):
        age = max(now - when, 0.0)
        if age < HOUR:
            continue
        stretch = ("hour", int(when // HOUR)) if age < DAY else ("day", int(when // DAY))
        taken = stretch in filled
        filled.add(stretch)
        if place >= ALWAYS_KEPT and (taken or age >= MONTH):
            going.append(place)
    return going


def _digest_of_path(target: Path) -> str:
    return sha256(str(target).encode("utf-8", "surrogateescape")).hexdigest()


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="ascii").split()
    except (OSError, UnicodeDecodeError):
        return []
