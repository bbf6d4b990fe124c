"""How windows stood, remembered for each size of screen: a laptop's own and the one on a desk."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

_KEPT = ("width", "height", "maximised", "inspector")


def layout_of(window: QWidget, name: str = "", inspector: bool | None = None) -> dict[str, int]:
    """Size and state of a window, under the size of its screen and as the last of all; to be kept."""
    size = window.normalGeometry().size()
    found = {"width": size.width(), "height": size.height(), "maximised": int(window.isMaximized())}
    if inspector is not None:
        found["inspector"] = int(inspector)
    screen = _screen_name(window)
    return {f"{prefix}{key}": value for prefix in (name, f"{screen}{name}") for key, value in found.items()}


def layout_for(window: QWidget, kept: Mapping[str, int], name: str = "") -> dict[str, int]:
    """What is kept for a window on the screen where it is: of that screen, failing that of the last."""
    screen = _screen_name(window)
    found: dict[str, int] = {}
    for key in _KEPT:
        for prefix in (f"{screen}{name}", name):
            if f"{prefix}{key}" in kept:
                found[key] = kept[f"{prefix}{key}"]
                break
    return found


def take_layout(window: QWidget, layout: Mapping[str, int], least: tuple[int, int]) -> None:
    """Be as large as is kept, but not larger than the screen."""
    room = _room(window)
    if "width" in layout and "height" in layout:
        width = max(min(layout["width"], room.width()), least[0])
        window.resize(width, max(min(layout["height"], room.height()), least[1]))
    if layout.get("maximised"):
        window.setWindowState(Qt.WindowState.WindowMaximized)


def _room(window: QWidget) -> QSize:
    screen = window.screen()
    return screen.availableGeometry().size()


def _screen_name(window: QWidget) -> str:
    screen = window.screen()
    size = screen.size()
    return f"{size.width()}x{size.height()}."
