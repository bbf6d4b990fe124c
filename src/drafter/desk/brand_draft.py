"""A brand that is being edited: immutable data with its logo's files, and the edits as pure functions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from drafter.compose.brand import (
    COLUMNS,
    HEADLINES,
    KINDS,
    LIMITS,
    PAPERS,
    SECTIONS,
    SIGNATORY_STYLES,
    WINDOWS,
    Brand,
    Logo,
    Running,
    TypeSize,
    brand_of_table,
)
from drafter.compose.brand_entries import size_of
from drafter.compose.brand_table import table_of
from drafter.compose.printable import printable
from drafter.desk.contrast import TEXT_NEEDS, WHITE, colour_of, contrast
from drafter.model.errors import InputRefused
from drafter.model.statement import SignatoryStyle

if TYPE_CHECKING:
    from drafter.desk.pictures import Taken

TEXT_COLOURS = ("ink", "accent", "grey")
"""The colours that text is set in: they need a contrast of 7 on white. The others are decoration."""

LOGO_FILES = ("file", "mark", "mono", "png", "mark_png")
_SQUARE = 1.6
_UNIT = re.compile(r"\s*(?:mm|pt)\s*$")
_CHOICES: dict[str, tuple[str, ...]] = {
    "kind": KINDS,
    "page.column": COLUMNS,
    "page.section": SECTIONS,
    "page.headline": HEADLINES,
    "page.paper": PAPERS,
    "address.window": WINDOWS,
}


@dataclass(frozen=True, slots=True)
class BrandFile:
    """A file of a brand's logo."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Draft:
    """A brand as it is edited.

    `brand` is always one that can be printed and written. `files` are all files of its logo, so that any
    earlier draft can be gone back to. `refused` are the texts typed into fields that cannot be used, by
    field: the brand keeps the last good value. `removed` is what was taken out of the logo's picture when
    it came in (codes of `desk.pictures.Removed`).
    """

    brand: Brand
    files: tuple[BrandFile, ...] = ()
    refused: tuple[tuple[str, str], ...] = ()
    removed: tuple[str, ...] = ()

    def file(self, name: str) -> bytes:
        """The bytes of one of its files. KeyError where it has none of that name."""
        for one in self.files:
            if one.name == name:
                return one.data
        raise KeyError(name)

    def typed(self, field: str) -> str:
        """What was typed into a field and refused; empty where its value is used."""
        return dict(self.refused).get(field, "")


class FirstPage(StrEnum):
    """How the first page is laid out."""

    PLAIN = "plain"
    PANEL = "panel"
    LETTER = "letter"
    PRESS = "press"


def open_draft(brand: Brand) -> Draft:
    """A draft of a brand, with the files of its logo. Raises InputRefused where one cannot be read.

    Pictures that carry metadata come clean, and `removed` says what they had; it is gone from the disk when
    the draft is written.
    """
    from drafter.desk.pictures import metadata_in, take_picture

    files = []
    removed: dict[str, None] = {}
    for name in dict.fromkeys(files_of(brand.logo)):
        try:
            data = (brand.folder / name).read_bytes()
        except OSError as error:
            raise InputRefused(
                f"The logo “{name}” of “{brand.name}” could not be read.", "Choose another brand."
            ) from error
        found = metadata_in(data) if name.lower().endswith(".png") else ()
        if found:
            removed.update(dict.fromkeys(map(str, found)))
            data = take_picture(data, name).picture.png
        files.append(BrandFile(name, data))
    return Draft(brand, tuple(files), removed=tuple(removed))


def fields() -> tuple[str, ...]:
    """The names of the fields that `edited` knows, such as "furniture.foot_left"."""
    return tuple(_PARSERS)


def value_of(brand: Brand, field: str) -> Any:
    """The value of a field: text, number, flag, `TypeSize`, tuple of texts or an enumeration's member."""
    part, _, name = field.rpartition(".")
    return getattr(getattr(brand, part) if part else brand, name)


def edited(draft: Draft, field: str, value: object) -> Draft:
    """The draft with a value in a field; `value` may be the text that was typed ("13,2 mm", "10.5 / 15").

    What cannot be used is kept in `refused` and changes nothing else. KeyError where there is no such field.
    """
    parse = _PARSERS[field]
    try:
        parsed = parse(value)
        brand = _with(draft.brand, field, parsed)
        _check(brand, draft.files)
    except ValueError:
        return replace(draft, refused=(*_without(draft.refused, field), (field, str(value))))
    if brand == draft.brand and not draft.typed(field):
        return draft
    return replace(draft, brand=brand, refused=_without(draft.refused, field))


def first_page_of(brand: Brand) -> FirstPage:
    """How the brand's first page is laid out."""
    if brand.kind in (FirstPage.LETTER, FirstPage.PRESS):
        return FirstPage(brand.kind)
    return FirstPage.PANEL if brand.page.headline == "panel" else FirstPage.PLAIN


def with_first_page(draft: Draft, layout: FirstPage) -> Draft:
    """The draft with a layout of the first page."""
    brand = draft.brand
    kind = {FirstPage.PLAIN: "sober", FirstPage.PANEL: "warm"}.get(layout, str(layout))
    headline = "panel" if layout is FirstPage.PANEL else "plain"
    address = brand.address
    if layout is FirstPage.LETTER and not address.window:
        window = "us" if brand.page.paper == "Letter" else "din-b"
        address = replace(address, window=window)
    if layout is first_page_of(brand):
        return draft
    page = replace(brand.page, headline=headline)
    return replace(draft, brand=replace(brand, kind=kind, page=page, address=address))


def with_logo(draft: Draft, taken: Taken) -> Draft:
    """The draft with another logo; one that is nearly square is its mark too, others have none then.

    The height stays; alternative text goes, since it spoke of the old one.
    """
    picture, stem = taken.picture, taken.stem
    files = [_named(f"{stem}.png", picture.png)]
    if picture.svg:
        files.append(_named(f"{stem}.svg", picture.svg.encode("utf-8")))
    png, svg = files[0].name, files[1].name if picture.svg else ""
    square = picture.width <= picture.height * _SQUARE
    logo = replace(
        draft.brand.logo,
        file=svg,
        png=png,
        mono="",
        mark=svg if square else "",
        mark_png=png if square else "",
        alt="",
    )
    return _with_files(draft, logo, files, tuple(str(one) for one in taken.removed))


def with_mark(draft: Draft, taken: Taken) -> Draft:
    """The draft with another mark, which stands at the head of following pages."""
    picture, stem = taken.picture, taken.stem
    files = [_named(f"{stem}-mark.png", picture.png)]
    if picture.svg:
        files.append(_named(f"{stem}-mark.svg", picture.svg.encode("utf-8")))
    logo = replace(draft.brand.logo, mark_png=files[0].name, mark=files[1].name if picture.svg else "")
    return _with_files(draft, logo, files, draft.removed)


def without_logo(draft: Draft) -> Draft:
    """The draft without logo and mark."""
    usual = draft.brand.logo
    logo = Logo(
        height_mm=usual.height_mm,
        y_mm=usual.y_mm,
        mark_height_mm=usual.mark_height_mm,
        mark_y_mm=usual.mark_y_mm,
    )
    return _with_files(draft, logo, (), ())


def _with_files(draft: Draft, logo: Logo, files: Iterable[BrandFile], removed: tuple[str, ...]) -> Draft:
    """With a logo, and those of the files that it names."""
    there = {one.name: one for one in (*draft.files, *files)}
    kept = tuple(there[name] for name in dict.fromkeys(files_of(logo)))
    return replace(draft, brand=replace(draft.brand, logo=logo), files=kept, removed=removed)


def files_of(logo: Logo) -> tuple[str, ...]:
    """The names of the files that a logo has."""
    names = (getattr(logo, key) for key in LOGO_FILES)
    return tuple(name for name in names if name)


def _named(name: str, data: bytes) -> BrandFile:
    """A file with some of its digest in its name: another picture never has the same name."""
    stem, _, ending = name.rpartition(".")
    return BrandFile(f"{stem}-{sha256(data).hexdigest()[:8]}.{ending}", data)


def with_own_names(draft: Draft) -> Draft:
    """The draft with its files named as Drafter names them, so that it may take them away again."""
    renamed = {one.name: _named(shown_name(one.name), one.data) for one in draft.files}
    logo = draft.brand.logo
    names: dict[str, Any] = {
        key: renamed[getattr(logo, key)].name for key in LOGO_FILES if getattr(logo, key) in renamed
    }
    return replace(
        draft, brand=replace(draft.brand, logo=replace(logo, **names)), files=tuple(renamed.values())
    )


def shown_name(name: str) -> str:
    """A file's name without the digest that Drafter put into it."""
    return re.sub(r"-[0-9a-f]{8}(?=\.\w+$)", "", name)


def _with(brand: Brand, field: str, value: object) -> Brand:
    part, _, name = field.rpartition(".")
    changes: dict[str, Any] = {name: value}
    if not part:
        return replace(brand, **changes)
    whole: dict[str, Any] = {part: replace(getattr(brand, part), **changes)}
    return replace(brand, **whole)


def _without(refused: tuple[tuple[str, str], ...], field: str) -> tuple[tuple[str, str], ...]:
    return tuple(one for one in refused if one[0] != field)


def _check(brand: Brand, files: tuple[BrandFile, ...]) -> None:
    """Raises ValueError unless the brand would be read back as it is."""
    names = {one.name for one in files}
    tables: dict[str, object] = dict(table_of(brand))
    if brand_of_table(tables, brand.folder, names.__contains__) != brand:
        raise ValueError("it would not be read back")


def _text(value: object) -> str:
    return printable(str(value)).replace("\n", " ")


def _name(value: object) -> str:
    return " ".join(_text(value).split())


def _texts(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        value = value.split("\n")
    if not isinstance(value, Iterable):
        raise ValueError("no list of texts")
    lines = [_text(one).strip() for one in value]
    while lines and not lines[-1]:
        lines.pop()
    return tuple(lines)


def _columns(value: object) -> tuple[tuple[str, ...], ...]:
    if not isinstance(value, Iterable):
        raise ValueError("no list of columns")
    return tuple(column for column in map(_texts, value) if column)


def _pairs(value: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, Iterable):
        raise ValueError("no list of pairs")
    found = []
    for label, text in value:
        if _text(label).strip() or _text(text).strip():
            found.append((_text(label).strip(), _text(text).strip()))
    return tuple(found)


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("neither true nor false")
    return value


def _number(value: object) -> float:
    # "nan" is a number to Python; the limits refuse it.
    return round(float(_UNIT.sub("", str(value)).strip().replace(",", ".")), 3)


def _size(value: object) -> TypeSize:
    if isinstance(value, TypeSize):
        return value
    found = size_of(_UNIT.sub("", str(value)).replace(",", ".").replace(" ", ""))
    if found is None:
        raise ValueError("no size and leading")
    return TypeSize(*found[:2])


def _text_colour(value: object) -> str:
    colour = _colour(value)
    if contrast(colour, WHITE) < TEXT_NEEDS:
        raise ValueError("too faint for text")
    return colour


def _colour(value: object) -> str:
    colour = colour_of(str(value))
    if not colour:
        raise ValueError("no colour")
    return colour


def _choice(options: tuple[str, ...]) -> Callable[[object], str]:
    def chosen(value: object) -> str:
        if value not in options:
            raise ValueError("none of the choices")
        return str(value)

    return chosen


def _style(value: object) -> SignatoryStyle:
    if value not in SIGNATORY_STYLES:
        raise ValueError("no style of a brand")
    return SignatoryStyle(str(value))


_PARSERS: dict[str, Callable[[object], Any]] = {
    "name": _name,
    "logo.alt": _text,
    **dict.fromkeys(LIMITS, _number),
    **{f"colours.{name}": _text_colour for name in TEXT_COLOURS},
    "colours.rule": _colour,
    "colours.tint": _colour,
    "type.text": _name,
    "type.heads": _name,
    **{f"type.{name}": _size for name in ("body", "headline", "lede", "section", "small")},
    "type.headline_bold": _flag,
    "type.lede_bold": _flag,
    **{field: _choice(options) for field, options in _CHOICES.items()},
    "furniture.first_right": _texts,
    "furniture.foot_left": _text,
    "furniture.foot_columns": _columns,
    **{
        f"furniture.{name}": _flag
        for name in ("first_right_bold", "foot_rule_accent", "foot_dated", "foot_pages", "foot_fingerprint")
    },
    "furniture.running": lambda value: Running(str(value)),
    "calls.addressee_accent": _flag,
    "address.lines": _texts,
    "address.references": _pairs,
    "press.band": _colour,
    "press.end_squares": _flag,
    "signatories": _style,
}
