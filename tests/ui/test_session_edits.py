"""Every edit there is, taken back and done again, gives the identical statements."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from drafter.ui.session import Session
from tests.edit_strategies import edits_on
from tests.strategies import statements


# The application is the same for every example and holds nothing of them.
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(data=st.data())
def test_undo_and_redo_give_the_identical_statements(qapp: QApplication, data: st.DataObject) -> None:
    session = Session(data.draw(statements()))
    seen = [session.statement]
    for _ in range(data.draw(st.integers(1, 5))):
        session.edit(data.draw(edits_on(session.statement)), "Edit")
        if session.statement is not seen[-1]:
            seen.append(session.statement)
    for earlier in reversed(seen[:-1]):
        session.undo()
        assert session.statement is earlier
    for later in seen[1:]:
        session.redo()
        assert session.statement is later
