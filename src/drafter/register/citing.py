"""How a source stands in a note: the words around its parts, in the edition's language."""

from __future__ import annotations

import tomllib
from functools import cache

from drafter.model.values import Value
from drafter.places import resources

_FALLBACK = "en"


class CitingWords(Value, frozen=True):
    """What joins the parts of a source; {…} are fields. `heading` stands over notes at the end of a text."""

    heading: str
    between: str
    captured: str
    address: str
    archive: str
    end: str


@cache
def _table() -> dict[str, dict[str, str]]:
    return tomllib.loads((resources() / "register" / "citing.toml").read_text(encoding="utf-8"))


@cache
def citing_words(language: str) -> CitingWords:
    """The words for a language (BCP 47), or the English ones where it has none."""
    table = _table()
    return CitingWords(**table.get(language.split("-", maxsplit=1)[0].lower(), table[_FALLBACK]))
