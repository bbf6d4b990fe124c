"""The register of institutions, as completion and the command line ask it."""

from __future__ import annotations

import pytest

from drafter.register.institutions import find, load


def test_register_is_whole() -> None:
    institutions = load()
    ids = [institution.id for institution in institutions]
    assert len(ids) == len(set(ids)) == 59
    for institution in institutions:
        assert institution.name("en")
        assert institution.parent in ("", *ids)
        assert institution.pattern == ("{COUNTRY" in institution.name("en"))
        # Russian and Kazakh names await a native reader.
        assert set(institution.unverified) == {"ru", "kk"} & set(institution.names)


@pytest.mark.parametrize(
    ("query", "language", "first"),
    [
        ("EEAS", "en", "EU-EEAS"),
        ("european parl", "en", "EU-EP"),
        ("parl eur", "en", "EU-EP"),
        ("Commission eur", "fr", "EU-COM"),
        ("europarat", "de", "COE"),
        ("венецианская", "ru", "COE-VC"),
    ],
)
def test_find(query: str, language: str, first: str) -> None:
    assert find(query, language)[0].id == first


def test_find_nothing_and_everything() -> None:
    assert find("no such body anywhere") == ()
    assert find("  ") == load()
