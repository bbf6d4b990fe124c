"""Clips on the clipboard: as they are for this application, as HTML and as text for others."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator

import msgspec
from PySide6.QtCore import QMimeData

from drafter.model.clips import Clip
from drafter.model.text import Block, BlockKind, Marks, Run, joined

OWN = "application/x-drafter-clip"

_LISTED = {BlockKind.BULLET: "ul", BlockKind.NUMBER: "ol"}
_TAGS = {BlockKind.SUBHEADING: "h3", BlockKind.QUOTATION: "blockquote", BlockKind.PARAGRAPH: "p"}


def to_mime(clip: Clip) -> QMimeData:
    """A clip for the clipboard. Internal notes and what is bound to the text stay in this application."""
    kept = [Block(kind=block.kind, runs=portable(block.runs)) for block in clip.blocks]
    data = QMimeData()
    data.setData(OWN, msgspec.json.encode(clip))
    data.setText(to_text(kept))
    data.setHtml(to_html(kept))
    return data


def own_clip(source: QMimeData) -> Clip | None:
    """What was copied in this application; None where that is something else."""
    if not source.hasFormat(OWN):
        return None
    try:
        return msgspec.json.decode(bytes(source.data(OWN).data()), type=Clip)
    except (msgspec.MsgspecError, UnicodeError):
        # From another version of the application.
        return None


def to_text(blocks: Iterable[Block]) -> str:
    """Blocks as text, marked as in Markdown where paragraphs are more than paragraphs."""
    parts: list[str] = []
    before: BlockKind | None = None
    number = 0
    whole = list(blocks)
    for block in whole:
        number = number + 1 if block.kind is BlockKind.NUMBER else 0
        if before is not None:
            close = block.kind is before and block.kind in _LISTED
            parts.append("\n" if close else "\n\n")
        parts.append(_line(block, number) if len(whole) > 1 else block.text)
        before = block.kind
    return "".join(parts)


def _line(block: Block, number: int) -> str:
    match block.kind:
        case BlockKind.BULLET:
            return f"- {block.text}"
        case BlockKind.NUMBER:
            return f"{number}. {block.text}"
        case BlockKind.QUOTATION:
            return "\n".join(f"> {line}" for line in block.text.split("\n"))
        case BlockKind.SUBHEADING:
            return f"### {block.text}"
        case _:
            return block.text


def to_html(blocks: Iterable[Block]) -> str:
    """Blocks as plain HTML."""
    return "".join(_html(blocks))


def _html(blocks: Iterable[Block]) -> Iterator[str]:
    listed = ""
    for block in blocks:
        wanted = _LISTED.get(block.kind, "")
        if wanted != listed:
            if listed:
                yield f"</{listed}>"
            if wanted:
                yield f"<{wanted}>"
            listed = wanted
        tag = _TAGS.get(block.kind, "li")
        yield f"<{tag}>{''.join(_run_html(run) for run in block.runs)}</{tag}>"
    if listed:
        yield f"</{listed}>"


def _run_html(run: Run) -> str:
    words = html.escape(run.text, quote=False).replace("\n", "<br>")
    if run.marks.emphasis:
        words = f"<em>{words}</em>"
    if run.marks.strong:
        words = f"<strong>{words}</strong>"
    if run.marks.link:
        words = f'<a href="{html.escape(run.marks.link)}">{words}</a>'
    return words


def portable(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Runs without internal notes and anchors."""
    return joined(
        Run(run.text, Marks(marks.strong, marks.emphasis, marks.link, marks.language))
        for run in runs
        if not (marks := run.marks).internal
    )
