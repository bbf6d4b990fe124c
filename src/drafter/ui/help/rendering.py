"""Pages of the guide as Qt shows them."""

from __future__ import annotations

import re

from drafter.desk.guide import Page
from drafter.ui.colours import Colours


def to_html(page: Page) -> str:
    """A page as rich text, with a name before each heading to jump to."""
    from markdown_it import MarkdownIt

    html = str(MarkdownIt("commonmark", {"html": False}).enable("table").render(page.source))
    html = re.sub(r"<h2>(.*?)</h2>", lambda m: f'<a name="{anchor(m[1])}"></a><h2>{m[1]}</h2>', html)
    # Qt knows these of tables, and not their counterparts in CSS.
    html = html.replace("<table>", '<table cellspacing="0" cellpadding="6" width="100%">')
    return html.replace("<th>", '<th align="left">')


def anchor(heading: str) -> str:
    """The name of a place in a page."""
    return re.sub(r"[^\w]+", "-", re.sub(r"<[^>]*>", "", heading)).strip("-").casefold()


def style_of(colours: Colours, text_px: float) -> str:
    """The look of a page in the theme's colours, the text so many pixels high."""
    px = f"{text_px:.1f}px"
    big, middle, small = (f"{text_px * factor:.1f}px" for factor in (20 / 13, 14.5 / 13, 12 / 13))
    return f"""
        body, p, li, td {{ color: {colours.text.name()}; font-size: {px}; line-height: 150%; }}
        p {{ margin: 0 0 10px 0; }}
        li {{ margin: 0 0 4px 0; }}
        h1 {{ font-size: {big}; font-weight: 600; margin: 0 0 12px 0; }}
        h2 {{ font-size: {middle}; font-weight: 600; margin: 22px 0 8px 0; }}
        th {{ color: {colours.text2.name()}; font-size: {small}; font-weight: 500; }}
        td {{ border-top: 1px solid {colours.line.name()}; }}
        code {{ font-size: {small}; background-color: {colours.press.name()}; }}
        pre {{ background-color: {colours.chrome.name()}; margin: 0 0 12px 0; }}
        a {{ color: {colours.accent.name()}; }}
    """
