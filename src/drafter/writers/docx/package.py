"""The package: our template as python-docx opens it, and a file whose bytes depend on nothing else."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from typing import Final, Protocol

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import PackageNotFoundError
from docx.opc.part import Part, XmlPart

from drafter.model.errors import Incomplete
from drafter.places import resources
from drafter.writers.docx.markup import Node

TEMPLATE: Final = "docx/template.docx"
_FIRST: Final = "[Content_Types].xml"
# The earliest moment that a ZIP file can name: no clock of any machine is in the file.
_MOMENT: Final = (1980, 1, 1, 0, 0, 0)


class _Saving(Protocol):
    def save(self, stream: io.BytesIO, /) -> None: ...


def opened_template() -> Document:
    """A new document from the template, with nothing of a brand or a statement in it yet."""
    try:
        return docx.Document(str(resources() / TEMPLATE))
    except (PackageNotFoundError, zipfile.BadZipFile, KeyError) as error:
        raise Incomplete.without(TEMPLATE) from error


def part_of(document: Document, kind: str) -> XmlPart:
    """A part that python-docx keeps as bytes, as an XML part in its place."""
    main = document.part
    known = main.part_related_by(kind)
    part: XmlPart = XmlPart.load(known.partname, known.content_type, known.blob, main.package)
    main.drop_rel(main.relate_to(known, kind))
    main.relate_to(part, kind)
    return part


def root_of(document: Document, kind: str) -> Node:
    """The root of such a part."""
    root: Node = part_of(document, kind).element
    return root


class Links:
    """The addresses that a part links to, each once: python-docx would look through all of them for each."""

    def __init__(self, part: Part) -> None:
        self._part = part
        self._ids: dict[str, str] = {}

    def id_of(self, address: str) -> str:
        """The id of the relationship to an address outside the file."""
        if address not in self._ids:
            # The template's ids have no gaps.
            made = f"rId{len(self._part.rels) + 1}"
            self._part.load_rel(RELATIONSHIP_TYPE.HYPERLINK, address, made, is_external=True)
            self._ids[address] = made
        return self._ids[address]


def packed(document: _Saving, finishing: Mapping[str, Callable[[bytes], bytes]] | None = None) -> bytes:
    """The ZIP file: content types first, then all members by name, at a fixed moment, sizes in front.

    `finishing` turns what python-docx wrote of some members into what is to be in the file.
    """
    finish = finishing or {}
    saved, made = io.BytesIO(), io.BytesIO()
    document.save(saved)
    with (
        zipfile.ZipFile(saved) as source,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as target,
    ):
        for name in sorted(source.namelist(), key=lambda name: (name != _FIRST, name)):
            member = zipfile.ZipInfo(name, date_time=_MOMENT)
            member.compress_type = zipfile.ZIP_STORED if name.endswith(".png") else zipfile.ZIP_DEFLATED
            member.create_system = 0
            member.external_attr = 0
            data = source.read(name)
            target.writestr(member, finish[name](data) if name in finish else data)
    return made.getvalue()
