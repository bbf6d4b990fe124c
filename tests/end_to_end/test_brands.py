"""The brand window on a display of its own, by the keyboard alone."""

from __future__ import annotations

import tomllib
from pathlib import Path

from tests.end_to_end.test_window import Screen, path, pytestmark, screen, until

__all__ = ["path", "pytestmark", "screen"]


def test_a_brand_is_duplicated_named_and_kept(screen: Screen, path: Path, tmp_path: Path):
    brands = tmp_path / "home" / "data" / "brands"
    screen.start(str(path))
    screen.window("Stop the river tax")
    screen.press("F10", "p", "b")
    # Its title names the brand once the brands are read.
    screen.window("Open Ground Coalition")

    def names() -> list[str]:
        return [tomllib.loads(one.read_text())["brand"]["name"] for one in brands.glob("*/brand.toml")]

    screen.press("ctrl+d")
    screen.window("Open Ground Coalition copy")
    assert names() == ["Open Ground Coalition copy"]
    screen.type("Ferry Friends")
    screen.press("Return")
    until("its new name", lambda: "Ferry Friends" in names())
    screen.press("ctrl+z")
    until("its old name", lambda: "Ferry Friends" not in names())
