"""Reading and writing document files: whole or not at all, and never over somebody else's change."""

from __future__ import annotations

import contextlib
import secrets
import time
from collections.abc import Callable, Collection, Mapping
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from drafter.model.document import Document
from drafter.model.errors import CannotWrite, DrafterError, InputRefused
from drafter.model.values import Value
from drafter.storage.backups import Backups
from drafter.storage.container import Loaded, Packed, Packing, check_packed, pack, unpack
from drafter.storage.disk import Disk, NotAFile, SystemDisk, sentence_of, write_all
from drafter.storage.parts import MAX_BYTES

ANYTHING = None
NOTHING: frozenset[str] = frozenset()

_REMEDY = "Nothing is lost: your text is still open. Save it in another place."


class Saved(Value, frozen=True):
    """The file holds the statement. `backed_up` says whether this generation is in the backups too."""

    path: Path
    generation: int
    digest: str
    content: str
    backed_up: bool = False


class ConflictKind(StrEnum):
    """What was found where the file was."""

    CHANGED = "changed"
    DAMAGED = "damaged"
    GONE = "gone"


class Conflict(Value, frozen=True):
    """Nothing was written, because the file on disk is not the one that was read or last written.

    `reason` is a sentence for the writer; `theirs` is what is there now, where it can be read.
    """

    path: Path
    kind: ConflictKind
    reason: str
    theirs: Loaded | None = None


class Unconfirmed(CannotWrite):
    """The new file is in its place, but the disk did not confirm that it would outlast a power cut."""

    def __init__(self, happened: str, remedy: str, saved: Saved) -> None:
        super().__init__(happened, remedy)
        self.saved = saved


def read_file(path: Path, disk: Disk | None = None) -> Loaded:
    """The document in a file. Raises InputRefused (Damaged, where it is not as it was written)."""
    try:
        data = (disk or SystemDisk()).read(path, MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise InputRefused(f"There is no file “{path.name}” there.", "Look for it elsewhere.") from error
    except OSError as error:
        raise InputRefused(
            f"The file “{path.name}” could not be read. {_reading(error)}", "Choose another file."
        ) from error
    return unpack(data)


def _reading(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return "You have no right to read it."
    return "It is no ordinary file." if isinstance(error, NotAFile) else sentence_of(error)


def write_file(
    path: Path,
    document: Document,
    *,
    known: Collection[str] | None,
    generation: int,
    content: str = "",
    disk: Disk | None = None,
    backups: Backups | None = None,
    packing: Packing | None = None,
    clock: Callable[[], float] = time.time,
    files: Mapping[str, bytes] | None = None,
) -> Saved | Conflict:
    """Write the next generation of a document to `path`, or say why that would overwrite something.

    `known` are the digests of the files that may be replaced; NOTHING where there must be no file,
    ANYTHING where the writer agreed to replace what there is. `generation` is the one last known, `content`
    what it held: where the document still has that, nothing is written. `files` are those that may be kept
    with its sources, by their SHA-256.
    Raises CannotWrite; then what was there is as it was, unless it is an Unconfirmed.
    """
    disk = disk or SystemDisk()
    target = path.resolve()
    try:
        present = _present(disk, target)
    except OSError as error:
        raise _cannot(error, path) from error
    conflict = _conflict(path, present, known)
    if conflict is not None:
        return conflict
    last = max(generation, _generation_of(present) if known is ANYTHING else 0)
    packed = _packed(document, last + 1, packing, files)
    if present is not None and packed.content == content:
        return Saved(path, generation, sha256(present).hexdigest(), content, backed_up=backups is not None)
    temporary = target.with_name(f"{leftover_prefix(target)}{secrets.token_hex(6)}.tmp")
    try:
        _write_temporary(disk, temporary, target, packed)
        again = _present(disk, target)
        if again != present:
            _discard(disk, temporary)
            return _conflict(path, again, NOTHING) or _gone(path)
        if present is not None:
            _back_up(backups, document.id, present, target, clock)
    except OSError as error:
        _discard(disk, temporary)
        raise _cannot(error, path) from error
    except DrafterError:
        _discard(disk, temporary)
        raise
    saved = _put(disk, temporary, path, target, packed, exclusive=known is not ANYTHING and not known)
    if isinstance(saved, Saved):
        backed_up = _keep(backups, document.id, packed, target, clock)
        return Saved(path, saved.generation, saved.digest, saved.content, backed_up)
    return saved


def _put(
    disk: Disk, temporary: Path, path: Path, target: Path, packed: Packed, *, exclusive: bool
) -> Saved | Conflict:
    saved = Saved(path, packed.generation, packed.digest, packed.content)
    try:
        if exclusive:
            disk.place(temporary, target)
        else:
            disk.replace(temporary, target)
    except FileExistsError:
        _discard(disk, temporary)
        return _changed(path, None)
    except OSError as error:
        _discard(disk, temporary)
        with contextlib.suppress(OSError):
            if _present(disk, target) == packed.data:
                # The system said no and did it all the same.
                raise _unconfirmed(error, saved) from error
        raise _cannot(error, path) from error
    try:
        disk.sync_folder(target.parent)
    except OSError as error:
        raise _unconfirmed(error, saved) from error
    return saved


def _write_temporary(disk: Disk, temporary: Path, target: Path, packed: Packed) -> None:
    handle = disk.create(temporary)
    try:
        write_all(disk, handle, packed.data)
        disk.copy_mode(handle, target)
        disk.sync(handle)
    finally:
        disk.close(handle)
    try:
        good = check_packed(packed, disk.read(temporary, MAX_BYTES + 1))
    except InputRefused:
        good = False
    if not good:
        raise CannotWrite("The disk gave back something else than what was written to it.", _REMEDY)


def _present(disk: Disk, target: Path) -> bytes | None:
    try:
        return disk.read(target, MAX_BYTES + 1)
    except FileNotFoundError:
        if not target.parent.is_dir():
            raise
        return None


def _packed(
    document: Document, generation: int, packing: Packing | None, files: Mapping[str, bytes] | None
) -> Packed:
    try:
        return pack(document, generation, packing, files)
    except DrafterError as error:
        raise CannotWrite(error.happened, error.remedy) from error


def _conflict(path: Path, present: bytes | None, known: Collection[str] | None) -> Conflict | None:
    if known is ANYTHING:
        return None
    if present is None:
        return _gone(path) if known else None
    if sha256(present).hexdigest() in known:
        return None
    try:
        return _changed(path, unpack(present))
    except InputRefused:
        return Conflict(
            path, ConflictKind.DAMAGED, f"The file “{path.name}” was damaged or replaced by another."
        )


def _changed(path: Path, theirs: Loaded | None) -> Conflict:
    reason = f"The file “{path.name}” was changed elsewhere since it was opened here."
    return Conflict(path, ConflictKind.CHANGED, reason, theirs)


def _gone(path: Path) -> Conflict:
    reason = f"The file “{path.name}” was moved, renamed or removed since it was opened here."
    return Conflict(path, ConflictKind.GONE, reason)


def _generation_of(present: bytes | None) -> int:
    try:
        return unpack(present).generation if present else 0
    except InputRefused:
        return 0


def _back_up(
    backups: Backups | None, document_id: str, present: bytes, target: Path, clock: Callable[[], float]
) -> None:
    """Keep what is about to be replaced, where it is a document and not kept already."""
    digest = sha256(present).hexdigest()
    if backups is None or backups.has(document_id, digest):
        return
    try:
        loaded = unpack(present)
    except InputRefused:
        return
    bare, files = present, {}
    if loaded.files and not (loaded.read_only or loaded.notice or loaded.missing):
        # What is kept with sources is kept once for all generations.
        bare, files = pack(loaded.document, loaded.generation, files=loaded.files).bare, loaded.files
    packed = Packed(present, loaded.generation, digest, loaded.content, bare, files)
    _keep(backups, loaded.document.id, packed, target, clock)


def _keep(
    backups: Backups | None, document_id: str, packed: Packed, target: Path, clock: Callable[[], float]
) -> bool:
    if backups is None:
        return False
    try:
        backups.keep(document_id, packed, target, clock())
    except OSError:
        # The file itself is what matters; that there is no backup is told, not made a failure.
        return False
    return True


def _discard(disk: Disk, temporary: Path) -> None:
    with contextlib.suppress(OSError):
        disk.remove(temporary)


def leftover_prefix(target: Path) -> str:
    """How the names of a document's temporary files begin."""
    return f".~{sha256(target.name.encode('utf-8', 'surrogateescape')).hexdigest()[:8]}-"


def clear_leftovers(target: Path) -> None:
    """Remove temporary files that a killed save left. Only for who holds the document's lock."""
    with contextlib.suppress(OSError):
        for path in target.parent.glob(f"{leftover_prefix(target)}*.tmp"):
            with contextlib.suppress(OSError):
                path.unlink()


def _cannot(error: OSError, path: Path) -> CannotWrite:
    return CannotWrite(f"“{path.name}” was not saved. {sentence_of(error)}", _REMEDY)


def _unconfirmed(error: OSError, saved: Saved) -> Unconfirmed:
    return Unconfirmed(
        f"“{saved.path.name}” was written, but the disk did not confirm it. {sentence_of(error)}",
        "Save it in another place as well.",
        saved,
    )
