"""Twice as long a page takes about twice as many steps: counted, not timed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType

import pytest

from drafter.readers import read

HEAD = "Joint statement: reopen the path\n\nThe path was closed in March, and nobody knows why it was.\n\n"


def steps(text: str, name: str) -> int:
    """How many lines of Python ran and functions were called to read a text."""
    count = 0

    def counted(_frame: FrameType, event: str, _argument: object) -> Callable[..., object] | None:
        nonlocal count
        count += event in ("call", "c_call")
        return None

    sys.setprofile(counted)
    try:
        read(text.encode(), name)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    ("make", "name"),
    [
        (
            lambda n: "Signed by\n\n" + "\n".join(f"Ada N{i}, chair, Club {i}, France" for i in range(n)),
            "p.txt",
        ),
        (lambda n: "\n".join(f"Society of Walkers {i}" for i in range(n)), "p.txt"),
        (lambda n: "Signed by: " + ", ".join(f"Society {i}" for i in range(n)), "p.txt"),
        (lambda n: "Signed by\n\n" + "\n\n".join(f"France\nClub {i}\nHouse {i}" for i in range(n)), "p.txt"),
        (lambda n: "\n\n".join("We call on the Parliament to reopen the path." for _ in range(n)), "p.txt"),
        (lambda n: "We call on the Council to pay and to " * n, "p.txt"),
        (lambda n: "“quoted «words " * n, "p.txt"),
        (lambda n: "A short line that was wrapped at its margin by a mail program, as many\n" * n, "p.txt"),
        (lambda n: "See also\n\n" + "News\n\nA title of news\n\nIts teaser.\nread more\n" * n, "p.txt"),
        (lambda n: "<p>text <b>bold</b></p>" * n, "p.html"),
        (lambda n: "<table>" + "<tr><td>House</td><td>France</td></tr>" * n + "</table>", "p.html"),
        (lambda n: "* item **bold** [link](https://path.example)\n" * n, "p.md"),
    ],
)
def test_steps_grow_with_length_alone(make: Callable[[int], str], name: str) -> None:
    read((HEAD + make(10)).encode(), name)
    once, twice = steps(HEAD + make(300), name), steps(HEAD + make(600), name)
    assert twice < 2.5 * once
