"""Files kept with a source: a screenshot, a PDF, a page as it was saved. A statement names them, no more.

Their bytes stand in the file beside the statement, under their SHA-256: neither undo nor history copies them.
"""

from __future__ import annotations

import re
import unicodedata

from drafter.model.values import Value

MOST_BYTES = 20_000_000
"""Of one file."""
MOST_BYTES_IN_ALL = 40_000_000
MOST_FILES = 100
LONGEST_NAME = 120
_LONGEST_IN_BYTES = 200
_LONGEST_ENDING = 12

# What leads out of a folder or has a meaning to some system; what is not seen; what turns the order of
# letters round, so that "exe.pdf" may end in "exe".
_UNWANTED = re.compile(
    '[\x00-\x1f\x7f-\x9f/\\\\:*?"<>|\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f'
    "\ufeff\ufff0-\uffff\ud800-\udfff\U000e0000-\U000e0fff]"
)
_DEVICE = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|\s|$)", re.I)
_DIGEST = re.compile("[0-9a-f]{64}")


class Attachment(Value, frozen=True):
    """A file kept with a source: what it is called, how many bytes it has, and their SHA-256."""

    name: str
    size: int
    digest: str


def is_digest(text: str) -> bool:
    """Whether a text is a SHA-256 in hexadecimal digits."""
    return _DIGEST.fullmatch(text) is not None


def safe_name(name: str) -> str:
    """A file's name that is one on every system and reads as what it is: no folders, no unseen characters.

    What it ends in is kept where it is cut. Never empty; the same again for what it returns.
    """
    plain = " ".join(_UNWANTED.sub(" ", unicodedata.normalize("NFC", name)).split()).strip(". ")
    stem, dot, ending = plain.rpartition(".")
    if not dot or not stem.strip(" .") or not 0 < len(ending) <= _LONGEST_ENDING or " " in ending:
        stem, ending = plain, ""
    stem = _cut(
        stem.strip(" ."), LONGEST_NAME - 1 - len(ending), _LONGEST_IN_BYTES - 1 - len(ending.encode())
    )
    made = f"{stem}.{ending}" if ending else stem
    made = made.strip(". ")
    if _DEVICE.match(made):
        made = f"_{made}"
    return made or "file"


def _cut(text: str, letters: int, size: int) -> str:
    cut = text[: max(letters, 1)]
    while len(cut.encode()) > max(size, 4):
        cut = cut[:-1]
    # No letter without the accent that belongs to it.
    while len(cut) < len(text) and cut and unicodedata.combining(text[len(cut)]):
        cut = cut[:-1]
    return cut.rstrip(" .") or "file"


def ending_of(name: str) -> str:
    """What a name ends in, in small letters: "pdf"."""
    _, dot, ending = name.rpartition(".")
    return ending.lower() if dot else ""
