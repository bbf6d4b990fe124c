"""Keeping brands: each change goes to its folder after a rest, beside the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from drafter.desk.brand_editing import Draft, remove, write_brand
from drafter.model.errors import DrafterError
from drafter.places import Places
from drafter.ui.jobs import Line
from drafter.ui.texts import translate

REST_MS = 400


class BrandKeeper(QObject):
    """Has every brand in its folder as it was edited last; nobody needs to ask for it.

    `said` gives the status line's words, `written` the id of a brand that is now different on disk.
    """

    said = Signal(str)
    written = Signal(str)
    failed = Signal(object)

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places = places
        self._line = Line(self)
        self._waiting: dict[str, Draft] = {}
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.write)

    def keep(self, draft: Draft) -> None:
        """Have a brand on disk soon."""
        self._waiting[draft.brand.id] = draft
        self._rest.start()

    def write(self) -> None:
        """Have on disk now what waits."""
        self._rest.stop()
        waiting, self._waiting = self._waiting, {}
        for draft in waiting.values():
            self._line.put(partial(write_brand, draft, self._places), partial(self._wrote, draft))

    def put_away(self, draft: Draft) -> None:
        """Take a brand's folder away; it is kept aside."""
        self.write()
        self.do(lambda: remove(draft.brand, self._places), lambda removed: self.written.emit(removed.id))

    def bring_back(self, draft: Draft) -> None:
        """Have a brand's folder there again."""
        self.keep(draft)
        self.write()

    def do(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Do something with brands on disk, after all that was asked for before."""

        def done(result: Any) -> None:
            if isinstance(result, DrafterError):
                self.failed.emit(result)
            else:
                then(result)

        self._line.put(work, done)

    def close(self) -> None:
        """Have all on disk, and end. Waits."""
        self.write()
        self._line.close()

    def _wrote(self, draft: Draft, result: Any) -> None:
        brand_id = draft.brand.id
        if isinstance(result, DrafterError):
            # Tried again with the next change, or when the writer comes back to the window.
            self._waiting.setdefault(brand_id, draft)
            self.said.emit(translate("Brands", "Not saved"))
            self.failed.emit(result)
            return
        if brand_id not in self._waiting:
            self.said.emit(translate("Keeping", "Saved {time}").format(time=_clock()))
        self.written.emit(brand_id)


def _clock() -> str:
    return datetime.now().astimezone().strftime("%H:%M")
