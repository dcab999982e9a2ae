"""Requests that reach no operation: gone astray, or turned away at the door.

Whoever sent one often sees no more than that something failed, a browser not even the status. So
each stands in its world's journal and in the log, with its status and the reason, and the answer
carries the reason in ``X-Boses-Mock-Why``.
"""

from __future__ import annotations

import logging
from time import perf_counter

from starlette.responses import Response
from starlette.types import Scope

from boses_mock.kernel.errors import ApiError
from boses_mock.kernel.redaction import redact
from boses_mock.web.responses import error_response
from boses_mock.world.journal import Answer
from boses_mock.world.world import World
from boses_mock.world.worlds import Worlds

_LONGEST = 500  # characters of a reason, as what a client sends may be in it
_log = logging.getLogger("boses_mock")


def turned_away(scope: Scope, error: ApiError, operation: str | None = None) -> Response:
    """Return the answer to a request that is refused before its ``operation`` is asked, if any."""
    return _traced(scope, error, _sentence(error), operation)


def gone_astray(scope: Scope, error: ApiError) -> Response:
    """Return the answer to a request whose path or method there is not."""
    from boses_mock.web.near import near_path

    method, known = scope["method"], scope["app"].state.known_paths
    why = "no operation has this path"
    if error.status == 405:
        why = f"{method} is not for this path; {error.headers.get('Allow')} are"
        known = tuple(each for each in known if each[0] == method)
    meant = near_path(method, scope["path"], known)
    why += f"; did you mean {meant}?" if meant else ""
    return _traced(scope, error, why, None)


def _sentence(error: ApiError) -> str:
    if isinstance(error.detail, list):
        return ", ".join(f"{each['loc'][-1]}: {each['msg']}" for each in error.detail)
    return str(error.detail)


def _traced(scope: Scope, error: ApiError, reason: str, operation: str | None) -> Response:
    worlds: Worlds = scope["app"].state.worlds
    world = _world(worlds, scope)
    why = redact(reason[:_LONGEST].encode("ascii", "backslashreplace").decode())
    scope["boses_mock.call"] = (world, "anonymous")
    if not scope["app"].state.tells_requests:  # else it has a line, as any other
        _log.warning("%s %s %d: %s", scope["method"], redact(scope["path"]), error.status, why)
    response = error_response(error)
    response.headers["X-Boses-Mock-Why"] = why
    world.coverage.record(operation, error.status)
    at = perf_counter()
    world.journal.record(
        at=world.clock.now(),
        method=scope["method"],
        path=scope["path"],
        query=scope["query_string"].decode("latin-1"),
        operation=operation,
        status=error.status,
        why=why,
        headers=scope["headers"],
        body=b"",
        mail=[],
        answer=Answer(at, at, response.raw_headers, bytes(response.body)),
    )
    world.bell.ring()
    return response


def _world(worlds: Worlds, scope: Scope) -> World:
    """Return the world that a request names, the default one where there is none of the name."""
    try:
        return worlds.of(dict(scope["headers"]))
    except ApiError:
        return worlds.default
