"""What is wrong with a brand, as data; `brand_words` puts it in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from drafter.compose.brand import Brand
from drafter.desk.brand_draft import TEXT_COLOURS, Draft, shown_name, value_of
from drafter.desk.brand_lines import lines_over, room_of_logo
from drafter.desk.contrast import (
    LARGE_NEEDS,
    TEXT_NEEDS,
    WHITE,
    colour_of,
    contrast,
    contrast_shown,
    nearest_passing,
)

PRINT_DPI = 300
_MM = 25.4


class Group(StrEnum):
    """The groups of the brand window."""

    LOGO = "logo"
    COLOURS = "colours"
    FONTS = "fonts"
    PAGE = "page"
    LETTERHEAD = "letterhead"
    FOOT = "foot"
    SIGNATORIES = "signatories"
    FIRST_PAGE = "first-page"


class Severity(StrEnum):
    """ERROR is to be mended, WARNING to be known; DONE was mended already."""

    ERROR = "error"
    WARNING = "warning"
    DONE = "done"


class ProblemCode(StrEnum):
    """What there can be."""

    REFUSED_COLOUR = "refused-colour"
    NO_COLOUR = "no-colour"
    FAINT_TEXT = "faint-text"
    FAINT_ON_TINT = "faint-on-tint"
    FAINT_ON_BAND = "faint-on-band"
    REFUSED_VALUE = "refused-value"
    LOGO_SMALL = "logo-small"
    NO_LOGO = "no-logo"
    LOGO_BROKEN = "logo-broken"
    NO_ALTERNATIVE = "no-alternative"
    ALTERNATIVE_IS_FILE = "alternative-is-file"
    METADATA_REMOVED = "metadata-removed"
    FONT_MISSING = "font-missing"
    FONT_RESTRICTED = "font-restricted"
    FONT_UNUSABLE = "font-unusable"
    LETTERS_LACKING = "letters-lacking"
    LINE_LONG = "line-long"
    LOGO_WIDE = "logo-wide"


@dataclass(frozen=True, slots=True)
class BrandProblem:
    """A problem of a field in a group; `arguments` are what its words are made with."""

    code: ProblemCode
    group: Group
    severity: Severity
    field: str
    arguments: tuple[tuple[str, str], ...] = ()

    def argument(self, name: str) -> str:
        """An argument, empty where there is none of that name."""
        return dict(self.arguments).get(name, "")


@dataclass(frozen=True, slots=True)
class ColourFacts:
    """A colour and its contrasts, as shown; `nearest` and its ratio on white where it is refused for text.

    `value` is empty where what was typed is no colour. `decoration` colours carry no text.
    """

    value: str
    on_white: str = ""
    on_tint: str = ""
    decoration: bool = False
    passes: bool = True
    nearest: str = ""
    nearest_on_white: str = ""


@dataclass(frozen=True, slots=True)
class LogoFacts:
    """A logo as it prints: pixels (0 for a drawing alone), bytes of its file, and its size on the page.

    `dpi` is 0 where a drawing prints, and `needed` how many pixels across 300 dpi would take.
    """

    name: str
    bytes: int
    width: int
    height: int
    printed_mm: tuple[float, float]
    vector: bool
    dpi: int
    needed: int


def colour_facts(draft: Draft, name: str, typed: str = "") -> ColourFacts:
    """What there is to know of one of the five colours ("ink"), as it is or as it was just typed."""
    colours = draft.brand.colours
    decoration = name not in TEXT_COLOURS
    shown = typed or draft.typed(f"colours.{name}")
    value = colour_of(shown) if shown else value_of(draft.brand, f"colours.{name}")
    if not value or decoration:
        return ColourFacts(value, decoration=decoration, passes=bool(value))
    on_white = contrast(value, WHITE)
    passes = on_white >= TEXT_NEEDS
    nearest = "" if passes else nearest_passing(value)
    return ColourFacts(
        value,
        contrast_shown(on_white),
        contrast_shown(contrast(value, colours.tint)),
        passes=passes,
        nearest=nearest,
        nearest_on_white=contrast_shown(contrast(nearest, WHITE)) if nearest else "",
    )


def logo_facts(draft: Draft) -> LogoFacts | None:
    """The logo as it prints; None where the brand has none."""
    from drafter.typeset.drawing import parse_drawing
    from drafter.typeset.rasters import NoPicture, open_picture

    logo = draft.brand.logo
    name = logo.file or logo.png
    if not name:
        return None
    data = draft.file(name)
    width = height = 0
    try:
        if logo.png:
            width, height = open_picture(draft.file(logo.png), ("PNG",)).size
        if logo.file:
            drawing = parse_drawing(data.decode("utf-8"))
            shape = drawing.width / drawing.height
        else:
            shape = width / height
    except (ValueError, NoPicture):
        return LogoFacts(name, len(data), 0, 0, (0, 0), bool(logo.file), 0, 0)
    across = logo.height_mm * shape
    dpi = 0 if logo.file else round(height / (logo.height_mm / _MM))
    return LogoFacts(
        name=name,
        bytes=len(data),
        width=width,
        height=height,
        printed_mm=(across, logo.height_mm),
        vector=bool(logo.file),
        dpi=dpi,
        needed=round(across / _MM * PRINT_DPI),
    )


def problems(draft: Draft, languages: Sequence[str] = ()) -> tuple[BrandProblem, ...]:
    """All that is wrong with a brand, by group; `languages` are those of the statement that is shown."""
    found = (
        *_of_logo(draft),
        *_of_colours(draft),
        *_of_values(draft),
        *_of_fonts(draft.brand, languages),
        *_of_room(draft),
    )
    order = list(Group)
    return tuple(sorted(found, key=lambda one: order.index(one.group)))


def _of_logo(draft: Draft) -> Iterator[BrandProblem]:
    logo = draft.brand.logo
    facts = logo_facts(draft)
    if facts is None:
        yield BrandProblem(ProblemCode.NO_LOGO, Group.LOGO, Severity.WARNING, "logo.file")
        return
    if not any(facts.printed_mm):
        given = (("name", shown_name(facts.name)),)
        yield BrandProblem(ProblemCode.LOGO_BROKEN, Group.LOGO, Severity.ERROR, "logo.file", given)
    if facts.dpi and facts.dpi < PRINT_DPI:
        arguments = (("dpi", str(facts.dpi)), ("mm", f"{facts.printed_mm[0]:.1f}"), ("px", str(facts.needed)))
        yield BrandProblem(ProblemCode.LOGO_SMALL, Group.LOGO, Severity.WARNING, "logo.png", arguments)
    alt = logo.alt.strip()
    if not alt:
        yield BrandProblem(ProblemCode.NO_ALTERNATIVE, Group.LOGO, Severity.ERROR, "logo.alt")
    elif _is_file(alt, draft):
        yield BrandProblem(
            ProblemCode.ALTERNATIVE_IS_FILE, Group.LOGO, Severity.WARNING, "logo.alt", (("text", alt),)
        )
    if draft.removed:
        removed = (("removed", ",".join(draft.removed)),)
        yield BrandProblem(ProblemCode.METADATA_REMOVED, Group.LOGO, Severity.DONE, "logo.png", removed)


def _is_file(alt: str, draft: Draft) -> bool:
    """Whether an alternative text is the name of a file."""
    from drafter.desk.pictures import ENDINGS

    text = alt.casefold()
    names = {shown_name(one.name).casefold() for one in draft.files}
    stems = {name.rpartition(".")[0] for name in names if "-" in name or "_" in name}
    return (text.rpartition(".")[2] in ENDINGS and "." in text) or text in stems


def _of_colours(draft: Draft) -> Iterator[BrandProblem]:
    brand = draft.brand
    for name in ("ink", "accent", "grey", "rule", "tint"):
        field = f"colours.{name}"
        facts = colour_facts(draft, name)
        typed = draft.typed(field)
        arguments = (
            ("colour", facts.value or typed),
            ("on_white", facts.on_white),
            ("nearest", facts.nearest),
            ("nearest_on_white", facts.nearest_on_white),
        )
        if typed:
            code = ProblemCode.REFUSED_COLOUR if facts.value else ProblemCode.NO_COLOUR
            yield BrandProblem(code, Group.COLOURS, Severity.ERROR, field, arguments)
        elif not facts.passes:
            yield BrandProblem(ProblemCode.FAINT_TEXT, Group.COLOURS, Severity.ERROR, field, arguments)
    yield from _on_grounds(brand)


def _on_grounds(brand: Brand) -> Iterator[BrandProblem]:
    """Text on the tint and on the band of a press release: what stands there is ink, or large and bold."""
    colours = brand.colours
    grounds = [
        (ProblemCode.FAINT_ON_TINT, "colours.tint", colours.tint, "ink", TEXT_NEEDS),
        (ProblemCode.FAINT_ON_TINT, "colours.tint", colours.tint, "accent", LARGE_NEEDS),
    ]
    if brand.kind == "press":
        grounds.append((ProblemCode.FAINT_ON_BAND, "press.band", brand.press.band, "ink", TEXT_NEEDS))
    for code, field, ground, name, needed in grounds:
        ratio = contrast(value_of(brand, f"colours.{name}"), ground)
        if ratio < needed:
            arguments = (("name", name), ("ratio", contrast_shown(ratio)), ("needed", f"{needed:g}"))
            yield BrandProblem(code, Group.COLOURS, Severity.WARNING, field, arguments)


def _of_fonts(brand: Brand, languages: Sequence[str]) -> Iterator[BrandProblem]:
    """Families that cannot be used, and letters of the languages that another family must give."""
    from drafter.desk.fonts import Usable, coverage, family_state, stand_in

    codes = {
        Usable.MISSING: ProblemCode.FONT_MISSING,
        Usable.RESTRICTED: ProblemCode.FONT_RESTRICTED,
        Usable.NOT_TRUETYPE: ProblemCode.FONT_UNUSABLE,
    }
    for field in ("type.text", "type.heads"):
        family = value_of(brand, field)
        state = family_state(family)
        if state in codes:
            arguments = (("family", family), ("fallback", stand_in(family)))
            yield BrandProblem(codes[state], Group.FONTS, Severity.WARNING, field, arguments)
            continue
        for language in coverage(family, languages).lacking:
            if language.comes_from.startswith(family):
                # A shipped family's own face for another script is no change of look.
                continue
            given = (
                ("family", family),
                ("language", language.name),
                ("letters", " ".join(language.letters)),
                ("fallback", language.comes_from),
            )
            yield BrandProblem(ProblemCode.LETTERS_LACKING, Group.FONTS, Severity.WARNING, field, given)


def _of_room(draft: Draft) -> Iterator[BrandProblem]:
    """Lines that their place cuts, and a logo that runs into the lines beside it."""
    brand = draft.brand
    for field, text, over in lines_over(brand):
        arguments = (("text", text), ("over", f"{max(over, 0.1):.1f}"))
        yield BrandProblem(ProblemCode.LINE_LONG, group_of(field), Severity.WARNING, field, arguments)
    facts = logo_facts(draft)
    if facts is not None and facts.printed_mm[0] > (room := room_of_logo(brand)):
        arguments = (("mm", f"{facts.printed_mm[0]:.1f}"), ("room", f"{room:.1f}"))
        yield BrandProblem(ProblemCode.LOGO_WIDE, Group.LOGO, Severity.WARNING, "logo.height_mm", arguments)


_GROUPS = (
    ("name", Group.LOGO),
    ("logo.", Group.LOGO),
    ("colours.", Group.COLOURS),
    ("type.", Group.FONTS),
    ("page.", Group.PAGE),
    ("furniture.first", Group.LETTERHEAD),
    ("furniture.running", Group.LETTERHEAD),
    ("furniture.", Group.FOOT),
    ("signatories", Group.SIGNATORIES),
)


def group_of(field: str) -> Group:
    """The group that a field stands in."""
    return next((group for start, group in _GROUPS if field.startswith(start)), Group.FIRST_PAGE)


def _of_values(draft: Draft) -> Iterator[BrandProblem]:
    for field, typed in draft.refused:
        if not field.startswith("colours."):
            group = group_of(field)
            yield BrandProblem(ProblemCode.REFUSED_VALUE, group, Severity.ERROR, field, (("typed", typed),))
