"""``POST /__admin/requests/{id}/replay``: a request of the journal, made once more.

It is made within the server with all that was sent, credentials included, which nobody is shown. So
it is judged anew: by the faults and the data as they are now, and by what has expired meanwhile.
"""

from __future__ import annotations

from starlette.responses import Response

from boses_mock.admin.requests import entry_of
from boses_mock.kernel.errors import ApiError
from boses_mock.web.direct import messages_of, scope_of
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import reply


async def replay_request(call: Call) -> Response:
    """Make a request of the journal again, and tell its status and the id that it now has."""
    entry = entry_of(call)
    if not entry.has_all_of_body:
        told = f"request {entry.number} sent {entry.sent} bytes, which the journal does not keep"
        raise ApiError(409, f"{told}; it cannot be made again from here")
    scope = scope_of(entry.method, entry.path, entry.query, ())
    scope["headers"] = headers = list(entry.headers)
    messages = await messages_of(call.request.app, scope, entry.body)
    status = next((each["status"] for each in messages if "status" in each), None)
    call.look_again()
    made = next((each for each in call.world.journal.entries if each.headers is headers), None)
    return reply({"id": made.number if made else None, "status": status}, 201)


OPERATIONS = [
    Operation(
        "admin_replay_request", "POST", "/__admin/requests/{request_id}/replay", replay_request
    )
]
