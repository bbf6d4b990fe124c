"""The whole file: the body's elements in order, sections and bookmarks, and the parts around them."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy

from docx.enum.section import WD_SECTION_START
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.section import Section
from docx.shared import Twips

from drafter.compose.brand import Brand, TypeSize
from drafter.compose.composition import (
    Composition,
    Element,
    Paragraph,
    Piece,
    Purpose,
    Role,
    SignatoryList,
    SignOffForm,
)
from drafter.model.ids import is_id
from drafter.typeset.flow import headline_style
from drafter.typeset.lines import LineCache
from drafter.typeset.look import MM, TYPE_WIDTH, Look
from drafter.typeset.measure import width_pt
from drafter.writers.docx.furniture import set_furniture
from drafter.writers.docx.lists import lists_of
from drafter.writers.docx.look import (
    Occasion,
    dateline_beside,
    signatory_columns,
    signatory_detail,
    signatory_size,
    text_styles,
)
from drafter.writers.docx.look_around import (
    character_styles,
    comment_styles,
    form_styles,
    furniture_styles,
)
from drafter.writers.docx.markup import Node, inside, set_values, w
from drafter.writers.docx.measures import PANEL_PT, SIDE_MM, Sheet, points, sheet_of, twips
from drafter.writers.docx.names import names_in_columns, names_in_table
from drafter.writers.docx.numbering import Lists
from drafter.writers.docx.package import Links, opened_template, packed, root_of
from drafter.writers.docx.properties import add_fonts, set_properties, set_theme
from drafter.writers.docx.prose import Prose, language_tag, look_of, paragraph
from drafter.writers.docx.signoff_form import sign_off_table
from drafter.writers.docx.styles import Palette, dress

_STYLES = {
    Role.KICKER: "Kicker",
    Role.TITLE: "Title",
    Role.DATELINE: "Dateline",
    Role.STANDFIRST: "Standfirst",
    Role.LEDE: "Lede",
    Role.DEADLINE: "Deadline",
    Role.SECTION_HEAD: "heading 1",
    Role.SUBHEAD: "heading 2",
    Role.BODY: "Body Text",
    Role.CALL: "Call",
    Role.ASK: "Ask",
    Role.CALL_AFTER: "Call After",
    Role.BULLET: "List Bullet",
    Role.NUMBER: "List Number",
    Role.QUOTATION: "Quote",
    Role.WITHHELD: "Withheld",
    Role.NOTE: "Note to Editors",
    Role.CONTACT: "Contact",
    Role.PUBLICATION: "Related Title",
    Role.TEASER: "Related Teaser",
    Role.FORM_KICKER: "Form Kicker",
    Role.FORM_TITLE: "Form Title",
    Role.FORM_INTRO: "Form Intro",
}
_NUMBERED = frozenset({Role.BODY, Role.CALL, Role.CALL_AFTER})
_LISTS = {Role.ASK: "asks", Role.BULLET: "bullets", Role.NUMBER: "numbers"}


def write_docx(composition: Composition, brand: Brand) -> bytes:
    """The composition as a DOCX file in the brand's look. The same composition gives the same bytes."""
    occasion = _occasion(composition, brand)
    narrow = brand.page.headline != "panel" and signatory_columns(occasion.signatories) == 2
    sheet = sheet_of(brand, column_margins=narrow)
    language = language_tag(composition.language)
    document = opened_template()
    main = document.part
    styles = (
        *text_styles(brand, sheet, occasion),
        *form_styles(brand, sheet),
        *furniture_styles(brand, sheet, occasion),
        *comment_styles(brand),
        *character_styles(brand, occasion.looks),
        dateline_beside(occasion),
        signatory_detail(brand, occasion),
    )
    lists = lists_of(brand, styles, numbered=occasion.numbered)
    section = document.sections[0]
    _set_page(section, sheet)
    set_furniture(section, brand, sheet, composition.furniture, language)
    dress(document.styles.element, styles, brand, language)
    set_theme(root_of(document, RELATIONSHIP_TYPE.THEME), brand)
    add_fonts(root_of(document, RELATIONSHIP_TYPE.FONT_TABLE), brand)
    set_values(inside(document.settings.element, "{*}themeFontLang"), val=language)
    set_properties(document, composition, language)
    body = document.element[0]
    _Body(composition, brand, sheet, Prose(language, Links(main)), lists, section, body).fill()
    lists.write(main.numbering_part.element, Palette(brand))
    return packed(document)


def _set_page(section: Section, sheet: Sheet) -> None:
    section.page_width, section.page_height = Twips(sheet.width), Twips(sheet.height)
    section.left_margin, section.right_margin = Twips(sheet.left), Twips(sheet.right)
    section.top_margin, section.bottom_margin = Twips(sheet.top), Twips(sheet.bottom)
    section.header_distance, section.footer_distance = Twips(sheet.header), Twips(sheet.footer)


def _occasion(composition: Composition, brand: Brand) -> Occasion:
    paragraphs = [element for element in composition.elements if isinstance(element, Paragraph)]
    names = [element for element in composition.elements if isinstance(element, SignatoryList)]
    pieces: list[Piece] = [piece for element in paragraphs for piece in element.pieces]
    lines = [line for element in names for entry in element.entries for line in entry.lines]
    pieces += [piece for line in lines for piece in line]
    titles = [element.pieces for element in paragraphs if element.role is Role.TITLE]
    return Occasion(
        numbered=any(element.number for element in paragraphs),
        most_digits=max((len(element.number) for element in paragraphs), default=0),
        dated=any(element.role is Role.DATELINE for element in paragraphs),
        labelled=any(element.role is Role.KICKER for element in paragraphs),
        headline=_headline(titles, brand, composition.purpose),
        signatories=max((len(element.entries) for element in names), default=0),
        mark=composition.furniture.mark,
        foot_left=composition.furniture.foot_left,
        foot_middle=composition.furniture.foot_middle,
        panel_filled=brand.page.headline == "panel" and composition.purpose is Purpose.RELEASE,
        looks=frozenset(look_of(piece) for piece in pieces),
    )


def _headline(titles: Sequence[tuple[Piece, ...]], brand: Brand, purpose: Purpose) -> TypeSize:
    """The size at which pages set the headline, so that both have as many lines."""
    look, cache = Look(brand, purpose), LineCache()
    styles = [headline_style(pieces, look, cache) for pieces in titles]
    smallest = min(styles, key=lambda style: style.size, default=None)
    return TypeSize(smallest.size, smallest.leading) if smallest else brand.type.headline


class _Body:
    def __init__(
        self,
        composition: Composition,
        brand: Brand,
        sheet: Sheet,
        prose: Prose,
        lists: Lists,
        section: Section,
        body: Node,
    ) -> None:
        self.composition = composition
        self.brand = brand
        self.sheet = sheet
        self.prose = prose
        self.lists = lists
        self.section = section
        self.body = body
        self.section_properties = body[-1]
        self.nodes: list[Node] = []
        self.ends_columns = False

    def fill(self) -> None:
        """Puts all elements before the template's section properties, which end `w:body`."""
        elements = self.composition.elements
        marks = _bookmarks(elements) if self.composition.purpose is Purpose.CIRCULATION else {}
        beside = self._dateline_beside(elements)
        for place, element in enumerate(elements):
            if place <= beside:
                continue
            before = elements[place - 1] if place else None
            following = elements[place + 1] if place + 1 < len(elements) else None
            match element:
                case Paragraph():
                    node = self._paragraph(element, before, following)
                    _wrap(node, marks.get(place, ()))
                    self.nodes.append(node)
                case SignatoryList():
                    self._names(element)
                case SignOffForm():
                    self.nodes.append(sign_off_table(element, self.sheet, self.prose, self.brand.type.heads))
        if not self.nodes or self.nodes[-1].tag.endswith("}tbl") or self.ends_columns:
            self.nodes.append(paragraph("Table End", ()))
        self.body[:0] = self.nodes

    def _dateline_beside(self, elements: Sequence[Element]) -> int:
        """In a panel label and dateline are one paragraph; the place of the dateline, or -1.

        The dateline stands at the right of the label's line, or of a line of its own where that has no room.
        """
        opening = [one for one in elements[:2] if isinstance(one, Paragraph)]
        label = opening[0] if opening and opening[0].role is Role.KICKER else None
        date = next((one for one in opening if one.role is Role.DATELINE), None)
        if self.brand.page.headline != "panel" or date is None:
            return -1
        heads = self.brand.type.heads
        beside = width_pt(date.text, heads, 9)
        runs: list[Node] = []
        if label is not None:
            runs = self.prose.pieces(label.pieces)
            if width_pt(label.text, heads, 10.5, bold=True) + beside + 5 * MM > TYPE_WIDTH:
                runs.append(self.prose.run("\n"))
        if beside < TYPE_WIDTH:
            runs.append(self.prose.tab())
        self.nodes.append(paragraph("Kicker", [*runs, self.prose.run(date.text, "Dateline Beside")]))
        return opening.index(date)

    def _paragraph(self, element: Paragraph, before: Element | None, following: Element | None) -> Node:
        self.ends_columns = False
        return paragraph(
            self._style(element, before, following),
            self.prose.pieces(element.pieces),
            list_id=self._list(element),
        )

    def _style(self, element: Paragraph, before: Element | None, following: Element | None) -> str:
        """The style of the role, or its variant where what stands before or after asks for it."""
        if element.role is Role.CALL and isinstance(before, Paragraph) and before.role is Role.SECTION_HEAD:
            return "First Call"
        if element.role is Role.SECTION_HEAD:
            if isinstance(following, SignatoryList):
                return "Signatories Heading"
            small = isinstance(following, Paragraph) and following.role in (Role.NOTE, Role.CONTACT)
            if small and self.brand.page.section != "side":
                return "Small Heading"
        if element.role is Role.BODY and element.call:
            # A call in prose stands like what follows asks, beside the brand's bar.
            return "Call After"
        return _STYLES[element.role]

    def _list(self, element: Paragraph) -> int | None:
        if element.label or element.role in _LISTS:
            return self.lists.list_for(_LISTS.get(element.role, "notes"), element.label)
        if element.role in _NUMBERED and "paragraphs" in self.lists.kinds:
            return self.lists.list_for("paragraphs", element.number)
        return None

    def _names(self, element: SignatoryList) -> None:
        columns = signatory_columns(len(element.entries))
        sheet, prose = self.sheet, self.prose
        face = (self.brand.type.text, signatory_size(self.brand, columns).size)
        if self.brand.page.headline == "panel":
            table = names_in_table(
                element,
                columns,
                prose,
                face,
                left=sheet.wide.left,
                width=sheet.type_area,
                gutter=twips(5),
                edge=points(PANEL_PT),
                shade=Palette(self.brand).shade("tint"),
            )
            self.nodes.append(table)
        elif self.composition.purpose is Purpose.RELEASE:
            self._end_section()
            self.nodes.extend(names_in_columns(element, prose))
            self._end_section(columns)
            self.ends_columns = True
        else:
            wide = columns > 2
            left = sheet.wide.left if wide else sheet.column.left
            width = sheet.type_area if wide else sheet.type_area - twips(SIDE_MM)
            gutter = twips(5 if wide else 3)
            self.nodes.append(
                names_in_table(element, columns, prose, face, left=left, width=width, gutter=gutter)
            )

    def _end_section(self, columns: int = 1) -> None:
        """The section ends with the last paragraph so far; the template's is the one that follows.

        python-docx would end it with a paragraph of its own.
        """
        if not self.nodes or not self.nodes[-1].tag.endswith("}p") or _ends_section(self.nodes[-1]):
            self.nodes.append(paragraph("Table End", ()))
        ended = deepcopy(self.section_properties)
        if columns > 1:
            space = twips(3 if columns == 2 else 5)
            set_values(inside(ended, "{*}cols"), num=columns, space=space, equalWidth=1)
        self.nodes[-1][0].append(ended)
        for node in [one for one in self.section_properties if one.tag.endswith("Reference")]:
            self.section_properties.remove(node)
        self.section.different_first_page_header_footer = False
        self.section.start_type = WD_SECTION_START.CONTINUOUS


def _ends_section(node: Node) -> bool:
    return node[0].find("{*}sectPr") is not None


def _bookmarks(elements: tuple[Element, ...]) -> dict[int, tuple[tuple[Node | None, Node | None], ...]]:
    """For the first and the last paragraph of each block, the start and the end of its bookmark."""
    spans: dict[str, tuple[int, int]] = {}
    for place, element in enumerate(elements):
        if isinstance(element, Paragraph) and is_id(element.block):
            first, last = spans.get(element.block, (place, place - 1))
            if last == place - 1 or element.block not in spans:
                spans[element.block] = (first, place)
    marks: dict[int, tuple[tuple[Node | None, Node | None], ...]] = {}
    for number, (block, (first, last)) in enumerate(spans.items()):
        start = w("bookmarkStart", id=number, name=f"_b_{block}")
        end = w("bookmarkEnd", id=number)
        marks[first] = (*marks.get(first, ()), (start, None))
        marks[last] = (*marks.get(last, ()), (None, end))
    return marks


def _wrap(node: Node, marks: tuple[tuple[Node | None, Node | None], ...]) -> None:
    for start, end in marks:
        if start is not None:
            node.insert(1, start)
        if end is not None:
            node.append(end)
