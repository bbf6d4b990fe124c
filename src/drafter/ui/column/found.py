"""What was found, as the column shows it: by block, signatory and publication."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from drafter.model.text import Block

if TYPE_CHECKING:
    from drafter.desk.finding import Hit, Words


class Found:
    """The hits of the present search, and the one that is gone to."""

    def __init__(self) -> None:
        self._by_id: dict[str, list[tuple[Hit, ...]]] = {}
        self.current: Hit | None = None

    def show(self, found: Mapping[Words, tuple[Hit, ...]], current: Hit | None) -> None:
        """These are the hits now."""
        self._by_id = {}
        self.current = current
        for words, hits in found.items():
            if hits:
                self._by_id.setdefault(words.place.id, []).append(hits)

    def in_block(self, block: Block) -> list[tuple[int, int, bool]]:
        """Where hits start and end in a block, and whether it is the current one.

        Between an edit and the next search, those that are not there any more are left out.
        """
        found = self._by_id.get(block.id)
        if found is None:
            return []
        text = block.text
        return [
            (hit.start, hit.end, hit == self.current)
            for hits in found
            for hit in hits
            if text[hit.start : hit.end] == hit.found
        ]

    def words_in_row(self, name: str) -> Sequence[tuple[str, bool]]:
        """The words found in a signatory or publication, and whether they are the current hit."""
        return [(hit.found, hit == self.current) for hits in self._by_id.get(name, ()) for hit in hits]
