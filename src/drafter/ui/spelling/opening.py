"""Wires spelling to a statement window; what it needs is loaded when the first word is misspelt."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from drafter.desk.checking_process import Misspelt
    from drafter.desk.settings import Settings
    from drafter.ui.column.editor import ProseEditor
    from drafter.ui.spelling.spelling import Spelling
    from drafter.ui.statement_window import StatementWindow
    from drafter.ui.windows import Windows


def connect_spelling(window: StatementWindow, windows: Windows) -> None:
    """Have misspelt words marked, and wire the commands and the menu of the text."""

    begun = False

    def spelt(misspelt: Misspelt, _statement: object) -> None:
        nonlocal begun
        begun = begun or bool(misspelt.words or misspelt.missing or misspelt.passed_over)
        if begun:
            spelling_of(window, windows).take(misspelt)

    def fill(editor: ProseEditor, menu: QMenu) -> None:
        if window.column.marks_at_caret(editor, "spelling"):
            spelling_of(window, windows).fill_menu(editor, menu)

    def follow(old: Settings, new: Settings) -> None:
        before = (old.spelling, old.dictionaries, old.advisory)
        if before != (new.spelling, new.dictionaries, new.advisory):
            window.checking.look_around()

    window.checking.spelt.connect(spelt)
    window.column.menu_fillers.append(fill)
    for key, step in (("spelling", 1), ("spelling_back", -1)):
        window.commands[key].triggered.connect(
            lambda _on=False, step=step: spelling_of(window, windows).go_through(step)
        )
    connection = windows.settings_changed.connect(follow)
    window.closed.connect(lambda: windows.settings_changed.disconnect(connection))


def spelling_of(window: StatementWindow, windows: Windows) -> Spelling:
    """Spelling of a window."""
    from drafter.ui.spelling.spelling import Spelling

    made = window.findChild(Spelling)
    return made if made is not None else Spelling(window, windows)
