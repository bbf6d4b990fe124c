"""Quotation marks and spaces that do not break, as each language writes them."""

from __future__ import annotations

import re
from functools import cache

from drafter.model.values import Value

HARD, NARROW = "\u00a0", "\u202f"
APOSTROPHE = "\u2019"

# Outer and inner quotation marks, opening and closing; `'` opens an inner one where that is a single mark.
_QUOTES: dict[str, tuple[str, str]] = {
    "en": ("“”", "‘’"),
    "fr": ("«»", "“”"),
    "fr-ca": ("«»", "“”"),
    "fr-ch": ("«»", "‹›"),
    "de": ("„“", "‚‘"),
    "de-ch": ("«»", "‹›"),
    "de-li": ("«»", "‹›"),
    "es": ("«»", "“”"),
    "it": ("«»", "“”"),
    "it-ch": ("«»", "‹›"),
    "pt": ("«»", "“”"),
    "pt-br": ("“”", "‘’"),
    "nl": ("“”", "‘’"),
    "pl": ("„”", "«»"),
    "cs": ("„“", "‚‘"),
    "sk": ("„“", "‚‘"),
    "sl": ("„“", "‚‘"),
    "hu": ("„”", "»«"),
    "ro": ("„”", "«»"),
    "bg": ("„“", "‚‘"),
    "sr": ("„“", "‚‘"),
    "hr": ("„“", "‚‘"),
    "bs": ("„”", "‚’"),
    "mk": ("„“", "‚‘"),
    "sq": ("„“", "‚‘"),
    "sv": ("””", "’’"),
    "fi": ("””", "’’"),
    "nb": ("«»", "‘’"),
    "nn": ("«»", "‘’"),
    "no": ("«»", "‘’"),
    "da": ("”“", "’‘"),
    "is": ("„“", "‚‘"),
    "et": ("„“", "‚‘"),
    "lv": ("“”", "„“"),
    "lt": ("„“", "‚‘"),
    "el": ("«»", "“”"),
    "tr": ("“”", "‘’"),
    "az": ("«»", "“”"),
    "ru": ("«»", "„“"),
    "uk": ("«»", "“”"),
    "be": ("«»", "„“"),
    "kk": ("«»", "“”"),
    "ky": ("«»", "„“"),
    "tg": ("«»", "„“"),
    "uz": ("“”", "‘’"),
    "ka": ("„“", "‚‘"),
    "hy": ("«»", "“”"),
}
_DASH_BOUND = frozenset({"ru", "uk", "be", "kk", "ky", "tg"})
_OPENS_AFTER = frozenset("([{-–—/“„«‹‚‘¿¡")
_HIGH = frozenset(";!?")
_NUMBERED = re.compile(
    r"(?:^|[\s(\u00a0])"
    r"(?:Art|art|Arts|No|no|Nos|Nr|nr|n|p|pp|para|paras|Abs|ст|стр|с|п|пп|ч|бап|Fig|Vol|vol)\. $"
    r"|(?:§|№|n°|nº|N°|Nº) $"
)


class Marks(Value, frozen=True):
    """The quotation marks of a language, each pair as opening and closing."""

    outer: tuple[str, str]
    inner: tuple[str, str]


class Correction(Value, frozen=True):
    """The last `count` characters become `text`."""

    count: int
    text: str


@cache
def marks_of(language: str) -> Marks:
    """The marks of a language (BCP 47); where it is not known, the English ones."""
    whole = language.casefold()
    outer, inner = _QUOTES.get(whole) or _QUOTES.get(whole.partition("-")[0]) or _QUOTES["en"]
    return Marks((outer[0], outer[1]), (inner[0], inner[1]))


def correction(before: str, language: str, quotes: bool = True, spaces: bool = True) -> Correction | None:
    """What the text before the cursor becomes, now that its last character was typed; None for as it is."""
    if not before:
        return None
    typed, text = before[-1], before[:-1]
    if quotes and typed == '"':
        return Correction(1, _quote(text, language, spaces))
    if quotes and typed == "'":
        return Correction(1, _single(text, marks_of(language)))
    if not spaces:
        return None
    if language.casefold().startswith("fr"):
        found = _french(text, typed, language.casefold())
        if found is not None:
            return found
    return _bound(before, typed, language)


def _opens(text: str) -> bool:
    return not text or text[-1].isspace() or text[-1] in _OPENS_AFTER


def _open(text: str, pair: tuple[str, str]) -> bool:
    """Whether a pair's opening mark still waits for its closing one."""
    if pair[0] == pair[1]:
        return text.count(pair[0]) % 2 == 1
    return text.count(pair[0]) > text.count(pair[1])


def _quote(text: str, language: str, spaces: bool) -> str:
    marks = marks_of(language)
    outer, inner = marks.outer, marks.inner
    nests = inner[0] not in "‘’" and _open(text, outer)
    if _opens(text):
        return inner[0] if nests else outer[0] + _inside(language, outer, spaces)
    if nests and _open(text, inner):
        return inner[1]
    return _inside(language, outer, spaces) + outer[1]


def _inside(language: str, pair: tuple[str, str], spaces: bool) -> str:
    """The space between a mark and the words within, as French has."""
    whole = language.casefold()
    if not spaces or not whole.startswith("fr") or pair[0] != "«":
        return ""
    return HARD if whole == "fr-ca" else NARROW


def _single(text: str, marks: Marks) -> str:
    opening, closing = marks.inner
    if opening not in "‘‚’":
        return APOSTROPHE
    if _opens(text):
        return opening
    if closing == APOSTROPHE:
        return APOSTROPHE
    # An apostrophe within a word, a closing mark behind it.
    return closing if _open(text, marks.inner) else APOSTROPHE


def _french(text: str, typed: str, language: str) -> Correction | None:
    stripped = text.rstrip(" ")
    if not stripped or len(text) - len(stripped) > 1:
        return None
    last = stripped[-1]
    gap = HARD if language == "fr-ca" else NARROW
    wanted = ""
    if typed in _HIGH and language != "fr-ca":
        wanted = NARROW
    elif typed == ":" and not last.isdigit() and not re.search(r"(?:https?|mailto)$", stripped):
        wanted = HARD
    elif typed == "»":
        wanted = gap
    elif typed == "%" and last.isdigit():
        wanted = NARROW
    elif typed == "«":
        return Correction(1, "«" + gap)
    if not wanted or last in f"{HARD}{NARROW};:!?([{{…«" or last.isspace():
        return None
    return Correction(len(text) - len(stripped) + 1, wanted + typed)


def _bound(before: str, typed: str, language: str) -> Correction | None:
    if typed == "%" and before[-2:-1] == " " and before[-3:-2].isdigit():
        return Correction(2, f"{HARD}%")
    if typed.isdigit() and before[-2:-1] == " " and _NUMBERED.search(before[-12:-1]):
        return Correction(2, HARD + typed)
    bound = typed == " " and language.partition("-")[0].casefold() in _DASH_BOUND
    if bound and len(before) > 3 and before.endswith((" — ", " – ")) and before[-4] != " ":
        return Correction(3, HARD + before[-2:])
    return None
