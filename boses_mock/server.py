"""A running server: the socket, the banner, the ready line, the signals."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from typing import Any

import click
import httptools
import uvicorn
from starlette.applications import Starlette
from uvicorn.protocols.http.auto import AutoHTTPProtocol

from boses_mock import __version__
from boses_mock.app import create_app
from boses_mock.faults.sources import UnknownScenario
from boses_mock.kernel.clock import iso
from boses_mock.kernel.document import DocumentErrors
from boses_mock.kernel.errors import reason
from boses_mock.settings import Settings
from boses_mock.store.db import StoreError
from boses_mock.web.transport import open_connections
from boses_mock.world.world import World
from boses_mock.world.worlds import Worlds

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
        self.get_extra_info = transport.get_extra_info
        self.is_closing = transport.is_closing

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)

    def write(self, data: bytes) -> None:
        if not self._pending:
            self._soon(self._flush)
        self._pending.append(data)

    def _flush(self) -> None:
        if self._pending:
            self._transport.write(b"".join(self._pending))
            self._pending.clear()

    def close(self) -> None:
        self._flush()
        self._transport.close()


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
        self.transport.close()

    def connection_made(self, transport: Any) -> None:
        self._peer = tuple((transport.get_extra_info("peername") or ("", 0))[:2])
        open_connections[self._peer] = transport
        super().connection_made(_OneSend(transport))

    def connection_lost(self, exc: Exception | None) -> None:
        open_connections.pop(self._peer, None)
        super().connection_lost(exc)


class _Server(uvicorn.Server):
    """uvicorn, which announces itself once it listens and exits 0 when told to stop."""

    def __init__(self, config: uvicorn.Config, announcement: str) -> None:
        super().__init__(config)
        self._announcement = announcement

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Stop on SIGINT and SIGTERM, without raising them anew as uvicorn does."""
        before = {name: signal.signal(name, self.handle_exit) for name in _STOP_SIGNALS}
        try:
            yield
        finally:
            for name, handler in before.items():
                signal.signal(name, handler)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then say so: the ready line is a promise that a request will be answered."""
        await super().startup(sockets)
        gc.freeze()
        gc.enable()
        gc.set_threshold(10_000, 20, 20)
        print(self._announcement, flush=True)


_STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_GRACE = 0.5  # seconds that requests in flight are given, so that all is over within one


class _LineFormatter(logging.Formatter):
    """One line a message, whatever a client put into it; a traceback may follow."""

    def formatMessage(self, record: logging.LogRecord) -> str:
        return "".join(map(_printable, super().formatMessage(record)))


def _printable(character: str) -> str:
    return character if character.isprintable() else ascii(character)[1:-1]


class _JsonFormatter(logging.Formatter):
    """One JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        fields = {"level": record.levelname.lower(), "message": record.getMessage()}
        if record.exc_info:
            fields["exception"] = self.formatException(record.exc_info)
        return json.dumps(fields, ensure_ascii=False)


def _set_up_logging(settings: Settings) -> None:
    handler = logging.StreamHandler()
    text = _LineFormatter("%(levelname)s: %(message)s")
    handler.setFormatter(_JsonFormatter() if settings.log_format == "json" else text)
    levels = {"boses_mock": settings.log_level, "uvicorn": "error", "python_multipart": "error"}
    for name, level in levels.items():
        logger = logging.getLogger(name)
        logger.setLevel(level.upper())
        logger.handlers = [handler]
        logger.propagate = False


def _bind(settings: Settings) -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    # The protocol is named because asyncio sets TCP_NODELAY only where it is; without, an answer
    # on a kept-alive connection waits 40 ms for the client's delayed acknowledgement.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((settings.host, settings.port))
    except OSError as error:
        listener.close()
        raise click.ClickException(
            f"cannot listen on {settings.host} port {settings.port}: {error.strerror};"
            " give another --port, or 0 for a free one"
        ) from error
    listener.listen(2048)
    return listener


def _announcement(world: World, url: str) -> str:
    demo = world.fixtures.world.demo
    where = "in memory" if world.settings.db is None else str(world.settings.db)
    lines = [
        "",
        f"  boses-mock {__version__}   a local Boses API",
        "",
        f"    API      {url}/api/v1",
        f"    Docs     {url}/docs",
        f"    Control  {url}/__admin/health",
        f"    World    seed {world.seed}, {where}",
        f"    Clock    {world.settings.clock}, now {iso(world.clock.now())}",
    ]
    if demo:
        lines += [
            f"    Account  {demo.email} / {demo.password}",
            "",
            f"    curl {url}/api/v1/projects"
            f' -H "Authorization: Bearer {demo.development_tokens[0]}"',
        ]
    return "\n".join([*lines, "", f"boses-mock is listening on {url}"])


def serve(settings: Settings) -> None:
    """Serve until told to stop.

    Raises:
        click.ClickException: the port is taken, or a file cannot be used; UsageError where there is
            no such scenario.
    """
    _set_up_logging(settings)
    asyncio.run(_serve(settings))


async def _serve(settings: Settings) -> None:
    try:
        app = create_app(settings)
    except UnknownScenario as error:
        raise click.UsageError(f"--scenario: {error}") from error
    except DocumentErrors as error:
        raise click.ClickException(str(error)) from error
    worlds: Worlds = app.state.worlds
    try:
        await worlds.open()  # before there is anything to connect to
        listener = _bind(settings)
        await _server(app, settings, listener).serve(sockets=[listener])
    except StoreError as error:
        raise click.ClickException(str(error)) from error
    finally:
        await worlds.close()


def _server(app: Starlette, settings: Settings, listener: socket.socket) -> uvicorn.Server:
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    url = f"http://{host}:{listener.getsockname()[1]}"
    config = uvicorn.Config(
        app,
        http=_Protocol,
        ws="none",
        access_log=False,
        log_config=None,
        server_header=False,
        proxy_headers=False,  # nobody stands in front of it, so nobody may speak for another
        timeout_keep_alive=75,
    )
    config.timeout_graceful_shutdown = _GRACE  # type: ignore[assignment]  # any number will do
    return _Server(config, _announcement(app.state.worlds.default, url))
