"""Good DOCX files broken on purpose, each in one way, and who must notice."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass

SDK, AUDIT, INTEGRITY, OWN, OFFICE = (
    "Open XML SDK",
    "openxml-audit",
    "ooxml-integrity",
    "own DOCX invariants",
    "LibreOffice",
)
_DOCUMENT, _STYLES, _CORE = "word/document.xml", "word/styles.xml", "docProps/core.xml"
_TYPES, _RELATIONS = "[Content_Types].xml", "word/_rels/document.xml.rels"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


@dataclass(frozen=True)
class DocxMutant:
    """In members, the first match of a pattern replaced; members put beside them; who must see it.

    With `moment` every member has that time.
    """

    name: str
    changes: tuple[tuple[str, str, str], ...]
    seen_by: frozenset[str]
    new: tuple[tuple[str, str], ...] = ()
    moment: tuple[int, int, int, int, int, int] | None = None


def _mutant(name: str, member: str, pattern: str, put: str, *seen_by: str) -> DocxMutant:
    return DocxMutant(name, ((member, pattern, put),), frozenset(seen_by))


def _lost_comment() -> DocxMutant:
    comment = (
        f'<w:comments xmlns:w="{_WORD}"><w:comment w:id="1" w:author="A" w:initials="A">'
        "<w:p><w:r><w:t>Mind this.</w:t></w:r></w:p></w:comment></w:comments>"
    )
    part = f'<Override PartName="/word/comments.xml" ContentType="{_TYPE}.comments+xml"/></Types>'
    relation = f'<Relationship Id="rIdC" Type="{_OFFICE}/comments" Target="comments.xml"/></Relationships>'
    return DocxMutant(
        "a comment without its place",
        ((_TYPES, "</Types>", part), (_RELATIONS, "</Relationships>", relation)),
        frozenset({INTEGRITY, OWN}),
        (("word/comments.xml", comment),),
    )


DOCX_MUTANTS = (
    _mutant("an element that there is not", _DOCUMENT, "<w:titlePg/>", "<w:titlePage/>", SDK, AUDIT),
    _mutant("elements out of order", _DOCUMENT, r"(<w:pgSz [^>]*/>)(<w:pgMar [^>]*/>)", r"\2\1", SDK, AUDIT),
    _mutant("a value that there is not", _DOCUMENT, r'(<w:pgSz w:w=")\d+', r"\1wide", SDK, AUDIT),
    _mutant("an unknown list", _STYLES + "|" + _DOCUMENT, r'(<w:numId w:val=")\d+', r"\g<1>7971", OWN),
    _mutant("an unknown style", _DOCUMENT, r'(<w:pStyle w:val=")\w+', r"\1NoSuchStyle", OWN),
    _lost_comment(),
    _mutant("a bookmark without an end", _DOCUMENT, r"<w:bookmarkEnd [^>]*/>", "", OWN),
    _mutant("a long bookmark", _DOCUMENT, r'(<w:bookmarkStart [^>]*w:name=")', rf"\1{'b' * 40}", OWN),
    _mutant(
        "a bookmark twice",
        _DOCUMENT,
        r'w:name="([^"]+)"(.*?<w:bookmarkStart [^>]*)w:name="[^"]+"',
        r'w:name="\1"\2w:name="\1"',
        OWN,
    ),
    _mutant("ids of revisions", _DOCUMENT, r"<w:p>", '<w:p w:rsidR="00A1B2C3">', OWN),
    _mutant("an author", _CORE, r"(<dc:title>)", r"<dc:creator>Somebody</dc:creator>\1", OWN),
    _mutant("no date", _CORE, r"(<dcterms:created[^>]*>)[^<]*", r"\g<1>last Tuesday", OWN),
    _mutant(
        "a place of the template",
        "word/settings.xml",
        r"(<w:settings[^>]*>)",
        r"\1<w:attachedTemplate/>",
        OWN,
    ),
    _mutant("a relationship to nothing", _RELATIONS, 'Target="styles.xml"', 'Target="stile.xml"', OWN),
    _mutant("a link that is a program", _RELATIONS, 'Target="https:', 'Target="javascript:', OWN),
    _mutant("a use of no relationship", _DOCUMENT, r'(<w:hyperlink [^>]*r:id=")\w+', r"\1rId7971", OWN),
    _mutant("a picture without words", "word/header1.xml", r' descr="[^"]*"', ' descr=""', OWN),
    _mutant("a run without a language", _DOCUMENT, r"<w:lang [^>]*/>", "", OWN),
    DocxMutant("a local time", (), frozenset({OWN}), moment=(2026, 3, 4, 12, 30, 0)),
    DocxMutant(
        "a custom part", (), frozenset({OWN}), (("customXml/item1.xml", "<who xmlns='urn:x'>Somebody</who>"),)
    ),
    _mutant("a cell that ends in no paragraph", _DOCUMENT, "</w:p></w:tc>", "</w:p><w:sdt/></w:tc>", OWN),
    _mutant("a row without a cell", _DOCUMENT, r"<w:tc>(?:(?!<w:tc>).)*?</w:tc></w:tr>", "</w:tr>", OWN),
    _mutant("a footnote nobody refers to", _DOCUMENT, r"<w:footnoteReference [^>]*/>", "", OWN),
    _mutant("a note without its words", "word/footnotes.xml", "Bill 31/2026", "Law", OFFICE),
    _mutant("a word changed", _DOCUMENT, "thirty days", "three days", OFFICE),
    _mutant("not XML", _DOCUMENT, "</w:body>", "</w:bod", SDK, AUDIT, OWN, OFFICE),
)


def mutated(good: bytes, mutant: DocxMutant) -> bytes:
    """The file with the mutant's change."""
    made = io.BytesIO()
    left = list(mutant.changes)
    with zipfile.ZipFile(io.BytesIO(good)) as source, zipfile.ZipFile(made, "w") as target:
        new = [(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), text.encode()) for name, text in mutant.new]
        members = [(member, source.read(member)) for member in source.infolist()] + new
        for member, blob in sorted(members, key=lambda one: (one[0].filename != _TYPES, one[0].filename)):
            for change in tuple(left):
                names, pattern, put = change
                if member.filename in names.split("|"):
                    text, times = re.subn(pattern, put, blob.decode(), count=1, flags=re.DOTALL)
                    if times:
                        blob = text.encode()
                        left.remove(change)
            if mutant.moment is not None:
                member.date_time = mutant.moment
            target.writestr(member, blob)
    assert not left, (mutant.name, left)
    return made.getvalue()
