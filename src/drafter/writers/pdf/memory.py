"""What one PDF keeps for the next, so that an edit writes only what changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from drafter.compose.kept import Kept
from drafter.typeset.pages import Page, Pages, Rect, StructureElement
from drafter.writers.pdf.content import Painter
from drafter.writers.pdf.embedding import Cut, cut
from drafter.writers.pdf.letters import Lettering
from drafter.writers.pdf.objects import stream
from drafter.writers.pdf.sheets import Sheet
from drafter.writers.pdf.tagging import Numbers, Structured, structured


class _Painted(NamedTuple):
    """A page as it was painted; it is held, so that no other page comes to stand where it stood in memory."""

    page: Page
    sheet: Sheet
    content: bytes
    highest: int
    """The last of the elements that the page has something of."""


_StructureKey = tuple[
    tuple[StructureElement, ...], list[tuple[int, ...]], list[tuple[int, Rect]], Numbers, float
]


class PdfCache:
    """Painted pages, the structure and cut fonts of the last file, for one that is much like it.

    A file does not depend on what the cache holds. Of pages those of the last file are kept, of fonts those
    of the last two. One that is not `lasting` is for one file.
    """

    def __init__(self, *, lasting: bool = True) -> None:
        self._lasting = lasting
        self._lettering: dict[str, Lettering] = {}
        self._letters: dict[str, frozenset[str]] = {}
        self._height = 0.0
        self._elements: tuple[StructureElement, ...] = ()
        self._painted: dict[int, _Painted] = {}
        self._structure: tuple[_StructureKey, Structured] | None = None
        self._cuts: Kept[Cut] = Kept()
        self._seen: dict[str, frozenset[str]] = {}

    def painted(self, pages: Pages) -> list[tuple[Sheet, bytes]]:
        """Each page's sheet and its content as a stream: painted anew only where the page is another."""
        same = self._same_elements(pages)
        painter = Painter(pages.height, pages.elements, self._lettering if self._lasting else None)
        found: dict[int, _Painted] = {}
        for page in pages.pages:
            before = self._painted.get(id(page))
            if before is None or before.highest >= same:
                sheet = painter.paint(page)
                highest = max((one if one >= 0 else ~one for one in sheet.held), default=-1)
                before = _Painted(page, sheet._replace(content=b""), stream(sheet.content), highest)
            found[id(page)] = before
        self._painted, self._elements, self._height = found, pages.elements, pages.height
        sheets = [found[id(page)].sheet for page in pages.pages]
        self._letters = _letters(sheets) if self._lasting else painter.letters()
        return [(found[id(page)].sheet, found[id(page)].content) for page in pages.pages]

    def _same_elements(self, pages: Pages) -> int:
        """How many of the first elements are as in the last file: pages that have no others are the same."""
        if self._height != pages.height:
            return -1
        before, now = self._elements, pages.elements
        if before == now:
            return len(now)
        pairs = enumerate(zip(before, now, strict=False))
        return next((place for place, (old, new) in pairs if old != new), min(len(before), len(now)))

    def structured(self, pages: Pages, sheets: Sequence[Sheet], numbers: Numbers) -> Structured:
        """The structure: as it was where all pages have the same of the same elements."""
        key = (
            pages.elements,
            [sheet.held for sheet in sheets],
            [figure for sheet in sheets for figure in sheet.figures],
            numbers,
            pages.height,
        )
        if self._structure is None or self._structure[0] != key:
            self._structure = (key, structured(*key))
        return self._structure[1]

    def cuts(self) -> list[tuple[str, Cut]]:
        """The faces that the painted pages are set in, by name, each cut to what they show."""
        self._cuts.turn()
        return [(face, self._cut(face, letters)) for face, letters in sorted(self._letters.items())]

    def cuts_for_pictures(self, shown: Mapping[str, frozenset[str]]) -> list[tuple[str, Cut]]:
        """Faces that show some letters and all that were shown before: none is cut for each new letter."""
        self._cuts.turn()
        found: list[tuple[str, Cut]] = []
        for face, letters in sorted(shown.items()):
            seen = self._seen.get(face, frozenset())
            if not letters <= seen:
                seen = self._seen[face] = seen | letters
            found.append((face, self._cut(face, seen)))
        return found

    def _cut(self, face: str, letters: frozenset[str]) -> Cut:
        found = self._cuts.get((face, letters))
        if found is None:
            found = cut(face, letters)
            self._cuts.put((face, letters), found)
        return found


def _letters(sheets: Iterable[Sheet]) -> dict[str, frozenset[str]]:
    found: dict[str, list[frozenset[str]]] = {}
    for face, letters in chain.from_iterable(sheet.letters for sheet in sheets):
        found.setdefault(face, []).append(letters)
    return {face: frozenset().union(*some) for face, some in found.items()}
