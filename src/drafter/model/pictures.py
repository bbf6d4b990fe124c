"""Pictures that a statement carries: logos of signatories, cleaned before they come in."""

from __future__ import annotations

from drafter.model.values import Value


class Picture(Value, frozen=True):
    """A picture that any format can carry as it is.

    `png` is a PNG of 8 bits, RGB or grey, not interlaced, on white, with nothing in it but pixels; `width`
    and `height` count them. `svg`, where there is one, is the same in filled paths alone. `ink` is the share
    of the box that is not white, 0 to 1: what logos of equal weight are sized by.
    """

    png: bytes
    width: int
    height: int
    svg: str = ""
    ink: float = 0.33
