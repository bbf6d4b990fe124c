"""The words of a PDF file as its structure reads them, beside those of its composition."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from drafter.compose.composition import Composition, Paragraph, Table, notes_of, text_of, texts_of
from drafter.typeset.fonts import printed
from tools.conformance.pdf_reading import Element, Kid, Pdf

# Elements inside a line: where they begin or end no word does.
_INLINE = {"Span", "Link", "Reference", "Quote", "Code", "Annot"}


def order_faults(pdf: Pdf, composition: Composition) -> list[str]:
    """Where the words of the structure are not those of the composition, in its order."""
    if pdf.tree is None:
        return []
    shown = _shown(pdf)
    text, notes = _split(pdf, pdf.tree, shown)
    found = list(_differing("the text", text.split(), _words(texts_of(composition))))
    found += _differing("the notes", notes.split(), _words(notes_of(composition)))
    return [*found, *_furniture(pdf, composition)]


def _words(texts: Iterable[str]) -> list[str]:
    return printed(" ".join(texts)).split()


def _shown(pdf: Pdf) -> dict[Kid, str]:
    """The text of each piece of marked content, in the order in which it is painted."""
    found: dict[Kid, list[str]] = defaultdict(list)
    for page in pdf.pages:
        replaced: set[int] = set()
        for thing in page.painted:
            if thing.mcid < 0 or thing.text is None:
                continue
            instead = next((mark for mark in thing.marks if "/ActualText" in mark.values), None)
            text = thing.text
            if instead is not None:
                # It stands for all that is painted inside the mark.
                text = "" if id(instead) in replaced else _string(instead.values["/ActualText"])
                replaced.add(id(instead))
            found[Kid(page.object, thing.mcid)].append(text)
    return {kid: "".join(texts) for kid, texts in found.items()}


def _string(value: object) -> str:
    if isinstance(value, bytes):
        if value.startswith(b"\xfe\xff"):
            return value[2:].decode("utf-16-be", "replace")
        return value.decode("latin-1")
    return str(value)


def _split(pdf: Pdf, root: Element, shown: dict[Kid, str]) -> tuple[str, str]:
    """The words outside notes and those of notes; nothing but what is painted parts words inside a block."""
    parts: list[str] = []
    notes: list[str] = []

    def read(element: Element, into: list[str]) -> None:
        into = notes if element.role == "Note" else into
        edge = "" if element.role in _INLINE else " "
        into.append(edge)
        instead = pdf.text(element.values.get("/ActualText")) if "/ActualText" in element.values else None
        if instead is not None:
            into.append(instead)
        else:
            for kid in element.kids:
                if isinstance(kid, Element):
                    read(kid, into)
                elif element.role != "Figure":
                    into.append(shown.get(kid, ""))
        into.append(edge)

    read(root, parts)
    return "".join(parts), "".join(notes)


def _differing(what: str, found: list[str], wanted: list[str]) -> Iterator[str]:
    if found == wanted:
        return
    if "".join(found) == "".join(wanted):
        lost = Counter(wanted) - Counter(found)
        yield f"{what}: words run together or fall apart: {', '.join(list(lost)[:6])}"
        return
    at = next(
        (place for place, (one, other) in enumerate(zip(found, wanted, strict=False)) if one != other),
        min(len(found), len(wanted)),
    )
    here, there = " ".join(found[at : at + 6]), " ".join(wanted[at : at + 6])
    yield f"{what}: word {at + 1} reads “{here}” and should read “{there}”"


def _furniture(pdf: Pdf, composition: Composition) -> Iterator[str]:
    """Text that is marked as an artifact is furniture: nothing of the statement hides there."""
    around = composition.furniture
    lines = [around.running_title, around.mark, *around.first_right, around.foot_left, around.foot_middle]
    lines += [line for column in around.foot_columns for line in column]
    lines += [around.form_name, around.return_line]
    for element in composition.elements:
        if isinstance(element, Paragraph):
            lines.append(element.number)
        elif isinstance(element, Table):
            # Its head stands again on each page that it goes on to, and the head of a row that goes on too.
            lines += [text_of(head) for head in element.header]
            heads = (cell for row in element.rows for cell in row if cell is not None and cell.head)
            lines += [text_of(text) for cell in heads for text in cell.paragraphs]
    allowed = {_bare(line) for line in lines}
    pages = len(pdf.pages)
    for place, page in enumerate(pdf.pages, start=1):
        label = _bare(around.page_label.format(page=place, pages=pages))
        for thing in page.painted:
            text = _bare(thing.text or "") if thing.is_artifact else ""
            # A running title that is too long for its line ends in an ellipsis.
            if text and not any(text.removesuffix("…") in line for line in (*allowed, label)):
                yield f"page {place}: an artifact holds “{thing.text}”, which is no furniture"


def _bare(text: str) -> str:
    return "".join(printed(text).split())
