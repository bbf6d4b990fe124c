"""Commas that a language's rules ask for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Hit
from drafter.checks.passages import Passage

# Russian: what somebody says, thinks, sees or asks is set off from the verb, and so is what is clear.
_RUSSIAN = re.compile(
    r"(?<![\w-])((?:(?:сказа|заяви|счита|посчита|отмеча|отмети|подч[её]ркива|подчеркну|сообща|сообщи|утвержда|"
    r"напомина|напомни|полага|требу|дума|надее|надея|увере|зна|узна|призна|доказа|доказыва|показа|показыва|объясни|"
    r"объясня|поясни|поясня|уточни|предупреди|предупрежда|добави|указа|указыва|обеща|пообеща|опаса|реши|реша|понима|"
    r"поня|слыша|услыша|виде|увиде|вид[ия]т|помн|вспомни|говор|пиш[уе]|написа|замети|замеча|установи|постанови|выясни|"
    r"объяви|объявля|мечта|предположи|предполага|чувств|убежд[её]|убедил|ответи|отвеча|верит|верят|верим|верю|боят|боим|"
    r"сожале|гарантиру|настаива|соч[её]т|сочли|счёл|счел|обвиня)[а-яё]{0,6})|видно|ясно|очевидно|известно|понятно|жаль|"
    r"неудивительно|странно|решено|установлено|"
    r"доказано) (чтобы|что)(?![\w-])(?! (?:угодно|попало|ли|бы|же)(?!\w))",
    re.I,
)
# What is wanted; words that make one conjunction with "чтобы" have their comma before them.
_RUSSIAN_WISH = re.compile(
    r"(?<![\w-])((?:мечта|хот[ия]|хоче|добива|жела|проси|просят|настоя|стрем|сдела|нуж[нен]|важно|необходимо)[а-яё]{0,8})"
    r" (чтобы)(?![\w-])",
    re.I,
)
# A clause that tells of a noun.
_RUSSIAN_WHICH = re.compile(
    r"(?<![\w-])((?!или\b)[а-яё]{3,24}) (который|которая|которое|которые)(?!\w)", re.I
)
# German: a clause that "dass" begins.
_GERMAN = re.compile(r"(?<![\w-])([A-ZÄÖÜa-zäöüß]{2,24}) (dass)(?!\w)")
_GERMAN_WHY = re.compile(r"(?<![\w-])([a-zäöüß]{2,24}) (weil|obwohl|obgleich|sodass)(?!\w)")
_MAY_STAND = frozenset(
    "und oder als so ohne anstatt statt außer auf nur selbst bis kaum aber sondern denn sowie "
    "weder noch gerade allem je nachdem schon erst etwa bzw eben "
    "vielmehr insbesondere besonders sogar sodass wie ist allein bloß zumal teils wohl".split()
)
# These may open a clause together with "dass"; behind a verb they do not.
_MAY_OPEN = frozenset("auch nicht".split())
_OPENED = re.compile(
    r"(?:^|[,;:.!?(–—„“»]|(?<!\w)(?:und|oder|sondern|aber|wie|als|denn|nicht|nur|so|doch|sowie|dann))\s{0,3}$",
    re.I,
)
_BEFORE = 24


_OF_RUSSIAN = (_RUSSIAN, _RUSSIAN_WISH, _RUSSIAN_WHICH)


def missing(passage: Passage) -> Iterator[Hit]:
    """A clause that no comma parts from its verb, in German and Russian."""
    text = passage.own
    if passage.primary == "ru":
        found_at = {found.start(): found for kind in _OF_RUSSIAN for found in kind.finditer(text)}
    elif passage.primary == "de":
        found_at = {
            found.start(): found
            for kind in (_GERMAN, _GERMAN_WHY)
            for found in kind.finditer(text)
            if not _belongs(text, found)
        }
    else:
        return
    for _, found in sorted(found_at.items()):
        yield Hit(found.start(), found.end(), replacement=f"{found[1]}, {found[2]}")


def _belongs(text: str, found: re.Match[str]) -> bool:
    """Whether the word before "dass" belongs to the clause that it begins."""
    word = found[1].casefold()
    if word in _MAY_OPEN:
        return _OPENED.search(text[max(found.start() - _BEFORE, 0) : found.start()]) is not None
    return word in _MAY_STAND
