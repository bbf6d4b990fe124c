"""Signatories: where their list stands, with or without a heading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from drafter.model.signatories import Signatory
from drafter.readers.lines import Line, LineKind, cut
from drafter.readers.sheet import Part, Sheet
from drafter.readers.signatory_lines import read_signatories
from drafter.readers.signatory_names import is_row
from drafter.register.countries import is_country
from drafter.register.naming import signing
from drafter.register.wording import Wording

_CONTACT = re.compile(
    r"[\w.+-]{1,60}@[\w-]{1,60}\.\w|https?://|www\.|\b(?:tel|phone|fax)\b[.:]|\+\d[\d ()-]{6,}", re.I
)
_MORE = re.compile(
    r"^(?:\.\.\.|…|and|et|und|y|и|та|e|oraz|\+)\s+(?:\d+|many|others?|autres|weitere|otr[oa]s|друг)", re.I
)


def recognise_signatories(sheet: Sheet, start: int) -> tuple[Signatory, ...]:
    """Give parts to the signatories after `start` and read them."""
    places: list[int] = []
    at = start
    while at < len(sheet.lines):
        if sheet.parts[at] is None and not sheet.lines[at].furniture and _announces(sheet, at):
            run = _run_after(sheet, at + 1, announced=True)
            if run and not _are_asks(sheet, run):
                sheet.give(at, Part.SIGNATORIES_HEADING)
                places += run
                at = max(run) + 1
                continue
        at += 1
    if not places:
        places = _unannounced(sheet, start)
    return read_signatories(sheet, places)


def _announces(sheet: Sheet, at: int) -> bool:
    """Whether a line says that those who signed come next."""
    line = sheet.lines[at]
    carried = at + 1 < len(sheet.lines) and _CARRIED_BY.search(line.text) and sheet.counts[at] <= 6
    if carried and not sheet.lines[at + 1].apart and _is_row_of_names(sheet.lines[at + 1].text):
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


def _are_asks(sheet: Sheet, run: list[int]) -> bool:
    """Whether a run lists what those who sign ask for: in small letters, or ending in semicolons."""
    asks = sum(
        sheet.lines[at].text[:1].islower()
        or (sheet.lines[at].text.endswith(";") and sheet.lines[at].text.count(";") == 1)
        for at in run
        if not sheet.lines[at].cells
    )
    return asks * 2 >= len(run) and any(sheet.counts[at] >= 4 for at in run)


def _tails(text: str) -> list[str]:
    words = text.split()
    return [" ".join(words[place:]) for place in range(len(words))]


def _run_after(sheet: Sheet, start: int, *, announced: bool) -> list[int]:
    """The places of a run of names from `start` on."""
    run: list[int] = []
    for at in range(start, len(sheet.lines)):
        line = sheet.lines[at]
        if sheet.parts[at] is not None or line.furniture:
            passes = not run and sheet.parts[at] is Part.LEFT_OVER
        elif line.kind is LineKind.RULE:
            passes = announced or not run
        elif sheet.words.letter.closing.search(line.text) or sheet.is_dateline(at):
            passes = not run
        elif not run and line.text.endswith(",") and 2 <= sheet.counts[at] <= 8 and line.text.count(",") <= 2:
            # A closing in words that are not known.
            passes = at + 1 < len(sheet.lines) and not sheet.lines[at + 1].text.rstrip().endswith(",")
        else:
            passes = not announced and not run and _leads_names(sheet, at)
            if not passes and not _ends_names(sheet, at, run) and _is_name(sheet, at, announced=announced):
                run.append(at)
                passes = True
        if not passes:
            break
    return run


def _leads_names(sheet: Sheet, at: int) -> bool:
    """Whether a line leads up to names in words that are not known: "This statement is carried by:"."""
    if not sheet.lines[at].text.rstrip().endswith(":") or sheet.counts[at] > 14 or sheet.junk[at]:
        return False
    return (
        at + 1 < len(sheet.lines)
        and not sheet.lines[at + 1].text[:1].islower()
        and not sheet.heading_kind(at)
    )


def _ends_names(sheet: Sheet, at: int, run: list[int]) -> bool:
    """Whether a line is of the page or of another part of the text: a list of names ends before it."""
    line = sheet.lines[at]
    if sheet.junk[at] and line.kind is not LineKind.ROW:
        return True
    if (
        line.marker.startswith("[")
        or sheet.copies(at)
        or (run and sheet.resumes(at))
        or _starts_another_list(sheet, at, run)
        or _heads_text(sheet, at, run)
    ):
        return True
    kind = sheet.heading_kind(at)
    ranked = line.kind is LineKind.HEADING or line.strong or line.text.endswith(":")
    heads = bool(kind) and (ranked or (line.apart and kind in ("contact", "notes")))
    return heads and not _is_group(sheet, at, kind)


def _starts_another_list(sheet: Sheet, at: int, run: list[int]) -> bool:
    """Whether a line heads another list than the one before: "Copies:", or no country among countries."""
    line = sheet.lines[at]
    if len(run) < 2 or sheet.is_item(at) or is_country(line.text) or signing().group.search(line.text):
        return False
    following = at + 1 < len(sheet.lines) and not sheet.lines[at + 1].apart
    if line.text.endswith(":"):
        return True
    # Groups by country: a group whose head is a sentence in small letters is another list.
    small = sum(word[:1].islower() for word in line.text.split())
    if not (line.apart and following and small >= 2):
        return False
    return sum(is_country(sheet.lines[other].text) for other in run[-2000:]) >= 2


def _heads_text(sheet: Sheet, at: int, run: list[int]) -> bool:
    """Whether a line heads text below the names: calls, or all of it where names stand above the text."""
    line = sheet.lines[at]
    if not run or not line.apart or line.kind is not LineKind.PARAGRAPH or sheet.counts[at] > 8 or line.cells:
        return False
    below = at + 1
    if below >= len(sheet.lines) or not sheet.lines[below].apart or sheet.is_item(below):
        return False
    if not (sheet.is_prose(below) or sheet.is_sentence(below)) or _abbreviated(sheet.lines[below]):
        return False
    if sheet.heading_kind(at) == "calls":
        return True
    # Names right below each other above the text, and then a line of its own.
    return sheet.above_text(run[0]) and not any(sheet.lines[other].apart for other in run[1:])


def _is_group(sheet: Sheet, at: int, kind: str) -> bool:
    """A heading that parts signatories into groups: "Organisations", "Individuals", a country."""
    return kind == "signatories" or is_country(sheet.lines[at].text)


def _is_name(sheet: Sheet, at: int, *, announced: bool) -> bool:
    line = sheet.lines[at]
    if line.kind is LineKind.ROW or line.cells:
        return True
    if not any(character.isalpha() for character in line.text):
        return False
    if announced and (line.text.count(";") >= 2 or _is_row_of_names(line.text)):
        return True
    if announced and not line.apart and sheet.lines[at - 1].text.endswith(":") and is_row(line.text):
        return True
    if line.text.endswith("?"):
        return False
    if sheet.counts[at] > 32 or (sheet.is_sentence(at) and not _abbreviated(line)):
        return announced and _MORE.match(line.text) is not None
    if not announced and (_CONTACT.search(line.text) or line.text.endswith((";", "?", "!"))):
        return False
    if announced and _CONTACT.search(line.text):
        return False
    grouped = signing().group.search(line.text) is not None
    if not announced and line.text.endswith(":") and not grouped:
        return False
    first = line.text.lstrip("\"“„«'(*•-–— ")[:1]
    return announced or not first.islower() or sheet.counts[at] <= 3


def _is_row_of_names(text: str) -> bool:
    """Names in a row, parted by commas or dots: most are short and begin with a capital letter or a mark."""
    parts = [part.strip(" «“„\"'") for part in re.split(r",|\s[•·|]\s", text)]
    if len(parts) < 4:
        return False
    named = sum(1 for part in parts if part[:1].isupper() and len(part.split()) <= 9)
    return bool(named >= 0.75 * len(parts))


def _abbreviated(line: Line) -> bool:
    """A full stop that belongs to the last word: "e. V.", "Inc.", or a name in an announced list."""
    return signing().short_end.search(line.text) is not None


def _unannounced(sheet: Sheet, start: int) -> list[int]:
    """The run of names after the last paragraphs of the text, where no heading announces one."""
    total = sum(sheet.counts[at] for at in sheet.open(start) if sheet.is_prose(at))
    runs: list[list[int]] = []
    behind = 0
    for at in sheet.open(start):
        line = sheet.lines[at]
        if line.furniture or line.kind is LineKind.RULE:
            continue
        closing = sheet.words.letter.closing.search(line.text) is not None and sheet.counts[at] < 40
        kind = sheet.heading_kind(at)
        ranked = line.kind is LineKind.HEADING or line.strong or line.text.endswith(":")
        if behind > 0.5 * total and kind in ("notes", "contact") and (ranked or line.apart):
            break
        if closing:
            run = _run_after(sheet, at + 1, announced=True)
            if run:
                return run
        if sheet.is_prose(at) or (sheet.is_sentence(at) and not _abbreviated(line)):
            behind += sheet.counts[at]
            if behind >= 0.6 * total:
                run = _without_heading_first(sheet, _run_after(sheet, at + 1, announced=False))
                if len(run) >= 2 and not _is_list_of(sheet, at, run) and not _are_asks(sheet, run):
                    runs.append(run)
    best = max(runs, key=len, default=[])
    if best and best[0] > start and sheet.lines[best[0] - 1].text.rstrip().endswith(":"):
        # "This statement is carried by:" in words that are not known.
        sheet.give(best[0] - 1, Part.SIGNATORIES_HEADING)
    return best


def _without_heading_first(sheet: Sheet, run: list[int]) -> list[int]:
    while (
        len(run) > 2
        and re.search(r"[.!?]$", sheet.lines[run[0]].text)
        and not _abbreviated(sheet.lines[run[0]])
    ):
        run = run[1:]
    if (
        len(run) > 2
        and sheet.lines[run[0]].apart
        and sheet.counts[run[0]] <= 4
        and not sheet.lines[run[0]].cells
    ):
        first = sheet.lines[run[0]]
        listed = (
            sheet.lines[run[1]].cells
            or sheet.is_item(run[1])
            or first.strong
            or first.kind is LineKind.HEADING
        )
        if listed and signing().group.search(first.text):
            sheet.give(run[0], Part.SIGNATORIES_HEADING)
            return run[1:]
    return [
        at
        for at in run
        if not (at == run[0] and sheet.heading_kind(at) in ("calls", "background", "analysis"))
    ]


def _is_list_of(sheet: Sheet, last: int, run: list[int]) -> bool:
    """Whether the run is the list that the last paragraph leads up to, and so no names of signatories."""
    if not sheet.lines[last].text.rstrip().endswith((":", ",")):
        return False
    return sheet.is_item(run[0]) or sheet.lines[run[0]].text[:1].islower() or not sheet.lines[run[0]].apart


def parted_labels(lines: Sequence[Line], words: Wording) -> tuple[Line, ...]:
    """The lines with those in two that are a label and what it announces: "Signatories: A, B, C"."""
    parted: list[Line] = []
    for line in lines:
        label = _LABEL.match(line.text) if line.kind is LineKind.PARAGRAPH else None
        if label is None or not _announces_rest(label[1], label[2], words):
            parted.append(line)
            continue
        parted.append(cut(line, 0, label.end(1)))
        parted.append(replace(cut(line, label.start(2), len(line.text)), apart=False))
    return tuple(parted)


_LABEL = re.compile(r"([^:]{3,70}\s?:)\s+(\S.{2,})$", re.S)


def _announces_rest(label: str, rest: str, words: Wording) -> bool:
    """Whether what stands after a label's colon is a list that it announces."""
    kind = words.heading_kind(label)
    if len(label.split()) > 9:
        return False
    if kind == "related":
        return len(rest.split()) >= 2
    row = rest.count(";") >= 1 or _is_row_of_names(rest) or rest.count(",") >= 2 or is_row(rest)
    if kind == "signatories":
        return row or len(rest) > 10
    if len(label.split()) > 6 or rest.count(".") > 6 or not row:
        return False
    return signing().group.search(label) is not None or (
        _CARRIED_BY.search(label) is not None and _is_row_of_names(rest)
    )


# "Mitgetragen von:", "Carried by:": whatever the verb is.
_CARRIED_BY = re.compile(r"\b(?:von|durch|by|par|por|da|przez|od)\s?:$", re.I)
