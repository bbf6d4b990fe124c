"""A sheet that the statement follows: what is typed there is kept as text is, long before its button."""

from __future__ import annotations

from collections.abc import Callable

from drafter.model.source_edits import add_sources, change_source
from drafter.model.sources import Source
from drafter.model.statement import Statement
from drafter.ui.attempt import Attempt
from drafter.ui.session import Session
from drafter.ui.sources.sheet import SourceSheet

Change = Callable[[Statement, Source, "str | None"], Statement]
"""What a source does to the statement, and by whom it is verified, if it is."""


def with_source(statement: Statement, source: Source) -> Statement:
    """A source in place of the one with its id, or as a further one."""
    known = any(one.id == source.id for one in statement.sources)
    return change_source(statement, source) if known else add_sources(statement, (source,))


def follow_sheet(
    session: Session,
    sheet: SourceSheet,
    change: Change,
    name: str,
    taken_back: Callable[[], None] = lambda: None,
) -> None:
    """Have the statement follow what is typed into a sheet; keeping it is one step called `name`.

    Cancel leaves all as it was, and Redo then brings back what was typed.
    """
    attempt = Attempt(session, name)

    def put(source: Source | None, by: str | None = None) -> None:
        attempt.put(lambda s: change(s, source, by) if source is not None else s)

    def leave() -> None:
        if attempt.take_back():
            taken_back()

    sheet.typed.connect(put)
    sheet.kept.connect(lambda source, verify, by: put(source, by if verify else None))
    # Before anything else is done with the source.
    for left in (sheet.rejected, sheet.removed, sheet.replaced):
        left.connect(leave)
