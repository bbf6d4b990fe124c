"""Templates: what a new statement begins with, and what its empty sections say about themselves.

Guidance is no text of the statement: it belongs to the template and is looked up by it. A statement says
nowhere from which template it came; that is known by its label (`template_of`).
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from drafter.model.calls import Call
from drafter.model.errors import Incomplete, UnknownName
from drafter.model.statement import Edition, Letter, Section, SectionKind, Statement
from drafter.model.text import Block, BlockKind, Run
from drafter.places import resources

DEFAULT_TEMPLATE = "joint-statement"
_ABOUT = "template.toml"
_DEFAULT_LANGUAGE = "en"
_WITHOUT_TEXT = frozenset({SectionKind.SIGNATORIES, SectionKind.CALLS, SectionKind.RELATED})
# A brand that the statement need not name: the writer's own choice comes first.
_USUAL_BRAND = "sober"


@dataclass(frozen=True, slots=True)
class Template:
    """A template: its sections in order, how many calls are begun, its brand, and its words by language.

    `most_words` says of a section in how many words it should have said what it has to.
    """

    id: str
    order: int
    brand: str
    sections: tuple[SectionKind, ...]
    calls: int
    most_words: Mapping[SectionKind, int]
    names: Mapping[str, str]
    labels: Mapping[str, str]
    abouts: Mapping[str, str]
    purposes: Mapping[str, str]

    def name(self, language: str = "en") -> str:
        """The name in a language (BCP 47), or the English one."""
        return _in(self.names, language)

    def label(self, language: str = "en") -> str:
        """What is printed over the headline."""
        return _in(self.labels, language)

    def about(self, language: str = "en") -> str:
        """What it has, in a few words."""
        return _in(self.abouts, language)

    def purpose(self, language: str = "en") -> str:
        """What it is for, in a sentence."""
        return _in(self.purposes, language)


@dataclass(frozen=True, slots=True)
class Guidance:
    """What an empty section says: its text, and the most words it should have; 0 where that is not said."""

    text: str
    most_words: int = 0


@dataclass(frozen=True, slots=True)
class CallGuidance:
    """What an empty call says: in place of its prose, in place of its addressees, and of each ask."""

    prose: str
    addressee: str
    asks: tuple[str, ...] = ()


def list_templates() -> tuple[Template, ...]:
    """The templates that ship with Drafter, in the order of Home's cards."""
    return tuple(sorted(map(_read, _ids()), key=lambda one: one.order))


def template(template_id: str) -> Template:
    """The template with an id. Raises UnknownName, naming those there are."""
    if template_id not in _ids():
        raise UnknownName(f"There is no template “{template_id}”.", f"Choose one of: {', '.join(_ids())}.")
    return _read(template_id)


def template_of(edition: Edition) -> str:
    """The id of the template that an edition's label is from; the default one's where it is another."""
    # The default one is looked at first, and the others seldom need to be read.
    names = dict.fromkeys((DEFAULT_TEMPLATE, *_ids()))
    labelled = (
        name for name in names if edition.label and edition.label == template(name).label(edition.language)
    )
    return next(labelled, DEFAULT_TEMPLATE)


def new_statement(template_id: str = DEFAULT_TEMPLATE, language: str = "en") -> Statement:
    """An empty statement with the sections, the calls begun and the brand of a template."""
    chosen = template(template_id)
    words = _words(template_id, language)
    calls = tuple(Call() for _ in range(chosen.calls))
    sections = tuple(_empty(kind, calls, words["headings"].get(kind.value, "")) for kind in chosen.sections)
    edition = Edition(
        language,
        sections,
        label=chosen.label(language),
        letter=Letter(closing=words["letter"].get("closing", "")),
    )
    brand = "" if chosen.brand == _USUAL_BRAND else chosen.brand
    return Statement(editions=(edition,), calls=calls, brand=brand)


def guidance(template_id: str = DEFAULT_TEMPLATE, language: str = "en") -> Mapping[SectionKind, Guidance]:
    """What each kind of section says while it is empty, those that the template does not begin with included.

    In English where the language is none of ours. Raises UnknownName.
    """
    chosen, words = template(template_id), _words(template_id, language)
    return {kind: Guidance(words[kind.value], chosen.most_words.get(kind, 0)) for kind in SectionKind}


def call_guidance(template_id: str = DEFAULT_TEMPLATE, language: str = "en") -> CallGuidance:
    """What an empty call says. Raises UnknownName."""
    words = _words(template(template_id).id, language)
    return CallGuidance(words["call"], words["addressee"], tuple(words["asks"]))


def letter_guidance(language: str = "en") -> Letter:
    """A letter whose parts say what they are for: what empty fields can show. Some parts say nothing."""
    said: dict[str, Any] = _words("open-letter", language)["letter"]
    return Letter(**{**said, "recipient": tuple(said["recipient"])})


def sample_statement(template_id: str, language: str = "en") -> Statement:
    """A template's statement with the guidance set as text, for a picture of its first page.

    The same each time, ids included. Raises UnknownName.
    """
    chosen, words = template(template_id), _words(template_id, language)
    sections = tuple(
        Section(
            kind,
            tuple(_sample_blocks(kind, words)),
            heading=(heading := words["headings"].get(kind.value, "")),
            generated=not heading,
            id=f"sample{kind.value:0>12}",
        )
        for kind in chosen.sections
        if kind is not SectionKind.RELATED
    )
    letter = letter_guidance(language) if chosen.brand == "letter" else Letter()
    edition = Edition(language, sections, label=chosen.label(language), letter=letter, id="sampleedition")
    return Statement(editions=(edition,), brand=chosen.brand)


def _empty(kind: SectionKind, calls: tuple[Call, ...], heading: str) -> Section:
    if kind is SectionKind.CALLS:
        blocks = tuple(Block(calls=(call.id,)) for call in calls)
    else:
        blocks = () if kind in _WITHOUT_TEXT else (Block(),)
    return Section(kind, blocks, heading=heading, generated=not heading)


def _sample_blocks(kind: SectionKind, words: Mapping[str, Any]) -> Iterator[Block]:
    texts = [words[kind.value]]
    if kind is SectionKind.CALLS:
        texts.extend(words["asks"] or [words["call"]])
    for number, text in enumerate(texts):
        listed = BlockKind.NUMBER if number and words["asks"] else BlockKind.PARAGRAPH
        yield Block(f"sample{kind.value:0>12}{number}", listed, (Run(text),))


def _in(words: Mapping[str, str], language: str) -> str:
    return words.get(_base(language)) or words[_DEFAULT_LANGUAGE]


def _base(language: str) -> str:
    return language.split("-", maxsplit=1)[0].lower()


@cache
def _ids() -> tuple[str, ...]:
    return tuple(sorted(path.parent.name for path in (resources() / "templates").glob(f"*/{_ABOUT}")))


@cache
def _words(template_id: str, language: str) -> Mapping[str, Any]:
    """A template's words in a language; what it does not say, the default template says."""
    found: dict[str, Any] = {"asks": [], "headings": {}, "letter": {}}
    base = _base(language)
    if not (resources() / "templates" / DEFAULT_TEMPLATE / f"{base}.toml").is_file():
        base = _DEFAULT_LANGUAGE
    for name in dict.fromkeys((DEFAULT_TEMPLATE, template_id)):
        found.update(_table(f"{name}/{base}.toml"))
    return found


@cache
def _read(template_id: str) -> Template:
    table = _table(f"{template_id}/{_ABOUT}")
    return Template(
        id=table["id"],
        order=table["order"],
        brand=table["brand"],
        sections=tuple(SectionKind(kind) for kind in table["sections"]),
        calls=table["calls"],
        most_words={SectionKind(kind): most for kind, most in table["words"].items()},
        names=table["name"],
        labels=table["label"],
        abouts=table["about"],
        purposes=table["purpose"],
    )


def _table(name: str) -> dict[str, Any]:
    path: Path = resources() / "templates" / name
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise Incomplete.without(f"templates/{name}") from error
