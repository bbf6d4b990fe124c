"""The list of names that must not be named, as edited in the settings."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from drafter.desk.unnamed import read_unnamed, unnamed_file, write_unnamed
from drafter.model.errors import InputRefused
from drafter.places import Places
from drafter.ui.settings_window.unnamed import Unnamed
from drafter.ui.theme import Theme


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(*(tmp_path / name for name in ("config", "data", "state", "cache")))


def test_what_is_typed_is_kept_for_the_writer_alone(theme: Theme, qtbot: QtBot, places: Places):
    made = Unnamed(theme, places)
    qtbot.addWidget(made)
    made.show()
    QTest.keyClicks(made.field, "Arman Berik")
    made.hide()
    assert read_unnamed(places) == ("Arman Berik",)
    if sys.platform != "win32":
        assert stat.S_IMODE(unnamed_file(places).stat().st_mode) == 0o600
    again = Unnamed(theme, places)
    qtbot.addWidget(again)
    assert again.field.toPlainText() == "Arman Berik"
    again.field.clear()
    again.keep()
    assert not unnamed_file(places).exists()


def test_a_list_that_cannot_be_read_is_not_taken_for_empty(theme: Theme, qtbot: QtBot, places: Places):
    write_unnamed(places, ["Arman Berik"])
    unnamed_file(places).write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputRefused):
        read_unnamed(places)
    made = Unnamed(theme, places)
    qtbot.addWidget(made)
    made.show()
    assert made.field.isReadOnly()
    assert made.message.isVisible()
    made.keep()
    assert unnamed_file(places).read_bytes() == b"\xff\xfe\x00"
    os.truncate(unnamed_file(places), 0)
    assert read_unnamed(places) == ()
