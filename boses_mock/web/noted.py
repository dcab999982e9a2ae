"""What is kept of each request once it is answered: a journal entry, and what it has shown."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from starlette.responses import Response

from boses_mock.web.shown import shown
from boses_mock.world.journal import Answer

if TYPE_CHECKING:
    from boses_mock.web.operation import Call, Operation


def note(operation: Operation, call: Call, response: Response) -> None:
    """Write an answered request down, and on the answer why it is as it is."""
    scope, world, why = call.request.scope, call.world, None
    if call.verdict.why:
        why = ", ".join(call.verdict.why)
        response.headers["X-Boses-Mock-Why"] = why
    caller, user = "anonymous", ""
    if call.identified:
        caller, user = call.identified.company_id, call.identified.user_id
    scope["boses_mock.call"] = (world, f"{caller}/{call.key}" if call.key else caller)
    status, states = response.status_code, shown(operation.id, response)
    world.coverage.record(operation.id, status, states)
    world.journal.record(
        at=call.now,
        method=operation.method,
        path=scope["path"],
        query=scope["query_string"].decode("latin-1"),
        operation=operation.id,
        status=status,
        why=why,
        headers=scope["headers"],
        body=call.raw or b"",
        mail=call.mail,
        caller=user,
        answer=Answer(
            call.received,
            perf_counter(),
            tuple(response.raw_headers),  # which the collector need not look at again
            getattr(response, "body", b""),  # which one that is sent from a file has not
            states,
            call.overlaps,
        ),
    )
