"""Names of countries in the forms that names of bodies want: facts by sample, and rules that hold for all."""

from __future__ import annotations

import re

import pytest

from drafter.register.called import called
from drafter.register.calling import calling
from drafter.register.countries import capitals, country_codes, country_named
from drafter.register.country_grammar import country_forms
from drafter.register.institutions import find, load, named
from drafter.register.patterns import asked

CODES = country_codes()


@pytest.mark.parametrize(
    ("code", "language", "of", "within"),
    [
        ("KZ", "fr", "du Kazakhstan", "au Kazakhstan"),
        ("GE", "fr", "de Géorgie", "en Géorgie"),
        ("AE", "fr", "des Émirats arabes unis", "aux Émirats arabes unis"),
        ("BY", "fr", "du Bélarus", "au Bélarus"),
        ("IR", "fr", "d’Iran", "en Iran"),
        ("UA", "fr", "d’Ukraine", "en Ukraine"),
        ("CY", "fr", "de Chypre", "à Chypre"),
        ("HT", "fr", "d’Haïti", "en Haïti"),
        ("TT", "fr", "de la Trinité-et-Tobago", "à la Trinité-et-Tobago"),
        ("KH", "fr", "du Cambodge", "au Cambodge"),
        ("MX", "fr", "du Mexique", "au Mexique"),
        ("SK", "de", "der Slowakei", "in der Slowakei"),
        ("MD", "de", "der Republik Moldau", "in der Republik Moldau"),
        ("IR", "de", "des Iran", "im Iran"),
        ("IQ", "de", "des Irak", "im Irak"),
        ("TR", "de", "der Türkei", "in der Türkei"),
        ("UA", "de", "der Ukraine", "in der Ukraine"),
        ("MN", "de", "der Mongolei", "in der Mongolei"),
        ("US", "de", "der Vereinigten Staaten", "in den Vereinigten Staaten"),
        ("KZ", "de", "von Kasachstan", "in Kasachstan"),
        ("UA", "ru", "Украины", "в Украине"),
        ("GE", "ru", "Грузии", "в Грузии"),
        ("BY", "ru", "Беларуси", "в Беларуси"),
        ("FR", "ru", "Франции", "во Франции"),
        ("CY", "ru", "Кипра", "на Кипре"),
        ("LK", "ru", "Шри-Ланки", "в Шри-Ланке"),
        ("BA", "ru", "Боснии и Герцеговины", "в Боснии и Герцеговине"),
        ("KG", "ru", "Кыргызстана", "в Кыргызстане"),
        ("TR", "ru", "Турции", "в Турции"),
        ("SK", "ru", "Словакии", "в Словакии"),
    ],
)
def test_forms_of_countries(code: str, language: str, of: str, within: str) -> None:
    forms = country_forms(code, language)
    assert (forms.of, forms.within) == (of, within)


def test_french_forms_agree_with_each_other() -> None:
    pairs = {
        "du": ("au",),
        "des": ("aux",),
        "de": ("en", "à"),
        "d’": ("en", "à", "au"),
        "de la": ("en", "à la"),
    }
    for code in CODES:
        forms = country_forms(code, "fr")
        of, within = _before(forms.of, forms.name), _before(forms.within, forms.name)
        if code == "VA":
            continue
        assert within in pairs[of], forms
        # "h" is heard in some: Hongrie.
        opens = re.match(r"[AEIOUYÉÎaeiou]", forms.name) is not None and code != "YE"
        assert not (opens and of in ("de", "du", "de la")), forms
        assert not (of == "d’" and not opens and forms.name[0] != "H"), forms


def test_german_forms_agree_with_each_other() -> None:
    for code in CODES:
        forms = country_forms(code, "de")
        article = forms.of.split(" ", maxsplit=1)[0]
        if article == "von":
            assert forms.within.startswith("in "), forms
            assert not forms.within.startswith(("in der ", "in dem ")), forms
        elif article == "des":
            assert forms.within.startswith("im "), forms
        else:
            assert article == "der", forms
            assert forms.within.startswith(("in der ", "in den ", "auf den ")), forms


def test_russian_forms_agree_with_each_other() -> None:
    for code in CODES:
        forms = country_forms(code, "ru")
        where, _, name = forms.within.partition(" ")
        assert where in ("в", "во", "на"), forms
        assert (where == "во") == (re.match(r"[ВФ][бвгджзклмнпрстфхцчшщь]", name) is not None), forms
        assert name[0] == forms.of[0] == forms.name[0], forms
        # Names that decline do so in both cases.
        if forms.name.endswith("ия") and " " not in forms.name:
            assert forms.of == name == f"{forms.name[:-1]}и", forms
        if re.search(r"[бвгджзклмнпрстфхцчшщ]$", forms.name) and " " not in forms.name and code != "BD":
            assert forms.of != forms.name or forms.name.isupper(), forms


def _before(form: str, name: str) -> str:
    return form.removesuffix(name).strip() if form.endswith(name) else form


def test_every_spelling_leads_to_its_country_and_capitals_lead_to_bodies() -> None:
    for code in CODES:
        assert country_named(country_forms(code, "de").name) == code
        for city in capitals(code):
            assert country_named(city) in ("", code), city
            assert code in {one.code for one in asked(city)}, city
    assert named("NAT-GOV:GE") in find("government tbilisi")


@pytest.mark.parametrize("language", ["en", "fr", "de", "ru"])
def test_each_pattern_gives_every_country_a_name_without_gaps(language: str) -> None:
    for pattern in load():
        if not pattern.pattern:
            continue
        for code in CODES:
            body = named(f"{pattern.id}:{code}")
            if not pattern.is_in(code):
                assert body is None or body in load()
                continue
            assert body is not None
            for name in (body.name(language), *body.also.get(language, ())):
                assert "{" not in name, name
                assert "  " not in name, name
                assert not re.search(r"\b(?:de le|de les|à le|à les|des des|in im|von der|of of)\b", name), (
                    name
                )


@pytest.mark.parametrize(
    ("id_", "language", "name"),
    [
        ("EU-EP", "fr", "le Parlement européen"),
        ("UN-SPT", "fr", "le Sous-Comité pour la prévention de la torture"),
        ("EU-EP-DROI", "fr", "la Sous-commission des droits de l’homme"),
        ("NAT-PARL:KZ", "fr", "le Kouroultaï de la République du Kazakhstan"),
        ("EU-PSC", "de", "das Politische und Sicherheitspolitische Komitee"),
        ("EU-HRVP", "de", "den Hohen Vertreter der Union für Außen- und Sicherheitspolitik"),
        ("FATF", "de", "die Financial Action Task Force"),
        ("NAT-OMB:AM", "de", "den Menschenrechtsverteidiger der Republik Armenien"),
        ("NAT-OMB:KZ", "ru", "Уполномоченного по правам человека в Республике Казахстан"),
        ("NAT-OMB:GE", "ru", "Народного защитника Грузии"),
        ("NAT-PARL:UA", "ru", "Верховную раду Украины"),
        ("UN-RC:KG", "ru", "Координатора-резидента Организации Объединённых Наций в Кыргызстане"),
    ],
)
def test_bodies_stand_behind_a_verb_in_the_form_that_it_wants(id_: str, language: str, name: str) -> None:
    body = named(id_)
    assert body is not None
    assert _called(body.name(language), language) == name


def _called(name: str, language: str) -> str:
    import tomllib

    from drafter.places import resources

    table = tomllib.loads((resources() / "register" / "calling.toml").read_text(encoding="utf-8"))
    assert calling(language) is not None
    return called(name, language, table[language])


def test_kazakh_has_forms_of_few_countries_and_says_others_in_english() -> None:
    assert country_forms("KZ", "kk").within == "Қазақстандағы"
    assert country_forms("HU", "kk").within == "Hungary"


def test_the_older_russian_use_is_found_when_it_is_typed() -> None:
    assert find("представительство ес на украине", "ru")[0].id == "EU-DEL:UA"
