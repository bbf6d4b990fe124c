"""Pictures of calls, signatories and the import of lists, light and dark: 7, 60, 200 and 2,000 rows.

Run as `python tools/signatory_shots.py [names…]`; the pictures go to out/screenshots.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent.parent)]

from tools import screenshots as shots  # noqa: E402

# isort: split
from PySide6.QtCore import QPoint, Qt  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QMenu, QWidget  # noqa: E402

from drafter.model.signatories import Signatory, SignatoryState  # noqa: E402
from drafter.model.statement import SectionKind, Statement, section_of_kind  # noqa: E402
from drafter.places import resources  # noqa: E402
from drafter.ui.column.card_row import CardRow  # noqa: E402
from drafter.ui.column.carets import Caret  # noqa: E402
from drafter.ui.column.signatories import SignatoriesRow  # noqa: E402
from drafter.ui.importing_list.opening import open_list  # noqa: E402
from drafter.ui.importing_list.view import ListView  # noqa: E402
from drafter.ui.statement_window import StatementWindow  # noqa: E402
from drafter.ui.theme import Scheme  # noqa: E402

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
    shots.at_signatories(window)
    row = table_of(window)
    assert row.panel is not None
    view = open_list(row.panel, window.column.setting, list_file(2000))
    assert view is not None
    while not view.rows.rowCount():
        shots.wait(50)
    return view


def at_notice(window: StatementWindow) -> None:
    """What is told after a paste."""
    shots.at_signatories(window)
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
    shots.at_signatories(window)
    row = table_of(window)
    assert row.panel is not None
    QTest.keyClick(row.panel.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    rect = row.panel.table.visualRect(row.panel.table.currentIndex())
    row.panel.table.customContextMenuRequested.emit(rect.center())


def card_of(window: StatementWindow, number: int) -> CardRow:
    """A call's card, in view."""
    row = [one for one in window.column.rows if isinstance(one, CardRow)][number]
    window.column.put_caret(Caret(row.part.blocks[0].id, 3))
    shots.wait(200)
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
    shots.wait(200)
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


def all_shots() -> list[shots.Shot]:
    """Every state, light and dark."""
    seed = next(iter(sorted(shots.SEEDS.glob("*.txt"))), None)
    source = seed if seed is not None else resources() / "sample" / "sample.md"
    target = shots.with_states(shots.imported(source))
    states: tuple[tuple[str, Statement, Callable[[StatementWindow], object]], ...] = (
        ("calls", target, shots.at_calls),
        ("calls-verbs", target, at_verbs),
        ("calls-more", target, at_more),
        ("calls-calendar", target, at_calendar),
        ("calls-asks", target, at_asks),
        ("signatories-7", target, shots.at_signatories),
        ("signatories-60", with_rows(target, 60), shots.at_signatories),
        ("signatories-59", with_rows(target, 59), shots.at_signatories),
        ("signatories-200", with_rows(target, 200), shots.at_signatories),
        ("signatories-2000", with_rows(target, 2000), shots.at_signatories),
        ("signatories-notice", target, at_notice),
        ("signatories-menu", target, at_menu),
        ("list", with_rows(target, 60), at_import),
        ("list-aside", with_rows(target, 60), at_aside),
        ("related", target, at_related),
    )
    sample = shots.imported(resources() / "sample" / "sample.md")
    guide = shots.Shot(
        "import-list",
        Scheme.LIGHT,
        shots.SMALL,
        with_rows(sample, 60),
        partial(_take, at_import),
        shots.GUIDE,
    )
    return [
        guide,
        *(
            shots.Shot(f"8-{name}{end}", scheme, shots.SMALL, statement, partial(_take, do))
            for name, statement, do in states
            for scheme, end in ((Scheme.LIGHT, ""), (Scheme.DARK, "-dark"))
        ),
    ]


def _take(do: Callable[[StatementWindow], object], window: StatementWindow) -> None:
    """A step before a picture."""
    do(window)


if __name__ == "__main__":
    shots.shots = all_shots
    shots.main()
