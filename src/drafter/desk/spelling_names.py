"""Names that are spelt right because the statement or the registers have them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from drafter.desk.spelling_words import plain
from drafter.model.calls import Call
from drafter.model.influence import InfluenceEntry
from drafter.model.signatories import Signatory
from drafter.model.sources import Source
from drafter.model.statement import Statement
from drafter.register.countries import country_codes, country_spellings
from drafter.register.institutions import load

CODE = "spelling"
"""What a word that was set aside stands under among what the writer ignores."""
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")


def known_names(statement: Statement) -> frozenset[str]:
    """The words of every name that the statement's data and the registers have; those that begin large."""
    return _of_registers() | _of_statement(
        statement.signatories, statement.calls, statement.sources, statement.entries
    )


@lru_cache(maxsize=1)
def _of_registers() -> frozenset[str]:
    names: list[str] = []
    for one in load():
        names.extend((one.abbreviation, *one.names.values()))
    for code in country_codes():
        names.extend(country_spellings(code))
    return frozenset(_words(names))


def _of_statement(
    signatories: tuple[Signatory, ...],
    calls: tuple[Call, ...],
    sources: tuple[Source, ...],
    entries: tuple[InfluenceEntry, ...],
) -> frozenset[str]:
    names: list[str] = []
    for one in signatories:
        names.extend((one.name, one.affiliation, one.country))
    names.extend(addressee.name for call in calls for addressee in call.addressees)
    for source in sources:
        names.extend((source.publisher, source.author))
    for entry in entries:
        names.extend((entry.here.body, entry.here.country))
    return frozenset(_words(names))


def _words(names: list[str]) -> Iterator[str]:
    for name in names:
        for found in _WORD.finditer(plain(name)):
            if found[0][0].isupper():
                yield found[0].removesuffix("'s")
