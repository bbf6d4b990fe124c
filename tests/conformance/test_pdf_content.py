"""Our reading of content streams, on which the invariants of PDF stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.conformance.pdf_content import painted

LETTERS = {"/F1": {number: chr(number) for number in range(1, 256)}}


def shown(content: bytes) -> list[tuple[str | None, int, bool, str]]:
    return [(one.text, one.mcid, one.is_artifact, one.fault) for one in painted(content, LETTERS, {})]


@pytest.mark.parametrize(
    "operand",
    [
        rb"(\000A\000\))",
        b"<00410029>",
        b"[<0041> -20 (\\0\\051)]",
        b"(\\\n\\000A\\000\\051)",
        b"<0041 002 9>",
    ],
)
def test_strings_are_read_in_every_spelling(operand):
    assert shown(b"BT /F1 9 Tf " + operand + b" Tj ET") == [("A)", -1, False, "")]


@given(st.binary(max_size=40))
def test_any_bytes_in_a_string_are_read_back(data):
    escaped = data.replace(b"\\", rb"\\").replace(b"(", rb"\(").replace(b")", rb"\)").replace(b"\r", rb"\r")
    whole = {"/F1": {code: f"{code:04x}" for code in range(65536)}}
    (found,) = painted(b"/F1 9 Tf (" + escaped + b") Tj % ) Tj", whole, {})
    assert found.text == "".join(
        f"{int.from_bytes(data[at : at + 2], 'big'):04x}" for at in range(0, len(data), 2)
    )


def test_everything_painted_knows_the_marks_around_it():
    content = b"""/P <</MCID 3>> BDC BT /F1 9 Tf <0041> Tj ET EMC
    /Artifact <</Type /Layout /Attached [/Top (x) 1.5]>> BDC 0 0 9 9 re f* EMC
    /Span /Named BDC q 1 0 0 1 0 0 cm /X1 Do Q EMC 1 0 0 RG 0 0 m 9 9 l S"""
    found = list(painted(content, LETTERS, {"/Named": {"/MCID": 7}}))
    assert [(one.text, one.mcid, one.is_artifact) for one in found] == [
        ("A", 3, False),
        (None, -1, True),
        (None, 7, False),
        (None, -1, False),
    ]


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"EMC", "EMC without BDC"),
        (b"/P <</MCID 0>> BDC", "marks are open at the end"),
        (b"BT /P <</MCID 0>> BDC ET EMC", "marks and text objects or graphics states overlap"),
        (b"/P BMC q EMC Q", "marks and text objects or graphics states overlap"),
        (b"Q", "Q without q"),
    ],
)
def test_marks_that_do_not_pair_are_faults(content, fault):
    assert fault in [one[3] for one in shown(content)]


def test_codes_that_lead_nowhere_are_counted():
    (found,) = painted(b"/F1 9 Tf <004101F4> Tj", LETTERS, {})
    assert (found.text, found.unknown) == ("A", 1)


@pytest.mark.parametrize("content", [b"(never ends", b"<00 Tj", b")"])
def test_what_cannot_be_read_is_no_empty_page(content):
    with pytest.raises(ValueError):
        list(painted(content, LETTERS, {}))
