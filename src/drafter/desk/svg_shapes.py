"""Drawings from other programs: the filled shapes of an SVG as paths of straight lines and curves.

Whatever would look otherwise in paths alone, or does more than look, is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple
from xml.etree import ElementTree

from drafter.desk.svg_paths import (
    Matrix,
    Outline,
    bounds,
    ellipse,
    matrix_of,
    moved,
    numbers_in,
    outline_of,
    polygon,
    rectangle,
)
from drafter.typeset.drawing import Drawing, Shape

_SVG = "{http://www.w3.org/2000/svg}"
_MOST_SHAPES = 5_000
_MOST_STEPS = 200_000
_DEEPEST = 40
# Something around a shape lets what is under it through.
_SHINES = "shines through"
_SPARE = 0.01
# A name for the format, as many programs write it; one that defines anything is not taken.
_DOCTYPE = re.compile(r"<!DOCTYPE\s+svg[^\[\]<>]*>")
_HEX = re.compile(r"#([0-9a-f]{6}|[0-9a-f]{3})")
_RGB = re.compile(r"rgb\(\s*(\d+%?)\s*[, ]\s*(\d+%?)\s*[, ]\s*(\d+%?)\s*\)")
_RULE = re.compile(r"([^{}]*)\{([^{}]*)\}")
_CLASS = re.compile(r"\.(-?[A-Za-z_][\w-]*)")
_REFERENCE = re.compile(r"url\(\s*[\"']?#([^\"')]+)[\"']?\s*\)")
_LENGTH = re.compile(r"\s*([0-9.eE+-]+)\s*(?:px|pt|mm|cm|in|pc)?\s*")
_NAMED = {
    "black": "#000000", "white": "#ffffff", "red": "#ff0000", "green": "#008000", "blue": "#0000ff",
    "yellow": "#ffff00", "gray": "#808080", "grey": "#808080", "silver": "#c0c0c0", "navy": "#000080",
    "orange": "#ffa500", "purple": "#800080", "maroon": "#800000", "teal": "#008080", "lime": "#00ff00",
    "aqua": "#00ffff", "cyan": "#00ffff", "fuchsia": "#ff00ff", "magenta": "#ff00ff", "olive": "#808000",
}  # fmt: skip
# What is not painted where it stands; what refers to one of them is refused there.
_PASSED_OVER = frozenset(
    "title desc metadata style clipPath linearGradient radialGradient pattern filter mask marker".split()
)
# Looks that come down from a group to what is in it.
_INHERITED = ("fill", "fill-rule", "stroke", "stroke-width", "visibility", "fill-opacity", "color")
_LOOKS = (*_INHERITED, "opacity", "display", "clip-path", "mask", "filter", "stroke-opacity")
# What is above one of these is not the shape any more.
_NOT_DRAWN = ("mask", "filter", "marker", "marker-start", "marker-mid", "marker-end")


class NotShapes(ValueError):
    """The text is no SVG, or one with more than filled shapes; says what it holds instead."""


class _Place(NamedTuple):
    """What a shape has from the groups that it is in."""

    looks: Mapping[str, str]
    matrix: Matrix


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The looks of classes, what may be clipped to by name, and the size of the drawing."""

    classes: Mapping[str, Mapping[str, str]]
    clips: Mapping[str, ElementTree.Element]
    width: float
    height: float

    def looks(self, element: ElementTree.Element) -> dict[str, str]:
        """What attributes, classes and the style of an element say, the last the strongest."""
        found = {key: value.strip() for key, value in element.attrib.items() if key in _LOOKS}
        for name in element.get("class", "").split():
            found.update(self.classes.get(name, {}))
        found.update(_declarations(element.get("style", "")))
        if any(found.get(key, "none") != "none" or element.get(key, "none") != "none" for key in _NOT_DRAWN):
            raise NotShapes("clipping, masks or filters")
        return found

    def check_clip(self, reference: str, matrix: Matrix) -> None:
        """Raises NotShapes unless what is clipped to is a rectangle around all of the drawing."""
        match = _REFERENCE.fullmatch(reference)
        clip = self.clips.get(match[1]) if match else None
        inside = list(clip) if clip is not None else []
        plain = clip is not None and not set(clip.attrib) - {"id"} and not matrix.b and not matrix.c
        if not plain or len(inside) != 1 or _name(inside[0]) != "rect" or inside[0].get("transform"):
            raise NotShapes("clipping, masks or filters")
        left, top, right, bottom = bounds(moved(_outline("rect", inside[0]), matrix))
        spare = _SPARE * max(self.width, self.height)
        if left > spare or top > spare or right < self.width - spare or bottom < self.height - spare:
            raise NotShapes("clipping, masks or filters")


def drawing_of(text: str) -> Drawing:
    """The drawing in the text of an SVG. Raises NotShapes."""
    plain = _DOCTYPE.sub("", text, count=1)
    if "<!DOCTYPE" in plain or "<!ENTITY" in plain or "<?xml-stylesheet" in plain:
        raise NotShapes("references to other files")
    try:
        root = ElementTree.fromstring(plain)  # noqa: S314
    except (ElementTree.ParseError, ValueError) as error:
        raise NotShapes("nothing that can be read") from error
    if root.tag not in (f"{_SVG}svg", "svg"):
        raise NotShapes("no SVG")
    left, top, width, height = _box(root)
    clips = {one.get("id", ""): one for one in root.iter() if _name(one) == "clipPath"}
    sheet = _Sheet(_classes(root), clips, width, height)
    shapes: list[Shape] = []
    steps = 0
    start = _Place({}, Matrix(1, 0, 0, 1, -left, -top))
    for shape in _shapes(root, start, sheet, 0):
        shapes.append(shape)
        steps += len(shape.steps)
        if len(shapes) > _MOST_SHAPES or steps > _MOST_STEPS:
            raise NotShapes("more shapes than a logo can need")
    if not shapes:
        raise NotShapes("no filled shapes")
    _check_edges(shapes, width, height)
    return Drawing(width, height, tuple(shapes))


def _box(root: ElementTree.Element) -> tuple[float, float, float, float]:
    found = numbers_in(root.get("viewBox", ""))
    if not found:
        sides = [_LENGTH.fullmatch(root.get(side, "")) for side in ("width", "height")]
        if not all(sides):
            raise NotShapes("no size")
        found = [0.0, 0.0, *(float(side[1]) for side in sides if side)]
    if len(found) != 4 or not (0 < found[2] < 1e7 and 0 < found[3] < 1e7):
        raise NotShapes("no size")
    return found[0], found[1], found[2], found[3]


def _check_edges(shapes: list[Shape], width: float, height: float) -> None:
    """Raises NotShapes where shapes reach over the edges: a viewer cuts them off there, a page would not."""
    spare = _SPARE * max(width, height)
    for shape in shapes:
        left, top, right, bottom = bounds(shape.steps)
        if left < -spare or top < -spare or right > width + spare or bottom > height + spare:
            raise NotShapes("shapes that reach over its edges")


def _shapes(element: ElementTree.Element, place: _Place, sheet: _Sheet, depth: int) -> Iterator[Shape]:
    """The shapes of what is inside an element, in the order in which they are painted."""
    if depth > _DEEPEST:
        raise NotShapes("groups inside groups without end")
    own = _inside(element, place, sheet)
    if own is None:
        return
    for child in element:
        name = _name(child)
        if not name or name in _PASSED_OVER:
            continue
        if name in ("defs", "symbol"):
            if any(_name(inner) == "script" for inner in child.iter()):
                raise NotShapes("a script")
            continue
        if any(key.lower().startswith("on") or key.endswith("href") for key in child.attrib):
            raise NotShapes("a script or a reference")
        if name == "g":
            yield from _shapes(child, own, sheet, depth + 1)
            continue
        outline = _outline(name, child)
        here = _inside(child, own, sheet)
        if here is not None:
            yield from _filled(outline, here)


def _inside(element: ElementTree.Element, place: _Place, sheet: _Sheet) -> _Place | None:
    """What holds inside an element; None where nothing of it is seen."""
    looks = sheet.looks(element)
    if looks.get("display") == "none":
        return None
    kept = {key: value for key, value in looks.items() if key in _INHERITED and value != "inherit"}
    opaque = _share(looks.get("opacity", "1"))
    if opaque <= 0:
        return None
    if opaque < 1:
        kept[_SHINES] = "yes"
    matrix = place.matrix
    if element.get("transform") and _name(element) != "svg":
        matrix = matrix.after(matrix_of(element.get("transform", "")))
    if looks.get("clip-path", "none") != "none":
        # Some programs clip all they draw to the edges of the page, which changes nothing.
        sheet.check_clip(looks["clip-path"], matrix)
    return _Place({**place.looks, **kept}, matrix)


def _filled(outline: Outline, place: _Place) -> Iterator[Shape]:
    looks = place.looks
    if looks.get("visibility", "visible") != "visible" or not outline:
        return
    stroke = looks.get("stroke", "none")
    if stroke not in ("none", "transparent") and (numbers_in(looks.get("stroke-width", "1")) or [1])[0] > 0:
        raise NotShapes("strokes")
    fill = _colour(looks.get("fill", "#000000"), looks.get("color", "#000000"))
    opaque = _share(looks.get("fill-opacity", "1"))
    if not fill or opaque <= 0:
        return
    if opaque < 1 or looks.get(_SHINES):
        raise NotShapes("transparent shapes")
    steps = moved(outline, place.matrix)
    yield Shape(fill.upper(), looks.get("fill-rule") == "evenodd", steps)


def _outline(name: str, element: ElementTree.Element) -> Outline:
    def side(key: str) -> float:
        found = numbers_in(element.get(key, "0"))
        if not found or element.get(key, "").strip().endswith("%"):
            raise NotShapes("a length that cannot be read")
        return found[0]

    match name:
        case "path":
            return outline_of(element.get("d", ""))
        case "rect":
            across, down = element.get("rx"), element.get("ry")
            corner = side("rx" if across else "ry"), side("ry" if down else "rx")
            return rectangle(side("x"), side("y"), side("width"), side("height"), *corner)
        case "circle":
            return ellipse(side("cx"), side("cy"), side("r"), side("r"))
        case "ellipse":
            return ellipse(side("cx"), side("cy"), side("rx"), side("ry"))
        case "polygon" | "polyline":
            return polygon(numbers_in(element.get("points", "")))
    raise NotShapes(f"an element “{name[:20]}”")


def _name(element: ElementTree.Element) -> str:
    """The name of an element of SVG; empty for those of other languages and for what is none."""
    tag = element.tag
    if tag.startswith(_SVG):
        return tag[len(_SVG) :]
    return "" if tag.startswith("{") else tag


def _classes(root: ElementTree.Element) -> dict[str, dict[str, str]]:
    """The looks of classes in the sheets of a drawing; selectors of other kinds are refused."""
    found: dict[str, dict[str, str]] = {}
    for element in root.iter():
        if _name(element) != "style":
            continue
        text = re.sub(r"/\*.*?\*/|<!--|-->", "", element.text or "", flags=re.DOTALL)
        if "@" in text or _RULE.sub("", text).strip():
            raise NotShapes("a style sheet that is not understood")
        for selectors, body in _RULE.findall(text):
            for selector in selectors.split(","):
                match = _CLASS.fullmatch(selector.strip())
                if match is None:
                    raise NotShapes("a style sheet that is not understood")
                found.setdefault(match[1], {}).update(_declarations(body))
    return found


def _declarations(text: str) -> dict[str, str]:
    found = {}
    for part in text.split(";"):
        key, colon, value = part.partition(":")
        if colon:
            found[key.strip().lower()] = value.replace("!important", "").strip()
    if "transform" in found:
        raise NotShapes("clipping, masks or filters")
    return found


def _share(text: str) -> float:
    found = numbers_in(text)
    if not found:
        raise NotShapes("a number that cannot be read")
    return found[0] / 100 if text.strip().endswith("%") else found[0]


def _colour(text: str, current: str) -> str:
    """A fill as "#rrggbb"; empty for none."""
    name = text.strip().lower()
    if name == "currentcolor":
        return _colour(current, "#000000") if current.strip().lower() != "currentcolor" else "#000000"
    if name in ("none", "transparent"):
        return ""
    if name in _NAMED:
        return _NAMED[name]
    match = _HEX.fullmatch(name)
    if match:
        return name if len(match[1]) == 6 else "#" + "".join(digit * 2 for digit in match[1])
    match = _RGB.fullmatch(name)
    if match:
        return "#" + "".join(f"{_of_255(share):02x}" for share in match.groups())
    raise NotShapes("a fill that is no plain colour")


def _of_255(text: str) -> int:
    value = float(text.rstrip("%")) * 2.55 if text.endswith("%") else float(text)
    return min(round(value), 255)
