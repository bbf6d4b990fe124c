"""The command on misspelt words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from drafter.cli.checks import EDITION, asked_edition
from drafter.cli.telling import AS_JSON, INPUT, print_json, refusals_told, tell

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
    found: list[tuple[str, Misspelling]] = []
    missing: set[str] = set()
    for tag in (language,) if language else [edition.language for edition in statement.editions]:
        for _ in spelling.reading(statement, tag):
            pass
        found.extend((tag, one) for one in spelling.misspelt)
        missing.update(spelling.missing)
    kinds = {section.id: section.kind.value for edition in statement.editions for section in edition.sections}
    meant = _meant(spelling, [one for _, one in found]) if suggest else {}
    if as_json:
        rows = [_row(one, kinds, meant) for _, one in found]
        print_json({"misspelt": rows, "missing": sorted(missing)})
        return
    several = not language and len(statement.editions) > 1
    for tag, one in found:
        texts = ", ".join(meant.get((one.word, one.language), ()))
        place = f"{one.where or kinds[one.section]:<12}"
        edition = f"{tag:<6} " if several else ""
        tell(f"{edition}{place} {one.word}{f' → {texts}' if texts else ''}")
    for tag in sorted(missing):
        tell(f"There is no dictionary for “{tag}”.", err=True)
    if not found and not missing:
        tell("No word is misspelt.")


def _meant(spelling: Spelling, found: list[Misspelling]) -> dict[tuple[str, str], tuple[str, ...]]:
    words = dict.fromkeys((one.word, one.language) for one in found)
    return {key: spelling.suggestions(*key) for key in words}


def _row(
    one: Misspelling, kinds: dict[str, str], meant: dict[tuple[str, str], tuple[str, ...]]
) -> dict[str, object]:
    row: dict[str, object] = {
        "word": one.word,
        "language": one.language,
        "section": one.where or kinds[one.section],
        "block": one.block,
        "start": one.start,
        "end": one.end,
    }
    if meant:
        row["suggestions"] = list(meant[one.word, one.language])
    return row
