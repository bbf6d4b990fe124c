"""Statements for the test documents: every kind of element, every script, and what is hard to set."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from drafter.desk.sources import cited
from drafter.model.calls import Addressee, Ask, Call
from drafter.model.influence import InfluenceEntry, InfluenceStyle, Measure, Stage, Strength
from drafter.model.signatories import Signatory, SignatoryState
from drafter.model.sources import Citing, Source
from drafter.model.statement import (
    Edition,
    Footnote,
    Letter,
    Publication,
    Section,
    SectionKind,
    SignatoryStyle,
    Statement,
)
from drafter.model.text import Anchor, AnchorKind, Block, BlockKind, Marks, Run, plain_block
from tools.conformance.exhibits import bars
from tools.conformance.programs import HERE, ROOT

NAUGHTY = ROOT.parent / "shared" / "corpus" / "naughty-strings" / "blns.json"
# Of those strings, as many as a document of some pages holds in every place.
_NAUGHTY_STEP = 9
OWN_NAUGHTY = (
    "a\x00b\x0bc\x85d\u2028e\ufffe",
    "\u200b \u2060",
    "javascript:alert(1)",
    "https://host.example/)/S/JavaScript/JS(app.alert(1))",
    "<para><b>bold</b> &amp; <img src=x onerror=alert(1)>",
    "%PDF-1.7 endstream endobj ET EMC (((( \\\\ >> ]]",
    "{page} %s %1 ${HOME} {{7*7}}",
    "e\u0301\u0308 Å ﬁ ½ ² № ™ \u00ad­soft",
    "Zͫ̆̔a̋̒l̐gͮo",
)
_STATES = (SignatoryState.SIGNED, SignatoryState.APPROVED, SignatoryState.INVITED)
_PLACES = ("Port Amber", "Lower Ford", "Saint Osk", "Eastern Hills", "Two Rivers", "Old Harbour", "Long Quay")
_BODIES = (
    "Association for Open Squares of {}",
    "{} Legal Aid Centre",
    "Union of Readers, {}",
    "Foundation “{} Without Fences”",
    "House of Neighbours in {}",
    "{} Network of Women’s Shelters and of All Who Work for Them in the Region",
)
_COUNTRIES = ("Marovia", "Norvia", "Velden", "", "Ostmark Islands")


@cache
def _texts() -> dict[str, dict[str, Any]]:
    return tomllib.loads((HERE / "texts.toml").read_text(encoding="utf-8"))


def languages() -> tuple[str, ...]:
    """The languages that there are texts in."""
    return tuple(_texts())


def full(language: str = "en", signatories: int = 7) -> Statement:
    """Every kind of section, block and mark once, with footnotes, persons and publications."""
    words = _texts()[language]
    # Notes on one place are numbered by their ids, so these are given.
    first = Footnote(_note_runs(words), "notefirst")
    second = Footnote((Run(words["influence"]),), "notesecond")
    council, council_prose = _call(words["call"], words["asks"])
    commissioner, commissioner_prose = _call(words["second_call"], ())
    sections = (
        *_head(words),
        Section(SectionKind.BACKGROUND, _background(words, first, second)),
        Section(SectionKind.INFLUENCE, (plain_block(words["influence"]),)),
        Section(SectionKind.ANALYSIS, (plain_block(words["background"][-1]),), words["subheading"], False),
        Section(SectionKind.CALLS, (council_prose, commissioner_prose)),
        Section(SectionKind.SIGNATORIES),
        Section(SectionKind.NOTES, tuple(plain_block(note, BlockKind.NUMBER) for note in words["notes"])),
        Section(SectionKind.CONTACT, (plain_block(words["contact"]),)),
        Section(SectionKind.RELATED, publications=_publications(words)),
    )
    edition = Edition(
        language,
        sections,
        label=words["label"],
        dateline=words["dateline"],
        footnotes=(first, second),
        letter=_letter(words),
    )
    return Statement((edition,), (council, commissioner), bodies(signatories), date="2026-03-04")


def influence(
    language: str = "en", style: InfluenceStyle = InfluenceStyle.BOTH, entries: int = 5
) -> Statement:
    """Entries of the influence section beside its prose: kinds, stages, strengths and dates in turn."""
    words = _texts()[language]
    titles = [*words["asks"], *words["background"], words["influence"]]
    sources = tuple(
        Source(
            title=title,
            publisher=words["call"][1],
            address=f"https://host.example/{number}",
            id=f"source{number}",
        )
        for number, title in enumerate(titles[:3])
    )
    kinds = ("foreign_agents", "extremism_designation", "propaganda_ban", "")
    countries = ("KZ", "GE", "KZ", "Marovia", "BA")
    dates = ("2024-10-09", "2024-05", "2025", "2025-02-27", "", "2024-10-09")
    found = []
    for number in range(entries):
        title = " ".join(titles[number % len(titles)].split()[: 4 + number % 9])
        kind = kinds[number % len(kinds)]
        here = Measure(
            title,
            dates[number % len(dates)],
            country=countries[number % len(countries)],
            kind=kind,
            stage=list(Stage)[number % len(Stage)],
            courts="struck down 29 May 2025" if number % 4 == 3 else "",
        )
        compared = Measure(
            titles[-1] if number % 2 else title,
            f"20{12 + number % 5}-07-20",
            country="RU" if number % 7 < 6 else "HU",
            kind=kind,
            identifier=f"No. {121 + number % 3}-FZ",
            stage=Stage.ADOPTED,
            courts="Ford and Others v. Marovia, 14 June 2022" if number % 3 else "",
        )
        strength = list(Strength)[number % len(Strength)]
        follows = compared if number % 5 < 4 else None
        names = tuple(source.id for source in sources[: number % 3])
        found.append(InfluenceEntry(here, follows, strength=strength, sources=names))
    return replace(full(language), entries=tuple(found), influence_as=style, sources=sources)


def sourced(citing: Citing, language: str = "en") -> Statement:
    """The whole statement with a claim in each paragraph of prose: cited again, two together, and none."""
    words = _texts()[language]
    statement = replace(full(language), citing=citing)
    sources = tuple(
        Source(
            title=text.split(". ")[0],
            publisher=words["call"][1] if number % 2 else "",
            author="A. Brook" if number % 3 else "",
            date=("2026-03-04", "2025-10", "2024", "")[number % 4],
            address=("https://host.example/" + "a-long-place/" * 9, "host.example/b", "")[number % 3],
            archive="https://archive.example/c" if number == 1 else "",
            captured="2026-03-05" if number < 2 else "",
            id=f"cited{number}",
        )
        for number, text in enumerate([*words["background"], words["influence"]])
    )
    prose = (SectionKind.LEDE, SectionKind.BACKGROUND, SectionKind.INFLUENCE, SectionKind.ANALYSIS)
    blocks = [
        block
        for part in statement.primary.sections
        if part.kind in prose
        for block in part.blocks
        if block.text
    ]
    for number, block in enumerate(blocks):
        named = (sources[number % len(sources)], sources[number // 2 % len(sources)])
        middle = max(len(block.text) // 2, 1)
        statement, _ = cited(statement, block.id, 0, middle, named[: 1 + number % 2])
    return statement


def short() -> Statement:
    """A headline and one paragraph, signed by one."""
    words = _texts()["en"]
    sections = (
        Section(SectionKind.HEADLINE, (plain_block(words["headline"]),)),
        Section(SectionKind.BACKGROUND, (plain_block(words["background"][0]),)),
    )
    return Statement((Edition("en", sections),), signatories=bodies(1))


def long(paragraphs: int) -> Statement:
    """Section after section, with a footnote in every fifth paragraph."""
    words = _texts()["en"]
    sentences = [part for text in words["background"] for part in text.split(". ")]
    sections, notes = list(_head(words)), []
    for number in range(paragraphs):
        turned = sentences[number % len(sentences) :] + sentences[: number % len(sentences)]
        runs: tuple[Run, ...] = (Run(f"{number + 1}: {'. '.join(turned)}"),)
        if number % 5 == 4:
            note = Footnote(runs=(Run(f"{words['footnote']} {number + 1}"),))
            notes.append(note)
            runs = (*runs, Run(", as was said", Marks(anchors=(Anchor(AnchorKind.NOTE, note.id),))), Run("."))
        if number % 12 == 0:
            heading = f"{words['subheading']}, {number // 12 + 1}"
            sections.append(Section(SectionKind.ANALYSIS, (), heading, False))
        last = sections[-1]
        sections[-1] = replace(last, blocks=(*last.blocks, Block(runs=runs)))
    edition = Edition("en", tuple(sections), label=words["label"], footnotes=tuple(notes))
    return Statement((edition,), signatories=bodies(7), date="2026-03-04")


def long_footnote() -> Statement:
    """A footnote that does not fit on a page, and one after it."""
    words = _texts()["en"]
    whole = Footnote(runs=tuple(Run(f"{' '.join(words['background'])} ({turn}) ") for turn in range(1, 13)))
    small = Footnote(runs=_note_runs(words))
    blocks = (
        Block(runs=(Run(words["lede"]), Run(" So it says", _refers(whole)), Run(" in the annex."))),
        *(plain_block(text) for text in words["background"]),
        Block(runs=(Run(words["influence"]), Run(" Again", _refers(small)), Run("."))),
        *(plain_block(text) for text in words["background"]),
    )
    sections = (*_head(words), Section(SectionKind.BACKGROUND, blocks))
    return Statement((Edition("en", sections, footnotes=(whole, small)),), signatories=bodies(3))


def styled(style: SignatoryStyle, signatories: int = 13) -> Statement:
    """Signatories printed in a style, with persons, countries, logos and withheld names."""
    made = full(signatories=signatories)
    logos = tuple(
        replace(one, logo=bars(240 + 40 * (place % 3), 120, place)) if place % 2 == 0 else one
        for place, one in enumerate(made.signatories)
    )
    return replace(made, signatories=logos, signatories_as=style, affiliations_identify=True)


def hard_words() -> Statement:
    """Words that fit on no line, addresses without a place to break, and lines of one letter."""
    word = "".join(chr(97 + place * 7 % 26) for place in range(300))
    address = "https://observers.example/" + "archive/" * 30 + "?day=2026-03-04&page=12"
    blocks = (
        Block(runs=(Run("Before "), Run(word), Run(" after, "), Run(word, Marks(strong=True)), Run("."))),
        Block(
            runs=(Run("See "), Run(address, Marks(link=address)), Run(" and "), Run("a", Marks(link=address)))
        ),
        Block(kind=BlockKind.BULLET, runs=(Run(word, Marks(emphasis=True)),)),
        Block(kind=BlockKind.QUOTATION, runs=(Run("O"),)),
        plain_block(f"{'W' * 120} {'i' * 200}"),
        # As copied from a PDF file.
        plain_block("The oﬃce ﬁled what it ﬂagged."),
    )
    words = _texts()["en"]
    sections = (*_head(words), Section(SectionKind.BACKGROUND, blocks))
    named = (Signatory(word, state=SignatoryState.SIGNED), Signatory("B", state=SignatoryState.SIGNED))
    return Statement((Edition("en", sections, label=words["label"]),), signatories=named, date="2026-03-04")


def boxes() -> Statement:
    """Emoji, a letter that no font has, and words from right to left: boxes in a draft."""
    texts = (
        "So it is 📣 and so 👩🏽‍⚖️.",
        "A sign 𐎀 of Ugarit, 联合 and ⴰ.",
        "They say مرحبا بكم and שלום to all.",
    )
    sections = (
        Section(SectionKind.HEADLINE, (plain_block("A headline with 📣 in it"),)),
        Section(SectionKind.BACKGROUND, tuple(plain_block(text) for text in texts)),
    )
    return Statement((Edition("en", sections),), signatories=(Signatory("שלום Society"),), date="2026-03-04")


def naughty() -> Statement:
    """Strings that break programs, as headline, heading, block of each kind, link, signatory, publication."""
    found = json.loads(NAUGHTY.read_text(encoding="utf-8")) if NAUGHTY.is_file() else []
    strings = [*OWN_NAUGHTY, *found[::_NAUGHTY_STEP]]
    sections = [Section(SectionKind.HEADLINE, (plain_block(" ".join(OWN_NAUGHTY)),))]
    for text in strings:
        marked = (Run("a "), Run(text, Marks(link=text, emphasis=True)), Run(" b"))
        blocks = (*(plain_block(text, kind) for kind in BlockKind), Block(runs=marked))
        sections.append(Section(SectionKind.BACKGROUND, blocks, text, False))
    publications = tuple(Publication(text, text, text, text) for text in strings)
    sections.append(Section(SectionKind.RELATED, publications=publications))
    named = tuple(Signatory(text, text, text, text) for text in strings)
    edition = Edition("en", tuple(sections), label=OWN_NAUGHTY[4], dateline=OWN_NAUGHTY[5])
    return Statement((edition,), signatories=named, date=OWN_NAUGHTY[6])


def bodies(count: int) -> tuple[Signatory, ...]:
    """So many who sign: organisations, every fifth a person, every eleventh withheld."""
    found = []
    for number in range(count):
        place = _PLACES[number % len(_PLACES)]
        # No name holds another: one that is withheld would be read in it.
        ward = f"Ward {number} of {place}" if number >= len(_PLACES) * len(_BODIES) else place
        name = _BODIES[number % len(_BODIES)].format(ward)
        country = _COUNTRIES[number % len(_COUNTRIES)]
        state = SignatoryState.WITHHELD if number % 11 == 10 else _STATES[number % len(_STATES)]
        if number % 5 == 3:
            found.append(Signatory(f"Person {number} of {place}", name, "Chair", country, state))
        else:
            found.append(Signatory(name, country=country, state=state, leads=number == 1))
    return tuple(found)


def _head(words: dict[str, Any]) -> tuple[Section, ...]:
    kinds = {
        SectionKind.HEADLINE: words["headline"],
        SectionKind.STANDFIRST: words["standfirst"],
        SectionKind.LEDE: words["lede"],
    }
    return tuple(Section(kind, (plain_block(text),)) for kind, text in kinds.items())


def _background(words: dict[str, Any], first: Footnote, second: Footnote) -> tuple[Block, ...]:
    """Text with a link over two lines, a phrase in another language, notes on one place, and lists."""
    link, address = words["link"]
    phrase, language = words["foreign"]
    opening, *rest = words["background"]
    runs = (
        Run(f"{opening} ("),
        Run(f"{link}; {link}", Marks(link=address)),
        Run("; "),
        Run(phrase, Marks(emphasis=True, language=language)),
        Run(") "),
        Run("[to be checked] ", Marks(internal=True)),
        Run(words["lede"], Marks(strong=True, anchors=_refers(first).anchors)),
        Run(" "),
        Run(
            words["quotation"],
            Marks(anchors=tuple(sorted((*_refers(first).anchors, *_refers(second).anchors)))),
        ),
    )
    return (
        Block(runs=runs),
        *(plain_block(text) for text in rest),
        plain_block(words["subheading"], BlockKind.SUBHEADING),
        *(plain_block(text, BlockKind.BULLET) for text in words["bullets"]),
        plain_block(rest[-1]),
        *(plain_block(text, BlockKind.NUMBER) for text in words["numbers"]),
        plain_block(words["quotation"], BlockKind.QUOTATION),
    )


def _refers(note: Footnote) -> Marks:
    return Marks(anchors=(Anchor(AnchorKind.NOTE, note.id),))


def _note_runs(words: dict[str, Any]) -> tuple[Run, ...]:
    link, address = words["link"]
    return Run(f"{words['footnote']} "), Run(link, Marks(link=address)), Run(".")


def _call(words: Sequence[str], asks: Sequence[str]) -> tuple[Call, Block]:
    """A call and its prose: the words before, the addressee, those after, then each ask."""
    before, name, between, *rest = words
    addressee = Addressee(name)
    made = tuple(Ask() for _ in (asks or rest))
    call = Call(addressees=(addressee,), asks=made)
    runs = [
        Run(before),
        Run(name, Marks(anchors=(Anchor(AnchorKind.ADDRESSEE, addressee.id),))),
        Run(between),
    ]
    for place, (ask, text) in enumerate(zip(made, asks or rest, strict=True)):
        runs.append(Run(text, Marks(anchors=(Anchor(AnchorKind.ASK, ask.id),))))
        if place + 1 < len(made):
            runs.append(Run(" "))
    return call, Block(runs=tuple(runs), calls=(call.id,))


def _publications(words: dict[str, Any]) -> tuple[Publication, ...]:
    link, address = words["link"]
    return (
        Publication(link, words["label"], words["standfirst"], address),
        Publication(words["subheading"]),
    )


def _letter(words: dict[str, Any]) -> Letter:
    return Letter(
        recipient=(words["call"][1], "Council Square 1", "Port Amber"),
        reference="31/2026",
        salutation=words["subheading"],
        closing=words["label"],
        signer="Person 3 of Port Amber",
        signer_title="Chair",
        enclosure=words["link"][0],
    )
