"""The brand window beside the statement windows that use its brands."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from drafter.desk.brands import list_brands
from drafter.desk.documents import OpenDocument
from drafter.model.edits import set_brand
from drafter.model.statement import Statement
from drafter.places import Places
from drafter.ui.brands.opening import Brands
from drafter.ui.brands.window import BrandWindow
from drafter.ui.export_dialog import ExportDialog
from drafter.ui.institutions import Institutions
from drafter.ui.statement_window import StatementWindow
from drafter.ui.theme import Theme
from tests.ui.brands.conftest import on_disk

PATIENCE = 60_000


@pytest.fixture
def source(qtbot: QtBot, theme: Theme, places: Places, statement: Statement) -> Iterator[StatementWindow]:
    window = StatementWindow(theme)
    document = OpenDocument.new(statement, places)
    window.fill(document, statement, Institutions())
    qtbot.addWidget(window)
    yield window
    window.keeper.close(discard=True)


@pytest.fixture
def brands(theme: Theme, places: Places, source: StatementWindow) -> Iterator[Brands]:
    made = Brands(places, theme, lambda: [source])
    yield made
    made.close()


def opened(brands: Brands, source: StatementWindow, qtbot: QtBot) -> BrandWindow:
    brands.show(source, ())
    window = brands.window
    assert window is not None
    qtbot.waitUntil(lambda: bool(window.session.drafts), timeout=PATIENCE)
    return window


def test_there_is_one_window_and_it_follows_the_statement(
    brands: Brands, source: StatementWindow, qtbot: QtBot
):
    window = opened(brands, source, qtbot)
    assert window.head.subtitle.text() == "Shown on “Stop the river tax”"
    brands.show(source, ())
    assert brands.window is window
    source.session.edit(lambda s: set_brand(s, "warm"), "Choose brand")
    assert window._statement is source.session.statement
    window.close()
    assert brands.window is None


def test_statement_windows_and_the_export_dialog_show_what_changed(
    brands: Brands, source: StatementWindow, places: Places, qtbot: QtBot, theme: Theme, statement: Statement
):
    window = opened(brands, source, qtbot)
    dialog = ExportDialog(theme, statement, list_brands(places), places.data, parent=None)
    qtbot.addWidget(dialog)
    brands.listed.connect(dialog.show_brands)
    window.trade.duplicate()
    qtbot.waitUntil(lambda: dialog.brand.count() == 5, timeout=PATIENCE)
    assert dialog.brand.currentText() == "Open Ground Coalition"
    made = window.session.current
    assert made is not None
    source.session.edit(lambda s: set_brand(s, made.brand.id), "Choose brand")
    before = source.feed.order.revision
    window.foot.left.setFocus()
    QTest.keyClicks(window.foot.left, "!")
    on_disk(window)
    assert source.feed.order.revision > before
    window.session.choose("press")
    assert window.session.locked


def test_a_duplicate_can_be_taken_for_the_statement(brands: Brands, source: StatementWindow, qtbot: QtBot):
    window = opened(brands, source, qtbot)
    window.trade.duplicate()
    qtbot.waitUntil(lambda: window.band.message is not None, timeout=PATIENCE)
    made = window.session.current
    assert made is not None
    assert window.band.message is not None
    window.band.message.offers[0].do()
    assert source.session.statement.brand == made.brand.id
    assert str(window.shelf.view.currentIndex().data(257)) == "Used in 1 statement"


def test_the_list_counts_what_is_open(brands: Brands, source: StatementWindow, qtbot: QtBot):
    window = opened(brands, source, qtbot)
    index = window.shelf.view.currentIndex()
    assert index.data() == "Open Ground Coalition"
    qtbot.waitUntil(lambda: "used in 1 statement" in str(index.data(257)).lower(), timeout=PATIENCE)


def test_the_pages_menu_and_the_export_dialog_lead_to_it(
    qtbot: QtBot, theme: Theme, places: Places, statement: Statement
):
    from drafter.desk.settings import Settings
    from drafter.ui.windows import Windows

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    windows = Windows(application, places, Settings(), theme)
    window = windows.show(OpenDocument.new(statement, places), statement, ())
    try:
        pages = next(
            menu for menu in window.menu.findChildren(QMenu) if menu.title().replace("&", "") == "Pages"
        )
        pages.aboutToShow.emit()
        next(one for one in pages.actions() if one.text() == "&Brands…").trigger()
        shown = windows._brands.window if windows._brands is not None else None
        assert shown is not None
        assert shown.isVisible()
        qtbot.waitUntil(lambda: bool(shown.session.drafts), timeout=PATIENCE)
        window.export_asked.emit(None)
        dialog = next(
            one for one in QApplication.topLevelWidgets() if isinstance(one, ExportDialog) and one.isVisible()
        )
        dialog.brand.setCurrentIndex(dialog.brand.findText("Common Daylight"))
        dialog.edit_brands.click()
        assert shown.session.current is not None
        assert shown.session.current.brand.id == "warm"
        dialog.close()
        shown.close()
    finally:
        window.closing = None
        window.keeper.close(discard=True)
        windows.windows.append(window)
        window.close()
