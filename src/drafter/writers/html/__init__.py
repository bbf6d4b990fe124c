"""HTML: one file that carries everything it needs, and the same text bare, to paste into a site's editor."""

from __future__ import annotations

from drafter.writers.html.document import title_of, write_body, write_html, write_mail

__all__ = ["title_of", "write_body", "write_html", "write_mail"]
