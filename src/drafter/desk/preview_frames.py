"""What the window and the preview worker say to each other."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from drafter.compose.composition import Purpose


@dataclass(frozen=True, slots=True)
class UnsavedBrand:
    """A brand that is being edited: the text of its `brand.toml`, and the folder with its logo's files."""

    toml: str
    folder: str


@dataclass(frozen=True, slots=True)
class Order:
    """What the preview shows: the edition's language, the brand and the purpose.

    `unsaved` is shown in place of the brand of an id. A higher `revision` asks for pages anew, as when a
    brand has changed on disk.
    """

    language: str = ""
    brand: str = ""
    purpose: Purpose = Purpose.RELEASE
    with_related: bool = False
    unsaved: UnsavedBrand | None = None
    revision: int = 0


@dataclass(frozen=True, slots=True)
class Ask:
    """A request. The body holds a whole statement, a change of it, or nothing where only the view moved.

    Pages from `first` on are wanted, `count` of them, at `scale` device pixels to the point.
    """

    serial: int
    body: str
    order: Order
    first: int = 0
    count: int = 2
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Spot:
    """Where words of a block or section are printed: page and rectangle in points from the top left."""

    page: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Layout:
    """All pages by size in points, and where each block, and each section without blocks, is printed."""

    serial: int
    sizes: tuple[tuple[float, float], ...]
    spots: dict[str, tuple[Spot, ...]]


@dataclass(frozen=True, slots=True)
class Moved:
    """A layout by what is other than in the one before: where places are now, and those that are gone.

    `sizes` are None where they are as before.
    """

    serial: int
    sizes: tuple[tuple[float, float], ...] | None
    spots: dict[str, tuple[Spot, ...]]
    gone: tuple[str, ...] = ()

    def after(self, before: Layout) -> Layout:
        """The layout that it is, after the one before it."""
        spots = {**before.spots, **self.spots}
        for place in self.gone:
            spots.pop(place, None)
        return Layout(self.serial, before.sizes if self.sizes is None else self.sizes, spots)


@dataclass(frozen=True, slots=True)
class Picture:
    """The head of a page's picture; the body is BGRA, top row first, without gaps."""

    serial: int
    page: int
    width: int
    height: int
    scale: float


@dataclass(frozen=True, slots=True)
class Trouble:
    """The pages could not be made; `text` says why, without words of the document."""

    serial: int
    text: str


Answer = Layout | Picture | Trouble
Sent = Answer | Moved
"""What a worker sends: where a layout is much like the one before, what is other in it."""

_KINDS: dict[str, type[Layout] | type[Moved] | type[Picture] | type[Trouble]] = {
    kind.__name__: kind for kind in (Layout, Moved, Picture, Trouble)
}


def moved(before: Layout, now: Layout) -> Moved:
    """A layout by what is other in it than in the one before."""
    spots = {place: found for place, found in now.spots.items() if before.spots.get(place) != found}
    gone = tuple(place for place in before.spots if place not in now.spots)
    return Moved(now.serial, None if now.sizes == before.sizes else now.sizes, spots, gone)


def answer_head(answer: Sent) -> bytes:
    """An answer as the head of a frame."""
    return type(answer).__name__.encode() + b" " + msgspec.json.encode(answer)


def read_answer(head: bytes) -> Sent:
    """The answer in the head of a frame."""
    kind, _, rest = head.partition(b" ")
    return msgspec.json.decode(rest, type=_KINDS[kind.decode()])
