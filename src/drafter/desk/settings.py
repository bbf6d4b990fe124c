"""The settings, as the window reads and changes them."""

from __future__ import annotations

from drafter.storage.settings import (
    TEXT_SIZES,
    USUAL_TEXT_SIZE,
    Settings,
    Theme,
    change_settings,
    read_settings,
    with_hidden,
    with_recent,
    without_recent,
    write_settings,
)

__all__ = [
    "TEXT_SIZES",
    "USUAL_TEXT_SIZE",
    "Settings",
    "Theme",
    "change_settings",
    "read_settings",
    "with_hidden",
    "with_recent",
    "without_recent",
    "write_settings",
]
