"""Quotation marks that do not match, that are not closed, and that are of several kinds in one text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from drafter.checks.finding import Hit
from drafter.checks.gathering import Gathered, Placed
from drafter.checks.passages import Overview, Passage
from drafter.model.text import BlockKind
from drafter.register.punctuation import HARD, NARROW, marks_of

_OPENERS = {"“": "”", "‘": "’", "„": "“", "‚": "‘", "«": "»", "‹": "›", "»": "«"}
_CLOSERS = '”’“‘»›«"'
_STRAIGHT = '"'
_BEFORE_OPENING = frozenset(" \u00a0\u202f\t\n([{—–-/")
_LONGEST, _FAR = 200, 1500
_SPACES = f" {HARD}{NARROW}"
# Languages of which it is certain which marks they have.
_SETTLED = frozenset({"en", "de", "fr", "ru"})
_SINGLE = frozenset({"‘’", "‚‘", "‹›", "''"})

# Straight single marks quote where no apostrophe looks like them.
_SINGLE_STRAIGHT = re.compile(r"(?<!\w)'(?=\w)[^'\n]{2,200}(?<=[\w.,!?…])'(?!\w)")
_NO_APOSTROPHES = frozenset({"de", "ru"})

Pair = tuple[str, int, int]
_MARK = re.compile(f"[{_STRAIGHT}{''.join(_OPENERS)}]")


def mismatched(passage: Passage) -> Iterator[Hit]:
    """A quotation that another kind of mark closes than the one that opened it."""
    text = passage.text
    at = 0
    while (mark := _MARK.search(text, at)) is not None:
        at = mark.start()
        if not _opens(text, at):
            at += 1
            continue
        end, fits = _end(text, at, _fitting(text[at], passage.language))
        if end and not fits:
            yield _mended(passage, at, end)
        at = max(end, at) + 1


def _opens(text: str, at: int) -> bool:
    """Whether a mark at a place opens a quotation."""
    if text[at] == _STRAIGHT:
        return (not at or text[at - 1] in _BEFORE_OPENING) and text[at + 1 : at + 2].isalnum()
    if text[at] == "»":
        # As in German books; elsewhere it closes, and stands behind a word or a space of its own.
        return (not at or text[at - 1] in _BEFORE_OPENING) and text[at + 1 : at + 2].isalpha()
    if text[at] == "‘" and at and not text[at + 1 : at + 2].strip():
        return False
    if text[at] == "«" and text[at - 1 : at].isalnum() and not text[at + 1 : at + 2].isalnum():
        return False
    return text[at] in _OPENERS and not (at and text[at - 1].isalnum())


def _fitting(mark: str, language: str) -> str:
    """The marks that may close what `mark` opens: the language's, and those of the mark itself."""
    marks = marks_of(language)
    own = "".join(closer for opener, closer in (marks.outer, marks.inner) if opener == mark)
    return own + _OPENERS.get(mark, mark)


def _end(text: str, at: int, fitting: str) -> tuple[int, bool]:
    """Where the quotation ends, and whether by a mark that fits; 0 where it does not end near by."""
    wrong = 0
    for place in range(at + 1, min(len(text), at + _LONGEST)):
        mark = text[place]
        if mark in fitting and not text[place + 1 : place + 2].isalnum():
            return place, True
        if (
            text[at] == "‘"
            and mark == "”"
            and "“" in text[max(0, at - _LONGEST) : at]
            and _ends_word(text, place)
        ):
            # What is quoted within a quotation ends before that does.
            return place, False
        if _opens(text, place):
            # Another quotation begins before this one was closed.
            break
        if not wrong and mark in _CLOSERS and _ends_word(text, place) and _closes(text, at, place):
            # An apostrophe after a plural looks alike, so what fits may still come.
            wrong = place
    return wrong, False


def _closes(text: str, at: int, place: int) -> bool:
    """Whether a mark may close what another opened: a straight one only what is double."""
    before = text[place - 1]
    if text[at] == _STRAIGHT and text[place] in "’‘" and _STRAIGHT in text[place : at + _FAR]:
        return False
    if text[place] == _STRAIGHT:
        return text[at] in "“„«" and not before.isspace()
    spaced = not text[place + 1 : place + 2].strip()
    if text[place] == "»" and before in _SPACES:
        return True
    return before.isalnum() or (before in ".,!?…" and (text[place] in "”»" or spaced))


def _ends_word(text: str, place: int) -> bool:
    return not text[place + 1 : place + 2].isalnum()


def _mended(passage: Passage, start: int, end: int) -> Hit:
    """With the language's own pair, the outer one if either mark belongs to it."""
    text = passage.text
    marks = marks_of(passage.language)
    there = {text[start], text[end]} if text[start] != _STRAIGHT else set(marks.outer)
    pair = next((one for one in (marks.outer, marks.inner) if there & set(one)), marks.outer)
    words, gap = text[start + 1 : end].strip(_SPACES), _gap(pair[0], passage.language)
    return Hit(start, end + 1, replacement=f"{pair[0]}{gap}{words}{gap}{pair[1]}")


def _gap(opener: str, language: str) -> str:
    """The space within guillemets in French."""
    whole = language.casefold()
    if opener != "«" or not whole.startswith("fr"):
        return ""
    return HARD if whole == "fr-ca" else NARROW


def pairs_of(passage: Passage) -> tuple[Pair, ...]:
    """The quotations of a passage that stand in no other one: their pair of marks, start and end."""
    if passage.block is not None and passage.block.kind is BlockKind.QUOTATION:
        return ()
    text = passage.text
    pairs: list[Pair] = []
    for start, end in passage.quoted:
        opener, closer = text[start - 1], text[end]
        if closer in _fitting(opener, passage.language):
            pairs.append((opener + closer, start - 1, end + 1))
    if passage.primary in _NO_APOSTROPHES:
        pairs.extend(("''", *found.span()) for found in _SINGLE_STRAIGHT.finditer(passage.own))
    return tuple(pairs)


def mixed(overview: Overview, gathered: Gathered) -> Iterable[Placed]:
    """Quotations in other marks than most of the text has; or, once, all of them in another language's."""
    counts = Counter(pair for _, pairs in gathered for pair, _, _ in pairs)
    if not counts:
        return
    language = overview.edition.language
    own = "".join(marks_of(language).outer)
    usual = max(counts, key=lambda pair: (counts[pair], pair == own))
    settled = overview.primary in _SETTLED
    if settled and own in counts and usual not in _SINGLE:
        usual = own
    if usual == "»«" and overview.primary == "de" and len(counts) == 1:
        return
    if settled and len(counts) == 1 and usual != own and usual not in _SINGLE:
        passage, pairs = gathered[0]
        variant = "straight" if usual == _STRAIGHT * 2 else "foreign"
        yield passage, _in_marks(passage, pairs[0], own, language, variant, sum(counts.values()))
        return
    for passage, pairs in gathered:
        for one in pairs:
            if one[0] != usual:
                yield passage, _in_marks(passage, one, usual, language, "mixed", counts[usual])


def _in_marks(passage: Passage, one: Pair, pair: str, language: str, variant: str, count: int) -> Hit:
    _, start, end = one
    inner = passage.text[start + 1 : end - 1].strip(_SPACES)
    gap = _gap(pair[0], language)
    arguments = (("variant", variant), ("marks", f"{pair[0]}…{pair[1]}"), ("number", str(count)))
    nests = pair[0] in inner or pair[1] in inner
    return Hit(start, end, arguments, None if nests else f"{pair[0]}{gap}{inner}{gap}{pair[1]}")
