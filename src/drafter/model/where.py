"""Where in a statement words stand, besides the blocks of the text."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from itertools import chain

from drafter.model.statement import Letter, Statement


class Where(StrEnum):
    """What of a statement words stand in."""

    LABEL = "label"
    DATELINE = "dateline"
    RUNNING_TITLE = "running title"
    HEADING = "heading"
    BLOCK = "block"
    NAME = "name"
    TITLE = "title"
    AFFILIATION = "affiliation"
    COUNTRY = "country"
    PUBLICATION = "publication"
    PUBLICATION_KIND = "publication kind"
    TEASER = "teaser"
    ADDRESS = "address"
    FOOTNOTE = "footnote"
    ADDRESSEE = "addressee"
    BASIS = "basis"
    HERE_TITLE = "measure here"
    HERE_BODY = "who took the measure here"
    HERE_NUMBER = "number of the measure here"
    HERE_COURTS = "courts on the measure here"
    FOLLOWS_TITLE = "measure it follows"
    FOLLOWS_BODY = "who took the measure it follows"
    FOLLOWS_NUMBER = "number of the measure it follows"
    FOLLOWS_COURTS = "courts on the measure it follows"
    SOURCE_TITLE = "source"
    SOURCE_PUBLISHER = "publisher of a source"
    SOURCE_AUTHOR = "author of a source"
    SOURCE_ADDRESS = "address of a source"
    SOURCE_ARCHIVE = "archived address of a source"
    SOURCE_QUOTATION = "quotation of a source"
    RECIPIENT = "recipient of the letter"
    REFERENCE = "reference of the letter"
    SALUTATION = "salutation of the letter"
    CLOSING = "closing of the letter"
    SIGNER = "signer of the letter"
    SIGNER_TITLE = "title of the letter's signer"
    ENCLOSURE = "enclosure of the letter"


OF_LETTERS = {
    Where.REFERENCE: "reference",
    Where.SALUTATION: "salutation",
    Where.CLOSING: "closing",
    Where.SIGNER: "signer",
    Where.SIGNER_TITLE: "signer_title",
    Where.ENCLOSURE: "enclosure",
}
"""The parts of a letter that are one line each."""

_OF_MEASURES = {
    "here": (Where.HERE_TITLE, Where.HERE_BODY, Where.HERE_NUMBER, Where.HERE_COURTS),
    "follows": (Where.FOLLOWS_TITLE, Where.FOLLOWS_BODY, Where.FOLLOWS_NUMBER, Where.FOLLOWS_COURTS),
}
OF_ENTRIES: dict[Where, tuple[str, str]] = {
    where: (side, name)
    for side, those in _OF_MEASURES.items()
    for where, name in zip(those, ("title", "body", "identifier", "courts"), strict=True)
}
"""The fields of an entry of influence, each as the side that it is of and its name there."""

OF_SOURCES: dict[Where, str] = {
    Where.SOURCE_TITLE: "title",
    Where.SOURCE_PUBLISHER: "publisher",
    Where.SOURCE_AUTHOR: "author",
    Where.SOURCE_ADDRESS: "address",
    Where.SOURCE_ARCHIVE: "archive",
    Where.SOURCE_QUOTATION: "quotation",
}
"""The fields of a source."""

OF_PUBLICATIONS: dict[Where, str] = {
    Where.PUBLICATION_KIND: "kind",
    Where.PUBLICATION: "title",
    Where.TEASER: "teaser",
    Where.ADDRESS: "url",
}
"""The fields of a publication."""

OF_SIGNATORIES: dict[Where, str] = {
    Where.NAME: "name",
    Where.AFFILIATION: "affiliation",
    Where.COUNTRY: "country",
}
"""What of a signatory is a name."""

OF_EDITIONS: dict[Where, str] = {
    Where.LABEL: "label",
    Where.DATELINE: "dateline",
    Where.RUNNING_TITLE: "running_title",
}
"""The lines of an edition."""

_FIELDS: dict[Where, str] = {
    **OF_EDITIONS,
    **OF_LETTERS,
    **{where: name for where, (_, name) in OF_ENTRIES.items()},
    **OF_SOURCES,
    **OF_PUBLICATIONS,
    **OF_SIGNATORIES,
    Where.TITLE: "title",
    Where.ADDRESSEE: "name",
    Where.BASIS: "basis",
    Where.FOOTNOTE: "text",
}


def text_at(statement: Statement, where: Where, name: str) -> str:
    """What stands where in what has the id `name`; nothing of blocks and headings."""
    for one, holder in _holders(statement, where):
        if one == name:
            if isinstance(holder, Letter) and where is Where.RECIPIENT:
                return "\n".join(holder.recipient)
            return str(getattr(holder, _FIELDS[where], ""))
    return ""


def _holders(statement: Statement, where: Where) -> Iterator[tuple[str, object]]:
    """All that can have words there, by their ids."""
    if where in OF_EDITIONS:
        yield from ((edition.id, edition) for edition in statement.editions)
    elif where in OF_LETTERS or where is Where.RECIPIENT:
        yield from ((edition.id, edition.letter) for edition in statement.editions)
    elif where in OF_ENTRIES:
        yield from ((entry.id, getattr(entry, OF_ENTRIES[where][0])) for entry in statement.entries)
    elif where in OF_SOURCES:
        yield from ((source.id, source) for source in statement.sources)
    elif where in OF_SIGNATORIES or where is Where.TITLE:
        yield from ((one.id, one) for one in statement.signatories)
    elif where is Where.BASIS:
        yield from ((call.id, call) for call in statement.calls)
    elif where is Where.ADDRESSEE:
        yield from ((body.id, body) for call in statement.calls for body in call.addressees)
    elif where is Where.FOOTNOTE:
        yield from ((note.id, note) for edition in statement.editions for note in edition.footnotes)
    elif where in OF_PUBLICATIONS:
        sections = chain.from_iterable(edition.sections for edition in statement.editions)
        yield from ((one.id, one) for section in sections for one in section.publications)
