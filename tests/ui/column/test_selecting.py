"""Selections over the borders of editors, by keys and by mouse, and what is done with them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import AnchorKind, BlockKind, plain_block, stretches
from drafter.ui.column.editor import ProseEditor
from tests.ui.column.conftest import Desk

BACKGROUND, CALLS, HEADLINE, LEDE, NOTES = (
    SectionKind.BACKGROUND,
    SectionKind.CALLS,
    SectionKind.HEADLINE,
    SectionKind.LEDE,
    SectionKind.NOTES,
)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


def chosen(desk: Desk) -> list[str]:
    return [block.text for _, blocks in desk.column.seizing.chosen() for block in blocks]


def mouse(
    target: QWidget,
    kind: QEvent.Type,
    at: QPoint,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    button = NONE if kind is QEvent.Type.MouseMove else LEFT
    buttons = NONE if kind is QEvent.Type.MouseButtonRelease else LEFT
    place = QPointF(target.mapToGlobal(at))
    QApplication.sendEvent(target, QMouseEvent(kind, QPointF(at), place, button, buttons, held))


def place_in(editor: ProseEditor, number: int, offset: int) -> QPoint:
    cursor = editor.textCursor()
    cursor.setPosition(editor.passage.place_of(number, offset))
    return editor.cursorRect(cursor).center()


def editor_of(desk: Desk, kind: SectionKind) -> ProseEditor:
    desk.go(kind)
    return desk.editor


def test_shift_and_down_over_a_border_takes_whole_paragraphs_and_back(desk: Desk) -> None:
    desk.go(BACKGROUND, 1, 3)
    desk.key(Qt.Key.Key_Down, SHIFT)
    assert chosen(desk) == ["Second 😀 paragraph there."]
    desk.key(Qt.Key.Key_Down, SHIFT)
    first, second = desk.texts(CALLS)
    assert chosen(desk) == ["Second 😀 paragraph there.", first]
    desk.key(Qt.Key.Key_Down, SHIFT)
    assert chosen(desk)[-1] == second
    for _ in range(3):
        desk.key(Qt.Key.Key_Up, SHIFT)
    assert not desk.column.seizing.active
    assert desk.editor.textCursor().selectedText() == "ond 😀 paragraph there."


def test_shift_and_sideways_at_the_ends(desk: Desk) -> None:
    desk.go(BACKGROUND, 0, 0)
    desk.key(Qt.Key.Key_Left, SHIFT)
    assert chosen(desk) == [*desk.texts(LEDE), desk.texts(BACKGROUND)[0]]
    desk.key(Qt.Key.Key_Up)
    assert not desk.column.seizing.active
    assert desk.editor.passage.block(0).text == desk.texts(LEDE)[0]
    assert desk.editor.caret() == (0, 0)


def test_to_the_end_of_the_section_then_of_the_statement(desk: Desk) -> None:
    desk.go(BACKGROUND, 0, 2)
    desk.key(Qt.Key.Key_End, CONTROL | SHIFT)
    assert desk.editor.textCursor().selectedText().startswith("rst paragraph")
    desk.key(Qt.Key.Key_End, CONTROL | SHIFT)
    assert chosen(desk) == [*desk.texts(BACKGROUND), *desk.texts(CALLS)]
    desk.key(Qt.Key.Key_Home, CONTROL | SHIFT)
    assert desk.column.seizing.active
    desk.key(Qt.Key.Key_Escape)
    assert not desk.column.seizing.active


def test_control_and_down_goes_by_paragraphs_and_over_borders(desk: Desk) -> None:
    desk.go(BACKGROUND, 0, 4)
    desk.key(Qt.Key.Key_Down, CONTROL)
    assert desk.editor.caret() == (1, 0)
    desk.key(Qt.Key.Key_Down, CONTROL)
    assert desk.column.row_of(desk.editor).section == desk.section(SectionKind.INFLUENCE).id
    desk.go(BACKGROUND, 1, 0)
    desk.key(Qt.Key.Key_Up, CONTROL)
    assert desk.editor.caret() == (0, 0)
    desk.key(Qt.Key.Key_Up, CONTROL)
    assert desk.editor.passage.block(0).text == desk.texts(LEDE)[0]


def test_cut_and_paste_back_restores_paragraphs_calls_and_asks(desk: Desk) -> None:
    before = desk.statement
    desk.go(BACKGROUND, 1, 0)
    for _ in range(3):
        desk.key(Qt.Key.Key_Down, SHIFT)
    desk.key(Qt.Key.Key_X, CONTROL)
    assert (len(desk.texts(BACKGROUND)), desk.texts(CALLS), desk.statement.calls) == (1, [], ())
    desk.check()
    desk.key(Qt.Key.Key_V, CONTROL)
    assert desk.statement.primary == before.primary
    assert set(desk.statement.calls) == set(before.calls)
    desk.check()
    desk.session.undo()
    desk.session.undo()
    assert desk.statement is before


def test_a_copy_of_a_call_is_a_call_of_its_own(desk: Desk) -> None:
    desk.go(CALLS, 0, 0)
    desk.key(Qt.Key.Key_Up, SHIFT)
    desk.key(Qt.Key.Key_C, CONTROL)
    desk.go(NOTES)
    desk.key(Qt.Key.Key_V, CONTROL)
    calls = desk.statement.calls
    assert len(calls) == 3
    assert calls[2].addressees[0].name == "European Parliament"
    copied = desk.section(NOTES).blocks[0]
    assert copied.text == desk.texts(CALLS)[0]
    assert {t for t, _, _ in stretches(copied, AnchorKind.ASK)} == {ask.id for ask in calls[2].asks}
    desk.check()


def test_typing_replaces_what_is_selected_over_borders(desk: Desk) -> None:
    before = desk.statement
    desk.go(LEDE, 0, 3)
    desk.key(Qt.Key.Key_Down, SHIFT)
    desk.type("New")
    assert desk.texts(LEDE) == ["New"]
    assert desk.texts(BACKGROUND) == ["Second 😀 paragraph there."]
    desk.check()
    desk.session.undo()
    desk.session.undo()
    assert desk.statement is before


def test_composed_words_replace_it_too(desk: Desk) -> None:
    desk.go(LEDE, 0, 3)
    desk.key(Qt.Key.Key_Down, SHIFT)
    event = QInputMethodEvent()
    event.setCommitString("ия")
    QApplication.sendEvent(desk.editor, event)
    assert desk.texts(LEDE) == ["ия"]
    desk.check()


def test_delete_keeps_the_sections(desk: Desk) -> None:
    desk.go(LEDE, 0, 0)
    desk.key(Qt.Key.Key_A, CONTROL)
    desk.key(Qt.Key.Key_A, CONTROL)
    kinds = [section.kind for section in desk.statement.primary.sections]
    desk.key(Qt.Key.Key_Delete)
    assert [section.kind for section in desk.statement.primary.sections] == kinds
    assert not any(section.blocks for section in desk.statement.primary.sections)
    desk.type("x")
    assert desk.texts(HEADLINE) == ["x"]
    desk.check()


def test_dragging_over_a_border_selects_whole_paragraphs_and_back_again_words(desk: Desk) -> None:
    calls = editor_of(desk, CALLS)
    editor = editor_of(desk, BACKGROUND)
    target = editor.viewport()
    mouse(target, QEvent.Type.MouseButtonPress, place_in(editor, 0, 6))
    mouse(target, QEvent.Type.MouseMove, place_in(editor, 1, 3))
    assert editor.textCursor().selectedText().startswith("paragraph here")
    below = target.mapFromGlobal(calls.viewport().mapToGlobal(place_in(calls, 0, 3)))
    mouse(target, QEvent.Type.MouseMove, below)
    assert chosen(desk) == [*desk.texts(BACKGROUND), desk.texts(CALLS)[0]]
    mouse(target, QEvent.Type.MouseMove, place_in(editor, 0, 12))
    assert not desk.column.seizing.active
    assert editor.textCursor().selectedText() == "paragr"
    mouse(target, QEvent.Type.MouseMove, below)
    mouse(target, QEvent.Type.MouseButtonRelease, below)
    assert len(chosen(desk)) == 3
    mouse(target, QEvent.Type.MouseButtonPress, place_in(editor, 0, 0))
    assert not desk.column.seizing.active


def test_shift_and_click_in_another_section(desk: Desk) -> None:
    calls = editor_of(desk, CALLS)
    desk.go(LEDE, 0, 3)
    mouse(calls.viewport(), QEvent.Type.MouseButtonPress, place_in(calls, 0, 3), SHIFT)
    mouse(calls.viewport(), QEvent.Type.MouseButtonRelease, place_in(calls, 0, 3), SHIFT)
    assert chosen(desk) == [*desk.texts(LEDE), *desk.texts(BACKGROUND), desk.texts(CALLS)[0]]


def test_a_triple_click_takes_the_paragraph_without_the_next(desk: Desk) -> None:
    editor = editor_of(desk, BACKGROUND)
    at = place_in(editor, 0, 3)
    for kind in (
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
    ):
        mouse(editor.viewport(), kind, at)
    assert editor.textCursor().selectedText() == "First paragraph here."
    desk.type("x")
    assert desk.texts(BACKGROUND)[0] == "x"
    assert len(desk.texts(BACKGROUND)) == 2
    desk.check()


def test_a_click_in_the_margin_and_below_the_text(desk: Desk) -> None:
    editor = editor_of(desk, BACKGROUND)
    canvas = desk.column.ground.canvas
    line = canvas.mapFromGlobal(editor.viewport().mapToGlobal(place_in(editor, 1, 4)))
    mouse(canvas, QEvent.Type.MouseButtonPress, QPoint(4, line.y()))
    mouse(canvas, QEvent.Type.MouseButtonRelease, QPoint(4, line.y()))
    assert (desk.editor, desk.editor.caret()) == (editor, (1, 0))
    mouse(canvas, QEvent.Type.MouseButtonPress, QPoint(canvas.width() - 4, line.y()))
    assert editor.caret() == (1, len(desk.texts(BACKGROUND)[1]))
    mouse(canvas, QEvent.Type.MouseButtonRelease, QPoint(4, line.y()))
    desk.column.resize(704, 1600)
    mouse(canvas, QEvent.Type.MouseButtonPress, QPoint(300, canvas.height() - 5))
    assert desk.editor.accessibleName() == "Notes to editors, section"


def test_pages_are_selected_over_editors(open_column: Callable[[Statement], Desk]) -> None:
    blocks = tuple(plain_block(f"Paragraph {number}. " + "Words to fill. " * 20) for number in range(30))
    more = tuple(plain_block(f"Note {number}.") for number in range(5))
    sections = (Section(LEDE, (plain_block("Lede."),)), Section(BACKGROUND, blocks), Section(NOTES, more))
    desk = open_column(Statement((Edition("en", sections),)))
    desk.column.resize(704, 500)
    desk.go(LEDE, 0, 0)
    desk.key(Qt.Key.Key_Down, SHIFT)
    for _ in range(3):
        desk.key(Qt.Key.Key_PageDown, SHIFT)
    assert desk.column.seizing.active
    assert len(chosen(desk)) > 6
    desk.key(Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().text().split("\n\n") == chosen(desk)


def test_words_are_moved_by_dragging_them_elsewhere(desk: Desk) -> None:
    before = desk.statement
    editor = editor_of(desk, BACKGROUND)
    editor.put_caret(0, 16, (0, 6))
    data = desk.column.copied(editor)
    assert data is not None
    desk.column.dropped(editor, (1, 0), data, editor)
    assert desk.texts(BACKGROUND) == ["First here.", "paragraph Second 😀 paragraph there."]
    desk.check()
    desk.session.undo()
    assert desk.statement is before
    editor.put_caret(0, 16, (0, 6))
    desk.column.dropped(editor, (0, 10), data, editor)
    assert desk.statement is before
    lede = desk.go(LEDE)
    desk.column.dropped(lede, (0, 0), data, editor)
    assert desk.texts(LEDE) == ["paragraph It would close associations."]
    assert desk.texts(BACKGROUND)[0] == "First here."
    desk.check()


def test_marks_and_kinds_go_to_all_that_is_selected(desk: Desk) -> None:
    before = desk.statement
    desk.go(HEADLINE, 0, 0)
    for _ in range(3):
        desk.key(Qt.Key.Key_Down, SHIFT)
    tools = desk.column.tools
    tools.bold.trigger()
    blocks = [block for section in desk.statement.primary.sections[:3] for block in section.blocks]
    assert [all(run.marks.strong for run in block.runs) for block in blocks] == [True, True, True, True]
    assert len(chosen(desk)) == 4
    desk.check()
    tools.bold.trigger()
    tools.bullet.trigger()
    kinds = [block.kind for section in desk.statement.primary.sections[:3] for block in section.blocks]
    assert kinds == [BlockKind.PARAGRAPH, *[BlockKind.BULLET] * 3]
    desk.check()
    for _ in range(3):
        desk.session.undo()
    assert desk.statement is before
