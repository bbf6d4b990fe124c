"""Lines that belong to a page and not to its text: menus, cookie banners, sharing, footers."""

from __future__ import annotations

import re

from drafter.register.wording import Wording

_PARTS = re.compile(r"\s*[|·•/›»>→]\s*|\s{2,}|\t")
_CHAIN = re.compile(r"\s[>›»/→]\s")
_LONGEST = 400


def is_furniture(text: str, words: Wording) -> bool:
    """Whether a whole line is furniture by its words."""
    if not text or len(text) > _LONGEST:
        return False
    plain = text.replace("’", "'").replace("\u00a0", " ").strip(" .:*»›→<[]|•·–—/")
    if not plain:
        return not any(character.isalnum() for character in text)
    if any(pattern.match(plain) for pattern in words.furniture):
        return True
    if any(pattern.search(text) for pattern in words.furniture_parts):
        # A long sentence that speaks of one of these things is text, but for notices about cookies.
        return len(text) < 160 or "ookie" in text
    return _is_menu(text, words)


def _is_menu(text: str, words: Wording) -> bool:
    """A line of several menu entries, most of them known."""
    parts = [part.strip() for part in _PARTS.split(text) if part.strip()]
    if len(parts) < 2:
        return False
    known = sum(
        any(pattern.match(part) for pattern in (*words.furniture, *words.more)) or part.startswith("©")
        for part in parts
    )
    return known * 2 >= len(parts) or (known > 0 and any(part.startswith("©") for part in parts))


def is_path(text: str) -> bool:
    """Whether a line is the way to the page through the site: "Home > News > Statements"."""
    if len(text) > 200 or text.rstrip().endswith((".", "!")):
        return False
    parts = _CHAIN.split(text)
    return len(parts) >= 3 and all(len(part) < 60 for part in parts[:-1])
