"""Figures that are drawn from data, as inline SVG with their words in it."""

from __future__ import annotations

from pathlib import Path

from drafter.compose.brand import Brand
from drafter.compose.composition import Purpose, TimeLine
from drafter.typeset.drawing import svg_shapes
from drafter.typeset.lines import LineCache
from drafter.typeset.look import Look
from drafter.typeset.pages import PlacedLine
from drafter.typeset.time_lines import draw_time_line
from drafter.writers.html.blocks import Classes
from drafter.writers.html.markup import attribute, element, inline, lines, text

_PLAIN = Brand(id="", name="", kind="", folder=Path())


def time_line(shown: TimeLine, brand: Brand | None, purpose: Purpose, classes: Classes) -> str:
    """A time line with its caption; its title is the caption's first words, its description the whole."""
    look = Look(brand or _PLAIN, purpose)
    drawn = draw_time_line(shown, look, LineCache().set)
    name = f"figure-{shown.section}" if shown.section else "figure"
    box = f"0 0 {drawn.drawing.width:.6g} {drawn.drawing.height:.6g}"
    label = element("b", text(shown.label)) + " " if shown.label else ""
    title = element("title", text(shown.label.rstrip(".") or shown.rows[0].label), id=f"{name}-title")
    described = element("desc", text(shown.alt), id=f"{name}-desc")
    words = "".join(_words(line, look.brand.type.heads) for line in drawn.lines)
    svg = (
        f'<svg viewBox="{box}" role="img" aria-labelledby={attribute(f"{name}-title")} '
        f"aria-describedby={attribute(f'{name}-desc')}>{title}{described}"
        f"{svg_shapes(drawn.drawing)}{words}</svg>"
    )
    if classes("x"):
        # Where it is wider than the page it moves within itself, and can be moved by keys.
        svg = f'<div class="scroll time-line" tabindex="0">{svg}</div>'
    caption = element("figcaption", label + inline(shown.caption))
    return element("figure", lines((svg, caption)))


def _words(placed: PlacedLine, family: str) -> str:
    """A line's runs, each as wide as pages set it, whatever font there is."""
    made = []
    for run in placed.line.runs:
        if not run.text.strip():
            continue
        made.append(
            element(
                "text",
                text(run.text),
                x=f"{placed.x + run.x:.6g}",
                y=f"{placed.y:.6g}",
                fill=run.colour,
                font_family=f"'{family}', sans-serif",
                font_size=f"{run.size or placed.line.size:g}",
                font_weight="700" if "Bold" in run.face else "400",
                textLength=f"{run.width:.6g}",
                lengthAdjust="spacingAndGlyphs",
            )
        )
    return "".join(made)
