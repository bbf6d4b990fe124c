"""The document's structure in the file: which marks on pages, and which links, each element holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from drafter.typeset.pages import LinkArea, Rect, StructureElement
from drafter.writers.pdf.about import language_tag
from drafter.writers.pdf.objects import (
    PdfFile,
    Values,
    array,
    dictionary,
    entries,
    name,
    numbers,
    reference,
    string,
)

# Types of later editions of PDF, explained to readers of 1.7.
_ROLE_MAP = b"<</Strong /Span/Em /Span>>"
# A figure must say something; what nobody wrote is heard as a question.
_NOT_SAID = "?"
_LONGEST_ALT = 8000
_HEADINGS = frozenset({"H1", "H2", "H3", "H4", "H5", "H6"})
_CELLS = frozenset({"TR", "TH", "TD"})
# Elements that may say more about themselves than their role and language.
_TELLING = frozenset({"Figure", "L", "Note", "TH", "TD"})


class Mark(NamedTuple):
    """A marked sequence: the page that it is on, and its number there."""

    page: int
    number: int


class PlacedLink(NamedTuple):
    """A rectangle of a page that leads somewhere."""

    page: int
    area: LinkArea


class Place(NamedTuple):
    """Where something stands: the page, and how far down."""

    page: int
    y: float


# What an element holds, in order: another element (0 and up), a link (-1 and down) or a marked sequence.
_Kid = int | Mark


class Tagging:
    """What belongs to each element, gathered while pages are painted, and written when all of them are."""

    def __init__(self, elements: Sequence[StructureElement]) -> None:
        self.links: list[PlacedLink] = []
        self.has_figures = any(element.role == "Figure" for element in elements)
        self.has_notes = any(element.role == "Note" for element in elements)
        self.notes: dict[str, Place] = {}
        self._elements = elements
        self._openings = [name(element.role) for element in elements]
        self._kids: list[list[_Kid]] = [[] for _ in elements]
        self._kept = bytearray(len(elements))
        self._boxes: dict[int, Rect] = {}
        self._marks: list[list[int]] = []

    def turn(self) -> None:
        """Another page begins."""
        self._marks.append([])

    def mark(self, element: int) -> bytes:
        """The operator that begins a marked sequence of an element on this page."""
        here = self._marks[-1]
        number = len(here)
        here.append(element)
        self._kids[element].append(Mark(len(self._marks) - 1, number))
        self._keep(element)
        return b"%b <</MCID %d>> BDC" % (self._openings[element], number)

    def link(self, area: LinkArea) -> None:
        """A rectangle of this page leads somewhere."""
        self.links.append(PlacedLink(len(self._marks) - 1, area))
        self._kids[area.element].append(-len(self.links))
        self._keep(area.element)

    def around(self, element: int, area: Rect) -> None:
        """Something of an element was painted there: the figure that it is part of, caption apart, has it."""
        while element >= 0 and self._elements[element].role not in ("Figure", "Caption"):
            element = self._elements[element].parent
        if element >= 0 and self._elements[element].role == "Figure":
            before = self._boxes.get(element)
            self._boxes[element] = area if before is None else before.united(area)

    def noted(self, element: int, area: Rect) -> None:
        """Words of an element stand there: a footnote's number leads to it, a footnote's own are led to."""
        name_ = self._elements[element].note
        if name_ and self._elements[element].role == "Link":
            self.link(LinkArea(area, f"#{name_}", element))
            return
        while element >= 0 and self._elements[element].role != "Note":
            element = self._elements[element].parent
        if element >= 0:
            self.notes.setdefault(self._elements[element].note, Place(len(self._marks) - 1, area.y))

    def write(self, file: PdfFile, pages: Sequence[int], annotations: Sequence[int], height: float) -> int:
        """The tree of the elements that hold something; the number of its root."""
        self._keep(0)
        self._set_in_order()
        root = file.reserve()
        kept = [index for index, keep in enumerate(self._kept) if keep]
        places = dict(zip(kept, file.reserve_packed(len(kept)), strict=True))
        on_pages = [reference(page) for page in pages]
        objects = [reference(annotation) for annotation in annotations]
        for index, role in zip(kept, self._roles(kept), strict=True):
            element = self._elements[index]
            above = places[element.parent] if element.parent >= 0 else root
            held = self._held(index, places, on_pages, objects)
            said = self._said(index, height) if element.language or element.role in _TELLING else b""
            file.fill(places[index], b"<</S %b/P %d 0 R%b%b>>" % (name(role), above, held, said))
        notes = [
            string(_note(index)) + b" " + reference(places[index])
            for index in kept
            if self._elements[index].role == "Note"
        ]
        trunk: Values = {
            "Type": b"/StructTreeRoot",
            "K": reference(places[0]),
            "ParentTree": reference(file.add(dictionary({"Nums": self._owners(places)}))),
            "ParentTreeNextKey": b"%d" % (len(pages) + len(annotations)),
            "RoleMap": _ROLE_MAP,
        }
        if notes:
            trunk["IDTree"] = dictionary({"Names": array(*notes)})
        file.fill(root, dictionary(trunk))
        return root

    def _keep(self, element: int) -> None:
        """The element stands in the tree, and so do those around it."""
        while not self._kept[element]:
            self._kept[element] = 1
            parent = self._elements[element].parent
            if parent < 0:
                return
            self._kids[parent].append(element)
            element = parent

    def _set_in_order(self) -> None:
        """Elements stand as they were composed, also where they were painted in another order."""
        for index, element in enumerate(self._elements):
            # A row needs its empty cells.
            if element.role in _CELLS and not self._kept[index] and self._kept[element.parent]:
                self._keep(index)
        for kids in self._kids:
            if len(kids) < 2:
                continue
            # Notes are painted at the foot of a page, before the words that go on over it.
            notes = [kid for kid in kids if self._is_note(kid)]
            if notes:
                kids[:] = [*(kid for kid in kids if not self._is_note(kid)), *notes]
            within = [kid for kid in kids if type(kid) is int and kid >= 0]
            if any(former > latter for former, latter in pairwise(within)):
                rest = iter(sorted(within))
                kids[:] = [next(rest) if type(kid) is int and kid >= 0 else kid for kid in kids]

    def _is_note(self, kid: _Kid) -> bool:
        return type(kid) is int and kid >= 0 and self._elements[kid].role == "Note"

    def _roles(self, kept: Sequence[int]) -> list[str]:
        """The elements' roles; no level of headings is left out on the way down."""
        found: list[str] = []
        above: list[str] = []
        for index in kept:
            role = self._elements[index].role
            if role in _HEADINGS:
                while above and above[-1] >= role:
                    above.pop()
                above.append(role)
                role = f"H{len(above)}"
            elif role == "Link" and not any(type(kid) is int and kid < 0 for kid in self._kids[index]):
                # What leads nowhere is no link.
                role = "Span"
            elif role == "THead" and not self._holds(self._elements[index].parent, "TBody"):
                # A head of no rows heads nothing.
                role = "TBody"
            found.append(role)
        return found

    def _holds(self, index: int, role: str) -> bool:
        kids = (kid for kid in self._kids[index] if type(kid) is int and kid >= 0)
        return any(self._elements[kid].role == role for kid in kids)

    def _held(
        self, index: int, places: Mapping[int, int], pages: Sequence[bytes], annotations: Sequence[bytes]
    ) -> bytes:
        """What an element holds; marks on the page of its first one are numbers alone."""
        home = -1
        found: list[bytes] = []
        for kid in self._kids[index]:
            if isinstance(kid, Mark):
                if home < 0:
                    home = kid.page
                if kid.page == home:
                    found.append(b"%d" % kid.number)
                else:
                    found.append(b"<</Type /MCR/Pg %b/MCID %d>>" % (pages[kid.page], kid.number))
            elif kid >= 0:
                found.append(b"%d 0 R" % places[kid])
            else:
                page = pages[self.links[-1 - kid].page]
                found.append(b"<</Type /OBJR/Pg %b/Obj %b>>" % (page, annotations[-1 - kid]))
        on = b"/Pg " + pages[home] if home >= 0 else b""
        if not found:
            return on
        return on + b"/K " + (found[0] if len(found) == 1 else array(*found))

    def _said(self, index: int, height: float) -> bytes:
        """What an element says about itself besides its role, as the rest of its dictionary."""
        element = self._elements[index]
        values: Values = {}
        if element.language:
            values["Lang"] = string(language_tag(element.language))
        match element.role:
            case "Figure":
                values["Alt"] = string(element.alt.strip()[:_LONGEST_ALT] or _NOT_SAID)
                if index in self._boxes:
                    x, y, width, tall = self._boxes[index]
                    box = array(numbers(x, height - y - tall, x + width, height - y))
                    values["A"] = dictionary({"O": b"/Layout", "BBox": box, "Placement": b"/Block"})
            case "L" if element.numbered:
                values["A"] = b"<</O /List/ListNumbering /Decimal>>"
            case "Note":
                values["ID"] = string(_note(index))
            case "TH" | "TD":
                cell = _cell(element)
                if cell:
                    values["A"] = dictionary({"O": b"/Table", **cell})
        return entries(values)

    def _owners(self, places: Mapping[int, int]) -> bytes:
        """The way back: the elements of each page's marks, then that of each link."""
        rows = [
            b"%d [%b]" % (page, b" ".join([b"%d 0 R" % places[element] for element in marks]))
            for page, marks in enumerate(self._marks)
        ]
        first = len(self._marks)
        rows.extend(
            b"%d %d 0 R" % (first + number, places[link.area.element])
            for number, link in enumerate(self.links)
        )
        return array(*rows)


def _note(index: int) -> str:
    """A footnote's name, in the order of names that a tree of them wants."""
    return f"note{index:06d}"


def _cell(element: StructureElement) -> Values:
    values: Values = {}
    if element.role == "TH":
        values["Scope"] = name(element.scope or "Column")
    if element.row_span > 1:
        values["RowSpan"] = b"%d" % element.row_span
    if element.column_span > 1:
        values["ColSpan"] = b"%d" % element.column_span
    return values
