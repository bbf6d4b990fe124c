"""A writer who does anything: the model stays valid, the editors show exactly it, undo leads to the start."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter.model.statement import Section, SectionKind
from drafter.model.text import Block
from drafter.ui.column import arranging
from drafter.ui.column.column import WritingColumn
from drafter.ui.column.editor import ProseEditor
from drafter.ui.column.text_rows import PartRow
from drafter.ui.session import Session
from drafter.ui.theme import Theme
from tests.model.test_clips import valid
from tests.ui.column.conftest import Desk, Register, sample

SHIFT, CONTROL, NONE = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.NoModifier,
)
K = Qt.Key
WORDS = st.sampled_from(
    (
        "a",
        "ß",
        "😀",
        "e\u0301",
        "two words",
        "ქართული",
        '"so"',
        "it's",
        "- ",
        "1. ",
        "№ 5 %",
        "привет",
        "қазақ",
    )
)
KEYS = st.sampled_from(
    (
        K.Key_Return,
        K.Key_Backspace,
        K.Key_Delete,
        K.Key_Left,
        K.Key_Right,
        K.Key_Up,
        K.Key_Down,
        K.Key_Home,
        K.Key_End,
    )
)
HELD = st.sampled_from((NONE, NONE, NONE, SHIFT, CONTROL, CONTROL | SHIFT))
HTML = st.sampled_from(
    (
        "<p>one <b>two</b></p><ul><li>a</li><li>b</li></ul>",
        "<h2>Head</h2><p>x<br>y</p><blockquote>z</blockquote>",
        "<p>see <a href='https://example.org'>it</a><sup><a href='#f'>1</a></sup></p><p id='f'>1 A note.</p>",
        "one word",
    )
)
Opened = Callable[[], Desk]


# What is drawn does not hang on what there is, so that examples can be repeated.
PLACES = st.integers(0, 1000)


def place_in(editor: ProseEditor, data: st.DataObject) -> int:
    """A position between two characters of an editor."""
    number = data.draw(PLACES) % editor.document().blockCount()
    text = editor.passage.block(number).text
    return editor.passage.place_of(number, data.draw(PLACES) % (len(text) + 1))


class Writer(RuleBasedStateMachine):
    """Does what a writer may do, one thing after the other."""

    opened: Opened

    def __init__(self) -> None:
        super().__init__()
        self.desk = type(self).opened()
        self.start = self.desk.statement
        QApplication.clipboard().clear()
        # How fast the machine is decides nothing: a burst of typing ends at another edit alone.
        self.desk.session._bursts._pause.setInterval(1_000_000)

    @property
    def column(self) -> WritingColumn:
        return self.desk.column

    def focused(self) -> bool:
        return isinstance(QApplication.focusWidget(), ProseEditor)

    @rule(data=st.data())
    def go(self, data: st.DataObject) -> None:
        rows = [row for row in self.column.rows if isinstance(row, PartRow)]
        row = rows[data.draw(PLACES) % len(rows)]
        self.column.ground.ensure_made(row)
        assert row.editor is not None
        self.column.seizing.end()
        row.editor.setFocus()

        def place() -> int:
            assert row.editor is not None
            return place_in(row.editor, data)

        cursor = row.editor.textCursor()
        cursor.setPosition(place())
        if data.draw(st.booleans()):
            cursor.setPosition(place(), QTextCursor.MoveMode.KeepAnchor)
        row.editor.setTextCursor(cursor)

    @rule(words=WORDS)
    def write(self, words: str) -> None:
        if not self.focused():
            return
        self.desk.type(words)

    @rule(key=KEYS, held=HELD, times=st.integers(1, 3))
    def press(self, key: Qt.Key, held: Qt.KeyboardModifier, times: int) -> None:
        for _ in range(times):
            if self.focused():
                self.desk.key(key, held)

    @rule(wide=st.booleans())
    def select_all(self, wide: bool) -> None:
        if not self.focused():
            return
        for _ in range(3 if wide else 1):
            self.desk.key(K.Key_A, CONTROL)

    @rule(cut=st.booleans())
    def take(self, cut: bool) -> None:
        if not self.focused():
            return
        self.desk.key(K.Key_X if cut else K.Key_C, CONTROL)

    @rule(markup=st.none() | HTML, plain=st.booleans())
    def paste(self, markup: str | None, plain: bool) -> None:
        if not self.focused():
            return
        if markup is not None:
            data = QMimeData()
            data.setHtml(markup)
            data.setText(markup)
            QApplication.clipboard().setMimeData(data)
        if plain:
            arranging.paste_plain(self.column)
        else:
            self.desk.key(K.Key_V, CONTROL)

    @rule(
        does=st.sampled_from(
            (
                lambda column: arranging.shift(column, -1),
                lambda column: arranging.shift(column, 1),
                arranging.duplicate,
                arranging.split_section,
                arranging.merge_section,
                arranging.duplicate_section,
                arranging.insert_hard_space,
            )
        )
    )
    def arrange(self, does: Callable[[object], None]) -> None:
        if len(self.desk.statement.primary.sections) < 20 and len(self.desk.statement.calls) < 40:
            does(self.column)

    @rule(
        name=st.sampled_from(("paragraph", "subheading", "bullet", "number", "quotation", "bold", "italic"))
    )
    def style(self, name: str) -> None:
        if not self.focused():
            return
        self.column.tools.by_key[name].trigger()

    @rule(name=st.sampled_from(("make_call", "mark_ask")))
    def bind(self, name: str) -> None:
        if not self.focused():
            return
        self.column.tools.by_key[name].trigger()

    @rule(data=st.data())
    def drop(self, data: st.DataObject) -> None:
        editors = [editor for row in self.column.rows for editor in row.editors]
        source = editors[data.draw(PLACES) % len(editors)]
        target = editors[data.draw(PLACES) % len(editors)]
        mime = self.column.taking_in.copied(source) if not self.column.seizing.active else None
        at = target.passage.offset_of(place_in(target, data))
        if mime is not None:
            self.column.dropped(target, at, mime, source)

    @rule(steps=st.integers(1, 4))
    def undo(self, steps: int) -> None:
        for _ in range(steps):
            self.desk.session.undo()

    @rule(steps=st.integers(1, 4))
    def redo(self, steps: int) -> None:
        for _ in range(steps):
            self.desk.session.redo()

    @invariant()
    def the_editors_show_the_model(self) -> None:
        self.desk.check()

    @invariant()
    def the_model_is_valid(self) -> None:
        valid(self.desk.statement)

    def teardown(self) -> None:
        while self.desk.session.undo_stack.canUndo():
            self.desk.session.undo()
        assert self.desk.statement is self.start
        self.desk.check()
        # Each column hears of every change of the focus: one at a time.
        self.column.hide()
        self.column.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.clipboard().clear()


def test_a_writer_who_does_anything(qtbot: QtBot, theme: Theme) -> None:
    statement = sample()
    edition = statement.primary
    sections = (*edition.sections, Section(SectionKind.ANALYSIS, (Block(),)))
    statement = replace(statement, editions=(replace(edition, sections=sections),))

    def opened() -> Desk:
        column = WritingColumn(Session(statement), theme, Register())
        column.resize(704, 1600)
        with qtbot.waitExposed(column):
            column.show()
        column.activateWindow()
        column.focus_first()
        return Desk(qtbot, column)

    class Here(Writer):
        pass

    Here.opened = staticmethod(opened)
    run_state_machine_as_test(
        Here,
        settings=settings(
            max_examples=20,
            stateful_step_count=40,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
