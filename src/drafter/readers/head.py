"""The head of a statement: what stands before it, its label, title, standfirst and date line."""

from __future__ import annotations

import re

from drafter.readers.bodies import noun_phrase
from drafter.readers.dates import dates_in
from drafter.readers.furniture import is_path
from drafter.readers.lines import LineKind
from drafter.readers.sheet import Part, Sheet
from drafter.register.sentences import sentences
from drafter.register.wording import Wording

_LONGEST_TITLE = 45
# "Statement by 18 groups": whose text it is, and not what it says.
_BY = re.compile(
    r"\s(?:of|by|from|von|der|des|de|del|du|от)\s(?:the |a |les |las |los )?"
    r"[\w ]{0,30}(?:\d|organi|group|coalition|network|ngo|verbänd|bündnis|collecti|asocia|associa|коалиц|"
    r"организац)\w*(?:\s\w+){0,4}$",
    re.I,
)
_SPACES = re.compile(r"\W+")
_ROW = re.compile(r"\s*[|·•]\s*|\s[–—/]\s")


def recognise_head(sheet: Sheet, title_hint: str, *, hint_is_title: bool) -> int:
    """Give parts to the lines up to the first paragraph; returns the place after the title, 0 without one."""
    if hint_is_title:
        at = _equal_to(sheet, title_hint)
    else:
        at = _marked_title(sheet, title_hint)
        if at is None:
            at = _written_title(sheet)
    if at is None:
        start = 0 if hint_is_title else _first_text(sheet)
        _leave_before(sheet, start)
        _after_title(sheet, start)
        return start
    _leave_before(sheet, at)
    sheet.give(at, Part.TITLE)
    end = at + 1
    # A title broken over lines goes on in small letters, or as a second heading of its rank without a break.
    while end < len(sheet.lines) and _continues(sheet, end):
        sheet.give(end, Part.TITLE)
        end += 1
    _after_title(sheet, end)
    return end


def _continues(sheet: Sheet, at: int) -> bool:
    line, before = sheet.lines[at], sheet.lines[at - 1]
    if line.apart or line.furniture or sheet.is_prose(at) or line.kind is not before.kind:
        return False
    if line.kind is LineKind.HEADING:
        return line.level == before.level
    return line.text[:1].islower() and sheet.counts[at] < 20


def _same(one: str, other: str) -> bool:
    return _SPACES.sub(" ", one).strip().casefold() == _SPACES.sub(" ", other).strip().casefold()


def _equal_to(sheet: Sheet, title: str) -> int | None:
    for at in sheet.open(0, min(40, len(sheet.lines))):
        if not sheet.lines[at].furniture and _same(sheet.lines[at].text, title):
            return at
    return None


def _marked_title(sheet: Sheet, hint: str) -> int | None:
    """The line that the format marks as title, or that the page's metadata repeats."""
    tops = [
        at
        for at in sheet.open()
        if sheet.lines[at].kind is LineKind.HEADING and sheet.lines[at].level == 1 and not sheet.junk[at]
    ]
    main = [at for at in tops if not sheet.lines[at].furniture] or tops
    folded = _SPACES.sub(" ", hint).casefold()
    fits = [at for at in main if _SPACES.sub(" ", sheet.lines[at].text).strip().casefold() in folded]
    if fits:
        return max(fits, key=lambda at: len(sheet.lines[at].text))
    if main:
        good = [at for at in main if sheet.counts[at] >= 3]
        label = [at for at in good if not sheet.words.label.match(sheet.lines[at].text.strip(" :"))]
        return (label or good or main)[0]
    if folded.strip():
        for at in sheet.open(0, min(80, len(sheet.lines))):
            text = _SPACES.sub(" ", sheet.lines[at].text).strip().casefold()
            if sheet.counts[at] >= 4 and text in folded:
                return at
    first = next((at for at in sheet.open() if not sheet.lines[at].furniture and not sheet.junk[at]), None)
    if first is not None and sheet.lines[first].kind is LineKind.HEADING and sheet.counts[first] >= 4:
        return first
    return None


def _written_title(sheet: Sheet) -> int | None:
    """The likeliest title among the lines before the first paragraph."""
    best: tuple[float, int] | None = None
    letter = any(sheet.words.letter.salutation.search(sheet.lines[at].text) for at in sheet.open(0, 40))
    for place, at in enumerate(at for at in sheet.open() if not sheet.lines[at].furniture):
        if sheet.junk[at] or is_path(sheet.lines[at].text) or sheet.is_dateline(at):
            continue
        if _says_when(sheet, at):
            continue
        if sheet.words.letter.salutation.search(sheet.lines[at].text):
            break
        prose = sheet.is_prose(at)
        score = _title_score(sheet, at) - 0.05 * place - (2.5 if _is_byline(sheet, at) else 0)
        if letter and _is_address(sheet, at):
            continue
        if letter and sheet.words.label.match(sheet.lines[at].text.strip(" :")):
            score = 0.5
        if prose:
            one = sheet.counts[at] <= _LONGEST_TITLE and len(sentences(sheet.lines[at].text)) == 1
            # A paragraph can be the title only where nothing before it was: and then it stands first.
            if best is None and one and _more_prose(sheet, at):
                best = (score, at)
            break
        if score > 0 and (best is None or score > best[0]):
            best = (score, at)
        if place > 60:
            break
    return best[1] if best else None


# "To the Minister" above the salutation of a letter.
_TO = re.compile(r"(?:to the|an (?:die|den|das)|à (?:la |l['’])|aux?|al|a (?:la|los|las))\s?(?=\w)", re.I)


def _is_address(sheet: Sheet, at: int) -> bool:
    """Whether a line at the head of a letter only says whom it is to: a body's name, or a label before it."""
    text = sheet.lines[at].text.strip(" ,;")
    if re.match(r"(?:to|cc|copy|an|à|a la|al|к|копия|копія|kopie|copie|copia)\s?:", text, re.I):
        return True
    bodies = sheet.words.bodies
    to = _TO.match(text)
    if to and any(
        sheet.words.letter.salutation.search(sheet.lines[other].text) for other in sheet.open(at, at + 12)
    ):
        text = text[to.end() :]
    if sheet.counts[at] > 12 or not bodies.heads.search(" ".join(text.split()[:2])):
        return False
    return noun_phrase(text, 0, bodies, sheet.language) >= len(text) - 1


def _more_prose(sheet: Sheet, at: int) -> bool:
    return sum(sheet.is_prose(other) for other in sheet.open(at + 1, at + 12)) >= 1


def _title_score(sheet: Sheet, at: int) -> float:
    line = sheet.lines[at]
    text = line.text.strip(" :")
    if sheet.words.label.match(text) or sheet.is_item(at):
        return -1
    score = 0.0
    count = sheet.counts[at]
    score += 2 if count >= 4 else 0.5 if count >= 2 else -1
    score += 1 if count >= 6 else 0
    label = sheet.words.label
    kind = re.match(label.pattern.removesuffix(r"\Z"), text, re.I)
    if kind and _BY.match(text[kind.end() :]):
        score -= 3
    opening = re.match(r"[^:–—-]{3,60}", text)
    if re.search(label.pattern.removesuffix(r"\Z"), text, re.I) or (
        opening and label.match(opening[0].strip())
    ):
        score += 1.5
    score += 2 if line.kind is LineKind.HEADING else 1 if line.strong else 0
    score -= 2 if line.linked else 0
    score -= 2 if " | " in text else 0
    score += 0.5 if line.apart else 0
    # Two heads in a row: the second is a line of the first, or the first is the site's name.
    return score


def _first_text(sheet: Sheet) -> int:
    for at in sheet.open():
        line = sheet.lines[at]
        if line.furniture or sheet.junk[at] or is_path(line.text):
            continue
        if sheet.is_prose(at) or sheet.words.letter.salutation.search(line.text) or sheet.counts[at] >= 8:
            return at
    return 0


def _leave_before(sheet: Sheet, end: int) -> None:
    for at in sheet.open(0, end):
        line = sheet.lines[at]
        if line.furniture:
            continue
        if (sheet.is_dateline(at) and not sheet.junk[at]) or (end - at <= 6 and _says_when(sheet, at)):
            sheet.give(at, Part.DATELINE)
        elif end - at <= 6 and not sheet.junk[at] and not line.linked and _is_address(sheet, at):
            sheet.give(at, Part.STANDFIRST)
        elif sheet.words.label.match(line.text.strip(" :")) and not line.linked and end - at <= 3:
            sheet.give(at, Part.LABEL)
        else:
            sheet.give(at, Part.LEFT_OVER)


def _after_title(sheet: Sheet, start: int) -> None:
    """Date line, standfirst and what else stands between the title and the first paragraph."""
    for at in sheet.open(start, start + 30):
        line = sheet.lines[at]
        if line.furniture:
            continue
        dated = Part.DATELINE in sheet.parts
        published = _is_published(sheet, at)
        junk = sheet.junk[at] and (dated or not (sheet.is_dateline(at) or published))
        if junk or is_path(line.text) or (_is_byline(sheet, at) and not published):
            sheet.give(at, Part.LEFT_OVER)
        elif sheet.is_dateline(at) or published:
            sheet.give(at, Part.DATELINE)
        elif sheet.is_prose(at) or sheet.is_item(at):
            return
        elif sheet.words.letter.salutation.search(line.text) or _is_address(sheet, at):
            sheet.give(at, Part.STANDFIRST)
        elif sheet.heading_kind(at) or line.cells:
            return
        elif sheet.words.label.match(line.text.strip(" :")):
            sheet.give(at, Part.LABEL)
        elif _opens_text(sheet, at):
            return
        elif sheet.counts[at] >= 5 and not line.linked and not line.text.endswith(","):
            sheet.give(at, Part.STANDFIRST)
        elif line.text.endswith(",") or (
            not line.linked and line.kind is LineKind.HEADING and _before_prose(sheet, at)
        ):
            return
        else:
            sheet.give(at, Part.LEFT_OVER)


def label_of(title: str, words: Wording, language: str) -> str:
    """The kind of text that a title opens with: "Open letter" of "Open letter to the Council", or ""."""
    found = words.prefix.match(title.lstrip("[( "))
    if not found or found.end() >= len(title.strip()):
        return ""
    label = found.group().strip()
    if label.isupper():
        # As it would be written without capitals throughout; German keeps those of its nouns.
        label = label.title() if language == "de" else label.capitalize()
    return label[:1].upper() + label[1:]


def _is_published(sheet: Sheet, at: int) -> bool:
    """Whether a line says when the page was published, by whom and where it is filed."""
    line = sheet.lines[at]
    if len(line.text) > 200 or not dates_in(line.text, sheet.language):
        return False
    slanted = all(run.marks.emphasis for run in line.runs) and sheet.counts[at] <= 14
    if slanted or any(pattern.search(line.text) for pattern in sheet.words.published):
        return True
    return _is_dated_row(sheet, at)


def _says_when(sheet: Sheet, at: int) -> bool:
    """Whether a line opens with the word "published" and its date, or is a date among short words."""
    text = sheet.lines[at].text
    dates = dates_in(text[:200], sheet.language)
    opens = any(
        dates and dates[0].start - found.end() <= 25
        for pattern in sheet.words.published
        if (found := pattern.match(text))
    )
    return len(text) <= 200 and (opens or _is_dated_row(sheet, at)) and not sheet.is_prose(at)


def _is_dated_row(sheet: Sheet, at: int) -> bool:
    """Whether a line is the date among short words: "3 May 2024 | News | Armenia | 4 min read"."""
    text = sheet.lines[at].text
    parts = [part.strip() for part in _ROW.split(text) if part.strip()]
    if len(parts) < 2 or len(text) > 140 or sheet.is_sentence(at):
        return False
    dated = [part for part in parts if dates_in(part, sheet.language)]
    short = all(len(part.split()) <= (6 if part in dated else 5) for part in parts)
    # A title may stand before a bar and its date after it; then that part is longer than a category's name.
    return bool(dated) and short


def _is_byline(sheet: Sheet, at: int) -> bool:
    """Whether a line only says who wrote the page: "By Ada Example"."""
    line = sheet.lines[at]
    if sheet.counts[at] > 9 or sheet.is_sentence(at) or line.kind is LineKind.HEADING:
        return False
    if sheet.heading_kind(at) == "signatories" or line.text.rstrip().endswith((":", ",")):
        return False
    return any(pattern.match(line.text) for pattern in sheet.words.byline)


def _opens_text(sheet: Sheet, at: int) -> bool:
    """A short first sentence is text as well."""
    return sheet.is_sentence(at) and not sheet.lines[at].linked


def _before_prose(sheet: Sheet, at: int) -> bool:
    return at + 1 < len(sheet.lines) and sheet.is_prose(at + 1)
