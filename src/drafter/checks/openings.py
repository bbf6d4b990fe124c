"""How a pattern's words may begin, so that only those that a text can hold are looked for in it."""

from __future__ import annotations

import re
from collections import defaultdict

# So many letters of a first word tell patterns apart.
_LETTERS = 4
_WORD = re.compile(r"\w+")
_PLAIN = re.compile(rf"[^\W_]{{{_LETTERS}}}(?![?*+{{])")
_MOST = 64
_OPTIONAL = re.compile(r"\?|\*|\{0?,\d{1,4}\}")
_REPEATED = re.compile(r"\+|\{[1-9]\d{0,3}(?:,\d{0,4})?\}")
_AROUND = ("(?=", "(?!", "(?<=", "(?<!")
# Beginnings of words, and whether each goes on.
_States = frozenset[tuple[str, bool]]
_START: _States = frozenset({("", True)})


def openings_of(text: str) -> frozenset[str]:
    """The first letters of each word, one to four, in small letters."""
    begun = {word[:_LETTERS] for word in _WORD.findall(text.lower())}
    return frozenset(word[:letters] for word in begun for letters in range(1, _LETTERS + 1))


def places_of(text: str) -> dict[str, list[int]]:
    """Where words begin, by their first letters, one to four, in small letters."""
    places: dict[str, list[int]] = defaultdict(list)
    for word in _WORD.finditer(text):
        begun = word[0][:_LETTERS].lower()
        start = word.start()
        places[begun].append(start)
        if len(begun) > 1:
            places[begun[:1]].append(start)
            for letters in range(2, len(begun)):
                places[begun[:letters]].append(start)
    return dict(places)


def openings(pattern: str) -> frozenset[str] | None:
    """What a match's first word may begin with, at most four small letters; None where that is not told.

    Reads literals, sets of characters, groups, alternatives, what is optional, and looks around past them.
    """
    if "|" not in pattern and (plain := _PLAIN.match(pattern)):
        return frozenset({plain[0].lower()})
    states, end = _alternatives(pattern, 0)
    begun = frozenset(text.lower() for text, _ in states)
    return None if end != len(pattern) or "" in begun or len(begun) > _MOST else begun


def _alternatives(pattern: str, at: int) -> tuple[_States, int]:
    found: set[tuple[str, bool]] = set()
    while True:
        states, at = _sequence(pattern, at)
        found |= states
        if pattern[at : at + 1] != "|":
            return frozenset(found), at
        at += 1


def _sequence(pattern: str, at: int) -> tuple[_States, int]:
    states = _START
    while at < len(pattern) and pattern[at] not in "|)":
        piece, after = _atom(pattern, at)
        optional = _OPTIONAL.match(pattern, after)
        repeated = None if optional else _REPEATED.match(pattern, after)
        many = optional or repeated
        grown = _joined(states, piece, goes_on=many is None or many[0] == "?")
        states = grown | states if optional else grown
        at = many.end() if many else after
        if len(states) > _MOST:
            states = frozenset({("", False)})
    return states, at


def _joined(states: _States, piece: _States, goes_on: bool) -> _States:
    found: set[tuple[str, bool]] = set()
    for text, open_end in states:
        if not open_end:
            found.add((text, False))
            continue
        for more, going in piece:
            whole = text + more
            found.add((whole[:_LETTERS], going and goes_on and len(whole) < _LETTERS))
    return frozenset(found)


def _atom(pattern: str, at: int) -> tuple[_States, int]:
    """What one character, set or group of a pattern may begin with, and where it ends."""
    if pattern.startswith(_AROUND, at):
        return _START, _closed(pattern, at)
    if pattern[at] == "(":
        inner = at + 3 if pattern.startswith("(?:", at) else at + 1
        states, end = _alternatives(pattern, inner)
        return states, end + 1
    if pattern[at] == "[":
        return _set(pattern, at)
    if pattern[at] == "\\":
        escaped = pattern[at + 1 : at + 2]
        return (_START if escaped in "bB" else frozenset({("", False)})), at + 2
    if pattern[at].isalnum() or pattern[at] == "_":
        return frozenset({(pattern[at], True)}), at + 1
    return frozenset({("", False)}), at + 1


def _set(pattern: str, at: int) -> tuple[_States, int]:
    end = pattern.index("]", at + 2)
    inside = pattern[at + 1 : end]
    if inside[:1] == "^" or "\\" in inside or "-" in inside[1:-1]:
        return frozenset({("", False)}), end + 1
    return frozenset((letter, True) if letter.isalnum() else ("", False) for letter in inside), end + 1


def _closed(pattern: str, at: int) -> int:
    """Where a group ends."""
    depth = 0
    while True:
        letter = pattern[at]
        if letter == "\\":
            at += 1
        elif letter == "[":
            at = pattern.index("]", at + 2)
        depth += (letter == "(") - (letter == ")")
        at += 1
        if not depth:
            return at
