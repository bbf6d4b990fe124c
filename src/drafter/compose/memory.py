"""What one composition keeps for the next, so that an edit composes only what changed."""

from __future__ import annotations

from collections.abc import Sequence

from drafter.compose.composition import Element, Paragraph
from drafter.compose.kept import KeptOf, NotKept


class ComposeCache:
    """Paragraphs by their blocks, and what became of them, as the last two compositions had them.

    A composition does not depend on what the cache holds. What was not changed is the very same object as in
    the composition before, which is how whoever sets and writes it tells. One that is not `lasting` is for
    one composition and keeps nothing.
    """

    def __init__(self, *, lasting: bool = True) -> None:
        kept = KeptOf if lasting else NotKept
        self.paragraphs: KeptOf[tuple[Paragraph, ...]] = kept()
        self.influence: KeptOf[tuple[Element, ...]] = kept()
        self.signatories: KeptOf[tuple[Element, ...]] = kept()
        self.counted: KeptOf[Paragraph] = kept()
        self.printed: KeptOf[Element] = kept()
        self._elements: tuple[Element, ...] = ()

    def turn(self) -> None:
        """A new composition begins."""
        for kept in (self.paragraphs, self.influence, self.signatories, self.counted, self.printed):
            kept.turn()

    def shared(self, elements: Sequence[Element]) -> tuple[Element, ...]:
        """The elements, those at either end that are equal to the last composition's taken from that."""
        found = list(elements)
        before = self._elements
        least = min(len(found), len(before))
        at = 0
        while at < least and (found[at] is before[at] or found[at] == before[at]):
            found[at] = before[at]
            at += 1
        for back in range(1, least - at + 1):
            if found[-back] is not before[-back] and found[-back] != before[-back]:
                break
            found[-back] = before[-back]
        self._elements = tuple(found)
        return self._elements
