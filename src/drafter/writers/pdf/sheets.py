"""A painted page, and what is kept of it."""

from __future__ import annotations

from typing import NamedTuple

from drafter.model.pictures import Picture
from drafter.typeset.pages import LinkArea, Rect


class Sheet(NamedTuple):
    """A painted page: its content, and what it has of the structure and of all that pages share.

    It says the same whatever other pages hold. `held` are, in the order painted, the elements of its marked
    sequences, and ~element for a link's, of which `links` has the rectangles. `figures` are the areas of
    figures, `notes` how far down footnotes stand. `letters` are the characters shown in each face.
    """

    content: bytes
    held: tuple[int, ...]
    links: tuple[LinkArea, ...]
    figures: tuple[tuple[int, Rect], ...]
    notes: tuple[tuple[str, float], ...]
    letters: tuple[tuple[str, frozenset[str]], ...]
    pictures: tuple[tuple[bytes, Picture], ...]
