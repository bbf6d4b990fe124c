"""The command on misspelt words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from drafter.cli.checks import EDITION, asked_edition
from drafter.cli.telling import AS_JSON, INPUT, print_json, refusals_told

if TYPE_CHECKING:
    from drafter.desk.checking_frames import Misspelling
    from drafter.desk.spelling import Spelling


@click.command()
@click.argument("file", type=INPUT)
@EDITION
@click.option("--suggest", is_flag=True, help="Say what each word may have been meant to be.")
@AS_JSON
@refusals_told
def spell(file: Path, language: str, suggest: bool, as_json: bool) -> None:
    """List the words of a statement that no dictionary knows, as its file and your own words have it."""
    from drafter.desk.files import read
    from drafter.desk.spelling import Spelling

    statement = read(file).statement
    asked_edition(statement, language)
    spelling = Spelling()
    for _ in spelling.reading(statement, language):
        pass
    kinds = {section.id: section.kind.value for section in statement.edition(language).sections}
    meant = _meant(spelling) if suggest else {}
    if as_json:
        rows = [_row(one, kinds, meant) for one in spelling.misspelt]
        print_json({"misspelt": rows, "missing": list(spelling.missing)})
        return
    for one in spelling.misspelt:
        texts = ", ".join(meant.get((one.word, one.language), ()))
        click.echo(f"{kinds[one.section]:<12} {one.word}{f' → {texts}' if texts else ''}")
    for tag in spelling.missing:
        click.echo(f"There is no dictionary for “{tag}”.", err=True)
    if not spelling.misspelt and not spelling.missing:
        click.echo("No word is misspelt.")


def _meant(spelling: Spelling) -> dict[tuple[str, str], tuple[str, ...]]:
    words = dict.fromkeys((one.word, one.language) for one in spelling.misspelt)
    return {key: spelling.suggestions(*key) for key in words}


def _row(
    one: Misspelling, kinds: dict[str, str], meant: dict[tuple[str, str], tuple[str, ...]]
) -> dict[str, object]:
    row: dict[str, object] = {
        "word": one.word,
        "language": one.language,
        "section": kinds[one.section],
        "block": one.block,
        "start": one.start,
        "end": one.end,
    }
    if meant:
        row["suggestions"] = list(meant[one.word, one.language])
    return row
