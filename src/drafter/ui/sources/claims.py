"""The claims of one window: marks in the text, what the lists show, and what is done with them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from drafter.checks.factual import factual
from drafter.checks.finding import Finding, Severity
from drafter.checks.passages import Passage, printed_text
from drafter.desk.sources import (
    GAPS,
    ClaimRow,
    Claims,
    ClaimState,
    last_verifier,
    set_aside,
    verified,
)
from drafter.model.edits import find_block
from drafter.model.source_edits import remove_source, set_claim_sources
from drafter.model.statement import Statement
from drafter.ui.announcing import announce
from drafter.ui.checks import going
from drafter.ui.column.marks import Look, Mark
from drafter.ui.jobs import Job
from drafter.ui.kinds import outline_name
from drafter.ui.sources.listed import (
    Group,
    Row,
    claim_rows,
    marks_of,
    named,
    source_rows,
)
from drafter.ui.sources.wording import GROUPS, reason
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.ui.statement_window import StatementWindow

LAYER, CURRENT = "claims", "claims, current"
"""The layers of marks: of all claims, and the ground of the one that is open."""
# While one types, the list stays as it is; it is brought up to date at the next pause.
PAUSE_MS = 500


@dataclass(frozen=True, slots=True)
class _Found:
    """What was found in a statement, and the rows that show it."""

    statement: Statement
    seen: dict[str, ClaimRow]
    rows: list[Row]


class ClaimsOfWindow(QObject):
    """Keeps what is shown of a window's claims equal to its statement, as long as they are looked at.

    `changed` comes when there are others, `opened` with the name of the one that is gone to, or none.
    """

    changed = Signal()
    opened = Signal(str)

    def __init__(self, window: StatementWindow) -> None:
        super().__init__(window)
        self._window = window
        self._column, self._session = window.column, window.session
        self._claims = Claims()
        self._job: Job | None = None
        self._seen: dict[str, ClaimRow] = {}
        self._rows: list[Row] = []
        self._wanted = ""
        self._own = False
        self.active = False
        self.looked = False
        self.current = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._read)
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(0)
        self._telling.timeout.connect(self.changed)
        self._session.changed.connect(self._follow)
        self._column.sign_chosen.connect(self._sign_chosen)
        self._column.sign_words[LAYER] = self._said

    # What is shown

    def set_active(self, active: bool) -> None:
        """Whether claims are looked at: only then are they sought, and underlined in the text."""
        if active == self.active:
            return
        self.active = active
        if active:
            self._read()
        else:
            self._pause.stop()
            self._column.set_marks(LAYER, {})
            self._column.set_marks(CURRENT, {})

    def _follow(self, _old: Statement, _new: Statement) -> None:
        if not self.active:
            return
        if self._session.stepping or self._own:
            self._read()
        else:
            self._pause.start()

    def _read(self) -> None:
        """Seek the claims of the present statement on a thread."""
        if self._job is not None:
            # It is asked again when it has ended.
            return
        statement, claims = self._session.statement, self._claims

        def work(_progress: object) -> _Found:
            seen = named(claims.of(statement))
            return _Found(statement, seen, claim_rows(seen))

        self._job = Job(work, self)
        self._job.finished.connect(self._take)
        self._job.start()

    def _take(self, found: _Found) -> None:
        self._job = None
        if not self.active:
            return
        if found.statement is not self._session.statement:
            self._pause.start()
            return
        self._seen, self._rows, self.looked = found.seen, found.rows, True
        if self._wanted:
            self.current, self._wanted = self._wanted, ""
        if self.current not in self._seen:
            self.current = ""
        self._mark()
        # The marks first; the lists in a turn of their own, so that no turn is long.
        self._telling.start()

    def _mark(self) -> None:
        marks = marks_of(self._seen) if self.active else {}
        self._column.set_marks(LAYER, marks, self._session.statement)
        self._mark_current()

    def _mark_current(self) -> None:
        one = self._now(self.current) if self.active else None
        ground = {one.block: (Mark(one.start, one.end, Look.CURRENT),)} if one is not None else {}
        self._column.set_marks(CURRENT, ground)

    # What there is

    @property
    def count(self) -> int:
        """How many claims there are, those set aside left out."""
        return sum(one.state is not ClaimState.DISMISSED for one in self._seen.values())

    @property
    def gaps(self) -> int:
        """How many a release would name."""
        return sum(one.state in GAPS for one in self._seen.values())

    def rows(self) -> list[Row]:
        """The rows of the claims' list."""
        return self._rows

    def source_rows(self) -> list[Row]:
        """The rows of the sources' list, in the order of their numbers."""
        statement, numbers = self._session.statement, self.numbers()
        borne = Counter(name for claim in statement.claims for name in dict.fromkeys(claim.sources))
        sources = sorted(statement.sources, key=lambda one: numbers.get(one.id, len(numbers) + 1))
        return source_rows(sources, borne)

    def numbers(self) -> dict[str, int]:
        """The number of each source as it is printed; where none are printed, as they are listed."""
        notes = self._column.setting.notes
        found = {one.id: notes.number(one.id) for one in self._session.statement.sources}
        if not any(found.values()):
            return {name: place for place, name in enumerate(found, start=1)}
        return {name: number for name, number in found.items() if number}

    def claim(self, name: str) -> ClaimRow | None:
        """A claim by its name."""
        return self._seen.get(name)

    def group(self, name: str) -> Group:
        """The group that a claim is listed in."""
        return Group(self._seen[name].state.value)

    def section_name(self, section: str) -> str:
        """What the outline calls a section."""
        edition = self._session.statement.primary
        found = next((one for one in edition.sections if one.id == section), None)
        return outline_name(found, edition) if found is not None else ""

    def place_name(self, row: ClaimRow) -> str:
        """The section and the number of the paragraph."""
        return f"{self.section_name(row.section)} {row.number}"

    def why(self, row: ClaimRow) -> str:
        """Why a sentence is listed, in words that quote what makes it a fact."""
        statement = self._session.statement
        try:
            section, place = find_block(statement, row.block)
        except KeyError:
            return ""
        block = section.blocks[place]
        passage = Passage(section, block, printed_text(block), statement.primary.language)
        for fact in factual(passage):
            if fact.start < row.end and row.start < fact.end:
                return reason(fact.why, passage.text[fact.low : fact.high].strip())
        return ""

    # Going

    def open(self, name: str, enter: bool = False) -> None:
        """Go to a claim: have it in sight, with `enter` the cursor and the keyboard there too."""
        one = self._now(name)
        if one is None:
            return
        self.current = name
        self._mark_current()
        self.opened.emit(name)
        place = Finding("", Severity.ADVICE, one.section, one.block, one.start, one.end, one.text)
        if enter:
            going.enter(self._column, place)
        else:
            going.reveal(self._column, place)

    def _now(self, name: str) -> ClaimRow | None:
        """A claim where its words are now; None where it is gone."""
        one = self._seen.get(name)
        if one is None:
            return None
        mark = self._column.setting.marks.now(LAYER, self._session.statement, {one.block}).get(name)
        if mark is None or (mark.start, mark.end) == (one.start, one.end):
            return one
        return replace(one, start=mark.start, end=mark.end)

    def _sign_chosen(self, layer: str, name: str) -> None:
        if layer == LAYER and name in self._seen:
            self.open(name)

    def _said(self, name: str) -> str:
        one = self._seen.get(name)
        return GROUPS[Group(one.state.value)] if one is not None else ""

    # Doing

    def verify(self, name: str = "") -> None:
        """The claim was compared with its sources, as both are now; the next to verify is gone to."""
        one = self._seen.get(name or self.current)
        if one is None or not one.claim or one.state not in (ClaimState.EDITED, ClaimState.UNVERIFIED):
            return
        by = last_verifier(self._session.statement)
        claim = one.claim
        self.edit(lambda s: verified(s, claim, by, today()), translate("Sources", "Verify claim"))
        announce(self._column, translate("Sources", "Verified"))

    def dismiss(self, why: str) -> None:
        """The open claim is none, and why."""
        one = self._now(self.current)
        if one is not None and self._still_there(one):
            self.edit(lambda s: set_aside(s, one, why), translate("Sources", "Not a claim"))

    def heed(self) -> None:
        """The open one is a claim after all."""
        one = self._seen.get(self.current)
        if one is not None and one.dismissed:
            self.edit(lambda s: set_aside(s, one, ""), translate("Sources", "A claim after all"))

    def remove_source(self, source: str) -> None:
        """Without a source; its claims stay without it."""
        self.edit(lambda s: remove_source(s, source), translate("Sources", "Remove source"))

    def expect(self, name: str) -> None:
        """Go to a claim of this name as soon as it is listed."""
        self._wanted = name

    def replace_source(self, source: str, other: str) -> None:
        """Another source in place of one, wherever that is cited, and that one gone."""

        def change(statement: Statement) -> Statement:
            for claim in statement.claims:
                if source in claim.sources:
                    names = [other if name == source else name for name in claim.sources]
                    statement = set_claim_sources(statement, claim.id, names)
            return remove_source(statement, source)

        self.edit(change, translate("Sources", "Use the other source"))

    def edit(self, change: Callable[[Statement], Statement], name: str) -> None:
        """One step of what is done with claims and sources."""
        if self._column.setting.locked:
            return
        self._own = True
        try:
            self._session.edit(change, name)
        finally:
            self._own = False

    def look(self) -> None:
        """Look for claims at once rather than at the next pause."""
        if self.active:
            self._read()

    def _still_there(self, one: ClaimRow) -> bool:
        try:
            section, place = find_block(self._session.statement, one.block)
        except KeyError:
            return False
        return 0 <= one.start < one.end <= len(section.blocks[place].text)


def today() -> str:
    """The writer's own day."""
    return date.today().isoformat()  # noqa: DTZ011 (the writer's own day)
