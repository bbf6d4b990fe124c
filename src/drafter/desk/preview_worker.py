"""The preview worker: a process that turns the statements it is sent into pictures of their pages.

Run as `python -m drafter.desk.preview_worker`; it reads requests from its standard input, answers on its
standard output, and ends when either is closed.
"""

from __future__ import annotations

from pathlib import Path
from typing import IO, TYPE_CHECKING

import msgspec

from drafter.compose.brand import Brand, brand_of
from drafter.desk.own_process import send
from drafter.desk.preview_frames import (
    Ask,
    Layout,
    Order,
    Picture,
    Spot,
    Trouble,
    answer_head,
    moved,
)
from drafter.desk.statement_worker import Inbox as Requests
from drafter.desk.statement_worker import serve
from drafter.model.errors import DrafterError
from drafter.model.statement import SectionKind, Statement, section_of_kind

if TYPE_CHECKING:
    from drafter.typeset.pages import Pages


class Inbox(Requests[Ask]):
    """What was asked of the pages."""

    def read(self, head: bytes) -> Ask:
        return msgspec.json.decode(head, type=Ask)


class Worker:
    """Composes, sets and draws; keeps what the next request can use again."""

    def __init__(self, inbox: Inbox, out: IO[bytes]) -> None:
        self._inbox = inbox
        self._out = out
        self._shown: tuple[Statement, Order] | None = None
        self._pages: Pages | None = None
        self._sent = Layout(0, (), {})

    def run(self) -> None:
        """Answer requests until there are no more."""
        from drafter.desk.kept_files import KeptFiles

        self._kept = KeptFiles()
        while (taken := self._inbox.newest()) is not None:
            statement, ask = taken
            try:
                if self._shown is None or self._shown[0] is not statement or self._shown[1] != ask.order:
                    self._lay_out(statement, ask)
                self._draw(ask)
            except DrafterError as error:
                self._shown = None
                send(self._out, answer_head(Trouble(ask.serial, str(error))))

    def _lay_out(self, statement: Statement, ask: Ask) -> None:
        from drafter.desk.export import Order as ExportOrder
        from drafter.desk.export import composition_for
        from drafter.typeset.layout import typeset

        order = ask.order
        brand = self._brand(order, statement)
        printed = ExportOrder((), order.purpose, order.language, with_related=order.with_related)
        composition = composition_for(statement, brand, printed, self._kept.composed)
        pages = typeset(composition, brand, self._kept.pages)
        if self._inbox.newer:
            return
        spots = _spots(pages, statement)
        sizes = ((pages.width, pages.height),) * len(pages.pages)
        self._pages = pages
        self._shown = (statement, order)
        layout = Layout(ask.serial, sizes, spots)
        send(self._out, answer_head(moved(self._sent, layout)))
        self._sent = layout

    def _draw(self, ask: Ask) -> None:
        import pypdfium2

        from drafter.writers.pdf import write_sheets

        first = max(ask.first, 0)
        count = ask.first + ask.count - first
        if self._pages is None or first >= len(self._pages.pages) or count <= 0:
            return
        # Only what is looked at is written, which for a long statement is a small part of it.
        pdf = pypdfium2.PdfDocument(write_sheets(self._pages, first, count, self._kept.pdf))
        try:
            for place in range(len(pdf)):
                if self._inbox.newer:
                    return
                page = pdf[place]
                bitmap = page.render(scale=ask.scale, prefer_bgrx=True)
                head = Picture(ask.serial, first + place, bitmap.width, bitmap.height, ask.scale)
                send(self._out, answer_head(head), memoryview(bitmap.buffer))
                bitmap.close()
                page.close()
        finally:
            pdf.close()

    def _brand(self, order: Order, statement: Statement) -> Brand:
        from drafter.desk.brands import brand
        from drafter.places import Places

        if order.unsaved is not None:
            return brand_of(order.unsaved.toml, Path(order.unsaved.folder))
        # Read each time, for it may have been edited since.
        return brand(order.brand or statement.brand, Places.of_user())


def _spots(pages: Pages, statement: Statement) -> dict[str, tuple[Spot, ...]]:
    """Where each block and signatory is; a section of signatories is where all of them are."""
    section = section_of_kind(statement.primary, SectionKind.SIGNATORIES)
    signatories = {one.id for one in statement.signatories}
    found: dict[str, list[Spot]] = {}
    lists: list[Spot] = []
    for number, page in enumerate(pages.pages):
        listed = None
        for place, area in page.areas:
            found.setdefault(place, []).append(Spot(number, *area))
            if place in signatories:
                listed = area if listed is None else listed.united(area)
        if listed is not None:
            lists.append(Spot(number, *listed))
    if section is not None and lists:
        found[section.id] = lists
    return {place: tuple(spots) for place, spots in found.items()}


def main() -> None:
    """Serve on the standard streams. Typing goes first."""
    inbox = Inbox()
    serve(inbox, lambda out: Worker(inbox, out).run(), nice=5)


if __name__ == "__main__":
    main()
