"""The commands on entries, in a window: from any place of the text, and in the menu of the pages."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from drafter.model.influence import InfluenceStyle
from drafter.model.statement import SectionKind
from drafter.ui.influence.card import HERE
from drafter.ui.influence.opening import row_of
from drafter.ui.statement_window import StatementWindow


def _kinds(window: StatementWindow) -> list[SectionKind]:
    return [section.kind for section in window.session.statement.primary.sections]


def test_an_entry_is_added_where_there_is_no_section_yet(window: StatementWindow):
    assert SectionKind.INFLUENCE not in _kinds(window)
    assert not window.commands["weave_entries"].isEnabled()
    window.commands["add_entry"].trigger()
    assert _kinds(window).index(SectionKind.INFLUENCE) < _kinds(window).index(SectionKind.CALLS)
    row = row_of(window.column)
    assert row is not None
    assert row.chooser is not None
    QTest.keyClicks(row.chooser.field, "478-fz")
    QTest.keyClick(row.chooser.field, Qt.Key.Key_Return)
    assert window.session.statement.entries[0].precedent == "RU-2022-478FZ"
    # Nothing is said of what happened here yet.
    assert not window.commands["weave_entries"].isEnabled()
    assert row.panel is not None
    form = row.panel.cards[0].forms[HERE]
    QTest.keyClicks(form.title.edit, "A ban on ferries")
    QTest.keyClick(form.title.edit, Qt.Key.Key_Escape)
    assert window.commands["weave_entries"].isEnabled()
    window.commands["weave_entries"].trigger()
    section = next(s for s in window.session.statement.primary.sections if s.kind is SectionKind.INFLUENCE)
    assert any("ban on ferries" in block.text for block in section.blocks)


def test_table_and_time_line_are_ticked_in_the_menu_of_the_pages(window: StatementWindow):
    table, line = window.commands["influence_table"], window.commands["influence_line"]
    chosen: list[InfluenceStyle] = []
    for command in (table, line, table):
        command.trigger()
        chosen.append(window.session.statement.influence_as)
    assert chosen == [InfluenceStyle.TABLE, InfluenceStyle.BOTH, InfluenceStyle.TIMELINE]
    for _ in chosen:
        window.session.undo()
    assert window.session.statement.influence_as is InfluenceStyle.PROSE
    assert not table.isChecked()
    assert not line.isChecked()


def test_the_tools_stand_over_the_prose_and_its_entries(window: StatementWindow):
    window.resize(1500, 800)
    window.commands["inspector"].setChecked(False)
    window.commands["add_entry"].trigger()
    row = row_of(window.column)
    assert row is not None
    assert row.chooser is not None
    row.chooser.close()
    ground = window.column.ground
    assert ground.group_width
    inner = window.tools.style_button.parentWidget()
    assert inner is not None
    assert inner.geometry().left() == ground.column_left - 6
    assert inner.width() == ground.group_width + 12


def test_enter_presses_what_has_the_focus(window: StatementWindow):
    window.commands["add_entry"].trigger()
    row = row_of(window.column)
    assert row is not None
    assert row.chooser is not None
    QTest.keyClicks(row.chooser.field, "A ban on ferries")
    QTest.keyClick(row.chooser.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert row.panel is not None
    card = row.panel.cards[0]
    QTest.keyClick(card.forms[HERE].date, Qt.Key.Key_Escape)
    assert not card.forms
    assert card.cells[HERE].hasFocus()
    QTest.keyClick(card.cells[HERE], Qt.Key.Key_Return)
    assert HERE in card.forms
