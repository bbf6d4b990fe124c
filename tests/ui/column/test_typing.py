"""Typing, splitting, joining and pasting, and what undo makes of them."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFont, QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from drafter.model.statement import SectionKind
from drafter.model.text import Anchor, AnchorKind, BlockKind, stretches
from drafter.ui.column import writing
from drafter.ui.column.editor import ProseEditor
from tests.ui.column.conftest import Desk

BACKGROUND, CALLS, HEADLINE, LEDE = (
    SectionKind.BACKGROUND,
    SectionKind.CALLS,
    SectionKind.HEADLINE,
    SectionKind.LEDE,
)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def paste(desk: Desk, html: str = "", text: str = "") -> None:
    data = QMimeData()
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    desk.editor.insertFromMimeData(data)


def test_typing_is_one_step_and_undo_gives_back_the_very_statement(desk: Desk):
    before = desk.statement
    desk.go(BACKGROUND, 1, 8)
    desk.type("x y")
    assert desk.texts(BACKGROUND)[1] == "Second 😀x y paragraph there."
    assert desk.section(BACKGROUND).blocks[0] is before.primary.sections[2].blocks[0]
    desk.check()
    desk.session.undo()
    assert desk.statement is before
    assert desk.editor.caret() == (1, 8)
    desk.check()
    desk.session.redo()
    assert desk.texts(BACKGROUND)[1] == "Second 😀x y paragraph there."
    assert desk.editor.caret() == (1, 11)
    desk.check()


def test_combining_marks_and_emoji_count_as_the_model_counts(desk: Desk):
    desk.go(LEDE, 0, 0)
    desk.type("e\u0301👩\u200d👧")
    assert desk.texts(LEDE) == ["e\u0301👩\u200d👧It would close associations."]
    desk.key(Qt.Key.Key_Backspace)
    desk.check()
    desk.type("z")
    desk.check()


def test_enter_splits_and_backspace_joins_with_ids_that_stay(desk: Desk):
    first, second = desk.section(BACKGROUND).blocks
    desk.go(BACKGROUND, 0, 5)
    desk.key(Qt.Key.Key_Return)
    assert desk.texts(BACKGROUND) == ["First", " paragraph here.", "Second 😀 paragraph there."]
    made = desk.section(BACKGROUND).blocks
    assert (made[0].id, made[2]) == (first.id, second)
    desk.check()
    desk.key(Qt.Key.Key_Backspace)
    assert desk.section(BACKGROUND).blocks == (first, second)
    assert desk.editor.caret() == (0, 5)
    desk.check()


def test_shift_enter_breaks_the_line_within_the_paragraph(desk: Desk):
    desk.go(BACKGROUND, 0, 5)
    desk.key(Qt.Key.Key_Return, SHIFT)
    assert desk.texts(BACKGROUND)[0] == "First\n paragraph here."
    desk.check()


def test_enter_in_the_headline_goes_on_to_what_follows(desk: Desk):
    before = desk.statement
    desk.go(HEADLINE)
    desk.key(Qt.Key.Key_Return)
    assert desk.statement is before
    assert desk.editor.passage.block(0).text == "It would close associations."


def test_an_empty_section_takes_its_first_words(desk: Desk):
    before = desk.statement
    editor = desk.go(SectionKind.NOTES)
    assert editor.guidance
    desk.type("Ab")
    assert desk.texts(SectionKind.NOTES) == ["Ab"]
    desk.session.undo()
    assert desk.statement is before
    assert desk.editor.document().isEmpty()
    desk.check()


def test_pasted_html_is_reduced_to_blocks_and_marks(desk: Desk):
    desk.go(BACKGROUND, 0, 5)
    paste(
        desk,
        "<style>p{color:red}</style><h2>Head</h2><p>One <b>two</b> <i>three</i>"
        "<a href='https://example.org/x'> four</a> <a href='javascript:x'>five</a></p><ul><li>Item</li></ul>",
    )
    blocks = desk.section(BACKGROUND).blocks
    assert [block.text for block in blocks] == [
        "FirstHead",
        "One two three four five",
        "Item paragraph here.",
        "Second 😀 paragraph there.",
    ]
    marks = {run.text.strip(): run.marks for run in blocks[1].runs}
    assert marks["two"].strong
    assert marks["three"].emphasis
    assert marks["four"].link == "https://example.org/x"
    assert not marks["five"].link
    assert blocks[2].kind is BlockKind.BULLET
    desk.check()


def test_pasted_lines_become_paragraphs_without_what_no_text_should_hold(desk: Desk):
    desk.go(SectionKind.NOTES)
    paste(desk, text="One\x00\r\n\r\nTwo\u2029Three\ufffc")
    assert desk.texts(SectionKind.NOTES) == ["One", "Two", "Three"]
    desk.check()


def test_several_lines_in_the_headline_become_one(desk: Desk):
    editor = desk.go(HEADLINE)
    editor.selectAll()
    paste(desk, text="A longer\nheadline")
    assert desk.texts(HEADLINE) == ["A longer headline"]
    desk.check()


def test_deleting_over_paragraphs_keeps_the_first(desk: Desk):
    first = desk.section(BACKGROUND).blocks[0]
    editor = desk.go(BACKGROUND, 0, 5)
    cursor = editor.textCursor()
    cursor.setPosition(editor.passage.place_of(1, 9), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    desk.key(Qt.Key.Key_Delete)
    assert desk.texts(BACKGROUND) == ["Firstparagraph there."]
    assert desk.section(BACKGROUND).blocks[0].id == first.id
    desk.check()


def test_composed_input_reaches_the_statement_when_it_is_committed(desk: Desk):
    before = desk.statement
    editor = desk.go(LEDE, 0, 2)
    QApplication.sendEvent(editor, QInputMethodEvent("ka", []))
    assert desk.statement is before
    event = QInputMethodEvent("", [])
    event.setCommitString("か")
    QApplication.sendEvent(editor, event)
    assert desk.texts(LEDE) == ["Itか would close associations."]
    desk.check()


def test_words_typed_inside_an_ask_belong_to_it(desk: Desk):
    block = desk.section(CALLS).blocks[0]
    ask, start, end = next(stretches(block, AnchorKind.ASK))
    desk.go(CALLS, 0, start + 3)
    desk.type(" very")
    block = desk.section(CALLS).blocks[0]
    assert next(stretches(block, AnchorKind.ASK)) == (ask, start, end + 5)
    desk.check()


def test_words_typed_after_an_addressees_name_are_not_the_name(desk: Desk):
    block = desk.section(CALLS).blocks[0]
    body, start, end = next(stretches(block, AnchorKind.ADDRESSEE))
    assert block.text[start:end] == "European Parliament"
    desk.go(CALLS, 0, end)
    desk.type("arians")
    block = desk.section(CALLS).blocks[0]
    assert next(stretches(block, AnchorKind.ADDRESSEE)) == (body, start, end)
    desk.go(CALLS, 0, start + 4)
    desk.type("-")
    block = desk.section(CALLS).blocks[0]
    assert next(stretches(block, AnchorKind.ADDRESSEE)) == (body, start, end + 1)


def test_bold_goes_on_and_off_over_a_selection_and_before_typing(desk: Desk):
    before = desk.statement
    tools = desk.column.tools
    editor = desk.go(BACKGROUND, 0)
    editor.put_caret(0, 5, (0, 0))
    tools.bold.trigger()
    assert desk.section(BACKGROUND).blocks[0].runs[0].marks.strong
    assert tools.bold.isChecked()
    assert editor.textCursor().hasSelection()
    tools.bold.trigger()
    assert desk.statement == before
    editor.put_caret(0, 5)
    tools.bold.trigger()
    desk.type("est")
    runs = desk.section(BACKGROUND).blocks[0].runs
    assert [(run.text, run.marks.strong) for run in runs] == [
        ("First", False),
        ("est", True),
        (" paragraph here.", False),
    ]
    desk.check()


def test_paragraph_styles_change_and_lists_end_on_an_empty_item(desk: Desk):
    tools = desk.column.tools
    desk.go(BACKGROUND, 1, 27)
    tools.bullet.trigger()
    assert desk.section(BACKGROUND).blocks[1].kind is BlockKind.BULLET
    assert tools.bullet.isChecked()
    desk.key(Qt.Key.Key_End)
    desk.key(Qt.Key.Key_Return)
    desk.type("x")
    assert desk.section(BACKGROUND).blocks[2].kind is BlockKind.BULLET
    desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_Return)
    kinds = [block.kind for block in desk.section(BACKGROUND).blocks]
    assert kinds == [BlockKind.PARAGRAPH, BlockKind.BULLET, BlockKind.BULLET, BlockKind.PARAGRAPH]
    desk.check()


def test_after_a_subheading_comes_a_paragraph(desk: Desk):
    desk.go(BACKGROUND, 0, 1)
    desk.column.tools.subheading.trigger()
    desk.key(Qt.Key.Key_End)
    desk.key(Qt.Key.Key_Return)
    desk.type("x")
    kinds = [block.kind for block in desk.section(BACKGROUND).blocks]
    assert kinds[:2] == [BlockKind.SUBHEADING, BlockKind.PARAGRAPH]
    desk.check()


def test_undo_keys_are_left_to_the_window(desk: Desk):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    editor = desk.go(LEDE)
    for key in (Qt.Key.Key_Z, Qt.Key.Key_Y):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, CONTROL)
        event.ignore()
        QApplication.sendEvent(editor, event)
        assert not event.isAccepted()


def test_an_edit_from_elsewhere_is_shown_and_the_cursor_stays_in_its_words(desk: Desk):
    from drafter.model.edits import replace_block
    from drafter.model.text import Run

    editor = desk.go(BACKGROUND, 1, 12)
    block = desk.section(BACKGROUND).blocks[0]
    from dataclasses import replace

    changed = replace(block, runs=(Run("First changed paragraph here."),))
    desk.session.edit(lambda statement: replace_block(statement, changed), "Fix")
    assert editor.passage.block(0) is changed
    assert editor.caret() == (1, 12)
    desk.check()


def test_copied_text_carries_no_anchors_and_no_internal_notes(desk: Desk):
    editor: ProseEditor = desk.go(CALLS, 0)
    editor.selectAll()
    data = editor.createMimeDataFromSelection()
    assert data.text() == "We call on the European Parliament to act now."
    desk.go(SectionKind.NOTES)
    desk.editor.insertFromMimeData(data)
    (block,) = desk.section(SectionKind.NOTES).blocks
    assert block.text == "We call on the European Parliament to act now."
    assert not any(isinstance(anchor, Anchor) for run in block.runs for anchor in run.marks.anchors)


def test_a_change_of_the_systems_font_leaves_the_writing_font(desk: Desk):
    editor = desk.go(SectionKind.BACKGROUND)
    before, system = editor.document().defaultFont(), QApplication.font()
    larger = QFont(system)
    larger.setPointSizeF(system.pointSizeF() + 7)
    QApplication.setFont(larger)
    QApplication.processEvents()
    try:
        assert editor.document().defaultFont().family() == before.family()
        assert editor.document().defaultFont().pointSizeF() == before.pointSizeF()
    finally:
        QApplication.setFont(system)


def test_what_follows_a_new_link_is_outside_it(desk: Desk):
    editor = desk.go(SectionKind.NOTES)
    desk.column.tools.italic.trigger()
    desk.type("See ")
    desk.column.tools.italic.trigger()
    writing.insert_linked(editor, "https://example.org/report")
    desk.type(" for more.")
    runs = desk.section(SectionKind.NOTES).blocks[0].runs
    assert [(run.text, run.marks.link) for run in runs][-2:] == [
        ("example.org/report", "https://example.org/report"),
        (" for more.", ""),
    ]


def test_every_letter_of_other_alphabets_is_typed(desk: Desk):
    words = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя ӘҒҚҢӨҰҮҺІ éèêçàùœ äöüß ქართული Հայերեն «»„“…—№⁺"
    desk.go(LEDE, 0, 0)
    desk.type(words)
    assert desk.texts(LEDE) == [words + "It would close associations."]
    desk.check()
