"""The clipboard in the column: what comes in, what goes out, and what is said."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from drafter.model.note_edits import add_footnote
from drafter.model.statement import Footnote, SectionKind
from drafter.model.text import AnchorKind, BlockKind, Run, stretches
from drafter.ui.column.arranging import insert_hard_space, paste_plain
from tests.ui.column.conftest import Desk

BACKGROUND, CALLS, HEADLINE, NOTES = (
    SectionKind.BACKGROUND,
    SectionKind.CALLS,
    SectionKind.HEADLINE,
    SectionKind.NOTES,
)
CONTROL = Qt.KeyboardModifier.ControlModifier
LISTED = (
    "<p>One</p><ul><li>a</li><li>b</li></ul><blockquote>said</blockquote><h2>Head</h2><ol><li>x</li></ol>"
)


def put(html: str = "", text: str = "") -> QMimeData:
    data = QMimeData()
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    QApplication.clipboard().setMimeData(data)
    return data


def test_structure_is_kept_and_goes_out_as_html_and_marked_text(desk: Desk) -> None:
    desk.go(NOTES)
    put(LISTED)
    desk.key(Qt.Key.Key_V, CONTROL)
    kinds = [(block.kind.value, block.text) for block in desk.section(NOTES).blocks]
    assert kinds == [
        ("paragraph", "One"),
        ("bullet", "a"),
        ("bullet", "b"),
        ("quotation", "said"),
        ("subheading", "Head"),
        ("number", "x"),
    ]
    desk.check()
    desk.key(Qt.Key.Key_A, CONTROL)
    desk.key(Qt.Key.Key_C, CONTROL)
    data = QApplication.clipboard().mimeData()
    assert data.text() == "One\n\n- a\n- b\n\n> said\n\n### Head\n\n1. x"
    assert data.html() == (
        "<p>One</p><ul><li>a</li><li>b</li></ul><blockquote>said</blockquote><h3>Head</h3><ol><li>x</li></ol>"
    )


def test_without_formatting(desk: Desk) -> None:
    desk.go(NOTES)
    put("<p>One <b>two</b></p><ul><li>a</li></ul>", "One two\n- a")
    paste_plain(desk.column)
    blocks = desk.section(NOTES).blocks
    assert [(block.kind, block.text) for block in blocks] == [
        (BlockKind.PARAGRAPH, "One two"),
        (BlockKind.PARAGRAPH, "- a"),
    ]
    assert not any(run.marks.strong for block in blocks for run in block.runs)


def test_the_headline_and_a_heading_take_one_line(desk: Desk) -> None:
    desk.go(HEADLINE, 0, 17)
    put("<p>one</p><p>two</p>")
    desk.key(Qt.Key.Key_V, CONTROL)
    assert desk.texts(HEADLINE) == ["A law is proposedone two"]
    view = desk.column.view(desk.section(SectionKind.INFLUENCE).id)
    assert view is not None
    view.begin_heading()
    desk.key(Qt.Key.Key_V, CONTROL)
    assert desk.section(SectionKind.INFLUENCE).heading == "one two"


def test_a_footnote_is_moved_with_its_words_and_copied_with_them(desk: Desk) -> None:
    block = desk.section(BACKGROUND).blocks[0]
    note = Footnote((Run("A source."),))
    desk.session.edit(lambda s: add_footnote(s, block.id, 0, 5, note), "Add")
    desk.go(BACKGROUND, 0, 0)
    desk.editor.put_caret(0, 5, (0, 0))
    desk.key(Qt.Key.Key_X, CONTROL)
    desk.go(NOTES)
    desk.key(Qt.Key.Key_V, CONTROL)
    (moved,) = desk.section(NOTES).blocks
    assert [target for target, _, _ in stretches(moved, AnchorKind.NOTE)] == [note.id]
    desk.key(Qt.Key.Key_V, CONTROL)
    named = [target for target, _, _ in stretches(desk.section(NOTES).blocks[0], AnchorKind.NOTE)]
    assert len(set(named)) == 2
    assert {one.id for one in desk.statement.primary.footnotes} == set(named)
    desk.check()


def test_pictures_are_refused_with_a_sentence(desk: Desk) -> None:
    said: list[tuple[str, str]] = []
    desk.column.taking_in.said.connect(lambda *words: said.append(words))
    desk.go(NOTES)
    before = desk.statement
    data = QMimeData()
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    desk.column.receive(desk.editor, data)
    assert desk.statement is before
    assert len(said) == 1
    put("<p>Words <img src='x.png' width='40'> around</p>")
    desk.key(Qt.Key.Key_V, CONTROL)
    assert desk.texts(NOTES) == ["Words around"]
    assert len(said) == 2


def test_files_are_left_to_the_window(desk: Desk) -> None:
    desk.go(NOTES)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/a.txt")])
    assert not desk.editor.canInsertFromMimeData(data)
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a")])
    data.setText("https://example.org/a")
    assert desk.editor.canInsertFromMimeData(data)


def test_a_large_text_is_read_beside_the_window_and_comes_where_the_cursor_was(desk: Desk) -> None:
    desk.go(BACKGROUND, 0, 5)
    many = "".join(f"<p>Paragraph number {number} of the many.</p>" for number in range(3000))
    put(many)
    with desk.bot.waitSignal(desk.column.taking_in.reading, check_params_cb=lambda on: not on, timeout=30000):
        desk.key(Qt.Key.Key_V, CONTROL)
        desk.go(NOTES)
    texts = desk.texts(BACKGROUND)
    assert len(texts) == 3001
    assert texts[0] == "FirstParagraph number 0 of the many."
    assert texts[2999] == "Paragraph number 2999 of the many. paragraph here."
    desk.check()
    desk.session.undo()
    assert len(desk.texts(BACKGROUND)) == 2


def test_reading_can_be_stopped(desk: Desk) -> None:
    before = desk.statement
    desk.go(BACKGROUND, 0, 5)
    put("<p>words</p>" * 20000)
    states: list[bool] = []
    desk.column.taking_in.reading.connect(states.append)
    desk.key(Qt.Key.Key_V, CONTROL)
    desk.column.taking_in.cancel()
    assert states == [True, False]
    desk.column.taking_in.cancel()
    QApplication.processEvents()
    assert desk.statement is before


def test_a_pasted_address_becomes_a_link_on_wish(desk: Desk) -> None:
    desk.go(NOTES)
    put(text="https://example.org/a")
    desk.key(Qt.Key.Key_V, CONTROL)
    assert not desk.section(NOTES).blocks[0].runs[0].marks.link
    desk.column.tools.link.trigger()
    assert desk.section(NOTES).blocks[0].runs[0].marks.link == "https://example.org/a"
    desk.type(" on")
    assert [run.marks.link for run in desk.section(NOTES).blocks[0].runs] == ["https://example.org/a", ""]
    desk.check()


def test_a_space_that_does_not_break(desk: Desk) -> None:
    desk.go(BACKGROUND, 0, 5)
    insert_hard_space(desk.column)
    assert desk.texts(BACKGROUND)[0] == "First\u00a0 paragraph here."
    desk.check()


def test_what_another_program_says_is_ours_is_no_error(desk: Desk) -> None:
    before = desk.statement
    desk.go(NOTES)
    data = QMimeData()
    data.setData("application/x-drafter-clip", b'{"pieces": [{"kind": "nothing"}]}')
    desk.column.receive(desk.editor, data)
    assert desk.statement is before
