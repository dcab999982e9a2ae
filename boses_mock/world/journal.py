"""What the server was asked and what it answered: the last thousand requests of a world.

Bounded in entries and in bytes, so a server that runs for days does not grow. Secrets are blanked
before an entry is shown: tests paste journals into bug reports. The one exception is the mail that
the real service would have sent (a reset link), which is shown because nobody could finish the flow
without it.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, takewhile
from typing import Any

from boses_mock.kernel.clock import iso
from boses_mock.kernel.plain import plain
from boses_mock.kernel.redaction import BLANK, is_secret, redact, redact_all

CAPACITY = 1_000
LARGEST = 8 * 1_048_576  # bytes that all entries of a world may hold
_LONGEST_BODY = 16_384
_LONGEST_TEXT = 8_192  # characters of a path or query
_LARGEST_HEADERS = 65_536
_LINE_COST = 150  # bytes that a header costs beside what it says


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
    mail: list[dict[str, str]]
    size: int  # about how many bytes the entry holds

    def to_json(self) -> dict[str, Any]:
        """Return the entry with its secrets blanked."""
        return {
            "id": self.number,
            "at": iso(self.at),
            "method": self.method,
            "path": redact(str(plain(self.path))),
            "query": redact(self.query),
            "operation": self.operation,
            "matched": self.operation is not None,
            "status": self.status,
            "why": self.why,
            "headers": dict(map(_shown_header, self.headers)),
            "body": _shown_body(self.body),
            "mail": plain(self.mail),
        }


def _size(headers: Sequence[tuple[bytes, bytes]]) -> int:
    # Without a step of Python's a header, as this is done for every request.
    return sum(map(len, chain.from_iterable(headers))) + _LINE_COST * len(headers)


def _shortened(headers: Sequence[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    """Return the headers that an entry may hold, from the first on."""
    sizes = accumulate(_size([line]) for line in headers)
    fitting = takewhile(lambda each: each[1] <= _LARGEST_HEADERS, zip(headers, sizes, strict=False))
    return [line for line, _ in fitting]


def _shown_header(header: tuple[bytes, bytes]) -> tuple[str, str]:
    name, value = header[0].decode("latin-1"), header[1].decode("latin-1")
    return name, BLANK if is_secret(name) else redact(value)


def _shown_body(body: bytes) -> object:
    if not body:
        return None
    try:
        return redact_all(plain(json.loads(body)))
    except (ValueError, RecursionError):
        return f"<{len(body)} bytes that are not JSON>"


class Journal:
    """The latest requests, oldest first."""

    def __init__(self) -> None:
        self._entries: deque[Entry] = deque()
        self._size = 0
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
        """Append a request. A body over 16 KB is left out: a journal is no archive.

        Headers are kept up to 64 KB, path and query up to 8,192 characters.
        """
        self._count += 1
        kept = body if len(body) <= _LONGEST_BODY else b""
        lines, path, query = list(headers), path[:_LONGEST_TEXT], query[:_LONGEST_TEXT]
        size = _size(lines)
        if size > _LARGEST_HEADERS:
            lines = _shortened(lines)
            size = _size(lines)
        size += len(path) + len(query) + len(kept)
        if mail:
            size += sum(len(text) for each in mail for text in each.values())
        entry = Entry(
            self._count,
            at,
            method,
            path,
            query,
            operation,
            status,
            why,
            lines,
            kept,
            mail,
            size,
        )
        self._entries.append(entry)
        self._size += entry.size
        while len(self._entries) > CAPACITY or self._size > LARGEST:
            self._size -= self._entries.popleft().size

    @property
    def entries(self) -> Sequence[Entry]:
        """The requests that are kept."""
        return list(self._entries)

    def clear(self) -> None:
        """Forget all; numbering goes on."""
        self._entries.clear()
        self._size = 0
