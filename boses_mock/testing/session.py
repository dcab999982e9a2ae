"""Somebody who is signed in, and how they call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any


class Session:
    """Somebody who is signed in.

    Attributes:
        url: where the server is.
        token: the bearer token.
        cookies: what a browser would hold, by name; none where the token is a development token.
        user: the user as the API tells them; None where nobody has asked.
    """

    def __init__(
        self,
        url: str,
        token: str,
        cookies: Mapping[str, str],
        user: dict[str, Any] | None,
        transport: Callable[[bool], Any],
    ) -> None:
        self.url = url
        self.token = token
        self.cookies = dict(cookies)
        self.user = user
        self._transport = transport
        self._client: Any = None

    @property
    def headers(self) -> dict[str, str]:
        """The headers that make a request theirs."""
        return {"Authorization": f"Bearer {self.token}"}

    @property
    def client(self) -> Any:
        """An ``httpx.Client`` of theirs, where httpx is installed; it is closed with the world."""
        if self._client is None:
            options = {"base_url": self.url, "headers": self.headers, "timeout": 30.0}
            self._client = httpx_module().Client(**options, transport=self._transport(False))
        return self._client

    @property
    def async_client(self) -> Any:
        """An ``httpx.AsyncClient`` of theirs, a new one each time; close it by ``async with``."""
        options = {"base_url": self.url, "headers": self.headers, "timeout": 30.0}
        return httpx_module().AsyncClient(**options, transport=self._transport(True))

    def close(self) -> None:
        """Close the client, if there was one."""
        if self._client is not None:
            self._client.close()
            self._client = None


def httpx_module() -> Any:
    """Return httpx, or httpx2 where that alone is installed; ModuleNotFoundError for neither."""
    for name in ("httpx", "httpx2"):
        try:
            return __import__(name)
        except ModuleNotFoundError:
            continue
    raise ModuleNotFoundError("a client wants httpx: pip install httpx")
