"""``/__admin/coverage``: of all that the contract has, what clients have seen and what never."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.responses import Response

from boses_mock.admin.query import only
from boses_mock.kernel.errors import invalid
from boses_mock.web.documented import Documented, documented
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import no_content, reply
from boses_mock.web.turns import beside
from boses_mock.world.coverage import STATES, Coverage


def _of_all(call: Call) -> bool:
    """Tell whether the query is about all worlds.

    Raises:
        ApiError: 422 for another query.
    """
    only(call, "worlds")
    asked = call.request.query_params.get("worlds")
    if asked not in (None, "all"):
        problem = "Input should be all; leave it out for the world that the request names"
        raise invalid(["query", "worlds"], problem, asked)
    return asked == "all"


async def get_coverage(call: Call) -> Response:
    """Tell what the clients of this world, or of all that there are and were, have seen."""
    of_all = _of_all(call)
    files = call.world.settings.contract
    known = await beside(call, lambda: documented(files))
    if not of_all:
        return reply({"world": call.world.name, **report(known, call.world.coverage, _never(call))})
    total = Coverage()
    for each in (call.worlds.gone, *(world.coverage for world in call.worlds)):
        total.add(each)
    return reply({"world": None, **report(known, total, _never(call))})


async def clear_coverage(call: Call) -> Response:
    """Begin to count anew."""
    if _of_all(call):
        call.worlds.gone.clear()
        for world in call.worlds:
            world.coverage.clear()
    else:
        call.world.coverage.clear()
    return no_content()


def _never(call: Call) -> frozenset[str]:
    """Return the states that no client of the wire can see."""
    return frozenset({"aborted"} - {call.world.wire.abort[0]})


def report(
    known: Mapping[str, Documented], seen: Coverage, never: frozenset[str]
) -> dict[str, Any]:
    """Return what was ``seen`` of what is ``known``, but for the states that ``never`` appear."""
    counts: dict[str, dict[int, int]] = {}
    for (name, status), count in sorted(seen.answers.items()):
        counts.setdefault(name, {})[status] = count
    operations = [_operation(each, counts.get(each.id, {})) for each in known.values()]
    states = {
        job: {name: seen.states[job, name] for name in names if name not in never}
        for job, names in STATES.items()
    }
    statuses = [count for each in operations for count in each["statuses"].values()]
    shown = [count for each in states.values() for count in each.values()]
    return {
        "summary": {
            "operations": _share([each["requests"] for each in operations]),
            "statuses": _share(statuses),
            "states": _share(shown),
        },
        "operations": operations,
        "states": states,
        "unmatched": sum(counts.get("", {}).values()),
    }


def _operation(known: Documented, counts: Mapping[int, int]) -> dict[str, Any]:
    return {
        "operation": known.id,
        "method": known.method,
        "path": known.path,
        "requests": sum(counts.values()),
        "statuses": {str(status): counts.get(status, 0) for status in known.statuses},
        "undocumented": {
            str(status): count for status, count in counts.items() if status not in known.statuses
        },
    }


def _share(counts: list[int]) -> dict[str, Any]:
    seen = sum(1 for count in counts if count)
    return {"seen": seen, "of": len(counts), "percent": round(100 * seen / len(counts), 1)}


_COVERAGE = "/__admin/coverage"

OPERATIONS = [
    Operation("admin_get_coverage", "GET", _COVERAGE, get_coverage),
    Operation("admin_clear_coverage", "DELETE", _COVERAGE, clear_coverage),
]
