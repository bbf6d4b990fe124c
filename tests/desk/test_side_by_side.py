"""Files made in a process beside this one are those made in it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from drafter.compose.brand import read_brand
from drafter.desk.export import Cancelled, Format, Order, export
from drafter.desk.importing import import_file
from drafter.desk.side_by_side import Apart, can_part
from drafter.model.errors import InputRefused
from drafter.places import resources

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="This system cannot part a process.")
SOBER = read_brand(resources() / "brands" / "sober")


def test_files_are_the_same_whoever_makes_them(tmp_path: Path) -> None:
    statement = import_file(resources() / "sample" / "sample.md").statement
    order = Order((Format.PDF, Format.DOCX, Format.TEXT))
    alone = export(statement, SOBER, order, tmp_path / "alone").files
    beside = export(statement, SOBER, order, tmp_path / "beside", side_by_side=True).files
    assert [path.name for path in alone] == [path.name for path in beside]
    assert [path.read_bytes() for path in alone] == [path.read_bytes() for path in beside]


def test_what_fails_beside_fails_here_with_its_reason() -> None:
    def refuse() -> tuple[list[tuple[str, bytes]], tuple[str, ...]]:
        raise InputRefused("It cannot be made.")

    with pytest.raises(InputRefused, match="cannot be made"):
        Apart(refuse).made()


def test_no_process_is_left_behind(tmp_path: Path) -> None:
    statement = import_file(resources() / "sample" / "sample.md").statement
    order = Order((Format.PDF, Format.DOCX))
    with pytest.raises(Cancelled):
        export(statement, SOBER, order, tmp_path, lambda done, of: done < 1, side_by_side=True)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)
    assert list(tmp_path.iterdir()) == []
    assert isinstance(can_part(), bool)
