"""A client on a phone: a bearer token that ends, a network that drops, polls that back off."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import httpx2

_FIRST, _LONGEST = 1.0, 16.0  # seconds between two tries
_TRIES = 8
_PASSING = (429, 502, 503, 504)


class GaveUp(Exception):
    """The service could not be had for so many tries."""


@dataclass
class Phone:
    """The client.

    Attributes:
        url: where the service is.
        pause: waits so many seconds.
        log: what went wrong on the way, and was tried again: a status, or the fault's name.
    """

    url: str
    pause: Callable[[float], None]
    log: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._client = httpx2.Client(base_url=f"{self.url}/api/v1", timeout=5)
        self._token = ""

    def close(self) -> None:
        self._client.close()

    def login(self, email: str, password: str) -> None:
        """Begin; the token comes in a cookie here, and is sent as a bearer's from then on."""
        self._keep_token(
            self._tried("POST", "/auth/login", json={"email": email, "password": password})
        )

    def _keep_token(self, answer: httpx2.Response) -> None:
        answer.raise_for_status()
        self._token = answer.cookies["access_token"]

    def ask(self, method: str, path: str, **sent: Any) -> Any:
        """Return what is answered, with a new token where the old one has ended."""
        answer = self._with_token(method, path, **sent)
        if answer.status_code == 401:
            self.log.append("401")
            self._keep_token(self._tried("POST", "/auth/refresh"))
            answer = self._with_token(method, path, **sent)
        answer.raise_for_status()
        return json.loads(answer.content) if answer.content else None

    def wait_for(self, path: str, key: str, ends: tuple[str, ...]) -> Any:
        """Look until a state is one of its ends, less often as it takes longer."""
        interval = _FIRST
        while (found := self.ask("GET", path))[key] not in ends:
            self.pause(interval)
            interval = min(interval * 1.5, _LONGEST)
        return found

    def _with_token(self, method: str, path: str, **sent: Any) -> httpx2.Response:
        # A cookie would do as well, and hide what a bearer alone meets.
        headers = {"Authorization": f"Bearer {self._token}"}
        return self._tried(method, path, headers=headers, **sent)

    def _tried(self, method: str, path: str, **sent: Any) -> httpx2.Response:
        """Send a request until it is answered for good, waiting twice as long each time."""
        interval = _FIRST
        for _ in range(_TRIES):
            try:
                answer = self._client.request(method, path, **sent)
            except httpx2.TransportError as error:
                self.log.append(type(error).__name__)
            else:
                if answer.status_code not in _PASSING:
                    return answer
                self.log.append(str(answer.status_code))
                interval = float(answer.headers.get("Retry-After", interval))
            self.pause(interval)
            interval = min(interval * 2, _LONGEST)
        raise GaveUp(f"{method} {path}: {self.log}")
