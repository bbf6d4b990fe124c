"""Generated statements for property tests: consistent ones, in the model's own normal form.

Ids are counted, not random, so that a failing example reads well and comes out the same again. Runs are
joined; anchors and calls name what is there; each call has prose and each ask a stretch.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import count

from hypothesis import strategies as st

from drafter.model.attachments import Attachment
from drafter.model.calls import Addressee, Ask, Call
from drafter.model.document import Document
from drafter.model.history import History, Reason, Revision
from drafter.model.influence import InfluenceEntry, InfluenceStyle, Measure, Stage, Strength
from drafter.model.ledger import Entry, EntryKind, Ledger
from drafter.model.pictures import Picture
from drafter.model.signatories import Signatory, SignatoryState
from drafter.model.sources import Citing, Claim, Ignored, Reliability, Source, Verification
from drafter.model.statement import (
    AskStyle,
    Edition,
    Footnote,
    Letter,
    Publication,
    Section,
    SectionKind,
    SignatoryOrder,
    SignatoryStyle,
    Statement,
)
from drafter.model.text import Anchor, AnchorKind, Block, BlockKind, Marks, Run, anchored, joined, remarked
from drafter.storage.history import with_revision

# One grey pixel.
DOT = Picture(
    base64.b64decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="
    ),
    width=1,
    height=1,
    ink=0.5,
)

NOTHING = Statement(())
LANGUAGES = ("en", "fr", "de", "ru", "es", "uk", "ka", "hy", "kk-Cyrl", "zh-Hant")

# What breaks writers and readers of text: quotes, entities, brackets, combining and joining characters,
# directions, private use, the far planes, spaces that are not spaces, line and page breaks.
AWKWARD = (
    "“quoted” — dashed – ‘twice’",
    "a & b <c> \"d\" 'e' ]]> &amp; <!-- ",
    "e\u0301 é ﬁ Å Å",
    "\u200bzero\u200dwidth\ufeff",
    "\u202eright\u202c אבג العربية",
    "👩‍👩‍👧 𝒜 \U0010fffd \ue000",
    "no\u00a0break thin\u202fspace\u2028line\u2029para",
    "tab\there\nbreak\r\nreturn\x0bvt\x0cff",
    "=SUM(A1) {{x}} %s \\n \\u0041 $HOME",
    "ქართული Հայերեն Қазақстан русский",
    "LSVD⁺ 10 % § 5 № 7",
    "\x00\x01\x1f\x7f\x85",
)

ordinary = st.text(alphabet="abcde ABÉ.,", min_size=1, max_size=24)
words = st.one_of(
    ordinary,
    st.sampled_from(AWKWARD),
    st.text(alphabet=st.characters(codec="utf-8"), min_size=1, max_size=24),
)
lines = st.one_of(st.just(""), words)
dates = st.one_of(st.just(""), st.dates().map(lambda day: day.isoformat()))
times = st.datetimes().map(lambda at: at.isoformat(timespec="seconds") + "+00:00")
digests = st.binary(min_size=32, max_size=32).map(bytes.hex)
addresses = st.one_of(st.just(""), ordinary.map(lambda words: "https://example.org/" + words.strip()))

marks = st.builds(
    Marks,
    strong=st.booleans(),
    emphasis=st.booleans(),
    link=addresses,
    language=st.sampled_from(("", *LANGUAGES)),
    internal=st.booleans(),
)
runs = st.lists(st.builds(Run, words, st.one_of(st.just(Marks()), marks)), max_size=4).map(joined)


@st.composite
def blocks(draw: st.DrawFn, ids: Iterator[str]) -> Block:
    """Paragraphs and other blocks without calls."""
    return Block(next(ids), draw(st.sampled_from(BlockKind)), draw(runs))


def _ids(prefix: str) -> Iterator[str]:
    return (f"{prefix}{number:0{12 - len(prefix)}d}" for number in count(1))


@st.composite
def publications(draw: st.DrawFn, ids: Iterator[str]) -> Publication:
    return Publication(draw(words), draw(lines), draw(lines), draw(addresses), next(ids))


@st.composite
def sections(draw: st.DrawFn, ids: Iterator[str], block_ids: Iterator[str]) -> Section:
    """A section of any kind, with a heading of its own or a generated one."""
    kind = draw(st.sampled_from(SectionKind))
    heading = draw(lines)
    related = kind is SectionKind.RELATED
    return Section(
        kind=kind,
        blocks=tuple(draw(st.lists(blocks(block_ids), max_size=4))),
        heading=heading,
        generated=not heading,
        publications=tuple(draw(st.lists(publications(ids), max_size=3))) if related else (),
        id=next(ids),
        ready=draw(st.booleans()),
    )


@st.composite
def signatories(draw: st.DrawFn, ids: Iterator[str]) -> Signatory:
    return Signatory(
        name=draw(words),
        affiliation=draw(lines),
        title=draw(lines),
        country=draw(lines),
        state=draw(st.sampled_from(SignatoryState)),
        leads=draw(st.booleans()),
        logo=draw(st.sampled_from((None, DOT))),
        id=next(ids),
    )


@st.composite
def _noted(
    draw: st.DrawFn, part: Section, notes: tuple[Footnote, ...], made_claims: tuple[Claim, ...]
) -> Section:
    """The section with a footnote to a stretch of some of its blocks, and with claims in some."""
    named = (
        [Anchor(AnchorKind.NOTE, note.id) for note in notes],
        [Anchor(AnchorKind.CLAIM, claim.id) for claim in made_claims],
    )
    made = []
    for block in part.blocks:
        runs = block.runs
        for anchors in named:
            if anchors and block.text and draw(st.booleans()):
                start = draw(st.integers(0, len(block.text) - 1))
                end = draw(st.integers(start + 1, len(block.text)))
                runs = remarked(runs, start, end, partial(_anchored, anchor=draw(st.sampled_from(anchors))))
        made.append(replace(block, runs=runs))
    return replace(part, blocks=tuple(made))


letters = st.builds(
    Letter,
    recipient=st.lists(words, max_size=3).map(tuple),
    reference=lines,
    salutation=lines,
    closing=lines,
    signer=lines,
    signer_title=lines,
    enclosure=lines,
)


@st.composite
def calls(draw: st.DrawFn, ids: Iterator[str], bodies: Iterator[str], asks: Iterator[str]) -> Call:
    """A call with the data of its addressees and asks; its prose is bound by `statements`."""
    institutions = st.sampled_from(("", "eu-ep"))
    return Call(
        id=next(ids),
        addressees=tuple(
            Addressee(name, draw(institutions), next(bodies)) for name in draw(st.lists(words, max_size=2))
        ),
        asks=tuple(Ask(next(asks)) for _ in range(draw(st.integers(0, 2)))),
        basis=draw(lines),
        deadline=draw(dates),
    )


def _anchored(present: Marks, anchor: Anchor) -> Marks:
    return anchored(present, anchor)


@st.composite
def _bound(draw: st.DrawFn, block: Block, call: Call) -> Block:
    """The block as prose of the call, with a stretch for each addressee and ask where it is long enough."""
    text = block.text or "We ask this."
    whole = block.runs or (Run(text),)
    length = len(text)
    targets = [
        *(Anchor(AnchorKind.ADDRESSEE, body.id) for body in call.addressees),
        *(Anchor(AnchorKind.ASK, ask.id) for ask in call.asks),
    ]
    for anchor in targets:
        start = draw(st.integers(0, length - 1))
        end = draw(st.integers(start + 1, length))
        whole = remarked(whole, start, end, partial(_anchored, anchor=anchor))
    return replace(block, runs=whole, calls=(call.id,))


@st.composite
def editions(
    draw: st.DrawFn,
    language: str,
    number: int,
    bound: tuple[Call, ...] = (),
    made_claims: tuple[Claim, ...] = (),
) -> Edition:
    """An edition in which each of the calls `bound` has prose, and claims are made."""
    section_ids, block_ids = _ids(f"s{number}x"), _ids(f"b{number}x")
    parts = draw(st.lists(sections(section_ids, block_ids), max_size=5))
    for call in bound:
        block = draw(_bound(draw(blocks(block_ids)), call))
        if not parts or draw(st.booleans()):
            parts.append(Section(SectionKind.CALLS, id=next(section_ids)))
        place = draw(st.integers(0, len(parts) - 1))
        at = draw(st.integers(0, len(parts[place].blocks)))
        present = parts[place].blocks
        parts[place] = replace(parts[place], blocks=(*present[:at], block, *present[at:]))
    notes = tuple(Footnote(draw(runs), f"note{number}x{at:06d}") for at in range(draw(st.integers(0, 2))))
    return Edition(
        language=language,
        sections=tuple(draw(_noted(part, notes, made_claims)) for part in parts),
        footnotes=notes,
        letter=draw(st.one_of(st.just(Letter()), letters)),
        label=draw(lines),
        dateline=draw(lines),
        running_title=draw(lines),
        id=f"edition{number:05d}",
    )


@st.composite
def statements(draw: st.DrawFn, max_editions: int = 2) -> Statement:
    """A whole statement: one to `max_editions` editions, calls bound to prose, signatories in all states."""
    languages = draw(st.lists(st.sampled_from(LANGUAGES), min_size=1, max_size=max_editions, unique=True))
    bound = tuple(draw(st.lists(calls(_ids("call"), _ids("body"), _ids("ask")), max_size=3)))
    made_claims = tuple(draw(st.lists(claims(_ids("claim")), max_size=2)))
    return Statement(
        editions=tuple(
            draw(editions(language, number, bound, made_claims))
            for number, language in enumerate(languages, 1)
        ),
        calls=bound,
        signatories=tuple(draw(st.lists(signatories(_ids("who")), max_size=4))),
        order=draw(st.sampled_from(SignatoryOrder)),
        asks_as=draw(st.sampled_from(AskStyle)),
        asks_summary=draw(st.booleans()),
        date=draw(dates),
        brand=draw(st.sampled_from(("", "sober", "warm"))),
        signatories_as=draw(st.sampled_from(SignatoryStyle)),
        names_persons=draw(st.booleans()),
        affiliations_identify=draw(st.booleans()),
        embargo=draw(st.one_of(st.just(""), times)),
        entries=tuple(draw(st.lists(influence_entries(_ids("entry")), max_size=2))),
        influence_as=draw(st.sampled_from(InfluenceStyle)),
        sources=tuple(draw(st.lists(sources(_ids("source")), max_size=2))),
        claims=made_claims,
        citing=draw(st.sampled_from(Citing)),
        ignored=tuple(draw(st.lists(st.builds(Ignored, lines, lines, lines, lines), max_size=2))),
        words=tuple(draw(st.lists(lines, max_size=2))),
    )


measures = st.builds(
    Measure, lines, dates, lines, st.sampled_from(("", "RU", "KZ", "Norvia")), lines, lines,
    st.sampled_from(Stage), lines,
)  # fmt: skip


@st.composite
def influence_entries(draw: st.DrawFn, ids: Iterator[str]) -> InfluenceEntry:
    return InfluenceEntry(
        here=draw(measures),
        follows=draw(st.none() | measures),
        precedent=draw(st.sampled_from(("", "RU-2012-121FZ"))),
        strength=draw(st.sampled_from(Strength)),
        sources=tuple(draw(st.lists(st.sampled_from(("source000001", "source000009")), max_size=2))),
        id=next(ids),
    )


@st.composite
def sources(draw: st.DrawFn, ids: Iterator[str]) -> Source:
    title, publisher, author, date, address, archive, captured, quotation = (draw(lines) for _ in range(8))
    reliability = draw(st.sampled_from(Reliability))
    attached = draw(st.none() | st.builds(Attachment, words, st.integers(1, 20_000_000), digests))
    return Source(
        title,
        publisher,
        author,
        date,
        address,
        archive,
        captured,
        quotation,
        reliability,
        next(ids),
        attached,
    )


@st.composite
def claims(draw: st.DrawFn, ids: Iterator[str]) -> Claim:
    """A claim of any state; blocks name it by an anchor."""
    return Claim(
        sources=tuple(draw(st.lists(st.sampled_from(("source000001", "source000002")), max_size=2))),
        verified=draw(st.none() | st.builds(Verification, lines, dates, digests)),
        dismissed=draw(lines),
        id=next(ids),
    )


@st.composite
def ledgers(draw: st.DrawFn) -> Ledger:
    """Ledgers of any entries; their chain is not made, see `drafter.storage.ledger_chain`."""
    ids = _ids("entry")
    return Ledger(
        tuple(
            Entry(
                kind=draw(st.sampled_from(EntryKind)),
                at=draw(times),
                edition="edition00001",
                fingerprint=draw(digests),
                name=draw(lines),
                deadline=draw(times),
                signatory="who000000001",
                evidence=draw(lines),
                id=next(ids),
            )
            for _ in range(draw(st.integers(0, 4)))
        )
    )


@st.composite
def histories(draw: st.DrawFn) -> History:
    """Histories of a few statements that have nothing to do with each other."""
    history, ids = History(), _ids("kept")
    for number in range(1, draw(st.integers(0, 2)) + 1):
        reason = draw(st.sampled_from(Reason))
        named = reason is Reason.NAMED
        about = Revision(
            at=draw(times),
            reason=reason,
            rest=NOTHING,
            number=number if named else 0,
            name=draw(lines) if named else "",
            words=draw(st.integers(0, 10_000)),
            id=next(ids),
        )
        history = with_revision(history, draw(statements(1)), about)
    return history


def documents(max_editions: int = 2) -> st.SearchStrategy[Document]:
    """A statement with ledger and history, as a file holds them."""
    return st.builds(Document, statements(max_editions), ledgers(), st.just("document0001"), histories())
