"""The commands on one statement: make it, show it, export it, verify it."""

from __future__ import annotations

from pathlib import Path

import click

from drafter.cli.checks import DO_NOT_NAME, names_not_to_name
from drafter.cli.telling import (
    AS_JSON,
    FINDINGS_BLOCK,
    FOLDER,
    INPUT,
    LANGUAGE,
    print_json,
    refusals_told,
    tell,
)
from drafter.model.errors import UnknownName


@click.command()
@click.option("--template", "template_id", default="joint-statement", show_default=True, metavar="ID")
@click.option("--language", default="en", show_default=True, metavar="LANG", help="BCP 47, such as fr.")
@click.option("-o", "output", type=INPUT, required=True, metavar="FILE")
@refusals_told
def new(template_id: str, language: str, output: Path) -> None:
    """Begin a statement from a template."""
    from drafter.desk.files import create
    from drafter.desk.templates import new_statement

    if not LANGUAGE.fullmatch(language):
        raise UnknownName(f"“{language}” is no language.", "Give its BCP 47 tag, such as fr or kk-Cyrl.")
    create(output, new_statement(template_id, language))
    tell(f"{output}")


@click.command("import")
@click.argument("source", type=INPUT, metavar="INPUT")
@click.option("-o", "output", type=INPUT, metavar="FILE", help="The statement to make.")
@AS_JSON
@refusals_told
def import_(source: Path, output: Path | None, as_json: bool) -> None:
    """Make a statement of a text, Markdown or HTML page; say what was recognised and what was left over."""
    from drafter.desk.files import create
    from drafter.desk.importing import import_file
    from drafter.desk.outline import as_json as outline_json
    from drafter.desk.outline import as_lines

    reading = import_file(source)
    if output is not None:
        create(output, reading.statement)
    if as_json:
        print_json(outline_json(reading.statement, reading.left_over))
        return
    for line in as_lines(reading.statement):
        tell(line)
    if reading.left_over:
        tell(f"\nLeft over: {len(reading.left_over)} lines that found no place")
        for line in reading.left_over:
            tell(f"  {line}")
    if output is not None:
        tell(f"\n{output}")


@click.command()
@click.argument("file", type=INPUT)
@click.option("--edition", "language", default="", metavar="LANG", help="Another edition than the first.")
@AS_JSON
@refusals_told
def show(file: Path, language: str, as_json: bool) -> None:
    """Show a statement's outline."""
    from drafter.desk.files import read
    from drafter.desk.outline import as_json as outline_json
    from drafter.desk.outline import as_lines

    statement = read(file).statement
    if language and language not in {edition.language for edition in statement.editions}:
        raise UnknownName(f"The statement has no edition in “{language}”.", "Leave --edition out.")
    if as_json:
        print_json(outline_json(statement, language=language))
        return
    for line in as_lines(statement, language):
        tell(line)


@click.command()
@click.argument("file", type=INPUT)
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
@click.option("-o", "folder", type=FOLDER, required=True, metavar="FOLDER")
@click.option("--proof", is_flag=True, help="Read each file back; say whether it has the same words, and "
              "what it gives away. Exit 1 if anything is wrong.")  # fmt: skip
@DO_NOT_NAME
@refusals_told
def export(
    file: Path,
    formats: str,
    brand_id: str,
    language: str,
    purpose: str,
    folder: Path,
    proof: bool,
    listed: Path | None,
) -> None:
    """Export a statement as branded files. Exit 1 where a release holds a name that must not be named."""
    from drafter.compose.composition import Purpose
    from drafter.desk.brands import brand
    from drafter.desk.export import Order, deadline_of, formats_of
    from drafter.desk.export import export as write_files
    from drafter.desk.files import read
    from drafter.desk.unnamed import MustNotBeNamed
    from drafter.places import Places

    wanted = formats_of(formats)
    document = read(file)
    chosen = brand(brand_id or document.statement.brand, Places.of_user())
    order = Order(
        wanted,
        Purpose(purpose),
        language,
        deadline_of(document.ledger),
        proved=proof,
        unnamed=names_not_to_name(listed),
    )
    try:
        exported = write_files(document.statement, chosen, order, folder, side_by_side=True)
    except MustNotBeNamed as refusal:
        tell(str(refusal), err=True)
        raise SystemExit(FINDINGS_BLOCK) from None
    for path in exported.files:
        tell(f"{path}")
    for warning in exported.warnings:
        tell(warning, err=True)
    for gap in exported.gaps:
        tell(gap.sentence(), err=True)
    if exported.proof is not None:
        for sentence in exported.proof.sentences():
            tell(sentence, err=True)
        if not exported.proof.holds:
            raise SystemExit(1)


@click.command()
@AS_JSON
@refusals_told
def brands(as_json: bool) -> None:
    """List the brands."""
    from drafter.desk.brands import list_brands, refused_brands
    from drafter.places import Places

    found = list_brands(Places.of_user())
    for refusal in refused_brands(Places.of_user()):
        tell(str(refusal), err=True)
    if as_json:
        print_json({"brands": [{"id": one.id, "name": one.name, "kind": one.kind} for one in found]})
        return
    for one in found:
        tell(f"{one.id:<20} {one.name}")


@click.command()
@AS_JSON
@refusals_told
def templates(as_json: bool) -> None:
    """List the templates."""
    from drafter.desk.templates import list_templates

    found = list_templates()
    if as_json:
        rows = [
            {"id": one.id, "name": one.name(), "about": one.about(), "purpose": one.purpose()}
            for one in found
        ]
        print_json({"templates": rows})
        return
    for one in found:
        tell(f"{one.id:<20} {one.purpose()}")


@click.command()
@click.argument("file", type=INPUT)
@AS_JSON
@refusals_told
def verify(file: Path, as_json: bool) -> None:
    """Check that a statement's file is whole."""
    from drafter.desk.files import verify as findings_of

    found = findings_of(file)
    if as_json:
        rows = [{"code": one.code, "message": one.message} for one in found]
        print_json({"findings": rows, "blocking": len(rows)})
    else:
        for one in found:
            tell(one.message, err=True)
        if not found:
            tell(f"{file} is whole.")
    if found:
        raise SystemExit(FINDINGS_BLOCK)
