"""The register of institutions as the writing column's completion asks it."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from drafter.places import Places
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.desk.registers import Institution, Registers


@dataclass(frozen=True, slots=True)
class Body:
    """An institution under its name in the language of the edition.

    `note` says what is to be known of the name. A body that each country has leaves the country open: `stem`
    is what stands before it.
    """

    id: str
    name: str
    abbreviation: str
    note: str = ""
    stem: str = ""


class Institutions:
    """Looks bodies up; the register is read at the first question, or when it is told to prepare."""

    def __init__(self) -> None:
        self._preparing: threading.Thread | None = None

    @cached_property
    def _registers(self) -> Registers:
        from drafter.desk.registers import Registers

        return Registers(Places.of_user())

    def prepare(self) -> None:
        """Read the register beside the window: a question is near."""
        if self._preparing is None:
            self._preparing = threading.Thread(target=self._read, name="register", daemon=True)
            self._preparing.start()

    def _read(self) -> None:
        from drafter.register.patterns import asked

        self._registers.all_institutions()
        asked("")

    def complete(self, query: str, language: str) -> Sequence[Body]:
        """The bodies that `query` may mean, the likeliest first."""
        return [_body(one, language) for one in self._registers.find_institutions(query, language)]

    def keep(self, name: str, language: str) -> str:
        """Keep a body of the writer's own for other statements; its id. Raises CannotWrite."""
        return self._registers.keep_institution(name, language).id

    def forget(self, body: str) -> None:
        """Without a body of the writer's own, by its id; others stay. Raises CannotWrite."""
        found = self._registers.institution(body)
        if found is not None and found.own:
            self._registers.forget(body)


def _body(one: Institution, language: str) -> Body:
    from drafter.register.patterns import stem_of

    base = language.split("-", maxsplit=1)[0].lower()
    if one.pattern:
        stem = stem_of(one.names, language)
        return Body(
            one.id, f"{stem.rstrip()} …", "", translate("Calls", "then the country"), f"{stem.rstrip()} "
        )
    note = ""
    if one.own:
        note = translate("Calls", "your own")
    elif one.until:
        note = translate("Calls", "no longer exists")
    elif base in one.unverified:
        note = translate("Calls", "name to be verified")
    elif base not in one.names:
        note = translate("Calls", "name in English")
    return Body(one.id, one.name(language), one.short(language), note)
