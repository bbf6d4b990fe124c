"""The structure of a PDF as readers of it find it: everything in its place, in the order of reading."""

from __future__ import annotations

import ctypes
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pypdfium2
import pytest
from hypothesis import given, settings
from pypdfium2 import raw

from drafter.compose.brand import Brand
from drafter.compose.composition import (
    Composition,
    Footnote,
    Paragraph,
    Piece,
    Purpose,
    Role,
    notes_of,
    texts_of,
)
from drafter.typeset.drawing import Drawing, Shape
from drafter.typeset.fonts import printed
from drafter.typeset.layout import typeset
from drafter.typeset.pages import (
    Line,
    Page,
    Pages,
    PlacedBox,
    PlacedDrawing,
    PlacedLine,
    Run,
    StructureElement,
)
from drafter.writers.pdf import write_pages, write_pdf
from tests.typeset.samples import (
    BRANDS,
    SOBER,
    TEXT,
    WARM,
    body,
    call,
    composition,
    compositions,
    names,
    section,
    statement,
)
from tests.writers.pdf_reading import Element, File, Painted, Reference, painted

INLINE = {"Span", "Strong", "Em", "Link", "Reference"}


def words_by_mark(pages: list[list[Painted]]) -> dict[tuple[int, int], str]:
    """The text of each marked sequence, in the order in which it is painted."""
    found: dict[tuple[int, int], str] = defaultdict(str)
    for number, page in enumerate(pages):
        for thing in page:
            if thing.numbers and thing.text is not None:
                found[number, thing.numbers[0]] += thing.text
    return found


def read(element: Element, words: dict[tuple[int, int], str]) -> str:
    """What a reader says of an element and those in it but footnotes, blocks apart from each other."""
    said = ""
    for kid in element.kids:
        if isinstance(kid, Element):
            said += read(kid, words) if kid.role != "Note" else ""
        elif isinstance(kid, tuple):
            said += words[kid]
    return said if element.role in INLINE else f" {said} "


def faults_of_marks(file: File, pages: list[list[Painted]]) -> Iterator[str]:
    """What breaks the bond of pages and tree: everything painted is in one of its leaves, or an artifact."""
    for number, page in enumerate(pages):
        for thing in page:
            if (len(thing.numbers), thing.artifacts) not in ((1, 0), (0, 1)):
                yield f"page {number}: {thing}"
        sequences = [number_ for number_, _ in _runs([*(thing.numbers[:1] for thing in page)])]
        if sequences != sorted(set(sequences)):
            yield f"page {number}: numbers of marks are {sequences}"
    on_pages = {
        (number, mark) for number, page in enumerate(pages) for thing in page for mark in thing.numbers
    }
    leaves = [mark for element in file.document.walk() for mark in element.kids if isinstance(mark, tuple)]
    if sorted(leaves) != sorted(on_pages):
        yield f"{sorted(set(leaves) ^ on_pages)} are in the tree or on pages alone"
    for element in file.document.walk():
        for kid in element.kids:
            if isinstance(kid, tuple) and file.parents[kid[0]][kid[1]] != element.number:
                yield f"the way back from {kid} is another"
            if isinstance(kid, Reference) and file.parents[file.of(kid)["StructParent"]] != element.number:
                yield f"the way back from link {kid} is another"
        if not element.kids and element.role not in ("TD", "TH"):
            yield f"{element.role} is empty"


def _runs(marks: list[tuple[int, ...]]) -> list[tuple[int, int]]:
    """The numbers of marks, each stretch of one counted once."""
    found: list[tuple[int, int]] = []
    for place, mark in enumerate(marks):
        if mark and (not place or marks[place - 1] != mark):
            found.append((mark[0], place))
    return found


@settings(max_examples=30)
@given(compositions())
def test_the_tree_reads_as_the_composition(made: tuple[Composition, Brand]) -> None:
    file = File(write_pdf(*made))
    pages = painted(file)
    assert list(faults_of_marks(file, pages)) == []
    words = words_by_mark(pages)
    assert read(file.document, words).split() == printed(" ".join(texts_of(made[0]))).split()
    notes = [read(element, words) for element in file.document.walk() if element.role == "Note"]
    assert " ".join(notes).split() == printed(" ".join(notes_of(made[0]))).split()
    levels = [int(element.role[1]) for element in file.document.walk() if re.fullmatch(r"H\d", element.role)]
    assert all(lower <= higher + 1 for higher, lower in pairwise([0, *levels]))


@pytest.mark.parametrize("purpose", list(Purpose))
@pytest.mark.parametrize("brand", BRANDS, ids=["sober", "warm", "letter"])
def test_only_furniture_is_left_out_of_the_tree(brand: Brand, purpose: Purpose) -> None:
    made = statement(brand, purpose, signatories=90)
    file = File(write_pdf(made, brand))
    pages = painted(file)
    assert list(faults_of_marks(file, pages)) == []
    around = made.furniture
    furniture = {around.running_title, around.mark, around.foot_left, around.foot_middle, *around.first_right}
    furniture |= {row.number for row in made.elements if isinstance(row, Paragraph)}
    for number, page in enumerate(pages, start=1):
        aside = {thing.text.strip() for thing in page if thing.artifacts and thing.text is not None}
        assert f"Page {number} of {len(pages)}" in aside
        assert aside - {f"Page {number} of {len(pages)}"} <= furniture


@pytest.mark.parametrize("brand", [SOBER, WARM], ids=["sober", "warm"])
def test_pdfium_finds_the_same_elements(brand: Brand) -> None:
    data = write_pdf(statement(brand, Purpose.RELEASE), brand)
    ours = [element.role for element in File(data).document.walk()]
    document = pypdfium2.PdfDocument(data)
    theirs = [role for page in document for role in _roles_on(page)]
    # It shows the branch of each page: what reaches over two of them comes twice.
    assert [role for role in theirs if role in ("H1", "H2", "LBody", "Link")] == [
        role for role in ours if role in ("H1", "H2", "LBody", "Link")
    ]
    assert set(theirs) == {"Span" if role in ("Strong", "Em") else role for role in ours}


def _roles_on(page: pypdfium2.PdfPage) -> list[str]:
    tree = raw.FPDF_StructTree_GetForPage(page.raw)
    waiting = [raw.FPDF_StructTree_GetChildAtIndex(tree, 0)]
    found = []
    while waiting:
        element = waiting.pop()
        size = raw.FPDF_StructElement_GetType(element, None, 0)
        buffer = ctypes.create_string_buffer(size)
        raw.FPDF_StructElement_GetType(element, buffer, size)
        found.append(buffer.raw.decode("utf-16-le").rstrip("\0"))
        count = raw.FPDF_StructElement_CountChildren(element)
        kids = [raw.FPDF_StructElement_GetChildAtIndex(element, place) for place in range(count)]
        waiting.extend(kid for kid in reversed(kids) if kid)
    raw.FPDF_StructTree_Close(tree)
    return found


def test_a_paragraph_over_two_pages_is_one_element() -> None:
    made = composition(SOBER, Purpose.RELEASE, *section(1, body("long", " ".join([TEXT] * 15)), body("next")))
    file = File(write_pdf(made, SOBER))
    long, _ = [element for element in file.document.walk() if element.role == "P"]
    # Lines that follow one another share one mark.
    assert [page for page, _ in long.marks()] == [0, 1]
    assert read(long, words_by_mark(painted(file))).split() == " ".join([TEXT] * 15).split()


def test_a_note_at_the_foot_is_read_after_the_paragraph_that_goes_on() -> None:
    pieces = (
        Piece(" ".join([TEXT] * 3)),
        Piece("1", note="n1"),
        Piece(" ".join(["", *[TEXT] * 12, ""])),
        Piece("set off", emphasis=True),
        Piece(" at the end."),
    )
    row = Paragraph(Role.NUMBER, pieces, label="1.", block="long")
    made = composition(SOBER, Purpose.RELEASE, *section(1, row, body("next")))
    file = File(write_pdf(replace(made, footnotes=(Footnote("n1", "1", (Piece("A source."),)),)), SOBER))
    long = next(element for element in file.document.walk() if element.role == "LBody")
    assert {page for page, _ in long.marks()} == {0, 1}
    assert read(file.document, words_by_mark(painted(file))).split() == " ".join(texts_of(made)).split()


def test_a_link_over_lines_is_one_element_with_a_rectangle_on_each() -> None:
    address = "https://river.example/a/b?c=(d)"
    pieces = (Piece("Before "), Piece(TEXT[:200], link=address), Piece(" after."))
    rows = [
        Paragraph(Role.BODY, pieces, block="one"),
        Paragraph(Role.BODY, (Piece("a script", link="javascript:alert(1)"),), block="two"),
        Paragraph(Role.BODY, (Piece("mail", link="mailto:a@river.example"),), block="three"),
    ]
    file = File(write_pdf(composition(SOBER, Purpose.RELEASE, *section(1, *rows)), SOBER))
    long, mail = [element for element in file.document.walk() if element.role == "Link"]
    links = [file.of(kid) for kid in long.kids if isinstance(kid, Reference)]
    assert len(links) >= 3
    # Words and rectangle of each line in turn.
    assert [isinstance(kid, Reference) for kid in long.kids] == [False, True] * len(links)
    assert {link["Contents"] for link in links} == {address}
    assert read(long, words_by_mark(painted(file))).split() == TEXT[:200].split()
    assert [file.of(kid)["Contents"] for kid in mail.kids if isinstance(kid, Reference)] == [
        "a@river.example"
    ]
    page = file.of(file.root["Pages"])
    annotations = file.of(page["Kids"][0])["Annots"]
    assert len(annotations) == len(links) + 1
    assert {(file.of(one)["F"], file.of(one)["Subtype"]) for one in annotations} == {(4, "/Link")}
    assert {file.of(kid)["Tabs"] for kid in page["Kids"]} == {"/S"}


def test_parts_of_a_statement_have_their_roles() -> None:
    rows = [
        *call("call", 1),
        Paragraph(Role.BULLET, (Piece("a point"),), label="–", block="b"),
        Paragraph(Role.QUOTATION, (Piece("Water finds its way."),), block="q"),
        Paragraph(Role.BODY, (Piece("We say "), Piece("voda", language="cs", emphasis=True)), block="w"),
    ]
    head = Paragraph(Role.TITLE, (Piece("A safe weir"),), block="headline")
    made = composition(WARM, Purpose.RELEASE, head, *section(1, *rows), *section(2)[:1], names(3))
    file = File(write_pdf(made, WARM))

    def shape(element: Element) -> object:
        within = [shape(kid) for kid in element.kids if isinstance(kid, Element)]
        return {element.role: within} if within else element.role

    item = {"LI": ["Lbl", "LBody"]}
    assert shape(file.document) == {
        "Document": [
            "H1",
            {
                "Sect": [
                    "H2",
                    {"P": ["Strong"]},
                    {"L": [item, item, item]},
                    "P",
                    {"L": [item]},
                    {"BlockQuote": ["P"]},
                    {"P": ["Em"]},
                ]
            },
            {"Sect": ["H2", {"L": [{"LI": ["LBody"]}] * 3}]},
        ]
    }
    lists = [element.values.get("A") for element in file.document.walk() if element.role == "L"]
    assert lists == [{"O": "/List", "ListNumbering": "/Decimal"}, None, None]
    languages = [element.values["Lang"] for element in file.document.walk() if "Lang" in element.values]
    assert languages == ["en", "cs"]
    assert file.root["Lang"] == "en"
    assert file.trunk["RoleMap"] == {"Strong": "/Span", "Em": "/Span"}


def test_headings_begin_at_the_first_level_and_leave_none_out() -> None:
    sub = Paragraph(Role.SUBHEAD, (Piece("Below"),), block="sub", keep_next=True)
    made = composition(SOBER, Purpose.DRAFT, *section(1, sub, body("one")), *section(2, body("two")))
    roles = [element.role for element in File(write_pdf(made, SOBER)).document.walk()]
    assert [role for role in roles if role[0] == "H"] == ["H1", "H2", "H1"]


def _line(text: str) -> Line:
    return Line((Run(0, 40, "NotoSans-Regular", text, "#000000", 0),), 40, 10, 15)


def _by_hand(elements: list[StructureElement], *things: object) -> File:
    """A file of one page of things and the elements that they are of."""
    whole = (StructureElement("Document", -1), *elements)
    pages = Pages(400, 500, (Page(things),), whole)  # type: ignore[arg-type]
    return File(write_pages(pages, composition(SOBER, Purpose.RELEASE)))


def test_elements_stand_as_composed_where_painted_in_another_order() -> None:
    elements = [StructureElement("P", 0), StructureElement("P", 0), StructureElement("L", 0)]
    things = [PlacedLine(200, 50, _line("second"), (2,)), PlacedLine(20, 80, _line("first"), (1,))]
    file = _by_hand(elements, *things)
    # A list without items is none.
    assert [element.role for element in file.document.walk()] == ["Document", "P", "P"]
    assert read(file.document, words_by_mark(painted(file))).split() == ["first", "second"]


def test_cells_say_what_they_head_and_span_and_empty_ones_stay() -> None:
    elements = [
        StructureElement("Table", 0),
        StructureElement("TR", 1),
        StructureElement("TH", 2, scope="Column"),
        StructureElement("TH", 2, scope="Column"),
        StructureElement("TR", 1),
        StructureElement("TH", 5, scope="Row", row_span=2),
        StructureElement("TD", 5, column_span=3),
    ]
    file = _by_hand(elements, PlacedLine(20, 80, _line("head"), (3,)), PlacedLine(20, 99, _line("row"), (6,)))
    cells = [(one.role, one.values.get("A")) for one in file.document.walk() if one.role in ("TH", "TD")]
    assert cells == [
        ("TH", {"O": "/Table", "Scope": "/Column"}),
        ("TH", {"O": "/Table", "Scope": "/Column"}),
        ("TH", {"O": "/Table", "Scope": "/Row", "RowSpan": 2}),
        ("TD", {"O": "/Table", "ColSpan": 3}),
    ]


def test_a_figure_has_words_and_the_room_that_it_takes() -> None:
    square = Shape("#000000", False, (("M", (0, 0)), ("L", (10, 0)), ("L", (10, 10)), ("Z", ())))
    elements = [StructureElement("Figure", 0, alt="A weir, “seen” from the bank")]
    drawing = PlacedDrawing(50, 100, 2, Drawing(10, 10, (square,)), 1)
    box = PlacedBox(90, 90, 10, 20, fill="#112233", element=1)
    file = _by_hand(elements, drawing, box, PlacedBox(0, 0, 9, 9, fill="#445566"))
    (figure,) = [element for element in file.document.walk() if element.role == "Figure"]
    assert figure.values["Alt"] == "A weir, “seen” from the bank"
    assert figure.values["A"] == {"O": "/Layout", "BBox": [50, 380, 100, 410], "Placement": "/Block"}
    assert [(thing.numbers, thing.artifacts) for thing in painted(file)[0]] == [((0,), 0), ((0,), 0), ((), 1)]


def test_notes_have_names_and_their_numbers_lead_to_them() -> None:
    elements = [
        StructureElement("P", 0),
        StructureElement("Reference", 1),
        StructureElement("Link", 2, note="n7"),
        StructureElement("Note", 0, note="n7"),
        StructureElement("Lbl", 4),
    ]
    things = [
        PlacedLine(20, 80, _line("words"), (1,)),
        PlacedLine(60, 80, _line("1"), (3,)),
        PlacedLine(20, 400, _line("1"), (5,)),
        PlacedLine(40, 400, _line("See there."), (4,)),
    ]
    file = _by_hand(elements, *things)
    (note,) = [element for element in file.document.walk() if element.role == "Note"]
    name, number = file.trunk["IDTree"]["Names"]
    assert note.values["ID"] == name
    assert number == note.number
    (link,) = [element for element in file.document.walk() if element.role == "Link"]
    annotation = file.of(link.kids[-1])
    assert annotation["Dest"] == [file.pages[0], "/XYZ", 0, 500 - 400 + 0.75 * 15, None]
    assert annotation["Contents"]
    assert list(faults_of_marks(file, painted(file))) == []


def test_what_is_shown_as_a_box_is_read_as_the_character() -> None:
    made = composition(SOBER, Purpose.DRAFT, *section(1, body("odd", "before 漢 and א after")))
    pages = typeset(made, SOBER)
    assert {found.character for found in (*pages.missing, *pages.unset)} == {"漢", "א"}
    file = File(write_pages(pages, made))
    assert "before 漢 and א after" in read(file.document, words_by_mark(painted(file)))
    assert list(faults_of_marks(file, painted(file))) == []


def test_a_language_that_is_none_is_said_to_be_unknown() -> None:
    strange = Paragraph(Role.BODY, (Piece("We say "), Piece("voda", language="no such tag")), block="w")
    made = replace(composition(SOBER, Purpose.RELEASE, *section(1, strange)), language="xx_YY.utf8")
    file = File(write_pdf(made, SOBER))
    assert file.root["Lang"] == "und"
    assert [one.values["Lang"] for one in file.document.walk() if "Lang" in one.values] == ["und"] * 2


def test_a_head_without_rows_is_the_body_of_its_table() -> None:
    elements = [
        StructureElement("Table", 0),
        StructureElement("THead", 1),
        StructureElement("TR", 2),
        StructureElement("TH", 3, scope="Column"),
        StructureElement("TBody", 1),
    ]
    file = _by_hand(elements, PlacedLine(20, 80, _line("head"), (4,)))
    assert [element.role for element in file.document.walk()] == ["Document", "Table", "TBody", "TR", "TH"]
