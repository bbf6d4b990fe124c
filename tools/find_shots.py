"""The states of find and of focus mode for the screenshots."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from drafter.model.statement import SectionKind, section_of_kind
from drafter.ui.column.carets import Caret
from drafter.ui.find.finding import Finding
from drafter.ui.find.opening import finding_of
from drafter.ui.focus_mode_command import focus_mode_of
from drafter.ui.statement_window import StatementWindow

WORDS = "extremist"


def find(window: StatementWindow, wait: Callable[[int], object], words: str = WORDS) -> Finding:
    """Words found from the background's first paragraph on."""
    background = section_of_kind(window.session.statement.primary, SectionKind.BACKGROUND)
    assert background is not None
    window.column.put_caret(Caret(background.blocks[0].id, 0))
    window.commands["find"].trigger()
    finding = finding_of(window)
    finding.bar.field.edit.clear()
    QTest.keyClicks(finding.bar.field.edit, words)
    wait(400)
    window.column.ground.verticalScrollBar().setValue(0)
    return finding


def found(window: StatementWindow, wait: Callable[[int], object]) -> None:
    """What was found, the third of them the present one."""
    find(window, wait)


def replace(
    window: StatementWindow, wait: Callable[[int], object], words: str = WORDS, new: str = "radical"
) -> None:
    """What would become of each, quotations left alone."""
    finding = find(window, wait, words)
    finding.bar.replacement.setFocus()
    QTest.keyClicks(finding.bar.replacement.edit, new)
    wait(200)


def in_guide(window: StatementWindow, wait: Callable[[int], object]) -> None:
    """Another name for what the sample is about."""
    replace(window, wait, "draft law", "bill")


def refused(window: StatementWindow, wait: Callable[[int], object]) -> None:
    """An expression that is none."""
    finding = find(window, wait)
    finding.bar.field.expression.click()
    finding.bar.field.edit.setText("(extrem")
    wait(1500)


def in_tables(window: StatementWindow, wait: Callable[[int], object]) -> None:
    """Words found in the names of signatories."""
    name = window.session.statement.signatories[1].name
    finding = find(window, wait, name.split()[0])
    for number, hit in enumerate(finding.search.hits):
        if hit.words.place.id == window.session.statement.signatories[1].id:
            finding.go_to(number)
    wait(200)


def focus(window: StatementWindow, wait: Callable[[int], object]) -> None:
    """The second sentence of the background."""
    background = section_of_kind(window.session.statement.primary, SectionKind.BACKGROUND)
    assert background is not None
    block = background.blocks[0]
    size = window.size()
    focus_mode_of(window).enter()
    # The screen may be of another size than the picture.
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(size)
    wait(200)
    place = block.text.find("stormed")
    window.column.put_caret(Caret(block.id, place + 7 if place >= 0 else len(block.text) // 2))
    wait(300)
