"""Numbers: in words or figures, sums of money, thousands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Hit
from drafter.checks.passages import Passage
from drafter.model.statement import SectionKind
from drafter.model.text import BlockKind
from drafter.register.labels import labels
from drafter.register.punctuation import HARD, NARROW

_APART = frozenset({SectionKind.NOTES, SectionKind.CONTACT, SectionKind.RELATED, SectionKind.SIGNATORIES})
# What may stand between a number and what it counts: "4 police officers".
_KIND_OF = (
    r"(?:police|prison|armed|masked|young|new|more|other|human|senior|state|border|security|women|school|court|"
    r"[a-z]{3,14}(?:ed|al|an|ish|ese|ful|ive|ous|ic)) "
)
_SMALL = re.compile(rf"(?<=[a-z,] )([1-9])(?=[ \u00a0](?:{_KIND_OF})?[a-z]{{3,30}}(?:s|n|en)\b)")
_BIG = re.compile(r"\d\d|[1-9] ?%|\d[.,]\d")
_BEFORE = re.compile(
    r"(?:\b(?:articles?|arts?|sections?|para(?:graph)?s?|pages?|nos?|numbers?|chapters?|annex(?:es)?|rules?|principles?|goals?|targets?|"
    r"steps?|phases?|points?|items?|levels?|tiers?|categor(?:y|ies)|class(?:es)?|types?|tables?|figures?|parts?|rounds?|versions?|"
    r"grades?|groups?|protocols?|directives?|recommendations?|questions?|clauses?|schedules?|titles?|appendix|season|aged?|"
    r"volumes?|issues?|sizes?|zones?|regions?|blocks?|rooms?|floors?|gates?|and|to|or|of)) $|, $",
    re.I,
)
_UNITS = re.compile(
    r" (?:per|percent|percentage|million|billion|thousand|hundred|trillion|euros?|dollars?|pounds?|roubles?|"
    r"rubles?|cents?|kilomet\w{2,6}|met(?:er|re)s|miles|degrees|pm|am|january|february|march|april|"
    r"may|june|july|august|september|october|november|december|points|grams|litres|liters)\b",
    re.I,
)
_WORDED = re.compile(
    r"(?<=[a-z,] )(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"[- ](one|two|three|four|five|six|seven|eight|nine)(?= [a-z])"
    r"(?! (?:century|hundred|thousand|million|years? old))"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ONES = "one two three four five six seven eight nine".split()
_START = re.compile(r"(\d[\d.,]{0,9})(?=[ \u00a0][a-z])")
_DECADE = re.compile(r"(?<![\w’'])((?:1[89]|20)\d0)[’'](?=s\b)")
# "The late 90's": two figures and an apostrophe behind a word that tells of years.
_SHORT_DECADE = re.compile(
    r"(?<![\w’'])(?:the|late|early|mid|his|her|their|its|our|my)[ -](?P<plural>[’']?[1-9]0[’']s)(?!\w)", re.I
)
CURRENCIES = (
    "EUR|USD|GBP|CHF|AED|ALL|AMD|ARS|AUD|AZN|BAM|BDT|BGN|BRL|BYN|CAD|CLP|CNY|COP|CZK|DKK|EGP|ETB|GEL|GHS|HKD|"
    "HUF|IDR|ILS|INR|IQD|IRR|ISK|JOD|JPY|KES|KGS|KRW|KZT|LBP|LYD|MAD|MDL|MKD|MNT|MXN|MYR|NGN|NOK|NPR|NZD|PEN|PHP|"
    "PKR|PLN|QAR|RON|RSD|RUB|RWF|SAR|SDG|SEK|SGD|THB|TJS|TMT|TND|TRY|TZS|UAH|UGX|UZS|VND|XAF|XOF|ZAR"
)
_MONEY = re.compile(
    r"(?<![\w.,])(?P<sum>\d{1,3}(?:[,. \u00a0\u202f]?\d{3}){0,4}(?:\.\d\d?)?"
    rf"(?:[ \u00a0](?:million|billion|thousand))?)[ \u00a0]?(?P<code>{CURRENCIES})\b(?!/)"
)
_UNPARTED = re.compile(r"(?<![\w.,:/№§#+-])(?<!\u00a0)([1-9]\d{4,8})(?=[ \u00a0][a-zà-ÿа-яё]{2})")
# A passport, a form, a number plate: letters stand before the figures.
_LETTERED = re.compile(r"(?<!\w)[A-ZА-Я]{1,5}[ \u00a0]$")
_CODE = re.compile(rf"(?:{CURRENCIES})[ \u00a0]$")
_REFERENCE = re.compile(
    r"(?:\b(?:No|Nos|no|nos|n|ref|Ref|article|art|application|case|law|box|BP|B\.P|Reg|reg|file|code)\.?"
    r"|(?<![^\W_])n[°o]?|№|#) ?$"
)
_THOUSANDS = {"en": ",", "fr": NARROW, "ru": HARD}
_LISTED = frozenset({BlockKind.BULLET, BlockKind.NUMBER})


def small(passage: Passage) -> Iterator[Hit]:
    """A number from one to nine in figures, where no larger one stands in the same sentence."""
    if passage.primary != "en" or passage.is_heading or passage.kind in _APART:
        return
    text = passage.own
    for found in _SMALL.finditer(text):
        start, end = passage.sentence_at(found.start())
        if _BIG.search(text, start, end) or _BEFORE.search(
            text[max(start, found.start() - 20) : found.start()]
        ):
            continue
        if _UNITS.match(text, found.end()):
            continue
        yield Hit(found.start(), found.end(), replacement=_ONES[int(found[1]) - 1])


def worded(passage: Passage) -> Iterator[Hit]:
    """A number above nine in words."""
    if passage.primary != "en" or passage.kind in _APART:
        return
    for found in _WORDED.finditer(passage.own):
        number = 10 * (_TENS.index(found[1]) + 2) + _ONES.index(found[2]) + 1
        yield Hit(found.start(), found.end(), replacement=str(number))


def at_start(passage: Passage) -> Iterator[Hit]:
    """A sentence that begins with a figure."""
    if passage.primary != "en" or passage.is_heading or passage.kind in _APART:
        return
    if passage.block is not None and passage.block.kind in _LISTED:
        return
    for start, _ in passage.sentences:
        found = _START.match(passage.own, start)
        if found is None or re.fullmatch(r"(?:1[89]|20)\d\d", found[1]) or found[1].endswith("."):
            continue
        number = int(found[1]) if found[1].isdecimal() and int(found[1]) <= 12 else 0
        put = str(labels("en").words["numbers"][number - 1]).capitalize() if number else None
        yield Hit(start, found.end(), replacement=put)


def decades(passage: Passage) -> Iterator[Hit]:
    """An apostrophe in the plural of figures."""
    if passage.primary == "en":
        for found in _DECADE.finditer(passage.own):
            yield Hit(found.start(), found.end() + 1, replacement=f"{found[1]}s")
        for found in _SHORT_DECADE.finditer(passage.own):
            said = found["plural"]
            yield Hit(*found.span("plural"), replacement=f"{said[:-2]}s")


def money(passage: Passage) -> Iterator[Hit]:
    """A currency's code behind the amount."""
    if passage.primary == "en":
        for found in _MONEY.finditer(passage.own):
            amount = f"{found['code']}{HARD}{found['sum']}"
            yield Hit(found.start(), found.end(), replacement=amount)


def thousands(passage: Passage) -> Iterator[Hit]:
    """A number of five figures and more whose thousands are not parted."""
    mark = _THOUSANDS.get(passage.primary)
    if mark is None or passage.kind in _APART:
        return
    for found in _UNPARTED.finditer(passage.own):
        before = passage.own[max(found.start() - 14, 0) : found.start()]
        lettered = _LETTERED.search(before) and not _CODE.search(before)
        if not lettered and not _REFERENCE.search(before):
            yield Hit(found.start(), found.end(), replacement=f"{int(found[1]):,}".replace(",", mark))
