"""What the tests of the reader share: the stored pages, the words that a page shows and a reading keeps."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from drafter.model.statement import title_of
from drafter.readers import Reading
from drafter.readers.decoding import decode, is_html, is_markdown
from drafter.readers.head import label_of
from drafter.readers.lines import Page
from drafter.register.wording import wording

PAGES = Path(__file__).parent / "pages"
_WORD = re.compile(r"\w+")


def pages() -> list[Path]:
    """The stored pages, those held out among them."""
    return sorted(
        path for path in PAGES.iterdir() if path.suffix in (".txt", ".md", ".html") and path.stem != "README"
    )


def page_of(data: bytes, name: str) -> Page:
    """The lines of a page before anything is recognised in them."""
    text = decode(data)
    if is_html(text, name):
        from drafter.readers.html import read_html

        return read_html(text)
    if is_markdown(text, name):
        from drafter.readers.markdown import read_markdown

        return read_markdown(text)
    from drafter.readers.text import read_text

    return read_text(text)


def words_shown(page: Page) -> Counter[str]:
    """Every word of a page, with what its front matter says of no use, and the numbers of its lists."""
    notes = (note.text for note in page.footnotes)
    texts = [*(f"{line.marker} {line.text}" for line in page.lines), *page.left_over, *notes]
    return Counter(word for text in texts for word in _WORD.findall(text))


def words_kept(reading: Reading) -> Counter[str]:
    """Every word of a statement and of what was left over."""
    return Counter(word for text in _texts(reading) for word in _WORD.findall(text))


def _texts(reading: Reading) -> Iterator[str]:
    edition = reading.statement.primary
    # A label read off the headline stands there too.
    language = edition.language
    if edition.label != label_of(title_of(edition), wording(language), language):
        yield edition.label
    yield edition.dateline
    yield from (note.text for note in edition.footnotes)
    for section in edition.sections:
        yield section.heading
        yield from (block.text for block in section.blocks)
        for publication in section.publications:
            yield from (publication.kind, publication.title, publication.teaser)
    for signatory in reading.statement.signatories:
        yield from (signatory.name, signatory.title, signatory.affiliation, signatory.country)
    yield from reading.left_over
