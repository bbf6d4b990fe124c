"""The body: the composition's elements in order, in sections, with bookmarks around their blocks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from functools import partial
from typing import assert_never

from docx.enum.section import WD_SECTION_START
from docx.parts.document import DocumentPart
from docx.section import Section

from drafter.compose.brand import Brand
from drafter.compose.composition import (
    Composition,
    ContactBox,
    Element,
    Figure,
    InkForm,
    LogoStrip,
    Paragraph,
    Purpose,
    Role,
    SignatoryList,
    SignOffForm,
    Table,
    TimeLine,
)
from drafter.typeset.look import MM, SMALL, TYPE_WIDTH, Look
from drafter.typeset.measure import width_pt
from drafter.writers.docx.bookmarks import Bookmarks
from drafter.writers.docx.boxes import contact_nodes, ink_table
from drafter.writers.docx.data_tables import table_nodes
from drafter.writers.docx.decoration import SQUARES_PT, squares_png
from drafter.writers.docx.figures import Pictures, figure_nodes, logo_nodes, time_line_nodes
from drafter.writers.docx.letters import letter_head, window_table
from drafter.writers.docx.markup import Node, inside, set_values
from drafter.writers.docx.measures import Sheet, plain_family
from drafter.writers.docx.memory import Assembly, DocxCache, Part, first_tag, last_tag, nodes_of
from drafter.writers.docx.names import Names, names_in_columns, names_in_table, names_of
from drafter.writers.docx.numbering import Lists
from drafter.writers.docx.prose import Prose, paragraph
from drafter.writers.docx.signoff_form import sign_off_table
from drafter.writers.docx.styles import Palette

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
    Role.ADDRESS: "Address",
    Role.REFERENCE: "Reference",
    Role.SALUTATION: "Salutation",
    Role.CLOSING: "Closing",
    Role.SIGNER: "Signature",
    Role.SIGNER_TITLE: "Signature Title",
    Role.ENCLOSURE: "Enclosure",
    Role.EMBARGO: "Embargo",
    Role.END_MARK: "End Mark",
    Role.IDENTIFICATION: "Identification",
}
_NUMBERED = frozenset({Role.BODY, Role.CALL, Role.CALL_AFTER})
# Labels that are words and stand in the text.
_WORD_LABELS = frozenset({Role.DEADLINE, Role.ENCLOSURE})
_FIRST_ITEMS = {Role.BULLET: "First Bullet", Role.NUMBER: "First Number"}
# After these the first item of a list stands as far off as any other.
_APART_FROM_ITEMS = frozenset({*_FIRST_ITEMS, Role.QUOTATION, Role.SECTION_HEAD})
_LISTS = {Role.ASK: "asks", Role.BULLET: "bullets", Role.NUMBER: "numbers"}


_Other = Table | Figure | TimeLine | LogoStrip | InkForm | ContactBox | SignOffForm

_FIRST_PICTURE = 6
"""The number of the first drawing in the text: the heads have those before."""


class Body:
    """Fills `w:body` of the template."""

    def __init__(
        self,
        composition: Composition,
        brand: Brand,
        sheet: Sheet,
        prose: Prose,
        lists: Lists,
        section: Section,
        part: DocumentPart,
        *,
        sectioned: bool,
        cache: DocxCache | None = None,
    ) -> None:
        self.composition = composition
        self.brand = brand
        self.sheet = sheet
        self.prose = prose
        self.lists = lists
        self.section = section
        self.body: Node = part.element[0]
        self.section_properties = self.body[-1]
        self.pictures = Pictures(part, _FIRST_PICTURE)
        self.sectioned = sectioned
        self.nodes: list[Part] = []
        self.ends_columns = False
        self._root: Node = part.element
        self._cache = cache

    def fill(self) -> Assembly | None:
        """Puts all elements before the template's section properties, which end `w:body`.

        With a cache what it gives back has to finish the part, once that is written.
        """
        elements = self.composition.elements
        marks = Bookmarks(elements if self.composition.purpose is Purpose.CIRCULATION else ())
        beside = self._dateline_beside(elements)
        for place, element in enumerate(elements):
            if place <= beside:
                continue
            head = letter_head(elements, place)
            if head:
                first = not self.nodes
                self._add([window_table(head, self.brand, self.sheet, self.prose, first=first)])
                beside = place + len(head) - 1
                continue
            before = elements[place - 1] if place else None
            following = elements[place + 1] if place + 1 < len(elements) else None
            made = self._parts(element, before, following, marks, place)
            if made:
                self._add(made)
        if not self.nodes or last_tag(self.nodes[-1]).endswith("}tbl") or self.ends_columns:
            self.nodes.append(paragraph("Table End", ()))
        if self._cache is None:
            self.body[:0] = [node for part in self.nodes for node in nodes_of(part, self._root)]
            return None
        assembly = Assembly(self.nodes, self._cache)
        self.body[:0] = assembly.nodes
        return assembly

    def _add(self, made: Sequence[Part]) -> None:
        first = first_tag(made[0])
        if self.nodes and first == last_tag(self.nodes[-1]) and first.endswith("}tbl"):
            # Word makes one table of two that nothing parts.
            self.nodes.append(paragraph("Table End", ()))
        self.ends_columns = False
        self.nodes += made

    def _parts(
        self,
        element: Element,
        before: Element | None,
        following: Element | None,
        marks: Bookmarks,
        place: int,
    ) -> Sequence[Part]:
        """What an element is in Word's terms, kept or made; names in columns are put in place at once."""
        style, list_id = "", None
        if isinstance(element, SignatoryList):
            return self._names(element)
        if isinstance(element, Paragraph):
            if element.role is Role.SECTION_HEAD and self._begins_tall_names(following):
                self._begin_page_for_names()
            style, list_id = self._style(element, before, following), self._list(element)

        if self._cache is None or _is_pictured(element):
            return self._wrapped(element, style, list_id, marks, place)
        make = partial(self._wrapped, element, style, list_id, marks, place)
        return self._cache.made(element, (style, list_id, marks.at(place)), self.prose, make)

    def _wrapped(
        self,
        element: Paragraph | _Other,
        style: str,
        list_id: int | None,
        marks: Bookmarks,
        place: int,
    ) -> list[Node]:
        """What an element becomes, between its bookmarks."""
        if isinstance(element, Paragraph):
            made = [self._paragraph(element, style, list_id)]
        else:
            made = self._nodes(element)
        if made:
            marks.wrap(place, made)
        return made

    def _nodes(self, element: _Other) -> list[Node]:
        """What an element that is neither a paragraph nor a list of names is in Word's terms."""
        sheet, prose, plain = self.sheet, self.prose, plain_family(self.brand)
        match element:
            case SignOffForm():
                return [sign_off_table(element, sheet, prose, plain)]
            case Table():
                return table_nodes(element, sheet, prose, (plain, self.brand.type.small.size))
            case Figure():
                return figure_nodes(element, sheet, prose, self.pictures)
            case TimeLine():
                look = Look(self.brand, self.composition.purpose)
                return time_line_nodes(element, look, prose, self.pictures)
            case LogoStrip():
                return logo_nodes(element, sheet, self.pictures)
            case InkForm():
                return [ink_table(element, self.brand, sheet, prose)]
            case ContactBox():
                return contact_nodes(element, sheet, prose)
            case _:
                assert_never(element)

    def _dateline_beside(self, elements: Sequence[Element]) -> int:
        """In a panel label and dateline are one paragraph; the place of the dateline, or -1.

        The dateline stands at the right of the label's line, or of a line of its own where that has no room.
        """
        opening = [one for one in elements[:2] if isinstance(one, Paragraph)]
        label = opening[0] if opening and opening[0].role is Role.KICKER else None
        date = next((one for one in opening if one.role is Role.DATELINE), None)
        if self.brand.page.headline != "panel" or date is None:
            return -1
        heads = plain_family(self.brand)
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

    def _paragraph(self, element: Paragraph, style: str, list_id: int | None) -> Node:
        runs = self.prose.pieces(element.pieces)
        if element.label and element.role in _WORD_LABELS:
            apart = element.role is Role.DEADLINE and self.brand.page.section == "side"
            runs[:0] = [
                self.prose.run(element.label, "Strong"),
                self.prose.tab() if apart else self.prose.run(" "),
            ]
        if element.role is Role.END_MARK and self.brand.press.end_squares:
            width, height = (one / MM for one in SQUARES_PT)
            runs.insert(0, self.pictures.decoration(squares_png(self.brand.colours.ink), width, height))
        return paragraph(style, runs, list_id=list_id)

    def _style(self, element: Paragraph, before: Element | None, following: Element | None) -> str:
        """The style of the role, or its variant where what stands before or after asks for it."""
        if element.role is Role.SECTION_HEAD:
            panel = self.brand.page.headline == "panel"
            if isinstance(following, SignatoryList | LogoStrip | InkForm | Table):
                names = isinstance(following, SignatoryList) and not self._begins_tall_names(following)
                return "Signatories Heading" if names or not panel else "Long List Heading"
            small = isinstance(following, Paragraph) and following.role in SMALL
            if small and self.brand.page.section != "side":
                return "Small Heading"
        if element.role is Role.TITLE and self.brand.kind == "letter":
            return "Subject"
        above = before.role if isinstance(before, Paragraph) else None
        if element.role in _FIRST_ITEMS and above not in _APART_FROM_ITEMS:
            return _FIRST_ITEMS[element.role]
        headed = above is Role.SECTION_HEAD
        if element.role is Role.CALL and headed:
            return "First Call"
        if element.role is Role.BODY and not element.call and headed:
            return "First Paragraph"
        if element.role is Role.BODY and element.call:
            # A call in prose stands like what follows asks, beside the brand's bar.
            return "Call After"
        return _STYLES[element.role]

    def _list(self, element: Paragraph) -> int | None:
        if element.role in _WORD_LABELS:
            return None
        if element.label or element.role in _LISTS:
            return self.lists.list_for(_LISTS.get(element.role, "notes"), element.label)
        if element.role in _NUMBERED and "paragraphs" in self.lists.kinds:
            return self.lists.list_for("paragraphs", element.number)
        return None

    def _names(self, element: SignatoryList) -> Sequence[Part]:
        names, prose = self._names_of(element), self.prose
        if self.sectioned or names.tall:
            self._end_section()
            # The last one carries the section's end, which may be another.
            rest = names._replace(entries=names.entries[:-1])
            self.nodes.extend(self._made(element, "columns", lambda: names_in_columns(rest, prose)))
            self.nodes.extend(names_in_columns(names._replace(entries=names.entries[-1:]), prose))
            self._end_section(names.columns, names.gutter)
            self.ends_columns = True
            return []
        tinted = self.brand.page.headline == "panel"
        shade = Palette(self.brand).shade("tint") if tinted else None
        return self._made(element, "table", lambda: [names_in_table(names, prose, shade)])

    def _made(self, element: Element, how: str, make: Callable[[], list[Node]]) -> Sequence[Part]:
        return self._cache.made(element, how, self.prose, make) if self._cache is not None else make()

    def _names_of(self, element: SignatoryList) -> Names:
        found = self._cache.names.get(element) if self._cache is not None else None
        if found is None:
            found = names_of(element, self.brand, self.sheet)
            if self._cache is not None:
                self._cache.names.put(element, found)
        return found

    def _begins_tall_names(self, following: Element | None) -> bool:
        return isinstance(following, SignatoryList) and self._names_of(following).tall

    def _begin_page_for_names(self) -> None:
        """Word begins a page at a section's end if there are footnotes above it: so the head goes along."""
        if self.composition.footnotes and self.nodes:
            self._end_section()
            self.section.start_type = WD_SECTION_START.NEW_PAGE

    def _end_section(self, columns: int = 1, space: int = 0) -> None:
        """The section ends with the last paragraph so far; the template's is the one that follows.

        python-docx would end it with a paragraph of its own.
        """
        self.nodes[-1:] = within = [node for part in self.nodes[-1:] for node in nodes_of(part, self._root)]
        if not within or not within[-1].tag.endswith("}p") or _ends_section(within[-1]):
            within = [paragraph("Table End", ())]
            self.nodes += within
        ended = deepcopy(self.section_properties)
        if columns > 1:
            set_values(inside(ended, "{*}cols"), num=columns, space=space, equalWidth=1)
        within[-1][0].append(ended)
        for node in [one for one in self.section_properties if one.tag.endswith("Reference")]:
            self.section_properties.remove(node)
        self.section.different_first_page_header_footer = False
        self.section.start_type = WD_SECTION_START.CONTINUOUS


def _is_pictured(element: Element) -> bool:
    """Whether an element may have pictures, which are numbered through the file."""
    mark = isinstance(element, Paragraph) and element.role is Role.END_MARK
    return mark or isinstance(element, Figure | TimeLine | LogoStrip)


def _ends_section(node: Node) -> bool:
    return node[0].find("{*}sectPr") is not None
