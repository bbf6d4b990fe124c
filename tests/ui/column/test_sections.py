"""Headings, labels, place and date, dragging, the theme, and what screen readers are told."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from drafter.model.edits import add_section, remove_section, set_language
from drafter.model.statement import Section, SectionKind
from drafter.model.text import plain_block
from drafter.ui.column.card_row import CardRow
from drafter.ui.column.editor import ProseEditor
from drafter.ui.column.fields import QuietField
from drafter.ui.column.handle import Handle
from drafter.ui.column.text_rows import HeadingRow
from drafter.ui.theme import Scheme
from tests.ui.column.conftest import Desk

BACKGROUND, INFLUENCE, LEDE, HEADLINE = (
    SectionKind.BACKGROUND,
    SectionKind.INFLUENCE,
    SectionKind.LEDE,
    SectionKind.HEADLINE,
)


def labels(desk: Desk) -> list[str]:
    return [view.label.text for view in desk.column.views]


def headings(desk: Desk) -> list[str]:
    return [
        "".join(block.text for block in row.part.blocks)
        for row in desk.column.rows
        if isinstance(row, HeadingRow)
    ]


def test_labels_name_the_heading_or_where_it_is_the_writers_own_the_kind(desk: Desk):
    assert labels(desk)[:5] == ["Headline", "Lede", "Background", "Influence", "Calls to action"]
    assert headings(desk) == ["Where it comes from"]


def test_a_heading_is_written_where_it_stands_and_undone(desk: Desk):
    before = desk.statement
    view = next(view for view in desk.column.views if view.section.kind is BACKGROUND)
    view.begin_heading()
    assert desk.editor.accessibleName() == "Background, heading"
    assert desk.section(BACKGROUND).generated
    desk.type("What happened")
    section = desk.section(BACKGROUND)
    assert (section.heading, section.generated) == ("What happened", False)
    assert view.label.text == "Background"
    desk.key(Qt.Key.Key_Return)
    assert desk.editor.passage.blocks == desk.section(BACKGROUND).blocks
    desk.session.undo()
    assert desk.statement is before
    assert headings(desk) == ["Where it comes from"]
    assert labels(desk)[2] == "Background"


def test_an_emptied_heading_gives_way_to_the_usual_one_when_the_cursor_leaves(desk: Desk):
    row = next(row for row in desk.column.rows if isinstance(row, HeadingRow))
    assert row.editor is not None
    row.editor.setFocus()
    row.editor.selectAll()
    desk.key(Qt.Key.Key_Delete)
    assert desk.section(INFLUENCE).generated
    assert row in desk.column.rows
    desk.type("A")
    assert desk.section(INFLUENCE).heading == "A"
    desk.key(Qt.Key.Key_Backspace)
    desk.go(LEDE)
    assert headings(desk) == []
    desk.check()


def test_usual_headings_follow_the_language(desk: Desk):
    edition = desk.statement.primary.id
    usual = labels(desk)[4]
    desk.session.edit(lambda statement: set_language(statement, edition, "de"), "Language")
    assert labels(desk)[4] != usual
    desk.session.undo()
    assert labels(desk)[4] == usual


def field(desk: Desk, name: str) -> QuietField:
    return next(one for one in desk.column.findChildren(QuietField) if one.accessibleName() == name)


def test_place_and_date_and_the_kind_of_text_are_quiet_fields(desk: Desk):
    before = desk.statement
    field(desk, "Place and date").setFocus()
    desk.type("Vilnius, 3 May")
    assert desk.statement.primary.dateline == "Vilnius, 3 May"
    field(desk, "Kind of text").setFocus()
    field(desk, "Kind of text").selectAll()
    desk.type("Open letter")
    assert desk.statement.primary.label == "Open letter"
    desk.session.undo()
    assert field(desk, "Kind of text").text() == "Joint statement"
    desk.session.undo()
    assert desk.statement is before
    assert field(desk, "Place and date").text() == ""


def test_sections_come_and_go_and_the_others_keep_their_editors(desk: Desk):
    editor = desk.go(LEDE, 0, 4)
    edition = desk.statement.primary.id
    new = Section(SectionKind.ANALYSIS, (plain_block("What it means."),))
    desk.session.edit(lambda statement: add_section(statement, edition, 2, new), "Add section")
    assert labels(desk)[2] == "Analysis"
    assert desk.editor is editor
    assert editor.caret() == (0, 4)
    desk.check()
    gone = desk.section(LEDE).id
    desk.session.edit(lambda statement: remove_section(statement, gone), "Remove section")
    assert "Lede" not in labels(desk)
    desk.check()
    desk.session.undo()
    desk.session.undo()
    desk.check()


def drag(bot: QtBot, handle: Handle, to: QPoint) -> None:
    bot.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    bot.mouseMove(handle, handle.mapFromGlobal(to))
    bot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=handle.mapFromGlobal(to))


def test_a_section_is_dragged_by_its_handle(desk: Desk):
    view = desk.column.views[1]
    assert view.label.line is not None
    handle = view.label.line.handle
    assert handle is not None
    below = desk.column.views[3].label.top - 12
    drag(desk.bot, handle, desk.column.ground.canvas.mapToGlobal(QPoint(60, below)))
    assert [section.kind for section in desk.statement.primary.sections[:4]] == [
        HEADLINE,
        BACKGROUND,
        LEDE,
        INFLUENCE,
    ]
    desk.check()


def test_a_call_is_dragged_by_its_handle(desk: Desk):
    before = desk.texts(SectionKind.CALLS)
    rows = [row for row in desk.column.rows if isinstance(row, CardRow)]
    card = rows[0].card
    assert card is not None
    below = rows[1].top + rows[1].height + 6
    drag(desk.bot, card.strips[0].handle, desk.column.ground.canvas.mapToGlobal(QPoint(60, below)))
    assert desk.texts(SectionKind.CALLS) == before[::-1]
    desk.check()


def test_the_current_section_says_how_long_it_is(desk: Desk):
    with desk.bot.waitSignal(desk.column.section_changed):
        desk.go(BACKGROUND, 0)
    figures = {view.section.kind: view.label.figure for view in desk.column.views if view.label.current}
    assert figures == {BACKGROUND: "7 words"}
    desk.go(SectionKind.CALLS, 0)
    assert [view.label.figure for view in desk.column.views if view.label.current] == ["2 calls"]


def test_the_cursors_block_is_told_once_for_each_block(desk: Desk):
    told: list[tuple[str, str]] = []
    desk.go(LEDE, 0)
    desk.column.cursor_moved.connect(lambda section, block: told.append((section, block)))
    section = desk.section(BACKGROUND)
    desk.go(BACKGROUND, 0, 3)
    desk.type("abc")
    desk.go(BACKGROUND, 1)
    assert told == [(section.id, block.id) for block in section.blocks]


def test_a_change_of_theme_recolours_links(desk: Desk):
    editor = desk.go(BACKGROUND, 0)
    editor.put_caret(0, 5, (0, 0))
    desk.column.tools._set_link(editor, "https://example.org")
    theme = desk.column.setting.theme

    def colour() -> str:
        ranges = editor.document().firstBlock().textFormats()
        return ranges[0].format.foreground().color().name().upper()

    assert colour() == theme.colours.accent.name().upper()
    theme.set_scheme(Scheme.DARK)
    assert colour() == theme.colours.accent.name().upper() == "#AAB8FF"
    desk.check()
    theme.set_scheme(Scheme.LIGHT)


def test_everything_that_takes_the_focus_has_a_name(desk: Desk):
    kinds = (ProseEditor, QLineEdit, QAbstractButton)
    found: list[QWidget] = []
    for kind in kinds:
        found.extend(
            one for one in desk.column.findChildren(kind) if one.focusPolicy() is not Qt.FocusPolicy.NoFocus
        )
    assert len(found) > 15
    for widget in found:
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface is not None
        assert interface.text(QAccessible.Text.Name), widget


def test_tools_are_off_where_they_mean_nothing(desk: Desk):
    tools = desk.column.tools
    desk.go(BACKGROUND, 0)
    assert tools.bold.isEnabled()
    assert tools.bullet.isEnabled()
    assert tools.make_call.isEnabled()
    desk.go(HEADLINE)
    assert tools.bold.isEnabled()
    assert not tools.bullet.isEnabled()
    desk.column.go_to_section(desk.section(SectionKind.SIGNATORIES).id)
    assert not any(action.isEnabled() for action in tools.actions)
    for action in tools.actions:
        assert action.text()
        assert action.toolTip()
        assert action.shortcut().toString()
