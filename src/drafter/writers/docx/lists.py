"""Which lists a document has, and where and how their labels stand."""

from __future__ import annotations

from collections.abc import Iterable

from drafter.compose.brand import Brand
from drafter.writers.docx.look import ASKS, BULLETS, NUMBERS, PARAGRAPHS
from drafter.writers.docx.measures import twips
from drafter.writers.docx.numbering import ListKind, Lists, Pattern
from drafter.writers.docx.styles import Style

_NOTE_HANG_MM = 6.0
_DECIMAL = Pattern("", ".", ordered=True)


def lists_of(brand: Brand, styles: Iterable[Style], *, numbered: bool) -> Lists:
    """The lists of asks, bullets, numbers and notes, and with `numbered` that of the paragraphs."""
    by_name = {style.name: style for style in styles}

    def kind(name: str, style: str, list_id: int, pattern: Pattern, look: Style) -> ListKind:
        place = by_name[style]
        return ListKind(name, pattern, place.left or 0, place.hanging or 0, look, style, list_id)

    if brand.calls.bar_pt:
        ask = Style("", bold=True, colour="accent")
    else:
        ask = Style("", family="plain", size=9.5, bold=False, colour="accent")
    plain = Style("", bold=False, italic=False)
    found = {
        "asks": kind("Asks", "Ask", ASKS, _DECIMAL, ask),
        "bullets": kind("Bullets", "List Bullet", BULLETS, Pattern("–", "", ordered=False), plain),
        "numbers": kind("Numbers", "List Number", NUMBERS, _DECIMAL, plain),
    }
    if numbered:
        grey = Style("", family="plain", size=8.5, bold=False, italic=False, colour="grey")
        bare = Pattern("", "", ordered=True)
        paragraphs = kind("Paragraphs", "Body Text", PARAGRAPHS, bare, grey)
        found["paragraphs"] = paragraphs._replace(right_aligned=True)
    note, hang = by_name["Note to Editors"], twips(_NOTE_HANG_MM)
    colour = "accent" if brand.page.section == "side" else "ink"
    small = Style("", family="plain", size=brand.type.small.size, bold=False, italic=False, colour=colour)
    found["notes"] = ListKind("Notes", _DECIMAL, (note.left or 0) + hang, hang, small)
    return Lists(found)
