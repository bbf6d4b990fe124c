"""What the status line says."""

from __future__ import annotations

from drafter.ui.status_line import reading_time


def test_a_long_reading_is_told_in_hours():
    assert reading_time(477) == "2 min 10 s"
    assert reading_time(59 * 220) == "59 min"
    assert reading_time(60 * 220) == "1 h"
    assert reading_time(42_500) == "3 h 13 min"
