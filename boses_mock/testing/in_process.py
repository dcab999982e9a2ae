"""The mock without sockets: its application in a thread with an event loop of its own.

What it holds (locks, a database's thread) belongs to one loop, while tests bring a loop each or
none at all. So each request is handed over whole to that loop, and its answer back.
"""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Awaitable, Callable, Coroutine, Mapping, MutableMapping
from typing import Any, TypeVar
from urllib.parse import urlsplit

from boses_mock.testing.control import Answer, ControlError, answer_of
from boses_mock.testing.process import flags_of
from boses_mock.web.direct import HOST, content_of, messages_of, scope_of

T = TypeVar("T")
_PATIENCE = 60.0

Message = MutableMapping[str, Any]


class InProcess:
    """A running application.

    Attributes:
        url: the origin that it answers to.
        pid: this process.
        log: nothing; what it has to say goes to this process's logging.
    """

    url = "http://localhost:8000"
    log = ""

    def __init__(self, settings: Mapping[str, Any]) -> None:
        """Start it.

        Raises:
            ControlError: the settings cannot be used, and why.
        """
        self.pid = os.getpid()
        self._app = _application(settings)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._lifespan = self._app.router.lifespan_context(self._app)
        self._run(self._lifespan.__aenter__())

    def _run(self, work: Coroutine[Any, Any, T], wait: float = 0.0) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(_PATIENCE + wait)

    def send(
        self, method: str, path: str, headers: Mapping[str, str], body: bytes, wait: float = 0.0
    ) -> Answer:
        """Send a request and return the answer."""
        parts = urlsplit(path)
        sent = {"host": HOST, "content-length": str(len(body))}
        sent |= {name.lower(): value for name, value in headers.items()}
        scope = scope_of(method, parts.path, parts.query, sent.items())
        return answer_of(*_parts(self._run(messages_of(self._app, scope, body), wait)))

    async def app(
        self,
        scope: Message,
        receive: Callable[[], Awaitable[Message]],
        send: Callable[[Message], Awaitable[None]],
    ) -> None:
        """Answer as an ASGI application, on whatever loop this is called."""
        if scope["type"] == "lifespan":  # which is the with block's
            while (message := await receive())["type"] != "lifespan.shutdown":
                await send({"type": f"{message['type']}.complete"})
            await send({"type": "lifespan.shutdown.complete"})
            return
        if scope["type"] != "http":
            raise NotImplementedError(f"{scope['type']} is not spoken")
        body, more = b"", True
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                return
            body += message.get("body", b"")
            more = message.get("more_body", False)
        own = {name: value for name, value in scope.items() if name not in ("app", "state")}
        work = asyncio.run_coroutine_threadsafe(messages_of(self._app, own, body), self._loop)
        for message in await asyncio.wrap_future(work):
            await send(message)

    def transport(self, is_async: bool) -> Any:
        """Return a transport for a client of httpx's that leads here."""
        from boses_mock.testing.session import httpx_module

        httpx = httpx_module()
        if is_async:
            return httpx.ASGITransport(self.app)
        outer = self

        class Transport(httpx.BaseTransport):  # type: ignore[misc, name-defined]
            def handle_request(self, request: Any) -> Any:
                path = request.url.raw_path.decode("ascii")
                answer = outer.send(request.method, path, request.headers, request.read())
                return httpx.Response(
                    answer.status, headers=list(answer.lines), content=answer.body
                )

        return Transport()

    def close(self) -> None:
        """Keep on; it ends by :meth:`stop`."""

    def stop(self) -> None:
        """End it."""
        self._run(self._lifespan.__aexit__(None, None, None))
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


def _application(settings: Mapping[str, Any]) -> Any:
    import click

    from boses_mock.app import create_app
    from boses_mock.cli import settings_of
    from boses_mock.flags import culprit, problem
    from boses_mock.kernel.document import DocumentErrors
    from boses_mock.kernel.errors import ApiError

    try:
        return create_app(settings_of(flags_of(settings)))
    except click.UsageError as error:
        raise ControlError(f"{culprit(error)}{problem(error)}") from error
    except (DocumentErrors, ApiError, ValueError) as error:
        raise ControlError(str(error)) from error


def _parts(messages: list[Message]) -> tuple[int, list[tuple[str, str]], bytes]:
    start = messages[0]
    headers = [
        (name.decode("latin-1"), value.decode("latin-1")) for name, value in start["headers"]
    ]
    return start["status"], headers, content_of(messages[1:])
