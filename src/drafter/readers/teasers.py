"""One line of a list of publications: its title, and the kind and date that stand on the same line."""

from __future__ import annotations

import re
from dataclasses import dataclass

from drafter.readers.dates import dates_in
from drafter.readers.sheet import Sheet

_BETWEEN = " :|·•–—-,;/"
# "Report: ten years of the path" may be the title as it is.
_KIND_MARK = re.compile(r"\s?[|·•]\s|\s[–—-]\s")


@dataclass(frozen=True, slots=True)
class TitleLine:
    """A title with what the line says of it besides: kind, date and words of a teaser."""

    title: str
    kind: str = ""
    besides: str = ""

    @property
    def parted(self) -> bool:
        """Whether the line held more than the title."""
        return bool(self.kind or self.besides)


def title_line(sheet: Sheet, at: int) -> TitleLine:
    """The parts of a line that holds a title: by its link, else by a kind before or a date at either end."""
    line = sheet.lines[at]
    linked = [place for place, run in enumerate(line.runs) if run.marks.link and run.text.strip()]
    if linked and not line.linked:
        first, last = linked[0], linked[-1]
        title = "".join(run.text for run in line.runs[first : last + 1]).strip()
        before = "".join(run.text for run in line.runs[:first]).strip(_BETWEEN)
        after = "".join(run.text for run in line.runs[last + 1 :]).strip(_BETWEEN)
        if len(title.split()) >= 2 and len(before.split()) <= 6:
            dated = bool(dates_in(before, sheet.language))
            kind = "" if dated else before
            return TitleLine(title, kind, " ".join(filter(None, (before if dated else "", after))))
    return _by_words(sheet, line.text)


def holds_title(sheet: Sheet, at: int) -> bool:
    """Whether a line holds a title and, told apart from it, a kind or a date."""
    parts = title_line(sheet, at)
    if not parts.parted or len(parts.title.split()) < 3 or sheet.is_prose(at):
        return False
    if any(pattern.match(parts.title) for pattern in (*sheet.words.published, *sheet.words.byline)):
        return False
    dates = dates_in(parts.title, sheet.language)
    if dates and dates[0].end - dates[0].start >= len(parts.title) - 2:
        return False
    return not any(pattern.match(parts.title) for pattern in sheet.words.kinds)


def _by_words(sheet: Sheet, text: str) -> TitleLine:
    kind, besides = "", ""
    mark = _KIND_MARK.search(text[:60])
    if mark and any(pattern.match(text[: mark.start()].strip()) for pattern in sheet.words.kinds):
        rest = text[mark.end() :].strip()
        if len(rest.split()) >= 3:
            kind, text = text[: mark.start()].strip(), rest
    dates = dates_in(text, sheet.language) if len(text) < 400 else []
    if dates and dates[0].start == 0 and text[dates[0].end :].strip(_BETWEEN + "."):
        besides, text = text[: dates[0].end], text[dates[0].end :].lstrip(_BETWEEN + ".")
    elif dates and text[dates[-1].end :].strip(" .)]") == "":
        head = text[: dates[-1].start].rstrip()
        # A title that ends with the day that it tells of has no mark before it.
        if head.endswith(("|", "·", "•", "–", "—", "-", "(", "[", ",", "/")) and len(head.split()) >= 3:
            besides, text = text[dates[-1].start :].strip(" .)]"), head.rstrip(_BETWEEN + "([")
    return TitleLine(text, kind, besides)
