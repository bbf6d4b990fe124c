"""What must hold for a DOCX file and no validator notices: what is named is there, nobody is given away."""

from __future__ import annotations

import datetime as dt
import io
import posixpath
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from drafter.compose.composition import Purpose

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
_DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_DC = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"
_CORE = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
_MOMENT = (1980, 1, 1, 0, 0, 0)
_LONGEST_BOOKMARK = 40
_FILE_NAME = re.compile(r"[^\s/\\]+\.(?:png|jpe?g|svg|gif|webp|tiff?|bmp)", re.IGNORECASE)
_SAFE_ADDRESS = re.compile(r"(?i)(?:https?|mailto):[^\x00-\x20]+")
# Parts that hold what nobody sees on a page, or that say where a file comes from.
_FORBIDDEN = re.compile(
    r"customXml/|docProps/(?!core\.xml|app\.xml)|word/(?:vbaProject|embeddings|printerSettings|people)"
)
_NAMED_BY = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table", "next": "paragraph"}

Parts = dict[str, bytes]
Roots = dict[str, etree._Element]


def docx_faults(data: bytes, purpose: Purpose | None = None) -> list[str]:
    """Every fault of a DOCX file, in words; `purpose` is what it was made for, where that is known."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            found = list(_members(archive))
            parts = {name: archive.read(name) for name in archive.namelist()}
        roots = {
            name: etree.fromstring(blob) for name, blob in parts.items() if name.endswith((".xml", ".rels"))
        }
        found += [*_relations(roots, set(parts)), *_styles(roots), *_lists(roots), *_footnotes(roots)]
        found += [*_bookmarks(roots, purpose), *_comments(roots, purpose), *_pictures(roots), *_tables(roots)]
        found += [*_languages(roots), *_properties(roots), *_origin(roots)]
    except (zipfile.BadZipFile, etree.XMLSyntaxError, KeyError) as problem:
        return [f"it cannot be read: {problem}"]
    return found


def faults_of_file(path: Path, purpose: Purpose | None = None) -> list[str]:
    """`docx_faults` of a file on disk."""
    return docx_faults(path.read_bytes(), purpose)


def _value(node: etree._Element | None, name: str = "val") -> str:
    return "" if node is None else node.get(f"{W}{name}", "")


def _local(node: etree._Element) -> str:
    return str(etree.QName(node).localname)


def _members(archive: zipfile.ZipFile) -> Iterator[str]:
    names = archive.namelist()
    if names[0] != "[Content_Types].xml" or names[1:] != sorted(set(names[1:])):
        yield "members are out of order or doubled"
    for member in archive.infolist():
        if member.date_time != _MOMENT:
            yield f"{member.filename} has a time"
        if member.flag_bits & 0x08:
            yield f"{member.filename} has its sizes behind it"
        if _FORBIDDEN.match(member.filename):
            yield f"{member.filename} has no business here"


def _relations(roots: Roots, names: set[str]) -> Iterator[str]:
    """Relationships lead to parts that are there, every part is led to, every use has its relationship."""
    reached = set()
    for name, root in roots.items():
        if not name.endswith(".rels"):
            continue
        folder, _, file = name.removesuffix(".rels").rpartition("_rels/")
        known = Counter(relation.get("Id") for relation in root.iter(_RELATIONSHIP))
        yield from (f"{name} has {one} twice" for one, times in known.items() if times > 1)
        for relation in root.iter(_RELATIONSHIP):
            target = str(relation.get("Target"))
            if relation.get("TargetMode") == "External":
                if not _SAFE_ADDRESS.fullmatch(target):
                    yield f"{name} leads to {target}"
                continue
            path = posixpath.normpath(posixpath.join(folder, target)).lstrip("/")
            reached.add(path)
            if path not in names:
                yield f"{name} leads to {path}, which is missing"
        source = roots.get(f"{folder}{file}")
        if source is not None:
            nodes = (node.attrib.items() for node in source.iter())
            used = {str(text) for pairs in nodes for key, text in pairs if str(key).startswith(_R)}
            yield from (f"{folder}{file} uses {one}, which is no relationship" for one in used - set(known))
    left = {name for name in names if not name.endswith((".rels", "/")) and name != "[Content_Types].xml"}
    yield from (f"nothing leads to {name}" for name in sorted(left - reached))


def _styles(roots: Roots) -> Iterator[str]:
    styles = list(roots["word/styles.xml"].iter(f"{W}style"))
    kinds = {_value(node, "styleId"): _value(node, "type") for node in styles}
    if len(kinds) != len(styles):
        yield "a style is defined twice"
    for name, root in roots.items():
        for tag, kind in _NAMED_BY.items():
            for node in root.iter(f"{W}{tag}"):
                if kinds.get(_value(node)) != kind:
                    yield f"{name} names the style {_value(node)}, which is missing"
    for style in styles:
        base = style.find(f"{W}basedOn")
        if base is not None and kinds.get(_value(base)) != _value(style, "type"):
            yield f"{_value(style, 'styleId')} is based on {_value(base)}, which is missing"


def _lists(roots: Roots) -> Iterator[str]:
    numbering = roots.get("word/numbering.xml")
    abstracts: Counter[str] = Counter()
    lists: dict[str, str] = {}
    if numbering is not None:
        abstracts.update(_value(node, "abstractNumId") for node in numbering.iter(f"{W}abstractNum"))
        for node in numbering.iter(f"{W}num"):
            lists[_value(node, "numId")] = _value(node.find(f"{W}abstractNumId"))
    yield from (f"the shape {one} of lists is there twice" for one, times in abstracts.items() if times > 1)
    yield from (f"list {one} has no shape" for one, shape in lists.items() if shape not in abstracts)
    for name, root in roots.items():
        for node in root.iter(f"{W}numId"):
            # The list 0 is none.
            if _value(node) not in {"0", *lists}:
                yield f"{name} names the list {_value(node)}, which is missing"


def _footnotes(roots: Roots) -> Iterator[str]:
    """Each reference has one footnote, each footnote one reference; the separators are −1 and 0."""
    part = roots.get("word/footnotes.xml")
    referred = Counter(
        _value(node, "id") for node in roots["word/document.xml"].iter(f"{W}footnoteReference")
    )
    if part is None:
        if referred:
            yield "there are references and no footnotes"
        return
    notes = [(_value(node, "id"), _value(node, "type")) for node in part.iter(f"{W}footnote")]
    usual = Counter(one for one, kind in notes if not kind or kind == "normal")
    if usual != referred:
        yield f"footnotes {sorted(usual)} have references {sorted(referred.elements())}"
    special = {kind: one for one, kind in notes if kind and kind != "normal"}
    if special.get("separator") != "-1" or special.get("continuationSeparator") != "0":
        yield "the separators of footnotes are not −1 and 0"


def _bookmarks(roots: Roots, purpose: Purpose | None) -> Iterator[str]:
    """Bookmarks are paired, named once and shortly; a release has none but those that its own fields use."""
    names: Counter[str] = Counter()
    for part, root in roots.items():
        open_now: dict[str, str] = {}
        for node in root.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd"):
            number = _value(node, "id")
            if _local(node) == "bookmarkStart":
                name = _value(node, "name")
                names[name.casefold()] += 1
                if len(name) > _LONGEST_BOOKMARK:
                    yield f"the bookmark {name} is too long"
                if number in open_now:
                    yield f"two bookmarks of {part} are both {number}"
                open_now[number] = name
            elif open_now.pop(number, None) is None:
                yield f"a bookmark of {part} ends that has not begun"
        yield from (f"the bookmark {name} does not end" for name in open_now.values())
    yield from (f"the bookmark {name} is there {times} times" for name, times in names.items() if times > 1)
    # Those of notes that are referred to again say nothing but their numbers.
    others = [name for name in sorted(names) if not re.fullmatch(r"_note\d+", name)]
    if purpose is Purpose.RELEASE and others:
        yield f"a release has bookmarks: {', '.join(others[:4])}"


def _comments(roots: Roots, purpose: Purpose | None) -> Iterator[str]:
    """Comments and changes are anchored, and a release has none."""
    document = roots["word/document.xml"]
    part = roots.get("word/comments.xml")
    written = {_value(node, "id") for node in part.iter(f"{W}comment")} if part is not None else set()
    for tag in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        anchored = {_value(node, "id") for node in document.iter(f"{W}{tag}")}
        if anchored != written:
            yield f"comments {sorted(written)} have {tag} of {sorted(anchored)}"
    changed = [node for node in document.iter() if f"{W}author" in node.attrib]
    if purpose is Purpose.RELEASE and (written or changed):
        yield "a release has comments or tracked changes"


def _pictures(roots: Roots) -> Iterator[str]:
    for name, root in roots.items():
        for node in root.iter(f"{_DRAWING}docPr", f"{_PICTURE}cNvPr"):
            said = node.get("descr", "").strip()
            decorative = any(mark.get("val") in ("1", "true") for mark in node.iter(_DECORATIVE))
            if _local(node) == "docPr" and not said and not decorative:
                yield f"a picture of {name} has no description"
            if _FILE_NAME.fullmatch(said):
                yield f"the description of a picture of {name} is a file’s name"
        numbers = Counter(node.get("id") for node in root.iter(f"{_DRAWING}docPr"))
        yield from (f"two pictures of {name} are both {one}" for one, times in numbers.items() if times > 1)


def _tables(roots: Roots) -> Iterator[str]:
    """Rows fill the grid, cells end with a paragraph, and one stands between a table and what follows."""
    for table in roots["word/document.xml"].iter(f"{W}tbl"):
        grid = len(table.findall(f"{W}tblGrid/{W}gridCol"))
        merged: set[int] = set()
        for row in table.iterfind(f"{W}tr"):
            at, goes_on = 0, set()
            for cell in row.iterfind(f"{W}tc"):
                merge = cell.find(f"{W}tcPr/{W}vMerge")
                if merge is not None:
                    if _value(merge) in ("", "continue") and at not in merged:
                        yield "a cell of a table goes on that has not begun"
                    goes_on.add(at)
                at += int(_value(cell.find(f"{W}tcPr/{W}gridSpan")) or 1)
                if len(cell) == 0 or cell[-1].tag != f"{W}p":
                    yield "a cell of a table does not end with a paragraph"
            merged = goes_on
            if at != grid:
                yield f"a row of a table has {at} cells of {grid}"
        following = table.getnext()
        if following is None or following.tag != f"{W}p":
            yield "no paragraph follows a table"


def _languages(roots: Roots) -> Iterator[str]:
    """Every run of words says its language; so do the defaults and the properties."""
    for name, root in roots.items():
        if not name.startswith("word/") or _local(root) not in ("document", "hdr", "ftr", "footnotes"):
            continue
        for run in root.iter(f"{W}r"):
            words = any((text.text or "").strip() for text in run.iter(f"{W}t"))
            if words and run.find(f"{W}rPr/{W}lang") is None:
                yield f"{name} has words without a language"
                break
    if not roots["docProps/core.xml"].findtext(f"{_DC}language"):
        yield "the properties have no language"


def _properties(roots: Roots) -> Iterator[str]:
    core = roots["docProps/core.xml"]
    for tag in (f"{_TERMS}created", f"{_TERMS}modified"):
        try:
            dt.datetime.strptime(core.findtext(tag, ""), "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=dt.UTC)
        except ValueError:
            yield f"{tag.rpartition('}')[2]} is no date"
    if not core.findtext(f"{_DC}title", "").strip():
        yield "the properties have no title"
    if core.findtext(f"{_CORE}revision", "1") != "1":
        yield "the revision is not 1"
    for tag in (f"{_DC}creator", f"{_CORE}lastModifiedBy"):
        for node in core.iter(tag):
            if node.text:
                yield f"{tag.rpartition('}')[2]} names {node.text}"
    app = roots.get("docProps/app.xml")
    for node in app if app is not None else ():
        if _local(node) in ("Company", "Manager", "Template", "TotalTime", "HyperlinkBase", "AppVersion"):
            yield f"app.xml has {_local(node)}"


def _origin(roots: Roots) -> Iterator[str]:
    """No trace of sessions of writing, of the template's place, or of a printer."""
    for name, root in roots.items():
        for node in root.iter(etree.Element):
            if _local(node) in ("rsids", "rsid", "rsidRoot", "attachedTemplate", "proofState", "mailMerge"):
                yield f"{name} has {_local(node)}"
            if any("}rsid" in str(key) for key in node.attrib):
                yield f"{name} has ids of revisions"
                break
