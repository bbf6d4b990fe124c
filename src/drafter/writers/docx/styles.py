"""Styles as values, and the template's styles with these looks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple, Protocol

from drafter.compose.brand import Brand
from drafter.writers.docx.markup import Node, W, inside, set_values, w
from drafter.writers.docx.measures import plain_family

_THEME_SLOTS = {
    "ink": "text1",
    "white": "background1",
    "grey": "text2",
    "tint": "background2",
    "accent": "accent1",
    "rule": "accent2",
}


class Edge(NamedTuple):
    """One border of a paragraph: its width and its distance from the text, in points."""

    width: float
    colour: str
    space: int = 0


class Tab(NamedTuple):
    """A tab stop in twentieths of a point."""

    position: int
    kind: str = "left"
    leader: str = ""


class Style(NamedTuple):
    """What a style of the template looks like in one brand. What is None is inherited.

    The template has its kind, what it is based on, what follows it, and how it keeps together. Colours are
    names of the brand's; families are "text", "heads", and "plain" for what stands around the text; sizes
    are points, all other lengths twentieths of a point. `list_id` 0 takes a list's number away.
    """

    name: str = ""
    family: str | None = None
    font: str | None = None
    size: float | None = None
    bold: bool | None = None
    italic: bool | None = None
    underline: bool = False
    colour: str | None = None
    line: int | None = None
    at_least: bool = False
    before: int | None = None
    after: int | None = None
    left: int | None = None
    right: int | None = None
    hanging: int | None = None
    list_id: int | None = None
    tabs: tuple[Tab, ...] = ()
    borders: tuple[tuple[str, Edge], ...] = ()
    shade: str | None = None
    raised: bool = False


@cache
def style_id(name: str) -> str:
    """The identifier of a style: Word's own where it has one, else the name without spaces and hyphens."""
    known = {"heading 1": "Heading1", "heading 2": "Heading2", "header": "Header", "footer": "Footer"}
    joined = "".join(part[:1].upper() + part[1:] for part in name.replace("-", " ").split())
    return known.get(name, joined)


class Palette:
    """The brand's colours as attributes, bound to the theme so that a changed theme changes the text."""

    def __init__(self, brand: Brand) -> None:
        colours = brand.colours
        self.values = {
            "ink": colours.ink[1:].upper(),
            "accent": colours.accent[1:].upper(),
            "grey": colours.grey[1:].upper(),
            "rule": colours.rule[1:].upper(),
            "tint": colours.tint[1:].upper(),
            "white": "FFFFFF",
            "band": brand.press.band[1:].upper(),
        }
        plain = plain_family(brand)
        self.plain = plain if plain != brand.type.heads else ""

    def text(self, name: str) -> Node:
        """The colour of text."""
        return w("color", val=self.values[name], themeColor=_THEME_SLOTS[name])

    def shade(self, name: str) -> Node:
        """The colour behind text."""
        made = w("shd", val="clear", color="auto", fill=self.values[name])
        if name in _THEME_SLOTS:
            set_values(made, themeFill=_THEME_SLOTS[name])
        return made

    def edge(self, side: str, edge: Edge) -> Node:
        """A border; its width is counted in eighths of a point, and none takes an inherited one away."""
        if not edge.width:
            return w(side, val="nil")
        made = w(
            side,
            val="single",
            sz=round(edge.width * 8),
            space=edge.space,
            color=self.values[edge.colour],
        )
        if edge.colour in _THEME_SLOTS:
            set_values(made, themeColor=_THEME_SLOTS[edge.colour])
        return made


def run_properties(style: Style, palette: Palette) -> Node | None:
    """`w:rPr` in the order of the schema, or None where the style says nothing of runs."""
    parts = [
        _fonts(style, palette),
        _toggle("b", style.bold),
        _toggle("bCs", style.bold),
        _toggle("i", style.italic),
        _toggle("iCs", style.italic),
        palette.text(style.colour) if style.colour else None,
        w("sz", val=round(style.size * 2)) if style.size else None,
        w("szCs", val=round(style.size * 2)) if style.size else None,
        w("u", val="single") if style.underline else None,
        w("vertAlign", val="superscript") if style.raised else None,
    ]
    return w("rPr", *parts) if any(part is not None for part in parts) else None


def _fonts(style: Style, palette: Palette) -> Node | None:
    font = style.font or (palette.plain if style.family == "plain" else "")
    if font:
        return w("rFonts", ascii=font, hAnsi=font, eastAsia=font, cs=font)
    if style.family is None:
        return None
    slot = "minor" if style.family == "text" else "major"
    return w(
        "rFonts",
        asciiTheme=f"{slot}HAnsi",
        hAnsiTheme=f"{slot}HAnsi",
        eastAsiaTheme=f"{slot}EastAsia",
        cstheme=f"{slot}Bidi",
    )


def _toggle(tag: str, value: bool | None) -> Node | None:
    if value is None:
        return None
    return w(tag) if value else w(tag, val=0)


def _paragraph_properties(style: Style, palette: Palette) -> list[Node]:
    """The children of `w:pPr` that depend on the brand, in the order of the schema."""
    parts = (
        w("numPr", w("numId", val=style.list_id)) if style.list_id is not None else None,
        w("pBdr", *(palette.edge(side, edge) for side, edge in style.borders)) if style.borders else None,
        palette.shade(style.shade) if style.shade else None,
        w("tabs", *(_tab(tab) for tab in style.tabs)) if style.tabs else None,
        _spacing(style),
        _indent(style),
    )
    return [part for part in parts if part is not None]


def _tab(tab: Tab) -> Node:
    leader = {"leader": tab.leader} if tab.leader else {}
    return w("tab", val=tab.kind, **leader, pos=tab.position)


def _spacing(style: Style) -> Node | None:
    found: dict[str, str | int] = {}
    if style.before is not None:
        found["before"] = style.before
    if style.after is not None:
        found["after"] = style.after
    if style.line is not None:
        found["line"] = style.line
        found["lineRule"] = "atLeast" if style.at_least else "exact"
    return w("spacing", **found) if found else None


def _indent(style: Style) -> Node | None:
    found: dict[str, str | int] = {}
    if style.left is not None:
        found["left"] = style.left
    if style.right is not None:
        found["right"] = style.right
    if style.hanging is not None:
        found["hanging"] = style.hanging
    return w("ind", **found) if found else None


class TableLook(Protocol):
    """What fills a table style of the template."""

    @property
    def name(self) -> str:
        """The style's name."""

    def fill(self, style: Node, palette: Palette) -> None:
        """Gives the style its look."""


def dress(
    root: Node, styles: Sequence[Style], tables: Sequence[TableLook], brand: Brand, language: str
) -> None:
    """Gives the template's `w:styles` these looks, and takes out what the document does not need."""
    palette, body = Palette(brand), brand.type.body
    defaults: dict[str, dict[str, str | int]] = {
        "sz": {"val": round(body.size * 2)},
        "szCs": {"val": round(body.size * 2)},
        "lang": {"val": language, "eastAsia": language, "bidi": language},
        "spacing": {"line": round(body.leading * 20)},
    }
    for tag, values in defaults.items():
        set_values(inside(root, f".//{{*}}docDefaults//{{*}}{tag}"), **values)
    named = {node.get(f"{{{W}}}styleId"): node for node in root.iterfind("{*}style")}
    text = next(style for style in styles if style.name == "Body Text")
    for style in styles:
        node = named.pop(style_id(style.name))
        look = style
        if text.list_id and style.list_id is None and _based_on_body(node):
            # Body Text has a list in this document, which what is based on it must not inherit. Without the
            # list LibreOffice forgets the indents too.
            look = style._replace(
                list_id=0,
                hanging=style.hanging or 0,
                left=text.left if style.left is None else style.left,
                right=text.right if style.right is None else style.right,
            )
        _dress(node, _paragraph_properties(look, palette), run_properties(look, palette))
    for table in tables:
        table.fill(named.pop(style_id(table.name)), palette)
    for node in named.values():
        if node.get(f"{{{W}}}default") is None:
            root.remove(node)


def _based_on_body(node: Node) -> bool:
    base = node.find("{*}basedOn")
    return base is not None and base.get(f"{{{W}}}val") == style_id("Body Text")


def _dress(node: Node, paragraph: list[Node], run: Node | None) -> None:
    """Puts properties where the schema wants them: the template has only the first and the last."""
    if paragraph:
        properties = node.find("{*}pPr")
        if properties is None:
            properties = w("pPr")
            node.append(properties)
        last = [child for child in properties if child.tag.endswith(("}jc", "}outlineLvl"))]
        properties.extend([*paragraph, *last])
    if run is not None:
        node.append(run)
