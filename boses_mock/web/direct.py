"""An ASGI application called from within the process, without a socket."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, MutableMapping
from typing import Any

from starlette.types import ASGIApp, Message

HOST = "localhost:8000"  # that it is called by


def scope_of(
    method: str, path: str, query: str, headers: Iterable[tuple[str, str]]
) -> MutableMapping[str, Any]:
    """Return the scope of a request from this machine; header names are in lower case."""
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "headers": [(name.encode(), value.encode()) for name, value in headers],
        "client": ("127.0.0.1", 0),
        "server": ("localhost", 8000),
        "state": {},
    }


async def messages_of(app: ASGIApp, scope: MutableMapping[str, Any], body: bytes) -> list[Message]:
    """Return what an application sends in answer, to a client that stays until then."""
    told: list[Message] = []
    asked: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def receive() -> Message:
        if not asked:
            await asyncio.Event().wait()
        return asked.pop()

    async def send(message: Message) -> None:
        told.append(message)

    await app(scope, receive, send)
    return told


def content_of(messages: Iterable[Message]) -> bytes:
    """Return the body that an application has sent."""
    return b"".join(each.get("body", b"") for each in messages)
