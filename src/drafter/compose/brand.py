"""Brands: logo, colours, fonts, page and furniture, read from `brand.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from drafter.compose.brand_entries import Entries
from drafter.model.errors import InputRefused
from drafter.model.statement import SignatoryStyle

DEFAULT_BRAND = "sober"
FAMILIES = ("Noto Serif", "Noto Sans")
_KINDS = ("sober", "warm", "letter", "press")
# Read by no look yet, and no mistake.
_LATER = ("address", "press")


class Running(StrEnum):
    """What stands at the head of following pages."""

    MARK_AND_TITLE = "mark and title"
    TITLE = "title"
    MARK = "mark"
    NOTHING = "nothing"


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
    """Lines at the right of the first page's head, and the foot; `foot_rule_accent` colours its rule.

    `foot_columns` are columns of lines in place of `foot_left`. `running` says what following pages carry.
    `foot_pages` prints page x of y, `foot_fingerprint` the text's fingerprint in every purpose.
    """

    first_right: tuple[str, ...] = ()
    first_right_bold: bool = False
    foot_left: str = ""
    foot_rule_pt: float = 0.5
    foot_rule_accent: bool = False
    foot_dated: bool = True
    foot_columns: tuple[tuple[str, ...], ...] = ()
    foot_pages: bool = True
    foot_fingerprint: bool = False
    running: Running = Running.MARK_AND_TITLE


@dataclass(frozen=True, slots=True)
class CallLook:
    """How calls are set: a bar at the left in points, the addressee's look, the hang of an ask's number."""

    bar_pt: float = 0
    addressee_accent: bool = False
    ask_hang_mm: float = 6


@dataclass(frozen=True, slots=True)
class AddressLook:
    """Of letters: which envelope's window the address stands in ("din-b", "us" or none), and the sender.

    `lines` are name and address on the line over the window; `references` are labels and values printed
    beside it ("Telephone", "+32 …") after the date and the letter's own reference.
    """

    window: str = ""
    lines: tuple[str, ...] = ()
    references: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class PressLook:
    """Of press releases: the ground of the embargo's band, and whether squares stand before the last word."""

    band: str = "#FFD400"
    end_squares: bool = True


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
    address: AddressLook = AddressLook()
    press: PressLook = PressLook()
    signatories: SignatoryStyle = SignatoryStyle.LIST


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
    except ValueError as error:
        raise InputRefused(
            f"The brand “{folder.name}” cannot be used: {error}.",
            "Mend its brand.toml or choose another brand.",
        ) from error


def _brand_of(folder: Path, table: dict[str, object]) -> Brand:
    entries = Entries("", table)
    about, logo, colours = entries.table("brand"), entries.table("logo"), entries.table("colour")
    kinds, page, calls = entries.table("type"), entries.table("page"), entries.table("calls")
    for name in _LATER:
        entries.table(name, checked=False)
    made = Brand(
        id=folder.name,
        name=about.text("name"),
        kind=about.choice("kind", _KINDS),
        folder=folder,
        logo=_logo(folder, logo),
        colours=Colours(
            ink=colours.colour("ink"),
            accent=colours.colour("accent"),
            grey=colours.colour("grey", Colours().grey),
            rule=colours.colour("rule", Colours().rule),
            tint=colours.colour("tint", Colours().tint),
        ),
        type=_type(kinds),
        page=PageShape(
            column=page.choice("column", ("right", "left")),
            section=page.choice("section", ("side", "above")),
            headline=page.choice("headline", ("plain", "panel")),
            paper=page.choice("paper", ("A4", "Letter")),
        ),
        furniture=_furniture(entries.table("furniture")),
        calls=CallLook(
            bar_pt=calls.number("bar_pt", 0, 0, 12),
            addressee_accent=calls.choice("addressee", ("bold", "bold accent")) == "bold accent",
            ask_hang_mm=calls.number("ask_hang_mm", 6, 0, 30),
        ),
    )
    entries.end()
    return made


def _logo(folder: Path, logo: Entries) -> Logo:
    usual = Logo()
    logo.file("mono", folder)
    return Logo(
        file=logo.file("file", folder),
        mark=logo.file("mark", folder),
        png=logo.file("png", folder),
        mark_png=logo.file("mark_png", folder),
        alt=logo.text("alt", ""),
        height_mm=logo.number("height_mm", usual.height_mm, 1, 40),
        y_mm=logo.number("y_mm", usual.y_mm, 0, 60),
        mark_height_mm=logo.number("mark_height_mm", usual.mark_height_mm, 1, 20),
        mark_y_mm=logo.number("mark_y_mm", usual.mark_y_mm, 0, 60),
    )


def _type(kinds: Entries) -> Type:
    def size(key: str, usual: TypeSize) -> TypeSize:
        return TypeSize(*kinds.size(key, (usual.size, usual.leading))[:2])

    usual = Type()
    lede = kinds.size("lede", (usual.lede.size, usual.lede.leading))
    return Type(
        text=kinds.choice("text", FAMILIES),
        heads=kinds.choice("heads", FAMILIES[::-1]),
        body=size("body", usual.body),
        headline=size("headline", usual.headline),
        headline_bold=kinds.choice("headline_weight", ("regular", "bold")) == "bold",
        lede=TypeSize(*lede[:2]),
        lede_bold=lede[2],
        section=size("section", usual.section),
        small=size("small", usual.small),
    )


def _furniture(foot: Entries) -> BrandFurniture:
    foot.texts("running")
    return BrandFurniture(
        first_right=foot.texts("first_right"),
        first_right_bold=foot.flag("first_right_bold", False),
        foot_left=" · ".join(foot.texts("foot_left")),
        foot_rule_pt=foot.number("foot_rule_pt", 0.5, 0, 6),
        foot_rule_accent=foot.flag("foot_rule_accent", False),
        foot_dated=foot.flag("foot_dated", True),
    )


def brand_folders(places: tuple[Path, ...]) -> dict[str, Path]:
    """The folder of each brand by id, in alphabetical order; later places win over earlier ones."""
    found: dict[str, Path] = {}
    for place in places:
        if place.is_dir():
            for folder in sorted(place.iterdir()):
                if (folder / "brand.toml").is_file():
                    found[folder.name] = folder
    return dict(sorted(found.items()))
