"""The pages of one layout, for those of the next that are the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from drafter.compose.composition import Furniture
from drafter.compose.kept import Kept, KeptOf
from drafter.typeset.bands import Band, Frame
from drafter.typeset.pages import Page, Placed, Rect, Unprintable
from drafter.typeset.paginate import Stood


class PaintedPage(NamedTuple):
    """The text of a page, placed; it holds its bands, so that they stay what they were."""

    bands: tuple[Band, ...]
    things: tuple[Placed, ...]
    areas: tuple[tuple[str, Rect], ...]
    headings: tuple[tuple[str, int, float], ...]
    """Words, level and height of the headings."""


class Around(NamedTuple):
    """What stands above or under the text of a page, and what of it cannot be set."""

    things: tuple[Placed, ...]
    missing: tuple[Unprintable, ...] = ()
    unset: tuple[Unprintable, ...] = ()


class KeptPages:
    """What pages are made of, and pages, as the last two layouts had them; if not `lasting`, for one."""

    def __init__(self, *, lasting: bool = True) -> None:
        self.lasting = lasting
        self.texts: Kept[PaintedPage] = Kept()
        self._between: KeptOf[tuple[tuple[object, ...], PaintedPage]] = KeptOf()
        self._pages: KeptOf[tuple[Around, Around, Page]] = KeptOf()
        self._heads: dict[bool, Around] = {}
        self._feet: dict[int, tuple[int, Around]] = {}
        self._furniture: Furniture | None = None
        self._frames: tuple[Frame, ...] = ()

    def turn(self, furniture: Furniture, frames: Sequence[Frame]) -> None:
        """A new layout has this around its pages, and these frames."""
        self.texts.turn()
        self._pages.turn()
        self._between.turn()
        if self._frames != tuple(frames):
            self._frames = tuple(frames)
            self._between = KeptOf()
        if self._furniture != furniture:
            self._furniture = furniture
            self._heads, self._feet = {}, {}

    def text_of(self, pages: Sequence[Sequence[Stood]], number: int) -> PaintedPage | None:
        """The text of a page that is the very same, between the same, as in the last layout."""
        found = self._between.get(pages[number]) if self.lasting else None
        return found[1] if found is not None and _alike(found[0], _beside(pages, number)) else None

    def keep_text(self, pages: Sequence[Sequence[Stood]], number: int, text: PaintedPage) -> None:
        """Keep the text of a page."""
        self._between.put(pages[number], (_beside(pages, number), text))

    def head(self, made: Around, *, first: bool) -> Around:
        """The head of the first page or the others: what was made before if it is the same."""
        if self._heads.get(first) != made:
            self._heads[first] = made
        return self._heads[first]

    def foot(self, number: int, pages: int) -> Around | None:
        """The foot of a page of so many, if it is kept."""
        found = self._feet.get(number)
        return found[1] if found is not None and found[0] == pages else None

    def keep_foot(self, number: int, pages: int, made: Around) -> None:
        """Keep the foot of a page."""
        self._feet[number] = (pages, made)

    def page(self, text: PaintedPage, head: Around, foot: Around) -> Page:
        """The page of a text between a head and a foot: the same for the same."""
        found = self._pages.get(text) if self.lasting else None
        if found is not None and found[0] is head and found[1] is foot:
            return found[2]
        things = (*head.things, *text.things, *foot.things)
        page = Page(things, text.areas, len(head.things), len(foot.things))
        if self.lasting:
            self._pages.put(text, (head, foot, page))
        return page


def _beside(pages: Sequence[Sequence[Stood]], number: int) -> tuple[object, ...]:
    """The pages before and after a page."""
    return (
        pages[number - 1] if number else None,
        pages[number + 1] if number + 1 < len(pages) else None,
    )


def _alike(some: Sequence[object], others: Sequence[object]) -> bool:
    return all(one is other for one, other in zip(some, others, strict=True))
