"""Plain text for mail: wrapped, with footnotes at the end and the addresses of links behind their words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from drafter.compose.composition import (
    Composition,
    ContactBox,
    Element,
    Figure,
    InkForm,
    LogoStrip,
    Paragraph,
    Role,
    SignatoryList,
    SignOffForm,
    Table,
    Text,
    TimeLine,
    text_of,
)

WIDTH = 72
_RAISED = str.maketrans("0123456789,", "⁰¹²³⁴⁵⁶⁷⁸⁹⸴")
_TIGHT = frozenset({Role.ASK, Role.BULLET, Role.NUMBER, Role.REFERENCE})
_SAFE_LINK = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)
_SPACES = re.compile("[ \t]+")
_SPACE = re.compile(r"[\s<>]")


def write_text(composition: Composition) -> bytes:
    """The composition as UTF-8 text in lines of at most 72 characters where words allow it."""
    parts = [*_parts(composition.elements)]
    parts.extend(
        (False, _hanging(f"{note.label.translate(_RAISED)} ", _words(note.pieces)))
        for note in composition.footnotes
    )
    made = ""
    for tight, part in parts:
        if part:
            made += ("\n" if tight and made else "\n\n" if made else "") + part
    return (made + "\n").encode("utf-8", "replace")


_ADDRESS = re.compile(r" ?<(?:https?://[^\s<>]+|[^\s<>@]+@[^\s<>]+)>")
_QUOTED = re.compile("^> ", re.MULTILINE)
_MARKS = frozenset({">", "|", "[", "]", "[]"})
_LOWERED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⸴", "0123456789,")


def plain_words(text: str) -> str:
    """The words of plain text, without what this format adds: addresses, marks of quotation and of choice.

    Numbers are taken as they are whether they are raised or not.
    """
    words = _ADDRESS.sub("", " ".join(_QUOTED.sub("", text).split())).translate(_LOWERED).split()
    return " ".join(word for word in words if word not in _MARKS)


def _parts(elements: Sequence[Element]) -> Iterator[tuple[bool, str]]:
    """The parts of the text, and whether each follows the one before without an empty line."""
    before: Role | None = None
    for one in elements:
        role = one.role if isinstance(one, Paragraph) else None
        tight = role is not None and role is before and role in _TIGHT
        for place, part in enumerate(_part(one)):
            yield tight and not place, part
        before = role


def _part(one: Element) -> Iterator[str]:
    match one:
        case Paragraph():
            yield _paragraph(one)
        case SignatoryList():
            yield "\n".join(
                _hanging("" if place == 0 else "  ", _words(line))
                for entry in one.entries
                for place, line in enumerate(entry.lines)
            )
        case Table():
            yield from _table(one)
        case Figure() | TimeLine():
            yield _wrapped(_labelled(one.label, one.caption))
        case LogoStrip():
            return
        case ContactBox():
            yield from ("\n".join(_wrapped(_words(line)) for line in column) for column in one.columns)
        case SignOffForm():
            for block in one.blocks:
                choices = "\n".join(f"[ ] {choice}" for choice in one.choices)
                fields = (
                    f"{one.name_label} {block.name}",
                    f"{one.title_label} {block.title}",
                    one.signature_label,
                    one.date_label,
                )
                yield "\n".join((_wrapped(block.organisation), choices, *(_line(row) for row in fields)))
        case InkForm():
            for ink in one.blocks:
                rows = (ink.name, ink.title, ink.organisation, one.date_label)
                yield "\n".join(_line(row) for row in rows if row.strip())


def _paragraph(row: Paragraph) -> str:
    words = _words(row.pieces)
    if row.role is Role.QUOTATION:
        return _wrapped(words, "> ", "> ")
    if row.label and row.role in (Role.ASK, Role.BULLET, Role.NUMBER, Role.NOTE, Role.CONTACT):
        return _hanging(f"{row.label} ", words)
    return _wrapped(_labelled(row.label, row.pieces))


def _table(table: Table) -> Iterator[str]:
    """A row after the other, a line for each paragraph of its cells, under the words of the head row."""
    caption = _labelled(table.label, table.caption)
    if caption:
        yield _wrapped(caption)
    yield _wrapped("  |  ".join(_line(text_of(head)) for head in table.header))
    for row in table.rows:
        paragraphs = [part for cell in row if cell is not None for part in cell.paragraphs]
        yield "\n".join(_wrapped(_words(part), "", "  ") for part in paragraphs)
    if table.note:
        yield _wrapped(_words(table.note))


def _labelled(label: str, pieces: Text) -> str:
    words = _words(pieces)
    return f"{label} {words}" if label else words


def _words(pieces: Text) -> str:
    """The words of pieces: numbers of footnotes raised, addresses in angle brackets behind their words."""
    made = ""
    for link, group in groupby(pieces, key=lambda piece: piece.link):
        inside = "".join(
            piece.text.translate(_RAISED) if piece.note or piece.raised else piece.text for piece in group
        )
        address = link.strip()
        shown = address.removeprefix("mailto:")
        words = inside.rstrip()
        if words == shown.removeprefix("https://"):
            # An address as it was typed, which leads there too.
            shown = words
        if words and _SAFE_LINK.match(address) and shown not in inside and not _SPACE.search(address):
            inside = f"{words} <{shown}>{inside[len(words) :]}"
        made += inside
    return made


def _line(text: str) -> str:
    return " ".join(text.split())


def _hanging(lead: str, text: str) -> str:
    return _wrapped(text, lead, " " * len(lead))


def _wrapped(text: str, first: str = "", rest: str = "") -> str:
    """The text in lines of at most 72 characters; words that are longer stand alone."""
    made: list[str] = []
    for row in text.split("\n"):
        line = ""
        for word in _SPACES.split(row.strip(" \t")):
            lead = rest if made else first
            if line and len(lead) + len(line) + 1 + len(word) > WIDTH:
                made.append((lead + line).rstrip(" "))
                line = word
            else:
                line = f"{line} {word}" if line else word
        made.append(((rest if made else first) + line).rstrip(" "))
    return "\n".join(made)
