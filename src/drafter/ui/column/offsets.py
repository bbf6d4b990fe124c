"""Places in a text: the model counts code points, Qt counts UTF-16 units."""

from __future__ import annotations

_FIRST_PAIRED = "\U00010000"

# Each character that a text widget cannot hold, or takes for a paragraph's end, shown as one that it can.
_SHOWN = {
    0x00: "\ufffd",
    0x0A: "\u2028",
    0x0D: "\u2028",
    0x2029: "\u2028",
    0xFDD0: "\ufffd",
    0xFDD1: "\ufffd",
    0xFFFC: "\ufffd",
    # Marks of byte order, which are taken for such at the start of a text and lost.
    0xFEFF: "\u2060",
    0xFFFE: "\ufffd",
    0xFFFF: "\ufffd",
}
_SURROGATES = dict.fromkeys(range(55296, 57344), "�")
_TO_SHOW = {**_SHOWN, **_SURROGATES}


def shown(text: str) -> str:
    """`text` as a widget shows it: as many code points, line breaks as U+2028."""
    return text.translate(_TO_SHOW)


def written(text: str) -> str:
    """A widget's text as the model keeps it: line breaks as newlines, without what no text should hold."""
    return text.replace("\u2028", "\n").replace("\u2029", "\n")


def _encoded(text: str) -> int:
    """How many UTF-16 units a text takes; counted by the encoder, for this is done at each key."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def units(text: str, points: int) -> int:
    """How many UTF-16 units the first `points` code points of `text` take."""
    if text.isascii():
        return points
    return points + _encoded(text[:points]) - len(text[:points])


def points(text: str, units_in: int) -> int:
    """How many code points of `text` begin within its first `units_in` UTF-16 units."""
    if text.isascii():
        return units_in
    if _encoded(text) == len(text):
        return min(units_in, len(text))
    at = 0
    for place, character in enumerate(text):
        if at >= units_in:
            return place
        at += 2 if character >= _FIRST_PAIRED else 1
    return len(text)


def span(text: str) -> int:
    """The length of `text` in UTF-16 units."""
    return units(text, len(text))
