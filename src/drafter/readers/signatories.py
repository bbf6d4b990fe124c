"""Signatories: where their list stands, with or without a heading."""

from __future__ import annotations

import re

from drafter.model.signatories import Signatory
from drafter.readers.lines import Line, LineKind
from drafter.readers.sheet import Part, Sheet
from drafter.readers.signatory_lines import read_signatories
from drafter.register.countries import is_country

_CONTACT = re.compile(r"[\w.+-]{1,60}@[\w-]{1,60}\.\w|https?://|www\.|(?:\btel|\bphone|\bfax)\b|\+\d[\d ()-]{6,}", re.I)
_INLINE = re.compile(r"([^:]{3,60}):\s+(\S.{10,})$", re.S)
_MORE = re.compile(r"^(?:\.\.\.|…|and|et|und|y|и|та|e|oraz|\+)\s+(?:\d+|many|others?|autres|weitere|otr[oa]s|друг)", re.I)
_COUNTED = re.compile(r"\d")


def recognise_signatories(sheet: Sheet, start: int) -> tuple[Signatory, ...]:
    """Give parts to the signatories after `start` and read them."""
    places: list[int] = []
    at = start
    while at < len(sheet.lines):
        if sheet.parts[at] is None and not sheet.lines[at].furniture and _announces(sheet, at):
            run = _run_after(sheet, at + 1, announced=True)
            inline = _INLINE.match(sheet.lines[at].text)
            if run or (inline and ("," in inline[2] or ";" in inline[2])):
                sheet.give(at, Part.SIGNATORIES_HEADING)
                places += [at] if inline and not run else run
                at = max([at, *run]) + 1
                continue
        at += 1
    if not places:
        places = _unannounced(sheet, start)
    found = read_signatories(sheet, places)
    return found


def _announces(sheet: Sheet, at: int) -> bool:
    """Whether a line says that those who signed come next."""
    line = sheet.lines[at]
    inline = _INLINE.match(line.text)
    if inline and sheet.words.heading_kind(inline[1]) == "signatories":
        return True
    if sheet.is_item(at):
        return False
    if sheet.heading_kind(at) == "signatories":
        return line.kind is LineKind.HEADING or not sheet.is_sentence(at)
    # A sentence before a list can say so as well: "This letter is signed by:".
    if line.text.rstrip().endswith(":") and sheet.counts[at] <= 30:
        tail = " ".join(line.text.split()[-6:])
        return any(sheet.words.heading_kind(part) == "signatories" for part in _tails(tail))
    return False


def _tails(text: str) -> list[str]:
    words = text.split()
    return [" ".join(words[place:]) for place in range(len(words))]


def _run_after(sheet: Sheet, start: int, *, announced: bool) -> list[int]:
    """The places of a run of names from `start` on."""
    run: list[int] = []
    for at in range(start, len(sheet.lines)):
        line = sheet.lines[at]
        if sheet.parts[at] is not None or line.furniture:
            if run or sheet.parts[at] is not Part.LEFT_OVER:
                break
            continue
        if line.kind is LineKind.RULE:
            if run and not announced:
                break
            continue
        if sheet.junk[at] and not _between_names(sheet, at):
            break
        if sheet.words.letter.closing.search(line.text) or (run and sheet.is_dateline(at)):
            if run:
                break
            continue
        kind = sheet.heading_kind(at)
        ranked = line.kind is LineKind.HEADING or line.strong or line.text.endswith(":")
        if kind and (ranked or (line.apart and kind in ("contact", "notes"))) and not _is_group(sheet, at, kind):
            break
        if not _is_name(sheet, at, announced=announced):
            break
        run.append(at)
    return run


def _between_names(sheet: Sheet, at: int) -> bool:
    """One known word inside a list of names is a name ("Facebook" is not, "Reports" may be a column)."""
    return sheet.lines[at].kind is LineKind.ROW


def _is_group(sheet: Sheet, at: int, kind: str) -> bool:
    """A heading that parts signatories into groups: "Organisations", "Individuals", a country."""
    return kind == "signatories" or is_country(sheet.lines[at].text)


def _is_name(sheet: Sheet, at: int, *, announced: bool) -> bool:
    line = sheet.lines[at]
    if line.kind is LineKind.ROW or line.cells:
        return True
    if not any(character.isalpha() for character in line.text):
        return False
    listed = line.text.count(",") >= 3 or line.text.count(";") >= 2
    if announced and listed and sheet.counts[at] <= 3000 and not sheet.is_sentence(at):
        return True
    if sheet.counts[at] > 32 or (sheet.is_sentence(at) and not _abbreviated(line)):
        return announced and _MORE.match(line.text) is not None
    if not announced and (_CONTACT.search(line.text) or line.text.endswith((";", "?", "!"))):
        return False
    if announced and _CONTACT.search(line.text):
        return False
    first = line.text.lstrip("\"“„«'(*•-–— ")[:1]
    return announced or not first.islower() or sheet.counts[at] <= 3


def _abbreviated(line: Line) -> bool:
    """A full stop that belongs to the last word: "e. V.", "Inc.", or a name in an announced list."""
    last = line.text.split()[-1]
    return len(last.rstrip(".")) <= 4 or last.count(".") > 1


def _unannounced(sheet: Sheet, start: int) -> list[int]:
    """The run of names after the last paragraph of the text, where no heading announces one."""
    last = -1
    closing = -1
    for at in range(start, len(sheet.lines)):
        line = sheet.lines[at]
        if sheet.parts[at] is not None or line.furniture or line.kind is LineKind.RULE:
            continue
        if sheet.words.letter.closing.search(line.text):
            closing = at
        kind = sheet.heading_kind(at)
        ranked = line.kind is LineKind.HEADING or line.strong or line.text.endswith(":")
        if last >= 0 and kind in ("notes", "contact") and (ranked or line.apart):
            break
        if sheet.junk[at] and last >= 0 and _mostly_behind(sheet, start, at):
            break
        if sheet.is_prose(at) or (sheet.is_sentence(at) and not _abbreviated(line)):
            last = at
    if last < 0:
        return []
    if closing >= last:
        return _run_after(sheet, closing + 1, announced=True)
    run = _run_after(sheet, last + 1, announced=False)
    run = _without_heading_first(sheet, run)
    if len(run) < 2 or _is_list_of(sheet, last, run):
        return []
    return run


def _mostly_behind(sheet: Sheet, start: int, at: int) -> bool:
    before = sum(sheet.counts[other] for other in sheet.open(start, at) if sheet.is_prose(other))
    after = sum(sheet.counts[other] for other in sheet.open(at) if sheet.is_prose(other))
    return before > 2 * after


def _without_heading_first(sheet: Sheet, run: list[int]) -> list[int]:
    return [at for at in run if not (at == run[0] and sheet.heading_kind(at) in ("calls", "background", "analysis"))]


def _is_list_of(sheet: Sheet, last: int, run: list[int]) -> bool:
    """Whether the run is the list that the last paragraph leads up to, and so no names of signatories."""
    if not sheet.lines[last].text.rstrip().endswith((":", ",")):
        return False
    return sheet.is_item(run[0]) or sheet.lines[run[0]].text[:1].islower() or not sheet.lines[run[0]].apart
