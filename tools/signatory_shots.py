"""Pictures of calls, signatories and the import of lists, light and dark: 7, 60, 200 and 2,000 rows.

Taken by `python3 dev.py screenshots 8-`, with the rest of a name where fewer are wanted.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from drafter.model.signatories import Signatory, SignatoryState
from drafter.model.statement import SectionKind, Statement, section_of_kind
from drafter.ui.column.card_row import CardRow
from drafter.ui.column.carets import Caret
from drafter.ui.column.signatories import SignatoriesRow
from drafter.ui.importing_list.opening import open_list
from drafter.ui.importing_list.view import ListView
from drafter.ui.statement_window import StatementWindow
from drafter.ui.theme import Scheme
from tools.states import GUIDE, SMALL, Shot, at_calls, at_signatories, wait

_WORDS = "Arc Baltic Bridge Central Coastal Delta Eastern Forum Harbour Lantern Meadow Northern Open".split()
_ENDS = "Rights Network,Association for Equal Law,Equality Forum,Centre,Rights Group,Coalition".split(",")
_COUNTRIES = ("Norway", "Kenya", "France", "Chile", "Georgia", "Nepal", "")


def names(count: int) -> list[str]:
    """Invented organisations."""
    return [f"{_WORDS[n % 13]} {_ENDS[n % 6]} {n + 1}" for n in range(count)]


def with_rows(statement: Statement, count: int) -> Statement:
    """A statement with so many signatories, some with long names and some persons."""
    states = list(SignatoryState)
    many = []
    for number, name in enumerate(names(count)):
        state = SignatoryState.SIGNED if number % 3 else states[number % len(states)]
        country = _COUNTRIES[number % 7]
        if number % 17 == 5:
            long = f"{name} for Sexual and Gender Diversity, Legal Aid and Education"
        else:
            long = name
        many.append(Signatory(long, country=country, state=state))
    return replace(statement, signatories=tuple(many))


def list_file(count: int) -> Path:
    """A list in a file, with broken, empty and repeated rows."""
    path = Path(os.environ["DRAFTER_HOME"]) / "partners 2026.csv"
    lines = ["Organisation;Contact person;Position;Country;Answer"]
    for number, name in enumerate(names(count)):
        if number % 40 == 7:
            lines.append(f'"{name};;;Norway;yes')
        elif number % 40 == 9:
            lines.append(f";;;{_COUNTRIES[number % 7]};")
        else:
            lines.append(f"{name};;;{_COUNTRIES[number % 7]};{('yes', 'signed', 'perhaps')[number % 3]}")
    lines[3:3] = [lines[1]]
    path.write_text("\n".join(lines), encoding="cp1252")
    return path


def table_of(window: StatementWindow) -> SignatoriesRow:
    """The table of a window."""
    return next(row for row in window.column.rows if isinstance(row, SignatoriesRow))


def at_import(window: StatementWindow) -> ListView:
    """A list of 2,000 rows, read and looked at."""
    at_signatories(window)
    row = table_of(window)
    assert row.panel is not None
    view = open_list(row.panel, window.column.setting, list_file(2000))
    assert view is not None
    while not view.rows.rowCount():
        wait(50)
    return view


def at_notice(window: StatementWindow) -> None:
    """What is told after a paste."""
    at_signatories(window)
    row = table_of(window)
    known = window.session.statement.signatories[0].name
    row.paste(f"{known}\nArc Rights Network\tNorway\n1234\nArc rights network!")


def at_aside(window: StatementWindow) -> None:
    """The rows of a list that were kept aside."""
    view = at_import(window)
    view.foot.what.setCurrentIndex(1)
    next(button for fate, button in view.options.fates.items() if fate == "aside").click()


def at_menu(window: StatementWindow) -> None:
    """What can be done to chosen signatories."""
    at_signatories(window)
    row = table_of(window)
    assert row.panel is not None
    QTest.keyClick(row.panel.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    rect = row.panel.table.visualRect(row.panel.table.currentIndex())
    row.panel.table.customContextMenuRequested.emit(rect.center())


def card_of(window: StatementWindow, number: int) -> CardRow:
    """A call's card, in view."""
    row = [one for one in window.column.rows if isinstance(one, CardRow)][number]
    window.column.put_caret(Caret(row.part.blocks[0].id, 3))
    wait(200)
    return row


def at_verbs(window: StatementWindow) -> None:
    """The verbs of a call."""
    row = card_of(window, 1)
    assert row.card is not None
    button = row.card.strips[0].verb
    _open(button.menu(), button)


def at_more(window: StatementWindow) -> None:
    """What can be done to a call."""
    row = card_of(window, 1)
    assert row.card is not None
    button = row.card.strips[0].more
    _open(button.menu(), button)


def _open(menu: QMenu, button: QWidget) -> None:
    menu.aboutToShow.emit()
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))


def at_calendar(window: StatementWindow) -> None:
    """The calendar of a deadline."""
    row = card_of(window, 1)
    row.unfold(row.part.calls[0], True)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, "30 nov 2024")
    wait(200)
    QTest.keyClick(focus, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)


def at_asks(window: StatementWindow) -> None:
    """Asks as a list."""
    row = card_of(window, 1)
    assert row.editor is not None
    at = row.part.blocks[0].text.find("unequivocally")
    window.column.put_caret(Caret(row.part.blocks[0].id, max(at, 0) + 2))
    QTest.keyClick(row.editor, Qt.Key.Key_Tab)
    QTest.keyClick(row.editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    for words in ("publish what it decides", "answer the organisations that sign this statement"):
        QTest.keyClick(row.editor, Qt.Key.Key_Return)
        QTest.keyClicks(row.editor, words)


def at_related(window: StatementWindow) -> None:
    """Related publications."""
    section = section_of_kind(window.session.statement.primary, SectionKind.RELATED)
    assert section is not None
    window.column.go_to_section(section.id)


def signatory_shots(target: Statement) -> list[Shot]:
    """Every state, light and dark."""
    states: tuple[tuple[str, Statement, Callable[[StatementWindow], object]], ...] = (
        ("calls", target, at_calls),
        ("calls-verbs", target, at_verbs),
        ("calls-more", target, at_more),
        ("calls-calendar", target, at_calendar),
        ("calls-asks", target, at_asks),
        ("signatories-7", target, at_signatories),
        ("signatories-60", with_rows(target, 60), at_signatories),
        ("signatories-59", with_rows(target, 59), at_signatories),
        ("signatories-200", with_rows(target, 200), at_signatories),
        ("signatories-2000", with_rows(target, 2000), at_signatories),
        ("signatories-notice", target, at_notice),
        ("signatories-menu", target, at_menu),
        ("list", with_rows(target, 60), at_import),
        ("list-aside", with_rows(target, 60), at_aside),
        ("related", target, at_related),
    )
    return [
        Shot(f"8-{name}{end}", scheme, SMALL, statement, partial(_take, do))
        for name, statement, do in states
        for scheme, end in ((Scheme.LIGHT, ""), (Scheme.DARK, "-dark"))
    ]


def guide_shot(sample: Statement) -> Shot:
    """The guide's picture of a list before it is taken in."""
    do = partial(_take, at_import)
    return Shot("import-list", Scheme.LIGHT, SMALL, with_rows(sample, 60), do, GUIDE)


def _take(do: Callable[[StatementWindow], object], window: StatementWindow) -> None:
    """A step before a picture."""
    do(window)
