"""A comparison as one HTML page that needs no other file: words in and out marked by shape and by colour."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.desk.compare import Change, Comparison, Mark, Part, Row, RowKind
from drafter.model.errors import Incomplete
from drafter.model.statement import SectionKind
from drafter.places import resources
from drafter.writers.html.markup import attribute, element, language_of, lines, text

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_SHEET = "redline.css"
_SIGNS = {Change.ADDED: "+", Change.REMOVED: "−", Change.LEFT: "↗", Change.ARRIVED: "↘"}
_CLASSES = {"bullet": "item", "number": "item", "quotation": "quotation"}
_KINDS = {
    "paragraph": "paragraph",
    "bullet": "bullet",
    "number": "numbered",
    "quotation": "quotation",
    "subheading": "subheading",
}


def redline_html(comparison: Comparison, old_name: str, new_name: str, title: str, language: str) -> bytes:
    """The page that shows what became of the statement called `old_name` in the one called `new_name`.

    `title` is the headline, `language` (BCP 47) that of the text.
    """
    head = lines(
        (
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            element("title", text(f"What changed: {_line(title) or 'a statement'}")),
            element("style", f"\n{_style_sheet()}\n"),
        )
    )
    said = lines(
        (
            element("h1", text(f"What changed: {_line(title)}" if title else "What changed")),
            element(
                "p",
                f"From {element('bdi', text(old_name))} to {element('bdi', text(new_name))}",
                class_="about",
            ),
            element("p", _figures(comparison), class_="about"),
            element("p", _legend(), class_="about") if comparison.spots else "",
        )
    )
    body = lines(_part(part) for part in comparison.parts)
    shown = attribute(language_of(language) or "und")
    return (
        f'<!doctype html>\n<html lang="en">\n<head>\n{head}\n</head>\n<body>\n<header>\n{said}\n</header>\n'
        f"<main lang={shown}>\n{body}\n</main>\n</body>\n</html>\n"
    ).encode("utf-8", "replace")


def figures_of(comparison: Comparison) -> tuple[str, str, str]:
    """How many changes, words in and words out, each in words."""
    return (
        _counted(len(comparison.spots), "change"),
        f"{_counted(comparison.words_in, 'word')} in",
        f"{_counted(comparison.words_out, 'word')} out",
    )


def _style_sheet() -> str:
    try:
        return (resources() / "html" / _SHEET).read_text(encoding="utf-8").strip()
    except OSError as error:
        raise Incomplete.without(_SHEET) from error


def _line(words: str) -> str:
    return " ".join(words.split())


def _counted(number: int, one: str) -> str:
    return f"{number} {one}" if number == 1 else f"{number} {one}s"


def _figures(comparison: Comparison) -> str:
    if comparison.same:
        return "Nothing differs."
    changes, came, went = figures_of(comparison)
    return f"{changes}, {element('ins', came)}, {element('del', went)}"


def _legend() -> str:
    said = (
        f"{element('ins', 'Underlined')} words were put in",
        f"{element('del', 'struck')} ones taken out",
        f"{element('span', 'dotted', class_='look')} ones look different",
        "+ came, − went, ↗ moved from here, ↘ moved to here",
    )
    return f"{'; '.join(said)}."


def _part(part: Part) -> str:
    if part.kind is None and part.name == "details":
        listed = lines(_detail(row) for row in part.rows)
        return element("section", f"\n{element('h2', 'Details')}\n{element('dl', listed)}\n")
    name = {"footnotes": "Footnotes", "": "Signatories"}.get(part.name, part.name)
    if part.kind is not None and any(row.kind is RowKind.HEADING for row in part.rows):
        # The heading stands below as it is printed.
        name = part.kind.value.capitalize()
    said = ""
    if part.moved:
        said = "This section moved."
    elif part.new is None and part.old is not None:
        said = "This section was taken out."
    elif part.old is None and part.new is not None:
        said = "This section is new."
    elif part.other_kind:
        said = "This section is of another kind now."
    content = lines(
        (element("h2", text(name)), _said(said) if said else "", *(_row(row, part) for row in part.rows))
    )
    return element("section", f"\n{content}\n")


def _row(row: Row, part: Part) -> str:
    said = " ".join(_notes(row))
    inside = _inline(row)
    if not inside and not said:
        return ""
    name, classes = _element_of(row, part)
    content = inside + (_said(said) if said else "")
    return element(
        name, content, class_=" ".join(("row", *classes)), dir_="auto", data_sign=_SIGNS.get(row.change, "")
    )


def _element_of(row: Row, part: Part) -> tuple[str, list[str]]:
    if row.kind is RowKind.HEADING or row.passage.style == "subheading":
        return "h3", []
    found = [_CLASSES.get(row.passage.style, "")]
    if part.kind in (SectionKind.HEADLINE, SectionKind.LEDE):
        found.append(part.kind.value)
    return "p", [one for one in found if one]


def _notes(row: Row) -> Iterator[str]:
    if row.change is Change.LEFT:
        yield f"Moved to “{row.elsewhere}”." if row.elsewhere else "Moved from here."
    if row.change is Change.ARRIVED:
        yield f"Moved here from “{row.elsewhere}”." if row.elsewhere else "Moved here."
    if row.other_kind and row.old is not None and row.new is not None:
        before, after = row.old.style, row.new.style
        yield f"Was {_KINDS.get(before, before)}, is {_KINDS.get(after, after)}."


def _said(words: str) -> str:
    return element("span", text(words), class_="said", lang="en")


def _inline(row: Row) -> str:
    if row.change is Change.LEFT:
        # What it says now stands where it came to.
        return element("del", text(row.passage.text)) if row.passage.text else ""
    made = []
    for piece in row.pieces:
        words = text(piece.text)
        if piece.mark is Mark.IN:
            made.append(element("ins", words))
        elif piece.mark is Mark.OUT:
            made.append(element("del", words))
        elif piece.mark is Mark.LOOK:
            made.append(element("span", words, class_="look"))
        else:
            made.append(words)
    return "".join(made)


def _detail(row: Row) -> str:
    label = row.passage.label
    return f"{element('dt', text(label.capitalize()))}\n{element('dd', _inline(row))}"
