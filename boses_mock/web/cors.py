"""What browsers are told about reading answers from pages of other origins.

Pages on this machine are permitted to, and those of the origins that are named. They may send any
header: a tracing library adds some to every request, and refusing one would stop them all. Pictures
are anybody's. A browser keeps what an ``<img>`` has shown, which asks for no permission, and gives
that same answer to a later ``fetch``; so they say ``*`` every time.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Sequence

from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from boses_mock.kernel.errors import ApiError
from boses_mock.kernel.redaction import redact
from boses_mock.web.envelope import HEADERS

_PICTURES = "/avatars/"
_EXPOSED = (
    "Content-Disposition",
    "ETag",
    "Location",
    "Retry-After",
    "X-Request-Id",
    "X-Boses-Mock-Why",
    "X-Boses-Mock-World",
    "X-Boses-Mock-Version",
)
_MOST_TOLD = 100
_LOCAL = r"https?://(?:localhost|[a-z0-9-]+\.localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?"
_ANY_SUBDOMAIN = r"[a-z0-9-]+(?:\.[a-z0-9-]+)*"
_log = logging.getLogger("boses_mock")


def permitted(named: Iterable[str]) -> re.Pattern[str]:
    """Return what an ``Origin`` has to match as a whole.

    Args:
        named: origins as :func:`boses_mock.settings.parse_origin` returns them.
    """
    exact = (re.escape(origin).replace(r"\*", _ANY_SUBDOMAIN) for origin in named)
    return re.compile("|".join([_LOCAL, *exact]), re.IGNORECASE)


class Cors(CORSMiddleware):
    """Starlette's, left out where no page is asking: most requests of most tests."""

    def __init__(self, app: ASGIApp, origins: re.Pattern[str], methods: Sequence[str]) -> None:
        super().__init__(
            app,
            allow_origin_regex=origins.pattern,
            allow_credentials=True,
            allow_methods=methods,
            allow_headers=["*"],
            allow_private_network=True,
            expose_headers=_EXPOSED,
        )
        self.allow_origin_regex = origins
        self._methods = methods
        self._told: set[str] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if b"origin" not in scope.get(HEADERS, ()):
            await self.app(scope, receive, send)
        elif scope["path"].startswith(_PICTURES):
            await self._anybody(scope, receive, send)
        elif refusal := self._refusal(scope):
            from boses_mock.web.astray import turned_away

            await turned_away(scope, refusal)(scope, receive, send)
        else:
            self._tell(scope)
            await super().__call__(scope, receive, send)

    def _tell(self, scope: Scope) -> None:
        """Log once what page gets answers that it may not read, as only its console says so."""
        headers = scope[HEADERS]
        origin = headers[b"origin"].decode("latin-1")
        own = origin.partition("://")[2].encode("latin-1") == headers.get(b"host")
        if own or origin in self._told or self.is_allowed_origin(origin):
            return
        if len(self._told) < _MOST_TOLD:
            self._told.add(origin)
            _log.warning(
                "%s %s: pages of %r may not read answers; --cors-origin lets them in",
                *(scope["method"], redact(scope["path"]), origin),
            )

    def _refusal(self, scope: Scope) -> ApiError | None:
        """Return why a preflight is refused, as a browser tells no more than that it was."""
        asked = Headers(scope=scope)
        method, origin = asked.get("access-control-request-method"), asked["origin"]
        if scope["method"] != "OPTIONS" or method is None:
            return None
        if not self.is_allowed_origin(origin):
            detail = f"Origin {origin!r} may not read answers; --cors-origin lets it in"
            return ApiError(400, detail, {"Vary": "Origin"})
        if method in self._methods:
            return None
        detail = f"Access-Control-Request-Method {method!r} is none of {', '.join(self._methods)}"
        told = {"Access-Control-Allow-Origin": origin, "Vary": "Origin"}
        return ApiError(400, detail, told)

    async def _anybody(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def told(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["Access-Control-Allow-Origin"] = "*"
                headers["Access-Control-Expose-Headers"] = ", ".join(_EXPOSED)
            await send(message)

        asked = Headers(scope=scope)
        if scope["method"] == "OPTIONS" and "access-control-request-method" in asked:
            wanted = asked.get("access-control-request-headers", "")
            answer = PlainTextResponse(
                "OK",
                headers={
                    "Access-Control-Allow-Methods": "GET, HEAD",
                    "Access-Control-Allow-Headers": wanted,
                    "Access-Control-Allow-Private-Network": "true",
                },
            )
            await answer(scope, receive, told)
        else:
            await self.app(scope, receive, told)
