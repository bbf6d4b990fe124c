"""The sections of a text, as its headings and its paragraphs tell of them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from drafter.model.statement import SectionKind
from drafter.model.text import Block, BlockKind, Run
from drafter.readers.dates import inline_date
from drafter.readers.headings import CONTACT, LABELLED, is_addressee_heading
from drafter.readers.influence import is_on_influence
from drafter.readers.lines import Line, LineKind
from drafter.readers.sheet import Part, Sheet
from drafter.register.naming import signing

_BLOCKS = {
    LineKind.BULLET: BlockKind.BULLET,
    LineKind.NUMBER: BlockKind.NUMBER,
    LineKind.QUOTATION: BlockKind.QUOTATION,
}
_NOTE = re.compile(r"\[\^?\d{1,3}\]:?|\[\^[\w-]{1,20}\]:|\(\d{1,2}\)|\d{1,2}\)")


@dataclass(slots=True)
class Draft:
    """A section while it is being filled."""

    kind: SectionKind
    heading: str = ""
    generated: bool = True
    blocks: list[Block] = field(default_factory=list)
    level: int = 0
    unsure: bool = False


def block_of(line: Line) -> Block:
    """A line as a block of a section."""
    kind = _BLOCKS.get(line.kind, BlockKind.PARAGRAPH)
    runs = line.runs
    # A marker that a list of the model would not write again is kept with the words.
    if line.marker and _NOTE.fullmatch(line.marker):
        runs = (Run(f"{line.marker} "), *runs)
    return Block(kind=kind, runs=runs)


def build(sheet: Sheet, start: int) -> list[Draft]:
    """The sections of the text, in order, without headline and what else stands before it."""
    drafts: list[Draft] = []
    lede_open = True
    for at in range(start, len(sheet.lines)):
        part = sheet.parts[at]
        line = sheet.lines[at]
        if part is Part.HEADING:
            # A heading before any paragraph takes the first one with it: then there is no lede.
            lede_open = False
            _begin(drafts, sheet, at)
        elif part in (Part.SIGNATORIES_HEADING, Part.SIGNATORY, Part.SIGNATORIES_TEXT):
            _signatories(drafts, line, part)
        elif part is Part.PROSE:
            if lede_open and line.kind is not LineKind.ROW:
                drafts.append(Draft(SectionKind.LEDE, blocks=[block_of(line)]))
                lede_open = False
            else:
                _place(drafts, sheet, at)
    _settle(drafts)
    return _with_remarks(drafts)


def _with_remarks(drafts: list[Draft]) -> list[Draft]:
    """Remarks below the signatures as the first of the notes, where those come next."""
    kept: list[Draft] = []
    for draft in drafts:
        before = kept[-1] if kept else None
        if before and before.kind is draft.kind is SectionKind.NOTES and before.generated and draft.heading:
            kept[-1] = replace(draft, blocks=[*before.blocks, *draft.blocks])
        else:
            kept.append(draft)
    return kept


def _begin(drafts: list[Draft], sheet: Sheet, at: int) -> None:
    line = sheet.lines[at]
    known = sheet.kinds.get(at, "")
    in_calls = bool(drafts) and drafts[-1].kind is SectionKind.CALLS
    deeper = bool(drafts) and bool(line.level) and drafts[-1].level and line.level > drafts[-1].level
    if (
        in_calls
        and not drafts[-1].generated
        and (known in ("addressee", "") or deeper or line.text.rstrip().endswith(":"))
        and (known == "addressee" or deeper or not line.level)
        and is_addressee_heading(sheet, line)
    ):
        drafts[-1].blocks.append(Block(kind=BlockKind.SUBHEADING, runs=line.runs))
        return
    if deeper and drafts[-1].heading and known in ("", drafts[-1].kind.value, "analysis", "background"):
        drafts[-1].blocks.append(Block(kind=BlockKind.SUBHEADING, runs=line.runs))
        return
    if known == "addressee" or (not known and is_addressee_heading(sheet, line) and line.text.endswith(":")):
        known = "calls"
    kind = SectionKind(known) if known in SectionKind._value2member_map_ else SectionKind.ANALYSIS
    if kind is SectionKind.RELATED:
        kind = SectionKind.ANALYSIS
    heading = f"{line.marker} {line.text}" if line.marker else line.text
    drafts.append(Draft(kind, heading, generated=False, level=line.level, unsure=not known))


def _signatories(drafts: list[Draft], line: Line, part: Part) -> None:
    last = drafts[-1] if drafts and drafts[-1].kind is SectionKind.SIGNATORIES else None
    if part is Part.SIGNATORIES_HEADING:
        inline = re.match(r"([^:]{3,60}:)\s+\S", line.text)
        heading = inline[1] if inline else line.text
        if last is None and len(heading) <= 120:
            drafts.append(Draft(SectionKind.SIGNATORIES, heading, generated=False))
        elif last is None:
            drafts.append(Draft(SectionKind.SIGNATORIES, blocks=[block_of(line)]))
        else:
            last.blocks.append(block_of(line))
        return
    if last is None:
        last = Draft(SectionKind.SIGNATORIES)
        drafts.append(last)
    if part is Part.SIGNATORIES_TEXT:
        last.blocks.append(block_of(line))


def _place(drafts: list[Draft], sheet: Sheet, at: int) -> None:
    line = sheet.lines[at]
    last = drafts[-1] if drafts else None
    kind = _kind_by_itself(sheet, at, drafts)
    if kind is not None and (last is None or last.kind is not kind):
        last = Draft(kind)
        drafts.append(last)
    elif last is None or last.kind is SectionKind.LEDE:
        last = Draft(SectionKind.BACKGROUND)
        drafts.append(last)
    elif last.kind is SectionKind.SIGNATORIES and _is_remark(sheet, at):
        # A remark below the signatures would be printed above their list if it stayed with them.
        last = Draft(SectionKind.NOTES)
        drafts.append(last)
    if line.kind is LineKind.ROW:
        last.blocks.append(Block(runs=(Run(" | ".join(cell for cell in line.cells if cell)),)))
    else:
        last.blocks.append(block_of(line))


def _is_remark(sheet: Sheet, at: int) -> bool:
    """Whether a line below the signatures speaks of them: "Open for further signatures until …"."""
    if Part.SIGNATORY not in sheet.parts[:at] or Part.SIGNATORY in sheet.parts[at:]:
        return False
    text = sheet.lines[at].text
    return signing().remark.search(text) is not None and (sheet.is_sentence(at) or sheet.counts[at] >= 4)


def _kind_by_itself(sheet: Sheet, at: int, drafts: list[Draft]) -> SectionKind | None:
    """A paragraph that says itself what it is: "Media contact: …", a numbered note."""
    line = sheet.lines[at]
    labelled = LABELLED.match(line.text)
    if labelled and line.kind is LineKind.PARAGRAPH:
        known = sheet.words.heading_kind(labelled[1])
        if known == "contact" and (CONTACT.search(line.text) or len(line.text) < 200):
            return SectionKind.CONTACT
        if known == "notes" and len(drafts) > 1:
            return SectionKind.NOTES
    late = bool(drafts) and drafts[-1].kind in (SectionKind.SIGNATORIES, SectionKind.CALLS, SectionKind.NOTES)
    if _NOTE.fullmatch(line.marker or "-") and line.marker.startswith("[") and len(drafts) > 1:
        return SectionKind.NOTES
    signed = Part.SIGNATORY in sheet.parts[:at] and Part.SIGNATORY not in sheet.parts[at:]
    if late and signed and drafts[-1].kind is SectionKind.SIGNATORIES and line.kind is LineKind.NUMBER:
        return SectionKind.NOTES
    if (
        late
        and drafts[-1].kind is SectionKind.SIGNATORIES
        and CONTACT.search(line.text)
        and sheet.counts[at] < 60
    ):
        return SectionKind.CONTACT
    return None


def _settle(drafts: list[Draft]) -> None:
    """Headings whose words did not tell: what stands under them does."""
    for place, draft in enumerate(drafts):
        if not draft.unsure:
            continue
        others = [text for other in drafts if other is not draft for text in _told(other)]
        if is_on_influence(_told(draft), others):
            draft.kind = SectionKind.INFLUENCE
        elif not any(
            other.kind in (SectionKind.BACKGROUND, SectionKind.ANALYSIS) for other in drafts[:place]
        ):
            draft.kind = SectionKind.BACKGROUND


def _told(draft: Draft) -> list[str]:
    """The paragraphs of a section that tells what is the case."""
    told = (SectionKind.LEDE, SectionKind.BACKGROUND, SectionKind.ANALYSIS)
    return [block.text for block in draft.blocks] if draft.kind in told else []


def date_of(sheet: Sheet, start: int) -> str:
    """The date with which the first paragraphs open, as agencies write, or ""."""
    for at in range(start, min(start + 12, len(sheet.lines))):
        if sheet.parts[at] is Part.PROSE:
            found = inline_date(sheet.lines[at].text, sheet.language)
            if found:
                return found
    return ""
