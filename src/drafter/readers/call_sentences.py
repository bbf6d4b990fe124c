"""Calls within one paragraph: who is called on, and to do what."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from drafter.readers.bodies import Body, bodies_in, is_body, noun_phrase
from drafter.readers.sentences import masked, sentences
from drafter.register.wording import Formula, Wording

_LONGEST = 4000
_CLAUSE = re.compile(
    r"\b(?:that|which|who|whose|when|if|because|said|says|qui|que|dont|lorsque|si|dass|weil|wenn|welche[rsn]?|который|которые|"
    r"которая|что|якщо|який|яка|które|który|że|che|cuando)\b|¤{3}|[;:]",
    re.I,
)
_PREPOSED = re.compile(
    r"^(?:under|in|on|at|by|for|with|without|according|since|after|before|during|as|if|while|when|although|despite|given|no|"
    r"only|many|some|selon|en|dans|depuis|après|avant|sous|pour|si|aucun|nach|seit|im|in|am|bei|unter|wenn|ohne|für|zu|"
    r"según|desde|tras|bajo|para|con|si|ningún|согласно|по|в|во|на|с|после|до|если|за|згідно|у|від)\s",
    re.I,
)
_TRIM = " ,;:.–—"
_LEADING_ON = re.compile(
    r",?\s(?:(?:not )?to|à|de|a|que|that|dass|zu|che|di|do|o|чтобы|щоб|aby|the following|auf,?)$", re.I
)
_CONJUNCTION = re.compile(r"[;,]?\s(?:and|et|und|sowie|y|и|і|та|e|ed|or|oraz|as well as|ainsi que)$", re.I)
_AGAIN = re.compile(
    r"[,;]?\s(?:and that|et qu(?:e |')|und dass|y que|e que|e che|и чтобы|і щоб|та щоб|oraz aby|i aby)\s?",
    re.I,
)


@dataclass(slots=True)
class Found:
    """A call found in a paragraph: its stretch, bodies, asks; `listed` where its asks come as a list below; `opening` where it opens the
    paragraph outright."""

    start: int
    end: int
    bodies: list[Body] = field(default_factory=list)
    asks: list[tuple[int, int]] = field(default_factory=list)
    listed: bool = False
    opening: bool = False
    you: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """What is known of a paragraph's place.

    Whether duties and calls without a body count there, whether it is `listed` as an ask of a call above, and
    whether it is `continued`: calls stand before it, so that "they" may be those who make them.
    """

    duties: bool = True
    bare: bool = False
    listed: bool = False
    speakers: tuple[str, ...] = ()
    continued: bool = False


def calls_in(text: str, words: Wording, language: str, place: Place) -> list[Found]:
    """The calls of a paragraph in their order; those made in a row to the same bodies are one."""
    plain = masked(text)
    found: list[Found] = []
    for start, end in sentences(text):
        found += _of_sentence(plain, start, min(end, start + _LONGEST), words, language, place)
    united: list[Found] = []
    for one in found:
        if united and _continue(united[-1], one):
            united[-1].asks += one.asks
            united[-1].listed = one.listed
            united[-1].end = one.end
        elif one.bodies or one.you or one.listed or place.bare or united:
            united.append(one)
    for one, after in itertools.pairwise(united):
        one.end = len(text[: after.start].rstrip())
    if united:
        united[0].start = 0
        united[-1].end = len(text)
    return united


def _continue(before: Found, after: Found) -> bool:
    if not after.bodies and not after.you:
        return True
    return before.you == after.you and [one.name for one in before.bodies] == [
        one.name for one in after.bodies
    ]


def _of_sentence(
    plain: str, start: int, end: int, words: Wording, language: str, place: Place
) -> list[Found]:
    at = _after_adverbials(plain, start, end, words)
    named = _after_speaker(plain, at, end, place.speakers)
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
            found.append(one)
            found += _turned(plain, one, stop, words, language)
            if formula.kind == "clause":
                found += _second_clauses(plain, found[-1], stop, formula, words, language)
    stop = leads[0][0][0] if leads else end
    if place.duties and (not found or plain[at:stop].strip()):
        duties = _duties(plain, at, stop, words, language, place)
        if duties:
            duties[0].start = start
            if found:
                found[0].start = stop
            found = duties + found
    for one in found:
        one.asks = [ask for ask in (trimmed(plain, *span) for span in one.asks) if ask[1] > ask[0] + 2]
    return found


def _after_adverbials(plain: str, start: int, end: int, words: Wording) -> int:
    for _ in range(3):
        found = words.calls.adverbial.match(plain[start : start + 60])
        if not found or start + found.end() >= end:
            break
        start += found.end()
    return start


def _after_speaker(plain: str, start: int, end: int, speakers: Sequence[str]) -> int:
    """Where the words after a signatory that speaks begin, or 0."""
    for speaker in speakers:
        if len(speaker) > 3 and plain.startswith(speaker, start) and start + len(speaker) < end:
            return start + len(speaker) + 1
    return 0


def _leads(
    plain: str, start: int, end: int, words: Wording, continued: bool
) -> list[tuple[tuple[int, int], Formula]]:
    part = plain[start:end]
    matches = [
        ((start + match.start(), start + match.end()), formula, order)
        for order, formula in enumerate(words.calls.formulas)
        for match in formula.lead.finditer(part)
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
        agent = _agent(plain, lead[1], stop, words, language)
        return Found(lead[0], stop, agent, _asks(plain, lead[1], stop, words))
    if formula.kind == "clause":
        return of_clause(plain, lead, stop, formula, words, language)
    if formula.kind == "you":
        return _you(plain, lead[0], lead[1], stop, words)
    rest = plain[lead[1] : stop]
    opener = None
    for match in formula.opener.finditer(rest):
        if rest[: match.start()].strip(_TRIM):
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
    if words.letter.you.fullmatch(region.strip(_TRIM)) or _starts_with_you(region, words):
        return _you(plain, lead[0], after, stop, words)
    if len(region.split()) > 40 or (formula.strict and not is_body(region, words.bodies, language)):
        return None
    bodies = bodies_in(plain, lead[1], lead[1] + len(region), words.bodies, language)
    if not bodies or (formula.strict and _CLAUSE.search(region.rstrip(_TRIM))):
        return None
    asks = _asks(plain, after, stop, words)
    listed = not plain[after:stop].strip(_TRIM) or plain[:stop].rstrip().endswith(":")
    return Found(lead[0], stop, bodies, [] if listed and not plain[after:stop].strip(_TRIM) else asks, listed)


def _starts_with_you(region: str, words: Wording) -> bool:
    found = words.letter.you.match(region.strip(_TRIM))
    return found is not None and len(region.split()) <= 5


def _you(plain: str, start: int, after: int, stop: int, words: Wording) -> Found:
    text = plain[after:stop].strip(_TRIM)
    opener = words.calls.opener.match(plain[after:stop])
    if opener and opener.end() < stop - after:
        after += after_opener(opener)
    return Found(start, stop, [], _asks(plain, after, stop, words) if text else [], not text, you=True)


def _without_opener(
    plain: str, lead: tuple[int, int], stop: int, formula: Formula, words: Wording, language: str
) -> Found | None:
    rest = plain[lead[1] : stop]
    if not rest.strip(_TRIM) and rest.rstrip().endswith(":"):
        return Found(lead[0], stop, listed=True)
    if words.letter.you.fullmatch(rest.strip(_TRIM)) or _starts_with_you(rest, words):
        return (
            Found(lead[0], stop, [], [], listed=True, you=True)
            if rest.rstrip().endswith((":", ","))
            else None
        )
    listed = rest.rstrip().endswith((":", ","))
    end = (
        lead[1] + len(_LEADING_ON.sub("", rest.rstrip(_TRIM)))
        if listed
        else noun_phrase(plain, lead[1], words.bodies, language)
    )
    end = min(end, stop)
    if not is_body(plain[lead[1] : end], words.bodies, language) or (formula.strict and not listed):
        return None
    bodies = bodies_in(plain, lead[1], end, words.bodies, language)
    if not bodies:
        return None
    return Found(lead[0], stop, bodies, [] if listed else _asks(plain, end, stop, words), listed)


def of_clause(
    plain: str, lead: tuple[int, int], stop: int, formula: Formula, words: Wording, language: str
) -> Found | None:
    """The call of a clause whose subject is the body: it begins where `lead` ends."""
    start = lead[1]
    end = min(noun_phrase(plain, start, words.bodies, language), stop)
    bodies: list[Body] = []
    if is_body(plain[start:end], words.bodies, language):
        bodies = bodies_in(plain, start, end, words.bodies, language)
    if not bodies:
        bodies = _agent(plain, start, stop, words, language)
        end = start
    if not bodies and formula.strict:
        return None
    listed = plain[:stop].rstrip().endswith(":")
    opener = words.calls.opener.match(plain[end:stop])
    after = end + opener.end() if opener and opener.end() < 30 else end
    agent = _agent(plain, end, stop, words, language) if bodies and end > start else []
    if agent and re.match(r"\s?(?:be|soit|soient|sea|sean|sia|siano)\b", plain[end:stop]):
        # "that the expert be let in by the government": the government is called on.
        bodies = agent
        after = end
    asks = [] if listed and not plain[after:stop].strip(_TRIM) else _asks(plain, after, stop, words)
    return Found(lead[0], stop, bodies, asks, listed)


def _second_clauses(
    plain: str, before: Found, stop: int, formula: Formula, words: Wording, language: str
) -> list[Found]:
    """ "…, and that the Council do that": a clause with a body of its own."""
    found: list[Found] = []
    start = before.asks[0][0] if before.asks else before.end
    for again in _AGAIN.finditer(plain[start:stop]):
        one = of_clause(plain, (start + again.start(), start + again.end()), stop, formula, words, language)
        if one is None or not one.bodies:
            continue
        last = found[-1] if found else before
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
        if _CLAUSE.search(region) or not is_body(region, words.bodies, language) or len(region.split()) > 16:
            continue
        bodies = bodies_in(plain, at, at + opener.start(), words.bodies, language)
        if not bodies:
            continue
        last = found[-1] if found else before
        place = start + turn.start()
        after = at + after_opener(opener)
        last.end = place
        last.asks = [(first, min(end, place)) for first, end in last.asks if first < place]
        found.append(Found(place, stop, bodies, _asks(plain, after, stop, words)))
    return found


def _duties(plain: str, start: int, end: int, words: Wording, language: str, place: Place) -> list[Found]:
    """Calls that say what a body must do, or what must be done by one."""
    part = plain[start:end]
    modals = list(words.calls.modal.finditer(part))[:6]
    if not modals:
        return []
    first = modals[0]
    subject = part[: first.start()]
    bodies: list[Body] = []
    comma = subject.rfind(", ")
    if place.bare and comma > 0 and _PREPOSED.match(subject):
        # "If it does not, the President must …": in a section of calls the main clause is one.
        subject = subject[comma + 2 :]
    if _is_subject(subject, words, language, proper=place.bare):
        offset = start + first.start() - len(subject)
        bodies = bodies_in(plain, offset, start + first.start(), words.bodies, language)
    if bodies:
        found = [Found(start, end, bodies)]
        begin = start + first.end()
        for modal in modals[1:]:
            cut = _joined_subject(plain, begin, start + modal.start(), words, language)
            if cut is None:
                continue
            at, others = cut
            found[-1].asks += _asks(plain, begin, at, words)
            begin = start + modal.end()
            if others:
                found[-1].end = at
                found.append(Found(at, end, others))
        found[-1].asks += _asks(plain, begin, end, words)
        return found
    after = _inverted(plain, start, first, end, words, language)
    if after is not None:
        return [after]
    agent = _agent(plain, start + (0 if language == "de" else first.start()), end, words, language)
    return [Found(start, end, agent, [(start, end)])] if agent else []


def _is_subject(text: str, words: Wording, language: str, *, proper: bool) -> bool:
    """Whether the words before a duty name bodies and nothing else; `proper` takes any proper name for one."""
    if len(text.split()) > 18 or _CLAUSE.search(text) or _PREPOSED.match(text):
        return False
    if is_body(text, words.bodies, language):
        # German relative clauses begin as articles do: what comes before the verb must be a name and no more.
        return language != "de" or _is_name(text, words, language)
    names = [word for word in text.split() if not words.bodies.links.match(word.strip(",").lower())]
    leading = words.bodies.leading.match(text)
    if leading and names:
        names = text[leading.end() :].split()
    return (
        proper
        and language != "de"
        and 0 < len(names) <= 6
        and all(name[:1].isupper() for name in names)
        and any(len(name) > 3 for name in names)
        and names[0] not in _PRONOUNS
    )


def _is_name(text: str, words: Wording, language: str) -> bool:
    parts = re.split(r",\s|\s(?:und|sowie)\s", text.strip())
    return all(noun_phrase(part, 0, words.bodies, language) >= len(part.rstrip()) - 1 for part in parts)


_PRONOUNS = frozenset(
    "We They It This That These Those He She You I Nous Ils Elles Il Elle On Ce Cela Ceci Ces Ellos Ellas Esto Eso Estas "
    "Мы Они Это Он Она Ми Вони Це Noi Loro Essi Eles Elas Isto Isso There Everyone All Nobody Both".split()
)


def _joined_subject(
    plain: str, start: int, end: int, words: Wording, language: str
) -> tuple[int, list[Body]] | None:
    """Where a second duty begins before its verb: with no subject of its own, or with another body."""
    before = plain[start:end]
    conjunction = None
    for conjunction in re.finditer(
        r"(?:[,;]\s|,?\s(?:and|but|et|mais|und|y|pero|и|а|і|та|e|oraz)(?=\s|$)\s?)", before
    ):
        pass
    if conjunction is None:
        return None
    own = before[conjunction.end() :]
    if not own.strip():
        return start + conjunction.start(), []
    if is_body(own, words.bodies, language) and not _CLAUSE.search(own) and len(own.split()) <= 14:
        return start + conjunction.start(), bodies_in(
            plain, start + conjunction.end(), end, words.bodies, language
        )
    return None


def _inverted(
    plain: str, start: int, modal: re.Match[str], end: int, words: Wording, language: str
) -> Found | None:
    """German and Dutch put the body after the verb: "Jetzt muss die Bundesregierung handeln"."""
    if language not in ("de", "nl") or len(plain[start : start + modal.start()].split()) > 4:
        return None
    begin = start + modal.end() + 1
    stop = min(noun_phrase(plain, begin, words.bodies, language), end)
    if not is_body(plain[begin:stop], words.bodies, language):
        return None
    bodies = bodies_in(plain, begin, stop, words.bodies, language)
    return Found(start, end, bodies, _asks(plain, stop, end, words)) if bodies else None


def _agent(plain: str, start: int, end: int, words: Wording, language: str) -> list[Body]:
    """The body by which something is to be done."""
    found = words.calls.agent.search(plain[start:end])
    if found is None:
        return []
    begin = start + found.end()
    stop = min(noun_phrase(plain, begin, words.bodies, language), end)
    if not is_body(plain[begin:stop], words.bodies, language):
        return []
    return bodies_in(plain, begin, stop, words.bodies, language)


def after_opener(opener: re.Match[str]) -> int:
    """Where the ask begins: after its opener, but with its "not"."""
    negation = _negation(opener)
    return negation if negation >= 0 else opener.end()


def _negation(match: re.Match[str]) -> int:
    groups = match.groupdict()
    for name in ("not", "not2"):
        if groups.get(name):
            return match.start(name)
    return -1


def _asks(plain: str, start: int, end: int, words: Wording) -> list[tuple[int, int]]:
    """The asks of a stretch: parted where the next one begins as the first did."""
    cuts = [start]
    ends: list[int] = []
    for more in words.calls.more.finditer(plain[start:end]):
        if more.start() < 4:
            continue
        ends.append(start + more.start())
        cuts.append(start + (_negation(more) if _negation(more) >= 0 else more.end()))
    ends.append(end)
    return list(zip(cuts, ends, strict=True))


def trimmed(plain: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without the spaces and stops at its ends."""
    part = plain[start:end]
    start += len(part) - len(part.lstrip(_TRIM))
    kept = _CONJUNCTION.sub("", plain[start:end].rstrip(_TRIM)).rstrip(_TRIM)
    return start, start + len(kept)


def shifted(one: Found, by: int) -> Found:
    """The same call, `by` characters further on."""
    return replace(
        one,
        start=one.start + by,
        end=one.end + by,
        bodies=[replace(body, start=body.start + by, end=body.end + by) for body in one.bodies],
        asks=[(start + by, end + by) for start, end in one.asks],
    )
