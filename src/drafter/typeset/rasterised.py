"""Drawings as pixels, for programs that know no other pictures."""

from __future__ import annotations

import io
from functools import lru_cache

from drafter.typeset.drawing import Drawing, Shape

_COLOURS = 64
"""Enough for lines and letters of few colours, and a quarter of the bytes."""


@lru_cache(maxsize=8)
def rasterised(drawing: Drawing, width: int) -> bytes:
    """The drawing on white as a PNG of so many pixels across, with nothing in it but pixels."""
    import pypdfium2

    document = pypdfium2.PdfDocument.new()
    try:
        page = document.new_page(drawing.width, drawing.height)
        for shape in drawing.shapes:
            page.insert_obj(_path(shape, drawing.height))
        page.gen_content()
        image = page.render(scale=width / drawing.width).to_pil().convert("RGB").quantize(_COLOURS)
    finally:
        document.close()
    made = io.BytesIO()
    image.save(made, "PNG", optimize=True)
    return made.getvalue()


def _path(shape: Shape, height: float):  # type: ignore[no-untyped-def]
    import pypdfium2
    import pypdfium2.raw as raw

    path = None
    for step, numbers in shape.steps:
        points = [height - number if odd % 2 else number for odd, number in enumerate(numbers)]
        match step:
            case "M" if path is None:
                path = raw.FPDFPageObj_CreateNewPath(*points)
            case "M":
                raw.FPDFPath_MoveTo(path, *points)
            case "L":
                raw.FPDFPath_LineTo(path, *points)
            case "C":
                raw.FPDFPath_BezierTo(path, *points)
            case _:
                raw.FPDFPath_Close(path)
    filling = raw.FPDF_FILLMODE_ALTERNATE if shape.even_odd else raw.FPDF_FILLMODE_WINDING
    raw.FPDFPath_SetDrawMode(path, filling if shape.fill else raw.FPDF_FILLMODE_NONE, bool(shape.stroke))
    if shape.fill:
        raw.FPDFPageObj_SetFillColor(path, *_parts(shape.fill), 255)
    if shape.stroke:
        raw.FPDFPageObj_SetStrokeColor(path, *_parts(shape.stroke), 255)
        raw.FPDFPageObj_SetStrokeWidth(path, shape.weight)
    return pypdfium2.PdfObject(path)


def _parts(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))
