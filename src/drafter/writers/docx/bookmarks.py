"""Hidden bookmarks around blocks, by which a returned copy is matched."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from drafter.compose.composition import Element, Figure, Paragraph, Table
from drafter.model.ids import is_id
from drafter.writers.docx.markup import Node, w


class Bookmarks:
    """The bookmark `_b_<id>` of each block, around all paragraphs and tables that it is printed as."""

    def __init__(self, elements: Sequence[Element]) -> None:
        spans: dict[str, tuple[int, int]] = {}
        for place, element in enumerate(elements):
            block = element.block if isinstance(element, Paragraph | Table | Figure) else ""
            if is_id(block):
                first, last = spans.get(block, (place, place - 1))
                if last == place - 1 or block not in spans:
                    spans[block] = (first, place)
        self._starts: dict[int, list[Node]] = {}
        self._ends: dict[int, list[Node]] = {}
        self._numbers: dict[int, tuple[int, ...]] = {}
        for number, (block, (first, last)) in enumerate(spans.items()):
            # That of the other end tells one that is whole from one that goes on.
            for place, other in ((first, last), (last, first)):
                self._numbers[place] = (*self._numbers.get(place, ()), number, other - place)
            self._starts.setdefault(first, []).append(w("bookmarkStart", id=number, name=f"_b_{block}"))
            self._ends.setdefault(last, []).append(w("bookmarkEnd", id=number))

    def at(self, place: int) -> tuple[int, ...]:
        """What begins and ends at a place: the same numbers wherever it is the same."""
        return self._numbers.get(place, ())

    def wrap(self, place: int, nodes: Sequence[Node]) -> None:
        """Begins and ends in these nodes, which the element at `place` has become, what does so there."""
        for start in self._starts.get(place, ()):
            next(_paragraphs(nodes[0])).insert(1, start)
        for end in self._ends.get(place, ()):
            *_, last = _paragraphs(nodes[-1])
            last.append(end)


def _paragraphs(node: Node) -> Iterator[Node]:
    return node.iter("{*}p")
