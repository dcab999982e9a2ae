"""From a path to its operation, in one look-up.

Starlette's router tries its routes one after the other and takes the first whose pattern fits.
With the operations of a whole API that costs more than answering does, and a wrong method on
``/parse-prompt`` would be taken for a group's id. Here each path segment is one step down a tree,
words before parameters, and the path alone decides.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from boses_mock.kernel.errors import ApiError
from boses_mock.web.operation import Operation

Respond = Callable[[Operation, Request], Awaitable[Response]]
Methods = dict[str, tuple[Operation, Respond]]


class _Branch:
    """What may follow a path: a word, or a parameter; and the methods if the path may end here."""

    __slots__ = ("methods", "parameter", "parameters", "words")

    def __init__(self) -> None:
        self.words: dict[str, _Branch] = {}
        self.parameter: _Branch | None = None
        self.methods: Methods = {}
        self.parameters: list[tuple[int, str]] = []


def _with_query(path: str, scope: Scope) -> str:
    """Return a path alone: behind a proxy the server's own origin is another than its client's."""
    query: str = scope["query_string"].decode("latin-1")
    return f"{path}?{query}" if query else path


class Operations:
    """ASGI middleware that answers the operations and hands everything else on."""

    def __init__(self, app: ASGIApp, operations: Iterable[tuple[Operation, Respond]]) -> None:
        self._app = app
        self._root = _Branch()
        for operation, respond in operations:
            self._add(operation, respond)

    def _add(self, operation: Operation, respond: Respond) -> None:
        branch, parameters = self._root, []
        for index, segment in enumerate(operation.path.split("/")):
            if segment.startswith("{"):
                parameters.append((index, segment.strip("{}")))
                branch.parameter = branch.parameter or _Branch()
                branch = branch.parameter
            else:
                branch = branch.words.setdefault(segment, _Branch())
        branch.methods[operation.method] = operation, respond
        branch.parameters = parameters

    def _find(self, segments: list[str]) -> _Branch | None:
        branch = self._root
        for segment in segments:
            following = branch.words.get(segment) or (branch.parameter if segment else None)
            if following is None:
                return None
            branch = following
        return branch if branch.methods else None

    def of(self, path: str) -> tuple[Methods, dict[str, str]] | None:
        """Return what may be asked at a path, and the path's parameters; None where nothing may."""
        segments = path.split("/")
        found = self._find(segments)
        if found is None:
            return None
        return found.methods, {name: segments[index] for index, name in found.parameters}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer the request if an operation has its path."""
        path: str = scope.get("path", "")
        found = self.of(path) if scope["type"] == "http" else None
        if found:
            methods, scope["path_params"] = found
            response = await self._respond(methods, scope, receive, send)
        elif other := self._other_spelling(path):
            response = RedirectResponse(_with_query(quote(other), scope))
        else:
            await self._app(scope, receive, send)
            return
        await response(scope, receive, send)

    def _other_spelling(self, path: str) -> str | None:
        """Return the path with a slash less, or one more, if an operation has that."""
        other = path.rstrip("/") if path.endswith("/") else f"{path}/"
        return other if self._find(other.split("/")) else None

    async def _respond(
        self, methods: Methods, scope: Scope, receive: Receive, send: Send
    ) -> Response:
        method = "GET" if scope["method"] == "HEAD" else scope["method"]
        if method not in methods:
            from boses_mock.web.astray import gone_astray

            allowed = ", ".join(["HEAD", *methods] if "GET" in methods else methods)
            return gone_astray(scope, ApiError(405, "Method Not Allowed", {"Allow": allowed}))
        operation, respond = methods[method]
        return await respond(operation, Request(scope, receive, send))
