"""The words of a text as spelling reads them, and what of it is no word: links, addresses, numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from heapq import merge
from typing import NamedTuple

# Letters with the marks that may stand between them: accents, soft hyphens, joiners.
_LETTERS = r"[\w\u0300-\u036f\u0483-\u0487\u00ad\u200c\u200d]"
_TOKEN = re.compile(rf"{_LETTERS}+(?:['’ʼ\-‐‑]{_LETTERS}+)*")
# Whatever has one of these may hold a link or an address; most texts have none.
_LINK_HINT = re.compile(r"[@#]\w|://|www\.|\w\.\w|\w/\w*[./]\w|\\\w")
_LINK = re.compile(
    r"(?:https?://|ftp://|www\.)[^\s<>\"“”«»]{1,2000}"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}"
    r"|[@#]\w{1,100}"
    r"|(?<![\w.-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.[a-z]{2,8}(?![\w’'-])(?:/[^\s<>\"“”«»]{0,2000})?"
)
# “Aktivist*innen”, “Bürger:in”; “militant·e·s”, “adhérent.e.s”.
_INCLUSIVE_HINT = re.compile(r"\w[*:_·‧•.]\w")
_INCLUSIVE = re.compile(
    rf"(?<!\w)({_LETTERS}{{2,60}})(?:[*:_·‧•](in|innen)|([·‧•.]\w{{1,5}}(?:[·‧•.]\w{{1,3}}){{0,2}}))(?!\w)"
)
_LONGEST = 90
_HIDDEN = dict.fromkeys(map(ord, "\u00ad\u200c\u200d\u0301"))
_DROPPED = {**_HIDDEN, ord("’"): "'", ord("ʼ"): "'", ord("‐"): "-", ord("‑"): "-"}
_PLAIN = re.compile(r"[\u00ad\u200c\u200d\u0301’ʼ‐‑]")

_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_IN_CYRILLIC = frozenset("be bg ba kk ky mk mn ru sah sr tg tt uk".split())
_IN_OTHERS = frozenset("am ar bn el fa he hi hy ja ka km ko lo my ne ps si ta te th ur yi zh".split())


_ALPHABETS = {
    "fr": "abcdefghijklmnopqrstuvwxyzàâçèéêëîïôùûœ",
    "ru": "абвгдежзийклмнопрстуфхцчшщъыьэюя",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'",
    "kk": "аәбвгғдежзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
}


class Token(NamedTuple):
    """A word with its place; `forms` are other spellings of which all must be right, where it is several."""

    start: int
    end: int
    text: str
    forms: tuple[str, ...] = ()


def tokens(text: str) -> Iterator[Token]:
    """The words of a text, but for those with digits and those of links and addresses."""
    closed = _closed(text) if _LINK_HINT.search(text) else []
    if not _INCLUSIVE_HINT.search(text):
        yield from _plain_tokens(text, closed)
        return
    several = list(_inclusive(text, closed))
    closed = sorted([*closed, *((one.start, one.end) for one in several)])
    yield from merge(_plain_tokens(text, closed), several)


def _plain_tokens(text: str, closed: list[tuple[int, int]]) -> Iterator[Token]:
    place = 0
    for found in _TOKEN.finditer(text):
        start, end = found.span()
        while place < len(closed) and closed[place][1] <= start:
            place += 1
        if place < len(closed) and closed[place][0] < end:
            continue
        yield Token(start, end, found.group())


def _closed(text: str) -> list[tuple[int, int]]:
    return [found.span() for found in _LINK.finditer(text) if not _is_inclusive(found.group())]


def _is_inclusive(text: str) -> bool:
    """French words that name both sexes look like addresses."""
    return (
        text.endswith((".es", ".se", ".les", ".ses", ".trice", ".trices"))
        and _INCLUSIVE.fullmatch(text) is not None
    )


def _inclusive(text: str, closed: list[tuple[int, int]]) -> Iterator[Token]:
    place = 0
    for found in _INCLUSIVE.finditer(text):
        while place < len(closed) and closed[place][1] <= found.start():
            place += 1
        if place < len(closed) and closed[place][0] < found.end():
            continue
        base, german, french = found.groups()
        if german:
            forms: tuple[str, ...] = (base + german,)
        else:
            endings = [part for part in re.split(r"[·‧•.]", french) if part]
            if any(len(part) > 1 and part not in _ENDINGS for part in endings):
                continue
            forms = (base, base + "".join(endings)) if endings[0] in ("e", "es", "s") else (base,)
        yield Token(*found.span(), found.group(), forms)


_ENDINGS = frozenset(
    "es ne nes le les se ses ve ves te tes trice trices rice rices euse euses ère ères".split()
)


def plain(word: str) -> str:
    """A word without what nobody sees, and with the marks that dictionaries use."""
    return word.translate(_DROPPED) if _PLAIN.search(word) else word


def is_no_word(word: str) -> bool:
    """Whether it is a number, an abbreviation in capitals or a name written like one, or one letter."""
    if len(word) < 2 or len(word) > _LONGEST or any(letter.isdigit() or letter == "_" for letter in word):
        return True
    return any(letter.isupper() for letter in word[1:])


def script_of(word: str) -> str:
    """ "latin", "cyrillic", "both" or "other"."""
    cyrillic, latin = _CYRILLIC.search(word), _LATIN.search(word)
    if cyrillic and latin:
        return "both"
    return "cyrillic" if cyrillic else "latin" if latin else "other"


def script_for(language: str) -> str:
    """The script that a language is written in."""
    primary, *rest = language.lower().split("-")
    if "latn" in rest:
        return "latin"
    if primary in _IN_CYRILLIC or "cyrl" in rest:
        return "cyrillic"
    return "other" if primary in _IN_OTHERS else "latin"


def letters_of(primary: str) -> str:
    """The letters that slips of the hand in a language are made of."""
    return _ALPHABETS.get(primary, "abcdefghijklmnopqrstuvwxyz")


def slips_of(word: str, letters: str) -> Iterator[str]:
    """Every word that `word` is one slip away from: a letter left out, doubled, changed, two swapped."""
    for at in range(1, len(word)):
        yield word[:at] + word[at + 1 :]
        if at + 1 < len(word):
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    for at in range(1, len(word) + 1):
        head, tail = word[:at], word[at:]
        for letter in letters:
            yield head + letter + tail
            if tail:
                yield head + letter + tail[1:]
