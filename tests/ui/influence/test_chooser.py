"""The register of precedents to choose from: found, filtered, taken, written, and one's own forgotten."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest

from drafter.model.influence import Measure
from drafter.ui.influence.card import FOLLOWS, HERE
from tests.ui.influence.conftest import NARROW, Desk, Made

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_an_entry_from_the_register_brings_what_it_is_compared_with(desk: Desk):
    before = desk.statement
    desk.panel.add.click()
    assert desk.chooser.isVisible()
    QTest.keyClicks(desk.chooser.field, "hungary propaganda")
    QTest.keyClick(desk.chooser.field, Qt.Key.Key_Return)
    entry = desk.statement.entries[-1]
    assert entry.here.title == "Ban on showing LGBTI lives to minors"
    assert entry.precedent == "RU-2013-135FZ"
    assert entry.follows is not None
    assert entry.follows.identifier == "Federal Law No. 135-FZ"
    assert "Bayev and Others v. Russia" in entry.follows.courts
    assert desk.has_focus(desk.card(2).strength)
    desk.session.undo()
    assert desk.statement is before


def test_what_others_are_compared_with_waits_for_what_happened_here(desk: Desk):
    desk.panel.add.click()
    QTest.keyClicks(desk.chooser.field, "478-fz")
    QTest.keyClick(desk.chooser.field, Qt.Key.Key_Return)
    entry = desk.statement.entries[-1]
    assert (entry.precedent, entry.here) == ("RU-2022-478FZ", Measure())
    assert desk.has_focus(desk.card(2).forms[HERE].title.edit)


def test_words_of_her_own_become_an_entry(desk: Desk):
    desk.panel.add.click()
    QTest.keyClicks(desk.chooser.field, "A raid on a bookshop")
    assert desk.chooser.marked is None
    assert "Enter takes “A raid on a bookshop”" in desk.chooser.about.text()
    QTest.keyClick(desk.chooser.field, Qt.Key.Key_Return)
    assert desk.statement.entries[-1].here == Measure("A raid on a bookshop")
    # On to what is not known of it yet.
    assert desk.has_focus(desk.card(2).forms[HERE].date)
    desk.panel.add.click()
    # What fits is left aside with Ctrl, and an empty field begins an empty entry.
    QTest.keyClick(desk.chooser.field, Qt.Key.Key_Return, CONTROL)
    assert desk.statement.entries[-1].here == Measure()
    assert HERE in desk.card(3).forms


def test_a_precedent_is_chosen_for_an_entry_and_another_in_its_place(desk: Desk):
    desk.card(1).cells[FOLLOWS].click()
    QTest.keyClicks(desk.chooser.field, "supreme court lgbt")
    QTest.keyClick(desk.chooser.field, Qt.Key.Key_Return)
    entry = desk.statement.entries[1]
    assert entry.precedent == "RU-2023-SC-LGBT"
    assert desk.card(1).cells[FOLLOWS].accessibleDescription() == "30 November 2023, Supreme Court of Russia"
    desk.row.ask_precedent(entry.id)
    marked = desk.chooser.marked
    assert marked is not None
    assert marked.id == "RU-2023-SC-LGBT"
    QTest.keyClicks(desk.chooser.field, "a custom of ours")
    QTest.keyClick(desk.chooser.field, Qt.Key.Key_Return)
    entry = desk.statement.entries[1]
    assert entry.follows == Measure("a custom of ours")
    assert entry.precedent == ""
    assert FOLLOWS in desk.card(1).forms


def test_country_kind_and_year_narrow_the_list(desk: Desk):
    desk.panel.add.click()
    chooser = desk.chooser
    assert chooser.rows.rowCount() == 25
    chooser.country.setCurrentIndex(chooser.country.findText("Kazakhstan"))
    assert chooser.rows.rowCount() == 3
    chooser.kind.setCurrentIndex(chooser.kind.findData("propaganda_ban"))
    assert chooser.rows.rowCount() == 1
    chooser.year.setCurrentIndex(chooser.year.findData("2023"))
    assert chooser.rows.rowCount() == 0
    assert chooser.about.text() == "No precedent fits."
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    assert chooser.isVisible()
    chooser.close()


def test_enter_takes_from_the_filters_too(desk: Desk):
    desk.panel.add.click()
    chooser = desk.chooser
    chooser.country.setCurrentIndex(chooser.country.findText("Nicaragua"))
    chooser.country.setFocus()
    QTest.keyClick(chooser.country, Qt.Key.Key_Return)
    assert desk.statement.entries[-1].here.title == "Foreign agents law"


def test_what_is_known_of_the_marked_one_is_told(desk: Desk):
    desk.panel.add.click()
    QTest.keyClicks(desk.chooser.field, "hungary 2017")
    about = desk.chooser.about.text()
    assert "Compared with: First “foreign agents” law, for organisations. This is contested." in about
    assert "C-78/18" in about
    assert "derived" not in about
    assert "To be verified" not in about
    desk.chooser.field.clear()
    QTest.keyClicks(desk.chooser.field, "kyrgyz 2024")
    assert "To be verified" in desk.chooser.about.text()
    row = desk.chooser.rows.index(0)
    assert "to be verified" in str(row.data(Qt.ItemDataRole.AccessibleTextRole))
    desk.chooser.close()


def test_arrows_mark_and_stop_at_both_ends(desk: Desk):
    desk.panel.add.click()
    chooser = desk.chooser
    QTest.keyClick(chooser.field, Qt.Key.Key_Up)
    assert chooser.view.currentIndex().row() == 0
    for _ in range(30):
        QTest.keyClick(chooser.field, Qt.Key.Key_Down)
    assert chooser.view.currentIndex().row() == 24
    chooser.close()


def test_a_precedent_of_her_own_is_found_and_forgotten(desk: Desk):
    desk.row.registers.keep_precedent(Measure("Curfew for clubs", "2024", country="KZ"), "en")
    desk.panel.add.click()
    chooser = desk.chooser
    QTest.keyClicks(chooser.field, "curfew")
    marked = chooser.marked
    assert marked is not None
    assert marked.own
    chooser.view.setFocus()
    QTest.keyClick(chooser.view, Qt.Key.Key_Delete)
    assert chooser.rows.rowCount() == 0
    assert desk.row.registers.own.precedents == ()
    chooser.field.clear()
    chooser.field.textEdited.emit("")
    QTest.keyClick(chooser.view, Qt.Key.Key_Delete)
    assert chooser.rows.rowCount() == 25
    chooser.close()


def test_the_list_is_no_larger_than_its_window(make: Made):
    desk = make(width=NARROW)
    desk.column.resize(460, 480)
    desk.panel.add.click()
    shown = desk.chooser
    inner = shown.size() - QSize(2 * shown.shadow, 2 * shown.shadow)
    assert inner.width() <= 460
    assert inner.height() <= 480
    assert shown.view.height() > 0
