"""Names of signatories within a line: one, or several in a row, and whether one is a person's."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from drafter.readers.sheet import Sheet
from drafter.register.naming import signing


def names_on(sheet: Sheet, at: int, *, alone: bool, last: bool) -> list[str]:
    """The names on one line: one, or those of a list written in a row."""
    text = sheet.lines[at].text
    if len(sheet.lines[at].cells) > 1:
        return list(sheet.lines[at].cells)
    dotted = re.split(r"\s[•·|]\s", text)
    if len(dotted) > 2:
        return [part.strip() for part in dotted if part.strip()]
    if text.count(";") >= 2 or (text.count(";") == 1 and (alone or last)):
        parts = [_without_stop(part.strip()) for part in text.split(";") if part.strip(" .")]
        return [*parts[:-1], re.sub(r"^(?:and|et|und|y|и|та|e|oraz) ", "", parts[-1])]
    labelled = at > 0 and not sheet.lines[at].apart and sheet.lines[at - 1].text.endswith(":")
    parts = split(text)
    person = (
        len(parts) > 1
        and is_person(parts[0])
        and (parts[1][:1].islower() or signing().title.search(parts[1]))
    )
    many = not person and text.count(",") >= (2 if labelled and last else 3 if alone else 6)
    if many or (labelled and not person and is_row(text)):
        return parted(text)
    return [text.strip().rstrip(",;").strip()]


def _without_stop(text: str) -> str:
    """The text without the full stop of a sentence, but with that of an abbreviation."""
    return text if signing().short_end.search(text) else text.rstrip(" .")


def parted(text: str) -> list[str]:
    """Names of a row parted by commas."""
    names = _cuts(text)
    last = re.match(r"(?:and|et|und|y|и|та|e|oraz|sowie) (.+)$", names[-1]) if names else None
    if last:
        names[-1] = last[1]
    elif names and _goes_on_sorted(names):
        names[-1:] = _BOTH.match(names[-1]).groups()  # type: ignore[union-attr]
    elif names and (
        names[-1].endswith(".") or re.search(r"[»”“\"] (?:and|et|und|y|и|і|та|e) [«“„\"]", names[-1])
    ):
        both = re.match(r"(.{3,80}?) (?:and|et|und|y|и|та|e|oraz|sowie) (.{3,})$", names[-1])
        if both:
            names[-1:] = [both[1], both[2]]
    elif names and len(names) > 2 and (pair := _BOTH.match(names[-1])) and _are_two(*pair.groups()):
        names[-1:] = pair.groups()
    if names and names[-1].endswith(".") and not re.search(r"\b\w{1,3}\.$", names[-1]):
        names[-1] = names[-1][:-1]
    return names


_BOTH = re.compile(r"(.{3,80}?) (?:and|et|und|y|и|та|e|oraz|sowie) (.{3,})$")


def _are_two(one: str, other: str) -> bool:
    """Whether a conjunction parts two names: of persons, or where an organisation's first word follows it."""
    if is_person(one) and is_person(other):
        return True
    first = other.split(maxsplit=1)[0]
    return first[:1].isupper() and len(other.split()) > 1 and signing().organisation.match(first) is not None


def _sort_key(name: str) -> str:
    plain = unicodedata.normalize("NFD", name.strip("«“„\"' ").casefold())
    return "".join(character for character in plain if not unicodedata.combining(character))


def _goes_on_sorted(names: Sequence[str]) -> bool:
    """Whether the last of a row in alphabetical order is two names, by that order."""
    both = _BOTH.match(names[-1])
    if both is None or len(names) < 3:
        return False
    order = [_sort_key(name) for name in (*names[:-1], *both.groups())]
    return order == sorted(order) and any(_BOTH.match(name) is None for name in names[:-1])


def split(text: str) -> list[str]:
    """The parts of a text between its commas."""
    return [part.strip() for part in re.split(r",\s+", text.strip(" ,;")) if part.strip()]


def is_person(text: str) -> bool:
    """Two to five words with capitals that are nobody's organisation."""
    bare = signing().honour.sub("", text).strip()
    if bare != text.strip() and bare:
        return True
    words = bare.split()
    if not 2 <= len(words) <= 5 or signing().organisation.search(bare):
        return False
    if any(word.islower() and word not in signing().particles for word in words):
        return False
    if any(word.isupper() and len(word) > 2 for word in words):
        return False
    return words[0][:1].isupper() and words[-1][:1].isupper()


def is_row(text: str) -> bool:
    """Whether a line after a label is names in a row: all with a remark in brackets, or closed by "and"."""
    cuts = _cuts(text)
    if len(cuts) < 2:
        return False
    capital = all(part.strip(" «“„\"'")[:1].isupper() or part[:1].isdigit() for part in cuts)
    remarked = all(part.rstrip(".").endswith(")") for part in cuts)
    closed = text.rstrip().endswith(".") and _BOTH.match(cuts[-1]) is not None
    return capital and (remarked or closed or len(cuts) >= 4)


def _cuts(text: str) -> list[str]:
    """A text parted at its commas, but not at those within brackets."""
    parts: list[str] = []
    depth = 0
    start = 0
    for at, character in enumerate(text):
        depth += character in "([" or -(character in ")]")
        if character == "," and depth <= 0:
            parts.append(text[start:at])
            start = at + 1
    parts.append(text[start:])
    return [part.strip() for part in parts if part.strip()]
