"""Pictures of the influence section's entries: beside the prose and below it, edited, chosen, printed.

Taken by `python3 dev.py screenshots 04`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from drafter.model.influence import InfluenceEntry, Measure, Stage, Strength
from drafter.model.sources import Source
from drafter.model.statement import SectionKind, Statement, section_of_kind
from drafter.register.precedents import load
from drafter.ui.column.carets import Caret
from drafter.ui.influence.card import HERE
from drafter.ui.influence.row import EntriesRow
from drafter.ui.statement_window import StatementWindow
from drafter.ui.theme import Scheme
from tools.states import GUIDE, LARGE, SMALL, Shot, wait


def with_entries(statement: Statement) -> Statement:
    """The statement with the two entries that the design draws."""
    known = {one.id: one for one in load()}
    sources = (Source("Report on the request"), Source("Record of the sitting"))
    request = InfluenceEntry(
        Measure(
            "Request to declare a leading LGBTI organisation “extremist”",
            "2024-10-09",
            "Parliament of Kazakhstan",
            "KZ",
        ),
        known["RU-2023-SC-LGBT"].measure("en"),
        "RU-2023-SC-LGBT",
        Strength.REPORTED,
        tuple(source.id for source in sources),
    )
    petition = InfluenceEntry(
        Measure(
            "Petition to ban so-called “LGBT propaganda”, its support allegedly orchestrated",
            "2024",
            "",
            "KZ",
        ),
        known["RU-2022-478FZ"].measure("en"),
        "RU-2022-478FZ",
        Strength.ALLEGED,
    )
    return replace(statement, sources=sources, entries=(request, petition))


def with_sample_entries(statement: Statement) -> Statement:
    """The sample with two entries of its own country."""
    known = {one.id: one for one in load()}
    sources = (Source("Explanatory note to the draft law", "Parliament of Norvia"), Source("The draft law"))
    draft = InfluenceEntry(
        Measure(
            "Draft law on “foreign representatives”",
            "2026-03-02",
            "Parliament of Norvia",
            "Norvia",
            "foreign_agents",
            stage=Stage.PROPOSED,
        ),
        known["RU-2012-121FZ"].measure("en"),
        "RU-2012-121FZ",
        Strength.DOCUMENTED,
        tuple(source.id for source in sources),
    )
    search = InfluenceEntry(
        Measure("Searches at two associations", "2026-03", country="Norvia"), strength=Strength.REPORTED
    )
    return replace(statement, sources=sources, entries=(draft, search))


def with_many_entries(statement: Statement) -> Statement:
    """Twenty-five entries of every strength, some without a precedent."""
    strengths = tuple(Strength)
    made = tuple(
        InfluenceEntry(
            one.measure("en"),
            one.measure("en") if number % 4 else None,
            one.id if number % 4 else "",
            strengths[number % 4],
        )
        for number, one in enumerate(load())
    )
    return replace(statement, entries=made)


def entries_of(window: StatementWindow) -> EntriesRow:
    """The row of the entries."""
    row = next(view.entries for view in window.column.views if view.entries is not None)
    window.column.ground.ensure_made(row)
    return row


def at_influence(window: StatementWindow, *, narrow: bool = False) -> None:
    """The cursor in the influence section, with the inspector open only where it is to be narrow."""
    window.commands["inspector"].setChecked(narrow)
    wait(50)
    section = section_of_kind(window.session.statement.primary, SectionKind.INFLUENCE)
    assert section is not None
    block = section.blocks[0]
    at = block.text.find("destabilising")
    offset = at + len("destabilising") if at >= 0 else len(block.text)
    window.column.put_caret(Caret(block.id, offset))
    row = entries_of(window)
    view = next(view for view in window.column.views if view.entries is row)
    window.column.ground.verticalScrollBar().setValue(view.label.top - (25 if narrow else 83))
    wait(150)


def at_form(window: StatementWindow) -> None:
    """An entry being edited."""
    at_influence(window)
    panel = entries_of(window).panel
    assert panel is not None
    panel.cards[1].open(HERE)
    wait(50)


def at_chooser(window: StatementWindow, typed: str = "propaganda") -> None:
    """The register of precedents, searched."""
    at_influence(window)
    row = entries_of(window)
    assert row.panel is not None
    row.ask_precedent(row.panel.cards[1].entry.id)
    assert row.chooser is not None
    row.chooser.field.setText(typed)
    row.chooser.field.textEdited.emit(typed)
    wait(100)


def at_menu_of(window: StatementWindow, which: Callable[[EntriesRow], object]) -> None:
    """A menu of the panel open."""
    at_influence(window)
    button = which(entries_of(window))
    menu = button.menu()  # type: ignore[attr-defined]
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))  # type: ignore[attr-defined]
    QApplication.processEvents()


def _strength(row: EntriesRow) -> object:
    assert row.panel is not None
    return row.panel.cards[0].strength


def _styles(row: EntriesRow) -> object:
    assert row.panel is not None
    return row.panel.style_button


def influence_shots(target: Statement, sample: Statement) -> list[Shot]:
    """All pictures of the entries, with the names of the design's."""
    light, dark = Scheme.LIGHT, Scheme.DARK
    drawn, many = with_entries(target), with_many_entries(target)
    return [
        Shot("04-influence", light, SMALL, drawn, at_influence),
        Shot("04-influence-dark", dark, SMALL, drawn, at_influence),
        Shot("04b-influence-narrow", light, SMALL, drawn, lambda w: at_influence(w, narrow=True)),
        Shot("04b-influence-narrow-dark", dark, SMALL, drawn, lambda w: at_influence(w, narrow=True)),
        Shot("04c-influence-form", light, SMALL, drawn, at_form),
        Shot("04c-influence-form-dark", dark, SMALL, drawn, at_form),
        Shot("04d-influence-chooser", light, SMALL, drawn, at_chooser),
        Shot("04d-influence-chooser-dark", dark, SMALL, drawn, at_chooser),
        Shot("04e-influence-strength", light, SMALL, drawn, lambda w: at_menu_of(w, _strength)),
        Shot("04e-influence-styles", light, SMALL, drawn, lambda w: at_menu_of(w, _styles)),
        Shot("04f-influence-many", light, LARGE, many, at_influence),
        Shot("influence", light, SMALL, with_sample_entries(sample), at_influence, GUIDE),
    ]
