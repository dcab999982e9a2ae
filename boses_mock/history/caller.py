"""The operations of an application, called as its users would call them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson
from starlette.types import ASGIApp

from boses_mock.kernel.multipart import form
from boses_mock.web.direct import HOST, content_of, messages_of, scope_of


class Refused(Exception):
    """An operation has not done what was asked; the message is its answer."""


class Caller:
    """Calls the operations of an application."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def send(self, method: str, path: str, token: str, json: object = None) -> Any:
        """Return the JSON that a call answers with, None where it says nothing.

        Raises:
            Refused: the answer is no 2xx.
        """
        body = b"" if json is None else orjson.dumps(json)
        return await self._call(method, path, token, "application/json", body)

    async def upload(
        self, path: str, token: str, name: str, content: bytes, fields: Mapping[str, str]
    ) -> Any:
        """Send a form with a file and text fields. Raises as :meth:`send`."""
        body, media_type = form({"file": (name, content)}, fields)
        return await self._call("POST", path, token, media_type, body)

    async def _call(self, method: str, path: str, token: str, media_type: str, body: bytes) -> Any:
        headers = {
            "host": HOST,
            "authorization": f"Bearer {token}",
            "content-type": media_type,
            "content-length": str(len(body)),
        }
        scope = scope_of(method, path, "", headers.items())
        start, *rest = await messages_of(self._app, scope, body)
        content = content_of(rest)
        if not 200 <= start["status"] < 300:
            raise Refused(f"{start['status']} {content.decode()}")
        return orjson.loads(content) if content else None
