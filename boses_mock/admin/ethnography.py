"""``/__admin/ethnography``: what the service knows of its markets, and how old that is."""

from __future__ import annotations

from starlette.responses import Response

from boses_mock.kernel.clock import iso
from boses_mock.resources.ethnography import snapshots
from boses_mock.store.ethnography import list_all
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import reply


async def list_ethnography(call: Call) -> Response:
    """List each market's latest refresh."""
    return reply(
        {
            "snapshots": [
                {
                    "market_code": each.market_code,
                    "vertical": each.vertical or None,
                    "number": each.number,
                    "status": snapshots.state(each, call.now),
                    "quality_score": snapshots.quality(call.world, each, each.number),
                    "queued_at": iso(each.queued_at),
                    "ready_at": None if ready is None else iso(ready),
                    "stale_at": None if ready is None else iso(ready + snapshots.LIFETIME),
                }
                for each in list_all(call.world.db, call.world.clock.state.began)
                for ready in [snapshots.ready_at(each)]
            ]
        }
    )


OPERATIONS = [Operation("admin_list_ethnography", "GET", "/__admin/ethnography", list_ethnography)]
