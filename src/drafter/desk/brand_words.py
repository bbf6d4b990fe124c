"""The problems of brands in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from drafter.compose.brand import LIMITS
from drafter.desk.brand_problems import BrandProblem, ProblemCode


@dataclass(frozen=True, slots=True)
class Words:
    """A problem in words: what there is, why it matters, and what to do, each a sentence or empty."""

    what: str
    why: str = ""
    do: str = ""


def words_of(problem: BrandProblem) -> Words:
    """A problem in words."""
    given = dict(problem.arguments)
    what, why, do = _WORDS[problem.code]
    if problem.code is ProblemCode.METADATA_REMOVED:
        given["removed"] = _listed([_REMOVED[one] for one in given["removed"].split(",")])
        given["were"] = "was" if "," not in problem.argument("removed") else "were"
    if problem.code is ProblemCode.REFUSED_COLOUR and not given.get("nearest"):
        do = ""
    if problem.code is ProblemCode.LETTERS_LACKING and not given["fallback"]:
        why = "{letters} are printed as boxes."
    if problem.code is ProblemCode.REFUSED_VALUE:
        given["wanted"] = _wanted(problem.field)
    return Words(what.format_map(given), why.format_map(given), do.format_map(given))


def _listed(words: Sequence[str]) -> str:
    text = words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
    return text[:1].upper() + text[1:]


def _wanted(field: str) -> str:
    if field in LIMITS:
        least, most = LIMITS[field]
        unit = "pt" if field.endswith("_pt") else "mm"
        return f"Give a number from {least:g} to {most:g} {unit}."
    if field.startswith("type.") and field not in ("type.text", "type.heads"):
        return "Give size and leading in points, such as 10.5 / 15."
    return "Give a name." if field == "name" else "Choose another value."


_REMOVED = {
    "author": "author",
    "program": "program",
    "place": "place",
    "time": "time",
    "camera": "camera",
    "text": "texts",
    "thumbnail": "a thumbnail",
    "profile": "colour profile",
    "frames": "further frames",
}
_WORDS: dict[ProblemCode, tuple[str, str, str]] = {
    ProblemCode.REFUSED_COLOUR: (
        "Refused.",
        "Text needs a contrast of 7 on white, and {colour} has {on_white}.",
        "Nearest that passes: {nearest}, {nearest_on_white} on white.",
    ),
    ProblemCode.NO_COLOUR: ("No colour.", "“{colour}” is none.", "Give it as #RRGGBB."),
    ProblemCode.FAINT_TEXT: (
        "Too faint for text.",
        "Text needs a contrast of 7 on white, and {colour} has {on_white}.",
        "Nearest that passes: {nearest}, {nearest_on_white} on white.",
    ),
    ProblemCode.FAINT_ON_TINT: (
        "The tint is too dark.",
        "The {name} has a contrast of {ratio} on it and needs {needed}.",
        "Choose a lighter tint.",
    ),
    ProblemCode.FAINT_ON_BAND: (
        "The band is too dark.",
        "The {name} has a contrast of {ratio} on it and needs {needed}.",
        "Choose a lighter band.",
    ),
    ProblemCode.REFUSED_VALUE: ("Not used.", "“{typed}” does not fit here.", "{wanted}"),
    ProblemCode.LOGO_SMALL: (
        "Too small for print.",
        "It prints at {dpi} dpi, {mm} mm wide.",
        "Use an SVG, or {px} px.",
    ),
    ProblemCode.NO_LOGO: ("No logo.", "The head of the first page stays empty.", "Choose a picture."),
    ProblemCode.LOGO_BROKEN: (
        "The logo cannot be read.",
        "“{name}” is damaged, or more than filled paths.",
        "Choose it again.",
    ),
    ProblemCode.NO_ALTERNATIVE: (
        "No alternative text.",
        "Who cannot see the logo hears this.",
        "Give the organisation’s name.",
    ),
    ProblemCode.ALTERNATIVE_IS_FILE: (
        "The alternative text is a file’s name.",
        "Who cannot see the logo hears “{text}”.",
        "Give the organisation’s name.",
    ),
    ProblemCode.METADATA_REMOVED: ("Metadata removed.", "{removed} {were} in the picture.", ""),
    ProblemCode.FONT_MISSING: (
        "“{family}” is not on this machine.",
        "{fallback} stands in for it.",
        "Install it, or choose another.",
    ),
    ProblemCode.FONT_RESTRICTED: (
        "“{family}” may not be embedded.",
        "Its maker forbids that, so {fallback} stands in for it.",
        "Choose another.",
    ),
    ProblemCode.FONT_UNUSABLE: (
        "“{family}” cannot be set.",
        "It holds no TrueType outlines, so {fallback} stands in for it.",
        "Choose another.",
    ),
    ProblemCode.LETTERS_LACKING: (
        "“{family}” lacks letters of {language}.",
        "{letters} come from {fallback}.",
        "",
    ),
    ProblemCode.LOGO_WIDE: (
        "The logo is too wide.",
        "It is {mm} mm wide, and the lines beside it leave {room} mm.",
        "Make it lower, or shorten those lines.",
    ),
    ProblemCode.LINE_LONG: (
        "A line is too long.",
        "“{text}” is {over} mm longer than its place and is cut.",
        "Make it shorter.",
    ),
}
