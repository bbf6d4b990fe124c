"""Looking a brand over beside the window's thread: what is wrong with it, its logo's file, its letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from drafter.desk.brand_editing import BrandProblem, Draft, LogoFacts, logo_facts, problems
from drafter.desk.fonts import coverage
from drafter.desk.measures import measure_of
from drafter.model.errors import DrafterError
from drafter.ui.brands.fonts import USUAL, Letters
from drafter.ui.jobs import Line
from drafter.ui.texts import translate

REST_MS = 150


@dataclass(frozen=True, slots=True)
class Assessment:
    """What was found: problems, the facts of the logo, the letters that there are, the measure of a line."""

    brand_id: str
    problems: tuple[BrandProblem, ...]
    logo: LogoFacts | None
    letters: Letters
    measure: str


def assess(draft: Draft, languages: Sequence[str]) -> Assessment:
    """Look a brand over; `languages` are those of the statement that it is shown on."""
    kinds = draft.brand.type
    shown = tuple(dict.fromkeys((*languages, *USUAL)))
    letters = Letters(shown, coverage(kinds.text, shown), coverage(kinds.heads, shown))
    width, characters = measure_of(draft.brand)
    measure = translate("Brands", "{width} mm, {characters} characters a line").format(
        width=f"{width:g}", characters=characters
    )
    return Assessment(draft.brand.id, problems(draft, languages), logo_facts(draft), letters, measure)


class Assessor(QObject):
    """Looks over the brand that is shown a moment after its last change, and others when there is time."""

    found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line = Line(self)
        self._draft: Draft | None = None
        self.languages: tuple[str, ...] = ()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._begin)

    def soon(self, draft: Draft) -> None:
        """Look a brand over once nothing has changed for a moment."""
        self._draft = draft
        self._rest.start()

    def now(self, draft: Draft) -> None:
        """Look a brand over as soon as there is time."""
        languages = self.languages

        def done(result: Any) -> None:
            if not isinstance(result, DrafterError):
                self.found.emit(result)

        self.put(lambda: assess(draft, languages), done)

    def put(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Do other work in the same line; `then` gets what it gives, or the error that it raises."""
        self._line.put(work, then)

    def close(self) -> None:
        """Finish and end."""
        self._rest.stop()
        self._line.close()

    def _begin(self) -> None:
        if self._draft is not None:
            self.now(self._draft)
