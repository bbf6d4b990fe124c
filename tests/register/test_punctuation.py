"""What quotation marks and spaces become while a text is typed, by language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.register.punctuation import correction, marks_of

NB, NN = "\u00a0", "\u202f"


def typed(keys: str, language: str, quotes: bool = True, spaces: bool = True) -> str:
    """What stands there after the keys were typed one by one."""
    text = ""
    for key in keys:
        text += key
        found = correction(text, language, quotes, spaces)
        if found is not None:
            text = text[: len(text) - found.count] + found.text
    return text


@pytest.mark.parametrize(
    ("language", "keys", "expected"),
    [
        ("en", '"They" said ("no") and it\'s \'so\'.', "“They” said (“no”) and it’s ‘so’."),
        ("en-GB", 'the groups\' "answer"', "the groups’ “answer”"),
        ("en", '—"Go"—', "—“Go”—"),
        ("fr", 'Il dit: "non"!', f"Il dit{NB}: «{NN}non{NN}»{NN}!"),
        ("fr", 'l\'homme "a dit "oui" ici"', f"l’homme «{NN}a dit “oui” ici{NN}»"),
        ("fr", "Quoi ?! Oui ; 50 %", f"Quoi{NN}?! Oui{NN}; 50{NN}%"),
        ("fr", "https://example.org à 10:30", "https://example.org à 10:30"),
        ("fr-CA", 'Il dit: "non"!', f"Il dit{NB}: «{NB}non{NB}»!"),
        ("fr-CH", '"non" ?', f"«{NN}non{NN}»{NN}?"),
        ("de", '"Er sagte "ja", wirklich"', "„Er sagte ‚ja‘, wirklich“"),
        ("de", "das war's, 'gut'", "das war’s, ‚gut‘"),
        ("de-CH", '"gut"', "«gut»"),
        ("de", "nach Art. 5 und § 7 zu 30 %", f"nach Art.{NB}5 und §{NB}7 zu 30{NB}%"),
        ("ru", 'Он сказал "газета "Труд" здесь" — и ушёл', f"Он сказал «газета „Труд“ здесь»{NB}— и ушёл"),
        ("ru", "ст. 5, № 7", f"ст.{NB}5, №{NB}7"),
        ("uk", 'п\'ять "слів"', "п’ять «слів»"),
        ("kk", '"сөз"', "«сөз»"),
        ("ka", '"სიტყვა"', "„სიტყვა“"),
        ("es", '"sí, "no"", dijo', "«sí, “no”», dijo"),
        ("pl", '"tak"', "„tak”"),
        ("sv", '"ja"', "”ja”"),
        ("xx", '"what"', "“what”"),
    ],
)
def test_typed_as_the_language_writes(language: str, keys: str, expected: str) -> None:
    assert typed(keys, language) == expected


def test_each_kind_of_correction_can_be_off() -> None:
    assert typed('Il dit: "non"!', "fr", quotes=False) == f'Il dit{NB}: "non"{NN}!'
    assert typed('Il dit: "non"!', "fr", spaces=False) == "Il dit: «non»!"
    assert typed("it's § 5", "en", quotes=False, spaces=False) == "it's § 5"


@given(st.text(), st.sampled_from(("en", "fr", "fr-CA", "de", "ru", "uk", "kk", "ka", "es", "sv", "xx")))
def test_letters_and_their_order_stay(keys: str, language: str) -> None:
    marks = marks_of(language)
    added = {*marks.outer, *marks.inner, "’", '"', "'", " ", NB, NN}
    kept = [one for one in keys if one not in added]
    assert [one for one in typed(keys, language) if one not in added] == kept
