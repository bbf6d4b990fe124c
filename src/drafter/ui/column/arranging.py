"""The commands that move, copy, part and join paragraphs and sections, and those of the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from drafter.model import arranging
from drafter.model.edits import find_section
from drafter.model.statement import Section, Statement
from drafter.model.text import Block
from drafter.ui.band import Message, Offer
from drafter.ui.column import writing
from drafter.ui.column.carets import Caret
from drafter.ui.column.editor import ProseEditor
from drafter.ui.column.text_rows import HeadingRow
from drafter.ui.sentences import said
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.desk.settings import Settings
    from drafter.ui.column.column import WritingColumn
    from drafter.ui.statement_window import StatementWindow
    from drafter.ui.windows import Windows

_PATIENCE_MS = 100
HARD_SPACE = "\u00a0"


def connect_column(window: StatementWindow, windows: Windows) -> None:
    """Wire the commands on paragraphs and sections of a window, and the settings of typing."""
    column, commands = window.column, window.commands
    acts: dict[str, Callable[[], object]] = {
        "paste_plain": lambda: paste_plain(column),
        "hard_space": lambda: insert_hard_space(column),
        "paragraph_up": lambda: shift(column, -1),
        "paragraph_down": lambda: shift(column, 1),
        "duplicate": lambda: duplicate(column),
        "split_section": lambda: split_section(column),
        "merge_section": lambda: merge_section(column),
        "duplicate_section": lambda: duplicate_section(column),
    }
    for key, does in acts.items():
        commands[key].triggered.connect(lambda _on=False, does=does: does())

    def explain() -> None:
        locked = column.setting.locked
        section = column.current.section if column.current is not None else None
        statement = column.session.statement
        split = arranging.why_not_split(section) if section is not None else ""
        merge = arranging.why_not_merge(statement, section.id) if section is not None else ""
        for key in acts:
            why = {"split_section": split, "merge_section": merge}.get(key, "")
            commands.explain(key, locked or said(why))

    def follow(_old: Settings | None, new: Settings) -> None:
        column.typing.quotes, column.typing.spaces = new.smart_quotes, new.hard_spaces

    column.section_changed.connect(lambda _section: explain())
    column.tools_changed.connect(explain)
    windows.settings_changed.connect(follow)
    follow(None, windows.settings)
    column.taking_in.said.connect(
        lambda happened, rest: window.band.say(Message("paste", happened, rest, "advice", "adv"))
    )
    _tell_of_reading(window)
    explain()


def _tell_of_reading(window: StatementWindow) -> None:
    """While a large text from the clipboard is read, say so and offer to stop."""
    column = window.column
    later = QTimer(window)
    later.setSingleShot(True)
    later.setInterval(_PATIENCE_MS)
    message = Message(
        "reading",
        translate("Column", "Reading what you copied…"),
        translate("Column", "You can go on writing; it comes where the cursor was."),
        "progress",
        "text2",
        (Offer(translate("Column", "Cancel"), column.taking_in.cancel),),
        lasting=True,
    )
    later.timeout.connect(lambda: window.band.say(message))

    def reading(on: bool) -> None:
        if on:
            later.start(0 if column.taking_in.long else _PATIENCE_MS)
        else:
            later.stop()
            window.band.unsay("reading")

    column.taking_in.reading.connect(reading)


def place_of(column: WritingColumn) -> tuple[str, int, int] | None:
    """Section, place and count of the paragraphs that the cursor or a selection touches."""
    seizing, editor = column.seizing, column.editor
    if seizing.active:
        chosen = [(section, blocks) for section, blocks in seizing.chosen() if blocks]
        if len(chosen) != 1:
            return None
        section, blocks = chosen[0]
        return section, _place(column, section, blocks[0]), len(blocks)
    if editor is None or not editor.passage.count:
        return None
    row = column.row_of(editor)
    if isinstance(row, HeadingRow) or editor.single:
        return None
    first, last = writing.chosen_blocks(editor)
    return row.section, row.start + first, last - first + 1


def _place(column: WritingColumn, section: str, block: Block) -> int:
    view = column.view(section)
    blocks = view.section.blocks if view is not None else ()
    return next((number for number, one in enumerate(blocks) if one.id == block.id), 0)


def shift(column: WritingColumn, by: int) -> None:
    """Move the paragraph with the cursor, or those that are selected, past a neighbour."""
    if column.seizing.active:
        column.seizing.shift(by)
        return
    found = place_of(column)
    caret = column.caret.present()
    if found is None or caret is None:
        return
    section, place, count = found
    column.edit(
        lambda s: arranging.shift_blocks(s, section, place, count, by), translate("Column", "Move paragraph")
    )
    column.put_caret(caret)


def duplicate(column: WritingColumn) -> None:
    """The paragraph with the cursor once more, behind it."""
    found = place_of(column)
    if found is None:
        return
    section, place, count = found
    made: list[Block] = []

    def change(statement: Statement) -> Statement:
        statement, blocks = arranging.duplicate_blocks(statement, section, place, count)
        made.extend(blocks)
        return statement

    column.edit(change, translate("Column", "Duplicate paragraph"))
    if made:
        column.put_caret(Caret(made[0].id, 0))


def split_section(column: WritingColumn) -> None:
    """Part the section at the cursor; the new one's heading is there to be written."""
    editor = column.editor
    if editor is None or column.current is None:
        return
    row = column.row_of(editor)
    if isinstance(row, HeadingRow) or arranging.why_not_split(column.current.section):
        return
    number, offset = editor.caret()
    place = row.start + number
    made: list[Section] = []

    def change(statement: Statement) -> Statement:
        statement, section = arranging.split_section(statement, row.section, place, offset)
        made.append(section)
        return statement

    column.edit(change, translate("Column", "Split section"))
    if not made:
        return
    if made[0].heading:
        column.go_to_section(made[0].id)
        return
    view = column.view(made[0].id)
    if view is not None:
        view.begin_heading()


def merge_section(column: WritingColumn) -> None:
    """Join the section with the cursor to the one above."""
    if column.current is None:
        return
    section, caret = column.current.section.id, column.caret.present()
    edition, at = find_section(column.session.statement, section)
    column.edit(
        lambda s: arranging.merge_section(s, section), translate("Column", "Merge with the section above")
    )
    kept = any(block.id == caret.block for block in edition.sections[at].blocks) if caret else False
    if caret is not None and kept:
        column.put_caret(caret)
    elif at:
        column.go_to_section(edition.sections[at - 1].id)


def duplicate_section(column: WritingColumn) -> None:
    """The section with the cursor once more, below itself."""
    if column.current is None:
        return
    section = column.current.section.id
    made: list[Section] = []

    def change(statement: Statement) -> Statement:
        statement, new = arranging.duplicate_section(statement, section)
        made.append(new)
        return statement

    column.edit(change, translate("Column", "Duplicate section"))
    if made:
        column.go_to_section(made[0].id)


def insert_hard_space(column: WritingColumn) -> None:
    """A space at which no line breaks."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QLineEdit):
        focus.insert(HARD_SPACE)
        return
    editor = column.editor
    if editor is None or editor.isReadOnly():
        return
    if column.seizing.clear_for_typing():
        editor = column.editor or editor
    writing.prepare(editor)
    editor.textCursor().insertText(HARD_SPACE, editor.currentCharFormat())


def paste_plain(column: WritingColumn) -> None:
    """The words on the clipboard without their marks and kinds."""
    focus = QApplication.focusWidget()
    data: QMimeData | None = QApplication.clipboard().mimeData()
    if isinstance(focus, QLineEdit):
        focus.paste()
    elif isinstance(focus, ProseEditor) and not focus.isReadOnly() and data is not None:
        column.receive(focus, data, plain=True)
