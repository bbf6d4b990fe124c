"""Lists: the ones that styles carry, and a list of its own wherever numbers start anew."""

from __future__ import annotations

import re
from typing import NamedTuple

from drafter.writers.docx.markup import Node, legal, w
from drafter.writers.docx.styles import Palette, Style, run_properties, style_id

_NUMBER = re.compile(r"([^0-9%]*)([0-9]{1,9})([^0-9%]*)")


class Pattern(NamedTuple):
    """How a list's labels look: text around a number, or the same text each time."""

    before: str
    after: str
    ordered: bool

    @property
    def level_text(self) -> str:
        """The label as Word writes it, %1 for the number."""
        return f"{self.before}%1{self.after}" if self.ordered else self.before


class ListKind(NamedTuple):
    """The lists of one role: where labels stand and how they look.

    `list_id` is the list that `style` carries, 0 where the style has none.
    """

    name: str
    pattern: Pattern
    left: int
    hanging: int
    look: Style
    style: str = ""
    list_id: int = 0
    right_aligned: bool = False


class Lists:
    """Gives every labelled paragraph the list that prints its label, and writes them.

    The composition decides the labels; a list that would print another one is started anew.
    """

    def __init__(self, kinds: dict[str, ListKind]) -> None:
        self.kinds = kinds
        self._shapes: dict[tuple[str, Pattern], int] = {}
        self._lists: list[tuple[int, int | None]] = []
        self._signs: dict[tuple[str, Pattern], int] = {}
        # Of each role the list that is being counted on, its pattern, and the last number given out.
        self._counted: dict[str, tuple[int, Pattern, int]] = {}
        for role, kind in kinds.items():
            if kind.list_id and self._add(role, kind.pattern, None) != kind.list_id:
                raise ValueError(f"{kind.name} is not list {kind.list_id}")
            self._counted[role] = (kind.list_id, kind.pattern, 0)

    def list_for(self, role: str, label: str) -> int | None:
        """The list that a paragraph must name so that `label` is printed; None where its style does that.

        An empty label in a style that numbers gives 0, which takes the number away.
        """
        kind = self.kinds[role]
        if not label:
            return 0 if kind.list_id else None
        pattern, number = parsed(label)
        if not pattern.ordered:
            return self._sign(role, pattern, kind)
        current, shape, count = self._counted[role]
        if not current or pattern != shape or number != count + 1:
            current = self._add(role, pattern, number)
        self._counted[role] = (current, pattern, number)
        return None if current == kind.list_id else current

    def _sign(self, role: str, pattern: Pattern, kind: ListKind) -> int | None:
        if kind.list_id and pattern == kind.pattern:
            return None
        if (role, pattern) not in self._signs:
            self._signs[role, pattern] = self._add(role, pattern, None)
        return self._signs[role, pattern]

    def _add(self, role: str, pattern: Pattern, start: int | None) -> int:
        shape = self._shapes.setdefault((role, pattern), len(self._shapes))
        self._lists.append((shape, start))
        return len(self._lists)

    def write(self, root: Node, palette: Palette) -> None:
        """Puts all lists into the template's `w:numbering`."""
        for (role, pattern), place in self._shapes.items():
            root.append(_abstract_node(place, pattern, self.kinds[role], palette))
        for place, (shape, start) in enumerate(self._lists):
            node = w("num", w("abstractNumId", val=shape), numId=place + 1)
            if start is not None:
                node.append(w("lvlOverride", w("startOverride", val=start), ilvl=0))
            root.append(node)


def parsed(label: str) -> tuple[Pattern, int]:
    """The look of a label and its number; 0 where it has none."""
    found = _NUMBER.fullmatch(label)
    if found is None or (found[2].startswith("0") and found[2] != "0"):
        return Pattern(legal(label).replace("%", "\N{FULLWIDTH PERCENT SIGN}"), "", ordered=False), 0
    return Pattern(legal(found[1]), legal(found[3]), ordered=True), int(found[2])


def _abstract_node(place: int, pattern: Pattern, kind: ListKind, palette: Palette) -> Node:
    link = kind.style if kind.list_id and pattern == kind.pattern else ""
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
