"""Pictures that say nothing: the squares before a closing word, the marks where a letter is folded."""

from __future__ import annotations

import struct
import zlib
from copy import deepcopy

from docx.oxml.parser import parse_xml

from drafter.writers.docx.markup import Node
from drafter.writers.docx.measures import emu
from drafter.writers.docx.pictures import SIGNATURE

_SQUARE_PT, _BETWEEN_PT, _BEHIND_PT = 5.8, 4.0, 6.8
_PIXELS_PER_PT = 10
_MM = 72 / 25.4
SQUARES_PT = (3 * _SQUARE_PT + 2 * _BETWEEN_PT + _BEHIND_PT, _SQUARE_PT)
"""Width and height of the squares with the room behind them."""

FOLDS_MM = ((105.0, 5.0), (148.5, 7.0), (210.0, 5.0))
"""Where to fold a letter and where to punch it, from the top of the page, and how long the marks are."""

FOLD_X_MM, FOLD_WEIGHT_MM = 4.0, 0.5 / _MM
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_DECORATIVE = (
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">'
    '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>'
    "</a:ext></a:extLst>"
)
_ANCHOR = (
    f'<wp:anchor xmlns:wp="{_WP}" distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1"'
    ' behindDoc="1" locked="0" layoutInCell="0" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
    '<wp:positionH relativeFrom="page"><wp:posOffset>{x}</wp:posOffset></wp:positionH>'
    '<wp:positionV relativeFrom="page"><wp:posOffset>{y}</wp:posOffset></wp:positionV>'
    "<wp:wrapNone/></wp:anchor>"
)


def squares_png(colour: str) -> bytes:
    """Three squares in a colour on white."""
    side, between, behind = (round(one * _PIXELS_PER_PT) for one in (_SQUARE_PT, _BETWEEN_PT, _BEHIND_PT))
    ink, white = bytes.fromhex(colour.lstrip("#")), b"\xff\xff\xff"
    row = (ink * side + white * between) * 2 + ink * side + white * behind
    return _png(row, side)


def dot_png(colour: str) -> bytes:
    """One pixel, to be stretched into a rule."""
    return _png(bytes.fromhex(colour.lstrip("#")), 1)


def _png(row: bytes, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", len(row) // 3, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress((b"\0" + row) * height, 9)
    return SIGNATURE + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def decorative(properties: Node) -> None:
    """Marks `wp:docPr` as that of a picture which readers who do not see it need not know of."""
    properties.set("descr", "")
    properties.append(parse_xml(_DECORATIVE))


def anchored(inline: Node, x_mm: float, y_mm: float) -> Node:
    """The same picture at a place of the page, behind the text."""
    anchor: Node = parse_xml(_ANCHOR.format(x=emu(x_mm), y=emu(y_mm)))
    wrap = anchor[-1]
    for child in inline:
        copied = deepcopy(child)
        if child.tag == f"{{{_WP}}}extent":
            wrap.addprevious(copied)
        else:
            anchor.append(copied)
    return anchor
