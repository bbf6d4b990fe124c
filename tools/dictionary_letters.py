"""Gather which letters follow which in the words of dictionaries: `python -m tools.dictionary_letters`.

What it makes of those in resources/dictionaries stands beside them, for `desk/spelling_letters.py`: a part of
each dictionary, under the same licence. A dictionary that puts words together as it likes, as the German one,
has none. Takes a minute, after `gather_dictionaries.py`.
"""

from __future__ import annotations

import lzma
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from drafter.desk.spelling_letters import BEFORE, END, packed
from drafter.places import resources

# More of a word than any ending or beginning takes away or asks for, and the letters before it.
_PART = 16
# Endings may bring endings.
_DEEPEST = 3
_COMPOUNDS = re.compile(r"^COMPOUND(?:FLAG|BEGIN|MIDDLE|END|LAST)\b", re.MULTILINE)


class _Rule(NamedTuple):
    """An ending or a beginning: what goes, what comes, which flags come with it, and what it asks for."""

    strip: str
    add: str
    more: tuple[str, ...]
    fits: re.Pattern[str]
    reach: int


class _Affixes(NamedTuple):
    """The rules of an .aff file by flag, and how flags are written."""

    endings: Mapping[str, tuple[_Rule, ...]]
    beginnings: Mapping[str, tuple[_Rule, ...]]
    flags: _Flags


class _Flags(NamedTuple):
    kind: str
    aliases: tuple[str, ...]

    def split(self, flags: str) -> tuple[str, ...]:
        if self.aliases and flags.isdecimal():
            number = int(flags)
            flags = self.aliases[number - 1] if 0 < number <= len(self.aliases) else ""
        if self.kind == "long":
            return tuple(flags[at : at + 2] for at in range(0, len(flags), 2))
        return tuple(flags.split(",") if self.kind == "num" else flags)


def main() -> None:
    """Gather them for every dictionary that is there."""
    for folder in sorted(path for path in (resources() / "dictionaries").iterdir() if path.is_dir()):
        aff, dic = (
            lzma.decompress((folder / f"{folder.name}{end}.xz").read_bytes()) for end in (".aff", ".dic")
        )
        if found := gathered(aff, dic):
            data = lzma.compress(packed(found).encode(), preset=9 | lzma.PRESET_EXTREME)
            (folder / f"{folder.name}.letters.xz").write_bytes(data)


def gathered(aff: bytes, dic: bytes) -> dict[str, str]:
    """What may follow which four letters; nothing for a dictionary of compounds."""
    named = re.search(rb"^(?:\xef\xbb\xbf)?SET[ \t]+(\S+)", aff, re.MULTILINE)
    coding = named[1].decode("ascii") if named else "latin-1"
    rules, words = (one.decode(coding) for one in (aff, dic))
    if _COMPOUNDS.search(rules):
        return {}
    affixes = _affixes(rules)
    stems: dict[str, list[str]] = defaultdict(list)
    for line in words.split("\n")[1:]:
        stem, _, flags = line.split(maxsplit=1)[0].partition("/") if line.strip() else ("", "", "")
        # What begins large is never right when it is written small.
        if stem and stem == stem.lower():
            stems[flags].append(stem)
    found: set[str] = set()
    for some in stems.values():
        _add_stretches(END + END.join(some) + END, found)
    _add_stretches(END.join(_affixed(stems, affixes)), found)
    following: dict[str, str] = defaultdict(str)
    for one in found:
        if END not in one[1:-1]:
            following[one[:-1]] += one[-1]
    return dict(following)


def _add_stretches(text: str, found: set[str]) -> None:
    found.update(map("".join, set(zip(*(text[at:] for at in range(BEFORE + 1)), strict=False))))


def _affixes(text: str) -> _Affixes:
    lines = [line.split() for line in text.splitlines()]
    kind = next((parts[1] for parts in lines if parts[:1] == ["FLAG"] and len(parts) > 1), "")
    # The first says how many there are.
    aliases = tuple(parts[1] for parts in lines if parts[:1] == ["AF"] and len(parts) > 1)[1:]
    flags = _Flags(kind, aliases)
    rules: dict[str, dict[str, list[_Rule]]] = {"SFX": defaultdict(list), "PFX": defaultdict(list)}
    for parts in lines:
        if len(parts) < 4 or parts[0] not in rules or (parts[2] in "YN" and parts[3].isdecimal()):
            continue
        strip = "" if parts[2] == "0" else parts[2]
        add, _, more = parts[3].partition("/")
        fits = parts[4] if len(parts) > 4 and parts[4].count("[") == parts[4].count("]") else "."
        rules[parts[0]][parts[1]].append(
            _Rule(
                strip,
                "" if add == "0" else add,
                flags.split(more),
                re.compile(f"(?:{fits})$"),
                max(len(strip), len(re.sub(r"\[[^\]]*\]", "x", fits))),
            )
        )
    endings, beginnings = ({flag: tuple(some) for flag, some in rules[one].items()} for one in ("SFX", "PFX"))
    return _Affixes(endings, beginnings, flags)


def _affixed(stems: Mapping[str, Iterable[str]], affixes: _Affixes) -> Iterator[str]:
    """What endings and beginnings make of words, as far as their letters go, each end of a word marked."""
    tails: dict[str, set[str]] = defaultdict(set)
    heads: dict[str, set[str]] = defaultdict(set)
    for flags, some in stems.items():
        own = affixes.flags.split(flags)
        for flag in affixes.endings.keys() & own:
            part = _part(flag, affixes)
            tails[flag].update((END + stem)[-part:] for stem in some)
        for flag in affixes.beginnings.keys() & _all_flags(own, affixes):
            heads[flag].update((stem + END)[:_PART] for stem in some)
    short: set[str] = set()
    for _ in range(_DEEPEST):
        further: dict[str, set[str]] = defaultdict(set)
        for rule, forms in _ended(tails, affixes):
            yield from (form + END for form in forms)
            most = len(rule.add) + BEFORE
            short.update(one[1:] + END for one in forms if len(one) <= most and one[:1] == END)
            for more in affixes.endings.keys() & rule.more:
                further[more].update(one[-_PART:] for one in forms)
        tails = further
    for flag, rules in affixes.beginnings.items():
        for rule in rules:
            # What is left of a short word may have its ending next to its beginning.
            for stem in (*heads[flag], *short):
                if stem.startswith(rule.strip):
                    yield END + rule.add + stem[len(rule.strip) :]


def _ended(tails: Mapping[str, Iterable[str]], affixes: _Affixes) -> Iterator[tuple[_Rule, set[str]]]:
    """What each ending makes of the words that have its flag."""
    for flag, some in tails.items():
        for rule in affixes.endings[flag]:
            fitting = (one for one in some if one.endswith(rule.strip) and rule.fits.search(one))
            yield rule, {one[: len(one) - len(rule.strip)] + rule.add for one in fitting}


def _part(flag: str, affixes: _Affixes) -> int:
    """How much of a word's end an ending touches, with the letters before it."""
    rules = affixes.endings[flag]
    if any(not affixes.endings.keys().isdisjoint(rule.more) for rule in rules):
        return _PART
    return max(rule.reach for rule in rules) + BEFORE


def _all_flags(flags: Iterable[str], affixes: _Affixes) -> set[str]:
    """The flags, and those that their endings and beginnings bring."""
    found: set[str] = set()
    waiting = list(flags)
    while waiting:
        flag = waiting.pop()
        if flag in found:
            continue
        found.add(flag)
        for rule in (*affixes.endings.get(flag, ()), *affixes.beginnings.get(flag, ())):
            waiting.extend(rule.more)
    return found


if __name__ == "__main__":
    main()
