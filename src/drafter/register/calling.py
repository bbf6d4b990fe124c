"""How calls are put into words: the verbs of a language, and prose made from a call's fields."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import Any

from drafter.model.values import Value
from drafter.places import resources

_FALLBACK = "en"


class Verb(Value, frozen=True):
    """A verb of calling as it stands after "we"; `particle` stands behind those who are called on."""

    verb: str
    third: str = ""
    particle: str = ""
    said: tuple[str, ...] = ()


class Spoken(Value, frozen=True):
    """A verb of calling found in a text, from `start` to `end`; `third` where others than "we" call."""

    verb: Verb
    start: int
    end: int
    third: bool = False


class Piece(Value, frozen=True):
    """A piece of a call's prose: words between, or those of the addressee or ask of the id `target`."""

    words: str
    target: str = ""


class Calling(Value, frozen=True):
    """How one language calls on bodies."""

    verbs: tuple[Verb, ...]
    table: dict[str, Any]

    def named(self, name: str) -> Verb:
        """The verb of a name; the first one where there is no such verb."""
        return next((one for one in self.verbs if one.verb == name), self.verbs[0])

    def body(self, name: str) -> str:
        """The name of a body as it stands after the verb, as far as the language's rules go."""
        table = self.table
        first = re.split(r"[\s’'-]", name, maxsplit=1)[0]
        if "determiner" in table:
            bare = name in table["bare"].split() or first in table["bare_first"].split()
            known = first.casefold() == table["determiner"].strip()
            return name if bare or known else f"{table['determiner']}{name}"
        for determiner, words in table.get("determiners", {}).items():
            if not words or first in words.split():
                return f"{determiner}{name}"
        return self._in_case(name) if "endings" in table else name

    def _in_case(self, name: str) -> str:
        endings = self.table["endings"]
        words = name.split(" ")
        for place, word in enumerate(words):
            changed = _changed(word, endings["adjective"])
            if changed != word:
                words[place] = changed
                continue
            if word.endswith(tuple(endings["keep"].split())):
                continue
            words[place] = _changed(word, endings["noun"])
            break
        return " ".join(words)

    def find(self, text: str) -> Spoken | None:
        """The first verb of calling in a text."""
        best: Spoken | None = None
        for verb in self.verbs:
            for form in (verb.verb, *verb.said, *filter(None, (verb.third,))):
                found = re.compile(rf"(?<!\w){re.escape(form)}(?!\w)", re.I).search(text)
                if found is None:
                    continue
                spoken = Spoken(verb, found.start(), found.end(), form == verb.third)
                if best is None or (spoken.start, -spoken.end) < (best.start, -best.end):
                    best = spoken
        return best

    def changed(self, text: str, spoken: Spoken, verb: Verb) -> tuple[tuple[int, int, str], ...]:
        """What another verb in place of the one found changes: stretches and their words, the last first."""
        old = text[spoken.start : spoken.end]
        words = verb.third if spoken.third and verb.third else verb.verb
        if old[:1].isupper():
            words = words[:1].upper() + words[1:]
        made = [(spoken.start, spoken.end, words)]
        if spoken.verb.particle != verb.particle:
            if spoken.verb.particle:
                found = re.compile(rf"{re.escape(spoken.verb.particle)}(?=\W|$)").search(text, spoken.end)
                if found is not None:
                    made.insert(0, (found.start(), found.end(), verb.particle))
            else:
                comma = text.find(",", spoken.end)
                if comma >= 0:
                    made.insert(0, (comma, comma, verb.particle))
        return tuple(made)

    def prose(
        self,
        verb: Verb,
        bodies: Sequence[tuple[str, str]],
        asks: Sequence[tuple[str, str]],
        listed: bool = False,
    ) -> tuple[Piece, ...]:
        """A call in words: those called on and what is asked, each as id and words.

        Where the asks are `listed` below it, or there are none yet, only what leads up to them is made.
        """
        before, after = self.table["lead"].split("{bodies}")
        opening = before.replace("{verb}", verb.verb).replace("{Verb}", verb.verb[:1].upper() + verb.verb[1:])
        pieces = [Piece(opening)]
        for place, (target, words) in enumerate(bodies):
            if place:
                pieces.append(Piece(self.table["and"] if place == len(bodies) - 1 else ", "))
            pieces.append(Piece(words, target))
        pieces.append(Piece(after.replace("{particle}", verb.particle)))
        if listed:
            pieces[-1] = Piece(f"{pieces[-1].words.rstrip()}:")
            return tuple(pieces)
        for place, (target, words) in enumerate(asks):
            if place:
                last = place == len(asks) - 1
                pieces.append(Piece(self.table["last"] if last else self.table["more"]))
            negated = self.table.get("negated", "")
            if negated and words.startswith(negated):
                pieces[-1] = Piece(pieces[-1].words.removesuffix(self.table["negation"]))
            pieces.append(Piece(words, target))
        if asks:
            pieces.append(Piece("."))
        return tuple(piece for piece in pieces if piece.words)


def _changed(word: str, pairs: Iterable[str]) -> str:
    for pair in pairs:
        old, new = pair.split()
        if word.endswith(old):
            return word[: -len(old)] + new
    return word


@cache
def _table() -> dict[str, dict[str, Any]]:
    return tomllib.loads((resources() / "register" / "calling.toml").read_text(encoding="utf-8"))


def has_calling(language: str) -> bool:
    """Whether Drafter knows how a language (BCP 47) calls on bodies."""
    return language.split("-", maxsplit=1)[0].lower() in _table()


@lru_cache(maxsize=16)
def calling(language: str) -> Calling:
    """How a language (BCP 47) calls on bodies; English where Drafter does not know it."""
    table = _table().get(language.split("-", maxsplit=1)[0].lower()) or _table()[_FALLBACK]
    verbs = tuple(
        Verb(
            one["verb"],
            one.get("third", ""),
            one.get("particle", ""),
            tuple(filter(None, one.get("said", "").split("|"))),
        )
        for one in table["verbs"]
    )
    return Calling(verbs, table)
