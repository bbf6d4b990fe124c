"""The package: parts, relationships and content types as a ZIP file whose bytes depend on nothing else."""

from __future__ import annotations

import io
import zipfile
from typing import Final, cast

from lxml import etree

from drafter.writers.docx.markup import one_line, serialised_plain

_TYPES: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONSHIPS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml."
CORE_PROPERTIES: Final = f"{_RELATIONSHIPS}/metadata/core-properties"
_DEFAULTS: Final = {
    "png": "image/png",
    "rels": "application/vnd.openxmlformats-package.relationships+xml",
    "xml": "application/xml",
}
_CONTENT_TYPES: Final = {
    "document": f"{_WORD}document.main+xml",
    "styles": f"{_WORD}styles+xml",
    "numbering": f"{_WORD}numbering+xml",
    "settings": f"{_WORD}settings+xml",
    "fontTable": f"{_WORD}fontTable+xml",
    "header": f"{_WORD}header+xml",
    "footer": f"{_WORD}footer+xml",
    "theme": "application/vnd.openxmlformats-officedocument.theme+xml",
    "core": "application/vnd.openxmlformats-package.core-properties+xml",
}
# The earliest moment that a ZIP file can name: no clock of any machine is in the file.
_MOMENT: Final = (1980, 1, 1, 0, 0, 0)


class Relations:
    """The relationships of one part."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, str, bool], int] = {}

    def to_part(self, kind: str, target: str) -> str:
        """The id of the relationship to a part, made when it is first asked for."""
        return self._to(kind if "/" in kind else f"{_OFFICE}{kind}", target, outside=False)

    def to_address(self, address: str) -> str:
        """The id of the relationship to an address outside the file."""
        return self._to(f"{_OFFICE}hyperlink", address, outside=True)

    def _to(self, kind: str, target: str, *, outside: bool) -> str:
        row = (kind, target, outside)
        return f"rId{self._numbers.setdefault(row, len(self._numbers) + 1)}"

    def __bool__(self) -> bool:
        return bool(self._numbers)

    def part(self) -> bytes:
        """The `.rels` part."""
        root = etree.Element(f"{{{_RELATIONSHIPS}}}Relationships", nsmap=_bare(_RELATIONSHIPS))
        for (kind, target, outside), number in self._numbers.items():
            row = etree.SubElement(root, f"{{{_RELATIONSHIPS}}}Relationship")
            row.set("Id", f"rId{number}")
            row.set("Type", kind)
            row.set("Target", one_line(target))
            if outside:
                row.set("TargetMode", "External")
        return serialised_plain(root)


class Package:
    """The parts by their names in the file, and the relationships of those that have some."""

    def __init__(self) -> None:
        self.parts: dict[str, bytes] = {}
        self._relations: dict[str, Relations] = {}

    def related(self, name: str) -> Relations:
        """The relationships of a part; those of the package for an empty name."""
        return self._relations.setdefault(name, Relations())

    def packed(self) -> bytes:
        """The ZIP file: content types first, then all members by name, at a fixed moment, sizes in front."""
        members = dict(self.parts)
        for name, relations in self._relations.items():
            if relations:
                folder, _, file = name.rpartition("/")
                members[f"{folder}/_rels/{file}.rels".lstrip("/")] = relations.part()
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
            first = {"[Content_Types].xml": self._content_types()}
            for name, data in (*first.items(), *sorted(members.items())):
                member = zipfile.ZipInfo(name, date_time=_MOMENT)
                member.compress_type = zipfile.ZIP_STORED if name.endswith(".png") else zipfile.ZIP_DEFLATED
                member.create_system = 0
                member.external_attr = 0
                archive.writestr(member, data)
        return made.getvalue()

    def _content_types(self) -> bytes:
        root = etree.Element(f"{{{_TYPES}}}Types", nsmap=_bare(_TYPES))
        for extension, kind in _DEFAULTS.items():
            if extension != "png" or any(name.endswith(".png") for name in self.parts):
                etree.SubElement(root, f"{{{_TYPES}}}Default", Extension=extension, ContentType=kind)
        for name in sorted(self.parts):
            if name.endswith(".xml"):
                stem = name.rpartition("/")[2].removesuffix(".xml").rstrip("0123456789")
                etree.SubElement(
                    root, f"{{{_TYPES}}}Override", PartName=f"/{name}", ContentType=_CONTENT_TYPES[stem]
                )
        return serialised_plain(root)


def _bare(namespace: str) -> dict[str, str]:
    """A namespace without a prefix; the stubs of lxml know only named ones."""
    return cast("dict[str, str]", {None: namespace})
