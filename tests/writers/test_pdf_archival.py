"""What makes a PDF last and read the same everywhere: what it says twice, its colours, fonts and pictures."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from struct import pack

import pypdfium2
import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from drafter.compose.composition import Paragraph, Piece, Purpose, Role
from drafter.model.pictures import Picture
from drafter.places import resources
from drafter.typeset.fonts import Face
from drafter.typeset.layout import typeset
from drafter.typeset.pages import Page, Pages, PlacedBox, PlacedPicture, StructureElement
from drafter.writers.pdf import write_pages, write_pdf
from drafter.writers.pdf.pictures import PictureRefused
from tests.typeset.samples import SOBER, WARM, body, composition, section, statement
from tests.writers.pdf_reading import File, Stream, painted
from tools.make_srgb_profile import profile

SPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
}


def told(file: File, name: str) -> str | None:
    """What the metadata say under a name, in the default language where there are several."""
    whole = etree.fromstring(file.of(file.root["Metadata"]).data)
    found = whole.find(f"rdf:RDF/rdf:Description/{name}", SPACES)
    if found is None:
        return None
    item = found.find(".//rdf:li", SPACES)
    return (found if item is None else item).text


# Whatever a statement's title and label may hold.
@given(st.text(), st.text(), st.sampled_from(["2031-05-09", "2031-02-30", "", "9 May"]))
def test_info_and_metadata_say_the_same(title: str, subject: str, day: str) -> None:
    made = composition(SOBER, Purpose.RELEASE, *section(1, body("one", "Some words.")))
    pages = Pages(100, 100, (Page(()),), (StructureElement("Document", -1),))
    file = File(write_pages(pages, replace(made, title=title, subject=subject, date=day)))
    info = file.info
    assert told(file, "dc:title") == info["Title"] != ""
    assert told(file, "dc:description") == info.get("Subject")
    assert told(file, "pdf:Producer") == info["Producer"]
    if day == "2031-05-09":
        assert info["CreationDate"] == info["ModDate"] == "D:20310509000000Z"
        assert told(file, "xmp:CreateDate") == told(file, "xmp:ModifyDate") == "2031-05-09T00:00:00Z"
    else:
        assert "CreationDate" not in info
        assert told(file, "xmp:CreateDate") is None


def test_the_standards_that_it_keeps() -> None:
    file = File(write_pdf(statement(WARM, Purpose.CIRCULATION), WARM))
    assert (told(file, "pdfaid:part"), told(file, "pdfaid:conformance")) == ("2", "A")
    assert told(file, "pdfuaid:part") == "1"
    assert file.root["MarkInfo"] == {"Marked": True}
    assert file.root["ViewerPreferences"] == {"DisplayDocTitle": True}
    filters = {thing.values.get("Filter") for thing in file.objects.values() if isinstance(thing, Stream)}
    assert filters == {None, "/FlateDecode"}


def strings(thing: object) -> Iterator[str]:
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, Stream):
        yield from strings(thing.values)
    elif isinstance(thing, dict | list):
        for part in thing.values() if isinstance(thing, dict) else thing:
            yield from strings(part)


def test_no_string_is_longer_than_readers_must_take() -> None:
    long = "Ж😀" * 20_000
    link = Piece(long[:1000], link=f"https://river.example/{long}")
    rows = [Paragraph(Role.TITLE, (Piece(long[:9000]),), block="h"), Paragraph(Role.BODY, (link,), block="b")]
    made = replace(composition(SOBER, Purpose.DRAFT, *rows), title=long, subject=long)
    pages = typeset(made, SOBER)
    pages = replace(pages, elements=(*pages.elements, StructureElement("Figure", 0, alt=long)))
    drawn = PlacedBox(1, 1, 9, 9, fill="#000000", element=len(pages.elements) - 1)
    pages = replace(pages, pages=(*pages.pages, Page((drawn,))))
    found = [text for thing in File(write_pages(pages, made)).objects.values() for text in strings(thing)]
    assert max(map(len, found)) > 1000
    assert max(len(text.encode("utf-16-be")) for text in found) < 32_768


def test_colours_are_those_of_srgb() -> None:
    file = File(write_pdf(statement(SOBER, Purpose.RELEASE), SOBER))
    (intent,) = file.root["OutputIntents"]
    stream = file.of(intent["DestOutputProfile"])
    assert intent["S"] == "/GTS_PDFA1"
    assert stream.values["N"] == 3
    assert stream.data == (resources() / "pdf" / "srgb.icc").read_bytes() == profile()


def test_the_profile_is_srgb_to_who_made_another() -> None:
    image_cms = pytest.importorskip("PIL.ImageCms")
    image = pytest.importorskip("PIL.Image")
    colours = image.new("RGB", (16, 16 * 16))
    colours.putdata([(r * 17, g * 17, b * 17) for r in range(16) for g in range(16) for b in range(16)])
    ours = image_cms.ImageCmsProfile(str(resources() / "pdf" / "srgb.icc"))
    there = image_cms.profileToProfile(colours, ours, image_cms.createProfile("sRGB"))
    worst = max(abs(one - other) for one, other in zip(colours.tobytes(), there.tobytes(), strict=True))
    assert worst <= 1


def test_widths_are_those_of_the_font_in_the_file(tmp_path: Path) -> None:
    texts = "Zażółć gęślą jaźń, Қазақ ქართული Հայերեն ½ × 3"
    file = File(write_pdf(composition(SOBER, Purpose.RELEASE, *section(1, body("one", texts))), SOBER))
    fonts = [thing for thing in file.objects.values() if _is_font(thing)]
    assert len(fonts) >= 4
    for font in fonts:
        pairs = zip(font["W"][::2], font["W"][1::2], strict=True)
        widths = {first + place: width for first, row in pairs for place, width in enumerate(row)}
        glyphs = file.of(font["CIDToGIDMap"]).data
        program = tmp_path / "font.ttf"
        program.write_bytes(file.of(file.of(font["FontDescriptor"])["FontFile2"]).data)
        with TTFont(program) as inside:
            advances = [inside["hmtx"].metrics[glyph][0] for glyph in inside.getGlyphOrder()]
            scale = 1000 / inside["head"].unitsPerEm
        shown = {code for code in range(len(glyphs) // 2) if glyphs[2 * code : 2 * code + 2] != b"\0\0"}
        assert shown == set(widths)
        for code, width in widths.items():
            glyph = int.from_bytes(glyphs[2 * code : 2 * code + 2], "big")
            assert width == pytest.approx(advances[glyph] * scale, abs=0.01)


def _is_font(thing: object) -> bool:
    return isinstance(thing, dict) and thing.get("Subtype") == "/CIDFontType2"


def test_no_text_leads_to_the_picture_for_what_a_font_lacks() -> None:
    texts = "Zażółć — 漢字 \ue000 \uffff \u0378 קצר"
    file = File(write_pdf(composition(SOBER, Purpose.DRAFT, *section(1, body("one", texts))), SOBER))
    # Reading it would fail at a code without a character.
    assert any(thing.text for thing in painted(file)[0])
    for font in (thing for thing in file.objects.values() if _is_font(thing)):
        glyphs = file.of(font["CIDToGIDMap"]).data
        known = {code for code in range(len(glyphs) // 2) if glyphs[2 * code : 2 * code + 2] != b"\0\0"}
        assert known
        assert 0 not in known
    maps = [file.of(thing["ToUnicode"]).data for thing in file.objects.values() if _is_composite(thing)]
    characters = {match for data in maps for match in re.findall(rb"> <(\w+)>", data)}
    assert not characters & {b"0000", b"feff", b"fffe", b"e000"}


def _is_composite(thing: object) -> bool:
    return isinstance(thing, dict) and thing.get("Subtype") == "/Type0"


def test_private_characters_and_those_without_a_picture_are_lacking(tmp_path: Path) -> None:
    place = tmp_path / "odd.ttf"
    with TTFont(resources() / "fonts" / "NotoSans-Regular.ttf") as font:
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[0xE000] = "A"
                table.cmap[0x2603] = ".notdef"
        font.save(place)
    face = Face("odd", place)
    assert [face.has(character) for character in "A\ue000\u2603"] == [True, False, False]
    with pytest.raises(KeyError):
        face.segment("A\ue000")


def png(width: int, height: int, kind: int, pixels: bytes, *, depth: int = 8, extra: bytes = b"") -> bytes:
    """A PNG of rows that are not filtered."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return pack(">I", len(data)) + name + data + pack(">I", zlib.crc32(name + data))

    row = len(pixels) // height
    rows = b"".join(b"\0" + pixels[at : at + row] for at in range(0, len(pixels), row))
    packed = zlib.compress(rows)
    head = pack(">2I5B", width, height, depth, kind, 0, 0, 0)
    # Pixels in two parts, as larger pictures have them.
    body_ = chunk(b"IDAT", packed[:5]) + chunk(b"IDAT", packed[5:])
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + extra + body_ + chunk(b"IEND", b"")


def _page_with(*pictures: Picture) -> bytes:
    placed = tuple(PlacedPicture(10 + 30 * at, 20, 20, 20, picture, 1) for at, picture in enumerate(pictures))
    elements = (StructureElement("Document", -1), StructureElement("Figure", 0, alt="Four squares"))
    pages = Pages(100, 100, (Page(placed),), elements)
    return write_pages(pages, composition(SOBER, Purpose.RELEASE))


def test_pictures_are_shown_as_they_are_and_kept_once() -> None:
    colours = bytes((255, 0, 0, 0, 255, 0, 0, 0, 255, 17, 34, 51))
    coloured = Picture(png(2, 2, 2, colours), 2, 2)
    grey = Picture(png(2, 1, 0, bytes((0, 128))), 2, 1)
    data = _page_with(coloured, grey, coloured)
    page = pypdfium2.PdfDocument(data)[0].render(scale=1).to_pil()
    quarters = ((15, 25), (25, 25), (15, 35), (25, 35))
    assert [page.getpixel(at) for at in quarters] == [(255, 0, 0), (0, 255, 0), (0, 0, 255), (17, 34, 51)]
    assert [page.getpixel((x, 30)) for x in (43, 57)] == [(0, 0, 0), (128, 128, 128)]
    assert page.getpixel((75, 25)) == (255, 0, 0)
    pictures = [thing for thing in File(data).objects.values() if _is_picture(thing)]
    assert [thing.values["ColorSpace"] for thing in pictures] == ["/DeviceRGB", "/DeviceGray"]


def _is_picture(thing: object) -> bool:
    return isinstance(thing, Stream) and thing.values.get("Subtype") == "/Image"


@pytest.mark.parametrize(
    "data",
    [
        b"GIF89a",
        png(1, 1, 6, bytes(4)),
        png(1, 1, 3, bytes(1)),
        png(1, 1, 2, bytes(6), depth=16),
        png(1, 1, 0, bytes(1), extra=pack(">I4s2sI", 2, b"tRNS", b"\0\0", 0)),
    ],
    ids=["no PNG", "with alpha", "with a palette", "of sixteen bits", "with a transparent colour"],
)
def test_a_picture_of_another_kind_is_refused(data: bytes) -> None:
    with pytest.raises(PictureRefused):
        _page_with(Picture(data, 1, 1))
