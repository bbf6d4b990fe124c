"""Names that must not be named: the writer's list, and what stands in the way of a release."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from drafter.checks.finding import Finding, Purpose
from drafter.checks.unnamed import CODE, unnamed
from drafter.checks.words import words_of
from drafter.model.errors import DrafterError
from drafter.model.signatories import ABSENT, AGREED, SignatoryState
from drafter.model.statement import Statement
from drafter.places import Places
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
    "listed",
    "named_places",
    "names_of_file",
    "names_of_text",
    "not_agreed",
    "read_unnamed",
    "refuse_names",
    "unnamed_file",
    "write_unnamed",
]


_TOLD = 12


class MustNotBeNamed(DrafterError):
    """A release would hold names that must not be named; `findings` are the places, each of which is told."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self.findings = tuple(findings)
        count = len(self.findings)
        what = "a name that must" if count == 1 else f"{count} names that must"
        super().__init__(
            f"The release would hold {what} not be named, so no file was written.",
            f"{self.told('en')} Take them out, or change the list of names in the settings.",
        )

    def told(self, language: str) -> str:
        """Where the names are, a sentence for each place, in the language of whoever reads it."""
        words = words_of(language)
        places = list(dict.fromkeys(words.place(one) for one in self.findings))
        rest = len(places) - _TOLD
        return " ".join(places[:_TOLD]) + (f" (+ {rest})" if rest > 0 else "")


def listed() -> tuple[str, ...]:
    """The names of this writer's list. Raises InputRefused where it is there and cannot be read."""
    return read_unnamed(Places.of_user())


def named_places(statement: Statement, names: Iterable[str] = ()) -> tuple[Finding, ...]:
    """Each place of a release that holds a listed name, or that of a signatory who is not to be named."""
    return tuple(unnamed(statement, names, Purpose.RELEASE))


def refuse_names(statement: Statement, names: Iterable[str] = ()) -> None:
    """Raises MustNotBeNamed where a release would hold a name that it must not."""
    found = named_places(statement, names)
    if found:
        raise MustNotBeNamed(found)


def not_agreed(statement: Statement) -> tuple[str, ...]:
    """The signatories that a release would print although they have not agreed yet."""
    return tuple(
        one.name
        for one in statement.signatories
        if one.state not in AGREED and one.state not in ABSENT and one.state is not SignatoryState.WITHHELD
    )
