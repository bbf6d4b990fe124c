"""The `.drafter` file as bytes: a ZIP container of a document's parts, sealed by a digest."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import PurePosixPath

from drafter.model.document import Document
from drafter.model.errors import DrafterError, InputRefused
from drafter.model.history import History
from drafter.model.ids import is_id
from drafter.model.sentences import phrase, sentence
from drafter.model.values import Value
from drafter.storage.history import is_sound
from drafter.storage.json_form import (
    decode,
    decode_history,
    decode_ledger,
    decode_statement,
    encode,
    encode_history,
    encode_ledger,
    encode_statement,
    unknown_in,
)

FORMAT = 2
MIMETYPE = b"application/vnd.drafter.statement+zip"
MAX_BYTES = 50_000_000
MAX_MEMBERS = 200
MAX_RATIO = 100
RATIO_FROM = 100_000
MAX_GENERATION = 2**53

MIMETYPE_NAME, MANIFEST_NAME = "mimetype", "manifest.json"
STATEMENT_NAME, LEDGER_NAME, HISTORY_NAME = "statement.json", "ledger.json", "history.json"
# What a file of each format holds besides mimetype and manifest.
_HELD = {1: (STATEMENT_NAME, LEDGER_NAME), 2: (STATEMENT_NAME, LEDGER_NAME, HISTORY_NAME)}
_SEAL = b"sha256:"
# 1 January 1980, and the mark of a system whose permissions stand in the directory.
_DAY, _MADE_BY = 0x21, 3 << 8 | 20
_HEX = 64
_ZIP_ERRORS = (
    zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, zlib.error, struct.error, ValueError,
    OSError, IndexError, OverflowError, MemoryError,
)  # fmt: skip

NEWER = "This file was made by a newer version of Drafter. It can be read here, but not changed."
UNKNOWN = (
    "This file holds something that this version of Drafter would lose. It can be read, but not changed."
)
NO_HISTORY = (
    "The history in this file cannot be read; its text is whole. It can be read, but not changed, so that "
    "nothing of the history is lost."
)
RESEALED = "This file was altered by another program or is damaged in part; its text is whole."


class Damaged(InputRefused):
    """A document file that is not as it was written."""


class Protected(InputRefused):
    """A whole file that needs its passphrase."""


class Manifest(Value, frozen=True):
    """What a file says about itself: no title, no name, no time. `members` has the SHA-256 of each."""

    format: int
    document: str
    generation: int
    members: dict[str, str]
    protected: bool = False


class _Format(Value, frozen=True):
    format: int


class Loaded(Value, frozen=True):
    """A file as read. `digest` is that of its bytes, `content` that of statement, ledger and history.

    `read_only` with its `reason`: saving would lose something. `notice` says what is wrong with the file
    although its text is whole; empty where nothing is.
    """

    document: Document
    generation: int
    digest: str
    content: str
    read_only: bool = False
    reason: str = ""
    notice: str = ""


class Packed(Value, frozen=True):
    """The bytes of a file, with what `Loaded` says of them."""

    data: bytes
    generation: int
    digest: str
    content: str


class _Member(Value, frozen=True):
    """A part of a file as it stands in the container."""

    name: str
    data: bytes
    crc: int
    size: int
    digest: bytes
    deflated: bool = False


class Packing:
    """Remembers how a history was packed, so that the next save of the same has nothing to do for it."""

    def __init__(self) -> None:
        self._last: tuple[History, _Member] | None = None

    def history(self, history: History) -> _Member:
        """The part of a file that holds the history, deflated: it changes seldom and says much twice."""
        last = self._last
        if last is not None and last[0] is history:
            return last[1]
        plain = _member(HISTORY_NAME, encode_history(history))
        packed = zlib.compressobj(3, zlib.DEFLATED, -15)
        data = packed.compress(plain.data) + packed.flush()
        # What shrinks too much would be taken for a bomb.
        small = len(data) < plain.size < len(data) * MAX_RATIO // 2
        made = replace(plain, data=data, deflated=True) if small else plain
        self._last = (history, made)
        return made


def _member(name: str, data: bytes) -> _Member:
    return _Member(name, data, zlib.crc32(data), len(data), sha256(data).digest())


def pack(document: Document, generation: int, packing: Packing | None = None) -> Packed:
    """The file of a document; the same document and generation give the same bytes.

    Statement and ledger are stored as they are: compressing took most of the time of a save. Raises
    DrafterError where the file would be too large to be read again.
    """
    if not document.statement.editions or not is_id(document.id):
        raise ValueError("A document needs an edition and an id.")
    held = (
        _member(STATEMENT_NAME, encode_statement(document.statement)),
        _member(LEDGER_NAME, encode_ledger(document.ledger)),
        (packing or Packing()).history(document.history),
    )
    if sum(member.size for member in held) > MAX_BYTES - 100_000:
        raise DrafterError("The statement is too large for a file.", "Divide it into several statements.")
    digests = {member.name: member.digest.hex() for member in held}
    manifest = encode(Manifest(FORMAT, document.id, generation, digests))
    data = _zipped((_member(MIMETYPE_NAME, MIMETYPE), _member(MANIFEST_NAME, manifest), *held))
    with memoryview(data) as view:
        digest = sha256(view[:-_HEX])
        seal = digest.hexdigest().encode()
        view[-_HEX:] = seal
    digest.update(seal)
    content = _content(member.digest for member in held)
    return Packed(bytes(data), generation, digest.hexdigest(), content)


def _zipped(members: Sequence[_Member]) -> bytearray:
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


def content_digest(document: Document) -> str:
    """The digest of what a writer would miss, whatever file it is in: statement, ledger and history."""
    return _content(sha256(data).digest() for data in _encoded(document).values())


def _encoded(document: Document) -> dict[str, bytes]:
    """The parts of a document as they stand in a file of the present format."""
    return {
        STATEMENT_NAME: encode_statement(document.statement),
        LEDGER_NAME: encode_ledger(document.ledger),
        HISTORY_NAME: encode_history(document.history),
    }


def _content(digests: Iterable[bytes]) -> str:
    return sha256(b"".join(digests)).hexdigest()


def unpack(data: bytes) -> Loaded:
    """The document in the bytes of a file.

    Raises Damaged where the file is not as it was written, InputRefused where it is no statement or cannot
    be read by this version.
    """
    members = _members(data)
    manifest = _manifest(members)
    newer = manifest.format > FORMAT
    held = _HELD[1 if newer else manifest.format]
    for name in held:
        if name not in members or manifest.members.get(name) != sha256(members[name]).hexdigest():
            raise _damaged(sentence("its part {name} is missing or not as it was written", name=name))
    try:
        statement = decode_statement(members[STATEMENT_NAME])
        ledger = decode_ledger(members[LEDGER_NAME])
    except InputRefused:
        if newer:
            raise _too_new() from None
        raise
    history = _history(members)
    document = Document(statement, ledger, manifest.document, history or History())
    encoded = _encoded(document)
    reason = ""
    known = {MIMETYPE_NAME, MANIFEST_NAME, *held}
    if newer:
        reason = NEWER
    elif history is None:
        reason = NO_HISTORY
    elif (
        set(members) != known
        or set(manifest.members) != set(held)
        or unknown_in(members[MANIFEST_NAME], encode(manifest))
        or any(unknown_in(members[name], encoded[name]) for name in held)
    ):
        reason = UNKNOWN
    return Loaded(
        document=document,
        generation=manifest.generation,
        digest=sha256(data).hexdigest(),
        content=_content(sha256(part).digest() for part in encoded.values()),
        read_only=bool(reason),
        reason=reason,
        notice="" if is_sealed(data) else RESEALED,
    )


def _history(members: dict[str, bytes]) -> History | None:
    """The history in a file; an empty one where there is none yet, None where it cannot be read."""
    data = members.get(HISTORY_NAME)
    if data is None:
        return History()
    try:
        history = decode_history(data)
    except InputRefused:
        return None
    return history if is_sound(history) else None


def is_sealed(data: bytes) -> bool:
    """Whether the bytes are, to the last one, as `pack` made them."""
    return data[-_HEX - len(_SEAL) :] == _SEAL + sha256(data[:-_HEX]).hexdigest().encode()


def check_packed(packed: Packed, data: bytes) -> bool:
    """Whether `data`, read back from a disk, is the file and can be decoded."""
    if data != packed.data:
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            decode_statement(file.read(STATEMENT_NAME))
            decode_ledger(file.read(LEDGER_NAME))
    except _ZIP_ERRORS:
        return False
    return True


def _members(data: bytes) -> dict[str, bytes]:
    if len(data) > MAX_BYTES:
        raise InputRefused("This file is larger than any statement.", "Choose a .drafter file.")
    if not data:
        raise _damaged(phrase("it is empty"))
    ours = MIMETYPE in data[:200]
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            infos = file.infolist()
            _check_directory(infos)
            return {info.filename: _read_member(file, info) for info in infos}
    except _ZIP_ERRORS:
        if ours:
            raise _damaged(phrase("its container is broken")) from None
    raise _no_statement()


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
    if sum(info.file_size for info in infos) > MAX_BYTES:
        raise _hostile(phrase("its parts are larger than any statement"))
    if not names or names[0] != MIMETYPE_NAME:
        raise _no_statement()


def _read_member(file: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    with file.open(info) as member:
        data = member.read(info.file_size + 1)
    if len(data) != info.file_size:
        raise zipfile.BadZipFile("size")
    return data


def _manifest(members: dict[str, bytes]) -> Manifest:
    if members[MIMETYPE_NAME].strip() != MIMETYPE:
        raise _no_statement()
    data = members.get(MANIFEST_NAME)
    if data is None:
        raise _damaged(phrase("its manifest is missing"))
    version = decode(data, _Format).format
    try:
        manifest = decode(data, Manifest)
    except InputRefused:
        if version > FORMAT:
            raise _too_new() from None
        raise
    if manifest.protected:
        raise Protected(
            "This file is protected by a passphrase, which this version of Drafter cannot ask for.",
            "Open it with a newer version.",
        )
    if version < 1 or not is_id(manifest.document) or not 0 <= manifest.generation <= MAX_GENERATION:
        raise _damaged(phrase("its manifest makes no sense"))
    return manifest


def _damaged(how: str) -> Damaged:
    return Damaged(sentence("This file is damaged: {how}.", how=how), "Open an earlier generation of it.")


def _hostile(how: str) -> InputRefused:
    return InputRefused(
        sentence("This file was refused: {how}.", how=how),
        "Drafter makes no such files; ask whoever sent it for another.",
    )


def _no_statement() -> InputRefused:
    return InputRefused(
        "This is not a Drafter statement.", "Choose a .drafter file, or import the text it holds."
    )


def _too_new() -> InputRefused:
    return InputRefused(
        "This file was made by a newer version of Drafter and cannot be read by this one.",
        "Install the newer version.",
    )
