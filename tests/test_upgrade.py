"""Clients that would rather speak HTTP/2 are heard in HTTP/1.1, with their bodies."""

from __future__ import annotations

import json
import socket
from collections.abc import Sequence
from http.client import parse_headers
from itertools import pairwise
from typing import BinaryIO

import pytest

from tests.conftest import Server

BODY = json.dumps({"name": "Snacks"}).encode()
TOKEN = b"Authorization: Bearer boses-dev-token\r\n"
WISH = (
    b"Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAEAAEAAAAIAAAAA\r\n"
)
JAVA = (
    b"POST /api/v1/projects HTTP/1.1\r\nConnection: Upgrade, HTTP2-Settings\r\n"
    b"Content-Length: %d\r\nHost: localhost:8000\r\n"
    b"HTTP2-Settings: AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA\r\nUpgrade: h2c\r\n"
    b"User-Agent: Java-http-client/17.0.9\r\n" + TOKEN + b"Content-Type: application/json\r\n\r\n"
) % len(BODY)
CURL = (
    b"POST /api/v1/projects HTTP/1.1\r\nHost: localhost\r\nUser-Agent: curl/7.88.1\r\n"
    b"Accept: */*\r\n" + WISH + TOKEN + b"Content-Type: application/json\r\n"
    b"Content-Length: %d\r\n\r\n"
) % len(BODY)
CHUNKED = (
    b"POST /api/v1/projects HTTP/1.1\r\nHost: localhost\r\n" + WISH + TOKEN + b"Content-Type: "
    b"application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
)
CHUNKS = b"%x\r\n%s\r\n%x\r\n%s\r\n0\r\n\r\n" % (4, BODY[:4], len(BODY) - 4, BODY[4:])
GET = b"GET /health HTTP/1.1\r\nHost: localhost\r\n" + WISH + b"\r\n"


def answers(server: Server, pieces: Sequence[bytes], count: int = 1) -> list[tuple[int, bytes]]:
    """Send the pieces, each in a packet of its own; return so many answers' status and body."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for piece in pieces:
            connection.sendall(piece)
        with connection.makefile("rb") as stream:
            return [answer(stream) for _ in range(count)]


def answer(stream: BinaryIO) -> tuple[int, bytes]:
    """Read one answer of several, its length given."""
    status = int(stream.readline().split()[1])
    headers = parse_headers(stream)
    return status, stream.read(int(headers["Content-Length"]))


@pytest.mark.parametrize("head", [JAVA, CURL], ids=["java", "curl"])
@pytest.mark.parametrize("cuts", [(), (0,), (3,), (-60,), (-2, 0)], ids=str)
def test_a_body_is_read_after_a_wish_for_http_2(
    served: Server, head: bytes, cuts: tuple[int, ...]
) -> None:
    whole = head + BODY
    places = [0, *sorted(len(head) + cut for cut in cuts), len(whole)]
    pieces = [whole[begin:end] for begin, end in pairwise(places)]
    ((status, body),) = answers(served, pieces)
    assert (status, json.loads(body)["name"]) == (201, "Snacks")


def test_a_body_in_chunks_is_read_as_well(served: Server) -> None:
    for pieces in ([CHUNKED + CHUNKS], [CHUNKED, CHUNKS], [CHUNKED + CHUNKS[:9], CHUNKS[9:]]):
        assert answers(served, pieces)[0][0] == 201


def test_many_such_requests_share_a_connection(served: Server) -> None:
    found = answers(served, [(GET + JAVA + BODY) * 600, GET], 1_201)
    assert [status for status, _ in found] == [200, 201] * 600 + [200]
    assert {len(body) for status, body in found if status == 200} == {len(found[0][1])}


def test_a_web_socket_is_answered_as_a_plain_request(served: Server) -> None:
    wish = (
        b"GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    )
    assert answers(served, [wish + b"Sec-WebSocket-Version: 13\r\n\r\n"])[0][0] == 200


def test_a_tunnel_is_refused(served: Server) -> None:
    for target in (b"example.com:443", b"/health"):
        request = b"CONNECT %s HTTP/1.1\r\nHost: localhost\r\n\r\n" % target
        status, body = answers(served, [request])[0]
        assert status in (400, 404, 405) and json.loads(body)["detail"]


@pytest.mark.parametrize("lines", [2, 5])
def test_cookies_may_stand_in_several_lines(served: Server, lines: int) -> None:
    others = b"".join(b"Cookie: other%d=x\r\n" % number for number in range(lines - 1))
    cookie = b"Cookie: access_token=boses-dev-token\r\n"
    for given in (cookie + others, others + cookie):
        request = b"GET /api/v1/projects HTTP/1.1\r\nHost: localhost\r\n" + given + b"\r\n"
        assert answers(served, [request])[0][0] == 200
