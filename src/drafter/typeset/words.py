"""From pieces of text to words that can be measured and parted into lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from drafter.compose.composition import Piece
from drafter.typeset.fonts import face_name, segments
from drafter.typeset.pages import MISSING, UNSET


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph's characters look; `hang` indents every line but the first."""

    family: str
    size: float
    leading: float
    colour: str
    bold: bool = False
    italic: bool = False
    addressee: str = ""
    hang: float = 0
    balanced: bool = False

    def face_of(self, piece: Piece) -> str:
        """The face of a piece: what stands out in bold type stays bold."""
        return face_name(
            self.family, self.bold or piece.strong or piece.addressee, self.italic or piece.emphasis
        )

    def colour_of(self, piece: Piece) -> str:
        """The colour of a piece: a brand may set addressees off by theirs."""
        return self.addressee if piece.addressee and self.addressee else self.colour


class Break(IntEnum):
    """What a line that ends after a word costs."""

    FREE = 0
    COSTLY = 1
    FORCED = 2


class Part(NamedTuple):
    """Characters of one face, piece and colour; `width` in points."""

    face: str
    text: str
    width: float
    piece: int
    colour: str
    link: str


class Word(NamedTuple):
    """Parts that no line break separates, and the space after them, which a line break swallows."""

    parts: tuple[Part, ...]
    width: float
    space: Part | None
    ending: Break
    start: int


# Spaces at which a line may break; no-break spaces are letters here.
_SPACES = " \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000"
_NEWLINES = "\n\r\v\f\x1c-\x1e\x85\u2028\u2029"
_NEWLINE = frozenset("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")
_TOKEN = re.compile(rf"([^{_SPACES}{_NEWLINES}\u200b]*)(\r\n|[{_NEWLINES}]|[{_SPACES}\u200b]+|\Z)")
# Where a word may part at some cost: after a hyphen or dash between letters, after a slash, within an address.
_INNER = re.compile(r"(?<=\w[-‐–—/])(?=\w{2})|(?<=[^\W\d_]/)(?=\w)")
_INNER_ADDRESS = re.compile(r"(?<=[/?&=@._\-])(?=\w)")
_ADDRESS = re.compile(r"://|www\.|@\w|\w/\w+/|\w\.\w+/")
# What holds together: a day with its month and year, a number with its sign, a title with its name.
_HELD = re.compile(
    r"(?<!\d)\d{1,2}\.? [^\W\d]+,? \d{4}(?: г\.)?(?!\w)"
    r"|\b(?:No|Nos|nos|Nr|Art|art|Arts|para|paras|п|ст|стр|§)\.? \d"
    r"|[№§] \d"
    r"|\b(?:Mr|Ms|Mrs|Mme|Dr|St|Prof|г-н|г-жа|Herr|Frau|M)\.? (?=[^\W\d_a-zа-я])"
    r"|\bPL\. ÚS \d"
    r"|\d (?:г|гг|млн|млрд)\.?(?!\w)"
)


def words_of(pieces: Sequence[Piece], style: Style, width: float) -> list[Word]:
    """The words of a paragraph; one that is wider than `width` is parted wherever it must be."""
    text = pieces[0].text if len(pieces) == 1 else "".join(piece.text for piece in pieces)
    held = _held_spaces(text)
    words: list[Word] = []
    begin = 0
    for token in _TOKEN.finditer(text):
        stop, end = token.span(2)
        if stop == end == begin == len(text):
            break
        gap = token.group(2)
        if stop in held and gap == " " or gap and text.startswith(("—", "–"), end) and _russian_dash(text, end):
            continue
        forced = gap != "" and gap[0] in _NEWLINE
        if begin == stop and not words and not forced:
            begin = end
            continue
        spacing = "" if forced else gap.replace("\t", " ").replace("\u200b", "")
        words.extend(_cut(pieces, style, text, begin, stop, spacing, forced, width))
        begin = end
    return words


def _russian_dash(text: str, at: int) -> bool:
    """Whether a dash between spaces may not begin a line: among Cyrillic letters."""
    return text[at : at + 1] == "—" and any("Ѐ" <= letter <= "ԯ" for letter in text[max(at - 12, 0) : at])


def _held_spaces(text: str) -> frozenset[int]:
    found: set[int] = set()
    for match in _HELD.finditer(text):
        found.update(at for at in range(match.start(), match.end()) if text[at] == " ")
    return frozenset(found)


def _cut(
    pieces: Sequence[Piece],
    style: Style,
    text: str,
    begin: int,
    stop: int,
    spacing: str,
    forced: bool,
    width: float,
) -> Iterator[Word]:
    """The token as words: one, or several where it may or must part."""
    token = text[begin:stop]
    inner = _INNER_ADDRESS if len(token) > 12 and _ADDRESS.search(token) else _INNER
    cuts = [match.start() for match in inner.finditer(token)] if not token.isalpha() else []
    ending = Break.FORCED if forced else Break.FREE
    for low, high in zip([0, *cuts], [*cuts, len(token)], strict=True):
        last = high == len(token)
        parts = tuple(_parts(pieces, style, begin + low, begin + high))
        total = sum(part.width for part in parts)
        space = _space(pieces, style, begin + high - 1, spacing, parts) if last and spacing else None
        if total <= width:
            yield Word(parts, total, space, ending if last else Break.COSTLY, begin + low)
        else:
            yield from _forced_apart(parts, style.size, width, space, ending if last else Break.COSTLY, begin + low)


def _parts(pieces: Sequence[Piece], style: Style, begin: int, end: int) -> Iterator[Part]:
    at = 0
    for number, piece in enumerate(pieces):
        low, high = max(begin - at, 0), min(end - at, len(piece.text))
        if low < high:
            colour = style.colour_of(piece)
            for segment in segments(style.face_of(piece), piece.text[low:high]):
                yield Part(
                    segment.face, segment.text, segment.width * style.size, number, colour, piece.link
                )
        at += len(piece.text)
        if at >= end:
            break


def _space(
    pieces: Sequence[Piece], style: Style, at: int, spacing: str, parts: tuple[Part, ...]
) -> Part | None:
    """The space after a word, set in the face before it, so that it parts no run."""
    if parts and parts[-1].face not in (MISSING, UNSET):
        before = parts[-1]
        found = segments(before.face, spacing)
        if len(found) == 1:
            return before._replace(
                face=found[0].face, text=found[0].text, width=found[0].width * style.size
            )
    upto = 0
    for number, piece in enumerate(pieces):
        upto += len(piece.text)
        if at < upto or number == len(pieces) - 1:
            found = segments(style.face_of(piece), " ")
            width = found[0].width * len(spacing) * style.size
            return Part(found[0].face, " " * len(spacing), width, number, style.colour_of(piece), piece.link)
    return None


def _forced_apart(
    parts: tuple[Part, ...], size: float, width: float, space: Part | None, ending: Break, start: int
) -> Iterator[Word]:
    """A word wider than any line, in stretches that fill one; marks above letters stay with them."""
    row: list[Part] = []
    used, at, begun = 0.0, start, start
    for part in parts:
        boxed = part.face in (MISSING, UNSET)
        for character in part.text:
            advance = part.width if boxed else segments(part.face, character)[0].width * size
            if row and advance and used + advance > width:
                yield Word(tuple(row), used, None, Break.COSTLY, begun)
                row, used, begun = [], 0.0, at
            last = row[-1] if row else None
            if last is not None and not boxed and (last.face, last.piece) == (part.face, part.piece):
                row[-1] = last._replace(text=last.text + character, width=last.width + advance)
            else:
                row.append(part._replace(text=character, width=advance))
            used += advance
            at += 1
    yield Word(tuple(row), used, space, ending, begun)
