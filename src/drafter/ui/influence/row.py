"""The entries as a row of the column: beside the prose where there is room, else below it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from drafter.model.errors import DrafterError
from drafter.model.influence import InfluenceEntry, InfluenceStyle, Measure
from drafter.model.statement import SectionKind, Statement, section_of_kind
from drafter.ui.column.rows import Row
from drafter.ui.column.setting import Setting
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.desk.registers import Precedent, Registers
    from drafter.ui.influence.card import EntryCard
    from drafter.ui.influence.chooser import PrecedentChooser
    from drafter.ui.influence.panel import EntriesPanel
    from drafter.ui.jobs import Job

_GAP = 24
_HEAD, _ADD, _CARD = 24, 32, 281


class EntriesRow(Row):
    """Keeps the panel equal to the statement's entries, and edits them."""

    def __init__(self, setting: Setting, beside: Row) -> None:
        super().__init__(_GAP)
        self.beside = beside
        self._setting = setting
        self._registers: Registers | None = None
        self._doubts: dict[str, str] = {}
        self._reading: Job | None = None
        self._current = False
        self.panel: EntriesPanel | None = None
        self.chooser: PrecedentChooser | None = None

    # As a row

    def estimate(self, width: int) -> int:
        size = self._setting.theme.size
        return size(_HEAD + _ADD) + len(self._statement.entries) * size(_CARD)

    def make(self, parent: QWidget) -> QWidget:
        from drafter.ui.influence.panel import EntriesPanel

        panel = EntriesPanel(self._setting.theme, self._setting.edition.language, self._wire, parent)
        panel.styles_filled.connect(self._fill_styles)
        panel.add_wanted.connect(self.ask_entry)
        panel.lock(self._setting.locked)
        panel.show_entries(self._statement, self._doubts)
        panel.height_changed.connect(lambda: self._setting.ground.refit(self))
        panel.stops_changed.connect(lambda: self._setting.ground.chain(self))
        panel.set_current(self._current)
        self.panel = panel
        self._look_up()
        return panel

    def released(self) -> None:
        self.panel = None

    def fit(self, width: int) -> int:
        return self.panel.lay_out(width) if self.panel is not None else self.estimate(width)

    def place(self, left: int, width: int) -> QRect:
        from drafter.ui.influence.panel import ABOVE

        return super().place(left, width).adjusted(0, -ABOVE, 0, 0)

    def set_current(self, current: bool) -> None:
        """Whether the cursor is in the section or its entries."""
        self._current = current
        if self.panel is not None:
            self.panel.set_current(current)

    def follow(self, old: Statement, new: Statement) -> None:
        """The statement is another."""
        if new.entries is old.entries and new.influence_as is old.influence_as:
            return
        if self.panel is None:
            self._setting.ground.refit(self)
            return
        self.panel.lock(self._setting.locked)
        self.panel.show_entries(new, self._doubts)
        self._look_up()

    # Register

    @property
    def _statement(self) -> Statement:
        return self._setting.session.statement

    @property
    def registers(self) -> Registers:
        """The registers with the writer's own rows."""
        if self._registers is None:
            from drafter.desk.registers import Registers
            from drafter.places import Places

            self._registers = Registers(Places.of_user())
        return self._registers

    def _look_up(self) -> None:
        """Find out, beside the window, which precedents of the entries are to be verified."""
        wanted = {entry.precedent for entry in self._statement.entries} - {"", *self._doubts}
        if not wanted or self._reading is not None:
            return
        from drafter.ui.jobs import Job, Progress

        registers = self.registers

        def work(_report: Progress) -> dict[str, bool]:
            known = {one.id: one.to_verify for one in registers.all_precedents()}
            return {name: known.get(name, False) for name in wanted}

        self._reading = Job(work, self._setting.session)
        self._reading.finished.connect(self._looked_up)
        self._reading.start()

    def _looked_up(self, found: dict[str, bool]) -> None:
        self._reading = None
        doubt = translate("Influence", "To be verified")
        self._doubts.update({name: doubt if unsure else "" for name, unsure in found.items()})
        if self.panel is not None and any(found.values()):
            self.panel.show_entries(self._statement, self._doubts)
        self._look_up()

    # Edits

    def _edit(self, change: Callable[[Statement], Statement], name: str, typing: str = "") -> None:
        self._setting.column.edit(change, name, typing)

    def _wire(self, card: EntryCard) -> None:
        entry = card.entry.id
        card.strength_chosen.connect(partial(self._set_strength, entry))
        card.menu_filled.connect(partial(self._fill_menu, entry))
        card.sources_filled.connect(partial(self._fill_sources, entry))
        card.written.connect(partial(self._write, entry))
        card.choice_wanted.connect(partial(self.ask_precedent, entry))
        card.opened.connect(lambda: self._reveal(card))
        card.move_wanted.connect(partial(self.move, entry))

    def _set_strength(self, entry: str, strength: object) -> None:
        from drafter.model.influence import Strength
        from drafter.model.influence_edits import set_strength

        if isinstance(strength, Strength):
            self._edit(lambda s: set_strength(s, entry, strength), translate("Influence", "Strength"))

    def _write(self, entry: str, side: str, field: str, measure: object) -> None:
        from drafter.model.influence_edits import find_entry, set_here, set_precedent
        from drafter.ui.influence.card import HERE

        assert isinstance(measure, Measure)
        name = translate("Influence", "Entry")
        key = f"entry {entry} {side} {field}"
        if side == HERE:
            self._edit(lambda s: set_here(s, entry, measure), name, key)
        else:
            present = find_entry(self._statement, entry).precedent
            self._edit(lambda s: set_precedent(s, entry, measure, present), name, key)

    def add(self, entry: InfluenceEntry) -> None:
        """One more entry, open to be written where it says nothing yet."""
        from drafter.model.influence_edits import add_entry
        from drafter.ui.influence.card import HERE

        self._edit(lambda s: add_entry(s, entry), translate("Influence", "Add entry"))
        card = self.panel.card(entry.id) if self.panel is not None else None
        if card is None:
            return
        if entry.here == Measure(title=entry.here.title):
            # Nothing but its title is known, or not even that: the rest is written next.
            card.open(HERE)
            if entry.here.title:
                card.forms[HERE].date.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            card.strength.setFocus()
        self._reveal(card)

    def _reveal(self, widget: QWidget) -> None:
        ground = self._setting.ground
        at = widget.mapTo(ground.canvas, QPoint(0, 0))
        ground.reveal(QRect(at, widget.size()))

    def reveal_entry(self, entry: str, *, enter: bool = False) -> None:
        """Bring an entry into sight, and with `enter` the keyboard to it."""
        card = self.panel.card(entry) if self.panel is not None else None
        if card is not None:
            self._reveal(card)
            if enter:
                card.strength.setFocus(Qt.FocusReason.OtherFocusReason)

    def reveal_end(self) -> None:
        """Bring the button that adds an entry into sight."""
        if self.panel is not None:
            self._reveal(self.panel.add)

    def move(self, entry: str, step: int) -> None:
        """One place further among the entries."""
        from drafter.model.influence_edits import move_entry

        names = [one.id for one in self._statement.entries]
        place = names.index(entry) + step
        if 0 <= place < len(names):
            self._edit(lambda s: move_entry(s, entry, place), translate("Influence", "Move entry"))
            if self.panel is not None and (card := self.panel.card(entry)) is not None:
                self._reveal(card)

    def remove(self, entry: str) -> None:
        """Without an entry; the keyboard goes to the next one."""
        from drafter.model.influence_edits import remove_entry

        names = [one.id for one in self._statement.entries]
        place = names.index(entry)
        self._edit(lambda s: remove_entry(s, entry), translate("Influence", "Remove entry"))
        rest = [name for name in names if name != entry]
        if self.panel is None:
            return
        if rest:
            self.panel.focus(rest[min(place, len(rest) - 1)])
        else:
            self.panel.add.setFocus()

    def choose_style(self, style: InfluenceStyle) -> None:
        """How the entries are printed."""
        from drafter.model.influence_edits import choose_influence_style

        name = translate("Influence", "How entries are printed")
        self._edit(lambda s: choose_influence_style(s, style), name)

    def order_by_date(self) -> None:
        """The oldest first."""
        from drafter.model.influence_edits import order_entries

        self._edit(order_entries, translate("Influence", "Order entries"))

    def weave(self) -> None:
        """Prose made from the entries, behind what the section says already."""
        from drafter.compose.influence_prose import woven
        from drafter.model.influence_edits import append_prose

        section = section_of_kind(self._setting.edition, SectionKind.INFLUENCE)
        if section is None:
            return
        blocks = woven(self._statement.entries, self._setting.edition.language)
        self._edit(
            lambda s: append_prose(s, section.id, blocks), translate("Influence", "Write prose from entries")
        )
        if blocks:
            self._setting.column.go_to_block(blocks[0].id)

    # Choosing a precedent

    def ask_entry(self) -> None:
        """Choose what the new entry is about, or write it."""
        if self.panel is not None and not self._setting.locked:
            self._open_chooser(self.panel.add, "", self._add_chosen, self._add_written)

    def _add_chosen(self, chosen: Precedent) -> None:
        language = self._setting.edition.language
        if not chosen.follows and chosen.country == "RU":
            # What others are compared with: what happened here is still to be written.
            self.add(InfluenceEntry(follows=chosen.measure(language), precedent=chosen.id))
            return
        other = self.registers.precedent(chosen.follows) if chosen.follows else None
        self.add(
            InfluenceEntry(
                here=chosen.measure(language),
                follows=other.measure(language) if other is not None else None,
                precedent=chosen.follows if other is not None else "",
            )
        )

    def _add_written(self, title: str) -> None:
        self.add(InfluenceEntry(here=Measure(title=title)))

    def ask_precedent(self, entry: str) -> None:
        """Choose what an entry is compared with, or write it."""
        card = self.panel.card(entry) if self.panel is not None else None
        if card is not None and not self._setting.locked:
            self._open_chooser(
                card.more,
                card.entry.precedent,
                partial(self._compare, entry),
                partial(self._compare_own, entry),
            )

    def _compare(self, entry: str, chosen: Precedent) -> None:
        from drafter.model.influence_edits import set_precedent

        measure = chosen.measure(self._setting.edition.language)
        self._edit(
            lambda s: set_precedent(s, entry, measure, chosen.id), translate("Influence", "Choose precedent")
        )

    def _compare_own(self, entry: str, title: str) -> None:
        from drafter.model.influence_edits import set_precedent
        from drafter.ui.influence.card import FOLLOWS

        self._edit(
            lambda s: set_precedent(s, entry, Measure(title=title)),
            translate("Influence", "Choose precedent"),
        )
        card = self.panel.card(entry) if self.panel is not None else None
        if card is not None:
            card.open(FOLLOWS)

    def _open_chooser(
        self,
        under: QWidget,
        present: str,
        choose: Callable[[Precedent], None],
        write: Callable[[str], None],
    ) -> None:
        from drafter.ui.influence.chooser import PrecedentChooser

        chooser = PrecedentChooser(
            self._setting.theme, self.registers, self._setting.edition.language, under.window()
        )
        chooser.chosen.connect(choose)
        chooser.typed.connect(write)
        self.chooser = chooser
        chooser.open_below(under, present)

    # Menus

    def _fill_styles(self, menu: QMenu) -> None:
        from drafter.ui.influence.menus import fill_styles

        fill_styles(menu, self, self._statement)

    def _fill_menu(self, entry: str, menu: QMenu) -> None:
        from drafter.ui.influence.menus import fill_entry

        fill_entry(menu, self, self._statement, entry, self._setting.theme)

    def _fill_sources(self, entry: str, menu: QMenu) -> None:
        from drafter.ui.influence.menus import fill_sources

        fill_sources(menu, self, self._statement, entry, self._setting.theme)

    def detach_precedent(self, entry: str) -> None:
        """The entry compared with nothing."""
        from drafter.model.influence_edits import set_precedent

        self._edit(lambda s: set_precedent(s, entry, None), translate("Influence", "Remove precedent"))

    def keep_precedent(self, entry: str, side: str) -> None:
        """A measure of an entry kept in the register for other statements."""
        from drafter.model.influence_edits import find_entry
        from drafter.ui.influence.card import HERE

        found = find_entry(self._statement, entry)
        measure = found.here if side == HERE else found.follows
        if measure is None:
            return
        known = {source.id: source.address for source in self._statement.sources}
        addresses = [known[name] for name in found.sources if known.get(name)] if side == HERE else []
        follows = found.precedent if side == HERE else ""
        try:
            self.registers.keep_precedent(measure, self._setting.edition.language, addresses, follows)
            said = translate("Influence", "Kept in the register for other statements")
        except DrafterError as refused:
            said = str(refused)
        card = self.panel.card(entry) if self.panel is not None else None
        if card is not None:
            QToolTip.showText(card.more.mapToGlobal(QPoint(0, card.more.height())), said, card)

    def toggle_source(self, entry: str, source: str, on: bool) -> None:
        """A source of the statement borne in mind for an entry, or no longer."""
        from drafter.model.influence_edits import attach_source, detach_source

        change = attach_source if on else detach_source
        self._edit(lambda s: change(s, entry, source), translate("Influence", "Sources of an entry"))

    def add_source(self, entry: str) -> None:
        """A source for an entry: a new one, or one that is there, in the sheet of sources."""
        from drafter.ui.influence.citing import ask_source

        if self.panel is not None and not self._setting.locked:
            ask_source(self._setting, self.panel.window(), entry)
