"""Names as written: how two spellings are told to be one name, without any dictionary."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LETTERS = {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ə": "a", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th"}
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"(?<=[aeo])h$", ""),
        (r"schtsch|chtch|shch|szcz|tsch|tch|sch|sh|ch|cz|sz", "ć"),
        (r"zh|dzh|dj", "ż"),
        (r"kh", "h"),
        (r"gh", "g"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"ts|tz", "z"),
        (r"ck|q|c", "k"),
        (r"x", "ks"),
        (r"w", "v"),
        (r"(?<=[b-df-hj-np-tv-zć])[yji]o(?=v)", "e"),
        (r"ou|oo", "u"),
        (r"(?<=[oe])ff?$", "v"),
        (r"[yj]", "i"),
        (r"(.)\1", r"\1"),
        # A glide: between vowels, before e, and at the beginning before e.
        (r"(?<=[aeou])i(?=[aeou])|(?<=[b-df-hj-np-tv-zćż])i(?=e)|^i(?=e)", ""),
        (r"ii", "i"),
    )
)
# What other languages make of the same sounds, in order: z, ts and s, sh and zh, weak vowels. A "j" is a
# glide in German and "zh" in French and English, a "ch" is "kh" in German: both readings are heard.
_LOOSE = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"schtsch|chtch|shch|szcz", "ć"),
        (r"tsch|dsch|tch|dzh|sch|cz|sz|zh|sh", "ć"),
        (r"kh|gh", "h"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"ts|tz|dz|ds|c(?=[eiy])|z", "s"),
        (r"ck|q|c(?!h)", "k"),
        (r"x", "ks"),
        (r"w|ff$|(?<=[oe])f$", "v"),
        (r"(?<=[bdfghklmnprstvć])[yji]o(?=v)", "e"),
        (r"ou|oo", "u"),
    )
)
_LOOSE_ENDING = (
    (re.compile(r"[yij]{1,40}(?=[aeou])|(?<=[aeou])[yij]{1,40}"), ""),
    (re.compile(r"[ijy]{1,40}"), "e"),
    (re.compile(r"o"), "a"),
    (re.compile(r"(.)\1{1,40}"), r"\1"),
)
_LOOSE_CYRILLIC = str.maketrans("оыиэцс", "аееезз", "ъь")
_CYRILLIC = re.compile("[а-яёѐ-ӿ]")
_KAZAKH = str.maketrans("әғқңөұүһіїєґўѓќ", "агкноуухииегугк")
_PLAIN_CYRILLIC = str.maketrans(
    {"й": "и", "ё": "е", "э": "е", "ы": "и", "ъ": "", "ь": "", "я": "а", "ю": "у"}
)
_CYRILLIC_GLIDE = re.compile(r"(?<=[аеоу])и(?=[аеоу])|(?<=[бвгджзклмнпрстфхцчшщ])и(?=е)|^и(?=е)")
_DOUBLED = re.compile(r"(.)\1")
# Наталья, Наталия.
_SOFTENED = re.compile("ь(?=[яюеи])")
_ENDINGS = re.compile(
    "(?:иями|ами|ями|ого|его|ому|ему|ыми|ими|иях|иям|ией|ою|ею|ая|яя|ую|юю|ой|ей|ом|ем|ём|ым|им|ых|их|ые|ие|"
    "ое|ее|ый|ий|ах|ях|ам|ям|ою|ею|ії|ія|ію|і|ї|а|я|у|ю|ы|и|е|о|ь|й)$"
)
_SHORTEST_STEM = 3
_SHORTEST_HEARD = 4
_SURNAMES = frozenset({"ов", "ев"})
_UMLAUTS = "äöüß"


def is_cyrillic(form: str) -> bool:
    """Whether a casefolded word is written in Cyrillic letters."""
    return _CYRILLIC.search(form) is not None


@lru_cache(maxsize=20_000)
def stem(form: str) -> str:
    """A casefolded Cyrillic word without its case ending; others as they are, marks on letters left out."""
    if not is_cyrillic(form):
        return plain(form)
    # Russian prints ё as е where it likes.
    form = form.replace("ё", "е")
    bare = _ENDINGS.sub("", form)
    return bare if len(bare) >= _SHORTEST_STEM else form


@lru_cache(maxsize=20_000)
def plain(form: str) -> str:
    """A casefolded word without marks on its letters, hyphens and apostrophes."""
    spread = unicodedata.normalize("NFKD", "".join(_LETTERS.get(letter, letter) for letter in form))
    return "".join(letter for letter in spread if letter.isalpha())


@lru_cache(maxsize=20_000)
def sound(form: str) -> str:
    """What transliterations of one name have in common, for a casefolded word; "" where that says little."""
    if is_cyrillic(form):
        key = stem(_SOFTENED.sub("и", form)).translate(_KAZAKH).translate(_PLAIN_CYRILLIC)
        return _DOUBLED.sub(r"\1", _CYRILLIC_GLIDE.sub("", key))
    key = plain(form)
    if not key.isascii():
        return ""
    for pattern, into in _SOUNDS:
        key = pattern.sub(into, key)
    return key


@lru_cache(maxsize=20_000)
def heard_as(form: str) -> tuple[str, ...]:
    """What a casefolded word may sound like to who writes it down in another language; () for short ones."""
    if is_cyrillic(form):
        key = stem(form).replace("дж", "ж").translate(_KAZAKH).translate(_PLAIN_CYRILLIC)
        bare = _CYRILLIC_GLIDE.sub("", key).translate(_LOOSE_CYRILLIC)
        return _long_enough({_DOUBLED.sub(r"\1", bare)})
    key = plain(form)
    if not key.isascii():
        return ()
    for pattern, into in _LOOSE:
        key = pattern.sub(into, key)
    readings = {key.replace("ch", into) for into in ("h", "ć")}
    readings |= {re.sub("d?j", "ć", one) for one in readings}
    for pattern, into in _LOOSE_ENDING:
        readings = {pattern.sub(into, one) for one in readings}
    return _long_enough(readings)


def _long_enough(readings: set[str]) -> tuple[str, ...]:
    return tuple(sorted(one for one in readings if len(one) >= _SHORTEST_HEARD))


def umlauts_differ(one: str, other: str) -> bool:
    """Whether two casefolded words differ in German umlauts, which tell words apart."""
    return [letter for letter in one if letter in _UMLAUTS] != [
        letter for letter in other if letter in _UMLAUTS
    ]


@lru_cache(maxsize=20_000)
def shortened(form: str) -> tuple[str, ...]:
    """A word and the word without each of its letters, of the last only a mute one."""
    end = len(form) if form[-1:] in ("h", "j") else len(form) - 1
    return (form, *(form[:at] + form[at + 1 :] for at in range(end)))


def letter_apart(one: str, other: str) -> int:
    """Where two words that are one letter apart (changed, left out or swapped with its neighbour) differ.

    The place is counted from the end of the longer one; -1 where they are equal or more letters apart.
    """
    if one == other or abs(len(one) - len(other)) > 1:
        return -1
    start = 0
    shortest = min(len(one), len(other))
    while start < shortest and one[start] == other[start]:
        start += 1
    left, right = one[start:], other[start:]
    swapped = left[:2] == right[1::-1] and left[2:] == right[2:]
    if swapped or left[1:] == right[1:] or left[1:] == right or left == right[1:]:
        return max(len(left), len(right)) - 1
    return -1


def inflected(one: str, other: str) -> bool:
    """Whether two stems may be cases of one word or words made from one another."""
    short, long = sorted((one, other), key=len)
    if long.startswith(short):
        return True
    # A vowel that comes and goes before the last consonant: Павел, Павла; Київ, Києва.
    vowels = "еоёіиь"
    return (
        (
            is_cyrillic(one)
            and one[-1] == other[-1]
            and any(short == long[:at] + long[at + 1 :] for at in (len(long) - 2,) if long[at] in vowels)
        )
        or (
            is_cyrillic(one)
            and one[:-2] == other[:-2]
            and one[-1] == other[-1]
            and len(one) == len(other)
            # Surnames in -ов and in -ев are two.
            and not {one[-2:], other[-2:]} <= _SURNAMES
        )
    )
