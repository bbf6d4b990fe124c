"""The statement: sections in editions, and what the editions share."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from msgspec import field

from drafter.model.calls import Call
from drafter.model.ids import new_id
from drafter.model.influence import InfluenceEntry, InfluenceStyle
from drafter.model.signatories import Signatory
from drafter.model.sources import Citing, Claim, Ignored, Source
from drafter.model.text import Block, Run
from drafter.model.values import Value


class SectionKind(StrEnum):
    """What a section is for."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    LEDE = "lede"
    BACKGROUND = "background"
    INFLUENCE = "influence"
    ANALYSIS = "analysis"
    CALLS = "calls"
    SIGNATORIES = "signatories"
    NOTES = "notes"
    CONTACT = "contact"
    RELATED = "related"


UNREAD = frozenset({SectionKind.NOTES, SectionKind.CONTACT, SectionKind.RELATED})
"""What stands around the text: its words are not counted as the statement's."""


class Publication(Value, frozen=True):
    """A related publication; `kind` as printed, such as "News"; `url` empty where unknown.

    `date` is ISO (YYYY-MM-DD) or empty.
    """

    title: str
    kind: str = ""
    teaser: str = ""
    url: str = ""
    id: str = field(default_factory=new_id)
    date: str = ""


class Section(Value, frozen=True):
    """One part of an edition.

    `heading` is printed above the blocks; with `generated` it was supplied by Drafter and follows the
    language. Headline, standfirst and lede print no heading. `publications` belong to kind RELATED;
    the signatories themselves belong to the statement and are printed where the section stands.
    `ready` is the writer's own mark and no part of the text.
    """

    kind: SectionKind
    blocks: tuple[Block, ...] = ()
    heading: str = ""
    generated: bool = True
    publications: tuple[Publication, ...] = ()
    id: str = field(default_factory=new_id)
    ready: bool = False


class Footnote(Value, frozen=True):
    """What a note at the foot of the page says; stretches of text name it by an anchor of kind NOTE."""

    runs: tuple[Run, ...] = ()
    id: str = field(default_factory=new_id)

    @property
    def text(self) -> str:
        """The characters of the note."""
        return "".join(run.text for run in self.runs)


class Letter(Value, frozen=True):
    """What a letter has besides a statement's text, as typed; empty parts are not printed.

    `recipient` are the lines of the address; where there are none, those whom the calls address stand there.
    """

    recipient: tuple[str, ...] = ()
    reference: str = ""
    salutation: str = ""
    closing: str = ""
    signer: str = ""
    signer_title: str = ""
    enclosure: str = ""


class Edition(Value, frozen=True):
    """The sections of a statement in one language (BCP 47).

    `label` is the kind of text printed over the headline ("Joint statement"); `dateline` is place and
    date as printed; `running_title` stands at the head of following pages, empty for the headline.
    `footnotes` are in no order: they are numbered where the text refers to them. `letter` is printed by
    brands that set letters.
    """

    language: str
    sections: tuple[Section, ...] = ()
    label: str = ""
    dateline: str = ""
    running_title: str = ""
    footnotes: tuple[Footnote, ...] = ()
    letter: Letter = Letter()
    id: str = field(default_factory=new_id)


class SignatoryOrder(StrEnum):
    """In which order signatories are printed."""

    AS_GIVEN = "as-given"
    LEAD_FIRST = "lead-first"
    ALPHABETICAL = "alphabetical"
    COUNTRY = "country"


class SignatoryStyle(StrEnum):
    """How signatories are printed; BRAND leaves it to the brand. INK are blocks to sign by hand."""

    BRAND = "brand"
    LIST = "list"
    COUNTRY = "country"
    PERSONS = "persons"
    LOGOS = "logos"
    INK = "ink"


class AskStyle(StrEnum):
    """How calls are printed: as prose, or broken before each ask, which then has a bullet or a number."""

    PROSE = "prose"
    BULLETS = "bullets"
    NUMBERED = "numbered"


class Statement(Value, frozen=True):
    """What undo moves: the editions, the first of them primary, and what they share.

    `date` is ISO (YYYY-MM-DD) or empty; `brand` is a brand's id or empty for the default one. `embargo` is
    an ISO moment with its offset, or empty. `names_persons` prints persons and their titles;
    `affiliations_identify` says under the list that affiliations only identify persons. `entries` are of the
    influence section. `ignored` are findings that were set aside; `words` are spelt right here.
    `asks_summary` repeats the asks at the end, by institution.
    """

    editions: tuple[Edition, ...]
    calls: tuple[Call, ...] = ()
    signatories: tuple[Signatory, ...] = ()
    order: SignatoryOrder = SignatoryOrder.AS_GIVEN
    asks_as: AskStyle = AskStyle.NUMBERED
    date: str = ""
    brand: str = ""
    signatories_as: SignatoryStyle = SignatoryStyle.BRAND
    names_persons: bool = True
    affiliations_identify: bool = False
    embargo: str = ""
    entries: tuple[InfluenceEntry, ...] = ()
    influence_as: InfluenceStyle = InfluenceStyle.PROSE
    sources: tuple[Source, ...] = ()
    claims: tuple[Claim, ...] = ()
    citing: Citing = Citing.FOOTNOTES
    ignored: tuple[Ignored, ...] = ()
    words: tuple[str, ...] = ()
    asks_summary: bool = False

    @property
    def primary(self) -> Edition:
        """The edition that the others are made from."""
        return self.editions[0]

    def edition(self, language: str = "") -> Edition:
        """The edition in `language`, or the primary one for an empty string. KeyError where there is none."""
        if not language:
            return self.primary
        for edition in self.editions:
            if edition.language == language:
                return edition
        raise KeyError(language)


def blocks_of(edition: Edition) -> Iterator[tuple[Section, Block]]:
    """Every block with its section, in page order."""
    for section in edition.sections:
        for block in section.blocks:
            yield section, block


def section_of_kind(edition: Edition, kind: SectionKind) -> Section | None:
    """The first section of a kind, or None."""
    return next((section for section in edition.sections if section.kind is kind), None)


def title_of(edition: Edition) -> str:
    """The headline's words as one line, as typed; empty where there is none."""
    headline = section_of_kind(edition, SectionKind.HEADLINE)
    if headline is None:
        return ""
    return " ".join(block.printed.strip() for block in headline.blocks if block.printed.strip())


def headline_of(edition: Edition) -> str:
    """The headline's words as one line, without the label that they may begin with."""
    title = title_of(edition)
    return title[label_length(edition, title) :] or title


def label_length(edition: Edition, title: str) -> int:
    """How many characters of the headline only repeat the label that is printed over it."""
    label = edition.label
    if not label or not title.casefold().startswith(label.casefold()):
        return 0
    rest = title[len(label) :]
    bare = rest.lstrip()
    if bare[:1] not in (":", "–", "—", "|", "-") or not bare[1:].strip():
        return 0
    return len(title) - len(bare[1:].lstrip())
