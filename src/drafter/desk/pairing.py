"""Which passage of one statement is which of another: by what they are called, then by what they say."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from zlib import crc32

from drafter.desk.outline import heading_of
from drafter.desk.wording import tokens
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import Block, Run
from drafter.model.values import Value


class RowKind(StrEnum):
    """What a passage is."""

    HEADING = "heading"
    TEXT = "text"
    PUBLICATION = "publication"
    SIGNATORY = "signatory"
    NOTE = "note"
    DETAIL = "detail"


class Passage(Value, frozen=True):
    """A text to be compared.

    `style` says what else must be the same: the kind of a block, the state of a signatory. `label` names a
    detail. `block` is the block it was made from, if it was one.
    """

    kind: RowKind
    id: str
    text: str
    style: str = ""
    runs: tuple[Run, ...] = ()
    label: str = ""
    block: Block | None = None


class Side(Value, frozen=True):
    """A section of one side with its passages; without a section for footnotes and the like."""

    kind: SectionKind | None
    name: str
    section: Section | None
    passages: tuple[Passage, ...]


_LIKE = 0.5
# So many comparisons of left-over passages are made one by one; of more, only those that share rare words.
_FEW = 900
_RARE = 4


def passages_of(statement: Statement, edition: Edition, *, with_names: bool) -> list[Side]:
    """The sections of an edition with all that is read in them; signatories where `with_names`."""
    found = []
    named = not with_names
    for section in edition.sections:
        passages = list(_of_section(section))
        if section.kind is SectionKind.SIGNATORIES and not named:
            passages.extend(_signatories(statement))
            named = True
        name = heading_of(section, edition.language) or section.kind.value.capitalize()
        found.append(Side(section.kind, name, section, tuple(passages)))
    if not named and statement.signatories:
        found.append(Side(SectionKind.SIGNATORIES, "", None, tuple(_signatories(statement))))
    notes = tuple(
        Passage(RowKind.NOTE, note.id, note.text, runs=note.runs) for note in edition.footnotes if note.text
    )
    if notes:
        found.append(Side(None, "footnotes", None, notes))
    return found


def _of_section(section: Section) -> Iterator[Passage]:
    if section.heading and not section.generated:
        yield Passage(RowKind.HEADING, f"heading-{section.id}", section.heading)
    for block in section.blocks:
        yield Passage(RowKind.TEXT, block.id, block.text, block.kind.value, block.runs, block=block)
    for one in section.publications:
        parts = (one.kind, one.title, one.teaser, one.url)
        yield Passage(RowKind.PUBLICATION, one.id, " – ".join(part for part in parts if part))


def _signatories(statement: Statement) -> Iterator[Passage]:
    for one in statement.signatories:
        parts = (one.name, one.title, one.affiliation, one.country)
        leads = "lead" if one.leads else ""
        logo = f"logo {crc32(one.logo.png):08x}" if one.logo is not None else ""
        style = ", ".join(part for part in (one.state.value, leads, logo) if part)
        yield Passage(RowKind.SIGNATORY, one.id, ", ".join(part for part in parts if part), style)


def details_of(statement: Statement) -> list[Passage]:
    """What a statement has besides its text, each under its name."""
    found = [
        _detail("date", statement.date),
        _detail("embargo", statement.embargo),
        _detail("brand", statement.brand),
        _detail("order of signatories", statement.order.value),
        _detail("signatories as", statement.signatories_as.value),
        _detail("calls as", statement.asks_as.value),
        _detail("summary of asks", "yes" if statement.asks_summary else "no"),
        _detail("persons named", "yes" if statement.names_persons else "no"),
        _detail("affiliations identify only", "yes" if statement.affiliations_identify else "no"),
    ]
    for number, edition in enumerate(statement.editions):
        letter = edition.letter
        key = edition.language if number else ""
        for label, value in (
            ("language", edition.language),
            ("label", edition.label),
            ("dateline", edition.dateline),
            ("running title", edition.running_title),
            ("recipient", "\n".join(letter.recipient)),
            ("reference", letter.reference),
            ("salutation", letter.salutation),
            ("closing", letter.closing),
            ("signed by", letter.signer),
            ("title of the signer", letter.signer_title),
            ("enclosure", letter.enclosure),
        ):
            found.append(_detail(label, value, key))
        for section in edition.sections:
            name = heading_of(section, edition.language) or section.kind.value.capitalize()
            found.append(_detail("ready section", name if section.ready else "", section.id))
    for number, call in enumerate(statement.calls, 1):
        bodies = ", ".join(body.name for body in call.addressees)
        key = str(number)
        found.append(_detail("call to", bodies, key))
        found.append(_detail("basis of the call", call.basis, key))
        found.append(_detail("deadline of the call", call.deadline, key))
        found.append(_detail("asks of the call", str(len(call.asks)), key))
    found.append(_detail("influence as", statement.influence_as.value))
    found.append(_detail("sources as", statement.citing.value))
    found.append(_detail("spelt right here", ", ".join(statement.words)))
    titles = {source.id: source.title for source in statement.sources}
    for label, values in (
        ("influence entry", statement.entries),
        ("source", statement.sources),
        ("claim", statement.claims),
        ("finding set aside", statement.ignored),
    ):
        for one in values:
            text = " · ".join(dict.fromkeys(_said(one, titles)))
            found.append(_detail(label, text, str(getattr(one, "id", text))))
    return found


def _said(value: object, names: Mapping[str, str]) -> Iterator[str]:
    """What a value says in words; what it names by an id it says by that one's name."""
    if isinstance(value, str):
        shown = names.get(value, value)
        if shown:
            yield str(shown)
    elif isinstance(value, tuple):
        for one in value:
            yield from _said(one, names)
    elif isinstance(value, Value):
        for name in value.__struct_fields__:
            if name not in ("id", "digest"):
                yield from _said(getattr(value, name), names)


def _detail(label: str, text: str, key: str = "") -> Passage:
    return Passage(RowKind.DETAIL, f"{label} {key}".strip(), text, label=label)


def side_pairs(old: Sequence[Side], new: Sequence[Side]) -> list[tuple[int | None, int | None]]:
    """Places of sections that are the same, in the order of the new ones.

    Those that went stand after the one that they stood behind.
    """
    left = dict(enumerate(old))
    found: dict[int, int] = {}
    for alike in ("id", "heading", "kind"):
        for at, side in enumerate(new):
            if at in found:
                continue
            wanted = _name_of(side, alike)
            place = next((place for place, one in left.items() if _name_of(one, alike) == wanted), None)
            if place is not None:
                found[at] = place
                del left[place]
    pairs: list[tuple[int | None, int | None]] = []
    gone = sorted(left)
    for at in range(len(new)):
        matched = found.get(at)
        while matched is not None and gone and gone[0] < matched:
            pairs.append((gone.pop(0), None))
        pairs.append((matched, at))
    pairs.extend((place, None) for place in gone)
    return pairs


def _name_of(side: Side, alike: str) -> object:
    if side.section is None:
        return side.name, side.kind
    if alike == "id":
        return side.section.id
    return (side.kind, side.section.heading) if alike == "heading" else side.kind


def paired(
    old: Sequence[Side], new: Sequence[Side], sections: Sequence[tuple[int | None, int | None]]
) -> dict[int, tuple[Passage, str]]:
    """For each passage that has one, by identity, the other and where that is if elsewhere."""
    homes: dict[int, int] = {}
    for number, (place, at) in enumerate(sections):
        for side in (old[place] if place is not None else None, new[at] if at is not None else None):
            homes.update((id(passage), number) for passage in (side.passages if side else ()))
    names = {id(p): side.name for side in (*old, *new) for p in side.passages}
    pairs = list(_matches(old, new, homes))
    found: dict[int, tuple[Passage, str]] = {}
    for one, other in pairs:
        apart = homes[id(one)] != homes[id(other)]
        found[id(one)] = (other, names[id(other)] if apart else "")
        found[id(other)] = (one, names[id(one)] if apart else "")
    return found


def _matches(
    old: Sequence[Side], new: Sequence[Side], homes: dict[int, int]
) -> Iterator[tuple[Passage, Passage]]:
    left: dict[tuple[RowKind, str], Passage] = {}
    for side in old:
        for passage in side.passages:
            left.setdefault((passage.kind, passage.id), passage)
    waiting: list[Passage] = []
    for side in new:
        for passage in side.passages:
            found = left.pop((passage.kind, passage.id), None)
            if found is None:
                waiting.append(passage)
            else:
                yield found, passage
    rest = [p for side in old for p in side.passages if left.get((p.kind, p.id)) is p]
    if not rest or not waiting:
        return
    by_text: dict[tuple[RowKind, str], list[Passage]] = defaultdict(list)
    for passage in rest:
        if passage.text.strip():
            by_text[passage.kind, passage.text].append(passage)
    taken: set[int] = set()
    still: list[Passage] = []
    for passage in waiting:
        alike = by_text.get((passage.kind, passage.text))
        if not alike:
            still.append(passage)
            continue
        same_home = (one for one in alike if homes[id(one)] == homes[id(passage)])
        best = next(same_home, alike[0])
        alike.remove(best)
        taken.add(id(best))
        yield best, passage
    yield from _similar([one for one in rest if id(one) not in taken], still, homes)


def _similar(
    old: Sequence[Passage], new: Sequence[Passage], homes: dict[int, int]
) -> Iterator[tuple[Passage, Passage]]:
    """Passages of one section that say much the same, the most alike first."""
    words = {id(passage): _words(passage.text) for passage in (*old, *new)}
    groups: dict[tuple[int, RowKind], tuple[list[Passage], list[Passage]]] = defaultdict(lambda: ([], []))
    for passage in old:
        groups[homes[id(passage)], passage.kind][0].append(passage)
    for passage in new:
        groups[homes[id(passage)], passage.kind][1].append(passage)
    for left, right in groups.values():
        scored = []
        for first, second in _candidates(left, right, words):
            score = _likeness(words[id(left[first])], words[id(right[second])])
            if score >= _LIKE:
                scored.append((-score, second, first))
        done_old: set[int] = set()
        done_new: set[int] = set()
        for _, second, first in sorted(scored):
            if first not in done_old and second not in done_new:
                done_old.add(first)
                done_new.add(second)
                yield left[first], right[second]


def _candidates(
    old: Sequence[Passage], new: Sequence[Passage], words: dict[int, Counter[str]]
) -> Iterator[tuple[int, int]]:
    if len(old) * len(new) <= _FEW:
        yield from ((first, second) for first in range(len(old)) for second in range(len(new)))
        return
    holding: dict[str, list[int]] = defaultdict(list)
    for first, passage in enumerate(old):
        for word in words[id(passage)]:
            holding[word].append(first)
    for second, passage in enumerate(new):
        shared = Counter(
            first for word in words[id(passage)] if len(holding[word]) <= _RARE for first in holding[word]
        )
        yield from ((first, second) for first, _ in shared.most_common(3))


def _words(text: str) -> Counter[str]:
    return Counter(token.casefold() for token in tokens(text) if token[0].isalnum())


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    """How much of both is shared, 0 to 1."""
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 0.0
