"""Commas that a language's rules ask for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Hit
from drafter.checks.passages import Passage

# Russian: what somebody says, thinks or asks is set off from the verb.
_RUSSIAN = re.compile(
    r"(?<![\w-])((?:сказа|заяви|счита|отмеча|отмети|подчеркива|подч[её]ркива|подчеркну|сообща|сообщи|утвержда|напомина|"
    r"напомни|полага|требу|дума|надее|увере|зна|призна|доказа|показа|объясни|предупреди|добави|указа|обеща|опаса)"
    r"[а-яё]{1,6}) (чтобы|что)(?![\w-])",
    re.I,
)
# German: a clause that "dass" begins.
_GERMAN = re.compile(r"(?<![\w-])([a-zäöüß]{2,24}) (dass)(?!\w)")
_MAY_STAND = frozenset(
    "und oder als so ohne anstatt statt außer auf nur selbst auch bis kaum aber sondern denn nicht sowie "
    "weder noch gerade vor allem dadurch dafür damit je nachdem schon erst etwa bzw eben "
    "vielmehr insbesondere besonders sogar sodass wie ist".split()
)


def missing(passage: Passage) -> Iterator[Hit]:
    """A clause that no comma parts from its verb, in German and Russian."""
    pattern = {"ru": _RUSSIAN, "de": _GERMAN}.get(passage.primary)
    if pattern is None:
        return
    for found in pattern.finditer(passage.own):
        if passage.primary == "de" and found[1] in _MAY_STAND:
            continue
        yield Hit(found.start(), found.end(), replacement=f"{found[1]}, {found[2]}")
