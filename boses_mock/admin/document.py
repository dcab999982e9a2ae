"""``/__admin/openapi.json``: the control plane's own contract, from which clients are generated.

It tells nothing of any world, so it is answered without a token.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import orjson
from starlette.responses import Response

from boses_mock.web.operation import Call, Operation
from boses_mock.web.turns import beside

DOCUMENT = Path(__file__).with_name("admin.openapi.yaml")


@cache
def _as_json() -> bytes:
    from boses_mock.kernel.source import read_yaml

    return orjson.dumps(read_yaml(DOCUMENT))


async def openapi(call: Call) -> Response:
    """Return this document."""
    return Response(await beside(call, _as_json), media_type="application/json")


OPERATIONS = [
    Operation("admin_openapi", "GET", "/__admin/openapi.json", openapi, public=True),
]
