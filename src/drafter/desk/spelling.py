"""Spelling: which words of a statement no dictionary knows, and what they may have been meant to be."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from threading import Lock
from typing import NamedTuple

from drafter.checks.page_texts import SPELT, PageTexts
from drafter.checks.passages import Passage, passage_of
from drafter.desk.checking_frames import Misspelling
from drafter.desk.dictionaries import Dictionary, dictionaries, dictionary_for, files_of
from drafter.desk.own_words import own_words
from drafter.desk.settings import Settings, read_settings
from drafter.desk.speller import POSSESSIVE, Speller
from drafter.desk.spelling_names import CODE, known_names
from drafter.desk.spelling_words import plain, script_for
from drafter.model.statement import Section, Statement
from drafter.model.text import Block
from drafter.model.where import Where
from drafter.places import Places

_SLICE = 20_000
# A block with more unknown words than this is in a language that it does not say.
_MOST_IN_ONE = 500
_ENDS = frozenset(".!?:;…•–—")
_OPENERS = " \u00a0\u202f“”„«»‘’\"'([*-"
# How names end in the cases of Russian and Ukrainian, after a stem of four letters.
_DECLINED = re.compile(
    r"(?<=\w{4})(?:[аеиоуыюя]ми|[ое]г?о|[ое]му|[ое][йю]|[аеиоыя]м|[аиыя]х|[уюаяые][юяе]|[аеиоуыюяйьії])$"
)


_Key = tuple[str, bool, Where | None]


class _Mark(NamedTuple):
    """A word that its dictionary does not know, as written and bare; `key` is what its forms share."""

    told: Misspelling
    forms: tuple[str, ...]
    key: str


class _Read(NamedTuple):
    passage: Passage
    marks: tuple[_Mark, ...]
    missing: tuple[str, ...]
    passed_over: tuple[str, ...]


class Spelling:
    """Reads a statement again and again; of what an edit did not change nothing is looked up twice.

    `misspelt` are the words of the last reading that came to its end; `missing` languages without a
    dictionary, `passed_over` those whose dictionary errs often and was not asked for.
    """

    def __init__(self, places: Places | None = None) -> None:
        self._places = places
        # Suggestions are asked for on a thread of their own.
        self._changing = Lock()
        self._generation: int | None = None
        self._settings = Settings()
        self._shelf: tuple[Dictionary, ...] = ()
        self._own: frozenset[str] = frozenset()
        self._spellers: dict[str, Speller | None] = {}
        self._texts = PageTexts()
        self._kept: dict[_Key, _Read] = {}
        self.misspelt: tuple[Misspelling, ...] = ()
        self.missing: tuple[str, ...] = ()
        self.passed_over: tuple[str, ...] = ()

    def reading(self, statement: Statement, language: str = "", generation: int = 0) -> Iterator[None]:
        """Read an edition, the primary one where there is none in `language`; give way now and then.

        Another `generation` looks anew at dictionaries, settings and the writer's own words.
        """
        self._look_around(generation)
        if not self._settings.spelling:
            self.misspelt, self.missing, self.passed_over = (), (), ()
            return
        edition = next((one for one in statement.editions if one.language == language), statement.primary)
        read: dict[_Key, _Read] = {}
        letters = 0
        for section, block, where in self._texts.of(statement, edition):
            if where is not None and where not in SPELT:
                continue
            key = (section.id if block is None else block.id, block is None, where)
            known = self._kept.get(key)
            if known is None or not _same(known.passage, section, block, edition.language):
                passage = passage_of(section, block, edition.language, where)
                known = self._kept[key] = self._read(passage)
                letters += len(passage.text)
                if letters > _SLICE:
                    letters = 0
                    yield
            read[key] = known
        self._kept = read
        self.misspelt = self._judged(statement, read.values())
        self.missing = tuple(sorted({tag for one in read.values() for tag in one.missing}))
        self.passed_over = tuple(sorted({tag for one in read.values() for tag in one.passed_over}))

    def suggestions(self, word: str, language: str, generation: int | None = None) -> tuple[str, ...]:
        """What a word may have been meant to be in a language; none where there is no dictionary."""
        if self._generation is None or generation is not None:
            self._look_around(generation or 0)
        speller = self._speller(language)
        return speller.suggestions(word) if speller is not None else ()

    def _look_around(self, generation: int) -> None:
        with self._changing:
            if generation != self._generation:
                self._look_anew(generation)

    def _look_anew(self, generation: int) -> None:
        places = self._places = self._places or Places.of_user()
        self._generation = generation
        self._settings = read_settings(places)
        shelf = dictionaries(places)
        if shelf != self._shelf:
            self._shelf = shelf
            self._spellers.clear()
        self._own = frozenset(own_words(places))
        self._kept.clear()

    def _speller(self, language: str) -> Speller | None:
        with self._changing:
            found = dictionary_for(language, self._shelf, self._settings.dictionaries)
            if found is None or self._places is None:
                return None
            if found.key not in self._spellers:
                try:
                    self._spellers[found.key] = Speller(found, files_of(found, self._places))
                except (OSError, ValueError):
                    # Files that are gone or damaged: as if there were no dictionary.
                    self._spellers[found.key] = None
            return self._spellers[found.key]

    def _read(self, passage: Passage) -> _Read:
        block = passage.block.id if passage.block is not None else ""
        text = passage.text
        marks: list[Misspelling] = []
        missing: list[str] = []
        passed_over: list[str] = []
        for start, end, language in _stretches(passage):
            speller = self._speller(language)
            if speller is None:
                missing.append(language)
                continue
            if speller.dictionary.advisory and speller.dictionary.key not in self._settings.advisory:
                passed_over.append(language)
                continue
            marks.extend(
                Misspelling(
                    passage.section.id, block, start + low, start + high, word, language, passage.where
                )
                for low, high, word in islice(speller.unknown(text[start:end]), _MOST_IN_ONE)
                if not speller.is_name(word, first=_begins(text, start + low))
            )
        return _Read(passage, tuple(map(_mark, marks)), tuple(missing), tuple(passed_over))

    def _judged(self, statement: Statement, read: Iterable[_Read]) -> tuple[Misspelling, ...]:
        """The words that stay wrong beside names, the writer's own words, and what was set aside."""
        unknown = [mark for one in read for mark in one.marks]
        if not unknown:
            return ()
        right = {*self._own, *statement.words}
        right |= {word.casefold() for word in right if word.islower()}
        names = known_names(statement)
        aside = {(one.text, one.block) for one in statement.ignored if one.code == CODE}
        often = Counter(mark.key for mark in unknown if mark.key)

        def stays(mark: _Mark) -> bool:
            if often.get(mark.key, 0) > 1 or not right.isdisjoint(mark.forms) or mark.forms[1] in names:
                return False
            told = mark.told
            return not aside or aside.isdisjoint(((told.word, told.block), (told.word, "")))

        return tuple(mark.told for mark in unknown if stays(mark))


def _mark(told: Misspelling) -> _Mark:
    bare = POSSESSIVE.sub("", plain(told.word))
    return _Mark(told, (told.word, bare, bare.casefold()), _name_key(told))


def _same(known: Passage, section: Section, block: Block | None, language: str) -> bool:
    return (
        known.block is block
        and known.section.id == section.id
        and known.language == language
        and (block is not None or known.text == section.heading)
    )


def _begins(text: str, place: int) -> bool:
    """Whether a sentence begins at a place."""
    before = text[max(place - 8, 0) : place].rstrip(_OPENERS)
    return not before or before[-1] in _ENDS


def _stretches(passage: Passage) -> Iterator[tuple[int, int, str]]:
    """Stretches of one language, as (start, end, language)."""
    runs = passage.block.runs if passage.block is not None else ()
    if not any(run.marks.language for run in runs):
        yield 0, len(passage.text), passage.language
        return
    start = end = 0
    language = ""
    for run in runs:
        its = run.marks.language or passage.language
        if its != language and start < end:
            yield start, end, language
            start = end
        language = its
        end += len(run.text)
    if start < end:
        yield start, end, language


def _name_key(mark: Misspelling) -> str:
    """What a word that looks like a name has in common with its other forms; empty for other words.

    A name that is written the same way twice is taken for right; in German every noun looks like one.
    """
    primary = mark.language.split("-")[0].lower()
    if primary == "de" or not mark.word[:1].isupper():
        return ""
    word = POSSESSIVE.sub("", plain(mark.word))
    return _DECLINED.sub("", word) if script_for(primary) == "cyrillic" else word
