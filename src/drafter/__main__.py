"""Where things are put together: a first argument that is no command means files to open."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line or the application; the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and (given[0].startswith("-") or _is_command(given[0])):
        from drafter.cli import main as command_line

        command_line(given, prog_name="drafter")
        return 0
    from drafter.ui.app import run

    return run([Path(name) for name in given])


def _is_command(word: str) -> bool:
    if not word.replace("-", "").isalnum():
        # A path, as it comes from a desktop: the window need not wait for the command line to be loaded.
        return False
    from drafter.cli import commands

    # A file that has a command's name can still be opened, by its path: ./show
    return word in commands()


if __name__ == "__main__":
    sys.exit(main())
