"""PDF: pages painted, with fonts, links, bookmarks and what the file says about itself."""

from __future__ import annotations

from drafter.compose.brand import Brand
from drafter.compose.composition import Composition
from drafter.typeset.layout import typeset
from drafter.writers.pdf.document import write_pages, write_sheets
from drafter.writers.pdf.memory import PdfCache

__all__ = ["PdfCache", "write_pages", "write_pdf", "write_sheets"]


def write_pdf(composition: Composition, brand: Brand) -> bytes:
    """The composition as a PDF. The same composition and brand give the same bytes."""
    return write_pages(typeset(composition, brand), composition)
