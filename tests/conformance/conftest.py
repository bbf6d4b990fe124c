"""All test documents as files, made once; what each validator says of many files, asked once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from tools.conformance.documents import DOCUMENTS, make
from tools.conformance.findings import Finding, Made
from tools.conformance.programs import Lacking
from tools.conformance.validators import Validator


@pytest.fixture(scope="session")
def documents(tmp_path_factory: pytest.TempPathFactory) -> list[Made]:
    """The whole catalogue in every format."""
    return make(DOCUMENTS, tmp_path_factory.mktemp("documents"))


def said(validator: Validator, files: Sequence[Made]) -> list[Finding]:
    """What a validator finds; the test is skipped where its program cannot be had on this machine."""
    try:
        return validator.check(files)
    except Lacking as reason:
        pytest.skip(f"{validator.name}: {reason}")


def named(folder: Path, name: str, ending: str) -> Path:
    """A file for a mutant."""
    return folder / f"{name.replace(' ', '-')}.{ending}"
