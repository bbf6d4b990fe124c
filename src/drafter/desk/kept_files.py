"""What the files of an open statement keep from one export to the next."""

from __future__ import annotations

import threading
from functools import cached_property
from typing import TYPE_CHECKING

from drafter.compose.memory import ComposeCache

if TYPE_CHECKING:
    from drafter.typeset.memory import LayoutCache
    from drafter.writers.docx import DocxCache
    from drafter.writers.pdf import PdfCache


class KeptFiles:
    """What of a statement was composed, laid out and written last, so that an edit makes only what changed.

    It belongs to the statement's window, and goes with it. Files are the same with it and without. One at a
    time may use it: who may not be alone holds its `lock`.
    """

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.composed = ComposeCache()

    # Each is loaded with its writer, when that is first asked for.

    @cached_property
    def pages(self) -> LayoutCache:
        """Of the layout."""
        from drafter.typeset.memory import LayoutCache

        return LayoutCache()

    @cached_property
    def pdf(self) -> PdfCache:
        """Of the PDF."""
        from drafter.writers.pdf import PdfCache

        return PdfCache()

    @cached_property
    def docx(self) -> DocxCache:
        """Of the Word file."""
        from drafter.writers.docx import DocxCache

        return DocxCache()
