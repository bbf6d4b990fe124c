"""Markdown, with or without front matter, to lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

from drafter.model.statement import Footnote
from drafter.model.text import PLAIN, Marks, Run, joined
from drafter.readers.footnotes import definitions, ids_in_order, settled, with_marks
from drafter.readers.html import read_html
from drafter.readers.lines import Line, LineKind, Page, line_of, without_marker
from drafter.readers.text import unwrapped

_FRONT = re.compile(r"(---|\+\+\+)[ \t]*\n(.*?)\n\1[ \t]*(?:\n|$)", re.S)
_FIELD = re.compile(r"([\w-]{1,40})\s*[:=]\s*(.*)")
_BREAK = re.compile(r"<br\s*/?>", re.I)
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,1000}>")


def read_markdown(text: str) -> Page:
    """The lines of a Markdown text; title, language and date from its front matter."""
    front = _FRONT.match(text.lstrip("\n"))
    fields: dict[str, str] = {}
    left: list[str] = []
    if front:
        text = text.lstrip("\n")[front.end() :]
        fields, left = _front_matter(front[2])
    # Deep quotes and lists are no part of a statement, and cost time that grows with their square.
    parser = MarkdownIt("commonmark", {"maxNesting": 20}).enable("table").enable("strikethrough")
    defined = definitions(text)
    names = ids_in_order(len(defined.bodies))
    notes = {
        label: _note(parser.parse(body), name)
        for (label, body), name in zip(defined.bodies.items(), names, strict=True)
    }
    reader = _Reader({label: note.id for label, note in notes.items()})
    lines = unwrapped([without_marker(line) for line in reader.lines(parser.parse(defined.text))])
    return Page(
        lines,
        title=fields.get("title", ""),
        language=fields.get("lang", "") or fields.get("language", ""),
        date=fields.get("date", ""),
        place=fields.get("place", ""),
        left_over=tuple(left),
        footnotes=(*notes.values(), *reader.footnotes),
    )


def _note(tokens: Sequence[Token], name: str) -> Footnote:
    """What a footnote says, on one line."""
    reader = _Reader({})
    runs: list[Run] = []
    for line in reader.lines(tokens):
        runs += [Run(" ")] if runs and line.runs else []
        runs += line.runs
    for inner in reader.footnotes:
        runs += [Run(" "), *inner.runs]
    return Footnote(joined(runs), name)


def _front_matter(text: str) -> tuple[dict[str, str], list[str]]:
    """What the front matter says of the statement, and its other lines."""
    fields: dict[str, str] = {}
    left: list[str] = []
    for raw in text.split("\n"):
        found = _FIELD.fullmatch(raw)
        name = found[1].lower() if found else ""
        if (
            found
            and name in ("title", "lang", "language", "date", "place")
            and found[2].strip()
            and name not in fields
        ):
            fields[name] = found[2].strip().strip("\"'")
        elif raw.strip():
            left.append(raw.strip())
    return fields, left


class _Reader:
    """One pass over the tokens of a text."""

    def __init__(self, notes: Mapping[str, str]) -> None:
        self._notes = notes
        self.footnotes: list[Footnote] = []
        self._lists: list[LineKind] = []
        self._quotes = 0
        self._level = 0
        self._first = False
        self._row: list[str] | None = None

    def lines(self, tokens: Sequence[Token]) -> Iterator[Line]:
        for token in tokens:
            if token.type == "tr_close":
                yield _row(self._row or [])
                self._row = None
            elif token.type == "inline" and self._row is not None:
                self._row.append(" ".join(line.text for line in self._inline(token)))
            elif token.type == "inline":
                yield from self._written(token)
            elif token.type == "hr":
                yield Line(kind=LineKind.RULE)
            elif token.type in ("code_block", "fence"):
                raws = [raw for raw in token.content.split("\n") if raw.strip()]
                for number, raw in enumerate(raws):
                    yield replace(line_of([Run(raw)]), apart=number == 0)
            elif token.type == "html_block":
                page = read_html(token.content)
                self.footnotes.extend(page.footnotes)
                yield from page.lines
            else:
                self._enter_or_leave(token)

    def _enter_or_leave(self, token: Token) -> None:
        kind, opens = token.type, token.nesting == 1
        if kind in ("bullet_list_open", "ordered_list_open"):
            self._lists.append(LineKind.BULLET if kind.startswith("bullet") else LineKind.NUMBER)
        elif kind in ("bullet_list_close", "ordered_list_close"):
            self._lists.pop()
        elif kind == "list_item_open":
            self._first = True
        elif kind.startswith("blockquote"):
            self._quotes += 1 if opens else -1
        elif kind.startswith("heading"):
            self._level = int(token.tag[1]) if opens else 0
        elif kind == "tr_open":
            self._row = []

    def _written(self, token: Token) -> Iterator[Line]:
        kind = LineKind.QUOTATION if self._quotes else LineKind.PARAGRAPH
        if self._level:
            kind = LineKind.HEADING
        elif self._lists and self._first:
            kind = self._lists[-1]
        for line in self._inline(token):
            yield replace(line, kind=kind, level=self._level)
            # What follows a line break within an item is no item of its own.
            kind = LineKind.PARAGRAPH if kind in (LineKind.BULLET, LineKind.NUMBER) else kind
        self._first = False

    def _inline(self, token: Token) -> Iterator[Line]:
        return _inline(token.children or [], self._notes)


def _row(cells: list[str]) -> Line:
    text = "\t".join(cells)
    return Line((Run(text),), LineKind.ROW, cells=tuple(cells), text=text)


def _inline(tokens: Sequence[Token], notes: Mapping[str, str]) -> Iterator[Line]:
    """The lines of an inline token, parted at its line breaks."""
    runs: list[Run] = []
    marks = PLAIN
    apart = True
    for token in tokens:
        if token.type in ("softbreak", "hardbreak") or (
            token.type == "html_inline" and _BREAK.fullmatch(token.content)
        ):
            if "".join(run.text for run in runs).strip():
                yield replace(line_of(settled(runs)), apart=apart)
                apart = False
            runs = []
        elif token.type == "text":
            runs += with_marks(token.content, marks, notes)
        elif token.type in ("code_inline", "image"):
            runs.append(Run(token.content, marks))
        elif token.type == "html_inline":
            if not _TAG.fullmatch(token.content):
                runs.append(Run(token.content, marks))
        else:
            marks = _marked(marks, token)
    if "".join(run.text for run in runs).strip():
        yield replace(line_of(settled(runs)), apart=apart)


def _marked(marks: Marks, token: Token) -> Marks:
    opens = token.nesting == 1
    if token.type.startswith("strong"):
        return replace(marks, strong=opens)
    if token.type.startswith("em_"):
        return replace(marks, emphasis=opens)
    if token.type.startswith("link"):
        return replace(marks, link=str(token.attrGet("href") or "") if opens else "")
    return marks
