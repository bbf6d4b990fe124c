"""The file of the library's index: its tables, and what goes wrong with it."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from drafter.model.errors import DrafterError
from drafter.storage import folding

T = TypeVar("T")

_VERSION = 1
_SCHEMA = """
CREATE TABLE about (version TEXT NOT NULL, dead INTEGER NOT NULL);
CREATE TABLE statements (
    id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE, size INTEGER NOT NULL, time_ns INTEGER NOT NULL,
    seen_ns INTEGER NOT NULL, digest TEXT NOT NULL, title TEXT NOT NULL, language TEXT NOT NULL,
    state TEXT NOT NULL, words INTEGER NOT NULL, round INTEGER NOT NULL, deadline TEXT NOT NULL,
    approved INTEGER NOT NULL, asked INTEGER NOT NULL, brand TEXT NOT NULL, document TEXT NOT NULL,
    problem TEXT NOT NULL, body BLOB NOT NULL
);
CREATE VIRTUAL TABLE texts USING fts5(
    title, name, body, content='', tokenize='unicode61 remove_diacritics 0'
);
INSERT INTO texts(texts, rank) VALUES ('rank', 'bm25(10.0, 4.0, 1.0)');
"""
_FULL = frozenset({sqlite3.SQLITE_FULL})
_BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
# How SQLite begins to speak of a command that it does not understand, whatever file there is.
_OURS = ("near ", "ambiguous ", "fts5: syntax", "wrong number", "unable to use")
_NO_PLACE = frozenset(
    {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM}
)


class IndexTrouble(DrafterError):
    """The index could not be read or written; statements can be opened and saved all the same."""


class IndexLost(Exception):
    """The index was damaged and has been begun anew: it is empty."""


class Connection:
    """One connection, used by one thread at a time."""

    def __init__(self, path: Path, wait_seconds: float) -> None:
        self._path = path
        self._wait_seconds = wait_seconds
        self._guard = threading.Lock()
        self._database: sqlite3.Connection | None = None

    def use(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """What `work` comes to. Raises IndexTrouble, or IndexLost where the file makes no sense."""
        with self._guard:
            try:
                if self._database is None:
                    self._database = _opened(self._path, self._wait_seconds)
                return work(self._database)
            except sqlite3.Error as error:
                self._drop()
                trouble = _trouble(error)
                if trouble is None:
                    raise
                raise trouble from error
            except (zlib.error, ValueError, TypeError) as error:
                self._drop()
                raise IndexLost from error
            except OSError as error:
                self._drop()
                raise no_place() from error

    def close(self) -> None:
        with self._guard:
            self._drop()

    def _drop(self) -> None:
        database, self._database = self._database, None
        if database is not None:
            with contextlib.suppress(sqlite3.Error):
                database.close()


def _opened(path: Path, wait_seconds: float) -> sqlite3.Connection:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    # SQLite gives its other files the mode of this one.
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600))
    database = sqlite3.connect(
        path, timeout=wait_seconds, isolation_level=None, check_same_thread=False, cached_statements=32
    )
    try:
        # What is deleted is overwritten, and what is freed is given back.
        database.execute("PRAGMA secure_delete = ON")
        if not _has_tables(database):
            database.execute("PRAGMA auto_vacuum = INCREMENTAL")
            # Another window that begins at this moment does the same; one of them does it.
            with contextlib.suppress(sqlite3.OperationalError):
                database.execute("PRAGMA journal_mode = WAL")
        # A power cut may cost the last entries, which the next look through the folders brings back.
        database.execute("PRAGMA synchronous = NORMAL")
        database.execute("PRAGMA cache_size = -16000")
        _have_schema(database)
    except BaseException:
        database.close()
        raise
    return database


def _have_schema(database: sqlite3.Connection) -> None:
    version = f"{_VERSION}-{folding.VERSION}"
    if not _has_tables(database):
        database.execute("BEGIN IMMEDIATE")
        try:
            # Another window may have made them while this one waited.
            if not _has_tables(database):
                for command in filter(str.strip, _SCHEMA.split(";\n")):
                    database.execute(command)
                database.execute("INSERT INTO about VALUES (?, 0)", (version,))
            database.execute("COMMIT")
        except BaseException:
            with contextlib.suppress(sqlite3.Error):
                database.execute("ROLLBACK")
            raise
    if database.execute("SELECT version FROM about").fetchall() != [(version,)]:
        raise ValueError("another version")


def _has_tables(database: sqlite3.Connection) -> bool:
    ((count,),) = database.execute("SELECT count(*) FROM sqlite_master")
    return bool(count)


def throw_away(path: Path) -> None:
    try:
        for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
            path.with_name(name).unlink(missing_ok=True)
    except OSError as error:
        raise no_place() from error


def _trouble(error: sqlite3.Error) -> IndexTrouble | IndexLost | None:
    """What an error says about the file; None where it says something about Drafter."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _BUSY:
        return IndexTrouble(
            "Another window of Drafter is at work on the library.", "What is shown may be a moment old."
        )
    if code in _FULL:
        return IndexTrouble(
            "The library was not brought up to date: the disk is full.",
            "Your statements are whole. Make room, and look again.",
        )
    if code in _NO_PLACE:
        return no_place()
    said = str(error)
    if "no such module" in said:
        return IndexTrouble("This Python cannot search texts.", "Install one whose SQLite has FTS5.")
    if code == sqlite3.SQLITE_ERROR and said.startswith(_OURS):
        return None
    return IndexLost()


def no_place() -> IndexTrouble:
    """The trouble of an index that cannot be read or kept where it belongs."""
    return IndexTrouble(
        "The library could not be read or kept in Drafter’s own folder.",
        "Your statements are whole. See whether that folder can be written to, and look again.",
    )
