"""The command line: everything but typing. No command imports Qt.

Exit codes: 0 done, 1 done and findings block, 2 bad usage, 3 input refused, 4 could not write, 5 locked.
"""

from __future__ import annotations

import click

from drafter import __version__
from drafter.cli import checks, history, library, registers, spelling, statements


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="drafter")
def main() -> None:
    """Joint statements: draft, circulate, sign off and publish, offline.

    Without a command, or with files in its place, drafter opens the application.
    """


for _command in (
    statements.new,
    statements.import_,
    statements.show,
    statements.export,
    statements.brands,
    statements.templates,
    statements.verify,
    checks.check,
    checks.fix,
    spelling.spell,
    registers.institutions,
    registers.precedents,
    library.search,
    library.index,
    history.history,
    history.restore,
    history.compare,
):
    main.add_command(_command)


def commands() -> frozenset[str]:
    """The names of the commands."""
    return frozenset(main.commands)
