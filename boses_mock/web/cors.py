"""What browsers are told about reading answers from pages of other origins.

Pages that :mod:`boses_mock.web.origins` permits may send any header: a tracing library adds some to
every request, and refusing one would stop them all. Pictures are anybody's. A browser keeps what an
``<img>`` has shown, which asks for no permission, and gives that same answer to a later ``fetch``;
so they say ``*`` every time.
"""

from __future__ import annotations

import re

from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from boses_mock.kernel.errors import ApiError
from boses_mock.web.envelope import HEADERS
from boses_mock.web.responses import error_response

PICTURES = "/avatars/"
_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
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


class Cors(CORSMiddleware):
    """Starlette's, left out where no page is asking: most requests of most tests."""

    def __init__(self, app: ASGIApp, origins: re.Pattern[str]) -> None:
        super().__init__(
            app,
            allow_origin_regex=origins.pattern,
            allow_credentials=True,
            allow_methods=_METHODS,
            allow_headers=["*"],
            allow_private_network=True,
            expose_headers=_EXPOSED,
        )
        self.allow_origin_regex = origins

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if b"origin" not in scope.get(HEADERS, ()):
            await self.app(scope, receive, send)
        elif scope["path"].startswith(PICTURES):
            await self._anybody(scope, receive, send)
        else:
            await super().__call__(scope, receive, send)

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

    def preflight_response(self, request_headers: Headers) -> Response:
        """Permit a request, or say why not, as a browser tells no more than that it failed."""
        answer = super().preflight_response(request_headers)
        if answer.status_code == 200:
            return answer
        origin, method = (
            request_headers[name] for name in ("origin", "access-control-request-method")
        )
        detail = f"Access-Control-Request-Method {method!r} is none of {', '.join(_METHODS)}"
        if not self.is_allowed_origin(origin):
            detail = f"Origin {origin!r} may not read answers; --cors-origin lets it in"
        kept = {"Vary": answer.headers["vary"]}
        if "access-control-allow-origin" in answer.headers:
            kept["Access-Control-Allow-Origin"] = answer.headers["access-control-allow-origin"]
        return error_response(ApiError(400, detail, kept))
