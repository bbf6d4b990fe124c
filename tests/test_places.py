"""Where the system expects a writer's documents."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from drafter.places import documents_folder


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="how Linux desktops tell it")
@pytest.mark.parametrize(
    ("written", "folder"),
    [
        ('# made by the desktop\nXDG_DOCUMENTS_DIR="$HOME/Dokumente"\n', "Dokumente"),
        ('XDG_DOWNLOAD_DIR="$HOME/down"\nXDG_DOCUMENTS_DIR="/elsewhere/papers"\n', "/elsewhere/papers"),
        ('XDG_DOCUMENTS_DIR="relative"\n', "Documents"),
        ("", "Documents"),
        (None, "Documents"),
    ],
)
def test_the_folder_of_documents_is_the_one_that_the_desktop_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: str | None, folder: str
):
    monkeypatch.delenv("DRAFTER_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    if written is not None:
        (tmp_path / "config").mkdir()
        (tmp_path / "config" / "user-dirs.dirs").write_text(written, encoding="utf-8")
    assert documents_folder() == tmp_path / folder


def test_a_home_of_its_own_has_its_own_documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DRAFTER_HOME", str(tmp_path))
    assert documents_folder() == tmp_path / "documents"
