"""Head and foot of the pages: logo, running title, draft mark, page numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from docx.parts.story import StoryPart
from docx.section import Section

from drafter.compose.brand import Brand, Running
from drafter.compose.composition import Composition, Furniture, Role
from drafter.typeset.measure import shortened, width_pt
from drafter.writers.docx.decoration import FOLD_WEIGHT_MM, FOLD_X_MM, FOLDS_MM, dot_png
from drafter.writers.docx.figures import Pictures
from drafter.writers.docx.letters import letter_head, return_line_pt
from drafter.writers.docx.look_around import form_name_width, mark_width
from drafter.writers.docx.markup import Node, inside, one_line
from drafter.writers.docx.measures import SIDE_MM, Sheet, plain_family, points, twips
from drafter.writers.docx.package import Links
from drafter.writers.docx.pictures import read_picture
from drafter.writers.docx.prose import Prose, paragraph
from drafter.writers.docx.tables import Column, layout_table

_FIRST_FOLD = 3
"""The number of the first mark's drawing; each head has one before."""

_FIELDS = re.compile(r"(\{pages?\})")
_FIRST_RIGHT_MM = 70.0
_RUNNING_TITLE_MM = 12.0
_RUNNING_HEAD_PT = 37.5
_GAP_MM = 3.0
_SPARE_PT = 12.0
_RETURN_LINE_RISE_PT = 1.0
_TABLE_END_PT = 1.0
_FOOT_COLUMN_MM, _LEAST_FOOT_COLUMN_MM = 54.0, 25.0
_MM = 72 / 25.4


def set_furniture(
    section: Section, brand: Brand, sheet: Sheet, composition: Composition, language: str
) -> None:
    """Fills the template's heads and feet of the first and of the following pages."""
    furniture = composition.furniture
    addressed = any(row.role is Role.ADDRESS for row in letter_head(composition.elements))
    heads = ((section.first_page_header, _first_head), (section.header, _following_head))
    for number, (header, made) in enumerate(heads, start=1):
        part = header.part
        made(_Head(part, number, Prose(language, Links(part)), brand, sheet, furniture, addressed))
    for footer in (section.first_page_footer, section.footer):
        prose = Prose(language, Links(footer.part))
        if furniture.foot_columns:
            _foot_in_columns(footer.part.element, prose, brand, sheet, furniture)
        else:
            inside(footer.part.element, "{*}p").extend(_foot(prose, furniture))


class _Head(NamedTuple):
    part: StoryPart
    number: int
    prose: Prose
    brand: Brand
    sheet: Sheet
    furniture: Furniture
    addressed: bool

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

    def name(self) -> list[Node]:
        """The large word that says what kind of text this is."""
        name = one_line(self.furniture.form_name)
        return [paragraph("Form Name", [self.prose.run(name)])] if name else []


def _first_head(head: _Head) -> None:
    furniture, sheet, brand = head.furniture, head.sheet, head.brand
    logo = paragraph("header", head.picture(brand.logo.png, brand.logo.height_mm))
    mark, name = head.mark(), head.name()
    sides: list[tuple[int, list[Node]]] = []
    if name:
        sides.append((form_name_width(furniture.form_name), name))
    if mark:
        sides.append((mark_width(furniture.mark), mark))
    if furniture.first_right and not sides:
        lines = [paragraph("Header Address", [head.prose.run(line)]) for line in furniture.first_right]
        sides.append((twips(_FIRST_RIGHT_MM), lines))
    gaps = twips(_GAP_MM) * (len(sides) - 1) if sides else 0
    rest = sheet.type_area - sum(width for width, _ in sides) - gaps
    drop = max(0, points(brand.logo.y_mm * _MM) - sheet.header)
    columns = [Column(rest, above=drop)]
    for place, (width, _) in enumerate(sides):
        gap = twips(_GAP_MM) if place else 0
        columns.append(Column(width + gap, left=gap, above=drop))
    window = return_line_pt(brand) if head.addressed and furniture.return_line else None
    # The text begins under the head, so that the head's height puts the address in the window.
    height = drop + points(brand.logo.height_mm * _MM)
    if window is not None:
        height = points(window - _RETURN_LINE_RISE_PT) - sheet.header
    table = layout_table(
        sheet.wide.left,
        columns,
        [[[logo], *(nodes for _, nodes in sides)]],
        height=height,
        exact=window is not None,
        align="" if window is not None else "center",
    )
    root = head.part.element
    root.insert(0, table)
    if window is not None:
        runs = [head.prose.run(one_line(furniture.return_line)), *_fold_marks(head)]
        root.replace(root[-1], paragraph("Return Line", runs))


def _fold_marks(head: _Head) -> list[Node]:
    """Where to fold and punch a letter, at the page's left edge; not in a table, which would move them."""
    if head.brand.address.window != "din-b" or head.brand.page.paper.casefold() != "a4":
        return []
    pictures, dot = Pictures(head.part, _FIRST_FOLD), dot_png(head.brand.colours.rule)
    return [pictures.behind(dot, length, FOLD_WEIGHT_MM, FOLD_X_MM, y) for y, length in FOLDS_MM]


def _following_head(head: _Head) -> None:
    furniture, sheet, brand = head.furniture, head.sheet, head.brand
    running = brand.furniture.running
    marked = running in (Running.MARK_AND_TITLE, Running.MARK)
    titled = running in (Running.MARK_AND_TITLE, Running.TITLE)
    logo = head.picture(brand.logo.mark_png, brand.logo.mark_height_mm) if marked else []
    side = brand.page.section == "side" and brand.page.column == "right"
    first = twips(SIDE_MM if side else _RUNNING_TITLE_MM if marked else 0)
    last = mark_width(furniture.mark) if furniture.mark else 0
    gap = twips(_GAP_MM) if last else 0
    # One line, as on the pages: Word would let the head grow into the text.
    heads, size = plain_family(brand), brand.type.small.size
    room = (sheet.type_area - first - last - gap) / points(1)
    shown = shortened(one_line(furniture.running_title), heads, size, room - _SPARE_PT) if titled else ""
    title = paragraph("header", [head.prose.run(shown)] if shown else [])
    columns = [Column(sheet.type_area - first - last, right=gap)]
    cells = [[title]]
    if first:
        columns.insert(0, Column(first))
        cells.insert(0, [paragraph("header", logo)])
    if last:
        columns.append(Column(last))
        cells.append(head.mark())
    table = layout_table(sheet.wide.left, columns, [cells], height=points(_RUNNING_HEAD_PT), align="center")
    head.part.element.insert(0, table)


def _foot(prose: Prose, furniture: Furniture) -> list[Node]:
    runs = [prose.run(one_line(furniture.foot_left))] if furniture.foot_left else []
    if furniture.foot_middle:
        runs += [prose.tab(), prose.run(one_line(furniture.foot_middle))]
    return [*runs, prose.tab(), *_page_number(prose, furniture)]


def _page_number(prose: Prose, furniture: Furniture) -> list[Node]:
    runs: list[Node] = []
    for part in _FIELDS.split(one_line(furniture.page_label)):
        if part in ("{page}", "{pages}"):
            runs += prose.field("PAGE" if part == "{page}" else "NUMPAGES", "page number")
        elif part:
            runs.append(prose.run(part, "page number"))
    return runs


def _foot_in_columns(root: Node, prose: Prose, brand: Brand, sheet: Sheet, furniture: Furniture) -> None:
    """A table under one rule: a cell for each column of lines, the last for the page's number."""
    family, size = plain_family(brand), brand.type.small.size
    label = _FIELDS.sub("88", one_line(furniture.page_label))
    last = points(width_pt(label, family, size, bold=True)) + twips(_GAP_MM)
    count = len(furniture.foot_columns)
    each = twips(_FOOT_COLUMN_MM)
    if each * (count - 1) + twips(_LEAST_FOOT_COLUMN_MM) > sheet.type_area - last:
        each = (sheet.type_area - last) // count
    columns = [Column(each) for _ in range(count - 1)]
    columns += [Column(sheet.type_area - last - each * (count - 1)), Column(last)]
    # One line each, as on the pages.
    rooms = [column.width / points(1) - _SPARE_PT / 2 for column in columns]
    cells: list[Sequence[Node]] = [
        [
            paragraph("Foot Column", [prose.run(shortened(one_line(line), family, size, room))])
            for line in lines
        ]
        or [paragraph("Foot Column", ())]
        for lines, room in zip(furniture.foot_columns, rooms, strict=False)
    ]
    cells.append([paragraph("Foot Page", _page_number(prose, furniture))])
    root.insert(0, layout_table(sheet.wide.left, columns, [cells]))
    root.replace(root[-1], paragraph("Table End", ()))


def more_foot_pt(brand: Brand, furniture: Furniture) -> float:
    """How much higher the foot is than one line."""
    if not furniture.foot_columns:
        return 0.0
    lines = max(len(column) for column in furniture.foot_columns)
    return max(lines - 1, 0) * brand.type.small.leading + _TABLE_END_PT
