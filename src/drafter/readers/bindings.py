"""Calls found in prose bound to it: data in the statement, anchors in its blocks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from drafter.model.calls import Addressee, Ask, Call
from drafter.model.text import Anchor, AnchorKind, Block, anchored, remarked
from drafter.readers.bodies import is_body, nominative, noun_phrase
from drafter.readers.call_blocks import Bound, Setting
from drafter.readers.call_parts import TRIM
from drafter.register.institutions import named, recognised
from drafter.register.patterns import asked
from drafter.register.wording import Wording


def bind(blocks: Sequence[Block], found: Sequence[Bound], setting: Setting) -> tuple[list[Block], list[Call]]:
    """The blocks with their calls and anchors, and the calls."""
    bound = list(blocks)
    calls: list[Call] = []
    shared: dict[int, int] = {}
    for one in found:
        for place in {place for place, _, _ in one.prose}:
            shared[place] = shared.get(place, 0) + 1
    for one in found:
        call = Call()
        addressees: list[Addressee] = []
        for place, body in one.bodies:
            addressee = Addressee(body.name, _institution(body.name, body.institution))
            addressees.append(addressee)
            if place >= 0:
                bound[place] = _anchor(bound[place], body.start, body.end, AnchorKind.ADDRESSEE, addressee.id)
        if one.you and not addressees:
            addressees = [Addressee(name, _institution(name)) for name in setting.recipients]
        asks: list[Ask] = []
        for place, start, end in one.asks:
            ask = Ask()
            asks.append(ask)
            bound[place] = _anchor(bound[place], start, end, AnchorKind.ASK, ask.id)
        for place, start, end in one.prose:
            block = bound[place]
            if call.id not in block.calls:
                bound[place] = block = replace(block, calls=(*block.calls, call.id))
            if shared[place] > 1:
                bound[place] = _anchor(block, start, end, AnchorKind.CALL, call.id)
        calls.append(replace(call, addressees=tuple(addressees), asks=tuple(asks)))
    return bound, calls


def _institution(name: str, found: str = "") -> str:
    """The id in the register of a body by its name, or what was found for a part of it, with its country."""
    known = recognised(name)
    if known is not None:
        return known.id
    pattern = named(found) if found else None
    if pattern is None or not pattern.pattern:
        return found
    countries = {one.code for one in asked(name) if one.whole}
    return f"{found}:{countries.pop()}" if len(countries) == 1 else found


def _anchor(block: Block, start: int, end: int, kind: AnchorKind, target: str) -> Block:
    anchor = Anchor(kind, target)
    return replace(block, runs=remarked(block.runs, start, end, lambda marks: anchored(marks, anchor)))


def recipients(salutations: Sequence[str], title: str, words: Wording, language: str) -> tuple[str, ...]:
    """Whom a letter is to: its title names the office in full, its salutation at least in short."""
    names: list[str] = []
    for text in salutations:
        plain = text.strip(" ,:!.")
        for _ in range(5):
            leading = words.letter.role.match(plain)
            if not leading or leading.end() >= len(plain):
                break
            plain = plain[leading.end() :].strip(" ,")
        if not is_body(plain, words.bodies, language):
            continue
        titled = _in_title(plain, title, words, language)
        name = plain if titled.isupper() else max((titled, plain), key=len)
        names.append(nominative(name, "", language) if words.bodies.cases else name)
    longer = [one for one in names if not any(other != one and other.startswith(one) for other in names)]
    return tuple(dict.fromkeys(longer))


# Where a letter's title goes on from whom it is to, to what it is about.
_SUBJECT = re.compile(r"\s(?:zur|zum|sur|on|about|sobre|concernant|regarding|о|об|про|щодо)\s", re.I)


def _in_title(role: str, title: str, words: Wording, language: str) -> str:
    """The longest name in the title that begins as the salutation's office does, or ""."""
    names = [""]
    for found in re.finditer(rf"(?<!\w){re.escape(role.split(',', maxsplit=1)[0])}", title, re.I):
        end = noun_phrase(title, found.start(), words.bodies, language)
        names.append(_SUBJECT.split(title[found.start() : end])[0].strip(TRIM))
    return max(names, key=len)
