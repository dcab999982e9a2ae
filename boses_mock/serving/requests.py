"""A line for each request: what was asked, how it was answered, in which world, and why so.

Nothing of it goes through ``logging``, which would cost a tenth of all requests.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import lru_cache
from time import perf_counter

import orjson
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from boses_mock.kernel.redaction import redact
from boses_mock.serving.logs import printable
from boses_mock.settings import Settings

_LONGEST_REMEMBERED = 200  # characters of a path that is likely to come again
_NO_HEAD: Message = {"status": 0, "headers": ()}

# Makes a line of method, path, status (0 where the connection ended without an answer),
# milliseconds until the whole answer was handed over, world and reason ("" where there is none).
Wording = Callable[[str, str, int, float, str, str], str]


class RequestLog:
    """ASGI middleware around an application whose requests somebody watches."""

    def __init__(self, app: ASGIApp, wording: Wording, line: Callable[[str], None]) -> None:
        self._app = app
        self._wording = wording
        self._line = line

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the application answer, and tell of it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began, head = perf_counter(), _NO_HEAD

        def noting(message: Message) -> Awaitable[None]:
            nonlocal head
            if message["type"] == "http.response.start":
                head = message
            return send(message)

        try:
            await self._app(scope, receive, noting)
        finally:
            ms = (perf_counter() - began) * 1_000
            headers: dict[bytes, bytes] = dict(head["headers"])
            world = headers.get(b"x-boses-mock-world", b"").decode("latin-1")
            why = headers.get(b"x-boses-mock-why", b"").decode("latin-1")
            path = scope["path"]
            shown = (_remembered if len(path) <= _LONGEST_REMEMBERED else _shown)(path)
            self._line(self._wording(scope["method"], shown, head["status"], ms, world, why))


def _shown(path: str) -> str:
    return printable(redact(path))


_remembered = lru_cache(maxsize=1_024)(_shown)


def wording(settings: Settings) -> Wording:
    """Return how the settings want a request to be worded."""
    return _as_json if settings.log_format == "json" else _as_text


def _as_text(method: str, path: str, status: int, ms: float, world: str, why: str) -> str:
    text = f"INFO: {method} {path} {status or 'no answer'} {ms:.2f} ms {world}"
    return f"{text} {printable(why)}" if why else text


def _as_json(method: str, path: str, status: int, ms: float, world: str, why: str) -> str:
    fields = {
        "level": "info",
        "message": f"{method} {path} {status or 'no answer'}",
        "event": "request",
        "method": method,
        "path": path,
        "status": status or None,
        "ms": round(ms, 2),
        "world": world,
        "why": why or None,
    }
    return orjson.dumps(fields).decode()
