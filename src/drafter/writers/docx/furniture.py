"""Head and foot of the pages: logo, running title, draft mark, page numbers."""

from __future__ import annotations

import re
from typing import NamedTuple

from docx.parts.story import StoryPart
from docx.section import Section

from drafter.compose.brand import Brand
from drafter.compose.composition import Furniture
from drafter.typeset.measure import shortened
from drafter.writers.docx.figures import Pictures
from drafter.writers.docx.look_around import mark_width
from drafter.writers.docx.markup import Node, inside, one_line
from drafter.writers.docx.measures import SIDE_MM, Sheet, points, twips
from drafter.writers.docx.package import Links
from drafter.writers.docx.pictures import read_picture
from drafter.writers.docx.prose import Prose, paragraph
from drafter.writers.docx.tables import Column, layout_table

_FIELDS = re.compile(r"(\{pages?\})")
_FIRST_RIGHT_MM = 70.0
_RUNNING_TITLE_MM = 12.0
_RUNNING_HEAD_PT = 37.5
_GAP_MM = 3.0
_SPARE_PT = 12.0


def set_furniture(section: Section, brand: Brand, sheet: Sheet, furniture: Furniture, language: str) -> None:
    """Fills the template's heads and feet of the first and of the following pages."""
    heads = ((section.first_page_header, _first_head), (section.header, _following_head))
    for number, (header, made) in enumerate(heads, start=1):
        part = header.part
        writer = _Head(part, number, Prose(language, Links(part)), brand, sheet, furniture)
        part.element.insert(0, made(writer))
    for footer in (section.first_page_footer, section.footer):
        inside(footer.part.element, "{*}p").extend(_foot(Prose(language, Links(footer.part)), furniture))


class _Head(NamedTuple):
    part: StoryPart
    number: int
    prose: Prose
    brand: Brand
    sheet: Sheet
    furniture: Furniture

    def picture(self, file: str, height_mm: float) -> list[Node]:
        """The run with the picture of that height; nothing where the brand names none."""
        if not file:
            return []
        alt = self.brand.logo.alt or self.brand.name
        png = read_picture(self.brand.folder / file)
        return [Pictures(self.part, self.number).run(png, alt, height_mm=height_mm)]

    def mark(self) -> list[Node]:
        """The framed mark of drafts."""
        return [paragraph("Draft Mark", [self.prose.run(self.furniture.mark)])] if self.furniture.mark else []


def _first_head(head: _Head) -> Node:
    furniture, sheet = head.furniture, head.sheet
    logo = paragraph("header", head.picture(head.brand.logo.png, head.brand.logo.height_mm))
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
    logo = paragraph("header", head.picture(head.brand.logo.mark_png, head.brand.logo.mark_height_mm))
    first = twips(SIDE_MM if head.brand.page.section == "side" else _RUNNING_TITLE_MM)
    last = mark_width(furniture.mark) if furniture.mark else 0
    gap = twips(_GAP_MM) if last else 0
    # One line, as on the pages: Word would let the head grow into the text.
    heads, size = head.brand.type.heads, head.brand.type.small.size
    room = (sheet.type_area - first - last - gap) / points(1)
    shown = shortened(one_line(furniture.running_title), heads, size, room - _SPARE_PT)
    title = paragraph("header", [head.prose.run(shown)])
    columns = [Column(first), Column(sheet.type_area - first - last, right=gap)]
    cells = [[logo], [title]]
    if last:
        columns.append(Column(last))
        cells.append(head.mark())
    return layout_table(sheet.wide.left, columns, [cells], height=points(_RUNNING_HEAD_PT), centred=True)


def _foot(prose: Prose, furniture: Furniture) -> list[Node]:
    runs = [prose.run(one_line(furniture.foot_left))] if furniture.foot_left else []
    if furniture.foot_middle:
        runs += [prose.tab(), prose.run(one_line(furniture.foot_middle))]
    runs.append(prose.tab())
    for part in _FIELDS.split(one_line(furniture.page_label)):
        if part in ("{page}", "{pages}"):
            runs += prose.field("PAGE" if part == "{page}" else "NUMPAGES", "page number")
        elif part:
            runs.append(prose.run(part, "page number"))
    return runs
