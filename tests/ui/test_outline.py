from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter.model.call_edits import begin_call, bind_call
from drafter.model.edits import move_section, remove_section, rename_section
from drafter.model.signatories import SignatoryState
from drafter.model.signatory_edits import change_signatory
from drafter.model.statement import SectionKind, Statement, section_of_kind
from drafter.ui.column.counts import Counts
from drafter.ui.outline import Outline
from drafter.ui.outline_model import OutlineModel, Role, State
from drafter.ui.session import Session
from drafter.ui.theme import Scheme, Theme


def names(model: OutlineModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_sections_and_their_calls_in_order(qapp: QApplication, statement: Statement):
    model = OutlineModel(Session(statement))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert names(model) == ["Headline", "Lede", "Background", "Calls", "Signatories", "Notes to editors"]
    calls = model.index(3, 0)
    assert [model.index(row, 0, calls).data() for row in range(model.rowCount(calls))] == [
        "River Council",
        "Port Authority",
    ]
    assert calls.data(Role.COUNT) == "2"
    assert model.index(4, 0).data(Role.COUNT) == "2/3"


def test_states_are_told_in_words(qapp: QApplication, statement: Statement):
    model = OutlineModel(Session(statement))
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert spoken == [
        "Headline, in progress",
        "Lede, in progress",
        "Background, in progress",
        "Calls, 2 calls, in progress",
        "Signatories, 2 of 3 agreed, in progress",
        "Notes to editors, empty",
    ]


def test_a_click_on_the_state_marks_a_section_as_ready(qtbot: QtBot, theme: Theme, statement: Statement):
    session = Session(statement)
    outline = Outline(session, theme)
    outline.resize(216, 600)
    qtbot.addWidget(outline)
    outline.show()
    view = outline.view
    lede = outline.model.index(1, 0)
    mark = view.visualRect(lede).center()
    mark.setX(view.viewport().width() - 20)
    for state in (State.READY, State.PROGRESS):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=mark)
        assert outline.model.index(1, 0).data(Role.STATE) == state
    session.undo()
    assert outline.model.index(1, 0).data(Role.STATE) == State.READY
    assert session.statement.primary.sections[1].blocks is statement.primary.sections[1].blocks


def test_declined_signatories_are_counted_as_their_section_counts_them(
    qapp: QApplication, statement: Statement
):
    first = statement.signatories[0]
    declined = change_signatory(statement, replace(first, state=SignatoryState.DECLINED))
    section = section_of_kind(declined.primary, SectionKind.SIGNATORIES)
    assert section is not None
    model = OutlineModel(Session(declined))
    assert model.index(4, 0).data(Role.COUNT) == "1/3"
    assert Counts().figure(declined, section) == "1 of 3"


def test_rows_follow_edits_and_undo(qapp: QApplication, statement: Statement):
    session = Session(statement)
    model = OutlineModel(session)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    sections = statement.primary.sections
    session.edit(lambda s: move_section(s, sections[2].id, 0), "Move section")
    session.edit(lambda s: remove_section(s, sections[5].id), "Remove section")
    session.edit(lambda s: begin_call(s, sections[3].id, 2)[0], "Add call")
    assert names(model) == ["Background", "Headline", "Lede", "Calls", "Signatories"]
    assert model.rowCount(model.index(3, 0)) == 3
    for _ in range(3):
        session.undo()
    assert names(model)[0] == "Headline"
    assert model.rowCount(model.index(3, 0)) == 2


def test_several_of_one_kind_are_told_apart_by_their_headings(qapp: QApplication, statement: Statement):
    session = Session(statement)
    model = OutlineModel(session)
    lede = statement.primary.sections[1].id
    session.edit(
        lambda s: rename_section(s, statement.primary.sections[2].id, "How it began"), "Rename section"
    )
    assert names(model)[2] == "Background"
    from drafter.model.edits import change_section_kind

    session.edit(lambda s: change_section_kind(s, lede, SectionKind.BACKGROUND), "Change kind of section")
    assert names(model)[1:3] == ["Background", "How it began"]


def test_dropping_a_row_moves_its_section(qapp: QApplication, statement: Statement):
    session = Session(statement)
    model = OutlineModel(session)
    data = model.mimeData([model.index(2, 0)])
    model.dropMimeData(data, Qt.DropAction.MoveAction, 1, 0, QModelIndex())
    assert names(model)[:3] == ["Headline", "Background", "Lede"]
    assert session.undo_stack.undoText() == "Move section"


def test_the_pane_goes_moves_and_marks(qtbot: QtBot, theme: Theme, statement: Statement):
    session = Session(statement)
    outline = Outline(session, theme)
    qtbot.addWidget(outline)
    outline.resize(216, 600)
    outline.show()
    calls = statement.primary.sections[3]
    outline.show_cursor(calls.id, calls.blocks[1].id)
    view = outline.view
    assert view.currentIndex().data(Role.SECTION) == calls.id
    assert view.isExpanded(view.currentIndex())
    assert view.rows.call == statement.calls[1].id
    with qtbot.waitSignal(outline.went) as went:
        first = outline.model.index(0, 0)
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(first).center())
    assert went.args == [statement.primary.sections[0].id, ""]
    qtbot.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [section.id for section in session.statement.primary.sections][2] == calls.id
    outline.add(SectionKind.CONTACT, 1)
    assert session.statement.primary.sections[1].kind is SectionKind.CONTACT


def test_a_paragraph_made_a_call_under_the_cursor_is_the_current_call(qtbot: QtBot, statement: Statement):
    theme = Theme(QApplication.instance(), Scheme.LIGHT)  # type: ignore[arg-type]
    session = Session(statement)
    outline = Outline(session, theme)
    qtbot.addWidget(outline)
    section = statement.primary.sections[2]
    block = section.blocks[1].id
    outline.show_cursor(section.id, block)
    assert outline.view.rows.call == ""
    session.edit(lambda s: bind_call(s, block)[0], "Make a call")
    calls = [row.id for row in outline.model.rows() if row.count]
    assert section.id in calls
    outline.show_cursor(section.id, section.blocks[0].id)
    assert outline.view.rows.call == ""
    outline.show_cursor(section.id, block)
    assert outline.view.rows.call == session.statement.calls[-1].id
    made, call, begun = begin_call(session.statement, statement.primary.sections[3].id, 2)
    outline.show_cursor(statement.primary.sections[3].id, begun.id)
    session.edit(lambda s: made, "Add call")
    assert outline.view.rows.call == call.id
