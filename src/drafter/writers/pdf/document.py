"""The file around the pages: fonts, links, bookmarks, and what it says about itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import quote

from drafter.compose.composition import Composition
from drafter.typeset.pages import Heading, LinkArea, Page, Pages
from drafter.writers.pdf.content import Painter
from drafter.writers.pdf.embedding import EmbeddedFaces
from drafter.writers.pdf.objects import PdfFile, Values, array, dictionary, numbers, reference, string

PRODUCER = "Drafter"
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_SCHEME = re.compile(r"(?:https?|mailto):", re.IGNORECASE)
_URI_SAFE = "!#$%&'()*+,/:;=?@[]~-._"


def write_pages(pages: Pages, composition: Composition) -> bytes:
    """The pages as a PDF file, with the title, subject, language and date of the composition."""
    file = PdfFile()
    root, tree = file.reserve(), file.reserve()
    faces = EmbeddedFaces()
    numbered = [file.reserve() for _ in pages.pages]
    contents = [file.add_stream(Painter(pages.height, faces).paint(page)) for page in pages.pages]
    fonts = file.add(faces.write(file))
    box = array(numbers(0, 0, pages.width, pages.height))
    for page, number, content in zip(pages.pages, numbered, contents, strict=True):
        values: Values = {
            "Type": b"/Page",
            "Parent": reference(tree),
            "MediaBox": box,
            "Resources": dictionary({"Font": reference(fonts)}),
            "Contents": reference(content),
        }
        links = _links(file, page, pages.height)
        if links:
            values["Annots"] = array(*links)
        file.fill(number, dictionary(values))
    kids = array(*(reference(number) for number in numbered))
    file.fill(tree, dictionary({"Type": b"/Pages", "Count": b"%d" % len(numbered), "Kids": kids}))
    catalogue: Values = {
        "Type": b"/Catalog",
        "Pages": reference(tree),
        "Lang": string(composition.language),
        "ViewerPreferences": b"<</DisplayDocTitle true>>",
    }
    if pages.headings:
        catalogue["Outlines"] = reference(_outline(file, pages.headings, numbered, pages.height))
    file.fill(root, dictionary(catalogue))
    return file.finished(root, file.add(dictionary(_about(composition))))


def _about(composition: Composition) -> Values:
    """Title, subject and date; no author, and no time but the statement's own day."""
    about = {"Title": string(composition.title)}
    if composition.subject:
        about["Subject"] = string(composition.subject)
    about["Producer"] = string(PRODUCER)
    day = _DAY.fullmatch(composition.date)
    if day:
        about["CreationDate"] = about["ModDate"] = string(f"D:{''.join(day.groups())}000000Z")
    return about


def _links(file: PdfFile, page: Page, height: float) -> list[bytes]:
    found = []
    for thing in page.things:
        if not isinstance(thing, LinkArea) or not _SCHEME.match(thing.target):
            continue
        x, y, width, tall = thing.area
        action = dictionary({"S": b"/URI", "URI": string(quote(thing.target.strip(), safe=_URI_SAFE))})
        found.append(
            reference(
                file.add(
                    dictionary(
                        {
                            "Type": b"/Annot",
                            "Subtype": b"/Link",
                            "Rect": array(numbers(x, height - y - tall, x + width, height - y)),
                            "Border": b"[0 0 0]",
                            "F": b"4",
                            "A": action,
                        }
                    )
                )
            )
        )
    return found


class _Mark:
    """A bookmark with those under it."""

    def __init__(self, heading: Heading, number: int) -> None:
        self.heading = heading
        self.number = number
        self.under: list[_Mark] = []

    def count(self) -> int:
        return len(self.under) + sum(mark.count() for mark in self.under)


def _outline(file: PdfFile, headings: Sequence[Heading], pages: Sequence[int], height: float) -> int:
    """The bookmarks, nested by level."""
    root = file.reserve()
    top: list[_Mark] = []
    path: list[_Mark] = []
    for heading in headings:
        mark = _Mark(heading, file.reserve())
        while path and path[-1].heading.level >= heading.level:
            path.pop()
        (path[-1].under if path else top).append(mark)
        path.append(mark)
    count = len(top) + sum(mark.count() for mark in top)
    _fill(file, top, root, pages, height)
    ends = {"First": reference(top[0].number), "Last": reference(top[-1].number)}
    file.fill(root, dictionary({"Type": b"/Outlines", **ends, "Count": b"%d" % count}))
    return root


def _fill(file: PdfFile, marks: Sequence[_Mark], parent: int, pages: Sequence[int], height: float) -> None:
    for place, mark in enumerate(marks):
        heading = mark.heading
        spot = array(reference(pages[heading.page]), b"/XYZ", numbers(0, height - heading.y), b"null")
        values: Values = {
            "Title": string(" ".join(heading.text.split())),
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
