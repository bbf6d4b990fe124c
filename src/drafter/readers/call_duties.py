"""Calls that say what a body must do, or what must be done by one."""

from __future__ import annotations

import re

from drafter.readers.bodies import Body, bodies_in, is_body, noun_phrase
from drafter.readers.call_parts import CLAUSE, Found, Place, agent_of, asks_of, names_only
from drafter.register.countries import is_country
from drafter.register.wording import Wording

_PREPOSED = re.compile(
    r"^(?:under|in|on|at|by|for|with|without|according|since|after|before|during|as|if|while|when|although|despite|given|no|"
    r"only|many|some|selon|en|dans|depuis|après|avant|sous|pour|si|aucun|nach|seit|im|in|am|bei|unter|wenn|ohne|für|zu|"
    r"según|desde|tras|bajo|para|con|si|ningún|согласно|по|в|во|на|с|после|до|если|за|згідно|у|від)\s",
    re.I,
)


def duties_of(plain: str, start: int, end: int, words: Wording, language: str, place: Place) -> list[Found]:
    """Calls that say what a body must do, or what must be done by one."""
    part = plain[start:end]
    modals = list(words.calls.modal.finditer(part))[:6]
    if not modals or (not place.bare and words.calls.scheduled.search(part[modals[0].start() :])):
        return []
    first = modals[0]
    subject = _RELATIVE.sub(lambda found: found[1] + " " * len(found[2]), part[: first.start()]).rstrip()
    subject = subject.ljust(first.start())
    bodies: list[Body] = []
    before, named = _taken_up(subject, words, language)
    subject = subject[before:named]
    comma = subject.rfind(", ")
    if (place.bare or place.continued) and comma > 0 and _PREPOSED.match(subject):
        # "If it does not, the President must …": in a section of calls the main clause is one.
        subject = subject[comma + 2 :]
    follows = place.continued and subject.strip() in _PRONOUNS
    asked = ASKED.search(first.group()) is not None
    proper = place.bare and _may_be_name(subject, place, words)
    if is_subject(subject.rstrip(), words, language, proper=proper, free=asked):
        offset = start + (before if named < first.start() else first.start() - len(subject))
        bodies = bodies_in(plain, offset, offset + len(subject.rstrip()), words.bodies, language)
    done_by = _done_by(plain, start + first.start(), start + first.end(), end, words, language)
    if bodies and done_by:
        return [Found(start, end, done_by, [(start, end)])]
    if bodies or follows:
        found = [Found(start, end, bodies, follows=follows)]
        found[0].listed = not plain[start + first.end() : end].strip(" ,;:.–—")
        begin = start + first.end()
        for modal in modals[1:]:
            cut = _joined_subject(plain, begin, start + modal.start(), words, language)
            if cut is None:
                continue
            at, others = cut
            found[-1].asks += asks_of(plain, begin, at, words)
            begin = start + modal.end()
            if others:
                found[-1].end = at
                found.append(Found(at, end, others))
        found[-1].asks += asks_of(plain, begin, end, words)
        return found
    after = _inverted(plain, start, first, end, words, language)
    if after is not None:
        return [after]
    for modal in modals[1:]:
        clause = _clause_before(plain, start + first.end(), start + modal.start())
        if clause:
            return [
                *duties_of(plain, start, clause, words, language, place),
                *duties_of(plain, clause, end, words, language, place),
            ]
    agent = agent_of(plain, start + (0 if language == "de" else first.start()), end, words, language)
    return [Found(start, end, agent, [(start, end)])] if agent else []


def _taken_up(subject: str, words: Wording, language: str) -> tuple[int, int]:
    """Where the name stands that a pronoun takes up: "As for the Council, it must …"; else the whole."""
    again = _TAKEN_UP.search(subject.rstrip())
    if again is None:
        return 0, len(subject)
    # "The Council has waited: it must …": the name ends before its own verb.
    named = noun_phrase(subject, 0, words.bodies, language) if ":" in again.group() else again.start()
    if not is_body(subject[:named], words.bodies, language):
        return 0, len(subject)
    about = _AS_FOR.match(subject)
    return about.end() if about else 0, named


def _done_by(plain: str, start: int, after: int, end: int, words: Wording, language: str) -> list[Body]:
    """The body called on in "the mandate of the Rapporteur should be renewed by the Council"."""
    if not _PASSIVE.match(plain[after:]):
        return []
    return agent_of(plain, start, end, words, language)


def is_subject(text: str, words: Wording, language: str, *, proper: bool, free: bool) -> bool:
    """Whether the words before a duty name bodies and no more.

    `proper` takes any proper name for one, `free` whoever is said to be asked.
    """
    if len(text.split()) > 28 or CLAUSE.search(text) or _PREPOSED.match(text):
        return False
    if free and 0 < len(text.split()) <= 10:
        return True
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


def _may_be_name(subject: str, place: Place, words: Wording) -> bool:
    """Whether a single word that opens a sentence is a name: its capital letter there says nothing."""
    names = subject.split()
    if len(names) != 1 or words.bodies.leading.match(subject):
        return True
    return names[0].isupper() or is_country(names[0]) or names[0] in place.names


def _is_name(text: str, words: Wording, language: str) -> bool:
    parts = re.split(r",\s|\s(?:und|sowie)\s", text.strip())
    return all(noun_phrase(part, 0, words.bodies, language) >= len(part.rstrip()) - 1 for part in parts)


# What is told of a body between two commas before the verb.
_RELATIVE = re.compile(
    r"^([^,]{3,120})(,\s(?:which|who|whose|qui|dont|die|der|das|que|quien|котор\w+|як[аийі]\w?|che|które|która|który|as|in)\s"
    r"[^,]{3,200},?\s?)$"
)
_TAKEN_UP = re.compile(
    r"(?:,|[^:]{0,80}:)\s(?:it|they|he|she|elles?|ils?|sie|er|es|éste|ésta|esta|este|он|она|оно|они)$", re.I
)
_AS_FOR = re.compile(
    r"(?:quant (?:à|aux?)|as (?:for|to)|en cuanto al?|por lo que respecta al?|что касается)\s", re.I
)
_PASSIVE = re.compile(r"\s(?:\w+ly )?(?:be|être|ser)\s")
_CONJUNCTION = re.compile(
    r"[,;]?\s(?:and|but|while|et|mais|tandis que|und|während|y|pero|и|а|і|та|e|oraz)(?=\s|$)\s?|[,;]\s"
)
ASKED = re.compile(
    r"urged|called|requested|invited|encouraged|asked|aufgefordert|appelé|invité|llamad|chiamat", re.I
)
_PRONOUNS = frozenset(
    "We They It This That These Those He She You I Nous Ils Elles Il Elle On Ce Cela Ceci Ces Ellos Ellas "
    "Esto Eso Estas Мы Они Это Он Она Ми Вони Це Noi Loro Essi Eles Elas Isto Isso There Everyone "
    "All Nobody Both".split()
)


def _joined_subject(
    plain: str, start: int, end: int, words: Wording, language: str
) -> tuple[int, list[Body]] | None:
    """Where a second duty begins before its verb: with no subject of its own, or with another body."""
    before = plain[start:end]
    conjunctions = list(_CONJUNCTION.finditer(before))
    if not conjunctions:
        return None
    if not before[conjunctions[-1].end() :].strip():
        return start + conjunctions[-1].start(), []
    # The longest stretch that is a name and no more: "and" may stand within it.
    for conjunction in conjunctions:
        own = _FOR_ITS_PART.sub("", before[conjunction.end() :])
        whole = conjunction is conjunctions[-1] or names_only(own, words, language)
        if (
            whole
            and is_body(own, words.bodies, language)
            and not CLAUSE.search(own)
            and len(own.split()) <= 14
        ):
            return start + conjunction.start(), bodies_in(
                plain, start + conjunction.end(), end, words.bodies, language
            )
    return None


def _clause_before(plain: str, start: int, end: int) -> int:
    """Where the clause begins whose verb stands at `end`: after a comma and a conjunction."""
    found = list(_NEXT_CLAUSE.finditer(plain[start:end]))
    return start + found[-1].end() if found and plain[start + found[-1].end() : end].strip() else 0


_FOR_ITS_PART = re.compile(r",\s[^,;]{3,60},\s?$")
_NEXT_CLAUSE = re.compile(
    r"[,;]\s(?:and|et|und|y|и|і|та|e|oraz|while|tandis que|während|mientras que|а)\s|;\s"
)


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
    return Found(start, end, bodies, asks_of(plain, stop, end, words)) if bodies else None
