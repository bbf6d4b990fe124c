"""WordprocessingML elements, and text that XML can carry."""

from __future__ import annotations

import re
from copy import copy
from functools import cache
from typing import Final

from lxml import etree

W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W14: Final = "http://schemas.microsoft.com/office/word/2010/wordml"
R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
XML_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_NAMESPACES: Final = {"w": W}

Node = etree._Element

# What XML 1.0 cannot carry. Vertical tab and form feed break a line; the separators are kept apart as spaces.
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SHOWN = {"\x0b": "\n", "\x0c": "\n", "\x1c": " ", "\x1d": " ", "\x1e": " ", "\x1f": " "}
_BREAKS = re.compile("(\n|\t)")


def legal(text: str) -> str:
    """`text` with LF for every line break, and U+FFFD for each character that XML cannot carry."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _ILLEGAL.sub(lambda found: _SHOWN.get(found[0], "\N{REPLACEMENT CHARACTER}"), text)


def one_line(text: str) -> str:
    """`legal` text for an attribute or a property: without line breaks."""
    return " ".join(legal(text).split())


def w(tag: str, *children: Node | None, **attributes: str | int) -> Node:
    """A `w:` element with `w:` attributes; children that are None are left out."""
    made = copy(_bare(tag))
    for name, value in attributes.items():
        made.set(f"{{{W}}}{name}", str(value))
    if children:
        made.extend([child for child in children if child is not None])
    return made


@cache
def _bare(tag: str) -> Node:
    """An element to be copied, which lxml does many times faster than it makes one."""
    return etree.Element(f"{{{W}}}{tag}", None, _NAMESPACES)


def w14(tag: str, *children: Node, **attributes: str) -> Node:
    """An element of Word 2010's own, which older programs pass over."""
    made = etree.Element(f"{{{W14}}}{tag}", nsmap={"w14": W14})
    for name, value in attributes.items():
        made.set(f"{{{W14}}}{name}", value)
    made.extend(children)
    return made


def inside(root: Node, path: str) -> Node:
    """The first node at `path`, which the template must have."""
    node = root.find(path)
    if node is None:
        raise LookupError(path)
    return node


def set_values(node: Node, **values: str | int) -> None:
    """Gives a node of the template these `w:` attributes."""
    for name, value in values.items():
        node.set(f"{{{W}}}{name}", str(value))


def text_nodes(text: str) -> list[Node]:
    """The children of a run that print `text`: line breaks and tabs as Word has them."""
    found: list[Node] = []
    for part in _BREAKS.split(legal(text)):
        if part == "\n":
            found.append(w("br"))
        elif part == "\t":
            found.append(w("tab"))
        elif part:
            node = w("t")
            node.text = part
            if part[0] == " " or part[-1] == " " or "  " in part:
                node.set(XML_SPACE, "preserve")
            found.append(node)
    return found
