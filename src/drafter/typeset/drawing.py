"""Vector drawings: the paths of an SVG that holds fills only, as brands' logos do."""

from __future__ import annotations

import re
from pathlib import Path

from drafter.model.errors import InputRefused
from drafter.model.values import Value

_VIEW_BOX = re.compile(r'<svg\b[^>]*\bviewBox="([^"]*)"')
_PATH = re.compile(r"<path\b([^>]*?)/?>", re.DOTALL)
_ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
_STEP = re.compile(r"([A-Za-z])([^A-Za-z]*)")
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_TAG = re.compile(r"<\s*/?\s*([^\s/>]+)")
_TAGS = frozenset({"svg", "path", "title", "desc", "?xml"})
# What would change a shape, and is not followed here: better no logo than a wrong one.
_NOT_FOLLOWED = re.compile(
    r"\b(?:transform|style|class|clip-path|mask|filter|stroke|opacity|preserveAspectRatio)\s*="
)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_TAKES = {"M": 2, "L": 2, "C": 6, "Z": 0}

Step = tuple[str, tuple[float, ...]]


class Shape(Value, frozen=True):
    """An outline of steps "M", "L", "C", "Z" in absolute places, filled, drawn by a line, or both.

    Those that are read from files are filled. `fill` and `stroke` are colours, or empty.
    """

    fill: str
    even_odd: bool
    steps: tuple[Step, ...]
    stroke: str = ""
    weight: float = 0


class Drawing(Value, frozen=True):
    """Shapes inside a box of a width and height, y downwards."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


def read_drawing(path: Path) -> Drawing:
    """The drawing in an SVG of filled paths made of M, L, C and Z. Raises InputRefused for anything else."""
    try:
        return parse_drawing(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, ValueError) as error:
        raise InputRefused(
            f"The logo “{path.name}” could not be read.",
            "It must be an SVG of nothing but filled paths made of straight lines and curves.",
        ) from error


def parse_drawing(svg: str) -> Drawing:
    """The drawing that SVG text describes. Raises ValueError where it is none that can be drawn."""
    svg = _COMMENT.sub("", svg)
    if any(tag not in _TAGS for tag in _TAG.findall(svg)) or "&" in svg or _NOT_FOLLOWED.search(svg):
        raise ValueError("more than filled paths")
    box = _VIEW_BOX.search(svg)
    if box is None:
        raise ValueError("no viewBox")
    left, top, width, height = (float(number) for number in box.group(1).replace(",", " ").split())
    if not width > 0 or not height > 0:
        raise ValueError("an empty viewBox")
    shapes = []
    for match in _PATH.finditer(svg):
        attributes = dict(_ATTRIBUTE.findall(match.group(1)))
        fill = attributes.get("fill", "#000000")
        if not _COLOUR.fullmatch(fill):
            raise ValueError("a fill that is no colour")
        steps = tuple(_steps(attributes.get("d", ""), left, top))
        shapes.append(Shape(fill, attributes.get("fill-rule") == "evenodd", steps))
    if not shapes:
        raise ValueError("no paths")
    return Drawing(width, height, tuple(shapes))


def _steps(data: str, left: float, top: float) -> list[Step]:
    steps: list[Step] = []
    for letter, rest in _STEP.findall(data):
        if letter not in _TAKES:
            raise ValueError("a path step other than M, L, C and Z")
        numbers = [float(number) for number in _NUMBER.findall(rest)]
        takes = _TAKES[letter]
        if not takes:
            steps.append((letter, ()))
            continue
        if not numbers or len(numbers) % takes:
            raise ValueError("a path step with too few numbers")
        for at in range(0, len(numbers), takes):
            part = numbers[at : at + takes]
            moved = tuple(n - (top if odd % 2 else left) for odd, n in enumerate(part))
            steps.append(("L" if letter == "M" and at else letter, moved))
    return steps


def svg_shapes(drawing: Drawing) -> str:
    """The shapes as paths of an SVG, written anew: nothing else of a file that they came from."""
    made = []
    for shape in drawing.shapes:
        path = " ".join(
            step + " ".join(f"{number:.6g}" for number in numbers) for step, numbers in shape.steps
        )
        rule = ' fill-rule="evenodd"' if shape.even_odd else ""
        line = f' stroke="{shape.stroke}" stroke-width="{shape.weight:g}"' if shape.stroke else ""
        made.append(f'<path fill="{shape.fill or "none"}"{rule}{line} d="{path}"/>')
    return "".join(made)
