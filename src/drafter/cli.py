"""The command line: everything but typing. No command imports Qt.

Exit codes: 0 done, 1 done and findings block, 2 bad usage, 3 input refused, 4 could not write, 5 locked.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import click

from drafter import __version__
from drafter.model.errors import CannotWrite, DrafterError, InputRefused, Locked, UnknownName

P = ParamSpec("P")
R = TypeVar("R")

FINDINGS_BLOCK, BAD_USAGE, REFUSED, NOT_WRITTEN, LOCKED = 1, 2, 3, 4, 5
_CODES: tuple[tuple[type[DrafterError], int], ...] = (
    (UnknownName, BAD_USAGE),
    (InputRefused, REFUSED),
    (CannotWrite, NOT_WRITTEN),
    (Locked, LOCKED),
)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}")
_INPUT = click.Path(path_type=Path, dir_okay=False)
_FOLDER = click.Path(path_type=Path, file_okay=False)
_AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")


def _refusals_told(command: Callable[P, R]) -> Callable[P, R]:
    """A command that tells its refusals in two sentences on standard error and exits with their code."""

    @wraps(command)
    def told(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            result = command(*args, **kwargs)
            sys.stdout.flush()
            return result
        except BrokenPipeError:
            # Who read along has heard enough, such as head.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise SystemExit(0) from None
        except OSError as error:
            reason = error.strerror or type(error).__name__
            click.echo(
                f"What was asked for could not be written: {reason}. Make room or look elsewhere.", err=True
            )
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise SystemExit(NOT_WRITTEN) from None
        except DrafterError as error:
            click.echo(str(error), err=True)
            code = next((code for kind, code in _CODES if isinstance(error, kind)), REFUSED)
            raise SystemExit(code) from None

    return told


def _print_json(value: dict[str, Any]) -> None:
    text = json.dumps(value, ensure_ascii=False, indent=2)
    sys.stdout.buffer.write(text.encode("utf-8", "surrogatepass") + b"\n")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="drafter")
def main() -> None:
    """Joint statements: draft, circulate, sign off and publish, offline.

    Without a command, or with files in its place, drafter opens the application.
    """


@main.command()
@click.option("--template", "template_id", default="joint-statement", show_default=True, metavar="ID")
@click.option("--language", default="en", show_default=True, metavar="LANG", help="BCP 47, such as fr.")
@click.option("-o", "output", type=_INPUT, required=True, metavar="FILE")
@_refusals_told
def new(template_id: str, language: str, output: Path) -> None:
    """Begin a statement from a template."""
    from drafter.desk.documents import create
    from drafter.desk.templates import new_statement

    if not _LANGUAGE.fullmatch(language):
        raise UnknownName(f"“{language}” is no language.", "Give its BCP 47 tag, such as fr or kk-Cyrl.")
    create(output, new_statement(template_id, language))
    click.echo(f"{output}")


@main.command("import")
@click.argument("source", type=_INPUT, metavar="INPUT")
@click.option("-o", "output", type=_INPUT, metavar="FILE", help="The statement to make.")
@_AS_JSON
@_refusals_told
def import_(source: Path, output: Path | None, as_json: bool) -> None:
    """Make a statement of a text, Markdown or HTML page; say what was recognised and what was left over."""
    from drafter.desk.documents import create
    from drafter.desk.importing import import_file
    from drafter.desk.outline import as_json as outline_json
    from drafter.desk.outline import as_lines

    reading = import_file(source)
    if output is not None:
        create(output, reading.statement)
    if as_json:
        _print_json(outline_json(reading.statement, reading.left_over))
        return
    for line in as_lines(reading.statement):
        click.echo(line)
    if reading.left_over:
        click.echo(f"\nLeft over: {len(reading.left_over)} lines that found no place")
        for line in reading.left_over:
            click.echo(f"  {line}")
    if output is not None:
        click.echo(f"\n{output}")


@main.command()
@click.argument("file", type=_INPUT)
@click.option("--edition", "language", default="", metavar="LANG", help="Another edition than the first.")
@_AS_JSON
@_refusals_told
def show(file: Path, language: str, as_json: bool) -> None:
    """Show a statement's outline."""
    from drafter.desk.documents import read
    from drafter.desk.outline import as_json as outline_json
    from drafter.desk.outline import as_lines

    statement = read(file).statement
    if language and language not in {edition.language for edition in statement.editions}:
        raise UnknownName(f"The statement has no edition in “{language}”.", "Leave --edition out.")
    if as_json:
        _print_json(outline_json(statement, language=language))
        return
    for line in as_lines(statement, language):
        click.echo(line)


@main.command()
@click.argument("file", type=_INPUT)
@click.option(
    "--to",
    "formats",
    default="pdf,docx",
    show_default=True,
    metavar="FORMATS",
    help="pdf, docx, html, md, txt, eml.",
)
@click.option("--brand", "brand_id", default="", metavar="ID", help="See drafter brands.")
@click.option("--edition", "language", default="", metavar="LANG")
@click.option("--for", "purpose", default="release", show_default=True, metavar="PURPOSE",
              type=click.Choice(["draft", "circulation", "release"]))  # fmt: skip
@click.option("-o", "folder", type=_FOLDER, required=True, metavar="FOLDER")
@click.option("--proof", is_flag=True, help="Read each file back; say whether it has the same words, and "
              "what it gives away. Exit 1 if anything is wrong.")  # fmt: skip
@_refusals_told
def export(
    file: Path, formats: str, brand_id: str, language: str, purpose: str, folder: Path, proof: bool
) -> None:
    """Export a statement as branded files."""
    from drafter.compose.composition import Purpose
    from drafter.desk.brands import brand
    from drafter.desk.documents import read
    from drafter.desk.export import Order, deadline_of, formats_of
    from drafter.desk.export import export as write_files
    from drafter.places import Places

    wanted = formats_of(formats)
    document = read(file)
    chosen = brand(brand_id or document.statement.brand, Places.of_user())
    order = Order(wanted, Purpose(purpose), language, deadline_of(document.ledger), proved=proof)
    exported = write_files(document.statement, chosen, order, folder, side_by_side=True)
    for path in exported.files:
        click.echo(f"{path}")
    for warning in exported.warnings:
        click.echo(warning, err=True)
    if exported.proof is not None:
        for sentence in exported.proof.sentences():
            click.echo(sentence, err=True)
        if not exported.proof.holds:
            raise SystemExit(1)


@main.command()
@_AS_JSON
@_refusals_told
def brands(as_json: bool) -> None:
    """List the brands."""
    from drafter.desk.brands import list_brands, refused_brands
    from drafter.places import Places

    found = list_brands(Places.of_user())
    for refusal in refused_brands(Places.of_user()):
        click.echo(str(refusal), err=True)
    if as_json:
        _print_json({"brands": [{"id": one.id, "name": one.name, "kind": one.kind} for one in found]})
        return
    for one in found:
        click.echo(f"{one.id:<20} {one.name}")


@main.command()
@_AS_JSON
@_refusals_told
def templates(as_json: bool) -> None:
    """List the templates."""
    from drafter.desk.templates import list_templates

    found = list_templates()
    if as_json:
        rows = [{"id": one.id, "name": one.name(), "about": one.about()} for one in found]
        _print_json({"templates": rows})
        return
    for one in found:
        click.echo(f"{one.id:<20} {one.about()}")


@main.command()
@click.argument("file", type=_INPUT)
@_AS_JSON
@_refusals_told
def verify(file: Path, as_json: bool) -> None:
    """Check that a statement's file is whole."""
    from drafter.desk.documents import verify as findings_of

    found = findings_of(file)
    if as_json:
        rows = [{"code": one.code, "message": one.message} for one in found]
        _print_json({"findings": rows, "blocking": len(rows)})
    else:
        for one in found:
            click.echo(one.message, err=True)
        if not found:
            click.echo(f"{file} is whole.")
    if found:
        raise SystemExit(FINDINGS_BLOCK)


def commands() -> frozenset[str]:
    """The names of the commands."""
    return frozenset(main.commands)
