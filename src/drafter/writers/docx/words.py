"""The words of a DOCX file as Word prints them: labels from its numbering, numbers of footnotes counted."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from lxml import etree

_NS = {"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"}
_W = "{" + _NS["w"] + "}"
_IN_THE_MARGIN = "%1"
"""How numbers of paragraphs look, which are furniture; labels of the text have something around theirs."""

_PRINTED = {f"{_W}br": " ", f"{_W}tab": " ", f"{_W}cr": " ", f"{_W}noBreakHyphen": "\u2011"}
_REFERENCES = {f"{_W}footnoteReference": "footnote", f"{_W}endnoteReference": "endnote"}
BOX = "☐"

Node = Any


def words_of_docx(data: bytes) -> tuple[str, str]:
    """The words of the text and those of its footnotes, labels included; boxes to tick are left out."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {
            name: etree.fromstring(package.read(f"word/{name}.xml"))
            for name in ("document", "styles", "numbering", "footnotes", "endnotes")
            if f"word/{name}.xml" in package.namelist()
        }
    reader = _Reader(parts)
    body = [part for node in parts["document"].iter(f"{_W}p") for part in reader.paragraph(node)]
    notes = [*reader.notes(parts.get("footnotes")), *reader.notes(parts.get("endnotes"), "endnote")]
    return _plain(" ".join(body)), _plain(" ".join(notes))


def _plain(text: str) -> str:
    return " ".join(text.replace(BOX, " ").split())


def _value(node: Node, path: str) -> str:
    found = node.find(path, _NS) if node is not None else None
    return "" if found is None else str(found.get(f"{_W}val", ""))


class _Reader:
    """Counts lists and footnotes on the way through the text."""

    def __init__(self, parts: dict[str, Node]) -> None:
        self._styles = {str(one.get(f"{_W}styleId")): one for one in parts["styles"].iter(f"{_W}style")}
        numbering = parts.get("numbering")
        nodes = [] if numbering is None else list(numbering)
        self._shapes = {
            str(one.get(f"{_W}abstractNumId")): one for one in nodes if one.tag == f"{_W}abstractNum"
        }
        self._lists = {str(one.get(f"{_W}numId")): one for one in nodes if one.tag == f"{_W}num"}
        self._counts: dict[str, int] = {}
        self._begun: set[str] = set()
        self._numbers: dict[str, dict[str, str]] = {"footnote": {}, "endnote": {}}

    def paragraph(self, node: Node) -> Iterator[str]:
        """Label and words of a paragraph."""
        label = self._label(self._list_of(node))
        words = "".join(self._runs(node))
        yield f"{label} {words}" if label else words

    def notes(self, part: Node | None, kind: str = "footnote") -> Iterator[str]:
        """The footnotes, or endnotes, in the order in which the text refers to them."""
        if part is None:
            return
        found = {str(note.get(f"{_W}id")): note for note in part.iter(f"{_W}{kind}")}
        for note, number in self._numbers[kind].items():
            yield "".join(self._runs(found[note], number))

    def _runs(self, node: Node, number: str = "") -> Iterator[str]:
        for run in node.iter(f"{_W}r"):
            for part in run:
                if part.tag == f"{_W}t":
                    yield part.text or ""
                elif part.tag in _REFERENCES:
                    yield self._counted(part, _REFERENCES[part.tag])
                elif part.tag in (f"{_W}footnoteRef", f"{_W}endnoteRef"):
                    yield f"{number} "
                else:
                    yield _PRINTED.get(part.tag, "")

    def _counted(self, reference: Node, kind: str) -> str:
        note = str(reference.get(f"{_W}id"))
        # A mark of the text's own follows as text.
        own = reference.get(f"{_W}customMarkFollows") is not None
        numbers = self._numbers[kind]
        numbers[note] = "" if own else str(sum(1 for number in numbers.values() if number) + 1)
        return numbers[note]

    def _list_of(self, node: Node) -> str:
        found = _value(node, "w:pPr/w:numPr/w:numId")
        style = self._styles.get(_value(node, "w:pPr/w:pStyle"))
        while not found and style is not None:
            found = _value(style, "w:pPr/w:numPr/w:numId")
            style = self._styles.get(_value(style, "w:basedOn"))
        return "" if found == "0" else found

    def _label(self, list_id: str) -> str:
        numbering = self._lists.get(list_id)
        if numbering is None:
            return ""
        shape = _value(numbering, "w:abstractNumId")
        level = self._shapes[shape].find("w:lvl", _NS)
        pattern = _value(level, "w:lvlText")
        if _value(level, "w:numFmt") == "bullet":
            return pattern
        restart = _value(numbering, "w:lvlOverride/w:startOverride")
        if restart and list_id not in self._begun:
            self._counts[shape] = int(restart) - 1
        self._begun.add(list_id)
        self._counts[shape] = self._counts.get(shape, int(_value(level, "w:start") or 1) - 1) + 1
        if pattern == _IN_THE_MARGIN:
            return ""
        return pattern.replace("%1", str(self._counts[shape]))
