from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from drafter.desk.finding import Hit, Query, find
from drafter.desk.replacing import Change, replaceable, replaced, rewritten
from drafter.model.calls import Call
from drafter.model.edits import replace_block
from drafter.model.signatories import Signatory
from drafter.model.statement import Edition, Section, SectionKind, Statement, blocks_of
from drafter.model.text import Anchor, AnchorKind, Marks, Run, plain_block
from drafter.model.where import Where
from tests.desk.test_finding import of
from tests.strategies import statements, words

ASK = Marks(anchors=(Anchor(AnchorKind.ASK, "ask"),))
STRONG = Marks(strong=True)


def text_of(statement: Statement) -> list[str]:
    return [block.text for _, block in blocks_of(statement.primary)]


def anchors_of(statement: Statement) -> set[Anchor]:
    return {
        anchor
        for _, block in blocks_of(statement.primary)
        for run in block.runs
        for anchor in run.marks.anchors
    }


def ids_of(statement: Statement) -> list[str]:
    return [block.id for _, block in blocks_of(statement.primary)]


def test_all_are_replaced_in_one_edit_and_what_has_none_is_shared():
    statement = of("a river, a river", "no water", "river")
    new = replaced(statement, find(statement, Query("river")), "lake")
    assert text_of(new) == ["a lake, a lake", "no water", "lake"]
    old, made = statement.primary.sections[0].blocks, new.primary.sections[0].blocks
    assert made[1] is old[1]
    assert ids_of(new) == ids_of(statement)


def test_quotations_are_left_alone():
    statement = of("the river is “a river”")
    hits = find(statement, Query("river"))
    assert text_of(replaced(statement, replaceable(hits, True), "lake")) == ["the lake is “a river”"]
    assert text_of(replaced(statement, replaceable(hits, False), "lake")) == ["the lake is “a lake”"]


def test_a_hit_in_words_that_have_changed_since_stays():
    statement = of("a river", "the river")
    hits = find(statement, Query("river"))
    block = statement.primary.sections[0].blocks[0]
    edited = replace_block(statement, replace(block, runs=(Run("river banks"),)))
    assert text_of(replaced(edited, hits, "lake")) == ["river banks", "the lake"]


def test_a_name_is_changed_and_never_emptied():
    statement = Statement(
        (Edition("en", (Section(SectionKind.SIGNATORIES),)),),
        signatories=(Signatory("River Friends"), Signatory("River")),
    )
    hits = find(statement, Query("river"))
    assert [one.name for one in replaced(statement, hits, "Lake").signatories] == ["Lake Friends", "Lake"]
    assert [one.name for one in replaced(statement, hits, "").signatories] == [" Friends", "River"]


def test_an_emptied_heading_becomes_the_usual_one_again():
    section = Section(SectionKind.ANALYSIS, (plain_block("x"),), heading="Rivers", generated=False)
    statement = Statement((Edition("en", (section,)),))
    new = replaced(statement, find(statement, Query("rivers")), "").primary.sections[0]
    assert (new.heading, new.generated) == ("", True)


def test_what_is_the_same_keeps_its_marks_and_what_comes_in_has_those_of_what_went():
    runs = (Run("the colo"), Run("ur", STRONG), Run(" of it"))
    assert rewritten(runs, [Change(4, 10, "color")]) == (Run("the colo"), Run("r", STRONG), Run(" of it"))
    assert rewritten(runs, [Change(8, 10, "x")]) == (Run("the colo"), Run("x", STRONG), Run(" of it"))
    assert rewritten((Run("a "), Run("tax", ASK), Run(" b")), [Change(2, 5, "taxes")])[1] == Run("taxes", ASK)


def test_an_anchor_whose_words_all_go_stays_with_what_comes_in_for_them():
    runs = (Run("We ask to "), Run("stop", ASK), Run(" now"))
    assert rewritten(runs, [Change(0, 18, "End it.")]) == (Run("End it.", ASK),)
    assert rewritten(runs, [Change(3, 14, "ask t")])[0].text.startswith("We ")
    assert rewritten(runs, [Change(10, 14, "")]) == (Run("We ask to  now"),)


def test_an_anchor_at_the_end_that_stays_is_kept_with_the_one_that_goes():
    one, other = (Marks(anchors=(Anchor(AnchorKind.ADDRESSEE, name),)) for name in ("one", "other"))
    runs = (Run("W", one), Run("e ask this.", other))
    assert rewritten(runs, [Change(0, 12, "this.")]) == (
        Run("this.", Marks(anchors=(*one.anchors, *other.anchors))),
    )


def test_what_an_expression_makes_of_a_hit_is_taken_before_the_common_text():
    statement = of("one two")
    (hit,) = find(statement, Query("two"))
    made = replaced(statement, [Hit(hit.words, hit.start, hit.end, "2")], "other")
    assert text_of(made) == ["one 2"]


@given(statements(), st.data())
def test_replacing_words_by_themselves_changes_nothing(statement, data):
    texts = [block.text for _, block in blocks_of(statement.primary) if block.text]
    if texts:
        text = data.draw(st.sampled_from(texts))
        start = data.draw(st.integers(0, len(text) - 1))
        query = Query(text[start : start + 5], case=True)
        hits = [hit for hit in find(statement, query) if hit.found == query.text]
        assert replaced(statement, hits, query.text) is statement


def bound_of(call: Call) -> object:
    return call.id, call.asks, [body.id for body in call.addressees], call.deadline


@given(statements(), st.data(), words)
def test_anchors_and_ids_survive_and_every_hit_is_replaced(statement, data, new):
    texts = [block.text for _, block in blocks_of(statement.primary) if block.text]
    if not texts:
        return
    text = data.draw(st.sampled_from(texts))
    start = data.draw(st.integers(0, len(text) - 1))
    size = data.draw(st.integers(1, 12))
    hits = find(statement, Query(text[start : start + size]))
    made = replaced(statement, hits, new)
    assert ids_of(made) == ids_of(statement)
    assert anchors_of(made) == anchors_of(statement)
    assert [bound_of(call) for call in made.calls] == [bound_of(call) for call in statement.calls]
    for before, after in zip(blocks_of(statement.primary), blocks_of(made.primary), strict=True):
        here = [hit for hit in hits if hit.words.place[1:] == (Where.BLOCK, before[1].id)]
        wanted, at = "", 0
        for hit in here:
            wanted += before[1].text[at : hit.start] + new
            at = hit.end
        assert after[1].text == wanted + before[1].text[at:]


@given(
    st.lists(st.tuples(st.text("abc", min_size=1, max_size=4), st.sampled_from([Marks(), STRONG, ASK]))),
    st.data(),
)
def test_runs_are_rewritten_like_their_text(pieces, data):
    runs = tuple(Run(text, marks) for text, marks in pieces)
    text = "".join(run.text for run in runs)
    ends = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=8, unique=True)))
    pairs = list(zip(ends[::2], ends[1::2], strict=False))
    changes = [Change(low, high, data.draw(st.text("abx", max_size=3))) for low, high in pairs]
    wanted, at = "", 0
    for change in changes:
        wanted += text[at : change.start] + change.text
        at = change.end
    made = rewritten(runs, changes)
    assert "".join(run.text for run in made) == wanted + text[at:]
