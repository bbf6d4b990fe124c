"""The words of an HTML file as a reader meets them, to be held against what was composed."""

from __future__ import annotations

from html.parser import HTMLParser

_BLOCKS = frozenset(
    "p h1 h2 h3 li ul ol blockquote table caption tr th td thead tbody section header figure figcaption "
    "div address br".split()
)


def words_of_html(data: bytes) -> tuple[str, str]:
    """The words of the text and those of its footnotes, labels of list items included.

    What stands outside the article of a page is furniture.
    """
    text = data.decode("utf-8")
    found = _Words(whole_page="<article" in text)
    found.feed(text)
    found.close()
    return " ".join("".join(found.body).split()), " ".join("".join(found.notes).split())


class _Words(HTMLParser):
    """Collects text; pictures and ways back from footnotes have none."""

    def __init__(self, *, whole_page: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.body: list[str] = []
        self.notes: list[str] = []
        self._inside = not whole_page
        self._skipped = ""
        self._lists: list[tuple[str, str]] = []
        self._endnotes = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {key: value or "" for key, value in attrs}
        if tag == "article":
            self._inside = True
        if not self._inside or self._skipped:
            return
        role = values.get("role", "")
        if tag == "svg" or role == "doc-backlink":
            self._skipped = tag
        if tag == "section":
            self._endnotes += 1 if self._endnotes or role == "doc-endnotes" else 0
        if tag in ("ol", "ul"):
            self._lists.append((tag, role))
        if tag in _BLOCKS:
            self._add(" ")
        if tag == "li" and self._lists:
            kind, role = self._lists[-1]
            value = values.get("value", "")
            if kind == "ol":
                self._add(f"{value} " if self._endnotes else f"{value}. ")
            elif role != "list":
                self._add("– ")

    def handle_endtag(self, tag: str) -> None:
        if tag == self._skipped:
            self._skipped = ""
            return
        if tag == "article":
            self._inside = False
        if tag == "section" and self._endnotes:
            self._endnotes -= 1
        if tag in ("ol", "ul") and self._lists:
            self._lists.pop()
        if tag in _BLOCKS and self._inside:
            self._add(" ")

    def handle_data(self, data: str) -> None:
        if self._inside and not self._skipped:
            self._add(data)

    def _add(self, text: str) -> None:
        (self.notes if self._endnotes else self.body).append(text)
