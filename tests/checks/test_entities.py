"""For whom a call asks something: a name that the text has not told of."""

from __future__ import annotations

import pytest

from tests.checks.test_said import words


@pytest.mark.parametrize(
    ("language", "texts", "expected"),
    [
        ("en", ("The pier is closed.", "!We call on Norvia to grant asylum to Lida Tarvo."), ["Lida Tarvo"]),
        ("en", ("Lida Tarvo is in prison.", "!We call on Norvia to grant asylum to Lida Tarvo."), []),
        ("en", ("Lida Tarvo is in prison.", "!We call on Norvia to admit Ms Tarvo and her son."), []),
        (
            "en",
            ("The pier is closed.", "!We call on Norvia to protect Jehovah’s Witnesses and Crimean Tatars."),
            [],
        ),
        ("en", ("The pier is closed.", "!We call on Norvia to admit Lida Tarvo, a nurse."), []),
        (
            "en",
            ("The pier is closed.", "!We call on Norvia to lift the ban on Red Harbour."),
            ["Red Harbour"],
        ),
        (
            "fr",
            ("Le quai est fermé.", "!Nous appelons la Norvie à accueillir sans délai Lida Tarvo."),
            ["Lida Tarvo"],
        ),
        (
            "fr",
            (
                "Le quai est fermé.",
                "!Nous appelons la Norvie à accueillir l’infirmière Lida Tarvo, de Kaval.",
            ),
            [],
        ),
        ("ru", ("Причал закрыт.", "!Просим Норвию принять Лиду Тарвину."), ["Лиду Тарвину"]),
        ("ru", ("Лида Тарвина в тюрьме.", "!Просим Норвию принять Лиду Тарвину."), []),
    ],
)
def test_for_whom_it_is_asked_is_told_before(language: str, texts: tuple[str, ...], expected: list[str]):
    assert words("entity-not-identified", language, *texts) == expected
