"""Which letters follow which in the words of a dictionary: what is none is told without asking Hunspell.

Whatever Hunspell takes for right when it is written small is made of stretches that stand there; the reverse
does not hold. `tools/dictionary_letters.py` gathers them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from drafter.places import resources

# How many letters a letter is said to follow, and what stands for both ends of a word.
BEFORE = 4
END = "\n"
_GROUP = 3
_LARGEST = 8_000_000


class Following(dict[str, str]):
    """The letters that come after four others, taken apart by the first three when these are needed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._groups = {group[:_GROUP]: group for group in text.split("\f")}

    def __missing__(self, before: str) -> str:
        group = self._groups.pop(before[:_GROUP], None)
        if group is None:
            return ""
        head = group[:_GROUP]
        for one in group[_GROUP + 1 :].split("\t"):
            self[head + one[: BEFORE - _GROUP]] = one[BEFORE - _GROUP :]
        return self.get(before, "")


def packed(following: Mapping[str, str]) -> str:
    """What `Following` reads."""
    groups: dict[str, list[str]] = {}
    for before in sorted(following):
        after = "".join(sorted(following[before]))
        groups.setdefault(before[:_GROUP], []).append(before[_GROUP:] + after)
    return "\f".join("\t".join((head, *rest)) for head, rest in groups.items())


@lru_cache(maxsize=4)
def following_of(folder: str, key: str) -> Following | None:
    """What was gathered of a dictionary that comes with Drafter; None where nothing was."""
    import lzma

    try:
        data = (resources() / folder / key / f"{key}.letters.xz").read_bytes()
        unpacking = lzma.LZMADecompressor()
        text = unpacking.decompress(data, _LARGEST).decode("utf-8")
    except (OSError, ValueError, lzma.LZMAError):
        return None
    # Half a table would make names of words.
    return Following(text) if unpacking.eof else None


def likely_slips(word: str, letters: str, follow: Mapping[str, str]) -> Iterator[str]:
    """Of the words that `word` is one slip away from (`slips_of`) those that may be words."""
    text = f"{END}{word}{END}"
    wrong = [
        at for at in range(len(text) - BEFORE) if text[at + BEFORE] not in follow[text[at : at + BEFORE]]
    ]
    # A slip is within every stretch that no word has.
    low, high = (wrong[-1], wrong[0] + BEFORE) if wrong else (0, len(text))
    if low > high + 1:
        return
    for at in range(max(low, 2), min(high + 1, len(text))):
        head, tail = text[:at], text[at:]
        inside = at < len(text) - 1
        if inside and _may_be(changed := head + tail[1:], at, follow):
            yield changed[1:-1]
        for letter in letters if at < BEFORE else follow[head[-BEFORE:]]:
            if letter not in letters:
                continue
            if at > low and _may_be(changed := head + letter + tail, at, follow):
                yield changed[1:-1]
            if inside and _may_be(changed := head + letter + tail[1:], at, follow):
                yield changed[1:-1]
    for at in range(max(low - 1, 2), min(high + 1, len(text) - 2)):
        changed = text[:at] + text[at + 1] + text[at] + text[at + 2 :]
        if _may_be(changed, at, follow):
            yield changed[1:-1]


def _may_be(text: str, at: int, follow: Mapping[str, str]) -> bool:
    """Whether the stretches around a place that was changed may be those of a word."""
    for start in range(max(at - BEFORE, 0), min(at + 2, len(text) - BEFORE)):
        if text[start + BEFORE] not in follow[text[start : start + BEFORE]]:
            return False
    return True
