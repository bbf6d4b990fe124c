"""Lists: the ones that styles carry, and a list of its own wherever numbers start anew."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from drafter.writers.docx.markup import Node, legal, serialised, w
from drafter.writers.docx.styles import Palette, Style, run_properties, style_id

_NUMBER = re.compile(r"([^0-9%]*)([0-9]{1,9})([^0-9%]*)")


@dataclass(frozen=True, slots=True)
class Pattern:
    """How a list's labels look: text around a number, or the same text each time."""

    before: str
    after: str
    ordered: bool

    @property
    def level_text(self) -> str:
        """The label as Word writes it, %1 for the number."""
        return f"{self.before}%1{self.after}" if self.ordered else self.before


@dataclass(slots=True)
class ListKind:
    """The lists of one role: where labels stand and how they look.

    `list_id` is the list that `style` carries, 0 where the style has none; `count` the last number given out.
    """

    name: str
    pattern: Pattern
    left: int
    hanging: int
    look: Style
    style: str = ""
    list_id: int = 0
    right_aligned: bool = False
    current: int = 0
    count: int = 0


@dataclass(slots=True)
class _Numbering:
    abstract: int
    start: int | None = None


@dataclass(slots=True)
class Lists:
    """Gives every labelled paragraph the list that prints its label, and makes `word/numbering.xml`.

    The composition decides the labels; a list that would print another one is started anew.
    """

    kinds: dict[str, ListKind]
    _abstracts: list[tuple[Pattern, ListKind]] = field(default_factory=list)
    _numberings: list[_Numbering] = field(default_factory=list)

    def __post_init__(self) -> None:
        for kind in self.kinds.values():
            if kind.list_id:
                self._numberings.append(_Numbering(self._abstract(kind.pattern, kind)))
                assert kind.list_id == len(self._numberings)
                kind.current = kind.list_id

    def list_for(self, role: str, label: str) -> int | None:
        """The list that a paragraph must name so that `label` is printed; None where its style does that.

        An empty label in a style that numbers gives 0, which takes the number away.
        """
        kind = self.kinds[role]
        if not label:
            return 0 if kind.list_id else None
        pattern, number = parsed(label)
        if not pattern.ordered:
            if pattern == kind.pattern and kind.list_id:
                return None
            return self._unordered(pattern, kind)
        if not (kind.current and pattern == self._pattern(kind.current) and number == kind.count + 1):
            kind.current = self._add(pattern, kind, number)
        kind.count = number
        return None if kind.current == kind.list_id else kind.current

    def _unordered(self, pattern: Pattern, kind: ListKind) -> int:
        for place, numbering in enumerate(self._numberings):
            if numbering.start is None and self._abstracts[numbering.abstract] == (pattern, kind):
                return place + 1
        return self._add(pattern, kind, None)

    def _add(self, pattern: Pattern, kind: ListKind, start: int | None) -> int:
        self._numberings.append(_Numbering(self._abstract(pattern, kind), start))
        return len(self._numberings)

    def _abstract(self, pattern: Pattern, kind: ListKind) -> int:
        for place, (known, owner) in enumerate(self._abstracts):
            if known == pattern and owner is kind:
                return place
        self._abstracts.append((pattern, kind))
        return len(self._abstracts) - 1

    def _pattern(self, list_id: int) -> Pattern:
        return self._abstracts[self._numberings[list_id - 1].abstract][0]

    def part(self, palette: Palette) -> bytes:
        """`word/numbering.xml`."""
        root = w("numbering")
        linked: set[str] = set()
        for place, (pattern, kind) in enumerate(self._abstracts):
            link = kind.style if kind.list_id and kind.style not in linked else ""
            linked.add(link)
            root.append(_abstract_node(place, pattern, kind, link, palette))
        for place, numbering in enumerate(self._numberings):
            node = w("num", w("abstractNumId", val=numbering.abstract), numId=place + 1)
            if numbering.start is not None:
                node.append(w("lvlOverride", w("startOverride", val=numbering.start), ilvl=0))
            root.append(node)
        return serialised(root)


def parsed(label: str) -> tuple[Pattern, int]:
    """The look of a label and its number; 0 where it has none."""
    found = _NUMBER.fullmatch(label)
    if found is None or (found[2].startswith("0") and found[2] != "0"):
        return Pattern(legal(label).replace("%", "\N{FULLWIDTH PERCENT SIGN}"), "", ordered=False), 0
    return Pattern(legal(found[1]), legal(found[3]), ordered=True), int(found[2])


def _abstract_node(place: int, pattern: Pattern, kind: ListKind, link: str, palette: Palette) -> Node:
    level = w(
        "lvl",
        w("start", val=1),
        w("numFmt", val="decimal" if pattern.ordered else "bullet"),
        w("pStyle", val=style_id(link)) if link else None,
        w("suff", val="tab"),
        w("lvlText", val=pattern.level_text),
        w("lvlJc", val="right" if kind.right_aligned else "left"),
        w("pPr", w("ind", left=kind.left, hanging=kind.hanging)),
        run_properties(kind.look, palette),
        ilvl=0,
    )
    return w(
        "abstractNum",
        w("nsid", val=f"{0x0D4A0001 + place:08X}"),
        w("multiLevelType", val="singleLevel"),
        w("name", val=kind.name) if link else None,
        level,
        abstractNumId=place,
    )
