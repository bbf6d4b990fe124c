"""Properties, settings, theme and fonts: what the file is, and nothing of who made it where."""

from __future__ import annotations

import datetime as dt

from lxml import etree

from drafter.compose.brand import Brand
from drafter.compose.composition import Composition
from drafter.writers.docx.markup import Node, W, one_line, serialised, serialised_plain, w
from drafter.writers.docx.templates import inside, read_template

_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC = "http://purl.org/dc/elements/1.1/"
_TERMS = "http://purl.org/dc/terms/"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_UNDATED = "2000-01-01"


def core_part(composition: Composition, language: str) -> bytes:
    """`docProps/core.xml`: title, subject, language, revision 1 and the statement's own date; no author."""
    root = etree.Element(
        f"{{{_CORE}}}coreProperties", nsmap={"cp": _CORE, "dc": _DC, "dcterms": _TERMS, "xsi": _XSI}
    )
    moment = f"{_day(composition.date)}T00:00:00Z"

    def add(tag: str, text: str) -> Node:
        node = etree.SubElement(root, tag)
        node.text = text
        return node

    add(f"{{{_TERMS}}}created", moment).set(f"{{{_XSI}}}type", "dcterms:W3CDTF")
    add(f"{{{_DC}}}creator", "")
    add(f"{{{_DC}}}language", language)
    add(f"{{{_TERMS}}}modified", moment).set(f"{{{_XSI}}}type", "dcterms:W3CDTF")
    add(f"{{{_CORE}}}revision", "1")
    add(f"{{{_DC}}}subject", one_line(composition.subject))
    add(f"{{{_DC}}}title", one_line(composition.title))
    return serialised_plain(root)


def _day(date: str) -> str:
    try:
        return dt.date.fromisoformat(date).isoformat()
    except ValueError:
        return _UNDATED


def settings_part(language: str) -> bytes:
    """`word/settings.xml`, from the template, with the language of the theme's fonts."""
    root = read_template("settings.xml")
    inside(root, "{*}themeFontLang").set(f"{{{W}}}val", language)
    return serialised(root)


def theme_part(brand: Brand) -> bytes:
    """`word/theme/theme1.xml`, from the template, with the brand's name, colours and fonts."""
    root = read_template("theme.xml")
    colours = brand.colours
    slots = {
        "dk1": colours.ink,
        "lt1": "#FFFFFF",
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
    return serialised_plain(root)


def font_part(brand: Brand) -> bytes:
    """`word/fontTable.xml`: the fonts that the styles name, and what to take where they are missing."""
    root = w("fonts")
    for family in sorted({brand.type.text, brand.type.heads}):
        name = one_line(family)
        serif = "serif" in name.casefold() and "sans" not in name.casefold()
        root.append(
            w(
                "font",
                w("altName", val="Georgia" if serif else "Segoe UI"),
                w("family", val="roman" if serif else "swiss"),
                w("pitch", val="variable"),
                name=name,
            )
        )
    return serialised(root)
