"""What the windows call the places of a page that are no blocks of the text."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

from drafter.model.where import Where
from drafter.ui.texts import Texts

_NAMES = {
    Where.LABEL: QT_TRANSLATE_NOOP("Where", "Kind of text"),
    Where.DATELINE: QT_TRANSLATE_NOOP("Where", "Place and date"),
    Where.RUNNING_TITLE: QT_TRANSLATE_NOOP("Where", "Head of the pages"),
    Where.NAME: QT_TRANSLATE_NOOP("Where", "Name of a signatory"),
    Where.TITLE: QT_TRANSLATE_NOOP("Where", "Title of a person"),
    Where.AFFILIATION: QT_TRANSLATE_NOOP("Where", "Body of a person"),
    Where.COUNTRY: QT_TRANSLATE_NOOP("Where", "Country of a signatory"),
    Where.PUBLICATION: QT_TRANSLATE_NOOP("Where", "Publication"),
    Where.PUBLICATION_KIND: QT_TRANSLATE_NOOP("Where", "Kind of publication"),
    Where.TEASER: QT_TRANSLATE_NOOP("Where", "Teaser"),
    Where.ADDRESS: QT_TRANSLATE_NOOP("Where", "Address of a publication"),
    Where.FOOTNOTE: QT_TRANSLATE_NOOP("Where", "Footnote"),
    Where.ADDRESSEE: QT_TRANSLATE_NOOP("Where", "Addressee"),
    Where.BASIS: QT_TRANSLATE_NOOP("Where", "Basis of a call"),
    Where.HERE_TITLE: QT_TRANSLATE_NOOP("Where", "Measure here"),
    Where.HERE_BODY: QT_TRANSLATE_NOOP("Where", "Who took the measure here"),
    Where.HERE_NUMBER: QT_TRANSLATE_NOOP("Where", "Number of the measure here"),
    Where.HERE_COURTS: QT_TRANSLATE_NOOP("Where", "What courts said"),
    Where.FOLLOWS_TITLE: QT_TRANSLATE_NOOP("Where", "Precedent"),
    Where.FOLLOWS_BODY: QT_TRANSLATE_NOOP("Where", "Who took the precedent"),
    Where.FOLLOWS_NUMBER: QT_TRANSLATE_NOOP("Where", "Number of the precedent"),
    Where.FOLLOWS_COURTS: QT_TRANSLATE_NOOP("Where", "What courts said of the precedent"),
    Where.SOURCE_TITLE: QT_TRANSLATE_NOOP("Where", "Title of a source"),
    Where.SOURCE_PUBLISHER: QT_TRANSLATE_NOOP("Where", "Publisher of a source"),
    Where.SOURCE_AUTHOR: QT_TRANSLATE_NOOP("Where", "Author of a source"),
    Where.SOURCE_ADDRESS: QT_TRANSLATE_NOOP("Where", "Address of a source"),
    Where.SOURCE_ARCHIVE: QT_TRANSLATE_NOOP("Where", "Archived address of a source"),
    Where.SOURCE_QUOTATION: QT_TRANSLATE_NOOP("Where", "Quotation of a source"),
    Where.RECIPIENT: QT_TRANSLATE_NOOP("Where", "Letter: recipient"),
    Where.REFERENCE: QT_TRANSLATE_NOOP("Where", "Letter: reference"),
    Where.SALUTATION: QT_TRANSLATE_NOOP("Where", "Letter: salutation"),
    Where.CLOSING: QT_TRANSLATE_NOOP("Where", "Letter: closing"),
    Where.SIGNER: QT_TRANSLATE_NOOP("Where", "Letter: who signs"),
    Where.SIGNER_TITLE: QT_TRANSLATE_NOOP("Where", "Letter: title of who signs"),
    Where.ENCLOSURE: QT_TRANSLATE_NOOP("Where", "Letter: enclosure"),
}
WHERE_NAMES: Mapping[Where, str] = Texts("Where", _NAMES)
