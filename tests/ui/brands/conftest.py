"""A brand window over brands of its own home."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from drafter.compose.brand import Brand, read_brand
from drafter.model.statement import Statement
from drafter.places import Places
from drafter.ui.brands.window import BrandWindow
from drafter.ui.theme import Theme

Opened = Callable[..., BrandWindow]


@pytest.fixture
def places(tmp_path: Path) -> Places:
    home = tmp_path / "home"
    return Places(home / "config", home / "data", home / "state", home / "cache")


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, places: Places, statement: Statement) -> Iterator[Opened]:
    """Opens the window and waits until the brands are read."""
    windows = []

    def open_window(brand_id: str = "", width: int = 1280, height: int = 800) -> BrandWindow:
        window = BrandWindow(theme, places, statement)
        windows.append(window)
        window.resize(width, height)
        window.show()
        qtbot.waitUntil(lambda: bool(window.session.drafts), timeout=60_000)
        if brand_id:
            window.choose(brand_id)
        return window

    yield open_window
    for window in windows:
        window.close()
        window.deleteLater()


@pytest.fixture
def own(opened: Opened, qtbot: QtBot) -> BrandWindow:
    """The window with a duplicate of a brand with a panel, which can be changed."""
    window = opened("warm")
    before = set(window.session.drafts)
    window.trade.duplicate()
    qtbot.waitUntil(lambda: set(window.session.drafts) != before, timeout=60_000)
    # Its name would be typed first.
    window.form.setFocus()
    return window


def on_disk(window: BrandWindow) -> Brand:
    """The brand that is shown, as its folder has it once all is written."""
    shown = window.session.current
    assert shown is not None
    window.keeper.write()
    settle(window)
    return read_brand(shown.brand.folder)


def settle(window: BrandWindow) -> None:
    """Wait for what was asked of the disk before."""
    from PySide6.QtCore import QEventLoop

    loop = QEventLoop()
    window.keeper.do(lambda: None, lambda _: loop.quit())
    loop.exec()
