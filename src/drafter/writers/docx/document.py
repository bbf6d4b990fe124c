"""The whole file: the body's elements in order, sections and bookmarks, and the parts around them."""

from __future__ import annotations

from drafter.compose.brand import Brand
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
from drafter.writers.docx.furniture import add_furniture
from drafter.writers.docx.lists import lists_of
from drafter.writers.docx.look import Occasion, signatory_columns, text_styles
from drafter.writers.docx.look_around import (
    character_styles,
    comment_styles,
    form_styles,
    furniture_styles,
)
from drafter.writers.docx.markup import Node, document_root, serialised, w
from drafter.writers.docx.measures import PANEL_PT, SIDE_MM, Sheet, points, sheet_of, twips
from drafter.writers.docx.names import names_in_columns, names_in_table
from drafter.writers.docx.numbering import Lists
from drafter.writers.docx.package import CORE_PROPERTIES, Package
from drafter.writers.docx.properties import core_part, font_part, settings_part, theme_part
from drafter.writers.docx.prose import Prose, language_tag, look_of, paragraph
from drafter.writers.docx.signoff_form import sign_off_table
from drafter.writers.docx.styles import Palette, styles_part

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
    package = Package()
    main = "word/document.xml"
    relations = package.related(main)
    for kind, target in (
        ("styles", "styles.xml"),
        ("numbering", "numbering.xml"),
        ("settings", "settings.xml"),
        ("fontTable", "fontTable.xml"),
        ("theme", "theme/theme1.xml"),
    ):
        relations.to_part(kind, target)
    references = add_furniture(package, brand, sheet, composition.furniture, language)
    styles = (
        *text_styles(brand, sheet, occasion),
        *form_styles(brand, sheet),
        *furniture_styles(brand, sheet, occasion),
        *comment_styles(brand),
        *character_styles(brand, occasion.looks),
    )
    lists = lists_of(brand, styles, numbered=occasion.numbered)
    body = _Body(composition, brand, sheet, Prose(language, relations), lists, references)
    package.parts[main] = serialised(document_root(body.made()))
    package.parts["word/styles.xml"] = styles_part(styles, brand, language)
    package.parts["word/numbering.xml"] = lists.part(Palette(brand))
    package.parts["word/settings.xml"] = settings_part(language)
    package.parts["word/fontTable.xml"] = font_part(brand)
    package.parts["word/theme/theme1.xml"] = theme_part(brand)
    package.parts["docProps/core.xml"] = core_part(composition, language)
    package.related("").to_part("officeDocument", main)
    package.related("").to_part(CORE_PROPERTIES, "docProps/core.xml")
    return package.packed()


def _occasion(composition: Composition, brand: Brand) -> Occasion:
    paragraphs = [element for element in composition.elements if isinstance(element, Paragraph)]
    names = [element for element in composition.elements if isinstance(element, SignatoryList)]
    pieces: list[Piece] = [piece for element in paragraphs for piece in element.pieces]
    lines = [line for element in names for entry in element.entries for line in entry.lines]
    pieces += [piece for line in lines for piece in line]
    title = " ".join(element.text for element in paragraphs if element.role is Role.TITLE)
    return Occasion(
        numbered=any(element.number for element in paragraphs),
        most_digits=max((len(element.number) for element in paragraphs), default=0),
        dated=any(element.role is Role.DATELINE for element in paragraphs),
        title_length=len(title),
        signatories=max((len(element.entries) for element in names), default=0),
        mark=composition.furniture.mark,
        foot_left=composition.furniture.foot_left,
        foot_middle=composition.furniture.foot_middle,
        panel_filled=brand.page.headline == "panel" and composition.purpose is Purpose.RELEASE,
        looks=frozenset(look_of(piece) for piece in pieces),
    )


class _Body:
    def __init__(
        self,
        composition: Composition,
        brand: Brand,
        sheet: Sheet,
        prose: Prose,
        lists: Lists,
        references: tuple[Node, ...],
    ) -> None:
        self.composition = composition
        self.brand = brand
        self.sheet = sheet
        self.prose = prose
        self.lists = lists
        self.references = references
        self.nodes: list[Node] = []
        self.ends_columns = False
        self.in_first = True

    def made(self) -> Node:
        """`w:body`."""
        elements = self.composition.elements
        marks = _bookmarks(elements) if self.composition.purpose is Purpose.CIRCULATION else {}
        for place, element in enumerate(elements):
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
                    self.nodes.append(sign_off_table(element, self.sheet, self.prose))
        if not self.nodes or self.nodes[-1].tag.endswith("}tbl") or self.ends_columns:
            self.nodes.append(paragraph("Table End", ()))
        return w("body", *self.nodes, self._section())

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
        if self.brand.page.headline == "panel":
            table = names_in_table(
                element,
                columns,
                prose,
                left=sheet.wide.left,
                width=sheet.type_area,
                gutter=twips(5),
                edge=points(PANEL_PT),
                shade=Palette(self.brand).shade("tint"),
            )
            self.nodes.append(table)
        elif self.composition.purpose is Purpose.RELEASE:
            self._end_section(self._section())
            self.nodes.extend(names_in_columns(element, prose))
            self._end_section(self._section(columns))
            self.ends_columns = True
        else:
            wide = columns > 2
            left = sheet.wide.left if wide else sheet.column.left
            width = sheet.type_area if wide else sheet.type_area - twips(SIDE_MM)
            gutter = twips(5 if wide else 3)
            self.nodes.append(names_in_table(element, columns, prose, left=left, width=width, gutter=gutter))

    def _end_section(self, section: Node) -> None:
        """The section ends with the last paragraph so far."""
        if not self.nodes or not self.nodes[-1].tag.endswith("}p") or _ends_section(self.nodes[-1]):
            self.nodes.append(paragraph("Table End", ()))
        self.nodes[-1][0].append(section)

    def _section(self, columns: int = 1) -> Node:
        sheet = self.sheet
        first, self.in_first = self.in_first, False
        made = w("sectPr", *(self.references if first else ()))
        if not first:
            made.append(w("type", val="continuous"))
        made.append(w("pgSz", w=sheet.width, h=sheet.height))
        made.append(
            w(
                "pgMar",
                top=sheet.top,
                right=sheet.right,
                bottom=sheet.bottom,
                left=sheet.left,
                header=sheet.header,
                footer=sheet.footer,
                gutter=0,
            )
        )
        if columns > 1:
            made.append(w("cols", num=columns, space=twips(3 if columns == 2 else 5), equalWidth=1))
        else:
            made.append(w("cols", space=720))
        if first:
            made.append(w("titlePg"))
        return made


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
