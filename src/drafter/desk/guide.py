"""The guide for writers: its pages, their order, and a search in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from drafter.places import resources

# In the order of a table of contents; a page that is not named here comes after them, by its title.
_ORDER = (
    "start",
    "home",
    "import",
    "writing",
    "calls",
    "influence",
    "signatories",
    "checking",
    "sources",
    "spelling",
    "find",
    "history",
    "preview",
    "brands",
    "export",
    "settings",
    "safety",
    "command-line",
)
_MARKS = re.compile(r"!\[[^\]]*\]\([^)]*\)|\[([^\]]*)\]\([^)]*\)|[*_`#>|]|^[-+]\s", re.M)
# What parts a table's head from its rows.
_RULE = re.compile(r"[\s|:-]*-[\s|:-]*")
_AROUND = 60


@dataclass(frozen=True)
class Page:
    """A page of the guide in Markdown; `name` is that of its file.

    `aside` are those in folders, one for each of many things: a table of contents would be nothing else.
    """

    name: str
    source: str
    aside: bool = False

    @cached_property
    def title(self) -> str:
        """The page's heading."""
        first = next((line for line in self.source.splitlines() if line.startswith("# ")), "")
        return first[2:].strip() or self.name

    @cached_property
    def parts(self) -> tuple[tuple[str, str], ...]:
        """The headings within the page, each with the plain text below it; the first has no heading."""
        found = [("", "")]
        for line in self.source.splitlines():
            if line.startswith("## "):
                found.append((line[3:].strip(), ""))
            elif not line.startswith("# "):
                found[-1] = (found[-1][0], f"{found[-1][1]} {_plain(line)}")
        return tuple((heading, " ".join(text.split())) for heading, text in found)

    @cached_property
    def text(self) -> str:
        """The page as plain text to read or send: cells of a row parted by tabs."""
        lines = (_shown(line) for line in self.source.splitlines() if not _RULE.fullmatch(line))
        return "\n".join(lines).strip() + "\n"


@dataclass(frozen=True, slots=True)
class Hit:
    """Where words were found: the page, the heading above, and the words around."""

    page: Page
    heading: str
    around: str


def guide_folder() -> Path:
    """The folder of the guide's pages and pictures: inside the wheel or in the checkout."""
    packed = resources() / "guide"
    return packed if packed.is_dir() else resources().parent / "docs" / "guide"


def read_guide() -> tuple[Page, ...]:
    """All pages in their order, those aside last."""
    folder = guide_folder()
    pages = [
        Page(path.stem, path.read_text(encoding="utf-8"), path.parent != folder)
        for path in sorted(folder.rglob("*.md"))
    ]
    last = len(_ORDER)
    place = {name: number for number, name in enumerate(_ORDER)}
    return tuple(
        sorted(pages, key=lambda page: (page.aside, place.get(page.name, last), page.title.casefold()))
    )


def search_guide(pages: Sequence[Page], query: str) -> tuple[Hit, ...]:
    """The parts of pages in which every word of `query` begins a word, those with it in a heading first."""
    words = [word.casefold() for word in query.split()]
    if not words:
        return ()
    hits = [(place, hit) for page in pages for place, hit in _hits(page, words)]
    return tuple(hit for _, hit in sorted(hits, key=lambda one: one[0]))


def _hits(page: Page, words: Sequence[str]) -> Iterator[tuple[int, Hit]]:
    for number, (heading, text) in enumerate(page.parts):
        head = heading or page.title
        if all(_begun(word, head) for word in words):
            yield (0 if number == 0 else 1), Hit(page, heading, text[: 2 * _AROUND].strip())
        elif _in_part(words, f"{head} {text}", page.title):
            at = next((at for word in words if (at := _place(word, text)) >= 0), 0)
            start = max(text.rfind(" ", 0, max(at - _AROUND, 0)) + 1, 0)
            yield 2, Hit(page, heading, text[start : at + _AROUND].strip())


def _in_part(words: Sequence[str], text: str, title: str) -> bool:
    """Whether each word is in the text or the page's title, and not all of them in the title alone."""
    found = [_begun(word, text) for word in words]
    return any(found) and all(here or _begun(word, title) for here, word in zip(found, words, strict=True))


def _place(word: str, text: str) -> int:
    found = re.search(rf"\b{re.escape(word)}", text.casefold())
    return found.start() if found else -1


def _begun(word: str, text: str) -> bool:
    return _place(word, text) >= 0


def _shown(line: str) -> str:
    if line.startswith("|"):
        return "\t".join(_plain(cell).strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1])
    mark = re.match(r"\s*([-*]|\d+\.)\s", line)
    return (mark[0] if mark else "") + _plain(line[mark.end() :] if mark else line).lstrip()


def _plain(line: str) -> str:
    if _RULE.fullmatch(line):
        return ""
    return _MARKS.sub(lambda mark: mark[1] or (" " if mark[0] == "|" else ""), line)
