"""Properties, theme and fonts: what the file is, and nothing of who made it where."""

from __future__ import annotations

import datetime as dt

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE

from drafter.compose.brand import Brand
from drafter.compose.composition import Composition
from drafter.typeset.installed import stand_in
from drafter.writers.docx.markup import Node, inside, one_line, w
from drafter.writers.docx.measures import plain_family

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_UNDATED = dt.date(2000, 1, 1)


def set_properties(document: Document, composition: Composition, language: str) -> None:
    """Title, subject, language, revision 1 and the statement's own date; no author."""
    core = document.core_properties
    core.author = ""
    core.language = language
    core.revision = 1
    core.created = core.modified = dt.datetime.combine(_day(composition.date), dt.time(), dt.UTC)
    # Not by their names: python-docx raises ValueError for more than 255 characters.
    root = document.part.package.part_related_by(RELATIONSHIP_TYPE.CORE_PROPERTIES).element
    root.get_or_add_subject().text = one_line(composition.subject)
    root.get_or_add_title().text = one_line(composition.title)


def _day(date: str) -> dt.date:
    try:
        day = dt.date.fromisoformat(date)
    except ValueError:
        return _UNDATED
    # python-docx writes an earlier year with fewer than four digits.
    return day if day.year >= 1000 else _UNDATED


def set_theme(root: Node, brand: Brand) -> None:
    """The brand's name, colours and fonts in `a:theme`; white stays as the template has it."""
    colours = brand.colours
    slots = {
        "dk1": colours.ink,
        "dk2": colours.grey,
        "lt2": colours.tint,
        "accent1": colours.accent,
        "accent2": colours.rule,
        "accent3": colours.grey,
        "accent4": colours.ink,
        "accent5": colours.accent,
        "accent6": colours.rule,
        "hlink": colours.ink,
        "folHlink": colours.ink,
    }
    for slot, colour in slots.items():
        inside(root, f".//{_DRAWING}{slot}/{_DRAWING}srgbClr").set("val", colour[1:].upper())
    for font, family in (("majorFont", brand.type.heads), ("minorFont", brand.type.text)):
        inside(root, f".//{_DRAWING}{font}/{_DRAWING}latin").set("typeface", one_line(family))
    for named in (root, inside(root, f".//{_DRAWING}clrScheme"), inside(root, f".//{_DRAWING}fontScheme")):
        named.set("name", one_line(brand.name))


def add_fonts(root: Node, brand: Brand) -> None:
    """The fonts that the styles name in `w:fonts`, and what to take where they are missing."""
    for family in sorted({brand.type.text, brand.type.heads, plain_family(brand)}):
        name = one_line(family)
        serif = stand_in(family) == "Noto Serif"
        root.append(
            w(
                "font",
                w("altName", val="Georgia" if serif else "Segoe UI"),
                w("family", val="roman" if serif else "swiss"),
                w("pitch", val="variable"),
                name=name,
            )
        )
