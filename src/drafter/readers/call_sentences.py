"""Calls within one paragraph: who is called on, and to do what."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from drafter.readers.bodies import Body, bodies_in, is_body, noun_phrase
from drafter.readers.call_duties import duties_of
from drafter.readers.call_parts import (
    CLAUSE,
    LEADING_ON,
    TRIM,
    Found,
    Place,
    after_opener,
    agent_of,
    asks_of,
    trimmed,
)
from drafter.register.countries import is_country
from drafter.register.sentences import masked, sentences
from drafter.register.wording import Formula, Wording

_LONGEST = 4000
# Place and date before the first sentence, as agencies write.
_DATED = re.compile(r"(?:\([^()]{3,80}\)|[^.;:–—]{3,80}\d{4}\)?)\s?[–—-]\s")
_PARTNERS = re.compile(r"(?:and|et|und|y|и) (?:its|ses|ihre|sus|the|les|die|las|его|её) \w+ ")
# The subject after its verb: what stands before it is who is called on.
_WE = re.compile(r"\s(?:wir|nous|we|мы|nosotr[oa]s)\b", re.I)
# Those of the call before, by a pronoun.
THEM = re.compile(r"(?:them|it|him|her|sie|ihn|es|ihnen|их|его|её)", re.I)
_CLAUSE_FIRST = re.compile(r"(?:que|qu'|that|dass|чтобы|что|che|żeby|щоб)\b", re.I)
_AGAIN = re.compile(
    r"[,;]?\s(?:and that|et qu(?:e |')|und dass|y que|e que|e che|и чтобы|і щоб|та щоб|oraz aby|i aby)\s?",
    re.I,
)


def calls_in(text: str, words: Wording, language: str, place: Place) -> list[Found]:
    """The calls of a paragraph in their order; those made in a row to the same bodies are one."""
    plain = masked(text)
    found: list[Found] = []
    for start, end in sentences(text):
        here = replace(place, continued=place.continued or bool(found))
        found += _of_sentence(plain, start, min(end, start + _LONGEST), words, language, here)
    united: list[Found] = []
    for one in found:
        if united and _continue(united[-1], one):
            united[-1].asks += one.asks
            if one.explicit and one.bodies and not united[-1].explicit:
                # The names that stand with the verb of calling are the ones to show.
                united[-1].bodies, united[-1].explicit = one.bodies, True
            united[-1].listed = one.listed
            united[-1].end = one.end
        elif one.bodies or one.you or one.listed or one.follows or place.bare or united or one.opening:
            united.append(one)
    for one, after in itertools.pairwise(united):
        one.end = len(text[: after.start].rstrip())
    if united:
        united[0].start = 0
        united[-1].end = len(text)
    return united


def _continue(before: Found, after: Found) -> bool:
    if after.follows or (not after.bodies and not after.you):
        return True
    return before.you == after.you and [one.name for one in before.bodies] == [
        one.name for one in after.bodies
    ]


def _of_sentence(
    plain: str, start: int, end: int, words: Wording, language: str, place: Place
) -> list[Found]:
    at = _after_adverbials(plain, start, end, words)
    named = _after_subject(plain, at, end, words, language, place)
    found: list[Found] = []
    leads = [
        lead
        for lead in _leads(plain, named or at, end, words, place.continued)
        if not (lead[1].resolving and place.listed)
    ]
    taken = start
    for number, (lead, formula) in enumerate(leads):
        if lead[0] < taken:
            continue
        stop = leads[number + 1][0][0] if number + 1 < len(leads) else end
        # "From the Council we expect that …": the verb within is no call of its own.
        whole = formula.strict and formula.kind == "delimited" and formula.opener is not words.calls.opener
        stop = end if whole else stop
        one = _of_formula(plain, lead, stop, formula, words, language)
        if one is not None:
            taken = end if whole else taken
            one.start = start if not found else lead[0]
            one.opening = not found and not plain[:start].strip()
            one.explicit = True
            found.append(one)
            found += _turned(plain, one, stop, words, language)
            if formula.kind == "clause":
                found += _second_clauses(plain, found[-1], stop, formula, words, language)
    # Where a lead came to nothing, its words may still say a duty.
    stop = found[0].start if found and found[0].start > start else leads[0][0][0] if found else end
    if place.duties and (not found or plain[at:stop].strip()):
        duties = duties_of(plain, at, stop, words, language, place)
        if duties:
            if language in ("ru", "uk"):
                # The verb may be left out the second time: "…, а Комитет — направить миссию".
                duties += _turned(plain, duties[-1], stop, words, language)
            duties[0].start = start
            if found:
                found[0].start = stop
            found = duties + found
    for one in found:
        one.asks = [ask for ask in (trimmed(plain, *span) for span in one.asks) if ask[1] > ask[0] + 2]
    return found


def _after_subject(plain: str, at: int, end: int, words: Wording, language: str, place: Place) -> int:
    """Where the verb stands after those who call, named in the third person, or 0."""
    named = _after_speaker(plain, at, end, place.speakers)
    if named:
        return named
    own = any(formula.lead.match(plain[at:end]) for formula in words.calls.formulas if formula.coordinated)
    if own and place.continued:
        # "They demand that …": those who call are known.
        return 0
    if place.bare:
        return after_caller(plain, at, end, words)
    named = after_caller(plain, at, end, words) if place.duties else 0
    return named if named and _speaks_for_itself(plain[at:named], words, language) else 0


def _after_adverbials(plain: str, start: int, end: int, words: Wording) -> int:
    for _ in range(3):
        found = words.calls.adverbial.match(plain[start : start + 60])
        if not found or start + found.end() >= end:
            break
        start += found.end()
    dated = _DATED.match(plain[start : min(end, start + 120)])
    return start + dated.end() if dated else start


def _after_speaker(plain: str, start: int, end: int, speakers: Sequence[str]) -> int:
    """Where the words after a signatory that speaks begin, or 0."""
    for speaker in speakers:
        if len(speaker) > 3 and plain.startswith(speaker, start) and start + len(speaker) < end:
            after = start + len(speaker) + 1
            others = _PARTNERS.match(plain[after : after + 60])
            return after + others.end() if others else after
    return 0


def _speaks_for_itself(subject: str, words: Wording, language: str) -> bool:
    """Whether those who call are named as the ones who write, and are no institution that is told of."""
    bare = subject.strip()
    shared = words.calls.with_others.search(bare)
    name = bare[: shared.start()] if shared else bare
    capitals = sum(word[:1].isupper() for word in name.split())
    if not shared and (capitals < 2 or is_body(name, words.bodies, language)):
        return False
    return 0 < len(name.split()) <= 12 and capitals > 0 and not is_country(name)


def after_caller(plain: str, start: int, end: int, words: Wording) -> int:
    """Where the verb stands whose subject is whoever speaks in a section of calls, or 0."""
    for gap in re.finditer(r"\s", plain[start : min(end, start + 120)]):
        after = start + gap.end()
        if CLAUSE.search(plain[start:after]) or words.calls.modal.search(plain[start:after]):
            return 0
        for formula in words.calls.formulas:
            if formula.resolving and not formula.coordinated and formula.kind == "delimited":
                verb = formula.lead.match(plain[after : after + 80])
                if verb and _WE.match(plain[after + verb.end() :]):
                    return 0
                if (
                    verb
                    and not verb.group().startswith("and ")
                    and (" " in verb.group() or words.language != "en" or verb.group()[:3] == "urg")
                ):
                    return after
    return 0


def _leads(
    plain: str, start: int, end: int, words: Wording, continued: bool
) -> list[tuple[tuple[int, int], Formula]]:
    part = plain[start:end]
    matches = [
        ((start + match.start(), start + match.end()), formula, order)
        for order, formula in enumerate(words.calls.formulas)
        for match in formula.lead.finditer(part)
        if formula.kind != "delimited" or not _CLAUSE_FIRST.match(part[match.end() :].lstrip())
    ]
    kept: list[tuple[tuple[int, int], Formula]] = []
    for span, formula, _ in sorted(matches, key=lambda one: (one[0][0], one[2])):
        if formula.coordinated and not kept and not (continued and span[0] == start):
            continue
        if not kept or span[0] >= kept[-1][0][1]:
            kept.append((span, formula))
    return kept


def _of_formula(
    plain: str, lead: tuple[int, int], stop: int, formula: Formula, words: Wording, language: str
) -> Found | None:
    if formula.kind == "bare":
        agent = agent_of(plain, lead[1], stop, words, language)
        return Found(lead[0], stop, agent, asks_of(plain, lead[1], stop, words))
    if formula.kind == "clause":
        return of_clause(plain, lead, stop, formula, words, language)
    if formula.kind == "you":
        return _you(plain, lead[0], lead[1], stop, words)
    rest = plain[lead[1] : stop]
    opener = None
    for match in formula.opener.finditer(rest):
        if rest[: match.start()].strip(TRIM):
            opener = match
            break
        if formula.strict:
            return None
        # Nothing stands before it: this is no call on anybody.
        if match.end() < len(rest.rstrip()) and match.group().strip(" ,:"):
            return None
    if opener is None:
        return _without_opener(plain, lead, stop, formula, words, language)
    region = rest[: opener.start()]
    after = lead[1] + after_opener(opener)
    pronoun = _of_pronoun(plain, lead, region, after, stop, words)
    if pronoun is not None:
        return pronoun
    if len(region.split()) > 40 or (formula.strict and not is_body(region, words.bodies, language)):
        return None
    bodies = bodies_in(plain, lead[1], lead[1] + len(region), words.bodies, language)
    if not bodies or (formula.strict and CLAUSE.search(region.rstrip(TRIM))):
        return None
    asks = asks_of(plain, after, stop, words)
    listed = not plain[after:stop].strip(TRIM) or plain[:stop].rstrip().endswith(":")
    return Found(lead[0], stop, bodies, [] if listed and not plain[after:stop].strip(TRIM) else asks, listed)


def _of_pronoun(
    plain: str, lead: tuple[int, int], region: str, after: int, stop: int, words: Wording
) -> Found | None:
    """A call on you, or on those of the call before."""
    if words.letter.you.fullmatch(region.strip(TRIM)) or _starts_with_you(region, words):
        return _you(plain, lead[0], after, stop, words)
    if THEM.fullmatch(region.strip(TRIM)):
        # "We ask them to …".
        return Found(lead[0], stop, [], asks_of(plain, after, stop, words), follows=True)
    return None


def _starts_with_you(region: str, words: Wording) -> bool:
    found = words.letter.you.match(region.strip(TRIM))
    return found is not None and len(region.split()) <= 5


def _you(plain: str, start: int, after: int, stop: int, words: Wording) -> Found:
    text = plain[after:stop].strip(TRIM)
    opener = words.calls.opener.match(plain[after:stop])
    if opener and opener.end() < stop - after:
        after += after_opener(opener)
    listed = not text or plain[:stop].rstrip().endswith(":")
    return Found(start, stop, [], asks_of(plain, after, stop, words) if text else [], listed, you=True)


def _without_opener(
    plain: str, lead: tuple[int, int], stop: int, formula: Formula, words: Wording, language: str
) -> Found | None:
    if formula.strict and formula.opener is not words.calls.opener:
        return None
    rest = plain[lead[1] : stop]
    if not rest.strip(TRIM) and rest.rstrip().endswith(":"):
        return Found(lead[0], stop, listed=True)
    bare = rest.strip(TRIM)
    leading = words.bodies.leading.match(bare)
    if words.letter.you.match(bare) or (leading and words.letter.you.match(bare[leading.end() :].lstrip())):
        return (
            Found(lead[0], stop, [], [], listed=True, you=True)
            if rest.rstrip().endswith((":", ","))
            else None
        )
    listed = rest.rstrip().endswith((":", ","))
    end = (
        lead[1] + len(LEADING_ON.sub("", rest.rstrip(TRIM)))
        if listed
        else noun_phrase(plain, lead[1], words.bodies, language)
    )
    end = min(end, stop)
    if not is_body(plain[lead[1] : end], words.bodies, language) or (formula.strict and not listed):
        return None
    bodies = bodies_in(plain, lead[1], end, words.bodies, language)
    if not bodies:
        return None
    return Found(lead[0], stop, bodies, [] if listed else asks_of(plain, end, stop, words), listed)


def of_clause(
    plain: str, lead: tuple[int, int], stop: int, formula: Formula, words: Wording, language: str
) -> Found | None:
    """The call of a clause whose subject is the body: it begins where `lead` ends."""
    start = lead[1]
    you = words.letter.you.match(plain[start:stop].lstrip())
    if you:
        return _you(
            plain,
            lead[0],
            start + len(plain[start:stop]) - len(plain[start:stop].lstrip()) + you.end(),
            stop,
            words,
        )
    end = min(noun_phrase(plain, start, words.bodies, language), stop)
    bodies: list[Body] = []
    if _opens_name(plain[start:end], words) and is_body(plain[start:end], words.bodies, language):
        bodies = bodies_in(plain, start, end, words.bodies, language)
    if not bodies:
        bodies = agent_of(plain, start, stop, words, language)
        end = start
    if not bodies and formula.strict:
        return None
    listed = plain[:stop].rstrip().endswith(":")
    opener = words.calls.opener.match(plain[end:stop])
    after = end + opener.end() if opener and opener.end() < 30 else end
    agent = agent_of(plain, end, stop, words, language) if bodies and end > start else []
    if agent and re.match(r"\s?(?:be|soit|soient|sea|sean|sia|siano)\b", plain[end:stop]):
        # "that the expert be let in by the government": the government is called on.
        bodies = agent
        after = end
    asks = [] if listed and not plain[after:stop].strip(TRIM) else asks_of(plain, after, stop, words)
    return Found(lead[0], stop, bodies, asks, listed)


def _opens_name(text: str, words: Wording) -> bool:
    """Whether a clause opens with a name: not with its verb, a body being named further on."""
    bare = text.lstrip()
    first = re.split(r"[\s,]", bare, maxsplit=1)[0]
    return bool(
        first[:1].isupper()
        or words.bodies.leading.match(bare)
        or words.bodies.determiners.match(bare)
        or words.bodies.heads.search(" ".join(bare.split()[:3]))
        or not words.bodies.heads.search(bare)
    )


def _second_clauses(
    plain: str, before: Found, stop: int, formula: Formula, words: Wording, language: str
) -> list[Found]:
    """ "…, and that the Council do that": a clause with a body of its own."""
    found: list[Found] = []
    start = before.asks[0][0] if before.asks else before.end
    for again in _AGAIN.finditer(plain[start:stop]):
        one = of_clause(plain, (start + again.start(), start + again.end()), stop, formula, words, language)
        last = found[-1] if found else before
        if one is None or not one.bodies:
            # The same body is to do this too: "…, and that it do that".
            place, after = start + again.start(), start + again.end()
            if last.asks and last.asks[-1][0] < place < last.asks[-1][1]:
                last.asks = [*last.asks[:-1], (last.asks[-1][0], place), (after, last.asks[-1][1])]
            continue
        last.end = one.start
        last.asks = [(first, min(end, one.start)) for first, end in last.asks if first < one.start]
        found.append(one)
    return found


def _turned(plain: str, before: Found, stop: int, words: Wording, language: str) -> list[Found]:
    """Calls on further bodies within the sentence of one: "…, and the Council to do that"."""
    found: list[Found] = []
    start = before.asks[0][0] if before.asks else before.end
    for turn in words.calls.turn.finditer(plain[start:stop]):
        at = start + turn.end()
        opener = words.calls.opener.search(plain[at : min(stop, at + 200)])
        named = (found[-1] if found else before).bodies
        if opener is None or not opener.start() or (named and start + turn.start() < named[-1].end):
            continue
        region = plain[at : at + opener.start()]
        if CLAUSE.search(region) or not is_body(region, words.bodies, language) or len(region.split()) > 16:
            continue
        bodies = bodies_in(plain, at, at + opener.start(), words.bodies, language)
        if not bodies:
            continue
        last = found[-1] if found else before
        place = start + turn.start()
        after = at + after_opener(opener)
        last.end = place
        last.asks = [(first, min(end, place)) for first, end in last.asks if first < place]
        found.append(Found(place, stop, bodies, asks_of(plain, after, stop, words)))
    return found
