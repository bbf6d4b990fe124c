"""What a writer types to search the library: as FTS5 understands it, and as a pattern to show the hits by."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from drafter.model.values import Value
from drafter.storage.folding import folded, origins

_LONGEST = 400
_MOST_WORDS = 12
_BEGINNING = 3
_CLOSING = {'"': '"', "“": "”“", "„": "“”", "«": "»", "»": "«", "‹": "›"}
# What is no letter and no figure parts words, as it does for FTS5.
_WORD = re.compile(r"[^\W_]+")
_GOES_ON, _ENDS = r"[^\W_]*", r"(?![^\W_])"
_AROUND = 60
_SHOWN = 180
_MOST_HITS = 60


class Term(Value, frozen=True):
    """Words that follow each other; with `open` the last of them may go on.

    A beginning of one or two letters is that of half of all words: it is sought in titles and names of files,
    and elsewhere as a word of its own. So the index needs no tables of beginnings, which would double it.
    """

    words: tuple[str, ...]
    open: bool = False

    @property
    def is_short(self) -> bool:
        """Whether its beginning is sought in titles alone."""
        return self.open and len(self.words[-1]) < _BEGINNING

    @property
    def expression(self) -> str:
        """The term for FTS5; only letters and figures of the writer's are in it."""
        quoted = f'"{" ".join(self.words)}"'
        if self.is_short:
            return f"({quoted} OR {{title name}} : {quoted}*)"
        return f"{quoted}{'*' * self.open}"


class Query(Value, frozen=True):
    """A query; one without terms finds nothing."""

    terms: tuple[Term, ...]

    @property
    def expression(self) -> str:
        """The query for FTS5: every term is to be found."""
        return " AND ".join(term.expression for term in self.terms)


class Excerpt(Value, frozen=True):
    """A stretch of a text, and where in it the hits are, as (start, end)."""

    text: str = ""
    hits: tuple[tuple[int, int], ...] = ()


def parse(typed: str) -> Query:
    """What was typed as a query. Whatever that is, there is one.

    Words between quotation marks of any kind follow each other; the last word may be the beginning of one.
    """
    typed = typed[:_LONGEST]
    parts = list(_parts(typed))
    terms: list[Term] = []
    for number, (part, closed) in enumerate(parts, start=1):
        # A name such as “foster-care” is sought as its parts, one after the other.
        words = tuple(_WORD.findall(folded(part)))
        if not words:
            continue
        term = Term(words, number == len(parts) and not closed and not typed[-1].isspace())
        if term.is_short and len(words) > 1:
            # Of a phrase that is being typed, a word that has hardly begun is left out; a number is whole.
            term = Term(words if words[-1].isdigit() else words[:-1])
        terms.append(term)
    return Query(tuple(dict.fromkeys(terms[-_MOST_WORDS:])))


def _parts(typed: str) -> Iterator[tuple[str, bool]]:
    """Words, and phrases between quotation marks with whether they are closed; else they go to the end."""
    at = 0
    while at < len(typed):
        closing = _CLOSING.get(typed[at])
        if closing:
            end = next((place for place in range(at + 1, len(typed)) if typed[place] in closing), len(typed))
            yield typed[at + 1 : end], end < len(typed)
            at = end + 1
        elif typed[at].isspace():
            at += 1
        else:
            end = at
            while end < len(typed) and not typed[end].isspace() and typed[end] not in _CLOSING:
                end += 1
            yield typed[at:end], False
            at = end


def hits_in(text: str, query: Query, *, in_title: bool = False) -> tuple[tuple[int, int], ...]:
    """Where the terms of a query are in a text, as (start, end), in order and apart."""
    fold = folded(text)
    united: list[tuple[int, int]] = []
    for start, end in sorted(_matches(fold, query.terms, in_title)):
        if united and start <= united[-1][1]:
            united[-1] = (united[-1][0], max(end, united[-1][1]))
        else:
            united.append((start, end))
    if not united:
        return ()
    origin = origins(text)
    return tuple((origin(start), origin(end - 1) + 1) for start, end in united)


def _matches(fold: str, terms: Sequence[Term], in_title: bool) -> Iterator[tuple[int, int]]:
    for term in terms:
        inner = r"[\W_]+".join(map(re.escape, term.words))
        goes_on = term.open and (in_title or not term.is_short)
        # A pattern that begins with letters is looked for ten times as fast as one that looks back first.
        found = (match.span() for match in re.finditer(inner + (_GOES_ON if goes_on else _ENDS), fold))
        yield from islice((span for span in found if _begins_word(fold, span[0])), _MOST_HITS)


def _begins_word(fold: str, at: int) -> bool:
    return at == 0 or not fold[at - 1].isalnum()


def excerpt(text: str, query: Query) -> Excerpt:
    """The stretch of a text that shows most of a query's hits, on one line; its beginning if it has none."""
    hits = hits_in(text, query)
    if not hits:
        return Excerpt()
    first = max(range(len(hits)), key=lambda place: (_worth(text, hits, place), -place))
    start = _word_start(text, max(0, hits[first][0] - _AROUND))
    end = _word_end(text, min(len(text), max(start + _SHOWN, hits[first][1])))
    lead, tail = "…" if start else "", "…" if end < len(text) else ""
    shown = f"{lead}{one_line(text[start:end])}{tail}"
    shift = len(lead) - start
    inside = ((low + shift, high + shift) for low, high in hits if start <= low and high <= end)
    return Excerpt(shown, tuple(inside))


def _worth(text: str, hits: Sequence[tuple[int, int]], place: int) -> int:
    """How many different words are hit from here on as far as an excerpt goes."""
    reach = hits[place][0] + _SHOWN - _AROUND
    near = []
    for low, high in hits[place:]:
        if high > reach:
            break
        near.append(text[low:high].casefold())
    return len(set(near))


def one_line(text: str) -> str:
    """Every kind of space, break and control character as one space, so that places stay."""
    return "".join(" " if letter.isspace() or _is_control(letter) else letter for letter in text)


def _is_control(letter: str) -> bool:
    return letter < " " or "\x7f" <= letter <= "\x9f"


def _word_start(text: str, at: int) -> int:
    space = text.find(" ", at, at + _AROUND // 2) if at else -1
    return space + 1 if space >= 0 else at


def _word_end(text: str, at: int) -> int:
    space = text.rfind(" ", at - _AROUND // 2, at) if at < len(text) else -1
    return space if space > 0 else at
