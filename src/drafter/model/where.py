"""Where in a statement words stand, besides the blocks of the text."""

from __future__ import annotations

from enum import StrEnum


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
