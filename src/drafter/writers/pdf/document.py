"""The file around the pages: fonts, pictures, links, structure, bookmarks, and what it says about itself."""

from __future__ import annotations

from collections.abc import Sequence

from drafter.compose.composition import Composition
from drafter.typeset.pages import Pages
from drafter.writers.pdf.about import about, add_colours
from drafter.writers.pdf.bookmarks import add_bookmarks
from drafter.writers.pdf.content import Painter
from drafter.writers.pdf.embedding import Cut, add_font
from drafter.writers.pdf.links import fill_links
from drafter.writers.pdf.memory import PdfCache
from drafter.writers.pdf.objects import (
    PdfFile,
    Values,
    array,
    dictionary,
    name,
    numbers,
    reference,
    string,
)
from drafter.writers.pdf.pictures import add_picture
from drafter.writers.pdf.sheets import Sheet
from drafter.writers.pdf.tagging import Numbers


def write_pages(pages: Pages, composition: Composition, cache: PdfCache | None = None) -> bytes:
    """The pages as a file that keeps PDF/UA-1 and PDF/A-2a, about what the composition is about.

    With a cache, pages that are the same as in the file before are not painted again; the file is the same.
    """
    kept = cache if cache is not None else PdfCache(lasting=False)
    file = PdfFile()
    root, tree, resources, trunk, owners = (file.reserve() for _ in range(5))
    numbered, contents = (file.reserve_many(len(pages.pages)) for _ in range(2))
    painted = kept.painted(pages)
    sheets = [sheet for sheet, _ in painted]
    annotations = file.reserve_many(sum(len(sheet.links) for sheet in sheets))
    own = Numbers(numbered, annotations, trunk, owners, file.next)
    structure = kept.structured(pages, sheets, own)
    file.fill(trunk, structure.trunk)
    file.fill(owners, structure.owners)
    file.add_packs(structure.packs)
    fill_links(file, sheets, annotations, numbered, pages.height, composition.footnotes)
    _fill_pages(file, tree, numbered, contents, annotations, painted, _page(pages, tree, resources))
    _fill_resources(file, resources, sheets, kept.cuts())
    said = about(composition)
    metadata = {"Type": b"/Metadata", "Subtype": b"/XML"}
    catalogue: Values = {
        "Type": b"/Catalog",
        "Pages": reference(tree),
        "Lang": string(said.language),
        "MarkInfo": b"<</Marked true>>",
        "StructTreeRoot": reference(trunk),
        "ViewerPreferences": b"<</DisplayDocTitle true>>",
        "Metadata": reference(file.add_stream(said.metadata(), metadata, compressed=False)),
        "OutputIntents": add_colours(file),
    }
    if pages.headings:
        catalogue["Outlines"] = reference(add_bookmarks(file, pages.headings, numbered, pages.height))
    file.fill(root, dictionary(catalogue))
    return file.finished(root, file.add(said.info()))


def write_sheets(pages: Pages, first: int, count: int, cache: PdfCache | None = None) -> bytes:
    """Some of the pages as they look and no more: without structure, links and bookmarks, for pictures."""
    kept = cache if cache is not None else PdfCache()
    file = PdfFile()
    root, tree, resources = (file.reserve() for _ in range(3))
    painter = Painter(pages.height, pages.elements)
    sheets = [painter.paint(page) for page in pages.pages[first : first + count]]
    values = _page(pages, tree, resources)
    contents = [file.add_stream(sheet.content, compressed=False) for sheet in sheets]
    _fill_tree(file, tree, [file.add(dictionary({**values, "Contents": reference(one)})) for one in contents])
    _fill_resources(file, resources, sheets, kept.cuts_for_pictures(painter.letters()))
    file.fill(root, dictionary({"Type": b"/Catalog", "Pages": reference(tree)}))
    return file.finished(root, file.add(dictionary({})))


def _page(pages: Pages, tree: int, resources: int) -> Values:
    """What all pages say of themselves."""
    return {
        "Type": b"/Page",
        "Parent": reference(tree),
        "MediaBox": array(numbers(0, 0, pages.width, pages.height)),
        "Resources": reference(resources),
    }


def _fill_pages(
    file: PdfFile,
    tree: int,
    numbered: Sequence[int],
    contents: Sequence[int],
    annotations: Sequence[int],
    painted: Sequence[tuple[Sheet, bytes]],
    said: Values,
) -> None:
    linked = 0
    for place, (sheet, content) in enumerate(painted):
        file.fill(contents[place], content)
        values: Values = {
            **said,
            "Contents": reference(contents[place]),
            "StructParents": b"%d" % place,
            "Tabs": b"/S",
        }
        if sheet.links:
            own = annotations[linked : linked + len(sheet.links)]
            values["Annots"] = array(*(reference(annotation) for annotation in own))
            linked += len(sheet.links)
        file.fill(numbered[place], dictionary(values))
    _fill_tree(file, tree, numbered)


def _fill_resources(
    file: PdfFile, resources: int, sheets: Sequence[Sheet], cuts: Sequence[tuple[str, Cut]]
) -> None:
    """What all pages are painted with: faces and pictures, each under its own name."""
    fonts = [
        name(face) + b" " + reference(add_font(file, face, place, made))
        for place, (face, made) in enumerate(cuts, start=1)
    ]
    values: Values = {"Font": reference(file.add(b"<<%b>>" % b"".join(fonts)))}
    pictures = dict(picture for sheet in sheets for picture in sheet.pictures)
    if pictures:
        painted = [
            known + b" " + reference(add_picture(file, picture)) for known, picture in pictures.items()
        ]
        values["XObject"] = b"<<%b>>" % b"".join(painted)
    file.fill(resources, dictionary(values))


def _fill_tree(file: PdfFile, tree: int, pages: Sequence[int]) -> None:
    kids = array(*(reference(number) for number in pages))
    file.fill(tree, dictionary({"Type": b"/Pages", "Count": b"%d" % len(pages), "Kids": kids}))
