"""What leaves the server: JSON answers, empty ones, and errors in their one shape."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson
from starlette.exceptions import HTTPException
from starlette.responses import Response

from boses_mock.faults.model import StubEffect
from boses_mock.kernel.errors import ApiError

# With what others sent or caused to be drawn: whatever a browser takes it for, it may do nothing.
STORED = {
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
}


class Reply(Response):
    """A JSON answer that still knows what it says, as the wire may say it otherwise."""

    media_type = "application/json"

    def __init__(self, content: Any, status: int) -> None:
        # As Starlette does, but without asking what else an answer could be: most are this.
        self.status_code, self.background, self.content = status, None, content
        self.body = body = orjson.dumps(content)
        length = str(len(body)).encode()
        self.raw_headers = [(b"content-length", length), (b"content-type", b"application/json")]

    def says(self, content: Any) -> None:
        """Say ``content`` instead; cookies and headers stay."""
        self.content, self.body = content, orjson.dumps(content)
        self.headers["content-length"] = str(len(self.body))


def reply(content: Any, status: int = 200) -> Reply:
    """Return a JSON answer."""
    return Reply(content, status)


def no_content() -> Response:
    """Return an empty 204."""
    return Response(status_code=204)


def error_response(error: ApiError, content: Mapping[str, object] | None = None) -> Response:
    """Render an error, as ``content`` if given. 204 and 304 have no body, as HTTP demands."""
    if error.status in (204, 205, 304):
        return Response(status_code=error.status, headers=error.headers)
    body = orjson.dumps(content or {"detail": error.detail})
    return Response(body, error.status, error.headers, media_type="application/json")


def stubbed(stub: StubEffect) -> Response:
    """Return the answer that a tester has put in place of the real one, word for word."""
    body = b"" if stub.body is None else stub.body.encode()
    kind = None if stub.body is None else "application/json"
    told = dict(stub.headers)
    if any(name.lower() == "content-type" for name in told):
        kind = None
    return Response(body, stub.status_code, told, media_type=kind)


def from_http(error: HTTPException) -> ApiError:
    """Turn what the router or a parser raised into the same shape."""
    return ApiError(error.status_code, error.detail, error.headers)


def internal_error() -> Response:
    """Return the answer to a request over which the server itself has failed."""
    return error_response(ApiError(500, "Internal Server Error"))
