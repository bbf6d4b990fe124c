"""Brands: logo, colours, fonts, page and furniture, read from `brand.toml`."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from drafter.model.errors import InputRefused

DEFAULT_BRAND = "sober"
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


@dataclass(frozen=True, slots=True)
class Logo:
    """Files beside `brand.toml`: the whole logo and the mark alone, as SVG and as PNG; sizes in mm."""

    file: str = ""
    mark: str = ""
    png: str = ""
    mark_png: str = ""
    alt: str = ""
    height_mm: float = 11.9
    y_mm: float = 10.6
    mark_height_mm: float = 5.3
    mark_y_mm: float = 14.5


@dataclass(frozen=True, slots=True)
class Colours:
    """Colours as "#RRGGBB"."""

    ink: str = "#1B1F24"
    accent: str = "#1F4A5F"
    grey: str = "#4A525C"
    rule: str = "#8A949E"
    tint: str = "#EEF2F4"


@dataclass(frozen=True, slots=True)
class TypeSize:
    """Size and leading in points."""

    size: float
    leading: float


@dataclass(frozen=True, slots=True)
class Type:
    """Families of the text and of heads, and the sizes of the main roles."""

    text: str = "Noto Serif"
    heads: str = "Noto Sans"
    body: TypeSize = TypeSize(10.5, 15)
    headline: TypeSize = TypeSize(21.5, 27)
    headline_bold: bool = False
    lede: TypeSize = TypeSize(12.5, 18.75)
    lede_bold: bool = False
    section: TypeSize = TypeSize(9, 11.25)
    small: TypeSize = TypeSize(8.5, 11.25)


@dataclass(frozen=True, slots=True)
class PageShape:
    """Where things stand: `column` left or right, `section` side or above, `headline` plain or panel."""

    column: str = "right"
    section: str = "side"
    headline: str = "plain"
    paper: str = "A4"


@dataclass(frozen=True, slots=True)
class BrandFurniture:
    """Lines at the right of the first page's head, and the foot; `foot_rule_accent` colours its rule."""

    first_right: tuple[str, ...] = ()
    first_right_bold: bool = False
    foot_left: str = ""
    foot_rule_pt: float = 0.5
    foot_rule_accent: bool = False
    foot_dated: bool = True


@dataclass(frozen=True, slots=True)
class CallLook:
    """How calls are set: a bar at the left in points, the addressee's look, the hang of an ask's number."""

    bar_pt: float = 0
    addressee_accent: bool = False
    ask_hang_mm: float = 6


@dataclass(frozen=True, slots=True)
class Brand:
    """A brand, read and checked; `folder` holds its logo files."""

    id: str
    name: str
    kind: str
    folder: Path
    logo: Logo = Logo()
    colours: Colours = Colours()
    type: Type = Type()
    page: PageShape = PageShape()
    furniture: BrandFurniture = BrandFurniture()
    calls: CallLook = field(default_factory=CallLook)


def read_brand(folder: Path) -> Brand:
    """The brand in a folder with a `brand.toml`. Raises InputRefused where it is missing or wrong."""
    path = folder / "brand.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InputRefused(
            f"The brand “{folder.name}” could not be read.", "Check its brand.toml or choose another brand."
        ) from error
    try:
        return _brand_of(folder, table)
    except (KeyError, TypeError, ValueError) as error:
        raise InputRefused(
            f"The brand “{folder.name}” has a wrong or missing entry: {error}.",
            "Mend its brand.toml or choose another brand.",
        ) from error


def _brand_of(folder: Path, table: dict[str, Any]) -> Brand:
    about = table["brand"]
    kinds = table.get("type", {})
    calls = table.get("calls", {})
    foot = table.get("furniture", {})
    colours = Colours(**{key: _colour(value) for key, value in table["colour"].items()})
    return Brand(
        id=folder.name,
        name=str(about["name"]),
        kind=str(about.get("kind", "sober")),
        folder=folder,
        logo=Logo(**table["logo"]),
        colours=colours,
        type=Type(
            text=kinds.get("text", "Noto Serif"),
            heads=kinds.get("heads", "Noto Sans"),
            body=_size(kinds.get("body", "10.5/15")),
            headline=_size(kinds.get("headline", "21.5/27")),
            headline_bold=kinds.get("headline_weight", "regular") == "bold",
            lede=_size(kinds.get("lede", "12.5/18.75")),
            lede_bold=str(kinds.get("lede", "")).endswith("bold"),
            section=_size(kinds.get("section", "9/11.25")),
            small=_size(kinds.get("small", "8.5/11.25")),
        ),
        page=PageShape(**table.get("page", {})),
        furniture=BrandFurniture(
            first_right=tuple(foot.get("first_right", ())),
            first_right_bold=bool(foot.get("first_right_bold", False)),
            foot_left=" · ".join(foot.get("foot_left", ())),
            foot_rule_pt=float(foot.get("foot_rule_pt", 0.5)),
            foot_rule_accent=bool(foot.get("foot_rule_accent", False)),
            foot_dated=bool(foot.get("foot_dated", True)),
        ),
        calls=CallLook(
            bar_pt=float(calls.get("bar_pt", 0)),
            addressee_accent=calls.get("addressee", "bold") == "bold accent",
            ask_hang_mm=float(calls.get("ask_hang_mm", 6)),
        ),
    )


def _size(text: str) -> TypeSize:
    size, leading = str(text).split()[0].split("/")
    return TypeSize(float(size), float(leading))


def _colour(text: str) -> str:
    if not _COLOUR.fullmatch(text):
        raise ValueError(f"“{text}” is no colour of the form #RRGGBB")
    return str(text)


def brand_folders(places: tuple[Path, ...]) -> dict[str, Path]:
    """The folder of each brand by id, in alphabetical order; later places win over earlier ones."""
    found: dict[str, Path] = {}
    for place in places:
        if place.is_dir():
            for folder in sorted(place.iterdir()):
                if (folder / "brand.toml").is_file():
                    found[folder.name] = folder
    return dict(sorted(found.items()))
