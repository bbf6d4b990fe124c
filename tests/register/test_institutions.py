"""The register of institutions, as completion and the command line ask it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.register.countries import country_codes
from drafter.register.country_grammar import country_forms
from drafter.register.institutions import find, load, named, recognised


def test_register_is_whole() -> None:
    institutions = load()
    ids = [institution.id for institution in institutions]
    assert len(ids) == len(set(ids)) == 59
    for institution in institutions:
        assert institution.name("en")
        assert institution.parent in ("", *ids)
        assert institution.pattern == ("{COUNTRY" in institution.name("en"))
        # Russian and Kazakh names await a native reader.
        assert {"ru", "kk"} & set(institution.names) <= set(institution.unverified)
        assert set(institution.unverified) <= set(institution.names)


@pytest.mark.parametrize(
    ("query", "language", "first"),
    [
        ("EEAS", "en", "EU-EEAS"),
        ("european parl", "en", "EU-EP"),
        ("parl eur", "en", "EU-EP"),
        ("Commission eur", "fr", "EU-COM"),
        ("europarat", "de", "COE"),
        ("венецианская", "ru", "COE-VC"),
        ("european parliament", "fr", "EU-EP"),
        ("council europe", "en", "COE"),
        ("conseil de l'europe", "fr", "COE"),
        ("comission europeenne", "fr", "EU-COM"),
        ("rights court human", "en", "COE-ECTHR"),
        ("hr vp", "en", "EU-HRVP"),
        ("Menschenrechtsrat", "de", "UN-HRC"),
        ("gov kazakh", "en", "NAT-GOV:KZ"),
        ("правительство казахстана", "ru", "NAT-GOV:KZ"),
        ("délégation géorgie", "fr", "EU-DEL:GE"),
        ("Kasachstan Parlament", "de", "NAT-PARL:KZ"),
        ("government", "en", "NAT-GOV"),
    ],
)
def test_find(query: str, language: str, first: str) -> None:
    assert find(query, language)[0].id == first


def test_find_nothing_and_everything() -> None:
    assert find("no such body anywhere") == ()
    assert find("  ") == load()


@pytest.mark.parametrize(
    ("id_", "language", "name"),
    [
        ("NAT-GOV:KZ", "en", "Government of Kazakhstan"),
        ("NAT-GOV:US", "en", "Government of the United States"),
        ("NAT-GOV:KZ", "fr", "Gouvernement du Kazakhstan"),
        ("NAT-GOV:GE", "fr", "Gouvernement de Géorgie"),
        ("NAT-GOV:AZ", "fr", "Gouvernement d’Azerbaïdjan"),
        ("NAT-GOV:US", "fr", "Gouvernement des États-Unis"),
        ("NAT-GOV:HU", "fr", "Gouvernement de Hongrie"),
        ("EU-DEL:KZ", "fr", "Délégation de l’Union européenne au Kazakhstan"),
        ("EU-DEL:CY", "fr", "Délégation de l’Union européenne à Chypre"),
        ("NAT-GOV:TR", "de", "Regierung der Türkei"),
        ("EU-DEL:US", "de", "Delegation der Europäischen Union in den Vereinigten Staaten"),
        ("NAT-GOV:KZ", "de-AT", "Regierung von Kasachstan"),
        ("NAT-PARL:BY", "ru", "Парламент Беларуси"),
        ("EU-DEL:FR", "ru", "Представительство Европейского союза во Франции"),
        ("NAT-PRES:BA", "ru", "Президент Боснии и Герцеговины"),
        ("EU-DEL:KZ", "kk", "ЕО Қазақстандағы өкілдігі"),
        ("EU-DEL:FR", "kk", "EU Delegation to France"),
        ("EU-EP", "fr", "Parlement européen"),
        ("EU-EP", "is", "European Parliament"),
    ],
)
def test_a_body_has_its_name_in_the_language_of_the_edition(id_: str, language: str, name: str) -> None:
    body = named(id_)
    assert body is not None
    assert body.name(language) == name
    assert body.id == id_


@pytest.mark.parametrize("id_", ["", ":", "NAT-GOV:ZZ", "EU-EP:KZ", "NAT-GOV:KZ:KZ", "nothing"])
def test_an_id_that_is_none_names_nothing(id_: str) -> None:
    assert named(id_) is None


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("the Government of Kazakhstan", "NAT-GOV:KZ"),
        ("Delegation der Europäischen Union in der Türkei", "EU-DEL:TR"),
        ("le Conseil de l'Europe", "COE"),
        ("ODIHR", "OSCE-ODIHR"),
        ("Parlement de la Hongrie", "NAT-PARL:HU"),
    ],
)
def test_a_whole_name_is_recognised_in_any_language(name: str, id_: str) -> None:
    found = recognised(name)
    assert found is not None
    assert found.id == id_


@pytest.mark.parametrize("name", ["Government of Landia", "Parliament", "the", "", "Council of Elders"])
def test_what_the_register_does_not_name_is_not_recognised(name: str) -> None:
    assert recognised(name) is None


@pytest.mark.parametrize("language", ["en", "fr", "de", "ru"])
def test_every_country_has_forms_that_hold_its_name_or_are_declined(language: str) -> None:
    for code in country_codes():
        forms = country_forms(code, language)
        assert forms.name
        assert forms.of
        assert forms.within
        if language in ("en", "fr"):
            assert forms.of.endswith(forms.name)
        body = named(f"NAT-GOV:{code}")
        assert body is not None
        again = recognised(body.name(language))
        assert again is not None
        assert again.id == body.id


@given(st.text(max_size=400))
def test_any_query_is_answered(query: str) -> None:
    assert len(find(query)) <= 59 + 12 * 8
    recognised(query)
