"""The styles of a brand for the text: every role of the page design in Word's terms.

Gaps stand before a paragraph and almost never after one, because programs differ in whether the two add up.
Line heights are exact, which keeps pages the same where a font is replaced.
"""

from __future__ import annotations

from typing import NamedTuple

from drafter.compose.brand import Brand, TypeSize
from drafter.compose.composition import Purpose, Role
from drafter.typeset.look import Look, gap_above
from drafter.writers.docx.measures import PANEL_PT, RUN_ON, SIDE_MM, Sheet, U, points, twips
from drafter.writers.docx.styles import Edge, Style, Tab

ASKS, BULLETS, NUMBERS, PARAGRAPHS = 1, 2, 3, 4
"""The lists that belong to styles, by their numbers in `word/numbering.xml`."""

_BAR_TEXT_MM = 5.0
_HEADLINE_SPARE_PT = 3.0
_NUMBER_GAP_MM = 2.0
_SIDES = ("top", "left", "bottom", "right")


class Occasion(NamedTuple):
    """What of one composition the styles depend on.

    `labelled`: a label stands over the headline. `numbered`: paragraphs have numbers in the margin, the
    longest of `most_digits`. `headline_pt` is the width that the headline's lines take. `sectioned`: names
    stand in columns of a section.
    """

    numbered: bool
    most_digits: int
    dated: bool
    labelled: bool
    headline: TypeSize
    headline_pt: float
    signatories: int
    mark: str
    foot_left: str
    foot_middle: str
    panelled: bool
    panel_filled: bool
    sectioned: bool
    embargoed: bool
    persons: bool
    deadline_labelled: bool

    @property
    def number_hang(self) -> int:
        """How far left of the text a paragraph's number ends; the text keeps its place."""
        return twips(_NUMBER_GAP_MM) if self.numbered else 0


def signatory_columns(count: int, *, persons: bool = False) -> int:
    """How many columns a list of names has."""
    if persons:
        return 3
    if count < 13:
        return 2
    return 3 if count < 60 else 4


def signatory_size(brand: Brand, columns: int, *, persons: bool = False) -> TypeSize:
    """The size of names in so many columns."""
    if persons:
        return TypeSize(10, 15)
    return {3: TypeSize(9.5, 15), 4: brand.type.small}.get(columns, brand.type.body)


def text_styles(brand: Brand, sheet: Sheet, occasion: Occasion) -> tuple[Style, ...]:
    """The styles of the roles, those that others are based on first."""
    return (
        # Not in the document's defaults: in tables LibreOffice sets those above character styles.
        Style("Normal", colour="ink"),
        _body(sheet, occasion),
        _body(sheet, occasion)._replace(name="First Paragraph", before=_under_head(brand)),
        *_opening(brand, sheet, occasion),
        _lede(brand, occasion),
        Style("Standfirst"),
        _deadline(brand, sheet, occasion),
        *_heads(brand, sheet),
        *_calls(brand, sheet, occasion),
        *_lists(brand, sheet),
        *_names(brand, occasion),
        *_small(brand, sheet),
    )


def _body(sheet: Sheet, occasion: Occasion) -> Style:
    return Style(
        "Body Text",
        before=U,
        left=sheet.column.left,
        right=sheet.column.right,
        hanging=occasion.number_hang if occasion.numbered else None,
        list_id=PARAGRAPHS if occasion.numbered else None,
    )


def _beside_headline(sheet: Sheet, occasion: Occasion) -> int:
    """The room at the right of a headline's lines, so that Word breaks them where pages do.

    A panel's paragraphs must have the same edges.
    """
    if not occasion.headline_pt or occasion.panelled:
        return 0
    return max(0, sheet.type_area - points(occasion.headline_pt + _HEADLINE_SPARE_PT))


def _under_head(brand: Brand) -> int:
    """The gap between a head and what stands under it."""
    if brand.page.section == "side":
        # On pages the head stands beside the text; here it stands over it.
        return U // 2
    return round(Look(brand, Purpose.RELEASE).under_head.units * U)


def _opening(brand: Brand, sheet: Sheet, occasion: Occasion) -> tuple[Style, ...]:
    wide = sheet.wide
    panel = brand.page.headline == "panel"
    filled = panel and occasion.panel_filled
    headline = occasion.headline
    kicker = Style(
        "Kicker",
        family="plain",
        size=10.5 if panel else 9.5,
        line=points(15),
        bold=True,
        colour="accent",
        before=0,
        left=wide.left,
        right=wide.right,
        tabs=(Tab(wide.left + sheet.type_area, "right"),) if panel else (),
    )
    title = Style(
        "Title",
        family="heads" if panel else "text",
        size=headline.size,
        line=points(headline.leading),
        bold=brand.type.headline_bold,
        before=3 * U if occasion.embargoed else U if occasion.labelled or (panel and occasion.dated) else 0,
        left=wide.left,
        right=wide.right + _beside_headline(sheet, occasion),
    )
    dateline = Style(
        "Dateline",
        family="plain",
        size=9,
        line=points(15),
        colour="accent" if panel else "grey",
        before=0 if panel else 2 * U,
        left=wide.left,
        right=wide.right,
    )
    if not panel:
        return kicker, title, dateline
    box = _panel(0.5 if filled else 1.5)
    boxed = tuple(style._replace(borders=box) for style in (kicker, title, dateline))
    if not filled:
        return boxed
    return tuple(style._replace(shade="accent", colour="white") for style in boxed)


def signatory_details(brand: Brand, occasion: Occasion) -> tuple[Style, ...]:
    """The looks of organisation and title under a person's name."""
    small = min(brand.type.small.size, _size_of_names(brand, occasion).size)
    detail = Style("Signatory Detail", family="plain", size=small, bold=False)
    return detail, detail._replace(name="Signatory Title", colour="grey")


def _size_of_names(brand: Brand, occasion: Occasion) -> TypeSize:
    columns = signatory_columns(occasion.signatories, persons=occasion.persons)
    return signatory_size(brand, columns, persons=occasion.persons)


def dateline_beside(occasion: Occasion) -> Style:
    """The look of a dateline that stands on the label's line."""
    colour = "white" if occasion.panel_filled else "accent"
    return Style("Dateline Beside", size=9, bold=False, colour=colour)


def _panel(width: float) -> tuple[tuple[str, Edge], ...]:
    """One border for all paragraphs of the panel: differing ones would split it."""
    spaces = {"top": 7, "left": PANEL_PT, "bottom": 11, "right": PANEL_PT}
    return tuple((side, Edge(width, "accent", spaces[side])) for side in _SIDES)


def _lede(brand: Brand, occasion: Occasion) -> Style:
    lede = brand.type.lede
    near = occasion.dated or brand.page.headline == "panel" or brand.kind == "letter"
    return Style(
        "Lede",
        size=lede.size,
        line=points(lede.leading),
        bold=brand.type.lede_bold,
        before=U if near else 2 * U,
        after=U if brand.kind == "press" else None,
    )


def _deadline(brand: Brand, sheet: Sheet, occasion: Occasion) -> Style:
    inset = points(8.5)
    # A label stands at the left, the text in the column.
    hang = twips(SIDE_MM) - inset if occasion.deadline_labelled and brand.page.section == "side" else 0
    return Style(
        "Deadline",
        family="plain",
        size=9,
        line=points(15),
        before=U if brand.page.headline == "panel" else 3 * U // 2,
        left=sheet.wide.left + inset + hang,
        right=sheet.wide.right + inset,
        hanging=hang or None,
        tabs=(Tab(sheet.wide.left + inset + hang),) if hang else (),
        borders=tuple((side, Edge(0.25, "tint", 8 if side in ("left", "right") else 7)) for side in _SIDES),
        shade="tint",
    )


def _heads(brand: Brand, sheet: Sheet) -> tuple[Style, ...]:
    size, small, body = brand.type.section, brand.type.small, brand.type.body
    side = brand.page.section == "side"
    place = sheet.wide if side else sheet.column
    panel = brand.page.headline == "panel"
    head = Style(
        "heading 1",
        family="heads",
        size=size.size,
        line=points(size.leading),
        bold=True,
        colour="accent",
        before=round(gap_above(Role.SECTION_HEAD, None, Look(brand, Purpose.RELEASE)).units * U),
        left=place.left,
        right=place.right,
        borders=(("top", Edge(0.5, "rule", 7)),) if side else (),
    )
    subhead = Style(
        "heading 2",
        family="text",
        italic=brand.type.text == "Noto Serif",
        colour="ink",
        size=body.size,
        line=points(body.leading),
        before=2 * U,
        left=sheet.column.left,
        right=sheet.column.right,
        borders=(("top", Edge(0, "rule")),) if side else (),
    )
    tint = (("top", 7), ("left", PANEL_PT), ("bottom", 4), ("right", PANEL_PT))
    return (
        head,
        subhead,
        Style(
            "Signatories Heading",
            before=3 * U // 2 if panel else None,
            after=None if panel else U // 2,
            left=sheet.wide.left,
            right=sheet.wide.right,
            borders=tuple((side, Edge(0.25, "tint", space)) for side, space in tint) if panel else (),
            shade="tint" if panel else None,
        ),
        Style("Long List Heading", after=U // 2),
        Style("Small Heading", size=small.size, line=points(small.leading), before=3 * U // 2),
    )


def _calls(brand: Brand, sheet: Sheet, occasion: Occasion) -> tuple[Style, ...]:
    column = sheet.column
    hang = twips(brand.calls.ask_hang_mm)
    barred = brand.calls.bar_pt > 0
    text = twips(_BAR_TEXT_MM) if barred else 0
    # With a bar the asks' text is as wide as the column, so that the call is wider.
    right = column.right - text - hang if barred else column.right
    opening, behind = _bars(brand, occasion) if barred else ((), ())
    call = Style(
        "Call",
        before=3 * U // 2 if barred else 2 * U,
        left=column.left + text,
        right=right,
        hanging=text if barred and occasion.numbered else occasion.number_hang,
        list_id=PARAGRAPHS if occasion.numbered else None,
        borders=opening,
    )
    return (
        call,
        Style("First Call", before=_under_head(brand)),
        call._replace(name="Call After", before=U, borders=opening[:1]),
        Style(
            "List Number",
            before=U // 2,
            left=column.left + hang,
            right=column.right,
            hanging=hang,
            list_id=NUMBERS,
        ),
        Style(
            "Ask",
            before=0 if barred else None,
            after=U // 2 if barred else None,
            left=column.left + text + hang,
            right=right,
            hanging=hang,
            list_id=ASKS,
            borders=behind,
        ),
    )


def _bars(
    brand: Brand, occasion: Occasion
) -> tuple[tuple[tuple[str, Edge], ...], tuple[tuple[str, Edge], ...]]:
    """The bar at the left of a call's opening line and of its asks.

    Word stands a border off the leftmost of a paragraph's lines, which is the number's where there is one.
    Paragraphs with the same borders share one bar. The opening line has another border below, white, which
    parts it from the call before it and leads its bar down to the first ask.
    """
    step = round(_BAR_TEXT_MM * 72 / 25.4)
    inset = step - round(brand.calls.bar_pt)
    further = 0
    if occasion.numbered:
        inset = max(inset, 5 * occasion.most_digits + 1)
        further = step
    below = ("bottom", Edge(0.25, "white", 3))
    bar = ("left", Edge(brand.calls.bar_pt, "accent", inset))
    behind = ("left", Edge(brand.calls.bar_pt, "accent", min(inset + further, PANEL_PT)))
    return (bar, below), (behind,)


def _lists(brand: Brand, sheet: Sheet) -> tuple[Style, ...]:
    column = sheet.column
    dash, inset = twips(4), twips(6)
    bar = brand.calls.bar_pt
    return (
        Style(
            "List Bullet",
            before=U // 2,
            left=column.left + dash,
            right=column.right,
            hanging=dash,
            list_id=BULLETS,
        ),
        Style("First Bullet", before=0),
        Style("First Number", before=0),
        Style(
            "Quote",
            left=column.left + inset,
            right=column.right,
            borders=(("left", Edge(bar, "rule", round(17 - bar))),) if bar else (),
        ),
    )


def _names(brand: Brand, occasion: Occasion) -> tuple[Style, ...]:
    size = _size_of_names(brand, occasion)
    return (
        Style(
            "Signatory",
            size=size.size,
            line=points(size.leading),
            before=0,
            left=RUN_ON,
            right=0,
            hanging=RUN_ON,
        ),
        # The lines under a person's name are no run-on lines.
        Style("Signatory Person", left=0, hanging=0, after=U // 2),
        Style("Withheld"),
        Style("Identification", size=brand.type.small.size, line=points(brand.type.small.leading)),
    )


def _small(brand: Brand, sheet: Sheet) -> tuple[Style, ...]:
    small = brand.type.small
    place = sheet.column if brand.page.section == "side" else sheet.wide
    return (
        Style(
            "Note to Editors",
            size=small.size,
            line=points(small.leading),
            before=U // 2,
            left=place.left,
            right=place.right,
        ),
        Style("Contact"),
        Style(
            "Related Title",
            size=small.size,
            line=points(small.leading),
            before=U // 2,
            left=place.left,
            right=place.right,
        ),
        Style("Related Teaser", before=0, colour="grey"),
    )
