from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from drafter.model.statement import SectionKind, section_of_kind
from drafter.ui.colours import LIGHT, contrast
from drafter.ui.help.about import AboutWindow
from drafter.ui.help.opening import Guide
from drafter.ui.help.printing import on_paper
from drafter.ui.help.topics import topic_of
from drafter.ui.help.window import GuideWindow
from drafter.ui.settings_window.applying import show_settings
from drafter.ui.statement_window import StatementWindow
from drafter.ui.theme import Scheme
from drafter.ui.windows import Windows
from tests.ui.reading import unnamed_controls


@pytest.fixture
def guide(window: StatementWindow, windows: Windows, qtbot: QtBot) -> Iterator[GuideWindow]:
    shared = Guide.of(windows)
    shared.show("start")
    assert shared.window is not None
    shared.window.activateWindow()
    qtbot.waitUntil(shared.window.isActiveWindow)
    yield shared.window
    shared.window.close()


def titles(guide: GuideWindow) -> list[str]:
    return [row.heading or row.title for row in guide.list.contents.rows]


def test_f1_opens_the_page_about_what_has_the_focus(window: StatementWindow, windows: Windows, qtbot: QtBot):
    shared = Guide.of(windows)
    edition = window.session.statement.primary
    for kind, page in (
        (SectionKind.BACKGROUND, "writing"),
        (SectionKind.CALLS, "calls"),
        (SectionKind.SIGNATORIES, "signatories"),
    ):
        section = section_of_kind(edition, kind)
        assert section is not None
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.column.go_to_section(section.id)
        focus = window.focusWidget()
        assert topic_of(focus) == page
        QTest.keyClick(focus, Qt.Key.Key_F1)
        assert shared.window is not None
        assert shared.window.page.name in (page, "start")
    assert topic_of(window.inspector.pages) == "preview"
    assert topic_of(None) == "start"
    if shared.window is not None:
        shared.window.close()


def test_a_dialog_has_the_key_too(
    qapp: QApplication, window: StatementWindow, windows: Windows, qtbot: QtBot
):
    settings = show_settings(window, windows)
    settings.activateWindow()
    qtbot.waitUntil(settings.isActiveWindow)
    settings.quotes.setFocus()
    QTest.keyClick(settings.quotes, Qt.Key.Key_F1)
    # Of all that ever were in this process: one was the first to give the dialog its key.
    shown = [one.window for one in qapp.findChildren(Guide) if one.window is not None]
    assert [one.page.name for one in shown if one.isVisible()] == ["settings"]
    for one in shown:
        one.close()


def test_links_lead_to_pages_and_back(guide: GuideWindow, qtbot: QtBot):
    assert guide.page.name == "start"
    assert not guide.back.isEnabled()
    assert "first page" in guide.back.whatsThis()
    guide.text.anchorClicked.emit(QUrl("import.md"))
    assert guide.page.name == "import"
    assert guide.windowTitle().startswith("Import a text")
    row = guide.list.currentIndex().row()
    assert guide.list.contents.rows[row].page == "import"
    QTest.keyClick(guide.text, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert guide.page.name == "start"
    QTest.keyClick(guide.text, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert guide.page.name == "import"


def test_what_leads_out_of_the_guide_is_not_followed(guide: GuideWindow, qtbot: QtBot):
    guide.text.anchorClicked.emit(QUrl("https://example.org/import.md"))
    assert guide.page.name == "start"
    assert guide.text.loadResource(2, QUrl("https://example.org/window.png")) is None
    assert guide.text.loadResource(2, QUrl("../../pyproject.toml")) is None
    assert guide.text.loadResource(2, QUrl("window.png")) is not None


def test_the_search_leads_to_the_part_of_a_page(guide: GuideWindow, qtbot: QtBot):
    guide.activateWindow()
    QTest.keyClick(guide.text, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert guide.search.hasFocus()
    QTest.keyClicks(guide.search, "power cut")
    assert titles(guide)[0] == "After a crash or a power cut"
    QTest.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.page.name == "safety"
    assert guide.text.verticalScrollBar().value() > 0
    guide.search.setText("zzzz")
    assert titles(guide) == []
    assert "zzzz" in guide.nothing.text()
    QTest.keyClick(guide.search, Qt.Key.Key_Escape)
    assert titles(guide)[0] == "Start here"
    QTest.keyClick(guide.search, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_the_keys_are_listed_as_they_are_now(
    guide: GuideWindow, windows: Windows, window: StatementWindow, qtbot: QtBot
):
    window.commands["keys"].trigger()
    assert guide.page.title == "Keyboard shortcuts"
    assert "Ctrl+B" in guide.text.as_text()
    assert "select the section, again the statement\tCtrl+A" in guide.text.as_text()
    windows.change(lambda settings: type(settings)(shortcuts={"bold": ("Ctrl+J",)}))
    assert "Bold (changed)" in guide.text.as_text()
    guide.copy_button.click()
    assert "Ctrl+J" in QApplication.clipboard().text()
    assert guide.change_keys.isVisible()


def test_on_paper_it_is_dark_on_white_in_points(guide: GuideWindow, window: StatementWindow, qtbot: QtBot):
    window.theme.set_scheme(Scheme.DARK)
    paper = on_paper(guide.page, guide.font())
    window.theme.set_scheme(Scheme.LIGHT)
    block = paper.begin()
    while block.isValid():
        for stretch in block.textFormats():
            words = stretch.format
            assert contrast(words.foreground().color(), LIGHT.canvas) > 7
            # In points: pixels of a printer are too small to read.
            assert not words.hasProperty(QTextFormat.Property.FontPixelSize.value)
        block = block.next()
    assert paper.toPlainText() == guide.text.document().toPlainText()


def test_every_control_is_named(guide: GuideWindow, window: StatementWindow, qtbot: QtBot):
    assert unnamed_controls(guide) == []
    window.commands["about"].trigger()
    about = window.findChild(AboutWindow)
    assert isinstance(about, QWidget)
    assert unnamed_controls(about) == []
    about.close()
