from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from drafter.desk.expression_worker import forgiving, matched, template_of
from drafter.desk.expressions import Expressions, Stopped, Wanted
from drafter.desk.finding import Hit, Query, in_order, words_of
from drafter.model.errors import InputRefused
from tests.desk.test_finding import of

CATASTROPHE = "(a+)+$"


@pytest.fixture
def expressions() -> Iterator[Expressions]:
    made = Expressions(patience=30)
    yield made
    made.close()


def hits(expressions: Expressions, text: str, expression: str, template: str | None = None) -> list[Hit]:
    query = Query(expression, expression=True)
    return in_order(expressions.search(words_of(of(text)), query, template))


def test_an_expression_finds_and_says_what_its_hits_become(expressions: Expressions):
    found = hits(expressions, "Kazakhstan and Uzbekistan", r"(\w+)stan", "$1land")
    assert [(hit.found, hit.becomes) for hit in found] == [
        ("Kazakhstan", "Kazakhland"),
        ("Uzbekistan", "Uzbekiland"),
    ]
    # The same process answers again.
    assert [hit.found for hit in hits(expressions, "20 May, 3 June", r"\d+ (?:May|June)")] == [
        "20 May",
        "3 June",
    ]


@pytest.mark.parametrize(
    ("expression", "said"),
    [
        ("(a", "A bracket ( is not closed (character 1)."),
        ("a)", "A bracket ) has no beginning (character 2)."),
        ("[a", "A bracket [ is not closed (character 1)."),
        ("*", "There is nothing before this sign to repeat (character 1)."),
        ("a\\", "The expression cannot be read: bad escape (end of pattern) (character 2)."),
    ],
)
def test_what_is_no_expression_is_said(expressions: Expressions, expression: str, said: str):
    with pytest.raises(InputRefused) as refused:
        hits(expressions, "text", expression)
    if expression == "a\\":
        assert "(character 2)" in refused.value.happened
    else:
        assert refused.value.happened == said


def test_a_replacement_that_names_a_group_that_is_not_there_is_said(expressions: Expressions):
    with pytest.raises(InputRefused, match="no group of this number"):
        hits(expressions, "text", "(t)", "$2")


def test_an_expression_that_never_ends_is_stopped_and_the_next_one_is_answered():
    expressions = Expressions(patience=0.3)
    try:
        with pytest.raises(InputRefused, match="takes too long"):
            hits(expressions, "a" * 60 + "!", CATASTROPHE)
        assert len(hits(expressions, "aa b", "a+")) == 1
    finally:
        expressions.close()


def test_a_search_is_given_up_for_another(expressions: Expressions):
    assert hits(expressions, "a", "a")
    ended: list[BaseException] = []

    def never() -> None:
        try:
            hits(expressions, "a" * 60 + "!", CATASTROPHE)
        except Stopped as stopped:
            ended.append(stopped)

    thread = threading.Thread(target=never)
    thread.start()
    while thread.is_alive():
        expressions.stop()
        thread.join(0.05)
    assert len(ended) == 1
    assert len(hits(expressions, "aa b", "a+")) == 1


def test_texts_that_cannot_be_sent_keep_their_places(expressions: Expressions):
    (hit,) = hits(expressions, "a \ud800 lone river", "river")
    assert hit.found == "river"


def test_straight_marks_in_an_expression_find_curly_ones():
    assert forgiving("people's") == "people['’‘ʼ]s"
    assert forgiving(r"\'a") == r"\'a"
    assert forgiving("[' ]x") == "['’‘ʼ \u00a0\u202f]x"
    assert forgiving("[a-z]-") == "[a-z][\\-\u2011]"
    assert forgiving("[]'] '") == "[]'’‘ʼ][\\ \u00a0\u202f]['’‘ʼ]"


def test_templates_are_written_with_dollars_or_backslashes():
    assert template_of("$1 ${name} $& $ \\1 \\$") == "\\g<1> \\g<name> \\g<0> $ \\1 \\$"


def test_whole_words_and_empty_matches():
    wanted = Wanted("tax|a*", case=False, whole=True, template=None, most=10)
    assert matched(wanted, ["tax taxes", "xx"]).spans == (((0, 3, None),), ())


def test_of_very_many_hits_the_first_are_kept():
    wanted = Wanted("a", case=True, whole=False, template=None, most=3)
    assert len(matched(wanted, ["aa", "aa", "aa"]).spans) == 2
