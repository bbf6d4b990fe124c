"""Bookmarks: the headings, nested by level."""

from __future__ import annotations

from collections.abc import Sequence

from drafter.typeset.pages import Heading
from drafter.writers.pdf.objects import PdfFile, Values, array, dictionary, numbers, reference, string

_LONGEST = 1000


class _Bookmark:
    """A bookmark with those under it."""

    def __init__(self, heading: Heading, number: int) -> None:
        self.heading = heading
        self.number = number
        self.under: list[_Bookmark] = []

    def count(self) -> int:
        return len(self.under) + sum(mark.count() for mark in self.under)


def add_bookmarks(file: PdfFile, headings: Sequence[Heading], pages: Sequence[int], height: float) -> int:
    """The bookmarks; the number of their root."""
    root = file.reserve()
    top: list[_Bookmark] = []
    path: list[_Bookmark] = []
    for heading in headings:
        mark = _Bookmark(heading, file.reserve())
        while path and path[-1].heading.level >= heading.level:
            path.pop()
        (path[-1].under if path else top).append(mark)
        path.append(mark)
    count = len(top) + sum(mark.count() for mark in top)
    _fill(file, top, root, pages, height)
    ends = {"First": reference(top[0].number), "Last": reference(top[-1].number)}
    file.fill(root, dictionary({"Type": b"/Outlines", **ends, "Count": b"%d" % count}))
    return root


def _fill(
    file: PdfFile, marks: Sequence[_Bookmark], parent: int, pages: Sequence[int], height: float
) -> None:
    for place, mark in enumerate(marks):
        heading = mark.heading
        spot = array(reference(pages[heading.page]), b"/XYZ", numbers(0, height - heading.y), b"null")
        values: Values = {
            "Title": string(" ".join(heading.text.split())[:_LONGEST]),
            "Parent": reference(parent),
            "Dest": spot,
        }
        if place:
            values["Prev"] = reference(marks[place - 1].number)
        if place + 1 < len(marks):
            values["Next"] = reference(marks[place + 1].number)
        if mark.under:
            values["First"] = reference(mark.under[0].number)
            values["Last"] = reference(mark.under[-1].number)
            values["Count"] = b"%d" % mark.count()
            _fill(file, mark.under, mark.number, pages, height)
        file.fill(mark.number, dictionary(values))
