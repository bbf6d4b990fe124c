"""The words of pages and of compositions, to be compared."""

from __future__ import annotations

from itertools import pairwise

from drafter.compose.composition import Composition, texts_of
from drafter.typeset.fonts import printed
from drafter.typeset.pages import ARTIFACT, Pages, PlacedLine


def text_lines(pages: Pages) -> list[list[PlacedLine]]:
    """The placed lines of each page that are text and no furniture."""
    return [[line for line in page.lines() if line.elements[0] != ARTIFACT] for page in pages.pages]


def words_of_pages(pages: Pages) -> list[str]:
    """The words as they stand in lines, a line's end being a word's end unless it parts a word."""
    lines = [line for page in text_lines(pages) for line in page]
    whole = ""
    for line, following in pairwise((*lines, None)):
        assert line is not None
        goes_on = following is not None and following.elements is line.elements and not line.line.soft
        whole += line.line.text + ("" if goes_on else " ")
    return whole.split()


def words_of_composition(made: Composition) -> list[str]:
    return printed(" ".join(texts_of(made))).split()
