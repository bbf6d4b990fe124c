"""Folders and statements for the tests of storage."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.model.statement import Statement
from drafter.places import Places
from tests.storage.statements import statement_of


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """The writer's folders, of this test alone."""
    home = tmp_path / "home"
    return Places(home / "config", home / "data", home / "state", home / "cache")


@pytest.fixture
def statement() -> Statement:
    return statement_of("The first words.")
