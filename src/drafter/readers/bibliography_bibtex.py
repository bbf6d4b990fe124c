"""BibTeX: entries of fields, their values in braces, quotation marks, or named before."""

from __future__ import annotations

import re
import unicodedata

from drafter.model.sources import Source
from drafter.readers.bibliography_entries import Entries, dated, iso_date, people

_ENTRY = re.compile(r"^[ \t]{0,20}@([A-Za-z]{2,30})[ \t]{0,20}[{(]", re.M)
_FIELD = re.compile(r"[\s,]*([A-Za-z][\w.:-]{0,60})\s*=\s*")
_WORD = re.compile(r"[^\s,{}\"#=()]+")
_JOIN = re.compile(r"\s*#\s*")
_NO_SOURCE = frozenset({"comment", "preamble"})
_MOST_FIELDS = 200
_ADDRESS = re.compile(r"https?://[^\s{}\\\"<>]+")
_ACCENTS = {
    "'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", "~": "\u0303", "=": "\u0304", ".": "\u0307",
    "u": "\u0306", "v": "\u030c", "H": "\u030b", "c": "\u0327", "k": "\u0328", "r": "\u030a", "d": "\u0323",
    "b": "\u0331", "t": "\u0361",
}  # fmt: skip
_LETTERS = {
    "ss": "ß", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å",
    "AA": "Å", "i": "i", "j": "j", "textendash": "–", "textemdash": "—", "ldots": "…", "dots": "…",
    "textquoteright": "’", "textquotedblleft": "“", "textquotedblright": "”", "guillemotleft": "«",
    "guillemotright": "»", "S": "§", "textbackslash": "\\",
}  # fmt: skip
_ACCENT = re.compile(r"\\(?:([\'`^\"~=.])\s?|([uvHckrdbt])(?:\s+|(?=\{)))\{?(\\?[^\W\d_])\}?")
_COMMAND = re.compile(r"\\([A-Za-z]{1,30})\*?\s?")
_ESCAPED = re.compile(r"\\([&%$#_{}~^ ,;])")
_PLAIN = (("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"), ("~", " "))


def bibtex_entries(text: str) -> Entries:
    """The entries of BibTeX; one that is broken gives the fields before the break."""
    starts = list(_ENTRY.finditer(text))
    named: dict[str, str] = {}
    sources: list[Source] = []
    unread = 0
    for place, start in enumerate(starts):
        end = starts[place + 1].start() if place + 1 < len(starts) else len(text)
        body, kind = text[start.end() : end], start[1].lower()
        if kind in _NO_SOURCE:
            continue
        if kind == "string":
            if len(named) < _MOST_FIELDS:
                named.update(_fields(body, named))
            continue
        _, comma, rest = body.partition(",")
        values = _fields(rest, named) if comma else {}
        if values:
            sources.append(_source(values))
        else:
            unread += 1
    return Entries(tuple(sources), unread, "BibTeX")


def _fields(body: str, named: dict[str, str]) -> dict[str, str]:
    """The fields of an entry, by their names in small letters; the first of a name counts."""
    found: dict[str, str] = {}
    at = 0
    while len(found) < _MOST_FIELDS and (field := _FIELD.match(body, at)) is not None:
        value, at = _value(body, field.end(), named)
        found.setdefault(field[1].lower(), value)
    return found


def _value(body: str, at: int, named: dict[str, str]) -> tuple[str, int]:
    """A value that begins at a place, and where it ends; parts joined by # are one."""
    parts: list[str] = []
    while at < len(body):
        if body[at] == "{":
            end = _closed(body, at)
            parts.append(body[at + 1 : end])
            at = end + 1
        elif body[at] == '"':
            end = _quoted(body, at)
            parts.append(body[at + 1 : end])
            at = end + 1
        else:
            word = _WORD.match(body, at)
            if word is None:
                break
            parts.append(named.get(word[0].lower(), word[0]))
            at = word.end()
        join = _JOIN.match(body, at)
        if join is None:
            break
        at = join.end()
    return "".join(parts)[:40_000], at


def _closed(body: str, at: int) -> int:
    """Where the brace at a place is closed, or the end of its entry."""
    depth = 0
    for found in re.compile(r"\\.|[{}]", re.S).finditer(body, at):
        if found[0] == "{":
            depth += 1
        elif found[0] == "}":
            depth -= 1
            if not depth:
                return found.start()
    return len(body)


def _quoted(body: str, at: int) -> int:
    """Where the quotation mark at a place is closed, braces within left as they are."""
    depth = 0
    for found in re.compile(r'\\.|[{}"]', re.S).finditer(body, at + 1):
        if found[0] == "{":
            depth += 1
        elif found[0] == "}":
            depth = max(depth - 1, 0)
        elif found[0] == '"' and not depth:
            return found.start()
    return len(body)


def _source(values: dict[str, str]) -> Source:
    def first(*names: str) -> str:
        return next((text for name in names if (text := plain(values.get(name, "")))), "")

    raw = " ".join(values.get(name, "") for name in ("url", "howpublished", "note"))[:4000]
    linked = _ADDRESS.search(raw.replace("\\_", "_").replace("\\%", "%").replace("\\&", "&"))
    address = linked[0].rstrip(".,;") if linked else first("url")
    if not address and first("doi"):
        address = f"https://doi.org/{first('doi')}"
    names = re.split(r"\s+and\s+", values.get("author", "") or values.get("editor", ""))[:50]
    date = dated(first("date")) or iso_date(first("year"), first("month"), first("day"))
    return Source(
        title=first("title"),
        publisher=first(
            "journaltitle", "journal", "booktitle", "publisher", "institution", "organization", "school"
        ),
        author=people([plain(name) for name in names]),
        date=date,
        address=address,
        archive=first("archiveurl", "archive-url"),
        captured=dated(first("urldate", "accessed", "lastchecked")),
    )


def plain(text: str) -> str:
    """What LaTeX writes as letters: accents, signs, dashes; commands are left out, what they hold stays."""
    text = text[:40_000]
    if "\\" in text:
        text = _ACCENT.sub(_accented, text)
        text = _ESCAPED.sub(lambda found: found[1], text)
        text = _COMMAND.sub(lambda found: _LETTERS.get(found[1], ""), text)
    for written, meant in _PLAIN:
        text = text.replace(written, meant)
    return " ".join(text.replace("{", "").replace("}", "").split())


def _accented(found: re.Match[str]) -> str:
    letter = found[3].removeprefix("\\")
    return unicodedata.normalize("NFC", letter + _ACCENTS[found[1] or found[2]])
