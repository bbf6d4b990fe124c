"""Entries of the influence section in print: a table that compares them, a time line, or both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from drafter.compose.composition import Cell, Element, Paragraph, Piece, Role, Table, TableKind, Text
from drafter.compose.influence_courts import courts_text, united
from drafter.compose.influence_prose import is_russian, measure_name, one_line
from drafter.compose.printable import is_seen
from drafter.compose.prose import UNNUMBERED
from drafter.compose.time_line import is_drawn, time_line
from drafter.model.influence import InfluenceEntry, InfluenceStyle, Measure
from drafter.model.statement import Statement
from drafter.register.influence import InfluenceWords, influence_words

_HERE_MM, _PRECEDENT_MM = 56.0, 46.0


def influence_elements(statement: Statement, language: str, section: str) -> Iterator[Element]:
    """What is printed of the entries after the section's prose, in an edition's language.

    What was typed is in the language of the primary edition, and says so in any other. Where there are more
    dates than a time line holds, the table stands in its place.
    """
    style = statement.influence_as
    if style is InfluenceStyle.PROSE or not statement.entries:
        return
    words = influence_words(language)
    entries = tuple(one for one in statement.entries if is_seen(measure_name(one.here, words)))
    if not entries:
        return
    typed = statement.primary.language
    maker = _Maker(entries, words, section, "" if typed == language else typed)
    drawn = style is not InfluenceStyle.TABLE and is_drawn(entries, words)
    if style is not InfluenceStyle.TIMELINE or not drawn:
        yield maker.table()
    if drawn:
        yield time_line(entries, words, section)
        if style is InfluenceStyle.TIMELINE:
            yield from maker.listed()


class _Maker:
    """Makes the table, or the list, of entries in a language; `typed` is that of the entries if another."""

    def __init__(
        self, entries: Sequence[InfluenceEntry], words: InfluenceWords, section: str, typed: str
    ) -> None:
        self._entries = entries
        self._words = words
        self._section = section
        self._typed = typed
        compared = [entry.follows for entry in entries if entry.follows is not None]
        self._russian = bool(compared) and all(is_russian(measure, words) for measure in compared)
        self._told: set[Measure] = set()
        self._silent = False

    def table(self) -> Table:
        """A row for each entry: the measure here, the one it is compared with, and what courts said."""
        words = self._words
        rows = tuple(self._row(entry) for entry in self._entries)
        note = words["table-note-compared"]
        if self._silent:
            note = f"{note} {words['table-note-courts']}"
        heads = (words["here"], self._either("precedent"), words["courts"])
        return Table(
            section=self._section,
            kind=TableKind.COMPARISON,
            columns=(_HERE_MM, _PRECEDENT_MM, 0.0),
            header=tuple((Piece(head),) for head in heads),
            rows=rows,
            label=words.filled("table", number="1"),
            caption=(Piece(self._caption()),),
            note=(Piece(note, quiet=True),),
        )

    def listed(self) -> Iterator[Paragraph]:
        """The dates of a time line in words, for those who cannot see it and for formats without it."""
        words = self._words
        for place, entry in enumerate(self._entries):
            here, follows = entry.here, entry.follows
            said = [*self._where_and_when(here, strong=True), *self._measure(here)]
            said += [Piece(f". {self._evidence(entry)}"), *_sources(entry), Piece(".")]
            if follows is not None and is_seen(measure_name(follows, words)):
                text = words.filled("list-compared", title="\0", date=words.date(follows.date))
                before, _, after = text.rstrip(", ").partition("\0")
                end = "" if after.endswith(".") else "."
                said += [Piece(f" {before}"), self._written(self._precedent(follows)), Piece(f"{after}{end}")]
            yield Paragraph(
                Role.NOTE,
                united(said),
                label="–",
                section=self._section,
                keep_next=place == 0,
                keep_together=True,
            )

    def _caption(self) -> str:
        words, entries = self._words, self._entries
        years = [int(entry.here.date[:4]) for entry in entries if words.on(entry.here.date)]
        if not years:
            return words.counted("table-caption-undated", len(entries))
        key = self._key("table-caption")
        return words.counted(key, len(entries), years=words.years(min(years), max(years)))

    def _row(self, entry: InfluenceEntry) -> tuple[Cell, ...]:
        here = entry.here
        first = (
            self._where_and_when(here, strong=True, alone=True),
            united(self._measure(here)),
            (Piece(self._evidence(entry), quiet=True), *_sources(entry)),
        )
        return Cell(tuple(filter(None, first)), head=True), self._compared(entry), self._courts(entry)

    def _compared(self, entry: InfluenceEntry) -> Cell:
        words, follows = self._words, entry.follows
        if follows is None or not is_seen(measure_name(follows, words)):
            return Cell(((Piece(words["no-precedent"]),),))
        when = words.date(follows.date)
        head: Text = (Piece(when, strong=True),) if when else ()
        if not self._russian:
            head = self._where_and_when(follows, strong=True, alone=True)
        return Cell(tuple(filter(None, (head, (self._written(self._precedent(follows)),)))))

    def _courts(self, entry: InfluenceEntry) -> Cell:
        """What courts said of the measure, and once of the one that it is compared with."""
        words, here, follows = self._words, entry.here, entry.follows
        said: list[Text] = []
        if is_seen(here.courts):
            said.append(courts_text(here.courts, words, self._typed))
        if follows is not None and is_seen(follows.courts) and follows not in self._told:
            self._told.add(follows)
            before, _, after = self._filled("on-precedent", courts="\0").partition("\0")
            text = courts_text(follows.courts, words, self._typed)
            said.append(united([Piece(before), *text, Piece(after)]))
        if not said:
            self._silent = True
            neither = follows is not None and not is_seen(follows.courts)
            said.append((Piece(words["no-judgment-on-either" if neither else "no-judgment"]),))
        return Cell(tuple(said))

    # Words

    def _evidence(self, entry: InfluenceEntry) -> str:
        words = self._words
        return words.filled("evidence", strength=words.strength(entry.strength))

    def _where_and_when(self, measure: Measure, *, strong: bool, alone: bool = False) -> Text:
        """Country and date, as far as they are known; a list goes on after them."""
        words = self._words
        found = [part for part in (words.country(measure.country), words.date(measure.date)) if part]
        text = ", ".join(found)
        if not text:
            return ()
        return (Piece(text, strong=strong),) if alone else (Piece(text, strong=strong), Piece(words["colon"]))

    def _measure(self, measure: Measure) -> list[Piece]:
        """What a measure is called, how far it came and who took it."""
        words, name = self._words, measure_name(measure, self._words)
        said = [self._written(name)]
        stage, body = words.stage(measure.stage), one_line(measure.body)
        if stage:
            said.append(Piece(f" ({stage}"))
        if is_seen(body) and body.casefold() not in name.casefold():
            said += [Piece(", " if stage else " ("), self._written(body)]
        if len(said) > 1:
            said.append(Piece(")"))
        return said

    def _precedent(self, measure: Measure) -> str:
        """What a measure that others are compared with is called, after who took it."""
        name, body = measure_name(measure, self._words), one_line(measure.body)
        if not is_seen(body) or body.casefold() in name.casefold():
            return name
        title, number = one_line(measure.title).rstrip(" .,;:"), one_line(measure.identifier)
        colon = self._words["colon"]
        if title and number and name == f"{title}, {number}":
            return f"{body}, {number[:1].lower()}{number[1:]}{colon}{title}"
        return f"{body}{colon}{name}"

    def _written(self, text: str) -> Piece:
        return Piece(text, language=self._typed)

    def _either(self, key: str) -> str:
        return self._words[self._key(key)]

    def _filled(self, key: str, **fields: str) -> str:
        return self._words.filled(self._key(key), **fields)

    def _key(self, key: str) -> str:
        """The key of words about Russian measures, where all that are compared with are Russian."""
        return f"{key}-russian" if self._russian else key


def _sources(entry: InfluenceEntry) -> Iterator[Piece]:
    """References to the sources of an entry; those that the statement does not have are left out later."""
    return (Piece(UNNUMBERED, note=source) for source in dict.fromkeys(entry.sources))
