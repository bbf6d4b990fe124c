from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from functools import reduce
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.model.document import Document
from drafter.model.edits import add_section, remove_section
from drafter.model.history import History, Reason, Revision
from drafter.model.statement import Section, SectionKind, Statement, blocks_of
from drafter.model.text import Block, BlockKind, Run, plain_block
from drafter.storage.container import NEWER, NO_HISTORY, UNKNOWN, Packing, content_digest, pack, unpack
from drafter.storage.history import (
    ALWAYS_KEPT,
    DAY,
    is_sound,
    spans_of,
    statement_of,
    thinned,
    united,
    with_revision,
    without_revisions,
)
from drafter.storage.json_form import encode
from drafter.storage.parts import Damaged
from drafter.storage.verifying import verify_file
from tests.storage.statements import retyped
from tests.storage.statements import statement_of as small
from tests.storage.test_container import members_of, rezipped
from tests.strategies import NOTHING, documents, histories, statements

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC).timestamp()


def about(number: int = 0, when: float = NOON, name: str = "") -> Revision:
    at = datetime.fromtimestamp(when, UTC).isoformat(timespec="seconds")
    return Revision(at, Reason.NAMED if number else Reason.CLOSING, NOTHING, number=number, name=name)


def kept(statements: list[Statement], history: History | None = None) -> History:
    return reduce(lambda held, one: with_revision(held, one, about()), statements, history or History())


@given(st.lists(statements(), min_size=1, max_size=4))
def test_every_revision_comes_back_equal(several: list[Statement]):
    history = kept(several)
    assert [statement_of(history, one) for one in history.revisions] == several
    assert is_sound(history)


@given(histories(), st.data())
def test_what_goes_takes_nothing_from_what_stays(history: History, data: st.DataObject):
    going = [one.id for one in history.revisions if data.draw(st.booleans())]
    less = without_revisions(history, going)
    staying = [one for one in history.revisions if one.id not in going]
    assert [one.id for one in less.revisions] == [one.id for one in staying]
    for before, after in zip(staying, less.revisions, strict=True):
        assert statement_of(less, after) == statement_of(history, before)
    assert is_sound(less)
    # Nothing is left of those that went: keeping the others anew makes no smaller tables.
    anew = History()
    for one in less.revisions:
        anew = with_revision(anew, statement_of(less, one), one)
    assert len(anew.blocks) == len(less.blocks)
    assert len(anew.sections) == len(less.sections)


@given(st.lists(st.integers(0, 30), max_size=40))
def test_spans_name_their_places_in_order(places: list[int]):
    spans = spans_of(places)
    assert [place for first, count in spans for place in range(first, first + count)] == places


def long_statement(blocks: int) -> Statement:
    paragraphs = tuple(plain_block(f"Paragraph {n}. " + "Words that fill it. " * 20) for n in range(blocks))
    return add_section(small("Lede."), "edition00001", 9, Section(SectionKind.ANALYSIS, paragraphs))


def test_two_hundred_revisions_of_two_hundred_pages_stay_small():
    statement = long_statement(1000)
    whole = len(encode(statement))
    history = History()
    changed = statement
    for number in range(200):
        analysis = changed.primary.sections[-1]
        at = (number * 37) % 1000
        block = replace(analysis.blocks[at], runs=(Run(f"Typed anew, {number}. " + "Other words. " * 30),))
        blocks = (*analysis.blocks[:at], block, *analysis.blocks[at + 1 :])
        sections = (*changed.primary.sections[:-1], replace(analysis, blocks=blocks))
        changed = replace(changed, editions=(replace(changed.primary, sections=sections),))
        history = with_revision(history, changed, about(number + 1))
    assert len(encode(history)) < 2.5 * whole
    # What the newest revision is made of is shared with every other.
    first, last = (statement_of(history, history.revisions[at]) for at in (0, -1))
    shared = {id(block) for _, block in blocks_of(first.primary)}
    assert sum(id(block) in shared for _, block in blocks_of(last.primary)) > 700


def test_automatic_revisions_thin_with_age_and_named_ones_never():
    history = History()
    moments = [NOON - age * 3600.0 / 2 for age in range(2400, -1, -1)]
    for place, when in enumerate(moments):
        number = place // 100 if place and place % 100 == 0 else 0
        history = with_revision(history, retyped(small("x"), f"Words {place // 50}"), about(number, when))
    left = thinned(history, NOON)
    ages = [NOON - datetime.fromisoformat(one.at).timestamp() for one in left.revisions]
    automatic = [age for one, age in zip(left.revisions, ages, strict=True) if one.reason is not Reason.NAMED]
    assert [one.number for one in left.revisions if one.number] == list(range(1, 25))
    assert sum(age < DAY for age in automatic) >= 46
    assert 130 <= sum(DAY <= age < 7 * DAY for age in automatic) <= 150
    assert 22 <= sum(7 * DAY <= age < 31 * DAY for age in automatic) <= 26
    assert sum(age >= 31 * DAY for age in automatic) <= 6
    assert thinned(left, NOON) == left
    assert thinned(history, NOON - 10_000 * DAY) == history


def test_the_newest_stay_whatever_the_clock_says():
    history = kept([retyped(small("x"), f"Words {place}") for place in range(ALWAYS_KEPT + 5)])
    assert len(thinned(history, NOON + 10_000 * DAY).revisions) == ALWAYS_KEPT


def test_a_history_that_is_too_large_loses_automatic_revisions_first(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("drafter.storage.history.MOST_BYTES", 40_000)
    history = with_revision(History(), small("Named " * 200), about(1))
    several = [small(f"Words {place} " * 100) for place in range(60)]
    left = thinned(kept(several, history), NOON)
    assert len(encode(left)) <= 40_000
    assert left.revisions[0].number == 1
    assert len(left.revisions) > 2
    assert statement_of(left, left.revisions[-1]) == several[-1]


def test_histories_of_two_places_are_united():
    common = with_revision(History(), small("common"), about(1, name="draft"))
    ours = with_revision(common, small("ours"), about(2, name="mine"))
    theirs = with_revision(common, small("theirs"), about(2, name="hers"))
    whole = united(theirs, ours)
    assert [(one.number, one.name) for one in whole.revisions] == [(1, "draft"), (2, "hers"), (3, "mine")]
    assert statement_of(whole, whole.revisions[-1]) == statement_of(ours, ours.revisions[-1])
    assert united(ours, ours) is ours


@given(documents())
def test_the_history_counts_for_what_would_be_lost(document: Document):
    more = replace(document, history=with_revision(document.history, document.statement, about(99)))
    assert content_digest(more) != content_digest(document)
    assert unpack(pack(more, 1).data).content == content_digest(more)


def test_a_file_of_the_first_format_gets_a_history_at_its_next_save():
    old = unpack((Path(__file__).parent / "samples" / "format-1.drafter").read_bytes())
    assert old.document.history == History()
    document = replace(old.document, history=kept([old.document.statement]))
    again = unpack(pack(document, old.generation + 1).data)
    assert (again.document, again.read_only) == (document, False)


DOCUMENT = Document(small("Words."), id="document0001", history=kept([small("Older."), small("Old.")]))


def members() -> dict[str, bytes]:
    return members_of(pack(DOCUMENT, 3).data)


def history_with(change: str) -> bytes:
    tree = json.loads(members()["history.json"])
    if change == "a span past the end":
        tree["sections"][0]["blocks"] = [[0, 10_000]]
    elif change == "a negative place":
        tree["revisions"][0]["editions"][0]["sections"] = [[-1, 1]]
    elif change == "a bomb":
        tree["sections"][0]["blocks"] = [[0, 2]] * 150_000
    elif change == "no edition":
        tree["revisions"][0]["editions"] = []
    elif change == "no object":
        tree = []
    return json.dumps(tree).encode()


@pytest.mark.parametrize(
    "change", ["a span past the end", "a negative place", "a bomb", "no edition", "no object"]
)
def test_a_history_that_cannot_be_rebuilt_leaves_the_text_to_be_read(change: str, tmp_path: Path):
    data = rezipped({**members(), "history.json": history_with(change)})
    loaded = unpack(data)
    assert (loaded.document.statement, loaded.read_only) == (DOCUMENT.statement, True)
    assert loaded.reason == NO_HISTORY
    path = tmp_path / "a.drafter"
    path.write_bytes(data)
    assert "history" in [finding.code for finding in verify_file(path)]


def test_what_the_history_would_lose_makes_the_file_read_only():
    tree = json.loads(members()["history.json"])
    tree["revisions"][0]["mood"] = "calm"
    loaded = unpack(rezipped({**members(), "history.json": json.dumps(tree).encode()}))
    assert (loaded.document, loaded.reason) == (DOCUMENT, UNKNOWN)


def test_a_history_of_a_newer_version_does_not_keep_the_text_from_being_read():
    parts = {**members(), "history.json": b'{"revisions":[{"moon":1}]}'}
    manifest = {**json.loads(parts["manifest.json"]), "format": 4}
    loaded = unpack(rezipped({**parts, "manifest.json": json.dumps(manifest).encode()}))
    assert (loaded.document.statement, loaded.reason) == (DOCUMENT.statement, NEWER)


def test_a_missing_or_altered_history_is_damage():
    whole = members()
    with pytest.raises(Damaged):
        unpack(rezipped({name: data for name, data in whole.items() if name != "history.json"}))
    parts = {**whole, "history.json": whole["history.json"].replace(b"Older.", b"Olden.")}
    with zipfile.ZipFile(buffer := io.BytesIO(), "w") as file:
        for name, data in parts.items():
            file.writestr(name, data)
    with pytest.raises(Damaged, match="history"):
        unpack(buffer.getvalue())


def test_a_history_is_deflated_unless_that_would_look_like_a_bomb():
    said = replace(DOCUMENT, history=kept([small(" ".join(f"word{n * n}" for n in range(4000)))]))
    assert len(pack(said, 1).data) < len(encode(said.history))
    monotonous = replace(DOCUMENT, history=kept([small("a" * 3_000_000)]))
    assert unpack(pack(monotonous, 1).data).document == monotonous


def test_what_was_packed_once_is_not_packed_again_and_gives_the_same_bytes():
    packing = Packing()
    first = pack(DOCUMENT, 3, packing)
    assert packing.history(DOCUMENT.history) is packing.history(DOCUMENT.history)
    assert pack(DOCUMENT, 3, packing) == first == pack(DOCUMENT, 3)
    more = replace(DOCUMENT, history=kept([small("Later.")], DOCUMENT.history))
    assert pack(more, 3, packing) == pack(more, 3)


def test_numbers_and_ids_that_are_there_twice_are_told(tmp_path: Path):
    twice = with_revision(with_revision(History(), small("a"), about(1)), small("b"), about(1))
    path = tmp_path / "a.drafter"
    path.write_bytes(pack(replace(DOCUMENT, history=twice), 1).data)
    assert [finding.code for finding in verify_file(path)] == ["version-number"]
    same = replace(twice, revisions=(twice.revisions[0], replace(twice.revisions[0], number=2)))
    path.write_bytes(pack(replace(DOCUMENT, history=same), 1).data)
    assert [finding.code for finding in verify_file(path)] == ["repeated-id"]


def test_parts_that_look_alike_are_kept_apart_by_what_they_are():
    plain = Block("block0000001", BlockKind.PARAGRAPH, (Run("Same words."),))
    bullet = replace(plain, kind=BlockKind.BULLET)
    edition = small("x").primary
    one, other = (
        Statement((replace(edition, sections=(Section(SectionKind.LEDE, (block,)),)),))
        for block in (plain, bullet)
    )
    history = kept([one, other, remove_section(one, one.primary.sections[0].id)])
    assert len(history.blocks) == 2
    assert statement_of(history, history.revisions[1]) == other
