"""Head and foot of the pages: logo, running title, draft mark, page numbers."""

from __future__ import annotations

import re
from typing import NamedTuple

from drafter.compose.brand import Brand
from drafter.compose.composition import Furniture
from drafter.writers.docx.look_around import mark_width
from drafter.writers.docx.markup import Node, R, one_line, serialised, w
from drafter.writers.docx.measures import SIDE_MM, Sheet, points, twips
from drafter.writers.docx.package import Package
from drafter.writers.docx.pictures import drawing, read_picture
from drafter.writers.docx.prose import Prose, paragraph
from drafter.writers.docx.tables import Column, layout_table

_FIELDS = re.compile(r"(\{pages?\})")
_FIRST_RIGHT_MM = 70.0
_RUNNING_TITLE_MM = 12.0
_RUNNING_HEAD_PT = 37.5
_GAP_MM = 3.0


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
        root = w("hdr", made(writer), paragraph("header", ()))
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
    made.set(f"{{{R}}}id", relation)
    return made


class _Head(NamedTuple):
    package: Package
    part: str
    prose: Prose
    brand: Brand
    sheet: Sheet
    furniture: Furniture

    def picture(self, file: str, height_mm: float, place: int) -> list[Node]:
        """The run with the picture of that height; nothing where the brand has no such file."""
        path = self.brand.folder / file
        picture = read_picture(path.read_bytes()) if file and path.is_file() else None
        if picture is None:
            return []
        name = f"media/image{place}.png"
        self.package.parts[f"word/{name}"] = picture.data
        relation = self.package.related(self.part).to_part("image", name)
        description = self.brand.logo.alt or self.brand.name
        return [w("r", drawing(picture, height_mm, relation, place, description))]

    def mark(self) -> list[Node]:
        """The framed mark of drafts."""
        return [paragraph("Draft Mark", [self.prose.run(self.furniture.mark)])] if self.furniture.mark else []


def _first_head(head: _Head) -> Node:
    furniture, sheet = head.furniture, head.sheet
    logo = paragraph("header", head.picture(head.brand.logo.png, head.brand.logo.height_mm, 1))
    right = head.mark() or [
        paragraph("Header Address", [head.prose.run(line)]) for line in furniture.first_right
    ]
    width = mark_width(furniture.mark) if furniture.mark else twips(_FIRST_RIGHT_MM)
    return layout_table(
        sheet.wide.left,
        (Column(sheet.type_area - width), Column(width)),
        [[[logo], right or [paragraph("header", ())]]],
        height=points(head.brand.logo.height_mm * 72 / 25.4),
        centred=True,
    )


def _following_head(head: _Head) -> Node:
    furniture, sheet = head.furniture, head.sheet
    logo = paragraph("header", head.picture(head.brand.logo.mark_png, head.brand.logo.mark_height_mm, 2))
    title = paragraph("header", [head.prose.run(one_line(furniture.running_title))])
    first = twips(SIDE_MM if head.brand.page.section == "side" else _RUNNING_TITLE_MM)
    last = mark_width(furniture.mark) if furniture.mark else 0
    gap = twips(_GAP_MM) if last else 0
    columns = [Column(first), Column(sheet.type_area - first - last, right=gap)]
    cells = [[logo], [title]]
    if last:
        columns.append(Column(last))
        cells.append(head.mark())
    return layout_table(sheet.wide.left, columns, [cells], height=points(_RUNNING_HEAD_PT), centred=True)


def _foot(prose: Prose, furniture: Furniture) -> Node:
    runs = [prose.run(one_line(furniture.foot_left))] if furniture.foot_left else []
    if furniture.foot_middle:
        runs += [prose.tab(), prose.run(one_line(furniture.foot_middle))]
    runs.append(prose.tab())
    for part in _FIELDS.split(one_line(furniture.page_label)):
        if part in ("{page}", "{pages}"):
            runs += prose.field("PAGE" if part == "{page}" else "NUMPAGES", "page number")
        elif part:
            runs.append(prose.run(part, "page number"))
    return paragraph("footer", runs)
