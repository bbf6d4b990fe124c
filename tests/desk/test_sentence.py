from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.desk.sentence import sentence_at


def all_of(text: str) -> list[str]:
    found: list[str] = []
    for offset in range(len(text) + 1):
        start, end = sentence_at(text, offset)
        if not found or found[-1] != text[start:end]:
            found.append(text[start:end])
    return found


@pytest.mark.parametrize(
    "sentences",
    [
        ["On 9 October, Mr. Hall of the U.N. spoke.", "Why?", "“We left.”", "Then they, e.g. two, came."],
        ["Le 9 oct. 2024, M. Dupont a parlé.", "« Nous partons. »", "Puis Mme Durand, cf. art. 5, partit !"],
        ["Am 20. Juni kam Dr. Müller, d. h. der Erste.", "„Wir gehen.“", "Danach ging er bzw. sie."],
        ["9 мая 2024 г. депутат выступил.", "«Мы уходим».", "Затем, т. е. позже, на ул. Садовой стало тихо."],
        ["А. С. Петрова вышла.", "Все ждали…", "Кого?"],
    ],
)
def test_sentences_end_where_readers_end_them(sentences):
    assert all_of(" ".join(sentences)) == sentences


def test_behind_the_last_stop_the_last_sentence_is_meant():
    assert sentence_at("One. Two. ", 10) == (5, 9)


def test_a_text_without_stops_is_one_sentence():
    assert sentence_at("no stop", 3) == (0, 7)
    assert sentence_at("", 0) == (0, 0)


@given(st.text(alphabet="aB .!?«»“”„1é\n", max_size=60), st.data())
def test_a_sentence_lies_in_its_text(text, data):
    offset = data.draw(st.integers(0, len(text)))
    start, end = sentence_at(text, offset)
    assert 0 <= start <= end <= len(text)
