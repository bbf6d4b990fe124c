from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from drafter.ui.colours import DARK, LIGHT, Colours, contrast
from drafter.ui.controls import TextLabel, surface_of
from drafter.ui.theme import Theme, Use

# What is written or drawn on what, and how strongly it must stand out.
PAIRS = [
    *(("text", ground, 7.0) for ground in ("canvas", "chrome", "raised", "hover", "selrow", "tint", "sel")),
    *(("text2", ground, 4.5) for ground in ("canvas", "chrome", "raised", "hover", "selrow")),
    *(("accent", ground, 4.5) for ground in ("canvas", "chrome", "raised", "selrow")),
    *(
        (state, ground, 4.5)
        for state in ("err", "warn", "adv", "ok")
        for ground in ("canvas", "chrome", "selrow")
    ),
    *(("ctl", ground, 4.5) for ground in ("canvas", "chrome", "raised")),
    ("onaccent", "accent", 7.0),
    ("ask", "canvas", 3.0),
    ("ask", "tint", 3.0),
    ("dim", "canvas", 4.5),
    ("tipt", "tipb", 7.0),
    ("inst", "insb", 7.0),
    ("delt", "delb", 7.0),
]


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_what_is_written_can_be_read(colours: Colours):
    weak = {
        (ink, ground): round(contrast(surface_of(colours, ink), surface_of(colours, ground)), 2)
        for ink, ground, floor in PAIRS
        if contrast(surface_of(colours, ink), surface_of(colours, ground)) < floor
    }
    assert not weak


@pytest.mark.parametrize("ground", [QPalette.ColorRole.Base, QPalette.ColorRole.Window])
def test_a_label_keeps_its_colour_on_every_ground(qtbot: QtBot, theme: Theme, ground: QPalette.ColorRole):
    page = QWidget()
    qtbot.addWidget(page)
    page.setBackgroundRole(ground)
    label = TextLabel(theme, "Basis", Use.SECONDARY, "err")
    QVBoxLayout(page).addWidget(label)
    shown = label.palette().color(label.foregroundRole())
    assert shown == theme.colours.err
