"""In larger text and in narrow windows nothing is cut, and nothing lies over anything else."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from drafter.ui.column.popup import Popup
from drafter.ui.language import SPOKEN, speak
from tests.ui.fitting import cut_controls, cut_texts, overlaps
from tests.ui.scenes import SCENES, staged

StageArgs = tuple[QApplication, QtBot, Path]
USUAL_SIZES = ((1280, 800), (1180, 760), (900, 640), (640, 480))
SETTLED = 3000
# With text twice as large a window twice as wide has the room of a narrow one.
LARGE_SIZES = ((1800, 1000), (1280, 800))
NARROW_SIZES = ((900, 640), (640, 480))
# Where most words stand beside each other in little room.
CROWDED = (
    "checks",
    "finding_at_foot",
    "sources",
    "claims",
    "source_sheet",
    "entries",
    "precedents",
    "spelling",
    "export",
    "report",
    "home",
    "home_empty",
    "statement",
    "call",
)


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """Windows as in a language that is read from the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def spoken(qapp: QApplication, language: str) -> Iterator[None]:
    """Windows in one of their languages."""
    speak(qapp, language)
    yield
    speak(qapp, "en")


def troubles(name: str, sizes: tuple[tuple[int, int], ...], text: float, stage_args: StageArgs) -> list[str]:
    """What is cut or covered in a scene in windows of these sizes."""
    found: list[str] = []
    application, qtbot, folder = stage_args
    with staged(application, qtbot, folder, text=text) as stage:
        shown = SCENES[name](stage)
        fixed = isinstance(shown, Popup)
        for size in ((0, 0),) if fixed else sizes:
            if not fixed:
                shown.resize(*size)

            def told(shown: QWidget = shown) -> list[str]:
                return [*cut_texts(shown), *cut_controls(shown), *overlaps(shown)]

            # What comes from another thread is placed when it comes.
            with suppress(qtbot.TimeoutError):
                qtbot.waitUntil(lambda: not told(), timeout=SETTLED)
            found.extend(f"{shown.width()}×{shown.height()}: {trouble}" for trouble in told())
    return found


@pytest.fixture
def stage_args(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> StageArgs:
    monkeypatch.setenv("DRAFTER_HOME", str(tmp_path / "home"))
    return qapp, qtbot, tmp_path


@pytest.mark.parametrize("name", SCENES)
def test_all_fits(name: str, stage_args: StageArgs):
    assert not troubles(name, USUAL_SIZES, 1.0, stage_args)


@pytest.mark.parametrize("name", SCENES)
def test_all_fits_with_text_twice_as_large(name: str, stage_args: StageArgs):
    assert not troubles(name, LARGE_SIZES, 2.0, stage_args)


@pytest.mark.parametrize(
    "name", ["brands", "find", "home", "home_empty", "history", "import_list", "statement"]
)
def test_the_least_window_fits_with_text_twice_as_large(name: str, stage_args: StageArgs):
    assert not troubles(name, ((640, 480),), 2.0, stage_args)


@pytest.mark.parametrize("name", CROWDED)
@pytest.mark.parametrize("language", SPOKEN)
@pytest.mark.usefixtures("spoken")
def test_every_language_fits_narrow_windows_with_text_twice_as_large(name: str, stage_args: StageArgs):
    assert not troubles(name, NARROW_SIZES, 2.0, stage_args)


@pytest.mark.parametrize("name", SCENES)
@pytest.mark.usefixtures("mirrored")
def test_all_fits_from_right_to_left(name: str, stage_args: StageArgs):
    assert not troubles(name, ((1280, 800),), 1.0, stage_args)
