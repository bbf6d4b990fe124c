"""The words of a PDF as assistive technology finds them: by its tree of structure, page after page."""

from __future__ import annotations

import ctypes
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

_INLINE = frozenset({"Span", "Strong", "Em", "Link", "Reference", "Code", "Quote"})
# Of a figure only what stands in elements of its own is text: its caption.
_PICTURE = "Figure"
# pdfium marks a hyphen at the end of a line, which it takes for one that parts a word. None of ours does.
_HYPHENS = str.maketrans({"\ufffe": "-", "\x02": "-", "\x00": None})


def words_of_pdf(data: bytes) -> tuple[list[str], list[str], frozenset[str]]:
    """The words of the text and those of its footnotes on each page, labels included, in the tree's order.

    What is painted as an artifact is not read. A word that goes on over a page is in two halves: see
    `bridged`. The third are characters that pages show boxes for; spaces beside these are not told for sure.
    """
    import pypdfium2

    bodies: list[str] = []
    footnotes: list[str] = []
    boxed: set[str] = set()
    document = pypdfium2.PdfDocument(data)
    try:
        for page in document:
            body: list[str] = []
            notes: list[str] = []
            read = _Page(page)
            read.read(body, notes)
            page.close()
            boxed |= read.boxed
            bodies.append(" ".join("".join(body).split()))
            footnotes.append(" ".join("".join(notes).split()))
    finally:
        document.close()
    return bodies, footnotes, frozenset(boxed)


def bridged(pages: list[str], composed: str) -> str:
    """The words of all pages as one text; at a page's end stands a space if one does in what was composed."""
    whole = ""
    for page in pages:
        gap = " " if whole and composed[len(whole) : len(whole) + 1] == " " else ""
        whole = f"{whole}{gap}{page}" if page else whole
    return whole


class _Page:
    """One page: its text by the numbers of marked content, and the tree that names these."""

    def __init__(self, page: Any) -> None:
        import pypdfium2.raw

        self._raw = pypdfium2.raw
        self._page = page
        self.boxed: set[str] = set()
        self._texts = self._marked()

    def read(self, body: list[str], notes: list[str]) -> None:
        """Add the page's words, a space between blocks."""
        raw = self._raw
        tree = raw.FPDF_StructTree_GetForPage(self._page)
        if not tree:
            return
        try:
            for place in range(raw.FPDF_StructTree_CountChildren(tree)):
                self._element(raw.FPDF_StructTree_GetChildAtIndex(tree, place), body, notes)
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

    def _element(self, element: Any, into: list[str], notes: list[str]) -> None:
        raw = self._raw
        if not element:
            return
        role = self._string(raw.FPDF_StructElement_GetType, element)
        if role == "Artifact":
            return
        out = notes if role == "Note" else into
        if role not in _INLINE:
            out.append(" ")
        spoken = self._string(raw.FPDF_StructElement_GetActualText, element)
        if spoken:
            out.append(spoken)
        else:
            for place in range(raw.FPDF_StructElement_CountChildren(element)):
                number = raw.FPDF_StructElement_GetChildMarkedContentID(element, place)
                if number >= 0:
                    out.append(self._texts.get(number, "") if role != _PICTURE else "")
                else:
                    child = raw.FPDF_StructElement_GetChildAtIndex(element, place)
                    self._element(child, out, notes)
        if role not in _INLINE:
            out.append(" ")

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
