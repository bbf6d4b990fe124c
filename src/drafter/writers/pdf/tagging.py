"""The document's structure in the file: which marks on pages, and which links, each element holds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import count, pairwise
from typing import NamedTuple

from drafter.typeset.pages import Rect, StructureElement
from drafter.writers.pdf.about import language_tag
from drafter.writers.pdf.objects import (
    Pack,
    Values,
    array,
    dictionary,
    entries,
    name,
    numbers,
    packed,
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


class Numbers(NamedTuple):
    """The numbers of the objects that the structure refers to, and of its own: elements are the last."""

    pages: range
    annotations: range
    trunk: int
    owners: int
    elements: int


class Structured(NamedTuple):
    """The objects of the structure: its root, the way back from marks to elements, and the elements."""

    trunk: bytes
    owners: bytes
    packs: tuple[Pack, ...]


# What an element holds, in order: another element (0 and up), a link (-1 and down) or a marked sequence.
_Kid = int | Mark


def structured(
    elements: Sequence[StructureElement],
    held: Sequence[Sequence[int]],
    figures: Iterable[tuple[int, Rect]],
    numbers_: Numbers,
    height: float,
) -> Structured:
    """The structure of pages that have these elements' marks and links, as sheets say it."""
    return _Tree(elements, held, figures).written(numbers_, height)


class _Tree:
    """The elements that hold something, and what each of them holds."""

    def __init__(
        self,
        elements: Sequence[StructureElement],
        held: Sequence[Sequence[int]],
        figures: Iterable[tuple[int, Rect]],
    ) -> None:
        self._elements = elements
        self._kids: list[list[_Kid]] = [[] for _ in elements]
        self._kept = bytearray(len(elements))
        self._has_notes = any(element.role == "Note" for element in elements)
        self._boxes: dict[int, Rect] = {}
        self._marks: list[list[int]] = []
        self._links: list[tuple[int, int]] = []
        """The page and the element of each link."""
        for element, area in figures:
            before = self._boxes.get(element)
            self._boxes[element] = area if before is None else before.united(area)
        for page, elements_here in enumerate(held):
            self._take(page, elements_here)

    def _take(self, page: int, held: Iterable[int]) -> None:
        """What a page has of elements, in the order painted."""
        marks: list[int] = []
        for element in held:
            if element < 0:
                self._links.append((page, ~element))
                self._kids[~element].append(-len(self._links))
                self._keep(~element)
                continue
            self._kids[element].append(Mark(page, len(marks)))
            marks.append(element)
            self._keep(element)
        self._marks.append(marks)

    def written(self, numbers_: Numbers, height: float) -> Structured:
        """The objects."""
        self._keep(0)
        self._set_in_order()
        kept = [index for index, keep in enumerate(self._kept) if keep]
        places = dict(zip(kept, count(numbers_.elements), strict=False))
        on_pages = [reference(page) for page in numbers_.pages]
        annotations = [reference(annotation) for annotation in numbers_.annotations]
        contents: list[bytes] = []
        for index, role in zip(kept, self._roles(kept), strict=True):
            element = self._elements[index]
            above = places[element.parent] if element.parent >= 0 else numbers_.trunk
            kids = self._kids[index]
            if len(kids) == 1 and isinstance(kids[0], Mark):
                held = b"/Pg %b/K %d" % (on_pages[kids[0].page], kids[0].number)
            else:
                held = self._held(index, places, on_pages, annotations)
            said = self._said(index, height) if element.language or element.role in _TELLING else b""
            contents.append(b"<</S %b/P %d 0 R%b%b>>" % (name(role), above, held, said))
        notes = [
            string(_note(index)) + b" " + reference(places[index])
            for index in kept
            if self._elements[index].role == "Note"
        ]
        trunk: Values = {
            "Type": b"/StructTreeRoot",
            "K": reference(places[0]),
            "ParentTree": reference(numbers_.owners),
            "ParentTreeNextKey": b"%d" % (len(on_pages) + len(annotations)),
            "RoleMap": _ROLE_MAP,
        }
        if notes:
            trunk["IDTree"] = dictionary({"Names": array(*notes)})
        owners = dictionary({"Nums": self._owners(places)})
        return Structured(dictionary(trunk), owners, packed(numbers_.elements, contents))

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
            notes = [kid for kid in kids if self._is_note(kid)] if self._has_notes else []
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
                page = pages[self._links[-1 - kid][0]]
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
            b"%d %d 0 R" % (first + number, places[element])
            for number, (_, element) in enumerate(self._links)
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
