"""The brands that a statement can be printed in."""

from __future__ import annotations

from drafter.compose.brand import DEFAULT_BRAND, Brand, brand_folders, read_brand
from drafter.model.errors import UnknownName
from drafter.places import Places, resources


def list_brands(places: Places) -> tuple[Brand, ...]:
    """The bundled brands and the writer's own, by id; one of the writer's own hides a bundled one."""
    folders = brand_folders((resources() / "brands", places.data / "brands"))
    return tuple(read_brand(folder) for folder in folders.values())


def brand(brand_id: str, places: Places) -> Brand:
    """The brand with an id, the default one for an empty id. Raises UnknownName, naming those there are."""
    folders = brand_folders((resources() / "brands", places.data / "brands"))
    folder = folders.get(brand_id or DEFAULT_BRAND)
    if folder is None:
        raise UnknownName(f"There is no brand “{brand_id}”.", f"Choose one of: {', '.join(folders)}.")
    return read_brand(folder)
