"""Runs and blocks: the written text and what is marked in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from enum import StrEnum

from msgspec import field

from drafter.model.ids import new_id
from drafter.model.values import Value


class AnchorKind(StrEnum):
    """What a stretch of text stands for."""

    CALL = "call"
    ADDRESSEE = "addressee"
    ASK = "ask"
    NOTE = "note"
    CLAIM = "claim"


class Anchor(Value, frozen=True, order=True):
    """This stretch is the prose of that call, addressee or ask, named by its id.

    A stretch with a NOTE is what the footnote of that id is about; its number stands after the last one. One
    with a CLAIM states a fact, and the numbers of its sources stand after it.
    """

    kind: AnchorKind
    target: str


class Marks(Value, frozen=True):
    """How a stretch of text is marked; `internal` text is a note that no copy carries.

    `anchors` are kept sorted and without repeats, so that equal marks compare equal: see `anchored`.
    """

    strong: bool = False
    emphasis: bool = False
    link: str = ""
    language: str = ""
    internal: bool = False
    anchors: tuple[Anchor, ...] = ()


PLAIN = Marks()


class Run(Value, frozen=True):
    """A stretch of text whose characters share the same marks."""

    text: str
    marks: Marks = PLAIN


class BlockKind(StrEnum):
    """What a block is within its section."""

    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    NUMBER = "number"
    QUOTATION = "quotation"
    SUBHEADING = "subheading"


class Block(Value, frozen=True):
    """A paragraph, list item, quotation or subheading.

    `calls` names, in order, the calls whose prose the block holds. Where it names several, stretches
    anchored with AnchorKind.CALL say which is whose; where it names one, all of the block is its prose.
    """

    id: str = field(default_factory=new_id)
    kind: BlockKind = BlockKind.PARAGRAPH
    runs: tuple[Run, ...] = ()
    calls: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """All characters, internal notes included."""
        return "".join(run.text for run in self.runs)

    @property
    def printed(self) -> str:
        """The characters that are printed: all but internal notes."""
        return "".join(run.text for run in self.runs if not run.marks.internal)


def anchored(marks: Marks, *anchors: Anchor) -> Marks:
    """`marks` with `anchors` besides its own."""
    return replace(marks, anchors=tuple(sorted({*marks.anchors, *anchors})))


def joined(runs: Iterable[Run]) -> tuple[Run, ...]:
    """The same characters and marks in the fewest runs: no empty ones, no equal neighbours."""
    merged: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        if merged and merged[-1].marks == run.marks:
            merged[-1] = Run(merged[-1].text + run.text, run.marks)
        else:
            merged.append(run)
    return tuple(merged)


def sliced(runs: Iterable[Run], start: int, end: int) -> tuple[Run, ...]:
    """The runs of the characters from `start` up to `end`, in code points."""
    cut: list[Run] = []
    at = 0
    for run in runs:
        low, high = max(start - at, 0), min(end - at, len(run.text))
        if low < high:
            cut.append(Run(run.text[low:high], run.marks))
        at += len(run.text)
    return joined(cut)


def stretches(block: Block, kind: AnchorKind) -> Iterator[tuple[str, int, int]]:
    """Each anchored stretch as (target, start, end), in the order of their starts, adjacent runs united."""
    open_at: dict[str, tuple[int, int]] = {}
    done: list[tuple[int, int, str]] = []
    at = 0
    for run in block.runs:
        end = at + len(run.text)
        for anchor in run.marks.anchors:
            if anchor.kind is not kind:
                continue
            start, last = open_at.get(anchor.target, (at, at))
            if last != at:
                done.append((start, last, anchor.target))
                start = at
            open_at[anchor.target] = (start, end)
        at = end
    done.extend((start, end, target) for target, (start, end) in open_at.items())
    for start, end, target in sorted(done):
        yield target, start, end


def plain_block(text: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Block:
    """A new block of unmarked text."""
    return Block(kind=kind, runs=(Run(text),) if text else ())


def remarked(runs: Iterable[Run], start: int, end: int, change: Callable[[Marks], Marks]) -> tuple[Run, ...]:
    """The runs with `change` applied to the marks of the characters from `start` up to `end`."""
    whole = tuple(runs)
    length = sum(len(run.text) for run in whole)
    middle = (Run(run.text, change(run.marks)) for run in sliced(whole, start, end))
    return joined((*sliced(whole, 0, start), *middle, *sliced(whole, end, length)))
