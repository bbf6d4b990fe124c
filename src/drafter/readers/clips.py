"""What was copied from a page or a word processor, to paragraphs: structure kept, looks dropped."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from lxml import etree

from drafter.model.clips import Clip, words_clip
from drafter.model.text import Block, BlockKind, Marks, Run, joined, sliced
from drafter.readers.html import page_of, parsed
from drafter.readers.lines import Line, LineKind

Going = Callable[[int, int], bool]

_KINDS = {
    LineKind.HEADING: BlockKind.SUBHEADING,
    LineKind.BULLET: BlockKind.BULLET,
    LineKind.NUMBER: BlockKind.NUMBER,
    LineKind.QUOTATION: BlockKind.QUOTATION,
}
_LINKS = ("https:", "http:", "mailto:")
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all|mso-element\s*:\s*(?:comment|field)", re.I)
_IGNORED = re.compile(r"mso-list\s*:\s*ignore", re.I)
_MSO_LIST = re.compile(r"mso-list\s*:\s*(?!none|ignore)\w", re.I)
_COUNTED = re.compile(r"[\s(]*(?:\d{1,4}|[a-z]{1,4}|[A-Z]{1,4})[.)]")
_QUOTED = re.compile(r"\b(?:Mso(?:Intense)?Quote|Quotations|quote)\w*", re.I)
_TITLED = re.compile(r"\bMso(?:Title|Heading\w*)\b")
_COMMENTED = re.compile(r"\b(?:MsoComment\w*|msoDel)\b", re.I)
_STEPS = 4


def read_clip(markup: str, going: Going = lambda _done, _of: True) -> tuple[Clip, int] | None:
    """The paragraphs of copied HTML, and how many pictures were left out; None where `going` says to stop.

    Raises InputRefused as reading does.
    """
    root = parsed(markup)
    if not going(1, _STEPS):
        return None
    pictures = _plain(root)
    if not going(2, _STEPS):
        return None
    page = page_of(root)
    if not going(3, _STEPS):
        return None
    notes = {note.id for note in page.footnotes}
    return words_clip(_blocks(page.lines, notes), page.footnotes), pictures


def _plain(root: Any) -> int:
    """Make the tree say by its elements what word processors say by styles; the number of its pictures."""
    pictures = 0
    for element in list(root.iter()):
        tag = element.tag if isinstance(element.tag, str) else ""
        style, names = element.get("style", ""), element.get("class", "")
        if tag == "img":
            pictures += _seen(element)
        elif tag == "del" or (style and _HIDDEN.search(style)) or (names and _COMMENTED.search(names)):
            _drop(element)
        elif tag == "span" and "Apple-converted-space" in names:
            element.text = " "
        elif tag in ("p", "div") and style and _MSO_LIST.search(style):
            _as_item(element)
        elif tag == "p" and names:
            if _QUOTED.search(names):
                element.tag = "blockquote"
            elif _TITLED.search(names):
                element.tag = "h1"
    return pictures


def _seen(picture: Any) -> bool:
    """Whether a picture is more than a point that counts readers."""
    sizes = (picture.get("width", ""), picture.get("height", ""))
    return not any(size.strip() in ("0", "1", "1px") for size in sizes)


def _drop(element: Any) -> None:
    if element.getparent() is not None and element.tag not in ("html", "body"):
        element.drop_tree()


def _as_item(paragraph: Any) -> None:
    """A paragraph that Word numbers or gives a bullet, as the item of a list."""
    marker = ""
    for part in list(paragraph.iter()):
        if part is not paragraph and _IGNORED.search(part.get("style", "") or ""):
            marker = marker or part.text_content()
            if part.getparent() is not None:
                part.drop_tree()
    above = paragraph.getparent()
    if above is None:
        return
    paragraph.tag = "li"
    kind = "ol" if _COUNTED.match(marker.replace("\u00a0", " ")) and marker.strip() != "o" else "ul"
    listed = etree.Element(kind)
    listed.tail, paragraph.tail = paragraph.tail, None
    above.replace(paragraph, listed)
    listed.append(paragraph)


def _blocks(lines: Iterable[Line], notes: set[str]) -> list[Block]:
    found: list[Block] = []
    for line in lines:
        if line.kind is LineKind.RULE:
            continue
        if line.kind is LineKind.ROW:
            cells = [cell for cell in line.cells if cell]
            found.append(Block(runs=(Run(" | ".join(cells)),)))
            continue
        kind = _KINDS.get(line.kind, BlockKind.PARAGRAPH)
        runs = _trimmed(_marked(run, kind, notes) for run in line.runs)
        if not runs:
            continue
        if not line.apart and found and line.kind is LineKind.PARAGRAPH:
            before = found[-1]
            found[-1] = replace(before, runs=joined((*before.runs, Run("\n"), *runs)))
        else:
            found.append(Block(kind=kind, runs=runs))
    return found


def _marked(run: Run, kind: BlockKind, notes: set[str]) -> Run:
    marks = run.marks
    link = marks.link if marks.link.lower().startswith(_LINKS) else ""
    anchors = tuple(anchor for anchor in marks.anchors if anchor.target in notes)
    strong = marks.strong and kind is not BlockKind.SUBHEADING
    return Run(run.text, Marks(strong, marks.emphasis, link, anchors=anchors))


def _trimmed(runs: Iterable[Run]) -> tuple[Run, ...]:
    whole = joined(runs)
    text = "".join(run.text for run in whole)
    start = len(text) - len(text.lstrip())
    return sliced(whole, start, max(len(text.rstrip()), start))
