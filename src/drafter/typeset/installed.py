"""The TrueType families that are installed on this machine, read from the fonts' own tables.

Nothing is looked for until a family is asked for that Drafter does not ship.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from struct import error as StructError  # noqa: N812
from struct import iter_unpack, unpack_from
from typing import BinaryIO

_ENDINGS = (".ttf", ".otf", ".ttc", ".otc")
_MOST_FILES = 20_000
_MOST_FACES = 64
_MOST_TABLES = 200
_MOST_NAMES_BYTES = 1_000_000
_TRUETYPE, _APPLE, _CFF, _COLLECTION = b"\0\1\0\0", b"true", b"OTTO", b"ttcf"
_FAMILY = 1
_ENGLISH = 0x409
_ITALIC, _BOLD = 1, 32
_FORBIDDEN, _NO_SUBSET, _BITMAPS_ONLY = 0x0002, 0x0100, 0x0200
_SERIF_WORDS = (
    r"(?<!sans )serif|times|georgia|garamond|roman|antiqua|cambria|palatino|baskerville|minion|caslon"
    r"|constantia|didot|bodoni|charter|century|book"
)

Styles = tuple[bool, bool]
"""Bold, italic."""


class Usable(StrEnum):
    """Whether a family can be set and embedded, or why not."""

    YES = "yes"
    MISSING = "missing"
    RESTRICTED = "restricted"
    NOT_TRUETYPE = "not-truetype"


@dataclass(frozen=True, slots=True)
class InstalledFace:
    """A face in a font file, `index` its place in a collection; `usable` says whether pages can carry it."""

    family: str
    bold: bool
    italic: bool
    path: Path
    index: int
    usable: Usable


def font_folders() -> tuple[Path, ...]:
    """Where this system keeps fonts."""
    home = Path.home()
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        windows = Path(os.environ.get("WINDIR", "C:\\Windows")) / "Fonts"
        return (windows, *((Path(local) / "Microsoft" / "Windows" / "Fonts",) if local else ()))
    if sys.platform == "darwin":
        return Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library" / "Fonts"
    own = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    found = [own, *(Path(part) for part in shared.split(":") if part.startswith("/"))]
    return (*(folder / "fonts" for folder in found), home / ".fonts")


@cache
def families() -> Mapping[str, Usable]:
    """Every family that is installed, in alphabetical order, and whether it can be used.

    Reads the heads of all font files: some tenths of a second for two thousand of them.
    """
    found: dict[str, list[InstalledFace]] = {}
    for path in _files():
        for face in faces_in(path):
            found.setdefault(face.family, []).append(face)
    return {family: _state(found[family]) for family in sorted(found, key=str.casefold)}


@cache
def family_faces(family: str) -> Mapping[Styles, InstalledFace]:
    """The usable faces of a family by style; empty where it is not here or cannot be used."""
    chosen: dict[Styles, InstalledFace] = {}
    for face in _of_family(family):
        if face.usable is Usable.YES:
            chosen.setdefault((face.bold, face.italic), face)
    return chosen


@cache
def family_state(family: str) -> Usable:
    """Whether a family is here and can be used."""
    faces = _of_family(family)
    return _state(faces) if faces else Usable.MISSING


def installed_name(family: str, bold: bool, italic: bool) -> str:
    """The name of an installed family's face for a style, or the nearest that it has; empty for no family.

    Its upright stands in for an italic that it lacks: letters are never slanted.
    """
    faces = family_faces(family)
    for style in ((bold, italic), (bold, False), (False, italic), (False, False), *faces):
        if style in faces:
            return _called(faces[style])
    return ""


@cache
def installed_face(name: str) -> InstalledFace | None:
    """The face that `installed_name` called so."""
    family = name.rpartition("-")[0]
    return next((face for face in family_faces(family).values() if _called(face) == name), None)


def _called(face: InstalledFace) -> str:
    style = ("Bold" if face.bold else "") + ("Italic" if face.italic else "")
    return f"{face.family}-{style or 'Regular'}"


def stand_in(family: str) -> str:
    """The shipped family that is set in place of one that cannot be."""
    return "Noto Serif" if re.search(_SERIF_WORDS, family.casefold()) else "Noto Sans"


def _state(faces: Iterable[InstalledFace]) -> Usable:
    states = {face.usable for face in faces}
    return next(state for state in (Usable.YES, Usable.RESTRICTED, Usable.NOT_TRUETYPE) if state in states)


@cache
def _of_family(family: str) -> tuple[InstalledFace, ...]:
    """The faces of a family: files are called after it nearly always, so that few need be read."""
    wanted = family.casefold()
    words = re.findall(r"\w+", wanted)
    if not words:
        return ()
    likely = dict.fromkeys(path for path in _files() if _squeezed(path.name).startswith(words[0]))
    others = (path for path in _files() if path not in likely)
    for paths in (likely, others):
        found = tuple(face for path in paths for face in faces_in(path) if face.family.casefold() == wanted)
        if found:
            return found
    return ()


def _squeezed(name: str) -> str:
    return "".join(re.findall(r"[^\W_]+", name.casefold()))


@cache
def _files() -> tuple[Path, ...]:
    """All font files, each folder's in the order of their names."""
    found: dict[Path, None] = {}
    for folder in font_folders():
        for at, folders, names in os.walk(folder):
            folders.sort()
            for name in sorted(names):
                if name.lower().endswith(_ENDINGS):
                    found[Path(at) / name] = None
            if len(found) > _MOST_FILES:
                return tuple(found)
    return tuple(found)


@cache
def faces_in(path: Path) -> tuple[InstalledFace, ...]:
    """The faces in a font file; none where it is no font that can be read."""
    try:
        with path.open("rb") as file:
            return tuple(_faces(file, path))
    except (OSError, ValueError, IndexError, StructError):
        return ()


def _faces(file: BinaryIO, path: Path) -> Iterator[InstalledFace]:
    head = file.read(12)
    starts: tuple[int, ...] = (0,)
    if head[:4] == _COLLECTION:
        (count,) = unpack_from(">L", head, 8)
        count = min(count, _MOST_FACES)
        starts = unpack_from(f">{count}L", file.read(4 * count))
    for index, start in enumerate(starts):
        file.seek(start)
        kind, count = unpack_from(">4sH", file.read(12))
        if kind not in (_TRUETYPE, _APPLE, _CFF):
            continue
        rows = file.read(16 * min(count, _MOST_TABLES))
        tables = {tag: (offset, length) for tag, _, offset, length in iter_unpack(">4sLLL", rows)}
        family = _family_in(_table(file, tables, b"name"))
        if not family:
            continue
        bold, italic, forbidden = _style_in(file, tables)
        usable = Usable.RESTRICTED if forbidden else Usable.YES
        if kind == _CFF or b"glyf" not in tables or not _has_characters(_table(file, tables, b"cmap")):
            usable = Usable.NOT_TRUETYPE
        yield InstalledFace(family, bold, italic, path, index, usable)


def _table(file: BinaryIO, tables: Mapping[bytes, tuple[int, int]], tag: bytes) -> bytes:
    offset, length = tables.get(tag, (0, 0))
    file.seek(offset)
    return file.read(min(length, _MOST_NAMES_BYTES)) if length else b""


def _style_in(file: BinaryIO, tables: Mapping[bytes, tuple[int, int]]) -> tuple[bool, bool, bool]:
    """Bold, italic, and whether embedding is forbidden."""
    table = _table(file, tables, b"OS/2")
    if len(table) < 64:
        (style,) = unpack_from(">H", _table(file, tables, b"head"), 44)
        return bool(style & 1), bool(style & 2), False
    (rights,) = unpack_from(">H", table, 8)
    (selection,) = unpack_from(">H", table, 62)
    forbidden = rights & 0xF == _FORBIDDEN or bool(rights & (_NO_SUBSET | _BITMAPS_ONLY))
    return bool(selection & _BOLD), bool(selection & _ITALIC), forbidden


def _family_in(table: bytes) -> str:
    """The name of the family of four styles: in English where there is one."""
    if len(table) < 6:
        return ""
    _, count, texts = unpack_from(">HHH", table)
    best, found = 0, ""
    for at in range(6, 6 + 12 * count, 12):
        platform, _, language, kind, length, offset = unpack_from(">6H", table, at)
        if kind != _FAMILY:
            continue
        data = table[texts + offset : texts + offset + length]
        rank = {3: 3 if language == _ENGLISH else 2, 0: 2, 1: 1}.get(platform, 0)
        if rank > best:
            text = data.decode("mac-roman" if platform == 1 else "utf-16-be", "replace").strip()
            if text.isprintable() and text:
                best, found = rank, text
    return found


def _has_characters(table: bytes) -> bool:
    """Whether a table of characters names Unicode ones, in a form that is read here."""
    if len(table) < 4:
        return False
    (count,) = unpack_from(">H", table, 2)
    for platform, encoding, offset in iter_unpack(">HHL", table[4 : 4 + 8 * count]):
        if (platform == 0 or (platform, encoding) in ((3, 1), (3, 10))) and offset + 2 <= len(table):
            (form,) = unpack_from(">H", table, offset)
            if form in (4, 12):
                return True
    return False
