"""The `.drafter` file as bytes: what its parts hold, and the document made of them."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from hashlib import sha256

from msgspec import field

from drafter.model.document import Document
from drafter.model.errors import DrafterError, InputRefused
from drafter.model.history import History
from drafter.model.ids import is_id
from drafter.model.sentences import phrase, sentence
from drafter.model.values import Value
from drafter.storage.attachments import digest_of_name, files_named, folder_name
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
from drafter.storage.parts import (
    MAX_BYTES,
    MAX_MEMBERS,
    MAX_RATIO,
    MAX_TEXT_BYTES,
    MIMETYPE,
    MIMETYPE_NAME,
    ZIP_ERRORS,
    Part,
    damaged,
    is_sealed,
    no_statement,
    part_of,
    parts_of,
    sealed,
)

FORMAT = 3
MAX_GENERATION = 2**53

MANIFEST_NAME = "manifest.json"
STATEMENT_NAME, LEDGER_NAME, HISTORY_NAME = "statement.json", "ledger.json", "history.json"
# What a file of each format holds besides mimetype and manifest.
_TEXT = (STATEMENT_NAME, LEDGER_NAME, HISTORY_NAME)
_HELD = {1: (STATEMENT_NAME, LEDGER_NAME), 2: _TEXT, 3: _TEXT}
NEWER = "This file was made by a newer version of Drafter. It can be read here, but not changed."
UNKNOWN = (
    "This file holds something that this version of Drafter would lose. It can be read, but not changed."
)
NO_HISTORY = (
    "The history in this file cannot be read; its text is whole. It can be read, but not changed, so that "
    "nothing of the history is lost."
)
RESEALED = "This file was altered by another program or is damaged in part; its text is whole."
NOT_WHOLE = (
    "A file kept with a source is missing here, or is not as it was kept. The text is whole; an earlier "
    "generation may have the file."
)


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
    although its text is whole; empty where nothing is. `files` are those kept with sources, by their SHA-256;
    `missing` those of them that are not there as they were kept.
    """

    document: Document
    generation: int
    digest: str
    content: str
    read_only: bool = False
    reason: str = ""
    notice: str = ""
    files: dict[str, bytes] = field(default_factory=dict)
    missing: tuple[str, ...] = ()


class Packed(Value, frozen=True):
    """The bytes of a file, with what `Loaded` says of them.

    `bare` are those of the same without the files kept with sources, which stand in `files`.
    """

    data: bytes
    generation: int
    digest: str
    content: str
    bare: bytes
    files: dict[str, bytes] = field(default_factory=dict)


class Packing:
    """Remembers how a history was packed, so that the next save of the same has nothing to do for it."""

    def __init__(self) -> None:
        self._last: tuple[History, Part] | None = None

    def history(self, history: History) -> Part:
        """The part of a file that holds the history, deflated: it changes seldom and says much twice."""
        last = self._last
        if last is not None and last[0] is history:
            return last[1]
        plain = part_of(HISTORY_NAME, encode_history(history))
        packed = zlib.compressobj(3, zlib.DEFLATED, -15)
        data = packed.compress(plain.data) + packed.flush()
        # What shrinks too much would be taken for a bomb.
        small = len(data) < plain.size < len(data) * MAX_RATIO // 2
        made = replace(plain, data=data, deflated=True) if small else plain
        self._last = (history, made)
        return made


def pack(
    document: Document,
    generation: int,
    packing: Packing | None = None,
    files: Mapping[str, bytes] | None = None,
) -> Packed:
    """The file of a document; the same document and generation give the same bytes.

    Statement and ledger are stored as they are: compressing took most of the time of a save. Of `files`,
    by their SHA-256, those that the document names are in it. Raises DrafterError where the file would be
    too large to be read again.
    """
    if not document.statement.editions or not is_id(document.id):
        raise ValueError("A document needs an edition and an id.")
    text = (
        part_of(STATEMENT_NAME, encode_statement(document.statement)),
        part_of(LEDGER_NAME, encode_ledger(document.ledger)),
        (packing or Packing()).history(document.history),
    )
    given = files or {}
    kept = {digest: given[digest] for digest in sorted(files_named(document)) if digest in given}
    if sum(member.size for member in text) > MAX_TEXT_BYTES - 100_000:
        raise DrafterError("The statement is too large for a file.", "Divide it into several statements.")
    held = (*text, *(_file_part(digest, data) for digest, data in kept.items()))
    if sum(member.size for member in held) > MAX_BYTES - 100_000 or len(held) > MAX_MEMBERS - 10:
        raise DrafterError(
            "The files kept with the sources are too large for one statement.",
            "Remove one of them; those of earlier versions count as well.",
        )
    digests = {member.name: member.digest.hex() for member in held}
    manifest = encode(Manifest(FORMAT, document.id, generation, digests))
    first = (part_of(MIMETYPE_NAME, MIMETYPE), part_of(MANIFEST_NAME, manifest))
    data, digest = sealed((*first, *held))
    bare = sealed((*first, *text))[0] if kept else data
    content = _content(member.digest for member in text)
    return Packed(data, generation, digest, content, bare, kept)


def _file_part(digest: str, data: bytes) -> Part:
    """A kept file as a part; its bytes are known by their digest already."""
    return Part(folder_name(digest), data, zlib.crc32(data), len(data), bytes.fromhex(digest))


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
    members = parts_of(data)
    manifest = _manifest(members)
    newer = manifest.format > FORMAT
    held = _HELD[1 if newer else manifest.format]
    for name in held:
        if name not in members or manifest.members.get(name) != sha256(members[name]).hexdigest():
            raise damaged(sentence("its part {name} is missing or not as it was written", name=name))
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
    files, missing = _files(members, document)
    reason = ""
    named = {folder_name(digest) for digest in (*files, *missing)}
    known = {MIMETYPE_NAME, MANIFEST_NAME, *held}
    if newer:
        reason = NEWER
    elif history is None:
        reason = NO_HISTORY
    elif (
        set(members) - named != known
        or set(manifest.members) - named != set(held)
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
        files=files,
        missing=missing,
    )


def _files(members: dict[str, bytes], document: Document) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """The files that the document names, and which of them are not there as they were kept."""
    files: dict[str, bytes] = {}
    missing = []
    for digest in sorted(files_named(document)):
        data = members.get(folder_name(digest))
        if data is not None and sha256(data).hexdigest() == digest:
            files[digest] = data
        else:
            missing.append(digest)
    return files, tuple(missing)


def files_in_manifest(data: bytes) -> frozenset[str]:
    """Which kept files the bytes of a file name, whether they hold them or not. Raises Damaged."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            manifest = decode(file.read(MANIFEST_NAME), Manifest)
    except (*ZIP_ERRORS, KeyError) as error:
        raise damaged(phrase("its container is broken")) from error
    return frozenset(digest for name in manifest.members if (digest := digest_of_name(name)))


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


def check_packed(packed: Packed, data: bytes) -> bool:
    """Whether `data`, read back from a disk, is the file and can be decoded."""
    if data != packed.data:
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            decode_statement(file.read(STATEMENT_NAME))
            decode_ledger(file.read(LEDGER_NAME))
    except ZIP_ERRORS:
        return False
    return True


def _manifest(members: dict[str, bytes]) -> Manifest:
    if members[MIMETYPE_NAME].strip() != MIMETYPE:
        raise no_statement()
    data = members.get(MANIFEST_NAME)
    if data is None:
        raise damaged(phrase("its manifest is missing"))
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
        raise damaged(phrase("its manifest makes no sense"))
    return manifest


def _too_new() -> InputRefused:
    return InputRefused(
        "This file was made by a newer version of Drafter and cannot be read by this one.",
        "Install the newer version.",
    )
