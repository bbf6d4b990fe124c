"""Character styles: the look of a run as a name, never as formatting."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from typing import NamedTuple

from drafter.compose.brand import Brand
from drafter.writers.docx.styles import Style

BOX_FONT = "Segoe UI Symbol"


class CharacterLook(NamedTuple):
    """What of a run its character style depends on."""

    strong: bool = False
    emphasis: bool = False
    link: bool = False
    addressee: bool = False
    quiet: bool = False


def character_style(look: CharacterLook) -> str:
    """The name of the character style for a run of this look; empty for plain text."""
    if look == CharacterLook(strong=True, emphasis=True):
        return "Intense Emphasis"
    parts = (
        "Hyperlink" if look.link else "",
        "Addressee" if look.addressee else "",
        "Quiet" if look.quiet and not look.addressee else "",
        "Strong" if look.strong and not look.addressee else "",
        "Emphasis" if look.emphasis else "",
    )
    return " ".join(part for part in parts if part)


def character_style_names() -> tuple[str, ...]:
    """The names for runs of every look, each once."""
    names = (character_style(CharacterLook(*one)) for one in product((False, True), repeat=5))
    return tuple(sorted({name for name in names if name}))


def character_styles(brand: Brand, looks: Iterable[CharacterLook]) -> tuple[Style, ...]:
    """The character styles of `looks`, and the plain ones that a writer may want in any document."""
    always = (
        CharacterLook(strong=True),
        CharacterLook(emphasis=True),
        CharacterLook(link=True),
        CharacterLook(addressee=True),
    )
    made: dict[str, Style] = {}
    for look in (*always, *sorted(looks)):
        name = character_style(look)
        if name and name not in made:
            made[name] = _style(name, look, brand)
    return (*made.values(), Style("footnote reference", raised=True), Style("Sign-off Box", font=BOX_FONT))


def _style(name: str, look: CharacterLook, brand: Brand) -> Style:
    colour = "ink" if look.link else None
    if look.addressee and brand.calls.addressee_accent:
        colour = "accent"
    elif look.quiet and not look.addressee:
        colour = "grey"
    return Style(
        name,
        bold=True if look.strong or look.addressee else None,
        italic=True if look.emphasis else None,
        underline=look.link,
        colour=colour,
    )
