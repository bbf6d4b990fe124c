"""The commands on the library: look through the folders, and search in what was found."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from drafter.cli.telling import AS_JSON, FOLDER, NOT_WRITTEN, print_json, refusals_told, tell

if TYPE_CHECKING:
    from drafter.desk.library import Entry, Excerpt, Found, Refreshed


@click.command()
@click.argument("folders", nargs=-1, type=FOLDER, metavar="[FOLDER]...")
@click.option("--forget", type=FOLDER, multiple=True, metavar="FOLDER", help="Look through it no more.")
@click.option("--anew", is_flag=True, help="Throw the index away first, and read every statement.")
@AS_JSON
@refusals_told
def index(folders: tuple[Path, ...], forget: tuple[Path, ...], anew: bool, as_json: bool) -> None:
    """Find the statements in your folders, and from now on in each FOLDER and all below it."""
    from drafter.desk.library import Library, change_folders
    from drafter.places import Places

    places = Places.of_user()
    looked_through = change_folders(places, add=folders, drop=forget)
    library = Library(places)
    try:
        done = library.rebuild() if anew else library.refresh()
        count = len(library)
    finally:
        library.close()
    if as_json:
        print_json(
            {
                "folders": [str(folder) for folder in looked_through],
                "statements": count,
                "added": done.added,
                "changed": done.changed,
                "removed": done.removed,
                "troubles": [{"path": str(one.path), "message": one.reason} for one in done.troubles],
            }
        )
    else:
        tell(f"{_counted(count)}: {done.added} new, {done.changed} changed, {done.removed} gone.")
    _tell(done)
    if done.trouble:
        raise SystemExit(NOT_WRITTEN)


@click.command()
@click.argument("query", nargs=-1, required=True)
@click.option("--most", default=50, show_default=True, type=click.IntRange(1, 10_000), help="How many.")
@AS_JSON
@refusals_told
def search(query: tuple[str, ...], most: int, as_json: bool) -> None:
    """Find the statements that hold every word of QUERY, the best first.

    The last word may be the beginning of one. Words in quotation marks follow each other; case and accents
    do not count.
    """
    from drafter.desk.library import Library
    from drafter.places import Places

    typed = " ".join(query)
    library = Library(Places.of_user())
    try:
        _tell(library.refresh())
        found = library.search(typed, limit=most)
    finally:
        library.close()
    if as_json:
        print_json({"query": typed, "found": [_row(one) for one in found]})
        return
    for one in found:
        _print(one)
    if not found:
        tell("No statement has these words.", err=True)


def _tell(done: Refreshed) -> None:
    for one in done.troubles:
        tell(f"{click.format_filename(one.path)}: {one.reason}", err=True)
    if done.trouble:
        tell(done.trouble, err=True)


def _print(one: Found) -> None:
    entry = one.entry
    tell(click.style(click.format_filename(entry.path), dim=True))
    tell(f"  {_marked(entry.title, one.title_hits)}")
    if one.excerpt.text:
        tell(f"  {_marked(one.excerpt.text, one.excerpt.hits)}")


def _marked(text: str, hits: tuple[tuple[int, int], ...]) -> str:
    """The text with its hits in bold, where the terminal has that."""
    parts: list[str] = []
    at = 0
    for start, end in hits:
        parts.extend((text[at:start], click.style(text[start:end], bold=True)))
        at = end
    return "".join((*parts, text[at:]))


def _row(one: Found) -> dict[str, Any]:
    return {
        **_described(one.entry),
        "title_hits": [list(hit) for hit in one.title_hits],
        "excerpt": _shown(one.excerpt),
    }


def _described(entry: Entry) -> dict[str, Any]:
    return {
        "path": str(entry.path),
        "title": entry.title,
        "language": entry.language,
        "state": entry.state.value,
        "words": entry.words,
        "changed": datetime.fromtimestamp(entry.changed, UTC).isoformat(timespec="seconds"),
        "round": entry.round,
        "deadline": entry.deadline or None,
        "approved": entry.approved,
        "asked": entry.asked,
        "brand": entry.brand,
        "document": entry.document,
        "problem": entry.problem or None,
    }


def _shown(excerpt: Excerpt) -> dict[str, Any]:
    return {"text": excerpt.text, "hits": [list(hit) for hit in excerpt.hits]}


def _counted(count: int) -> str:
    return f"{count} {'statement' if count == 1 else 'statements'}"
