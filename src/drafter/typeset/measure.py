"""How wide a text is, and how much of it a line has room for: for what stands outside the text."""

from __future__ import annotations

from drafter.typeset.fonts import face_name, segments


def width_pt(text: str, family: str, size: float, *, bold: bool = False) -> float:
    """The width of a text in points, as pages set it."""
    return sum(segment.width for segment in segments(face_name(family, bold, False), text)) * size


def shortened(text: str, family: str, size: float, room: float, *, bold: bool = False) -> str:
    """The text on one line of `room` points, cut between words where it is longer, within one if it must."""

    def fits(shown: str) -> bool:
        return width_pt(shown, family, size, bold=bold) <= room

    words = text.split()
    whole = " ".join(words)
    if fits(whole):
        return whole
    while len(words) > 1:
        words.pop()
        shown = " ".join(words) + " …"
        if fits(shown):
            return shown
    first = words[0] if words else ""
    while len(first) > 1:
        share = room / max(width_pt(first + "…", family, size, bold=bold), room + 0.01)
        first = first[: min(len(first) - 1, max(int(len(first) * share), 1))]
        if fits(first + "…"):
            break
    return first + "…"
