"""How persons are addressed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Hit
from drafter.checks.passages import Passage

_TITLES = {
    "en": r"(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.?|Senhora?|Señora?|Sra?\.|Don|Doña|Dona|Herrn?|Frau|Mme|Monsieur"
    r"|Madame|Councillor|Minister|Judge|Mayor|Governor|Senator|Ambassador|Commissioner|Captain|Colonel|General|Major"
    r"|Inspector|Officer|Prosecutor|Bishop)",
    "fr": r"(?:M\.|MM\.|Mme|Mmes|Mlle|Dr|Me|Monsieur|Madame)",
    "de": r"(?:Herrn?|Frau|Dr\.|Prof\.)",
    "ru": r"(?:г-н[ауе]?|г-ж[аеуи]|господин[ауе]?|госпож[аеуи])",
}
_CAPITALS = {
    language: re.compile(
        rf"(?<!\w){titles} (?:[A-ZÀ-ÞА-ЯЁ][a-zà-ÿа-яё]{{1,20}} )?([A-ZÀ-ÞА-ЯЁ]{{4,24}})(?!\w)"
    )
    for language, titles in _TITLES.items()
}
# Behind an office these say whose it is.
_BODIES = frozenset({"NATO", "OSCE", "UNHCR", "OHCHR", "ODIHR", "USSR", "PACE", "EEAS"})
_MRS = re.compile(r"(?<!\w)Mrs(?=\.? [A-Z])")


def surname_in_capitals(passage: Passage) -> Iterator[Hit]:
    """A surname in capitals in running text."""
    capitals = _CAPITALS.get(passage.primary)
    if capitals is None or passage.text.isupper():
        return
    for found in capitals.finditer(passage.own):
        if found[1] in _BODIES:
            continue
        yield Hit(found.start(1), found.end(1), (("variant", "capitals"),), found[1].capitalize())


def mrs(passage: Passage) -> Iterator[Hit]:
    """A title that tells whether a woman is married."""
    if passage.primary != "en":
        return
    for found in _MRS.finditer(passage.own):
        yield Hit(found.start(), found.end(), (("variant", "mrs"),), "Ms")
