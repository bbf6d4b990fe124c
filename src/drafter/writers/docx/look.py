"""The styles of a brand: every role of the page design in Word's terms.

Gaps are set by the space after a paragraph, so that a heading's own space comes on top of it. Line heights are
exact, which keeps pages the same where a font is replaced.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from drafter.compose.brand import Brand, TypeSize
from drafter.writers.docx.measures import PANEL_PT, TYPE_AREA_PT, U, Sheet, points, twips
from drafter.writers.docx.styles import Edge, Style, Tab

ASKS, BULLETS, NUMBERS, PARAGRAPHS = 1, 2, 3, 4
"""The lists that belong to styles, by their numbers in `word/numbering.xml`."""

FIELD_LABEL_MM = 16.0
BLOCK_MM = 77.5
_SIGNATURE_ENDS_MM, _DATE_MM, _DATE_LINE_MM = 50.0, 51.5, 59.5
_BAR_TEXT_MM = 5.0
_NUMBER_GAP_MM = 2.0


@dataclass(frozen=True, slots=True)
class Occasion:
    """What of one composition the styles depend on."""

    numbered: bool
    most_digits: int
    title_length: int
    signatories: int
    mark: str
    foot_left: str
    panel_filled: bool
    looks: frozenset[tuple[bool, bool, bool, bool]]


def estimated_pt(text: str, size: float) -> float:
    """About how wide a line of bold text is: only to give a frame or a tab stop room enough."""
    return sum(0.34 if letter in " .,:;!|'’ijlft()-" else 0.62 for letter in text) * size


def headline_size(brand: Brand, length: int) -> TypeSize:
    """The largest size that needs few lines; a panel keeps the brand's."""
    own = brand.type.headline
    if brand.page.headline == "panel" or own.size < 18:
        return own
    if length <= 60:
        return TypeSize(28, 33.75)
    return TypeSize(24, 30) if length <= 100 else own


def signatory_columns(count: int) -> int:
    """How many columns a list of names has."""
    if count < 13:
        return min(count, 2)
    return 3 if count < 60 else 4


def styles_of(brand: Brand, sheet: Sheet, occasion: Occasion) -> tuple[Style, ...]:
    """All styles of a document, those that others are based on first."""
    styles = (
        Style("Normal"),
        *_opening(brand, sheet, occasion),
        *_sections(brand, sheet),
        *_calls(brand, sheet, occasion),
        *_lists(brand, sheet),
        *_names(brand, sheet, occasion),
        *_small(brand, sheet),
        *_form(brand, sheet),
        *_furniture(brand, sheet, occasion),
        *_comments(brand),
        *_characters(brand, occasion.looks),
    )
    if not occasion.numbered:
        return styles
    return tuple(_without_inherited_number(style) for style in styles)


def _without_inherited_number(style: Style) -> Style:
    """In copies with paragraph numbers Body Text has a list, which what is based on it must not inherit."""
    if style.based_on in ("Body Text", "Call") and style.list_id is None and not style.character:
        return replace(style, list_id=0)
    return style


def _opening(brand: Brand, sheet: Sheet, occasion: Occasion) -> tuple[Style, ...]:
    wide, column = sheet.wide, sheet.column
    panel = brand.page.headline == "panel"
    filled = panel and occasion.panel_filled
    box = _panel(filled) if panel else ()
    shade = "accent" if filled else None
    label = TypeSize(10.5, 15) if panel else TypeSize(9.5, 15)
    headline = headline_size(brand, occasion.title_length)
    lede = brand.type.lede
    gap = occasion_hanging(occasion)
    return (
        Style(
            "Body Text", "Normal", "Body Text", after=U, left=column.left, right=column.right,
            list_id=PARAGRAPHS if occasion.numbered else None, hanging=gap if occasion.numbered else None,
        ),
        Style(
            "Kicker", "Body Text", "Title", family="heads", size=label.size, line=points(label.leading), bold=True,
            colour="white" if filled else "accent", after=0, left=wide.left, right=wide.right, hanging=0,
            keep_next=True, borders=box, shade=shade,
        ),
        Style(
            "Title", "Normal", "Dateline", family="text", size=headline.size, line=points(headline.leading),
            bold=brand.type.headline_bold, colour="white" if filled else "ink", before=U, after=0 if panel else 2 * U,
            left=wide.left, right=wide.right, hanging=0, keep_next=True, keep_lines=True, borders=box, shade=shade,
        ),
        Style(
            "Dateline", "Body Text", "Lede", family="heads", size=9, line=points(15),
            colour=("white" if filled else "accent") if panel else "grey", before=U // 2 if panel else 0,
            after=0 if panel else U, left=wide.left, right=wide.right, hanging=0, keep_next=True,
            borders=box, shade=shade,
        ),
        Style(
            "Lede", "Body Text", "Body Text", size=lede.size, line=points(lede.leading), bold=brand.type.lede_bold,
            before=U if panel else 0, after=U, hanging=0, keep_lines=True,
        ),
        Style("Standfirst", "Lede", "Lede", bold=False),
        Style(
            "Deadline", "Body Text", "Body Text", family="heads", size=9, line=points(15), before=points(15),
            after=U if panel else 2 * U, left=wide.left + points(8.5), right=wide.right + points(8.5), hanging=0,
            keep_lines=True, shade="tint",
            borders=tuple((side, Edge(0.25, "tint", 8 if side in ("left", "right") else 7))
                          for side in ("top", "left", "bottom", "right")),
        ),
    )  # fmt: skip


def _panel(filled: bool) -> tuple[tuple[str, Edge], ...]:
    width = 0.5 if filled else 1.5
    spaces = {"top": 7, "left": PANEL_PT, "bottom": 11, "right": PANEL_PT}
    return tuple((side, Edge(width, "accent", space)) for side, space in spaces.items())


def occasion_hanging(occasion: Occasion) -> int:
    """How far left of the text a paragraph's number ends; the text keeps its place."""
    return twips(_NUMBER_GAP_MM) if occasion.numbered else 0


def _sections(brand: Brand, sheet: Sheet) -> tuple[Style, ...]:
    size = brand.type.section
    wide, column = sheet.wide, sheet.column
    side = brand.page.section == "side"
    rule = (("top", Edge(0.5, "rule", 7)),) if side else ()
    subhead = (
        Style("heading 2", "heading 1", "Body Text", family="text", italic=True, colour="ink")
        if side
        else Style("heading 2", "heading 1", "Body Text", colour="ink")
    )
    body = brand.type.body
    return (
        Style(
            "heading 1", "Normal", "Body Text", family="heads", size=size.size, line=points(size.leading),
            bold=True, colour="accent", before=2 * U if side else 3 * U // 2, after=U // 2,
            left=wide.left if side else column.left, right=wide.right if side else column.right,
            keep_next=True, keep_lines=True, outline=0, borders=rule,
        ),
        replace(
            subhead, size=body.size, line=points(body.leading), before=U, after=U // 2, outline=1,
            left=column.left, right=column.right,
            borders=(("top", Edge(0, "white")),) if side else (),
        ),
        Style("Small Heading", "heading 1", "Note to Editors", size=brand.type.small.size,
              line=points(brand.type.small.leading), after=0, before=U),
        Style("Panel Heading", "heading 1", "Signatory", before=points(7.5), left=0, right=0),
    )  # fmt: skip


def _calls(brand: Brand, sheet: Sheet, occasion: Occasion) -> tuple[Style, ...]:
    column = sheet.column
    hang = twips(brand.calls.ask_hang_mm)
    bar = brand.calls.bar_pt
    text = twips(_BAR_TEXT_MM) if bar else 0
    # With a bar the text keeps the column's width beside the asks' numbers, so the call is wider than the column.
    right = column.right - text - hang if bar else column.right
    number = PARAGRAPHS if occasion.numbered else 0
    inset = round(_BAR_TEXT_MM * 72 / 25.4 - bar)
    # Word stands a border off the leftmost of a paragraph's lines: off the number where there is one.
    opening = (("left", Edge(bar, "accent", inset)),) if bar else ()
    behind = opening
    hanging = occasion_hanging(occasion)
    if bar and occasion.numbered:
        hanging = text
        behind = (("left", Edge(bar, "accent", inset + round(_BAR_TEXT_MM * 72 / 25.4))),)
    before = U if bar else 3 * U // 2
    return (
        Style(
            "Call", "Body Text", "Ask", before=before, after=U // 2, left=column.left + text,
            right=right if bar else column.right, hanging=hanging, keep_next=True, list_id=number,
            borders=opening,
        ),
        Style("First Call", "Call", "Ask", before=0, list_id=number),
        Style("List Number", "Body Text", "List Number", after=U // 2, left=column.left + hang, hanging=hang,
              list_id=NUMBERS),
        Style(
            "Ask", "List Number", "Ask", left=column.left + text + hang, right=right, hanging=hang,
            keep_lines=True, list_id=ASKS, borders=behind,
        ),
        Style("Call After", "Call", "Body Text", before=U // 2, keep_next=False, list_id=number),
    )  # fmt: skip


def _lists(brand: Brand, sheet: Sheet) -> tuple[Style, ...]:
    column = sheet.column
    dash = twips(4)
    inset = twips(6)
    bar = (("left", Edge(brand.calls.bar_pt, "rule", 14)),) if brand.calls.bar_pt else ()
    return (
        Style("List Bullet", "Body Text", "List Bullet", after=U // 2, left=column.left + dash, hanging=dash,
              list_id=BULLETS),
        Style("Quote", "Body Text", "Body Text", left=column.left + inset, right=column.right, hanging=0,
              keep_lines=True, borders=bar),
    )  # fmt: skip


def _names(brand: Brand, sheet: Sheet, occasion: Occasion) -> tuple[Style, ...]:
    size = {3: TypeSize(9.5, 15), 4: brand.type.small}.get(
        signatory_columns(occasion.signatories), brand.type.body
    )
    run_on = twips(3)
    return (
        Style(
            "Signatory", "Body Text", "Signatory", size=size.size, line=points(size.leading), after=0,
            left=run_on, right=0, hanging=run_on, keep_lines=True,
        ),
        Style("Withheld", "Body Text", "Body Text", before=U, hanging=0),
    )  # fmt: skip


def _small(brand: Brand, sheet: Sheet) -> tuple[Style, ...]:
    small = brand.type.small
    place = sheet.column if brand.page.section == "side" else sheet.wide
    note = Style(
        "Note to Editors", "Body Text", "Note to Editors", size=small.size, line=points(small.leading),
        after=U // 2, left=place.left, right=place.right, hanging=0, keep_lines=True,
    )  # fmt: skip
    return (
        note,
        Style("Contact", "Note to Editors", "Contact"),
        Style("Related Title", "Body Text", "Related Teaser", after=0, hanging=0),
        Style("Related Teaser", "Note to Editors", "Related Title", after=U),
    )


def _form(brand: Brand, sheet: Sheet) -> tuple[Style, ...]:
    wide = sheet.wide
    small = brand.type.small
    label, end = twips(FIELD_LABEL_MM), twips(BLOCK_MM)
    panel = brand.page.headline == "panel"
    top = (("top", Edge(1, "accent" if panel else "ink", 3)),)
    lined = (Tab(label), Tab(end, "right", "underscore"))
    signed = (
        Tab(label), Tab(twips(_SIGNATURE_ENDS_MM), "right", "underscore"),
        Tab(twips(_DATE_MM)), Tab(twips(_DATE_LINE_MM)), Tab(end, "right", "underscore"),
    )  # fmt: skip
    return (
        Style(
            "Form Kicker", "Body Text", "Form Title", family="heads", size=10.5 if panel else 9.5, line=points(15),
            bold=True, colour="accent", after=0, left=wide.left, right=wide.right, hanging=0, keep_next=True,
            page_break=True,
        ),
        Style(
            "Form Title", "Normal", "Form Intro", family="text", size=18, line=points(22.5),
            bold=brand.type.headline_bold, before=U, after=U, left=wide.left, right=wide.right,
            keep_next=True, keep_lines=True, outline=0,
        ),
        Style("Form Intro", "Body Text", "Table Text", left=wide.left, right=wide.right, hanging=0, after=2 * U,
              keep_next=True, keep_lines=True),
        Style("Table Text", "Normal", "Table Text", family="heads", size=small.size, line=points(small.leading)),
        Style("Sign-off Name", "Table Text", "Sign-off Choice", size=10, line=points(15), bold=True, after=U,
              keep_next=True, keep_lines=True, borders=top),
        Style("Sign-off Choice", "Table Text", "Sign-off Field", size=9, line=points(15), keep_next=True,
              keep_lines=True),
        Style("Sign-off Field", "Table Text", "Sign-off Field", line=points(22.5), colour="grey", left=label,
              hanging=label, tabs=lined, keep_next=True),
        Style("Sign-off Signature", "Sign-off Field", "Sign-off Name", line=points(37.5), after=points(9),
              tabs=signed, keep_next=False),
        Style("Table End", "Normal", size=1, line=points(1)),
    )  # fmt: skip


def _furniture(brand: Brand, sheet: Sheet, occasion: Occasion) -> tuple[Style, ...]:
    small = brand.type.small
    wide = sheet.wide
    furniture = brand.furniture
    accent = furniture.foot_rule_accent
    rule = Edge(furniture.foot_rule_pt, "accent" if accent else "rule", 6)
    middle = max(twips(34), points(estimated_pt(occasion.foot_left, small.size)) + twips(3))
    warm = brand.page.headline == "panel"
    return (
        Style("header", "Normal", family="heads", size=small.size, line=points(small.leading), at_least=True,
              colour="grey"),
        Style("Header Address", "header", align="right", bold=furniture.first_right_bold,
              colour="accent" if furniture.first_right_bold else "grey"),
        Style("Draft Mark", "header", size=9.5, line=points(15), bold=True, colour="accent" if warm else "ink",
              align="center",
              left=max(0, twips(38) - points(estimated_pt(occasion.mark, 9.5) + 10)), right=points(5),
              borders=tuple((side, Edge(1.5 if warm else 1, "accent" if warm else "ink", 4 if side in
                    ("left", "right") else 1)) for side in ("top", "left", "bottom", "right"))),
        Style("footer", "Normal", family="heads", size=small.size, line=points(small.leading), colour="grey",
              left=wide.left, right=wide.right, borders=(("top", rule),),
              tabs=(Tab(wide.left + middle), Tab(wide.left + points(TYPE_AREA_PT), "right"))),
        Style("page number", "", character=True, bold=True, colour="ink"),
    )  # fmt: skip


def _comments(brand: Brand) -> tuple[Style, ...]:
    """For the comments that reviewers add: without these Word would bring its own."""
    small = brand.type.small
    return (
        Style("annotation text", "Normal", "annotation text", family="heads", size=10, line=points(12), at_least=True),
        Style("annotation subject", "annotation text", "annotation text", bold=True),
        Style("annotation reference", character=True, size=small.size),
    )


def character_style(strong: bool, emphasis: bool, link: bool, addressee: bool) -> str:
    """The name of the character style for a run of this look; empty for plain text."""
    if strong and emphasis and not (link or addressee):
        return "Intense Emphasis"
    parts = ("Hyperlink" if link else "", "Addressee" if addressee else "", "Strong" if strong and not addressee else "",
             "Emphasis" if emphasis else "")  # fmt: skip
    return " ".join(part for part in parts if part)


def _characters(brand: Brand, looks: frozenset[tuple[bool, bool, bool, bool]]) -> tuple[Style, ...]:
    made: dict[str, Style] = {}
    always = (
        (True, False, False, False),
        (False, True, False, False),
        (False, False, True, False),
        (False, False, False, True),
    )
    for look in (*always, *sorted(looks)):
        name = character_style(*look)
        if not name or name in made:
            continue
        strong, emphasis, link, addressee = look
        accent = addressee and brand.calls.addressee_accent
        made[name] = Style(
            name, character=True, bold=True if strong or addressee else None, italic=True if emphasis else None,
            underline=link, colour="accent" if accent else ("ink" if link else None),
        )  # fmt: skip
    made["Sign-off Box"] = Style("Sign-off Box", character=True, font="Segoe UI Symbol")
    return tuple(made.values())
