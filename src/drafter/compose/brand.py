"""Brands: logo, colours, fonts, page and furniture, read from `brand.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from msgspec import field

from drafter.compose.brand_entries import Entries
from drafter.model.errors import InputRefused
from drafter.model.sentences import phrase, reason_of, sentence
from drafter.model.statement import SignatoryStyle
from drafter.model.values import Value

DEFAULT_BRAND = "sober"
FAMILIES = ("Noto Serif", "Noto Sans")
"""The families that are shipped; any other is looked for on the machine when it is used."""

FILE_NAME = "brand.toml"
KINDS = ("sober", "warm", "letter", "press")
COLUMNS = ("right", "left")
SECTIONS = ("side", "above")
HEADLINES = ("plain", "panel")
PAPERS = ("A4", "Letter")
WINDOWS = ("", "din-b", "us")
LIMITS = {
    "logo.height_mm": (1, 40),
    "logo.y_mm": (0, 60),
    "logo.mark_height_mm": (1, 20),
    "logo.mark_y_mm": (0, 60),
    "furniture.foot_rule_pt": (0, 6),
    "calls.bar_pt": (0, 12),
    "calls.ask_hang_mm": (0, 30),
}
"""The least and the most of each number."""

SIGNATORY_STYLES = tuple(str(style) for style in SignatoryStyle if style is not SignatoryStyle.BRAND)
"""How a brand prints signatories where the statement leaves it to the brand; the first is usual."""

_MAX_BYTES = 200_000
_LONGEST_FAMILY = 100
_MOST_LINES = 12


class Running(StrEnum):
    """What stands at the head of following pages."""

    MARK_AND_TITLE = "mark and title"
    TITLE = "title"
    MARK = "mark"
    NOTHING = "nothing"


class Logo(Value, frozen=True):
    """Files beside `brand.toml`: the whole logo and the mark alone, as SVG and as PNG; sizes in mm.

    `mono` is the whole logo in one ink, as SVG. A logo may be there as PNG alone.
    """

    file: str = ""
    mark: str = ""
    mono: str = ""
    png: str = ""
    mark_png: str = ""
    alt: str = ""
    height_mm: float = 11.9
    y_mm: float = 10.6
    mark_height_mm: float = 5.3
    mark_y_mm: float = 14.5


class Colours(Value, frozen=True):
    """Colours as "#RRGGBB"."""

    ink: str = "#1B1F24"
    accent: str = "#1F4A5F"
    grey: str = "#4A525C"
    rule: str = "#8A949E"
    tint: str = "#EEF2F4"


class TypeSize(Value, frozen=True):
    """Size and leading in points."""

    size: float
    leading: float


class Type(Value, frozen=True):
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


class PageShape(Value, frozen=True):
    """Where things stand: `column` left or right, `section` side or above, `headline` plain or panel."""

    column: str = "right"
    section: str = "side"
    headline: str = "plain"
    paper: str = "A4"


class BrandFurniture(Value, frozen=True):
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


class CallLook(Value, frozen=True):
    """How calls are set: a bar at the left in points, the addressee's look, the hang of an ask's number."""

    bar_pt: float = 0
    addressee_accent: bool = False
    ask_hang_mm: float = 6


class AddressLook(Value, frozen=True):
    """Of letters: which envelope's window the address stands in ("din-b", "us" or none), and the sender.

    `lines` are name and address on the line over the window; `references` are labels and values printed
    beside it ("Telephone", "+32 …") after the date and the letter's own reference.
    """

    window: str = ""
    lines: tuple[str, ...] = ()
    references: tuple[tuple[str, str], ...] = ()


class PressLook(Value, frozen=True):
    """Of press releases: the ground of the embargo's band, and whether squares stand before the last word."""

    band: str = "#FFD400"
    end_squares: bool = True


class Brand(Value, frozen=True):
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
    try:
        with (folder / FILE_NAME).open("rb") as file:
            data = file.read(_MAX_BYTES + 1)
        if len(data) > _MAX_BYTES:
            raise ValueError(phrase("too long"))
        text = data.decode("utf-8")
    except (OSError, ValueError) as error:
        raise _unread(folder.name) from error
    return brand_of(text, folder)


def brand_of(text: str, folder: Path, has_file: Callable[[str], bool] | None = None) -> Brand:
    """The brand that the text of a `brand.toml` describes, its files in `folder`. Raises InputRefused.

    `has_file` says which files there are; the folder does where it is left out.
    """
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise _unread(folder.name) from error
    there = has_file or (lambda name: (folder / name).is_file())
    try:
        return brand_of_table(table, folder, there)
    except ValueError as error:
        raise InputRefused(
            sentence(
                "The brand “{name}” cannot be used: {error}.",
                name=folder.name,
                error=reason_of(error, phrase("an entry")),
            ),
            "Mend its brand.toml or choose another brand.",
        ) from error


def _unread(name: str) -> InputRefused:
    return InputRefused(
        f"The brand “{name}” could not be read.", "Check its brand.toml or choose another brand."
    )


def brand_of_table(table: dict[str, object], folder: Path, has_file: Callable[[str], bool]) -> Brand:
    """The brand that a table describes. Raises ValueError that names the entry and what it may be."""
    entries = Entries("", table, LIMITS)
    about, page, calls = entries.table("brand"), entries.table("page"), entries.table("calls")
    address, press = entries.table("address"), entries.table("press")
    usual = Brand("", "", "", folder)
    # A brand is known by its folder's name; the id travels in files that are handed on.
    about.text("id", "")
    made = Brand(
        id=folder.name,
        name=about.text("name"),
        kind=about.choice("kind", KINDS),
        folder=folder,
        logo=_logo(entries.table("logo"), has_file),
        colours=_colours(entries.table("colour")),
        type=_type(entries.table("type")),
        page=PageShape(
            column=page.choice("column", COLUMNS),
            section=page.choice("section", SECTIONS),
            headline=page.choice("headline", HEADLINES),
            paper=page.choice("paper", PAPERS),
        ),
        furniture=_furniture(entries.table("furniture")),
        calls=CallLook(
            bar_pt=calls.number("bar_pt", usual.calls.bar_pt),
            addressee_accent=calls.choice("addressee", ("bold", "bold accent")) == "bold accent",
            ask_hang_mm=calls.number("ask_hang_mm", usual.calls.ask_hang_mm),
        ),
        address=AddressLook(
            window=address.choice("window", WINDOWS),
            lines=address.texts("lines", _MOST_LINES),
            references=address.pairs("references", _MOST_LINES),
        ),
        press=PressLook(
            band=press.colour("band", usual.press.band),
            end_squares=press.choice("end_mark", ("squares", "")) == "squares",
        ),
        signatories=SignatoryStyle(entries.table("signatories").choice("style", SIGNATORY_STYLES)),
    )
    entries.end()
    return made


def _logo(logo: Entries, has_file: Callable[[str], bool]) -> Logo:
    usual = Logo()
    files = {key: logo.file(key, has_file) for key in ("file", "mark", "mono", "png", "mark_png")}
    return Logo(
        **files,
        alt=logo.text("alt", ""),
        height_mm=logo.number("height_mm", usual.height_mm),
        y_mm=logo.number("y_mm", usual.y_mm),
        mark_height_mm=logo.number("mark_height_mm", usual.mark_height_mm),
        mark_y_mm=logo.number("mark_y_mm", usual.mark_y_mm),
    )


def _colours(colours: Entries) -> Colours:
    usual = Colours()
    return Colours(
        ink=colours.colour("ink"),
        accent=colours.colour("accent"),
        grey=colours.colour("grey", usual.grey),
        rule=colours.colour("rule", usual.rule),
        tint=colours.colour("tint", usual.tint),
    )


def _type(kinds: Entries) -> Type:
    def size(key: str, usual: TypeSize) -> TypeSize:
        return TypeSize(*kinds.size(key, (usual.size, usual.leading))[:2])

    usual = Type()
    lede = kinds.size("lede", (usual.lede.size, usual.lede.leading))
    return Type(
        text=kinds.name("text", usual.text, FAMILIES, _LONGEST_FAMILY),
        heads=kinds.name("heads", usual.heads, FAMILIES, _LONGEST_FAMILY),
        body=size("body", usual.body),
        headline=size("headline", usual.headline),
        headline_bold=kinds.choice("headline_weight", ("regular", "bold")) == "bold",
        lede=TypeSize(*lede[:2]),
        lede_bold=lede[2],
        section=size("section", usual.section),
        small=size("small", usual.small),
    )


def _furniture(foot: Entries) -> BrandFurniture:
    usual = BrandFurniture()
    return BrandFurniture(
        first_right=foot.texts("first_right", _MOST_LINES),
        first_right_bold=foot.flag("first_right_bold", usual.first_right_bold),
        foot_left=" · ".join(foot.texts("foot_left", _MOST_LINES)),
        foot_rule_pt=foot.number("foot_rule_pt", usual.foot_rule_pt),
        foot_rule_accent=foot.flag("foot_rule_accent", usual.foot_rule_accent),
        foot_dated=foot.flag("foot_dated", usual.foot_dated),
        foot_columns=foot.columns("foot_columns", _MOST_LINES),
        foot_pages=foot.flag("foot_pages", usual.foot_pages),
        foot_fingerprint=foot.flag("foot_fingerprint", usual.foot_fingerprint),
        running=Running(foot.choice("running", tuple(Running))),
    )


def brand_folders(places: tuple[Path, ...]) -> dict[str, Path]:
    """The folder of each brand by id, in alphabetical order; later places win over earlier ones."""
    found: dict[str, Path] = {}
    for place in places:
        if place.is_dir():
            for folder in sorted(place.iterdir()):
                # One that begins with a point is still being written, or was when the machine went out.
                if not folder.name.startswith(".") and (folder / FILE_NAME).is_file():
                    found[folder.name] = folder
    return dict(sorted(found.items()))
