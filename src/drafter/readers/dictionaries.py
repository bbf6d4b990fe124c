"""Dictionaries from outside: extensions of LibreOffice and Mozilla (.oxt, .xpi), or a `.dic` with its `.aff`.

Everything here is bytes that may be meant to harm: nothing is unpacked to a disk, sizes are bounded before
and while they are read, and names are only looked at.
"""

from __future__ import annotations

import codecs
import re
import stat
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import PurePosixPath

from lxml import etree

from drafter.model.errors import InputRefused
from drafter.model.sentences import Sentence, phrase, sentence
from drafter.model.values import Value

LARGEST_FILE = 48_000_000
_MOST_ENTRIES = 200
_LARGEST_SUM = 200_000_000
LARGEST_DIC = 32_000_000
LARGEST_AFF = 4_000_000
_LARGEST_TEXT = 200_000
_MOST_DICTIONARIES = 30
_RATIO, _RATIO_FROM = 100, 100_000
_KINDS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    ValueError,
    LookupError,
    RuntimeError,
    OverflowError,
    MemoryError,
)
_OLE = b"\xd0\xcf\x11\xe0"
_TAG = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}", re.IGNORECASE)
_STEM = re.compile(
    r"(?:index|hunspell|dict)?[-_.]?([a-z]{2,3}(?:[-_][A-Za-z]{2,4})?)(?:$|[-_.])", re.IGNORECASE
)
_COUNT = re.compile(rb"\s*\d{1,9}\s*(?:$|[\s#])")
_SET = re.compile(rb"^\s*(?:\xef\xbb\xbf)?SET\s+(\S{1,40})", re.MULTILINE)
_OTHER_NAMES = {"microsoft-cp1251": "cp1251", "iscii-devanagari": "", "tis620-2533": "tis-620"}
_UNFIT = ("hyph_", "th_")
_OOR = "{http://openoffice.org/2001/registry}"


class FoundDictionary(Value, frozen=True):
    """A dictionary that a file holds: Hunspell's two files, and what the file says about it.

    `languages` are BCP 47 tags, none where that is not said; `licence` is its text.
    """

    stem: str
    languages: tuple[str, ...]
    aff: bytes
    dic: bytes
    licence: str = ""


def read_archive(data: bytes, name: str) -> tuple[FoundDictionary, ...]:
    """The dictionaries in an extension. Raises InputRefused."""
    if data.startswith(_OLE):
        raise _refused(name, phrase("it is a document of Microsoft Office"))
    if len(data) > LARGEST_FILE:
        raise _refused(name, phrase("it is too large"))
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            entries = archive.infolist()
            _check(entries, name)
            found = tuple(_dictionaries(archive, entries, name))
    except _DAMAGE as error:
        raise _refused(name, phrase("it is damaged, or no extension")) from error
    if not found:
        raise _refused(name, phrase("there is no Hunspell dictionary in it"))
    return found


def read_pair(aff: bytes, dic: bytes, name: str) -> tuple[FoundDictionary, ...]:
    """The dictionary that two files make; `name` is that of the `.dic`. Raises InputRefused."""
    _check_pair(aff, dic, name)
    stem = PurePosixPath(name).stem
    return (FoundDictionary(stem, _languages_of(stem), aff, dic),)


def _check(entries: Sequence[zipfile.ZipInfo], name: str) -> None:
    if len(entries) > _MOST_ENTRIES:
        raise _refused(name, phrase("it holds too many files"))
    if sum(entry.file_size for entry in entries) > _LARGEST_SUM:
        raise _refused(name, phrase("what it holds is too large"))
    seen: set[str] = set()
    for entry in entries:
        path = PurePosixPath(entry.filename)
        outside = path.is_absolute() or ".." in path.parts or "\\" in entry.filename or ":" in entry.filename
        folded = entry.filename.casefold()
        if outside or "\0" in entry.orig_filename or folded in seen:
            raise _refused(name, phrase("the names of the files in it are not as they should be"))
        seen.add(folded)
        if stat.S_ISLNK(entry.external_attr >> 16):
            raise _refused(name, phrase("a file in it is a link"))
        if entry.flag_bits & 1:
            raise _refused(name, phrase("it is encrypted"))


def _dictionaries(
    archive: zipfile.ZipFile, entries: Sequence[zipfile.ZipInfo], name: str
) -> Iterator[FoundDictionary]:
    by_name = {entry.filename: entry for entry in entries if not entry.is_dir()}
    told = _told(archive, by_name, name)
    pairs = told or {
        (f"{stem}.aff", f"{stem}.dic"): ()
        for stem in (one.removesuffix(".dic") for one in by_name if one.endswith(".dic"))
        if f"{stem}.aff" in by_name and not PurePosixPath(stem).name.startswith(_UNFIT)
    }
    for (aff_name, dic_name), languages in list(pairs.items())[:_MOST_DICTIONARIES]:
        if aff_name not in by_name or dic_name not in by_name:
            continue
        aff = _read(archive, by_name[aff_name], LARGEST_AFF, name)
        dic = _read(archive, by_name[dic_name], LARGEST_DIC, name)
        _check_pair(aff, dic, name)
        stem = PurePosixPath(dic_name).stem
        licence = _licence(archive, by_name, str(PurePosixPath(dic_name).parent), name)
        yield FoundDictionary(stem, languages or _languages_of(stem), aff, dic, licence)


def _told(
    archive: zipfile.ZipFile, by_name: dict[str, zipfile.ZipInfo], name: str
) -> dict[tuple[str, str], tuple[str, ...]]:
    """What `dictionaries.xcu` says: the languages of each pair of files."""
    entry = by_name.get("dictionaries.xcu")
    if entry is None:
        return {}
    text = _read(archive, entry, _LARGEST_TEXT, name).decode("utf-8")
    if "<!DOCTYPE" in text or "<!ENTITY" in text or "\0" in text:
        raise _refused(name, phrase("its description holds what none may hold"))
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(text.encode("utf-8"), parser)
    except etree.XMLSyntaxError as error:
        raise _refused(name, phrase("its description is damaged")) from error
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for node in root.iter("node"):
        said = {
            prop.get(f"{_OOR}name"): " ".join(
                "".join(map(str, value.itertext())) for value in prop.iter("value")
            ).split()
            for prop in node.findall("prop")
        }
        if said.get("Format") != ["DICT_SPELL"]:
            continue
        files = [one.removeprefix("%origin%/").removeprefix("./") for one in said.get("Locations", [])]
        aff = next((one for one in files if one.endswith(".aff")), "")
        dic = next((one for one in files if one.endswith(".dic")), "")
        languages = tuple(tag for tag in said.get("Locales", []) if _TAG.fullmatch(tag))
        if aff and dic:
            found[aff, dic] = languages[:40]
    return found


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, largest: int, name: str) -> bytes:
    if entry.compress_type not in _KINDS:
        raise _refused(name, phrase("it is packed in an unusual way"))
    squeezed = entry.file_size > _RATIO_FROM and entry.file_size > _RATIO * max(entry.compress_size, 1)
    if entry.file_size > largest or squeezed:
        raise _refused(name, phrase("a file in it is too large"))
    with archive.open(entry) as stream:
        data = stream.read(largest + 1)
    if len(data) > largest or len(data) != entry.file_size:
        raise _refused(name, phrase("a file in it is not as large as it says"))
    return data


def _licence(archive: zipfile.ZipFile, by_name: dict[str, zipfile.ZipInfo], folder: str, name: str) -> str:
    """Texts beside the dictionary, or at the top, whose names say that they are about it."""
    texts: list[str] = []
    for one, entry in by_name.items():
        path = PurePosixPath(one)
        about = re.match(r"(?:readme|licen[cs]e|copying|copyright)", path.name, re.IGNORECASE)
        near = str(path.parent) in (folder, ".")
        if about and near and entry.file_size <= _LARGEST_TEXT and path.suffix.lower() in ("", ".txt", ".md"):
            texts.append(_read(archive, entry, _LARGEST_TEXT, name).decode("utf-8", "replace"))
    return "\n\n".join(texts[:4])


def _check_pair(aff: bytes, dic: bytes, name: str) -> None:
    """Whether two files look like Hunspell's."""
    if len(aff) > LARGEST_AFF or len(dic) > LARGEST_DIC:
        raise _refused(name, phrase("it is too large"))
    if not aff.strip() or b"\0" in aff or b"\0" in dic:
        raise _refused(name, phrase("it is no dictionary for Hunspell"))
    first = dic.removeprefix(codecs.BOM_UTF8)[:200].split(b"\n", 1)[0]
    if not _COUNT.match(first):
        raise _refused(name, phrase("its word list does not begin with the number of words"))
    said = _SET.search(aff[:20_000])
    encoding = said[1].decode("ascii", "replace") if said is not None else "iso8859-1"
    try:
        codecs.lookup(_OTHER_NAMES.get(encoding.lower(), encoding))
    except (LookupError, ValueError) as error:
        raise _refused(name, phrase("nobody knows the encoding that it names")) from error


def _languages_of(stem: str) -> tuple[str, ...]:
    """What the name of a file says of the language, as "pt_BR" does."""
    found = _STEM.match(stem)
    if found is None:
        return ()
    primary, _, rest = found[1].replace("_", "-").partition("-")
    country = rest.upper() if len(rest) == 2 else rest.title()
    return (f"{primary.lower()}-{country}" if country else primary.lower(),)


def _refused(name: str, why: Sentence) -> InputRefused:
    return InputRefused(
        sentence("“{name}” was not added: {why}.", name=name, why=why),
        "Choose an extension with a Hunspell dictionary (.oxt), or a .dic file with its .aff beside it.",
    )
