"""What someone does first who has only ever used a word processor, on a display of its own."""

from __future__ import annotations

import signal
from pathlib import Path

from drafter.desk.files import read
from drafter.model.statement import SectionKind, Statement, section_of_kind
from tests.end_to_end.test_window import (
    PATIENCE,
    Screen,
    lede,
    outline_row,
    path,
    pytestmark,
    screen,
    settled,
    until,
)

__all__ = ["path", "pytestmark", "screen"]


def words_of(statement: Statement, kind: SectionKind) -> list[str]:
    section = section_of_kind(statement.primary, kind)
    return [block.text for block in section.blocks if block.text] if section is not None else []


def test_enter_leads_through_the_template_from_the_headline_to_the_first_call(screen: Screen, tmp_path: Path):
    file = tmp_path / "ferries.drafter"
    screen.start()
    screen.window("^Drafter$")
    screen.press("ctrl+n")
    screen.window("Untitled statement")
    screen.type("Ferries for all")
    screen.press("Return")
    screen.type("The ferry is closed.")
    screen.press("Return", "Return")
    screen.type("It began in May.")
    screen.press("Return")
    screen.type("Nobody asked.")
    screen.press("Return", "Return")
    screen.type("Another state did so first.")
    screen.press("Return", "Return")
    screen.type("We call on the town to open it.")
    screen.window("Ferries for all")
    screen.press("ctrl+s")
    screen.window("Save as")
    screen.type(str(file))
    screen.press("Return")
    until("the file", file.exists)
    statement = read(file).statement
    assert lede(statement) == "The ferry is closed."
    assert words_of(statement, SectionKind.BACKGROUND) == ["It began in May.", "Nobody asked."]
    assert words_of(statement, SectionKind.INFLUENCE) == ["Another state did so first."]
    assert words_of(statement, SectionKind.CALLS) == ["We call on the town to open it."]


def test_signatories_are_typed_one_after_the_other(screen: Screen, path: Path):
    screen.start(str(path))
    screen.window("Stop the river tax")
    screen.press("ctrl+alt+g")
    screen.type("Lock Keepers")
    screen.press("Tab")
    screen.type("Norway")
    screen.press("Tab")
    screen.type("Pilots Abroad")
    screen.press("Return")
    screen.type("Rowers United")
    screen.press("Return", "Return", "ctrl+s")
    until("three more names", lambda: len(read(path).statement.signatories) == 6)
    added = read(path).statement.signatories[3:]
    assert [(one.name, one.country) for one in added] == [
        ("Lock Keepers", "Norway"),
        ("Pilots Abroad", ""),
        ("Rowers United", ""),
    ]


def test_a_call_is_written_with_the_keyboard_alone(screen: Screen, path: Path):
    screen.start(str(path))
    screen.window("Stop the river tax")
    screen.press("ctrl+End", "ctrl+End", "ctrl+shift+c")
    screen.type("european par")
    # The addressee is taken; on to the row's menu, and on to the prose.
    screen.press("Return", "Tab", "Tab")
    screen.type("answer.")
    screen.press("ctrl+s")
    until("the call", lambda: len(read(path).statement.calls) == 3)
    statement = read(path).statement
    assert "We call on the European Parliament to answer." in words_of(statement, SectionKind.NOTES)
    assert [one.name for one in statement.calls[-1].addressees] == ["European Parliament"]


def test_what_came_back_after_a_crash_is_in_the_file_without_another_word(
    screen: Screen, path: Path, tmp_path: Path
):
    journals = tmp_path / "home" / "state"
    first = screen.start(str(path))
    screen.window("Stop the river tax")
    screen.click(*outline_row(1))
    written = sum(file.stat().st_size for file in journals.rglob("*") if file.is_file())
    screen.type("At once. ")
    until(
        "the words in the journal",
        lambda: (
            sum(file.stat().st_size for file in journals.rglob("*") if file.is_file()) > written
            and settled(journals)
        ),
    )
    first.send_signal(signal.SIGKILL)
    first.wait()
    second = screen.start(str(path))
    screen.window("not saved")
    # From the list back to the last button.
    screen.press("shift+Tab", "Return")
    screen.window("Stop the river tax")
    screen.press("ctrl+q")
    assert second.wait(PATIENCE) == 0
    assert lede(read(path).statement).startswith("At once.")


def test_a_version_is_brought_back_by_keyboard_and_the_text_again(screen: Screen, path: Path):
    before = lede(read(path).statement)
    screen.start(str(path))
    screen.window("Stop the river tax")
    screen.click(*outline_row(1))
    screen.press("ctrl+alt+v")
    screen.type("first")
    screen.press("Return")
    screen.type("Now: ")
    screen.press("ctrl+s")
    until("the new words in the file", lambda: lede(read(path).statement) != before)
    waits = iter(range(1, 100))

    def brought_back() -> bool:
        # While the comparison is being made, B does nothing: try again, and leave it more time.
        screen.do("key", "ctrl+alt+h", "sleep", str(next(waits) / 4), "key", "b", "Escape", "ctrl+s")
        screen.do("sleep", "0.5")
        return lede(read(path).statement) == before

    until("the words of before in the file", brought_back)
    screen.press("ctrl+z", "ctrl+s")
    until("the new words again", lambda: lede(read(path).statement).startswith("Now: "))
