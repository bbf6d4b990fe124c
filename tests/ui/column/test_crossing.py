"""The cursor over the borders of editors, and selections wider than one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from drafter.model.edits import move_section
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import plain_block
from drafter.ui.column.parts import CHUNK, LIMIT
from drafter.ui.column.text_rows import HeadingRow, TextRow
from tests.ui.column.conftest import Desk, sample

BACKGROUND, CALLS, HEADLINE, LEDE, NOTES = (
    SectionKind.BACKGROUND,
    SectionKind.CALLS,
    SectionKind.HEADLINE,
    SectionKind.LEDE,
    SectionKind.NOTES,
)
CONTROL = Qt.KeyboardModifier.ControlModifier


def caret_x(desk: Desk) -> int:
    editor = desk.editor
    return editor.mapTo(desk.column, editor.cursorRect().topLeft()).x()


def test_down_and_up_keep_the_x_over_borders_and_tables(desk: Desk):
    desk.go(LEDE, 0, 12)
    x = caret_x(desk)
    desk.key(Qt.Key.Key_Down)
    assert desk.editor.passage.blocks == desk.section(BACKGROUND).blocks
    assert abs(caret_x(desk) - x) <= 8
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Down)
    heading = desk.column.row_of(desk.editor)
    assert isinstance(heading, HeadingRow)
    assert abs(caret_x(desk) - x) <= 8
    desk.key(Qt.Key.Key_Up)
    assert desk.editor.caret()[0] == 1
    assert abs(caret_x(desk) - x) <= 8


def test_enter_in_an_empty_last_paragraph_goes_on_where_nothing_is_yet(desk: Desk):
    section = desk.section(BACKGROUND)
    following = desk.statement.primary.sections
    after = following[following.index(section) + 1]
    emptied = replace(after, blocks=(), publications=())
    desk.column.edit(
        lambda s: replace(
            s,
            editions=tuple(
                replace(
                    one, sections=tuple(emptied if part.id == after.id else part for part in one.sections)
                )
                for one in s.editions
            ),
        ),
        "Empty",
    )
    desk.go(BACKGROUND, len(section.blocks) - 1, len(section.blocks[-1].text))
    desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_Return)
    assert desk.section(BACKGROUND).blocks == section.blocks
    assert desk.column.row_of(desk.editor).section == after.id


def test_down_goes_through_everything_and_up_comes_back(desk: Desk):
    desk.go(HEADLINE)
    seen: list[str] = []
    for _ in range(40):
        focus = QApplication.focusWidget()
        assert focus is not None
        if not seen or seen[-1] != focus.accessibleName():
            seen.append(focus.accessibleName())
        desk.key(Qt.Key.Key_Down)
    assert "Place and date" in seen
    assert "Signatories" in seen
    assert "Related publications" in seen
    assert seen[-1] == "Notes to editors, section"
    back: list[str] = []
    for _ in range(40):
        focus = QApplication.focusWidget()
        assert focus is not None
        if not back or back[-1] != focus.accessibleName():
            back.append(focus.accessibleName())
        desk.key(Qt.Key.Key_Up)
    assert back == seen[::-1]


def test_left_and_right_cross_at_the_ends(desk: Desk):
    desk.go(BACKGROUND, 0, 0)
    desk.key(Qt.Key.Key_Left)
    assert desk.editor.caret() == (0, len(desk.texts(LEDE)[0]))
    desk.key(Qt.Key.Key_Right)
    assert desk.editor.passage.blocks == desk.section(BACKGROUND).blocks
    assert desk.editor.caret() == (0, 0)


def test_home_and_end_of_the_statement(desk: Desk):
    desk.go(BACKGROUND, 0, 4)
    desk.key(Qt.Key.Key_End, CONTROL)
    assert desk.editor.accessibleName() == "Notes to editors, section"
    desk.key(Qt.Key.Key_Home, CONTROL)
    assert desk.editor.accessibleName() == "Headline, section"
    assert desk.editor.caret() == (0, 0)
    desk.editor.put_caret(0, 5)
    desk.key(Qt.Key.Key_Home, CONTROL)
    assert desk.editor.caret() == (0, 0)


def test_a_section_that_is_moved_comes_into_sight(open_column: Callable[[Statement], Desk]):
    desk = open_column(sample())
    ground = desk.column.ground
    desk.column.resize(704, 300)
    edition, section = desk.statement.primary, desk.section(BACKGROUND)
    desk.session.edit(lambda s: move_section(s, section.id, len(edition.sections) - 1), "Move section")
    view = desk.column.view(section.id)
    assert view is not None
    top = ground.verticalScrollBar().value()
    assert top <= view.label.top <= top + ground.viewport().height()


def test_select_all_takes_the_section_then_the_statement(desk: Desk):
    before = desk.statement
    desk.go(BACKGROUND, 0, 4)
    desk.key(Qt.Key.Key_A, CONTROL)
    desk.key(Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().text() == "\n\n".join(desk.texts(BACKGROUND))
    desk.key(Qt.Key.Key_A, CONTROL)
    desk.key(Qt.Key.Key_C, CONTROL)
    copied = QApplication.clipboard().text().split("\n\n")
    every = [block.text for section in before.primary.sections for block in section.blocks]
    assert copied == every
    desk.key(Qt.Key.Key_Left)
    assert not desk.column.seizing.active
    desk.key(Qt.Key.Key_A, CONTROL)
    desk.key(Qt.Key.Key_A, CONTROL)
    desk.key(Qt.Key.Key_Delete)
    assert all(not section.blocks for section in desk.statement.primary.sections)
    desk.check()
    desk.session.undo()
    assert desk.statement is before
    desk.check()


def test_backspace_at_the_border_of_a_section_moves_and_joins_nothing(desk: Desk):
    before = desk.statement
    desk.go(BACKGROUND, 0, 0)
    desk.key(Qt.Key.Key_Backspace)
    assert desk.statement is before
    assert desk.editor.passage.blocks == desk.section(LEDE).blocks


def test_page_keys_scroll_and_keep_the_cursor_in_the_window(open_column: Callable[[Statement], Desk]):
    blocks = tuple(plain_block(f"Paragraph {number}. " + "Words to fill. " * 20) for number in range(60))
    desk = open_column(Statement((Edition("en", (Section(BACKGROUND, blocks),)),)))
    desk.column.resize(704, 500)
    desk.column.focus_first()
    places = []
    for _ in range(4):
        desk.key(Qt.Key.Key_PageDown)
        rect = desk.editor.cursorRect()
        y = desk.editor.mapTo(desk.column.ground.viewport(), rect.center()).y()
        assert 0 <= y <= 500
        places.append(desk.editor.caret())
    assert places == sorted(places)
    assert len(set(places)) == 4


def long_statement(count: int) -> Statement:
    blocks = tuple(plain_block(f"Paragraph number {number}.") for number in range(count))
    return Statement((Edition("en", (Section(BACKGROUND, blocks), Section(NOTES))),))


def test_a_long_section_is_divided_and_written_in_as_one(open_column: Callable[[Statement], Desk]):
    desk = open_column(long_statement(LIMIT + 40))
    before = desk.statement
    desk.check()
    rows = [row for row in desk.column.rows if isinstance(row, TextRow)]
    assert len(rows) > 3
    assert sum(row.widget is not None for row in rows) < len(rows)
    first, second = desk.section(BACKGROUND).blocks[CHUNK - 1 : CHUNK + 1]
    desk.go(BACKGROUND, CHUNK, 0)
    desk.key(Qt.Key.Key_Backspace)
    joined = desk.section(BACKGROUND).blocks[CHUNK - 1]
    assert joined == replace(first, runs=(replace(first.runs[0], text=first.text + second.text),))
    assert desk.editor.caret()[1] == len(first.text)
    desk.check()
    desk.session.undo()
    assert desk.statement is before
    desk.check()
    desk.go(BACKGROUND, CHUNK - 1, 0)
    desk.key(Qt.Key.Key_End)
    desk.key(Qt.Key.Key_Delete)
    assert desk.section(BACKGROUND).blocks[CHUNK - 1].text == first.text + second.text
    desk.check()


def test_a_part_that_grows_too_long_is_divided_and_the_cursor_stays(open_column: Callable[[Statement], Desk]):
    desk = open_column(long_statement(LIMIT - 1))
    desk.go(BACKGROUND, 100, 3)
    for _ in range(3):
        desk.key(Qt.Key.Key_Return)
    desk.type("x")
    at, offset = desk.editor.caret()
    assert desk.editor.passage.block(at).text == "xagraph number 100."
    assert offset == 1
    desk.check()


def test_rows_near_the_window_are_made_and_going_far_makes_more(open_column: Callable[[Statement], Desk]):
    blocks = tuple(plain_block(f"Paragraph {number}. " + "Words to fill. " * 20) for number in range(900))
    desk = open_column(Statement((Edition("en", (Section(BACKGROUND, blocks),)),)))
    desk.column.resize(704, 600)
    desk.column.go_to_block(blocks[700].id)
    assert desk.editor.passage.block(desk.editor.caret()[0]) is blocks[700]
    at = desk.editor.mapTo(desk.column.ground.viewport(), desk.editor.cursorRect().center())
    assert desk.column.ground.viewport().rect().contains(QPoint(10, at.y()))
