"""Markdown: CommonMark with footnotes (`[^1]`) and, for tables, the pipes that most readers know."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from unicodedata import category

from drafter.compose.composition import (
    Cell,
    Composition,
    ContactBox,
    Element,
    Figure,
    InkForm,
    LogoStrip,
    Paragraph,
    Piece,
    Role,
    SignatoryList,
    SignOffForm,
    Table,
    Text,
    TimeLine,
)

_SPECIAL = re.compile(r"[\\`*_\[\]<>&|~]|!(?=\[)|\^(?=\[)")
# What would begin a heading, list, rule, quotation, fence or table at the start of a line.
_OPENING = re.compile(r"^(?:[-+=#>](?=\s|$|[-=#])|[-=]{2,}|:(?=-)|\d{1,9}(?=[.)](?:\s|$)))")
_SAFE_LINK = re.compile(r"(?:https?|mailto):", re.IGNORECASE)
_BARE_LINK = re.compile(r"[^\s<>()]+")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_EDGES = re.compile(r"((?:\\\n|\s)*)(.*?)((?:\\\n|\s)*)", re.DOTALL)
_LISTED = frozenset({Role.ASK, Role.BULLET, Role.NUMBER, Role.NOTE, Role.CONTACT})
_HEADS = {Role.TITLE: "# ", Role.SECTION_HEAD: "## ", Role.FORM_TITLE: "## ", Role.SUBHEAD: "### "}


def write_markdown(composition: Composition) -> bytes:
    """The composition as CommonMark, a line for each paragraph."""
    blocks = [*_blocks(composition.elements), *_footnotes(composition)]
    return ("\n\n".join(block for block in blocks if block) + "\n").encode("utf-8", "replace")


def _footnotes(composition: Composition) -> Iterator[str]:
    for note in composition.footnotes:
        yield f"[^{note.label}]: {_indented(_inline(note.pieces), 4)}"


def _blocks(elements: Sequence[Element]) -> Iterator[str]:
    """Every block of the page in order; lists that only touch are told apart by their markers."""
    before: tuple[str, int] = ("", 0)
    marker = 0
    items: list[str] = []
    for one in elements:
        kind = _kind_of(one)
        goes_on = bool(kind[0]) and kind[0] == before[0] and (not kind[1] or kind[1] == before[1] + 1)
        if items and not goes_on:
            yield "\n".join(items)
            items = []
        if kind[0] and isinstance(one, Paragraph):
            if not goes_on:
                marker = 1 - marker if before[0] else 0
            items.append(_item(one, kind[1], marker))
        else:
            yield from _block(one)
        before = kind
    if items:
        yield "\n".join(items)


def _kind_of(one: Element) -> tuple[str, int]:
    """The list that an element is an item of, and its number there, 0 for bullets."""
    if not isinstance(one, Paragraph) or one.role not in _LISTED or not one.label:
        return "", 0
    digits = one.label.removesuffix(".")
    number = int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 10 else 0
    return f"{one.role.value} {'number' if number else 'bullet'}", number


def _item(row: Paragraph, number: int, marker: int) -> str:
    lead = f"{number}{'.)'[marker]} " if number else f"{'-*'[marker]} "
    return lead + _indented(_inline(row.pieces), len(lead))


def _indented(text: str, columns: int) -> str:
    return text.replace("\n", "\n" + " " * columns)


def _block(one: Element) -> Iterator[str]:
    match one:
        case Paragraph():
            yield _paragraph(one)
        case SignatoryList():
            yield "\n".join(
                "+ " + _indented(_under_each_other(map(_inline, entry.lines)), 2) for entry in one.entries
            )
        case Table():
            yield from _table(one)
        case Figure() | TimeLine():
            yield _labelled(one.label, one.caption)
        case LogoStrip():
            return
        case ContactBox():
            yield from (_under_each_other(map(_inline, column)) for column in one.columns)
        case SignOffForm():
            yield from _sign_off(one)
        case InkForm():
            for ink in one.blocks:
                rows = (ink.name, ink.title, ink.organisation, f"{one.date_label} ")
                yield _under_each_other(_inline((Piece(row),)) for row in rows)


def _under_each_other(rows: Iterable[str]) -> str:
    return "\\\n".join(row for row in rows if row)


def _paragraph(row: Paragraph) -> str:
    content = _labelled(row.label, row.pieces)
    if row.role in _HEADS:
        # A heading is one line.
        return _HEADS[row.role] + content.replace("\\\n", " ").replace("\n", " ")
    if row.role is Role.QUOTATION:
        return "> " + content.replace("\n", "\n> ")
    return content


def _labelled(label: str, pieces: Text) -> str:
    content = _inline(pieces)
    return f"{_inline((Piece(label, strong=True),))} {content}" if label else content


def _sign_off(form: SignOffForm) -> Iterator[str]:
    for block in form.blocks:
        yield _inline((Piece(block.organisation, strong=True),))
        yield "\n".join(f"+ {_inline((Piece(choice),))}" for choice in form.choices)
        fields = (
            f"{form.name_label} {block.name}",
            f"{form.title_label} {block.title}",
            form.signature_label,
            form.date_label,
        )
        yield _under_each_other(_inline((Piece(field),)) for field in fields)


def _table(table: Table) -> Iterator[str]:
    """A table by pipes; a cell that spans rows stands in the first of them."""
    caption = _labelled(table.label, table.caption)
    if caption:
        yield caption
    rows = [[_inline(head) for head in table.header]]
    rows += [[_cell(cell) for cell in row] for row in table.rows]
    lines = ["| " + " | ".join(_one_line(cell) for cell in row) + " |" for row in rows]
    lines.insert(1, "|" + " --- |" * len(table.header))
    yield "\n".join(lines)
    if table.note:
        yield _inline(table.note)


def _cell(cell: Cell | None) -> str:
    return "<br>".join(_inline(paragraph) for paragraph in cell.paragraphs) if cell is not None else ""


def _one_line(text: str) -> str:
    return text.replace("\\\n", "<br>").replace("\n", "<br>")


# Inline


def _inline(pieces: Text) -> str:
    """Pieces with their marks; a newline is a hard break."""
    made: list[str] = []
    groups = [
        (link, list(group))
        for link, group in groupby(pieces, key=lambda one: one.link if _SAFE_LINK.match(one.link) else "")
    ]
    for (link, group), follows in zip(groups, [*groups[1:], None], strict=False):
        after = follows[1][0].text[:1] if follows else ""
        inside = _marked(group, after)
        if link:
            lead, core, tail = _edges(inside)
            inside = f"{lead}[{core}]({_address(link)}){tail}" if core else inside
        made.append(inside)
    _, whole, _ = _edges("".join(made))
    return "\\\n".join(_opened(line.strip(" \t")) for line in whole.split("\\\n"))


def _marked(pieces: Sequence[Piece], after: str) -> str:
    made = []
    before = ""
    for piece, follows in pairwise([*pieces, Piece(after)]):
        if piece.note:
            made.append(f"[^{piece.text}]")
        else:
            made.append(_emphasised(piece, before, follows.text[:1]))
        before = piece.text[-1:] or before
    return "".join(made)


def _emphasised(piece: Piece, before: str, after: str) -> str:
    text = _plain(piece.text)
    strong, emphasis = piece.strong or piece.addressee, piece.emphasis
    lead, core, tail = _edges(text)
    if not core or not (strong or emphasis):
        return text
    before, after = lead[-1:] or before, tail[:1] or after
    # Asterisks work only at the edges of words; elsewhere HTML says the same.
    if (
        _closed(piece.text.strip()[:1], before)
        and _closed(piece.text.strip()[-1:], after)
        and "\n" not in core
    ):
        marks = "*" * (2 * strong + emphasis)
        return f"{lead}{marks}{core}{marks}{tail}"
    opening = "<strong>" * strong + "<em>" * emphasis
    closing = "</em>" * emphasis + "</strong>" * strong
    return f"{lead}{opening}{core}{closing}{tail}"


def _closed(inner: str, outer: str) -> bool:
    """Whether a mark between the two characters opens or closes for every reader."""
    return (not outer or outer.isspace()) or (
        _is_letter(inner) and not _is_letter(outer) and outer not in "*_"
    )


def _is_letter(character: str) -> bool:
    return bool(character) and category(character)[0] in "LN"


def _edges(marked: str) -> tuple[str, str, str]:
    """What is marked up, with the white space and hard breaks at its edges apart."""
    found = _EDGES.fullmatch(marked)
    return (found[1], found[2], found[3]) if found else ("", marked, "")


def _address(link: str) -> str:
    # A backslash and an entity would mean something else here.
    link = _ENTITY.sub("&amp;", link.strip().replace("\\", "%5C"))
    if _BARE_LINK.fullmatch(link):
        return link
    return "<" + re.sub(r"[<>\s]", lambda found: f"%{ord(found[0]):02X}", link) + ">"


def _plain(text: str) -> str:
    """Text without meaning to Markdown; a newline is a hard break."""
    rows = _escaped(text).split("\n")
    return "\\\n".join(
        row.lstrip(" \t" if place else "").rstrip(" \t" if place < len(rows) - 1 else "")
        for place, row in enumerate(rows)
    )


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda found: "\\" + found[0], text)


def _opened(line: str) -> str:
    """The line, kept from opening anything by its first characters."""
    found = _OPENING.match(line)
    if not found:
        return line
    end = found.end()
    return f"{line[:end]}\\{line[end:]}" if found[0].isdigit() else f"\\{line}"
