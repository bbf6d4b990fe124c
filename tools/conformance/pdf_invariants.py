"""What must hold for a PDF file and no validator notices: tags that pair, our order, no secrets."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from drafter.compose.composition import Composition, Purpose
from tools.conformance.pdf_metadata import metadata_faults
from tools.conformance.pdf_reading import Element, Kid, Pdf, Unreadable
from tools.conformance.pdf_words import order_faults

_FILE_NAME = re.compile(r"[^\s/\\]+\.(?:png|jpe?g|svg|gif|webp|tiff?|bmp|pdf)", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_SAFE_ADDRESS = re.compile(r"(?i)(?:https?|mailto):[^\x00-\x20]+")
# What makes a file do something when it is opened, or bring something that nobody sees.
_FORBIDDEN_KEYS = ("/JavaScript", "/JS", "/AA", "/OpenAction", "/EmbeddedFiles", "/AF", "/Launch", "/XFA")
_PARENTS = {
    "LI": {"L"},
    "Lbl": {"LI", "Note"},
    "LBody": {"LI"},
    "TR": {"Table", "THead", "TBody", "TFoot"},
    "TH": {"TR"},
    "TD": {"TR"},
    "Caption": {"Table", "Figure", "L"},
}


def pdf_faults(path: Path, composition: Composition | None = None) -> list[str]:
    """Every fault of a PDF file, in words; with its composition, its words and their order too."""
    try:
        pdf = Pdf(path)
        found = [*_marks(pdf), *_claims(pdf), *_elements(pdf), *_headings(pdf), *_notes(pdf)]
        found += [*_tables(pdf), *_links(pdf), *_fonts(pdf), *_actions(pdf)]
        found += metadata_faults(pdf, composition is not None and composition.purpose is Purpose.RELEASE)
        if composition is not None:
            found += order_faults(pdf, composition)
    except (Unreadable, ValueError, LookupError) as problem:
        return [f"it cannot be read: {problem}"]
    return found


def _elements_of(pdf: Pdf) -> Iterator[Element]:
    if pdf.tree is not None:
        yield from (element for element in pdf.tree.walk() if element.parent is not None)


def _marks(pdf: Pdf) -> Iterator[str]:
    """What is painted is marked, once, as content or as an artifact."""
    for number, page in enumerate(pdf.pages, start=1):
        bare = nested = 0
        for thing in page.painted:
            if thing.fault:
                yield f"page {number}: {thing.fault}"
                continue
            numbers = [mark.mcid for mark in thing.marks if mark.mcid >= 0]
            if thing.is_artifact and numbers:
                nested += 1
            elif not thing.is_artifact and not numbers:
                bare += 1
            elif len(numbers) > 1:
                yield f"page {number}: content {numbers} is marked twice over"
            if thing.unknown:
                yield f"page {number}: {thing.unknown} characters of {thing.font} lead back to no letter"
        if bare:
            yield f"page {number}: {bare} painted things are neither content nor artifact"
        if nested:
            yield f"page {number}: {nested} painted things are content inside an artifact or the reverse"
        yield from _numbers(number, [mark for thing in page.painted for mark in thing.marks])


def _numbers(number: int, marks: list[Any]) -> Iterator[str]:
    """Each MCID begins once: the same mark around several things is one object."""
    begun = {id(mark): mark.mcid for mark in marks if mark.mcid >= 0}
    for mcid, times in sorted(Counter(begun.values()).items()):
        if times > 1:
            yield f"page {number}: MCID {mcid} begins {times} times"


def _claims(pdf: Pdf) -> Iterator[str]:
    """Tree, pages and parent tree say the same: each piece of content has one element, and is there."""
    if pdf.tree is None:
        yield "there is no structure"
        return
    if pdf.dictionary(pdf.root.get("/MarkInfo")).get("/Marked") is not True:
        yield "the file does not say that it is marked"
    owner: dict[Kid, Element] = {}
    for element in pdf.tree.walk():
        for kid in element.kids:
            if isinstance(kid, Kid):
                if kid in owner:
                    yield f"{_named(kid)} belongs to {owner[kid].name} and to {element.name}"
                owner[kid] = element
    painted = {
        Kid(page.object, mark.mcid)
        for page in pdf.pages
        for thing in page.painted
        for mark in thing.marks
        if mark.mcid >= 0 and not thing.fault
    }
    claimed = {kid for kid in owner if kid.mcid >= 0}
    yield from (f"{_named(kid)} belongs to no element" for kid in sorted(painted - claimed, key=_named))
    yield from (f"{_named(kid)} is on no page" for kid in sorted(claimed - painted, key=_named))
    yield from _parent_tree(pdf, owner)


def _named(kid: Kid) -> str:
    return f"object {kid.thing}" if kid.thing else f"MCID {kid.mcid} of page {kid.page}"


def _parent_tree(pdf: Pdf, owner: dict[Kid, Element]) -> Iterator[str]:
    assert pdf.tree is not None
    parents = pdf.number_tree(pdf.tree.values.get("/ParentTree"))
    places: dict[str, list[Any]] = {}
    for number, page in enumerate(pdf.pages, start=1):
        key = page.values.get("/StructParents")
        if any(mark.mcid >= 0 for thing in page.painted for mark in thing.marks):
            if key not in parents:
                yield f"page {number} is not in the parent tree"
                continue
            places[page.object] = pdf.array(parents[key])
    for kid, element in owner.items():
        if kid.thing:
            key = pdf.dictionary(kid.thing).get("/StructParent")
            told = parents.get(key) if isinstance(key, int) else None
        else:
            row = places.get(kid.page, [])
            told = row[kid.mcid] if 0 <= kid.mcid < len(row) else None
        if element.object and told != element.object:
            yield f"{_named(kid)} is {element.name} in the tree and another thing in the parent tree"


def _elements(pdf: Pdf) -> Iterator[str]:
    """Alternatives that say something, languages that are languages, elements where they belong."""
    if not _LANGUAGE.fullmatch(pdf.text(pdf.root.get("/Lang"))):
        yield "the file has no language"
    for element in _elements_of(pdf):
        values = element.values
        if "/Lang" in values and not _LANGUAGE.fullmatch(pdf.text(values["/Lang"])):
            yield f"{element.name} has the language “{pdf.text(values['/Lang'])}”"
        alt = pdf.text(values.get("/Alt")).strip()
        if element.role in ("Figure", "Formula"):
            if not alt:
                yield "a figure has no alternative text"
            elif _FILE_NAME.fullmatch(alt):
                yield f"the alternative text of a figure is a file’s name: {alt}"
            if "/BBox" not in _attributes(pdf, element):
                yield "a figure has no box"
        wanted = _PARENTS.get(element.role)
        if wanted is not None and (element.parent is None or element.parent.role not in wanted):
            yield f"{element.role} stands in {element.parent.role if element.parent else 'nothing'}"
        if not any(True for _ in element.leaves()) and element.role not in ("TD", "TH", "Document"):
            yield f"{element.role} is empty"


def _attributes(pdf: Pdf, element: Element) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for one in pdf.array(element.values.get("/A")):
        found |= pdf.dictionary(one)
    return found


def _headings(pdf: Pdf) -> Iterator[str]:
    levels = [int(element.role[1:]) for element in _elements_of(pdf) if re.fullmatch(r"H[1-6]", element.role)]
    if levels and levels[0] != 1:
        yield f"the first heading is of level {levels[0]}"
    for above, below in pairwise(levels):
        if below > above + 1:
            yield f"a heading of level {below} follows one of level {above}"


def _notes(pdf: Pdf) -> Iterator[str]:
    """Each note has a name of its own, and a reference in the text leads to it."""
    notes = [element for element in _elements_of(pdf) if element.role == "Note"]
    references = [element for element in _elements_of(pdf) if element.role == "Reference"]
    names = Counter(pdf.text(note.values.get("/ID")) for note in notes)
    for name, times in names.items():
        if not name:
            yield f"{times} notes have no ID"
        elif times > 1:
            yield f"{times} notes have the ID {name}"
    # A source that is cited again is referred to again.
    if len(references) < len(notes):
        yield f"{len(notes)} notes have {len(references)} references"
        return
    places = [next((kid.page for kid in note.leaves() if not kid.thing), "") for note in notes]
    for number, reference in enumerate(references):
        # Where none is referred to again, the notes follow in the order of the references.
        meant = [places[number]] if len(references) == len(notes) else places
        links = [pdf.dictionary(kid.thing) for kid in reference.leaves() if kid.thing]
        if not links or any(
            place not in meant for link in links for place in pdf.array(link.get("/Dest"))[:1]
        ):
            yield f"reference {number + 1} does not lead to its note"


def _tables(pdf: Pdf) -> Iterator[str]:
    """Rows of equal length; heads that say what they head."""
    for table in _elements_of(pdf):
        if table.role != "Table":
            continue
        rows = [element for element in table.walk() if element.role == "TR"]
        spanned: Counter[int] = Counter()
        widths = set()
        for number, row in enumerate(rows):
            width = spanned[number]
            for cell in (kid for kid in row.kids if isinstance(kid, Element)):
                attributes = _attributes(pdf, cell)
                columns = int(attributes.get("/ColSpan", 1))
                width += columns
                for below in range(1, int(attributes.get("/RowSpan", 1))):
                    spanned[number + below] += columns
                if cell.role == "TH" and attributes.get("/Scope") not in ("/Row", "/Column", "/Both"):
                    yield "a head of a table does not say what it heads"
            widths.add(width)
        if len(widths) != 1:
            yield f"the rows of a table have {sorted(widths)} cells"


def _links(pdf: Pdf) -> Iterator[str]:
    """Annotations are links, in the tree, described, printed and of a kind that does no harm."""
    linked = {
        kid.thing: element
        for element in _elements_of(pdf)
        for kid in element.kids
        if isinstance(kid, Kid) and kid.thing
    }
    for number, page in enumerate(pdf.pages, start=1):
        annotations = pdf.array(page.values.get("/Annots"))
        if annotations and page.values.get("/Tabs") != "/S":
            yield f"page {number} does not tab in the order of the structure"
        for name in annotations:
            values = pdf.dictionary(name)
            if values.get("/Subtype") != "/Link":
                yield f"page {number} has an annotation {values.get('/Subtype')}"
            element = linked.get(str(name))
            if element is None or element.role not in ("Link", "Reference", "Annot"):
                yield f"page {number} has a link that is not in the structure"
            if not pdf.text(values.get("/Contents")).strip():
                yield f"page {number} has a link without a description"
            action = pdf.dictionary(values.get("/A"))
            address = pdf.text(action.get("/URI"))
            if action.get("/S") == "/URI" and not _SAFE_ADDRESS.fullmatch(address):
                yield f"page {number} links to {address}"
    for element in _elements_of(pdf):
        if element.role == "Link" and not any(kid.thing for kid in element.leaves()):
            yield "a link in the structure leads nowhere"


def _fonts(pdf: Pdf) -> Iterator[str]:
    """Fonts are in the file, in parts, and lead back to letters."""
    for font in pdf.fonts.values():
        name = str(font.get("/BaseFont", "?"))
        if font.get("/Subtype") == "/Type0":
            descendant = pdf.dictionary(pdf.array(font.get("/DescendantFonts"))[0])
            if not pdf.stream(font.get("/ToUnicode")):
                yield f"{name} does not lead back to letters"
        elif str(font.get("/Subtype", "")).startswith("/CIDFont"):
            continue
        else:
            descendant = font
        descriptor = pdf.dictionary(descendant.get("/FontDescriptor"))
        if not any(pdf.stream(descriptor.get(key)) for key in ("/FontFile", "/FontFile2", "/FontFile3")):
            yield f"{name} is not in the file"
        if not re.fullmatch(r"/[A-Z]{6}\+.+", name):
            yield f"{name} is not a part of a font"


def _actions(pdf: Pdf) -> Iterator[str]:
    for name, value in pdf.all_objects():
        if not isinstance(value, dict):
            continue
        for key in _FORBIDDEN_KEYS:
            if key in value:
                yield f"object {name} has {key[1:]}"
        if value.get("/S") in ("/Launch", "/JavaScript", "/SubmitForm", "/GoToR", "/ImportData"):
            yield f"object {name} is an action {str(value['/S'])[1:]}"
