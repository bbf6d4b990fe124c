"""Text as a search compares it."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.storage.folding import folded, origins

TEXTS = st.text(st.characters(), max_size=40) | st.text("aéЁй№…ß\u00ad\u0301İıﬁŁ½ςΣ\ud800\0 ", max_size=40)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("еще", "ЕЩЁ"),
        ("lodz", "Łódź"),
        ("strasse", "Straße"),
        ("naive", "naïve"),
        ("istanbul", "İstanbul"),
        ("cooperation", "co\u00adoperation"),
        ("киів", "Київ"),
        ("no", "№"),
    ],
)
def test_case_and_accents_do_not_count_in_any_alphabet(typed: str, written: str):
    assert folded(written) == typed


@given(TEXTS)
def test_a_fold_is_its_own_fold_however_its_letters_are_composed(text: str):
    fold = folded(text)
    assert folded(fold) == fold
    assert folded(unicodedata.normalize("NFD", text)) == folded(unicodedata.normalize("NFC", text))


@given(TEXTS)
def test_each_character_of_a_fold_has_its_origin(text: str):
    origin = origins(text)
    fold = folded(text)
    found = [origin(place) for place in range(len(fold))]
    wanted = [place for place, letter in enumerate(text) for _ in folded(letter)]
    assert found == wanted
