"""Items of lists that each say whom they are for: "the Ministry to …", "Ministry: …"."""

from __future__ import annotations

import re

from drafter.model.text import Block
from drafter.readers.bodies import Body, bodies_in, is_body, noun_phrase
from drafter.readers.call_duties import is_subject
from drafter.readers.call_parts import CLAUSE, TRIM, after_opener, names_only
from drafter.register.sentences import masked
from drafter.register.wording import Wording

_SEPARATOR = re.compile(r"\s*(?::|[–—-](?=\s)|,(?=\s))\s*")
_BREAK = re.compile(r"\s?:(?=\s|$)|\s[–—-](?=\s)")
_MOST_WORDS = 24


def labelled(
    text: str, words: Wording, language: str, *, addressing: bool, item: bool
) -> tuple[list[Body], int] | None:
    """The bodies before the colon or dash of "To the Council: adopt …", and where their ask begins."""
    plain = masked(text)
    given = _given(plain, words, language) if item or addressing else None
    if given is not None:
        return given
    found = _BREAK.search(plain[:200])
    if found is None or found.start() < 3:
        return None
    region = plain[: found.start()]
    if not _may_name(region, words) or any(
        formula.lead.search(region) for formula in words.calls.formulas if not formula.strict
    ):
        return None
    dative = words.bodies.leading.match(region)
    colon = ":" in found.group()
    body = is_body(region, words.bodies, language)
    # A colon may follow a body's name whatever its words are; a dash stands in any sentence.
    named = body and (colon or (item and dative is not None) or names_only(region, words, language))
    proper = dative is not None and region[dative.end() : dative.end() + 1].isupper()
    short = colon and proper and len(region.split()) <= 10 and language != "de"
    if not (named or short or (addressing and (dative or _bare(region, words, language)))):
        return None
    bodies = bodies_in(plain, 0, found.start(), words.bodies, language)
    return (bodies, found.end()) if bodies else None


# "First.", "PRIMERO.": a number in words before an item.
_ORDINAL = re.compile(
    r"(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth(?:ly)?|primer[oa]|segund[oa]|tercer[oa]|cuart[oa]|"
    r"quint[oa]|sext[oa]|premièrement|deuxièmement|troisièmement|quatrièmement|erstens|zweitens|drittens|viertens|"
    r"во-первых|во-вторых|в-третьих|в-четвёртых|первое|второе|третье|четвёртое)\s?[.:,)–-]+\s*",
    re.I,
)


def _given(plain: str, words: Wording, language: str) -> tuple[list[Body], int] | None:
    """The body to which something is to be given by: "To the Prosecutor, an inquiry …"."""
    ordinal = _ORDINAL.match(plain)
    start = ordinal.end() if ordinal else 0
    leading = words.bodies.leading.match(plain[start:])
    if not leading or not given_by(plain[start:], words):
        return None
    end = noun_phrase(plain, start + leading.end(), words.bodies, language)
    region = plain[start:end]
    if plain[end : end + 2] != ", " or not _may_name(region, words):
        return None
    proper = any(word[:1].isupper() for word in region.split()[1:]) and len(region.split()) <= 9
    if not (proper or is_body(region, words.bodies, language)) or _CONDITION.match(plain[end + 2 :]):
        return None
    if language == "de" and region.lower().startswith("die "):
        return None
    bodies = bodies_in(plain, start, end, words.bodies, language)
    opener = words.calls.opener.match(plain[end:])
    after = end + after_opener(opener) if opener and opener.group().strip(" ,") else end + 2
    return (bodies, after) if bodies else None


def given_by(text: str, words: Wording) -> bool:
    """Whether a text opens with a word of giving, as "to" or "from", and no mere article."""
    leading = words.bodies.leading.match(text)
    return leading is not None and leading.group().strip().lower() not in _ARTICLES


_ARTICLES = frozenset(
    "the a an its their all le la les l' ses leurs die der das den el los las su sus also auch все всех "
    "всем их его её также".split()
)
_CONDITION = re.compile(
    r"(?:if|should|s'il|si|falls|wenn|если|якщо|who|qui|que|die|der|das|который\w*)\s", re.I
)


def headed(block: Block, words: Wording, language: str, *, addressing: bool) -> tuple[list[Body], int] | None:
    """The bodies with which an item begins, and where its ask does: "the Ministry to restore …"."""
    return _in_bold(block, words, language) or _before_opener(
        masked(block.text), words, language, addressing=addressing
    )


def _in_bold(block: Block, words: Wording, language: str) -> tuple[list[Body], int] | None:
    """Names in bold at the head of an item, with articles and conjunctions between them and no more."""
    plain = masked(block.text)
    bodies: list[Body] = []
    at = end = 0
    for run in block.runs:
        start, at = at, at + len(run.text)
        if not run.marks.strong or not run.text.strip():
            continue
        if not _between(plain[end:start], words) or start > 200:
            break
        first = words.bodies.joiners.match(f" {plain[end:start].lstrip(' ,')}") if end else None
        first_at = start - len(plain[end:start].lstrip(" ,")) + first.end() - 1 if first else end
        stop = start + len(run.text.rstrip(" ,:;–—"))
        bodies += bodies_in(plain, min(first_at, start), stop, words.bodies, language)
        end = at
    if not bodies:
        return None
    head = plain[:end].rstrip(TRIM)
    if CLAUSE.search(head) or words.calls.modal.search(head):
        return None
    rest = plain[len(head) :]
    opener = words.calls.opener.match(rest)
    separator = _SEPARATOR.match(rest)
    named = is_body(head, words.bodies, language) or names_only(head, words, language)
    if opener and opener.group().strip(" ,:"):
        return bodies, len(head) + after_opener(opener)
    if separator and separator.end() and named:
        return bodies, len(head) + separator.end()
    if opener and named:
        return bodies, len(head) + after_opener(opener)
    return None


def _between(text: str, words: Wording) -> bool:
    """Whether words before or between names are articles and conjunctions only."""
    rest = text.replace(",", " ").strip()
    for _ in range(5):
        if not rest:
            return True
        found = words.bodies.leading.match(rest) or words.bodies.determiners.match(rest)
        joiner = words.bodies.joiners.match(f" {rest} ")
        if found and found.end():
            rest = rest[found.end() :].strip()
        elif joiner:
            rest = f" {rest} "[joiner.end() :].strip()
        else:
            return bool(words.bodies.links.match(rest.lower()))
    return not rest


def _before_opener(
    text: str, words: Wording, language: str, *, addressing: bool
) -> tuple[list[Body], int] | None:
    opener = next((m for m in words.calls.opener.finditer(text[:240]) if text[: m.start()].strip(TRIM)), None)
    if opener is None:
        return None
    region = text[: opener.start()]
    if len(region.split()) > _MOST_WORDS or words.calls.modal.search(region):
        return None
    named = is_body(region, words.bodies, language)
    addressing = addressing and not CLAUSE.search(region.strip(TRIM))
    named = named or is_subject(region.strip(TRIM), words, language, proper=True, free=False)
    article = words.bodies.leading.match(region) or words.bodies.determiners.match(region)
    if not (named or (addressing and (article or _bare(region, words, language)))):
        return None
    bodies = bodies_in(text, 0, opener.start(), words.bodies, language)
    return (bodies, after_opener(opener)) if bodies else None


def _may_name(region: str, words: Wording) -> bool:
    return (
        0 < len(region.split()) <= _MOST_WORDS
        and not words.calls.modal.search(region)
        and not CLAUSE.search(region.strip(TRIM))
    )


def _bare(region: str, words: Wording, language: str) -> bool:
    """Whether a name may stand there without an article: with a capital letter, or where there are none."""
    return region[:1].isupper() or (words.bodies.cases and language != "de" and len(region.split()) <= 8)
