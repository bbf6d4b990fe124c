"""The words of pages and of compositions, to be compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from drafter.compose.composition import Composition, notes_of, texts_of
from drafter.typeset.fonts import printed
from drafter.typeset.pages import ARTIFACT, Pages, PlacedLine, StructureElement

INLINE = frozenset({"Link", "Strong", "Em", "Span", "Reference"})


def text_lines(pages: Pages) -> list[list[PlacedLine]]:
    """The placed lines of each page that are text: no furniture, no footnotes, nothing within drawings."""
    return [
        [
            line
            for line in page.lines()
            if line.elements[0] != ARTIFACT
            and pages.elements[line.elements[0]].role != "Figure"
            and not note_of(pages, line)
        ]
        for page in pages.pages
    ]


def note_lines(pages: Pages) -> list[list[PlacedLine]]:
    """The placed lines of each page's footnotes."""
    return [[line for line in page.lines() if note_of(pages, line)] for page in pages.pages]


def note_of(pages: Pages, line: PlacedLine) -> str:
    """The name of the footnote that a line is part of; empty where it is part of none."""
    return next((element.note for element in _around(pages, line) if element.role == "Note"), "")


def in_table(pages: Pages, line: PlacedLine) -> bool:
    """Whether a line is part of a table."""
    return any(element.role == "Table" for element in _around(pages, line))


def _around(pages: Pages, line: PlacedLine) -> Iterator[StructureElement]:
    element = line.elements[0]
    while element != ARTIFACT:
        yield pages.elements[element]
        element = pages.elements[element].parent


def owner(pages: Pages, element: int) -> int:
    """The paragraph, heading, cell or part of a list item that an element of a run belongs to."""
    while pages.elements[element].role in INLINE:
        element = pages.elements[element].parent
    return element


def words_of_pages(pages: Pages) -> list[str]:
    """The words of the text, footnotes apart, in the order of the structure."""
    lines = (line for page in text_lines(pages) for line in page)
    return _words(sorted(lines, key=lambda line: owner(pages, line.elements[0])))


def note_words_of_pages(pages: Pages) -> list[str]:
    """The words of the footnotes, page after page."""
    return _words(line for page in note_lines(pages) for line in page)


def _words(lines: Iterable[PlacedLine]) -> list[str]:
    """The words of lines, a line's end being a word's end unless it parts a word."""
    whole = ""
    for line, following in pairwise((*lines, None)):
        assert line is not None
        goes_on = following is not None and following.elements is line.elements and not line.line.soft
        whole += line.line.text + ("" if goes_on else " ")
    return whole.split()


def words_of_composition(made: Composition) -> list[str]:
    return printed(" ".join(texts_of(made))).split()


def note_words_of_composition(made: Composition) -> list[str]:
    return printed(" ".join(notes_of(made))).split()
