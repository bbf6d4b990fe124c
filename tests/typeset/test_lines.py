"""Words and lines: where a paragraph may break, and what its characters are set in."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.compose.composition import Piece
from drafter.typeset.fonts import face, face_name, printed, segments
from drafter.typeset.lines import break_lines, cost_of_lines, first_fit, set_text
from drafter.typeset.pages import MISSING, UNSET
from drafter.typeset.words import Break, Style, Word, words_of
from tests.typeset.samples import TEXT

SERIF = Style("Noto Serif", 10.5, 15, "#000000")
BALANCED = Style("Noto Serif", 21.5, 27, "#000000", balanced=True)


def lines_of(text: str, width: float, style: Style = SERIF) -> list[str]:
    return [line.text for line in set_text((Piece(text),), style, width).lines]


@given(st.text(max_size=200), st.floats(30, 500))
def test_lines_hold_the_text_and_fit(text: str, width: float) -> None:
    found = set_text((Piece(text),), SERIF, width)
    whole = "".join(line.text + (" " if line.soft else "") for line in found.lines)
    assert printed("".join(whole.split())) == printed("".join(printed(text).split()))
    widest = max((run.width for line in found.lines for run in line.runs if len(run.text) == 1), default=0)
    assert all(line.width <= max(width, widest) + 0.01 for line in found.lines)


@given(st.lists(st.sampled_from(["one", "twenty-two", "three", "and", "four,"]), min_size=1, max_size=60))
def test_balanced_lines_are_as_few_and_none_is_wider(words: list[str]) -> None:
    text = " ".join(words)
    plain = lines_of(text, 300, Style("Noto Serif", 21.5, 27, "#000000"))
    balanced = set_text((Piece(text),), BALANCED, 300).lines
    assert len(balanced) == len(plain)
    assert " ".join(line.text for line in balanced).replace("- ", "-") == text
    assert all(line.width <= 300.01 for line in balanced)


def test_a_headline_does_not_end_lines_in_small_words() -> None:
    title = "Open the northern bank of the river to the people of the valley"
    assert not any(line.split()[-1] in ("the", "of", "to") for line in lines_of(title, 320, BALANCED)[:-1])


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("it was agreed on 12 September 2031 by all", "12 September 2031"),
        ("согласовано 12 сентября 2031 г. всеми", "12 сентября 2031 г."),
        ("as laid down in Law No. 121 of that year", "No. 121"),
        ("as laid down in Law No. 121-FZ of that year", "No. 121-FZ"),
        ("according to judgment PL. ÚS 11/2025 of the court", "PL. ÚS 11/2025"),
        ("the reports of the years 2019–2031 said so", "2019–2031"),
        ("as it was said by Mr Example himself", "Mr Example"),
        ("la loi prévoit à l’article nº\u00a012 que", "nº\u00a012"),
        ("река — это дорога и граница", "река —"),
        ("elle l’a dit : « le pont » est sûr", "dit :"),
        ("elle l’a dit : « le pont » est sûr", "« le"),
        ("elle l’a dit : « le pont » est sûr", "pont »"),
    ],
)
def test_what_belongs_together_stays_on_a_line(text: str, held: str) -> None:
    for width in range(110, 260, 4):
        assert any(held in line for line in lines_of(text, width)), width


def test_what_should_hold_but_fits_no_line_is_let_go() -> None:
    assert lines_of("12 September 2031", 60) == ["12", "September", "2031"]


def test_a_long_word_is_parted_where_it_must_be() -> None:
    lines = lines_of("before " + "m" * 100 + " after", 200)
    assert lines[0] == "before"
    assert "".join(lines[1:]).removesuffix("after").strip() == "m" * 100


def test_an_address_breaks_at_its_joints() -> None:
    lines = lines_of("see https://river.example/reports/engineers/second/volume.pdf for more", 150)
    joints = [line for line in lines[:-1] if line.startswith("http") or "/" in line]
    assert all(line.endswith(("/", ".", "=", "-")) for line in joints[:-1])


def test_a_line_breaks_after_a_hyphen_only_where_that_is_worth_a_bad_line() -> None:
    text = "the banks of the so-called upper river and of the lower one, both of them well-known"
    parted = 0
    for width in range(60, 300, 2):
        words = _words(text, width)
        chosen = break_lines(words, width, width)
        ends = [at for at in chosen[:-1] if words[at - 1].ending is Break.COSTLY]
        parted += len(ends)
        free = [word._replace(ending=Break.FREE) for word in words]
        best = cost_of_lines(free, break_lines(free, width, width), width, width)
        # Were hyphens free, no more would be gained than those cost that were left out.
        most = sum(word.ending is Break.COSTLY for word in words) - len(ends)
        assert cost_of_lines(free, chosen, width, width) <= best + most * 0.15**2 + 1e-9
    assert parted


def test_pieces_keep_their_look_and_their_links() -> None:
    pieces = (
        Piece("plain "),
        Piece("bold", strong=True),
        Piece(", "),
        Piece("a link", link="https://r.example"),
    )
    (line,) = set_text(pieces, SERIF, 400).lines
    assert [(run.text, run.face, run.piece, run.link) for run in line.runs] == [
        ("plain ", "NotoSerif-Regular", 0, ""),
        ("bold", "NotoSerif-Bold", 1, ""),
        (", ", "NotoSerif-Regular", 2, ""),
        ("a link", "NotoSerif-Regular", 3, "https://r.example"),
    ]
    assert line.runs[-1].x + line.runs[-1].width == pytest.approx(line.width)


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("NotoSerif-Regular", "река λόγος ąęłş", "NotoSerif-Regular"),
        ("NotoSerif-Italic", "საქართველო", "NotoSerifGeorgian-Bold"),
        ("NotoSans-Bold", "Հայաստան", "NotoSansArmenian-Bold"),
        ("NotoSans-Regular", "漢", MISSING),
        ("NotoSans-Regular", "ש", UNSET),
        ("NotoSans-Regular", "ع", UNSET),
    ],
)
def test_characters_fall_to_the_face_that_has_them(name: str, text: str, expected: str) -> None:
    assert {segment.face for segment in segments(name, text)} == {expected}


def test_what_nobody_sees_is_not_drawn_and_letters_are_drawn_whole() -> None:
    (segment,) = segments("NotoSans-Regular", "a\u00ad\u200d\x00e\u0301\ufeff")
    assert segment.text == "aé"


def test_faces_of_all_styles_are_there() -> None:
    for family in ("Noto Serif", "Noto Sans"):
        for bold in (False, True):
            for italic in (False, True):
                assert face(face_name(family, bold, italic)) is not None
    assert face("No-Such") is None


# The rag

_PLAIN = st.sampled_from(["a", "of", "the", "weir", "river", "council’s", "so-called", "engineers", "and/or"])


def _words(text: str, width: float) -> list[Word]:
    return words_of((Piece(text),), SERIF, width)


def _natural(words: list[Word]) -> float:
    spaces = sum(word.space.width for word in words[:-1] if word.space is not None)
    return sum(word.width for word in words) + spaces


@given(st.lists(_PLAIN, min_size=1, max_size=11).map(" ".join), st.floats(60, 200), st.floats(0, 20))
def test_no_other_way_to_break_costs_less(text: str, width: float, hang: float) -> None:
    words = _words(text, width - hang)
    first, rest = width, width - hang
    count = len(words)
    greedy = first_fit(words, first, rest)

    def fits(ends: tuple[int, ...]) -> bool:
        spans = list(pairwise((0, *ends)))
        return all(
            _natural(words[begin:end]) <= (rest if begin else first) + 0.001 or end - begin == 1
            for begin, end in spans
        )

    every = (
        (*inner, count)
        for lines in range(1, len(greedy) + 1)
        for inner in combinations(range(1, count), lines - 1)
    )
    costs = {ends: cost_of_lines(words, ends, first, rest) for ends in every if fits(ends)}
    # First fit takes as few lines as can be, and none that take as few cost less.
    assert {len(ends) for ends in costs} == {len(greedy)}
    chosen = tuple(break_lines(words, first, rest))
    assert costs[chosen] == pytest.approx(min(costs.values()))


@given(
    st.lists(st.text("abcdefil-", min_size=1, max_size=12), min_size=1, max_size=400),
    st.floats(40, 360),
    st.sampled_from([" ", " ", " ", "\n"]),
)
def test_lines_cost_no_more_than_those_of_first_fit(parts: list[str], width: float, join: str) -> None:
    words = _words(" ".join(parts[:-1]) + join + parts[-1], width)
    chosen, greedy = break_lines(words, width, width), first_fit(words, width, width)
    assert len(chosen) == len(greedy)
    assert cost_of_lines(words, chosen, width, width) <= cost_of_lines(words, greedy, width, width) + 1e-9


@pytest.mark.parametrize("width", range(120, 400, 7))
def test_no_word_stands_alone_on_a_last_line(width: int) -> None:
    # Of so many lengths first fit leaves a word alone at the end of some.
    alone = 0
    for count in range(20, 60):
        text = " ".join((TEXT.split() * 2)[:count])
        words = _words(text, width)
        last = lines_of(text, width)[-1].split()
        alone += len(words) - first_fit(words, width, width)[-2] == 1
        assert len(last) > 1, (text, last)
    assert alone


def test_a_very_long_paragraph_is_broken_in_stretches() -> None:
    text = TEXT * 120
    words = _words(text, 300)
    chosen, greedy = break_lines(words, 300, 300), first_fit(words, 300, 300)
    assert len(chosen) == len(greedy) > 300
    assert cost_of_lines(words, chosen, 300, 300) < 0.8 * cost_of_lines(words, greedy, 300, 300)


def test_a_break_that_the_text_has_ends_a_line() -> None:
    hung = Style("Noto Serif", 10.5, 15, "#000000", hang=20)
    lines = set_text((Piece("the weir\nthe river\nand the mill"),), hung, 200).lines
    assert [line.text for line in lines] == ["the weir", "the river", "and the mill"]
    assert [line.runs[0].x for line in lines] == [0, 20, 20]


# References to notes


def test_a_reference_is_small_and_raised_and_stays_with_its_word() -> None:
    pieces = (
        Piece("The weir is unsafe, as was said on 9 May 2031"),
        Piece("1", note="first"),
        Piece(",", raised=True),
        Piece("2", note="second"),
        Piece(" and in well-known reports"),
        Piece("13", note="third"),
        Piece(", often."),
    )
    for width in range(60, 400, 5):
        lines = set_text(pieces, SERIF, width).lines
        assert any("20311,2" in line.text for line in lines)
        assert any("reports13," in line.text for line in lines)
        held = any("9 May 20311,2" in line.text for line in lines)
        assert held or width < 75
        assert {line.leading for line in lines} == {15}
    (line,) = set_text(pieces, SERIF, 1000).lines
    raised = [run for run in line.runs if run.rise]
    assert [run.text for run in raised] == ["1", ",", "2", "13"]
    assert [run.size for run in raised] == pytest.approx([0.68 * 10.5] * 4)
    assert [run.rise for run in raised] == pytest.approx([3.4] * 4)
    figure = segments("NotoSerif-Regular", "1")[0].width
    assert raised[0].width == pytest.approx(figure * 0.68 * 10.5)
    ends = [run.x + run.width for run in line.runs]
    assert [run.x for run in line.runs[1:]] == pytest.approx(ends[:-1])


def test_a_reference_stays_with_the_letter_before_it_even_where_a_word_is_parted() -> None:
    for letters in range(20, 60):
        lines = set_text((Piece("m" * letters), Piece("27", note="one")), SERIF, 100).lines
        assert all(line.width <= 100.01 for line in lines)
        assert lines[-1].text.endswith("m27")


def test_more_references_to_one_word_than_a_line_holds_are_parted_after_a_comma() -> None:
    comma = Piece(",", raised=True)
    pieces = [Piece("all")]
    for number in range(1, 60):
        pieces += [Piece(str(number), note=f"note{number}"), comma]
    lines = set_text((*pieces, Piece(".")), SERIF, 200).lines
    assert len(lines) > 1
    assert all(line.width <= 200.01 for line in lines)
    assert all(line.text.endswith(",") for line in lines[:-1])


def test_a_reference_after_a_space_does_not_begin_a_line() -> None:
    pieces = (Piece("the river and the mill "), Piece("3", note="one"), Piece(" and the weir"))
    for width in range(60, 300, 3):
        assert not any(line.text.startswith("3") for line in set_text(pieces, SERIF, width).lines)


def test_what_is_quiet_has_its_colour() -> None:
    style = replace(SERIF, quiet="#777777")
    (line,) = set_text((Piece("Loud, "), Piece("quiet", quiet=True)), style, 300).lines
    assert [run.colour for run in line.runs] == ["#000000", "#777777"]
