"""Related publications: lists of teasers after the text, known by their repeating shape."""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import dataclass, replace

from drafter.model.statement import Publication
from drafter.readers.lines import LineKind
from drafter.readers.sheet import Part, Sheet
from drafter.readers.teasers import holds_title, title_line
from drafter.register.naming import signing


@dataclass(frozen=True, slots=True)
class Related:
    """The publications of a page and the heading over them."""

    heading: str = ""
    publications: tuple[Publication, ...] = ()


def recognise_related(sheet: Sheet, start: int) -> Related:
    """Give parts to the teasers after `start` and read them; what is in their way is left over."""
    heading = ""
    publications: list[Publication] = []
    for first, last, headed in _regions(sheet, start):
        if headed is not None:
            if not heading:
                heading = sheet.lines[headed].text
                sheet.give(headed, Part.RELATED_HEADING)
            else:
                sheet.give(headed, Part.LEFT_OVER)
        publications += _read_region(sheet, first, last)
    return Related(heading, tuple(publications))


def is_more(sheet: Sheet, at: int) -> bool:
    """Whether a line only leads on to the whole of something."""
    text = sheet.lines[at].text.strip(" .:[]()»›→…>")
    return any(pattern.match(text) for pattern in sheet.words.more)


def is_related_heading(sheet: Sheet, at: int) -> bool:
    """Whether a line announces other publications; a link onward that says the same does not."""
    line = sheet.lines[at]
    if _heads_titles(sheet, at):
        return True
    if sheet.heading_kind(at) != "related" or sheet.is_item(at):
        return False
    if line.kind is LineKind.HEADING or not is_more(sheet, at) or (line.strong and not line.linked):
        return True
    # "Read more" is heading and link in one: a heading where teasers come after it and none before.
    later = list(range(at + 1, min(at + 8, len(sheet.lines))))
    listed = bool(later) and sheet.is_item(later[0]) and not line.linked
    follows = any(is_more(sheet, other) for other in later) and not sheet.is_prose(at - 1)
    return line.apart and (listed or follows)


def _heads_titles(sheet: Sheet, at: int) -> bool:
    """Whether a heading beside or below the text has links under it that are titles, and nothing else."""
    line = sheet.lines[at]
    if line.kind is not LineKind.HEADING or line.linked or sheet.junk[at]:
        return False
    if not line.furniture and (sheet.heading_kind(at) or not _is_below_names(sheet, at)):
        return False
    under = []
    for other in range(at + 1, len(sheet.lines)):
        if sheet.lines[other].furniture != line.furniture or sheet.lines[other].kind is LineKind.HEADING:
            break
        under.append(other)
    return len(under) >= 2 and all(
        sheet.lines[other].linked and sheet.counts[other] >= 4 and not sheet.junk[other] for other in under
    )


def _is_below_names(sheet: Sheet, at: int) -> bool:
    """Whether a heading comes after a list of signatories whose names are no links, and heads no group."""
    if signing().group.search(sheet.lines[at].text):
        return False
    heads = [other for other in range(at) if sheet.heading_kind(other) == "signatories"]
    return bool(heads) and not any(sheet.lines[other].linked for other in range(heads[-1] + 1, at))


def _regions(sheet: Sheet, start: int) -> list[tuple[int, int, int | None]]:
    """Where teasers stand: first line, end, and the line of their heading."""
    regions: list[tuple[int, int, int | None]] = []
    at = start
    while at < len(sheet.lines):
        if sheet.parts[at] is None and is_related_heading(sheet, at) and _teasers_follow(sheet, at):
            end = _end_of_region(sheet, at)
            regions.append((at + 1, end, at))
            at = end
        else:
            at += 1
    if not regions:
        first = _repeated(sheet, start)
        if first is not None:
            regions.append((first, len(sheet.lines), None))
    return regions


def _teasers_follow(sheet: Sheet, at: int) -> bool:
    """Something stands under the heading, and the text is behind us: no long run of paragraphs after it."""
    following = list(range(at + 1, min(at + 12, len(sheet.lines))))
    if not following:
        return False
    boxed = sheet.lines[at].furniture
    if boxed:
        return True
    later = sum(sheet.is_prose(other) for other in sheet.open(at + 1) if not sheet.lines[other].furniture)
    before = sum(sheet.is_prose(other) for other in sheet.open(0, at) if not sheet.lines[other].furniture)
    if later > 2 * before and not any(is_more(sheet, other) for other in following):
        return False
    return before >= 1


def _end_of_region(sheet: Sheet, at: int) -> int:
    line = sheet.lines[at]
    for other in range(at + 1, len(sheet.lines)):
        there = sheet.lines[other]
        if there.furniture != line.furniture:
            return other
        if sheet.resumes(other):
            return other
    return len(sheet.lines)


def _repeated(sheet: Sheet, start: int) -> int | None:
    """Where a list of teasers starts that has no heading: links onward that repeat, the same way apart."""
    links = [at for at in sheet.open(start) if is_more(sheet, at)]
    if len(links) < 2 or Counter(sheet.lines[at].text for at in links).most_common(1)[0][1] < 2:
        return None
    step = min(after - before for before, after in itertools.pairwise(links))
    if step < 2 or step > 8:
        return None
    return max(start, links[0] - step + 1)


def _read_region(sheet: Sheet, first: int, end: int) -> list[Publication]:
    places = sheet.open(first, end)
    if not places:
        return []
    row = sheet.lines[places[0]].text.split("; ")
    if first == places[0] and not sheet.lines[first].apart and len(row) > 1:
        # "Read also: one title; another".
        sheet.give(first, Part.RELATED)
        groups, told = [], [Publication(title=title.strip(" .")) for title in row if title.strip(" .")]
    elif sum(is_more(sheet, at) for at in places) >= 1:
        groups, told = _by_links(sheet, places), []
    else:
        groups, told = _by_titles(sheet, places), []
    publications = told
    for group in groups:
        publication = _publication(sheet, group)
        if publication is not None:
            publications.append(publication)
    for at in sheet.open(first, end):
        sheet.give(at, Part.LEFT_OVER)
    return publications


def _by_links(sheet: Sheet, places: list[int]) -> list[list[int]]:
    """Items that each end with a link onward; what follows the last one is no item."""
    groups: list[list[int]] = []
    group: list[int] = []
    for at in places:
        if is_more(sheet, at):
            sheet.give(at, Part.LEFT_OVER)
            groups.append(group)
            group = []
        elif sheet.junk[at] and not _is_kind(sheet, at):
            if group and sheet.junk[group[-1]]:
                group = []
        else:
            group.append(at)
    ranks = {sheet.lines[at].level for one in groups for at in one if sheet.lines[at].level}
    if group and groups and sheet.lines[group[0]].level in ranks:
        groups.append(group)
    return [group for group in groups if group]


def _by_titles(sheet: Sheet, places: list[int]) -> list[list[int]]:
    """Items without links onward: a title each, known by its rank or link, else by kind or date beside it."""
    useful: list[int] = []
    for at in places:
        if sheet.junk[at] and not (_is_kind(sheet, at) or holds_title(sheet, at)):
            # Below the first furniture nothing is an item any more.
            if useful:
                break
            continue
        if not (sheet.lines[at].text.endswith(":") and sheet.heading_kind(at) == "related"):
            useful.append(at)
    heads = [at for at in useful if sheet.lines[at].kind is LineKind.HEADING]
    titles = heads or [at for at in useful if _is_linked_title(sheet, at)]
    if not titles:
        told = [at for at in useful if holds_title(sheet, at)]
        titles = told if len(told) >= 2 and len(told) * 2 >= len(useful) else _plain_titles(sheet, useful)
    groups: list[list[int]] = []
    for place, at in enumerate(titles):
        stop = titles[place + 1] if place + 1 < len(titles) else (useful[-1] + 1 if useful else at + 1)
        group = [other for other in useful if at <= other < stop]
        # A kind or date that stands over a title belongs to it and not to the item before; over the first
        # title it shows that here they stand over titles.
        previous = groups[-1] if groups else [other for other in useful if other < at]
        above = bool(titles) and useful[0] != titles[0]
        while (
            len(previous) > (1 if groups else 0)
            and above
            and (
                _is_kind(sheet, previous[-1])
                or sheet.is_dateline(previous[-1])
                or sheet.counts[previous[-1]] <= 2
            )
        ):
            group.insert(0, previous.pop())
        groups.append(group)
    # Two dates under each other name one title twice.
    return [group for group in groups if group]


def _is_linked_title(sheet: Sheet, at: int) -> bool:
    line = sheet.lines[at]
    if line.linked:
        return sheet.counts[at] >= 3
    parts = title_line(sheet, at)
    return bool(line.link) and parts.parted and len(parts.title.split()) * 2 >= sheet.counts[at]


def _plain_titles(sheet: Sheet, places: list[int]) -> list[int]:
    """Titles without rank or link: beside the kinds or the dates, or every line that can be one."""
    kinds = [at for at in places if _is_kind(sheet, at)]
    dates = [at for at in places if sheet.is_dateline(at)]
    beside = dates if len(dates) > max(1, len(kinds)) else kinds
    if beside:
        # kind, title, teaser: the line after each; or title, date, kind: the one before those.
        if places[0] == beside[0]:
            return [at + 1 for at in beside if at + 1 in places]
        titles = []
        for at in beside:
            before = at - 1
            while before in places and (sheet.is_dateline(before) or _is_kind(sheet, before)):
                before -= 1
            if before in places:
                titles.append(before)
        return titles
    # Lines that follow each other without a gap are the list; what stands apart below it is not.
    joined = [at for at in places[1:] if not sheet.lines[at].apart and not sheet.is_item(at)]
    opening = [at for at in places if sheet.lines[at].apart and not sheet.is_prose(at)]
    if len(opening) >= 2 and all(at + 1 in joined and sheet.is_sentence(at + 1) for at in opening):
        return opening
    if joined and len(joined) * 2 >= len(places) - 1:
        places = places[
            : 1 + next((n for n, at in enumerate(places[1:]) if sheet.lines[at].apart), len(places))
        ]
    fewest = 2 if len(joined) == len(places) - 1 else 3
    return [
        at
        for at in places
        if sheet.counts[at] >= fewest
        and (sheet.lines[at].apart or not sheet.is_sentence(at))
        and not sheet.is_prose(at)
    ]


def _is_kind(sheet: Sheet, at: int) -> bool:
    """Whether a line names a kind of publication, alone or with a date beside it."""
    line = sheet.lines[at]
    if sheet.counts[at] > 9:
        return False
    head = line.text
    for mark in ("|", "·", "•", " – ", " — ", " - ", ","):
        head = head.split(mark)[0]
    head = head.strip(" :.[]")
    alone = head == line.text.strip(" :.[]")
    if not alone:
        return sheet.is_dateline(at) and 0 < len(head.split()) <= 3 and not any(map(str.isdigit, head))
    return any(pattern.match(head) for pattern in sheet.words.kinds)


def _publication(sheet: Sheet, group: list[int]) -> Publication | None:
    kind, teaser, title = "", [], []
    rest = list(group)
    # The shape is kind, title, teaser: a short first line before a longer one is the kind.
    if len(rest) >= 2 and (
        _is_kind(sheet, rest[0])
        or (
            sheet.counts[rest[0]] <= 3
            and sheet.lines[rest[1]].apart
            and len(rest) >= 3
            and not sheet.is_dateline(rest[0])
        )
    ):
        kind = sheet.lines[rest.pop(0)].text
    while len(rest) > 1 and sheet.is_dateline(rest[0]):
        teaser.append(rest.pop(0))
        if not kind and len(rest) > 1 and (_is_kind(sheet, rest[0]) or sheet.counts[rest[0]] <= 2):
            kind = sheet.lines[rest.pop(0)].text
    title.append(rest.pop(0))
    # The title goes on below where there was a line break without a gap and a teaser is still to come.
    while rest and not sheet.lines[rest[0]].apart and len(rest) > 1 and sheet.lines[rest[1]].apart:
        title.append(rest.pop(0))
    parts = title_line(sheet, title[0])
    words = " ".join((parts.title, *(sheet.lines[at].text for at in title[1:])))
    if not words.strip():
        return None
    if parts.kind:
        parts = replace(parts, besides=" ".join(filter(None, (parts.besides, kind))))
        kind = parts.kind
    for at in group:
        sheet.give(at, Part.RELATED)
    teaser += rest
    link = next((sheet.lines[at].link for at in (*title, *rest) if sheet.lines[at].link not in ("", "#")), "")
    return Publication(
        title=words,
        kind=kind,
        teaser=" ".join(filter(None, (parts.besides, *(sheet.lines[at].text for at in teaser)))),
        url=link if link.startswith(("http://", "https://")) else "",
    )
