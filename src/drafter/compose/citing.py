"""Sources as notes: one style for all of them, in the edition's language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.compose.composition import Piece, Text, text_of
from drafter.model.sources import Source
from drafter.register.citing import citing_words
from drafter.register.influence import influence_words
from drafter.register.punctuation import HARD, NARROW, marks_of

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{0,20}:")
_HOST = re.compile(r"(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24}(?:[:/?#]|$)")
_ENDS = (".", "!", "?", "…")
_SPACES = re.compile(r"\s+")


def source_note(source: Source, language: str) -> Text:
    """What the note of a source prints: author, title, publisher, date, when it was seen, its address last.

    Parts that are not known are left out with the words around them; an unknown source prints nothing.
    """
    words = citing_words(language)
    dates = influence_words(language)
    parts = [
        part
        for part in (
            _line(source.author),
            _quoted(_line(source.title), language),
            _line(source.publisher),
            dates.date(source.date) if source.date else "",
        )
        if part
    ]
    address, archive = _line(source.address), _line(source.archive)
    told = words.between.join(parts)
    if told and source.captured and (address or archive):
        told = f"{told} {words.captured.format(day=dates.date(source.captured))}"
    pieces: list[Piece] = []
    if told:
        pieces.append(Piece(told))
    for form, said in ((words.address, address), (words.archive, archive)):
        if said:
            pieces.extend(_addressed(form if pieces else "{address}", said))
    text = text_of(tuple(pieces))
    if text and not text.endswith(_ENDS):
        pieces.append(Piece(words.end))
    return tuple(_joined(pieces))


def address_of(typed: str) -> str:
    """Where a typed address leads: with a scheme where it names a bare host; empty where it is none."""
    if _SCHEME.match(typed):
        return typed if typed.lower().startswith(("http://", "https://", "mailto:")) else ""
    return f"https://{typed}" if _HOST.match(typed) else ""


def _addressed(form: str, address: str) -> Iterator[Piece]:
    before, _, after = form.partition("{address}")
    if before:
        yield Piece(before)
    yield Piece(address, link=address_of(address))
    if after:
        yield Piece(after)


def _joined(pieces: list[Piece]) -> Iterator[Piece]:
    """Neighbours without a link as one piece."""
    waiting = ""
    for piece in pieces:
        if piece.link:
            if waiting:
                yield Piece(waiting)
            waiting = ""
            yield piece
        else:
            waiting += piece.text
    if waiting:
        yield Piece(waiting)


def _line(text: str) -> str:
    return _SPACES.sub(" ", text).strip()


def _quoted(title: str, language: str) -> str:
    """The title in the language's quotation marks; quotations within it have the inner ones."""
    if not title:
        return ""
    marks = marks_of(language)
    (opens, closes), (low, high) = marks.outer, marks.inner
    inside = title
    if opens in title and opens != closes:
        inside = title.translate({ord(opens): low, ord(closes): high})
    gap = ""
    if opens == "«" and language.casefold().startswith("fr"):
        gap = HARD if language.casefold() == "fr-ca" else NARROW
    return f"{opens}{gap}{inside}{gap}{closes}"
