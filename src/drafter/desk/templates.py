"""Templates: what a new statement begins with."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from drafter.model.errors import UnknownName
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import Block
from drafter.places import resources

DEFAULT_TEMPLATE = "joint-statement"
_WITHOUT_TEXT = frozenset({SectionKind.SIGNATORIES, SectionKind.CALLS, SectionKind.RELATED})


@dataclass(frozen=True, slots=True)
class Template:
    """A template: its sections in order, and its name and purpose by language."""

    id: str
    sections: tuple[SectionKind, ...]
    names: Mapping[str, str]
    abouts: Mapping[str, str]

    def name(self, language: str = "en") -> str:
        """The name in a language, or the English one."""
        return self.names.get(language, self.names["en"])

    def about(self, language: str = "en") -> str:
        """What the template is for, in a sentence."""
        return self.abouts.get(language, self.abouts["en"])


def list_templates() -> tuple[Template, ...]:
    """The templates that ship with Drafter."""
    folder = resources() / "templates"
    return tuple(_read(path) for path in sorted(folder.glob("*.toml")))


def template(template_id: str) -> Template:
    """The template with an id. Raises UnknownName, naming those there are."""
    found = list_templates()
    for one in found:
        if one.id == template_id:
            return one
    names = ", ".join(one.id for one in found)
    raise UnknownName(f"There is no template “{template_id}”.", f"Choose one of: {names}.")


def new_statement(template_id: str = DEFAULT_TEMPLATE, language: str = "en") -> Statement:
    """An empty statement with the sections of a template."""
    chosen = template(template_id)
    sections = tuple(
        Section(kind=kind, blocks=() if kind in _WITHOUT_TEXT else (Block(),)) for kind in chosen.sections
    )
    return Statement(editions=(Edition(language, sections, label=chosen.name(language)),))


def _read(path: Path) -> Template:
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    kinds = tuple(SectionKind(kind) for kind in table["sections"])
    return Template(table["id"], kinds, table["name"], table["about"])
