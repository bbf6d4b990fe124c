"""Logos as vector drawings."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.model.errors import InputRefused
from drafter.places import resources
from drafter.typeset.drawing import parse_drawing, read_drawing


@pytest.mark.parametrize("path", sorted((resources() / "brands").glob("*/*.svg")), ids=lambda path: path.name)
def test_every_logo_can_be_drawn(path: Path) -> None:
    drawing = read_drawing(path)
    for shape in drawing.shapes:
        assert shape.steps[0][0] == "M"
        for _, points in shape.steps:
            assert all(-1 <= x <= drawing.width + 1 for x in points[::2])
            assert all(-1 <= y <= drawing.height + 1 for y in points[1::2])


def test_steps_without_letters_go_on_as_lines() -> None:
    drawing = parse_drawing(
        '<svg viewBox="10 10 20 20"><path fill="#ABCDEF" d="M10 10 20-5.5l"/></svg>'.replace("l", "")
    )
    assert drawing.shapes[0].steps == (("M", (0, 0)), ("L", (10, -15.5)))


@pytest.mark.parametrize(
    "svg",
    [
        "",
        "<svg><path d='M0 0'/></svg>",
        '<svg viewBox="0 0 0 5"><path fill="#000000" d="M0 0Z"/></svg>',
        '<svg viewBox="0 0 5"><path fill="#000000" d="M0 0Z"/></svg>',
        '<svg viewBox="0 0 5 5"></svg>',
        '<svg viewBox="0 0 5 5"><path fill="#000000" d="M0 0 A1 1 0 0 0 5 5"/></svg>',
        '<svg viewBox="0 0 5 5"><path fill="#000000" d="M0 0 C1 1 2"/></svg>',
        '<svg viewBox="0 0 5 5"><path fill="url(#a)" d="M0 0Z"/></svg>',
    ],
)
def test_what_cannot_be_drawn_is_refused(svg: str, tmp_path: Path) -> None:
    file = tmp_path / "logo.svg"
    file.write_text(svg, encoding="utf-8")
    with pytest.raises(InputRefused, match=r"logo\.svg"):
        read_drawing(file)
