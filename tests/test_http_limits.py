"""What is no HTTP, or too much of it: refused in the one error shape, and never held."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterable
from http.client import HTTPResponse

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import Server
from tests.processes import resident

START = b"GET /health HTTP/1.1\r\nHost: localhost\r\n"
POST = b"POST /api/v1/auth/login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
PIECE = b"x" * 65_536


def answered(server: Server, pieces: Iterable[bytes]) -> tuple[int, bytes]:
    """Send the pieces; return the first answer's status and body, 0 if it hung up meanwhile."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=20) as connection:
        try:
            for piece in pieces:
                connection.sendall(piece)
        except (BrokenPipeError, ConnectionResetError):
            return 0, b""
        with HTTPResponse(connection) as response:
            response.begin()
            return response.status, response.read()


@pytest.mark.parametrize(
    "request_",
    [
        START + b"X: " + b"x" * 66_000 + b"\r\n\r\n",
        START + b"".join(b"X-%d: x\r\n" % number for number in range(200)) + b"\r\n",
        START
        + b"".join(b"X-%d: %s\r\n" % (number, b"x" * 7_000) for number in range(10))
        + b"\r\n",
        b"GET /" + b"x" * 66_000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n",
    ],
    ids=["one line", "many lines", "in total", "address"],
)
def test_headers_beyond_the_limit_are_refused(served: Server, request_: bytes) -> None:
    status, body = answered(served, [request_])
    assert status == 431
    assert "65536 bytes" in json.loads(body)["detail"]


def test_any_number_of_headers_is_answered_and_not_reset(served: Server) -> None:
    lines = [b"X-%d: x\r\n" % number for number in range(200_000)]
    for _ in range(3):
        status, body = answered(served, [START, b"".join(lines), b"\r\n", PIECE])
        assert status == 431
        assert "200 lines" in json.loads(body)["detail"]


def test_a_client_that_never_ends_is_hung_up_on(served: Server) -> None:
    with socket.create_connection(("127.0.0.1", served.port), timeout=20) as connection:
        connection.sendall(START + b"X: " + PIECE * 8)
        while connection.recv(65_536):
            continue
        with pytest.raises((BrokenPipeError, ConnectionResetError)):
            for _ in range(4_000):
                connection.sendall(PIECE)


@pytest.mark.parametrize("size", [1, 60_000])
def test_headers_within_the_limit_are_taken(served: Server, size: int) -> None:
    request = START + b"X: " + b"x" * size + b"\r\nConnection: close\r\n\r\n"
    assert answered(served, [request])[0] == 200


def test_each_request_of_a_connection_has_the_whole_room(served: Server) -> None:
    with served.client() as client:
        for _ in range(5):
            assert client.get("/health", headers={"X-Large": "x" * 30_000}).status_code == 200


def test_a_large_body_is_no_header(served: Server) -> None:
    body = b'{"email":"' + b"x" * 300_000 + b'"}'
    request = POST + b"Connection: close\r\nContent-Length: %d\r\n\r\n" % len(body) + body
    assert answered(served, [request])[0] == 422


@pytest.mark.parametrize(
    "start",
    [
        START + b"X: ",
        START + b"X",
        b"GET /",
        POST + b"Transfer-Encoding: chunked\r\n\r\n0\r\nX: ",
    ],
    ids=["value", "name", "address", "trailer"],
)
def test_an_endless_field_is_not_held(server: Callable[..., Server], start: bytes) -> None:
    running = server()
    answered(running, [POST + b"Content-Length: 2\r\n\r\n{}"])  # what a login loads, is loaded
    before = resident(running.process.pid)
    assert answered(running, [start, *[PIECE] * 800])[0] == 431  # read by who sends on and on
    assert resident(running.process.pid) - before < 5_000_000
    with running.client() as client:
        assert client.get("/health").status_code == 200


@settings(derandomize=True, deadline=None, max_examples=150)
@given(
    st.one_of(
        st.binary(min_size=1, max_size=200),
        st.binary(max_size=100).map(lambda junk: START + junk + b"\r\n\r\n"),
        st.binary(max_size=60).map(lambda junk: b"GET /" + junk + b" HTTP/1.1\r\n\r\n"),
    )
)
def test_whatever_is_no_request_is_refused_in_the_one_shape(served: Server, sent: bytes) -> None:
    status, body = answered(served, [sent + b"\r\n\r\n" + START + b"\r\n"])
    assert status < 500
    assert status < 400 or set(json.loads(body)) == {"detail"}
