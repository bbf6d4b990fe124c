"""The styles of a brand around the text: the sign-off form, head and foot, and comments."""

from __future__ import annotations

from drafter.compose.brand import Brand
from drafter.writers.docx.look import Occasion
from drafter.writers.docx.measures import SIDE_MM, TYPE_AREA_PT, Sheet, U, points, twips
from drafter.writers.docx.styles import Edge, Style, Tab

FIELD_LABEL_MM = 16.0
BLOCK_MM = 77.5
_SIGNATURE_ENDS_MM, _DATE_MM, _DATE_LINE_MM = 50.0, 51.5, 59.5
_MARK_SIZE = 9.5
_MARK_INSET_PT = 7
_MOST_MARK_MM = 75.0
FORM_NAME_SIZE = 18.0
_MOST_FORM_NAME_MM = 90.0
_MOST_FOOT_LEFT_MM = 80.0
_SIDES = ("top", "left", "bottom", "right")
_NARROW = frozenset(" .,:;!|'’ijlft()-")


def estimated_pt(text: str, size: float) -> float:
    """About how wide a line of bold text is, rather too much: for the room of a frame or a tab stop."""
    return sum(0.36 if letter in _NARROW else 0.63 for letter in text) * size


def mark_width(mark: str) -> int:
    """The width of the framed mark of drafts with its frame; a very long mark takes more lines."""
    return min(points(estimated_pt(mark, _MARK_SIZE) + 2 * _MARK_INSET_PT), twips(_MOST_MARK_MM))


def form_name_width(name: str) -> int:
    """The room for the large word at the head."""
    return min(points(estimated_pt(name, FORM_NAME_SIZE)), twips(_MOST_FORM_NAME_MM))


def form_styles(brand: Brand, sheet: Sheet) -> tuple[Style, ...]:
    """The styles of the form on which signatories answer."""
    wide = sheet.wide
    panel = brand.page.headline == "panel"
    return (
        Style(
            "Form Kicker",
            family="plain",
            size=10.5 if panel else 9.5,
            line=points(15),
            bold=True,
            colour="accent",
            left=wide.left,
            right=wide.right,
        ),
        Style(
            "Form Title",
            family="text",
            size=18,
            line=points(22.5),
            bold=brand.type.headline_bold,
            before=U,
            left=wide.left,
            right=wide.right,
        ),
        Style("Form Intro", before=U, after=2 * U, left=wide.left, right=wide.right),
        *_block(brand),
    )


def _block(brand: Brand) -> tuple[Style, ...]:
    label, end = twips(FIELD_LABEL_MM), twips(BLOCK_MM)
    rule = Edge(1, "accent" if brand.page.headline == "panel" else "ink", 3)
    line = Tab(end, "right", "underscore")
    signature = Tab(twips(_SIGNATURE_ENDS_MM), "right", "underscore")
    return (
        Style(
            "Sign-off Name",
            size=10,
            line=points(15),
            bold=True,
            after=U,
            borders=(("top", rule),),
        ),
        # Two lines are kept for every name, so that the fields of neighbours are level.
        Style("Sign-off Short Name", after=U + points(15)),
        Style("Sign-off Choice", size=9, line=points(15)),
        Style(
            "Sign-off Field",
            line=points(22.5),
            colour="grey",
            left=label,
            hanging=label,
            tabs=(Tab(label), line),
        ),
        Style(
            "Sign-off Signature",
            line=points(37.5),
            # The rule over a name takes four points more, so that a block is as high as on the page.
            after=points(4),
            colour="grey",
            tabs=(Tab(label), signature, Tab(twips(_DATE_MM)), Tab(twips(_DATE_LINE_MM)), line),
        ),
    )


def furniture_styles(brand: Brand, sheet: Sheet, occasion: Occasion) -> tuple[Style, ...]:
    """The styles of head and foot."""
    small, furniture = brand.type.small, brand.furniture
    bold = furniture.first_right_bold
    heavy = brand.page.headline == "panel"
    frame = Edge(1.5 if heavy else 1, "accent" if heavy else "ink")
    rule = Edge(furniture.foot_rule_pt, "accent" if furniture.foot_rule_accent else "rule", 6)
    stops = [Tab(sheet.wide.left + points(TYPE_AREA_PT), "right")]
    if occasion.foot_middle:
        room = points(estimated_pt(occasion.foot_left, small.size)) + twips(2)
        middle = min(max(twips(SIDE_MM), room), twips(_MOST_FOOT_LEFT_MM))
        stops.insert(0, Tab(sheet.wide.left + middle))
    return (
        Style(
            "header",
            family="plain",
            size=small.size,
            line=points(small.leading),
            at_least=True,
            colour="grey",
        ),
        Style("Header Address", bold=True if bold else None, colour="accent" if bold else None),
        Style(
            "Draft Mark",
            size=_MARK_SIZE,
            line=points(15),
            bold=True,
            colour=frame.colour,
            left=points(_MARK_INSET_PT),
            right=points(_MARK_INSET_PT),
            borders=tuple(
                (side, Edge(frame.width, frame.colour, 5 if side in ("left", "right") else 1))
                for side in _SIDES
            ),
        ),
        Style(
            "footer",
            family="plain",
            size=small.size,
            line=points(small.leading),
            colour="grey",
            left=sheet.wide.left,
            right=sheet.wide.right,
            borders=(("top", rule),),
            tabs=tuple(stops),
        ),
        Style("Foot Column", left=0, right=0),
        Style("Foot Page"),
        Style("Form Name", size=FORM_NAME_SIZE, line=points(37.5), bold=True, colour="ink"),
        Style("page number", bold=True, colour="ink"),
    )


def comment_styles(brand: Brand) -> tuple[Style, ...]:
    """For the comments that reviewers add: without these Word would bring its own."""
    return (
        Style("annotation text", family="plain", size=10, line=points(12), at_least=True),
        Style("annotation subject", bold=True),
        Style("annotation reference", size=brand.type.small.size),
    )
