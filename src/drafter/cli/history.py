"""The commands on what a statement said before: list its versions, bring one back, compare two statements."""

from __future__ import annotations

from pathlib import Path

import click

from drafter.cli.telling import AS_JSON, INPUT, print_json, refusals_told, tell
from drafter.model.errors import UnknownName


@click.command()
@click.argument("file", type=INPUT)
@AS_JSON
@refusals_told
def history(file: Path, as_json: bool) -> None:
    """List the versions that a statement's file holds, the newest first."""
    from drafter.desk.files import read
    from drafter.desk.history import as_json as rows_of
    from drafter.desk.history import reason_in_words, versions_of

    kept = read(file).history
    if as_json:
        print_json({"versions": rows_of(kept)})
        return
    for one in versions_of(kept):
        when = one.when.strftime("%Y-%m-%d %H:%M") if one.when is not None else one.at
        name = f"{one.number}, {one.name}" if one.number else reason_in_words(one.reason)
        tell(f"{one.number or one.id!s:<12} {when}  {one.words:>6} words  {name}")
    if not kept.revisions:
        tell("This statement has no earlier versions yet.")


@click.command()
@click.argument("file", type=INPUT)
@click.argument("version")
@click.option("-o", "output", type=INPUT, required=True, metavar="FILE", help="The statement to make.")
@refusals_told
def restore(file: Path, version: str, output: Path) -> None:
    """Make a statement of a version (its number, name or id) as it was; FILE itself stays as it is."""
    from drafter.desk.history import restore as restored

    restored(file, version, output)
    tell(f"{output}")


@click.command()
@click.argument("old", type=INPUT)
@click.argument("new", type=INPUT)
@click.option("--old-version", default="", metavar="VERSION", help="A version of OLD instead of its text.")
@click.option("--new-version", default="", metavar="VERSION", help="A version of NEW instead of its text.")
@click.option("--to", "form", default="", metavar="html", help="The format; else only figures are said.")
@click.option("-o", "output", type=INPUT, default=None, metavar="FILE", help="The redline to write.")
@AS_JSON
@refusals_told
def compare(
    old: Path, new: Path, old_version: str, new_version: str, form: str, output: Path | None, as_json: bool
) -> None:
    """Say what changed from one statement to another, and write it as a redline."""
    from drafter.desk.comparing import compare_files, write_redline
    from drafter.desk.redline import figures_of

    if form not in ("", "html"):
        raise UnknownName(f"“{form}” is no format of a redline.", "There is: html.")
    if bool(form) != (output is not None):
        raise UnknownName("A redline needs a format and a file.", "Give both --to html and -o FILE.")
    compared = compare_files((old, old_version), (new, new_version))
    if output is not None:
        write_redline(compared, output)
    found = compared.comparison
    if as_json:
        print_json(
            {
                "changes": len(found.spots),
                "words_in": found.words_in,
                "words_out": found.words_out,
                "file": str(output) if output is not None else None,
            }
        )
    elif output is not None:
        tell(f"{output}")
    else:
        tell(", ".join(figures_of(found)) if found.spots else "Nothing differs.")
