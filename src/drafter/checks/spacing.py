"""Spaces too many, too few, and hyphens that stand for dashes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Hit
from drafter.checks.page_texts import NAMES
from drafter.checks.passages import Passage
from drafter.model.where import Where
from drafter.register.punctuation import HARD, NARROW

_ALPHABETIC = frozenset("en fr de ru es it pt nl pl cs sk uk be sv da nb no fi hu ro bg hr sr kk ky".split())
_TWO = re.compile(r"(?<=[^\s\ufffc])[ \u00a0]{2,60}(?=[^\s\ufffc])")
_BEFORE = re.compile(r"(?<=[\w”»“\"’%]) (?=[,;:!?](?:\s|$)|\.(?:\s|$)|\)(?:[\s,.;:]|$))")
_BEFORE_FRENCH = re.compile(r"(?<=[\w”»\"’%]) (?=,(?:\s|$)|\.(?:\s|$)|\)(?:[\s,.;:]|$))")
_AFTER_BRACKET = re.compile(r"(?<=\() {1,60}(?=\w)")
_MISSING = re.compile(r"(?<=[^\W\d_]{2})[,;](?=[^\W\d_](?:[^\W\d_]|[’']))")
_MISSING_STOP = re.compile(r"(?<=[a-zà-ɏа-яё]{2})\.(?=[A-ZÀ-ÞА-ЯЁ][a-zà-ɏа-яё]{1,20}[\s,])")
# A quotation mark, a bracket or a word that begins right behind another word.
_TIGHT_QUOTE = re.compile(
    r"(?<=[^\W\d_]{2})[“„](?=\w)|(?<=[a-zà-ɏа-яё]{2})«(?=\w)|(?<=[:,;])[“„«](?=[\w\u00a0\u202f])"
)
_TIGHT_GERMAN = re.compile(r"(?<=[^\W\d_]{2})„(?=\w)|(?<=[^\W\d_]{2}[:,;])„(?=\w)")
_TIGHT_BRACKET = re.compile(r"(?<=[^\W\d_]{3})\((?=[^()\s]{1,20} [^()]{1,80}\))")
_TIGHT_SENTENCE = re.compile(r"(?<=[^\W\d_]{2})[?!](?=[A-ZÀ-ÞА-ЯЁ][a-zà-ɏа-яё]{1,20}[\s,])")
_TIGHT_FIGURE = {
    "de": re.compile(r"(?<![\w.,:/-])\d{1,4}(?=[A-ZÄÖÜ][a-zäöüß]{3})"),
    "ru": re.compile(r"(?<![\w.,:/-])\d{1,4}(?=[а-яё]{4})"),
    "en": re.compile(
        r"(?<![\w.,:/-])\d{1,4}(?=(?:people|persons?|women|men|children|years?|months?|weeks?|days?|hours?|euros?|pages?)\b)"
    ),
    "fr": re.compile(
        r"(?<![\w.,:/-])\d{1,4}(?=(?:personnes|femmes|hommes|enfants|ans|mois|semaines|jours|heures|euros|pages)\b)"
    ),
}
_NAMES = re.compile(r"\.(?:[A-Z][a-z]{1,20} )?(?:Com|Org|Net|Ru|De|Fr|Info|Media)\b")
_TIGHT_FRENCH = re.compile(r"(?<=[^\W\d_])[;!?»](?=\s|$|[.,)])|(?<=[^\W\d_])»(?=\W|$)")
_TIGHT_COLON = re.compile(r"(?<=[^\W\d_]{2}):(?=\s)")
_TIGHT_OPENING = re.compile(r"«(?=[^\W_])")
_ELIDED = re.compile(r"(?<!\w)(?:[ldnscjmtLDNSCJMT]|[Qq]u)[’'] (?=[^\W\d_])")
_TWICE = re.compile(
    r"(?<=\w)([,;:])[ \u00a0]?\1(?=\s|$)|([!?])\2{1,5}(?=\s|$)|(?<=[^\W\d_])\.\.(?=\s|$)|…[.…]{1,5}|"
    r"(?<=\w)(?:,[.;:]|;[,.:]|:[,.;])[,.;:]{0,2}(?=\s|$)"
)
_PERCENT = re.compile(r"(?<![\w.,-])\d{1,3}(?:[.,]\d{1,4})?%(?![\w-])")
_HYPHEN = re.compile(r"(?<=[\w)”»]) -{1,2} (?=[^\W_])")
_HYPHENS = re.compile(r"(?<=[^\W_])--(?=[^\W_])")
_DASHES = {
    "en": " – ",
    "de": " – ",
    "fr": f"{HARD}– ",
    "ru": f"{HARD}— ",
    "uk": f"{HARD}— ",
    "es": " – ",
    "it": " – ",
}


def spaces(passage: Passage) -> Iterator[Hit]:
    """Spaces that are too many or missing, as the language has them."""
    text = passage.own
    if passage.primary not in _ALPHABETIC:
        return
    for found in _TWO.finditer(text):
        yield _round(text, found, "double", " ")
    if passage.where in NAMES:
        # What stands round the marks in a name is its bearer's business.
        return
    french = passage.primary == "fr"
    for found in (_BEFORE_FRENCH if french else _BEFORE).finditer(text):
        yield _round(text, found, "before", "")
    for found in _AFTER_BRACKET.finditer(text):
        yield _round(text, found, "before", "")
    for found in _MISSING.finditer(text):
        yield _round(text, found, "missing", f"{found[0]} ")
    for found in _MISSING_STOP.finditer(text):
        if not _NAMES.match(text, found.start()):
            yield _round(text, found, "missing", ". ")
    yield from _tight(passage)
    # Notes are full of titles in other languages.
    if french and passage.where is not Where.FOOTNOTE:
        yield from _french(passage)


def _tight(passage: Passage) -> Iterator[Hit]:
    """A quotation, a bracket, a sentence or a word that stands close to what is before it."""
    text = passage.text
    linked = passage.linked
    # The German closing mark opens elsewhere.
    quote = _TIGHT_GERMAN if passage.primary in ("de", "cs", "sk", "bg", "sr", "hr") else _TIGHT_QUOTE
    for found in quote.finditer(text):
        if not any(low <= found.start() < high for low, high in linked):
            yield _round(text, found, "missing", f" {found[0]}")
    for found in _TIGHT_BRACKET.finditer(passage.own):
        yield _round(text, found, "missing", f" {found[0]}")
    for found in _TIGHT_SENTENCE.finditer(passage.own):
        yield _round(text, found, "missing", f"{found[0]} ")
    figure = _TIGHT_FIGURE.get(passage.primary)
    for found in figure.finditer(passage.own) if figure else ():
        yield Hit(
            found.start(), found.end() + 1, (("variant", "missing"),), f"{found[0]} {text[found.end()]}"
        )


def _french(passage: Passage) -> Iterator[Hit]:
    """The spaces before high marks and within guillemets."""
    text = passage.text
    gap = HARD if passage.language.casefold() == "fr-ca" else NARROW
    linked = passage.linked
    patterns = [(_TIGHT_OPENING, f"«{gap}"), (_TIGHT_FRENCH, "")]
    for pattern, whole in patterns:
        for found in pattern.finditer(text):
            if any(low <= found.start() < high for low, high in linked):
                continue
            if gap == HARD and found[0] in ";!?":
                continue
            yield _round(text, found, "french", whole or f"{gap}{found[0]}")
    for found in _ELIDED.finditer(passage.own):
        yield Hit(found.start(), found.end(), (("variant", "before"),), found[0].rstrip())
    for found in _TIGHT_COLON.finditer(passage.own):
        yield _round(text, found, "french", f"{HARD}:")


def percent(passage: Passage) -> Iterator[Hit]:
    """A figure without the space that French and German set before the sign for per cent."""
    gap = {"fr": HARD if passage.language.casefold() == "fr-ca" else NARROW, "de": HARD}.get(passage.primary)
    if gap is None:
        return
    for found in _PERCENT.finditer(passage.own):
        yield Hit(found.start(), found.end(), replacement=f"{found[0][:-1]}{gap}%")


def _round(text: str, found: re.Match[str], variant: str, put: str) -> Hit:
    """With the characters on both sides, so that there is something to see."""
    start, end = max(found.start() - 1, 0), min(found.end() + 1, len(text))
    replacement = f"{text[start : found.start()]}{put}{text[found.end() : end]}"
    return Hit(start, end, (("variant", variant),), replacement)


def doubled(passage: Passage) -> Iterator[Hit]:
    """A comma, colon or full stop that stands twice."""
    for found in _TWICE.finditer(passage.own):
        yield Hit(found.start(), found.end(), replacement=found[0][0])


_STOP_WITHIN = re.compile(r"(?<![.!?…])\.»(?!\w|[.,;:])")


def stop_within(passage: Passage) -> Iterator[Hit]:
    """A full stop before the closing mark, which Russian sets behind it."""
    if passage.primary in ("ru", "uk", "be"):
        for found in _STOP_WITHIN.finditer(passage.text):
            yield Hit(found.start(), found.end(), replacement="».")


def dashes(passage: Passage) -> Iterator[Hit]:
    """A hyphen with spaces round it, or two hyphens, for a dash."""
    dash = _DASHES.get(passage.primary)
    if dash is None:
        return
    text = passage.own
    for pattern in (_HYPHEN, _HYPHENS):
        for found in pattern.finditer(text):
            start, end = found.start() - 1, found.end() + 1
            yield Hit(start, end, (("dash", dash.strip()),), f"{text[start]}{dash}{text[end - 1]}")
