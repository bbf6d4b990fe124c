"""Reads a DOCX file as a reader of its pages would: words in order, labels by the numbering."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BOX = "\N{BALLOT BOX}"
NUMBERED = ("Body Text", "First Paragraph", "Call", "First Call", "Call After")
"""The styles whose numbers stand in the margin and are no text."""


def members(data: bytes) -> dict[str, bytes]:
    """Every member of the file by its name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def part(data: bytes, name: str) -> etree._Element:
    """The root of a part."""
    return etree.fromstring(members(data)[name])


def value(node: etree._Element | None, name: str = "val") -> str:
    """An attribute in Word's namespace; empty where the node or the attribute is missing."""
    return "" if node is None else node.get(f"{W}{name}", "")


def child(node: etree._Element, path: str) -> etree._Element:
    """The node at a path, which must be there."""
    found = node.find(path)
    assert found is not None, path
    return found


def emu(node: etree._Element, name: str) -> int:
    """A length of a drawing."""
    return int(node.get(name, ""))


@dataclass(frozen=True)
class Line:
    """A printed paragraph: its style, its label, its words, and the list that numbers it."""

    style: str
    label: str
    text: str
    list_id: str


class Reader:
    """Works out what Word would print."""

    def __init__(self, data: bytes) -> None:
        self.body = part(data, "word/document.xml")[0]
        self.styles = {
            value(style, "styleId"): style for style in part(data, "word/styles.xml").iter(f"{W}style")
        }
        numbering = part(data, "word/numbering.xml")
        self.abstracts = {value(node, "abstractNumId"): node for node in numbering.iter(f"{W}abstractNum")}
        self.numberings = {value(node, "numId"): node for node in numbering.iter(f"{W}num")}
        # All notes of a file are of one kind.
        ends = "word/endnotes.xml" in members(data)
        self.notes = part(data, "word/endnotes.xml" if ends else "word/footnotes.xml")
        self.noted = 0
        self.numbers: dict[str, str] = {}
        self.counts: dict[str, int] = {}
        self.begun: set[str] = set()

    def lines(self) -> Iterator[Line]:
        """All paragraphs that print something, those in tables cell by cell."""
        for paragraph in self.body.iter(f"{W}p"):
            text = "".join(self._texts(paragraph))
            list_id = self.list_of(paragraph)
            if text or list_id:
                yield Line(self.style_of(paragraph), self._label(list_id), text, list_id)

    def style_of(self, paragraph: etree._Element) -> str:
        """The name of a paragraph's style."""
        style = self.styles[value(paragraph.find(f"{W}pPr/{W}pStyle"))]
        return value(style.find(f"{W}name"))

    def list_of(self, paragraph: etree._Element) -> str:
        """The number of the list that a paragraph is in; empty where it is in none."""
        own = paragraph.find(f"{W}pPr/{W}numPr/{W}numId")
        style = self.styles.get(value(paragraph.find(f"{W}pPr/{W}pStyle")))
        while own is None and style is not None:
            own = style.find(f"{W}pPr/{W}numPr/{W}numId")
            style = self.styles.get(value(style.find(f"{W}basedOn")))
        return "" if value(own) in ("", "0") else value(own)

    def _label(self, list_id: str) -> str:
        if not list_id:
            return ""
        numbering = self.numberings[list_id]
        abstract = value(numbering.find(f"{W}abstractNumId"))
        level = self.abstracts[abstract].find(f"{W}lvl")
        assert level is not None
        shape = value(level.find(f"{W}lvlText"))
        if value(level.find(f"{W}numFmt")) == "bullet":
            return shape
        start = numbering.find(f"{W}lvlOverride/{W}startOverride")
        if start is not None and list_id not in self.begun:
            self.counts[abstract] = int(value(start)) - 1
        self.begun.add(list_id)
        first = int(value(level.find(f"{W}start"))) - 1
        self.counts[abstract] = self.counts.get(abstract, first) + 1
        return shape.replace("%1", str(self.counts[abstract]))

    def footnotes(self) -> Iterator[str]:
        """What stands at the feet of the pages or at the end, numbers first, in the references’ order."""
        list(self.lines())
        notes = {value(node, "id"): node for node in self.notes if not value(node, "type")}
        assert list(notes) == list(self.numbers), "footnotes that nothing refers to, or out of order"
        for number, node in notes.items():
            yield "".join(self._texts(node, self.numbers[number]))

    def _texts(self, parent: etree._Element, number: str = "") -> Iterator[str]:
        for run in parent.iter(f"{W}r"):
            for node in run:
                if node.tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
                    yield self._counted(node)
                elif node.tag in (f"{W}footnoteRef", f"{W}endnoteRef"):
                    yield number
                elif node.tag == f"{W}t":
                    yield (node.text or "").replace(BOX, "")
                elif node.tag in (f"{W}br", f"{W}tab"):
                    yield "\n"

    def _counted(self, reference: etree._Element) -> str:
        note = value(reference, "id")
        if value(reference, "customMarkFollows"):
            self.numbers[note] = ""
            return ""
        self.noted += 1
        self.numbers[note] = str(self.noted)
        return self.numbers[note]


def text_of(node: etree._Element) -> str:
    """All characters inside a node."""
    return "".join(found.text or "" for found in node.iter(f"{W}t"))


def printed_lines(data: bytes) -> list[Line]:
    """All lines of the body in order."""
    return list(Reader(data).lines())


def printed_notes(data: bytes) -> list[str]:
    """The footnotes, each as one line."""
    return [" ".join(note.split()) for note in Reader(data).footnotes()]


def printed_words(data: bytes) -> list[str]:
    """The words of the body in order with the labels of lists, without the numbers of paragraphs."""
    reader = Reader(data)
    found: list[str] = []
    for line in reader.lines():
        label = "" if line.style in NUMBERED else line.label
        found.extend(f"{label} {line.text}".split())
    return found
