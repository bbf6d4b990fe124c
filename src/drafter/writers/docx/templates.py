"""Parts and fragments that are the same for every document, read from `resources/docx`."""

from __future__ import annotations

from lxml import etree

from drafter.places import resources
from drafter.writers.docx.markup import Node


def read_template(name: str) -> Node:
    """The root of a template, without the white space that indents it."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_blank_text=True)
    return etree.fromstring((resources() / "docx" / name).read_bytes(), parser)


def inside(root: Node, path: str) -> Node:
    """The first node at `path`, which the template must have."""
    node = root.find(path)
    if node is None:
        raise LookupError(path)
    return node
