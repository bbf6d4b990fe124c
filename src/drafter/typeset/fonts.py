"""Faces: font files, their advances, and which of them sets a character."""

from __future__ import annotations

import unicodedata
from functools import cache, cached_property, lru_cache
from operator import add
from pathlib import Path
from struct import error as StructError  # noqa: N812
from typing import TYPE_CHECKING, NamedTuple

from drafter.model.errors import Incomplete
from drafter.places import resources
from drafter.typeset.font_tables import FontTables
from drafter.typeset.pages import MISSING, UNSET

if TYPE_CHECKING:
    from drafter.typeset.font_files import FontFile
    from drafter.typeset.installed import Usable

BOX_EM = 0.72
"""How wide the box is that stands for a character that cannot be set."""

_GEORGIAN = (range(0x10A0, 0x1100), range(0x1C90, 0x1CC0), range(0x2D00, 0x2D30))
_ARMENIAN = (range(0x0530, 0x0590), range(0xFB13, 0xFB18))
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
# What a text may hold and nobody sees: controls, soft hyphens, joiners, marks of direction, selectors of
# variants. Some fonts have pictures for them, so that they are kept from every font.
_UNSEEN = frozenset(
    code
    for span in (
        range(0x20),
        range(0x7F, 0xA0),
        (0x00AD, 0x034F, 0x061C, 0x180E, 0xFEFF),
        range(0x200B, 0x2010),
        range(0x2028, 0x202F),
        range(0x2060, 0x2070),
        range(0xFE00, 0xFE10),
        range(0xE0000, 0xE01F0),
    )
    for code in span
)
# What these stand for is between a font and its maker: who copies or hears the text gets nothing.
_PRIVATE = (range(0xE000, 0xF900), range(0xF0000, 0x110000))
_STEMS = {"Noto Serif": "NotoSerif", "Noto Sans": "NotoSans"}


Kerns = tuple[tuple[int, float], ...]
"""How much is added before which characters of a text, in em, where a font kerns."""

# Text is read out of a page by the gaps between letters: none may grow to look like a space.
_WIDEST_KERN = 0.08


class Segment(NamedTuple):
    """Characters set in one face; `width` in em, kerning included."""

    face: str
    text: str
    width: float
    kerns: Kerns = ()


class _Advances(dict[str, float]):
    """Widths in em by character, looked up in the font's own table when first asked for."""

    def __init__(self, file: FontTables | FontFile) -> None:
        super().__init__()
        self._file = file

    def __missing__(self, character: str) -> float:
        if not _draws(self._file, ord(character)):
            raise KeyError(character)
        width: float = self._file.charWidths[ord(character)]
        advance = self[character] = width / 1000
        return advance


def _draws(file: FontTables | FontFile, code: int) -> bool:
    """Whether a font has a picture of a character, not only the one for all that it lacks."""
    return (
        file.charToGlyph.get(code, 0) > 0
        and code in file.charWidths
        and code not in _UNSEEN
        and not any(code in span for span in _PRIVATE)
    )


class _Kerns(dict[str, float]):
    """What is added between two characters, in em, looked up in the font's own table when first asked for."""

    def __init__(self, file: FontTables | FontFile) -> None:
        super().__init__()
        from drafter.typeset.kerning import Kerning

        self._file = file
        positions, pairs = (file.whole(tag) if tag in file.table else b"" for tag in ("GPOS", "kern"))
        self._kerning = Kerning(positions, pairs, file.charToGlyph)

    def __missing__(self, pair: str) -> float:
        added: float = self._kerning.between(*pair) / self._file.unitsPerEm
        # No letter ends before it begins, whatever a font says.
        width: float = self._file.charWidths.get(ord(pair[0]), 0) / 1000
        value = self[pair] = max(min(added, _WIDEST_KERN), -width)
        return value


class Face:
    """A font file, parsed once: by ReportLab where it is not known, or once a PDF asks for `file`.

    What a line is set from can be had for a tenth of the time that loading ReportLab takes.
    """

    def __init__(self, name: str, path: Path, index: int = 0, *, known: bool = False) -> None:
        self.name = name
        self._path, self._index = path, index
        self._read = FontTables(path.read_bytes(), index) if known else None
        self._tables = self._read or self.file
        self.advances = _Advances(self._tables)

    @cached_property
    def file(self) -> FontFile:
        """The file for whoever cuts it."""
        from drafter.typeset.font_files import FontFile

        return FontFile(self._path, self._index, self._read)

    @property
    def tables(self) -> FontTables | FontFile:
        """The file's tables."""
        return self._tables

    def has(self, character: str) -> bool:
        """Whether the face draws a character."""
        return _draws(self._tables, ord(character))

    @cached_property
    def _kerns(self) -> _Kerns:
        return _Kerns(self._tables)

    def kerns(self, text: str) -> Kerns:
        """How the face kerns a text."""
        if len(text) < 2:
            return ()
        found = map(self._kerns.__getitem__, map(add, text, text[1:]))
        return tuple((place, value) for place, value in enumerate(found, start=1) if value)

    def segment(self, text: str) -> Segment:
        """The text, measured; KeyError where the face lacks a character."""
        width = sum(map(self.advances.__getitem__, text))
        kerns = self.kerns(text)
        if kerns:
            width += sum(value for _, value in kerns)
        return Segment(self.name, text, width, kerns)


@cache
def face(name: str) -> Face | None:
    """The face of a file in the folder of fonts or of an installed family; None where there is none.

    Raises Incomplete where one that Drafter needs is gone from that folder, or broken.
    """
    path = resources() / "fonts" / f"{name}.ttf"
    if path.is_file():
        try:
            return Face(name, path, known=True)
        except (StructError, OSError, LookupError, ValueError) as error:
            raise Incomplete.without(path.name) from error
    if name.rpartition("-")[0] in _STEMS.values():
        raise Incomplete.without(path.name)
    from drafter.typeset.font_files import TTFError
    from drafter.typeset.installed import installed_face

    found = installed_face(name)
    if found is None:
        return None

    try:
        return Face(name, found.path, found.index)
    # Fonts from anywhere break their reader in any way; another family is set then, which is said.
    except (TTFError, StructError, OSError, ArithmeticError, LookupError, TypeError, ValueError):
        return None


@cache
def face_name(family: str, bold: bool, italic: bool) -> str:
    """The name of a family's face: a shipped one's, or an installed one's; another family stands in."""
    style = {(False, False): "Regular", (True, False): "Bold", (False, True): "Italic"}.get(
        (bold, italic), "BoldItalic"
    )
    if family not in _STEMS:
        # The machine's fonts are looked for only where a brand asks for them.
        from drafter.typeset.installed import installed_name, stand_in

        name = installed_name(family, bold, italic)
        if name and face(name) is not None:
            return name
        family = stand_in(family)
    return f"{_STEMS[family]}-{style}"


def usable(family: str) -> Usable:
    """Whether a family is shipped, or installed and one that pages can carry."""
    from drafter.typeset.installed import Usable, family_state, installed_name

    if family in _STEMS:
        return Usable.YES
    state = family_state(family)
    broken = state is Usable.YES and face(installed_name(family, False, False)) is None
    return Usable.NOT_TRUETYPE if broken else state


def printed(text: str) -> str:
    """The characters that a page shows of a text, line breaks apart.

    What nobody sees is gone, and a letter with a mark that there is a letter for is that letter (NFC).
    """
    seen = "".join(character for character in text if ord(character) not in _UNSEEN or character.isspace())
    return unicodedata.normalize("NFC", seen)


@lru_cache(maxsize=65536)
def segments(name: str, text: str) -> tuple[Segment, ...]:
    """The text in runs of one face each: the face named where it can, else those that stand in for it.

    Characters that print nothing are dropped. Those that no face has come one by one with the face MISSING,
    those of scripts from right to left with the face UNSET.
    """
    if not text.isascii() and any(map(unicodedata.combining, text)):
        # Letters that fonts have whole are drawn whole; the text stays canonically the same.
        text = unicodedata.normalize("NFC", text)
    first = face(name)
    if first is not None:
        try:
            return (first.segment(text),)
        except KeyError:
            pass
    found: list[tuple[str, str]] = []
    for character in text:
        if ord(character) in _UNSEEN:
            continue
        chosen = _chosen(name, character, found[-1][0] if found else "")
        if found and found[-1][0] == chosen and chosen not in (MISSING, UNSET):
            found[-1] = (chosen, found[-1][1] + character)
        else:
            found.append((chosen, character))
    return tuple(_segment(chosen, characters) for chosen, characters in found)


def _segment(name: str, text: str) -> Segment:
    drawn = face(name) if name not in (MISSING, UNSET) else None
    return drawn.segment(text) if drawn is not None else Segment(name, text, BOX_EM)


def _chosen(name: str, character: str, before: str) -> str:
    """The face for a character; a combining mark stays with the letter before it where that face has it."""
    if before and before not in (MISSING, UNSET) and before != name and unicodedata.combining(character):
        same = face(before)
        if same is not None and same.has(character):
            return before
    return _stand_in(name, character)


@cache
def _stand_in(name: str, character: str) -> str:
    first = face(name)
    if first is not None and first.has(character):
        return name
    if unicodedata.bidirectional(character) in _RIGHT_TO_LEFT:
        return UNSET
    for other in _others(name, ord(character)):
        candidate = face(other)
        if candidate is not None and candidate.has(character):
            return other
    return MISSING


_STYLES = frozenset({"Regular", "Bold", "Italic", "BoldItalic"})


def _others(name: str, code: int) -> tuple[str, ...]:
    """The faces to try after the first, nearest look first."""
    family, _, style = name.rpartition("-")
    own: tuple[str, ...] = ()
    if family not in _STEMS.values():
        from drafter.typeset.installed import stand_in

        family = _STEMS[stand_in(family)]
        # A face without a style in its name is upright.
        style = style if style in _STYLES else "Regular"
        own = (f"{family}-{style}",)
    # Neither Georgian nor Armenian has an italic; bold sets it off, slanting would not.
    upright = "Regular" if style == "Regular" else "Bold"
    for script, ranges in (("Georgian", _GEORGIAN), ("Armenian", _ARMENIAN)):
        if any(code in span for span in ranges):
            other = "NotoSerif" if family == "NotoSans" else "NotoSans"
            return (f"{family}{script}-{upright}", f"{other}{script}-{upright}")
    other = "NotoSerif" if family == "NotoSans" else "NotoSans"
    dejavu = "DejaVuSans-Bold" if style.startswith("Bold") else "DejaVuSans"
    return (*own, f"{other}-{style}", dejavu)
