"""Marks: painted over the text, moving with it, and told of by signs in the margin."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from drafter.model.clips import without_blocks
from drafter.model.statement import SectionKind
from drafter.ui.column.editor import ProseEditor
from drafter.ui.column.marks import Look, Mark, moved
from drafter.ui.column.signs import Placed
from tests.ui.column.conftest import Desk

TEXT = st.text("ab ß😀", max_size=12)


@pytest.mark.parametrize(
    ("old", "new", "mark", "becomes"),
    [
        ("one two three", "one and two three", (4, 7), (8, 11)),
        ("one two three", "one two or three", (4, 7), (4, 7)),
        ("one two three", "one twoo three", (4, 7), (4, 7)),
        ("one two three", "one tw-o three", (4, 7), (4, 8)),
        ("one two more", "one more", (4, 7), None),
        ("one two three", "one txo three", (4, 7), (4, 7)),
        ("one two three", "o three", (4, 7), None),
        ("one two three", "onwo three", (4, 7), (2, 4)),
        ("one two three", "one twhree", (4, 7), (4, 6)),
        ("one", "", (0, 3), None),
    ],
)
def test_marks_move_with_the_text(
    old: str, new: str, mark: tuple[int, int], becomes: tuple[int, int] | None
) -> None:
    found = moved([Mark(*mark, Look.ERROR)], old, new)
    assert [(one.start, one.end) for one in found] == ([becomes] if becomes else [])


@given(TEXT, TEXT, st.integers(0, 12), st.integers(0, 12))
def test_moved_marks_stay_in_the_text(old: str, new: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(old)), min(other, len(old))))
    if start == end:
        return
    for mark in moved([Mark(start, end, Look.ADVICE)], old, new):
        assert 0 <= mark.start < mark.end <= len(new)


@given(TEXT, TEXT, TEXT, TEXT)
def test_what_is_typed_elsewhere_leaves_the_marked_words(a: str, word: str, b: str, typed: str) -> None:
    marked = "«" + word + "»"
    old = a + marked + b
    mark = Mark(len(a), len(a) + len(marked), Look.WARNING)
    for new in (typed + old, old + typed):
        (found,) = moved([mark], old, new)
        assert new[found.start : found.end] == marked


def marked_row(desk: Desk) -> tuple[str, ProseEditor]:
    """The first paragraph of the background, and its editor."""
    editor = desk.go(SectionKind.BACKGROUND)
    return desk.section(SectionKind.BACKGROUND).blocks[0].id, editor


def test_a_mark_is_painted_and_leaves_the_text_alone(desk: Desk) -> None:
    first, editor = marked_row(desk)
    desk.go(SectionKind.LEDE)
    before, statement = editor.grab().toImage(), desk.statement
    desk.column.set_marks("checks", {first: (Mark(0, 5, Look.ERROR), Mark(0, 5, Look.CURRENT))})
    assert editor.grab().toImage() != before
    assert desk.statement is statement
    assert not desk.session.undo_stack.canUndo()
    desk.column.set_marks("checks", {})
    assert editor.grab().toImage() == before


@pytest.mark.parametrize("kind", [SectionKind.HEADLINE, SectionKind.LEDE, SectionKind.CALLS])
def test_the_wave_below_a_last_line_is_whole(desk: Desk, kind: SectionKind) -> None:
    editor = desk.go(kind)
    block = desk.section(kind).blocks[0]
    desk.go(SectionKind.BACKGROUND)
    before = editor.grab().toImage()
    desk.column.set_marks("spelling", {block.id: (Mark(0, len(block.text), Look.SPELLING),)})
    after = editor.grab().toImage()
    last = after.height() - 1
    assert before != after
    assert all(before.pixel(x, last) == after.pixel(x, last) for x in range(after.width()))


def test_a_heading_takes_marks_by_its_section(desk: Desk) -> None:
    section = desk.section(SectionKind.INFLUENCE)
    view = desk.column.view(section.id)
    assert view is not None
    assert view.heading is not None
    assert view.heading.editor is not None
    before = view.heading.editor.grab().toImage()
    desk.column.set_marks("checks", {section.id: (Mark(0, 5, Look.WARNING),)})
    assert view.heading.editor.grab().toImage() != before


def test_marks_of_an_earlier_text_stand_where_their_words_are_now(desk: Desk) -> None:
    first, editor = marked_row(desk)
    reported = desk.statement
    desk.type("So the ")
    desk.column.set_marks("checks", {first: (Mark(6, 15, Look.ERROR),)}, reported)
    ((_, mark),) = desk.column.marks_in(editor.passage.block(0))
    assert desk.texts(SectionKind.BACKGROUND)[0][mark.start : mark.end] == "paragraph"
    desk.session.undo()
    ((_, mark),) = desk.column.marks_in(editor.passage.block(0))
    assert desk.texts(SectionKind.BACKGROUND)[0][mark.start : mark.end] == "paragraph"


def signs(desk: Desk) -> list[Placed]:
    return desk.column.signs.between(0, 10_000)


def test_signs_stand_at_lines_the_gravest_with_the_number(desk: Desk) -> None:
    first, editor = marked_row(desk)
    marks = (Mark(0, 5, Look.ADVICE, "a"), Mark(6, 15, Look.ERROR, "b"), Mark(6, 15, Look.CURRENT, "b"))
    desk.column.set_marks("checks", {first: marks})
    desk.column.set_marks("spelling", {first: (Mark(0, 5, Look.SPELLING),)})
    (sign,) = signs(desk)
    assert sign.look is Look.ERROR
    assert sign.marks == (("checks", "b"), ("checks", "a"))
    top = editor.mapTo(desk.column.ground.canvas, QPoint(0, 0)).y()
    assert top <= sign.place.top() < sign.place.bottom() < top + editor.formats.line
    assert sign.place.right() < desk.column.ground.column_left


def test_a_sign_is_pressed_and_says_what_it_stands_for(desk: Desk) -> None:
    first, editor = marked_row(desk)
    desk.column.set_marks("checks", {first: (Mark(0, 5, Look.ERROR, "b"),)})
    desk.column.sign_words["checks"] = lambda name: f"Finding {name}"
    (sign,) = signs(desk)
    caret = editor.textCursor().position()
    canvas = desk.column.ground.canvas
    QTest.mouseMove(canvas, sign.place.center())
    assert canvas.toolTip() == "Finding b"
    with desk.bot.waitSignal(desk.column.sign_chosen) as chosen:
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=sign.place.center())
    assert chosen.args == ["checks", "b"]
    assert editor.textCursor().position() == caret
    QTest.mouseMove(canvas, sign.place.center() + QPoint(0, 40))
    assert canvas.toolTip() == ""


def test_focus_mode_shows_no_marks(desk: Desk) -> None:
    first, _ = marked_row(desk)
    desk.column.set_marks("checks", {first: (Mark(0, 5, Look.ERROR),)})
    desk.column.set_focused(True, 0.45)
    assert signs(desk) == []


def test_marks_of_paragraphs_that_are_gone_do_no_harm(desk: Desk) -> None:
    first, _ = marked_row(desk)
    reported = desk.statement
    desk.column.set_marks("checks", {first: (Mark(0, 5, Look.ERROR),)})
    desk.session.edit(lambda s: without_blocks(s, frozenset({first})), "Delete")
    assert signs(desk) == []
    desk.column.set_marks("checks", {first: (Mark(2, 5, Look.ERROR),)}, reported)
    assert signs(desk) == []
    desk.session.undo()
    assert len(signs(desk)) == 1
