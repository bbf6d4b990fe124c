"""Characters that are not what they seem: look-alikes, unseen ones, ones that turn the text, lost ones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from drafter.checks.finding import Hit, Severity
from drafter.checks.passages import Passage

_LATIN = "ABCEHIJKMOPSTXYaceijopsxyhkmtuèëïä"
_CYRILLIC = "АВСЕНІЈКМОРЅТХУасеіјорѕхуһкмтцѐёїӓ"
_GREEK = "ΑΒϹΕΗΙͿΚΜΟΡϺΤΧΥαϲειϳορυχ"
# Only letters that look the same in print, capital and small.
_TO_LATIN = {
    **dict(zip("АВСЕНІЈКМОРЅТХУҮ", "ABCEHIJKMOPSTXYY", strict=True)),
    **dict(zip("асеіјорѕхуһԁԛѡѵ", "aceijopsxyhdqwv", strict=True)),
    **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX", strict=True)),
    **dict(zip("οϲϳ", "ocj", strict=True)),
}
_TO_CYRILLIC = {
    **dict(zip("ABCEHIJKMOPSTXY", "АВСЕНІЈКМОРЅТХУ", strict=True)),
    **dict(zip("aceijopsxyh", "асеіјорѕхуһ", strict=True)),
}
_MIXED = re.compile(r"[^\W\d_]{1,80}")
_IS_LATIN = re.compile("[A-Za-zÀ-ɏ]")
_IS_OTHER = re.compile("[Ͱ-ϿЀ-ԯ]")
_CYRILLIC_LETTER = re.compile("[Ѐ-ԯ]")
_LONE_IN_CYRILLIC = frozenset("acoyABCKOYk")
_CYRILLIC_LANGUAGES = frozenset({"ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn"})
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "ps", "ckb", "yi", "dv", "sd", "ug"})
_TURNED = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_UNSEEN = "\u00ad\u180e\u200b\u2060-\u2064\ufeff"
_JOINERS = "\u200c\u200d"
_UNSEEN_AT = re.compile(f"[{_UNSEEN}{_JOINERS}]+")
_PLAIN_SCRIPT = re.compile("[\\sA-Za-zÀ-ɏͰ-ԯ0-9.,;:!?“”«»„’'\"()-]")
_TURNING = "\u202a-\u202e\u2066-\u2069"
_TURNING_AT = re.compile(f"[{_TURNING}\u200e\u200f\u061c]+")
_FORCED = re.compile("[\u202d\u202e]")
_BROKEN = re.compile(
    "[\ufffd\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ue000-\uf8ff]{1,20}"
    "|â€[™œ\x9d“”˜¦]|Ã[©¨¼¶¤ª§±³¡­]|Ð[°-¿]Ñ|[ÐÑ][\u00a1-\u00bfŸŽžŠšŒœ€‚ƒ„†‡ˆ‰‹˜™›]|[ÄÅ][\u00a1-\u00bfŸŽŠŒ‡ˆ‰‹™]"
    "|Ð\\?(?=[а-яё])|(?<=[a-zà-ɏа-яё])\\?(?=[a-zà-ɏа-яё]|[’']s(?!\\w))"
)
_WIDE = 40


def look_alike(passage: Passage) -> Iterator[Hit]:
    """A word of two scripts whose strange letters look like those of the other."""
    text = passage.text
    if not (_IS_LATIN.search(text) and _IS_OTHER.search(text)):
        return
    links = passage.linked
    for found in _MIXED.finditer(text):
        word = found[0]
        if not _IS_LATIN.search(word) or not _IS_OTHER.search(word):
            continue
        if any(low < found.end() and found.start() < high for low, high in links):
            continue
        mended = _mended(word, passage.primary)
        if mended:
            yield Hit(found.start(), found.end(), (("letters", _strange(word, mended)),), mended)
    yield from _lone(passage)


def _mended(word: str, language: str) -> str:
    """The word in one script: in that of most of its letters, where the others look like it."""
    latin = len(_IS_LATIN.findall(word))
    wants_cyrillic = latin * 2 < len(word) or (latin * 2 == len(word) and language in _CYRILLIC_LANGUAGES)
    table, strange = (_TO_CYRILLIC, _IS_LATIN) if wants_cyrillic else (_TO_LATIN, _IS_OTHER)
    if wants_cyrillic and not _CYRILLIC_LETTER.search(word):
        table = {}
    letters = [table.get(letter, "") if strange.match(letter) else letter for letter in word]
    return "".join(letters) if all(letters) else ""


def _strange(word: str, mended: str) -> str:
    return ", ".join(dict.fromkeys(old for old, new in zip(word, mended, strict=True) if old != new))


def _lone(passage: Passage) -> Iterator[Hit]:
    """A word of one letter in the other script: Latin "c" for Cyrillic "с"."""
    if passage.primary not in _CYRILLIC_LANGUAGES:
        return
    words = list(_MIXED.finditer(passage.own))
    for word, after in pairwise(words):
        letter = word[0]
        if letter not in _LONE_IN_CYRILLIC or not _CYRILLIC_LETTER.match(after[0]):
            continue
        if passage.own[word.end() : after.start()] == " " and _apart(passage.own, word.start()):
            mended = _TO_CYRILLIC.get(letter) or ("к" if letter == "k" else letter)
            yield Hit(word.start(), word.end(), (("letters", letter),), mended)


def _apart(text: str, start: int) -> bool:
    """Whether a space, and a word in the text's own script, stand before."""
    before = text[max(start - 2, 0) : start]
    return not before.strip() or (before.endswith(" ") and bool(_CYRILLIC_LETTER.match(before[0])))


def unseen(passage: Passage) -> Iterator[Hit]:
    """Characters that have no width: pasted from a page, they break search and line ends."""
    text = passage.text
    done = 0
    for found in _UNSEEN_AT.finditer(text):
        if found.start() < done or not _out_of_place(text, found.start(), found.end()):
            continue
        start, done = _word_round(text, found.start(), found.end())
        yield Hit(start, done, replacement=_UNSEEN_AT.sub("", text[start:done]))


def _out_of_place(text: str, start: int, end: int) -> bool:
    """A joiner has its place in other scripts and between pictures."""
    if text[start:end].strip(_JOINERS):
        return True
    before, after = text[start - 1 : start], text[end : end + 1]
    return bool((not before or _PLAIN_SCRIPT.match(before)) and (not after or _PLAIN_SCRIPT.match(after)))


def turning(passage: Passage) -> Iterator[Hit]:
    """Characters that turn the direction of a text that needs no turning."""
    text = passage.text
    if not _TURNING_AT.search(text):
        return
    mixed = passage.primary in _RIGHT_TO_LEFT or bool(_TURNED.search(text))
    done = 0
    for found in _TURNING_AT.finditer(text):
        forced = bool(_FORCED.search(found[0]))
        if found.start() < done or (mixed and not forced):
            continue
        start, done = _word_round(text, found.start(), found.end())
        severity = Severity.ERROR if forced else None
        variant = (("variant", "forced"),) if forced else ()
        yield Hit(start, done, variant, _TURNING_AT.sub("", text[start:done]), severity)


def _word_round(text: str, start: int, end: int) -> tuple[int, int]:
    """The word that a place stands in, so that there is something to see."""
    low = start
    while low > max(start - _WIDE, 0) and not text[low - 1].isspace():
        low -= 1
    high = end
    while high < min(end + _WIDE, len(text)) and not text[high].isspace():
        high += 1
    return low, high


def broken(passage: Passage) -> Iterator[Hit]:
    """Signs that a character was lost on the way: the box, the letters of a wrong encoding, a ? in a word."""
    text = passage.text
    for found in _BROKEN.finditer(text):
        if found[0] == "?" and passage.own[found.start()] != "?":
            continue
        start, end = _word_round(text, found.start(), found.end())
        yield Hit(start, end)
