"""The measures of the page: papers, areas, styles and gaps, as the page design gives them for a brand."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from drafter.compose.brand import Brand, TypeSize
from drafter.compose.composition import Purpose, Role
from drafter.typeset.words import Style

MM = 72 / 25.4
U = 7.5
"""Half a line of text, in points: every gap is a multiple of its half."""

TOP = 11 * U
TYPE_WIDTH = 160 * MM
COLUMN_WIDTH = 126 * MM
SIDE = 34 * MM
SIDE_HEAD = 31 * MM
SIDE_HEAD_NUMBERED = 26 * MM
PANEL_OUT = 11 * MM
BAR_TEXT = 5 * MM
QUOTE_INDENT = 6 * MM
NOTE_HANG = 6 * MM
BULLET_HANG = 4 * MM
NUMBER_OFF = 2 * MM
WHITE = "#FFFFFF"
UNDERLINE = 0.5
UNDERLINE_DROP = 1.5


class Paper(NamedTuple):
    """A page's size and the lines of text that it holds."""

    width: float
    height: float
    lines: int


PAPERS = {"a4": Paper(210 * MM, 297 * MM, 46), "letter": Paper(215.9 * MM, 279.4 * MM, 42)}


class Gap(NamedTuple):
    """The distance to what stands above, in u, and the kind whose gaps give way together, if any."""

    units: float
    kind: str = ""


def to_grid(height: float) -> float:
    """The height up to the next half line."""
    return math.ceil((height - 0.01) / U) * U


NO_GAP = Gap(0)
SMALL = (Role.NOTE, Role.CONTACT, Role.PUBLICATION, Role.TEASER)
"""What is set in small print."""

_HEADLINES = (
    TypeSize(28, 33.75),
    TypeSize(24, 30),
    TypeSize(21.5, 27),
    TypeSize(19.5, 27),
    TypeSize(18, 22.5),
)


@dataclass(frozen=True)
class Look:
    """A brand's measures for one purpose."""

    brand: Brand
    purpose: Purpose

    @cached_property
    def paper(self) -> Paper:
        """The paper asked for; A4 where it is none we know."""
        return PAPERS.get(self.brand.page.paper.casefold(), PAPERS["a4"])

    @cached_property
    def left(self) -> float:
        """The left edge of the type area on the page."""
        return (self.paper.width - TYPE_WIDTH) / 2

    @property
    def height(self) -> float:
        """The height of the text."""
        return self.paper.lines * 2 * U

    @property
    def column(self) -> float:
        """Where the text column begins, from the left edge of the type area."""
        return SIDE if self.brand.page.column == "right" else 0.0

    @property
    def side(self) -> bool:
        """Whether heads stand beside the column, under a rule."""
        return self.brand.page.section == "side" and self.brand.page.column == "right"

    @property
    def panel(self) -> bool:
        """Whether the headline stands in a panel."""
        return self.brand.page.headline == "panel"

    @property
    def letter(self) -> bool:
        """Whether the text is set as a letter."""
        return self.brand.kind == "letter"

    @property
    def press(self) -> bool:
        """Whether the text is set as a press release."""
        return self.brand.kind == "press"

    @property
    def plain(self) -> str:
        """The family of what stands around the text: that of heads, or sans where heads are in the serif."""
        heads = self.brand.type.heads
        return "Noto Sans" if heads == "Noto Serif" else heads

    @property
    def draft(self) -> bool:
        """Whether this is anything but a release: outline in place of fill, a mark, numbers in the margin."""
        return self.purpose is not Purpose.RELEASE

    def style(self, size: TypeSize, *, heads: bool = False, bold: bool = False, colour: str = "") -> Style:
        """A style in the family of the text or of what stands around it, in ink unless a colour is named."""
        return Style(
            family=self.plain if heads else self.brand.type.text,
            size=size.size,
            leading=size.leading,
            colour=colour or self.brand.colours.ink,
            bold=bold,
            addressee=self.brand.colours.accent if self.brand.calls.addressee_accent else "",
            quiet=self.brand.colours.grey,
        )

    @cached_property
    def styles(self) -> dict[Role, Style]:
        """The style of each role but the headline's, whose size its length decides."""
        kind, colours = self.brand.type, self.brand.colours
        body, small = self.style(kind.body), self.style(kind.small)
        lede = self.style(kind.lede, bold=kind.lede_bold)
        kicker_size = TypeSize(10.5, 15) if self.panel else TypeSize(9.5, 15)
        on_panel = WHITE if self.panel and not self.draft else ""
        accent = colours.accent
        return dict.fromkeys(Role, body) | {
            Role.KICKER: self.style(kicker_size, heads=True, bold=True, colour=on_panel or accent),
            Role.DATELINE: self.style(
                TypeSize(9, 15), heads=True, colour=on_panel or (accent if self.panel else colours.grey)
            ),
            Role.STANDFIRST: lede,
            Role.LEDE: lede,
            Role.DEADLINE: self.style(TypeSize(9, 15), heads=True),
            Role.SECTION_HEAD: replace(
                self.style(kind.section, bold=True, colour=accent), family=kind.heads, balanced=self.side
            ),
            Role.SUBHEAD: replace(body, bold=True, italic=kind.text == "Noto Serif"),
            Role.NOTE: small,
            Role.CONTACT: small,
            Role.PUBLICATION: small,
            Role.TEASER: replace(small, colour=colours.grey),
            Role.FORM_KICKER: self.style(kicker_size, heads=True, bold=True, colour=accent),
            Role.FORM_TITLE: replace(self.style(TypeSize(18, 22.5), bold=kind.headline_bold), balanced=True),
            Role.REFERENCE: self.style(kind.small, heads=True),
            Role.SIGNER_TITLE: self.furniture,
            Role.ENCLOSURE: self.furniture,
            Role.EMBARGO: self.style(TypeSize(10.5, 15), heads=True, bold=True),
            Role.END_MARK: replace(body, bold=True),
            Role.IDENTIFICATION: small,
        }

    def headline(self, length: int) -> tuple[Style, ...]:
        """The styles to try for a headline of so many characters, the largest first."""
        kind = self.brand.type
        if self.letter:
            return (self.style(kind.headline, bold=kind.headline_bold, colour=self.brand.colours.accent),)
        largest = kind.headline.size
        if not self.panel and not self.press:
            largest = 28 if length <= 60 else 24 if length <= 100 else largest
        sizes = [step for step in _HEADLINES if step.size <= largest]
        if not sizes or sizes[0].size != largest:
            sizes.insert(0, kind.headline)
        colour = WHITE if self.panel and not self.draft else ""
        bold = kind.headline_bold
        return tuple(
            replace(self.style(size, heads=self.panel, bold=bold, colour=colour), balanced=True)
            for size in sizes
        )

    @property
    def headline_lines(self) -> int:
        """How many lines of a headline are not yet too many."""
        return 5 if self.panel or self.press else 3

    @property
    def headline_width(self) -> float:
        """The measure of a headline; a letter's subject takes that of its text."""
        return COLUMN_WIDTH if self.letter else TYPE_WIDTH

    @property
    def under_head(self) -> Gap:
        """The gap under a head that stands over its text."""
        return NO_GAP if self.letter else Gap(0.5)

    @property
    def number(self) -> Style:
        """Paragraph numbers in the margin."""
        return self.style(TypeSize(8.5, 15), heads=True, colour=self.brand.colours.grey)

    @property
    def ask_label(self) -> Style:
        """The number of an ask."""
        bold = self.brand.calls.addressee_accent
        size = TypeSize(10.5, 15) if bold else TypeSize(9.5, 15)
        return self.style(size, heads=True, bold=bold, colour=self.brand.colours.accent)

    @property
    def note_label(self) -> Style:
        """The number of a note to editors."""
        colours = self.brand.colours
        colour = colours.accent if self.side else colours.ink
        return self.style(self.brand.type.small, heads=True, colour=colour)

    @property
    def furniture(self) -> Style:
        """Head and foot."""
        return self.style(self.brand.type.small, heads=True, colour=self.brand.colours.grey)

    @property
    def bar(self) -> float:
        """The weight of the bar beside a call; 0 for none."""
        return self.brand.calls.bar_pt

    @property
    def signatory_columns_width(self) -> float:
        """The measure of two columns of names."""
        return COLUMN_WIDTH if self.side else TYPE_WIDTH


def gap_above(role: Role, before: Role | None, look: Look) -> Gap:
    """The gap above a paragraph, given the role of what stands above it in the same section."""
    sober = not look.panel
    if role is Role.SECTION_HEAD:
        return Gap(3, "section") if look.side else Gap(2 if look.letter else 2.5, "section")
    if before is Role.TITLE and look.letter:
        return Gap(1.5)
    if before is Role.EMBARGO:
        return Gap(3)
    if role in _SAME and before is role:
        return _SAME[role]
    if role in _ITEMS and before in _ITEMS:
        return Gap(0.5)
    if before is Role.QUOTATION or role is Role.QUOTATION:
        return Gap(1)
    if role is Role.CALL:
        return Gap(2, "call") if sober else Gap(1.5, "call")
    if role in _OPENING and look.letter:
        return Gap(1)
    if before in _OPENING and look.press:
        return Gap(2)
    if role in _OPENING:
        return Gap(2) if sober and before not in _OPENING else Gap(1)
    return _GAPS.get(role, Gap(1))


_OPENING = (Role.STANDFIRST, Role.LEDE)
_ITEMS = (Role.BULLET, Role.NUMBER)
_SAME = {
    Role.NOTE: Gap(0.5),
    Role.CONTACT: Gap(0.5),
    Role.PUBLICATION: Gap(0.5),
    Role.TITLE: Gap(0.5),
    Role.DATELINE: Gap(0),
}
_GAPS = {
    Role.KICKER: Gap(0),
    Role.TITLE: Gap(1),
    Role.DATELINE: Gap(0.5),
    Role.DEADLINE: Gap(1.5),
    Role.SUBHEAD: Gap(2, "subhead"),
    Role.ASK: Gap(0.5),
    Role.BULLET: Gap(0),
    Role.NUMBER: Gap(0),
    Role.NOTE: Gap(0.5),
    Role.CONTACT: Gap(0.5),
    Role.PUBLICATION: Gap(0.5),
    Role.TEASER: Gap(0),
    Role.WITHHELD: Gap(1),
    Role.SIGNER_TITLE: Gap(0),
    Role.FORM_TITLE: Gap(1),
    Role.FORM_INTRO: Gap(2),
}
