from __future__ import annotations

import io
import json
import warnings
import zipfile
import zlib
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest
from hypothesis import given

from drafter.model.document import Document
from drafter.model.errors import DrafterError, InputRefused
from drafter.model.statement import blocks_of
from drafter.storage.container import NEWER, RESEALED, UNKNOWN, content_digest, pack, unpack
from drafter.storage.history import statement_of as statement_at
from drafter.storage.ledger_chain import check_chain
from drafter.storage.parts import MAX_BYTES, MIMETYPE, Damaged
from tests.storage.statements import statement_of
from tests.strategies import documents

SAMPLES = Path(__file__).parent / "samples"
DOCUMENT = Document(statement_of("Words of the lede."), id="document0001")


def members_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return {info.filename: file.read(info) for info in file.infolist()}


def rezipped(members: dict[str, bytes], method: int = zipfile.ZIP_STORED) -> bytes:
    """The members in a container by another program, digests made right again where there is a manifest."""
    members = dict(members)
    if "manifest.json" in members:
        manifest = json.loads(members["manifest.json"])
        for name in manifest["members"]:
            manifest["members"][name] = sha256(members.get(name, b"")).hexdigest()
        members["manifest.json"] = json.dumps(manifest, sort_keys=True, separators=(",", ":")).encode()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        for name, data in members.items():
            file.writestr(zipfile.ZipInfo(name), data, compress_type=method)
    return buffer.getvalue()


def with_manifest(**entries: object) -> bytes:
    members = members_of(pack(DOCUMENT, 3).data)
    members["manifest.json"] = json.dumps({**json.loads(members["manifest.json"]), **entries}).encode()
    return rezipped(members)


@given(documents())
def test_a_document_comes_back_equal(document: Document):
    packed = pack(document, 7)
    loaded = unpack(packed.data)
    assert loaded.document == document
    assert (loaded.generation, loaded.digest) == (7, packed.digest)
    assert loaded.content == packed.content == content_digest(document)
    assert (loaded.read_only, loaded.reason, loaded.notice) == (False, "", "")


def test_the_bytes_depend_on_document_and_generation_alone():
    assert pack(DOCUMENT, 3) == pack(DOCUMENT, 3)
    other = pack(DOCUMENT, 4)
    assert other.digest != pack(DOCUMENT, 3).digest
    assert other.content == pack(DOCUMENT, 3).content


def test_any_zip_program_finds_the_members_and_no_name_or_time():
    data = pack(DOCUMENT, 3).data
    assert data[30:38] == b"mimetype"
    assert data[38 : 38 + len(MIMETYPE)] == MIMETYPE
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        assert file.testzip() is None
        assert [info.filename for info in file.infolist()] == [
            "mimetype", "manifest.json", "statement.json", "ledger.json", "history.json",
        ]  # fmt: skip
        assert {info.date_time for info in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        manifest = json.loads(file.read("manifest.json"))
    assert set(manifest) == {"format", "document", "generation", "members", "protected"}


def test_every_sample_of_every_format_version_opens():
    samples = sorted(SAMPLES.glob("*.drafter"))
    assert samples
    for sample in samples:
        loaded = unpack(sample.read_bytes())
        expected = json.loads(sample.with_suffix(".json").read_text(encoding="utf-8"))
        assert not loaded.read_only
        assert loaded.document.id == expected["document"]
        assert loaded.generation == expected["generation"]
        blocks = [b.text for e in loaded.document.statement.editions for s in e.sections for b in s.blocks]
        assert blocks == expected["blocks"]
        assert [one.name for one in loaded.document.statement.signatories] == expected["signatories"]
        assert len(loaded.document.ledger.entries) == expected["entries"]
        assert check_chain(loaded.document.ledger) == ()
        history = loaded.document.history
        assert [[one.number, one.name] for one in history.revisions] == expected.get("revisions", [])
        kept = {digest: text.encode() for digest, text in expected.get("files", {}).items()}
        assert (loaded.files, loaded.missing) == (kept, ())
        if history.revisions:
            first = statement_at(history, history.revisions[0])
            assert expected["first_lede"] in [b.text for _, b in blocks_of(first.primary)]


def is_told(hurt: bytes) -> bool:
    """Damage is told in any case: True where the file opens, its text whole, False where it does not."""
    try:
        loaded = unpack(hurt)
    except InputRefused:
        return False
    assert loaded.notice == RESEALED
    assert loaded.document == DOCUMENT
    return True


def test_every_flipped_byte_is_detected():
    data = pack(DOCUMENT, 3).data
    bits = Random(3)
    opened = 0
    for place in range(len(data)):
        hurt = bytearray(data)
        hurt[place] ^= 1 << bits.randrange(8)
        opened += is_told(bytes(hurt))
    assert 0 < opened < len(data) / 4


def test_every_truncation_is_detected():
    data = pack(DOCUMENT, 3).data
    opened = sum(is_told(data[:length]) for length in range(1, len(data)))
    # Only the seal at the end may go without the text going too.
    assert opened <= len("sha256:") + 64
    with pytest.raises(Damaged, match="empty"):
        unpack(b"")


def test_a_flipped_byte_in_the_text_is_called_damage():
    data = bytearray(pack(DOCUMENT, 3).data)
    data[data.index(b"Words of")] ^= 1
    with pytest.raises(Damaged):
        unpack(bytes(data))


def test_a_container_made_anew_by_another_program_opens_and_is_told():
    members = members_of(pack(DOCUMENT, 3).data)
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        loaded = unpack(rezipped(members, method))
        assert (loaded.document, loaded.notice, loaded.read_only) == (DOCUMENT, RESEALED, False)


def test_a_newer_format_opens_read_only_or_is_refused_clearly():
    loaded = unpack(with_manifest(format=4, mood="calm"))
    assert (loaded.document, loaded.read_only, loaded.reason) == (DOCUMENT, True, NEWER)
    members = members_of(pack(DOCUMENT, 3).data)
    manifest = json.loads(members["manifest.json"])
    members["manifest.json"] = json.dumps({**manifest, "format": 9}).encode()
    members["statement.json"] = b'{"chapters":[]}'
    with pytest.raises(InputRefused, match="newer version"):
        unpack(rezipped(members))


def test_what_this_version_would_lose_makes_the_file_read_only():
    members = members_of(pack(DOCUMENT, 3).data)
    assert unpack(rezipped({**members, "assets/logo.png": b"x"})).reason == UNKNOWN
    tree = json.loads(members["statement.json"])
    tree["mood"] = "calm"
    loaded = unpack(rezipped({**members, "statement.json": json.dumps(tree).encode()}))
    assert (loaded.document, loaded.reason) == (DOCUMENT, UNKNOWN)


@pytest.mark.parametrize(
    "data",
    [
        b"A letter.",
        b"PK\x03\x04",
        zlib.compress(b"x" * 1000),
        rezipped({"word/document.xml": b"<w/>"}),
        rezipped({"mimetype": b"application/epub+zip", "manifest.json": b'{"members":{}}'}),
        rezipped({"mimetype": MIMETYPE}),
        rezipped({"mimetype": MIMETYPE, "manifest.json": b'{"members":{}}'}),
        with_manifest(format=0),
        with_manifest(format="1"),
        with_manifest(document="../../etc"),
        with_manifest(generation=-1),
        with_manifest(generation=2**60),
        with_manifest(protected=True),
        with_manifest(members={}),
    ],
)
def test_what_is_no_statement_is_refused(data: bytes):
    with pytest.raises(InputRefused) as refused:
        unpack(data)
    assert refused.value.remedy


def encrypted(data: bytes) -> bytes:
    hurt = bytearray(data)
    at = hurt.rindex(b"PK\x01\x02")
    hurt[at + 8] |= 1
    return bytes(hurt)


def claiming(size: int) -> Callable[[bytes], bytes]:
    def claim(data: bytes) -> bytes:
        hurt = bytearray(data)
        at = hurt.rindex(b"PK\x01\x02")
        hurt[at + 24 : at + 28] = size.to_bytes(4, "little")
        return bytes(hurt)

    return claim


def doubled(name: str) -> bytes:
    buffer = io.BytesIO(pack(DOCUMENT, 3).data)
    with zipfile.ZipFile(buffer, "a") as file, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        file.writestr(name, b"x")
    return buffer.getvalue()


HOSTILE = {
    "names that lead out": lambda m: rezipped({**m, "../../evil": b"x"}),
    "an absolute name": lambda m: rezipped({**m, "/etc/evil": b"x"}),
    "a drive": lambda m: rezipped({**m, "C:evil": b"x"}),
    "a backslash": lambda m: rezipped({**m, "a\\b": b"x"}),
    "too many": lambda m: rezipped({**m, **{f"x{n}": b"" for n in range(300)}}),
    "a bomb": lambda m: rezipped({**m, "bomb": b"\0" * 9_000_000}, zipfile.ZIP_DEFLATED),
    "many small bombs": lambda m: rezipped(
        {**m, **{f"x{n}": Random(n).randbytes(2000) * 45 for n in range(190)}, "y": b"\0" * 45_000_000}
    ),
    "encrypted": lambda m: encrypted(rezipped(m)),
    "a false size": lambda m: claiming(2**31)(rezipped(m)),
    "a false smaller size": lambda m: claiming(1)(rezipped(m)),
    "the same name twice": lambda m: doubled("mimetype"),
    "names that differ in case alone": lambda m: doubled("Mimetype"),
    "an unknown compression": lambda m: rezipped(m, zipfile.ZIP_LZMA),
    "too large": lambda m: b"PK" + b"\0" * MAX_BYTES,
}


@pytest.mark.parametrize("how", HOSTILE)
def test_hostile_containers_are_refused(how: str):
    with pytest.raises(InputRefused) as refused:
        unpack(HOSTILE[how](members_of(pack(DOCUMENT, 3).data)))
    assert refused.value.remedy


def test_a_statement_of_one_letter_is_no_bomb():
    document = Document(statement_of("a" * 3_000_000), id="document0001")
    assert unpack(pack(document, 1).data).document == document


def test_what_could_not_be_read_again_is_not_written():
    with pytest.raises(DrafterError, match="too large"):
        pack(Document(statement_of("a" * MAX_BYTES), id="document0001"), 1)


def test_encryption_is_called_by_its_name():
    with pytest.raises(InputRefused, match="a part is encrypted"):
        unpack(encrypted(pack(DOCUMENT, 3).data))
