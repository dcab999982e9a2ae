"""A world in memory: the connection, its transactions, and the statements that changed it.

Every call runs on the event loop's own thread, and none awaits. That is deliberate. A query here
takes 5–50 µs, while handing it to a thread and back costs 60–80 µs; and since nothing can run
between BEGIN and COMMIT, half-done work can be neither seen nor committed by another request.
No lock is needed, and none can be forgotten. The connection stays in this package.

What a transaction has done is handed, as its statements, to the ``follower``, which repeats them
in a file (:mod:`boses_mock.store.follower`). So no statement may ask for time or chance: both are
parameters. A world that begins as another reads that one's content until it first writes.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from boses_mock.kernel.comparable import comparable

SCHEMA_VERSION = 6

Row = sqlite3.Row
Parameters = Sequence[Any] | Mapping[str, Any]
Statement = tuple[str, Parameters]

# The tables that name the bytes of uploads (see :mod:`boses_mock.store.contents`).
NAMING = ("briefings", "library_pictures")


class StoreError(Exception):
    """A file that cannot be used, or not now; the message names it and says what to do."""


@cache
def schema() -> str:
    """Return the tables of a world, as SQL."""
    return Path(__file__).with_name("schema.sql").read_text(encoding="utf-8")


def dump(connection: sqlite3.Connection) -> list[Statement]:
    """Return the statements that make any world's content that of ``connection``.

    Rows keep their rowids, as lists are ordered by them where times are equal.
    """
    statements: list[Statement] = [("PRAGMA defer_foreign_keys = ON", ())]
    for table in tables():
        columns = _columns(connection, table)
        names, marks = ", ".join(columns), ", ".join("?" * len(columns))
        statements.append((f"DELETE FROM {table}", ()))
        insert = f"INSERT INTO {table} ({names}) VALUES ({marks})"
        rows = connection.execute(f"SELECT {names} FROM {table} ORDER BY {columns[0]}")
        statements += [(insert, tuple(row)) for row in rows]
    return statements


@cache
def tables() -> tuple[str, ...]:
    """Return the names of a world's tables, parents before children."""
    empty = sqlite3.connect(":memory:")
    empty.executescript(schema())
    sql = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid"
    found = tuple(str(row[0]) for row in empty.execute(sql))
    empty.close()
    return found


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    rows = connection.execute(f"SELECT * FROM pragma_table_info('{table}')").fetchall()
    names = [str(row[1]) for row in rows]
    sql = "SELECT sql FROM sqlite_master WHERE name = ?"
    text = str(connection.execute(sql, (table,)).fetchone()[0])
    own_rowid = "WITHOUT ROWID" in text or "INTEGER PRIMARY KEY" in text
    return names if own_rowid else ["rowid", *names]


class Database:
    """A world's tables.

    Attributes:
        follower: is given the statements of every committed transaction.
    """

    def __init__(
        self, template: Database | None = None, dropped: Callable[[str], None] | None = None
    ) -> None:
        """Lay the schema, or begin as ``template`` is, which must not change from now on.

        ``dropped`` is told the hash of an upload whenever a row that named it is gone.
        """
        self.follower: Callable[[list[Statement]], None] | None = None
        self._dropped = dropped
        self._statements: list[Statement] = []
        self._template = template
        self._connection: sqlite3.Connection = template._connection if template else self._blank()

    def _blank(self) -> sqlite3.Connection:
        connection = self._connect()
        connection.executescript(f"BEGIN; {schema()}; COMMIT;")
        self._watch(connection)
        return connection

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            ":memory:",
            isolation_level=None,
            check_same_thread=False,  # made by one thread, then the event loop's for good
        )
        connection.row_factory = Row
        # SQLite's own lower() knows ASCII alone, and half of these names are Vietnamese.
        connection.create_function("comparable", 1, comparable, deterministic=True)
        connection.execute("PRAGMA foreign_keys = ON")
        return connection

    def _watch(self, connection: sqlite3.Connection) -> None:
        """Have ``dropped`` told; by triggers, as most rows go by the cascade of another's."""
        if self._dropped is None:
            return
        connection.create_function("dropped", 1, self._dropped)
        for table in NAMING:
            for event in ("DELETE", "UPDATE OF content"):
                connection.execute(
                    f"CREATE TEMP TRIGGER {table}_{event.split()[0].lower()} AFTER {event}"
                    f" ON main.{table} BEGIN SELECT dropped(old.content); END"
                )

    def _own(self) -> None:
        """Copy the template, as a first write is coming."""
        assert self._template is not None  # noqa: S101  the callers have looked
        connection = self._connect()
        self._template._connection.backup(connection)
        self._watch(connection)
        self._connection, self._template = connection, None

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make the writes inside all or nothing. Never await inside."""
        if self._template:
            self._own()
        self._connection.execute("BEGIN")
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK")
            self._statements.clear()
            raise
        self._connection.execute("COMMIT")
        self._hand_over()

    def _hand_over(self) -> None:
        if self._statements and self.follower:
            self.follower(self._statements)
            self._statements = []

    def row(self, sql: str, parameters: Parameters = ()) -> Row | None:
        """Return the first row, or None."""
        found: Row | None = self._connection.execute(sql, parameters).fetchone()
        return found

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """Return all rows."""
        return self._connection.execute(sql, parameters).fetchall()

    def execute(self, sql: str, parameters: Parameters = ()) -> int:
        """Run one writing statement and return how many rows it changed."""
        return self._write(sql, parameters).rowcount

    def _write(self, sql: str, parameters: Parameters) -> sqlite3.Cursor:
        if self._template:
            self._own()
        cursor = self._connection.execute(sql, parameters)
        if self.follower:
            self._statements.append((sql, parameters))
            if not self._connection.in_transaction:
                self._hand_over()
        return cursor

    def ordinal(self, parent: str, kind: str) -> int:
        """Return the parent's next number for a child of this kind, from 1, and remember it."""
        row = self._write(
            "INSERT INTO ordinals VALUES (?, ?, 1)"
            " ON CONFLICT (parent, kind) DO UPDATE SET last = last + 1 RETURNING last",
            (parent, kind),
        ).fetchone()
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

    def contents(self) -> set[str]:
        """Return the hashes of the uploads that rows name."""
        union = " UNION ".join(f"SELECT content FROM {table}" for table in NAMING)
        return {str(row["content"]) for row in self.rows(union)}

    def names(self, content: str) -> bool:
        """Tell whether any row names an upload by its hash."""
        either = " UNION ALL ".join(f"SELECT 1 FROM {table} WHERE content = :c" for table in NAMING)
        return self.row(either, {"c": content}) is not None

    def dump(self) -> list[Statement]:
        """Return the statements that make any world's content this one's."""
        return dump(self._connection)

    def fill(self, statements: Iterable[Statement]) -> None:
        """Take what :func:`dump` returned in place of all; the follower has it already."""
        self._let_go()
        self._connection = self._blank()
        self._statements.clear()
        self._connection.execute("BEGIN")
        for sql, parameters in statements:
            self._connection.execute(sql, parameters)
        self._connection.execute("COMMIT")

    def become(self, template: Database) -> None:
        """Take over the whole content of ``template``, which must not change from now on."""
        self._drop_all()
        self._let_go()
        self._template, self._connection = template, template._connection
        if self.follower:
            self.follower(self.dump())

    def fork(self, dropped: Callable[[str], None] | None) -> Database:
        """Return another world's tables that begin as these are now."""
        twin = Database(self._template or self, dropped)
        if self._template is None:
            twin._own()
        return twin

    def _drop_all(self) -> None:
        if self._dropped:
            for content in self.contents():
                self._dropped(content)

    def _let_go(self) -> None:
        """Close the connection unless it is a template's, which others may read."""
        if self._template is None:
            self._connection.close()
        self._template = None

    def close(self) -> None:
        """Forget everything."""
        self._drop_all()
        self._let_go()
