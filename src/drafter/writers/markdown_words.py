"""The words of a Markdown file as a reader of Markdown finds them, to be held against what was composed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it.token import Token

_REFERENCE = re.compile(r"(?<!\\)((?:\\\\)*)\[\^(\d+)\](?!:)")
_DEFINITION = re.compile(r"^\[\^(\d+)\]: ", re.MULTILINE)


def words_of_markdown(data: bytes) -> tuple[str, str]:
    """The words of the text and those of its footnotes, labels of list items included."""
    text = data.decode("utf-8")
    first = _DEFINITION.search(text)
    body, notes = (text[: first.start()], text[first.start() :]) if first else (text, "")
    parts = _DEFINITION.split(notes)[1:]
    found = [
        f"{number} {_words(content.replace(chr(10) + '    ', chr(10)))}"
        for number, content in zip(parts[::2], parts[1::2], strict=True)
    ]
    return _words(body), " ".join(found)


def _words(markdown: str) -> str:
    from markdown_it import MarkdownIt

    reader = MarkdownIt("commonmark").enable("table")
    plain = _REFERENCE.sub(r"\1\2", markdown)
    made: list[str] = []
    lists: list[int] = []
    for token in reader.parse(plain):
        if token.type == "ordered_list_open":
            lists.append(int(token.attrs.get("start", 1)))
        elif token.type == "bullet_list_open":
            lists.append(0)
        elif token.type in ("ordered_list_close", "bullet_list_close"):
            lists.pop()
        elif token.type == "list_item_open":
            # Names and choices are items without a label; a marker of their own tells them from bullets.
            made.append(f" {lists[-1]}. " if lists[-1] else " " if token.markup == "+" else " – ")
            lists[-1] += 1 if lists[-1] else 0
        elif token.type == "inline":
            made.append(" " + _inline(token.children or ()))
        elif token.type in ("code_block", "fence", "html_block"):
            # Nothing that is composed is any of these: whatever became one is shown as it stands.
            made.append(" " + token.content)
    return " ".join("".join(made).split())


def _inline(tokens: Sequence[Token]) -> str:
    made = []
    for token in tokens:
        if token.type in ("softbreak", "hardbreak"):
            made.append(" ")
        elif token.type == "html_inline":
            made.append(" " if token.content == "<br>" else "")
        else:
            made.append(unescape(token.content) if token.type == "entity" else token.content)
    return "".join(made)
