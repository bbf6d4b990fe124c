"""Bytes to text: which encoding, and what is refused."""

from __future__ import annotations

import codecs
import re

from drafter.model.errors import InputRefused
from drafter.model.sentences import phrase, sentence

MOST_TEXT = 5_000_000
MOST_HTML = 20_000_000
MOST_LINE = 100_000
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"""charset\s{0,9}=\s{0,9}["']?([\w.:-]{2,40})|<\?xml[^>]{0,200}encoding=["']([\w.:-]{2,40})""", re.I
)
_HTML = re.compile(r"<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>]|meta\s)", re.I)
_TAGS = re.compile(
    r"</?(?:p|div|span|h[1-6]|ul|ol|li|table|tr|td|br|a|b|i|strong|em|article|section)\b[^<>]{0,2000}>", re.I
)
_SIGNATURES = (
    (b"%PDF", phrase("a PDF")),
    (b"PK\x03\x04", phrase("a Word document or an archive")),
    (b"\xd0\xcf\x11\xe0", phrase("an old Word document")),
    (b"{\\rtf", phrase("an RTF document")),
    (b"\x89PNG", phrase("a picture")),
    (b"\xff\xd8\xff", phrase("a picture")),
    (b"GIF8", phrase("a picture")),
    (b"\x1f\x8b", phrase("an archive")),
)
_READABLE = phrase("Give text, Markdown or HTML.")


def decode(data: bytes) -> str:
    """The text of `data`, line ends as "\\n". Raises InputRefused for what is empty, too large or no text."""
    if len(data) > MOST_HTML:
        raise InputRefused(
            f"The file has {len(data) // 1_000_000} MB, where {MOST_HTML // 1_000_000} MB can be read.",
            "Save the statement alone, without pictures, and import that.",
        )
    if not data.strip(b" \t\r\n\x0b\x0c\xef\xbb\xbf"):
        raise InputRefused("The file is empty.", "Choose the file that holds the statement's text.")
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise InputRefused(sentence("The file is {kind}, not text.", kind=kind), _READABLE)
    text = _decoded(data)
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n")
    text = text.replace("\ufeff", "").replace("\x0b", "\n").replace("\x0c", "\n\n")
    strange = sum(text.count(chr(code)) for code in (*range(9), *range(14, 32))) + text.count("\ufffd")
    # A few are terminal colours or a stray byte; many are no text.
    if strange > 8 + len(text) // 100:
        raise InputRefused(
            "The file is not text, or its encoding is unknown.",
            sentence("{readable} Save it as UTF-8.", readable=_READABLE),
        )
    return text.translate(_CONTROLS)


_CONTROLS = dict.fromkeys((*range(9), *range(14, 32), 127))


def _decoded(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    if b"\x00" in data[:4000]:
        even, odd = data[0:4000:2].count(0), data[1:4000:2].count(0)
        if odd > 4 * even + 8:
            return data.decode("utf-16-le", "replace")
        if even > 4 * odd + 8:
            return data.decode("utf-16-be", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    declared = _DECLARED.search(data[:4000])
    if declared:
        name = (declared[1] or declared[2]).decode("ascii", "replace")
        try:
            return data.decode(codecs.lookup(name).name, "replace")
        except LookupError:
            pass
    return _guessed(data)


def _guessed(data: bytes) -> str:
    """Eight-bit text by what its letters would be; mostly UTF-8 with a few broken bytes stays UTF-8."""
    high = sum(byte > 127 for byte in data[:200_000])
    as_utf8 = data[:200_000].decode("utf-8", "replace")
    if as_utf8.count("\ufffd") * 20 < high:
        return data.decode("utf-8", "replace")
    sample = data[:200_000]
    cyrillic = {name: _russian(sample.decode(name, "replace")) for name in ("cp1251", "koi8-r", "cp866")}
    best = max(cyrillic, key=cyrillic.__getitem__)
    letters = sum(65 <= byte <= 90 or 97 <= byte <= 122 for byte in sample)
    if high > letters and cyrillic[best] > 0:
        return data.decode(best, "replace")
    return data.decode("cp1252", "replace")


def _russian(text: str) -> int:
    """How Russian it looks: small letters, and the frequent ones of them."""
    return sum(character in "оеаинтсрвл" for character in text) - sum(
        "А" <= character <= "Я" or character in "ЁЂѓ†‡€" or "─" <= character <= "╬" for character in text
    )


def is_html(text: str, name: str) -> bool:
    """Whether the text is HTML, by the file's name or by its tags."""
    if name.lower().endswith((".html", ".htm", ".xhtml")):
        return True
    head = text[:20_000]
    if name.lower().endswith((".md", ".markdown")):
        return _HTML.match(head.lstrip()[:200]) is not None
    return _HTML.search(head[:2_000]) is not None or len(_TAGS.findall(head)) >= 4


def is_markdown(text: str, name: str) -> bool:
    """Whether the text is Markdown, by the file's name or by two kinds of its marks."""
    if name.lower().endswith((".md", ".markdown", ".mdown", ".mkd")):
        return True
    head = text[:20_000]
    marks = (
        re.search(r"^#{1,4} \S", head, re.M),
        re.search(r"\*\*\S[^*\n]{0,200}\*\*", head),
        re.search(r"\[[^\]\n]{1,200}\]\(https?://", head),
        re.search(r"^\|[^\n]{1,400}\|$", head, re.M),
        re.match(r"---\n\w+:", head),
    )
    return sum(mark is not None for mark in marks) >= 2


def check_size(text: str, *, html: bool) -> None:
    """Raise InputRefused for text that nobody could have written as a statement."""
    if html:
        return
    if len(text) > MOST_TEXT:
        raise InputRefused(
            f"The text is too long: {len(text):,} characters, where {MOST_TEXT:,} can be read.",
            "Save the statement alone and import that.",
        )
    longest = max(map(len, text.split("\n")))
    if longest > MOST_LINE:
        raise InputRefused(
            f"The text has one line of {longest:,} characters, so its paragraphs cannot be told apart.",
            "Copy the statement again with its line breaks.",
        )
