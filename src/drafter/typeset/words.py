"""From pieces of text to words that can be measured and parted into lines."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from enum import IntEnum
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import NamedTuple

from drafter.compose.composition import Piece
from drafter.model.values import Value
from drafter.typeset.fonts import Kerns, face_name, segments
from drafter.typeset.pages import MISSING, UNSET


class Style(Value, frozen=True):
    """How a paragraph's characters look; `hang` indents every line but the first.

    `addressee` and `quiet` are the colours of such pieces, where it is another.
    """

    family: str
    size: float
    leading: float
    colour: str
    bold: bool = False
    italic: bool = False
    addressee: str = ""
    hang: float = 0
    balanced: bool = False
    quiet: str = ""

    def face_of(self, piece: Piece) -> str:
        """The face of a piece: what stands out in bold type stays bold."""
        return face_name(
            self.family, self.bold or piece.strong or piece.addressee, self.italic or piece.emphasis
        )

    def colour_of(self, piece: Piece) -> str:
        """The colour of a piece: a brand may set addressees off by theirs, and what is quiet is grey."""
        if piece.quiet and self.quiet:
            return self.quiet
        return self.addressee if piece.addressee and self.addressee else self.colour


class Break(IntEnum):
    """What a line that ends after a word costs."""

    FREE = 0
    COSTLY = 1
    FORCED = 2


class Part(NamedTuple):
    """Characters of one face, piece and colour; `width` in points, `kerns` as a run has them.

    `size` is 0 and `rise` too, unless the part is raised above the line.
    """

    face: str
    text: str
    width: float
    piece: int
    colour: str
    link: str
    kerns: Kerns = ()
    size: float = 0
    rise: float = 0


class Word(NamedTuple):
    """Parts that no line break separates, and the space after them, which a line break swallows."""

    parts: tuple[Part, ...]
    width: float
    space: Part | None
    ending: Break
    start: int


# Of a word wider than any line so many references to notes and commas between them stay together.
_MOST_REFERENCES = 12
# References to notes, in shares of the type's size.
_RAISED_SIZE = 0.68
_RAISED_BY = 3.4 / 10.5
# What stands for their characters where words are told apart: neither a letter nor a place to break.
_JOINED = "\u2060"

# Spaces at which a line may break; no-break spaces are letters here.
_SPACES = " \t\x1f\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000"
_NEWLINES = "\n\r\v\f\x1c-\x1e\x85\u2028\u2029"
_AS_SPACES = {0x09: " ", 0x1F: " ", 0x200B: None}
_NEWLINE = frozenset("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")
_TOKEN = re.compile(rf"([^{_SPACES}{_NEWLINES}\u200b]*)(\r\n|[{_NEWLINES}]|[{_SPACES}\u200b]+|\Z)")
# Where a word may part at some cost: after a hyphen, dash or slash between letters, within an address. The
# numbers of laws and files stay whole, "20-year" may part.
_INNER = re.compile(r"(?<=[^\W\d][-‐–—/])(?=\w{2})|(?<=\d[-‐])(?=[^\W\d_A-ZА-Я]{2})|(?<=[^\W\d_]/)(?=\w)")
_INNER_ADDRESS = re.compile(r"(?<=[/?&=@._\-])(?=\w)")
_ADDRESS = re.compile(r"://|www\.|@\w|\w/\w+/|\w\.\w+/")
# What holds together: a day with its month and year, a number with its sign, a title with its name, marks
# that stand off from their words with these, a reference with what it follows.
_HELD = re.compile(
    r"(?<!\d)\d{1,2}\.? [^\W\d]+,? \d{4}(?: г\.)?(?!\w)"
    r"|\b(?:No|Nos|nos|Nr|Art|art|Arts|para|paras|п|ст|стр|§)\.? \d"
    r"|[№§] \d"
    r"|\b(?:Mr|Ms|Mrs|Mme|Dr|St|Prof|г-н|г-жа|Herr|Frau|M)\.? (?=[^\W\d_a-zа-я])"
    r"|\bPL\. ÚS \d"
    r"|\d (?:г|гг|млн|млрд)\.?(?!\w)"
    r"|« \S| [»:;!?](?!\w)"
    rf"| {_JOINED}"
)
_DASH = re.compile(" —")


def words_of(pieces: Sequence[Piece], style: Style, width: float) -> list[Word]:
    """The words of a paragraph; one that is wider than `width` is parted wherever it must be."""
    source = _Source(pieces, style)
    text = source.shape
    held = _held_spaces(text)
    words: list[Word] = []
    begin = 0
    for token in _TOKEN.finditer(text):
        stop, end = token.span(2)
        if stop == end == begin == len(text):
            break
        gap = token.group(2)
        if gap == " ":
            if stop in held:
                continue
            forced, spacing = False, gap
        else:
            forced = gap != "" and gap[0] in _NEWLINE
            spacing = "" if forced else gap.translate(_AS_SPACES)
        if begin == stop and not words and not forced:
            begin = end
            continue
        ending = Break.FORCED if forced else Break.FREE
        whole = text[begin:stop]
        cuts = [] if whole.isalpha() else _cuts(whole)
        parts, total = source.parts(begin, stop)
        space = source.space(stop, spacing, parts) if spacing else None
        if total <= width and not cuts:
            words.append(Word(parts, total, space, ending, begin))
        elif total > width and " " in whole:
            words.extend(_let_go(source, begin, whole, space, ending, width))
        else:
            words.extend(_parted(source, begin, [0, *cuts, stop - begin], space, ending, width))
        begin = end
    return words


def _held_spaces(text: str) -> frozenset[int]:
    found: set[int] = set()
    for match in _HELD.finditer(text):
        found.update(at for at in range(match.start(), match.end()) if text[at] == " ")
    if "—" in text:
        # Among Cyrillic letters a dash may not begin a line.
        for match in _DASH.finditer(text):
            at = match.start()
            if any("\u0400" <= letter <= "\u052f" for letter in text[max(at - 12, 0) : at]):
                found.add(at)
    return frozenset(found)


def _cuts(token: str) -> list[int]:
    """Where a word may part at some cost."""
    inner = _INNER_ADDRESS if len(token) > 12 and _ADDRESS.search(token) else _INNER
    return [match.start() for match in inner.finditer(token)]


def _let_go(
    source: _Source, begin: int, token: str, space: Part | None, ending: Break, width: float
) -> Iterator[Word]:
    """What should hold together but fits no line, word by word."""
    at = begin
    for number, part in enumerate(token.split(" ")):
        if number:
            at += 1
        stop = at + len(part)
        last = stop == begin + len(token)
        parts, _ = source.parts(at, stop)
        after = (space, ending) if last else (source.space(stop, " ", parts), Break.FREE)
        yield from _parted(source, at, [0, len(part)], *after, width)
        at = stop


def _parted(
    source: _Source, begin: int, cuts: Sequence[int], space: Part | None, ending: Break, width: float
) -> Iterator[Word]:
    """A token in the words that it may part into, and those where they must."""
    for low, high in pairwise(cuts):
        last = high == cuts[-1]
        parts, total = source.parts(begin + low, begin + high)
        after = (space, ending) if last else (None, Break.COSTLY)
        if total <= width:
            yield Word(parts, total, *after, begin + low)
        else:
            yield from _forced_apart(parts, source.size, width, *after, begin + low)


class _Source:
    """The pieces of a paragraph as one text, which is asked for stretches in order.

    `shape` is the text with what is raised made one with the word before it.
    """

    def __init__(self, pieces: Sequence[Piece], style: Style) -> None:
        self.text = pieces[0].text if len(pieces) == 1 else "".join(piece.text for piece in pieces)
        self.shape = self.text
        self.size = style.size
        self._ends = list(accumulate(len(piece.text) for piece in pieces))
        self._looks: list[tuple[str, float, int, str, str, float]] = []
        for number, piece in enumerate(pieces):
            size, rise = style.size, 0.0
            if piece.note or piece.raised:
                size, rise = size * _RAISED_SIZE, size * _RAISED_BY
                end = self._ends[number]
                begin = end - len(piece.text)
                self.shape = self.shape[:begin] + _JOINED * len(piece.text) + self.shape[end:]
            look = (style.face_of(piece), size, number, style.colour_of(piece), piece.link, rise)
            self._looks.append(look)
        self._spaces: dict[tuple[int, str, str], Part | None] = {}

    def parts(self, begin: int, end: int) -> tuple[tuple[Part, ...], float]:
        """The parts of a stretch, and their width."""
        number = bisect_right(self._ends, begin) if begin else 0
        if number == len(self._ends):
            return (), 0.0
        if end <= self._ends[number]:
            return _set(self.text[begin:end], *self._looks[number])
        found: list[Part] = []
        while begin < end:
            upto = min(end, self._ends[number])
            found.extend(_set(self.text[begin:upto], *self._looks[number])[0])
            begin, number = upto, number + 1
        return tuple(found), sum(part.width for part in found)

    def space(self, at: int, spacing: str, parts: tuple[Part, ...]) -> Part | None:
        """The space at a place after a word: set in the face before it, so that it parts no run."""
        number = min(bisect_right(self._ends, at), len(self._ends) - 1)
        before = parts[-1] if parts else None
        face = before.face if before is not None and before.piece == number else ""
        key = (number, face, spacing)
        if key not in self._spaces:
            self._spaces[key] = self._space(*key)
        return self._spaces[key]

    def _space(self, number: int, face: str, spacing: str) -> Part | None:
        look = self._looks[number]
        if face and face not in (MISSING, UNSET):
            look = (face, *look[1:])
        found, _ = _set(spacing, *look)
        if len(found) != 1 or found[0].face in (MISSING, UNSET):
            found, _ = _set(" " * len(spacing), *self._looks[number])
        return found[0] if found else None


@lru_cache(maxsize=32768)
def _set(
    text: str, face: str, size: float, piece: int, colour: str, link: str, rise: float
) -> tuple[tuple[Part, ...], float]:
    """The text in parts of one face each, and its width in points."""
    own = (size, rise) if rise else (0.0, 0.0)
    parts = tuple(
        Part(segment.face, segment.text, segment.width * size, piece, colour, link, segment.kerns, *own)
        for segment in segments(face, text)
    )
    return parts, sum(part.width for part in parts)


def _forced_apart(
    parts: tuple[Part, ...], size: float, width: float, space: Part | None, ending: Break, start: int
) -> Iterator[Word]:
    """A word wider than any line, in stretches that fill one."""
    row: list[Part] = []
    used, begun = 0.0, start
    at = start
    for cluster in _clusters(parts, size):
        advance = sum(part.width for part in cluster)
        if row and used + advance > width:
            yield Word(tuple(row), used, None, Break.COSTLY, begun)
            row, used, begun = [], 0.0, at
        for part in cluster:
            last = row[-1] if row else None
            if (
                last is not None
                and part.face not in (MISSING, UNSET)
                and (last.face, last.piece) == (part.face, part.piece)
            ):
                row[-1] = last._replace(text=last.text + part.text, width=last.width + part.width)
            else:
                row.append(part)
            at += len(part.text)
        used += advance
    yield Word(tuple(row), used, space, ending, begun)


def _clusters(parts: tuple[Part, ...], size: float) -> Iterator[list[Part]]:
    """Characters one by one, with the marks above them and the references to notes behind them."""
    cluster: list[Part] = []
    for part in parts:
        boxed = part.face in (MISSING, UNSET)
        for character in (part.text,) if part.rise else part.text:
            advance = part.width
            if not (boxed or part.rise):
                advance = segments(part.face, character)[0].width * size
            crowded = part.rise and len(cluster) > _MOST_REFERENCES and character != ","
            if cluster and advance and (not part.rise or crowded):
                yield cluster
                cluster = []
            kerns = part.kerns if part.rise else ()
            cluster.append(part._replace(text=character, width=advance, kerns=kerns))
    if cluster:
        yield cluster
