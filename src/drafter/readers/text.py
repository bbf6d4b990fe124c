"""Text as copied from a web page or typed: lines by line breaks, wrapped lines joined again."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from drafter.model.text import Run
from drafter.readers.lines import Line, LineKind, Page, line_of, without_marker

_UNDERLINE = re.compile(r"[=\-_*~#·.]{3,}")
_QUOTED = re.compile(r"(?:> ?)+")
_WIDEST_WRAP = 110
_NARROWEST_WRAP = 50


def read_text(text: str) -> Page:
    """The lines of a plain text."""
    lines: list[Line] = []
    apart = True
    for raw in text.split("\n"):
        stripped = raw.strip()
        if not stripped:
            apart = True
            continue
        if _UNDERLINE.fullmatch(stripped):
            under = bool(lines) and not apart and lines[-1].apart and stripped[0] in "=-~"
            if under:
                lines[-1] = replace(lines[-1], kind=LineKind.HEADING, level=1 if stripped[0] == "=" else 2)
            lines.append(Line(kind=LineKind.RULE, text=stripped))
            apart = True
            continue
        kind = LineKind.PARAGRAPH
        quoted = _QUOTED.match(stripped)
        if quoted and stripped[quoted.end() :].strip():
            stripped, kind = stripped[quoted.end() :], LineKind.QUOTATION
        cells = tuple(part.strip() for part in re.split(r"\t+| {3,}", raw.strip()) if part.strip())
        line = line_of([Run(stripped)], kind, apart=apart, cells=cells if len(cells) > 1 else ())
        lines.append(without_marker(line))
        apart = False
    return Page(unwrapped(lines))


def unwrapped(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with those joined that were broken only because they had reached a right margin."""
    width = _width_of_wrap(lines)
    if not width:
        return tuple(lines)
    done: list[Line] = []
    lengths: list[int] = []
    for line in lines:
        if done and not line.apart and line.kind is LineKind.PARAGRAPH and not line.cells:
            first = line.text.split(None, 1)[0]
            last = done[-1]
            joins = lengths[-1] + 1 + len(first) > width and last.kind in _WRAPPING and not last.cells
            if joins:
                done[-1] = replace(
                    last, runs=(*last.runs, Run(" "), *line.runs), text=f"{last.text} {line.text}"
                )
                lengths[-1] = len(line.text)
                continue
        done.append(line)
        lengths.append(len(line.text) + (len(line.marker) + 1 if line.marker else 0))
    return tuple(done)


_WRAPPING = (LineKind.PARAGRAPH, LineKind.BULLET, LineKind.NUMBER, LineKind.QUOTATION)


def _width_of_wrap(lines: Sequence[Line]) -> int:
    """The right margin of a text that was wrapped at one, or 0."""
    if any(len(line.text) > _WIDEST_WRAP and " " in line.text.strip() for line in lines):
        return 0
    follows = [line for line in lines if not line.apart]
    width = max((len(line.text) + len(line.marker) for line in lines if " " in line.text), default=0)
    if width < _NARROWEST_WRAP or not follows:
        return 0
    full = [
        after
        for line, after in itertools.pairwise(lines)
        if not after.apart and len(line.text) > 0.75 * width and after.kind is LineKind.PARAGRAPH
    ]
    # A margin shows in many full lines; a list of names has few that happen to be as long as the longest.
    return width if len(full) >= 3 and len(full) >= 0.3 * len(follows) else 0
