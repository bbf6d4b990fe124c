"""The register of institutions, as completion and the command line ask it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.register.countries import country_codes
from drafter.register.country_grammar import country_forms
from drafter.register.institutions import find, load, named, recognised


def test_register_is_whole() -> None:
    institutions = load()
    ids = [institution.id for institution in institutions]
    assert len(ids) == len(set(ids)) > 200
    for institution in institutions:
        assert institution.name("en")
        assert institution.parent in ("", *ids)
        assert institution.now in ("", *ids)
        assert institution.pattern == ("{COUNTRY" in institution.name("en"))
        # Kazakh names await a native reader.
        assert {"kk"} & set(institution.names) <= set(institution.unverified)
        assert set(institution.unverified) <= set(institution.names)


def test_a_name_is_either_verified_or_awaits_it_and_says_where_it_was_seen() -> None:
    for one in load():
        assert not set(one.unverified) & set(one.verified), one.id
        assert set(one.verified) <= set(one.names), one.id
        assert bool(one.verified) == bool(one.verified_on), one.id
        for seen in one.verified.values():
            # An address, or the symbol of a document.
            assert seen.startswith(("http://", "https://")) or re.fullmatch(r"[A-Z][A-Z0-9./()-]+\d", seen), (
                seen
            )


def test_other_names_are_of_languages_with_a_name_and_abbreviations_differ() -> None:
    for one in load():
        assert set(one.also) <= set(one.names), one.id
        assert one.abbreviation not in one.abbreviations.values(), one.id
        # A pattern's abbreviation would be that of no country's body.
        assert not (one.pattern and one.all_shorts()), one.id
    shorts = [
        (language, one.abbreviations.get(language) or one.abbreviation)
        for one in load()
        for language in "en fr de ru".split()
    ]
    shared = {short for language, short in shorts if short and shorts.count((language, short)) > 1}
    # What one writer means by "CEDH", another one must not be told is something else.
    assert shared == set()


def test_places_in_names_of_patterns_are_known_ones() -> None:
    for one in load():
        for name in one.all_names():
            places = re.findall(r"\{[^}]*\}", name)
            assert set(places) <= {"{COUNTRY}", "{OF}", "{IN}"}, name
            assert bool(places) == one.pattern, name
        assert not (one.only and one.without), one.id
        assert {*one.only, *one.without} <= set(country_codes()), one.id


def test_no_two_bodies_have_one_name() -> None:
    seen: dict[str, str] = {}
    for one in load():
        for language, name in one.names.items():
            assert seen.setdefault(f"{language} {name}", one.id) == one.id, name


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
        ("PE", "fr", "EU-EP"),
        ("ЕП", "ru", "EU-EP"),
        ("EP", "de", "EU-EP"),
        ("EP", "fr", "EU-EP"),
        ("eu parl", "en", "EU-EP"),
        ("european parliment", "en", "EU-EP"),
        ("HCDH", "fr", "UN-OHCHR"),
        ("УВКПЧ", "ru", "UN-OHCHR"),
        ("high comissioner human rights", "en", "UN-HC"),
        ("совет европы", "ru", "COE"),
        ("venedig kommission", "de", "COE-VC"),
        ("cour europeenne", "fr", "COE-ECTHR"),
        ("CEDH", "fr", "COE-ECTHR"),
        ("EGMR", "de", "COE-ECTHR"),
        ("ЕСПЧ", "ru", "COE-ECTHR"),
        ("CPI", "fr", "ICC"),
        ("IStGH", "de", "ICC"),
        ("МУС", "ru", "ICC"),
        ("BIDDH", "fr", "OSCE-ODIHR"),
        ("BDIMR", "de", "OSCE-ODIHR"),
        ("БДИПЧ", "ru", "OSCE-ODIHR"),
        ("delegation ue tbilissi", "fr", "EU-DEL:GE"),
        ("eu delegation astana", "en", "EU-DEL:KZ"),
        ("делегация ес в казахстане", "ru", "EU-DEL:KZ"),
        ("auswaertiges amt", "de", "NAT-MFA:DE"),
        ("foreign ministry germany", "en", "NAT-MFA:DE"),
        ("state department", "en", "NAT-MFA:US"),
        ("parliament kazakhstan", "en", "NAT-PARL:KZ"),
        ("georgian parliament", "en", "NAT-PARL:GE"),
        ("ungarische regierung", "de", "NAT-GOV:HU"),
        ("mfa kyrgyzstan", "en", "NAT-MFA:KG"),
        ("спецдокладчик по пыткам", "ru", "UN-SRTORTURE"),
        ("osce astana", "en", "OSCE-KZ"),
        ("commission", "en", "EU-COM"),
        ("council", "en", "EU-COUNCIL"),
        ("mazhilis", "en", "NAT-KZ-MAZHILIS"),
    ],
)
def test_find(query: str, language: str, first: str) -> None:
    assert find(query, language)[0].id == first


def test_what_is_no_more_comes_behind_what_came_in_its_place() -> None:
    found = [one.id for one in find("parliament of kazakhstan")]
    assert found[0] == "NAT-PARL:KZ"
    assert found.index("NAT-PARL:KZ") < found.index("NAT-KZ-MAZHILIS")
    former = [one for one in load() if one.until]
    assert former
    for one in former:
        successor = named(one.now)
        assert successor is not None
        assert not successor.until
        assert not one.can_be_asked_to


@pytest.mark.parametrize(
    ("id_", "language", "short"),
    [
        ("EU", "fr", "UE"),
        ("EU-EP", "fr-BE", "PE"),
        ("EU-EP", "ru", "ЕП"),
        ("EU-EP", "en", "EP"),
        ("EU-EP", "de", "EP"),
        ("COE-ECTHR", "de", "EGMR"),
        ("OSCE-ODIHR", "ru", "БДИПЧ"),
        ("EU-EP-AFET", "ru", "AFET"),
        ("EU-EUCO", "fr", ""),
    ],
)
def test_abbreviations_are_those_of_the_language(id_: str, language: str, short: str) -> None:
    body = named(id_)
    assert body is not None
    assert body.short(language) == short


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
        ("EU-REP:CY", "fr", "Représentation de la Commission européenne à Chypre"),
        ("NAT-GOV:TR", "de", "Regierung der Türkei"),
        ("EU-DEL:US", "de", "Delegation der Europäischen Union in den Vereinigten Staaten"),
        ("NAT-GOV:KZ", "de-AT", "Regierung von Kasachstan"),
        ("NAT-PARL:BY", "ru", "Национальное собрание Республики Беларусь"),
        ("NAT-PARL:GE", "ru", "Парламент Грузии"),
        ("EU-REP:FR", "ru", "Представительство Европейской комиссии во Франции"),
        ("NAT-PRES:BA", "ru", "Президент Боснии и Герцеговины"),
        ("EU-DEL:KZ", "kk", "ЕО Қазақстандағы өкілдігі"),
        ("EU-DEL:RS", "kk", "EU Delegation to Serbia"),
        ("EU-EP", "fr", "Parlement européen"),
        ("EU-EP", "is", "European Parliament"),
    ],
)
def test_a_body_has_its_name_in_the_language_of_the_edition(id_: str, language: str, name: str) -> None:
    body = named(id_)
    assert body is not None
    assert body.name(language) == name
    assert body.id == id_


@pytest.mark.parametrize(
    "id_", ["", ":", "NAT-GOV:ZZ", "EU-EP:KZ", "NAT-GOV:KZ:KZ", "nothing", "EU-DEL:FR", "OSCE-FIELD:GE"]
)
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
        ("Parliament of Kazakhstan", "NAT-PARL:KZ"),
        ("Kurultai of the Republic of Kazakhstan", "NAT-PARL:KZ"),
        ("UN Human Rights Council", "UN-HRC"),
        ("Délégation de l’UE en Géorgie", "EU-DEL:GE"),
        ("МИД Казахстана", "NAT-MFA:KZ"),
        ("the Foreign Office", "NAT-MFA:GB"),
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
    assert len(find(query)) <= len(load()) + 12 * 20
    recognised(query)


def test_an_acronym_is_told_by_the_name_in_the_language_of_the_text() -> None:
    from drafter.checks.acronyms import _official

    assert _official("fr")["CEDH"] == "Cour européenne des droits de l’homme"
    assert _official("ru")["ЕСПЧ"] == _official("ru")["ECtHR"] == "Европейский суд по правам человека"
    assert "CEDH" not in _official("en")
