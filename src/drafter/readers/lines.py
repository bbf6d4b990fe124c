"""The neutral form of a page, whatever its format was: lines with marks, kinds and regions."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from drafter.model.statement import Footnote
from drafter.model.text import Run, joined, sliced


class LineKind(StrEnum):
    """What the page's format says a line is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    NUMBER = "number"
    QUOTATION = "quotation"
    ROW = "row"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page.

    `apart` is true where the line starts a paragraph of its own and false where it only follows a line
    break. `furniture` is 0 for the page's matter; lines of one menu, footer or side box share a number.
    `marker` is a list marker that the text spelled out ("3.").
    """

    runs: tuple[Run, ...] = ()
    kind: LineKind = LineKind.PARAGRAPH
    level: int = 0
    apart: bool = True
    furniture: int = 0
    marker: str = ""
    cells: tuple[str, ...] = ()
    text: str = field(default="")

    @property
    def strong(self) -> bool:
        """Whether all of it is strong."""
        return bool(self.runs) and all(run.marks.strong or not run.text.strip(" :*") for run in self.runs)

    @property
    def linked(self) -> bool:
        """Whether all of it is link text."""
        return bool(self.runs) and all(run.marks.link or not run.text.strip(" |·-") for run in self.runs)

    @property
    def link(self) -> str:
        """The address of its first link."""
        return next((run.marks.link for run in self.runs if run.marks.link), "")


@dataclass(frozen=True, slots=True)
class Page:
    """A page as its format's reader hands it on; the hints are what its metadata says.

    `footnotes` are those that stretches of the lines name.
    """

    lines: tuple[Line, ...]
    title: str = ""
    language: str = ""
    date: str = ""
    place: str = ""
    left_over: tuple[str, ...] = ()
    footnotes: tuple[Footnote, ...] = ()


# A list marker at the head of a line. Letters and Roman numbers need their bracket.
_BULLET = re.compile(r"\s*([•·▪◦‣●○■□➢➤►✓✔∙]|[-–—*](?=\s))\s*(?=\S)")
_NUMBER = re.compile(
    r"\s*(\(?\d{1,3}[.)](?=[^\S\n]|[^\W\d])|\([a-z]\)|[a-z]\)|\(?[ivx]{1,5}\)|\[\^?\d{1,3}\]:?|\[\^[\w-]{1,20}\]:)\s*(?=\S)"
)


# "26. September 2024" is a date, and no item of a list.
_DAY = re.compile(
    r"\s*[0-3]?\d\.\s?(?:[^\W\d_]{3,12}\.?,?\s(?:19|20)\d\d\b"
    r"|(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\s[^\W\d_])"
)


def line_of(runs: Iterable[Run], kind: LineKind = LineKind.PARAGRAPH, **more: object) -> Line:
    """A line of those runs, trimmed at both ends."""
    whole = joined(runs)
    text = "".join(run.text for run in whole)
    start = len(text) - len(text.lstrip())
    end = len(text.rstrip())
    if start or end != len(text):
        whole = sliced(whole, start, end)
        text = text[start:end]
    return replace(Line(whole, kind, text=text), **more)  # type: ignore[arg-type]


def without_marker(line: Line) -> Line:
    """A paragraph that spells out a list marker as the list item that it is."""
    if line.kind is not LineKind.PARAGRAPH or len(line.text) < 3:
        return line
    if _DAY.match(line.text):
        return line
    for pattern, kind in ((_BULLET, LineKind.BULLET), (_NUMBER, LineKind.NUMBER)):
        found = pattern.match(line.text)
        if found and found.end() < len(line.text):
            runs = sliced(line.runs, found.end(), len(line.text))
            return replace(line_of(runs, kind), apart=line.apart, furniture=line.furniture, marker=found[1])
    return line


def cut(line: Line, start: int, end: int) -> Line:
    """The characters of a line from `start` up to `end` as a line of its own."""
    return replace(
        line_of(sliced(line.runs, start, end), line.kind),
        level=line.level,
        furniture=line.furniture,
        apart=line.apart,
    )
