"""The parts of a `.drafter` file: a ZIP container made and read with care, and the seal over all of it."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import PurePosixPath

from drafter.model.errors import InputRefused
from drafter.model.sentences import phrase, sentence
from drafter.model.values import Value
from drafter.storage.attachments import digest_of_name

MIMETYPE = b"application/vnd.drafter.statement+zip"
MAX_BYTES = 100_000_000
MAX_TEXT_BYTES = 50_000_000
MAX_MEMBERS = 200
MAX_RATIO = 100
RATIO_FROM = 100_000
MIMETYPE_NAME = "mimetype"
_SEAL = b"sha256:"
# 1 January 1980, and the mark of a system whose permissions stand in the directory.
_DAY, _MADE_BY = 0x21, 3 << 8 | 20
_HEX = 64
ZIP_ERRORS = (
    zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, zlib.error, struct.error, ValueError,
    OSError, IndexError, OverflowError, MemoryError,
)  # fmt: skip


class Damaged(InputRefused):
    """A document file that is not as it was written."""


class Part(Value, frozen=True):
    """A part of a file as it stands in the container."""

    name: str
    data: bytes
    crc: int
    size: int
    digest: bytes
    deflated: bool = False


def part_of(name: str, data: bytes) -> Part:
    """A part that is stored as it is."""
    return Part(name, data, zlib.crc32(data), len(data), sha256(data).digest())


def sealed(members: Sequence[Part]) -> tuple[bytes, str]:
    """The bytes of a file, and their digest."""
    data = _zipped(members)
    with memoryview(data) as view:
        digest = sha256(view[:-_HEX])
        seal = digest.hexdigest().encode()
        view[-_HEX:] = seal
    digest.update(seal)
    return bytes(data), digest.hexdigest()


def _zipped(members: Sequence[Part]) -> bytearray:
    """A ZIP container of members, with room for the seal at its end."""
    data, directory = bytearray(), bytearray()
    for member in members:
        name = member.name.encode("ascii")
        about = (20, 0, 8 if member.deflated else 0, 0, _DAY, member.crc, len(member.data), member.size)
        at = len(data)
        data += struct.pack("<4s5H3L2H", b"PK\x03\x04", *about, len(name), 0) + name + member.data
        where = (len(name), 0, 0, 0, 0, 0o600 << 16, at)
        directory += struct.pack("<4s6H3L5H2L", b"PK\x01\x02", _MADE_BY, *about, *where) + name
    seal = _SEAL + b"0" * _HEX
    end = (0, 0, len(members), len(members), len(directory), len(data), len(seal))
    return data + directory + struct.pack("<4s4H2LH", b"PK\x05\x06", *end) + seal


def is_sealed(data: bytes) -> bool:
    """Whether the bytes are, to the last one, as `pack` made them."""
    return data[-_HEX - len(_SEAL) :] == _SEAL + sha256(data[:-_HEX]).hexdigest().encode()


def parts_of(data: bytes) -> dict[str, bytes]:
    """The parts in the bytes of a file, by name. Raises Damaged; InputRefused where it is no statement."""
    if len(data) > MAX_BYTES:
        raise InputRefused("This file is larger than any statement.", "Choose a .drafter file.")
    if not data:
        raise damaged(phrase("it is empty"))
    ours = MIMETYPE in data[:200]
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            infos = file.infolist()
            _check_directory(infos)
            return dict(_read_parts(file, infos))
    except ZIP_ERRORS:
        if ours:
            raise damaged(phrase("its container is broken")) from None
    raise no_statement()


def _check_directory(infos: list[zipfile.ZipInfo]) -> None:
    names = [info.orig_filename for info in infos]
    if len(names) > MAX_MEMBERS:
        raise _hostile(phrase("it has too many parts"))
    if len({name.casefold() for name in names}) != len(names):
        raise _hostile(phrase("it has two parts of one name"))
    for name, info in zip(names, infos, strict=True):
        parts = PurePosixPath(name).parts
        if not name or name != info.filename or name[0] == "/" or ".." in parts or set(name) & set("\\:\0"):
            raise _hostile(phrase("a part has a name that leads out of it"))
        if info.flag_bits & 0x1:
            raise _hostile(phrase("a part is encrypted"))
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise _hostile(phrase("a part is compressed in an unknown way"))
        if info.file_size > RATIO_FROM and info.file_size > MAX_RATIO * info.compress_size:
            raise _hostile(phrase("a part is far larger than it pretends to be"))
    text = sum(info.file_size for info in infos if not digest_of_name(info.filename))
    if text > MAX_TEXT_BYTES or sum(info.file_size for info in infos) > MAX_BYTES:
        raise _hostile(phrase("its parts are larger than any statement"))
    if not names or names[0] != MIMETYPE_NAME:
        raise no_statement()


def _read_parts(file: zipfile.ZipFile, infos: list[zipfile.ZipInfo]) -> Iterator[tuple[str, bytes]]:
    for info in infos:
        try:
            yield info.filename, _read_part(file, info)
        except ZIP_ERRORS:
            # A kept file that is broken is as one that is missing: the text does not go with it.
            if not digest_of_name(info.filename):
                raise


def _read_part(file: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    with file.open(info) as member:
        data = member.read(info.file_size + 1)
    if len(data) != info.file_size:
        raise zipfile.BadZipFile("size")
    return data


def damaged(how: str) -> Damaged:
    """That a file is not as it was written, and how."""
    return Damaged(sentence("This file is damaged: {how}.", how=how), "Open an earlier generation of it.")


def _hostile(how: str) -> InputRefused:
    return InputRefused(
        sentence("This file was refused: {how}.", how=how),
        "Drafter makes no such files; ask whoever sent it for another.",
    )


def no_statement() -> InputRefused:
    """That a file is of another kind."""
    return InputRefused(
        "This is not a Drafter statement.", "Choose a .drafter file, or import the text it holds."
    )
