from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.desk.brands import brand
from drafter.desk.documents import OpenDocument, recoverable
from drafter.desk.export import Order, export
from drafter.desk.files import create, read, verify
from drafter.desk.history import (
    Reason,
    find_version,
    keep,
    restore,
    restore_section,
    statement_at,
    versions_of,
    words_in,
)
from drafter.desk.sources import cited
from drafter.desk.writing import Format
from drafter.model.call_edits import bind_call, find_call, mark_ask, set_basis
from drafter.model.document import Document
from drafter.model.edits import move_block, remove_section, replace_block
from drafter.model.errors import CannotWrite, UnknownName
from drafter.model.note_edits import add_footnote, change_footnote
from drafter.model.source_edits import change_source, remove_claim, remove_source
from drafter.model.sources import Claim, Source
from drafter.model.statement import Edition, Footnote, Section, SectionKind, Statement, blocks_of
from drafter.model.text import Anchor, AnchorKind, Marks, Run, plain_block
from drafter.places import Places
from drafter.signoff.fingerprint import fingerprint
from drafter.storage.verifying import verify_file
from tests.edit_strategies import edits_on
from tests.storage.statements import retyped, statement_of, words_of
from tests.strategies import statements

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
FIRST = statement_of("The first words.")
SECOND = retyped(FIRST, "The second words, which are more.")
THIRD = retyped(FIRST, "The third.")


@pytest.fixture
def places(tmp_path: Path) -> Places:
    home = tmp_path / "home"
    return Places(home / "config", home / "data", home / "state", home / "cache")


@pytest.fixture
def path(tmp_path: Path, places: Places) -> Path:
    found = tmp_path / "a.drafter"
    create(found, FIRST, places)
    return found


def test_versions_are_numbered_named_and_counted(path: Path, places: Places):
    opened = OpenDocument.open(path, places)
    keep(opened, FIRST, Reason.NAMED, "  first\nfull draft ", NOON)
    keep(opened, SECOND, Reason.CLOSING, now=NOON + timedelta(hours=1))
    keep(opened, SECOND, Reason.NAMED, "after the\u00a0edits", NOON + timedelta(hours=2))
    found = versions_of(opened.history)
    assert [(one.number, one.name, one.gained) for one in found] == [
        (2, "after the edits", 3), (0, "", None), (1, "first full draft", None),
    ]  # fmt: skip
    assert [one.words for one in found] == [words_in(SECOND), words_in(SECOND), words_in(FIRST)]
    assert found[0].when == NOON + timedelta(hours=2)
    assert statement_at(opened.history, found[2].id) == FIRST
    with pytest.raises(KeyError):
        statement_at(opened.history, "nothing00000")


def test_what_the_newest_version_says_is_not_kept_again_by_itself(path: Path, places: Places):
    opened = OpenDocument.open(path, places)
    assert keep(opened, FIRST, Reason.CLOSING) is not None
    assert keep(opened, FIRST, Reason.RESTING) is None
    assert keep(opened, Statement((Edition("en"),)), Reason.CLOSING) is None
    assert keep(opened, FIRST, Reason.NAMED, "the same") is not None
    assert len(opened.history.revisions) == 2


def test_history_is_saved_with_the_text_and_alone(path: Path, places: Places):
    opened = OpenDocument.open(path, places)
    statement = opened.document.statement
    assert not opened.is_dirty(statement)
    keep(opened, statement, Reason.NAMED, "draft")
    assert opened.is_dirty(statement)
    opened.save(statement)
    assert not opened.is_dirty(statement)
    opened.close()
    assert [one.name for one in versions_of(read(path, places).history)] == ["draft"]
    assert verify(path) == ()


def test_a_version_that_was_named_outlives_a_crash(path: Path, places: Places):
    opened = OpenDocument.open(path, places)
    opened.record(SECOND)
    keep(opened, SECOND, Reason.NAMED, "named in time")
    opened.record(SECOND)
    opened._journal.close()
    assert opened._lock is not None
    opened._lock.release()
    (recovery,) = recoverable(places)
    again, statement = OpenDocument.recover(recovery, places)
    assert statement == SECOND
    assert [one.name for one in versions_of(again.history)] == ["named in time"]
    again.save(statement)
    again.close()
    assert recoverable(places) == []
    assert [one.name for one in versions_of(read(path, places).history)] == ["named in time"]


def test_a_version_named_while_an_older_state_was_being_saved_stays_in_the_journal(
    path: Path, places: Places
):
    opened = OpenDocument.open(path, places)
    opened.record(SECOND)
    before = opened.history
    keep(opened, SECOND, Reason.NAMED, "later")
    opened.record(SECOND)
    after, opened.history = opened.history, before
    opened.save(SECOND)
    opened.history = after
    opened._journal.close()
    assert opened._lock is not None
    opened._lock.release()
    (recovery,) = recoverable(places)
    assert [one.name for one in versions_of(recovery.document.history)] == ["later"]


def test_saving_elsewhere_takes_the_history_along_and_a_copy_does_not(
    path: Path, tmp_path: Path, places: Places
):
    opened = OpenDocument.open(path, places)
    keep(opened, FIRST, Reason.NAMED, "draft")
    opened.save_copy(FIRST, tmp_path / "copy.drafter")
    opened.save_as(FIRST, tmp_path / "b.drafter")
    opened.close()
    assert [one.name for one in versions_of(read(tmp_path / "b.drafter", places).history)] == ["draft"]
    assert versions_of(read(tmp_path / "copy.drafter", places).history) == ()


def test_what_both_sides_of_a_conflict_kept_is_kept(path: Path, places: Places):
    opened = OpenDocument.open(path, places)
    keep(opened, SECOND, Reason.NAMED, "ours")
    other = OpenDocument(read(path, places), places)
    keep(other, THIRD, Reason.NAMED, "theirs")
    opened._lock.release()  # type: ignore[union-attr]
    other.save_as(THIRD, path)
    other.close()
    opened.reload()
    assert [(one.number, one.name) for one in versions_of(opened.history)] == [(2, "ours"), (1, "theirs")]
    opened.close()


def test_versions_are_found_by_number_name_and_id(path: Path, places: Places):
    opened = OpenDocument.open(path, places)
    with pytest.raises(UnknownName, match="no earlier versions"):
        find_version(opened.history, "1")
    keep(opened, FIRST, Reason.NAMED, "Draft")
    keep(opened, SECOND, Reason.NAMED, "final")
    keep(opened, THIRD, Reason.NAMED, "FINAL")
    kept = versions_of(opened.history)
    assert find_version(opened.history, "2") == kept[1]
    assert find_version(opened.history, " draft ") == kept[2]
    assert find_version(opened.history, kept[0].id[:6]) == kept[0]
    with pytest.raises(UnknownName, match="several"):
        find_version(opened.history, "Final")
    with pytest.raises(UnknownName, match="There are: 3, 2, 1"):
        find_version(opened.history, "9")


def test_a_version_is_restored_into_a_file_of_its_own(path: Path, tmp_path: Path, places: Places):
    opened = OpenDocument.open(path, places)
    keep(opened, FIRST, Reason.NAMED, "draft")
    opened.save(SECOND)
    opened.close()
    restore(path, "1", tmp_path / "old.drafter")
    assert words_of(read(tmp_path / "old.drafter", places).statement) == "The first words."
    (tmp_path / "note.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(CannotWrite):
        restore(path, "1", tmp_path / "note.txt")


@given(statements(1), statements(1))
def test_no_approval_depends_on_the_history(one: Statement, other: Statement):
    document = OpenDocument(Document(one), Places(*[Path("/nowhere")] * 4))
    before = fingerprint(document.document.statement)
    keep(document, other, Reason.NAMED, "kept")
    assert fingerprint(document._with(one, None).statement) == before


def test_no_export_carries_the_history(path: Path, tmp_path: Path, places: Places):
    opened = OpenDocument.open(path, places)
    needle = "Qwyzzle"
    keep(opened, retyped(FIRST, f"{needle} was here."), Reason.NAMED, needle)
    opened.save(SECOND)
    opened.close()
    assert (
        needle
        in statement_at(read(path, places).history, versions_of(opened.history)[0].id)
        .primary.sections[0]
        .blocks[0]
        .text
    )
    statement = read(path, places).statement
    formats = (Format.HTML, Format.MARKDOWN, Format.TEXT, Format.MAIL)
    exported = export(statement, brand("sober", places), Order(formats), tmp_path / "out")
    assert len(exported.files) == 5
    for file in exported.files:
        assert needle.encode() not in file.read_bytes()


# Restoring one section


def with_calls() -> Statement:
    sections = (
        Section(SectionKind.LEDE, (plain_block("The lede."),), id="section00001"),
        Section(SectionKind.BACKGROUND, (plain_block("One."), plain_block("Two.")), id="section00002"),
        Section(SectionKind.CALLS, (plain_block("We call on you to stop."),), id="section00003"),
    )
    statement = Statement((Edition("en", sections),))
    block = sections[2].blocks[0]
    statement, call = bind_call(statement, block.id)
    statement = mark_ask(statement, call.id, block.id, 15, 22)
    lede = sections[0].blocks[0]
    return add_footnote(statement, lede.id, 0, 3, Footnote((Run("As published."),), id="footnote0001"))


def sections_of(statement: Statement) -> dict[str, list[str]]:
    return {one.id[-1]: [block.text for block in one.blocks] for one in statement.primary.sections}


def test_a_section_comes_back_and_nothing_else_changes():
    old = with_calls()
    background = old.primary.sections[1]
    new = replace_block(old, replace(background.blocks[0], runs=(Run("Changed."),)))
    new = replace_block(new, replace(old.primary.sections[0].blocks[0], runs=(Run("Another lede."),)))
    back = restore_section(new, old, background.id)
    assert sections_of(back) == {**sections_of(new), "2": ["One.", "Two."]}
    assert restore_section(old, old, background.id) is old
    with pytest.raises(KeyError):
        restore_section(old, old, "nothing00000")


def test_a_section_that_went_comes_back_where_it_stood_with_its_calls():
    old = with_calls()
    gone = remove_section(remove_section(old, "section00003"), "section00002")
    assert gone.calls == ()
    back = restore_section(gone, old, "section00003")
    assert list(sections_of(back)) == ["1", "3"]
    assert back.calls == old.calls
    assert list(sections_of(restore_section(back, old, "section00002"))) == ["1", "2", "3"]


def test_a_source_that_was_removed_since_comes_back_to_its_claim():
    background = FIRST.primary.sections[1]
    source = Source("Record of the raid")
    old, claim = cited(FIRST, background.blocks[0].id, 0, 0, [source])
    new = remove_source(old, source.id)
    assert new.claims[0].sources == ()
    back = restore_section(new, old, background.id)
    assert (back.sources, back.claims) == ((source,), old.claims)
    changed = change_source(old, replace(source, title="Record"))
    kept = restore_section(remove_claim(changed, claim), old, background.id)
    assert (kept.sources[0].title, kept.claims) == ("Record", old.claims)


def test_the_data_of_calls_and_the_text_of_footnotes_come_back():
    old = with_calls()
    new = set_basis(old, old.calls[0].id, "Article 2")
    new = change_footnote(new, "footnote0001", (Run("As published later."),))
    back = restore_section(new, old, "section00003")
    assert find_call(back, old.calls[0].id).basis == ""
    assert back.primary.footnotes[0].text == "As published later."
    back = restore_section(new, old, "section00001")
    assert back.primary.footnotes[0].text == "As published."


def test_claims_and_their_sources_come_back_with_the_section_that_makes_them():
    old = with_calls()
    block = old.primary.sections[1].blocks[0]
    claim = Claim(sources=("source000001",), id="claim0000001")
    marked = (Run("One.", Marks(anchors=(Anchor(AnchorKind.CLAIM, claim.id),))),)
    old = replace(
        replace_block(old, replace(block, runs=marked)),
        claims=(claim,),
        sources=(Source("A report", id="source000001"), Source("Another", id="source000002")),
    )
    new = replace(remove_section(old, "section00002"), claims=(), sources=())
    back = restore_section(new, old, "section00002")
    assert back.claims == (claim,)
    assert [source.title for source in back.sources] == ["A report"]


def test_a_block_that_stands_elsewhere_by_now_is_not_there_twice():
    old = with_calls()
    moved = move_block(old, old.primary.sections[1].blocks[0].id, "section00001", 1)
    back = restore_section(moved, old, "section00002")
    assert sections_of(back)["2"] == ["One.", "Two."]
    ids = [block.id for _, block in blocks_of(back.primary)]
    assert len(ids) == len(set(ids))


@given(statements(1), st.data())
def test_a_restored_section_says_what_it_said_and_the_file_is_whole(
    tmp_path_factory: pytest.TempPathFactory, statement: Statement, data: st.DataObject
):
    edited = statement
    for _ in range(3):
        if any(edition.sections for edition in edited.editions):
            edited = data.draw(edits_on(edited))(edited)
    for section in statement.primary.sections:
        back = restore_section(edited, statement, section.id)
        found = next(one for one in back.primary.sections if one.id == section.id)
        assert [block.text for block in found.blocks] == [block.text for block in section.blocks]
        file = tmp_path_factory.mktemp("restored") / "a.drafter"
        create(file, back, Places(*[file.parent / name for name in "cdsk"]))
        assert verify_file(file) == ()
