"""How a test talks to the mock: one request, one answer, over a connection that is kept."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import http.client

_PATIENCE = 60.0  # seconds that an answer may take beside what it is asked to wait


class ControlError(Exception):
    """The mock refused what a test asked of it, or does not answer; the text says why."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back.

    Attributes:
        lines: the headers as they came, names in lower case.
        cookies: what the answer sets, by name.
    """

    status: int
    lines: Sequence[tuple[str, str]]
    cookies: Mapping[str, str]
    body: bytes

    def json(self) -> Any:
        """Return the body as JSON, None where there is none."""
        return json.loads(self.body) if self.body else None


class Channel(Protocol):
    """A way to a server."""

    def send(
        self, method: str, path: str, headers: Mapping[str, str], body: bytes, wait: float
    ) -> Answer:
        """Send a request; the answer may take ``wait`` seconds longer than others."""

    def close(self) -> None:
        """Let go of what is held open."""


def answer_of(status: int, headers: list[tuple[str, str]], body: bytes) -> Answer:
    """Return an answer of its parts."""
    cookies = {}
    for name, value in headers:
        if name.lower() == "set-cookie":
            key, _, content = value.partition(";")[0].partition("=")
            cookies[key] = content
    return Answer(status, [(name.lower(), value) for name, value in headers], cookies, body)


class HttpChannel:
    """HTTP over a connection for each thread, opened anew where the server has closed it."""

    def __init__(self, url: str) -> None:
        self._host, _, port = url.partition("://")[2].rpartition(":")
        self._port = int(port)
        self._local = threading.local()
        self._open: list[http.client.HTTPConnection] = []

    def send(
        self, method: str, path: str, headers: Mapping[str, str], body: bytes, wait: float = 0.0
    ) -> Answer:
        """Send a request and return the answer.

        Raises:
            ControlError: there is none.
        """
        connection = self._connection()
        connection.timeout = _PATIENCE + wait
        was_idle = connection.sock is not None
        if connection.sock:
            connection.sock.settimeout(_PATIENCE + wait)
        try:
            return self._sent(connection, method, path, headers, body)
        except ConnectionError as error:
            connection.close()
            if not was_idle:  # where it was, the server may have closed it before it was asked
                raise ControlError(f"{method} {path} got no answer: {error}") from error
            return self.send(method, path, headers, body, wait)
        except OSError as error:
            connection.close()
            raise ControlError(f"{method} {path} got no answer: {error}") from error

    def _connection(self) -> http.client.HTTPConnection:
        connection: http.client.HTTPConnection | None = getattr(self._local, "connection", None)
        if connection is None:
            import http.client

            connection = http.client.HTTPConnection(self._host.strip("[]"), self._port)
            self._local.connection = connection
            self._open.append(connection)
        return connection

    def _sent(
        self,
        connection: http.client.HTTPConnection,
        method: str,
        path: str,
        headers: Mapping[str, str],
        body: bytes,
    ) -> Answer:
        connection.request(method, path, body or None, dict(headers))
        response = connection.getresponse()
        return answer_of(response.status, response.getheaders(), response.read())

    def close(self) -> None:
        """Close all connections."""
        for connection in self._open:
            connection.close()
        self._open.clear()
        self._local = threading.local()
