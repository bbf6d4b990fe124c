"""Whatever is done, what is shown is the statement, and undo gives back the very statements before."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from drafter.model.edits import move_block, move_section, replace_block
from drafter.model.statement import Statement, blocks_of
from drafter.model.text import Run
from drafter.ui.column.editor import ProseEditor
from tests.ui.column.conftest import Desk

KEYS = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Left,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_End,
    Qt.Key.Key_Home,
)
WORDS = ("a", "ß", "😀", "e\u0301", "two words", "ქართული")
SHIFT = Qt.KeyboardModifier.ShiftModifier


def editors(desk: Desk) -> list[ProseEditor]:
    return [editor for row in desk.column.rows for editor in row.editors]


def some_place(desk: Desk, chance: random.Random) -> None:
    editor = chance.choice(editors(desk))
    editor.setFocus()
    cursor = editor.textCursor()
    cursor.setPosition(place(editor, chance))
    if chance.random() < 0.4:
        cursor.setPosition(place(editor, chance), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def place(editor: ProseEditor, chance: random.Random) -> int:
    """A position between two characters, never within one."""
    number = chance.randrange(editor.document().blockCount())
    return editor.passage.place_of(number, chance.randint(0, len(editor.passage.block(number).text)))


def paste(desk: Desk, chance: random.Random) -> None:
    focus = QApplication.focusWidget()
    if isinstance(focus, ProseEditor):
        data = QMimeData()
        data.setText(chance.choice(("one", "two\nlines", "a\n\nb 😀\nc")))
        focus.insertFromMimeData(data)


def elsewhere(desk: Desk, chance: random.Random) -> None:
    """An edit that does not come from the column."""
    statement = desk.statement
    blocks = [block for _, block in blocks_of(statement.primary)]
    sections = statement.primary.sections
    if not blocks:
        return
    block = chance.choice(blocks)
    what = chance.randint(0, 2)

    def change(present: Statement) -> Statement:
        if what == 0:
            return replace_block(present, replace(block, runs=(Run("Changed elsewhere. "), *block.runs[1:])))
        section = chance.choice(sections)
        place = chance.randint(0, 3)
        return (
            move_block(present, block.id, section.id, place)
            if what == 1
            else move_section(present, section.id, place)
        )

    desk.session.edit(change, "Elsewhere")


def act(desk: Desk, chance: random.Random) -> None:
    """One thing that a writer may do."""
    tools = desk.column.tools
    what = chance.random()
    if what < 0.2:
        some_place(desk, chance)
    elif what < 0.45:
        desk.type(chance.choice(WORDS))
    elif what < 0.7:
        desk.key(chance.choice(KEYS), SHIFT if chance.random() < 0.1 else Qt.KeyboardModifier.NoModifier)
    elif what < 0.76:
        paste(desk, chance)
    elif what < 0.84:
        chance.choice(tools.actions[:7]).trigger()
    elif what < 0.88:
        chance.choice((tools.mark_ask, tools.make_call)).trigger()
    elif what < 0.92:
        elsewhere(desk, chance)
    elif what < 0.97:
        desk.session.undo()
    else:
        desk.session.redo()


@pytest.mark.parametrize("seed", range(12))
def test_random_work_is_shown_as_it_is_and_undone_to_the_same_objects(desk: Desk, seed: int):
    chance = random.Random(seed)
    start = desk.statement
    for _ in range(120):
        act(desk, chance)
        desk.check()
        ids = [block.id for _, block in blocks_of(desk.statement.primary)]
        assert len(ids) == len(set(ids))
    while desk.session.undo_stack.canUndo():
        desk.session.undo()
        desk.check()
    assert desk.statement is start
