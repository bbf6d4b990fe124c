from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import drafter.ui
from drafter.ui.colours import DARK, LIGHT, Colours, contrast, palette_of
from drafter.ui.controls import TextLabel, surface_of
from drafter.ui.theme import Theme, Use

# What is drawn on white paper whatever the theme is, and the table itself.
ON_PAPER = frozenset({"colours.py", "printing.py"})
# Surfaces of rows and controls, at rest, pointed at, chosen and pressed.
GROUNDS = ("canvas", "chrome", "raised", "field", "hover", "selrow", "press")
# What is written or drawn on what, and how strongly it must stand out.
PAIRS = [
    *(("text", ground, 7.0) for ground in GROUNDS),
    *(("text", ground, 7.0) for ground in ("tint", "sel", "find", "errt", "desk")),
    *(("text2", ground, 4.5) for ground in (*GROUNDS, "tint", "desk")),
    *(("accent", ground, 4.5) for ground in (*GROUNDS, "tint", "desk")),
    *((state, ground, 4.5) for state in ("err", "warn", "adv", "ok") for ground in GROUNDS),
    *(("ctl", ground, 4.5) for ground in ("canvas", "chrome", "raised", "field")),
    # Borders of what lies on a marked row or a page's desk, and the dots of handles.
    *(("ctl", ground, 3.0) for ground in ("hover", "selrow", "desk")),
    ("onaccent", "accent", 7.0),
    ("onaccent", "accenth", 7.0),
    *(("ask", ground, 3.0) for ground in ("canvas", "tint", "card")),
    # The ring and the border of what has the keyboard, beside each surface.
    *(("accent", ground, 3.0) for ground in ("canvas", "chrome", "raised", "desk", "tint", "selrow")),
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


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_what_is_found_now_is_dark_on_bright_in_both(colours: Colours):
    assert contrast(LIGHT.text, colours.findc) >= 7.0


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_qt_paints_in_colours_that_can_be_read(colours: Colours):
    """What Qt writes by the palette, on the ground that it writes it on."""
    role, palette = QPalette.ColorRole, palette_of(colours)
    pairs = (
        (role.Text, role.Base, 7.0),
        (role.WindowText, role.Window, 7.0),
        (role.ButtonText, role.Button, 7.0),
        (role.HighlightedText, role.Highlight, 7.0),
        (role.ToolTipText, role.ToolTipBase, 7.0),
        (role.PlaceholderText, role.Base, 4.5),
        (role.Link, role.Base, 4.5),
        (role.LinkVisited, role.Window, 4.5),
        (role.BrightText, role.Window, 4.5),
    )
    weak = [
        (ink.name, ground.name)
        for ink, ground, floor in pairs
        if contrast(palette.color(ink), palette.color(ground)) < floor
    ]
    assert not weak


def test_no_colour_is_written_beside_the_table():
    """Colours of windows come from the table, where their contrast is known; printed pages have their own."""
    own = re.compile(r"rgba?\(\s*\d|color:\s*#[0-9a-fA-F]{3}|QColor\(\"#")
    sources = Path(drafter.ui.__file__).parent
    found = [
        f"{path.name}: {line.strip()}"
        for path in sorted(sources.rglob("*.py"))
        if path.name not in ON_PAPER
        for line in path.read_text(encoding="utf-8").splitlines()
        if own.search(line)
    ]
    assert found == []
