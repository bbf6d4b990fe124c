"""The codes of characters: the same in every file, two bytes without any that must be escaped."""

from __future__ import annotations

import zlib

import pypdfium2
import pytest

from drafter.compose.composition import Purpose
from drafter.typeset.fonts import face
from drafter.typeset.layout import typeset
from drafter.writers.pdf import PdfCache, write_pages, write_pdf
from drafter.writers.pdf.letters import Codes
from tests.typeset.samples import SOBER, body, composition, section


@pytest.mark.parametrize("name", ["NotoSerif-Regular", "NotoSansArmenian-Regular", "DejaVuSans"])
def test_each_character_of_a_face_has_a_code_of_its_own(name: str) -> None:
    used = face(name)
    assert used is not None
    drawn = [point for point in used.file.charToGlyph if used.has(chr(point))]
    codes = Codes(used)
    found = {point: ord(codes[point]) for point in drawn}
    assert len(set(found.values())) == len(drawn) > 50
    for code in found.values():
        high, low = divmod(code, 256)
        assert 0 < code < 0xD800 or 0xE000 <= code < 0x10000
        assert not {high, low} & set(b"()\\\r")
    # Whatever was asked for before.
    other = Codes(used)
    assert all(ord(other[point]) == found[point] for point in reversed(drawn))


def test_characters_that_have_other_codes_are_read_as_themselves() -> None:
    text = "(čd) \\ ĩ Ĝ Ĩ ќ ѝ ⁜ ℩ ⠍ 𝟘𝕂𝔸 𝕂č"
    made = composition(SOBER, Purpose.RELEASE, *section(1, body("one", text)))
    document = pypdfium2.PdfDocument(write_pdf(made, SOBER))
    shown = "".join(document[0].get_textpage().get_text_range().split())
    assert "".join(text.split()) in shown


def test_a_page_is_the_same_bytes_whatever_is_on_the_others() -> None:
    """A letter that comes first on the first page changes no other page's content."""
    rows = [body(f"b{number}", "Some words of a page that is like no other. " * 20) for number in range(12)]
    cache = PdfCache()
    contents = []
    for first in ("Words.", "Żółw, ქართული 𝟘."):
        made = composition(SOBER, Purpose.RELEASE, *section(1, body("a", first), *rows))
        pages = typeset(made, SOBER)
        data = write_pages(pages, made, cache)
        assert data == write_pages(pages, made)
        contents.append(_contents(data))
    assert contents[0][0] != contents[1][0]
    assert contents[0][1:] == contents[1][1:]
    assert len(contents[0]) > 2


def _contents(data: bytes) -> list[bytes]:
    """What pages paint, page after page."""
    found = (part.split(b"\nendstream")[0] for part in data.split(b"stream\n")[1:])
    streams = []
    for stream in found:
        try:
            streams.append(zlib.decompress(stream))
        except zlib.error:
            continue
    return [stream for stream in streams if b"BDC" in stream]
