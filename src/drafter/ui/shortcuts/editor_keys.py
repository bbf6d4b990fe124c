"""The keys that parts of the window take themselves. They are listed, and cannot be changed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QKeySequence

from drafter.ui.texts import translate


@dataclass(frozen=True, slots=True)
class EditorKey:
    """Keys and what they do; several are parted by blanks. `closed` ones cannot be given to a command."""

    keys: tuple[str, ...]
    does: str
    closed: bool = False


@dataclass(frozen=True, slots=True)
class EditorGroup:
    """The keys of one part of the window."""

    name: str
    keys: tuple[EditorKey, ...]


def editor_groups() -> tuple[EditorGroup, ...]:
    """All of them, by the part that has the focus, in the language of the windows."""
    return (*_text(), *_parts_of_text(), *_around_text())


def _text() -> tuple[EditorGroup, ...]:
    return (
        EditorGroup(
            translate("Shortcuts", "In the text"),
            (
                EditorKey(("Ctrl+X",), translate("Shortcuts", "cut"), True),
                EditorKey(("Ctrl+C",), translate("Shortcuts", "copy"), True),
                EditorKey(("Ctrl+V",), translate("Shortcuts", "paste"), True),
                EditorKey(
                    ("Ctrl+A",), translate("Shortcuts", "select the section, again the statement"), True
                ),
                EditorKey(("Up", "Down"), translate("Shortcuts", "a line, over the borders of sections")),
                EditorKey(("Shift+Up", "Shift+Down"), translate("Shortcuts", "select on, over the borders")),
                EditorKey(("Ctrl+Left", "Ctrl+Right"), translate("Shortcuts", "a word back or on"), True),
                EditorKey(
                    ("Ctrl+Home", "Ctrl+End"),
                    translate("Shortcuts", "to the ends of the section, again of the statement"),
                    True,
                ),
                EditorKey(("PgUp", "PgDown"), translate("Shortcuts", "a page up or down")),
                EditorKey(("Ctrl+Backspace", "Ctrl+Del"), translate("Shortcuts", "take away a word"), True),
                EditorKey(("Return",), translate("Shortcuts", "a new paragraph")),
                EditorKey(("Shift+Return",), translate("Shortcuts", "a new line in the paragraph")),
                EditorKey(("Tab", "Shift+Tab"), translate("Shortcuts", "to the next or previous part")),
            ),
        ),
    )


def _parts_of_text() -> tuple[EditorGroup, ...]:
    return (
        EditorGroup(
            translate("Shortcuts", "In the addressees of a call"),
            (
                EditorKey(("Return",), translate("Shortcuts", "take the marked body")),
                EditorKey(("Ctrl+Return",), translate("Shortcuts", "take what was typed"), True),
                EditorKey(("Backspace",), translate("Shortcuts", "mark the last one, again remove it")),
            ),
        ),
        EditorGroup(
            translate("Shortcuts", "In the asks of a call"),
            (
                EditorKey(("Tab",), translate("Shortcuts", "make the ask an item of a list")),
                EditorKey(("Shift+Tab",), translate("Shortcuts", "make the item prose again")),
                EditorKey(
                    ("Return",), translate("Shortcuts", "the next item; in an empty one, out of the list")
                ),
                EditorKey(("Alt+Up", "Alt+Down"), translate("Shortcuts", "move the item")),
            ),
        ),
        EditorGroup(
            translate("Shortcuts", "In a table"),
            (
                EditorKey(("Return", "F2"), translate("Shortcuts", "change the cell")),
                EditorKey(("Alt+Up", "Alt+Down"), translate("Shortcuts", "move the row")),
                EditorKey(("Del",), translate("Shortcuts", "remove the rows")),
            ),
        ),
    )


def _around_text() -> tuple[EditorGroup, ...]:
    return (
        EditorGroup(
            translate("Shortcuts", "In the sections at the left"),
            (
                EditorKey(("Up", "Down"), translate("Shortcuts", "go from section to section")),
                EditorKey(("Return",), translate("Shortcuts", "go there in the text")),
                EditorKey(("Alt+Up", "Alt+Down"), translate("Shortcuts", "move the section")),
            ),
        ),
        EditorGroup(
            translate("Shortcuts", "While finding"),
            (
                EditorKey(("Return", "Shift+Return"), translate("Shortcuts", "the next or previous place")),
                EditorKey(("Up", "Down"), translate("Shortcuts", "from place to place, in their list")),
                EditorKey(("Esc",), translate("Shortcuts", "back to the text")),
            ),
        ),
        EditorGroup(
            translate("Shortcuts", "In the history"),
            (
                EditorKey(("F8", "Shift+F8"), translate("Shortcuts", "the next or previous change")),
                EditorKey(("B",), translate("Shortcuts", "bring back the section of the change")),
                EditorKey(("Alt+Left", "Esc"), translate("Shortcuts", "back to the text")),
            ),
        ),
        EditorGroup(
            translate("Shortcuts", "On the pages"),
            (
                EditorKey(("Up", "Down", "PgUp", "PgDown"), translate("Shortcuts", "scroll")),
                EditorKey(("Home", "End"), translate("Shortcuts", "the first and the last page")),
            ),
        ),
        EditorGroup(
            translate("Shortcuts", "Everywhere"),
            (
                EditorKey(("F10",), translate("Shortcuts", "the menu; Alt alone does it too")),
                EditorKey(("Esc",), translate("Shortcuts", "put away what is open, back to the text")),
            ),
        ),
    )


def editor_use(keys: str) -> str:
    """What keys do in an editor that no command can take from it; empty where they are free."""
    wanted = _portable(keys)
    for group in editor_groups():
        for one in group.keys:
            if one.closed and wanted in map(_portable, one.keys):
                return one.does
    return ""


@cache
def _portable(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)
