"""The processes that read uploaded files, and how a request waits for them.

A process is started for the first file that wants one and kept for the next. It belongs to one
request at a time: where the request is given up (its client hangs up, the server stops) the
process is killed, and so it is when it takes too long; the next file gets a new one. There may be
two, so that a file that takes its five seconds holds up nobody but those who send such files.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

import orjson
from starlette.requests import ClientDisconnect

from boses_mock.extraction import protocol
from boses_mock.extraction.blocks import Block, Text, Unreadable, cannot_be_read, takes_too_long
from boses_mock.extraction.read import read
from boses_mock.web.operation import Call

_PROCESSES = 2
_PATIENCE = 6.5  # seconds; more than the processor time that a file is given
_SHORT = 65_536  # bytes of plain text that are decoded here: in less time than asking would take
_PIECE = 65_536  # bytes
_log = logging.getLogger("boses_mock")
T = TypeVar("T")


class Extractor:
    """The reading of files by processes beside the server; it starts none before it must.

    Both ways of reading raise :class:`Unreadable` with a sentence on why there is no text.
    """

    def __init__(self) -> None:
        self._turns = asyncio.Semaphore(_PROCESSES)
        self._idle: list[_Process] = []

    async def text(self, file: BinaryIO, media_type: str) -> Text:
        """Return a file's text and its summary."""
        answer = await self._read("text", file, media_type)
        return Text(answer["text"], answer["summary"])

    async def blocks(self, file: BinaryIO, media_type: str) -> list[Block]:
        """Return a file's paragraphs and tables, in their order."""
        blocks: list[Block] = (await self._read("blocks", file, media_type))["blocks"]
        return blocks

    async def close(self) -> None:
        """End the processes that wait for a file; the others are their requests' to end."""
        while self._idle:
            await self._idle.pop().kill()

    async def _read(
        self, wanted: protocol.Wanted, file: BinaryIO, media_type: str
    ) -> dict[str, Any]:
        size = file.seek(0, os.SEEK_END)
        if size <= _SHORT and media_type in ("text/plain", "text/csv"):
            return read(wanted, file, media_type)
        request = protocol.frame({"wanted": wanted, "media_type": media_type, "size": size})
        try:
            async with self._turns:
                answer = await self._answer(request, file)
        except _Died as error:
            problem = takes_too_long if error.of_time else cannot_be_read
            answer = {"problem": problem(media_type), "reason": str(error)}
        if "problem" in answer:
            _log.debug("%s: %s (%s)", media_type, answer["problem"], answer.get("reason", ""))
            raise Unreadable(answer["problem"])
        return answer

    async def _answer(self, request: bytes, file: BinaryIO) -> dict[str, Any]:
        was_kept = bool(self._idle)
        try:
            return await self._ask(await self._process(), request, file)
        except _Died as error:
            if error.of_time or not was_kept:
                raise
            # One that was kept may have gone before this file came, and not by its fault.
            return await self._ask(await _Process.start(), request, file)

    async def _ask(self, process: _Process, request: bytes, file: BinaryIO) -> dict[str, Any]:
        try:
            async with asyncio.timeout(_PATIENCE):
                answer = await process.answer(request, file)
        except (EOFError, ConnectionError) as error:
            raise await process.died() from error
        except BaseException as error:
            await process.kill()
            if isinstance(error, TimeoutError | OverflowError):
                raise _Died(repr(error), of_time=isinstance(error, TimeoutError)) from error
            raise
        if answer["last"]:
            await process.ended()
        else:
            self._idle.append(process)
        return answer

    async def _process(self) -> _Process:
        while self._idle:
            process = self._idle.pop()
            if process.is_alive:
                return process
            await process.ended()
        return await _Process.start()


class _Died(Exception):
    """A process came to its end over a file."""

    def __init__(self, reason: str, *, of_time: bool) -> None:
        super().__init__(reason)
        self.of_time = of_time


class _Process:
    """One process of :mod:`boses_mock.extraction.worker`."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdin and process.stdout  # noqa: S101  both are pipes, see start
        self._process = process
        self._requests, self._answers = process.stdin, process.stdout

    @classmethod
    async def start(cls) -> _Process:
        """Start one: with our ways to modules, and out of reach of the terminal's Ctrl+C.

        Raises:
            _Died: the system lets none be started.
        """
        try:
            path = os.pathsep.join(str(Path(entry).absolute()) for entry in sys.path)
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-P", "-m", "boses_mock.extraction"),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": path, "PYTHONWARNINGS": "ignore"},
                start_new_session=True,
            )
        except OSError as error:
            raise _Died(f"no process could be started: {error}", of_time=False) from error
        return cls(process)

    @property
    def is_alive(self) -> bool:
        return self._process.returncode is None

    async def answer(self, request: bytes, file: BinaryIO) -> dict[str, Any]:
        """Return the answer to a request that ``file`` belongs to.

        Raises:
            EOFError, ConnectionError: the process died over it.
            OverflowError: the answer is larger than any can be.
        """
        self._requests.write(request)
        file.seek(0)
        while piece := file.read(_PIECE):
            self._requests.write(piece)
            await self._requests.drain()
        length = protocol.LENGTH.unpack(await self._answers.readexactly(protocol.LENGTH.size))[0]
        if length > protocol.LARGEST_ANSWER:
            raise OverflowError(f"an answer of {length} bytes")
        answer: dict[str, Any] = orjson.loads(await self._answers.readexactly(length))
        return answer

    async def died(self) -> _Died:
        """Return why a process has closed its pipes."""
        code = await self.ended()
        of_time = sys.platform != "win32" and code == -signal.SIGPROF
        return _Died(f"the process ended with {code}", of_time=of_time)

    async def kill(self) -> None:
        """End a process that would not end by itself."""
        if self.is_alive:
            self._process.kill()
        await self.ended()

    async def ended(self) -> int:
        """Wait until nothing is left of a process that is ending, and return its exit code."""
        self._requests.close()
        await self._process.communicate()
        return await self._process.wait()


async def read_text(call: Call, file: BinaryIO, media_type: str) -> Text:
    """Return a file's text and its summary; raises as :meth:`Extractor.text`."""
    return await _while_connected(call, _extractor(call).text(file, media_type))


async def read_blocks(call: Call, file: BinaryIO, media_type: str) -> list[Block]:
    """Return a file's paragraphs and tables; raises as :meth:`Extractor.blocks`."""
    return await _while_connected(call, _extractor(call).blocks(file, media_type))


async def _while_connected(call: Call, reading: Coroutine[Any, Any, T]) -> T:
    """Return what is read, unless the client goes first: then stop reading.

    Raises:
        ClientDisconnect: the client hung up.
    """
    work = asyncio.ensure_future(reading)
    tasks = work, asyncio.ensure_future(_hang_up(call))
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        if not work.done():
            raise ClientDisconnect()
        return work.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _hang_up(call: Call) -> None:
    while (await call.request.receive())["type"] != "http.disconnect":
        pass


def _extractor(call: Call) -> Extractor:
    state = call.request.app.state
    if state.extractor is None:
        state.extractor = Extractor()
    extractor: Extractor = state.extractor
    return extractor
