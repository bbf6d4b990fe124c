"""Names, tables, figures and forms as HTML."""

from __future__ import annotations

from collections.abc import Callable

from drafter.compose.composition import (
    Cell,
    ContactBox,
    Figure,
    InkForm,
    LogoStrip,
    SignatoryList,
    SignOffForm,
    Table,
    Text,
)
from drafter.writers.html.markup import element, inline, lines, text
from drafter.writers.html.pictures import picture

Classes = Callable[[str], str]
PX_PER_MM = 96 / 25.4
# What a logo's ink covers, at the weight that all logos of a strip are given (square millimetres).
_INK_AREA, _INK_SHARE, _INK_POWER = 210.0, 0.33, 0.45
_LOGO_HEIGHT, _LOGO_WIDTH = 14.0, 42.0


def names(listed: SignatoryList, classes: Classes) -> str:
    """Signatories as a list, a line each for name, title and organisation."""
    items = []
    for entry in listed.entries:
        first, *rest = entry.lines or ((),)
        small = [element("span", inline(line), class_=classes("detail")) for line in rest]
        named = element("span", inline(first), class_="name") if rest and classes("x") else inline(first)
        parts = [named, *small]
        items.append(element("li", ("\n" if classes("x") else "<br>\n").join(parts)))
    return element("ul", "\n" + "\n".join(items) + "\n", class_=classes("names"), role="list")


def table(shown: Table, classes: Classes) -> str:
    """A table with its caption and the note under it."""
    label = element("b", text(shown.label)) + " " if shown.label else ""
    caption = label + inline(shown.caption)
    heads = "".join(element("th", inline(head), scope="col") for head in shown.header)
    rows = "\n".join(
        element("tr", "".join(_cell(cell) for cell in row if cell is not None)) for row in shown.rows
    )
    whole = lines(
        (
            element("caption", caption) if caption else "",
            element("thead", element("tr", heads)),
            element("tbody", f"\n{rows}\n"),
        )
    )
    framed = element("table", f"\n{whole}\n")
    if classes("x"):
        # A wide table moves within itself, and can be moved by keys.
        framed = f'<div class="scroll" tabindex="0">{framed}</div>'
    note = element("p", inline(shown.note), class_=classes("quiet")) if shown.note else ""
    return lines((framed, note))


def _cell(cell: Cell) -> str:
    content = "".join(element("p", inline(paragraph)) for paragraph in cell.paragraphs)
    if len(cell.paragraphs) == 1:
        content = inline(cell.paragraphs[0])
    span = str(cell.rows) if cell.rows > 1 else ""
    return element("th" if cell.head else "td", content, scope="row" if cell.head else "", rowspan=span)


def figure(shown: Figure) -> str:
    """A picture with its caption."""
    label = element("b", text(shown.label)) + " " if shown.label else ""
    caption = label + inline(shown.caption)
    drawn = picture(shown.picture, shown.alt, shown.width_mm * PX_PER_MM)
    return element("figure", lines((drawn, element("figcaption", caption) if caption else "")))


def logo_strip(strip: LogoStrip, classes: Classes) -> str:
    """Logos of equal optical size; each is named by its alternative text."""
    items = []
    for logo in strip.logos:
        ratio = logo.picture.width / max(logo.picture.height, 1)
        area = _INK_AREA * (_INK_SHARE / max(logo.picture.ink, 0.01)) ** _INK_POWER
        width = min((area * ratio) ** 0.5, _LOGO_WIDTH, _LOGO_HEIGHT * ratio)
        items.append(element("li", picture(logo.picture, logo.name, width * PX_PER_MM)))
    return element("ul", "\n" + "\n".join(items) + "\n", class_=classes("logos"), role="list")


def contact_box(box: ContactBox, classes: Classes) -> str:
    """Columns of lines, the first of each strong."""

    def column(rows: tuple[Text, ...]) -> str:
        shown = [inline(row) for row in rows]
        return element("p", "<br>\n".join([element("strong", shown[0]), *shown[1:]])) if shown else ""

    return element("div", "\n" + lines(map(column, box.columns)) + "\n", class_=classes("contact-box"))


def sign_off(form: SignOffForm, classes: Classes) -> str:
    """A part for each signatory to fill in."""
    parts = []
    for block in form.blocks:
        choices = "".join(element("li", text(choice)) for choice in form.choices)
        fields = (
            f"{form.name_label} {block.name}",
            f"{form.title_label} {block.title}",
            form.signature_label,
            form.date_label,
        )
        inside = [
            element("p", element("strong", text(block.organisation))),
            element("ul", choices, role="list"),
        ]
        inside += [element("p", text(field.strip()), class_=classes("field")) for field in fields]
        parts.append(element("div", "\n" + lines(inside) + "\n", class_=classes("form")))
    return lines(parts)


def ink_form(form: InkForm, classes: Classes) -> str:
    """Room for each signature by hand."""
    parts = []
    for block in form.blocks:
        rows = [element("strong", text(block.name))] if block.name else []
        rows += [text(row) for row in (block.title, block.organisation, form.date_label) if row]
        parts.append(element("p", "<br>\n".join(rows), class_=classes("form ink")))
    return lines(parts)
