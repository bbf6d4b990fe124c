"""What one Word file keeps for the next, so that an edit makes only what changed."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Sequence
from typing import NamedTuple

from lxml import etree

from drafter.compose.composition import Element
from drafter.compose.kept import KeptOf
from drafter.writers.docx.characters import CharacterLook
from drafter.writers.docx.markup import Node
from drafter.writers.docx.names import Names
from drafter.writers.docx.prose import Prose

_PLACES = re.compile(rb"<\?(kept|made|ends) ([0-9]+)\?>")


class Fragment(NamedTuple):
    """What an element became, as it stands in the file, and the looks of its runs."""

    xml: bytes
    looks: frozenset[CharacterLook]
    begins: str
    ends: str


class Fresh(NamedTuple):
    """What an element became just now, to be kept for the next file."""

    element: Element
    how: Hashable
    nodes: list[Node]
    looks: frozenset[CharacterLook]


Part = Node | Fragment | Fresh


class DocxCache:
    """The paragraphs and tables of the last two files, for one that is much like them.

    A file does not depend on what the cache holds. What links, refers to a footnote or has a picture is
    made anew, for its number may be another.
    """

    def __init__(self) -> None:
        self._look: Hashable = None
        self._begin()

    def _begin(self) -> None:
        self.fragments: KeptOf[Fragment] = KeptOf()
        self.names: KeptOf[Names] = KeptOf()

    def turn(self, look: Hashable) -> None:
        """A new file begins, in a look: what was made in another is dropped."""
        if self._look != look:
            self._look = look
            self._begin()
        self.fragments.turn()
        self.names.turn()

    def made(
        self, element: Element, how: Hashable, prose: Prose, make: Callable[[], list[Node]]
    ) -> list[Part]:
        """What an element becomes; `how` is all else that this depends on."""
        found = self.fragments.get(element, how)
        if found is not None:
            prose.looks |= found.looks
            return [found]
        before, whole = prose.counted, prose.looks
        prose.looks = set()
        nodes = make()
        looks, prose.looks = frozenset(prose.looks), whole
        whole |= looks
        if prose.counted != before or not nodes:
            return [*nodes]
        return [Fresh(element, how, nodes, looks)]


def first_tag(part: Part) -> str:
    """The tag of the first node."""
    if isinstance(part, Fragment):
        return part.begins
    return part.nodes[0].tag if isinstance(part, Fresh) else part.tag


def last_tag(part: Part) -> str:
    """The tag of the last node."""
    if isinstance(part, Fragment):
        return part.ends
    return part.nodes[-1].tag if isinstance(part, Fresh) else part.tag


def nodes_of(part: Part, root: Node) -> list[Node]:
    """The nodes themselves, to be changed; `root` is that of the part of the file that they will be in."""
    if isinstance(part, Fresh):
        return part.nodes
    if not isinstance(part, Fragment):
        return [part]
    names = "".join(f' xmlns:{prefix}="{address}"' for prefix, address in root.nsmap.items())
    return list(etree.fromstring(f"<all{names}>".encode() + part.xml + b"</all>"))


class Assembly:
    """The parts of a body, put into its tree; what is kept has a mark there until the tree is written."""

    def __init__(self, parts: Sequence[Part], cache: DocxCache) -> None:
        self._cache = cache
        self._kept: list[bytes] = []
        self._fresh: list[Fresh] = []
        self.nodes: list[Node] = []
        run: list[bytes] = []
        for part in parts:
            if isinstance(part, Fragment):
                run.append(part.xml)
                continue
            self._end(run)
            if isinstance(part, Fresh):
                number = str(len(self._fresh))
                self._fresh.append(part)
                self.nodes.append(etree.ProcessingInstruction("made", number))
                self.nodes.extend(part.nodes)
                self.nodes.append(etree.ProcessingInstruction("ends", number))
            else:
                self.nodes.append(part)
        self._end(run)

    def _end(self, run: list[bytes]) -> None:
        if run:
            self.nodes.append(etree.ProcessingInstruction("kept", str(len(self._kept))))
            self._kept.append(b"".join(run))
            run.clear()

    def finished(self, xml: bytes) -> bytes:
        """The written tree with what was kept in its place; what is fresh is kept from now on."""
        out: list[bytes] = []
        at = 0
        for mark in _PLACES.finditer(xml):
            out.append(xml[at : mark.start()])
            number = int(mark[2])
            if mark[1] == b"kept":
                out.append(self._kept[number])
            elif mark[1] == b"ends":
                self._keep(self._fresh[number], out[-1])
            at = mark.end()
        return b"".join([*out, xml[at:]])

    def _keep(self, fresh: Fresh, xml: bytes) -> None:
        first, last = fresh.nodes[0].tag, fresh.nodes[-1].tag
        self._cache.fragments.put(fresh.element, Fragment(xml, fresh.looks, first, last), fresh.how)
