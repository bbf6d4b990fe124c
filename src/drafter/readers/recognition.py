"""A page's lines to a statement: each stage gives parts to lines, and at the end every line has one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from drafter.model.calls import Call
from drafter.model.signatories import Signatory
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import Block, BlockKind, Run
from drafter.readers.bindings import bind, recipients
from drafter.readers.call_blocks import Bound, Setting, find_calls
from drafter.readers.dates import dates_in, first_date, iso_of
from drafter.readers.footnotes import with_footnotes
from drafter.readers.head import label_of, recognise_head
from drafter.readers.headings import find_headings
from drafter.readers.lines import Line, LineKind, Page
from drafter.readers.reading import Finding, Reading
from drafter.readers.related import Related, recognise_related
from drafter.readers.sections import Draft, block_of, build, date_of
from drafter.readers.sheet import Part, Sheet
from drafter.readers.signatories import parted_labels, recognise_signatories
from drafter.register.languages import detect
from drafter.register.wording import wording


def recognise(page: Page, *, hint_is_title: bool = False) -> Reading:
    """The statement of a page, with what found no place in it."""
    lines = tuple(line for line in page.lines if line.kind is LineKind.RULE or line.text.strip())
    language = _language(lines, page.language)
    sheet = Sheet(parted_labels(_with_text(lines), wording(language)), wording(language), language)
    given = hint_is_title and page.title != ""
    start = recognise_head(sheet, page.title, hint_is_title=given)
    related = recognise_related(sheet, start)
    signatories = recognise_signatories(sheet, start)
    _leave_furniture(sheet)
    _leave_tail(sheet, start)
    _datelines(sheet, start)
    find_headings(sheet, start)
    for at in sheet.open():
        sheet.give(at, Part.PROSE if sheet.lines[at].kind is not LineKind.RULE else Part.LEFT_OVER)
    drafts = build(sheet, start)
    title = _title_blocks(sheet, page.title if given else "")
    words = " ".join(block.text for block in title)
    salutations = [line.text for at, line in enumerate(sheet.lines) if sheet.parts[at] is Part.STANDFIRST]
    setting = Setting(
        sheet.words,
        language,
        tuple(one.name for one in signatories),
        recipients(
            _salutations(salutations, drafts, sheet), " ; ".join((words, *salutations)), sheet.words, language
        ),
    )
    found = find_calls(drafts, setting)
    _name_calls(drafts, found)
    drafts, found = _with_closing_calls(drafts, found)
    blocks, calls = bind([block for draft in drafts for block in draft.blocks], found, setting)
    sections, footnotes = with_footnotes(_sections(sheet, title, drafts, blocks, related), page.footnotes)
    edition = Edition(
        language=language,
        sections=sections,
        label=_joined(sheet, Part.LABEL) or label_of(words, sheet.words, language),
        dateline=_joined(sheet, Part.DATELINE) or ("" if _names_place(lines, page.place) else page.place),
        footnotes=footnotes,
    )
    statement = Statement(
        editions=(edition,),
        calls=tuple(calls),
        signatories=signatories,
        date=_date(sheet, start, page.date),
    )
    left = tuple(
        line.text if not line.marker else f"{line.marker} {line.text}"
        for at, line in enumerate(sheet.lines)
        if sheet.parts[at] is Part.LEFT_OVER and line.kind is not LineKind.RULE
    )
    if page.place and page.place not in edition.dateline and not _names_place(lines, page.place):
        left = (f"place: {page.place}", *left)
    return Reading(statement, (*page.left_over, *left), _findings(title, calls, signatories))


def _names_place(lines: Sequence[Line], place: str) -> bool:
    """Whether the first lines of a text say the place that its front matter says too."""
    return any(place in line.text for line in lines[:12])


def _with_text(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Where the whole page is marked as furniture the marks mean nothing."""
    inside = sum(len(line.text) for line in lines if not line.furniture)
    if inside < 200 and inside < sum(len(line.text) for line in lines) * 0.2:
        return tuple(replace(line, furniture=0) for line in lines)
    return lines


def _language(lines: tuple[Line, ...], hint: str) -> str:
    prose = [line.text for line in lines if len(line.text) > 70 and not line.furniture]
    return detect(prose or [line.text for line in lines], hint)


def _leave_furniture(sheet: Sheet) -> None:
    contacts = _contact_boxes(sheet)
    for at in sheet.open():
        if sheet.lines[at].furniture in contacts:
            continue
        if sheet.lines[at].furniture or (sheet.junk[at] and not _headed_section(sheet, at)):
            sheet.give(at, Part.LEFT_OVER)


def _contact_boxes(sheet: Sheet) -> frozenset[int]:
    """Side boxes that say whom journalists may ask."""
    boxes: dict[int, list[int]] = {}
    for at in sheet.open():
        if sheet.lines[at].furniture:
            boxes.setdefault(sheet.lines[at].furniture, []).append(at)
    return frozenset(
        number
        for number, places in boxes.items()
        if 2 <= len(places) <= 8
        and sheet.lines[places[0]].kind is LineKind.HEADING
        and sheet.heading_kind(places[0]) == "contact"
        and any(re.search(r"@\w|\d{3} ?\d{2}", sheet.lines[at].text) for at in places)
    )


def _headed_section(sheet: Sheet, at: int) -> bool:
    """A word of menus can head a section of the text too: "Contact" before an address."""
    kind = sheet.heading_kind(at)
    line = sheet.lines[at]
    if kind not in ("contact", "notes") or sheet.counts[at] > 4:
        return False
    after = at + 1
    if after >= len(sheet.lines) or sheet.junk[after] or sheet.lines[after].furniture or line.linked:
        return False
    return (
        line.kind is LineKind.HEADING
        or line.text.endswith(":")
        or line.strong
        or (
            line.apart
            and re.search(
                r"@|\d{3}", sheet.lines[after].text + sheet.lines[min(after + 1, len(sheet.lines) - 1)].text
            )
            is not None
        )
    )


def _leave_tail(sheet: Sheet, start: int) -> None:
    """What follows the first furniture after the text is furniture too, up to a heading of the text's own."""
    prose = [at for at in sheet.open(start) if sheet.is_prose(at)]
    last = prose[-1] if prose else start
    signed = [at for at, part in enumerate(sheet.parts) if part in (Part.SIGNATORY, Part.SIGNATORIES_TEXT)]
    total = sum(sheet.counts[at] for at in prose)
    left = False
    # What stands below names that stand above the text is the text.
    resumed = bool(signed) and sheet.above_text(signed[0])
    for at in range(start, len(sheet.lines)):
        part = sheet.parts[at]
        if sheet.lines[at].kind is LineKind.RULE:
            # A rule below the signatures closes the text.
            left = left or (bool(signed) and at > signed[-1])
        elif part is Part.LEFT_OVER or part is Part.RELATED:
            behind = at > last or (
                bool(signed)
                and at > signed[-1]
                and sum(sheet.counts[p] for p in prose if p < at) > 0.6 * total
            )
            left = left or (behind and sheet.lines[at].kind is not LineKind.RULE)
        elif part is None and signed and at > signed[-1] and not (left or resumed) and _is_loose(sheet, at):
            left = True
            sheet.give(at, Part.LEFT_OVER)
        elif part is None and signed and at > signed[-1] and sheet.copies(at):
            sheet.give(at, Part.SIGNATORIES_TEXT)
            for other in range(at + 1, len(sheet.lines)):
                apart = sheet.lines[other].apart and not sheet.is_item(other)
                if apart or sheet.lines[other].marker.startswith("[") or sheet.parts[other] is not None:
                    break
                sheet.give(other, Part.SIGNATORIES_TEXT)
        elif part is None and signed and at > signed[-1] and not left and _resumes(sheet, at):
            resumed = not sheet.is_dateline(at)
        elif left and part is None:
            if _resumes(sheet, at):
                left = sheet.is_dateline(at)
                resumed = not left
            else:
                sheet.give(at, Part.LEFT_OVER)


def _is_loose(sheet: Sheet, at: int) -> bool:
    """A few words below the signatures that are no sentence and announce nothing of the text's own."""
    line = sheet.lines[at]
    if sheet.is_sentence(at) or _resumes(sheet, at) or sheet.copies(at) or sheet.is_prose(at):
        return False
    if line.kind is LineKind.ROW or line.cells or sheet.heading_kind(at) in ("notes", "contact", "calls"):
        return False
    return sheet.counts[at] <= 6 and not sheet.is_contact(at) and not re.search(r"\d{4,}", line.text)


def _resumes(sheet: Sheet, at: int) -> bool:
    return sheet.is_dateline(at) or sheet.lines[at].marker.startswith("[") or sheet.resumes(at)


def _datelines(sheet: Sheet, start: int) -> None:
    """A date line at the end of the text, or one that the first stage did not reach."""
    late = [at for at in sheet.open(start + 6) if sheet.is_dateline(at)]
    for at in sheet.open(start):
        line = sheet.lines[at]
        if len(late) > 1 and at in late:
            # Several dates below the text are those of other publications.
            continue
        if (
            sheet.is_dateline(at)
            and line.kind is LineKind.PARAGRAPH
            and (not sheet.is_sentence(at) or sheet.counts[at] <= 6)
            and (at < start + 6 or not any(sheet.is_prose(other) for other in sheet.open(at + 1, at + 4)))
        ):
            sheet.give(at, Part.DATELINE)


def _title_blocks(sheet: Sheet, given: str) -> list[Block]:
    blocks = [Block(runs=line.runs) for at, line in enumerate(sheet.lines) if sheet.parts[at] is Part.TITLE]
    if not blocks and given:
        blocks = [Block(runs=(Run(given),))]
    return blocks


def _joined(sheet: Sheet, part: Part) -> str:
    separator = ": " if part is Part.LABEL else " · "
    return separator.join(line.text for at, line in enumerate(sheet.lines) if sheet.parts[at] is part)


def _salutations(standfirst: list[str], drafts: list[Draft], sheet: Sheet) -> list[str]:
    first = [block.text for draft in drafts[:1] for block in draft.blocks[:2]]
    return [
        text
        for text in (*standfirst, *first)
        if sheet.words.letter.salutation.search(text) and len(text) < 200
    ]


def _date(sheet: Sheet, start: int, hint: str) -> str:
    lines = [sheet.lines[at].text for at, part in enumerate(sheet.parts) if part is Part.DATELINE]
    for text in lines:
        found = first_date(text, sheet.language)
        if found:
            return found
    return date_of(sheet, start) or _closing_date(sheet) or iso_of(hint, sheet.language)


def _closing_date(sheet: Sheet) -> str:
    """The date with which a line under the title ends: "Adopted by …, Prague, 10 December 2022"."""
    for at, part in enumerate(sheet.parts):
        if part is Part.STANDFIRST:
            text = sheet.lines[at].text.rstrip(" .)")
            found = dates_in(text, sheet.language)
            if found and found[-1].end == len(text):
                return found[-1].date
    return ""


def _name_calls(drafts: list[Draft], found: list[Bound]) -> None:
    """A section whose heading does not tell and whose paragraphs are mostly calls is one of calls."""
    inside = {at for call in found for at, _, _ in call.prose}
    offset = 0
    for draft in drafts:
        places = range(offset, offset + len(draft.blocks))
        offset += len(draft.blocks)
        if draft.unsure and places and sum(at in inside for at in places) >= 0.6 * len(places):
            draft.kind = SectionKind.CALLS


def _with_closing_calls(drafts: list[Draft], found: list[Bound]) -> tuple[list[Draft], list[Bound]]:
    """A section of calls of its own for the paragraphs that close the text and each open with a call.

    Only where no heading announces calls; the order of blocks stays, so places stay too.
    """
    if any(draft.kind is SectionKind.CALLS for draft in drafts):
        return drafts, found
    body = [
        place
        for place, draft in enumerate(drafts)
        if draft.kind in (SectionKind.BACKGROUND, SectionKind.INFLUENCE, SectionKind.ANALYSIS)
    ]
    if not body:
        return drafts, found
    place = body[-1]
    draft = drafts[place]
    offset = sum(len(other.blocks) for other in drafts[:place])
    opens = {call.prose[0][0] for call in found if call.opening}
    inside = {at for call in found for at, _, _ in call.prose}
    end = len(draft.blocks)
    # A word or two may follow the calls: "We stand ready to assist."
    for _ in range(2):
        if end > 1 and offset + end - 1 not in inside and len(draft.blocks[end - 1].text.split()) <= 25:
            end -= 1
    cut = end if offset + end - 1 in inside else len(draft.blocks)
    while cut > 0:
        at = offset + cut - 1
        item = draft.blocks[cut - 1].kind in (BlockKind.BULLET, BlockKind.NUMBER)
        if at in opens or (item and at in inside):
            cut -= 1
        else:
            break
    while cut < end and offset + cut not in opens:
        cut += 1
    if cut >= end or (cut == 0 and draft.heading):
        return drafts, found
    closing = Draft(SectionKind.CALLS, blocks=draft.blocks[cut:])
    kept = replace(draft, blocks=draft.blocks[:cut])
    return [*drafts[:place], *([kept] if cut else []), closing, *drafts[place + 1 :]], found


def _sections(
    sheet: Sheet, title: list[Block], drafts: list[Draft], blocks: list[Block], related: Related
) -> tuple[Section, ...]:
    sections: list[Section] = []
    if title:
        sections.append(Section(SectionKind.HEADLINE, tuple(title)))
    standfirst = tuple(
        block_of(replace(line, kind=LineKind.PARAGRAPH))
        for at, line in enumerate(sheet.lines)
        if sheet.parts[at] is Part.STANDFIRST
    )
    if standfirst:
        sections.append(Section(SectionKind.STANDFIRST, standfirst))
    at = 0
    for draft in drafts:
        own = tuple(blocks[at : at + len(draft.blocks)])
        at += len(draft.blocks)
        sections.append(Section(draft.kind, own, heading=draft.heading, generated=draft.generated))
    if related.publications or related.heading:
        sections.append(
            Section(
                SectionKind.RELATED,
                heading=related.heading,
                generated=not related.heading,
                publications=related.publications,
            )
        )
    return tuple(sections)


def _findings(
    title: list[Block], calls: Sequence[Call], signatories: Sequence[Signatory]
) -> tuple[Finding, ...]:
    found = []
    if not title:
        found.append(Finding("no-title"))
    if not calls:
        found.append(Finding("no-calls"))
    if not signatories:
        found.append(Finding("no-signatories"))
    return tuple(found)
