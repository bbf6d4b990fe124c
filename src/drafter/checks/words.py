"""What is said of findings, in the reader's language, from `resources/checks/<language>/<family>.toml`."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import Any

from drafter.checks.finding import Finding
from drafter.places import resources

_FALLBACK = "en"
_BLANK = re.compile(r"\{([a-z-]+)\}")


class Words:
    """The sentences of a language.

    A text may be a table of texts: then the finding's argument `variant` chooses, or its `count` by the
    language's plural forms (one, few, many).
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self._table = _table(language)
        self._fallback = _table(_FALLBACK)

    def title(self, finding: Finding) -> str:
        """What was found, in a few words."""
        return self._said(finding, "title")

    def message(self, finding: Finding) -> str:
        """What is there, why it matters and what to do."""
        return self._said(finding, "message")

    def place(self, finding: Finding) -> str:
        """Where a finding outside the text stands, in a sentence; its message where it has none."""
        return self._said(finding, "place") or self.message(finding)

    def fix_label(self, finding: Finding) -> str:
        """What the fix does, as on a button; empty where there is none."""
        return self._said(finding, "fix") if finding.replacement is not None else ""

    def why(self, code: str) -> str:
        """Why the rule is there, and on whose authority."""
        return str(self._words(code).get("why", ""))

    def codes(self) -> tuple[str, ...]:
        """The codes that have words."""
        return tuple(self._table)

    def _words(self, code: str) -> dict[str, Any]:
        return self._table.get(code) or self._fallback.get(code) or {}

    def _said(self, finding: Finding, part: str) -> str:
        arguments = {
            "text": finding.text,
            "replacement": finding.replacement or "",
            **dict(finding.arguments),
        }
        said = self._words(finding.code).get(part, "")
        if isinstance(said, dict):
            chosen = arguments.get("variant", "")
            if chosen not in said:
                chosen = _plural(self.language, arguments.get("count", ""))
            said = said.get(chosen) or next(reversed(said.values()))
        return _filled(str(said), arguments)


def _filled(said: str, arguments: dict[str, str]) -> str:
    return _BLANK.sub(lambda blank: arguments.get(blank[1], blank[0]), said)


def _plural(language: str, count: str) -> str:
    number = int(count) if count.isdecimal() else 0
    if language == "ru":
        if number % 10 == 1 and number % 100 != 11:
            return "one"
        if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14):
            return "few"
        return "many"
    return "one" if number == 1 or (number == 0 and language == "fr") else "many"


@cache
def _table(language: str) -> dict[str, dict[str, Any]]:
    table: dict[str, dict[str, Any]] = {}
    for path in sorted((resources() / "checks" / language).glob("*.toml")):
        table.update(tomllib.loads(path.read_text(encoding="utf-8")))
    return table


@cache
def words_of(language: str) -> Words:
    """The words for a language (BCP 47), the English ones where Drafter has none in it."""
    base = language.replace("_", "-").split("-", maxsplit=1)[0].lower()
    return Words(base if _table(base) else _FALLBACK)
