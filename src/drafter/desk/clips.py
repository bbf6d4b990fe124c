"""What comes from the clipboard, as clips: of HTML, of text, with what no statement should hold left out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from drafter.model.clips import Clip, words_clip
from drafter.model.errors import InputRefused
from drafter.model.text import Block, BlockKind, Run, sliced
from drafter.model.values import Value

# Control characters, marks of byte order, objects, halves of pairs; what turns the direction of a text round
# without a sign of it; spaces without width and hyphens that are not seen.
_UNWANTED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef"
    "\ufeff\ufffc\ufffe\uffff\ud800-\udfff]"
)
_ENDS = re.compile("\r\n?|[\u2028\u2029\x85]")
_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s<>\"]+[^\s<>\".,;:!?)\]»”]", re.I)
_MARKED = (
    (re.compile(r"\s*[-*•–]\s+(?=\S)"), BlockKind.BULLET),
    (re.compile(r"\s*\d{1,3}[.)]\s+(?=\S)"), BlockKind.NUMBER),
    (re.compile(r"\s*>\s?(?=\S)"), BlockKind.QUOTATION),
    (re.compile(r"\s*#{1,6}\s+(?=\S)"), BlockKind.SUBHEADING),
)
# A paragraph longer than this would make every key in it slow.
LONGEST = 20_000
_LOOK_BACK = 2_000


class Taken(Value, frozen=True):
    """What was read: a clip, and how many pictures were left out of it."""

    clip: Clip
    pictures: int = 0


def cleaned(text: str) -> str:
    """`text` without what no statement should hold; ends of lines of every kind as newlines."""
    return _UNWANTED.sub("", _ENDS.sub("\n", text))


def clip_of_html(markup: str, going: Callable[[int, int], bool] = lambda _done, _of: True) -> Taken | None:
    """The paragraphs of HTML; None where `going` says to stop, or where the HTML holds no text."""
    from drafter.readers.clips import read_clip

    try:
        taken = read_clip(cleaned(markup), going)
    except InputRefused:
        return None
    if taken is None:
        return None
    clip, pictures = taken
    blocks = [part for block in clip.blocks for part in parted(block)]
    return Taken(words_clip(blocks, clip.notes), pictures)


def clip_of_text(text: str, plain: bool = False) -> Taken:
    """The paragraphs of text: of several lines each is one, lists and quotations by their marks.

    With `plain` nothing is made of marks. A single line keeps its spaces.
    """
    clean = cleaned(text)
    if "\n" not in clean.strip("\n"):
        line = clean.strip("\n")
        return Taken(words_clip(part for part in parted(Block(runs=(Run(line),))) if line))
    lines = _lines(clean)
    marked = [_of_line(line, plain) for line in lines]
    return Taken(words_clip(part for block in marked for part in parted(block)))


def _lines(text: str) -> Iterator[str]:
    return (stripped for line in text.split("\n") if (stripped := line.strip()))


def _of_line(line: str, plain: bool) -> Block:
    if not plain:
        for mark, kind in _MARKED:
            found = mark.match(line)
            if found is not None:
                return Block(kind=kind, runs=(Run(line[found.end() :]),))
    return Block(runs=(Run(line.replace("\t", " ")),))


def parted(block: Block) -> Iterable[Block]:
    """The block, or where it is too long to write in, its parts, cut behind sentences or words."""
    text = block.text
    if len(text) <= LONGEST:
        yield block
        return
    at = 0
    while at < len(text):
        end = min(at + LONGEST, len(text))
        if end < len(text):
            low = max(end - _LOOK_BACK, at + 1)
            cut = max(text.rfind(". ", low, end) + 1, 0) or text.rfind(" ", low, end)
            end = cut if cut > at else end
        runs = sliced(block.runs, at, end)
        yield Block(kind=block.kind, runs=runs)
        at = end
        while at < len(text) and text[at] == " ":
            at += 1


def address_in(text: str) -> str:
    """The address that a text is, as it stands; empty where it is more or something else."""
    stripped = text.strip()
    return stripped if len(stripped) < 2000 and _ADDRESS.fullmatch(stripped) else ""
