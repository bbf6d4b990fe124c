from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QApplication

from drafter.model.edits import replace_block, set_date
from drafter.model.statement import Statement
from drafter.model.text import Run
from drafter.ui.session import Session


def typed(statement: Statement, text: str) -> Statement:
    block = statement.primary.sections[1].blocks[0]
    return replace_block(statement, replace(block, runs=(Run(text),)))


def test_typing_in_one_block_is_one_step(qapp: QApplication, statement: Statement):
    session = Session(statement)
    for text in ("a", "ab", "abc"):
        session.edit(partial(typed, text=text), "Typing", typing="block")
    assert session.undo_stack.count() == 1
    session.undo()
    assert session.statement is statement
    session.redo()
    assert session.statement.primary.sections[1].blocks[0].text == "abc"


def test_another_block_or_a_pause_begins_a_new_step(qapp: QApplication, statement: Statement):
    session = Session(statement)
    session.edit(lambda s: typed(s, "a"), "Typing", typing="one")
    session.edit(lambda s: typed(s, "ab"), "Typing", typing="two")
    session.break_typing()
    session.edit(lambda s: typed(s, "abc"), "Typing", typing="two")
    assert session.undo_stack.count() == 3


def test_each_step_back_gives_the_identical_statement(qapp: QApplication, statement: Statement):
    session = Session(statement)
    seen = [session.statement]
    for day in ("2026-05-05", "2026-05-06", "2026-05-07"):
        session.edit(partial(set_date, date=day), "Change date")
        seen.append(session.statement)
    for earlier in reversed(seen[:-1]):
        session.undo()
        assert session.statement is earlier


def test_an_edit_that_changes_nothing_leaves_no_step_and_says_nothing(
    qapp: QApplication, statement: Statement
):
    session = Session(statement)
    told: list[object] = []
    session.changed.connect(lambda old, new: told.append(new))
    session.edit(lambda s: s, "Nothing")
    assert session.undo_stack.count() == 0
    assert not told


def test_clean_means_what_was_saved(qapp: QApplication, statement: Statement):
    session = Session(statement)
    session.edit(lambda s: set_date(s, "2026-06-01"), "Change date")
    saved = session.statement
    session.edit(lambda s: set_date(s, "2026-06-02"), "Change date")
    session.mark_saved(saved)
    assert not session.clean
    session.mark_saved(session.statement)
    session.undo()
    states = [session.clean]
    session.redo()
    assert [*states, session.clean] == [False, True]
