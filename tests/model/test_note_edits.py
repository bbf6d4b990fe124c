from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from drafter.compose.compose import compose
from drafter.compose.composition import Purpose, notes_of
from drafter.model.note_edits import add_footnote, change_footnote, remove_footnote
from drafter.model.statement import Footnote, Statement, blocks_of
from drafter.model.text import Run
from tests.compose.test_compose import WARM
from tests.strategies import statements


@given(statements(), st.data())
def test_a_footnote_added_changed_and_removed_leaves_the_statement_as_it_was(
    statement: Statement, data: st.DataObject
) -> None:
    places = [block for _, block in blocks_of(statement.primary) if block.text]
    if not places:
        return
    block = data.draw(st.sampled_from(places))
    start = data.draw(st.integers(0, len(block.text) - 1))
    end = data.draw(st.integers(start + 1, len(block.text)))
    note = Footnote((Run("See there."),), "note0000000n")
    noted = add_footnote(statement, block.id, start, end, note)
    assert noted.primary.footnotes[-1] == note
    assert [one.text for _, one in blocks_of(noted.primary)] == [
        one.text for _, one in blocks_of(statement.primary)
    ]
    changed = change_footnote(noted, note.id, (Run("See "), Run("elsewhere.")))
    assert changed.primary.footnotes[-1].runs == (Run("See elsewhere."),)
    assert remove_footnote(changed, note.id) == statement


def test_a_note_is_printed_with_its_number() -> None:
    from drafter.model.statement import Edition, Section, SectionKind
    from drafter.model.text import plain_block

    block = plain_block("The law was passed. Nobody was asked.")
    statement = Statement((Edition("en", (Section(SectionKind.BACKGROUND, (block,)),)),))
    statement = add_footnote(statement, block.id, 0, 19, Footnote((Run("Gazette 7."),), "note00000001"))
    statement = add_footnote(statement, block.id, 20, 37, Footnote((Run("Ourselves."),), "note00000002"))
    composition = compose(statement, "", WARM, Purpose.RELEASE)
    assert notes_of(composition) == ("1 Gazette 7.", "2 Ourselves.")
    assert composition.elements[-1].text == "The law was passed.1 Nobody was asked.2"  # type: ignore[union-attr]
