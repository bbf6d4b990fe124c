"""Words that do not go together: singular with plural, a comma between subject and verb, "a" and "an"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from drafter.checks.finding import Hit
from drafter.checks.parted import parted
from drafter.checks.passages import Passage
from drafter.checks.said_rules import alternatives, known, pattern, words
from drafter.checks.wordings import opening
from drafter.model.statement import SectionKind
from drafter.model.text import AnchorKind

_UNREAD = frozenset({SectionKind.SIGNATORIES, SectionKind.CONTACT, SectionKind.RELATED})
_LONGEST = 1200

_PLURALS = words("plurals")
_SINGULARS = words("singulars")
# Groups of people, which British English has in the plural too, and words that are verbs as well.
_COLLECTIVE = frozenset(
    "group network court ministry association organisation organization institution".split()
)
_EITHER = frozenset("people rights measures women men".split())
_ONE = alternatives("singulars")
_ONE_ALONE = "|".join(sorted(_SINGULARS - _COLLECTIVE))
_MANY = alternatives("plurals")
_MANY_ALONE = "|".join(sorted(_PLURALS - _EITHER))
_BETWEEN = r"(?!who|that|which|are|were|have|had|will|can|did|not)\w{3,14} "
# What stands between an article and its noun is none of these; and these end in s and are no plurals.
_NOT_WITHIN = (
    "the|he|she|it|we|they|you|this|that|what|who|which|of|in|on|for|to|by|and|or|one|only|most|least"
)
_NOT_PLURAL = (
    "news|series|means|headquarters|[a-z]{2,12}ics|species|lens|whereabouts|always|perhaps|says|states"
)
_BEGINS = r"(?:^|(?<=[.!?] ))"
_AGREE = (
    # "These law", but "these law firms"; "this laws".
    (
        re.compile(
            rf"(?<!\w)([Tt]hese|[Tt]hose) (?:{_BETWEEN})?({_ONE})"
            r"(?! (?:firm|student|school|societ|clinic|office|proposal|project|amendment|enforcement|reform|"
            r"change|maker|member|leader)\w{0,4})(?=[ ,.;])"
        ),
        "number",
    ),
    (re.compile(rf"(?<!\w)([Tt]his) ({_MANY})(?=[ ,.;])"), "number"),
    # A sentence that begins with a plural and goes on with a verb of the singular, or the reverse.
    (
        re.compile(
            rf"{_BEGINS}((?:The|These|Those|Such|All|Many|Several|Some|Both|Our|Their) "
            rf"(?:(?!(?:{_NOT_WITHIN})\b)[a-z-]{{2,16}} ){{0,2}}?"
            rf"(?!(?:{_NOT_PLURAL})\b)[a-z]{{2,20}}[b-hj-npqrtv-ze]s)"
            rf" (is|was|has|does)(?!\w)"
        ),
        "verb",
    ),
    (
        re.compile(rf"{_BEGINS}((?:This|Each|Every|Neither|The) (?:{_ONE_ALONE})) (are|were|have|do)(?!\w)"),
        "verb",
    ),
)
_JOINS = re.compile(r"(?<!\w)(?:of|in|on|for|against|by|to|from|with|and|or|that|which|who)(?!\w)")


# "Scrutiny on organisations which are reminiscent of laws": what is like a law is the scrutiny.
_ANTECEDENT = re.compile(
    r"(?<!\w)((?![\w’'-]{0,40}s )[a-z][\w’'-]{2,24} (?:on|of|over|against|for|towards|to) "
    r"(?:[\w’'-]{2,24} ){0,4}?"
    r"(?:organi[sz]ations|groups|activists|people|journalists|defenders|NGOs|associations|"
    r"lawyers|teachers|students|pupils|workers|citizens|families|women|men|media)),? "
    r"((?:which|that) (?:are|were|have been)) (?:[a-z]{4,16}ly )?(?:reminiscent of|modell?ed (?:on|after)|"
    r"inspired by|comparable (?:to|with)|similar to (?:the |so-called |those |that |Russi|[“‘\"])|"
    r"contrary to|incompatible with|"
    r"in (?:breach|violation) of|based on (?:the |so-called )?[\w “”‘’\"]{0,30}?laws?)(?!\w)"
)


def number(passage: Passage) -> Iterator[Hit]:
    """A plural with a singular verb, or the other way round, where nothing but a mistake can be meant."""
    yield from parted(passage)
    if passage.primary != "en" or passage.kind in _UNREAD:
        return
    for found in _ANTECEDENT.finditer(passage.text):
        if not passage.closed(*found.span()):
            yield Hit(
                found.start(1), found.end(2), (("variant", "which"), ("one", found[1]), ("two", found[2]))
            )
    for words_of, variant in _AGREE:
        for found in words_of.finditer(passage.text):
            if variant == "verb" and _JOINS.search(found[1]):
                continue
            if not passage.closed(*found.span()):
                yield Hit(
                    found.start(1), found.end(2), (("variant", variant), ("one", found[1]), ("two", found[2]))
                )


_VERBS = alternatives("verbs")
_COMMA = re.compile(rf",(?= (?:{_VERBS})(?!\w))")
_SUBJECT = re.compile(
    r"\W{0,2}(?:The|This|That|These|Those|Such|Any|Every|Each|A|An|Our|Its|Their|His|Her)(?= )"
)
# A verb or a clause before the comma: then the comma may be right, or the sentence is of another kind.
_FINITE = known("finite", re.I)
_DIGIT = re.compile(r"\d")
_LEAST_WORDS = 2
_WORD = re.compile(r"[\w’'-]{1,40}")


class _Commas(NamedTuple):
    """Of a language: the comma and the verb behind it, how a subject begins, and what it must not hold."""

    verb: re.Pattern[str]
    subject: re.Pattern[str]
    finite: re.Pattern[str]


@cache
def _commas(language: str) -> _Commas | None:
    if language == "en":
        return _Commas(_COMMA, _SUBJECT, _FINITE)
    verb, subject = pattern("verbs", language), pattern("subject", language)
    finite = pattern("finite", language, re.I)
    return _Commas(verb, subject, finite) if verb and subject and finite else None


def comma(passage: Passage) -> Iterator[Hit]:
    """One comma, and no second, between a subject and its verb: "The bill of the deputy, violates …"."""
    if passage.is_heading or passage.kind in _UNREAD:
        return
    rules = _commas(passage.primary)
    for start, end in passage.sentences:
        whole = opening(passage, "grammar", "comma-before-verb", start, end)
        at = whole.start("comma") if whole is not None else _parting(passage, rules, start, end)
        if at < 0:
            continue
        word = _WORD.match(passage.text, at + 2)
        low = passage.text.rfind(" ", start, at) + 1 or start
        high = word.end() if word else at + 1
        if not passage.closed(low, high):
            yield Hit(low, high, replacement=passage.text[low:at] + passage.text[at + 1 : high])


def _parting(passage: Passage, rules: _Commas | None, start: int, end: int) -> int:
    """Where the comma stands that parts the subject of a sentence from its verb, or -1."""
    sentence = passage.text[start : min(end, start + _LONGEST)]
    found = rules.verb.search(sentence) if rules is not None else None
    if rules is None or found is None or not rules.subject.match(sentence):
        return -1
    subject = sentence[: found.start()]
    if "," in subject or _DIGIT.search(subject) or rules.finite.search(subject):
        return -1
    if len(subject.split()) < _LEAST_WORDS or (passage.primary == "en" and _past(subject)):
        return -1
    return start + found.start()


# Behind these words a participle on -ed belongs to a noun, and these stand behind one.
_BEFORE_PARTICIPLE = frozenset("the a an this these its their so-called of and".split())
_BEHIND_PARTICIPLE = frozenset("by in on of to under against for at".split())


def _past(subject: str) -> bool:
    """Whether a word may be a verb of the past: one on -ed that no noun follows as its adjective."""
    for found in re.finditer(r"(?<!\w)\w{3,20}ed(?!\w)", subject):
        before = subject[: found.start()].rstrip().rpartition(" ")[2].casefold()
        behind = subject[found.end() :].lstrip().partition(" ")[0].casefold()
        if before not in _BEFORE_PARTICIPLE and behind not in _BEHIND_PARTICIPLE:
            return True
    return False


# Acronyms said letter by letter begin with a vowel here; words do by how they sound.
_VOWEL_LETTERS = "AEFHILMNORSX"
_SAID_AS_WORDS = frozenset("NATO UNESCO UNICEF LIBE SOGI NASA HIV FARA RUSI FIDH LEGO NAFTA FIFA".split())
_BEFORE_VOWEL = re.compile(r"(?<![\w’'-])(an?|An?) ([A-Z]{2,6})(?:I?[+*])?(?=[ ,.;:’'-])")
_WORDS = re.compile(
    r"(?<![\w’'-])(?:([Aa]) (open|independent|unprecedented|attack|activist|amendment|organisation|"
    r"organization|"
    r"alleged|international|international|act|attempt|agreement|event|appeal|urgent|immediate|effective|election|"
    r"official|ongoing|extremist|EU|honest|hour)|([Aa]n) (European|Union|United|union|unique|unified|uniform|"
    r"university|one|once|human|hearing|history|historic|ban|bill|group|law|journalist|lawyer|person|member|"
    r"government|party|court|state|report|review|statement))(?=[ ,.;:])"
)


# These have no article, but where they stand before a noun: "the NATO summit".
_ALONE = re.compile(
    r"(?<!\w)([Tt]he )(?:ODIHR|UNHCR|OHCHR|NATO|UNESCO|UNICEF|ILGA|FIDH|PACE)(?:[’']s)?(?=[.,;:)]|$| "
    r"(?:and|or|to|in|on|of|has|have|had|is|are|was|were|will|should|must|can|could|would|may|said|says|found|"
    r"notes|noted|published|called|calls|documented|for|by|with|which|that|at|from|as|did|does|also|"
    r"recommends?|recommended|urged|warned|concluded|stated|condemned)(?!\w))"
)


def article(passage: Passage) -> Iterator[Hit]:
    """ "A" before a vowel's sound or "an" before another one; "the" before a name that has none."""
    if passage.primary != "en" or passage.kind in _UNREAD:
        return
    text = passage.text
    for found in _ALONE.finditer(text):
        if not passage.closed(*found.span()):
            name = found[0][4:]
            yield Hit(*found.span(), (("variant", "none"), ("right", name)), name)
    for found in _BEFORE_VOWEL.finditer(text):
        letters = found[2]
        if letters in _SAID_AS_WORDS or not letters.isupper() or not _spelt(letters):
            continue
        vowel = letters[0] in _VOWEL_LETTERS
        if vowel != (len(found[1]) == 2):
            yield from _written(passage, found.span(1), "an" if vowel else "a")
    for found in _WORDS.finditer(text):
        if found[1] and found[2] == "EU":
            continue
        span = found.span(1) if found[1] else found.span(3)
        yield from _written(passage, span, "an" if found[1] else "a")


def _spelt(letters: str) -> bool:
    """Whether an acronym is surely said letter by letter: known to be, or no word could be made of it."""
    return letters in _LETTER_BY_LETTER or not re.search("[AEIOUY]", letters)


_LETTER_BY_LETTER = frozenset(
    "LGBTI LGBTIQ LGBTQI LGBTQ LGBT EU UN UK US NGO MP MEP ILO EEAS IMF EBRD ECHR AI".split()
)


def _written(passage: Passage, span: tuple[int, int], right: str) -> Iterator[Hit]:
    low, high = span
    if passage.closed(low, high) or any(
        one < high and low < other for _, one, other in passage.stretches(AnchorKind.NOTE)
    ):
        return
    word = passage.text[low:high]
    put = right.capitalize() if word[0].isupper() else right
    yield Hit(low, high, (("variant", "sound"), ("right", right)), put)
