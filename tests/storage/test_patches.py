from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.model.document import Document
from drafter.model.edits import add_section, move_section, remove_section, set_date, splice_blocks
from drafter.model.signatory_edits import add_signatories, move_signatory, remove_signatories
from drafter.model.statement import Section, SectionKind, Statement
from drafter.model.text import plain_block
from drafter.storage.json_form import convert, decode_tree, encode
from drafter.storage.patches import patched, patches
from tests.storage.statements import retyped, statement_of
from tests.strategies import documents, lines, statements


@st.composite
def edits_of(draw: st.DrawFn, statement: Statement) -> Statement:
    """The statement after an edit of a random kind, by the model's own edits."""
    kinds = ["date", "signatory", "section"]
    sections = statement.primary.sections
    kinds += ["blocks", "move", "remove"] if sections else []
    kinds += ["unsign", "resign"] if statement.signatories else []
    match draw(st.sampled_from(kinds)):
        case "date":
            return set_date(statement, draw(lines))
        case "signatory":
            (signatory,) = draw(statements(1).map(lambda s: s.signatories[:1]).filter(bool))
            return add_signatories(statement, [signatory], draw(st.integers(-1, 3)))
        case "unsign":
            return remove_signatories(statement, [draw(st.sampled_from(statement.signatories)).id])
        case "resign":
            return move_signatory(statement, statement.signatories[0].id, draw(st.integers(0, 3)))
        case "section":
            section = Section(draw(st.sampled_from(SectionKind)), (plain_block(draw(lines)),))
            return add_section(statement, statement.primary.id, draw(st.integers(0, 5)), section)
        case "move":
            return move_section(statement, draw(st.sampled_from(sections)).id, draw(st.integers(0, 5)))
        case "remove":
            return remove_section(statement, draw(st.sampled_from(sections)).id)
    section = draw(st.sampled_from(sections))
    place = draw(st.integers(0, len(section.blocks)))
    count = draw(st.integers(0, len(section.blocks) - place))
    blocks = [plain_block(words) for words in draw(st.lists(lines, max_size=3))]
    return splice_blocks(statement, section.id, place, count, blocks)


@given(statements(), st.data())
def test_patches_of_edits_one_after_another_lead_to_the_last(statement: Statement, data: st.DataObject):
    document = Document(statement, id="document0001")
    tree = decode_tree(encode(document))
    for _ in range(data.draw(st.integers(1, 5))):
        edited = replace(document, statement=data.draw(edits_of(document.statement)))
        tree = patched(tree, decode_tree(encode(patches(document, edited))))
        document = edited
    assert convert(tree, Document) == document


@given(documents(), documents())
def test_patches_lead_from_any_document_to_any_other(old: Document, new: Document):
    tree = patched(decode_tree(encode(old)), decode_tree(encode(patches(old, new))))
    assert convert(tree, Document) == new


def test_what_is_shared_is_not_written():
    old = Document(statement_of("before", paragraphs=500), id="document0001")
    new = replace(old, statement=retyped(old.statement, "after"))
    changes = patches(old, new)
    assert changes == [
        {"at": ("statement", "editions", 0, "sections", 0, "blocks", 0, "runs", 0, "text"), "put": "after"}
    ]
    assert len(encode(changes)) * 100 < len(encode(new))
    assert patches(new, new) == []


@given(st.lists(st.sampled_from("ab"), max_size=5), st.lists(st.sampled_from("ab"), max_size=5))
def test_the_very_same_item_may_stand_in_several_places(old: list[str], new: list[str]):
    changes = patches(tuple(old), tuple(new))
    assert patched(list(old), decode_tree(encode(changes))) == new


@pytest.mark.parametrize(
    "change",
    [
        {"at": ["nowhere"], "put": 1},
        {"at": ["items", 5], "put": 1},
        {"at": ["items"], "from": 2, "drop": 1, "put": []},
        {"at": ["items"], "from": -1, "drop": 0, "put": []},
        {"at": ["items", "name"], "put": 1},
        {"at": ["name"], "from": 0, "drop": 0, "put": []},
        {"put": 1},
    ],
)
def test_a_patch_that_does_not_fit_is_refused(change: dict[str, object]):
    with pytest.raises((LookupError, TypeError, ValueError)):
        patched({"items": [1, 2], "name": "x"}, [change])
