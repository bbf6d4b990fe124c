"""Paragraphs and sections moved, copied, parted and joined; guidance; links with the cursor in them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from drafter.desk.templates import guidance, new_statement
from drafter.model.edits import replace_block, set_label, set_language
from drafter.model.statement import SectionKind, Statement
from drafter.model.text import Block, BlockKind, Marks, Run
from drafter.ui.column import arranging
from drafter.ui.column.text_rows import TextRow
from tests.ui.column.conftest import Desk

BACKGROUND, CALLS, HEADLINE, LEDE, NOTES = (
    SectionKind.BACKGROUND,
    SectionKind.CALLS,
    SectionKind.HEADLINE,
    SectionKind.LEDE,
    SectionKind.NOTES,
)
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_a_paragraph_moves_past_its_neighbour_and_over_the_border(desk: Desk) -> None:
    before = desk.statement
    first, second = desk.section(BACKGROUND).blocks
    desk.go(BACKGROUND, 1, 4)
    arranging.shift(desk.column, -1)
    assert desk.section(BACKGROUND).blocks == (second, first)
    assert desk.editor.caret() == (0, 4)
    arranging.shift(desk.column, -1)
    assert desk.section(LEDE).blocks[-1] is second
    assert desk.editor.passage.block(desk.editor.caret()[0]) is second
    desk.check()
    desk.session.undo()
    desk.session.undo()
    assert desk.statement is before


def test_selected_paragraphs_move_together_and_stay_selected(desk: Desk) -> None:
    desk.go(CALLS, 0, 0)
    desk.key(Qt.Key.Key_Down, SHIFT)
    assert len(desk.column.seizing.blocks) == 2
    arranging.shift(desk.column, -1)
    assert len(desk.section(SectionKind.INFLUENCE).blocks) == 2
    assert len(desk.column.seizing.blocks) == 2
    arranging.shift(desk.column, 1)
    assert len(desk.section(CALLS).blocks) == 2
    desk.check()


def test_a_paragraph_and_a_section_once_more(desk: Desk) -> None:
    desk.go(CALLS, 0, 3)
    arranging.duplicate(desk.column)
    assert len(desk.statement.calls) == 3
    assert desk.texts(CALLS)[0] == desk.texts(CALLS)[1]
    arranging.duplicate_section(desk.column)
    kinds = [section.kind for section in desk.statement.primary.sections]
    assert kinds.count(CALLS) == 2
    assert [len(desk.statement.calls)] == [6]
    desk.check()


def test_a_section_is_parted_at_the_cursor_and_joined_again(desk: Desk) -> None:
    desk.go(BACKGROUND, 1, 7)
    arranging.split_section(desk.column)
    sections = [section for section in desk.statement.primary.sections if section.kind is BACKGROUND]
    assert [[block.text for block in section.blocks] for section in sections] == [
        ["First paragraph here.", "Second "],
        ["😀 paragraph there."],
    ]
    # The new heading is there to be written.
    desk.type("Later")
    assert desk.statement.primary.sections[3].heading == "Later"
    desk.check()
    desk.key(Qt.Key.Key_Down)
    arranging.merge_section(desk.column)
    assert desk.texts(BACKGROUND) == ["First paragraph here.", "Second ", "Later", "😀 paragraph there."]
    assert desk.section(BACKGROUND).blocks[2].kind is BlockKind.SUBHEADING
    assert desk.editor.passage.block(desk.editor.caret()[0]).text == "😀 paragraph there."
    desk.check()


def test_the_handle_drags_a_paragraph_to_another_section(desk: Desk) -> None:
    first, second = desk.section(BACKGROUND).blocks
    editor = desk.go(BACKGROUND, 0, 3)
    paragraph = editor.cursorRect().center()
    desk.column.pointed(editor, editor.viewport().mapToGlobal(QPoint(-10, paragraph.y())))
    handles = [
        one
        for one in desk.column.ground.canvas.children()
        if getattr(one, "accessibleName", str)() == "Move paragraph"
    ]
    (handle,) = handles
    assert handle.isVisible()  # type: ignore[attr-defined]
    notes = next(
        row for row in desk.column.rows if isinstance(row, TextRow) and row.section == desk.section(NOTES).id
    )
    at = desk.column.ground.canvas.mapToGlobal(QPoint(60, notes.top + notes.height))
    handle.dragged.emit(at)  # type: ignore[attr-defined]
    handle.dropped.emit(at)  # type: ignore[attr-defined]
    assert desk.section(BACKGROUND).blocks == (second,)
    assert desk.section(NOTES).blocks == (first,)
    desk.check()


def test_guidance_is_no_text_and_goes_with_the_first_letter(desk: Desk) -> None:
    said = guidance("joint-statement", "en")[NOTES].text
    editor = desk.go(NOTES)
    assert editor.accessibleDescription() == said
    assert editor.toPlainText() == ""
    desk.type("a")
    assert editor.accessibleDescription() == ""
    desk.key(Qt.Key.Key_Backspace)
    assert editor.accessibleDescription() == said
    desk.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert not editor.textCursor().hasSelection()
    edition = desk.statement.primary.id
    desk.session.edit(lambda s: set_language(s, edition, "fr"), "Language")
    assert editor.accessibleDescription() == guidance("joint-statement", "fr")[NOTES].text


def test_guidance_has_room_for_its_lines_and_follows_the_template(
    open_column: Callable[[Statement], Desk],
) -> None:
    desk = open_column(new_statement())
    editor = desk.go(BACKGROUND)
    assert editor.text_height() >= 2 * editor.formats.line
    desk.type("x")
    assert editor.text_height() == editor.formats.line
    letter = new_statement("open-letter").primary.label
    desk.session.edit(lambda s: set_label(s, s.primary.id, letter), "Kind of text")
    lede = desk.go(LEDE)
    assert lede.accessibleDescription() == guidance("open-letter", "en")[LEDE].text


def test_the_label_says_how_long_the_headline_may_be(desk: Desk) -> None:
    desk.session.replace_all(new_statement())
    desk.go(HEADLINE)
    view = desk.column.current
    assert view is not None
    assert view.label.figure == "15 words or fewer"
    desk.type("w " * 16)
    desk.column._figures.count()
    assert view.label.figure == "16 words, 15 or fewer"


def test_control_k_takes_the_address_under_the_cursor(desk: Desk) -> None:
    desk.go(NOTES)
    desk.type("see https://example.org/a here")
    desk.editor.put_caret(0, 12)
    desk.column.tools.link.trigger()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == "https://example.org/a"
    desk.bot.keyClick(field, Qt.Key.Key_Return)
    runs = desk.section(NOTES).blocks[0].runs
    assert [run.text for run in runs if run.marks.link] == ["https://example.org/a"]
    assert desk.column.editor is not None
    assert desk.column.editor.caret() == (0, 25)


def test_a_link_says_where_it_leads_while_the_cursor_rests_in_it(desk: Desk) -> None:
    block = desk.section(BACKGROUND).blocks[0]
    linked = Block(block.id, runs=(Run("Read "), Run("this", Marks(link="https://example.org/a"))))
    desk.session.edit(lambda s: replace_block(s, linked), "Link")
    desk.go(BACKGROUND, 0, 7)
    tip = desk.column.link_tip
    desk.bot.waitUntil(lambda: tip.shown == "https://example.org/a")
    desk.type("x")
    desk.editor.put_caret(0, 2)
    assert tip.shown == ""


def test_undo_goes_to_what_changed_wherever_the_cursor_is(desk: Desk) -> None:
    desk.go(LEDE, 0, 3)
    desk.type("abc")
    desk.go(NOTES)
    desk.type("n")
    desk.go(CALLS, 0, 2)
    desk.session.undo()
    assert desk.column.row_of(desk.editor).section == desk.section(NOTES).id
    desk.session.undo()
    assert desk.editor.passage.block(0).text == desk.texts(LEDE)[0]
    assert desk.editor.caret() == (0, 3)
    desk.session.redo()
    assert desk.column.row_of(desk.editor).section == desk.section(LEDE).id
    assert desk.editor.caret() == (0, 6)
