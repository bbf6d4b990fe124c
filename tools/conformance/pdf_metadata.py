"""What a PDF file says of itself: title and day, in both places alike, and nothing of who made it where."""

from __future__ import annotations

import os
import re
from pathlib import Path
from tempfile import gettempdir
from typing import Any

from lxml import etree

from tools.conformance.pdf_reading import Pdf
from tools.conformance.programs import ROOT

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_XMP = "{http://ns.adobe.com/xap/1.0/}"
_PDF = "{http://ns.adobe.com/pdf/1.3/}"
_UTC = re.compile(r"D:\d{14}(?:Z|[+-]00'?00'?)")
_UTC_XMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]00:00)")
_PATH = re.compile(r"(?:^|[\s\"'(=])(?:/(?:home|Users|tmp|root|var|work)/|[A-Za-z]:\\|file:)")
# Where this machine keeps things: no string of a file may name it, whatever a statement says.
_HERE = re.compile(
    "|".join(re.escape(f"{place}{os.sep}") for place in (ROOT, Path.home(), Path(gettempdir())))
)
# What a writer typed, which may look like anything.
_TYPED = ("/Title", "/Subject", f"{_DC}title", f"{_DC}description")
_VERSION = re.compile(r"\d+\.\d+")
# Of our own keys, those that any file may have; the rest names people, programs or places.
_INFO = {"/Title", "/Subject", "/CreationDate", "/ModDate", "/Producer", "/Trapped"}


def metadata_faults(pdf: Pdf, is_release: bool) -> list[str]:
    """What the file gives away of author, place, time or program, and where its two accounts differ."""
    found: list[str] = []
    info = {key: pdf.text(value) for key, value in pdf.info.items()}
    for key, text in info.items():
        if key not in _INFO:
            found.append(f"the file’s information has {key[1:]}: {text}")
        if key not in _TYPED and _PATH.search(text):
            found.append(f"{key[1:]} holds a path: {text}")
    found.extend(
        f"{key[1:]} is no time in UTC: {info[key]}"
        for key in ("/CreationDate", "/ModDate")
        if key in info and not _UTC.fullmatch(info[key])
    )
    if is_release and _VERSION.search(info.get("/Producer", "")):
        found.append(f"the producer has a version: {info['/Producer']}")
    if not info.get("/Title", "").strip():
        found.append("the file has no title")
    if pdf.dictionary(pdf.root.get("/ViewerPreferences")).get("/DisplayDocTitle") is not True:
        found.append("a window would show the file’s name, not its title")
    return [*found, *_xmp(pdf, info), *_elsewhere(pdf)]


def _xmp(pdf: Pdf, info: dict[str, str]) -> list[str]:
    data = pdf.stream(pdf.root.get("/Metadata"))
    if not data:
        return ["there are no XMP metadata"]
    root = etree.fromstring(data)
    said = _said(root)
    found = []
    text = " ".join(value for key, value in said.items() if key not in _TYPED)
    if _PATH.search(text):
        found.append("the XMP metadata hold a path")
    found.extend(
        f"the XMP metadata name {key.rpartition('}')[2]}: {said[key]}"
        for key in (f"{_DC}creator", f"{_PDF}Author", f"{_XMP}CreatorTool")
        if said.get(key, "").strip()
    )
    for key in ("CreateDate", "ModifyDate", "MetadataDate"):
        moment = said.get(f"{_XMP}{key}")
        if moment is not None and not _UTC_XMP.fullmatch(moment):
            found.append(f"the XMP metadata’s {key} is no time in UTC: {moment}")
    pairs = (
        (said.get(f"{_DC}title", ""), info.get("/Title", ""), "title"),
        (said.get(f"{_DC}description", ""), info.get("/Subject", ""), "subject"),
        (said.get(f"{_PDF}Producer", ""), info.get("/Producer", ""), "producer"),
        (_digits(said.get(f"{_XMP}CreateDate", "")), _digits(info.get("/CreationDate", "")), "day"),
        (_digits(said.get(f"{_XMP}ModifyDate", "")), _digits(info.get("/ModDate", "")), "day of change"),
    )
    found += [
        f"the file has two of a {what}: “{one}”, “{other}”" for one, other, what in pairs if one != other
    ]
    return found


def _said(root: etree._Element) -> dict[str, str]:
    """Every property with its text, whether written as an attribute, an element or a list of one."""
    said: dict[str, str] = {}
    for description in root.iter(f"{_RDF}Description"):
        said.update({str(key): str(value) for key, value in description.attrib.items()})
        for node in description:
            said[str(node.tag)] = " ".join("".join(str(part) for part in node.itertext()).split())
    return said


def _digits(text: str) -> str:
    return "".join(re.findall(r"\d", text))[:14]


def _elsewhere(pdf: Pdf) -> list[str]:
    """Folders of this machine and private data of programs, anywhere."""
    found = []
    for name, value in pdf.all_objects():
        if isinstance(value, dict):
            found += [
                f"object {name} has {key[1:]}" for key in ("/PieceInfo", "/LastModified") if key in value
            ]
            found += [
                f"object {name} names a folder here" for text in _strings(pdf, value) if _HERE.search(text)
            ]
    return found


def _strings(pdf: Pdf, value: dict[str, Any]) -> list[str]:
    return [pdf.text(one) for one in value.values() if isinstance(one, str) and one.startswith(("u:", "b:"))]
