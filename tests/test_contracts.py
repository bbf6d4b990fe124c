"""The walls between the rooms: what may import what."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

ROOT = Path(__file__).resolve().parent.parent


def imported_by(statement: str) -> set[str]:
    """The top-level packages that are loaded after `statement` in an interpreter of its own."""
    script = f"import sys\n{statement}\nprint('\\n'.join({{name.split('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_import_contracts_are_kept(capsys):
    status = lint_imports(config_filename=str(ROOT / "pyproject.toml"), cache_dir=None)
    assert status == EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_the_command_line_imports_no_qt():
    loaded = imported_by("import drafter.cli")
    assert "drafter" in loaded
    assert not loaded & {"PySide6", "shiboken6"}


def test_the_command_line_imports_no_writer_before_it_writes():
    loaded = imported_by("import drafter.cli")
    assert not loaded & {"reportlab", "docx", "pypdfium2", "PIL", "fontTools"}
