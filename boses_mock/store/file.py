"""The one file a server writes: a connection of aiosqlite's, its thread, and what it refuses.

Files are the slow half of the store, so they are reached through a thread and never from the event
loop's. What is run on that thread runs whole: a batch of statements or a piece of an upload is one
hop, its own transaction, and no other can come between. Without a path the file is a temporary one
of SQLite's own, which no kill leaves behind.

A file is opened for one process alone, kept in WAL mode and marked as this program's. What has
been committed to it has left the process, so killing that loses nothing.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

import aiosqlite

from boses_mock.store.db import SCHEMA_VERSION, Statement, StoreError, schema, tables

APPLICATION_ID = 0x626F7365  # "bose"
_CONTENTS = """
CREATE TABLE contents (
    hash     TEXT PRIMARY KEY,
    complete INTEGER NOT NULL DEFAULT 0 -- whether all of its pieces are there
) WITHOUT ROWID;
CREATE TABLE content_pieces (
    id      INTEGER PRIMARY KEY,
    content TEXT    NOT NULL REFERENCES contents (hash) ON DELETE CASCADE,
    number  INTEGER NOT NULL,
    bytes   BLOB    NOT NULL,
    UNIQUE (content, number)
);
"""
_LARGEST_LOG = 4 * 1_048_576  # bytes that the -wal file keeps once its content is in the file

T = TypeVar("T")


class File(aiosqlite.Connection):
    """A file on its thread.

    Attributes:
        path: where it is, None for a temporary one.
        is_new: whether it was made by opening it.
    """

    def __init__(self, path: Path | None) -> None:
        super().__init__(self._open, iter_chunk_size=64)
        self.path = path
        self.is_new = False
        self._seen: dict[Path, tuple[int, int]] = {}
        self._thread.daemon = True  # a process that fails to close it must still end

    @classmethod
    async def open(cls, path: Path | None) -> File:
        """Open a file, laying the tables if it is new.

        Raises:
            StoreError: it is foreign, damaged, of another version, in use or cannot be written.
        """
        file = cls(path)
        try:
            await file
        except BaseException as error:
            # Its thread has been told to stop, and speaks to this loop when it does.
            await asyncio.to_thread(file._thread.join)
            if isinstance(error, sqlite3.DatabaseError):
                raise StoreError(_refusal(path, error)) from error
            raise
        return file

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            "" if self.path is None else self.path,
            isolation_level=None,
            timeout=0.5,
            check_same_thread=False,  # :meth:`now` runs on the event loop's while this one waits
        )
        try:
            self._prepare(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        # Exclusive before WAL: no shared-memory file, and a second process is told so.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA foreign_keys = ON")
        if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            self._check(connection)
        else:
            connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
            self.is_new = True
        if self.path is None:
            connection.execute("PRAGMA synchronous = OFF")
        else:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute(f"PRAGMA journal_size_limit = {_LARGEST_LOG}")
        if self.is_new:
            connection.executescript(
                f"BEGIN IMMEDIATE; {schema()}; {_CONTENTS};"
                f" PRAGMA application_id = {APPLICATION_ID};"
                f" PRAGMA user_version = {SCHEMA_VERSION}; COMMIT;"
            )
        else:  # takes the lock, and tells a file that can only be read
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("DELETE FROM contents WHERE NOT complete")
            connection.execute("COMMIT")
        self._seen = {path: _identity(path) for path in self._files()}

    def _check(self, connection: sqlite3.Connection) -> None:
        marks = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in _MARKS]
        if marks[0] != APPLICATION_ID:
            raise StoreError(f"{self.path} belongs to another program; give another --db PATH")
        if marks[1] != SCHEMA_VERSION:
            raise StoreError(
                f"{self.path} has schema version {marks[1]} and this release wants"
                f" {SCHEMA_VERSION}; delete the file to start afresh, or use the release that"
                " made it"
            )
        # Table by table, and not those of the uploads: a start must not read gigabytes.
        for table in tables():
            found = connection.execute(f"PRAGMA quick_check({table})").fetchone()[0]
            if found != "ok":
                raise sqlite3.DatabaseError(found)

    def _files(self) -> list[Path]:
        if self.path is None:
            return []
        return [self.path, self.path.with_name(f"{self.path.name}-wal")]

    async def apply(self, statements: Iterable[Statement]) -> None:
        """Run ``statements`` in one transaction.

        Raises:
            StoreError: the file cannot be written now; nothing of them is in it.
        """

        def run(connection: sqlite3.Connection) -> None:
            for sql, parameters in statements:
                connection.execute(sql, parameters)

        await self.write(run)

    async def write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Run ``work`` in one transaction and return what it does; raises as :meth:`apply`."""
        try:
            done: T = await self._execute(self._write, work)  # type: ignore[no-untyped-call]
        except (sqlite3.Error, OSError, ValueError) as error:  # ValueError: it is closed
            raise StoreError(f"{self.named} cannot be written: {_reason(error)}") from error
        return done

    def _write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        self._notice()
        connection = self._conn
        connection.execute("BEGIN IMMEDIATE")
        try:
            done = work(connection)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:  # some errors have rolled back already
                connection.execute("ROLLBACK")
            raise
        return done

    def _notice(self) -> None:
        """Refuse to write into a file that nobody would find again."""
        for path, seen in self._seen.items():
            if _identity(path) != seen:
                raise FileNotFoundError(f"{path} is gone or another file; put it back or restart")

    async def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Run ``work``, which only reads, and return what it does; StoreError if it cannot."""
        try:
            done: T = await self._execute(work, self._conn)  # type: ignore[no-untyped-call]
        except sqlite3.Error as error:
            raise StoreError(f"{self.named} cannot be read: {_reason(error)}") from error
        return done

    def now(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Run reading ``work`` at once, while nothing else may happen; StoreError if it cannot."""
        try:
            return work(self._conn)
        except sqlite3.Error as error:
            raise StoreError(f"{self.named} cannot be read: {_reason(error)}") from error

    @property
    def named(self) -> str:
        """What a message calls it."""
        return "the temporary file" if self.path is None else str(self.path)


_MARKS = ("application_id", "user_version")


def _identity(path: Path) -> tuple[int, int]:
    """Return what tells a file from another of its name; zeros where there is none."""
    try:
        found = os.stat(path)  # noqa: PTH116  a third of the time of Path's, twice a commit
    except FileNotFoundError:
        return 0, 0
    return found.st_dev, found.st_ino


def _reason(error: Exception) -> str:
    return str(error) or type(error).__name__


def _refusal(path: Path | None, error: sqlite3.DatabaseError) -> str:
    if path is not None and path.exists() and not os.access(path, os.W_OK):
        return f"{path} may only be read; let it be written or give another --db PATH"
    if "locked" in str(error):
        return f"cannot open {path}: another process is using it; give another --db PATH"
    if isinstance(error, sqlite3.OperationalError):
        return f"cannot open {path}: {error}; give another --db PATH"
    if "not a database" in str(error):
        return f"{path} is not a boses-mock database ({error}); give another --db PATH"
    return (
        f"{path} is damaged ({error}); delete it to start afresh, put back a copy of it, or give"
        " another --db PATH"
    )
