"""Windows come back as they stood."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from drafter.ui.layout_memory import layout_for, layout_of, take_layout


def test_each_screen_has_its_own_and_the_last_serves_any_other(qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 560)
    kept = layout_of(window, inspector=False)
    other = {key: value for key, value in kept.items() if "." not in key} | {"9999x9999.width": 4000}
    for found in (kept, other):
        taken = QWidget()
        qtbot.addWidget(taken)
        layout = layout_for(taken, found)
        take_layout(taken, layout, (640, 480))
        assert (taken.width(), taken.height()) == (700, 560)
        assert layout["inspector"] == 0
    own = {**kept, **{key: 777 for key in kept if key.endswith(".width")}}
    assert layout_for(window, own)["width"] == 777


def test_no_window_is_larger_than_the_screen_or_too_small(qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableGeometry()
    take_layout(window, {"width": 100_000, "height": 10}, (640, 480))
    assert window.width() == room.width()
    assert window.height() == 480
