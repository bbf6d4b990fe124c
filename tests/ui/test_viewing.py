"""Larger text and words by section."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter.model.statement import Statement
from drafter.ui.length import WordCount
from drafter.ui.theme import Scheme, Theme
from drafter.ui.viewing import Wheel, next_size
from drafter.ui.word_count import WordCountList, lengths


@pytest.mark.parametrize(
    ("size", "steps", "found"), [(100, 1, 110), (200, 1, 200), (100, -1, 90), (80, -3, 80), (103, 1, 110)]
)
def test_sizes_go_step_by_step_and_end(size: int, steps: int, found: int):
    assert next_size(size, steps) == found


def test_fine_turns_of_a_wheel_add_up_to_steps(qapp: QApplication):
    wheel = Wheel(qapp)
    steps: list[int] = []
    wheel.turned.connect(steps.append)
    for delta in (40, 40, 40, -120, 15):
        for keys in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier):
            event = QWheelEvent(
                QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, delta), Qt.MouseButton.NoButton, keys,
                Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            taken = wheel.eventFilter(qapp, event)
            assert taken is (keys is Qt.KeyboardModifier.ControlModifier)
    assert steps == [1, -1]


def test_words_by_section_add_up_and_are_told(qtbot: QtBot, statement: Statement):
    counted = WordCount()
    rows = lengths(statement, counted)
    assert sum(words for _, words, counts in rows if counts) == counted.of(statement)
    shown = WordCountList(Theme(QApplication.instance(), Scheme.LIGHT), statement, counted, 0, None)  # type: ignore[arg-type]
    for name, _words, _ in rows:
        assert name in shown.accessibleDescription()
    shown.close()
