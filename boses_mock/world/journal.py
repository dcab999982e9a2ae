"""What the server was asked and what it answered: the last thousand requests of a world.

Bounded in entries and in bytes, so a server that runs for days does not grow. Secrets are blanked
before an entry is shown: tests paste journals into bug reports. The one exception is the mail that
the real service would have sent (a reset link), which is shown because nobody could finish the flow
without it.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, chain, takewhile
from typing import Any

from boses_mock.kernel.clock import iso
from boses_mock.kernel.plain import plain
from boses_mock.kernel.redaction import BLANK, is_secret, redact, redact_all
from boses_mock.world.coverage import State
from boses_mock.world.curl import as_curl

CAPACITY = 1_000
LARGEST = 8 * 1_048_576  # bytes that all entries of a world may hold
_LONGEST_BODY = 16_384
_LONGEST_TEXT = 8_192  # characters of a path or query
_LARGEST_HEADERS = 65_536
_LINE_COST = 150  # bytes that a header costs beside what it says


Headers = Sequence[tuple[bytes, bytes]]


@dataclass(slots=True)
class Answer:
    """What a client was answered, and what a journal knows of that beside the status.

    Attributes:
        received: when the request came, in seconds of a clock that runs with the wall's.
        answered: when all of the answer was there, by the same clock.
        headers: those of the operation; the ones that every answer has come later.
        body: the whole of it; empty where it is sent from a file.
        shown: which states of which jobs it tells.
        overlaps: whether what it started was going on already.
    """

    received: float = 0.0
    answered: float = 0.0
    headers: Headers = ()
    body: bytes = b""
    shown: tuple[State, ...] = ()
    overlaps: bool = False


UNTOLD = Answer()


@dataclass(slots=True)
class Entry:
    """One request; ``operation`` is its operationId, None where no operation was met.

    ``caller`` is the id of the user who asked, "" where nobody did that is known. Bodies are empty
    where they were larger than is kept.
    """

    number: int
    at: int
    method: str
    path: str
    query: str
    operation: str | None
    status: int
    why: str | None
    headers: Headers
    body: bytes
    mail: list[dict[str, str]]
    size: int  # about how many bytes the entry holds
    caller: str
    answer: Answer

    def brief(self) -> dict[str, Any]:
        """Return what tells entries apart in a list, its secrets blanked."""
        return self._line() | self._duration()

    def _line(self) -> dict[str, Any]:
        return {
            "id": self.number,
            "at": iso(self.at),
            "method": self.method,
            "path": self.shown_path,
            "query": redact(self.query),
            "operation": self.operation,
            "matched": self.operation is not None,
            "status": self.status,
            "why": self.why,
        }

    def _duration(self) -> dict[str, float]:
        # Apart, as it alone is another in each run.
        return {"milliseconds": round(self.taken * 1_000, 3)}

    def to_json(self) -> dict[str, Any]:
        """Return the entry with its secrets blanked."""
        told = self._line()
        headers, body = shown_headers(self.headers), shown_body(self.body)
        return told | {
            "headers": dict(headers),
            "body": body,
            "mail": plain(self.mail),
            "curl": as_curl(self.method, told["path"], told["query"], headers, body, self.sent),
        }

    def whole(self) -> dict[str, Any]:
        """Return all that is known of the entry, its secrets blanked: the answer as well."""
        return (
            self.to_json()
            | self._duration()
            | {
                "sent": self.sent,
                "caller": self.caller or None,
                "answer": {
                    "headers": dict(shown_headers(self.answer.headers)),
                    "body": shown_body(self.answer.body),
                    "size": self.told,
                },
            }
        )

    @property
    def taken(self) -> float:
        """How many seconds the answer took."""
        return max(0.0, self.answer.answered - self.answer.received)

    @property
    def has_all_of_body(self) -> bool:
        """Whether what was sent can be sent again."""
        if any(name == b"transfer-encoding" for name, _ in self.headers):
            return bool(self.body)
        return len(self.body) >= _declared(self.headers)

    @property
    def sent(self) -> int:
        """How many bytes the body had, kept or not; 0 where a client did not say."""
        return len(self.body) or _declared(self.headers)

    @property
    def told(self) -> int:
        """How many bytes the answer's body had, kept or not."""
        return len(self.answer.body) or _declared(self.answer.headers)

    @property
    def shown_path(self) -> str:
        """The path with its secrets blanked."""
        return redact(str(plain(self.path)))


def _size(headers: Headers) -> int:
    # Without a step of Python's a header, as this is done for every request.
    return sum(map(len, chain.from_iterable(headers))) + _LINE_COST * len(headers)


def _declared(headers: Headers) -> int:
    """Return the ``content-length``, 0 where there is none."""
    told = next((value for name, value in headers if name == b"content-length"), b"0")
    return int(told) if told.isdigit() and len(told) < 19 else 0


def _shortened(headers: Headers) -> list[tuple[bytes, bytes]]:
    """Return the headers that an entry may hold, from the first on."""
    sizes = accumulate(_size([line]) for line in headers)
    fitting = takewhile(lambda each: each[1] <= _LARGEST_HEADERS, zip(headers, sizes, strict=False))
    return [line for line, _ in fitting]


def shown_headers(headers: Headers) -> list[tuple[str, str]]:
    """Return headers as text, their secrets blanked."""
    return list(map(_shown_header, headers))


def _shown_header(header: tuple[bytes, bytes]) -> tuple[str, str]:
    name, value = header[0].decode("latin-1"), header[1].decode("latin-1")
    return name, BLANK if is_secret(name) else redact(value)


def shown_body(body: bytes) -> object:
    """Return what a body says, its secrets blanked; of one that is no JSON, its size."""
    if not body:
        return None
    try:
        return redact_all(plain(json.loads(body)))
    except (ValueError, RecursionError):
        return f"<{len(body)} bytes that are not JSON>"


class Journal:
    """The latest requests, oldest first."""

    def __init__(self) -> None:
        # An empty deque is a sixth of all that a fresh world takes, which many are never asked.
        self._entries: deque[Entry] | None = None
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
        headers: Headers,
        body: bytes,
        mail: list[dict[str, str]],
        caller: str = "",
        answer: Answer = UNTOLD,
    ) -> None:
        """Append a request. A body over 16 KB is left out, of the answer too: this is no archive.

        Headers are kept up to 64 KB, path and query up to 8,192 characters.
        """
        self._count += 1
        if len(body) > _LONGEST_BODY:
            body = b""
        if len(answer.body) > _LONGEST_BODY:
            answer = replace(answer, body=b"")
        path, query = path[:_LONGEST_TEXT], query[:_LONGEST_TEXT]
        size = _size(headers)
        if size > _LARGEST_HEADERS:
            headers = _shortened(headers)
            size = _size(headers)
        size += len(path) + len(query) + len(body) + len(answer.body)
        if mail:
            size += sum(len(text) for each in mail for text in each.values())
        asked = (at, method, path, query, operation, status, why, headers, body, mail)
        self._keep(Entry(self._count, *asked, size, caller, answer))

    def _keep(self, entry: Entry) -> None:
        kept = self._entries = deque() if self._entries is None else self._entries
        kept.append(entry)
        self._size += entry.size
        while len(kept) > CAPACITY or self._size > LARGEST:
            self._size -= kept.popleft().size

    @property
    def entries(self) -> Sequence[Entry]:
        """The requests that are kept."""
        return list(self._entries or ())

    @property
    def last(self) -> int:
        """The number of the latest request, kept or not; 0 where there was none."""
        return self._count

    def clear(self) -> None:
        """Forget all; numbering goes on."""
        self._entries = None
        self._size = 0
