"""Pictures in the text: figures with their captions, and signatories' logos."""

from __future__ import annotations

import io

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.parts.story import StoryPart
from lxml import etree

from drafter.compose.composition import Figure, LogoStrip, TimeLine
from drafter.model.pictures import Picture
from drafter.typeset.drawing import Drawing, svg_shapes
from drafter.typeset.lines import LineCache
from drafter.typeset.logos import arranged, gap_of, optical_size
from drafter.typeset.look import Look
from drafter.typeset.outlines import with_outlines
from drafter.typeset.rasterised import rasterised
from drafter.typeset.time_lines import draw_time_line
from drafter.writers.docx.data_tables import caption_nodes
from drafter.writers.docx.decoration import anchored, decorative
from drafter.writers.docx.markup import Node, R, inside, one_line, w
from drafter.writers.docx.measures import TYPE_AREA_MM, Sheet, emu, points, twips
from drafter.writers.docx.prose import Prose, paragraph
from drafter.writers.docx.tables import Column, layout_table

_MOST_OF_PAGE = 0.75
_MM = 72 / 25.4
_PIXELS = 1600
"""How wide the picture is that stands in for a drawing where a program knows no vectors."""

_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
_SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"


class Pictures:
    """Puts pictures into a part; each drawing has a number that no other in the file has."""

    def __init__(self, part: StoryPart, first: int = 1) -> None:
        self._part = part
        self._next = first

    def run(self, png: bytes, alt: str, *, width_mm: float | None = None, height_mm: float) -> Node:
        """The run with a picture of that size; of its own proportion where only the height is given."""
        width = emu(width_mm) if width_mm is not None else None
        return w("r", w("drawing", self._inline(png, alt, width, emu(height_mm))))

    def decoration(self, png: bytes, width_mm: float, height_mm: float) -> Node:
        """The run with a picture that says nothing."""
        return w("r", w("drawing", self._decorative(png, width_mm, height_mm)))

    def behind(self, png: bytes, width_mm: float, height_mm: float, x_mm: float, y_mm: float) -> Node:
        """The run with a picture that says nothing, at a place of the page."""
        inline = self._decorative(png, width_mm, height_mm)
        return w("r", w("drawing", anchored(inline, x_mm, y_mm)))

    def drawing(self, drawing: Drawing, alt: str) -> Node:
        """The run with a drawing: as vectors, and as pixels for programs that know no others."""
        width, height = drawing.width / _MM, drawing.height / _MM
        number = self._next
        inline = self._inline(rasterised(drawing, _PIXELS), alt, emu(width), emu(height))
        name = PackURI(f"/word/media/drawing{number}.svg")
        part = Part(name, "image/svg+xml", _svg(drawing), self._part.package)
        target = self._part.relate_to(part, RELATIONSHIP_TYPE.IMAGE)
        extension = etree.SubElement(
            etree.SubElement(next(inline.iter("{*}blip")), f"{{{_A}}}extLst"),
            f"{{{_A}}}ext",
            uri=_SVG_EXTENSION,
        )
        etree.SubElement(extension, f"{{{_SVG}}}svgBlip", {f"{{{R}}}embed": target}, nsmap={"asvg": _SVG})
        return w("r", w("drawing", inline))

    def _decorative(self, png: bytes, width_mm: float, height_mm: float) -> Node:
        inline = self._inline(png, "", emu(width_mm), emu(height_mm))
        decorative(inside(inline, "{*}docPr"))
        return inline

    def _inline(self, png: bytes, alt: str, width: int | None, height: int) -> Node:
        inline: Node = self._part.new_pic_inline(io.BytesIO(png), width=width, height=height)
        # Without these distances LibreOffice sets the picture an eighth of an inch in.
        for side in ("distT", "distB", "distL", "distR"):
            inline.set(side, "0")
        # python-docx counts anew in each part, and an id may be in a file only once.
        name = f"Picture {self._next}"
        for key, value in (("id", str(self._next)), ("name", name), ("descr", one_line(alt))):
            inside(inline, "{*}docPr").set(key, value)
        self._next += 1
        return inline


def figure_nodes(figure: Figure, sheet: Sheet, prose: Prose, pictures: Pictures) -> list[Node]:
    """The picture and the caption under it."""
    width, height = _size(figure.picture, figure.width_mm, sheet)
    run = pictures.run(figure.picture.png, figure.alt, width_mm=width, height_mm=height)
    narrow = twips(width) + abs(sheet.column.left - sheet.wide.left) <= sheet.type_area
    styles = ("Column Figure", "Column Caption") if narrow else ("Figure", "caption")
    caption = caption_nodes(styles[1], figure.label, figure.caption, prose)
    return [paragraph(styles[0], [run]), *caption]


def time_line_nodes(figure: TimeLine, look: Look, prose: Prose, pictures: Pictures) -> list[Node]:
    """The drawing, its letters as shapes so that no font is missed, and the caption under it."""
    drawn = draw_time_line(figure, look, LineCache().set)
    run = pictures.drawing(with_outlines(drawn.drawing, drawn.lines), figure.alt)
    caption = caption_nodes("caption", figure.label, figure.caption, prose)
    return [paragraph("Figure", [run]), *caption]


def _svg(drawing: Drawing) -> bytes:
    """A file of nothing but paths."""
    box = f"0 0 {drawing.width:.6g} {drawing.height:.6g}"
    size = f'width="{drawing.width:.6g}pt" height="{drawing.height:.6g}pt"'
    shapes = svg_shapes(drawing)
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="{box}">{shapes}</svg>'.encode()


def logo_nodes(strip: LogoStrip, sheet: Sheet, pictures: Pictures) -> list[Node]:
    """A table for each row of logos, each as large as on the page, on one axis and equally far apart.

    A row is a table of its own, because its logos are as wide as they are.
    """
    sizes, counts = arranged([optical_size(logo.picture) for logo in strip.logos])
    gap = points(gap_of(counts, sizes))
    found: list[Node] = []
    at = 0
    for count in counts:
        row = list(zip(strip.logos[at : at + count], sizes[at : at + count], strict=True))
        at += count
        columns, cells = [], []
        for logo, size in row:
            columns.append(Column(points(size.width) + gap, right=gap))
            run = pictures.run(
                logo.picture.png, logo.name, width_mm=size.width / _MM, height_mm=size.height / _MM
            )
            cells.append([paragraph("Logo", [run])])
        columns[-1] = Column(points(row[-1][1].width) + 20)
        if found:
            found.append(paragraph("Table Gap", ()))
        height = points(max(size.height for _, size in row))
        found.append(layout_table(sheet.wide.left, columns, [cells], height=height, align="center"))
    return found


def _size(picture: Picture, width_mm: float, sheet: Sheet) -> tuple[float, float]:
    """As wide as it is to be, but no wider than the type area and no higher than a page has room for."""
    text_mm = (sheet.height - sheet.top - sheet.bottom) * 25.4 / 1440
    share = picture.height / max(picture.width, 1)
    width = min(width_mm or TYPE_AREA_MM, TYPE_AREA_MM, text_mm * _MOST_OF_PAGE / share)
    return width, width * share
