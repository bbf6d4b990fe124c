"""Statement × edition × brand × purpose → composition."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from msgspec.structs import replace

from drafter.compose import letters, press
from drafter.compose.asks_summary import asks_summary, with_summary
from drafter.compose.brand import Brand, Running
from drafter.compose.composition import (
    Composition,
    Element,
    Furniture,
    Paragraph,
    Piece,
    Purpose,
    Role,
)
from drafter.compose.counting import ask_numbers, paragraph_numbers
from drafter.compose.footnotes import Notes, numbered
from drafter.compose.memory import ComposeCache
from drafter.compose.printable import is_seen, printable_composition
from drafter.compose.prose import paragraph
from drafter.compose.sections import printed_sections
from drafter.compose.signing import sign_off
from drafter.model.sources import Citing
from drafter.model.statement import (
    AskStyle,
    Edition,
    Section,
    SectionKind,
    Statement,
    headline_of,
    label_length,
    title_of,
)
from drafter.model.text import Block
from drafter.model.values import Value
from drafter.register.citing import citing_words
from drafter.register.labels import Labels, labels

SHOWN_DIGITS = 16
_GROUP = 4
_HEADS = frozenset({Role.KICKER, Role.ADDRESS, Role.REFERENCE, Role.EMBARGO, Role.TITLE, Role.DATELINE})
# What stands after a letter's closing, and after the end of what a press release gives to publish.
_AFTER_LETTER = frozenset(
    {SectionKind.SIGNATORIES, SectionKind.NOTES, SectionKind.CONTACT, SectionKind.RELATED}
)
_AFTER_END = frozenset({SectionKind.NOTES, SectionKind.RELATED})


class Circulation(Value, frozen=True):
    """What a circulation copy says besides the text: the whole fingerprint, and the deadline (ISO) if any.

    `version` and `round` are printed where they are above 0; `partner` is whose copy it is, empty for the
    one that all signatories answer on. Of other copies than those for circulation it says the fingerprint
    alone, where the brand wants it.
    """

    fingerprint: str = ""
    deadline: str = ""
    version: int = 0
    round: int = 0
    partner: str = ""

    @property
    def shown(self) -> str:
        """The version of the algorithm and the first sixteen digits, in fours."""
        version, _, digest = self.fingerprint.rpartition("-")
        digits = digest[:SHOWN_DIGITS]
        fours = "\N{NO-BREAK SPACE}".join(digits[at : at + _GROUP] for at in range(0, len(digits), _GROUP))
        return f"{version}-{fours}" if version else fours


def compose(
    statement: Statement,
    language: str,
    brand: Brand,
    purpose: Purpose,
    *,
    circulation: Circulation | None = None,
    with_related: bool = False,
    cache: ComposeCache | None = None,
) -> Composition:
    """What is printed of the edition in `language` (empty: the primary one).

    Related publications are printed where `with_related` asks for them. With a cache, blocks that are the
    same as in the composition before are not composed again. KeyError where there is no such edition.
    """
    kept = cache or ComposeCache(lasting=False)
    kept.turn()
    edition = statement.edition(language)
    words = labels(edition.language)
    copy = circulation or Circulation()
    elements = list(_head(statement, edition, brand, words))
    if purpose is Purpose.CIRCULATION and copy.deadline:
        elements.insert(_place_of_deadline(elements, brand), _deadline(copy.deadline, words))
    elements.extend(_body(statement, edition, brand, words, with_related, kept))
    elements = list(ask_numbers(elements, kept, bullets=statement.asks_as is AskStyle.BULLETS))
    if statement.asks_summary:
        elements = with_summary(elements, asks_summary(statement, edition, words, elements))
    if purpose is Purpose.CIRCULATION:
        elements = list(paragraph_numbers(elements, kept))
        form = sign_off(statement, edition.language, words, copy.shown, copy.deadline, copy.version)
        elements.extend(form)
    printed, footnotes = numbered(elements, Notes(statement, edition))
    endnotes = bool(footnotes) and statement.citing is Citing.ENDNOTES
    if endnotes:
        heading = Piece(citing_words(edition.language).heading)
        printed = (*printed, Paragraph(Role.SECTION_HEAD, (heading,), keep_next=True))
    title = headline_of(edition)
    return printable_composition(
        Composition(
            language=edition.language,
            title=title,
            subject=edition.label,
            date=statement.date,
            purpose=purpose,
            elements=printed,
            furniture=_furniture(statement, edition, brand, purpose, copy, words),
            footnotes=footnotes,
            endnotes=endnotes,
        ),
        kept,
    )


def _head(statement: Statement, edition: Edition, brand: Brand, words: Labels) -> Iterator[Element]:
    line = _dateline(statement, edition, brand, words)
    date = [Paragraph(Role.DATELINE, (Piece(line),), keep_next=True)] if is_seen(line) else []
    opening = list(_opening(edition))
    match brand.kind:
        case "letter":
            yield from letters.letter_head(statement, edition, brand, words)
            yield from _titles(edition, whole=True)
            yield from letters.salutation(edition)
        case "press":
            yield press.embargo(statement, words)
            yield from _titles(edition)
            lede = next((place for place, row in enumerate(opening) if row.role is Role.LEDE), 0)
            if date and opening:
                opening[lede] = press.run_in(line, opening[lede])
            else:
                yield from date
        case _:
            if is_seen(edition.label):
                yield Paragraph(Role.KICKER, (Piece(edition.label),), keep_next=True)
            # In a panel it stands on the label's line, and is read where it is seen.
            first, then = date, _titles(edition)
            yield from (*first, *then) if brand.page.headline == "panel" else (*then, *first)
    yield from opening


def _opening(edition: Edition) -> Iterator[Paragraph]:
    """What stands before the first heading."""
    for kind, role in ((SectionKind.STANDFIRST, Role.STANDFIRST), (SectionKind.LEDE, Role.LEDE)):
        for section in _of_kind(edition, kind):
            for block in _printed(section):
                yield replace(paragraph(role, block, section.id), keep_together=True)


def _titles(edition: Edition, *, whole: bool = False) -> Iterator[Paragraph]:
    """The headline, `whole` or without the label that is printed elsewhere."""
    skip = 0 if whole else label_length(edition, title_of(edition))
    for section in _of_kind(edition, SectionKind.HEADLINE):
        for block in _printed(section):
            lead = len(block.text) - len(block.text.lstrip())
            made = paragraph(Role.TITLE, block, section.id, lead + skip)
            skip = 0
            yield replace(made, keep_next=True, keep_together=True)


def _dateline(statement: Statement, edition: Edition, brand: Brand, words: Labels) -> str:
    given = edition.dateline.strip() if is_seen(edition.dateline) else ""
    line = given or (words.day(statement.date) if statement.date else "")
    if brand.page.section == "side":
        place, comma, day = line.partition(", ")
        if comma and any(letter.isdigit() for letter in day):
            return f"{place}\n{day}"
    return line


def _of_kind(edition: Edition, kind: SectionKind) -> Iterator[Section]:
    return (section for section in edition.sections if section.kind is kind)


def _printed(section: Section) -> Iterator[Block]:
    return (block for block in section.blocks if is_seen(block.printed))


def _place_of_deadline(elements: list[Element], brand: Brand) -> int:
    """Under the lede; under the panel where the brand has one, and under a letter's subject."""
    if brand.page.headline != "panel" and brand.kind != "letter":
        return len(elements)
    return sum(1 for element in elements if isinstance(element, Paragraph) and element.role in _HEADS)


def _deadline(deadline: str, words: Labels) -> Paragraph:
    moment = Piece(words.moment(deadline), strong=True)
    note = Piece(f"\n{words['deadline-note']}")
    return Paragraph(Role.DEADLINE, (moment, note), label=words["deadline"], keep_together=True)


def _body(
    statement: Statement,
    edition: Edition,
    brand: Brand,
    words: Labels,
    with_related: bool,
    kept: ComposeCache,
) -> Iterator[Element]:
    """The sections with their headings; letters and press releases have places of their own for some."""
    parts = list(printed_sections(statement, edition, brand, words, with_related, kept))
    match brand.kind:
        case "letter":
            yield from _those(parts, lambda kind: kind not in _AFTER_LETTER)
            yield from letters.letter_close(edition)
            yield from _those(parts, lambda kind: kind in _AFTER_LETTER)
            yield from letters.enclosure(edition, words)
        case "press":
            yield from _those(parts, lambda kind: kind not in _AFTER_END and kind is not SectionKind.CONTACT)
            yield press.end_mark(words)
            yield from _those(parts, lambda kind: kind in _AFTER_END)
            yield from press.contact_box(_of_kind(edition, SectionKind.CONTACT), words)
        case _:
            yield from _those(parts, lambda _: True)


def _those(
    parts: Iterable[tuple[SectionKind, list[Element]]], wanted: Callable[[SectionKind], bool]
) -> Iterator[Element]:
    return (element for kind, elements in parts if wanted(kind) for element in elements)


def _furniture(
    statement: Statement,
    edition: Edition,
    brand: Brand,
    purpose: Purpose,
    copy: Circulation,
    words: Labels,
) -> Furniture:
    look = brand.furniture
    mark = {Purpose.DRAFT: words["draft"], Purpose.CIRCULATION: words["circulation"]}.get(purpose, "")
    titled = look.running in (Running.MARK_AND_TITLE, Running.TITLE)
    letter = brand.kind == "letter"
    left, middle, columns = _foot(statement, brand, purpose, copy, words)
    return Furniture(
        running_title=(edition.running_title.strip() or headline_of(edition)) if titled else "",
        mark=mark,
        first_right=() if mark else look.first_right,
        foot_left=left,
        foot_middle=middle,
        page_label=words["page"] if look.foot_pages else "",
        foot_columns=columns,
        form_name=words["press-release"] if brand.kind == "press" else "",
        return_line=", ".join(line.strip() for line in brand.address.lines if is_seen(line))
        if letter
        else "",
    )


def _foot(
    statement: Statement, brand: Brand, purpose: Purpose, copy: Circulation, words: Labels
) -> tuple[str, str, tuple[tuple[str, ...], ...]]:
    """What the foot says at the left, after that, and in columns instead."""
    look = brand.furniture
    print_of_text = words["fingerprint"].format(fingerprint=copy.shown) if copy.fingerprint else ""
    day = words.day(statement.date) if statement.date and look.foot_dated else ""
    if purpose is Purpose.CIRCULATION and copy.fingerprint:
        round_of = ""
        if copy.version and copy.round:
            round_of = words["version-round"].format(version=copy.version, round=copy.round)
        partner = copy.partner.strip() or words["master-copy"]
        if look.foot_dated:
            return round_of or day, f"{print_of_text} · {partner}", ()
        return " · ".join(part for part in (round_of, print_of_text, partner) if part), "", ()
    shown = print_of_text if look.foot_fingerprint else ""
    if look.foot_columns:
        return "", "", (*look.foot_columns, *((text,) for text in (day, shown) if text))
    rest = " · ".join(part for part in (look.foot_left, shown) if part)
    return (day, rest, ()) if look.foot_dated else (rest, "", ())
