"""A section of the statement as rows of the column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.model.edits import move_section, rename_section
from drafter.model.statement import Section, SectionKind
from drafter.model.text import Block
from drafter.register.labels import HEADLESS, labels
from drafter.ui.column.add_row import AddRow
from drafter.ui.column.card_row import CardRow
from drafter.ui.column.dateline import DatelineRow
from drafter.ui.column.label import LabelLine, LabelRow
from drafter.ui.column.parts import Part, home_of, matched, parts_of, splice_between
from drafter.ui.column.publications import PublicationsRow
from drafter.ui.column.rows import LABEL_GAP, Row
from drafter.ui.column.setting import Setting
from drafter.ui.column.signatories import SignatoriesRow
from drafter.ui.column.text_rows import HeadingRow, PartRow, TextRow
from drafter.ui.kinds import NAMES, section_label
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.ui.influence.row import EntriesRow

_CARD_GAP = 16
_PART_GAP = 12
_LISTS = frozenset({SectionKind.SIGNATORIES, SectionKind.RELATED})


class _Label(LabelRow):
    """A section's label line, bound to the section."""

    def __init__(self, view: SectionView) -> None:
        headless = view.section.kind in HEADLESS
        super().__init__(view.setting.theme, True, not headless)
        self._view = view

    @property
    def locked(self) -> str:
        return self._view.setting.locked

    def made(self, line: LabelLine) -> None:
        view, column = self._view, self._view.setting.column
        line.rename_wanted.connect(view.begin_heading)
        line.generated_wanted.connect(view.drop_heading)
        if line.handle is not None:
            line.handle.dragged.connect(lambda at: column.drag(self, at, False))
            line.handle.dropped.connect(lambda at: column.drag(self, at, True))
            line.handle.cancelled.connect(column.stop_drag)
        line.pressed.connect(lambda: column.go_to_section(view.section.id))


def _entries(setting: Setting, beside: Row) -> EntriesRow:
    # Most statements that are opened show no such section at first.
    from drafter.ui.influence.row import EntriesRow

    return EntriesRow(setting, beside)


class SectionView:
    """Keeps rows for one section equal to it."""

    def __init__(self, setting: Setting, section: Section) -> None:
        self.setting = setting
        self.section = section
        self.label = _Label(self)
        self.heading: HeadingRow | None = None
        self.dateline = DatelineRow(setting) if section.kind is SectionKind.HEADLINE else None
        self.table = SignatoriesRow(setting) if section.kind is SectionKind.SIGNATORIES else None
        self.publications = PublicationsRow(setting, section) if section.kind is SectionKind.RELATED else None
        self.add_call = (
            AddRow(setting, translate("Column", "Call"), self._begin_call)
            if section.kind is SectionKind.CALLS
            else None
        )
        self.entries = _entries(setting, self.label) if section.kind is SectionKind.INFLUENCE else None
        self.parts: list[PartRow] = []
        self._renaming = False
        self._show_heading()
        self._show_parts(self._wanted())

    @property
    def name(self) -> str:
        """What the section is called."""
        return NAMES[self.section.kind]

    def rows(self) -> list[Row]:
        """The rows in order."""
        found: list[Row] = [self.label]
        if self.heading is not None:
            found.append(self.heading)
        found.extend(self.parts)
        last = (self.dateline, self.table, self.publications, self.add_call, self.entries)
        found.extend(row for row in last if row is not None)
        return found

    # Following the model

    def show(self, section: Section) -> bool:
        """Show the section as it is now; whether it has other rows than before."""
        old, self.section = self.section, section
        if section is old:
            return False
        changed = self._show_heading()
        if section.blocks is not old.blocks:
            changed |= self._splice(old.blocks)
        if self.publications is not None and section.publications is not old.publications:
            self.publications.show(section.publications)
        return changed

    def _wanted(self) -> list[Part]:
        if not self.section.blocks and self.section.kind in _LISTS:
            return []
        return parts_of(self.section.blocks)

    def _splice(self, old: tuple[Block, ...]) -> bool:
        splice = splice_between(old, self.section.blocks)
        found = home_of(splice, [row.part for row in self.parts])
        gone = not self.section.blocks and self.section.kind in _LISTS
        if found is None or gone:
            self._show_parts(self._wanted())
            return True
        number, part = found
        row = self.parts[number]
        grown = len(part.blocks) - len(row.part.blocks)
        row.show_part(part)
        if grown:
            for later in self.parts[number + 1 :]:
                later.start += grown
        return False

    def _show_parts(self, wanted: list[Part]) -> None:
        present = matched([row.part for row in self.parts], wanted)
        rows: list[PartRow] = []
        start = 0
        for part, number in zip(wanted, present, strict=True):
            row = self.parts[number] if number is not None else self._row_for(part)
            row.start = start
            if number is None:
                # Its height is guessed when the ground takes it.
                row.part = part
            else:
                row.show_part(part)
            rows.append(row)
            start += len(part.blocks)
        self.parts = rows
        self._space()

    def _row_for(self, part: Part) -> PartRow:
        section = self.section
        name = translate("Column", "{name}, section").format(name=self.name)
        if part.calls:
            return CardRow(self.setting, section.id)
        return TextRow(self.setting, section.id, section.kind, name, _PART_GAP)

    def _space(self) -> None:
        above: Row = self.label
        if self.heading is not None:
            self.heading.gap = LABEL_GAP
            above = self.heading
        only = len(self.parts) == 1
        for row in self.parts:
            if above is self.label or above is self.heading:
                row.gap = LABEL_GAP
            else:
                row.gap = _CARD_GAP if row.part.calls or not isinstance(above, TextRow) else _PART_GAP
            if isinstance(row, CardRow):
                row.show_guidance()
            if isinstance(row, TextRow):
                row.set_guidance(self.setting.guide.text(self.section.kind) if only else "")
            above = row

    # The heading

    def _show_heading(self) -> bool:
        section = self.section
        own = section.heading if not section.generated else ""
        headless = section.kind in HEADLESS
        usual = labels(self.setting.edition.language).section(section.kind)
        self.label.text = self.name if self._renaming else section_label(section, usual)
        self.label.own_heading = bool(own)
        self.label.show()
        wanted = bool(own or self._renaming) and not headless
        had = self.heading is not None
        if wanted:
            if self.heading is None:
                self.heading = HeadingRow(self.setting, section.id, self.name, usual)
            self.heading.show_heading(own)
        else:
            self.heading = None
        if had != wanted:
            self._space()
        return had != wanted

    def show_language(self) -> None:
        """The edition's language changed: the usual headings and the guidance follow."""
        self._show_heading()
        self._space()

    def begin_heading(self) -> None:
        """Let the writer give the section a heading; the usual one stands there until then."""
        if self.section.kind in HEADLESS:
            return
        if self.heading is None:
            self._renaming = True
            self._show_heading()
            self.setting.column.rows_changed()
        if self.heading is not None:
            self.setting.ground.ensure_made(self.heading)
            for editor in self.heading.editors:
                editor.setFocus()
                editor.selectAll()

    def end_heading(self) -> None:
        """The cursor left the heading; an empty one gives way to the usual one."""
        self._renaming = False
        if self._show_heading():
            self.setting.column.rows_changed()

    def set_heading(self, heading: str) -> None:
        """The writer's own heading, or the usual one again."""
        section = self.section.id
        words = heading.replace("\n", " ")
        # An emptied heading keeps its line until the cursor leaves it.
        self._renaming = self.heading is not None and any(e.hasFocus() for e in self.heading.editors)
        self.setting.column.edit(
            lambda statement: rename_section(statement, section, words),
            translate("Column", "Heading"),
            f"heading {section}",
        )

    def drop_heading(self) -> None:
        """Back to the usual heading."""
        self.setting.ground.setFocus()
        self.set_heading("")
        self.end_heading()

    def show_edition(self) -> None:
        """Bring place, date and kind of text up to date, and the guidance that goes by the kind."""
        if self.dateline is not None:
            self.dateline.show()
        self._space()

    def move(self, place: int) -> None:
        """Move the section among the others."""
        section = self.section.id
        self.setting.column.edit(
            lambda statement: move_section(statement, section, place), translate("Column", "Move section")
        )

    def _begin_call(self) -> None:
        self.setting.column.begin_call(self.section.id)
