from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from drafter.model.page_edits import set_signatory_style
from drafter.model.statement import SectionKind, SignatoryStyle, Statement
from drafter.model.text import PLAIN, AnchorKind, Marks, Run, stretches
from drafter.ui.column.footnotes import FootnoteField, with_text
from drafter.ui.column.logo_choice import taken_logo
from drafter.ui.column.signatories import SignatoriesRow
from tests.ui.column.conftest import Desk, sample

BACKGROUND = SectionKind.BACKGROUND


@pytest.fixture
def desk(open_column: Callable[[Statement], Desk]) -> Desk:
    return open_column(sample())


def field(desk: Desk) -> FootnoteField:
    desk.column.tools.note.trigger()
    found = desk.column.tools._field
    assert isinstance(found, FootnoteField)
    return found


def noted(desk: Desk, number: int) -> list[tuple[str, str]]:
    """What the notes of a block are about, and what they say."""
    notes = {note.id: note.text for note in desk.statement.primary.footnotes}
    block = desk.section(BACKGROUND).blocks[number]
    return [(block.text[start:end], notes[note]) for note, start, end in stretches(block, AnchorKind.NOTE)]


def write_note(desk: Desk, text: str) -> None:
    asked = field(desk)
    asked.field.setPlainText(text)
    desk.bot.keyClick(asked.field, Qt.Key.Key_Return)


def test_a_note_is_written_changed_and_removed_each_as_one_step(desk: Desk):
    before = desk.statement
    desk.go(BACKGROUND, 0, 3)
    write_note(desk, "Gazette 7,  https://law.example/7.")
    assert noted(desk, 0) == [("First", "Gazette 7, https://law.example/7.")]
    links = [run.marks.link for run in desk.statement.primary.footnotes[0].runs]
    assert links == ["", "https://law.example/7", ""]
    desk.go(BACKGROUND, 0, 2)
    assert desk.column.tools.note.isChecked()
    asked = field(desk)
    assert asked.field.toPlainText() == "Gazette 7, https://law.example/7."
    asked.field.setPlainText("Gazette 8, https://law.example/7.")
    desk.bot.keyClick(asked.field, Qt.Key.Key_Return)
    assert noted(desk, 0) == [("First", "Gazette 8, https://law.example/7.")]
    assert desk.statement.primary.footnotes[0].runs[1].marks.link
    desk.go(BACKGROUND, 0, 2)
    asked = field(desk)
    asked.chosen.emit("")
    assert noted(desk, 0) == []
    assert desk.statement.primary.footnotes == ()
    for _ in range(3):
        desk.session.undo()
    assert desk.statement is before
    desk.check()


def test_words_make_room_for_a_number_and_take_it_back(desk: Desk):
    editor = desk.go(BACKGROUND, 0, 3)

    def next_word() -> float:
        QApplication.processEvents()
        editor.grab()
        QApplication.processEvents()
        line = editor.document().firstBlock().layout().lineAt(0)
        # The stubs know a number, the binding gives it with the place that it is of.
        place: Any = line.cursorToX(len("First "))
        return float(place[0] if isinstance(place, tuple) else place)

    before, block = next_word(), desk.section(BACKGROUND).blocks[0]
    write_note(desk, "Gazette 7")
    assert next_word() > before + 3
    # Typing moves the number, and the room with it.
    editor.put_caret(0, 0)
    desk.bot.keyClicks(editor, "A")
    (_, _, end) = next(stretches(desk.section(BACKGROUND).blocks[0], AnchorKind.NOTE))
    assert [one.start for one in editor.document().firstBlock().layout().formats()] == [end - 1]
    desk.session.undo()
    desk.session.undo()
    assert desk.section(BACKGROUND).blocks[0] == block
    assert next_word() == before


def test_escape_and_an_empty_note_leave_all_as_it_was(desk: Desk):
    before = desk.statement
    desk.go(BACKGROUND, 0, 3)
    desk.bot.keyClick(field(desk).field, Qt.Key.Key_Escape)
    write_note(desk, "   ")
    assert desk.statement is before


def test_what_is_typed_after_the_words_is_not_what_the_note_is_about(desk: Desk):
    desk.go(BACKGROUND, 0, 3)
    write_note(desk, "A source.")
    desk.go(BACKGROUND, 0, 5)
    desk.type("ly")
    assert noted(desk, 0) == [("First", "A source.")]
    desk.go(BACKGROUND, 0, 2)
    desk.type("xx")
    assert noted(desk, 0) == [("Fixxrst", "A source.")]
    desk.check()


def test_notes_are_numbered_through_the_text(desk: Desk):
    numbers = desk.column.setting.notes.number
    for block, offset in ((1, 2), (0, 8), (0, 2)):
        desk.go(BACKGROUND, block, offset)
        write_note(desk, f"Note {block} {offset}")
    said = {note.text: numbers(note.id) for note in desk.statement.primary.footnotes}
    assert said == {"Note 0 2": 1, "Note 0 8": 2, "Note 1 2": 3}
    desk.session.undo()
    assert {numbers(note.id) for note in desk.statement.primary.footnotes} == {1, 2}


def test_the_tool_says_its_keys_and_is_off_where_nothing_can_be_written(desk: Desk):
    tools = desk.column.tools
    assert tools.note.shortcut() == QKeySequence("Ctrl+Alt+F")
    desk.go(BACKGROUND)
    assert tools.note.isEnabled()
    desk.column.set_locked("Another window writes this file.")
    tools.follow()
    assert not tools.note.isEnabled()


def test_a_changed_text_keeps_the_marks_of_what_stayed():
    runs = (Run("See "), Run("Law", Marks(emphasis=True)), Run(" 7."))
    assert with_text(runs, "See Law 8.") == (Run("See "), Run("Law", Marks(emphasis=True)), Run(" 8."))
    assert with_text(runs, "") == ()
    assert with_text((), "a") == (Run("a", PLAIN),)


def table_of(desk: Desk) -> SignatoriesRow:
    desk.column.go_to_section(desk.section(SectionKind.SIGNATORIES).id)
    (found,) = desk.rows(SignatoriesRow)
    assert isinstance(found, SignatoriesRow)
    return found


def test_how_signatories_are_printed_is_chosen_over_their_table(desk: Desk):
    panel = table_of(desk).panel
    assert panel is not None
    actions = {action.text(): action for action in panel.order.menu().actions()}
    actions["Table by country"].trigger()
    assert desk.statement.signatories_as is SignatoryStyle.COUNTRY
    assert desk.statement.order == "as-given"
    assert actions["Table by country"].isChecked()
    assert not actions["By country"].isChecked()
    actions["Leading first"].trigger()
    actions["Print persons and titles"].trigger()
    actions["Say that affiliations only identify"].trigger()
    assert desk.statement.order == "lead-first"
    assert not desk.statement.names_persons
    assert desk.statement.affiliations_identify
    desk.session.edit(lambda s: set_signatory_style(s, SignatoryStyle.INK), "Ink")
    assert actions["Blocks to sign by hand"].isChecked()


def test_a_logo_comes_in_clean_and_what_is_none_is_said(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    table = table_of(desk)
    assert table.panel is not None
    good, bad = tmp_path / "good.png", tmp_path / "bad.png"
    picture = Image.new("RGBA", (60, 40), (255, 255, 255, 0))
    picture.paste((10, 20, 30, 255), (10, 10, 50, 30))
    picture.save(good)
    bad.write_bytes(b"no picture")
    said: list[str] = []

    def exec_(box: QMessageBox) -> int:
        said.append(box.text())
        return 0

    monkeypatch.setattr(QMessageBox, "exec", exec_)
    parent: QWidget = table.panel
    taken = taken_logo(good, parent)
    assert taken is not None
    assert 40 <= taken.width <= 44
    assert 20 <= taken.height <= 24
    assert taken_logo(bad, parent) is None
    assert len(said) == 1
    assert "bad.png" in said[0]
