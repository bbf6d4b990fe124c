"""Head and foot of the pages: logo, running title, draft mark, page numbers."""

from __future__ import annotations

import re
import struct
from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from drafter.compose.brand import Brand
from drafter.compose.composition import Furniture
from drafter.writers.docx.markup import Node, one_line, serialised, w
from drafter.writers.docx.measures import Sheet, emu, points, twips
from drafter.writers.docx.package import Package
from drafter.writers.docx.prose import Prose, paragraph
from drafter.writers.docx.tables import layout_table

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_PICTURE_CHUNKS = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})
_FIELDS = re.compile(r"(\{pages?\})")
_MARK_MM = 38.0
_FIRST_RIGHT_MM = 70.0
_RUNNING_TITLE_WARM_MM = 12.0
_DRAWING = """<w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
 xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
 xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{cx}" cy="{cy}"/><wp:docPr id="{id}"
 name="Picture {id}"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr
><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr
><pic:cNvPr id="{id}" name="Picture {id}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{relation}"
/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"
/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic
></wp:inline></w:drawing>"""


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG picture without anything but the picture, and its size in pixels."""

    data: bytes
    width: int
    height: int


def read_picture(data: bytes) -> Picture | None:
    """The picture without texts, times, places and profiles; None where `data` is no whole PNG file."""
    if not data.startswith(_SIGNATURE):
        return None
    kept = [_SIGNATURE]
    at = len(_SIGNATURE)
    size = (0, 0)
    while at + 12 <= len(data):
        (length,) = struct.unpack_from(">I", data, at)
        kind = data[at + 4 : at + 8]
        end = at + 12 + length
        if end > len(data):
            return None
        if kind == b"IHDR" and length == 13:
            size = struct.unpack_from(">II", data, at + 8)
        if kind in _PICTURE_CHUNKS:
            kept.append(data[at:end])
        at = end
        if kind == b"IEND":
            return Picture(b"".join(kept), *size) if all(size) else None
    return None


def add_furniture(
    package: Package, brand: Brand, sheet: Sheet, furniture: Furniture, language: str
) -> tuple[Node, ...]:
    """Writes heads and feet into the package; gives the references to them for the first section."""
    heads = (("first", "header1", _first_head), ("default", "header2", _following_head))
    document = package.related("word/document.xml")
    references: list[Node] = []
    for kind, name, made in heads:
        part = f"word/{name}.xml"
        writer = _Head(package, part, Prose(language, package.related(part)), brand, sheet, furniture)
        root = w("hdr", *made(writer), paragraph("header", ()))
        package.parts[part] = serialised(root)
        references.append(_reference("headerReference", kind, document.to_part("header", f"{name}.xml")))
    for kind, name in (("first", "footer1"), ("default", "footer2")):
        part = f"word/{name}.xml"
        prose = Prose(language, package.related(part))
        package.parts[part] = serialised(w("ftr", _foot(prose, furniture)))
        references.append(_reference("footerReference", kind, document.to_part("footer", f"{name}.xml")))
    return tuple(references)


def _reference(tag: str, kind: str, relation: str) -> Node:
    made = w(tag, type=kind)
    made.set("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id", relation)
    return made


@dataclass(frozen=True, slots=True)
class _Head:
    package: Package
    part: str
    prose: Prose
    brand: Brand
    sheet: Sheet
    furniture: Furniture

    def picture(self, file: str, height_mm: float, place: int) -> list[Node]:
        """A paragraph's run with the picture of that height; nothing where the brand has no such file."""
        path = self.brand.folder / file
        picture = read_picture(path.read_bytes()) if file and path.is_file() else None
        if picture is None:
            return []
        name = f"media/image{place}.png"
        self.package.parts[f"word/{name}"] = picture.data
        relation = self.package.related(self.part).to_part("image", name)
        cx = emu(height_mm * picture.width / picture.height)
        drawing = etree.fromstring(_DRAWING.format(cx=cx, cy=emu(height_mm), id=place, relation=relation))
        described = drawing.find(".//{*}docPr")
        described.set("descr", one_line(self.brand.logo.alt or self.brand.name))
        return [w("r", drawing)]

    def mark(self) -> list[Node]:
        """The framed mark of drafts."""
        return [paragraph("Draft Mark", [self.prose.run(self.furniture.mark)])] if self.furniture.mark else []


def _first_head(head: _Head) -> Sequence[Node]:
    logo = paragraph("header", head.picture(head.brand.logo.png, head.brand.logo.height_mm, 1))
    right = head.mark() or [
        paragraph("Header Address", [head.prose.run(line)]) for line in head.furniture.first_right
    ]
    widths = (head.sheet.type_area - twips(_FIRST_RIGHT_MM), twips(_FIRST_RIGHT_MM))
    align = "top" if len(head.furniture.first_right) > 1 and not head.furniture.mark else "center"
    return [
        layout_table(
            head.sheet.wide.left, widths, [[[logo], right or [paragraph("header", ())]]],
            height=points(head.brand.logo.height_mm * 72 / 25.4), vertical=align,
        )
    ]  # fmt: skip


def _following_head(head: _Head) -> Sequence[Node]:
    logo = paragraph("header", head.picture(head.brand.logo.mark_png, head.brand.logo.mark_height_mm, 2))
    title = paragraph("header", [head.prose.run(one_line(head.furniture.running_title))])
    first = twips(34 if head.brand.page.section == "side" else _RUNNING_TITLE_WARM_MM)
    last = twips(_MARK_MM) if head.furniture.mark else 0
    widths = [first, head.sheet.type_area - first - last, *([last] if last else [])]
    cells = [[logo], [title], *([head.mark()] if last else [])]
    return [layout_table(head.sheet.wide.left, widths, [cells], height=points(37.5), vertical="center")]


def _foot(prose: Prose, furniture: Furniture) -> Node:
    runs = [prose.run(one_line(furniture.foot_left))] if furniture.foot_left else []
    if furniture.foot_middle:
        runs += [prose.tab(), prose.run(one_line(furniture.foot_middle))]
    else:
        runs.append(prose.tab())
    runs.append(prose.tab())
    for part in _FIELDS.split(one_line(furniture.page_label)):
        if part in ("{page}", "{pages}"):
            runs += prose.field("PAGE" if part == "{page}" else "NUMPAGES", "page number")
        elif part:
            runs.append(prose.run(part, "page number"))
    return paragraph("footer", runs)
