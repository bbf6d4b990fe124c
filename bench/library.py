"""The library that is measured: ten thousand statements, no two alike, as files and as JSON for the peer."""

from __future__ import annotations

import random
import re
import shutil
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from bench import material
from bench.measure import CannotMeasure, Contender, Figure, cold, run, take_turns

if TYPE_CHECKING:
    from drafter.desk.library import Library
    from drafter.model.statement import Statement

STATEMENTS = 10_000
# Every so many words one that few statements have: a name, a place, a number of a law.
_RARE_EVERY = 30
_RARE_WORDS = 20_000
_SCREENFUL = 12
_SYLLABLES = "ka lo mi ra stan ov ber du ne fir gal tu san vor el".split()


@dataclass(frozen=True)
class Words:
    """Words that follow each other as they do in the pages that we have, and rare ones among them."""

    common: tuple[str, ...]
    after: Mapping[str, tuple[str, ...]]
    rare: tuple[str, ...]

    def text(self, chance: random.Random, count: int) -> str:
        word = chance.choice(self.common)
        found: list[str] = []
        for _ in range(count):
            found.append(chance.choice(self.rare) if chance.random() * _RARE_EVERY < 1 else word)
            word = chance.choice(self.after.get(word) or self.common)
        return " ".join(found)


def words_of_page(chance: random.Random) -> Words:
    texts = [material.page(), material.SAMPLE, *(material.ROOT / "resources" / "templates").glob("*/en.toml")]
    common = tuple(" ".join(path.read_text(encoding="utf-8") for path in texts).split())
    after: defaultdict[str, list[str]] = defaultdict(list)
    for word, following in pairwise(common):
        after[word].append(following)
    rare = {"".join(chance.choices(_SYLLABLES, k=chance.randint(3, 5))) for _ in range(_RARE_WORDS)}
    return Words(common, {word: tuple(those) for word, those in after.items()}, tuple(sorted(rare)))


def make(folder: Path, drafter: Path) -> tuple[Path, Path, Words]:
    """The folder of statements and that of their JSON."""
    from drafter.model.document import Document
    from drafter.storage.container import pack
    from drafter.storage.json_form import encode_statement
    from drafter.storage.saving import read_file

    run([drafter, "import", material.page(), "-o", folder / "one.drafter"])
    one = read_file(folder / "one.drafter").document.statement
    chance = random.Random(1948)
    words = words_of_page(chance)
    files, texts = folder / "library", folder / "library-json"
    for number in range(STATEMENTS):
        statement = _varied(one, words, chance)
        # A hundred in a folder, as nobody has all in one.
        for place, suffix in ((files, "drafter"), (texts, "json")):
            path = place / f"{number // 100:03}" / f"{number:05}.{suffix}"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(
                pack(Document(statement), 1).data if suffix == "drafter" else encode_statement(statement)
            )
    return files, texts, words


def _varied(one: Statement, words: Words, chance: random.Random) -> Statement:
    """A statement with the sections, lengths and marks of `one`, in other words."""
    from drafter.model.ids import new_id
    from drafter.model.text import Block, Run

    def in_other_words(run: Run) -> Run:
        if not run.text.strip():
            return run
        lead, tail = " " * run.text[:1].isspace(), " " * run.text[-1:].isspace()
        return replace(run, text=f"{lead}{words.text(chance, len(run.text.split()))}{tail}")

    def varied(block: Block) -> Block:
        return replace(block, id=new_id(), runs=tuple(map(in_other_words, block.runs)))

    edition = one.primary
    sections = tuple(
        replace(section, id=new_id(), blocks=tuple(map(varied, section.blocks)))
        for section in edition.sections
    )
    return replace(one, editions=(replace(edition, id=new_id(), sections=sections),))


def figures(folder: Path, drafter: Path, rounds: int) -> Iterator[Figure]:
    """The rows of the table: a rare word, the slowest of the short and common ones, and the index's size."""
    from drafter.desk.library import Library, change_folders
    from drafter.places import Places

    program = shutil.which("rg")
    if program is None:
        raise CannotMeasure("ripgrep is not installed: apt-get install ripgrep")
    files, texts, words = make(folder, drafter)
    places = Places(*(folder / "library-home" / name for name in ("config", "data", "state", "cache")))
    change_folders(places, add=[files])
    library = Library(places)
    begun = time.perf_counter()
    done = library.refresh()
    if done.added != STATEMENTS or done.trouble:
        raise CannotMeasure(f"only {done.added} statements were found; {done.trouble}")
    taken = time.perf_counter() - begun
    rare = min(words.rare[::200], key=lambda word: (abs(len(library.search(word)) - 3), word))
    worst = max(_heavy(words), key=lambda typed: _seconds(library, typed))
    try:
        for what, typed, options, reach in (
            (f"rare word ({rare})", rare, ["--files-with-matches"], 0.02),
            # What ranks has to count.
            (f"worst ranked ({worst})", worst, ["--count-matches"], 0.15),
        ):
            pattern = r"\s+".join(re.findall(r"\w+", typed))
            command: list[str | Path] = [program, "--ignore-case", *options, rf"\b{pattern}", texts]
            turns = take_turns(
                {"drafter": _search(library, typed), "ripgrep": cold(command, made=[])}, rounds
            )
            yield turns.figure(f"search in 10,000 statements: {what}", "drafter", "ripgrep", reach=reach)
    finally:
        library.close()
    index = sum(path.stat().st_size for path in places.data.glob("library.sqlite*")) / 1e6
    whole = sum(path.stat().st_size for path in texts.rglob("*.json")) / 1e6
    yield Figure("size of the index", index, "MB", "their JSON", whole, 0.6, 1)
    yield Figure("10,000 statements read into the index", taken, "s", runs=1)
    turns = take_turns({"drafter": _refresh(library)}, rounds)
    again = turns.median("drafter", "seconds")
    yield Figure("a look through them, none changed", again, "s", runs=rounds)


def _heavy(words: Words) -> list[str]:
    """What finds nearly everything: the most common words, their beginnings, and two that go together."""
    counted = Counter(re.sub(r"\W", "", word).lower() for word in words.common)
    most = [word for word, _ in counted.most_common(8) if word]
    return [*most, *{word[:1] for word in most}, *{word[:2] for word in most}, '"of the"']


def _seconds(library: Library, typed: str) -> float:
    begun = time.perf_counter()
    for _ in range(3):
        library.search(typed)
    return time.perf_counter() - begun


def _search(library: Library, typed: str) -> Contender:
    def once() -> dict[str, float]:
        begun = time.perf_counter()
        found = library.search(typed)
        # What Home shows of them.
        shown = [(one.title_hits, one.excerpt) for one in found[:_SCREENFUL]]
        seconds = time.perf_counter() - begun
        if not shown:
            raise CannotMeasure(f"nothing was found for {typed}")
        return {"seconds": seconds}

    return once


def _refresh(library: Library) -> Contender:
    def once() -> dict[str, float]:
        begun = time.perf_counter()
        library.refresh()
        return {"seconds": time.perf_counter() - begun}

    return once
