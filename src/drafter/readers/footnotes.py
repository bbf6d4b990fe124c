"""Footnotes of a page: the marks in its lines, and the notes that they refer to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from drafter.model.ids import new_id
from drafter.model.statement import Footnote, Section, SectionKind
from drafter.model.text import Anchor, AnchorKind, Block, Marks, Run, anchored, joined, remarked, stretches

_DEFINITION = re.compile(r" {0,3}\[\^([^\]\s]{1,60})\]:[ \t]*(.*)")
_REFERENCE = re.compile(r"\[\^([^\]\s]{1,60})\]")
_FENCE = re.compile(r" {0,3}(```|~~~)")
# What begins a block of its own, and so ends a note that goes on without being indented.
_BEGINS = re.compile(
    r" {0,3}(?:#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s|>|```|~~~|(?:[-*_] ?){3,}$|</?[a-zA-Z][\w-]*[\s>/]|\|)"
)
_CLOSES = re.compile(r"[\s.,;:!?…)\]»”’\"']|\Z")


def ids_in_order(count: int) -> list[str]:
    """New names of footnotes, which sort as their marks come: so stand several at one word."""
    return sorted(new_id() for _ in range(count))


def mark(text: str, note: str, marks: Marks) -> Run:
    """The mark of a footnote among the runs of a line, until `settled` takes it out."""
    return Run(text, anchored(marks, Anchor(AnchorKind.NOTE, note)))


def settled(runs: Iterable[Run]) -> tuple[Run, ...]:
    """The runs of a line without the marks of footnotes: the word before each is anchored in its place.

    A mark that no word stands before stays in the text.
    """
    rows = list(runs)
    if not any(_note_of(run) for run in rows):
        return tuple(rows)
    kept: list[Run] = []
    anchors: list[tuple[int, int, Anchor]] = []
    for at, run in enumerate(rows):
        note = _note_of(run)
        if not note:
            kept.append(run)
            continue
        before = "".join(one.text for one in kept)
        words = before.rstrip()
        if not words:
            kept.append(replace(run, marks=replace(run.marks, anchors=())))
            continue
        following = "".join(one.text for one in rows[at + 1 :] if not _note_of(one))
        if len(words) < len(before) and _CLOSES.match(following):
            kept = _cut(kept, len(words))
        start = max(words.rfind(space) for space in " \t\n\u00a0") + 1
        anchors.append((start, len(words), Anchor(AnchorKind.NOTE, note)))
    whole = joined(kept)
    for start, end, anchor in anchors:
        whole = remarked(whole, start, end, lambda marks, anchor=anchor: anchored(marks, anchor))  # type: ignore[misc]
    return whole


def _note_of(run: Run) -> str:
    return next((anchor.target for anchor in run.marks.anchors if anchor.kind is AnchorKind.NOTE), "")


def _cut(runs: Sequence[Run], end: int) -> list[Run]:
    found: list[Run] = []
    for run in runs:
        found.append(replace(run, text=run.text[:end]))
        end -= len(found[-1].text)
    return found


# Markdown


@dataclass(frozen=True, slots=True)
class Definitions:
    """The definitions of a Markdown text in the order of their first marks, and the text without them."""

    text: str
    bodies: Mapping[str, str]


def definitions(text: str) -> Definitions:
    """The footnotes that a Markdown text defines and refers to; what nothing refers to stays in the text."""
    if "[^" not in text:
        return Definitions(text, {})
    rows = text.split("\n")
    spans = _spans(rows)
    inside = {at for start, end, _, _ in spans for at in range(start, end)}
    rest = "\n".join(row for at, row in enumerate(rows) if at not in inside)
    named = list(dict.fromkeys(_REFERENCE.findall(rest)))
    bodies: dict[str, str] = {}
    for start, end, label, body in spans:
        if label in named and label not in bodies and body.strip():
            bodies[label] = body
        else:
            inside -= set(range(start, end))
    kept: list[str] = []
    starts = {start for start, _, _, _ in spans}
    for at, row in enumerate(rows):
        if at not in inside:
            # What stays is text, and no definition of a link as Markdown would have it.
            kept.append(row.replace("[^", "\\[^", 1) if at in starts else row)
        elif at in starts:
            # A blank line in a note's place keeps what stood around it apart.
            kept.append("")
    return Definitions("\n".join(kept), {label: bodies[label] for label in named if label in bodies})


def _spans(rows: Sequence[str]) -> list[tuple[int, int, str, str]]:
    """Each definition as (first row, row after its last, label, text)."""
    found: list[tuple[int, int, str, str]] = []
    at, fenced = 0, False
    while at < len(rows):
        if _FENCE.match(rows[at]):
            fenced = not fenced
        opening = None if fenced else _DEFINITION.match(rows[at])
        if opening is None:
            at += 1
            continue
        body = [opening[2]]
        end = at + 1
        while end < len(rows):
            row = rows[end]
            indented = row.startswith(("    ", "\t")) and row.strip() != ""
            blank = not row.strip()
            if blank and end + 1 < len(rows) and rows[end + 1].startswith(("    ", "\t")):
                body.append("")
            elif indented or not (blank or _DEFINITION.match(row) or _BEGINS.match(row) or not body[-1]):
                body.append(row.strip())
            else:
                break
            end += 1
        found.append((at, end, opening[1], "\n".join(body)))
        at = end
    return found


def with_marks(text: str, marks: Marks, notes: Mapping[str, str]) -> list[Run]:
    """A stretch of Markdown as runs, the references to notes among them as marks."""
    runs: list[Run] = []
    at = 0
    for found in _REFERENCE.finditer(text) if notes else ():
        note = notes.get(found[1])
        if note is not None:
            runs += [Run(text[at : found.start()], marks), mark(found[0], note, marks)]
            at = found.end()
    return [*runs, Run(text[at:], marks)]


# The statement


def with_footnotes(
    sections: tuple[Section, ...], notes: Sequence[Footnote]
) -> tuple[tuple[Section, ...], tuple[Footnote, ...]]:
    """The sections and their footnotes; what no stretch of them names is among the notes to editors."""
    if not notes:
        return sections, ()
    named = {
        target
        for section in sections
        for block in section.blocks
        for target, _, _ in stretches(block, AnchorKind.NOTE)
    }
    rest = tuple(Block(runs=note.runs) for note in notes if note.id not in named)
    kept = tuple(note for note in notes if note.id in named)
    if not rest:
        return sections, kept
    for place, section in enumerate(sections):
        if section.kind is SectionKind.NOTES:
            longer = replace(section, blocks=(*section.blocks, *rest))
            return (*sections[:place], longer, *sections[place + 1 :]), kept
    return (*sections, Section(SectionKind.NOTES, rest)), kept
