"""The register of institutions as the writing column's completion asks it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Body:
    """An institution under its name in the language of the edition."""

    id: str
    name: str
    abbreviation: str


class Institutions:
    """Looks bodies up; the register is read at the first question."""

    def complete(self, query: str, language: str) -> Sequence[Body]:
        """The bodies that `query` may mean, the likeliest first."""
        from drafter.register.institutions import find

        return [
            Body(one.id, one.name(language), one.abbreviation)
            for one in find(query, language)
            if not one.pattern
        ]
