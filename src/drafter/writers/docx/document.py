"""The whole file: the template with a brand's look, the composition's body, and the parts around it."""

from __future__ import annotations

from collections.abc import Sequence

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.section import Section
from docx.shared import Twips

from drafter.compose.brand import Brand, TypeSize
from drafter.compose.composition import Composition, Paragraph, Piece, Purpose, Role, SignatoryList
from drafter.compose.footnotes import noting_texts
from drafter.typeset.lines import LineCache
from drafter.typeset.look import Look
from drafter.typeset.standing import headline_style
from drafter.writers.docx.body import Body
from drafter.writers.docx.characters import character_styles
from drafter.writers.docx.endnotes import endnotes_part
from drafter.writers.docx.footnotes import Footnotes
from drafter.writers.docx.furniture import more_foot_pt, set_furniture
from drafter.writers.docx.lists import lists_of
from drafter.writers.docx.look import (
    Occasion,
    dateline_beside,
    signatory_columns,
    signatory_details,
    text_styles,
)
from drafter.writers.docx.look_around import comment_styles, form_styles, furniture_styles
from drafter.writers.docx.look_letters import ink_styles, letter_styles, press_styles
from drafter.writers.docx.look_tables import TABLE_LOOKS, footnote_styles, table_styles
from drafter.writers.docx.markup import inside, set_values
from drafter.writers.docx.measures import Sheet, sheet_of
from drafter.writers.docx.memory import DocxCache
from drafter.writers.docx.package import Links, opened_template, packed, part_of, root_of
from drafter.writers.docx.properties import add_fonts, set_properties, set_theme
from drafter.writers.docx.prose import Prose, language_tag
from drafter.writers.docx.styles import Palette, dress

_BODY = "word/document.xml"


def write_docx(composition: Composition, brand: Brand, cache: DocxCache | None = None) -> bytes:
    """The composition as a DOCX file in the brand's look. The same composition gives the same bytes.

    With a cache, what is the same as in the file before is not made again; the file is the same.
    """
    occasion = _occasion(composition, brand)
    look = Look(brand, composition.purpose)
    columns = signatory_columns(occasion.signatories, persons=occasion.persons)
    sheet = sheet_of(
        brand,
        column_margins=occasion.sectioned and columns == 2 and look.side,
        more_foot_pt=more_foot_pt(brand, composition.furniture),
    )
    language = language_tag(composition.language)
    document = opened_template()
    main = document.part
    styles = (
        *text_styles(brand, sheet, occasion),
        *table_styles(brand, sheet),
        *letter_styles(brand, sheet),
        *press_styles(brand, sheet, filled=composition.purpose is Purpose.RELEASE),
        *ink_styles(brand),
        *footnote_styles(brand, sheet),
        *form_styles(brand, sheet),
        *furniture_styles(brand, sheet, occasion),
        *comment_styles(brand),
        dateline_beside(occasion),
        *signatory_details(brand, occasion),
    )
    lists = lists_of(brand, styles, numbered=occasion.numbered)
    section = document.sections[0]
    _set_page(section, sheet)
    set_furniture(section, brand, sheet, composition, language)
    set_theme(root_of(document, RELATIONSHIP_TYPE.THEME), brand)
    add_fonts(root_of(document, RELATIONSHIP_TYPE.FONT_TABLE), brand)
    set_values(inside(document.settings.element, "{*}themeFontLang"), val=language)
    set_properties(document, composition, language)
    notes = Footnotes(
        composition.footnotes, "endnote" if composition.endnotes else "footnote", _repeated(composition)
    )
    if composition.endnotes:
        notes_part = endnotes_part(document)
    else:
        notes_part = part_of(document, RELATIONSHIP_TYPE.FOOTNOTES)
    prose = Prose(language, Links(main), notes)
    if cache is not None:
        cache.turn((brand, composition.purpose, sheet, language))
    sectioned = occasion.sectioned
    body = Body(composition, brand, sheet, prose, lists, section, main, sectioned=sectioned, cache=cache)
    assembly = body.fill()
    notes.write(notes_part.element, Prose(language, Links(notes_part), looks=prose.looks))
    lists.write(main.numbering_part.element, Palette(brand))
    dress(
        document.styles.element,
        (*styles, *character_styles(brand, prose.looks)),
        TABLE_LOOKS,
        brand,
        language,
    )
    return packed(document, {_BODY: assembly.finished} if assembly is not None else {})


def _repeated(composition: Composition) -> frozenset[str]:
    """The notes that the text refers to more than once."""
    if not composition.footnotes:
        return frozenset()
    texts = [text for element in composition.elements for text in noting_texts(element)]
    return frozenset(piece.note for text in texts for piece in text if piece.again)


def _set_page(section: Section, sheet: Sheet) -> None:
    section.page_width, section.page_height = Twips(sheet.width), Twips(sheet.height)
    section.left_margin, section.right_margin = Twips(sheet.left), Twips(sheet.right)
    section.top_margin, section.bottom_margin = Twips(sheet.top), Twips(sheet.bottom)
    section.header_distance, section.footer_distance = Twips(sheet.header), Twips(sheet.footer)


def _occasion(composition: Composition, brand: Brand) -> Occasion:
    paragraphs = [element for element in composition.elements if isinstance(element, Paragraph)]
    names = [element for element in composition.elements if isinstance(element, SignatoryList)]
    titles = [element.pieces for element in paragraphs if element.role is Role.TITLE]
    panel, release = brand.page.headline == "panel", composition.purpose is Purpose.RELEASE
    headline, width = _headline(titles, brand, composition.purpose)
    return Occasion(
        numbered=any(element.number for element in paragraphs),
        most_digits=max((len(element.number) for element in paragraphs), default=0),
        dated=any(element.role is Role.DATELINE for element in paragraphs),
        labelled=any(element.role is Role.KICKER for element in paragraphs),
        headline=headline,
        headline_pt=width,
        signatories=max((len(element.entries) for element in names), default=0),
        mark=composition.furniture.mark,
        foot_left=composition.furniture.foot_left,
        foot_middle=composition.furniture.foot_middle,
        panelled=panel,
        panel_filled=panel and release,
        # Word begins a new page at a continuous section break if there are footnotes above it.
        embargoed=any(element.role is Role.EMBARGO for element in paragraphs),
        persons=any(element.persons for element in names),
        deadline_labelled=any(element.role is Role.DEADLINE and element.label for element in paragraphs),
        sectioned=release and not panel and not composition.footnotes and bool(names),
    )


def _headline(titles: Sequence[tuple[Piece, ...]], brand: Brand, purpose: Purpose) -> tuple[TypeSize, float]:
    """The size at which pages set the headline, so that both have as many lines, and how wide these are."""
    look, cache = Look(brand, purpose), LineCache()
    styles = [headline_style(pieces, look, cache) for pieces in titles]
    smallest = min(styles, key=lambda style: style.size, default=None)
    if smallest is None:
        return brand.type.headline, 0.0
    lines = [line for pieces in titles for line in cache.set(pieces, smallest, look.headline_width).lines]
    widest = max((line.width for line in lines), default=0.0)
    return TypeSize(smallest.size, smallest.leading), widest
