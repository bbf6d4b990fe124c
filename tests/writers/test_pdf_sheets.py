"""Pages written for their looks alone are those of the whole file."""

from __future__ import annotations

import pypdfium2
import pytest

from drafter.compose.brand import Brand
from drafter.compose.composition import Purpose
from drafter.typeset.layout import typeset
from drafter.writers.pdf import write_pages, write_sheets
from tests.typeset.samples import BRANDS, body, composition, names, section


@pytest.mark.parametrize("brand", BRANDS, ids=lambda brand: brand.id)
def test_sheets_look_like_the_pages_of_the_file(brand: Brand) -> None:
    text = [part for number in range(6) for part in section(number, *(body(f"{number}") for _ in range(4)))]
    made = composition(brand, Purpose.RELEASE, *text, names(30))
    pages = typeset(made, brand)
    whole = pypdfium2.PdfDocument(write_pages(pages, made))
    last = len(pages.pages) - 1
    for first, count in ((0, 1), (last - 1, 2), (last, 5)):
        sheets = pypdfium2.PdfDocument(write_sheets(pages, first, count))
        assert len(sheets) == min(count, last + 1 - first)
        for place in range(len(sheets)):
            seen = [
                bytes(pdf[at].render(scale=1).buffer) for pdf, at in ((sheets, place), (whole, first + place))
            ]
            assert seen[0] == seen[1]
            assert len(set(seen[0])) > 1
