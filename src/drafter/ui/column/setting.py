"""What the parts of the column share: the session, the look, and the column itself as they see it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPoint

from drafter.model.calls import Call
from drafter.model.statement import Edition, Statement
from drafter.ui.column.footnotes import NoteNumbers
from drafter.ui.column.formats import FOCUSED, Formats
from drafter.ui.column.found import Found
from drafter.ui.column.guidance import Guide
from drafter.ui.column.marks import Marks
from drafter.ui.column.placing import Ground
from drafter.ui.column.rows import Row
from drafter.ui.column.surroundings import Surroundings
from drafter.ui.session import Session, Step
from drafter.ui.theme import Theme, Use

if TYPE_CHECKING:
    from drafter.ui.column.taking_in import TakingIn


class Institution(Protocol):
    """A body in the register; one with a `stem` wants a country behind it."""

    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str: ...

    @property
    def abbreviation(self) -> str: ...

    @property
    def note(self) -> str: ...

    @property
    def stem(self) -> str: ...


class Register(Protocol):
    """The register of institutions, as far as completion needs it."""

    def complete(self, query: str, language: str) -> Sequence[Institution]:
        """The bodies that `query` may mean, the likeliest first."""

    def keep(self, name: str, language: str) -> str:
        """Keep a body of the writer's own for other statements; its id. Raises CannotWrite."""

    def forget(self, body: str) -> None:
        """Without a body of the writer's own, by its id; others stay. Raises CannotWrite."""

    def prepare(self) -> None:
        """A question is near."""


class Column(Surroundings, Protocol):
    """What rows ask of the column."""

    def edit(
        self,
        change: Callable[[Statement], Statement],
        name: str,
        typing: str = "",
        step: Step | None = None,
    ) -> None:
        """Apply an edit of the writer's."""

    def leave(self, row: Row, down: bool) -> bool:
        """The cursor leaves a row that is no editor; whether there was somewhere to go."""

    def drag(self, row: Row, at: QPoint, drop: bool) -> None:
        """A section or card is dragged over the column, or dropped."""

    def stop_drag(self) -> None:
        """The drag came to nothing."""

    def rows_changed(self) -> None:
        """A section has other rows than before."""

    @property
    def taking_in(self) -> TakingIn:
        """What comes from the clipboard."""

    def begin_call(self, section: str) -> None:
        """A new, empty call at the end of a section, with the cursor in its addressees."""

    def go_to_block(self, block_id: str) -> None:
        """Put the cursor at the start of a block."""

    def go_to_section(self, section_id: str) -> None:
        """Put the cursor at the start of a section and bring the section into view."""

    def call_named(self, call_id: str) -> Call | None:
        """The present data of a call."""

    def found_in_row(self, name: str) -> Sequence[tuple[str, bool]]:
        """The words found in a signatory or publication, and whether they are the current hit."""


@dataclass(slots=True)
class Setting:
    """Shared by all rows of one column."""

    session: Session
    theme: Theme
    register: Register
    ground: Ground
    column: Column
    # Why nothing can be changed; empty where it can.
    locked: str = ""
    # Whether the text stands alone, without labels, cards and tables.
    focused: bool = False
    notes: NoteNumbers = field(default_factory=NoteNumbers)
    found: Found = field(default_factory=Found)
    marks: Marks = field(default_factory=Marks)
    guide: Guide = field(default_factory=Guide)
    _formats: dict[Use, Formats] = field(default_factory=dict)

    def formats(self, use: Use) -> Formats:
        """The formats of a use of text, made once."""
        if self.focused:
            use = FOCUSED.get(use, use)
        if use not in self._formats:
            self._formats[use] = Formats(self.theme, use)
        return self._formats[use]

    def renew_formats(self) -> None:
        """The theme changed."""
        for formats in self._formats.values():
            formats.renew()

    @property
    def edition(self) -> Edition:
        """The edition that is written in."""
        return self.session.statement.primary
