"""Names of countries in the forms that names of bodies want: "du Kazakhstan", "в Казахстане"."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from functools import lru_cache

from drafter.model.values import Value
from drafter.places import resources
from drafter.register.countries import country_by_code, country_codes

_FALLBACK = "en"
_VOWELS = "aàâäeéèêëiîïoôöuùûüyhAÀÂÄEÉÈÊËIÎÏOÔÖUÙÛÜYH"
_HARD = "гкхжшщчГКХЖШЩЧ"


class CountryForms(Value, frozen=True):
    """A country's name as it stands alone, behind "of", and where something is in it."""

    name: str
    of: str
    within: str


@lru_cache(maxsize=1)
def _table() -> Mapping[str, Mapping[str, str | Mapping[str, str]]]:
    path = resources() / "register" / "country-grammar.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def has_forms(code: str, language: str) -> bool:
    """Whether a country's forms are known in a language."""
    base = language.split("-", maxsplit=1)[0].lower()
    if base in _RULES:
        return code in country_codes()
    return code in _forms(base)


@lru_cache(maxsize=2048)
def country_forms(code: str, language: str) -> CountryForms:
    """The forms of a country's name in a language (BCP 47), in English where they are not known there."""
    base = language.split("-", maxsplit=1)[0].lower()
    if base not in _RULES and code not in _forms(base):
        base = _FALLBACK
    given = _forms(base).get(code)
    name = country_by_code(code, base)
    if given is not None:
        of, within = given.split(";")
        return CountryForms(of if base not in _RULES else name, of, within)
    return CountryForms(name, *_RULES[base](code, name))


def _forms(base: str) -> Mapping[str, str]:
    forms = _table().get(base, {}).get("forms", {})
    return forms if isinstance(forms, dict) else {}


def _codes(base: str, key: str) -> list[str]:
    listed = _table()[base].get(key, "")
    return listed.split() if isinstance(listed, str) else []


def _english(code: str, name: str) -> tuple[str, str]:
    whole = f"the {name}" if code in _codes("en", "the") else name
    return whole, whole


def _french(code: str, name: str) -> tuple[str, str]:
    opens = name[0] in _VOWELS and code not in _codes("fr", "heard")
    if code in _codes("fr", "plural"):
        return f"des {name}", f"aux {name}"
    bare = f"d’{name}" if opens else f"de {name}"
    if code in _codes("fr", "bare"):
        return bare, f"à {name}"
    first = name.replace("-", " ").split()[0]
    feminine = code in _codes("fr", "feminine") or (
        first.endswith("e") and code not in _codes("fr", "masculine")
    )
    if feminine:
        of = f"de la {name}" if code in _codes("fr", "with_article") else bare
        return of, f"à la {name}" if code in _codes("fr", "small_islands") else f"en {name}"
    if opens:
        return bare, f"en {name}"
    return f"du {name}", f"au {name}"


def _german(_code: str, name: str) -> tuple[str, str]:
    return f"von {name}", f"in {name}"


def _russian(code: str, name: str) -> tuple[str, str]:
    where = "на" if code in _codes("ru", "on") else "во" if code in _codes("ru", "full") else "в"
    if code in _codes("ru", "unchanged"):
        return name, f"{where} {name}"
    of, within = _declined(name)
    return of, f"{where} {within}"


def _declined(name: str) -> tuple[str, str]:
    last, stem = name[-1], name[:-1]
    if name.endswith("ия"):
        return f"{stem}и", f"{stem}и"
    if last == "я":
        return f"{stem}и", f"{stem}е"
    if last == "а":
        return f"{stem}{'и' if stem[-1] in _HARD else 'ы'}", f"{stem}е"
    if last in "йь":
        return f"{stem}я", f"{stem}е"
    if last.lower() in "бвгджзклмнпрстфхцчшщ":
        return f"{name}а", f"{name}е"
    return name, name


_RULES: Mapping[str, Callable[[str, str], tuple[str, str]]] = {
    "en": _english,
    "fr": _french,
    "de": _german,
    "ru": _russian,
}
