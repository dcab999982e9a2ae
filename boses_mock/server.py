"""A running server: the socket, the banner, the ready line, the signals."""

from __future__ import annotations

import asyncio
import errno
import gc
import json
import logging
import signal
import socket
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import chain
from types import FrameType
from typing import Any

import click
import httptools
import uvicorn
from starlette.applications import Starlette
from starlette.types import ASGIApp
from uvicorn.protocols.http.auto import AutoHTTPProtocol

from boses_mock import __version__
from boses_mock.app import create_app
from boses_mock.faults.sources import UnknownScenario
from boses_mock.kernel.document import DocumentErrors
from boses_mock.kernel.errors import reason
from boses_mock.serving.announcement import announcement
from boses_mock.serving.listening import is_exposed, let_many_wait, listen, url
from boses_mock.serving.logs import requests_are_told, set_up_logging
from boses_mock.serving.output import Output
from boses_mock.serving.parent import end_with_parent
from boses_mock.serving.stopping import SIGNALS, ignore_further_signals
from boses_mock.settings import BadSetting, Settings
from boses_mock.store.db import StoreError
from boses_mock.web.transport import Farewell, open_connections
from boses_mock.world.worlds import Worlds

_log = logging.getLogger("boses_mock")
# What runs beside the server, from when it is told where that listens; it returns an exit code.
Companion = Callable[[str, Starlette], Awaitable[int]]

_LARGEST_HEAD = 65_536
_MOST_LINES = 200


class _OneSend:
    """A transport that sends what one turn of the event loop writes in one packet.

    uvicorn writes a response's head and body apart, which costs a system call and wakes the
    client up twice; for answers of a few hundred bytes that is a fifth of all the work.
    """

    def __init__(self, transport: Any) -> None:
        self._transport = transport
        self._soon = asyncio.get_running_loop().call_soon
        self._pending: list[bytes] = []
        self._ended = False
        self.get_extra_info = transport.get_extra_info
        self.is_closing: Callable[[], bool] = transport.is_closing

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)

    def write(self, data: bytes) -> None:
        if not self._pending:
            self._soon(self._flush)
        self._pending.append(data)

    def _flush(self) -> None:
        if self._pending and not self._ended:
            self._transport.write(b"".join(self._pending))
            self._pending.clear()

    def close(self) -> None:
        self._flush()
        self._transport.close()

    def end(self, protocol: asyncio.BaseProtocol) -> None:
        """Say nothing more than is written, and see the client off in the way of ``protocol``."""
        self._flush()
        self._ended = True
        self.is_closing = lambda: True
        self._transport.write_eof()
        self._transport.set_protocol(protocol)
        self._transport.resume_reading()


class _Protocol(AutoHTTPProtocol):  # type: ignore[misc, valid-type]
    """uvicorn's protocol, which bounds the headers and answers in JSON what is no request.

    It also tells the fault injector which connection is whose. What comes is counted by the piece
    and weighed once the headers are whole, as a step of Python's a header is felt by every request;
    uvicorn would hold any number of them, and httptools a single one of any length.
    """

    parser: httptools.HttpRequestParser
    _unheard = 0  # bytes since the request began, its headers ended or a piece of its body came
    _too_large = False
    _declined: list[tuple[bytes, bytes]] | None = None  # headers with a wish for another protocol

    def data_received(self, data: bytes) -> None:
        """Parse what came; end the connection with 431 where fields go on for too long."""
        self._unheard += len(data)
        self._unset_keepalive_if_required()
        try:
            self._feed(data)
        except httptools.HttpParserError:
            self.send_400_response("Invalid HTTP request received.")
        if self._unheard > _LARGEST_HEAD and not self.transport.is_closing():
            self._too_large = True
            self.send_400_response("")

    def _feed(self, data: bytes) -> None:
        """Parse what came; where another protocol is wished for, go on in this one.

        Java's client and ``curl --http2`` have such a wish in every request, and are content with
        HTTP/1.1. But the parser ends with it and leaves the body unread, so the request begins anew
        in another parser, without the wish.
        """
        while data:
            try:
                self.parser.feed_data(data)
                return
            except httptools.HttpParserUpgrade as upgrade:
                data = self._begin_anew() + data[upgrade.args[0] :]

    def _begin_anew(self) -> bytes:
        """Put another parser in place; return the head that it is to read first."""
        if self._declined is None:
            return b""
        start = b" ".join([self.parser.get_method(), self.url, b"HTTP/1.1"])
        lines = [b": ".join(line) for line in self._declined if line[0] != b"upgrade"]
        self._declined = None
        self.parser = httptools.HttpRequestParser(self)
        self.parser.set_dangerous_leniencies(lenient_data_after_close=True)
        return b"\r\n".join([start, *lines, b"", b""])

    def on_message_begin(self) -> None:
        """Count anew for each request of the connection."""
        self._unheard = 0
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """Refuse headers that are too large, else close their list.

        httptools tells a trailer's fields as if they stood in that list.
        """
        self._unheard = 0
        size = len(self.url) + sum(map(len, chain.from_iterable(self.headers)))
        if size > _LARGEST_HEAD or len(self.headers) > _MOST_LINES:
            self._too_large = True
            raise ValueError("the headers are too large")  # the parser stops, and uvicorn answers
        if self.parser.should_upgrade() and self.parser.get_method() != b"CONNECT":
            self._declined = self.headers
            return
        super().on_headers_complete()
        self.headers: list[tuple[bytes, bytes]] = []

    def on_body(self, body: bytes) -> None:
        """Go on: a body has bounds of its own."""
        self._unheard = 0
        super().on_body(body)

    def on_message_complete(self) -> None:
        """End the request, unless it is to begin anew."""
        if self._declined is None:
            super().on_message_complete()

    def send_400_response(self, msg: str) -> None:
        """Answer what cannot be parsed in the one error shape, and end the connection."""
        bound = f"Headers are larger than {_LARGEST_HEAD} bytes or more than {_MOST_LINES} lines"
        status, detail = (431, bound) if self._too_large else (400, msg)
        body = json.dumps({"detail": detail}).encode()
        head = (
            f"HTTP/1.1 {status} {reason(status)}\r\ncontent-type: application/json\r\n"
            f"content-length: {len(body)}\r\nx-boses-mock-version: {__version__}\r\n"
            "connection: close\r\n\r\n"
        )
        self.transport.write(head.encode() + body)
        self.transport.end(Farewell(self.transport, self.connection_lost))

    def connection_made(self, transport: Any) -> None:
        self._peer = tuple((transport.get_extra_info("peername") or ("", 0))[:2])
        open_connections[self._peer] = transport
        super().connection_made(_OneSend(transport))

    def connection_lost(self, exc: Exception | None) -> None:
        open_connections.pop(self._peer, None)
        super().connection_lost(exc)


class _Server(uvicorn.Server):
    """uvicorn, which announces itself once it listens and exits 0 when told to stop.

    Attributes:
        code: the exit code; with a companion that of the companion, or of the signal that came
            before there was one.
    """

    def __init__(
        self,
        config: uvicorn.Config,
        announce: Callable[[], None],
        stopping: Callable[[], None],
        companion: Callable[[], Awaitable[int]] | None,
    ) -> None:
        super().__init__(config)
        self._announce = announce
        self._stopping = stopping
        self._companion = companion
        self.code = 0

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Stop on SIGINT and SIGTERM, without raising them anew as uvicorn does."""
        for name in SIGNALS:
            signal.signal(name, self.handle_exit)
        try:
            yield
        finally:
            ignore_further_signals()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then say so: the ready line is a promise that a request will be answered."""
        await super().startup(sockets)
        let_many_wait(sockets or [])
        gc.freeze()
        gc.enable()
        gc.set_threshold(10_000, 20, 20)
        self._announce()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Let those go first who wait for what may never happen.

        After a companion nobody is left to be answered, and nobody is waited for.
        """
        self._stopping()
        if self._companion:
            for server in self.servers:
                server.close()
            for connection in list(self.server_state.connections):
                connection.shutdown()
            await self.lifespan.shutdown()
            return
        await super().shutdown(sockets)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Stop, unless a companion takes the signals over."""
        if self._companion:
            self.code = 128 + sig
        super().handle_exit(sig, frame)

    async def main_loop(self) -> None:
        """Serve until told to stop, or as long as the companion runs."""
        if self._companion is None:
            await super().main_loop()
            return
        serving = asyncio.ensure_future(super().main_loop())
        try:
            self.code = await self._companion()
        finally:
            serving.cancel()


_GRACE = 0.5  # seconds that requests in flight are given, so that all is over within one


class _LoopTrouble:
    """What the event loop complains of; that it runs out of files, a line a minute."""

    _NO_FILES = (errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM)
    _silent_until = 0.0

    def __call__(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if not isinstance(error, OSError) or error.errno not in self._NO_FILES:
            loop.default_exception_handler(context)
        elif loop.time() >= self._silent_until:
            self._silent_until = loop.time() + 60
            _log.error(
                "connections wait, as no more can be accepted: %s; raise the limit (ulimit -n)",
                error.strerror,
            )


def serve(settings: Settings, remark: str | None = None, companion: Companion | None = None) -> int:
    """Serve until told to stop, or until a ``companion`` ends; return the exit code.

    With a companion, the signals are its own and nothing is announced on stdout.

    Args:
        remark: what the log is to say first.

    Raises:
        click.ClickException: the port is taken, or a file cannot be used.
        BadSetting: there is no such scenario, or the world cannot begin when it should.
    """
    log, out = set_up_logging(settings), Output(sys.stdout)
    if remark:
        _log.warning("%s", remark)
    if settings.exit_with_parent:
        end_with_parent()
    try:
        return asyncio.run(_serve(settings, log, out, companion))
    finally:
        log.close()
        out.close()


async def _serve(settings: Settings, log: Output, out: Output, companion: Companion | None) -> int:
    asyncio.get_running_loop().set_exception_handler(_LoopTrouble())
    try:
        app = create_app(settings)
    except UnknownScenario as error:
        raise BadSetting("scenario", str(error)) from error
    except DocumentErrors as error:
        raise click.ClickException(str(error)) from error
    worlds: Worlds = app.state.worlds
    try:
        await worlds.open()  # before there is anything to connect to
        listeners = listen(settings.host, settings.port)
        _warn(settings, listeners)
        address = url(settings.host, listeners[0].getsockname()[1])
        app.state.tells_requests = requests_are_told(settings)
        served = _watched(app, settings, log) if app.state.tells_requests else app

        def announce() -> None:
            if companion is None:
                out.line(announcement(worlds.default, address))

        beside = partial(companion, address, app) if companion else None
        server = _Server(_config(served), announce, worlds.stop_waiting, beside)
        await server.serve(sockets=listeners)
        if worlds.failure:
            raise worlds.failure
        return server.code
    except StoreError as error:
        raise click.ClickException(str(error)) from error
    finally:
        await worlds.close()


def _warn(settings: Settings, listeners: list[socket.socket]) -> None:
    if is_exposed(listeners) and settings.admin_token is None:
        _log.warning(
            "with --host %s whoever reaches this machine can use the control plane under /__admin;"
            " --admin-token TOKEN keeps it to those who send it",
            settings.host,
        )


def _watched(app: ASGIApp, settings: Settings, log: Output) -> ASGIApp:
    from boses_mock.serving.requests import RequestLog, wording

    return RequestLog(app, wording(settings), log.line)


def _config(app: ASGIApp) -> uvicorn.Config:
    config = uvicorn.Config(
        app,
        http=_Protocol,
        ws="none",
        access_log=False,
        log_config=None,
        server_header=False,
        proxy_headers=False,  # nobody stands in front of it, so nobody may speak for another
        timeout_keep_alive=75,
        # How many connections are accepted a turn of the loop; where one cannot be, asyncio goes
        # through all of them, and then tries again that many times.
        backlog=16,
    )
    config.timeout_graceful_shutdown = _GRACE  # type: ignore[assignment]  # any number will do
    return config
