"""Home among the statement windows: what is first, what gives way to what, and what is left at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from drafter.desk.documents import OpenDocument
from drafter.desk.settings import Settings, read_settings
from drafter.model.edits import set_dateline
from drafter.model.statement import SectionKind
from drafter.places import Places
from drafter.ui.home.folders import FoldersPopup
from drafter.ui.home.window import HomeWindow
from drafter.ui.palette.palette import Palette
from drafter.ui.statement_window import StatementWindow
from drafter.ui.theme import Theme
from drafter.ui.windows import Windows
from drafter.ui.written_languages import language_to_write
from tests.ui.conftest import small_statement
from tests.ui.home.conftest import LAMP, QUAY, RIVER, TOWER, titles

PATIENCE = 60_000


@pytest.fixture
def windows(qapp: QApplication, theme: Theme, places: Places, qtbot: QtBot) -> Iterator[Windows]:
    """What windows share, at the end of which nothing is open."""
    made = Windows(qapp, places, read_settings(places), theme)
    yield made
    for window in made.windows:
        window.closing = None
        window.keeper.close(discard=True)
    made.quit()
    qapp.processEvents()


def home(windows: Windows) -> HomeWindow:
    assert windows._home is not None
    window = windows._home.window
    assert window is not None
    return window


def is_home(windows: Windows) -> bool:
    return windows._home is not None and windows._home.shown


@pytest.fixture
def started(windows: Windows, shelf: dict[str, Path], qtbot: QtBot) -> HomeWindow:
    """Home as it is when Drafter is started without a file, with all statements read."""
    windows.start([])
    window = home(windows)
    qtbot.waitUntil(lambda: len(titles(window)) == 4, timeout=PATIENCE)
    return window


def row_action(window: HomeWindow, path: Path, name: str) -> None:
    """Choose something of a row's menu."""
    window.body.list.menu_asked.emit(path, QPoint(10, 10))
    menu = window.findChildren(QMenu)[-1]
    next(one for one in menu.actions() if one.text().replace("&", "").startswith(name)).trigger()
    menu.close()


def test_a_statement_takes_homes_place_and_gives_it_back(
    windows: Windows, started: HomeWindow, shelf: dict[str, Path], qtbot: QtBot
):
    QTest.keyClick(started.body.list, Qt.Key.Key_Down)
    path = started.body.list.current
    assert path is not None
    QTest.keyClick(started.body.list, Qt.Key.Key_Return)
    assert [window.document.path for window in windows.windows] == [path]
    assert not is_home(windows)
    qtbot.waitUntil(lambda: path in windows.settings.recents)
    windows.windows[0].close()
    assert not windows.windows
    back = home(windows)
    assert back.isVisible()
    # What was known is there at once, before the folders are looked through again.
    assert len(titles(back)) == 4
    with qtbot.waitSignal(windows.ending):
        back.close()
    assert not is_home(windows)


def test_home_comes_over_a_statement_and_goes_alone(
    windows: Windows, shelf: dict[str, Path], places: Places, qtbot: QtBot
):
    windows.start([shelf[RIVER]])
    assert not is_home(windows)
    (statement,) = windows.windows
    statement.activateWindow()
    qtbot.waitUntil(statement.isActiveWindow)
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(statement, Qt.Key.Key_H, held)
    window = home(windows)
    qtbot.waitUntil(lambda: len(titles(window)) == 4, timeout=PATIENCE)
    window.close()
    assert windows.windows == [statement]
    # The statement was asked for by name; with it all is done.
    with qtbot.waitSignal(windows.ending):
        statement.close()
    assert not is_home(windows)


def test_an_open_statement_is_brought_to_the_front(windows: Windows, shelf: dict[str, Path], qtbot: QtBot):
    windows.start([shelf[QUAY]])
    (statement,) = windows.windows
    windows.show_home()
    window = home(windows)
    qtbot.waitUntil(lambda: len(titles(window)) == 4, timeout=PATIENCE)
    window.opened.emit(shelf[QUAY])
    assert windows.windows == [statement]
    assert not is_home(windows)


def test_quitting_ends_all(windows: Windows, started: HomeWindow, shelf: dict[str, Path], qtbot: QtBot):
    started.opened.emit(shelf[QUAY])
    (statement,) = windows.windows
    with qtbot.waitSignal(windows.ending):
        statement.commands["quit"].trigger()
    assert not windows.windows
    assert not is_home(windows)


def test_a_file_that_cannot_be_opened_leads_to_home(
    windows: Windows, theme: Theme, places: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    from PySide6.QtWidgets import QMessageBox

    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    path = tmp_path / "broken.drafter"
    path.write_bytes(b"nothing")
    first = StatementWindow(theme)
    first.show()
    made = Windows(windows._application, places, windows.settings, theme, first)
    made.start([path])
    assert said
    assert is_home(made)
    assert not first.isVisible()
    made.quit()


def test_the_empty_window_that_is_first_becomes_home(windows: Windows, theme: Theme, places: Places):
    first = HomeWindow(theme)
    first.show()
    made = Windows(windows._application, places, windows.settings, theme, first)
    made.start([])
    assert home(made) is first
    assert first.filled
    made.quit()


def test_what_a_killed_session_left_comes_before_home(
    windows: Windows, theme: Theme, places: Places, monkeypatch: pytest.MonkeyPatch
):
    from drafter.ui.recovery_dialog import RecoveryDialog

    document = OpenDocument.new(small_statement(), places)
    document.record(small_statement())
    document._journal.close()
    first = HomeWindow(theme)
    first.show()

    def bring(dialog: RecoveryDialog) -> int:
        dialog.bring.click()
        return 1

    monkeypatch.setattr(RecoveryDialog, "exec", bring)
    made = Windows(windows._application, places, windows.settings, theme, first)
    made.start([])
    assert len(made.windows) == 1
    assert not is_home(made)
    assert not first.isVisible()
    for window in made.windows:
        window.closing = None
        window.keeper.close(discard=True)
    made.quit()


def test_a_file_opened_after_a_kill_is_open_once(
    windows: Windows, places: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    from drafter.ui.recovery_dialog import RecoveryDialog

    path = tmp_path / "river.drafter"
    saved = small_statement()
    killed = OpenDocument.new(saved, places)
    killed.save_as(saved, path)
    killed.record(set_dateline(saved, saved.primary.id, "Something new"))
    killed.close()
    monkeypatch.setattr(RecoveryDialog, "exec", lambda dialog: dialog.bring.click())
    windows.start([path])
    (window,) = windows.windows
    assert not window.document.read_only
    assert "Something new" in str(window.session.statement)


def test_a_card_begins_its_template(windows: Windows, started: HomeWindow, qtbot: QtBot):
    qtbot.waitUntil(lambda: len(started.body.cards.cards) == 5, timeout=PATIENCE)
    card = started.body.cards.card("open-letter")
    assert card is not None
    QTest.keyClick(card, Qt.Key.Key_Return)
    (statement,) = windows.windows
    assert statement.session.statement.brand == "letter"
    assert not is_home(windows)
    assert SectionKind.CALLS in {one.kind for one in statement.session.statement.primary.sections}


def test_dropped_texts_are_brought_in_folders_searched_and_others_refused(
    windows: Windows, started: HomeWindow, tmp_path: Path, qtbot: QtBot
):
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    started.files_dropped.emit([str(folder)])
    assert windows.settings.folders[-1] == folder
    # The folder that was searched so far still is.
    assert len(windows.settings.folders) == 2
    started.files_dropped.emit([str(tmp_path / "sound.ogg")])
    assert started.band.message is not None
    assert started.band.message.key == "dropped"
    text = tmp_path / "page.md"
    text.write_text("# The bridge\n\nIt must stay.\n", encoding="utf-8")
    started.files_dropped.emit([str(text)])
    qtbot.waitUntil(lambda: bool(windows.windows), timeout=PATIENCE)
    qtbot.waitUntil(lambda: not is_home(windows))


def test_pinned_taken_away_and_taken_back(
    windows: Windows, started: HomeWindow, shelf: dict[str, Path], places: Places, qtbot: QtBot
):
    row_action(started, shelf[LAMP], "Pin")
    assert titles(started) == [LAMP, RIVER, QUAY, TOWER]
    assert read_settings(places).pinned == (shelf[LAMP],)
    row_action(started, shelf[LAMP], "Unpin")
    assert titles(started)[0] == RIVER
    row_action(started, shelf[QUAY], "Remove")
    assert titles(started) == [RIVER, TOWER, LAMP]
    assert shelf[QUAY].is_file()
    message = started.band.message
    assert message is not None
    message.offers[0].do()
    assert titles(started) == [RIVER, QUAY, TOWER, LAMP]
    # What was taken away comes back by being opened, too.
    row_action(started, shelf[QUAY], "Remove")
    windows._saved(shelf[QUAY])
    assert QUAY in titles(started)


def test_recent_files_are_cleared_and_come_back(
    windows: Windows, started: HomeWindow, tmp_path: Path, places: Places, qtbot: QtBot
):
    from drafter.desk.files import create

    path = tmp_path / "apart" / "aside.drafter"
    path.parent.mkdir()
    create(path, small_statement(), places)
    windows._saved(path)
    qtbot.waitUntil(lambda: len(titles(started)) == 5, timeout=PATIENCE)
    clear = next(one for one in started.menu.actions() if "recent" in one.text())
    started.menu.aboutToShow.emit()
    assert clear.isEnabled()
    clear.trigger()
    assert windows.settings.recents == ()
    qtbot.waitUntil(lambda: len(titles(started)) == 4, timeout=PATIENCE)
    message = started.band.message
    assert message is not None
    message.offers[0].do()
    qtbot.waitUntil(lambda: len(titles(started)) == 5, timeout=PATIENCE)


def test_folders_are_taken_from_the_search(
    windows: Windows, started: HomeWindow, shelf: dict[str, Path], qtbot: QtBot
):
    other = shelf[RIVER].parent.parent / "other"
    other.mkdir()
    windows._home._search_in((shelf[RIVER].parent, other))  # type: ignore[union-attr]
    started.foot.count.click()
    popup = started.findChildren(FoldersPopup)[-1]
    assert [row.cross.accessibleName() for row in popup.rows] == [
        "Do not search Drafter",
        "Do not search other",
    ]
    popup.rows[0].cross.click()
    assert windows.settings.folders == (other,)
    qtbot.waitUntil(lambda: titles(started) == [], timeout=PATIENCE)
    qtbot.waitUntil(started.body.empty.isVisible, timeout=PATIENCE)


def test_keys_that_the_writer_chose_hold_here_too(windows: Windows, started: HomeWindow, qtbot: QtBot):
    from dataclasses import replace

    windows.change(
        lambda settings: replace(settings, shortcuts={"find": ("Ctrl+E",), "new": ("Ctrl+Shift+N",)})
    )
    QTest.keyClick(started, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is started.head.search
    assert "Ctrl+E" in started.head.search.toolTip()
    assert "Ctrl+Shift+N" in started.head.new.toolTip()
    assert "Ctrl+O" in started.head.open.toolTip()
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(started, Qt.Key.Key_N, held)
    assert len(windows.windows) == 1


def test_help_and_settings_come_over_home(windows: Windows, started: HomeWindow, qtbot: QtBot):
    from drafter.ui.help.opening import Guide
    from drafter.ui.settings_window.window import SettingsWindow

    QTest.keyClick(started, Qt.Key.Key_F1)
    guide = Guide.of(windows).window
    assert guide is not None
    assert guide.isVisible()
    guide.close()
    started.settings_wanted.emit()
    (settings,) = started.findChildren(SettingsWindow)
    assert settings.isVisible()
    settings.close()


def test_a_draft_that_was_kept_is_on_the_list_and_opens(
    windows: Windows, started: HomeWindow, ask_before_closing: Callable[[str], None], qtbot: QtBot
):
    started.template_chosen.emit("")
    (statement,) = windows.windows
    QTest.keyClicks(focused_editor(statement), "Bridges for all")
    ask_before_closing("Keep")
    statement.close()
    window = home(windows)
    (draft,) = [row for row in window.model.rows if row.unsaved]
    assert (draft.title, draft.stage.value, draft.words) == ("Bridges for all", "draft", 3)
    index = window.model.index(window.model.place_of(draft.path))
    assert "in no file yet" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    # It was changed last, so it is the first, and Enter opens it.
    assert window.body.list.current == draft.path
    QTest.keyClick(window.body.list, Qt.Key.Key_Return)
    (statement,) = windows.windows
    assert statement.session.statement.primary.sections[0].blocks[0].text == "Bridges for all"
    assert not is_home(windows)
    ask_before_closing("Discard")
    statement.close()
    assert not [row for row in home(windows).model.rows if row.unsaved]


def focused_editor(statement: StatementWindow) -> QWidget:
    editor = statement.column.editor
    assert editor is not None
    return editor


def test_a_new_statement_begins_in_the_language_that_was_chosen_last(
    windows: Windows, started: HomeWindow, qtbot: QtBot
):
    button = started.body.language
    assert button.text() == "English"
    french = next(action for action in button.menu().actions() if action.text() == "French")
    french.trigger()
    assert windows.settings.written == "fr"
    assert started.body.language.text() == "French"
    qtbot.waitUntil(lambda: len(started.body.cards.cards) == 5, timeout=PATIENCE)
    started.body.cards.cards[0].click()
    qtbot.waitUntil(lambda: bool(windows.windows), timeout=PATIENCE)
    assert windows.windows[0].session.statement.primary.language == "fr"
    # The menu's own choice holds for the next one too.
    languages = next(
        menu for menu in windows.windows[0].menu.findChildren(QMenu) if menu.title() == "New in &language"
    )
    next(action for action in languages.actions() if action.text() == "Russian").trigger()
    assert windows.settings.written == "ru"
    windows.opening.new()
    assert windows.windows[-1].session.statement.primary.language == "ru"


@pytest.mark.parametrize(
    ("written", "windows_speak", "begins"),
    [("", "fr", "fr"), ("", "it", "en"), ("de", "fr", "de"), ("tlh", "fr", "en")],
)
def test_the_language_of_the_windows_suggests_that_of_a_statement(
    written: str, windows_speak: str, begins: str
):
    usual = QLocale()
    QLocale.setDefault(QLocale(windows_speak))
    try:
        assert language_to_write(Settings(written=written)) == begins
    finally:
        QLocale.setDefault(usual)


def test_the_palette_opens_over_home(windows: Windows, started: HomeWindow, qtbot: QtBot):
    qtbot.waitUntil(lambda: len(started.body.cards.cards) == 5, timeout=PATIENCE)
    started.commands["palette"].trigger()
    palette = next(one for one in QApplication.topLevelWidgets() if isinstance(one, Palette))
    QTest.keyClicks(palette.field, "open letter")
    assert palette.rows.found[0].entry.key == "template open-letter"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(windows.windows), timeout=PATIENCE)
    assert windows.windows[0].session.statement.brand == "letter"
