"""An ASGI application called from within the process, as its users would, without a socket."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import orjson
from starlette.types import ASGIApp, Message

_BOUNDARY = b"boses-mock-history"


class Refused(Exception):
    """An operation has not done what was asked; the message is its answer."""


class Caller:
    """Calls the operations of an application."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def send(self, method: str, path: str, token: str, json: object = None) -> Any:
        """Return the JSON that a call answers with, None where it says nothing.

        Raises:
            Refused: the answer is no 2xx.
        """
        body = b"" if json is None else orjson.dumps(json)
        return await self._call(method, path, token, b"application/json", body)

    async def upload(self, path: str, token: str, file: Mapping[str, bytes | str]) -> Any:
        """Send a form: the ``file`` of a ``name``, and text fields. Raises as :meth:`send`."""
        parts = []
        for key, value in file.items():
            if isinstance(value, bytes):
                named = f'name="file"; filename="{quote(key)}"'
                head = f"Content-Disposition: form-data; {named}\r\n\r\n".encode()
                parts.append(head + value)
            else:
                head = f'Content-Disposition: form-data; name="{key}"\r\n\r\n'.encode()
                parts.append(head + value.encode())
        marked = b"".join(b"--" + _BOUNDARY + b"\r\n" + part + b"\r\n" for part in parts)
        media_type = b"multipart/form-data; boundary=" + _BOUNDARY
        return await self._call("POST", path, token, media_type, marked + b"--" + _BOUNDARY + b"--")

    async def _call(
        self, method: str, path: str, token: str, media_type: bytes, body: bytes
    ) -> Any:
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": method,
            "scheme": "http",
            "path": path,
            "raw_path": path.encode(),
            "root_path": "",
            "query_string": b"",
            "headers": [
                (b"host", b"localhost:8000"),
                (b"authorization", b"Bearer " + token.encode()),
                (b"content-type", media_type),
                (b"content-length", str(len(body)).encode()),
            ],
            "client": ("127.0.0.1", 0),
            "server": ("localhost", 8000),
            "state": {},
        }
        exchange = _Exchange(body)
        await self._app(scope, exchange.receive, exchange.send)
        if not 200 <= exchange.status < 300:
            raise Refused(f"{exchange.status} {exchange.body.decode()}")
        return orjson.loads(exchange.body) if exchange.body else None


class _Exchange:
    """One request's body on its way in, and its answer on its way out."""

    def __init__(self, body: bytes) -> None:
        self._body: bytes | None = body
        self.status, self.body = 0, b""

    async def receive(self) -> Message:
        if self._body is None:  # whoever waits for a hang-up waits until they are cancelled
            import asyncio

            await asyncio.Event().wait()
        body, self._body = self._body, None
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
        else:
            self.body += message.get("body", b"")
