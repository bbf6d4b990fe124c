"""Brands as one file to hand on: `*.drafter-brand`, a ZIP of `brand.toml` and the files of its logo.

What comes in is hostile until shown otherwise: it is limited, checked, and its pictures are made anew.
"""

from __future__ import annotations

import re
import stat
import zipfile
import zlib
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

from drafter.compose.brand import FILE_NAME, Brand, brand_folders, brand_of
from drafter.compose.brand_entries import is_file_name
from drafter.compose.brand_table import table_of
from drafter.desk.brand_draft import LOGO_FILES, BrandFile, Draft, with_own_names
from drafter.desk.brand_writing import brands_folder, new_brand, write_brand
from drafter.desk.pictures import take_picture
from drafter.model.errors import CannotWrite, InputRefused
from drafter.model.sentences import phrase, sentence
from drafter.places import Places, resources
from drafter.storage.disk import Disk, NotAFile, SystemDisk, replace_whole, sentence_of

SUFFIX = ".drafter-brand"
_MOST_BYTES = 20_000_000
_MOST_MEMBERS = 40
_MOST_OF_ONE = 10_000_000
_MOST_IN_ALL = 30_000_000
_MOST_RATIO, _RATIO_FROM = 100, 100_000
_MOST_TOML = 200_000
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,59}")
_KINDS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_AGAIN = "Ask for it again, or choose another file."


@dataclass(frozen=True, slots=True)
class Received:
    """A brand that came in and is not on disk yet.

    `id` is the one that it has where it comes from. `left_out` are members of the file that no brand has;
    what was taken out of its pictures is in `draft.removed`.
    """

    draft: Draft
    id: str
    left_out: tuple[str, ...] = ()


def shared(draft: Draft) -> bytes:
    """A brand as one file. The same brand gives the same bytes, whatever its files are called here.

    Raises InputRefused where a drawing of its logo cannot be read.
    """
    import tomli_w

    own = with_own_names(replace(draft, files=tuple(map(_handed_on, draft.files))))
    tables = table_of(own.brand)
    tables["brand"] = {"id": own.brand.id, **tables["brand"]}
    members = [(FILE_NAME, tomli_w.dumps(tables).encode("utf-8"))]
    members.extend(sorted((one.name, one.data) for one in own.files))
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in members:
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_STORED if name.endswith(".png") else zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            archive.writestr(entry, data, compresslevel=9)
    return out.getvalue()


def _handed_on(file: BrandFile) -> BrandFile:
    """A file as strangers get it: of a drawing, its paths and nothing that somebody wrote beside them."""
    from drafter.desk.pictures import svg_of
    from drafter.desk.svg_shapes import NotShapes, drawing_of

    if not file.name.lower().endswith(".svg"):
        return file
    try:
        return replace(file, data=svg_of(drawing_of(file.data.decode("utf-8"))).encode("utf-8"))
    except (NotShapes, ValueError) as error:
        raise InputRefused(
            f"The brand’s “{file.name}” is no drawing that can be handed on.", "Choose the logo again."
        ) from error


def share(draft: Draft, path: Path, disk: Disk | None = None) -> Path:
    """Have a brand in a file at `path`, whole or not at all. Raises CannotWrite, InputRefused."""
    disk = disk or SystemDisk()
    data = shared(draft)
    try:
        replace_whole(disk, path, data)
    except OSError as error:
        raise CannotWrite(
            f"“{path.name}” could not be written. {sentence_of(error)}", "Choose another place."
        ) from error
    return path


def read_shared(path: Path, disk: Disk | None = None) -> Received:
    """The brand in a file from somewhere, read apart from this process. Nothing is written.

    Raises InputRefused.
    """
    from drafter.desk.apart import Task, read_apart

    try:
        data = (disk or SystemDisk()).read(path, _MOST_BYTES + 1)
    except NotAFile as error:
        raise InputRefused(f"“{path.name}” is no ordinary file.", "Choose another file.") from error
    except OSError as error:
        raise InputRefused(f"“{path.name}” could not be read. {sentence_of(error)}", _AGAIN) from error
    found: Received = read_apart(Task("brand", path.name), data, Received)
    return found


def received(data: bytes, name: str) -> Received:
    """The brand in the bytes of a file called `name`. Raises InputRefused with what is wrong."""
    if len(data) > _MOST_BYTES:
        raise _refused(name, phrase("it is larger than 20 MB"))
    members, left_out = _members(data, name)
    if FILE_NAME not in members:
        raise _refused(name, phrase("it holds no brand"))
    stem = Path(name).stem or "brand"
    try:
        text = members[FILE_NAME].decode("utf-8")
        brand = brand_of(text, Path(stem), members.__contains__)
    except (UnicodeDecodeError, InputRefused) as error:
        reason = error.happened if isinstance(error, InputRefused) else phrase("Its brand.toml is no text.")
        raise InputRefused(
            sentence("“{name}” is no brand that can be taken in. {reason}", name=name, reason=reason), _AGAIN
        ) from error
    draft, used = _cleaned(brand, members)
    left_out += tuple(one for one in members if one not in used and one != FILE_NAME)
    return Received(draft, _id_in(text), tuple(sorted(left_out)))


def present(incoming: Received, places: Places) -> Brand | None:
    """The brand of the writer's own that has the same id, and that receiving may replace."""
    from drafter.compose.brand import read_brand

    folder = brands_folder(places) / incoming.id if incoming.id else None
    if folder is None or not (folder / FILE_NAME).is_file():
        return None
    try:
        return read_brand(folder)
    except InputRefused:
        return replace(incoming.draft.brand, id=incoming.id, folder=folder)


def receive(
    incoming: Received, places: Places, *, replacing: bool = False, disk: Disk | None = None
) -> Draft:
    """Have a brand that came in among the writer's own: under its id where that is free, else a new one.

    With `replacing`, one of the writer's own that has its id becomes this one. Raises CannotWrite.
    """
    here = present(incoming, places)
    if here is not None and replacing:
        brand = replace(incoming.draft.brand, id=here.id, folder=here.folder)
        return write_brand(replace(incoming.draft, brand=brand), places, disk)
    name = incoming.draft.brand.name
    taken = here is not None or incoming.id in brand_folders((resources() / "brands",))
    if not incoming.id or taken:
        return new_brand(incoming.draft, name, places, disk)
    brand = replace(incoming.draft.brand, id=incoming.id, folder=brands_folder(places) / incoming.id)
    return write_brand(replace(incoming.draft, brand=brand), places, disk)


def _refused(name: str, reason: str) -> InputRefused:
    return InputRefused(sentence("“{name}” cannot be taken in: {reason}.", name=name, reason=reason), _AGAIN)


def _members(data: bytes, name: str) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """The members that a brand may have, and the names of those that are left out."""
    found: dict[str, bytes] = {}
    left_out: list[str] = []
    total = 0
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            entries = archive.infolist()
            _check(entries, name)
            for entry in entries:
                if entry.is_dir() or not is_file_name(entry.filename) or not _is_known(entry.filename):
                    left_out.append(_shown(entry.filename))
                    continue
                with archive.open(entry) as member:
                    found[entry.filename] = member.read(_MOST_OF_ONE + 1)
                total += len(found[entry.filename])
                if len(found[entry.filename]) > _MOST_OF_ONE or total > _MOST_IN_ALL:
                    raise _refused(name, phrase("it unpacks to more than a brand can need"))
    except InputRefused:
        raise
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, LookupError) as error:
        raise _refused(name, phrase("it is no brand, or not whole")) from error
    except (NotImplementedError, RuntimeError, OverflowError, MemoryError) as error:
        raise _refused(name, phrase("it is packed in a way that is not taken")) from error
    return found, tuple(left_out)


def _check(entries: list[zipfile.ZipInfo], name: str) -> None:
    if len(entries) > _MOST_MEMBERS:
        raise _refused(name, f"it has more than {_MOST_MEMBERS} members")
    names = [entry.filename.casefold() for entry in entries]
    if len(set(names)) < len(names):
        raise _refused(name, phrase("two of its members have the same name"))
    for entry in entries:
        parts = re.split(r"[/\\]", entry.filename)
        if ".." in parts or not parts[0] or ":" in parts[0]:
            raise _refused(name, phrase("a member of it points outside"))
        if stat.S_ISLNK(entry.external_attr >> 16):
            raise _refused(name, phrase("a member of it is a link"))
        if entry.flag_bits & 1:
            raise _refused(name, phrase("it is encrypted"))
        if entry.compress_type not in _KINDS:
            raise _refused(name, phrase("it is packed in a way that is not taken"))
        large = entry.file_size > _RATIO_FROM
        if entry.file_size > _MOST_OF_ONE or (
            large and entry.file_size > _MOST_RATIO * max(entry.compress_size, 1)
        ):
            raise _refused(name, phrase("it unpacks to more than a brand can need"))


def _is_known(name: str) -> bool:
    return name == FILE_NAME or name.lower().endswith((".png", ".svg"))


def _shown(name: str) -> str:
    """A member's name as it may be shown: no controls or marks of direction, and not too long."""
    text = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in name)
    return text if len(text) <= 60 else f"{text[:59]}…"


def _id_in(text: str) -> str:
    import tomllib

    about = tomllib.loads(text).get("brand")
    found = about.get("id") if isinstance(about, dict) else None
    return found if isinstance(found, str) and _ID.fullmatch(found) else ""


def _cleaned(brand: Brand, members: dict[str, bytes]) -> tuple[Draft, frozenset[str]]:
    """The brand with its pictures made anew, and the names of the members that they were made of."""
    files: dict[str, BrandFile] = {}
    removed: dict[str, None] = {}
    used = {key: getattr(brand.logo, key) for key in LOGO_FILES if getattr(brand.logo, key)}
    logo = brand.logo
    for key, name in used.items():
        vector = key in ("file", "mark", "mono")
        if name.lower().endswith(".svg") is not vector:
            kind = phrase("an SVG") if vector else phrase("a PNG")
            raise InputRefused(sentence("The brand’s “{name}” is not {kind}.", name=name, kind=kind), _AGAIN)
        taken = take_picture(members[name], name)
        removed.update(dict.fromkeys(str(one) for one in taken.removed))
        picture = taken.picture
        files[name] = BrandFile(name, picture.svg.encode("utf-8") if vector else picture.png)
        if key in ("file", "mark") and not getattr(logo, "png" if key == "file" else "mark_png"):
            # Formats that cannot draw have a picture of it.
            beside = f"{Path(name).stem}.png"
            files[beside] = BrandFile(beside, picture.png)
            logo = replace(logo, **{"png" if key == "file" else "mark_png": beside})  # type: ignore[arg-type]
    draft = Draft(replace(brand, logo=logo), tuple(files.values()), removed=tuple(removed))
    return with_own_names(draft), frozenset(used.values())
