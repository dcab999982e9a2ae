"""``/__admin/mails``: what the service would have sent, as nothing leaves this machine.

Kept with the request that caused it: the journal's latest thousand requests, until a reset.
"""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from boses_mock.admin.query import only
from boses_mock.kernel.clock import iso
from boses_mock.kernel.plain import plain
from boses_mock.web.operation import Call, Operation
from boses_mock.web.responses import reply
from boses_mock.world.journal import Entry


async def list_mails(call: Call) -> Response:
    """List the mails that the service would have sent, oldest first."""
    only(call)
    return reply({"mails": [each for entry in call.world.journal.entries for each in _of(entry)]})


def _of(entry: Entry) -> list[dict[str, Any]]:
    cause = {"at": iso(entry.at), "request": entry.number, "operation": entry.operation}
    return [
        {"id": f"{entry.number}-{place}", **cause, **{k: plain(text) for k, text in mail.items()}}
        for place, mail in enumerate(entry.mail, 1)
    ]


OPERATIONS = [Operation("admin_list_mails", "GET", "/__admin/mails", list_mails)]
