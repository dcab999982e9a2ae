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

_PIECE = 262_144  # bytes
_AT_ONCE = 4  # pieces a turn
_VACUUMED = 500  # pages a turn, so that nobody waits long behind them


class Contents:
    """The uploads that a file keeps."""

    def __init__(self, file: File, is_named: Callable[[str], bool]) -> None:
        """Keep contents in ``file``, each for as long as ``is_named`` or held."""
        self._file = file
        self._is_named = is_named
        self._held: Counter[str] = Counter()
        self._suspects: set[str] = set()

    @asynccontextmanager
    async def keep(self, file: BinaryIO) -> AsyncIterator[str]:
        """Keep what ``file`` holds and give its hash; inside, a row may be written that names it.

        Raises:
            StoreError: there is no room for it.
        """
        content = await asyncio.to_thread(_hash, file)
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
        while added := await self._file.write(_addition(content, number, file)):
            number += added
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
        self._suspects.add(content)

    @property
    def has_suspects(self) -> bool:
        """Whether :meth:`sweep` has anything to look at."""
        return bool(self._suspects)

    async def sweep(self) -> None:
        """Drop the suspects that no world names, and give their space back.

        What cannot be dropped now, as on a full disk, is tried again at the next sweep.
        """
        idle = {each for each in self._suspects if not self._held[each]}
        self._suspects -= idle
        gone = [each for each in sorted(idle) if not self._is_named(each)]
        if not gone:
            return
        try:
            await self._file.apply([("DELETE FROM contents WHERE hash = ?", (h,)) for h in gone])
            while await self._file.read(_vacuum):
                continue
            await self._file.read(_checkpoint)
        except StoreError:
            self._suspects.update(gone)

    async def sweep_all(self) -> None:
        """Drop all that no world names, as a kill may have left behind."""

        def hashes(connection: sqlite3.Connection) -> list[str]:
            return [str(row[0]) for row in connection.execute("SELECT hash FROM contents")]

        self._suspects.update(await self._file.read(hashes))
        await self.sweep()


def _hash(file: BinaryIO) -> str:
    file.seek(0)
    return hashlib.file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type]


def _addition(content: str, number: int, file: BinaryIO) -> Callable[[sqlite3.Connection], int]:
    """Return the work that adds the next pieces of a file, and tells how many."""

    def add(connection: sqlite3.Connection) -> int:
        sql = (
            "INSERT INTO content_pieces (content, number, bytes) VALUES (?, ?, ?)"
            " ON CONFLICT DO NOTHING"
        )
        for added in range(_AT_ONCE):
            piece = file.read(_PIECE)
            if not piece:
                return added
            connection.execute(sql, (content, number + added, piece))
        return _AT_ONCE

    return add


def _piece(content: str, number: int) -> Callable[[sqlite3.Connection], bytes]:
    def read(connection: sqlite3.Connection) -> bytes:
        sql = "SELECT bytes FROM content_pieces WHERE content = ? AND number = ?"
        row = connection.execute(sql, (content, number)).fetchone()
        return b"" if row is None else bytes(row[0])

    return read


def _vacuum(connection: sqlite3.Connection) -> int:
    """Give some free pages back and return how many are left."""
    connection.execute(f"PRAGMA incremental_vacuum({_VACUUMED})").fetchall()
    return int(connection.execute("PRAGMA freelist_count").fetchone()[0])


def _checkpoint(connection: sqlite3.Connection) -> None:
    """Write what the log holds into the file, which shrinks by it."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
