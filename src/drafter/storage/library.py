"""The index of the library: what is known of each statement's file, and its words for a full-text search.

It is only an index: it can be thrown away at any time and is made again from the files. The words are kept
beside FTS5's own table, compressed, because a table without content can be freed of a text only by telling
it that text again, and because a hit is shown in its sentence without its file being read.
"""

from __future__ import annotations

import os
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

from drafter.storage import folding
from drafter.storage.library_database import Connection, IndexLost, throw_away
from drafter.storage.library_entry import Entry, Kept, Known, State
from drafter.storage.library_query import Query

T = TypeVar("T")

FILE_NAME = "library.sqlite"
_COLUMNS = (
    "path, time_ns, title, language, state, words, round, deadline, approved, asked, brand, document, problem"
)
_KEPT = f"{_COLUMNS}, size, seen_ns, digest, body"
_RANKED = f"""
SELECT {_COLUMNS}, body FROM (SELECT rowid, rank FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT ?) AS hits
JOIN statements ON statements.id = hits.rowid ORDER BY hits.rank, time_ns DESC, path
"""
_RANKED_OF_STATE = f"""
SELECT {_COLUMNS}, body FROM (
    SELECT rowid, rank FROM texts WHERE texts MATCH ? AND rowid IN (SELECT id FROM statements WHERE state = ?)
    ORDER BY rank LIMIT ?
) AS hits JOIN statements ON statements.id = hits.rowid ORDER BY hits.rank, time_ns DESC, path
"""
# Past this share of texts that are gone, their words are cleared out of FTS5's table for good.
_DEAD_SHARE = 100


class LibraryIndex:
    """The index at `path`, made where there is none; any thread may call it.

    `wait_seconds` is how long it waits for another process that writes. A damaged one is thrown away. Where
    it cannot be read or written, every call raises IndexTrouble.
    """

    def __init__(self, path: Path, wait_seconds: float = 5.0) -> None:
        self._path = path
        self._reading = Connection(path, wait_seconds)
        self._writing = Connection(path, wait_seconds)

    def entries(self) -> dict[Path, tuple[Entry, Known]]:
        """Every entry, and by what its file is known again."""

        def ask(database: sqlite3.Connection) -> dict[Path, tuple[Entry, Known]]:
            rows = database.execute(f"SELECT {_COLUMNS}, size, time_ns, seen_ns, digest FROM statements")
            read = ((_entry(row[:-4]), Known(*row[-4:])) for row in rows)
            return {entry.path: (entry, known) for entry, known in read}

        return self._read(ask, {})

    def find(self, query: Query, limit: int, state: State | None = None) -> list[tuple[Entry, bytes]]:
        """The entries that a query finds with their texts as they are kept (`unpressed`), the best first."""
        if not query.terms:
            return []

        def ask(database: sqlite3.Connection) -> list[tuple[Entry, bytes]]:
            if state is None:
                rows = database.execute(_RANKED, (query.expression, limit))
            else:
                rows = database.execute(_RANKED_OF_STATE, (query.expression, state.value, limit))
            return [(_entry(row[:-1]), row[-1]) for row in rows]

        return self._read(ask, [])

    def put(self, kept: Sequence[Kept]) -> None:
        """Have these in the index, in place of what it had of their files. IndexLost where it was damaged."""

        def change(database: sqlite3.Connection) -> None:
            for one in kept:
                _forget(database, one.entry.path)
                _add(database, one)

        self._write(change)

    def remove(self, paths: Iterable[Path]) -> None:
        """Have these files in the index no more. IndexLost where it was damaged."""

        def change(database: sqlite3.Connection) -> None:
            for path in paths:
                _forget(database, path)

        self._write(change)

    def clear_out(self) -> None:
        """Have no word of a text that is gone in the index. IndexLost where it was damaged."""

        def ask(database: sqlite3.Connection) -> bool:
            ((dead,),) = database.execute("SELECT dead FROM about")
            ((living,),) = database.execute("SELECT count(*) FROM statements")
            return bool(dead * _DEAD_SHARE > living)

        if not self._read(ask, False):
            return

        def change(database: sqlite3.Connection) -> None:
            database.execute("INSERT INTO texts(texts) VALUES ('optimize')")
            database.execute("UPDATE about SET dead = 0")

        self._write(change)
        self._writing.use(_shrink)

    def begin_anew(self) -> None:
        """An empty index in place of this one. Raises IndexTrouble."""
        self.close()
        throw_away(self._path)

    def close(self) -> None:
        """Let go of the file; the next call opens it again."""
        self._reading.close()
        self._writing.close()

    def _read(self, ask: Callable[[sqlite3.Connection], T], nothing: T) -> T:
        """What is asked for; `nothing` where the index was damaged and thrown away."""
        try:
            return self._reading.use(ask)
        except IndexLost:
            self.begin_anew()
            return nothing

    def _write(self, change: Callable[[sqlite3.Connection], None]) -> None:
        def whole(database: sqlite3.Connection) -> None:
            database.execute("BEGIN IMMEDIATE")
            try:
                change(database)
                database.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):
                    database.execute("ROLLBACK")
                raise

        try:
            self._writing.use(whole)
        except IndexLost:
            self.begin_anew()
            raise


def _entry(row: Sequence[Any]) -> Entry:
    path, time_ns, title, language, state, *rest = row
    if not isinstance(path, bytes) or not isinstance(time_ns, int):
        raise TypeError("path")
    words, around, deadline, approved, asked, brand, document, problem = rest
    return Entry(
        Path(os.fsdecode(path)), title, language, State(state), words, time_ns / 1e9, around, deadline,
        approved, asked, brand, document, problem,
    )  # fmt: skip


def _add(database: sqlite3.Connection, kept: Kept) -> None:
    one = kept.entry
    body = zlib.compress(kept.body.encode("utf-8", "surrogatepass"), 4)
    title = _stored(one.title)
    cursor = database.execute(
        f"INSERT INTO statements ({_KEPT}) VALUES ({', '.join('?' * 17)})",
        (
            os.fsencode(one.path), kept.time_ns, title, _stored(one.language), one.state.value, one.words,
            one.round, _stored(one.deadline), one.approved, one.asked, _stored(one.brand),
            _stored(one.document), _stored(one.problem),
            kept.size, kept.seen_ns, kept.digest, body,
        ),
    )  # fmt: skip
    database.execute(
        "INSERT INTO texts(rowid, title, name, body) VALUES (?, ?, ?, ?)",
        (cursor.lastrowid, *_words(title, one.path, kept.body)),
    )


def _forget(database: sqlite3.Connection, path: Path) -> None:
    rows = database.execute("SELECT id, title, body FROM statements WHERE path = ?", (os.fsencode(path),))
    for row, title, body in rows.fetchall():
        database.execute(
            "INSERT INTO texts(texts, rowid, title, name, body) VALUES ('delete', ?, ?, ?, ?)",
            (row, *_words(title, path, unpressed(body))),
        )
        database.execute("DELETE FROM statements WHERE id = ?", (row,))
        database.execute("UPDATE about SET dead = dead + 1")


def _stored(text: str) -> str:
    """`text` as UTF-8 can hold it: half a surrogate pair, which a statement may hold, becomes a mark."""
    return text.encode("utf-8", "replace").decode()


def _words(title: str, path: Path, body: str) -> tuple[str, str, str]:
    """What is searched of a statement. A file's name is searched where it says something else."""
    name = "" if path.stem == title else path.stem
    return folding.folded(title), folding.folded(name), folding.folded(body)


def unpressed(body: bytes) -> str:
    """A text as it was put into the index; empty where the index was damaged there."""
    try:
        return zlib.decompress(body).decode("utf-8", "surrogatepass")
    except (zlib.error, ValueError, TypeError):
        # FTS5 is told of another text than it has, and the index is found out at the next change.
        return ""


def _shrink(database: sqlite3.Connection) -> None:
    database.execute("PRAGMA incremental_vacuum").fetchall()
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
