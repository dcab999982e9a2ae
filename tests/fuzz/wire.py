"""A connection that sends what no HTTP library would."""

from __future__ import annotations

import socket
from http.client import HTTPResponse

from tests.fuzz.attacker import Shot

_PATIENCE = 20.0  # seconds, far above what is judged


class Connection:
    """A kept-alive connection to a port of this machine, opened anew whenever it was closed."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._socket: socket.socket | None = None

    def send(self, shot: Shot) -> tuple[int, dict[bytes, bytes], bytes]:
        """Return status, headers and body of the answer."""
        if self._socket is None:
            self._socket = socket.create_connection(("127.0.0.1", self._port), _PATIENCE)
        lines = [shot.method.encode() + b" " + shot.target + b" HTTP/1.1"]
        lines += [name + b": " + value for name, value in shot.headers]
        self._socket.sendall(b"\r\n".join([*lines, b"", b""]) + shot.body)
        declared = dict(shot.headers).get(b"Content-Length", b"0")
        if declared != str(len(shot.body)).encode():
            self._socket.shutdown(socket.SHUT_WR)  # the rest will never come
        answer = HTTPResponse(self._socket, method=shot.method)
        answer.begin()
        body = answer.read()
        headers = {k.lower().encode(): v.encode("latin-1") for k, v in answer.getheaders()}
        if answer.will_close or declared != str(len(shot.body)).encode():
            self.close()
        return answer.status, headers, body

    async def answer(self, shot: Shot) -> tuple[int, dict[bytes, bytes], bytes]:
        """Do as :meth:`send`, for who awaits."""
        return self.send(shot)

    def close(self) -> None:
        """Close it, if it is open."""
        if self._socket:
            self._socket.close()
            self._socket = None
