"""Whom a rate limit counts, and how a refusal says that there were too many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from boses_mock.kernel.errors import ApiError
from boses_mock.web import auth

if TYPE_CHECKING:
    from boses_mock.web.operation import Call


def count(call: Call, operation: str) -> None:
    """Count a request: the user's whose cookie comes along, else the address's.

    Raises:
        ApiError: 429 where there have been too many, with ``Retry-After`` if the wire tells it.
    """
    client = call.request.client
    address = client.host if client else "local"
    sender = auth.cookie_user(call.world, call.headers, call.now) or address
    try:
        call.world.limits.check(operation, sender, call.now)
    except ApiError as error:
        if not call.world.wire.tells_when_to_retry:
            del error.headers["Retry-After"]
        raise
