"""HTML, a whole page or a fragment, to lines."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs, urlsplit

from lxml import etree
from lxml import html as lxml_html

from drafter.model.errors import InputRefused
from drafter.model.statement import Footnote
from drafter.model.text import PLAIN, Marks, Run, joined
from drafter.readers.footnotes import mark, settled
from drafter.readers.html_footnotes import PageNotes, find_notes
from drafter.readers.html_furniture import Furniture
from drafter.readers.lines import Line, LineKind, Page, line_of, without_marker

_BLOCKS = frozenset(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr label legend li main menu nav ol option p pre "
    "search section select summary table tbody td textarea tfoot th thead tr ul video audio iframe".split()
)
_UNSEEN = frozenset(
    "script style noscript template svg math head title meta link object embed canvas source".split()
)
_SPACE = re.compile(r"[ \t\r\n\f]+")
_WEIGHT = re.compile(r"font-weight\s{0,3}:\s{0,3}(\w+)", re.I)
_SLANT = re.compile(r"font-style\s{0,3}:\s{0,3}(\w+)", re.I)
_CLASS_RULE = re.compile(r"\.([\w-]{1,60})\s{0,3}\{([^{}]{0,2000})\}")
_DEEPEST = 400


def read_html(text: str) -> Page:
    """The lines of an HTML text; title, language and date from its head."""
    return page_of(parsed(text))


def parsed(text: str) -> Any:
    """The tree of an HTML text, a whole page or a fragment. Raises InputRefused where there is none."""
    if "<" not in text:
        text = f"<p>{text}</p>"
    parser = lxml_html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        return lxml_html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise InputRefused(
            "The HTML holds no readable text.", "Open the page in a browser, copy its text and import that."
        ) from error


def page_of(root: Any) -> Page:
    """What a tree holds. Its footnotes are taken apart in it."""
    found = find_notes(root)
    lines = tuple(_Walk(root, found).lines())
    return Page(
        lines,
        title=_title(root),
        language=_language(root),
        date=_date(root),
        footnotes=tuple(_note(element, note) for element, note in found.notes.items()),
    )


def _note(element: Any, note: str) -> Footnote:
    """What a footnote says, on one line."""
    runs: list[Run] = []
    for line in _Walk(element, PageNotes()).lines():
        runs += [Run(" ")] if runs and line.runs else []
        runs += line.runs
    return Footnote(joined(runs), note)


class _Walk:
    """One pass over the tree, without recursion, that cuts it into lines."""

    def __init__(self, root: Any, notes: PageNotes) -> None:
        self._root = root
        self._notes = notes
        self._furniture = Furniture(root)
        self._classes = _styled_classes(root)
        self._lines: list[Line] = []
        self._runs: list[Run] = []
        self._marks: list[Marks] = [PLAIN]
        self._lists: list[LineKind] = []
        self._item = False
        self._level = 0
        self._quotes = 0
        self._pre = 0
        self._apart = True

    def lines(self) -> list[Line]:
        depth = 0
        walk = etree.iterwalk(self._root, events=("start", "end"))
        for event, element in walk:
            tag = element.tag if isinstance(element.tag, str) else ""
            if event == "start":
                depth += 1
                if depth > _DEEPEST:
                    raise InputRefused(
                        f"The HTML is nested more than {_DEEPEST} levels deep.",
                        "Open the page in a browser, copy its text and import that.",
                    )
                if tag in _UNSEEN or element in self._notes.notes:
                    walk.skip_subtree()
                elif element in self._notes.marks:
                    text = element.text_content()
                    self._runs.append(mark(text, self._notes.marks[element], self._marks[-1]))
                    walk.skip_subtree()
                elif tag == "tr" and self._furniture.is_data_row(element):
                    self._flush()
                    self._row(element)
                    walk.skip_subtree()
                else:
                    self._start(element, tag)
            else:
                depth -= 1
                self._end(element, tag)
        self._flush()
        return self._lines

    def _start(self, element: Any, tag: str) -> None:
        self._furniture.enter(element)
        if tag == "br":
            self._break()
        elif tag in _BLOCKS:
            self._flush()
            self._open_block(tag)
        marks = self._marks[-1]
        self._marks.append(self._marked(marks, element, tag))
        self._add(element.text)

    def _end(self, element: Any, tag: str) -> None:
        passed = tag in _UNSEEN or element in self._notes.notes or element in self._notes.marks
        if passed or (tag == "tr" and self._furniture.is_data_row(element)):
            self._add(element.tail)
            return
        self._marks.pop()
        if tag in _BLOCKS:
            self._flush()
            self._close_block(tag)
        self._furniture.leave(element)
        self._add(element.tail)

    def _open_block(self, tag: str) -> None:
        if tag == "hr":
            self._lines.append(Line(kind=LineKind.RULE))
        elif tag in ("ul", "ol", "menu", "dir"):
            self._lists.append(LineKind.NUMBER if tag == "ol" else LineKind.BULLET)
        elif tag == "li":
            self._item = True
        elif re.fullmatch(r"h[1-6]", tag):
            self._level = int(tag[1])
        elif tag == "blockquote":
            self._quotes += 1
        elif tag == "pre":
            self._pre += 1

    def _close_block(self, tag: str) -> None:
        if tag in ("ul", "ol", "menu", "dir") and self._lists:
            self._lists.pop()
        elif tag == "li":
            self._item = False
        elif re.fullmatch(r"h[1-6]", tag):
            self._level = 0
        elif tag == "blockquote":
            self._quotes -= 1
        elif tag == "pre":
            self._pre -= 1

    def _marked(self, marks: Marks, element: Any, tag: str) -> Marks:
        style = element.get("style", "")
        for name in element.get("class", "").split():
            style = f"{self._classes.get(name, '')};{style}"
        weight, slant = _WEIGHT.search(style), _SLANT.search(style)
        strong = marks.strong or tag in ("b", "strong")
        if weight:
            strong = weight[1].lower() == "bold" or weight[1] in ("600", "700", "800", "900")
        emphasis = marks.emphasis or tag in ("i", "em", "cite", "dfn")
        if slant:
            emphasis = slant[1].lower() in ("italic", "oblique")
        link = _address(element.get("href", "")) if tag == "a" else marks.link
        if tag == "a" and "href" not in element.attrib and not (element.get("name") or element.get("id")):
            # A page that was saved without its addresses still says what was a link.
            link = "#"
        if (strong, emphasis, link) == (marks.strong, marks.emphasis, marks.link):
            return marks
        return replace(marks, strong=strong, emphasis=emphasis, link=link)

    def _add(self, text: str | None) -> None:
        if not text:
            return
        if self._pre:
            first, *others = text.split("\n")
            self._runs.append(Run(first, self._marks[-1]))
            for other in others:
                self._break()
                self._runs.append(Run(other, self._marks[-1]))
            return
        collapsed = _SPACE.sub(" ", text)
        if collapsed == " " and not self._runs:
            return
        if collapsed.startswith(" ") and self._runs and self._runs[-1].text.endswith(" "):
            collapsed = collapsed[1:]
        self._runs.append(Run(collapsed, self._marks[-1]))

    def _break(self) -> None:
        if "".join(run.text for run in self._runs).strip():
            self._emit()
            self._apart = False
        else:
            # Two breaks part paragraphs.
            self._apart = True
        self._runs = []

    def _flush(self) -> None:
        if "".join(run.text for run in self._runs).strip():
            self._emit()
        self._runs = []
        self._apart = True

    def _emit(self) -> None:
        kind = LineKind.PARAGRAPH
        if self._level:
            kind = LineKind.HEADING
        elif self._item and self._lists:
            kind = self._lists[-1]
            self._item = False
        elif self._quotes:
            kind = LineKind.QUOTATION
        line = line_of(
            settled(self._runs), kind, level=self._level, apart=self._apart, furniture=self._furniture.number
        )
        self._lines.append(without_marker(line))

    def _row(self, row: Any) -> None:
        cells = tuple(
            _SPACE.sub(" ", cell.text_content()).strip() for cell in row if cell.tag in ("td", "th")
        )
        text = "\t".join(cells)
        if text.strip():
            line = Line((Run(text),), LineKind.ROW, cells=cells, text=text, furniture=self._furniture.number)
            self._lines.append(line)


def _styled_classes(root: Any) -> dict[str, str]:
    """Classes that a style sheet within the page makes bold or slanted, as exports of word processors do."""
    return {
        name: rule
        for style in root.iter("style")
        for name, rule in _CLASS_RULE.findall((style.text or "")[:200_000])
        if "font-weight" in rule or "font-style" in rule
    }


def _address(href: str) -> str:
    """Where a link leads; a redirect by a search engine is undone."""
    href = href.strip()
    if href.startswith(("javascript:", "data:", "#")):
        return "#"
    if "google." in href[:40] and "/url?" in href[:60]:
        try:
            return parse_qs(urlsplit(href).query).get("q", [href])[0]
        except ValueError:
            return href
    return href


def _title(root: Any) -> str:
    for query in ("//meta[@property='og:title']/@content", "//head/title/text()"):
        for found in root.xpath(query):
            if str(found).strip():
                return _SPACE.sub(" ", str(found)).strip()
    return ""


def _language(root: Any) -> str:
    return str(root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "")


def _date(root: Any) -> str:
    queries = (
        "//meta[@property='article:published_time']/@content",
        "//meta[@itemprop='datePublished']/@content",
        "//meta[@name='date' or @name='DC.date' or @name='dcterms.created']/@content",
    )
    for query in queries:
        for found in root.xpath(query):
            return str(found)
    for script in root.xpath("//script[@type='application/ld+json']"):
        try:
            date = _published(json.loads(script.text or ""))
        except (ValueError, RecursionError):
            continue
        if date:
            return date
    # Where the page marks one moment alone it is the statement's; several are those of a list.
    times = {str(one)[:10] for one in root.xpath("//time/@datetime")}
    return times.pop() if len(times) == 1 else ""


def _published(data: Any) -> str:
    waiting = [data]
    for _ in range(200):
        if not waiting:
            return ""
        one = waiting.pop()
        if isinstance(one, dict):
            if isinstance(one.get("datePublished"), str):
                return str(one["datePublished"])
            waiting.extend(one.values())
        elif isinstance(one, list):
            waiting.extend(one)
    return ""
