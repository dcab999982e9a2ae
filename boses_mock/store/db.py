"""The connection, its transactions and its file.

Every call runs on the event loop's own thread, and none awaits. That is deliberate. A query here
takes 5–50 µs, while handing it to a thread and back costs 60–80 µs; and since nothing can run
between BEGIN and COMMIT, half-done work can be neither seen nor committed by another request.
No lock is needed, and none can be forgotten. The connection stays in this module.

A file is opened for one process alone, kept in WAL mode and marked as this program's. A write
that was answered has left the process, so killing it loses nothing.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

APPLICATION_ID = 0x626F7365  # "bose"
SCHEMA_VERSION = 4

Row = sqlite3.Row
Parameters = Sequence[Any] | Mapping[str, Any]


class StoreError(Exception):
    """A database file that cannot be used; the message says what to do."""


class Database:
    """One SQLite database, in memory or in a file."""

    def __init__(
        self, path: Path | None = None, origin: Callable[[], Database] | None = None
    ) -> None:
        """Open ``path`` (None: in memory); if it is new, lay the schema, or copy ``origin``.

        Raises:
            StoreError: the file is foreign, of another version, in use or unreadable.
        """
        self.path = path
        try:
            self._connection = sqlite3.connect(
                ":memory:" if path is None else path,
                isolation_level=None,
                timeout=0.5,
                check_same_thread=False,  # made by one thread, then the event loop's for good
            )
            self._connection.row_factory = Row
            # SQLite's own lower() knows ASCII alone, and half of these names are Vietnamese.
            self._connection.create_function("casefold", 1, str.casefold, deterministic=True)
            self._prepare(origin)
        except sqlite3.OperationalError as error:
            hint = "another process is using it" if "locked" in str(error) else str(error)
            raise StoreError(f"cannot open {path}: {hint}; give another --db PATH") from error
        except sqlite3.DatabaseError as error:
            raise StoreError(
                f"{path} is not a boses-mock database ({error}); give another --db PATH"
            ) from error

    def _prepare(self, origin: Callable[[], Database] | None) -> None:
        if self.path is not None:
            # Exclusive before WAL: no shared-memory file, and a second process is told so.
            self._connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        objects = self.row("SELECT count(*) AS n FROM sqlite_master")
        application, version = self._mark("application_id"), self._mark("user_version")
        if objects and objects["n"] and application != APPLICATION_ID:
            raise StoreError(f"{self.path} belongs to another program; give another --db PATH")
        if objects and objects["n"] and version != SCHEMA_VERSION:
            raise StoreError(
                f"{self.path} has schema version {version} and this release wants {SCHEMA_VERSION};"
                " delete the file to start afresh, or use the release that made it"
            )
        if self.path is not None:
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = NORMAL")
        self._connection.execute("PRAGMA foreign_keys = ON")
        if objects and objects["n"]:
            return
        if origin:
            self.become(origin())
            return
        schema = Path(__file__).with_name("schema.sql").read_text(encoding="utf-8")
        self._connection.executescript(
            f"BEGIN; {schema}; PRAGMA application_id = {APPLICATION_ID};"
            f" PRAGMA user_version = {SCHEMA_VERSION}; COMMIT;"
        )

    def _mark(self, name: str) -> int:
        row = self.row(f"PRAGMA {name}")
        return int(row[0]) if row else 0

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make the writes inside all or nothing. Never await inside."""
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")

    def row(self, sql: str, parameters: Parameters = ()) -> Row | None:
        """Return the first row, or None."""
        found: Row | None = self._connection.execute(sql, parameters).fetchone()
        return found

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """Return all rows."""
        return self._connection.execute(sql, parameters).fetchall()

    def execute(self, sql: str, parameters: Parameters = ()) -> int:
        """Run one statement and return how many rows it changed."""
        return self._connection.execute(sql, parameters).rowcount

    def write_blob(self, table: str, column: str, rowid: int, file: BinaryIO) -> None:
        """Copy a file into a blob that has been laid out for its size, piece by piece."""
        with self._connection.blobopen(table, column, rowid) as blob:
            while piece := file.read(1_048_576):
                blob.write(piece)

    def ordinal(self, parent: str, kind: str) -> int:
        """Return the parent's next number for a child of this kind, from 1, and remember it."""
        row = self.row(
            "INSERT INTO ordinals VALUES (?, ?, 1)"
            " ON CONFLICT (parent, kind) DO UPDATE SET last = last + 1 RETURNING last",
            (parent, kind),
        )
        assert row is not None  # noqa: S101  an upsert always returns its row
        return int(row["last"])

    def meta(self, key: str) -> str | None:
        """Return what :meth:`set_meta` kept under ``key``."""
        row = self.row("SELECT value FROM meta WHERE key = ?", (key,))
        return None if row is None else str(row["value"])

    def set_meta(self, key: str, value: str) -> None:
        """Keep a fact about the world itself."""
        self.execute(
            "INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, value),
        )

    def become(self, other: Database) -> None:
        """Take over the whole content of ``other``."""
        other._connection.backup(self._connection)

    def close(self) -> None:
        """Close the connection; a file is left complete."""
        self._connection.close()
