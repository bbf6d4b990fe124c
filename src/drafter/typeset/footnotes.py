"""Footnotes: their lines, and how many of them stand at the foot of the page that fills."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.compose.composition import Footnote, Piece
from drafter.typeset.bands import Band, SetNote
from drafter.typeset.line_bands import bands_of
from drafter.typeset.look import MM, NO_GAP, TYPE_WIDTH, Gap
from drafter.typeset.pages import PlacedLine, PlacedRule
from drafter.typeset.words import Style

if TYPE_CHECKING:
    from drafter.typeset.flow import Flow

ABOVE = 11.25
"""The room between the text and the rule over the notes, which stands on their first line."""

_HANG = 5 * MM
_RULE_WIDTH = 31 * MM
_LEAST = 2
"""How many lines of a note stand on either side of a page break at least."""
_MOST = 0.6
"""The share of a page that notes take at most where one of them goes on, while there is text to set."""
_CLOSE = 0.01
_WHOLE = 4
"""Up to how many lines a note at the end of the text stands on one page."""
_BETWEEN = Gap(0.5)


def separator(y: float, colour: str) -> PlacedRule:
    """The rule over the first note of a page."""
    return PlacedRule(0, y, _RULE_WIDTH, 0.5, colour)


class NoteSetter:
    """Sets the notes of a composition as the text comes to them, each once; those `at_end` after it."""

    def __init__(self, flow: Flow, notes: Iterable[Footnote], *, at_end: bool = False) -> None:
        self._flow = flow
        self.at_end = at_end
        self._left = {note.id: note for note in notes}
        self._style: Style = flow.look.style(flow.look.brand.type.small)
        labels = (flow.label_line(note.label, self._style) for note in self._left.values())
        widths = [label.width for label in labels if label is not None]
        self.hang = max(_HANG, *(width + 1 * MM for width in widths)) if widths else _HANG

    def set(self, name: str, parent: int) -> SetNote | None:
        """The note of that name under a structural element; None if there is none, or it is set already."""
        note = self._left.pop(name, None) if not self.at_end else None
        return self._set(note, parent) if note is not None else None

    def ending(self, parent: int) -> list[Band]:
        """The lines of all notes, one note after the other, where they stand at the end of the text."""
        found: list[Band] = []
        for note in self._left.values():
            lines = [replace(band, foot=False) for band in self._set(note, parent).lines]
            last = len(lines) - 1
            whole = len(lines) <= _WHOLE
            for at, band in enumerate(lines):
                gap = _BETWEEN if at == 0 else NO_GAP
                tied = at in (0, last - 1) and at != last
                found.append(replace(band, gap=gap, keep=at != last and (whole or tied), tied=tied))
        self._left.clear()
        return found

    def _set(self, note: Footnote, parent: int) -> SetNote:
        flow, style, name = self._flow, self._style, note.id
        element = flow.structure.add("Note", parent, block=name, note=name)
        label = flow.label_line(note.label, style, name)
        label_element = flow.structure.add("Lbl", element)
        elements = flow.structure.of_pieces(element, note.pieces)
        lines = flow.set(note.pieces, style, TYPE_WIDTH - self.hang, name).lines
        bands = bands_of(lines, self.hang, elements, name, gap=NO_GAP)
        bands = [replace(band, foot=True) for band in bands] or [Band(style.leading, (), foot=True)]
        if label is not None:
            number = PlacedLine(0, 0.75 * style.leading, label, (label_element,), name)
            bands[0] = replace(bands[0], things=(number, *bands[0].things))
        return SetNote(name, tuple(bands))

    def waiting(self, pieces: Sequence[Piece]) -> tuple[Footnote, ...]:
        """The notes that pieces refer to and that are not set yet."""
        if not self._left or self.at_end:
            return ()
        return tuple(self._left[piece.note] for piece in pieces if piece.note in self._left)

    @property
    def left(self) -> frozenset[str]:
        """The notes that are not set yet."""
        return frozenset(self._left)

    def drop(self, names: Iterable[str]) -> None:
        """These notes are set."""
        for name in names:
            self._left.pop(name, None)

    def count(self, bands: Iterable[Band]) -> None:
        """The notes of bands are set, whoever set them."""
        for band in bands:
            for note in band.notes:
                self._left.pop(note.name, None)

    def rest(self) -> list[SetNote]:
        """The notes that nothing referred to so far."""
        found = (self.set(name, 0) for name in tuple(self._left))
        return [note for note in found if note is not None]


class Foot:
    """The notes of the page that fills, and the lines that go on to the next.

    Lines are counted in order; so many of them as are `kept` have room on this page for certain.
    """

    def __init__(self, height: float) -> None:
        self._height = height
        self._waiting: list[tuple[Band, ...]] = []
        self._leading = 0.0
        self.kept = 0

    @property
    def limit(self) -> float:
        """How far down the text may reach."""
        return self._height - (ABOVE + self.kept * self._leading if self.kept else 0.0)

    @property
    def waiting(self) -> int:
        """How many lines there are to place, on this page and after it."""
        return sum(map(len, self._waiting))

    @property
    def goes_on(self) -> bool:
        """Whether a note goes on to the next page, so that this one can have no other after it."""
        return self.kept < self.waiting

    def kept_with(self, notes: Sequence[SetNote], bottom: float) -> int:
        """How many lines are kept if text with these notes reaches down to `bottom`; -1 if that cannot be.

        All notes begin on the page, and all but the last end there, unless one before it is too long for any
        page. One that goes on has two lines at least on either page, and leaves room for more text where it
        is very long.
        """
        if not notes:
            return self.kept if bottom <= self.limit + _CLOSE else -1
        if self.goes_on:
            return -1
        self._leading = notes[0].lines[0].height
        lines = self.waiting + sum(len(note.lines) for note in notes)
        room = self._room(bottom)
        if lines <= room:
            return lines
        going = self._going_on(notes)
        long = len(notes[going].lines)
        least = self.waiting + sum(len(note.lines) for note in notes[:going]) + _LEAST
        if long < 2 * _LEAST or least > room:
            return -1
        return min(lines - _LEAST, room, max(least, int(_MOST * self._height / self._leading)))

    def _going_on(self, notes: Sequence[SetNote]) -> int:
        """Which of the notes goes on to the next page: the last, or the first that fits on none."""
        page = self._room(0.0)
        long = (place for place, note in enumerate(notes) if len(note.lines) > page)
        return next(long, len(notes) - 1)

    def add(self, notes: Sequence[SetNote], bottom: float, kept: int) -> None:
        """Take notes in; where they do not fit (`kept` -1), as many lines as have room under the text."""
        if not notes:
            return
        self._leading = notes[0].lines[0].height
        if kept < 0:
            lines = self.waiting + sum(len(note.lines) for note in notes)
            kept = self.kept if self.goes_on else max(min(lines, self._room(bottom)), self.kept)
        self._waiting.extend(note.lines for note in notes)
        self.kept = kept

    def turn(self, bottom: float) -> list[Band]:
        """The lines at the foot of the page, under text that ends at `bottom`; the next page begins."""
        room = self._room(bottom) if self._waiting else 0
        placed: list[Band] = []
        left: list[tuple[Band, ...]] = []
        for lines in self._waiting:
            share = room - len(placed) if not left else 0
            if share < len(lines):
                share = min(share, len(lines) - _LEAST)
                share = share if share >= _LEAST else 0
            placed.extend(lines[:share])
            if share < len(lines):
                left.append(lines[share:])
        self._waiting = left
        most = int(_MOST * self._height / self._leading) if left else 0
        self.kept = min(self.waiting, most)
        return placed

    def _room(self, bottom: float) -> int:
        return max(int((self._height - bottom - ABOVE + _CLOSE) / self._leading), 0)
