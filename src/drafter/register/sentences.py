"""Sentences, and which words of them are quoted."""

from __future__ import annotations

import re

# Ends of sentences: punctuation, closing marks, space, then what can open a sentence.
_END = re.compile(
    r"[.!?…]{1,3}[\"”»’“)\]]{0,3}\s{1,40}(?=[\"“„«‘(\[–—•]{0,2}\s?[A-ZÀ-ÖØ-ÞĀ-ŽА-ЯЁІЇЄҐ¿¡Ա-Ֆა-ჰ\d])|\n"
)
_SHORT = re.compile(
    r"(?:^|[\s(])(?:[A-ZА-Я]|no|nos|nr|art|arts|mr|mrs|ms|dr|prof|st|e\.\s?v|v|vs|bzw|z\.\s?b|u\.\s?a|d\.\s?h|abs|ca|etc|"
    r"cf|p|pp|par|sec|inc|ltd|jr|sr|sra|dra|mme|mlle|m|nº|núm|lic|ing|ст|п|г|гг|т\.\s?е|т\.\s?д|им|см|ул|rev|hon|fig|primero|segundo|tercero|cuarto|quinto|sexto|primera|segunda|tercera|"
    r"approx|al|i\.e|e\.g|u\.s|u\.k|u\.n|ph\.d|[ivx]{1,4})\.$",
    re.I,
)
# "am 20. Juni": the full stop of an ordinal number.
_MONTH = re.compile(
    r"(?:Jan|Jän|Feb|März|Apr|Mai|Jun|Jul|Aug|Sept|Okt|Nov|Dez)[a-zäöü]{0,9}\b|Jahrhundert|Sitzung|Jahrestag|Tagung"
)
_QUOTES = (("“", "”"), ("„", "“"), ("„", "”"), ("«", "»"), ("‘", "’"), ("»", "«"), ('"', '"'))
_OPENERS = {opener for opener, _ in _QUOTES}
# An apostrophe within a word closes nothing.
_CLOSERS = {
    closer: re.compile(re.escape(closer) + (r"(?![^\W_])" if closer == "’" else "")) for _, closer in _QUOTES
}
_PLAIN = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", "’": "'", "ʼ": "'", "‑": "-", "\n": " "})
_HIDDEN = "¤"


def sentences(text: str) -> list[tuple[int, int]]:
    """Where each sentence of a paragraph starts and ends; abbreviations and quoted stops do not end one."""
    quoted = masked(text)
    spans: list[tuple[int, int]] = []
    start = 0
    for end in _END.finditer(text):
        stop = end.start() + len(end.group().rstrip())
        if quoted[end.start()] == _HIDDEN and quoted[stop - 1] == _HIDDEN:
            continue
        if text[end.start()] == "." and _SHORT.search(text, max(start, end.start() - 12), end.start() + 1):
            continue
        if text[end.start() - 1].isdigit() and _MONTH.match(text, end.end()):
            continue
        if text[start:stop].strip():
            spans.append((start, stop))
        start = end.end()
    if text[start:].strip():
        spans.append((start, len(text.rstrip())))
    return spans


def masked(text: str) -> str:
    """The text with quoted words hidden and marks made plain, character for character."""
    if not any(opener in text for opener in _OPENERS):
        return text.translate(_PLAIN)
    hidden = list(text.translate(_PLAIN))
    at = 0
    while at < len(text):
        end = _quote_end(text, at)
        if end:
            for place in range(at + 1, end):
                hidden[place] = _HIDDEN
            at = end
        at += 1
    return "".join(hidden)


def _quote_end(text: str, at: int) -> int:
    """Where the quotation that opens at `at` closes, or 0."""
    opener = text[at]
    if opener not in _OPENERS or (opener in '‘»"' and at and text[at - 1].isalnum()):
        return 0
    ends = [
        found
        for start, closer in _QUOTES
        if start == opener and (found := _closing(text, at + 1, closer)) > 0
    ]
    return min(ends) if ends else 0


def _closing(text: str, start: int, closer: str) -> int:
    found = _CLOSERS[closer].search(text, start, start + 1500)
    return found.start() if found is not None else -1
