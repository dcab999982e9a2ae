"""``/__admin/call``: an API request played as anybody of the world, for a look at what is there.

The answer is the API's own, so what a tester sees of a world is what its clients would. A request
that is played is nobody's: it meets no fault, delay or limit, and stands in no journal, coverage or
lint. What it changes is changed.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import orjson
from starlette.requests import Request
from starlette.responses import Response

from boses_mock.admin.people import meant
from boses_mock.kernel.errors import invalid
from boses_mock.store.accounts import User
from boses_mock.web import auth
from boses_mock.web.direct import content_of, messages_of
from boses_mock.web.dispatch import Operations
from boses_mock.web.envelope import HEADERS
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import reply

if TYPE_CHECKING:
    from boses_mock.web.dispatch import Respond

Headers = list[tuple[bytes, bytes]]
LARGEST_SHOWN = 5 * 1_048_576  # bytes of what is no JSON: any picture is
_WITHOUT = {b"content-length", b"set-cookie"}  # which an answer inside another does not mean


async def play(call: Call) -> Response:
    """Play an API request as somebody, and tell what is answered."""
    from boses_mock.admin.bodies import PlayedCall

    wanted = await call.json(PlayedCall)
    path, _, query = wanted.path.partition("?")
    respond, operation, parameters = _found(call, wanted.method, unquote(path))
    user = meant(call, wanted.who)
    body = b"" if wanted.content is None else json.dumps(wanted.content).encode()
    headers = _headers(call, user, body)
    scope = {
        **call.request.scope,
        "method": wanted.method,
        "path": unquote(path),
        "raw_path": path.encode("ascii"),
        "query_string": query.encode("ascii"),
        "path_params": parameters,
        "state": {},
        "headers": headers,
        HEADERS: dict(headers),
    }
    response = await respond(operation, Request(scope, _once(body)))
    start, *rest = await messages_of(response, scope, b"")
    return reply(_told(operation, user, start["status"], start["headers"], content_of(rest)))


def _found(call: Call, method: str, path: str) -> tuple[Respond, Operation, dict[str, str]]:
    """Return the operation that is asked, and the parameters of its path.

    Raises:
        ApiError: 422 where the API has none.
    """
    api: Operations = call.request.app.state.unnoted()
    found = api.of(path)
    if found is None:
        from boses_mock.web.near import near_path

        known = call.request.app.state.known_paths
        own = tuple(each for each in known if not each[1].startswith("/__admin"))
        near = near_path(method, path, own)
        hint = f"; did you mean {near}?" if near else ""
        raise invalid(["body", "path"], f"No operation of the API has this path{hint}", path)
    methods, parameters = found
    if method not in methods:
        problem = f"Not for this path, which {', '.join(methods)} are for"
        raise invalid(["body", "method"], problem, method)
    operation, respond = methods[method]
    return respond, operation, parameters


def _headers(call: Call, user: User, body: bytes) -> Headers:
    token = auth.make_access_token(call.world, user, call.now)
    told = [
        (b"host", call.headers.get(b"host", b"")),
        (b"authorization", f"Bearer {token}".encode()),
    ]
    if body:
        told.append((b"content-type", b"application/json"))
    return [*told, (b"content-length", str(len(body)).encode())]


def _once(body: bytes) -> Any:
    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    return receive


def _told(
    operation: Operation, user: User, status: int, headers: Iterable[Any], content: bytes
) -> dict[str, Any]:
    """Return an answer as JSON: what it says as JSON, text or base64, of a large one how much."""
    shown = {n.decode("latin-1"): v.decode("latin-1") for n, v in headers if n not in _WITHOUT}
    told = {"as": user.email, "operation": operation.id, "status": status, "headers": shown}
    return {**told, "size": len(content), **_said(shown.get("content-type", ""), content)}


def _said(kind: str, content: bytes) -> dict[str, Any]:
    if content and kind.startswith("application/json"):
        return {"json": orjson.loads(content)}
    if not content or len(content) > LARGEST_SHOWN:
        return {}
    if kind.startswith("text/"):
        return {"text": content.decode("utf-8", "replace")}
    return {"base64": b64encode(content).decode()}


OPERATIONS = [Operation("admin_call", "POST", "/__admin/call", play)]
