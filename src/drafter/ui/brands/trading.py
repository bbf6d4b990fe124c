"""Brands that come and go: duplicates, new ones, files that are imported or handed on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from drafter.compose.brand import Brand
from drafter.desk.brand_editing import Draft, FirstPage
from drafter.desk.brand_files import SUFFIX, Received, present, read_shared, receive, share
from drafter.places import Places
from drafter.ui.band import Band, Message, Offer
from drafter.ui.brands.editing import BrandSession
from drafter.ui.brands.keeping import BrandKeeper
from drafter.ui.brands.library import copy_of, new_of_kind
from drafter.ui.texts import translate


def _filter() -> str:
    brands = translate("Brands", "Brands")
    return f"{brands} (*{SUFFIX})"


class Trade(QObject):
    """Does what the list and the head of the window offer; what it has to say, it says in the band.

    `made` follows a new brand, with the id of the one that it is a duplicate of.
    """

    made = Signal(str)

    def __init__(
        self, session: BrandSession, keeper: BrandKeeper, places: Places, band: Band, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._keeper = keeper
        self._places = places
        self._band = band
        self._window = window
        self.folder = Path.home()

    def duplicate(self) -> None:
        """Make a copy of the brand that is shown, and show it."""
        draft = self._session.current
        if draft is None:
            return
        taken = [one.brand.name for one in self._session.drafts.values()]
        places = self._places
        name = translate("Brands", "Duplicate “{name}”").format(name=draft.brand.name)
        self._make(lambda: copy_of(draft, taken, places), name, draft.brand.id)

    def new(self, layout: FirstPage) -> None:
        """Make a brand of a kind, and show it."""
        self._make(lambda: new_of_kind(layout, self._places), translate("Brands", "New brand"))

    def remove(self, brand_id: str) -> None:
        """Put a brand away, and offer to have it back."""
        draft = self._session.drafts.get(brand_id)
        if draft is None or brand_id in self._session.built_in:
            return
        self._session.remove(brand_id)
        index = self._session.undo_stack.index()

        def back() -> None:
            # Only what was done last; anything later goes first, by the writer's own hand.
            if self._session.undo_stack.index() == index:
                self._session.undo()

        offers = (Offer(translate("Brands", "Undo"), back),)
        rest = translate("Brands", "Statements that use it need another brand, or this one back.")
        self._band.say(
            Message(
                "removed",
                translate("Brands", "Removed “{name}”.").format(name=draft.brand.name),
                rest,
                "remove",
                "text2",
                offers,
            )
        )

    def ask_import(self) -> None:
        """Ask which brand to take in."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, translate("Brands", "Import"), str(self.folder), _filter()
        )
        if name:
            self.import_file(Path(name))

    def import_file(self, path: Path) -> None:
        """Take in a brand from a file; one that is here already is asked about."""
        self.folder = path.parent
        places = self._places

        def read() -> tuple[Received, Brand | None]:
            incoming = read_shared(path)
            return incoming, present(incoming, places)

        self._keeper.do(read, self._came)

    def _came(self, read: Any) -> None:
        incoming, here = read
        name = incoming.draft.brand.name
        if here is None or here.id not in self._session.drafts:
            self._receive(incoming)
            return
        offers = (
            Offer(translate("Brands", "Keep both"), lambda: self._receive(incoming)),
            Offer(translate("Brands", "Replace"), lambda: self._replace(incoming, here.id)),
        )
        rest = translate("Brands", "Keep both, or replace the one that is here. Replacing can be undone.")
        self._band.say(
            Message(
                "imported",
                translate("Brands", "“{name}” is here already.").format(name=name),
                rest,
                offers=offers,
            )
        )

    def _receive(self, incoming: Received) -> None:
        places = self._places

        def done(draft: Draft) -> None:
            self._session.add(draft, translate("Brands", "Import “{name}”").format(name=draft.brand.name))
            self._keeper.written.emit(draft.brand.id)
            self._told(incoming, draft.brand.name)

        self._keeper.do(lambda: receive(incoming, places), done)

    def _replace(self, incoming: Received, brand_id: str) -> None:
        here = self._session.drafts.get(brand_id)
        if here is None:
            return
        brand = replace(incoming.draft.brand, id=here.brand.id, folder=here.brand.folder)
        self._session.choose(brand_id)
        self._session.edit(
            lambda _here: replace(incoming.draft, brand=brand),
            translate("Brands", "Replace “{name}”").format(name=here.brand.name),
        )
        self._told(incoming, brand.name)

    def _told(self, incoming: Received, name: str) -> None:
        rest = ""
        if incoming.left_out:
            rest = translate("Brands", "Left out of it: {parts}.").format(parts=", ".join(incoming.left_out))
        self._band.say(
            Message(
                "imported", translate("Brands", "Imported “{name}”.").format(name=name), rest, "done", "ok"
            )
        )

    def ask_share(self) -> None:
        """Ask where the brand that is shown is to be handed on from."""
        draft = self._session.current
        if draft is None:
            return
        start = self.folder / f"{draft.brand.id}{SUFFIX}"
        name, _ = QFileDialog.getSaveFileName(
            self._window, translate("Brands", "Share as a file"), str(start), _filter()
        )
        if name:
            path = Path(name)
            self.share(path if path.suffix == SUFFIX else path.with_name(f"{path.name}{SUFFIX}"))

    def share(self, path: Path) -> None:
        """Have the brand that is shown in a file."""
        draft = self._session.current
        if draft is None:
            return
        self.folder = path.parent

        def done(written: Path) -> None:
            happened = translate("Brands", "“{name}” is in {file}.").format(
                name=draft.brand.name, file=written.name
            )
            rest = translate("Brands", "Its logo is in it; fonts of this machine are named, not included.")
            self._band.say(Message("shared", happened, rest, "done", "ok"))

        self._keeper.do(lambda: share(draft, path), done)

    def _make(self, work: Callable[[], Draft], name: str, source: str = "") -> None:
        def done(draft: Draft) -> None:
            self._session.add(draft, name)
            self._keeper.written.emit(draft.brand.id)
            self.made.emit(source)

        self._keeper.do(work, done)
