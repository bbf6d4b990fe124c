"""The words of a PDF as assistive technology finds them: by its tree of structure, page after page."""

from __future__ import annotations

import ctypes
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

_INLINE = frozenset({"Span", "Strong", "Em", "Link", "Reference", "Code", "Quote"})
# Of a figure only what stands in elements of its own is text: its caption.
_PICTURE = "Figure"
# pdfium marks a hyphen at the end of a line, which it takes for one that parts a word. None of ours does.
_HYPHENS = str.maketrans({"\ufffe": "-", "\x02": "-", "\x00": None})


def words_of_pdf(data: bytes) -> tuple[list[str], list[str], frozenset[str]]:
    """The words of the text and those of its footnotes, labels included, in the tree's order.

    What is painted as an artifact is not read. Each list is parted where the words go on on another page,
    maybe within one of them: see `bridged`. The third are characters that pages show boxes for; spaces beside
    these are not told for sure.
    """
    import pypdfium2

    root = _Element("Document")
    boxed: set[str] = set()
    document = pypdfium2.PdfDocument(data)
    try:
        for number, page in enumerate(document):
            read = _Page(page, number)
            read.read(root)
            page.close()
            boxed |= read.boxed
    finally:
        document.close()
    body, notes = _Words(), _Words()
    root.read(body, notes)
    return body.parts(), notes.parts(), frozenset(boxed)


def bridged(pages: list[str], composed: str) -> str:
    """The words of all pages as one text; at a page's end stands a space if one does in what was composed."""
    whole = ""
    for page in pages:
        gap = " " if whole and composed[len(whole) : len(whole) + 1] == " " else ""
        whole = f"{whole}{gap}{page}" if page else whole
    return whole


class _Words:
    """Text in order, parted where it goes on on another page."""

    def __init__(self) -> None:
        self._parts: list[list[str]] = [[]]
        self._page = -1

    def add(self, text: str, page: int) -> None:
        """Add what a page shows."""
        if page != self._page:
            self._parts.append([])
            self._page = page
        self._parts[-1].append(text)

    def space(self) -> None:
        """A block begins or ends."""
        self._parts[-1].append(" ")

    def parts(self) -> list[str]:
        """The parts, white space between words alone."""
        return [" ".join("".join(part).split()) for part in self._parts]


@dataclass(slots=True)
class _Element:
    """An element with all that its pages have of it, by the places of its children."""

    role: str
    spoken: tuple[str, int] = ("", 0)
    texts: dict[int, tuple[str, int]] = field(default_factory=dict)
    children: dict[int, _Element] = field(default_factory=dict)

    def read(self, into: _Words, notes: _Words) -> None:
        """Add its words, a space between blocks."""
        if self.role == "Artifact":
            return
        out = notes if self.role == "Note" else into
        block = self.role not in _INLINE
        if block:
            out.space()
        if self.spoken[0]:
            out.add(*self.spoken)
        else:
            for place in sorted({*self.texts, *self.children}):
                if place in self.children:
                    self.children[place].read(out, notes)
                elif self.role != _PICTURE:
                    out.add(*self.texts[place])
        if block:
            out.space()


class _Page:
    """One page: its text by the numbers of marked content, and the tree that names these."""

    def __init__(self, page: Any, number: int) -> None:
        import pypdfium2.raw

        self._raw = pypdfium2.raw
        self._page = page
        self._number = number
        self.boxed: set[str] = set()
        self._texts = self._marked()

    def read(self, root: _Element) -> None:
        """Add what the page has of the tree."""
        raw = self._raw
        tree = raw.FPDF_StructTree_GetForPage(self._page)
        if not tree:
            return
        try:
            for place in range(raw.FPDF_StructTree_CountChildren(tree)):
                self._child(raw.FPDF_StructTree_GetChildAtIndex(tree, place), place, root)
        finally:
            raw.FPDF_StructTree_Close(tree)

    def _marked(self) -> dict[int, str]:
        """The text of each mark of content, in the order in which it is painted."""
        raw = self._raw
        found: dict[int, list[str]] = defaultdict(list)
        shown = list(self._shown())
        boxes = [thing for _, thing, mark, _ in shown if mark]
        for thing in boxes:
            # Where one is read from right to left, pdfium would turn round what stands beside it.
            raw.FPDFPage_RemoveObject(self._page, thing)
        whole = raw.FPDFText_LoadPage(self._page)
        before = 0
        try:
            for number, thing, mark, spoken in shown:
                if not mark:
                    found[number].append(self._text(thing, whole))
                elif mark != before:
                    found[number].append(spoken)
                    self.boxed.update(spoken)
                before = mark
        finally:
            raw.FPDFText_ClosePage(whole)
            for thing in boxes:
                raw.FPDFPageObj_Destroy(thing)
        return {number: "".join(parts) for number, parts in found.items()}

    def _shown(self) -> Iterator[tuple[int, Any, int, str]]:
        """The texts of the page: the number of their mark, and the mark that speaks for them, if one does."""
        raw = self._raw
        for place in range(raw.FPDFPage_CountObjects(self._page)):
            thing = raw.FPDFPage_GetObject(self._page, place)
            if raw.FPDFPageObj_GetType(thing) == raw.FPDF_PAGEOBJ_TEXT:
                number = raw.FPDFPageObj_GetMarkedContentID(thing)
                if number >= 0:
                    yield number, thing, *self._spoken(thing)

    def _spoken(self, thing: Any) -> tuple[int, str]:
        """The mark that says what is read in place of a text, and what it says; 0 where there is none.

        pdfium's text puts spaces around such a mark, and leaves out what is beyond U+FFFF.
        """
        raw = self._raw
        for place in range(1, raw.FPDFPageObj_CountMarks(thing)):
            mark = raw.FPDFPageObj_GetMark(thing, place)
            size = ctypes.c_ulong()
            given = mark, b"ActualText"
            if raw.FPDFPageObjMark_GetParamBlobValue(*given, None, 0, size) and size.value:
                # Asked for as a string, it comes as if it were UTF-8.
                buffer = (ctypes.c_ubyte * size.value)()
                raw.FPDFPageObjMark_GetParamBlobValue(*given, buffer, size.value, size)
                return ctypes.cast(mark, ctypes.c_void_p).value or 0, _decoded(bytes(buffer))
        return 0, ""

    def _text(self, thing: Any, whole: Any) -> str:
        raw = self._raw
        size = raw.FPDFTextObj_GetText(thing, whole, None, 0)
        buffer = ctypes.create_string_buffer(size)
        given = ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR))
        raw.FPDFTextObj_GetText(thing, whole, given, size)
        return buffer.raw.decode("utf-16-le", "replace").translate(_HYPHENS)

    def _child(self, element: Any, at: int, parent: _Element) -> None:
        raw = self._raw
        if not element:
            return
        if at not in parent.children:
            parent.children[at] = _Element(self._string(raw.FPDF_StructElement_GetType, element))
        found = parent.children[at]
        found.spoken = self._string(raw.FPDF_StructElement_GetActualText, element), self._number
        for place in range(raw.FPDF_StructElement_CountChildren(element)):
            number = raw.FPDF_StructElement_GetChildMarkedContentID(element, place)
            if number >= 0:
                if number in self._texts:
                    found.texts[place] = self._texts[number], self._number
            else:
                self._child(raw.FPDF_StructElement_GetChildAtIndex(element, place), place, found)

    def _string(self, ask: Any, element: Any) -> str:
        size = ask(element, None, 0)
        if size <= 2:
            return ""
        buffer = ctypes.create_string_buffer(size)
        ask(element, buffer, size)
        return buffer.raw.decode("utf-16-le").rstrip("\x00")


def _decoded(text: bytes) -> str:
    """A string of a PDF as text."""
    wide = text.startswith(b"\xfe\xff")
    return text[2:].decode("utf-16-be", "replace") if wide else text.decode("latin-1")
