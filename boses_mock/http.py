"""From a request to an answer: operations, calls, bodies, ids.

Every operation runs through :func:`answer`, which is the only place that reads the clock,
identifies the caller, applies faults and writes the journal. A handler takes a :class:`Call` and
returns a response or raises :class:`ApiError`.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import from_json, to_json
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from boses_mock import auth
from boses_mock.errors import ApiError, error_response, from_http, from_validation, invalid
from boses_mock.faults import Verdict, prefer_rules
from boses_mock.transport import break_connection, pause
from boses_mock.world import Caller, World, Worlds

LARGEST_JSON = 1_048_576

_log = logging.getLogger("boses_mock")
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)
M = TypeVar("M", bound=BaseModel)


@dataclass(slots=True)
class Call:
    """One request on its way through: its world, its moment, and what is noted about it."""

    request: Request
    world: World
    now: int
    verdict: Verdict = field(default_factory=Verdict)
    identified: Caller | None = None
    raw: bytes = b""
    mail: list[dict[str, str]] = field(default_factory=list)

    @property
    def caller(self) -> Caller:
        """The caller of an operation that wants one."""
        if self.identified is None:
            raise ApiError(401, "Not authenticated")
        return self.identified

    @property
    def origin(self) -> str:
        """The origin that links in answers carry: the configured one, else the caller's own."""
        return self.world.settings.public_url or str(self.request.base_url).rstrip("/")

    @property
    def web_app(self) -> str:
        """The origin of the web app, where links in mails lead: the caller's, else its default."""
        return self.request.headers.get("origin") or "http://localhost:3000"

    def path_id(self, name: str) -> str:
        """Return an id from the path in its canonical lower case; 422 if it is no UUID."""
        text: str = self.request.path_params[name]
        if not _UUID.fullmatch(text):
            raise invalid(["path", name], "Input should be a valid UUID", text, "uuid_parsing")
        return text.lower()

    async def body(self) -> bytes:
        """Return the whole body; 413 if it is larger than a JSON body may be."""
        declared = self.request.headers.get("content-length", "0")
        if declared.isdigit() and int(declared) > LARGEST_JSON:
            raise _too_large()
        chunks = bytearray()
        async for chunk in self.request.stream():
            chunks += chunk
            if len(chunks) > LARGEST_JSON:
                raise _too_large()
        self.raw = bytes(chunks)
        return self.raw

    async def json(self, model: type[M]) -> M:
        """Return the body as ``model``; 415 for another media type, 422 for what does not fit."""
        raw = await self.body()
        media_type = self.request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if not raw:
            raise invalid(["body"], "Field required", None, "missing")
        if media_type != "application/json" and not media_type.endswith("+json"):
            raise ApiError(
                415, f"Content-Type must be application/json, not {media_type or 'missing'}"
            )
        try:
            return model.model_validate(from_json(raw, allow_inf_nan=False))
        except ValidationError as error:
            raise from_validation(error, "body") from error
        except ValueError as error:
            raise invalid(["body"], f"JSON decode error: {error}", {}, "json_invalid") from error


def _too_large() -> ApiError:
    return ApiError(413, f"Request body is larger than {LARGEST_JSON} bytes")


Handler = Callable[[Call], Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the contract: its operationId, where it is, and who answers."""

    id: str
    method: str
    path: str
    handler: Handler
    public: bool = False


def reply(content: Any, status: int = 200) -> Response:
    """Return a JSON answer."""
    return Response(to_json(content), status, media_type="application/json")


def no_content() -> Response:
    """Return an empty 204."""
    return Response(status_code=204)


def find_world(worlds: Worlds, request: Request) -> World:
    """Return the request's world; 404 for a name that no world has."""
    name = request.headers.get("x-boses-mock-world")
    world = worlds.find(name)
    if world is None:
        raise ApiError(404, f"no world is called {name!r}")
    return world


async def answer(operation: Operation, request: Request) -> Response:
    """Answer one request: identify, decide faults, handle, journal."""
    try:
        world = find_world(request.app.state.worlds, request)
    except ApiError as error:
        return error_response(error)
    call = Call(request, world, world.clock.now())
    try:
        response = await _attempt(operation, call)
    except ApiError as error:
        response = error_response(error)
    except HTTPException as error:
        response = error_response(from_http(error))
    except ClientDisconnect:
        response = Response(status_code=499)
    except Exception:
        _log.exception("%s failed", operation.id)
        response = error_response(ApiError(500, "Internal Server Error"))
    _note(operation, call, response)
    return response


async def control(operation: Operation, request: Request) -> Response:
    """Answer a request to the control plane: no caller, no faults, no journal."""
    try:
        world = find_world(request.app.state.worlds, request)
        return await operation.handler(Call(request, world, world.clock.now()))
    except ApiError as error:
        return error_response(error)


async def _attempt(operation: Operation, call: Call) -> Response:
    refusal: ApiError | None = None
    try:
        call.identified = auth.identify(call.world, call.request, call.now)
    except ApiError as error:
        refusal = error
    asked = prefer_rules(call.request.headers.getlist("prefer"))
    company = call.identified.company_id if call.identified else "anonymous"
    call.verdict = call.world.faults.decide(operation.id, company, call.now, asked)
    if call.verdict.delay:
        await pause(call.world, call.verdict.delay)
        call.now = call.world.clock.now()
    if call.verdict.fault:
        return await break_connection(call.request, call.world, call.verdict.fault)
    if call.verdict.error:
        raise call.verdict.error.to_error()
    if refusal and not operation.public:
        raise refusal
    if call.world.tunables.rate_limits:
        client = call.request.client
        call.world.limits.check(operation.id, client.host if client else "local", call.now)
    return await operation.handler(call)


def _note(operation: Operation, call: Call, response: Response) -> None:
    why = ", ".join(call.verdict.why) or None
    if why:
        response.headers["X-Boses-Mock-Why"] = why
    caller = call.identified.company_id if call.identified else "anonymous"
    call.request.scope["boses_mock.call"] = (call.world, caller)
    call.world.journal.record(
        at=call.now,
        method=operation.method,
        path=call.request.scope["path"],
        query=call.request.scope["query_string"].decode("latin-1"),
        operation=operation.id,
        status=response.status_code,
        why=why,
        headers=call.request.scope["headers"],
        body=call.raw,
        mail=call.mail,
    )


def by_path(operations: Iterable[Operation]) -> dict[str, dict[str, Operation]]:
    """Group operations by path, then by method, keeping their order."""
    grouped: dict[str, dict[str, Operation]] = {}
    for operation in operations:
        grouped.setdefault(operation.path, {})[operation.method] = operation
    return grouped
