"""The theme and the statements that the windows' tests use."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from drafter.desk.documents import OpenDocument
from drafter.desk.settings import Settings
from drafter.model.call_edits import add_addressee, bind_call, mark_ask
from drafter.model.calls import Addressee
from drafter.model.signatories import Signatory, SignatoryState
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import Block, plain_block
from drafter.places import Places
from drafter.ui.column.setting import Institution
from drafter.ui.language import speak
from drafter.ui.statement_window import StatementWindow
from drafter.ui.style import DrafterStyle
from drafter.ui.theme import Scheme, Theme
from drafter.ui.windows import Windows


@pytest.fixture(autouse=True)
def collected_here() -> Iterator[None]:
    """Collect garbage in this thread alone, as the application does: see drafter.ui.collecting."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """Windows in English, whatever the system speaks."""
    speak(qapp, "en")


@pytest.fixture(autouse=True)
def no_button_is_held(qapp: QApplication) -> Iterator[None]:
    """Let go of a button that a test pressed on what went away under it, as any hand does."""
    yield
    if qapp.mouseButtons() != Qt.MouseButton.NoButton:
        ground = QWidget()
        ground.show()
        QTest.mouseRelease(ground, Qt.MouseButton.LeftButton)
        ground.close()


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The light theme, with the application's style."""
    made = Theme(qapp, Scheme.LIGHT)
    qapp.setStyle(DrafterStyle(made))
    made.take_palette()
    return made


def small_statement() -> Statement:
    """A statement of every shape that the window shows, with two calls and three signatories."""
    sections = (
        Section(SectionKind.HEADLINE, (plain_block("Joint statement: Stop the river tax"),)),
        Section(SectionKind.LEDE, (plain_block("The tax would close every ferry by May."),)),
        Section(
            SectionKind.BACKGROUND, (plain_block("It was announced on Monday."), plain_block("Nobody asked."))
        ),
        Section(
            SectionKind.CALLS,
            (
                plain_block("We call on the River Council to withdraw the tax."),
                plain_block("We ask the Port Authority to publish its figures."),
            ),
        ),
        Section(SectionKind.SIGNATORIES),
        Section(SectionKind.NOTES, (Block(),)),
    )
    statement = Statement(
        editions=(Edition("en", sections, label="Joint statement"),),
        signatories=(
            Signatory("Ferry Friends", state=SignatoryState.SIGNED),
            Signatory("Harbour Watch", state=SignatoryState.INVITED),
            Signatory("Upstream Union", state=SignatoryState.APPROVED),
        ),
        date="2026-05-04",
    )
    for block, body in zip(sections[3].blocks, ("River Council", "Port Authority"), strict=True):
        statement, call = bind_call(statement, block.id)
        statement = add_addressee(statement, call.id, Addressee(body))
        statement = mark_ask(statement, call.id, block.id, block.text.index(" to ") + 4, len(block.text) - 1)
    return statement


class NoBodies:
    """A register without bodies."""

    def complete(self, query: str, language: str) -> Sequence[Institution]:
        return []

    def keep(self, name: str, language: str) -> str:
        raise NotImplementedError

    def forget(self, body: str) -> None:
        raise NotImplementedError

    def prepare(self) -> None:
        """There is nothing to read."""


@pytest.fixture
def statement() -> Statement:
    return small_statement()


@pytest.fixture
def windows(
    qapp: QApplication, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Iterator[Windows]:
    """What statement windows share, in a home of its own."""
    monkeypatch.setenv("DRAFTER_HOME", str(tmp_path / "home"))
    made = Windows(qapp, Places.of_user(), Settings(), theme)
    yield made
    for window in list(made.windows):
        window.closing = None
        window.keeper.close(discard=True)
        window.close()
    qapp.processEvents()
    # It listens to the application, which is the same for the next test.
    made.deleteLater()
    qapp.sendPostedEvents(made, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(windows: Windows, statement: Statement, qtbot: QtBot) -> StatementWindow:
    """An active window with the small statement."""
    made = windows.show(OpenDocument.new(statement, Places.of_user()), statement, ())
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def ask_before_closing(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Answer the closing question with the button of a name."""
    from PySide6.QtWidgets import QMessageBox

    def answer(name: str) -> None:
        def chosen(box: QMessageBox) -> int:
            named = {button.text().replace("&", ""): button for button in box.buttons()}
            button = next(button for text, button in named.items() if text.startswith(name))
            button.click()
            return 0

        monkeypatch.setattr(QMessageBox, "exec", chosen)

    return answer
