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

import asyncio
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from boses_mock.kernel.steps import Steps

SCHEMA_VERSION = 9

Row = sqlite3.Row
Parameters = Sequence[Any] | Mapping[str, Any]
Statement = tuple[str, Parameters]

# The tables that name the bytes of uploads (see :mod:`boses_mock.store.contents`).
NAMING = ("briefings", "library_pictures")
# Triggers, as most rows go by the cascade of another's.
_WATCH = " ".join(
    f"CREATE TRIGGER {table}_{event.split()[0].lower()} AFTER {event} ON {table}"
    " BEGIN SELECT dropped(old.content); END;"
    for table in NAMING
    for event in ("DELETE", "UPDATE OF content")
)


_SMALL = 2 * 1_048_576  # bytes that are copied in a few milliseconds
_PIECE = 1_000  # pages of a larger copy, for which others wait
_NUMBERS = 100  # how many of those that are remembered
_FREED = 4_000  # pages that are given back before a copy


class StoreError(Exception):
    """A file that cannot be used, or not now; the message names it and says what to do."""


@cache
def schema() -> str:
    """Return the tables of a world, as SQL."""
    return Path(__file__).with_name("schema.sql").read_text(encoding="utf-8")


@cache
def _laid() -> bytes:
    """Return a world without rows, as laying the tables anew takes twenty times as long."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    _use_small_pages(connection)
    connection.executescript(f"BEGIN; {schema()}; {_WATCH}; COMMIT;")
    content = connection.serialize()
    connection.close()
    return content


def _use_small_pages(connection: sqlite3.Connection) -> None:
    """Most tables of most worlds are empty, and take a page each and one an index."""
    connection.execute("PRAGMA page_size = 1024")
    connection.execute("PRAGMA auto_vacuum = INCREMENTAL")


def dump(connection: sqlite3.Connection) -> list[Statement]:
    """Return the statements that make any world's content that of ``connection``.

    Rows keep their rowids, as lists are ordered by them where times are equal.
    """
    statements: list[Statement] = [("PRAGMA defer_foreign_keys = ON", ())]
    # All before any is filled, as what is deleted may take rows of other tables along.
    statements += [(f"DELETE FROM {table}", ()) for table in tables()]
    for table in tables():
        columns = _columns(connection, table)
        names, marks = ", ".join(columns), ", ".join("?" * len(columns))
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


def _unheard(content: str) -> None:
    """Hear that a row is gone which named an upload, where nobody wants to know."""


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
        self._begin(template, dropped)
        self._connection: sqlite3.Connection = template._connection if template else self._blank()

    def _begin(self, template: Database | None, dropped: Callable[[str], None] | None) -> None:
        self.follower: Callable[[list[Statement]], None] | None = None
        self._dropped = dropped
        self._copying: Counter[sqlite3.Connection] = Counter()
        self._statements: list[Statement] = []
        self._numbers: dict[tuple[object, ...], int] = {}
        self._template = template

    def _blank(self) -> sqlite3.Connection:
        connection = self._connect()
        connection.deserialize(_laid())
        return connection

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            ":memory:",
            isolation_level=None,
            check_same_thread=False,  # made by one thread, then the event loop's for good
        )
        connection.row_factory = Row
        connection.create_function("dropped", 1, self._dropped or _unheard)
        _use_small_pages(connection)
        connection.execute("PRAGMA foreign_keys = ON")
        return connection

    def _own(self) -> None:
        """Copy the template, as a first write is coming."""
        assert self._template is not None  # noqa: S101  the callers have looked
        connection = self._connect()
        self._template._connection.backup(connection)
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
            self._numbers.clear()
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

    def found(self, sql: str, parameters: Mapping[str, Any]) -> int:
        """Return the one number that a query finds."""
        return int(self._connection.execute(sql, parameters).fetchone()[0])

    def remembered(self, sql: str, parameters: Mapping[str, Any]) -> int:
        """Return what :meth:`found` does, remembered until anything is written.

        For what counts many records, while the same page is looked at again and again.
        """
        key = (sql, *parameters.items())
        if key not in self._numbers:
            if len(self._numbers) >= _NUMBERS:
                self._numbers.clear()
            self._numbers[key] = self.found(sql, parameters)
        return self._numbers[key]

    def execute(self, sql: str, parameters: Parameters = ()) -> int:
        """Run one writing statement and return how many rows it changed."""
        return self._write(sql, parameters).rowcount

    def _write(self, sql: str, parameters: Parameters) -> sqlite3.Cursor:
        if self._template:
            self._own()
        self._numbers.clear()
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

    def arrange(self, table: str, ids: Sequence[str]) -> None:
        """Let rows of a table stand where the first's id says, not where they came.

        Lists are ordered by rowid where times are equal. At most 1,024 rows, which keep the order
        given.
        """
        first = ids[0] if ids else ""
        for number, row_id in enumerate(ids):
            place = (int(first[:8] + first[9:13] + first[15], 16) << 10) + number - 2**62
            self.execute(f"UPDATE {table} SET rowid = ? WHERE id = ?", (place, row_id))

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

    def to_bytes(self) -> bytes:
        """Return the tables as a database file has them."""
        return self._connection.serialize()

    @classmethod
    def of_bytes(cls, kept: bytes) -> Database:
        """Read what :meth:`to_bytes` gave; nothing of it is copied row by row."""
        made = cls.__new__(cls)
        made._begin(None, None)
        made._connection = made._connect()
        made._connection.deserialize(kept)
        return made

    def fill(self, statements: Iterable[Statement]) -> None:
        """Take what :func:`dump` returned in place of all; the follower has it already."""
        self._let_go()
        self._connection = self._blank()
        self._statements.clear()
        self._connection.execute("BEGIN")
        for sql, parameters in statements:
            self._connection.execute(sql, parameters)
        self._connection.execute("COMMIT")

    @property
    def changes(self) -> tuple[int, int]:
        """What is another after every write."""
        return id(self._connection), self._connection.total_changes

    def content_steps(self) -> Steps[list[bytes]]:
        """Return all that the tables hold as lines, but for what a world knows of itself."""
        lines: list[bytes] = []
        for table in tables():
            if table == "meta":
                continue
            columns = _columns(self._connection, table)
            sql = f"SELECT {', '.join(columns)} FROM {table} ORDER BY {columns[0]}"
            lines.append(table.encode())
            for number, row in enumerate(self._connection.execute(sql).fetchall()):
                lines.append(repr(tuple(row)).encode())
                if number % _PIECE == 0:
                    yield
            yield
        return lines

    def adopt(self, twin: Database) -> None:
        """Take over the whole content of ``twin``, which is closed with this."""
        self._drop_all()
        self._let_go()
        self._statements.clear()
        self._template, self._connection = twin._template, twin._connection
        if self.follower:
            self.follower(self.dump())

    def become(self, template: Database) -> None:
        """Take over the whole content of ``template``, which must not change from now on."""
        self._drop_all()
        self._let_go()
        self._template, self._connection = template, template._connection
        if self.follower:
            self.follower(self.dump())

    async def fork(self, dropped: Callable[[str], None] | None) -> Database:
        """Return another world's tables that begin as these are now.

        Many are copied beside the loop, piece by piece: what is written meanwhile is in the copy,
        and where all has been replaced meanwhile, it is copied anew.
        """
        self._compact()
        while self._template is None and self.size() > _SMALL:
            source, twin = self._connection, Database(self, dropped)
            await self._copy_to(twin)
            if source is self._connection:
                return twin
            twin.close()
        twin = Database(self._template or self, dropped)
        if self._template is None:
            twin._own()
        return twin

    def _compact(self) -> None:
        """Give free pages back, some at a time, as else every fork would copy them."""
        if self._template is None and not self._copying:
            # As a script, since execute() takes but one step of what gives a row a page.
            self._connection.executescript(f"PRAGMA incremental_vacuum({_FREED})")

    def size(self) -> int:
        """Return how many bytes the tables take."""
        row = self.row("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
        return int(row[0]) if row else 0

    async def _copy_to(self, twin: Database) -> None:
        source, copied = self._connection, twin._connect()
        loop = asyncio.get_running_loop()

        def give_way(status: int, left: int, whole: int) -> None:
            # A turn of the loop, as else this thread might have the connection again at once.
            asyncio.run_coroutine_threadsafe(asyncio.sleep(0), loop).result()

        self._copying[source] += 1
        try:  # whatever happens, the copy is not closed by hand: its thread may still be at work
            await asyncio.to_thread(source.backup, copied, pages=_PIECE, progress=give_way)
        finally:
            self._copying[source] -= 1
            if not self._copying[source]:
                del self._copying[source]
                if source is not self._connection:  # it was let go meanwhile
                    source.close()
        twin._connection, twin._template = copied, None

    def _drop_all(self) -> None:
        if self._dropped:
            for content in self.contents():
                self._dropped(content)

    def _let_go(self) -> None:
        """Close the connection unless it is a template's, which others may read."""
        if self._template is None and not self._copying[self._connection]:
            self._connection.close()
        self._template = None
        self._numbers.clear()

    def close(self) -> None:
        """Forget everything."""
        self._drop_all()
        self._let_go()
