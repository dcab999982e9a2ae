"""What happens below HTTP: latency, and connections that break by WireMock's four names."""

from __future__ import annotations

import asyncio
import socket
import struct
from asyncio import Transport
from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response

from boses_mock.faults.model import ConnectionFault
from boses_mock.kernel.errors import ApiError
from boses_mock.kernel.rng import digest
from boses_mock.world.world import World

_LINGERING = 2.0  # seconds
_MOST_UNREAD = 128 * 1_048_576  # bytes

_CHUNKED_START = (
    b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"
)

# The server's open connections by the client's address, which is what a request knows of its own.
open_connections: dict[tuple[str, int], Transport] = {}


class Farewell(asyncio.Protocol):
    """Reads on without a look, after the last answer, until the client has seen that.

    To close a connection on which bytes still come is to reset it, and a reset takes away the
    answer that the client had no time to read, as it was sending. Time and bytes are bounded.
    """

    def __init__(self, transport: Transport, lost: Callable[[Exception | None], None]) -> None:
        self._transport = transport
        self._lost = lost
        self._left = _MOST_UNREAD
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(_LINGERING, transport.close)

    def data_received(self, data: bytes) -> None:
        """Forget what came; close where there is no end of it."""
        self._left -= len(data)
        if self._left < 0:
            self._transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        """Tell that the connection is gone."""
        self._timer.cancel()
        self._lost(exc)


async def pause(world: World, milliseconds: float) -> None:
    """Wait as a client would be made to wait: real time, shortened by a scaled clock."""
    scale = world.clock.spec.scale if world.clock.spec.mode == "scaled" else 1.0
    await asyncio.sleep(milliseconds / 1_000 / scale)


async def break_connection(request: Request, world: World, fault: ConnectionFault) -> Response:
    """Break the request's connection as ``fault`` names it.

    Raises:
        ApiError: 503 where there is no connection to break, as under an in-process client.
    """
    client = request.client
    transport = open_connections.get((client.host, client.port)) if client else None
    if transport is None:
        raise ApiError(503, f"{fault} needs a real connection")
    if fault == "CONNECTION_RESET_BY_PEER":
        _reset(transport)
    else:
        garbage = digest(world.seed, "garbage", request.url.path)
        if fault == "MALFORMED_RESPONSE_CHUNK":
            transport.write(_CHUNKED_START + b"zz\r\n" + garbage)
        elif fault == "RANDOM_DATA_THEN_CLOSE":
            transport.write(garbage)
        transport.close()
    while (await request.receive())["type"] != "http.disconnect":
        continue
    return Response(status_code=499)


def _reset(transport: Transport) -> None:
    connection: socket.socket = transport.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()
