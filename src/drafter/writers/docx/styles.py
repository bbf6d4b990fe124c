"""Styles as values, and `word/styles.xml` from them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from drafter.compose.brand import Brand
from drafter.writers.docx.markup import Node, serialised, w

# Names that Word itself knows, with the spelling that files have. All others are marked as custom.
_BUILT_IN = frozenset(
    {
        "Normal", "Body Text", "Title", "heading 1", "heading 2", "List Bullet", "List Number", "Quote",
        "header", "footer", "page number", "Strong", "Emphasis", "Hyperlink", "Intense Emphasis",
        "annotation text", "annotation reference", "annotation subject", "Default Paragraph Font",
    }
)  # fmt: skip
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
    """A paragraph style, or with `character` a character style. What is None is inherited.

    Colours are names of the brand's; families are "text" and "heads"; sizes are points, all other lengths
    twentieths of a point. `list_id` 0 takes a list's number away.
    """

    name: str
    based_on: str = ""
    next: str = ""
    character: bool = False
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
    align: str | None = None
    keep_next: bool | None = None
    keep_lines: bool | None = None
    page_break: bool = False
    outline: int | None = None
    list_id: int | None = None
    tabs: tuple[Tab, ...] = ()
    borders: tuple[tuple[str, Edge], ...] = ()
    shade: str | None = None


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
        }

    def text(self, name: str) -> Node:
        """The colour of text."""
        return w("color", val=self.values[name], themeColor=_THEME_SLOTS[name])

    def shade(self, name: str) -> Node:
        """The colour behind text."""
        return w("shd", val="clear", color="auto", fill=self.values[name], themeFill=_THEME_SLOTS[name])

    def edge(self, side: str, edge: Edge) -> Node:
        """A border; its width is counted in eighths of a point, and none takes an inherited one away."""
        if not edge.width:
            return w(side, val="nil")
        return w(
            side,
            val="single",
            sz=round(edge.width * 8),
            space=edge.space,
            color=self.values[edge.colour],
            themeColor=_THEME_SLOTS[edge.colour],
        )


def run_properties(style: Style, palette: Palette) -> Node | None:
    """`w:rPr` in the order of the schema, or None where the style says nothing of runs."""
    parts = [
        _fonts(style),
        _toggle("b", style.bold),
        _toggle("bCs", style.bold),
        _toggle("i", style.italic),
        _toggle("iCs", style.italic),
        palette.text(style.colour) if style.colour else None,
        w("sz", val=round(style.size * 2)) if style.size else None,
        w("szCs", val=round(style.size * 2)) if style.size else None,
        w("u", val="single") if style.underline else None,
    ]
    return w("rPr", *parts) if any(part is not None for part in parts) else None


def _fonts(style: Style) -> Node | None:
    if style.font:
        return w("rFonts", ascii=style.font, hAnsi=style.font, eastAsia=style.font, cs=style.font)
    if style.family is None:
        return None
    slot = "major" if style.family == "heads" else "minor"
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


def paragraph_properties(style: Style, palette: Palette) -> Node | None:
    """`w:pPr` in the order of the schema, or None where the style says nothing of paragraphs."""
    parts = [
        _toggle("keepNext", style.keep_next),
        _toggle("keepLines", style.keep_lines),
        w("pageBreakBefore") if style.page_break else None,
        w("numPr", w("numId", val=style.list_id)) if style.list_id is not None else None,
        w("pBdr", *(palette.edge(side, edge) for side, edge in style.borders)) if style.borders else None,
        palette.shade(style.shade) if style.shade else None,
        w("tabs", *(_tab(tab) for tab in style.tabs)) if style.tabs else None,
        _spacing(style),
        _indent(style),
        w("jc", val=style.align) if style.align else None,
        w("outlineLvl", val=style.outline) if style.outline is not None else None,
    ]
    return w("pPr", *parts) if any(part is not None for part in parts) else None


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


def styles_part(styles: Iterable[Style], brand: Brand, language: str) -> bytes:
    """`word/styles.xml`."""
    palette = Palette(brand)
    root = w("styles", _defaults(brand, language, palette))
    for style in styles:
        root.append(_style(style, palette))
        if style.name == "Normal":
            root.extend([_default_character(), *_default_tables()])
    return serialised(root)


def _defaults(brand: Brand, language: str, palette: Palette) -> Node:
    size = brand.type.body
    base = Style("", family="text", size=size.size, colour="ink")
    run = run_properties(base, palette)
    assert run is not None
    # Kerned from the smallest size on; it stands before the size in the schema's order.
    run.insert(list(run).index(next(node for node in run if node.tag.endswith("}sz"))), w("kern", val=2))
    run.append(w("lang", val=language, eastAsia=language, bidi=language))
    spacing = w("spacing", before=0, after=0, line=round(size.leading * 20), lineRule="exact")
    return w("docDefaults", w("rPrDefault", run), w("pPrDefault", w("pPr", w("widowControl"), spacing)))


def _default_character() -> Node:
    made = w("style", w("name", val="Default Paragraph Font"), w("uiPriority", val=1), w("semiHidden"))
    return _typed(made, "character", "DefaultParagraphFont", default=True)


def _default_tables() -> tuple[Node, Node]:
    margins = w("tblCellMar", *(w(side, w=0, type="dxa") for side in ("top", "left", "bottom", "right")))
    table = w(
        "style",
        w("name", val="Normal Table"),
        w("uiPriority", val=99),
        w("semiHidden"),
        w("tblPr", w("tblInd", w=0, type="dxa"), margins),
    )
    numbering = w("style", w("name", val="No List"), w("uiPriority", val=99), w("semiHidden"))
    return _typed(table, "table", "TableNormal", default=True), _typed(
        numbering, "numbering", "NoList", default=True
    )


def _typed(node: Node, kind: str, identifier: str, *, default: bool = False, custom: bool = False) -> Node:
    made = w("style", *node, type=kind, **({"default": 1} if default else {}))
    if custom:
        made.set(f"{{{node.nsmap['w']}}}customStyle", "1")
    made.set(f"{{{node.nsmap['w']}}}styleId", identifier)
    return made


def _style(style: Style, palette: Palette) -> Node:
    base = style.based_on or ("Default Paragraph Font" if style.character else "")
    parts = [
        w("name", val=style.name),
        w("basedOn", val=style_id(base)) if base else None,
        w("next", val=style_id(style.next)) if style.next else None,
        w("qFormat"),
        None if style.character else paragraph_properties(style, palette),
        run_properties(style, palette),
    ]
    kind = "character" if style.character else "paragraph"
    return _typed(
        w("style", *parts),
        kind,
        style_id(style.name),
        default=style.name == "Normal",
        custom=style.name not in _BUILT_IN,
    )
