"""The brands that a statement can be printed in."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.compose.brand import DEFAULT_BRAND, Brand, brand_folders, read_brand
from drafter.model.errors import InputRefused, UnknownName
from drafter.places import Places, resources


def list_brands(places: Places) -> tuple[Brand, ...]:
    """The bundled brands and the writer's own, by id; one of the writer's own hides a bundled one.

    A brand that cannot be read is left out: see `refused_brands`.
    """
    return tuple(one for one in _read(places) if isinstance(one, Brand))


def refused_brands(places: Places) -> tuple[InputRefused, ...]:
    """Why brands that are there cannot be used."""
    return tuple(one for one in _read(places) if isinstance(one, InputRefused))


def _read(places: Places) -> Iterator[Brand | InputRefused]:
    for folder in brand_folders((resources() / "brands", places.data / "brands")).values():
        try:
            yield read_brand(folder)
        except InputRefused as refusal:
            yield refusal


def brand(brand_id: str, places: Places) -> Brand:
    """The brand with an id, the default one for an empty id. Raises UnknownName, naming those there are."""
    folders = brand_folders((resources() / "brands", places.data / "brands"))
    folder = folders.get(brand_id or DEFAULT_BRAND)
    if folder is None:
        raise UnknownName(f"There is no brand “{brand_id}”.", f"Choose one of: {', '.join(folders)}.")
    return read_brand(folder)
