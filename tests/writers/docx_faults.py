"""What no validator notices in a DOCX file and still must not be."""

from __future__ import annotations

import datetime as dt
import io
import posixpath
import re
import zipfile
from collections.abc import Iterator

from lxml import etree

from tests.writers.docx_reading import W, value

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
DC = "{http://purl.org/dc/elements/1.1/}"
TERMS = "{http://purl.org/dc/terms/}"
CORE = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
PARTS = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|docProps/core\.xml|word/_rels/\w+\.xml\.rels"
    r"|word/(document|styles|numbering|settings|fontTable|footnotes|endnotes|header[12]|footer[12])\.xml"
    r"|word/theme/theme1\.xml|word/media/(?:image\d+\.png|drawing\d+\.svg)"
)


def faults(data: bytes) -> list[str]:
    """Every fault found, in words; none for a good file."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        found = list(_package(archive))
        parts = {name: archive.read(name) for name in archive.namelist()}
    roots = {name: etree.fromstring(blob) for name, blob in parts.items() if not name.endswith(".png")}
    found.extend(_relations(roots, set(parts)))
    found.extend(_bookmarks(roots["word/document.xml"]))
    found.extend(_styles(roots))
    found.extend(_lists(roots))
    found.extend(_languages(roots))
    found.extend(_notes(roots))
    found.extend(_drawings(roots))
    found.extend(_tables(roots["word/document.xml"]))
    found.extend(_core(roots["docProps/core.xml"]))
    return found


def _package(archive: zipfile.ZipFile) -> Iterator[str]:
    names = archive.namelist()
    if names[0] != "[Content_Types].xml" or names[1:] != sorted(set(names[1:])):
        yield "members out of order or doubled"
    for member in archive.infolist():
        if member.date_time != (1980, 1, 1, 0, 0, 0):
            yield f"{member.filename} has a time"
        if member.flag_bits & 0x08:
            yield f"{member.filename} has its sizes behind it"
        if not PARTS.fullmatch(member.filename):
            yield f"{member.filename} has no business here"
        if b"<!--" in archive.read(member) and member.filename.endswith(".xml"):
            yield f"{member.filename} has a comment"


def _relations(roots: dict[str, etree._Element], names: set[str]) -> Iterator[str]:
    reached = set()
    for name, root in roots.items():
        if not name.endswith(".rels"):
            continue
        folder, _, file = name.removesuffix(".rels").rpartition("_rels/")
        source = roots.get(f"{folder}{file}")
        known = set()
        for relation in root.iter(RELATIONSHIP):
            known.add(relation.get("Id"))
            target = str(relation.get("Target"))
            if relation.get("TargetMode") == "External":
                if not target.startswith(("https://", "http://", "mailto:")):
                    yield f"{name} leads to {target}"
                continue
            path = posixpath.normpath(posixpath.join(folder, target))
            reached.add(path)
            if path not in names:
                yield f"{name} leads to {path}, which is missing"
        if source is not None:
            used = {
                str(text)
                for node in source.iter()
                for key, text in node.attrib.items()
                if str(key).startswith(R)
            }
            yield from (f"{folder}{file} uses {one}, which is no relationship" for one in used - known)
    left = {name for name in names if not name.endswith(".rels") and name != "[Content_Types].xml"} - reached
    yield from (f"nothing leads to {name}" for name in left)


def _bookmarks(document: etree._Element) -> Iterator[str]:
    open_now: set[str] = set()
    names: set[str] = set()
    for node in document.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd"):
        if node.tag == f"{W}bookmarkStart":
            name = value(node, "name")
            if len(name) > 40 or name in names:
                yield f"bookmark {name} is too long or doubled"
            names.add(name)
            open_now.add(value(node, "id"))
        elif value(node, "id") in open_now:
            open_now.remove(value(node, "id"))
        else:
            yield "a bookmark ends that has not begun"
    if open_now:
        yield "a bookmark does not end"


def _styles(roots: dict[str, etree._Element]) -> Iterator[str]:
    styles = roots["word/styles.xml"]
    kinds = {value(node, "styleId"): value(node, "type") for node in styles.iter(f"{W}style")}
    if len(kinds) != len(list(styles.iter(f"{W}style"))):
        yield "a style is defined twice"
    wanted = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table", "next": "paragraph"}
    for name, root in roots.items():
        for tag, kind in wanted.items():
            for node in root.iter(f"{W}{tag}"):
                if kinds.get(value(node)) != kind:
                    yield f"{name} names the style {value(node)}, which is missing"
    for style in styles.iter(f"{W}style"):
        base = style.find(f"{W}basedOn")
        if base is not None and kinds.get(value(base)) != value(style, "type"):
            yield f"{value(style, 'styleId')} is based on {value(base)}, which is missing"
    for name in ("document", "footnotes"):
        yield from _by_hand(roots[f"word/{name}.xml"])


def _by_hand(document: etree._Element) -> Iterator[str]:
    allowed = {"pStyle", "numPr", "sectPr"}
    for properties in document.iter(f"{W}pPr"):
        extra = {etree.QName(node).localname for node in properties} - allowed
        if extra or properties.find(f"{W}pStyle") is None:
            yield f"a paragraph is formatted by hand: {extra}"
    for properties in document.iter(f"{W}rPr"):
        extra = {etree.QName(node).localname for node in properties} - {"rStyle", "lang", "rtl"}
        if extra:
            yield f"a run is formatted by hand: {extra}"


def _lists(roots: dict[str, etree._Element]) -> Iterator[str]:
    numbering = roots["word/numbering.xml"]
    abstracts = {value(node, "abstractNumId") for node in numbering.iter(f"{W}abstractNum")}
    lists = {value(node, "numId"): value(node[0]) for node in numbering.iter(f"{W}num")}
    yield from (f"list {one} has no shape" for one, shape in lists.items() if shape not in abstracts)
    for name in ("word/document.xml", "word/styles.xml"):
        for node in roots[name].iter(f"{W}numId"):
            if value(node) not in {"0", *lists}:
                yield f"{name} names the list {value(node)}, which is missing"


def _languages(roots: dict[str, etree._Element]) -> Iterator[str]:
    silent = ("drawing", "separator", "continuationSeparator")
    for name in ("document", "footnotes", "header1", "header2", "footer1", "footer2"):
        for run in roots[f"word/{name}.xml"].iter(f"{W}r"):
            if run.find(f"{W}rPr/{W}lang") is None and all(run.find(f"{W}{one}") is None for one in silent):
                yield f"{name} has a run without a language"


def _notes(roots: dict[str, etree._Element]) -> Iterator[str]:
    notes = [value(node, "id") for node in roots["word/footnotes.xml"]]
    kept = [value(node, "id") for node in roots["word/settings.xml"].iterfind(f"{W}footnotePr/{W}footnote")]
    if notes[:2] != ["-1", "0"] or kept != ["-1", "0"]:
        yield "the separators of footnotes are missing"
    marks = [value(node, "id") for node in roots["word/document.xml"].iter(f"{W}footnoteReference")]
    if marks != notes[2:]:
        yield f"footnotes {notes[2:]} are marked as {marks}"


def _drawings(roots: dict[str, etree._Element]) -> Iterator[str]:
    seen: set[str | None] = set()
    for name, root in roots.items():
        for node in root.iter("{*}docPr"):
            if node.get("id") in seen:
                yield f"{name} has a second drawing {node.get('id')}"
            if not node.get("descr") and node.find(".//{*}decorative") is None:
                yield f"{name} has a drawing without alternative text"
            seen.add(node.get("id"))


def _tables(document: etree._Element) -> Iterator[str]:
    for table in document.iter(f"{W}tbl"):
        grid = [value(node, "w") for node in table.iterfind(f"{W}tblGrid/{W}gridCol")]
        spanned = [False] * len(grid)
        for row in table.iterfind(f"{W}tr"):
            if [value(node, "w") for node in row.iterfind(f"{W}tc/{W}tcPr/{W}tcW")] != grid:
                yield "a row has other widths than its table"
            for place, cell in enumerate(row.iterfind(f"{W}tc")):
                merge = value(cell.find(f"{W}tcPr/{W}vMerge"))
                if merge == "continue" and not spanned[place]:
                    yield "a cell goes on that has not begun"
                spanned[place] = bool(merge)
                if cell[-1].tag != f"{W}p":
                    yield "a cell does not end with a paragraph"
        following = table.getnext()
        if following is None or following.tag != f"{W}p":
            yield "a table that no paragraph follows"


def _core(core: etree._Element) -> Iterator[str]:
    for tag in (f"{TERMS}created", f"{TERMS}modified"):
        try:
            dt.datetime.strptime(core.findtext(tag, ""), "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=dt.UTC)
        except ValueError:
            yield f"{tag} is no date"
    if core.findtext(f"{CORE}revision") != "1":
        yield "the revision is not 1"
    for tag in (f"{DC}creator", f"{CORE}lastModifiedBy"):
        if core.findtext(tag):
            yield f"{tag} names somebody"


def rewritten(data: bytes, name: str, old: bytes, new: bytes) -> bytes:
    """The file with the first `old` in a member replaced."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(made, "w") as target:
        for member in source.infolist():
            blob = source.read(member)
            if member.filename == name:
                assert old in blob
                blob = blob.replace(old, new, 1)
            target.writestr(member, blob)
    return made.getvalue()
