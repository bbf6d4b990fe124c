"""Files from outside are read in a process that can do nothing else, and whose end is no end of ours."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from drafter.desk.apart import Task, read_apart
from drafter.desk.brand_editing import open_draft
from drafter.desk.brand_files import read_shared, received, share
from drafter.desk.brands import brand
from drafter.desk.pictures import Taken, take_file, take_picture
from drafter.model.errors import InputRefused
from drafter.places import Places
from tests.desk.pictures import png_of, svg_of_a_square

ATTEMPTS = """
import os, socket, subprocess
from drafter.desk.apart_worker import confine, load
load()
confine()
def attempt(name, do):
    try:
        do()
    except (OSError, MemoryError) as error:
        print(name, type(error).__name__)
    else:
        print(name, "done")
attempt("socket", lambda: socket.socket())
attempt("read", lambda: open("/etc/hostname"))
attempt("write", lambda: open(os.path.join(os.environ["HOME"], "out"), "w"))
attempt("program", lambda: subprocess.run(["true"]))
attempt("memory", lambda: bytearray(2 << 30))
"""


@pytest.mark.parametrize("name", ["logo.png", "logo.svg"])
def test_a_picture_is_the_same_as_read_here(tmp_path: Path, name: str) -> None:
    data = svg_of_a_square() if name.endswith("svg") else png_of(90, 30)
    (tmp_path / name).write_bytes(data)
    assert take_file(tmp_path / name) == take_picture(data, name)


def test_a_brand_is_the_same_as_read_here(tmp_path: Path) -> None:
    path = share(open_draft(brand("press", Places.of_user())), tmp_path / "press.drafter-brand")
    assert read_shared(path) == received(path.read_bytes(), path.name)


def test_a_refusal_comes_back_in_its_words(tmp_path: Path) -> None:
    path = tmp_path / "bad.svg"
    path.write_bytes(b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script/></svg>')
    with pytest.raises(InputRefused, match="holds an element “script”") as refusal:
        take_file(path)
    assert refusal.value.remedy


@pytest.mark.parametrize(
    "program", ["import os; os.abort()", "print('no answer')", "import sys; sys.stdout.write('\\0' * 12)"]
)
def test_a_process_that_dies_or_babbles_is_a_refusal(program: str) -> None:
    with pytest.raises(InputRefused, match="more memory or time"):
        read_apart(Task("picture", "a.png"), b"", Taken, (sys.executable, "-c", program))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Other systems have other limits.")
def test_the_process_can_open_start_and_fill_nothing(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ATTEMPTS],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2] / "src",
        env={"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"},
    )
    assert done.stdout.splitlines() == [
        "socket OSError",
        "read OSError",
        "write OSError",
        "program OSError",
        "memory MemoryError",
    ]
    assert list(tmp_path.iterdir()) == []
