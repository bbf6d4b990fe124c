"""The order of names in an alphabet: that of the edition's language, the same on every machine.

The letters follow the root order of the Unicode collation and what CLDR changes in it for a language; the
table below has those changes. Besides, as in a printed list of names:

- quotation marks, full stops and apostrophes do not count; hyphens, dashes and slashes count as spaces;
- word goes before word: "Civic Orchard" before "Civicus";
- numbers go by their value and before letters; the language's own script goes before the others;
- a leading article of the language does not count, nor does "The" in any language;
- accents and capitals decide only between names that are otherwise the same.

Persons go by their names as they are printed.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

Weight = tuple[int, int, int]
Key = tuple[tuple[Weight, ...], tuple[int, ...], str]

# "a < b" sets b right after a, as a letter of its own; "a = b" makes b a variant of a. Pairs may be letters.
_ROOT = (
    "d < ð; i = ı; n < ŋ; z < þ; e < ə; "
    "г < ґ < ғ; д < ђ; е < є; з < ѕ; и < і < ї < й < ј; к < қ; л < љ; н < ң < њ; о < ө; т < ћ; у < ұ < ү; "
    "х < һ; ч < џ; а < ә"
)
_RULES = {
    "sv": "z < å < ä = æ < ö = ø; y = ü",
    "fi": "z < å < ä = æ < ö = ø; y = ü",
    "nb": "z < æ = ä < ø = ö < å = aa; y = ü",
    "is": "a < á; d < ð; e < é; i < í; o < ó; u < ú; y < ý; z < þ < æ = ä < ö = ø < å",
    "fo": "a < á; d < ð; i < í; o < ó; u < ú; y < ý; z < æ = ä < ø = ö < å",
    "es": "n < ñ",
    "pl": "a < ą; c < ć; e < ę; l < ł; n < ń; o < ó; s < ś; z < ź < ż",
    "cs": "c < č; h < ch; r < ř; s < š; z < ž",
    "sk": "a < ä; c < č; h < ch; o < ô; r < ř; s < š; z < ž",
    "hu": "c < cs; d < dz < dzs; g < gy; l < ly; n < ny; o < ö = ő; s < sz; t < ty; u < ü = ű; z < zs",
    "tr": "c < ç; g < ğ; h < ı; o < ö; s < ş; u < ü",
    "az": "c < ç; e < ə; g < ğ; h < x < ı; k < q; o < ö; s < ş; u < ü",
    "et": "s < š < z < ž; v = w < õ < ä < ö < ü",
    "lv": "c < č; g < ģ; i = y; k < ķ; l < ļ; n < ņ; r < ŗ; s < š; z < ž",
    "lt": "c < č; i = y; s < š; z < ž",
    "ro": "a < ă < â; i < î; s < ș = ş; t < ț = ţ",
    "hr": "c < č < ć; d < dž < đ; l < lj; n < nj; s < š; z < ž",
    "sl": "c < č < ć; d < đ; s < š; z < ž",
    "sq": "c < ç; d < dh; e < ë; g < gj; l < ll; n < nj; r < rr; s < sh; t < th; x < xh; z < zh",
    "mt": "b < ċ; f < ġ; g < għ; h < ħ; y < ż",
    "cy": "c < ch; d < dd; f < ff; g < ng; l < ll; p < ph; r < rh; t < th",
    "be": "е < ё; у < ў",
    "kk": "ы < і",
    "tg": "и < ӣ; у < ӯ; х < ҳ; ч < ҷ",
    "mk": "д < ѓ; т < ќ",
    "hy": "ք < եւ",
}
_LIKE = {"da": "nb", "nn": "nb", "no": "nb", "bs": "hr", "sr": "hr", "gl": "es", "eu": "es"}
# Letters that no decomposition parts, by what they are sorted as.
_AS = {"ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ŧ": "t", "æ": "ae", "œ": "oe", "ĸ": "q", "ĳ": "ij", "ς": "σ"}
_SCRIPTS = (
    (0x0041, 0x024F, "Latn"),
    (0x0250, 0x02AF, "Latn"),
    (0x1E00, 0x1EFF, "Latn"),
    (0x0370, 0x03FF, "Grek"),
    (0x1F00, 0x1FFF, "Grek"),
    (0x0400, 0x052F, "Cyrl"),
    (0x10A0, 0x10FF, "Geor"),
    (0x1C90, 0x1CBF, "Geor"),
    (0x0530, 0x058F, "Armn"),
)
_ORDER = ("Latn", "Grek", "Cyrl", "Geor", "Armn")
_OWN = {
    **dict.fromkeys(("ru", "uk", "be", "bg", "mk", "kk", "ky", "tg", "mn", "tt"), "Cyrl"),
    "el": "Grek",
    "ka": "Geor",
    "hy": "Armn",
}
_ARTICLES = {
    "en": "the a an",
    "fr": "le la les l' un une",
    "de": "der die das ein eine",
    "es": "el la los las un una",
    "it": "il lo la i gli le l' un uno una un'",
    "pt": "o a os as um uma",
    "ca": "el la els les l' un una",
    "nl": "de het een",
    "hu": "a az egy",
    "el": "ο η το οι τα",
}
_SPACE: Weight = (-2, 0, 0)
_NUMBER = -1
_TOKEN = re.compile(r"(\d+)|([^\W\d_])|([\s\-‐‑–—−/|,;:&+·_]+)")
_LIGATURES = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "`": "'"})
_LONGEST_NUMBER = 18
_LANGUAGE_STEP = 100


@dataclass(frozen=True)
class _Alphabet:
    """The weights of the letters that have a place of their own, and how long the longest of them is."""

    weights: dict[str, tuple[Weight, int]]
    longest: int
    ranks: dict[str, int]
    turkic: bool
    articles: tuple[str, ...]


@lru_cache(maxsize=8192)
def sorting_key(text: str, language: str = "") -> Key:
    """What names are compared by; `language` is BCP 47, without one the root order holds."""
    alphabet = _alphabet(*_base(language))
    shown = without_article(unicodedata.normalize("NFC", text).strip(), language)
    folded = unicodedata.normalize("NFC", _folded(shown, alphabet))
    primary: list[Weight] = []
    accents: list[int] = []
    at = 0
    while at < len(folded):
        token = _TOKEN.match(folded, at)
        if token is None:
            at += 1
        elif token[1] is not None:
            primary.append((_NUMBER, int(token[1][:_LONGEST_NUMBER]), len(token[1])))
            accents.append(0)
            at = token.end()
        elif token[2] is None:
            if primary and primary[-1] != _SPACE:
                primary.append(_SPACE)
                accents.append(0)
            at = token.end()
        else:
            at += _letter(folded, at, alphabet, primary, accents)
    while primary and primary[-1] == _SPACE:
        primary.pop()
    return tuple(primary), tuple(accents), text


def without_article(text: str, language: str) -> str:
    """The name without a leading article and the quotation marks before it; whole where no more is left."""
    bare = text.lstrip("\"'“”„«»‘’‚‹›([ ")
    plain = bare.translate(_LIGATURES).casefold()
    for article in (*_alphabet(*_base(language)).articles, "the"):
        ending = "" if article.endswith("'") else " "
        if plain.startswith(article + ending):
            rest = bare[len(article) :].lstrip()
            if (rest and rest[0].isalnum()) or rest[:1] in tuple("“„«‘"):
                return rest
    return bare or text


def _base(language: str) -> tuple[str, bool]:
    """The language, and whether it is written in Cyrillic letters where it may be in Latin ones."""
    base, *parts = language.lower().replace("_", "-").split("-")
    return base, "cyrl" in parts or (base == "sr" and "latn" not in parts)


def _folded(text: str, alphabet: _Alphabet) -> str:
    if alphabet.turkic:
        text = text.replace("İ", "i").replace("I", "ı")
    return text.casefold()


def _letter(text: str, at: int, alphabet: _Alphabet, primary: list[Weight], accents: list[int]) -> int:
    """The weights of the letter at a place, added; how many characters it is."""
    for length in range(min(alphabet.longest, len(text) - at), 0, -1):
        found = alphabet.weights.get(text[at : at + length])
        if found is not None:
            primary.append(found[0])
            accents.append(found[1])
            return length
    character = text[at]
    whole = unicodedata.normalize("NFD", character)
    for base in _AS.get(whole[0], whole[0]):
        known = alphabet.weights.get(base)
        primary.append(
            known[0] if known else (alphabet.ranks.get(_script(base), len(_ORDER) + 1), ord(base), 0)
        )
        accents.append(known[1] if known else 0)
    marks = sum(ord(mark) for mark in whole[1:]) + (1 if whole[0] in _AS else 0)
    accents[-1] += marks
    return 1


def _script(letter: str) -> str:
    code = ord(letter)
    return next((name for low, high, name in _SCRIPTS if low <= code <= high), "")


@lru_cache(maxsize=64)
def _alphabet(language: str, cyrillic: bool) -> _Alphabet:
    own = "Cyrl" if cyrillic else _OWN.get(language, "Latn")
    ranks = {name: place + 1 for place, name in enumerate(_ORDER)}
    ranks[own] = 0
    weights: dict[str, tuple[Weight, int]] = {}
    rules = _RULES.get("" if cyrillic else _LIKE.get(language, language), "")
    # What a language sets after a letter stands after what the root order has there.
    for table, step in ((_ROOT, 1), (rules, _LANGUAGE_STEP)):
        for rule in filter(None, (part.strip() for part in table.split(";"))):
            _apply(rule, step, ranks, weights)
    return _Alphabet(
        weights,
        max(len(letters) for letters in weights),
        ranks,
        language in ("tr", "az"),
        tuple(_ARTICLES.get(language, "").split()),
    )


def _apply(rule: str, step: int, ranks: dict[str, int], weights: dict[str, tuple[Weight, int]]) -> None:
    """One row of a table: what stands after its first letter, `step` places apart."""
    first, *rest = re.split(r"\s*([<=])\s*", rule)
    known = weights.get(first)
    weight = known[0] if known else (ranks.get(_script(first[0]), len(_ORDER) + 1), ord(first), 0)
    variant = 0
    for sign, letters in zip(rest[::2], rest[1::2], strict=True):
        if sign == "<":
            weight, variant = (weight[0], weight[1], weight[2] + step), 0
        else:
            variant += 1
        weights[letters] = (weight, variant)
