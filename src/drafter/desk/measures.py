"""How long the lines of a brand's text are."""

from __future__ import annotations

from drafter.compose.brand import Brand

# Prose of ordinary words; what counts is the mean width of its characters.
_PROSE = (
    "The council was asked in writing whether the ferry will be kept, and it has not answered. Those who "
    "live on the other side have waited for nine months. We ask that they see the plan before it is decided."
)


def measure_of(brand: Brand) -> tuple[float, int]:
    """The width of the text column in millimetres, and how many characters of prose a line of it has."""
    from drafter.typeset.look import COLUMN_WIDTH, MM
    from drafter.typeset.measure import width_pt

    mean = width_pt(_PROSE, brand.type.text, brand.type.body.size) / len(_PROSE)
    return round(COLUMN_WIDTH / MM, 1), round(COLUMN_WIDTH / mean)
