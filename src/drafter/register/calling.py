"""How calls are put into words: the verbs of a language, and prose made from a call's fields."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Any

from drafter.model.values import Value
from drafter.places import resources
from drafter.register.called import behind_to, called, without_to

_FALLBACK = "en"
# An "h" before which nothing is left out begins none of the verbs that calls use.
_FRENCH_VOWELS = tuple("aàâäeéèêëiîïoôöuùûüyœh")


class Verb(Value, frozen=True):
    """A verb of calling as it stands after "we"; `particle` stands behind those who are called on.

    With `to` something is asked of somebody, as by French "demander à"; others call somebody to something.
    """

    verb: str
    third: str = ""
    particle: str = ""
    said: tuple[str, ...] = ()
    to: bool = False


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


class Details(Value, frozen=True):
    """What a call says besides who is asked for what: its day in words and its basis; each may be empty."""

    day: str = ""
    basis: str = ""


NO_DETAILS = Details()


class Calling(Value, frozen=True):
    """How one language calls on bodies."""

    language: str
    verbs: tuple[Verb, ...]
    table: dict[str, Any]

    def named(self, name: str) -> Verb:
        """The verb of a name; the first one where there is no such verb."""
        return next((one for one in self.verbs if one.verb == name), self.verbs[0])

    def body(self, name: str) -> str:
        """The name of a body as it stands after the verb, as far as the language's rules go."""
        return called(name, self.language, self.table)

    def behind(self, verb: Verb, words: str) -> str:
        """The words for a body, with their article, as this verb wants them."""
        plain = without_to(words) if self.table.get("to") else words
        return behind_to(plain) if verb.to else plain

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
        details: Details = NO_DETAILS,
    ) -> tuple[Piece, ...]:
        """A call in words: those called on and what is asked, each as id and words.

        Where the asks are `listed` below it, or there are none yet, only what leads up to them is made.
        """
        table = self.table
        before, after = table["lead"].split("{bodies}")
        opening = before.replace("{verb}", verb.verb).replace("{Verb}", verb.verb[:1].upper() + verb.verb[1:])
        pieces = [Piece(opening)]
        for place, (target, words) in enumerate(bodies):
            if place:
                pieces.append(Piece(table["and"] if place == len(bodies) - 1 else ", "))
            pieces.append(Piece(words, target))
        pieces.append(Piece(self._after(after, verb, details, listed)))
        if listed:
            pieces[-1] = Piece(f"{pieces[-1].words.rstrip()}{table.get('colon', ':')}")
            return tuple(pieces)
        for place, (target, words) in enumerate(asks):
            if place:
                last = place == len(asks) - 1
                pieces.append(Piece(self._asking(table["last"] if last else table["more"], verb)))
            pieces[-1] = Piece(self._joined(pieces[-1].words, words, verb))
            pieces.append(Piece(words, target))
        if asks:
            pieces.append(Piece("."))
            if details.basis and "basis" in table:
                pieces[-1] = Piece(f". {table['basis'].format(basis=details.basis)}.")
        return tuple(piece for piece in pieces if piece.words)

    def _after(self, after: str, verb: Verb, details: Details, listed: bool) -> str:
        """What stands between the last body and the first ask."""
        table = self.table
        by = table["by"].format(day=details.day) if details.day and "by" in table else ""
        words = after.replace("{by}", by).replace("{particle}", verb.particle)
        if listed and details.basis and "basis" in table:
            basis = table["basis"].format(basis=details.basis)
            words = f" ({basis[:1].lower() if table.get('small') else basis[:1]}{basis[1:]}){words}"
        return self._asking(words, verb)

    def _asking(self, words: str, verb: Verb) -> str:
        """Words that lead to an ask, with "de" in place of "à" where the verb wants that."""
        return re.sub(r"à $", "de ", words) if verb.to else words

    def _joined(self, lead: str, words: str, verb: Verb) -> str:
        """What stands before an ask, without a "to" that the ask begins with itself; "d’" before a vowel."""
        negated = self.table.get("negated", "")
        if negated and words.startswith(negated):
            return lead.removesuffix(self.table["negation"])
        if verb.to and lead.endswith("de ") and words[:1].casefold() in _FRENCH_VOWELS:
            return f"{lead[:-2]}’"
        return lead


@cache
def _table() -> dict[str, dict[str, Any]]:
    return tomllib.loads((resources() / "register" / "calling.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=16)
def calling(language: str) -> Calling:
    """How a language (BCP 47) calls on bodies; English where Drafter does not know it."""
    base = language.split("-", maxsplit=1)[0].lower()
    base = base if base in _table() else _FALLBACK
    table = _table()[base]
    verbs = tuple(
        Verb(
            one["verb"],
            one.get("third", ""),
            one.get("particle", ""),
            tuple(filter(None, one.get("said", "").split("|"))),
            one.get("to", False),
        )
        for one in table["verbs"]
    )
    return Calling(base, verbs, table)
