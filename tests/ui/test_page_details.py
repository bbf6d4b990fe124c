from __future__ import annotations

from pytestqt.qtbot import QtBot

from drafter.model.page_edits import set_embargo, set_letter
from drafter.model.statement import Letter, Statement
from drafter.ui.page_details import PageDetails
from drafter.ui.theme import Theme
from tests.ui.reading import unnamed_controls

LETTER = Letter(
    ("European Parliament", "1047 Brussels"),
    "R-7",
    "Dear Members,",
    "Yours sincerely,",
    "A. N.",
    "Director",
    "Joint statement, 2 pages",
)


def test_what_is_there_is_shown_and_kept_as_it_is(qtbot: QtBot, theme: Theme, statement: Statement):
    statement = set_letter(statement, statement.primary.id, LETTER)
    for embargo in ("", "2026-12-01T06:00+02:00", "2026-12-01T23:30-03:30", "2026-06-01T00:00+00:00"):
        dialog = PageDetails(theme, set_embargo(statement, embargo), None)
        qtbot.addWidget(dialog)
        with qtbot.waitSignal(dialog.kept) as kept:
            dialog.keep.click()
        assert kept.args == [LETTER, embargo]


def test_fields_are_read_without_stray_spaces_and_empty_lines(
    qtbot: QtBot, theme: Theme, statement: Statement
):
    dialog = PageDetails(theme, statement)
    qtbot.addWidget(dialog)
    dialog.show()
    assert unnamed_controls(dialog) == []
    assert not dialog.moment.isEnabled()
    dialog.recipient.edit.setPlainText(" Council \n\n of Europe ")
    dialog.closing.setText("  Yours ")
    dialog.embargoed.click()
    assert dialog.moment.isEnabled()
    assert dialog.letter() == Letter(("Council", "of Europe"), closing="Yours")
    assert dialog.embargo().count("T") == 1
