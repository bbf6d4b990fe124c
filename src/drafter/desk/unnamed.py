"""Names that must not be named: the writer's list, and what stands in the way of a release."""

from __future__ import annotations

from collections.abc import Iterable

from drafter.checks.finding import Finding, Purpose
from drafter.checks.unnamed import CODE, unnamed
from drafter.checks.words import words_of
from drafter.model.errors import DrafterError
from drafter.model.statement import Statement
from drafter.storage.unnamed import (
    names_of_file,
    names_of_text,
    read_unnamed,
    unnamed_file,
    write_unnamed,
)

__all__ = [
    "CODE",
    "MustNotBeNamed",
    "named_places",
    "names_of_file",
    "names_of_text",
    "read_unnamed",
    "refuse_names",
    "unnamed_file",
    "write_unnamed",
]


class MustNotBeNamed(DrafterError):
    """A release would hold names that must not be named; `places` says where, one sentence for each."""

    def __init__(self, places: tuple[str, ...]) -> None:
        count = len(places)
        what = "a name that must" if count == 1 else f"{count} names that must"
        super().__init__(
            f"The release would hold {what} not be named, so no file was written.",
            "Take them out, or change the list. " + " ".join(places),
        )
        self.places = places


def named_places(statement: Statement, names: Iterable[str] = ()) -> tuple[Finding, ...]:
    """Each place of a release that holds a listed name, or that of a signatory who is not to be named."""
    return tuple(unnamed(statement, names, Purpose.RELEASE))


def refuse_names(statement: Statement, names: Iterable[str] = (), language: str = "en") -> None:
    """Raises MustNotBeNamed where a release would hold a name that it must not."""
    found = named_places(statement, names)
    if found:
        words = words_of(language)
        raise MustNotBeNamed(tuple(dict.fromkeys(words.place(one) for one in found)))
