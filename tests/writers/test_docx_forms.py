"""Letters, press releases, and the styles of signatories in the DOCX file."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import etree

from drafter.compose.composition import (
    Composition,
    ContactBox,
    Element,
    InkBlock,
    InkForm,
    LogoStrip,
    Paragraph,
    Piece,
    Purpose,
    Role,
    SignatoryEntry,
    SignatoryList,
    StripLogo,
)
from drafter.typeset.logos import optical_size
from drafter.writers.docx import write_docx
from tests.writers import docx_samples as samples
from tests.writers.docx_faults import faults
from tests.writers.docx_reading import (
    Reader,
    W,
    child,
    emu,
    members,
    part,
    printed_lines,
    printed_words,
    text_of,
    value,
)

EMU_PER_PT = 12700


def of(*elements: Element, purpose: Purpose = Purpose.RELEASE) -> Composition:
    return replace(samples.composition(purpose), elements=elements)


def test_a_letters_address_is_read_before_what_stands_beside_it():
    data = write_docx(samples.letter(), samples.brand("letter"))
    assert faults(data) == []
    assert [line.style for line in printed_lines(data)] == [
        "Address", "Reference", "Reference", "Subject", "Salutation", "Body Text", "Closing",
        "Signature", "Signature Title", "Enclosure",
    ]  # fmt: skip
    body = part(data, "word/document.xml")[0]
    cells = list(body[0].iter(f"{W}tc"))
    assert [len(list(cell.iter(f"{W}p"))) for cell in cells] == [1, 2]


def test_the_head_of_a_letter_ends_where_the_window_begins():
    """Word and LibreOffice begin the text under the head: its height puts the address in the window."""
    brand = samples.brand("letter")
    data = write_docx(samples.letter(), brand)
    head = part(data, "word/header1.xml")
    height = head.find(f"{W}tbl/{W}tr/{W}trPr/{W}trHeight")
    assert value(height, "hRule") == "exact"
    section = next(part(data, "word/document.xml").iter(f"{W}sectPr"))
    above = int(value(section.find(f"{W}pgMar"), "header"))
    top = (above + int(value(height))) / 20
    assert top == pytest.approx(45 * 72 / 25.4, abs=1.5)
    assert text_of(head[-1]) == "Reading Rooms, Quay 1, Port Amber"
    room = part(data, "word/document.xml").find(f"{W}body/{W}tbl/{W}tr/{W}trPr/{W}trHeight")
    # The subject begins 95.3 mm from the top.
    assert top + 12.75 + int(value(room)) / 20 == pytest.approx(95.3 * 72 / 25.4, abs=1.5)


def test_a_letter_without_an_address_has_no_window():
    without = replace(samples.letter(), elements=samples.letter().elements[3:])
    data = write_docx(without, samples.brand("letter"))
    assert faults(data) == []
    height = part(data, "word/header1.xml").find(f"{W}tbl/{W}tr/{W}trPr/{W}trHeight")
    assert value(height, "hRule") == "atLeast"


def test_an_address_is_printed_by_any_brand():
    for name in ("sober", "warm", "press"):
        data = write_docx(samples.letter(), samples.brand(name))
        assert faults(data) == []
        assert "Harbour Council" in " ".join(printed_words(data))


def test_fold_marks_and_squares_say_nothing_to_those_who_do_not_see_them():
    press = of(samples.plain(Role.BODY, "Text."), samples.plain(Role.END_MARK, "Ends"))
    made = (
        (write_docx(samples.letter(), samples.brand("letter")), "word/header1.xml", 3),
        (write_docx(press, samples.brand("press")), "word/document.xml", 1),
    )
    for data, name, count in made:
        assert faults(data) == []
        marked = [
            node for node in part(data, name).iter("{*}docPr") if node.find(".//{*}decorative") is not None
        ]
        assert len(marked) == count
        assert {node.get("descr") for node in marked} == {""}
    plain = replace(samples.brand("press").press, end_squares=False)
    without = write_docx(press, replace(samples.brand("press"), press=plain))
    assert not list(part(without, "word/document.xml").iter("{*}docPr"))


def test_a_foot_in_columns_has_a_cell_for_each_and_one_for_the_pages_number():
    data = write_docx(samples.letter(), samples.brand("letter"))
    foot = part(data, "word/footer2.xml")
    cells = [[text_of(p) for p in cell.iter(f"{W}p")] for cell in foot.iter(f"{W}tc")]
    assert cells == [["Reading Rooms", "Quay 1"], ["desk@example.org"], ["Page 1 of 1"]]
    bare = write_docx(samples.letter(page_label=""), samples.brand("letter"))
    assert faults(bare) == []
    assert "instrText" not in etree.tostring(part(bare, "word/footer1.xml")).decode()


def test_an_embargos_band_is_filled_in_a_release_and_outlined_before():
    for purpose, fill in ((Purpose.RELEASE, "FFD400"), (Purpose.CIRCULATION, "")):
        made = of(
            samples.plain(Role.EMBARGO, "Embargo: Monday 2 March"),
            samples.plain(Role.TITLE, "Rooms"),
            purpose=purpose,
        )
        styles = Reader(write_docx(made, samples.brand("press"))).styles
        assert value(styles["Embargo"].find(f"{W}pPr/{W}shd"), "fill") == fill
        assert value(styles["Title"].find(f"{W}pPr/{W}spacing"), "before") == "450"


def test_the_word_at_the_head_of_a_press_release_and_the_mark_of_a_draft_both_stand():
    for purpose, wanted in (
        (Purpose.RELEASE, ["Press release"]),
        (Purpose.DRAFT, ["Press release", "Draft"]),
    ):
        made = samples.composition(purpose)
        made = replace(made, furniture=replace(made.furniture, form_name="Press release"))
        head = part(write_docx(made, samples.brand("press")), "word/header1.xml")
        shown = [text_of(p) for p in head.iter(f"{W}p") if text_of(p)]
        assert shown == wanted
        widths = [int(value(node, "w")) for node in head.iter(f"{W}gridCol")]
        assert sum(widths) == 9071


def test_contacts_stand_in_columns_between_two_rules():
    lines = (samples.words("Media contact", strong=True), samples.words("desk@example.org"))
    data = write_docx(
        of(samples.plain(Role.BODY, "Text."), ContactBox("", (lines, lines, lines))), samples.brand("press")
    )
    assert faults(data) == []
    table = next(part(data, "word/document.xml").iter(f"{W}tbl"))
    assert value(table.find(f"{W}tblPr/{W}tblStyle")) == "DrafterBox"
    assert [text_of(cell) for cell in table.iter(f"{W}tc")] == ["Media contactdesk@example.org"] * 3


@pytest.mark.parametrize(("look", "apart"), [("sober", "\n"), ("warm", " ")])
def test_a_deadlines_label_is_bold_and_no_list(look, apart):
    deadline = Paragraph(Role.DEADLINE, (Piece("Friday 6 March"),), label="Please answer by")
    data = write_docx(of(deadline, purpose=Purpose.CIRCULATION), samples.brand(look))
    (line,) = printed_lines(data)
    assert (line.label, line.text) == ("", f"Please answer by{apart}Friday 6 March")
    first = next(part(data, "word/document.xml").iter(f"{W}r"))
    assert value(first.find(f"{W}rPr/{W}rStyle")) == "Strong"


def test_logos_are_as_large_as_on_the_page_and_each_has_its_name():
    pictures = [samples.picture(300, 120), samples.picture(120, 300, 0x20), samples.picture(900, 100)] * 3
    logos = tuple(StripLogo(f"s{n}", f"Friends {n}", one) for n, one in enumerate(pictures))
    data = write_docx(of(LogoStrip("", logos)), samples.brand("sober"))
    assert faults(data) == []
    assert printed_words(data) == []
    inlines = list(part(data, "word/document.xml").iter("{*}inline"))
    assert [child(inline, "{*}docPr").get("descr") for inline in inlines] == [logo.name for logo in logos]
    for inline, picture in zip(inlines, pictures, strict=True):
        extent, size = child(inline, "{*}extent"), optical_size(picture)
        assert emu(extent, "cx") == pytest.approx(size.width * EMU_PER_PT, abs=9)
        assert emu(extent, "cy") == pytest.approx(size.height * EMU_PER_PT, abs=9)
    tables = list(part(data, "word/document.xml").iter(f"{W}tbl"))
    for table in tables:
        assert sum(int(value(node, "w")) for node in table.iter(f"{W}gridCol")) <= 9071 + 20
    media = {name for name in members(data) if "media" in name}
    assert len(media) == 3 + 2, "a picture is in the file once"


def test_blocks_for_ink_are_level_and_never_split():
    blocks = (
        InkBlock("a", "Ann Bee", "Librarian", "Reading Rooms"),
        InkBlock("b", "Ben Cee"),
        InkBlock("c", "Cy Dee", "", "Friends"),
    )
    data = write_docx(of(InkForm("", blocks, "Date")), samples.brand("sober"))
    assert faults(data) == []
    assert (
        printed_words(data) == "Ann Bee Librarian Reading Rooms Date Ben Cee Date Cy Dee Friends Date".split()
    )
    rows = list(part(data, "word/document.xml").iter(f"{W}tr"))
    assert len(rows) == 2
    assert {value(row.find(f"{W}trPr/{W}trHeight")) for row in rows} == {"1800"}
    assert {value(node) for row in rows for node in row.iter(f"{W}vAlign")} == {"bottom"}


def test_persons_stand_in_three_columns_with_what_they_are():
    lines = (
        samples.words("Ann Bee", strong=True),
        samples.words("Librarian", quiet=True),
        samples.words("Rooms"),
    )
    entries = tuple(SignatoryEntry(f"s{n}", lines) for n in range(4))
    data = write_docx(of(SignatoryList("", entries, persons=True)), samples.brand("sober"))
    assert faults(data) == []
    columns = [
        value(one.find(f"{W}cols"), "num") for one in part(data, "word/document.xml").iter(f"{W}sectPr")
    ]
    assert "3" in columns
    styles = Reader(data).styles
    assert value(styles["Signatory"].find(f"{W}rPr/{W}sz")) == "20"


@pytest.mark.parametrize("look", ["sober", "warm"])
def test_a_list_too_high_for_a_table_stands_in_columns_that_break_over_pages(look):
    whole = samples.rich()
    names = samples.entries(2000)
    elements = tuple(
        replace(one, entries=names) if isinstance(one, SignatoryList) else one for one in whole.elements
    )
    data = write_docx(replace(whole, elements=elements), samples.brand(look))
    assert faults(data) == []
    sections = list(part(data, "word/document.xml").iter(f"{W}sectPr"))
    assert [value(one.find(f"{W}cols"), "num") for one in sections] == ["", "", "4", ""]
    # The head goes to the new page with the names, because Word begins one under footnotes anyway.
    kinds = [value(one.find(f"{W}type")) for one in sections]
    assert kinds == ["", "", "continuous", "continuous"]
    heading = next(sections[1].iterancestors(f"{W}p"))
    assert text_of(heading) == "Signatories"
