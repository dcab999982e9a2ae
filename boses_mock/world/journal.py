"""What the server was asked and what it answered: the last thousand requests of a world.

Bounded, so a server that runs for days does not grow. Secrets are blanked before an entry is
shown: tests paste journals into bug reports. The one exception is the mail that the real service
would have sent (a reset link), which is shown because nobody could finish the flow without it.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from boses_mock.kernel.clock import iso
from boses_mock.kernel.plain import plain

CAPACITY = 1_000
_LONGEST_BODY = 2_048
_SECRET_HEADERS = {"authorization", "cookie", "x-api-key", "set-cookie"}
_SECRET_FIELDS = {
    "password",
    "new_password",
    "current_password",
    "token",
    "access_token",
    "refresh_token",
    "key",
}
_BLANK = "[redacted]"


@dataclass(slots=True)
class Entry:
    """One request; ``operation`` is its operationId, None where no operation was met."""

    number: int
    at: int
    method: str
    path: str
    query: str
    operation: str | None
    status: int
    why: str | None
    headers: list[tuple[bytes, bytes]]
    body: bytes
    mail: list[dict[str, str]] = field(default_factory=list)

    def to_json(self) -> dict[str, Any]:
        """Return the entry with its secrets blanked."""
        return {
            "id": self.number,
            "at": iso(self.at),
            "method": self.method,
            "path": plain(self.path),
            "query": _shown_query(self.query),
            "operation": self.operation,
            "status": self.status,
            "why": self.why,
            "headers": dict(map(_shown_header, self.headers)),
            "body": _shown_body(self.body),
            "mail": self.mail,
        }


def _shown_query(query: str) -> str:
    parts = (part.partition("=") for part in query.split("&"))
    return "&".join(
        f"{name}{equals}{_BLANK if name in _SECRET_FIELDS else value}"
        for name, equals, value in parts
    )


def _shown_header(header: tuple[bytes, bytes]) -> tuple[str, str]:
    name, value = header[0].decode("latin-1"), header[1].decode("latin-1")
    return name, _BLANK if name.lower() in _SECRET_HEADERS else value


def _shown_body(body: bytes) -> object:
    if not body:
        return None
    try:
        return plain(_blanked(json.loads(body)))
    except (ValueError, RecursionError):
        return f"<{len(body)} bytes that are not JSON>"


def _blanked(value: object) -> object:
    if isinstance(value, dict):
        return {
            key: _BLANK if key in _SECRET_FIELDS else _blanked(item) for key, item in value.items()
        }
    if isinstance(value, list):
        return [_blanked(item) for item in value]
    return value


class Journal:
    """The latest requests, oldest first."""

    def __init__(self) -> None:
        self._entries: deque[Entry] = deque(maxlen=CAPACITY)
        self._count = 0

    def record(
        self,
        *,
        at: int,
        method: str,
        path: str,
        query: str,
        operation: str | None,
        status: int,
        why: str | None,
        headers: Iterable[tuple[bytes, bytes]],
        body: bytes,
        mail: list[dict[str, str]],
    ) -> None:
        """Append a request. A body over 2 KB is left out: a journal is no archive."""
        self._count += 1
        kept = body if len(body) <= _LONGEST_BODY else b""
        self._entries.append(
            Entry(
                self._count,
                at,
                method,
                path,
                query,
                operation,
                status,
                why,
                list(headers),
                kept,
                mail,
            )
        )

    def find(
        self,
        *,
        method: str | None = None,
        path: str | None = None,
        operation: str | None = None,
        status: int | None = None,
    ) -> list[Entry]:
        """Return the entries that fit every given filter; ``path`` fits by its beginning."""
        return [
            entry
            for entry in self._entries
            if (method is None or entry.method == method.upper())
            and (path is None or entry.path.startswith(path))
            and (operation is None or entry.operation == operation)
            and (status is None or entry.status == status)
        ]

    def clear(self) -> None:
        """Forget all; numbering goes on."""
        self._entries.clear()
