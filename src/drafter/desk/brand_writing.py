"""The writer's own brands on disk: written whole or not at all, and taken away so that they can come back.

Files of logos are written first, each under a name of its own; then `brand.toml` is replaced in one step.
Whenever that is interrupted there is the brand before or the brand after, and never a part of one.
"""

from __future__ import annotations

import contextlib
import errno
import re
import secrets
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from drafter.compose.brand import FILE_NAME, Brand, brand_folders, read_brand
from drafter.compose.brand_table import table_of
from drafter.desk.brand_draft import BrandFile, Draft, edited, files_of, open_draft, with_own_names
from drafter.desk.preview_frames import UnsavedBrand
from drafter.model.errors import CannotWrite, InputRefused
from drafter.places import Places, resources
from drafter.storage.disk import Disk, SystemDisk, replace_whole, sentence_of

_LONGEST_ID = 40
_KEPT_REMOVED = 20
_TRIES = 10_000
_REMOVED = "removed-brands"
# What Windows takes for a device.
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in "0123456789")}
)
_OWN_FILE = re.compile(r".+-[0-9a-f]{8}\.(?:png|svg)")
_LEFTOVER = re.compile(r"\.brand\.toml-[0-9a-f]{12}\.tmp")


@dataclass(frozen=True, slots=True)
class RemovedBrand:
    """A brand that was taken away, and where it is kept."""

    id: str
    name: str
    folder: Path


def brands_folder(places: Places) -> Path:
    """The folder of the writer's own brands."""
    return places.data / "brands"


def is_bundled(brand: Brand) -> bool:
    """Whether a brand comes with Drafter and is read-only until it is duplicated."""
    return brand.folder.parent == resources() / "brands"


def toml_of(brand: Brand) -> str:
    """The text of a brand's `brand.toml`."""
    import tomli_w

    return tomli_w.dumps(table_of(brand))


def write_brand(draft: Draft, places: Places, disk: Disk | None = None) -> Draft:
    """Have a brand of the writer's own on disk as it is in the draft; the same draft again.

    Files that it no longer has are removed; a draft from before brings them back when it is written.
    Raises CannotWrite; the brand on disk is then as it was.
    """
    disk = disk or SystemDisk()
    brand = draft.brand
    if brand.folder.parent != brands_folder(places):
        raise CannotWrite(
            f"“{brand.name}” comes with Drafter and is read-only.", "Duplicate it to change it."
        )
    data = toml_of(brand).encode("utf-8")
    with _told(brand.name):
        if not brand.folder.is_dir():
            _place_folder(disk, places, brand.folder, draft.files, data)
            return draft
        before = _files_on_disk(brand.folder)
        _write_files(disk, brand.folder, draft.files)
        replace_whole(disk, brand.folder / FILE_NAME, data)
    # It is there; a system that does not confirm so is no reason to say that it is not.
    with contextlib.suppress(OSError):
        disk.sync_folder(brand.folder)
    _clear(brand.folder, before - {one.name for one in draft.files})
    return draft


def unsaved(draft: Draft, places: Places, disk: Disk | None = None) -> UnsavedBrand:
    """The draft as `Order.unsaved` takes it: its logo's files on disk, its `brand.toml` not.

    Raises CannotWrite.
    """
    brand = draft.brand
    if brand.folder.parent == brands_folder(places) and brand.folder.is_dir():
        with _told(brand.name):
            _write_files(disk or SystemDisk(), brand.folder, draft.files)
    return UnsavedBrand(toml_of(brand), str(brand.folder))


def new_brand(draft: Draft, name: str, places: Places, disk: Disk | None = None) -> Draft:
    """A brand of the writer's own that is like `draft`, under a name and a new id. Raises CannotWrite."""
    brand_id = free_id(name, places)
    folder = brands_folder(places) / brand_id
    brand = replace(draft.brand, id=brand_id, folder=folder)
    named = edited(with_own_names(replace(draft, brand=brand, refused=())), "name", name)
    made = replace(named, refused=())
    with _told(made.brand.name):
        _place_folder(disk or SystemDisk(), places, folder, made.files, toml_of(made.brand).encode("utf-8"))
    return made


def duplicate(brand: Brand, name: str, places: Places) -> Draft:
    """A brand of the writer's own, made of any other. Raises InputRefused, CannotWrite."""
    return new_brand(open_draft(brand), name, places)


def rename(brand: Brand, name: str, places: Places) -> Draft:
    """A brand under another name; its id, which statements know it by, stays. Raises CannotWrite."""
    return write_brand(edited(open_draft(brand), "name", name), places)


def remove(brand: Brand, places: Places) -> RemovedBrand:
    """Take a brand away; it is kept aside, see `put_back`. Raises CannotWrite."""
    if brand.folder.parent != brands_folder(places):
        raise CannotWrite(f"“{brand.name}” comes with Drafter.", "It cannot be removed.")
    with _told(brand.name):
        aside = places.make(places.data / _REMOVED)
        numbers = [int(found.name.split("-")[0]) for found in _set_aside(aside)]
        folder = aside / f"{max(numbers, default=0) + 1:06}-{brand.id}"
        brand.folder.rename(folder)
    for old in sorted(_set_aside(aside))[:-_KEPT_REMOVED]:
        _discard(old)
    return RemovedBrand(brand.id, brand.name, folder)


def put_back(removed: RemovedBrand, places: Places) -> Brand:
    """Bring back a brand that was taken away, under its id where that is still free. Raises CannotWrite."""
    with _told(removed.name):
        place = places.make(brands_folder(places))
        folder = place / removed.id
        if folder.exists():
            folder = place / free_id(removed.id, places)
        removed.folder.rename(folder)
    return read_brand(folder)


def free_id(name: str, places: Places) -> str:
    """An id for a brand of that name: its letters and digits in ASCII, and a number where it is taken."""
    plain = unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode("ascii")
    stem = "-".join(re.findall(r"[a-z0-9]+", plain))[:_LONGEST_ID].strip("-") or "brand"
    if stem in _DEVICES:
        stem = f"brand-{stem}"
    taken = set(brand_folders((resources() / "brands",)))
    own = brands_folder(places)
    for number in range(1, _TRIES):
        found = stem if number == 1 else f"{stem}-{number}"
        if found not in taken and not (own / found).exists():
            return found
    raise CannotWrite(f"There are too many brands called “{name}”.", "Choose another name.")


def _place_folder(
    disk: Disk, places: Places, folder: Path, files: tuple[BrandFile, ...], data: bytes
) -> None:
    """A new brand: made beside under another name, then put in its place in one step."""
    parent = places.make(brands_folder(places))
    beside = parent / f".new-{secrets.token_hex(6)}"
    beside.mkdir(mode=0o700)
    try:
        _write_files(disk, beside, files)
        replace_whole(disk, beside / FILE_NAME, data)
        disk.sync_folder(beside)
        if folder.exists():
            raise FileExistsError(errno.EEXIST, "exists")
        beside.rename(folder)
        disk.sync_folder(parent)
    except OSError:
        _discard(beside)
        raise


def _write_files(disk: Disk, folder: Path, files: tuple[BrandFile, ...]) -> None:
    for one in files:
        path = folder / one.name
        with contextlib.suppress(OSError):
            if disk.read(path, len(one.data) + 1) == one.data:
                continue
        replace_whole(disk, path, one.data)


def _files_on_disk(folder: Path) -> set[str]:
    """The files that the brand on disk has in its logo."""
    with contextlib.suppress(InputRefused):
        return set(files_of(read_brand(folder).logo))
    return set()


def _clear(folder: Path, gone: set[str]) -> None:
    """Take away files that the brand no longer has and that Drafter made, and what was half written."""
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            if _LEFTOVER.fullmatch(path.name) or (path.name in gone and _OWN_FILE.fullmatch(path.name)):
                path.unlink(missing_ok=True)


def _set_aside(folder: Path) -> list[Path]:
    return [one for one in folder.iterdir() if re.match(r"\d{6,}-", one.name)]


def _discard(folder: Path) -> None:
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            path.unlink()
        folder.rmdir()


@contextlib.contextmanager
def _told(name: str) -> Iterator[None]:
    try:
        yield
    except InputRefused:
        raise
    except OSError as error:
        raise CannotWrite(
            f"The brand “{name}” was not written. {sentence_of(error)}", "What is on the disk is as it was."
        ) from error
