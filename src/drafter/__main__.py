"""Where things are put together: a first argument that is no command means files to open."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line or the application; the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    # A path, as it comes from a desktop, is no command: the window need not wait for the command line.
    if given and (given[0].startswith("-") or given[0].replace("-", "").isalnum()):
        often, *seldom = gc.get_threshold()
        # A command leaves little garbage, and looking for it takes a twelfth of a small export.
        gc.set_threshold(200_000, *seldom)
        from drafter.cli import commands
        from drafter.cli import main as command_line

        # A file that has a command's name can still be opened, by its path: ./show
        if given[0].startswith("-") or given[0] in commands():
            try:
                command_line(given, prog_name="drafter")
            finally:
                # All that is left goes with the process; at its end it is not looked through once more.
                gc.freeze()
            return 0
        gc.set_threshold(often, *seldom)
    from drafter.ui.app import run

    return run([Path(name) for name in given])


if __name__ == "__main__":
    sys.exit(main())
