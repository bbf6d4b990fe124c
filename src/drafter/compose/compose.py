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
from drafter.compose.influence import influence_elements
from drafter.compose.memory import ComposeCache
from drafter.compose.printable import is_seen, printable_composition
from drafter.compose.prose import numbered_call, paragraph, plain_paragraph
from drafter.compose.signatories import signatory_elements
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
    section_of_kind,
    title_of,
)
from drafter.model.text import Block, BlockKind
from drafter.model.values import Value
from drafter.register.citing import citing_words
from drafter.register.labels import HEADLESS, Labels, labels

SHOWN_DIGITS = 16
_GROUP = 4
_SMALL = {SectionKind.NOTES: Role.NOTE, SectionKind.CONTACT: Role.CONTACT}
_HEADS = frozenset({Role.KICKER, Role.ADDRESS, Role.REFERENCE, Role.EMBARGO, Role.TITLE, Role.DATELINE})
_AFTER_INFLUENCE = frozenset(
    {
        SectionKind.CALLS,
        SectionKind.SIGNATORIES,
        SectionKind.NOTES,
        SectionKind.CONTACT,
        SectionKind.RELATED,
    }
)
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
    parts = list(_sections(statement, edition, brand, words, with_related, kept))
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


def _sections(
    statement: Statement,
    edition: Edition,
    brand: Brand,
    words: Labels,
    with_related: bool,
    kept: ComposeCache,
) -> Iterator[tuple[SectionKind, list[Element]]]:
    """The elements of each section that prints any, under their heading."""
    listed = False
    shown = False
    without = section_of_kind(edition, SectionKind.INFLUENCE) is None
    for section in edition.sections:
        if without and not shown and section.kind in _AFTER_INFLUENCE:
            yield from _influence_alone(statement, edition.language, words, kept)
            shown = True
        if section.kind in HEADLESS or (section.kind is SectionKind.RELATED and not with_related):
            continue
        inside: list[Element] = list(_paragraphs(statement, section, kept))
        if section.kind is SectionKind.INFLUENCE and not shown:
            inside.extend(_influence(statement, edition.language, section.id, kept))
            shown = True
        if section.kind is SectionKind.SIGNATORIES and not listed:
            inside.extend(_signatories(statement, edition.language, brand, section.id, words, kept))
            listed = True
        inside.extend(_publications(section, words))
        if inside:
            yield section.kind, [_section_head(section, words), *inside]
    if without and not shown:
        yield from _influence_alone(statement, edition.language, words, kept)
    if not listed:
        found = _signatories(statement, edition.language, brand, "", words, kept)
        if found:
            head = Paragraph(Role.SECTION_HEAD, (Piece(words["signatories"]),), keep_next=True)
            yield SectionKind.SIGNATORIES, [head, *found]


def _influence(statement: Statement, language: str, section: str, kept: ComposeCache) -> tuple[Element, ...]:
    """What is printed of the entries, anew only where they or how they are printed have changed."""
    how = (language, statement.primary.language, statement.influence_as, section)
    found = kept.influence.get(statement.entries, how)
    if found is None:
        found = tuple(influence_elements(statement, language, section))
        kept.influence.put(statement.entries, found, how)
    return found


def _influence_alone(
    statement: Statement, language: str, words: Labels, kept: ComposeCache
) -> Iterator[tuple[SectionKind, list[Element]]]:
    """The entries under a head of their own, where the edition has no section for them."""
    found = _influence(statement, language, "", kept)
    if found:
        head = Paragraph(Role.SECTION_HEAD, (Piece(words["influence"]),), keep_next=True)
        yield SectionKind.INFLUENCE, [head, *found]


def _section_head(section: Section, words: Labels) -> Paragraph:
    heading = section.heading.strip() if is_seen(section.heading) else words.section(section.kind)
    return Paragraph(Role.SECTION_HEAD, (Piece(heading),), section=section.id, keep_next=True)


def _signatories(
    statement: Statement, language: str, brand: Brand, section: str, words: Labels, kept: ComposeCache
) -> tuple[Element, ...]:
    """The signatories as they are printed, anew only where they or how they are printed have changed."""
    how = (
        language,
        brand.signatories,
        section,
        statement.order,
        statement.signatories_as,
        statement.names_persons,
        statement.affiliations_identify,
    )
    found = kept.signatories.get(statement.signatories, how)
    if found is None:
        found = tuple(signatory_elements(statement, language, brand, section, words))
        kept.signatories.put(statement.signatories, found, how)
    return found


def _paragraphs(statement: Statement, section: Section, kept: ComposeCache) -> Iterator[Paragraph]:
    about = f"{section.id} {section.kind.value} {statement.asks_as.value}"
    number = 0
    for block in section.blocks:
        counted = number + 1 if block.kind is BlockKind.NUMBER else 0
        how = f"{about} {counted}" if counted else about
        made = kept.paragraphs.get(block, how)
        if made is None:
            seen = is_seen(block.printed)
            made = tuple(_of_block(statement, section, block, counted)) if seen else ()
            kept.paragraphs.put(block, made, how)
        if made:
            number = counted
            yield from made


def _of_block(statement: Statement, section: Section, block: Block, number: int) -> Iterator[Paragraph]:
    """The paragraphs of a block; one of a numbered list has this number there."""
    if section.kind in _SMALL:
        label = {BlockKind.NUMBER: f"{number}.", BlockKind.BULLET: "–"}.get(block.kind, "")
        yield replace(paragraph(_SMALL[section.kind], block, section.id), label=label, keep_together=True)
        return
    if block.calls and statement.asks_as is not AskStyle.PROSE:
        made = tuple(numbered_call(block, section.id))
        if statement.asks_as is AskStyle.BULLETS:
            made = tuple(replace(one, role=Role.BULLET) if one.role is Role.ASK else one for one in made)
    else:
        made = (plain_paragraph(block, section.id),)
    for para in made:
        label = {Role.BULLET: "–", Role.NUMBER: f"{number}."}.get(para.role, "")
        yield replace(para, label=label) if label else para


def _publications(section: Section, words: Labels) -> Iterator[Paragraph]:
    for publication in section.publications:
        if not is_seen(publication.title):
            continue
        kind = (Piece(f"{publication.kind}: "),) if publication.kind else ()
        title = Piece(publication.title, strong=True, link=publication.url)
        day = (Piece(f", {words.day(publication.date)}"),) if publication.date else ()
        yield Paragraph(
            Role.PUBLICATION, (*kind, title, *day), section=section.id, keep_next=is_seen(publication.teaser)
        )
        if is_seen(publication.teaser):
            yield Paragraph(Role.TEASER, (Piece(publication.teaser),), section=section.id)


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
