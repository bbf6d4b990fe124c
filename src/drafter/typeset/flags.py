"""Flags of a time line's row: where each stands on its stem, so that none touches another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from drafter.typeset.look import MM

TIER = 26.0
"""How much higher a flag stands than one on the tier below it."""

STEM = 30.0
"""How high the stem of a flag on the lowest tier is."""

OFF = 4.0
"""How far a flag stands from its stem."""

_FLAG_TOP, _FLAG_HEIGHT = 0.5, 20.0
_FREE = 42 * MM
_APART = 3.0
_MOST_STEPS = 600


class Flag(NamedTuple):
    """A flag that is to be placed: where its stem is, and how wide it is."""

    x: float
    width: float


class Standing(NamedTuple):
    """Where a flag stands: at its stem's left or right, on which tier."""

    left: bool
    tier: int


class _Box(NamedTuple):
    left: float
    right: float
    bottom: float
    top: float


def tall(tier: int) -> float:
    """How high the stem of a flag on a tier is."""
    return STEM + tier * TIER


def place_flags(
    flags: Sequence[Flag], width: float, label: float, height: float, *, through: bool = False
) -> tuple[Standing, ...] | None:
    """Where the flags stand, given from left to right, in a row of a width, on as few tiers as will do.

    The row's own label is so wide and high, at its left end. A flag stands at the right of its stem where
    there is room before the next one, else at its left, on the lowest tier where it touches nothing. None
    where that cannot be; with `through`, stems may pass behind flags.
    """
    own = _Box(0.0, label, 0.0, height)
    for tiers in range(1, len(flags) + 2):
        found = _Search(flags, width, own, tiers, through=through).found()
        if found is not None:
            return found
    return None


class _Search:
    """Places flag after flag, and goes back where one has no place left."""

    def __init__(self, flags: Sequence[Flag], width: float, own: _Box, tiers: int, *, through: bool) -> None:
        self._flags = flags
        self._width = width
        self._own = own
        self._tiers = tiers
        self._through = through
        self._steps = _MOST_STEPS

    def found(self) -> tuple[Standing, ...] | None:
        """Where all of them stand; None where that cannot be."""
        return self._from(())

    def _from(self, placed: tuple[Standing, ...]) -> tuple[Standing, ...] | None:
        if len(placed) == len(self._flags):
            return placed
        for standing in self._tried(len(placed)):
            self._steps -= 1
            if self._steps < 0:
                return None
            if self._stands(standing, placed):
                found = self._from((*placed, standing))
                if found is not None:
                    return found
        return None

    def _tried(self, at: int) -> Iterator[Standing]:
        """The places to try for a flag, the best first."""
        x, wide = self._flags[at]
        following = self._flags[at + 1].x if at + 1 < len(self._flags) else None
        room = self._width - x - OFF - wide
        free = room >= 0 if following is None else following - x >= max(_FREE, wide + 2 * OFF)
        first = Standing(left=False, tier=0)
        if free:
            yield first
        for tier in range(self._tiers):
            yield Standing(left=True, tier=tier)
            if tier or not free:
                yield Standing(left=False, tier=tier)

    def _stands(self, standing: Standing, placed: Sequence[Standing]) -> bool:
        flag = self._flags[len(placed)]
        box = _box(flag, standing)
        if box.left < -0.01 or box.right > self._width + 0.01 or _touch(box, self._own):
            return False
        for other, there in zip(self._flags, placed, strict=False):
            other_box = _box(other, there)
            if _touch(box, other_box):
                return False
            if not self._through and (
                _crosses(other.x, tall(there.tier), box) or _crosses(flag.x, tall(standing.tier), other_box)
            ):
                return False
        # The stems of those to come reach up to the lowest tier at least.
        rest = self._flags[len(placed) + 1 :]
        return self._through or not any(_crosses(one.x, tall(0), box) for one in rest)


def _box(flag: Flag, standing: Standing) -> _Box:
    top = tall(standing.tier) + _FLAG_TOP
    left = flag.x - OFF - flag.width if standing.left else flag.x + OFF
    return _Box(left, left + flag.width, top - _FLAG_HEIGHT, top)


def _touch(one: _Box, other: _Box) -> bool:
    return (
        one.left < other.right + _APART
        and other.left < one.right + _APART
        and one.bottom < other.top
        and other.bottom < one.top
    )


def _crosses(x: float, height: float, box: _Box) -> bool:
    """Whether a stem goes through a flag."""
    return box.left - 2 < x < box.right + 2 and height > box.bottom
