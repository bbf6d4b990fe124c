"""Pages, as text, Markdown or HTML, to statements."""

from __future__ import annotations

from drafter.model.errors import InputRefused
from drafter.readers.reading import Finding, Reading

__all__ = ["Finding", "Reading", "read"]

MOST_LINES = 30_000


def read(data: bytes, name: str) -> Reading:
    """The statement in `data`; `name`, as of a file, helps to tell its format.

    Raises InputRefused for what is empty, too large, or holds no text.
    """
    from drafter.readers.decoding import check_size, decode, is_html, is_markdown
    from drafter.readers.recognition import recognise

    text = decode(data)
    given = False
    if is_html(text, name):
        from drafter.readers.html import read_html

        page = read_html(text)
    else:
        check_size(text, html=False)
        if is_markdown(text, name):
            from drafter.readers.markdown import read_markdown

            page = read_markdown(text)
            given = bool(page.title)
        else:
            from drafter.readers.text import read_text

            page = read_text(text)
    if not any(line.text.strip() and any(map(str.isalnum, line.text)) for line in page.lines):
        raise InputRefused("The file holds no words.", "Choose the file that holds the statement's text.")
    if any(len(line.text) > 100_000 for line in page.lines):
        raise InputRefused(
            "The page has a paragraph of more than 100,000 characters, so its parts cannot be told apart.",
            "Copy the statement again with its line breaks.",
        )
    if len(page.lines) > MOST_LINES:
        raise InputRefused(
            f"The page has {len(page.lines):,} paragraphs, where {MOST_LINES:,} can be read.",
            "Save the statement alone and import that.",
        )
    reading = recognise(page, hint_is_title=given)
    if not reading.statement.signatories and not any(
        section.blocks for section in reading.statement.primary.sections
    ):
        raise InputRefused(
            "The page holds menus and notices only.", "Copy the statement's own text and import that."
        )
    return reading
