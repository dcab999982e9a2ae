"""A line for each request: what was asked, how it was answered, in which world, and why so.

Nothing of it goes through ``logging``, which would cost a tenth of all requests.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import lru_cache
from time import perf_counter
from typing import NamedTuple

import orjson
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from boses_mock.kernel.redaction import redact
from boses_mock.serving.logs import printable
from boses_mock.settings import Settings

_LONGEST_REMEMBERED = 200  # characters of a text that is likely to come again
_NO_HEAD: Message = {"status": 0, "headers": ()}


class Wording(NamedTuple):
    """How a line begins and ends: what stands around its milliseconds is often the same.

    Attributes:
        beginning: made of method, path, and status (0 where the connection ended unanswered).
        end: made of the world and the reason, "" where there is none.
    """

    beginning: Callable[[str, str, int], str]
    end: Callable[[str, str], str]


class RequestLog:
    """ASGI middleware around an application whose requests somebody watches."""

    def __init__(self, app: ASGIApp, wording: Wording, line: Callable[[str], None]) -> None:
        self._app = app
        self._beginning = wording.beginning
        self._end = wording.end
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
            world = why = b""
            for name, value in head["headers"]:
                if name == b"x-boses-mock-world":
                    world = value
                elif name == b"x-boses-mock-why":
                    why = value
            beginning = self._beginning(scope["method"], scope["path"], head["status"])
            end = self._end(world.decode("latin-1"), why.decode("latin-1"))
            self._line(f"{beginning}{ms:.2f}{end}")


def wording(settings: Settings) -> Wording:
    """Return how the settings want a request to be worded."""
    return _AS_JSON if settings.log_format == "json" else _AS_TEXT


def _asked(method: str, path: str, status: int) -> str:
    return f"{method} {printable(redact(path))} {status or 'no answer'}"


def _text_beginning(method: str, path: str, status: int) -> str:
    return f"INFO: {_asked(method, path, status)} "


def _text_end(world: str, why: str) -> str:
    return f" ms {world} {printable(why)}" if why else f" ms {world}"


def _json_beginning(method: str, path: str, status: int) -> str:
    fields = {
        "level": "info",
        "message": _asked(method, path, status),
        "event": "request",
        "method": method,
        "path": printable(redact(path)),
        "status": status or None,
    }
    return orjson.dumps(fields).decode()[:-1] + ',"ms":'


def _json_end(world: str, why: str) -> str:
    return "," + orjson.dumps({"world": world, "why": why or None}).decode()[1:]


def _remembering(make: Callable[..., str]) -> Callable[..., str]:
    """Return ``make`` with a memory; the second of its parameters may be too long to be kept."""
    remembered = lru_cache(maxsize=1_024)(make)

    def made(first: str, text: str, *rest: int) -> str:
        return (remembered if len(text) <= _LONGEST_REMEMBERED else make)(first, text, *rest)

    return made


_AS_TEXT = Wording(_remembering(_text_beginning), _remembering(_text_end))
_AS_JSON = Wording(_remembering(_json_beginning), _remembering(_json_end))
