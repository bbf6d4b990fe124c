from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from drafter.desk.compare import compare
from drafter.desk.documents import OpenDocument
from drafter.desk.files import read
from drafter.desk.history import Reason, versions_of
from drafter.model.edits import add_section, replace_block, set_date
from drafter.model.statement import Section, SectionKind
from drafter.model.text import Run, plain_block
from drafter.places import Places
from drafter.ui.history.bands import bands_of
from drafter.ui.history.naming import NameField
from drafter.ui.history.sides import Sides
from drafter.ui.history.timeline import Role
from drafter.ui.history.view import HistoryView
from drafter.ui.history.wording import NOW as PRESENT_ID
from drafter.ui.history.wording import moment_of
from drafter.ui.statement_window import StatementWindow
from drafter.ui.theme import Theme
from drafter.ui.windows import Windows
from tests.ui.history.conftest import FIRST, NOW, PRESENT, SECOND, shown_of, with_words
from tests.ui.reading import unnamed_controls

Opened = Callable[[], HistoryView]


def press(
    view: HistoryView, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(QApplication.focusWidget() or view, key, modifier)


def rows_of(view: HistoryView) -> list[str]:
    model = view.timeline.rows
    return [str(model.index(place).data()) for place in range(model.rowCount())]


def choose(view: HistoryView, number: int, qtbot: QtBot) -> None:
    found = next(one for one in view._versions.values() if one.number == number)
    view.timeline.setCurrentIndex(view.timeline.rows.index(view.timeline.rows.place_of(found.id)))
    qtbot.waitUntil(lambda: view.pair is not None and view.pair.old_id == found.id)


def test_the_view_takes_the_window_and_shows_the_last_named_version_beside_now(opened: Opened):
    view = opened()
    assert rows_of(view) == [
        "Now", "2, first full draft", "1, imported", "Kept automatically", "Before closing",
    ]  # fmt: skip
    assert view.old_head.words()[0] == "Version 2"
    assert view.new_head.words()[0] == "Now"
    assert view.restore.text() == "Bring version 2 back"
    assert view.new_head.at.text() == "Change 1 of 2"
    assert view.status.parts()[0].startswith("2 ")
    assert view.size() == view.window().size()
    assert view.timeline.hasFocus()


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)],
)
def test_escape_and_alt_left_go_back_to_the_text(
    opened: Opened, window: StatementWindow, key: Qt.Key, modifier: Qt.KeyboardModifier
):
    view = opened()
    press(view, key, modifier)
    assert shown_of(window).view is None
    assert window.column.isVisible()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert window.column.isAncestorOf(focus)
    opened()


def test_keys_go_through_versions_and_changes(opened: Opened, qtbot: QtBot):
    view = opened()
    press(view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: view.pair is not None and view.old_head.words()[0] == "Version 1")
    assert view.pair is not None
    assert view.pair.old == FIRST
    count = len(view.pair.comparison.spots)
    assert count > 2
    press(view, Qt.Key.Key_F8)
    assert view.sides.current == 1
    press(view, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    press(view, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert view.sides.current == count - 1
    assert view.new_head.at.text() == f"Change {count} of {count}"
    # The head of a group is no version: the arrow passes over it.
    press(view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: view.old_head.words()[1].startswith("Before closing"))


def test_any_two_versions_are_compared_the_older_at_the_left(opened: Opened, qtbot: QtBot):
    view = opened()
    press(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: view.pair is not None and view.pair.new_id != PRESENT_ID)
    assert view.pair is not None
    assert (view.pair.old, view.pair.new) == (FIRST, SECOND)
    assert (view.old_head.words()[0], view.new_head.words()[0]) == ("Version 1", "Version 2")


def test_now_alone_shows_what_came_since_the_version_before(opened: Opened, qtbot: QtBot):
    view = opened()
    view.timeline.setCurrentIndex(view.timeline.rows.index(0))
    qtbot.waitUntil(lambda: view.pair is not None and view.old_head.words()[1].startswith("Before closing"))
    assert view.new_head.words()[0] == "Now"


def test_bringing_a_version_back_is_one_step_that_can_be_undone_and_keeps_what_was_there(
    opened: Opened, window: StatementWindow, qtbot: QtBot
):
    view = opened()
    with qtbot.waitSignal(window.keeper.kept):
        qtbot.mouseClick(view.restore, Qt.MouseButton.LeftButton)
    assert shown_of(window).view is None
    assert window.session.statement == SECOND
    newest = versions_of(window.document.history)[0]
    assert newest.reason is Reason.RESTORING
    message = window.band.message
    assert message is not None
    assert message.happened == "Version 2 is back."
    window.session.undo()
    assert window.session.statement == PRESENT


def test_a_section_comes_back_alone_and_the_comparison_follows(
    opened: Opened, window: StatementWindow, qtbot: QtBot
):
    view = opened()
    view.go_to(1)
    press(view, Qt.Key.Key_B)
    assert window.session.statement == with_words(PRESENT, 1, "The tax would close most ferries.")
    qtbot.waitUntil(lambda: view.pair is not None and len(view.pair.comparison.spots) == 1)
    assert shown_of(window).view is view
    window.commands["undo"].trigger()
    assert window.session.statement == PRESENT
    qtbot.waitUntil(lambda: view.pair is not None and len(view.pair.comparison.spots) == 2)


def test_the_label_and_the_menu_of_a_section_bring_it_back(
    opened: Opened, window: StatementWindow, qtbot: QtBot
):
    view = opened()
    sides = view.sides
    place = next(place for place, one in enumerate(sides.bands()) if one.is_label and one.part == 1)
    sides.grab()
    at = sides._offer_rect(place).center()
    qtbot.mouseClick(sides.viewport(), Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert window.session.statement == with_words(PRESENT, 1, "The tax would close most ferries.")
    qtbot.waitUntil(lambda: view.pair is not None and len(view.pair.comparison.spots) == 1)
    view._open_menu(0, view.mapToGlobal(view.rect().center()))
    menu = next(child for child in view.findChildren(QMenu) if child.isVisible())
    first = menu.actions()[0]
    assert first.text().startswith("Bring “Headline” back as in Version 2")
    first.trigger()
    menu.close()
    assert window.session.statement == SECOND


def test_a_change_that_is_clicked_gets_the_frame(opened: Opened, qtbot: QtBot):
    view = opened()
    view.go_to(1)
    target = view.sides.current_rects()[0].center().toPoint()
    view.go_to(0)
    qtbot.mouseClick(view.sides.viewport(), Qt.MouseButton.LeftButton, pos=target)
    assert view.sides.current == 1
    assert view.sides.change_at(QPointF(2, 2)) == -1


def test_what_differs_stands_level_on_both_sides(opened: Opened):
    sides = opened().sides
    sides.grab()
    for place, band in enumerate(sides.bands()):
        cells = sides._cells(place)
        if band.left is not None and band.right is not None:
            assert cells[0][1].y() == cells[1][1].y()
            assert cells[1][1].x() - cells[0][1].x() == sides.width() / 2


def test_in_a_narrow_window_pairs_stand_under_each_other_and_versions_in_a_menu(
    opened: Opened, window: StatementWindow, qtbot: QtBot
):
    view = opened()
    window.resize(700, 600)
    qtbot.waitUntil(lambda: view.sides.stacked)
    assert not view.list.isVisible()
    assert view.pick.isVisible()
    view.sides.grab()
    changed = next(place for place, one in enumerate(view.sides.bands()) if not one.alike)
    upper, lower = view.sides._cells(changed)
    assert lower[1].y() > upper[1].y() + upper[0].height - 1
    assert lower[1].x() == upper[1].x()
    menu = view.pick.menu()
    menu.aboutToShow.emit()
    menu.actions()[-1].trigger()
    qtbot.waitUntil(lambda: view.pair is not None and view.pair.old == FIRST)


def test_a_version_is_named_from_the_view_and_from_the_text(
    opened: Opened, window: StatementWindow, qtbot: QtBot
):
    window.commands["name_version"].trigger()
    field = next(one for one in window.findChildren(NameField) if one.isVisible())
    field.field.setText("after partners’ edits")
    with qtbot.waitSignal(window.keeper.saved):
        QTest.keyClick(field.field, Qt.Key.Key_Return)
    assert window.document.path is not None
    assert versions_of(read(window.document.path).history)[0].name == "after partners’ edits"
    message = window.band.message
    assert message is not None
    assert message.happened == "Version 3 is kept."
    view = opened()
    qtbot.mouseClick(view.name, Qt.MouseButton.LeftButton)
    field = next(one for one in view.findChildren(NameField) if one.isVisible())
    with qtbot.waitSignal(window.keeper.kept):
        QTest.keyClick(field.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rows_of(view)[1] == "Version 4")
    QTest.keyClick(view.timeline, Qt.Key.Key_Escape)


def test_a_copy_is_a_file_of_its_own_without_a_history(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
):
    view = opened()
    target = tmp_path / "copy.drafter"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    qtbot.mouseClick(view.copy, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "copy.drafter" in view.status._promise)
    copied = read(target)
    assert copied.statement == SECOND
    assert versions_of(copied.history) == ()


def test_only_the_named_ones_are_listed_where_that_is_asked(opened: Opened):
    view = opened()
    view.filter.menu().actions()[1].trigger()
    assert rows_of(view) == ["Now", "2, first full draft", "1, imported"]
    assert view.filter.text() == "Named"


def test_what_can_only_be_read_is_compared_and_not_changed(
    windows: Windows, places: Places, document: OpenDocument, qtbot: QtBot
):
    assert document.path is not None
    second = OpenDocument.open(document.path, places)
    window = windows.show(second, second.document.statement, ())
    assert not window.commands["name_version"].isEnabled()
    window.commands["history"].trigger()
    view = shown_of(window).view
    assert view is not None
    qtbot.waitUntil(lambda: view.pair is not None)
    assert not view.restore.isEnabled()
    assert view.restore.toolTip() == second.reason
    view._ask_section(0)
    view._ask_restore()
    assert window.session.statement == PRESENT
    assert view.copy.isEnabled()
    document.close()


def test_a_statement_without_versions_says_what_will_be_there(windows: Windows, places: Places, qtbot: QtBot):
    window = windows.show(OpenDocument.new(PRESENT, places), PRESENT, ())
    window.commands["history"].trigger()
    view = shown_of(window).view
    assert view is not None
    assert view.pair is None
    assert not view.restore.isEnabled()
    assert view.restore.toolTip()
    view.grab()
    view.step(1)
    press(view, Qt.Key.Key_B)
    assert window.session.statement is PRESENT


def test_every_control_has_a_name_and_the_current_change_is_said(opened: Opened, window: StatementWindow):
    view = opened()
    assert unnamed_controls(view) == []
    view.go_to(1)
    said = view.sides.accessibleDescription()
    assert said == "Change 2 of 2, Lede, taken out: most ferries, put in: every ferry by May"
    row = QAccessible.queryAccessibleInterface(view.timeline)
    assert row.text(QAccessible.Text.Name) == "Versions"
    model = view.timeline.rows
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole).startswith("2, first full draft, ")
    assert model.index(3).data(Role.GROUP)


def test_details_are_told_under_their_names_at_the_end(opened: Opened, window: StatementWindow, qtbot: QtBot):
    view = opened()
    window.session.edit(lambda s: set_date(s, "2026-06-01"), "Date")
    qtbot.waitUntil(lambda: view.pair is not None and len(view.pair.comparison.spots) == 3)
    last = view.sides.bands()[-1]
    assert last.prefix == "Date"
    assert last.left is not None
    assert last.right is not None
    assert (last.left.words, last.right.words) == ("2026-05-04", "2026-06-01")
    assert view.said_of(2) == "Change 3 of 3, Details, taken out: 2026-05-04, put in: 2026-06-01"


def test_an_imported_text_is_version_1(windows: Windows, tmp_path: Path, qtbot: QtBot):
    page = tmp_path / "page.txt"
    page.write_text(
        "Joint statement: Stop the tax\n\nThe tax would close ferries.\n\nBackground\n\nIt came on Monday.\n",
        encoding="utf-8",
    )
    windows.opening.import_file(page, None)
    qtbot.waitUntil(lambda: bool(windows.windows))
    document = windows.windows[-1].document
    qtbot.waitUntil(lambda: bool(document.history.revisions))
    assert [(one.number, one.name) for one in versions_of(document.history)] == [(1, "imported")]


def test_a_history_that_is_full_says_so(
    window: StatementWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
):
    monkeypatch.setattr("drafter.desk.history.FULL_BYTES", 100)
    before = window.document.history
    with qtbot.waitSignal(window.keeper.failed):
        window.keeper.keep_version(Reason.NAMED, "too much")
    assert window.document.history is before
    message = window.band.message
    assert message is not None
    assert message.happened == "The history of this statement is full."


def test_moments_are_told_as_briefly_as_can_be():
    assert moment_of(NOW, NOW) == f"Today {NOW:%H:%M}"
    assert moment_of(NOW - timedelta(days=1), NOW).startswith("Yesterday ")
    assert moment_of(NOW - timedelta(days=10), NOW).startswith(str((NOW - timedelta(days=10)).day))
    assert "2025" in moment_of(NOW - timedelta(days=365), NOW)
    assert moment_of(None, NOW) == "At an unknown time"


def test_the_view_goes_on_when_the_theme_changes(opened: Opened, qtbot: QtBot):
    from drafter.ui.theme import Scheme

    view = opened()
    before = view.sides.grab().toImage()
    theme = view._theme
    theme.set_scheme(Scheme.DARK)
    try:
        after = view.sides.grab().toImage()
        assert before.pixelColor(2, 2).lightness() > after.pixelColor(2, 2).lightness()
    finally:
        theme.set_scheme(Scheme.LIGHT)


def test_keys_of_the_text_do_nothing_while_it_is_out_of_sight_and_undo_does(
    opened: Opened, window: StatementWindow, qtbot: QtBot
):
    changed = with_words(PRESENT, 1, "The tax.")
    window.session.edit(lambda _: changed, "Retype")
    view = opened()
    done: list[str] = []
    for name in ("bold", "find", "move_down"):
        command = window.commands[name]
        command.setEnabled(True)
        command.triggered.connect(lambda _=False, name=name: done.append(name))
    press(view, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    press(view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    press(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert done == []
    assert shown_of(window).view is view
    press(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.statement == PRESENT


def test_the_passage_of_a_change_is_copied_as_it_was(opened: Opened):
    view = opened()
    view.go_to(1)
    press(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "The tax would close most ferries."


def test_a_change_far_down_a_long_statement_is_in_sight_when_it_is_gone_to(
    theme: Theme, qtbot: QtBot, places: Places
):
    old = add_section(
        PRESENT,
        PRESENT.primary.id,
        9,
        Section(
            SectionKind.ANALYSIS, tuple(plain_block(f"Number {n}. " + "Words. " * 60) for n in range(300))
        ),
    )
    analysis = old.primary.sections[-1]
    new = old
    for place in (0, 150, 299):
        words = (Run(f"Number {place}. " + "Words. " * 30 + "Changed. " + "Words. " * 30),)
        new = replace_block(new, replace(analysis.blocks[place], runs=words))
    sides = Sides(theme)
    qtbot.addWidget(sides)
    sides.resize(1000, 600)
    sides.show()
    found = compare(old, new)
    sides.show_comparison(found, bands_of(found))
    for number in (2, 0, 1):
        sides.go_to(number)
        rects = sides.current_rects()
        assert rects
        assert all(rect.top() >= 0 and rect.bottom() <= sides.viewport().height() for rect in rects)
    before = sides.current_rects()[0].top()
    qtbot.waitUntil(lambda: not sides._rest.isActive(), timeout=30_000)
    # What was laid out meanwhile moved nothing that is looked at.
    assert abs(sides.current_rects()[0].top() - before) <= 1


def test_emoji_halves_of_pairs_and_controls_are_shown_where_they_stand(theme: Theme, qtbot: QtBot):
    old = with_words(PRESENT, 1, "Stop 👩‍👩‍👧 \ud83d the\x01 tax\nnow.")
    new = with_words(PRESENT, 1, "Stop 👩‍👩‍👧 \ud83d the\x01 river tax\nnow.")
    sides = Sides(theme)
    qtbot.addWidget(sides)
    sides.resize(1000, 600)
    sides.show()
    found = compare(old, new)
    sides.show_comparison(found, bands_of(found))
    sides.grab()
    (rect,) = sides.current_rects()
    assert rect.width() > 20
    assert sides.change_at(rect.center()) == 0
