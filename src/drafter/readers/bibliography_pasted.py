"""References as people paste them: an address, perhaps with title, publisher and dates around it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.model.sources import Source
from drafter.readers.bibliography_entries import Entries, iso_date
from drafter.readers.dates import dates_in

_ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s<>\"“”«»]{1,2000}|(?<![\w@.])(?:[\w-]{1,63}\.){1,5}[a-z]{2,12}/[^\s<>\"“”«»]{1,2000}",
    re.I,
)
_TRAILING = ".,;:!?)]}›»”’'\""
_ARCHIVES = (
    "web.archive.org/",
    "archive.org/web/",
    "archive.ph/",
    "archive.is/",
    "archive.today/",
    "perma.cc/",
)
_WAYBACK = re.compile(r"/(\d{4})(\d{2})(\d{2})\d{0,8}\w{0,4}/(https?://.+|www\..+)$", re.I)
_SEEN = re.compile(
    r"(?:last\s)?(?:accessed|retrieved|visited|viewed|captured)(?:\son)?|consulté(?:e)?(?:\sle)?|abgerufen(?:\sam)?|"
    r"zuletzt\s(?:besucht|aufgerufen)(?:\sam)?|дата\sобращения|consultado(?:\sel)?|доступ",
    re.I,
)
_ARCHIVED = re.compile(r"\b(?:archived?(?:\s(?:at|from|on))?|archiviert|архив|archivo)\s*:?\s*$", re.I)
_QUOTED = re.compile(r"[“„«\"‘]\s?([^“”„«»\"‘’]{3,400}(?:’[^“”„«»\"‘’]{1,400}){0,5})\s?[”“»\"’]")
_EDGES = " \t\n,;:.–—-|•·()[]"
_PARTS = re.compile(r",\s+|\s[|–—·]\s|\.\s+(?=[^\W\d_a-z])")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_LIST_MARK = re.compile(r"^\s*(?:\[?\d{1,3}[\].)]|[-*•–])\s+")
_MOST = 4000


def pasted_entries(text: str, language: str) -> Entries:
    """A source for each paragraph, or for each line where every line has an address of its own."""
    found = [_source(part[:_MOST], language) for part in _parts(text)]
    kept = tuple(source for source in found if source is not None)
    return Entries(kept, len(found) - len(kept))


def _parts(text: str) -> Iterator[str]:
    for paragraph in re.split(r"\n[ \t]*\n", text):
        lines = [line for line in paragraph.splitlines() if line.strip()]
        if len(lines) > 1 and all(_ADDRESS.search(line[:_MOST]) or _LIST_MARK.match(line) for line in lines):
            yield from lines
        elif lines:
            yield "\n".join(lines)


def _source(text: str, language: str) -> Source | None:
    """What a reference says; None where it has neither an address nor more than a word or two."""
    text = _LIST_MARK.sub("", text)
    address = archive = captured = ""
    rest = text
    for found in reversed(list(_ADDRESS.finditer(text))):
        place, cut = _trimmed(found[0])
        named = place.lower().partition("://")[2] or place.lower()
        if named.startswith(_ARCHIVES) or _ARCHIVED.search(text[: found.start()][-20:]):
            archive = place
            past = _WAYBACK.search(place)
            if past is not None:
                captured = iso_date(past[1], past[2], past[3])
                address = address or past[4]
        else:
            address = place
        rest = f"{rest[: found.start()]}\n{cut}{rest[found.end() :]}"
    rest, date, seen = _dates(rest, language)
    title, author, publisher = _named(rest)
    if not address and not archive and len(title.split()) < 3:
        return None
    return Source(title, publisher, author, date, address, archive, seen or captured)


def _trimmed(address: str) -> tuple[str, str]:
    """An address without the punctuation of the sentence that it ends, and that."""
    kept = address
    while kept and kept[-1] in _TRAILING:
        if kept[-1] == ")" and kept.count("(") >= kept.count(")"):
            break
        kept = kept[:-1]
    return kept, address[len(kept) :]


def _dates(text: str, language: str) -> tuple[str, str, str]:
    """The text without its dates, the date of the source, and the day on which it was seen."""
    date = seen = ""
    for one in reversed(dates_in(text, language)):
        said = _SEEN.search(text[: one.start][-40:])
        if said is not None and said.end() >= len(text[: one.start][-40:].rstrip(" :,")):
            seen = one.date
            start = one.start - len(text[: one.start][-40:]) + said.start()
            text = f"{text[:start]} {text[one.end :]}"
        else:
            date = one.date
            text = f"{text[: one.start]}\n{text[one.end :]}"
    if not date:
        year = _YEAR.search(text)
        if year is not None:
            date = year[1]
            text = f"{text[: year.start()]}\n{text[year.end() :]}"
    return text, date, seen


def _named(text: str) -> tuple[str, str, str]:
    """Title, author and publisher: around quotation marks, else one after the other."""
    quoted = _QUOTED.search(text)
    if quoted is not None:
        before = _line(text[: quoted.start()])
        after = next((part for part in map(_line, re.split(r"\n|,\s", text[quoted.end() :])) if part), "")
        return _line(quoted[1]), before, after
    lines = [line for line in map(_line, text.split("\n")) if line and not _SEEN.fullmatch(line)]
    lines = [line for line in lines if any(letter.isalpha() for letter in line)]
    if not lines:
        return "", "", ""
    if len(lines) > 1:
        return lines[0], "", lines[1]
    parts = [part for part in map(_line, _PARTS.split(lines[0])) if part]
    if len(parts) == 3 and len(parts[0].split()) <= 4:
        return parts[1], parts[0], parts[2]
    if len(parts) == 2:
        return parts[0], "", parts[1]
    return lines[0], "", ""


def _line(text: str) -> str:
    return " ".join(text.split()).strip(_EDGES)
