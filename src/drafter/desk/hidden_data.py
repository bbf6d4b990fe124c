"""What a file gives away: looked for by name, in the bytes that leave the house."""

from __future__ import annotations

import base64
import io
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.policy import default
from typing import Any

from drafter.compose.composition import Purpose
from drafter.model.sentences import Sentence, phrase, sentence

# The only chunks of a PNG that hold pixels and how to read them.
_PIXELS = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"sRGB", b"gAMA"})
_BOOKMARK = re.compile(rb'<w:bookmarkStart\b(?![^<>]{0,200}w:name="_Note\d{1,6}")')
_DRAWING = re.compile(
    rb'<svg xmlns="http://www\.w3\.org/2000/svg"[\w.," =-]*>(?:<path [\w#.," =-]*/>)*</svg>'
)
_OWN_PATH = re.compile(
    rb"/home/[^\s<>\"/]+/|/Users/[^\s<>\"/]+/|[A-Za-z]:\\\\?Users\\|file://", re.IGNORECASE
)
_EARLIEST = (1980, 1, 1, 0, 0, 0)
_PDF_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_PDF_STRING = re.compile(rb"\((?:[^()\\]|\\.)*\)", re.DOTALL)
_DATA_PICTURE = re.compile(rb"data:image/[a-z+]+;base64,([A-Za-z0-9+/=]+)")
_PRODUCT = "Drafter"


@dataclass(frozen=True, slots=True)
class HiddenData:
    """What was looked for in a file, and what of it was found there."""

    file: str
    looked_for: tuple[Sentence, ...]
    found: tuple[Sentence, ...] = ()

    def sentence(self) -> str:
        """The report in one sentence."""
        if self.found:
            return f"{self.file}: holds {', '.join(self.found)}."
        return f"{self.file}: looked for {', '.join(self.looked_for)}: found none."


Check = tuple[Sentence, Callable[[], bool]]
"""What is looked for, and whether it is there."""


def hidden_data(name: str, data: bytes, purpose: Purpose = Purpose.RELEASE) -> HiddenData:
    """The report on one file. A circulation copy may hold what matches it with what comes back."""
    checks = [("", *check) for check in _checks(name.rpartition(".")[2], data, purpose)]
    if name.endswith(".eml"):
        # What a mail carries is named with a finding, and not with each thing that was looked for in it.
        checks += [
            (attached, *check)
            for attached, content in _attached(data)
            for check in _checks(attached.rpartition(".")[2], content, purpose)
        ]
    looked_for = dict.fromkeys(what for _, what, _ in checks)
    return HiddenData(
        name, tuple(looked_for), tuple(_in(what, where) for where, what, found in checks if found())
    )


def _in(what: Sentence, where: str) -> Sentence:
    return sentence("{what} in {where}", what=what, where=where) if where else what


def _attached(data: bytes) -> Iterator[tuple[str, bytes]]:
    message: Any = message_from_bytes(data, policy=default)
    for part in message.iter_attachments():
        yield str(part.get_filename() or ""), part.get_content()


def _checks(ending: str, data: bytes, purpose: Purpose) -> Iterator[Check]:
    if ending == "pdf":
        yield from _of_pdf(data)
    elif ending == "docx":
        yield from _of_docx(data, purpose)
    elif ending == "html":
        yield from _of_html(data)
    elif ending == "eml":
        yield from _of_mail(data)
    else:
        yield phrase("paths of a computer"), lambda: bool(_OWN_PATH.search(data))
        yield phrase("control characters"), lambda: bool(re.search(rb"[\x00-\x08\x0b-\x1f\x7f]", data))


def _of_pdf(data: bytes) -> Iterator[Check]:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    about: dict[str, str] = {key: value for key, value in document.get_metadata_dict().items() if value}
    attached = document.count_attachments()
    document.close()
    streams = list(_pdf_streams(data))
    whole = b"\n".join((data, *streams))
    # What is typed may hold any name, and so may the bytes of a font: only the objects' own syntax acts.
    syntax = _PDF_STRING.sub(b"()", _PDF_STREAM.sub(b"", data))
    packet = next((one for one in (*streams, data) if b"<x:xmpmeta" in one or b"<rdf:RDF" in one), b"")
    yield phrase("an author"), lambda: bool(about.get("Author")) or b"dc:creator" in packet
    yield (
        phrase("a program’s version"),
        lambda: bool({about.get("Creator", ""), about.get("Producer", "")} - {"", _PRODUCT}),
    )
    yield (
        phrase("the time of writing"),
        lambda: any(_has_hour(about.get(key, "")) for key in ("CreationDate", "ModDate")),
    )
    yield phrase("attached files"), lambda: attached > 0
    yield phrase("scripts"), lambda: bool(re.search(rb"/(?:JavaScript|JS|Launch|OpenAction|AA)\b", syntax))
    yield (
        phrase("comments"),
        lambda: bool(re.search(rb"/Subtype\s*/(?:Text|FreeText|Popup|Highlight|Ink)\b", syntax)),
    )
    yield phrase("earlier versions of the text"), lambda: data.count(b"startxref") != 1
    yield phrase("paths of a computer"), lambda: bool(_OWN_PATH.search(whole))
    yield phrase("data of a camera"), lambda: b"Exif\x00" in whole


def _pdf_streams(data: bytes) -> Iterator[bytes]:
    for found in _PDF_STREAM.finditer(data):
        try:
            yield zlib.decompress(found[1])
        except zlib.error:
            yield found[1]


def _has_hour(date: str) -> bool:
    """Whether a date of a PDF says more than the day."""
    return bool(re.search(r"D:\d{8}(?!000000)\d", date))


def _of_docx(data: bytes, purpose: Purpose) -> Iterator[Check]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {one.filename: package.read(one) for one in package.infolist()}
        dated = any(one.date_time != _EARLIEST for one in package.infolist())
        noted = bool(package.comment) or any(one.extra or one.comment for one in package.infolist())
    whole = b"\n".join(content for name, content in parts.items() if name.endswith((".xml", ".rels")))
    core, app = parts.get("docProps/core.xml", b""), parts.get("docProps/app.xml", b"")
    settings = parts.get("word/settings.xml", b"")

    def has(part: bytes, *elements: str) -> bool:
        return any(re.search(rb"<(?:\w+:)?%s\b[^>]*>[^<\s]" % name.encode(), part) for name in elements)

    yield phrase("an author"), lambda: has(core, "creator", "lastModifiedBy") or has(app, "Manager")
    yield phrase("a company"), lambda: has(app, "Company")
    yield phrase("a template’s path"), lambda: has(app, "Template") or b"attachedTemplate" in settings
    yield (
        phrase("the time spent editing"),
        lambda: _count(app, "TotalTime") > 0 or _count(core, "revision") > 1,
    )
    yield phrase("marks of editing sessions"), lambda: b"w:rsid" in whole
    yield phrase("comments"), lambda: any(re.search(rb"<w:comment\b", part) for part in parts.values())
    yield (
        phrase("tracked changes"),
        lambda: bool(re.search(rb"<w:(?:ins|del|moveFrom|moveTo|\w+Change)\b", whole)),
    )
    yield phrase("hidden text"), lambda: b"<w:vanish" in parts.get("word/document.xml", b"")
    if purpose is not Purpose.CIRCULATION:
        # Those that repeat a note's number say nothing but that.
        yield phrase("bookmarks"), lambda: bool(_BOOKMARK.search(parts.get("word/document.xml", b"")))
    yield (
        phrase("custom data"),
        lambda: any(name.startswith("customXml/") or "custom.xml" in name for name in parts),
    )
    yield phrase("settings of a printer"), lambda: any("printerSettings" in name for name in parts)
    yield (
        phrase("macros and embedded files"),
        lambda: any("vba" in name or "/embeddings/" in name for name in parts),
    )
    yield (
        phrase("the time of writing"),
        lambda: dated or bool(re.search(rb"T(?!00:00:00Z)\d\d:\d\d:\d\dZ?<", core)),
    )
    yield phrase("remarks in the package"), lambda: noted
    yield phrase("paths of a computer"), lambda: bool(_OWN_PATH.search(whole))
    yield (
        phrase("data of a camera"),
        lambda: any(not _is_clean(part) for name, part in parts.items() if name.startswith("word/media/")),
    )


def _count(part: bytes, name: str) -> int:
    """The number in an element of the properties, 0 where there is none."""
    found = re.search(rb"<(?:\w+:)?%s>(\d+)<" % name.encode(), part)
    return int(found[1]) if found else 0


def _of_html(data: bytes) -> Iterator[Check]:
    pictures = [base64.b64decode(found[1]) for found in _DATA_PICTURE.finditer(data)]
    yield (
        phrase("an author or program"),
        lambda: bool(re.search(rb"<meta name=\"?(?:author|generator)", data)),
    )
    yield phrase("comments"), lambda: b"<!--" in data
    yield phrase("scripts"), lambda: bool(re.search(rb"<script(?! type=\"application/ld\+json\")", data))
    yield (
        phrase("anything loaded from elsewhere"),
        lambda: bool(re.search(rb"<(?:link|iframe)\b| src=\"http", data)),
    )
    yield phrase("paths of a computer"), lambda: bool(_OWN_PATH.search(data))
    yield phrase("data of a camera"), lambda: not all(map(_is_clean, pictures))


def _of_mail(data: bytes) -> Iterator[Check]:
    message: Any = message_from_bytes(data, policy=default)
    kept = {"subject", "x-unsent", "mime-version", "content-type"}
    yield (
        phrase("a sender or receiver"),
        lambda: any(message[name] for name in ("From", "To", "Cc", "Bcc", "Reply-To")),
    )
    yield phrase("a date or number of a mail"), lambda: any(message[name] for name in ("Date", "Message-ID"))
    yield phrase("other headers"), lambda: bool({key.lower() for key in message} - kept)


def _is_clean(picture: bytes) -> bool:
    """Whether a PNG holds pixels and nothing else, or a drawing paths and nothing else."""
    if _DRAWING.fullmatch(picture):
        return True
    if not picture.startswith(b"\x89PNG\r\n\x1a\n"):
        return False
    at = 8
    while at + 8 <= len(picture):
        length = int.from_bytes(picture[at : at + 4], "big")
        if picture[at + 4 : at + 8] not in _PIXELS:
            return False
        at += length + 12
    return at == len(picture)
