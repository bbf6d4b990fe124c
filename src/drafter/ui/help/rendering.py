"""Pages of the guide as Qt shows them."""

from __future__ import annotations

from drafter.desk.guide import Page
from drafter.ui.colours import Colours


def to_html(page: Page) -> str:
    """A page as rich text."""
    from markdown_it import MarkdownIt

    html = str(MarkdownIt("commonmark", {"html": False}).enable("table").render(page.source))
    # A line's height is a share of what is in it: a picture would have a gap below.
    html = html.replace("<p><img", '<p style="line-height: 100%"><img')
    # Qt knows these of tables, and not their counterparts in CSS.
    html = html.replace("<table>", '<table cellspacing="0" cellpadding="6" width="100%">')
    return html.replace("<th>", '<th align="left">')


def style_of(colours: Colours, size: float, unit: str = "px") -> str:
    """The look of a page in a theme's colours and a size of text."""
    usual = f"{size:.1f}{unit}"
    small = f"{size * 12 / 13:.1f}{unit}"
    return f"""
        body, p, li, td {{ color: {colours.text.name()}; font-size: {usual}; line-height: 112%; }}
        p {{ margin: 0 0 10px 0; }}
        li {{ margin: 0 0 4px 0; }}
        h1 {{ margin: 0 0 12px 0; }}
        h2 {{ margin: 22px 0 8px 0; }}
        th {{ color: {colours.text2.name()}; font-size: {small}; font-weight: 500; }}
        td {{ border-top: 1px solid {colours.line.name()}; }}
        code {{ font-size: {small}; background-color: {colours.press.name()}; }}
        pre {{ background-color: {colours.chrome.name()}; margin: 0 0 12px 0; }}
    """
