"""Which parts of an HTML page are its furniture: menus, side boxes, footers, the unseen."""

from __future__ import annotations

import re
from typing import Any

_TAGS = frozenset("figcaption nav footer aside form button select textarea dialog search iframe".split())
_ROLES = frozenset("navigation banner contentinfo complementary search dialog alert menu".split())
# Classes and ids, as they stand between spaces.
_WORDS = frozenset(
    "breadcrumb breadcrumbs cookie cookies consent gdpr menu navbar navigation nav pager pagination "
    "share sharing sharedaddy social addtoany newsletter subscribe sidebar widget comments respond "
    "commentlist masthead topbar related relatedposts jp-relatedposts recommended read-more similar "
    "teasers tags tag-links taglist tagged skip-link skip screen-reader-text visually-hidden sr-only "
    "byline author-box advert advertisement ads popup modal banner toolbar colophon login donate site- "
    "header site-footer page-footer footer postmetadata cat-links edit-link print-link languages "
    "langswitch language-switcher field--name-field-tags mw-jump-link noprint navbox catlinks mw- "
    "editsection printfooter entry-footer post-navigation".split()
)
_PARTS = re.compile(r"[\s_]+")
_HIDDEN = re.compile(r"display\s{0,2}:\s{0,2}none|visibility\s{0,2}:\s{0,2}hidden", re.I)


class Furniture:
    """Knows, during a walk over a tree, in which piece of furniture it is: `number`, or 0 in the text."""

    def __init__(self, root: Any) -> None:
        self._whole = max(1, len(root.text_content()))
        self._inside: list[Any] = []
        self._count = 0
        self._current = 0
        self._rows: dict[Any, bool] = {}
        self._main = _main(root, self._whole)
        self._around = set(self._main.iterancestors()) if self._main is not None else set()
        self._in_main = 0

    @property
    def number(self) -> int:
        """The piece of furniture that the walk is in, or 0."""
        return self._current

    def enter(self, element: Any) -> None:
        """The walk comes to an element."""
        if element is self._main:
            self._in_main += 1
        if self._inside:
            return
        beside = self._main is not None and not self._in_main and element not in self._around
        if (beside and element.getparent() in self._around) or self._is_furniture(element):
            self._inside.append(element)
            self._count += 1
            self._current = self._count

    def leave(self, element: Any) -> None:
        """The walk leaves an element that it entered."""
        if element is self._main:
            self._in_main -= 1
        if self._inside and self._inside[-1] is element:
            self._inside.pop()
            self._current = 0

    def _is_furniture(self, element: Any) -> bool:
        tag = element.tag
        if not isinstance(tag, str) or tag in ("html", "body", "main", "h1") or element in self._around:
            return False
        if element is self._main:
            return False
        role = element.get("role", "")
        marked = (
            tag in _TAGS
            or role in _ROLES
            or "hidden" in element.attrib
            or element.get("aria-hidden") == "true"
            or _HIDDEN.search(element.get("style", "")) is not None
            or (tag == "header" and not any(a.tag in ("article", "main") for a in element.iterancestors()))
            or self._named_so(element)
        )
        # A name that holds most of the page's text does not mean what it says.
        return marked and len(element.text_content()) < self._whole * 0.45 and not _holds_title(element)

    def _named_so(self, element: Any) -> bool:
        if element.tag in (
            "article",
            "p",
            "li",
            "td",
            "tr",
            "table",
            "strong",
            "b",
            "em",
        ) and not element.get("id"):
            names = element.get("class", "").lower()
            return element.tag in ("p", "li", "table") and any(n in _WORDS for n in _PARTS.split(names))
        names = f"{element.get('class', '')} {element.get('id', '')}".lower()
        if names == " ":
            return False
        for name in _PARTS.split(names):
            if name in _WORDS or any(
                name.startswith((f"{word}-", f"{word}_")) or name.endswith(f"-{word}") for word in _STEMS
            ):
                return True
        return False

    def is_data_row(self, row: Any) -> bool:
        """Whether a table row belongs to a table of data, not to one that only lays out the page."""
        table = next(row.iterancestors("table"), None)
        if table is None:
            return False
        if table not in self._rows:
            self._rows[table] = _is_data(table)
        return self._rows[table]


_STEMS = (
    "breadcrumb breadcrumbs cookie cookies consent share sharing social newsletter sidebar widget related "
    "comments menu navbar navigation nav footer banner tags pagination"
).split()


def _holds_title(element: Any) -> bool:
    return any(True for _ in element.iter("h1")) and element.tag not in ("nav", "footer", "aside", "form")


def _main(root: Any, whole: int) -> Any:
    """The one element that the page says is its text, where it holds enough of it to be believed."""
    found = root.xpath("//main | //*[@role='main']")
    if len(found) == 1 and len(found[0].text_content()) > whole * 0.3:
        return found[0]
    articles = root.xpath("//article[not(ancestor::article)]")
    if len(articles) == 1 and len(articles[0].text_content()) > whole * 0.5:
        return articles[0]
    return None


def _is_data(table: Any) -> bool:
    rows = [
        [cell for cell in row if cell.tag in ("td", "th")]
        for row in table.iter("tr")
        if next(row.iterancestors("table")) is table
    ]
    wide = [row for row in rows if len(row) > 1]
    if len(wide) < 2 or len(wide) < 0.7 * len(rows):
        return False
    for row in wide[:400]:
        for cell in row:
            if any(True for _ in cell.iter("table", "ul", "ol", "h1", "h2", "h3", "br", "blockquote")):
                return False
            if len(cell.text_content()) > 300:
                return False
    return True
