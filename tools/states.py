"""What pictures are taken of: the statement as the design draws it, and the window in its states."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from drafter.model.edits import add_section, change_section, move_block, set_ready, splice_blocks
from drafter.model.ids import new_id
from drafter.model.signatories import Signatory, SignatoryState
from drafter.model.statement import Section, SectionKind, Statement, section_of_kind
from drafter.model.text import AnchorKind, Block, sliced, stretches
from drafter.places import resources
from drafter.readers import read
from drafter.ui.brands.window import BrandWindow
from drafter.ui.column.card_row import CardRow
from drafter.ui.column.carets import Caret
from drafter.ui.export_dialog import ExportDialog
from drafter.ui.statement_window import StatementWindow
from drafter.ui.theme import Scheme

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT.parent / "shared" / "seed"
OUT = ROOT / "out" / "screenshots"
GUIDE = ROOT / "docs" / "guide"
SMALL, LARGE = (1280, 800), (1920, 1080)


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture: its name, theme and size, the statement, and what is done before it is taken.

    With `brands` it is of the brand window over that statement, with `of` of the window that this opens.
    """

    name: str
    scheme: Scheme
    size: tuple[int, int]
    statement: Statement
    before: Callable[[StatementWindow], None]
    folder: Path = OUT
    brands: Callable[[BrandWindow], None] | None = None
    of: Callable[[StatementWindow], QWidget] | None = None


def imported(path: Path) -> Statement:
    """The statement in a text."""
    return read(path.read_bytes(), path.name).statement


def target() -> Statement:
    """The statement of the design's pictures where it is there, the sample where not."""
    return with_states(as_drawn(source()) if any(SEEDS.glob("*.txt")) else sample())


def source() -> Statement:
    """What `target` is made from, with the publications that it is read with."""
    seed = next(iter(sorted(SEEDS.glob("*.txt"))), None)
    return imported(seed) if seed is not None else sample()


def sample() -> Statement:
    """The sample that comes with Drafter."""
    return imported(resources() / "sample" / "sample.md")


def as_drawn(statement: Statement) -> Statement:
    """All calls in the section of calls, one to a block; related publications and notes not begun."""
    edition = statement.primary
    calls, influence = (section_of_kind(edition, kind) for kind in (SectionKind.CALLS, SectionKind.INFLUENCE))
    if calls is not None and influence is not None:
        for block in [block for block in influence.blocks if block.calls]:
            statement = move_block(statement, block.id, calls.id, 0)
    if calls is not None:
        for place, block in reversed(list(enumerate(_blocks(statement, calls.id)))):
            statement = splice_blocks(statement, calls.id, place, 1, _parted(block))
    related = section_of_kind(edition, SectionKind.RELATED)
    if related is not None:
        statement = change_section(statement, related.id, lambda one: Section(one.kind, id=one.id))
    if section_of_kind(edition, SectionKind.NOTES) is None:
        place = len(edition.sections)
        statement = add_section(statement, edition.id, place, Section(SectionKind.NOTES))
    return set_ready(statement, edition.sections[0].id, True)


def _blocks(statement: Statement, section: str) -> tuple[Block, ...]:
    return next(one.blocks for one in statement.primary.sections if one.id == section)


def _parted(block: Block) -> list[Block]:
    """The block of several calls as a block for each."""
    if len(block.calls) < 2:
        return [block]
    begins = {call: start for call, start, _ in reversed(list(stretches(block, AnchorKind.CALL)))}
    parts = []
    for number, call in enumerate(block.calls):
        start = begins[call] if number else 0
        later = block.calls[number + 1 : number + 2]
        end = begins[later[0]] if later else len(block.text)
        end = len(block.text[:end].rstrip())
        known = block.id if number == 0 else new_id()
        parts.append(Block(known, block.kind, sliced(block.runs, start, end), (call,)))
    return parts


def with_states(statement: Statement) -> Statement:
    """The signatories in the states that the design shows; a call with basis and deadline."""
    states = [SignatoryState.SIGNED] * 2 + [SignatoryState.APPROVED] * 3
    states += [SignatoryState.CONDITIONAL, SignatoryState.INVITED]
    countries = ("Belgium", "United States", "Germany", "Germany", "Norway", "United States", "Denmark")
    signatories = tuple(
        replace(one, state=state, country=one.country or country)
        for one, state, country in zip(statement.signatories, states, countries, strict=False)
    )
    calls = list(statement.calls)
    if len(calls) > 2:
        basis = "Council Regulation (EU) 2024/2642 of 8 October 2024"
        calls[2] = replace(calls[2], deadline="2024-11-30", basis=basis)
    date = statement.date or "2024-10-15"
    return replace(statement, signatories=signatories, calls=tuple(calls), date=date)


def with_many(statement: Statement) -> Statement:
    """Two hundred signatories."""
    states = tuple(SignatoryState)[:7]
    many = tuple(
        Signatory(f"Organisation {number} for Open Society", state=states[number * 3 % len(states)])
        for number in range(1, 201)
    )
    return replace(statement, signatories=many)


def at_background(window: StatementWindow, word: str = "stormed") -> None:
    """The cursor after a word of the background's first paragraph, the text at its top."""
    section = section_of_kind(window.session.statement.primary, SectionKind.BACKGROUND)
    if section is None or not section.blocks:
        return
    block = section.blocks[0]
    at = block.text.find(word)
    window.column.put_caret(Caret(block.id, at + len(word) if at >= 0 else min(len(block.text), 120)))
    wait(200)
    window.column.ground.verticalScrollBar().setValue(0)


def at_calls(window: StatementWindow) -> None:
    """Basis and deadline open in a call, the cursor in the addressees of the last, a name begun."""
    section = section_of_kind(window.session.statement.primary, SectionKind.CALLS)
    if section is None or not section.blocks:
        return
    for call in window.session.statement.calls:
        if call.basis:
            block = next((one for one in section.blocks if call.id in one.calls), section.blocks[-1])
            window.column.put_caret(Caret(block.id, 3))
            wait(100)
            row = next((one for one in window.column.rows if _holds(one, block.id)), None)
            if isinstance(row, CardRow):
                row.unfold(call.id, True)
    window.column.put_caret(Caret(section.blocks[-1].id, 3))
    wait(300)
    row = window.column.row_of(window.column.editor) if window.column.editor is not None else None
    if isinstance(row, CardRow):
        bar = window.column.ground.verticalScrollBar()
        bar.setValue(bar.value() + 110)
        row.focus_addressees()
        wait(100)
        field = QApplication.focusWidget()
        if field is not None:
            QTest.keyClicks(field, "eu spec")


def _holds(row: object, block: str) -> bool:
    return isinstance(row, CardRow) and any(one.id == block for one in row.part.blocks)


def at_signatories(window: StatementWindow) -> None:
    """The table of signatories, one of them chosen."""
    section = section_of_kind(window.session.statement.primary, SectionKind.SIGNATORIES)
    if section is None:
        return
    window.column.go_to_section(section.id)
    wait(200)
    for _ in range(5):
        focus = QApplication.focusWidget()
        if focus is not None:
            QTest.keyClick(focus, Qt.Key.Key_Down)


def at_export(window: StatementWindow) -> None:
    """The export dialog, with three formats."""
    at_background(window)
    window.export_asked.emit(None)
    wait(300)
    dialog = next(
        one for one in QApplication.topLevelWidgets() if isinstance(one, ExportDialog) and one.isVisible()
    )
    for row in dialog.formats[:3]:
        row.box.setChecked(True)


def at_menu(window: StatementWindow) -> None:
    """The menu, open."""
    at_background(window)
    window.header.open_menu()


def at_outline_menu(window: StatementWindow) -> None:
    """What can be done with a section."""
    at_background(window)
    view = window.outline.view
    rect = view.visualRect(view.currentIndex())
    view.menu_asked.emit(window.outline.section, view.viewport().mapToGlobal(rect.bottomLeft()))


def settle(window: StatementWindow, quiet: int = 350) -> None:
    """Let the application work until its pages are drawn and nothing new was drawn for a while."""
    last = time.monotonic()

    def drawn(*_what: object) -> None:
        nonlocal last
        last = time.monotonic()

    window.feed.page_drawn.connect(drawn)
    window.feed.laid_out.connect(drawn)
    while time.monotonic() - last < quiet / 1000:
        wait(50)
    window.feed.page_drawn.disconnect(drawn)
    window.feed.laid_out.disconnect(drawn)


def first_pages(window: StatementWindow) -> None:
    """Let the application work until the first page is there, where pages are shown."""
    came: list[object] = []
    connection = window.feed.page_drawn.connect(lambda *what: came.append(what))
    for _ in range(100):
        wait(50)
        if came or not window.inspector.isVisible():
            break
    window.feed.page_drawn.disconnect(connection)


def wait(milliseconds: int) -> None:
    """Let the application work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
