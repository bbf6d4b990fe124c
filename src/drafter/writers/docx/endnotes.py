"""The part for endnotes: the template has one for footnotes alone."""

from __future__ import annotations

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart

from drafter.writers.docx.markup import inside, w
from drafter.writers.docx.package import part_of


def endnotes_part(document: Document) -> XmlPart:
    """A part for endnotes like the one for footnotes, its separators taken over, and what settings say of it.

    They stand at the end of the text and are counted in digits.
    """
    footnotes = part_of(document, RELATIONSHIP_TYPE.FOOTNOTES)
    # Names of styles begin with a capital.
    blob = footnotes.blob.replace(b"footnote", b"endnote")
    main = document.part
    part: XmlPart = XmlPart.load(PackURI("/word/endnotes.xml"), CONTENT_TYPE.WML_ENDNOTES, blob, main.package)
    main.relate_to(part, RELATIONSHIP_TYPE.ENDNOTES)
    about = inside(document.settings.element, "{*}footnotePr")
    about.addnext(w("endnotePr", w("numFmt", val="decimal"), w("endnote", id=-1), w("endnote", id=0)))
    # LibreOffice looks for their numbers in sections alone.
    section = inside(document.element, "{*}body/{*}sectPr")
    before = [node for node in section if node.tag.endswith(("}headerReference", "}footerReference"))]
    section.insert(len(before), w("endnotePr", w("numFmt", val="decimal")))
    return part
