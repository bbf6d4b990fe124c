"""The file around the pages: fonts, pictures, links, structure, bookmarks, and what it says about itself."""

from __future__ import annotations

from collections.abc import Sequence

from drafter.compose.composition import Composition
from drafter.typeset.pages import Pages
from drafter.writers.pdf.about import about, add_colours
from drafter.writers.pdf.bookmarks import add_bookmarks
from drafter.writers.pdf.content import Painter
from drafter.writers.pdf.embedding import EmbeddedFaces
from drafter.writers.pdf.links import add_links
from drafter.writers.pdf.objects import PdfFile, Values, array, dictionary, numbers, reference, string
from drafter.writers.pdf.pictures import EmbeddedPictures
from drafter.writers.pdf.tagging import PlacedLink, Tagging


def write_pages(pages: Pages, composition: Composition) -> bytes:
    """The pages as a file that keeps PDF/UA-1 and PDF/A-2a, about what the composition is about."""
    file = PdfFile()
    root, tree = file.reserve(), file.reserve()
    numbered = [file.reserve() for _ in pages.pages]
    faces, pictures, tagging = EmbeddedFaces(), EmbeddedPictures(), Tagging(pages.elements)
    painter = Painter(pages.height, faces, pictures, tagging)
    contents = [file.add_stream(painter.paint(page)) for page in pages.pages]
    shared = _resources(file, faces, pictures)
    links = add_links(file, tagging, numbered, pages.height, composition.footnotes)
    box = array(numbers(0, 0, pages.width, pages.height))
    on_pages = _by_page(tagging.links, links, len(numbered))
    for place, (number, content) in enumerate(zip(numbered, contents, strict=True)):
        values: Values = {
            "Type": b"/Page",
            "Parent": reference(tree),
            "MediaBox": box,
            "Resources": shared,
            "Contents": reference(content),
            "StructParents": b"%d" % place,
            "Tabs": b"/S",
        }
        if on_pages[place]:
            values["Annots"] = array(*on_pages[place])
        file.fill(number, dictionary(values))
    _fill_tree(file, tree, numbered)
    said = about(composition)
    metadata = {"Type": b"/Metadata", "Subtype": b"/XML"}
    catalogue: Values = {
        "Type": b"/Catalog",
        "Pages": reference(tree),
        "Lang": string(said.language),
        "MarkInfo": b"<</Marked true>>",
        "StructTreeRoot": reference(tagging.write(file, numbered, links, pages.height)),
        "ViewerPreferences": b"<</DisplayDocTitle true>>",
        "Metadata": reference(file.add_stream(said.metadata(), metadata, compressed=False)),
        "OutputIntents": add_colours(file),
    }
    if pages.headings:
        catalogue["Outlines"] = reference(add_bookmarks(file, pages.headings, numbered, pages.height))
    file.fill(root, dictionary(catalogue))
    return file.finished(root, file.add(said.info()))


def write_sheets(pages: Pages, first: int, count: int) -> bytes:
    """Some of the pages as they look and no more: without structure, links and bookmarks, for pictures."""
    file = PdfFile()
    root, tree = file.reserve(), file.reserve()
    faces, pictures = EmbeddedFaces(), EmbeddedPictures()
    painter = Painter(pages.height, faces, pictures, Tagging(pages.elements))
    painted = [painter.paint(page) for page in pages.pages[first : first + count]]
    contents = [file.add_stream(content, compressed=False) for content in painted]
    values: Values = {
        "Type": b"/Page",
        "Parent": reference(tree),
        "MediaBox": array(numbers(0, 0, pages.width, pages.height)),
        "Resources": _resources(file, faces, pictures),
    }
    _fill_tree(file, tree, [file.add(dictionary({**values, "Contents": reference(one)})) for one in contents])
    file.fill(root, dictionary({"Type": b"/Catalog", "Pages": reference(tree)}))
    return file.finished(root, file.add(dictionary({})))


def _resources(file: PdfFile, faces: EmbeddedFaces, pictures: EmbeddedPictures) -> bytes:
    """What all pages are painted with."""
    resources: Values = {"Font": reference(file.add(faces.write(file)))}
    painted = pictures.write(file)
    if painted:
        resources["XObject"] = painted
    return reference(file.add(dictionary(resources)))


def _fill_tree(file: PdfFile, tree: int, pages: Sequence[int]) -> None:
    kids = array(*(reference(number) for number in pages))
    file.fill(tree, dictionary({"Type": b"/Pages", "Count": b"%d" % len(pages), "Kids": kids}))


def _by_page(links: Sequence[PlacedLink], annotations: Sequence[int], pages: int) -> list[list[bytes]]:
    found: list[list[bytes]] = [[] for _ in range(pages)]
    for link, annotation in zip(links, annotations, strict=True):
        found[link.page].append(reference(annotation))
    return found
