"""From a request to an answer: what every operation runs through.

:func:`answer` is the only place that reads the clock, identifies the caller, applies faults and
writes the journal. :func:`control` is for the tester's side, which has no caller, no faults and no
journal; :func:`unnoted` for a tester who plays a request to see what the API would answer.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Sequence

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from boses_mock.faults.model import Rule
from boses_mock.faults.sources import prefer_rules
from boses_mock.kernel.errors import ApiError
from boses_mock.store.db import StoreError
from boses_mock.web import auth
from boses_mock.web.envelope import HEADERS
from boses_mock.web.ids import client_key
from boses_mock.web.noted import note
from boses_mock.web.operation import Call, Operation, call_of
from boses_mock.web.responses import Reply, error_response, from_http, internal_error, stubbed
from boses_mock.web.transport import break_connection, pause

Attempt = Callable[[Operation, Call], Awaitable[Response]]
_log = logging.getLogger("boses_mock")


async def answer(operation: Operation, request: Request) -> Response:
    """Answer one request: identify, decide faults, handle, journal."""
    try:
        call = call_of(request, operation.page)
    except ApiError as error:
        from boses_mock.web.astray import turned_away

        return turned_away(request.scope, error, operation.id)
    response = await _settled(operation, call, _worded)
    note(operation, call, response)
    call.world.bell.ring()
    return response


async def control(operation: Operation, request: Request) -> Response:
    """Answer a request to the control plane: no caller, no faults, no journal."""
    try:
        if not operation.public:
            auth.let_in_tester(request.app.state.worlds.settings, request.scope[HEADERS])
        call = call_of(request)
        call.is_control = True
    except ApiError as error:
        return _unframed(error_response(error))
    response = await _settled(operation, call, _plainly)
    call.world.bell.ring()
    return _unframed(response)


def _unframed(response: Response) -> Response:
    """Let no page show an answer of the control plane as a part of its own."""
    response.headers["X-Frame-Options"] = "DENY"
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


async def unnoted(operation: Operation, request: Request) -> Response:
    """Answer a request as :func:`answer` would, but by no fault nor limit, and note it nowhere."""
    return await _settled(operation, call_of(request), _unhindered_in_words)


async def _settled(
    operation: Operation,
    call: Call,
    attempt: Attempt,
) -> Response:
    """Return what an attempt comes to, a refusal as well, once the disk has what it tells of."""
    try:
        response = await attempt(operation, call)
        if not call.worlds.are_settled(call.world):
            await call.worlds.settle(call.world)
    except StoreError as error:
        response = error_response(ApiError(507, str(error)))
    except ClientDisconnect:
        response = Response(status_code=499)
    except Exception:
        _log.exception("%s failed", operation.id)
        response = internal_error()
    return response


async def _plainly(operation: Operation, call: Call) -> Response:
    try:
        return await operation.handler(call)
    except ApiError as error:
        return error_response(error)


async def _worded(operation: Operation, call: Call) -> Response:
    return await _in_words(operation, call, _attempt)


async def _in_words(operation: Operation, call: Call, attempt: Attempt) -> Response:
    """Answer in the words of the world's wire."""
    wire = call.world.wire
    try:
        response = await attempt(operation, call)
    except ApiError as error:
        if not wire.challenges and error.headers.get("WWW-Authenticate") == "Bearer":
            del error.headers["WWW-Authenticate"]
        return error_response(error, wire.refusal(error))
    except HTTPException as error:
        return error_response(from_http(error))
    if isinstance(response, Reply):
        content = wire.present(operation.id, operation.path, response.content)
        if content is not response.content:
            response.says(content)
    elif response.status_code == 204 and wire.type_of_nothing:
        response.headers["content-type"] = wire.type_of_nothing
    return response


async def _attempt(operation: Operation, call: Call) -> Response:
    call.public = operation.public
    refusal = call.identify()
    if b"x-boses-mock-key" in call.headers:
        call.key = client_key(call.headers[b"x-boses-mock-key"])
    asked: Sequence[Rule] = ()
    if b"prefer" in call.headers:
        asked = prefer_rules(call.request.headers.getlist("prefer"))
    company = call.identified.company_id if call.identified else "anonymous"
    call.verdict = call.world.faults.decide(operation.id, company, call.now, asked)
    if call.verdict.delay:
        await pause(call.world, call.verdict.delay)
        refusal = call.look_again()
    if call.verdict.fault:
        return await break_connection(call.request, call.world, call.verdict.fault)
    if call.verdict.response:
        return stubbed(call.verdict.response)
    if call.verdict.error:
        from boses_mock.web.contract import forced

        raise await forced(call, operation.id, call.verdict.error)
    if refusal and not operation.public:
        if operation.body:
            await call.hear()
        raise refusal
    call.operation = operation.id
    return await operation.handler(call)


async def _unhindered_in_words(operation: Operation, call: Call) -> Response:
    return await _in_words(operation, call, _unhindered)


async def _unhindered(operation: Operation, call: Call) -> Response:
    call.public = operation.public
    refusal = call.identify()
    if refusal and not operation.public:
        raise refusal
    return await operation.handler(call)
