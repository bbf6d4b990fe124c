"""How large a window begins."""

from __future__ import annotations

from PySide6.QtCore import QSize

from drafter.ui.painted_first import first_size


def test_a_window_begins_with_its_foot_in_sight_on_a_small_screen():
    assert first_size(QSize(1920, 1080)) == QSize(1280, 800)
    # A laptop with a panel, and the title that the system puts over the window.
    assert first_size(QSize(1366, 728)) == QSize(1280, 688)
    assert first_size(QSize(1024, 600)) == QSize(1024, 560)
    assert first_size(QSize(600, 400)) == QSize(600, 400)
