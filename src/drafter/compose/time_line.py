"""The time line of the influence section: which measures stand on it, in which rows, and what it says."""

from __future__ import annotations

import re
from calendar import isleap
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from drafter.compose.composition import MarkerShape, Piece, Text, TimeKey, TimeLine, TimeMark, TimeRow
from drafter.compose.influence_prose import is_russian, measure_name, one_line
from drafter.compose.printable import is_seen
from drafter.model.influence import InfluenceEntry, Measure, Stage, Strength
from drafter.register.influence import InfluenceWords

MOST_MARKS = 12
"""More dates than these are not drawn: the table shows them better."""

_MOST_ROWS = 4
_MOST_WORDS = 5
_LONGEST_LABEL = 60
_LONGEST = 400
"""More letters of a title are not looked at: a flag has room for a tenth of them."""

_SHAPES = {
    "foreign_agents": MarkerShape.CIRCLE,
    "extremism_designation": MarkerShape.SQUARE,
    "propaganda_ban": MarkerShape.TRIANGLE,
}
_HOLLOW = (Stage.PROPOSED, Stage.ANNULLED)
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_NUMBER = re.compile(r"(?:\b(?:No|Nr|nº|núm)\.?|№|n°)\s?[\w./-]{0,24}\d[\w./-]{0,24}", re.IGNORECASE)
# Words that nothing shortened ends with.
_WEAK_END = re.compile(
    r"(?:\s+(?:a|an|the|of|to|on|in|for|and|or|with|by|at|from|le|la|les|de|des|du|et|à|sur|der|die|das|des|und|"
    r"zu|über|von|für|и|о|об|на|в|с|по|el|los|las|y|en|para)|[\s,;:–—(“«„\"-])+$",
    re.IGNORECASE,
)


def measures_of(entries: Iterable[InfluenceEntry], words: InfluenceWords) -> tuple[Measure, ...]:
    """Each measure that the entries name, once, in their order."""
    found: dict[Measure, None] = {}
    for entry in entries:
        for measure in (entry.here, entry.follows):
            if measure is not None and is_seen(measure_name(measure, words)):
                found.setdefault(measure)
    return tuple(found)


def is_drawn(entries: Iterable[InfluenceEntry], words: InfluenceWords) -> bool:
    """Whether the dates of entries make a time line: there are some, and not too many."""
    dated = sum(1 for measure in measures_of(entries, words) if when(measure.date) is not None)
    return 0 < dated <= MOST_MARKS


def when(iso: str) -> float | None:
    """A date as its year and the part of it that had passed: of a month or year alone, its middle."""
    found = _DATE.fullmatch(iso)
    if found is None or found[1] == "0000":
        return None
    year = int(found[1])
    if found[2] is None:
        return year + 0.5
    try:
        day = date(year, int(found[2]), int(found[3] or 15))
    except ValueError:
        return None
    return year + (day.timetuple().tm_yday - 0.5) / (366 if isleap(year) else 365)


def time_line(entries: Sequence[InfluenceEntry], words: InfluenceWords, section: str) -> TimeLine:
    """The figure of all measures that have a date: Russia's in the first row, then country by country."""
    measures = measures_of(entries, words)
    dated = [measure for measure in measures if when(measure.date) is not None]
    rows = tuple(_rows(dated, {entry.here: entry.strength for entry in entries}, words))
    years = [int(measure.date[:4]) for measure in dated]
    span = words.years(min(years), max(years))
    return TimeLine(
        section=section,
        rows=rows,
        keys=_keys(rows, words),
        alt=_alt(rows, span, words),
        label=words.filled("figure", number="1"),
        caption=_caption(measures, dated, span, words),
        language=words.language,
    )


def _rows(
    measures: Sequence[Measure], strengths: Mapping[Measure, Strength], words: InfluenceWords
) -> Iterable[TimeRow]:
    """A row for each country while they are few, else the rest of them in one."""
    russian = [measure for measure in measures if is_russian(measure, words)]
    others = [measure for measure in measures if measure not in russian]
    if russian:
        yield TimeRow(words["russia"], _marks(russian, strengths, words))
    counts = Counter(words.country(measure.country) for measure in others)
    # Counted in the order in which they come: the country that the statement is about has most, or is first.
    own = [name for name, _ in counts.most_common() if name]
    room = _MOST_ROWS - bool(russian)
    if len(counts) > room:
        own = ([name for name in own if counts[name] > 1] or own[:1])[: room - 1]
    for name in own:
        of_row = [measure for measure in others if words.country(measure.country) == name]
        label = name if len(name) <= _LONGEST_LABEL else f"{name[:_LONGEST_LABEL].rstrip()} …"
        yield TimeRow(label, _marks(of_row, strengths, words))
    rest = [measure for measure in others if words.country(measure.country) not in own]
    if rest:
        yield TimeRow(words["elsewhere"], _marks(rest, strengths, words, named=True))


def _marks(
    measures: Iterable[Measure],
    strengths: Mapping[Measure, Strength],
    words: InfluenceWords,
    *,
    named: bool = False,
) -> tuple[TimeMark, ...]:
    """The marks of a row in the order of their dates, each with its country where they are of several."""
    dated = [(at, measure) for measure in measures if (at := when(measure.date)) is not None]
    order = sorted(dated, key=lambda one: one[0])
    return tuple(
        TimeMark(
            at,
            words.hedged(words.date(measure.date), strengths.get(measure, Strength.DOCUMENTED)),
            _short(measure, words, words.country(measure.country) if named else ""),
            _SHAPES.get(measure.kind, MarkerShape.DIAMOND),
            measure.stage in _HOLLOW,
        )
        for at, measure in order
    )


def _short(measure: Measure, words: InfluenceWords, country: str) -> str:
    """A measure in at most five words: its name if that is so short, else its kind and number."""
    title = one_line(measure.title)[:_LONGEST].rstrip(" .,;:")
    if not is_seen(title):
        title = measure_name(measure, words)[:_LONGEST]
    room = _MOST_WORDS - _count(country)
    identifier = one_line(measure.identifier)[:_LONGEST]
    number = _NUMBER.search(identifier) or _NUMBER.search(title)
    numbers = [found.group() for found in (number,) if found is not None]
    kind = words.kind(measure.kind)
    if _count(title) <= max(room, 2):
        named = [f"{title}, {one}" for one in numbers if one not in title]
        short = next((one for one in named if _count(one) <= room), title)
    elif kind and (numbers or identifier or country):
        named = [f"{kind}, {one}" for one in (identifier, *numbers) if one]
        short = next((one for one in named if _count(one) <= room), kind)
    elif identifier and _count(identifier) <= room:
        short = identifier
    else:
        short = _cut(title, max(room, 3))
    return f"{country}, {_lowered(short)}" if country else short


def _count(text: str) -> int:
    """How many words a text has; signs that stand alone are none."""
    return sum(1 for word in text.split() if any(letter.isalnum() for letter in word))


def _cut(title: str, most: int) -> str:
    """The first words of a title, and a sign that there are more; a quotation left open is closed."""
    spaced = "«\N{NO-BREAK SPACE}" in title or "« " in title
    if spaced:
        title = title.replace("« ", "«\N{NO-BREAK SPACE}").replace(" »", "\N{NO-BREAK SPACE}»")
    shown = " ".join([word for word in title.split(" ") if word][:most])
    before = ""
    while before != shown:
        before, shown = shown, _WEAK_END.sub("", shown)
    for opener, closer in (("“", "”"), ("«", "»"), ("„", "“")):
        if shown.count(opener) > shown.count(closer):
            shown += f"\N{NO-BREAK SPACE}{closer}" if spaced else closer
            break
    return f"{shown} …"


def _lowered(text: str) -> str:
    """The text without its first capital, where that begins an ordinary word and no name."""
    first, _, rest = text.partition(" ")
    ordinary = first[1:].islower() and first.casefold() in _ORDINARY and not rest[:1].isdigit()
    return text[:1].lower() + text[1:] if ordinary else text


_ORDINARY = frozenset(
    "law ban act bill request register petition fines special public foreign disclosure amendments decree "
    "loi interdiction projet demande registre pétition décret закон запрет запрос реестр петиция штрафы указ "
    "ley prohibición registro petición decreto".split()
)


def _keys(rows: Sequence[TimeRow], words: InfluenceWords) -> tuple[TimeKey, ...]:
    """What the markers mean that occur, in the order of their shapes."""
    marks = [mark for row in rows for mark in row.marks]
    shapes = {mark.shape for mark in marks}
    found = [TimeKey(shape, False, words[f"kind-{shape.value}"]) for shape in MarkerShape if shape in shapes]
    if shapes == {MarkerShape.DIAMOND}:
        # One shape for all says nothing.
        found = []
    hollow = [mark.shape for mark in marks if mark.hollow]
    if hollow:
        shape = MarkerShape.CIRCLE if MarkerShape.CIRCLE in shapes else hollow[0]
        found.append(TimeKey(shape, True, words["hollow"]))
    return tuple(found)


def _caption(measures: Sequence[Measure], dated: Sequence[Measure], span: str, words: InfluenceWords) -> Text:
    said = [words.counted("figure-caption", len(dated), years=span)]
    shapes = Counter(_SHAPES.get(measure.kind, MarkerShape.DIAMOND) for measure in dated)
    if any(count > 1 for shape, count in shapes.items() if shape is not MarkerShape.DIAMOND):
        said.append(words["figure-shapes"])
    left_out = len(measures) - len(dated)
    if left_out:
        said.append(words.counted("figure-undated", left_out))
    return (Piece(" ".join(said)),)


def _alt(rows: Sequence[TimeRow], span: str, words: InfluenceWords) -> str:
    """All that the figure shows, in words."""
    said = []
    for row in rows:
        marks = [f"{mark.date}, {mark.text}{_state(mark, words)}" for mark in row.marks]
        said.append(words.filled("figure-row", row=row.label, measures="; ".join(marks)))
    return words.filled("figure-alt", years=span, rows=" ".join(said))


def _state(mark: TimeMark, words: InfluenceWords) -> str:
    return f" ({words['hollow-said']})" if mark.hollow else ""
