"""The file that follows a world: what memory has committed is there before any answer tells of it.

The statements of a transaction wait in memory until the file is free; then all that wait go in one
transaction of the file's, so sixteen clients at once cost one commit. Where that fails, memory goes
back to what the file holds, and everybody who waited is told why: nothing that was acknowledged is
lost, and nothing stays that was not. The next write is tried anew.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from boses_mock.kernel.clock import MINUTE, wall
from boses_mock.store.db import Database, Statement, StoreError, dump
from boses_mock.store.file import File

_MOST_ROUNDS = 32  # of the event loop, before a batch goes however many still write

_log = logging.getLogger("boses_mock")


class Follower:
    """Repeats in a file what a world commits."""

    def __init__(self, db: Database, file: File, restored: Callable[[], None]) -> None:
        """Follow ``db``, which holds what ``file`` does.

        ``restored`` is called when memory has gone back to what the file holds.
        """
        self._db = db
        self._file = file
        self._restored = restored
        self._statements: list[Statement] = []
        self._waiters: list[asyncio.Future[None]] = []
        self._writing: asyncio.Task[None] | None = None
        self._unread: StoreError | None = None
        self._told_at = -MINUTE
        db.follower = self._follow

    def _follow(self, statements: list[Statement]) -> None:
        self._statements += statements
        if self._writing is None:
            self._writing = asyncio.get_running_loop().create_task(self._write())

    @property
    def is_behind(self) -> bool:
        """Whether memory holds what the file does not, yet or ever."""
        return self._writing is not None or self._unread is not None

    async def settle(self) -> None:
        """Wait until the file holds all that memory does at present.

        Raises:
            StoreError: the file cannot be written, and memory has gone back to what it holds.
        """
        if self._unread:
            error = self._unread
            self._go_back()
            raise error
        if self._writing:
            waiter = asyncio.get_running_loop().create_future()
            self._waiters.append(waiter)
            await waiter

    async def _write(self) -> None:
        while self._statements or self._waiters:
            await self._lull()
            batch, self._statements = self._statements, []
            waiters, self._waiters = self._waiters, []
            try:
                if batch:
                    await self._file.apply(batch)
            except StoreError as error:
                waiters += self._waiters  # they have seen, or built upon, what is not to be
                self._give_up(error)
                _tell(waiters, error)
            else:
                _tell(waiters, None)
        self._writing = None

    async def _lull(self) -> None:
        """Let those come along who are about to write: two threads at work cost more than one."""
        for _ in range(_MOST_ROUNDS):
            seen = len(self._statements)
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            if len(self._statements) == seen:
                return

    def _give_up(self, error: StoreError) -> None:
        """Bring memory back to what the file holds, at once."""
        if wall() - self._told_at >= MINUTE:
            self._told_at = wall()
            _log.error("%s", error)
        self._statements, self._waiters = [], []
        self._go_back()

    def _go_back(self) -> None:
        try:
            self._db.fill(self._file.now(dump))
        except StoreError as error:  # memory says more than was acknowledged: nobody may see it
            self._unread = error
        else:
            self._unread = None
            self._restored()


def _tell(waiters: list[asyncio.Future[None]], error: StoreError | None) -> None:
    for waiter in waiters:
        if waiter.done():  # its request is gone
            continue
        if error is None:
            waiter.set_result(None)
        else:
            waiter.set_exception(error)
