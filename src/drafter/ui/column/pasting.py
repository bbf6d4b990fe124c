"""What goes to the clipboard and what comes from it: blocks with strong, emphasis and links, nothing else."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextDocument, QTextList, QTextListFormat

from drafter.model.text import Anchor, AnchorKind, Block, BlockKind, Marks, Run, joined, sliced

OWN = "application/x-drafter-blocks"

_UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufdd0\ufdd1\ufeff\ufffc\ud800-\udfff]")
_SPACES = re.compile(r"[ \t\n\r\f\v]+")
_LINKS = ("https:", "http:", "mailto:")
_BULLETS = frozenset(
    {
        QTextListFormat.Style.ListDisc,
        QTextListFormat.Style.ListCircle,
        QTextListFormat.Style.ListSquare,
    }
)


def cleaned(text: str) -> str:
    """`text` without what no statement should hold; paragraph ends of every kind as newlines."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n").replace("\u2028", "\n")
    return _UNWANTED.sub("", plain)


def pasted(source: QMimeData) -> list[Block]:
    """The blocks of what is on the clipboard; none where it holds no text.

    What was copied here comes as it was, with its anchors, notes and the calls that it stood in.
    """
    if source.hasFormat(OWN):
        own = _from_own(bytes(source.data(OWN).data()))
        if own:
            return own
    if source.hasHtml():
        found = _from_html(source.html())
        if found:
            return found
    if source.hasText():
        return from_plain(source.text())
    return []


def from_plain(text: str) -> list[Block]:
    """A block for each line that is not empty; a single line keeps its spaces."""
    clean = cleaned(text)
    if "\n" not in clean:
        return [Block(runs=(Run(clean),))] if clean else []
    lines = [line.strip() for line in clean.split("\n")]
    return [Block(runs=(Run(line),)) for line in lines if line]


def _from_html(markup: str) -> list[Block]:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setHtml(cleaned(markup))
    found: list[Block] = []
    paragraph = document.begin()
    while paragraph.isValid():
        block = _reduced(paragraph)
        if block.text.strip():
            found.append(block)
        paragraph = paragraph.next()
    return found


def _reduced(paragraph: QTextBlock) -> Block:
    text = paragraph.text()
    heading = paragraph.blockFormat().headingLevel() > 0
    units = text.encode("utf-16-le", "surrogatepass")
    runs: list[Run] = []
    for stretch in paragraph.textFormats():
        part = units[stretch.start * 2 : (stretch.start + stretch.length) * 2]
        words = part.decode("utf-16-le", "replace").replace("\u2028", "\n")
        runs.append(Run(cleaned(words), _marks(stretch.format, heading)))
    return Block(kind=_kind(paragraph, heading), runs=_trimmed(joined(runs)))


def _marks(format_: QTextCharFormat, heading: bool) -> Marks:
    address = format_.anchorHref().strip()
    return Marks(
        strong=not heading and format_.fontWeight() >= QFont.Weight.DemiBold,
        emphasis=format_.fontItalic(),
        link=address if address.lower().startswith(_LINKS) else "",
    )


def _kind(paragraph: QTextBlock, heading: bool) -> BlockKind:
    if heading:
        return BlockKind.SUBHEADING
    listed: QTextList | None = paragraph.textList()
    if listed is not None:
        return BlockKind.BULLET if listed.format().style() in _BULLETS else BlockKind.NUMBER
    if paragraph.blockFormat().leftMargin() >= 30:
        return BlockKind.QUOTATION
    return BlockKind.PARAGRAPH


def _trimmed(runs: Sequence[Run]) -> tuple[Run, ...]:
    text = "".join(run.text for run in runs)
    start = len(text) - len(text.lstrip())
    return sliced(runs, start, max(len(text.rstrip()), start))


def copied(blocks: Iterable[Block]) -> QMimeData:
    """Blocks for the clipboard: for this application as they are; as text and HTML without notes."""
    whole = list(blocks)
    kept = [Block(kind=block.kind, runs=portable(block.runs)) for block in whole]
    data = QMimeData()
    data.setData(OWN, _to_own(whole))
    data.setText("\n\n".join(block.text for block in kept))
    data.setHtml(to_html(kept))
    return data


def _to_own(blocks: Iterable[Block]) -> bytes:
    return json.dumps(
        [
            {
                "kind": block.kind.value,
                "calls": block.calls,
                "runs": [
                    {**asdict(run.marks), "anchors": [asdict(a) for a in run.marks.anchors], "text": run.text}
                    for run in block.runs
                ],
            }
            for block in blocks
        ]
    ).encode()


def _from_own(data: bytes) -> list[Block]:
    try:
        return [
            Block(
                kind=BlockKind(block["kind"]),
                calls=tuple(block["calls"]),
                runs=joined(_run_from_own(run) for run in block["runs"]),
            )
            for block in json.loads(data)
        ]
    except (ValueError, KeyError, TypeError):
        # From another version of the application.
        return []


def _run_from_own(run: dict[str, Any]) -> Run:
    anchors = tuple(Anchor(AnchorKind(one["kind"]), one["target"]) for one in run["anchors"])
    marks = {key: value for key, value in run.items() if key not in ("text", "anchors")}
    return Run(run["text"], Marks(**marks, anchors=anchors))


def to_html(blocks: Iterable[Block]) -> str:
    """Blocks as plain HTML."""
    parts: list[str] = []
    listed = ""
    for block in blocks:
        wanted = {BlockKind.BULLET: "ul", BlockKind.NUMBER: "ol"}.get(block.kind, "")
        if wanted != listed:
            parts.append(f"</{listed}>" if listed else "")
            parts.append(f"<{wanted}>" if wanted else "")
            listed = wanted
        tag = {BlockKind.SUBHEADING: "h3", BlockKind.QUOTATION: "blockquote"}.get(
            block.kind, "li" if wanted else "p"
        )
        parts.append(f"<{tag}>{''.join(_run_html(run) for run in block.runs)}</{tag}>")
    if listed:
        parts.append(f"</{listed}>")
    return "".join(parts)


def _run_html(run: Run) -> str:
    words = html.escape(run.text, quote=False).replace("\n", "<br>")
    if run.marks.emphasis:
        words = f"<em>{words}</em>"
    if run.marks.strong:
        words = f"<strong>{words}</strong>"
    if run.marks.link:
        words = f'<a href="{html.escape(run.marks.link)}">{words}</a>'
    return words


def as_one_line(blocks: Sequence[Block]) -> tuple[Run, ...]:
    """The words of all blocks as one paragraph."""
    runs: list[Run] = []
    for block in blocks:
        if runs:
            runs.append(Run(" "))
        runs.extend(Run(_SPACES.sub(" ", run.text), run.marks) for run in block.runs)
    return joined(runs)


def between(blocks: Sequence[Block], first: tuple[int, int], last: tuple[int, int]) -> list[Block]:
    """The text between two places, each a number of a block and a code point in it, under ids of its own."""
    cut: list[Block] = []
    for number in range(first[0], last[0] + 1):
        block = blocks[number]
        start = first[1] if number == first[0] else 0
        end = last[1] if number == last[0] else len(block.text)
        cut.append(Block(kind=block.kind, runs=sliced(block.runs, start, end), calls=block.calls))
    return cut


def portable(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Runs without internal notes and anchors."""
    return joined(
        Run(run.text, Marks(marks.strong, marks.emphasis, marks.link, marks.language))
        for run in runs
        if not (marks := run.marks).internal
    )
