"""Words that stand twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from operator import eq

from drafter.checks.finding import Hit
from drafter.checks.passages import Passage

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
# Words that may follow themselves.
_MAY: dict[str, frozenset[str]] = {
    "en": frozenset("had that do her bye no".split()),
    "fr": frozenset("nous vous faire en se oui non très si bon".split()),
    "de": frozenset("die der das den dem des sie es ihr wir uns ist sich so mit nein ja".split()),
    "ru": frozenset("чуть еле едва да нет что как только очень всё все то так вот было был".split()),
    "es": frozenset("nos no sí muy".split()),
    "it": frozenset("si no man mano via appena così".split()),
    "pt": frozenset("se nos não".split()),
    "nl": frozenset("die dat is het en ze".split()),
    "pl": frozenset("co to się tak nie".split()),
    "uk": frozenset("що як ледь так ні та".split()),
}

# Words that nobody repeats, and short clauses behind which a verb may stand twice: "What it is is new".
_SMALL_WORDS = frozenset(
    "the a an of to in and for on by at with from as or but we they it he she who".split()
)
_CLAUSE = re.compile(r"(?<!\w)(?:what|whatever|how|all|where)(?: [\w’'-]{1,30}){1,3} $", re.I)
# "Es gibt es es": behind these a second one is a slip.
_ES = re.compile(
    r"(?<!\w)(?:gibt|gab|ist|war|geht|ging|bleibt|blieb|wird|wurde|heißt|scheint|braucht|kommt|fehlt) $", re.I
)


def repeated(passage: Passage) -> Iterator[Hit]:
    """A word that follows itself. Names and words that may do so are left alone."""
    may = _MAY.get(passage.primary)
    if may is None:
        return
    text = passage.own
    forms = [word.casefold() for word in _WORD.findall(text)]
    if not any(map(eq, forms, islice(forms, 1, None))):
        return
    before: re.Match[str] | None = None
    for word in _WORD.finditer(text):
        last, before = before, word
        if last is None or last[0].casefold() != word[0].casefold():
            continue
        between = text[last.end() : word.start()]
        said = word[0].casefold()
        if not between.isspace() or "\n" in between or word[0][0].isupper():
            continue
        if said in may and not _slips(passage, said, last.start()):
            continue
        if (
            passage.primary == "en"
            and said not in _SMALL_WORDS
            and _CLAUSE.search(text[: last.start()][-140:])
        ):
            continue
        yield Hit(last.start(), word.end(), (("word", word[0]),), text[last.start() : last.end()])


def _slips(passage: Passage, word: str, start: int) -> bool:
    """Whether a word that may follow itself does not here."""
    if passage.primary == "de" and word == "es":
        return _ES.search(passage.own[max(start - 12, 0) : start]) is not None
    begins = any(low == start for low, _ in passage.sentences)
    return passage.primary == "ru" and word == "что" and begins
