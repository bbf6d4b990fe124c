"""Names of bodies as they stand behind a verb of calling: with their article, in the case that it wants."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from drafter.register.countries import country_by_code, country_named
from drafter.register.country_grammar import country_forms

Table = Mapping[str, Any]

_FIRST = re.compile(r"[^\s’'-]+")
_GERMAN = {"m": ("den", "en"), "f": ("die", "e"), "n": ("das", "e"), "p": ("die", "en")}
# "en Israël", and yet no article.
_WITHOUT_ARTICLE = frozenset({"IL"})
_GERMAN_ARTICLES = ("der ", "die ", "das ", "den ", "alle ", "alle", "jede")


def called(name: str, language: str, table: Table) -> str:
    """The name behind a verb of the language, as far as the language's rules and `table` go."""
    code = country_named(name)
    match language:
        case "en":
            return _english(name, code, table)
        case "de":
            return _german(name, code, table)
        case "fr" if code and not name.isupper():
            return _french_country(name, code)
    determiners = table.get("determiners", {})
    # "Sous-Comité" is one word before it is two.
    for first in dict.fromkeys((name.split(" ", maxsplit=1)[0], _first(name))):
        for determiner, words in determiners.items():
            if words and first in words.split():
                return f"{determiner}{name}"
    rest = next((determiner for determiner, words in determiners.items() if not words), None)
    if rest is not None:
        return f"{rest}{name}"
    return _in_case(name, table) if "endings" in table else name


def _first(name: str) -> str:
    found = _FIRST.match(name)
    return found[0] if found else ""


def _english(name: str, code: str, table: Table) -> str:
    first = _first(name)
    if first.casefold() == "the" or name in table["bare"].split() or first in table["bare_first"].split():
        return name
    if code:
        listed = first in table["listed"].split() or country_forms(code, "en").of.startswith("the ")
        return f"the {name}" if listed else name
    words = name.split()
    # "President Ardan", but "the President of Norvia".
    if first in table["titles"].split() and 1 < len(words) <= 4 and all(one[:1].isupper() for one in words):
        return name
    return f"the {name}"


def _french_country(name: str, code: str) -> str:
    if name != country_by_code(code, "fr"):
        return name
    forms = country_forms(code, "fr")
    if forms.of.startswith("des "):
        return f"les {name}"
    if forms.within == f"à {name}" or code in _WITHOUT_ARTICLE:
        return name
    if name[0].casefold() in "aàâeéèêiîïoôuùyh" and not forms.of.startswith(("du ", "de ")):
        return f"l’{name}"
    return f"le {name}" if forms.of.startswith("du ") else f"la {name}"


def _german(name: str, code: str, table: Table) -> str:
    if name.lower().startswith(_GERMAN_ARTICLES):
        return name
    if code and name == country_by_code(code, "de"):
        return _german_country(name, code)
    if name in table["abbreviated"]:
        return f"{_GERMAN[table['abbreviated'][name]][0]} {name}"
    words = name.split(" ")
    lead = _leading(words)
    gender = _gender(words[lead], table)
    if not gender and lead and words[0] not in table["towns"].split():
        gender = {"er": "m", "es": "n"}.get(words[0][-2:], "f")
    if not gender:
        return name
    article, ending = _GERMAN[gender]
    declined = [
        word if word in table["towns"].split() else re.sub(r"(?:er|es|e)$", ending, word)
        for word in words[:lead]
    ]
    head = words[lead]
    for old, new in (pair.split() for pair in table["weak"]):
        if head.endswith(old):
            head = f"{head[: -len(old)]}{new}"
            break
    return " ".join((article, *declined, head, *words[lead + 1 :]))


def _german_country(name: str, code: str) -> str:
    forms = country_forms(code, "de")
    if forms.of.startswith("von "):
        return name
    if code == "GB":
        return "das Vereinigte Königreich"
    if forms.of.startswith("der "):
        # "der Vereinigten Staaten" as "die Vereinigten Staaten"; "der Dominikanischen" in the singular.
        single = forms.within.startswith("in der ")
        declined = re.sub(r"en(?= )", "e", name, count=1) if single else forms.of.removeprefix("der ")
        return f"die {declined}"
    return f"den {name}"


def _leading(words: list[str]) -> int:
    """How many adjectives stand before the noun, with an "und" between two of them."""
    lead = 0
    while lead < len(words) - 1:
        joined = words[lead + 1] == "und" and lead + 3 < len(words)
        if _is_adjective(words[lead], words[lead + 1]):
            lead += 1
        elif joined and all(_is_adjective(words[lead + step], words[lead + 3]) for step in (0, 2)):
            lead += 3
        else:
            break
    return lead


def _is_adjective(word: str, following: str) -> bool:
    return word.endswith(("er", "es", "e")) and len(word) > 3 and following[:1].isupper() and "-" not in word


def _gender(word: str, table: Table) -> str:
    folded = word.casefold()
    best = ("", 0)
    for gender, endings in table["genders"].items():
        for ending in endings.split():
            if folded.endswith(ending) and len(ending) > best[1]:
                best = (gender, len(ending))
    return best[0]


def _in_case(name: str, table: Table) -> str:
    endings = table["endings"]
    words = name.split(" ")
    adjectives = tuple(endings["of_adjectives"].split())
    beings = tuple(endings.get("living", "").split())
    # "Уполномоченный" looks like an adjective, and is the head.
    nouns = (
        place
        for place, word in enumerate(words)
        if not word.endswith(adjectives) or word.casefold().endswith(beings or ("\0",))
    )
    head = next(nouns, len(words))
    if head == len(words):
        return name
    if beings and words[head].casefold().endswith(beings):
        words[:head] = [_changed(word, endings["living_adjective"]) for word in words[:head]]
        words[head] = _changed(words[head], endings["living_noun"])
    else:
        words[:head] = [_changed(word, endings["adjective"]) for word in words[:head]]
        words[head] = _changed(words[head], endings["noun"])
    return " ".join(words)


def _changed(word: str, pairs: list[str]) -> str:
    for pair in pairs:
        old, new = pair.split()
        if word.endswith(old):
            return f"{word[: -len(old)]}{'' if new == '-' else new}"
    return word


def behind_to(name: str) -> str:
    """A French name with its article as it stands behind "à": "au Parlement"."""
    for article, whole in (("le ", "au "), ("les ", "aux ")):
        if name.startswith(article):
            return f"{whole}{name[len(article) :]}"
    return f"à {name}"


def without_to(words: str) -> str:
    """What `behind_to` was given."""
    for whole, article in (("au ", "le "), ("aux ", "les ")):
        if words.startswith(whole):
            return f"{article}{words[len(whole) :]}"
    return words.removeprefix("à ")
