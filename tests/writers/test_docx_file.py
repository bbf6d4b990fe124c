"""The DOCX file as a file: its parts, its bytes, what it gives away and what it must not."""

from __future__ import annotations

import hashlib
import io
import os
import re
import struct
import subprocess
import sys
import zlib
from dataclasses import replace
from itertools import product
from pathlib import Path

import docx
import pytest
from lxml import etree

from drafter.compose.brand import Logo
from drafter.compose.composition import (
    Composition,
    Paragraph,
    Piece,
    Purpose,
    Role,
    texts_of,
)
from drafter.model.errors import InputRefused
from drafter.writers.docx import write_docx
from drafter.writers.docx.characters import CharacterLook, character_style
from drafter.writers.docx.package import TEMPLATE
from drafter.writers.docx.pictures import stripped
from tests.writers import docx_samples as samples
from tests.writers.docx_faults import faults, rewritten
from tests.writers.docx_reading import W, members, part, value
from tools.make_docx_template import template

GOLDEN = Path(__file__).parent / "golden"
LOOKS = [(brand, purpose) for brand in ("sober", "warm", "letter", "press") for purpose in Purpose]


def words_of(composition: Composition) -> list[str]:
    """The words of the composition with what XML cannot carry replaced."""
    text = " ".join(texts_of(composition))
    return re.sub("[\x00-\x08\x0e-\x1b\ud800-\udfff\ufffe\uffff]", "\ufffd", text).split()


@pytest.mark.parametrize(("look", "purpose"), [("sober", Purpose.RELEASE), ("warm", Purpose.CIRCULATION)])
@pytest.mark.parametrize("name", ["document", "numbering", "styles", "footnotes"])
def test_the_parts_are_the_golden_ones(look, purpose, name):
    made_of = samples.rich(purpose) if name == "footnotes" else samples.composition(purpose, 3)
    data = write_docx(made_of, samples.brand(look))
    assert_golden(data, name, f"docx-{look}-{purpose}")


@pytest.mark.parametrize("name", ["document", "header1", "footer1"])
def test_the_parts_of_a_letter_are_the_golden_ones(name):
    assert_golden(write_docx(samples.letter(), samples.brand("letter")), name, "docx-letter")


def test_tables_figures_and_a_press_releases_parts_are_the_golden_ones():
    elements = (
        samples.pressed()[0],
        samples.comparison(1),
        samples.figure(),
        samples.names_by_country(1, 2),
        *samples.pressed()[1:],
    )
    composition = replace(samples.composition(), elements=elements)
    assert_golden(write_docx(composition, samples.brand("press")), "document", "docx-press")


def assert_golden(data: bytes, name: str, of: str) -> None:
    """The part is the kept one; where the environment asks for it, it is kept from now on."""
    golden = GOLDEN / f"{of}-{name}.xml"
    made = etree.fromstring(members(data)[f"word/{name}.xml"])
    if os.environ.get("DRAFTER_WRITE_GOLDEN"):
        etree.indent(made)
        golden.write_bytes(etree.tostring(made, encoding="UTF-8", xml_declaration=True) + b"\n")
    kept = etree.parse(golden, etree.XMLParser(remove_blank_text=True)).getroot()
    assert lines_of(made) == lines_of(kept)


def lines_of(root: etree._Element) -> list[str]:
    """The part in canonical XML, an element a line, so that a failure shows where it differs."""
    blank = etree.fromstring(etree.tostring(root), etree.XMLParser(remove_blank_text=True))
    return etree.tostring(blank, method="c14n").decode().replace("><", ">\n<").split("\n")


def test_the_same_composition_gives_the_same_bytes_in_any_process():
    script = (
        "import hashlib; from tests.writers import docx_samples as s;"
        "from drafter.writers.docx import write_docx;"
        "from drafter.compose.composition import Purpose;"
        "print(hashlib.sha256(write_docx(s.composition(Purpose.CIRCULATION), s.brand('warm'))).hexdigest())"
    )
    root = Path(__file__).resolve().parents[2]
    found = {
        hashlib.sha256(
            write_docx(samples.composition(Purpose.CIRCULATION), samples.brand("warm"))
        ).hexdigest()
    }
    for seed, zone in (("1", "Asia/Almaty"), ("2", "America/Lima")):
        environment = {
            **os.environ,
            "PYTHONHASHSEED": seed,
            "TZ": zone,
            "PYTHONPATH": f"{root}:{root / 'src'}",
        }
        done = subprocess.run(
            [sys.executable, "-c", script],
            cwd=root,
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        found.add(done.stdout.strip())
    assert len(found) == 1


def test_properties_say_title_subject_language_and_nobody():
    opened = docx.Document(io.BytesIO(write_docx(samples.composition(), samples.brand("sober"))))
    core = opened.core_properties
    assert (core.title, core.subject) == (samples.composition().title, "Joint statement")
    assert (core.author, core.last_modified_by, core.revision, core.language) == ("", "", 1, "en-GB")
    assert core.created is not None
    assert core.created.isoformat() == "2026-03-03T00:00:00+00:00"
    for date in ("soon", "0999-03-03", "9999-12-31"):
        undated = write_docx(replace(samples.composition(), date=date), samples.brand("sober"))
        assert faults(undated) == []


def test_a_headline_of_any_length_is_whole_in_the_properties():
    title = "Keep the rooms open " * 40
    data = write_docx(replace(samples.composition(), title=title), samples.brand("sober"))
    assert docx.Document(io.BytesIO(data)).core_properties.title == title.strip()


def test_the_kept_template_is_the_one_that_the_script_makes():
    kept = (samples.BRANDS.parent / TEMPLATE).read_bytes()
    assert members(kept) == members(template())


def test_the_template_is_a_document_of_its_own_that_names_no_brand(tmp_path):
    opened = docx.Document(str(samples.BRANDS.parent / TEMPLATE))
    assert not opened.paragraphs
    names = {style.name for style in opened.styles}
    assert {
        "Heading 1",
        "Signatory",
        "annotation text",
        "annotation subject",
        "annotation reference",
    } <= names
    assert faults((samples.BRANDS.parent / TEMPLATE).read_bytes()) == [
        f"{{http://purl.org/dc/terms/}}{tag} is no date" for tag in ("created", "modified")
    ] + ["the revision is not 1"]


@pytest.mark.parametrize("look", ["sober", "warm"])
def test_every_look_of_a_run_has_its_style_and_no_other_has_one(look):
    looks = [CharacterLook(*one) for one in product((False, True), repeat=5)]
    pieces = tuple(
        Piece(
            "x",
            strong=one.strong,
            emphasis=one.emphasis,
            link="https://example.org/" if one.link else "",
            addressee=one.addressee,
            quiet=one.quiet,
        )
        for one in looks
    )
    every = replace(samples.composition(), elements=(Paragraph(Role.BODY, pieces),))
    data = write_docx(every, samples.brand(look))
    assert faults(data) == []
    named = {value(node, "styleId") for node in part(data, "word/styles.xml").iter(f"{W}style")}
    assert {character_style(one).replace(" ", "") for one in looks} <= {"", *named}
    plain = part(write_docx(samples.composition(), samples.brand(look)), "word/styles.xml")
    few = {value(node, "styleId") for node in plain.iter(f"{W}style")}
    assert "HyperlinkStrongEmphasis" in named - few
    links = [one for one in part(data, "word/_rels/document.xml.rels") if one.get("TargetMode") == "External"]
    assert len(links) == 1, "an address is in the file once"


def test_a_brands_own_fonts_are_named_with_what_to_take_where_they_are_missing():
    brand = samples.brand("sober")
    own = replace(brand, type=replace(brand.type, text="EB Garamond", heads="Fira Sans"))
    data = write_docx(samples.composition(), own)
    fonts = {
        value(font, "name"): (value(font.find(f"{W}altName")), value(font.find(f"{W}family")))
        for font in part(data, "word/fontTable.xml")
    }
    assert fonts == {"EB Garamond": ("Georgia", "roman"), "Fira Sans": ("Segoe UI", "swiss")}
    theme = part(data, "word/theme/theme1.xml")
    faces = [node.get("typeface") for node in theme.iter("{*}latin")]
    assert faces == ["Fira Sans", "EB Garamond"]
    assert faults(data) == []


def test_what_stands_around_the_text_is_sans_where_heads_are_not():
    data = write_docx(samples.composition(), samples.brand("letter"))
    styles = {value(style, "styleId"): style for style in part(data, "word/styles.xml").iter(f"{W}style")}
    assert value(styles["Footer"].find(f"{W}rPr/{W}rFonts"), "ascii") == "Noto Sans"
    assert value(styles["Heading1"].find(f"{W}rPr/{W}rFonts"), "asciiTheme") == "majorHAnsi"


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def test_a_logo_is_stripped_to_its_picture(tmp_path):
    clean = (samples.BRANDS / "sober" / "open-ground.png").read_bytes()
    secrets = chunk(b"tEXt", b"Author\0Somebody") + chunk(b"eXIf", b"MM\0*GPS") + chunk(b"tIME", bytes(7))
    (tmp_path / "logo.png").write_bytes(clean[:33] + secrets + clean[33:] + b"Somebody's trailer")
    own = replace(
        samples.brand("sober"), folder=tmp_path, logo=Logo(png="logo.png", alt="A <gate> & \x00 path")
    )
    data = write_docx(samples.composition(), own)
    picture = members(data)["word/media/image1.png"]
    assert b"Somebody" not in picture
    assert b"GPS" not in picture
    assert stripped(picture) == stripped(clean)
    head = part(data, "word/header1.xml")
    described = [node.get("descr") for node in head.iter() if etree.QName(node).localname == "docPr"]
    assert described == ["A <gate> & \N{REPLACEMENT CHARACTER} path"]
    inline = next(node for node in head.iter() if etree.QName(node).localname == "inline")
    assert {inline.get(side) for side in ("distT", "distB", "distL", "distR")} == {"0"}
    assert faults(data) == []


@pytest.mark.parametrize(
    "logo", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n", b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", bytes(13))]
)
def test_a_damaged_logo_is_refused(tmp_path, logo):
    (tmp_path / "logo.png").write_bytes(logo)
    own = replace(samples.brand("sober"), folder=tmp_path, logo=Logo(png="logo.png", mark_png="missing.png"))
    with pytest.raises(InputRefused, match=r"logo\.png"):
        write_docx(samples.composition(), own)


@pytest.mark.parametrize(
    ("name", "old", "new", "fault"),
    [
        ("word/document.xml", b'<w:bookmarkEnd w:id="0"/>', b"", "does not end"),
        ("word/document.xml", b'w:name="_b_', b'w:name="_b_' + b"x" * 30, "too long"),
        ("word/document.xml", b'Style w:val="Lede"/>', b'Style w:val="Lead"/>', "Lead, which is missing"),
        ("word/document.xml", b'<w:rPr><w:lang', b"<w:rPr><w:b/><w:lang", "formatted by hand"),
        ("word/document.xml", b'<w:lang w:val="en-GB"/>', b"", "without a language"),
        ("word/styles.xml", b'<w:numId w:val="1"/>', b'<w:numId w:val="99"/>', "list 99"),
        ("word/_rels/document.xml.rels", b"styles.xml", b"style.xml", "which is missing"),
        ("word/_rels/header1.xml.rels", b'Id="rId1"', b'Id="rId9"', "no relationship"),
        ("docProps/core.xml", b"2026-03-03T", b"2026-03-33T", "is no date"),
        ("docProps/core.xml", b"<dc:creator></dc:creator>", b"<dc:creator>A</dc:creator>", "names somebody"),
    ],
)  # fmt: skip
def test_a_broken_file_is_found_out(name, old, new, fault):
    data = write_docx(samples.composition(Purpose.CIRCULATION), samples.brand("sober"))
    assert faults(data) == []
    assert any(fault in found for found in faults(rewritten(data, name, old, new)))
