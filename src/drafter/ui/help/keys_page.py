"""The list of all keys as a page: what is in force now, with what the writer changed."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.desk.guide import Page
from drafter.ui.shortcuts.choosing import Chosen
from drafter.ui.shortcuts.rows import Line, lines, native
from drafter.ui.texts import translate

NAME = "keys"


def keys_page(chosen: Chosen) -> Page:
    """A page with a table for each menu and for each part that has keys of its own."""
    return Page(NAME, "\n".join(_lines(chosen)))


def _lines(chosen: Chosen) -> Iterator[str]:
    yield f"# {translate('Help', 'Keyboard shortcuts')}"
    yield ""
    yield translate("Help", "Commands can have other keys: *Help › Change shortcuts…*")
    for line in lines(chosen):
        if line.head:
            yield ""
            yield f"## {line.name}"
            yield ""
            yield f"| {translate('Help', 'what')} | {translate('Help', 'keys')} |"
            yield "| --- | --- |"
        elif line.keys:
            yield f"| {_told(line)} | {', '.join(f'`{native(keys)}`' for keys in line.keys)} |"


def _told(line: Line) -> str:
    name = line.name.replace("|", "\\|")
    return f"{name} ({translate('Help', 'changed')})" if line.changed else name
