"""What a rule finds, and what the rules share: who asked, and how long after."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from http.cookies import CookieError, SimpleCookie
from typing import Any

from boses_mock.kernel.clock import SECOND, iso
from boses_mock.web.documented import Documented
from boses_mock.world.journal import Entry, Headers

MOST_SHOWN = 50  # requests of a finding

Client = tuple[str, str]  # the user and the program; two tabs of one are one


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a client does and should not.

    Attributes:
        kind: the rule's name.
        message: what it does, in a sentence without a full stop.
        requests: those that show it, oldest first.
    """

    kind: str
    message: str
    requests: Sequence[Entry]

    def to_json(self) -> dict[str, Any]:
        """Return the finding, of its requests the first and how many there are."""
        first = self.requests[0]
        return {
            "kind": self.kind,
            "operation": first.operation,
            "message": self.message,
            "count": len(self.requests),
            "requests": [_line(entry) for entry in self.requests[:MOST_SHOWN]],
        }


def _line(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.number,
        "at": iso(entry.at),
        "method": entry.method,
        "path": entry.shown_path,
        "status": entry.status,
    }


@dataclass(frozen=True, slots=True)
class Traffic:
    """What was asked of a world, and what is needed to judge it.

    Attributes:
        entries: oldest first.
        speed: how many seconds of the world's clock pass in one of the wall's.
        operations: the contract's, by id.
    """

    entries: Sequence[Entry]
    speed: float
    operations: Mapping[str, Documented]

    def apart(self, earlier: Entry, later: Entry) -> float:
        """Return the seconds from one request to another."""
        return self._apart(earlier.answer.received, earlier, later)

    def after(self, earlier: Entry, later: Entry) -> float:
        """Return the seconds from one request's answer to another request."""
        return self._apart(earlier.answer.answered, earlier, later)

    def _apart(self, since: float, earlier: Entry, later: Entry) -> float:
        by_the_world = (later.at - earlier.at) / SECOND / self.speed
        return max(later.answer.received - since, by_the_world, 0.0)


def client(entry: Entry) -> Client:
    """Return who sent a request."""
    return entry.caller, header(entry.headers, b"user-agent")


def header(headers: Headers, name: bytes) -> str:
    """Return a header by its lower-case name, "" where there is none."""
    return next((value.decode("latin-1") for each, value in headers if each == name), "")


def cookie(entry: Entry, name: str) -> str:
    """Return a cookie that a request carried, "" where there is none."""
    sent = "; ".join(v.decode("latin-1") for n, v in entry.headers if n == b"cookie")
    return _values(sent).get(name, "")


def cookies_set(entry: Entry) -> dict[str, str]:
    """Return the cookies that an answer set, by name."""
    lines = (value for name, value in entry.answer.headers if name == b"set-cookie")
    return {
        name: value for line in lines for name, value in _values(line.decode("latin-1")).items()
    }


def _values(text: str) -> dict[str, str]:
    try:
        return {name: morsel.value for name, morsel in SimpleCookie(text).items()}
    except CookieError:
        return {}


def by_client(entries: Sequence[Entry]) -> Iterator[list[Entry]]:
    """Return the requests of each client."""
    found: dict[Client, list[Entry]] = {}
    for entry in entries:
        found.setdefault(client(entry), []).append(entry)
    yield from found.values()
