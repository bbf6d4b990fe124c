"""What the brand window begins with: the brands there are, and the statements that use them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP

from drafter.compose.brand import DEFAULT_BRAND, AddressLook, Brand
from drafter.desk.brand_editing import Draft, FirstPage, is_bundled, new_brand, open_draft, without_logo
from drafter.desk.brands import brand, list_brands, refused_brands
from drafter.desk.files import read
from drafter.model.errors import DrafterError, InputRefused
from drafter.places import Places
from drafter.ui.texts import translate

KINDS = {
    FirstPage.PLAIN: ("sober", QT_TRANSLATE_NOOP("Brands", "Plain")),
    FirstPage.PANEL: ("warm", QT_TRANSLATE_NOOP("Brands", "With a panel")),
    FirstPage.LETTER: ("letter", QT_TRANSLATE_NOOP("Brands", "Letter")),
    FirstPage.PRESS: ("press", QT_TRANSLATE_NOOP("Brands", "Press release")),
}


@dataclass(frozen=True, slots=True)
class Library:
    """The brands, the ids of those that come with Drafter, and why others could not be read."""

    drafts: tuple[Draft, ...]
    built_in: frozenset[str]
    refused: tuple[InputRefused, ...] = ()


def load_library(places: Places) -> Library:
    """Read all brands with their logos."""
    drafts, refused = [], list(refused_brands(places))
    for one in list_brands(places):
        try:
            drafts.append(open_draft(one))
        except InputRefused as refusal:
            refused.append(refusal)
    drafts.sort(key=_place)
    built_in = frozenset(draft.brand.id for draft in drafts if is_bundled(draft.brand))
    return Library(tuple(drafts), built_in, tuple(refused))


def _place(draft: Draft) -> tuple[int, str]:
    """Those of the kinds in the order of the kinds, then the writer's own by name."""
    ids = [brand_id for brand_id, _ in KINDS.values()]
    brand_id = draft.brand.id
    return (ids.index(brand_id), "") if brand_id in ids else (len(ids), draft.brand.name.casefold())


def new_of_kind(layout: FirstPage, places: Places) -> Draft:
    """A new brand that is set like the one that comes with Drafter, with none of its words. On disk."""
    model = without_logo(open_draft(brand(KINDS[layout][0], places)))
    return new_brand(replace(model, brand=_wordless(model.brand)), translate("Brands", "New brand"), places)


def _wordless(model: Brand) -> Brand:
    furniture = replace(model.furniture, first_right=(), foot_left="", foot_columns=())
    address = AddressLook(window=model.address.window)
    return replace(model, furniture=furniture, address=address)


def copy_of(draft: Draft, taken: Sequence[str], places: Places) -> Draft:
    """A duplicate, on disk, under a name that is not taken."""
    return new_brand(draft, copy_name(draft.brand.name, taken), places)


def copy_name(name: str, taken: Sequence[str]) -> str:
    """A name for a duplicate: “X copy”, “X copy 2”."""
    stem = translate("Brands", "{name} copy").format(name=name)
    found, number = stem, 2
    while found in taken:
        found, number = f"{stem} {number}", number + 1
    return found


def uses_in(paths: Sequence[Path]) -> Mapping[Path, str]:
    """The brand of each statement that can be read, by its file."""
    found = {}
    for path in paths:
        try:
            found[path] = read(path).statement.brand or DEFAULT_BRAND
        except (DrafterError, OSError):
            # Moved, protected or harmed: it cannot say what it uses.
            continue
    return found


def counted_uses(brands: Mapping[Path, str], open_ones: Sequence[tuple[Path | None, str]]) -> Counter[str]:
    """How many statements use each brand; an open one counts as it is now, not as its file is."""
    known = dict(brands)
    unsaved: list[str] = []
    for path, brand_id in open_ones:
        if path is None:
            unsaved.append(brand_id or DEFAULT_BRAND)
        else:
            known[path] = brand_id or DEFAULT_BRAND
    return Counter([*known.values(), *unsaved])
