from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.model.document import Document
from drafter.model.errors import InputRefused
from drafter.model.statement import SectionKind, Statement
from drafter.storage.json_form import (
    convert,
    decode,
    decode_ledger,
    decode_statement,
    decode_tree,
    encode,
    encode_ledger,
    encode_statement,
    unknown_in,
)
from tests.storage.statements import statement_of, words_of
from tests.strategies import documents


@given(documents())
def test_what_is_encoded_is_decoded_equal_and_to_the_same_bytes(document: Document):
    statement, ledger = encode_statement(document.statement), encode_ledger(document.ledger)
    assert decode_statement(statement) == document.statement
    assert decode_ledger(ledger) == document.ledger
    assert encode_statement(decode_statement(statement)) == statement
    assert convert(decode_tree(encode(document)), Document) == document


@given(documents())
def test_the_json_is_canonical(document: Document):
    data = encode_statement(document.statement)
    expected = json.dumps(json.loads(data), sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    assert data == expected.encode("utf-8")


def test_text_is_written_as_typed_and_never_normalised():
    decomposed = "cafe\u0301 ﬁ \u212b\u200b\u202f"
    data = encode_statement(statement_of(decomposed))
    assert decomposed.encode("utf-8") in data
    assert words_of(decode_statement(data)) == decomposed


@given(st.text(alphabet=st.sampled_from('ab\\"\n\x00é😀\ud83d\ude00\ud800\udfff'), max_size=12))
def test_halves_of_surrogate_pairs_survive(words: str):
    data = encode_statement(statement_of(words))
    data.decode("utf-8")
    back = decode_statement(data)
    # Two halves that meet are the character they make.
    assert words_of(back) == words.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    assert encode_statement(back) == data


@pytest.mark.parametrize(
    "wrong",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b"\xff\xfe",
        b'{"editions":[]}',
        b'{"editions":[{"language":"en"}],"date":20240101}',
        b'{"editions":[{"language":"en"}],"order":"Secret words"}',
        b'{"editions":[{"language":"en","sections":[{"kind":"lede","heading":null}]}]}',
        b'{"editions":[{"language":"en"}],"calls":{"Secret words":1}}',
        b'{"editions":[{"language":"en","label":"\\ud800 Secret words","dateline":3}]}',
        b'{"editions":[{"language":"\xff"}]}',
        b"[" * 100_000,
        b'{"x":' * 100_000,
    ],
)
def test_wrong_types_are_refused_without_repeating_text(wrong: bytes):
    with pytest.raises(InputRefused) as refused:
        decode_statement(wrong)
    assert refused.value.remedy
    assert "Secret" not in str(refused.value)
    assert refused.value.__cause__ is None


def test_the_place_of_what_is_wrong_is_named():
    with pytest.raises(InputRefused, match=r"at \$\.editions\[0\]\.label"):
        decode(b'{"editions":[{"language":"en","label":3}]}', Statement)


def test_text_is_not_repeated_where_no_place_is_named():
    with pytest.raises(InputRefused) as refused:
        decode(b'"Secret words"', SectionKind)
    assert "Secret" not in str(refused.value)


def test_what_would_be_lost_is_noticed():
    statement = statement_of("words")
    data = encode_statement(statement)
    tree = json.loads(data)
    assert not unknown_in(data, encode(statement))
    # Spaces, another order and defaults that are left out lose nothing.
    del tree["brand"]
    assert not unknown_in(json.dumps(tree, indent=2).encode(), encode(statement))
    tree["editions"][0]["sections"][0]["mood"] = ""
    assert unknown_in(json.dumps(tree).encode(), encode(statement))
