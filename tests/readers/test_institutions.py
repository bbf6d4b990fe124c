"""Bodies that a text calls on, mapped onto the register of institutions."""

from __future__ import annotations

import pytest

from drafter.readers import read


def _bodies(text: str) -> list[tuple[str, str]]:
    statement = read(text.encode(), "statement.txt").statement
    return [(body.name, body.institution) for call in statement.calls for body in call.addressees]


@pytest.mark.parametrize(
    ("call", "bodies"),
    [
        (
            "We call on the Government of Kazakhstan to withdraw the bill.",
            [("Government of Kazakhstan", "NAT-GOV:KZ")],
        ),
        (
            "We call on the EU Delegation to Georgia to speak out.",
            [("EU Delegation to Georgia", "EU-DEL:GE")],
        ),
        (
            "We call on the EU Delegation in Georgia to speak out.",
            [("EU Delegation in Georgia", "EU-DEL:GE")],
        ),
        ("We call on the EU Delegation to speak out.", [("EU Delegation", "EU-DEL")]),
        ("We call on the European Parliament to vote against it.", [("European Parliament", "EU-EP")]),
        ("We call on the Council of Elders to listen.", [("Council of Elders", "")]),
    ],
)
def test_a_body_of_a_call_is_that_of_the_register(call: str, bodies: list[tuple[str, str]]):
    text = (
        f"A law would close associations\n\nIt was tabled on Monday and is to be voted on soon.\n\n{call}\n"
    )
    assert _bodies(text) == bodies
