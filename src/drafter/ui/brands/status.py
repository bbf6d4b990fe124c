"""The status line of the brand window."""

from __future__ import annotations

from collections.abc import Sequence

from drafter.ui.status_line import StatusLine


class BrandStatus(StatusLine):
    """What is saved, what the pages show, and at the right what is to mend."""

    _parts: tuple[str, ...] = ()

    def set_parts(self, parts: Sequence[str]) -> None:
        """Say other things from the left."""
        if tuple(parts) != self._parts:
            self._parts = tuple(parts)
            self._tell()

    def parts(self) -> list[str]:
        """What is shown from the left, as far as there is room."""
        room = self.width() / self._theme.scale
        most = 1 if room < 640 else 2 if room < 900 else 3
        return [part for part in self._parts if part][:most]
