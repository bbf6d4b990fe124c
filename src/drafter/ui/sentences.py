"""Sentences of the rooms that know no Qt, such as why a file cannot be opened, in the writer's language.

They come in English. Those that know their template and what fills it are said anew from these; others are
known again by the templates in resources/i18n/sentences.txt. What is not known stays.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale

from drafter.model.sentences import Sentence
from drafter.places import resources

_BETWEEN = re.compile(r"(?<=\.) (?=[A-Z“])")
_FILLED = re.compile(r"\{(\w+)\}")


def said(text: str) -> str:
    """`text`, one or more English sentences, in the language of the windows."""
    if not text or QLocale().language() == QLocale.Language.English:
        return text
    if isinstance(text, Sentence) and text.filled:
        return _with(_translated(text.template), {name: _filling(one) for name, one in text.filled.items()})
    if isinstance(text, Sentence):
        return _translated(text)
    whole = _anew(text)
    if whole is not None:
        return whole
    return " ".join(_anew(sentence) or sentence for sentence in _BETWEEN.split(text))


def _filling(part: str) -> str:
    """What fills a place: names as they are, phrases and sentences in the language of the windows."""
    return said(part) if isinstance(part, Sentence) else part


def _anew(sentence: str) -> str | None:
    """A sentence in the language of the windows, None where it is of no template or not translated."""
    known = _known()
    if sentence in known.plain:
        return _translated(sentence)
    for template, start in known.filled:
        if not sentence.startswith(start):
            continue
        found = _pattern(template).fullmatch(sentence)
        if found is not None:
            return _with(_translated(template), found.groupdict())
    return None


def _with(template: str, filled: Mapping[str, str]) -> str:
    return _FILLED.sub(lambda name: filled.get(name[1], name[0]), template)


def _translated(template: str) -> str:
    return QCoreApplication.translate("Sentences", template)


@dataclass(frozen=True, slots=True)
class _Known:
    """Sentences without anything filled in; the others with how they start, the most particular first."""

    plain: frozenset[str]
    filled: Sequence[tuple[str, str]]


@cache
def _known() -> _Known:
    lines = (resources() / "i18n" / "sentences.txt").read_text(encoding="utf-8").splitlines()
    filled = sorted((one for one in lines if _FILLED.search(one)), key=_literal_length, reverse=True)
    plain = frozenset(one for one in lines if not _FILLED.search(one))
    return _Known(plain, [(one, one[: one.index("{")]) for one in filled])


def _literal_length(template: str) -> int:
    return len(_FILLED.sub("", template))


@cache
def _pattern(template: str) -> re.Pattern[str]:
    parts = _FILLED.split(template)
    # Literal text and names in turn.
    made = [re.escape(part) if place % 2 == 0 else f"(?P<{part}>.+?)" for place, part in enumerate(parts)]
    return re.compile("".join(made), re.DOTALL)
