"""The settings, as the window reads and changes them."""

from __future__ import annotations

from drafter.storage.settings import (
    Settings,
    Theme,
    change_settings,
    read_settings,
    with_recent,
    without_recent,
    write_settings,
)

__all__ = [
    "Settings",
    "Theme",
    "change_settings",
    "read_settings",
    "with_recent",
    "without_recent",
    "write_settings",
]
