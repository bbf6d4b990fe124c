"""Quotation marks, spaces that do not break and lists, made while typing and taken back at a key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from drafter.model.edits import set_language
from drafter.model.statement import SectionKind, Statement
from drafter.model.text import BlockKind
from tests.ui.column.conftest import Desk, sample

BACKGROUND, HEADLINE, NOTES = SectionKind.BACKGROUND, SectionKind.HEADLINE, SectionKind.NOTES
CONTROL = Qt.KeyboardModifier.ControlModifier


def in_language(language: str) -> Statement:
    statement = sample()
    return set_language(statement, statement.primary.id, language)


@pytest.mark.parametrize(
    ("language", "typed", "expected"),
    [
        ("en", '"Yes" it\'s', "“Yes” it’s"),
        ("fr", 'Il dit "non" !', "Il dit «\u202fnon\u202f»\u202f!"),
        ("ru", 'Он сказал "да" — и всё', "Он сказал «да»\u00a0— и всё"),
        ("kk", 'Ол "иә" деді', "Ол «иә» деді"),
        ("ka", 'მან თქვა "კი"', "მან თქვა „კი“"),
        ("en", '👩‍👧 "emoji" 😀\'', "👩‍👧 “emoji” 😀’"),
    ],
)
def test_as_the_language_writes(
    open_column: Callable[[Statement], Desk], language: str, typed: str, expected: str
) -> None:
    desk = open_column(in_language(language))
    desk.go(NOTES)
    desk.type(typed)
    assert desk.texts(NOTES) == [expected]
    assert desk.editor.caret() == (0, len(expected))
    desk.check()


def test_undo_and_backspace_right_behind_give_back_what_was_typed(desk: Desk) -> None:
    desk.go(NOTES)
    desk.type('say "')
    assert desk.texts(NOTES) == ["say “"]
    desk.key(Qt.Key.Key_Backspace)
    assert desk.texts(NOTES) == ['say "']
    desk.type("x")
    assert desk.texts(NOTES) == ['say "x']
    desk.type('"')
    assert desk.texts(NOTES) == ['say "x”']
    desk.session.undo()
    assert desk.texts(NOTES) == ['say "x"']
    desk.type(" ")
    desk.key(Qt.Key.Key_Backspace)
    desk.key(Qt.Key.Key_Backspace)
    assert desk.texts(NOTES) == ['say "x']
    desk.check()


def test_backspace_later_only_deletes(desk: Desk) -> None:
    desk.go(NOTES)
    desk.type('"ab')
    desk.key(Qt.Key.Key_Backspace)
    desk.key(Qt.Key.Key_Backspace)
    desk.key(Qt.Key.Key_Backspace)
    assert desk.texts(NOTES) in ([], [""])


def test_switched_off(desk: Desk) -> None:
    desk.column.typing.quotes = desk.column.typing.spaces = False
    desk.go(NOTES)
    desk.type('"it\'s" § 5')
    assert desk.texts(NOTES) == ['"it\'s" § 5']


def test_marks_go_on_and_the_headline_and_headings_have_them_too(desk: Desk) -> None:
    desk.go(HEADLINE, 0, 17)
    desk.type(' "now"')
    assert desk.texts(HEADLINE) == ["A law is proposed “now”"]
    desk.go(NOTES)
    desk.column.tools.bold.trigger()
    desk.type('"so"')
    (block,) = desk.section(NOTES).blocks
    assert [(run.text, run.marks.strong) for run in block.runs] == [("“so”", True)]
    view = desk.column.view(desk.section(BACKGROUND).id)
    assert view is not None
    view.begin_heading()
    desk.type("What's new")
    assert desk.section(BACKGROUND).heading == "What’s new"


def test_what_is_composed_is_corrected_as_what_is_typed(desk: Desk) -> None:
    desk.go(NOTES)
    for character in ("a", "'", "b"):
        event = QInputMethodEvent()
        event.setCommitString(character)
        QApplication.sendEvent(desk.editor, event)
    assert desk.texts(NOTES) == ["a’b"]


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("- ", BlockKind.BULLET),
        ("* ", BlockKind.BULLET),
        ("1. ", BlockKind.NUMBER),
        ("1) ", BlockKind.NUMBER),
    ],
)
def test_a_mark_and_a_space_begin_a_list(desk: Desk, typed: str, kind: BlockKind) -> None:
    desk.go(NOTES)
    desk.type(f"{typed}one")
    desk.key(Qt.Key.Key_Return)
    desk.type("two")
    desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_Return)
    desk.type("after")
    blocks = desk.section(NOTES).blocks
    assert [(block.kind, block.text) for block in blocks] == [
        (kind, "one"),
        (kind, "two"),
        (BlockKind.PARAGRAPH, "after"),
    ]
    desk.check()


def test_a_list_that_was_not_meant_is_taken_back(desk: Desk) -> None:
    desk.go(NOTES)
    desk.type("- ")
    assert desk.section(NOTES).blocks[0].kind is BlockKind.BULLET
    desk.key(Qt.Key.Key_Backspace)
    (block,) = desk.section(NOTES).blocks
    assert (block.kind, block.text) == (BlockKind.PARAGRAPH, "- ")
    desk.type("x")
    assert desk.texts(NOTES) == ["- x"]
    desk.check()


def test_a_mark_within_words_or_the_headline_begins_none(desk: Desk) -> None:
    desk.go(BACKGROUND, 0, 5)
    desk.type("- ")
    assert desk.texts(BACKGROUND)[0] == "First-  paragraph here."
    desk.go(HEADLINE, 0, 0)
    desk.type("- ")
    assert desk.section(HEADLINE).blocks[0].kind is BlockKind.PARAGRAPH


def test_a_list_of_a_paragraph_with_words(desk: Desk) -> None:
    block = desk.section(BACKGROUND).blocks[0]
    desk.go(BACKGROUND, 0, 0)
    desk.type("- ")
    assert desk.section(BACKGROUND).blocks[0] == replace(block, kind=BlockKind.BULLET)
    desk.key(Qt.Key.Key_Backspace)
    desk.key(Qt.Key.Key_Delete)
    desk.key(Qt.Key.Key_Backspace)
    desk.check()
