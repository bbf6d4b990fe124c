"""What a file says about itself, twice in the same words: in its Info and in its metadata (XMP)."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import NamedTuple

from drafter.compose.composition import Composition, texts_of
from drafter.places import resources
from drafter.writers.pdf.objects import PdfFile, Values, array, dictionary, reference, string

PRODUCER = "Drafter"
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_TAG = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")
_UNDETERMINED = "und"
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LONGEST = 1000
_COLOURS = "sRGB IEC61966-2.1"

_HEAD = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format>
"""
# PDF/A asks for a description of every name that it does not know itself.
_FOOT = """<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
"""


class About(NamedTuple):
    """Title, subject, language and day of a document; no author, and no time but the statement's own day."""

    title: str
    subject: str
    language: str
    day: str

    def info(self) -> bytes:
        """The dictionary that older readers look at."""
        values: Values = {"Title": string(self.title)}
        if self.subject:
            values["Subject"] = string(self.subject)
        values["Producer"] = string(PRODUCER)
        if self.day:
            values["CreationDate"] = values["ModDate"] = string(f"D:{self.day.replace('-', '')}000000Z")
        return dictionary(values)

    def metadata(self) -> bytes:
        """The same as XMP, with the standards that the file keeps."""
        rows = [_alternatives("dc:title", self.title)]
        if self.subject:
            rows.append(_alternatives("dc:description", self.subject))
        rows.append(f"<dc:language><rdf:Bag><rdf:li>{self.language}</rdf:li></rdf:Bag></dc:language>\n")
        rows.append(f"<pdf:Producer>{PRODUCER}</pdf:Producer>\n")
        if self.day:
            moment = f"{self.day}T00:00:00Z"
            rows.append(
                f"<xmp:CreateDate>{moment}</xmp:CreateDate>\n<xmp:ModifyDate>{moment}</xmp:ModifyDate>\n"
            )
        return f"{_HEAD}{''.join(rows)}{_FOOT}".encode()


def about(composition: Composition) -> About:
    """What the file of a composition says about itself; a statement without a title has its first words."""
    title, subject = _plain(composition.title), _plain(composition.subject)
    if not title:
        title = next((found for text in texts_of(composition) if (found := _plain(text))), "") or PRODUCER
    return About(title, subject, language_tag(composition.language), _day(composition.date))


def language_tag(language: str) -> str:
    """The language where it is a tag that readers understand (BCP 47), else the tag of one not known."""
    return language if _TAG.fullmatch(language) else _UNDETERMINED


def add_colours(file: PdfFile) -> bytes:
    """The catalogue's OutputIntents: colours are those of sRGB, as a profile in the file defines them."""
    profile = file.add_stream(_profile(), {"N": b"3"})
    intent: Values = {
        "Type": b"/OutputIntent",
        "S": b"/GTS_PDFA1",
        "OutputConditionIdentifier": string(_COLOURS),
        "Info": string(_COLOURS),
        "DestOutputProfile": reference(profile),
    }
    return array(dictionary(intent))


@cache
def _profile() -> bytes:
    return (resources() / "pdf" / "srgb.icc").read_bytes()


def _day(text: str) -> str:
    """A day of the calendar as it is written, or an empty string."""
    try:
        return date.fromisoformat(text).isoformat() if _DAY.fullmatch(text) else ""
    except ValueError:
        return ""


def _plain(text: str) -> str:
    """A text as one line of characters that both Info and XML can hold."""
    return " ".join(_NO_XML.sub("\N{REPLACEMENT CHARACTER}", text).split())[:_LONGEST]


def _alternatives(tag: str, text: str) -> str:
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    item = f'<rdf:li xml:lang="x-default">{text}</rdf:li>'
    return f"<{tag}><rdf:Alt>{item}</rdf:Alt></{tag}>\n"
