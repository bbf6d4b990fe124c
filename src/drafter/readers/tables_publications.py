"""Publications from what is pasted: links of a page, rows of a spreadsheet, lines with titles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from html.parser import HTMLParser

from drafter.model.statement import Publication
from drafter.readers.dates import first_date
from drafter.register.wording import wording

MOST = 500
_MOST_TEXT = 1_000_000
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"“”]+", re.I)
_EDGES = " \t\u00a0–—-|:·•,;.()[]"
_TITLE = 300


def read_publications(text: str, html: str, language: str) -> tuple[Publication, ...]:
    """The publications in a text, or in the links of `html` where it has some."""
    linked = _links(html[:_MOST_TEXT]) if html and "<a" in html.lower() else []
    if linked:
        return tuple(Publication(_short(title), url=address) for title, address in linked[:MOST])
    found: list[Publication] = []
    for line in text[:_MOST_TEXT].splitlines():
        _take_line(found, line, language)
        if len(found) >= MOST:
            break
    return tuple(found)


def _take_line(found: list[Publication], line: str, language: str) -> None:
    """What a line says, as one more publication or as the address of the one before."""
    cells = [" ".join(cell.split()) for cell in line.split("\t")]
    cells = [cell for cell in cells if cell]
    if not cells:
        return
    address = ""
    rest: list[str] = []
    for cell in cells:
        match = _ADDRESS.search(cell)
        if match is not None and not address:
            address = _address(match.group())
            cell_rest = f"{cell[: match.start()]} {cell[match.end() :]}".strip(_EDGES)
            rest += [cell_rest] if cell_rest else []
        else:
            rest.append(cell)
    if not rest:
        if found and not found[-1].url:
            found[-1] = replace(found[-1], url=address)
        else:
            found.append(Publication(_from_address(address), url=address))
        return
    found.append(_publication(rest, address, language))


def _publication(cells: Sequence[str], address: str, language: str) -> Publication:
    kinds = wording(language).kinds
    left = list(cells)
    day = kind = ""
    for cell in cells:
        if len(cells) > 1 and not day and len(cell) <= 24 and (day := first_date(cell, language)):
            left.remove(cell)
        elif len(cells) > 1 and not kind and any(pattern.match(cell) for pattern in kinds):
            kind = cell
            left.remove(cell)
    title = left[0] if left else cells[0]
    return Publication(_short(title), kind, " ".join(left[1:]), address, date=day)


def _short(title: str) -> str:
    return title if len(title) <= _TITLE else f"{title[: _TITLE - 1].rstrip()}…"


def _address(words: str) -> str:
    bare = words.rstrip(".,;:)]»”")
    return bare if bare.lower().startswith("http") else f"https://{bare}"


def _from_address(address: str) -> str:
    """A title for an address that comes without one: the words at its end, or where it leads."""
    path = re.sub(r"[?#].*", "", re.sub(r"^https?://(?:www\.)?", "", address)).rstrip("/")
    last = path.rsplit("/", maxsplit=1)[-1] if "/" in path else ""
    words = re.sub(r"\.\w{2,5}$", "", last).replace("-", " ").replace("_", " ").strip()
    return words[:1].upper() + words[1:] if len(words.split()) > 1 else path


class _Links(HTMLParser):
    """Collects the words of links with their addresses."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, str]] = []
        self._address = ""
        self._words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self._close()
            self._address = next((value or "" for name, value in attrs if name == "href"), "")

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self._close()

    def handle_data(self, data: str) -> None:
        if self._address:
            self._words.append(data)

    def _close(self) -> None:
        words = " ".join("".join(self._words).split())
        if words and self._address.lower().startswith(("http://", "https://")):
            self.found.append((words, self._address))
        self._address, self._words = "", []


def _links(html: str) -> list[tuple[str, str]]:
    parser = _Links()
    parser.feed(html)
    parser.close()
    return list(_each_once(parser.found))


def _each_once(links: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """One link to each address: the one with most words, where it first stood."""
    best: dict[str, str] = {}
    for words, address in links:
        if len(words) > len(best.get(address, "")):
            best[address] = words
    yield from ((words, address) for address, words in best.items())
