"""The entries as cards: where they stand, how they are edited, moved, undone, and by keyboard alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from drafter.desk.finding import Hit, Place, Words
from drafter.model.influence import InfluenceEntry, InfluenceStyle, Measure, Stage, Strength
from drafter.model.statement import SectionKind
from drafter.model.where import Where
from drafter.ui.find import going
from drafter.ui.influence.card import FOLLOWS, HERE
from drafter.ui.influence.wording import facts, read_date
from drafter.ui.sources.sheet import SourceSheet
from tests.ui.influence.conftest import NARROW, WIDE, Desk, Made, statement, two_entries

ALT = Qt.KeyboardModifier.AltModifier


def _left(widget: QWidget, desk: Desk) -> int:
    return widget.mapTo(desk.column.ground.canvas, QPoint(0, 0)).x()


def _top(widget: QWidget, desk: Desk) -> int:
    return widget.mapTo(desk.column.ground.canvas, QPoint(0, 0)).y()


def _pick(menu: QMenu, words: str) -> None:
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_entries_stand_beside_the_prose_where_there_is_room(desk: Desk):
    ground = desk.column.ground
    panel = desk.panel
    label = next(view.label for view in desk.column.views if view.entries is not None)
    assert _left(panel, desk) == ground.column_left + ground.column_width + 32
    assert panel.width() == 336
    assert _top(panel, desk) + 4 == label.top
    # The group of both is centred, and what follows the section is not pushed down.
    group = ground.column_width + 32 + 336
    assert ground.group_width == group
    assert abs(2 * ground.column_left + group - desk.column.width()) <= 1
    after = desk.column.views[2].label.top
    assert after < _top(panel, desk) + panel.height()


def test_entries_stand_below_the_prose_where_there_is_none(make: Made):
    desk = make(width=NARROW)
    panel = desk.panel
    assert _left(panel, desk) == desk.column.ground.column_left
    assert panel.width() == desk.column.ground.column_width
    assert desk.column.ground.group_width == 0
    assert desk.column.views[2].label.top > _top(panel, desk) + panel.height() - 10
    here, follows = (desk.card(0).cells[side] for side in (HERE, FOLLOWS))
    assert here.y() == follows.y()
    assert here.x() < follows.x()
    desk.column.resize(WIDE, 900)
    assert here.x() == follows.x()
    assert desk.column.ground.group_width


def test_a_statement_without_the_section_is_centred_alone(make: Made):
    shown = statement(*two_entries())
    edition = shown.editions[0]
    sections = (edition.sections[0], edition.sections[2])
    desk = make(type(shown)((type(edition)("en", sections),), entries=shown.entries))
    ground = desk.column.ground
    assert ground.group_width == 0
    assert abs(2 * ground.column_left + ground.column_width - desk.column.width()) <= 1


def test_a_card_reads_as_it_is(desk: Desk):
    card = desk.card(0)
    assert card.cells[HERE].accessibleName() == "Here: Request to ban a group"
    assert card.cells[HERE].accessibleDescription() == "9 October 2024, Parliament of Kazakhstan"
    assert card.strength.text() == "Reported"
    assert card.sources.accessibleName() == "No source yet, Needs one"
    assert desk.card(1).cells[FOLLOWS].accessibleName() == "Follows: Compare with a precedent…"
    # The register's doubt about the precedent comes from a thread of its own.
    desk.bot.waitUntil(lambda: "To be verified" in card.cells[FOLLOWS].accessibleDescription())


def test_strength_is_chosen_from_its_menu_and_undone(desk: Desk):
    before = desk.statement
    _pick(desk.card(0).strength.menu(), "Documented")
    assert desk.statement.entries[0].strength is Strength.DOCUMENTED
    assert desk.card(0).strength.text() == "Documented"
    desk.session.undo()
    assert desk.statement is before
    assert desk.card(0).strength.text() == "Reported"


def test_what_happened_is_edited_in_place_and_typing_is_one_step(desk: Desk):
    before = desk.statement
    card = desk.card(1)
    card.cells[HERE].click()
    form = card.forms[HERE]
    assert desk.has_focus(form.title.edit)
    desk.type(" in the capital")
    assert desk.statement.entries[1].here.title == "Raid on an office in the capital"
    desk.session.undo()
    assert desk.statement is before
    assert form.title.text() == "Raid on an office"
    desk.session.redo()
    desk.key(Qt.Key.Key_Return)
    assert desk.has_focus(form.date)
    form.date.clear()
    desk.type("October 2024")
    assert desk.statement.entries[1].here.date == "2024-10"
    desk.key(Qt.Key.Key_Return)
    assert desk.has_focus(form.country)
    desk.type("kazakhstan")
    assert desk.statement.entries[1].here.country == "KZ"
    # Enter in the list of countries goes on as well.
    names = form.country.completer().popup()
    assert names is not None
    desk.bot.waitUntil(names.isVisible)
    QTest.keyClick(names, Qt.Key.Key_Return)
    assert not names.isVisible()
    assert desk.has_focus(form.body)
    assert desk.statement.entries[1].here.country == "KZ"
    form.stage.setCurrentIndex(form.stage.findData(Stage.PROPOSED.value))
    form.stage.activated.emit(form.stage.currentIndex())
    assert desk.statement.entries[1].here.stage is Stage.PROPOSED
    desk.key(Qt.Key.Key_Escape)
    assert not card.forms
    assert desk.has_focus(card.cells[HERE])
    assert card.cells[HERE].accessibleDescription() == "October 2024, Kazakhstan"


def test_a_text_that_is_no_date_is_told_and_changes_nothing(desk: Desk):
    card = desk.card(1)
    card.open(HERE)
    form = card.forms[HERE]
    form.date.setFocus()
    form.date.selectAll()
    desk.type("31 February 2024")
    assert desk.statement.entries[1].here.date in ("2024", "")
    form.body.setFocus()
    assert form.date.accessibleDescription() == "February has 29 days"
    assert form.date.text() == "31 February 2024"


def test_an_entry_moves_with_alt_and_arrows_and_stays_itself(desk: Desk):
    first, second = desk.statement.entries
    desk.card(0).strength.setFocus()
    desk.key(Qt.Key.Key_Down, ALT)
    assert desk.statement.entries == (second, first)
    assert desk.has_focus(desk.card(1).strength)
    desk.key(Qt.Key.Key_Down, ALT)
    assert desk.statement.entries == (second, first)
    desk.key(Qt.Key.Key_Up, ALT)
    assert desk.statement.entries == (first, second)


def test_removing_an_entry_leaves_the_keyboard_on_the_next(desk: Desk):
    first, second = desk.statement.entries
    _pick(desk.card(0).more.menu(), "Remove entry")
    assert list(desk.statement.entries) == [second]
    assert desk.has_focus(desk.card(0).strength)
    _pick(desk.card(0).more.menu(), "Remove entry")
    assert desk.has_focus(desk.panel.add)
    desk.session.undo()
    desk.session.undo()
    assert list(desk.statement.entries) == [first, second]
    assert [card.entry for card in desk.panel.cards] == [first, second]


def test_how_entries_are_printed_is_chosen_above_them(desk: Desk):
    button = desk.panel.style_button
    assert button.text() == "Print as prose"
    _pick(button.menu(), "Print as table and time line")
    assert desk.statement.influence_as is InfluenceStyle.BOTH
    assert button.text() == "Print as table and time line"
    desk.session.undo()
    assert button.text() == "Print as prose"


def test_prose_is_woven_behind_what_is_written_and_undone_as_one(desk: Desk):
    before = desk.statement
    _pick(desk.panel.style_button.menu(), "Write prose from entries")
    texts = [block.text for block in desk.statement.primary.sections[1].blocks]
    assert texts[0] == "Where it comes from."
    assert len(texts) == 3
    assert "Raid on an office" in texts[2] or "raid on an office" in texts[2]
    desk.session.undo()
    assert desk.statement is before


def test_entries_are_put_in_the_order_of_their_dates(desk: Desk):
    _pick(desk.panel.style_button.menu(), "Order by date")
    assert [entry.here.date for entry in desk.statement.entries] == ["2024", "2024-10-09"]


def test_sources_are_ticked_in_the_foot_and_a_new_one_added(desk: Desk):
    card = desk.card(0)
    source = desk.statement.sources[0].id
    _pick(card.sources.menu(), "Report of the forum")
    assert desk.statement.entries[0].sources == (source,)
    assert card.sources.text().startswith("1 source")
    _pick(card.sources.menu(), "Report of the forum")
    assert not desk.statement.entries[0].sources


def test_a_new_source_is_described_in_the_sheet_and_a_known_one_changed(desk: Desk):
    before = desk.statement
    _pick(desk.card(0).sources.menu(), "New source…")
    sheet = next(one for one in QApplication.topLevelWidgets() if isinstance(one, SourceSheet))
    sheet.form.title.setText("Annual review")
    sheet.keep.click()
    new = desk.statement.sources[-1]
    assert (new.title, desk.statement.entries[0].sources) == ("Annual review", (new.id,))
    desk.session.undo()
    assert desk.statement is before
    known = before.sources[0]
    _pick(desk.card(0).sources.menu(), "New source…")
    sheet = next(one for one in QApplication.topLevelWidgets() if isinstance(one, SourceSheet))
    sheet.form.choice.setCurrentIndex(1)
    sheet.form.publisher.setText("Forum")
    sheet.keep.click()
    assert desk.statement.sources[0] == replace(known, publisher="Forum")
    assert desk.statement.entries[0].sources == (known.id,)


def test_a_precedent_that_goes_closes_its_form(desk: Desk):
    card = desk.card(0)
    card.cells[FOLLOWS].click()
    assert FOLLOWS in card.forms
    _pick(card.more.menu(), "Remove precedent")
    assert card.forms == {}
    assert desk.statement.entries[0].follows is None
    assert card.cells[FOLLOWS].isVisibleTo(card)


def test_what_happened_is_kept_as_a_precedent_for_other_statements(desk: Desk):
    _pick(desk.card(1).more.menu(), "Keep what happened here as a precedent")
    (kept,) = desk.row.registers.own.precedents
    assert kept.title() == "Raid on an office"


def test_what_is_locked_can_be_read_alone(desk: Desk):
    desk.column.set_locked("It is open elsewhere")
    card = desk.card(0)
    assert not card.cells[HERE].isEnabled()
    for button in (card.strength, card.more, card.sources, desk.panel.style_button, desk.panel.add):
        assert not button.isEnabled()
        assert "It is open elsewhere" in button.toolTip()
    card.open(HERE)
    assert card.forms == {}


def test_everything_has_a_name_and_is_reached_by_tab_from_above_to_below(desk: Desk):
    card = desk.card(0)
    card.open(HERE)
    kinds = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
    for widget in desk.panel.findChildren(QWidget):
        if isinstance(widget, kinds) and widget.window() is desk.column.window() and widget.isVisible():
            said = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            assert said, widget
    desk.panel.style_button.setFocus()
    passed: list[QWidget] = []
    for _ in range(14):
        desk.key(Qt.Key.Key_Tab)
        passed.append(desk.focus)
    form = card.forms[HERE]
    wanted = [card.strength, card.more, form.title.edit, form.date, form.country, form.body, form.identifier]
    wanted += [form.kind, form.stage, form.courts.edit, form.done, card.cells[FOLLOWS], card.sources]
    assert passed[:13] == wanted


def test_focus_mode_shows_the_text_alone(desk: Desk):
    desk.column.set_focused(True, 0.4)
    assert desk.column.ground.group_width == 0
    assert all(row.beside is None for row in desk.column.rows)
    desk.column.set_focused(False)
    assert desk.panel.isVisible()


@pytest.mark.parametrize("count", [0, 1, 25])
def test_any_number_of_entries_is_shown(make: Made, count: int):
    entries = [InfluenceEntry(Measure(f"Measure {number}")) for number in range(count)]
    desk = make(statement(*entries))
    assert [card.entry for card in desk.panel.cards] == entries
    last = desk.panel.cards[-1] if entries else desk.panel.style_button
    assert desk.panel.add.y() > last.y()
    # All of it can be scrolled to.
    canvas = desk.column.ground.canvas
    assert canvas.height() >= _top(desk.panel.add, desk) + desk.panel.add.height()


@pytest.mark.parametrize(
    "text",
    ["x" * 5_000, "אבג " * 60, "\u202e\u200b", "a\nb\tc", "😀" * 300, "one two " * 200],
)
@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_no_text_breaks_a_card(make: Made, text: str, width: int):
    entry = InfluenceEntry(Measure(text, text[:40], text, text[:60]), Measure(text, courts=text))
    desk = make(statement(entry), width)
    card = desk.card(0)
    assert card.grab().width() == card.width()
    assert card.sources.geometry().bottom() <= card.height()
    card.open(HERE)
    card.close_form(HERE)
    assert desk.statement.entries == (entry,)


def test_facts_name_the_country_once():
    assert (
        facts(Measure("", "2024", "Supreme Court of Russia", "RU"), "en") == "2024, Supreme Court of Russia"
    )
    assert facts(Measure("", "2024-10", "", "RU", identifier="Law 1"), "en") == "October 2024, Law 1, Russia"
    assert facts(Measure("", "", "Верховный суд России", "RU"), "ru") == "Верховный суд России"
    assert facts(Measure("", "soon", "", "Landia"), "en") == "soon, Landia"


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("", ""),
        ("2024", "2024"),
        ("2024-3", "2024-03"),
        ("10/2024", "2024-10"),
        ("October 2024", "2024-10"),
        ("9 October 2024", "2024-10-09"),
        ("octobre 2024", "2024-10"),
        ("октябрь 2024 г.", "2024-10"),
    ],
)
def test_dates_are_read_to_the_day_the_month_or_the_year(text: str, iso: str):
    assert read_date(text, "en") == iso


def test_a_broken_register_of_her_own_is_told_where_one_chooses(make: Made, tmp_path: Path):
    folder = tmp_path / "data" / "register"
    folder.mkdir(parents=True)
    (folder / "precedents.toml").write_text('[[precedent]]\nid = "own-1"\ntitles = "Law"\ndate = "soon"\n')
    desk = make()
    desk.row.ask_entry()
    assert desk.chooser.wrong.text() == (
        "precedents.toml, row 1, was left out. “date” is no date such as 2024-10-09."
    )
    assert desk.chooser.rows.rowCount() == 25
    desk.chooser.close()


def test_what_is_found_in_an_entry_brings_that_entry_into_sight(make: Made):
    many = tuple(InfluenceEntry(Measure(f"Measure {number}")) for number in range(12))
    desk = make(statement(*many))
    last = many[-1]
    section = next(one.id for one in desk.statement.primary.sections if one.kind is SectionKind.INFLUENCE)
    words = Words(Place(section, Where.HERE_TITLE, last.id), last.here.title, last.here)
    card = desk.card(11)
    assert card.visibleRegion().isEmpty()
    going.enter(desk.column, Hit(words, 0, 7))
    assert not card.visibleRegion().isEmpty()
    assert card.isAncestorOf(desk.focus)
