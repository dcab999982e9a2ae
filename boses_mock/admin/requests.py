"""``/__admin/requests``: what a world was asked and what it answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson
from starlette.responses import Response

from boses_mock.kernel.errors import ApiError, from_validation, invalid
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import no_content, reply
from boses_mock.web.turns import beside
from boses_mock.world.journal import CAPACITY, Entry

if TYPE_CHECKING:
    from boses_mock.admin.request_filter import RequestFilter

_BRIEF = "brief"
_NUMBERS = ("status", "since")
_FLAGS = {"true": True, "false": False}


def _entries(call: Call, wanted: RequestFilter, source: str = "body") -> list[Entry]:
    from boses_mock.admin.request_filter import found

    known: frozenset[str] = call.request.app.state.operations
    return list(found(wanted, call.world.journal.entries, known, source))


def _shown(entry: Entry, brief: bool) -> dict[str, Any]:
    return entry.brief() if brief else entry.to_json()


def _found(call: Call, wanted: RequestFilter, source: str = "body") -> list[dict[str, Any]]:
    return [entry.to_json() for entry in _entries(call, wanted, source)]


async def _wanted(call: Call) -> RequestFilter:
    """Return the body's filter; without a body, one that all requests fit."""
    from boses_mock.admin.request_filter import RequestFilter

    if not await call.body():
        return RequestFilter()
    return await call.json(RequestFilter)


def _asked(call: Call) -> RequestFilter:
    """Return the query's filter; without a query, one that all requests fit."""
    from pydantic import ValidationError

    from boses_mock.admin.request_filter import RequestFilter

    query: dict[str, object] = dict(call.request.query_params)
    query.pop(_BRIEF, None)
    for name in _NUMBERS:
        text = str(query.get(name, ""))
        if text.isdecimal() and text.isascii() and len(text) < 16:
            query[name] = int(text)
    if query.get("matched") in _FLAGS:
        query["matched"] = _FLAGS[str(query["matched"])]
    try:
        return RequestFilter.model_validate(query)
    except ValidationError as error:
        raise from_validation(error, "query", model=RequestFilter) from error


async def list_requests(call: Call) -> Response:
    """List the journal, by the filters in the query if there are any; in brief if asked so."""
    brief = call.request.query_params.get(_BRIEF, "false")
    if brief not in _FLAGS:
        raise invalid(["query", _BRIEF], "Input should be true or false", brief)
    requests = [_shown(entry, _FLAGS[brief]) for entry in _entries(call, _asked(call), "query")]
    kept = call.world.journal.entries
    first, last = (kept[0].number, kept[-1].number) if kept else (None, None)
    return reply(
        {"requests": requests, "meta": {"total": len(requests), "first": first, "last": last}}
    )


def entry_of(call: Call) -> Entry:
    """Return the entry that the path names.

    Raises:
        ApiError: 404 where the journal has none of it, or none any more.
    """
    asked = call.request.path_params["request_id"]
    for entry in call.world.journal.entries:
        if str(entry.number) == asked:
            return entry
    raise ApiError(404, f"the journal has no request {asked!r}; it keeps the latest {CAPACITY}")


async def get_request(call: Call) -> Response:
    """Tell all of one request, with the answer to it."""
    return reply(entry_of(call).whole())


async def export_requests(call: Call) -> Response:
    """Return the journal as HAR, by the filters in the query if there are any."""
    from boses_mock.admin.har import har

    entries, world = _entries(call, _asked(call), "query"), call.world.name
    made = await beside(call, lambda: orjson.dumps(har(entries, world)))
    answer = Response(made, media_type="application/json")
    answer.headers["Content-Disposition"] = f'attachment; filename="boses-mock-{world}.har"'
    return answer


async def find_requests(call: Call) -> Response:
    """List the journal's entries that fit the body's filter."""
    return reply({"requests": _found(call, await _wanted(call))})


async def count_requests(call: Call) -> Response:
    """Count the journal's entries that fit the body's filter."""
    return reply({"count": len(_found(call, await _wanted(call)))})


async def clear_requests(call: Call) -> Response:
    """Empty the journal."""
    call.world.journal.clear()
    return no_content()


_ALL = "/__admin/requests"

OPERATIONS = [
    Operation("admin_list_requests", "GET", _ALL, list_requests),
    Operation("admin_clear_requests", "DELETE", _ALL, clear_requests),
    Operation("admin_export_requests", "GET", f"{_ALL}.har", export_requests),
    Operation("admin_find_requests", "POST", f"{_ALL}/find", find_requests),
    Operation("admin_count_requests", "POST", f"{_ALL}/count", count_requests),
    Operation("admin_get_request", "GET", f"{_ALL}/{{request_id}}", get_request),
]
