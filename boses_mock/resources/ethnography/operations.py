"""The internal endpoint that has a market's cultural signals gathered anew."""

from __future__ import annotations

from starlette.responses import Response

from boses_mock.kernel.errors import ApiError, invalid
from boses_mock.resources.ethnography import snapshots
from boses_mock.store.ethnography import MARKETS
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import reply

_LONGEST = 100


async def refresh_ethnography(call: Call) -> Response:
    """Queue a refresh; the snapshot is ready a little later on the world's clock."""
    asked = call.request.path_params["market_code"]
    market_code = asked.upper()
    if market_code not in MARKETS:
        raise ApiError(
            400, f"Unsupported market code '{asked}'. Must be one of: {', '.join(sorted(MARKETS))}"
        )
    vertical = call.request.query_params.get("vertical")
    if vertical is not None and len(vertical) > _LONGEST:
        message = f"String should have at most {_LONGEST} characters"
        raise invalid(["query", "vertical"], message, vertical, "string_too_long")
    snapshots.queue(call.world, market_code, call.now, vertical or "")
    return reply({"status": "queued", "market_code": market_code, "vertical": vertical}, 202)


OPERATIONS = [
    Operation(
        "refresh_ethnography",
        "POST",
        "/api/v1/internal/ethnography/refresh/{market_code}",
        refresh_ethnography,
        public=True,
    )
]
