"""The measuring itself: turns, ratios, and the repeated statement."""

from __future__ import annotations

import sys
from dataclasses import replace

import pytest

from bench.bench import line
from bench.material import Material, Part, paragraphs, repeated
from bench.measure import CannotMeasure, Turns, cold, take_turns

ONCE = Material(
    title="A title",
    language="en",
    lede="The lede.",
    parts=(Part("", ("one", "two")), Part("Calls", ("three",))),
    signatories=("LSVD⁺", "ILGA-Europe"),
)


def test_contenders_take_turns_and_warm_up_once():
    order: list[str] = []

    def contender(name: str):
        def once():
            order.append(name)
            return {"seconds": 1.0}

        return once

    turns = take_turns({"a": contender("a"), "b": contender("b")}, rounds=3)
    assert order == ["a", "b", "a", "b", "b", "a", "a", "b"]
    assert len(turns.taken["a"]["seconds"]) == 3


def test_a_figure_is_a_ratio_of_medians_with_the_spread_of_its_rounds():
    turns = Turns()
    for ours, theirs in ((1.0, 10.0), (2.0, 10.0), (9.0, 18.0)):
        turns.add("ours", {"seconds": ours})
        turns.add("theirs", {"seconds": theirs})
    figure = turns.figure("export", "ours", "theirs", reach=0.2)
    assert figure.judged == pytest.approx(0.2)
    assert figure.spread == (0.1, 0.5)
    assert figure.within
    assert "BEYOND" in line(replace(figure, reach=0.1))


def test_a_program_that_makes_nothing_is_no_measurement(tmp_path):
    made = tmp_path / "statement.pdf"
    made.write_text("left from an earlier round", encoding="utf-8")
    with pytest.raises(CannotMeasure, match=r"made no statement\.pdf"):
        cold([sys.executable, "-c", "pass"], made=[made])()


def test_a_program_that_fails_says_why():
    with pytest.raises(CannotMeasure, match="code 3: no such page"):
        cold([sys.executable, "-c", "import sys; print('no such page'); sys.exit(3)"], made=[])()


def test_a_hundred_times_is_six_hundred_paragraphs_and_a_thousand_signatories():
    many = repeated(ONCE, 100)
    assert many.paragraph_count == 600
    assert len(many.signatories) == len(set(many.signatories)) == 1000
    assert many.markdown().count("\n- ") == 1000
    assert repeated(ONCE, 1) == ONCE


def test_paragraphs_are_parted_by_blank_lines():
    assert paragraphs("one\nline\n\n\n\ntwo ") == ("one line", "two")
