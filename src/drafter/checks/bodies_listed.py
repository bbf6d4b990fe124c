"""The institutions of the European Union, listed in the order of protocol."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Hit
from drafter.checks.passages import Passage

_FORMS = {
    "en": (
        r"(?:the )?(?:European )?Parliament",
        r"(?:the )?(?:EU )?Council(?: of the (?:European Union|EU))?",
        r"(?:the )?(?:European )?Commission",
        r"(?:, (?:and )?| and )",
    ),
    "fr": (
        r"(?:[Ll]e )?Parlement(?: européen)?",
        r"(?:[Ll]e )?Conseil(?: de l[’']Union européenne| de l[’']UE)?",
        r"(?:[Ll]a )?Commission(?: européenne)?",
        r"(?:, (?:et )?| et )",
    ),
    "de": (
        r"(?:(?:[Dd]as|[Dd]em) )?(?:Europäische[sn]? )?Parlament",
        r"(?:(?:[Dd]er|[Dd]en|[Dd]em) )?Rat(?: der (?:Europäischen Union|EU))?",
        r"(?:(?:[Dd]ie|[Dd]er) )?(?:Europäische[n]? )?Kommission",
        r"(?:, (?:und )?| und )",
    ),
    "ru": (
        r"Европейск\w{2,3} парламент\w{0,2}|Европарламент\w{0,2}",
        r"Совет\w{0,2}(?: Европейского союза| ЕС)?",
        r"Европейск\w{2,3} комисси\w{1,2}|Еврокомисси\w{1,2}",
        r"(?:, (?:и )?| и )",
    ),
}
_PATTERNS = {
    language: re.compile(
        rf"(?<!\w)(?P<one>{first}|{second}|{third}){between}(?P<two>{first}|{second}|{third}){between}"
        rf"(?P<three>{first}|{second}|{third})(?!\w)(?! (?:of|de|du|von|für|по) )"
    )
    for language, (first, second, third, between) in _FORMS.items()
}
_KINDS = {language: tuple(re.compile(form) for form in forms[:3]) for language, forms in _FORMS.items()}
_TRIGGERS = {"en": "Commission", "fr": "Commission", "de": "Kommission", "ru": "омисси"}


def order(passage: Passage) -> Iterator[Hit]:
    """Parliament, Council and Commission in another order than protocol has them."""
    pattern = _PATTERNS.get(passage.primary)
    if pattern is None or _TRIGGERS[passage.primary] not in passage.own:
        return
    for found in pattern.finditer(passage.own):
        said = [_kind(found[name], passage.primary) for name in ("one", "two", "three")]
        if sorted(said) == [0, 1, 2] and said != [0, 1, 2]:
            yield Hit(*found.span(), (("order", _in_order(found, said)),))


def _kind(words: str, language: str) -> int:
    return next(number for number, form in enumerate(_KINDS[language]) if form.fullmatch(words))


def _in_order(found: re.Match[str], said: list[int]) -> str:
    names = [found["one"], found["two"], found["three"]]
    return ", ".join(names[said.index(number)] for number in range(3))
