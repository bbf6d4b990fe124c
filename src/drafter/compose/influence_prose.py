"""Prose made from entries of the influence section, for the writer to finish."""

from __future__ import annotations

import re
from collections.abc import Iterable

from drafter.compose.printable import is_seen
from drafter.model.influence import InfluenceEntry, Measure, Stage
from drafter.model.text import Block, plain_block
from drafter.register.calling import calling
from drafter.register.influence import InfluenceWords, Named, influence_words

_RUSSIA = "RU"
_LOOSE = re.compile(r"\s+([,.;])| +(?=\N{NO-BREAK SPACE})")
_SPACES = re.compile(r"[ \t\r\n]+")
_TWO_STOPS = re.compile(r"(?<!\.)\.\.(?!\.)")
_LEADING = re.compile(r"^[\s,;]+")
_EMPTY_BRACKETS = re.compile(r"\s*\(\s*\)")
# Languages in which a body stands after "by" with its article.
_BODY_IN_SENTENCE = frozenset({"en", "fr"})


def woven(entries: Iterable[InfluenceEntry], language: str) -> tuple[Block, ...]:
    """A new paragraph for each entry, in their order: what happened, its precedent, what courts said.

    An entry that is not documented says so at once: as reported, alleged or the authors' own assessment.
    Entries that say nothing give no paragraph.
    """
    words = influence_words(language)
    weaver = _Weaver(words)
    paragraphs = (weaver.paragraph(entry) for entry in entries)
    return tuple(plain_block(text) for text in paragraphs if text)


def measure_name(measure: Measure, words: InfluenceWords, *, bracketed: bool = False) -> str:
    """What a measure is called in print: its name with its number, or who took it where it has neither."""
    title, number = one_line(measure.title).rstrip(" .,;:"), one_line(measure.identifier)
    if not is_seen(title):
        return number or one_line(measure.body)
    if not number or number.casefold() in title.casefold():
        return title
    about = words.about().match(title)
    if about is None:
        return f"{title} ({number})" if bracketed else f"{title}, {number}"
    return f"{number} {title[:1].lower()}{title[1:]}"


def one_line(text: str) -> str:
    """A text as typed without line ends and doubled spaces; spaces that hold words together stay."""
    return _SPACES.sub(" ", text).strip()


def is_russian(measure: Measure, words: InfluenceWords) -> bool:
    """Whether a measure is one of Russia's."""
    return measure.country.strip() == _RUSSIA or words.country(measure.country) == words["russia"]


class _Weaver:
    """Makes paragraphs one after the other; sentences of the same meaning are used in turn."""

    def __init__(self, words: InfluenceWords) -> None:
        self._words = words
        self._turns: dict[tuple[str, ...], int] = {}
        self._before: Measure | None = None
        self._told: set[Measure] = set()

    def paragraph(self, entry: InfluenceEntry) -> str:
        """What an entry says, in sentences."""
        here, follows = entry.here, entry.follows
        if not is_seen(measure_name(here, self._words)):
            return ""
        said = [self._opening(entry)]
        if is_seen(here.courts):
            said.append(self._sentence("courts", courts=_stopped(here.courts)))
        if follows is not None and is_seen(measure_name(follows, self._words)):
            said.append(self._comparison(follows))
            if is_seen(follows.courts) and follows not in self._told:
                said.append(self._sentence("courts-precedent", courts=_stopped(follows.courts)))
                self._told.add(follows)
            self._before = follows
        return " ".join(said)

    def _opening(self, entry: InfluenceEntry) -> str:
        """The first sentence, with the hedge that the evidence asks for."""
        here, words = entry.here, self._words
        on, where = words.on(here.date), words.where(here.country)
        title = measure_name(here, words, bracketed=True)
        named = words.named(title) if here.stage is not Stage.UNKNOWN else None
        kind = "named" if named else "plain"
        opening = words.sentences("open", entry.strength.value)[0]
        if opening != "{clause}" and f"{kind}-within" in words.words["prose"]:
            kind = f"{kind}-within"
        # Two ways of saying when and where want both to be known.
        form = (self._turn if on and where else self._first)(kind, here.stage.value)
        hedged = "{clause}" not in opening
        fields = {"on": on, "where": where, "by": self._by(here), "title": title}
        fields["front"] = opening if hedged else on or where or "es"
        fields["inner"] = f"{on} {where}" if hedged else where if on else ""
        clause = _tidy(form.format(**fields, **_agreeing(named)))
        return _capital(clause if hedged else opening.format(clause=clause))

    def _by(self, measure: Measure) -> str:
        body = one_line(measure.body)
        if not is_seen(body) or body in measure.title:
            return ""
        language = self._words.language
        named = calling(language).body(body) if language in _BODY_IN_SENTENCE else body
        if named == body and language != "en":
            # Which article it takes is not known.
            return f"({body})"
        return self._words.sentences("by")[0].format(body=named)

    def _comparison(self, follows: Measure) -> str:
        if follows == self._before:
            return self._sentence("compared-same")
        words = self._words
        key = "compared-russian" if is_russian(follows, words) else "compared"
        made = self._turn(key).format_map(
            {
                "of": words.of(follows.date),
                "date": words.date(follows.date),
                "precedent-where": words.where(follows.country),
                "title": measure_name(follows, words),
            }
        )
        return _tidy(_EMPTY_BRACKETS.sub("", made))

    def _sentence(self, key: str, **fields: str) -> str:
        return _tidy(self._turn(key).format(**fields))

    def _first(self, *key: str) -> str:
        return self._words.sentences(*key)[0]

    def _turn(self, *key: str) -> str:
        """The sentence of a key whose turn it is."""
        forms = self._words.sentences(*key)
        turn = self._turns.get(key, 0)
        self._turns[key] = turn + 1
        return forms[turn % len(forms)]


def _agreeing(named: Named | None) -> dict[str, str]:
    """The forms that follow a noun's gender and number."""
    if named is None:
        return {}
    return {
        "np": named.noun,
        "was": named.was,
        "it": named.it,
        "has": "have" if named.was == "were" else "has",
        "e": named.ending,
        "yo": "е" if named.ending else "ё",
    }


def _stopped(text: str) -> str:
    """A text that ends as a sentence does."""
    text = one_line(text)
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def _tidy(text: str) -> str:
    """Without what fields that were empty left behind."""
    text = _SPACES.sub(" ", _LOOSE.sub(r"\1", text))
    text = _TWO_STOPS.sub(".", text.replace(",,", ",").replace(" :", ":"))
    return _LEADING.sub("", text).strip()


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
