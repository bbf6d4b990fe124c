"""Sentences that state facts: those that a reader may ask a source for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum

from drafter.checks.passages import Passage
from drafter.model.statement import SectionKind
from drafter.model.text import BlockKind
from drafter.model.values import Value
from drafter.register.factual import FactualWords, factual_words, plain


class Why(StrEnum):
    """What makes a sentence factual."""

    QUOTATION = "quotation"
    ATTRIBUTED = "attributed"
    ACCUSATION = "accusation"
    NUMBER = "number"
    DATE = "date"
    NAME = "name"


class Fact(Value, frozen=True):
    """A sentence that states a fact, from `start` to `end`, and the gravest of the reasons why.

    `low` and `high` are where the words stand that make it so; `also` are all reasons, that one included.
    """

    start: int
    end: int
    why: Why
    low: int = 0
    high: int = 0
    also: tuple[Why, ...] = ()


_SILENT = frozenset(
    {
        SectionKind.HEADLINE,
        SectionKind.STANDFIRST,
        SectionKind.SIGNATORIES,
        SectionKind.NOTES,
        SectionKind.CONTACT,
        SectionKind.RELATED,
    }
)
# A lede sums up what stands below with its sources: only what can be counted or quoted is asked after there.
_HARD = frozenset({Why.QUOTATION, Why.NUMBER, Why.DATE})
# What is asked, wished or believed is a fact only where it is said with words or numbers of somebody else.
_HARDEST = frozenset({Why.QUOTATION, Why.NUMBER})
_ORDER = tuple(Why)
_WORDS = re.compile(r"\w+")
_ISO = re.compile(r"(?<!\w)\d{4}-\d{2}-\d{2}(?!\w)|(?<![\w.])\d{1,2}\.\d{1,2}\.\d{4}(?!\w)")
_YEAR = re.compile(r"(?<![\w/.,-])(?:19|20)\d{2}(?![\w/])")
_NUMBER = re.compile(
    r"(?<![\w/.,№§\[-])[€$£]? ?\d{1,3}(?:[ .,]\d{3}){0,4}(?:[.,]\d{1,3})?(?![\w/])(?: ?[%€$£])?"
)
_LEAST_QUOTED = 5
_LEAST_WORDS = 5
_OPENING = 80
_LOOK_BACK = 24
_LONGEST = 4000


def factual(passage: Passage) -> tuple[Fact, ...]:
    """The sentences of a passage that state facts: with dates, numbers, people, accusations, others' words.

    Headings and what stands around the text have none; nor has a language that nothing is known of, but for
    quotations, numbers and dates in digits. Work grows with the text alone.
    """
    if passage.is_heading or passage.kind in _SILENT or not passage.text.strip():
        return ()
    text = plain(passage.text)
    words = factual_words(passage.language)
    quoted = tuple(span for span in passage.quoted if _is_speech(text, span))
    whole = passage.block is not None and passage.block.kind is BlockKind.QUOTATION
    found: list[Fact] = []
    at = 0
    for start, end in passage.sentences:
        reasons = dict(_reasons(text[start : min(end, start + _LONGEST)], words))
        if not whole:
            while at < len(quoted) and quoted[at][1] <= start:
                at += 1
            if at < len(quoted) and quoted[at][0] < end:
                reasons[Why.QUOTATION] = (max(quoted[at][0] - start, 0), min(quoted[at][1], end) - start)
        else:
            reasons = {Why.QUOTATION: (0, end - start)}
        if len(_WORDS.findall(text[start:end])) < _LEAST_WORDS:
            continue
        mood = _Mood(passage, text[start:end], words)
        kept = [why for why in _ORDER if why in reasons and mood.allows(why, *reasons[why])]
        if kept:
            low, high = reasons[kept[0]]
            found.append(Fact(start, end, kept[0], start + low, start + high, tuple(kept)))
    return tuple(found)


def _is_speech(text: str, span: tuple[int, int]) -> bool:
    """Whether quoted words are somebody's sentence rather than a term that is held at arm's length."""
    return len(_WORDS.findall(text[span[0] : min(span[1], span[0] + 400)])) >= _LEAST_QUOTED


class _Mood:
    """Whether reasons hold where a sentence stands, and in the mood in which it is said."""

    def __init__(self, passage: Passage, sentence: str, words: FactualWords | None) -> None:
        self._lede = passage.kind is SectionKind.LEDE
        self._calls = passage.is_call or passage.kind is SectionKind.CALLS
        self._asks = sentence.rstrip('"”»“ ').endswith("?")
        self._sentence = sentence
        self._greets = sentence.endswith(",")
        self._opens = words is not None and sentence[:48].lower().startswith(words.opening)
        wish = words.wish.search(sentence) if words is not None else None
        first = words.first.search(sentence[:_OPENING]) if words is not None else None
        self._wished = wish.start() if wish else len(sentence)
        self._ours = first.start() if first else len(sentence)

    def allows(self, why: Why, low: int, high: int) -> bool:
        """Whether the sentence states it as a fact; what is wished is so only from the wish on."""
        if self._asks or self._greets or (self._lede and why not in _HARD):
            return False
        if self._opens:
            return not self._calls and why in _HARDEST
        if self._calls or self._ours == 0:
            return why is Why.QUOTATION
        # A number in words is a manner of speaking as often as a count.
        told = why is Why.QUOTATION or any(one.isdigit() for one in self._sentence[low:high])
        return (why in _HARDEST and told) or (
            low < self._wished and (why is Why.ATTRIBUTED or low < self._ours)
        )


def _reasons(sentence: str, words: FactualWords | None) -> Iterator[tuple[Why, tuple[int, int]]]:
    dates = [*_spans(_ISO.finditer(sentence)), *_spans(_YEAR.finditer(sentence))]
    if words is not None:
        dates = [*_spans(words.months.finditer(sentence)), *dates, *_spans(words.relative.finditer(sentence))]
        for why, pattern in ((Why.ATTRIBUTED, words.attributed), (Why.ACCUSATION, words.acts)):
            hit = pattern.search(sentence)
            if hit is not None:
                yield why, hit.span()
        named = words.titles.search(sentence)
        if named is not None:
            yield Why.NAME, named.span()
    dates = [span for span in dates if any(one.isdigit() for one in sentence[slice(*span)]) or words]
    dates = [span for span in dates if _is_date(sentence, span, words)]
    if dates:
        yield Why.DATE, dates[0]
    number = next(_numbers(sentence, dates, words), None)
    if number is not None:
        yield Why.NUMBER, number


def _spans(found: Iterable[re.Match[str]]) -> list[tuple[int, int]]:
    return [one.span() for one in found]


def _is_date(sentence: str, span: tuple[int, int], words: FactualWords | None) -> bool:
    """Not a month's name alone: "May" and "mai" are other words too; nor a year in the name of a law."""
    written = sentence[span[0] : span[1]]
    if any(one.isdigit() for one in written):
        before = sentence[max(span[0] - _LOOK_BACK, 0) : span[0]]
        return words is None or not words.not_counted.search(before)
    return words is not None and words.relative.fullmatch(written) is not None


def _numbers(
    sentence: str, dates: Iterable[tuple[int, int]], words: FactualWords | None
) -> Iterator[tuple[int, int]]:
    """Amounts: not parts of dates, nor numbers of articles, laws and items."""
    taken = tuple(dates)
    for found in _NUMBER.finditer(sentence):
        low, high = found.span()
        if any(start < high and low < end for start, end in taken):
            continue
        if found.group().strip() == "" or (low == 0 and sentence[high : high + 1] in ".)"):
            continue
        if words is not None and words.not_counted.search(sentence[max(low - _LOOK_BACK, 0) : low]):
            continue
        yield low, high
    if words is not None:
        found_words = words.numerals.search(sentence)
        if found_words is not None:
            yield found_words.span()
