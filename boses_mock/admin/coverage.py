"""``/__admin/coverage``: of all that the contract has, what clients have seen and what never."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.responses import Response

from boses_mock.admin.query import only
from boses_mock.kernel.errors import invalid
from boses_mock.settings import Settings
from boses_mock.web.documented import Documented, documented
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import no_content, reply
from boses_mock.web.turns import beside
from boses_mock.world.coverage import STATES, Coverage
from boses_mock.world.wire import WIRES
from boses_mock.world.worlds import Worlds


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
    await beside(call, lambda: documented(files))  # which is remembered
    if of_all:
        return reply(of_all_worlds(call.worlds))
    return reply(_report(call.world.settings, call.world.coverage, call.world.name))


def of_all_worlds(worlds: Worlds) -> dict[str, Any]:
    """Return what the clients of all worlds that there are and were have seen."""
    total = Coverage()
    for each in (worlds.gone, *(world.coverage for world in worlds)):
        total.add(each)
    return _report(worlds.settings, total, None)


async def clear_coverage(call: Call) -> Response:
    """Begin to count anew."""
    if _of_all(call):
        call.worlds.gone.clear()
        for world in call.worlds:
            world.coverage.clear()
    else:
        call.world.coverage.clear()
    return no_content()


def _report(settings: Settings, seen: Coverage, world: str | None) -> dict[str, Any]:
    """Return what was ``seen`` of all that the contract of a wire has."""
    never = {"aborted"} - {WIRES[settings.wire].abort[0]}  # on a wire where it reads otherwise
    counts: dict[str, dict[int, int]] = {}
    for (name, status), count in sorted(seen.answers.items()):
        counts.setdefault(name, {})[status] = count
    known = documented(settings.contract).values()
    operations = [_operation(each, counts.get(each.id, {})) for each in known]
    states = {
        job: {name: seen.states[job, name] for name in names if name not in never}
        for job, names in STATES.items()
    }
    statuses = [count for each in operations for count in each["statuses"].values()]
    shown = [count for each in states.values() for count in each.values()]
    return {
        "world": world,
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
