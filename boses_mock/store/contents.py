"""The bytes of uploads, kept on disk by their hash: once however often they are sent.

All worlds of a server share them and rows name them by hash, so a fork or a reset copies none. They
are written and read in pieces, each its own turn of the file's thread: none is ever whole in
memory, and a small write need not wait for a large one. Bytes that no world names are dropped.
"""

from __future__ import annotations

import asyncio
import hashlib
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import BinaryIO

from boses_mock.store.db import StoreError
from boses_mock.store.file import File

_PIECE = 65_536  # bytes, and one a turn: with larger ones, those who ask meanwhile wait longer
_REMOVED = 16  # pieces a turn


class Contents:
    """The uploads that a file keeps."""

    def __init__(
        self, file: File, is_named: Callable[[str], bool], may_drop: Callable[[], bool]
    ) -> None:
        """Keep contents in ``file``, each for as long as ``is_named`` or held.

        Nothing is dropped while ``may_drop`` says no.
        """
        self._may_drop = may_drop
        self._file = file
        self._is_named = is_named
        self._held: Counter[str] = Counter()
        self._suspects: dict[str, None] = {}  # in the order of suspicion
        self._dropping: dict[str, asyncio.Event] = {}
        self._sweeping: asyncio.Task[None] | None = None

    @asynccontextmanager
    async def keep(self, file: BinaryIO) -> AsyncIterator[str]:
        """Keep what ``file`` holds and give its hash; inside, a row may be written that names it.

        Raises:
            StoreError: there is no room for it.
        """
        content = await asyncio.to_thread(_hash, file)
        while content in self._dropping:  # the same bytes come again while they are being dropped
            await self._dropping[content].wait()
        with self._holding(content):
            await self._add(content, file)
            yield content

    async def _add(self, content: str, file: BinaryIO) -> None:
        def complete(connection: sqlite3.Connection) -> bool:
            sql = "SELECT complete FROM contents WHERE hash = ?"
            row = connection.execute(sql, (content,)).fetchone()
            return row is not None and bool(row[0])

        if await self._file.read(complete):
            return
        begin = "INSERT INTO contents (hash) VALUES (?) ON CONFLICT DO NOTHING"
        await self._file.apply([(begin, (content,))])
        file.seek(0)
        number = 0
        while await self._file.write(_addition(content, number, file)):
            number += 1
        await self._file.apply([("UPDATE contents SET complete = 1 WHERE hash = ?", (content,))])

    @contextmanager
    def _holding(self, content: str) -> Iterator[None]:
        self._held[content] += 1
        try:
            yield
        finally:
            self._held[content] -= 1
            if not self._held[content]:
                del self._held[content]
                self.suspect(content)

    async def pieces(self, content: str) -> AsyncIterator[bytes]:
        """Give the bytes in pieces; they stay while they are read.

        Raises:
            StoreError: they cannot be read.
        """
        with self._holding(content):
            number = 0
            while piece := await self._file.read(_piece(content, number)):
                yield piece
                number += 1

    def suspect(self, content: str) -> None:
        """Note that a content may not be named any more; :meth:`sweep` looks."""
        self._suspects[content] = None

    @property
    def has_suspects(self) -> bool:
        """Whether a sweep has anything to look at."""
        return bool(self._suspects) and self._idle_suspect() is not None

    def sweep_soon(self) -> None:
        """Sweep beside the requests, if there is anything to look at."""
        if self._suspects and (self._sweeping is None or self._sweeping.done()):
            self._sweeping = asyncio.get_running_loop().create_task(self.sweep())

    async def sweep(self) -> None:
        """Drop the suspects that no world names, and give their space back.

        What cannot be dropped now, as on a full disk, is tried again at the next sweep.
        """
        while (content := self._idle_suspect()) is not None:
            self._suspects.pop(content, None)
            if self._is_named(content):
                await asyncio.sleep(0)  # there may be thousands
                continue
            try:
                await self._drop(content)
            except StoreError:
                self._suspects[content] = None
                return

    def _idle_suspect(self) -> str | None:
        if not self._may_drop():
            return None
        return next((each for each in self._suspects if not self._held[each]), None)

    async def _drop(self, content: str) -> None:
        """Drop a content, its last pieces first: so the file ends in what is free, and shrinks."""
        gone = self._dropping[content] = asyncio.Event()
        try:
            mark = "UPDATE contents SET complete = 0 WHERE hash = ?"
            await self._file.apply([(mark, (content,))])
            while await self._file.write(_removal(content)):
                await self._file.read(_vacuum)
            await self._file.apply([("DELETE FROM contents WHERE hash = ?", (content,))])
            await self._file.read(_vacuum)
            await self._file.read(_checkpoint)
        finally:
            del self._dropping[content]
            gone.set()

    async def close(self) -> None:
        """Leave what is still to be swept to the next start."""
        if self._sweeping:
            self._sweeping.cancel()
            await asyncio.wait([self._sweeping])

    async def sweep_all(self) -> None:
        """Drop all that no world names, as a kill may have left behind."""

        def hashes(connection: sqlite3.Connection) -> list[str]:
            return [str(row[0]) for row in connection.execute("SELECT hash FROM contents")]

        self._suspects.update(dict.fromkeys(await self._file.read(hashes)))
        await self.sweep()


def _hash(file: BinaryIO) -> str:
    file.seek(0)
    return hashlib.file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type]


def _addition(content: str, number: int, file: BinaryIO) -> Callable[[sqlite3.Connection], bool]:
    """Return the work that adds a file's next piece, and tells whether there was one."""

    def add(connection: sqlite3.Connection) -> bool:
        piece = file.read(_PIECE)
        if piece:
            connection.execute(
                "INSERT INTO content_pieces (content, number, bytes) VALUES (?, ?, ?)"
                " ON CONFLICT DO NOTHING",
                (content, number, piece),
            )
        return bool(piece)

    return add


def _piece(content: str, number: int) -> Callable[[sqlite3.Connection], bytes]:
    def read(connection: sqlite3.Connection) -> bytes:
        sql = "SELECT bytes FROM content_pieces WHERE content = ? AND number = ?"
        row = connection.execute(sql, (content, number)).fetchone()
        return b"" if row is None else bytes(row[0])

    return read


def _removal(content: str) -> Callable[[sqlite3.Connection], int]:
    """Return the work that removes the last pieces of a content, and tells how many."""

    def remove(connection: sqlite3.Connection) -> int:
        sql = (
            "DELETE FROM content_pieces WHERE id IN (SELECT id FROM content_pieces"
            " WHERE content = ? ORDER BY number DESC LIMIT ?)"
        )
        return connection.execute(sql, (content, _REMOVED)).rowcount

    return remove


def _vacuum(connection: sqlite3.Connection) -> None:
    """Give free pages back: each turn those of a few pieces, as many would be searched for long."""
    # As a script, since execute() takes but one step of what gives a row a page and has no columns.
    connection.executescript("PRAGMA incremental_vacuum")


def _checkpoint(connection: sqlite3.Connection) -> None:
    """Write what the log holds into the file, which shrinks by it."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
