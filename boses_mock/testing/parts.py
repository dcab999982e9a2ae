"""The parts of a world that a test lays hands on: faults, jobs, and what was asked."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Protocol
from urllib.parse import quote

from boses_mock.testing.control import ControlError

LAST = 15  # requests that a report shows
_MISSING = object()


class Controlled(Protocol):
    """The world that they are parts of."""

    def control(self, method: str, path: str, body: Any = None, *, wait: float = 0.0) -> Any:
        """Ask the control plane; return its JSON."""

    def last_requests(self) -> str:
        """Return the latest requests, a line each."""


class Faults:
    """The fault rules of a world, first match first."""

    def __init__(self, world: Controlled) -> None:
        self._world = world

    def add(self, operation: str, **rule: Any) -> dict[str, Any]:
        """Append a rule for an operationId, with ``*`` for any part; return it with its id.

        The other arguments are a rule's keys, in snake case or as they are:
        ``add("get_me", succeed_first=1, fail_request_count=1, error={"statusCode": 500})``.

        Raises:
            ControlError: there is no such operation or key, or a value does not fit.
        """
        body = {"operation": operation, **{_camel(name): value for name, value in rule.items()}}
        told: dict[str, Any] = self._world.control("POST", "/faults", body)
        return told

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return iter(self._world.control("GET", "/faults")["rules"])

    def remove(self, rule: str | Mapping[str, Any]) -> None:
        """Delete a rule, by its id or as :meth:`add` returned it."""
        self._world.control("DELETE", f"/faults/{quote(id_of(rule), safe='')}")

    def clear(self) -> None:
        """Delete all rules."""
        self._world.control("DELETE", "/faults")


class Jobs:
    """Generations, studies, refreshes and reliability checks, in flight or done."""

    def __init__(self, world: Controlled) -> None:
        self._world = world

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return iter(self._world.control("GET", "/jobs")["jobs"])

    def __getitem__(self, job: str | Mapping[str, Any]) -> dict[str, Any]:
        """Return a job by its id, or by what has it as ``id``; ControlError for none such."""
        told: dict[str, Any] = self._world.control("GET", _job(job))
        return told

    def hold(self, job: str | Mapping[str, Any]) -> dict[str, Any]:
        """Let a job stand still."""
        return self._do(job, {"do": "hold"})

    def release(self, job: str | Mapping[str, Any]) -> dict[str, Any]:
        """Let a job that was held go on."""
        return self._do(job, {"do": "release"})

    def finish(self, job: str | Mapping[str, Any]) -> dict[str, Any]:
        """Let a job be done now."""
        return self._do(job, {"do": "finish"})

    def fail(
        self, job: str | Mapping[str, Any], at: int | None = None, message: str | None = None
    ) -> dict[str, Any]:
        """Let a job fail: now, or at its unit ``at``, counted from 1; with a message of yours."""
        described = {"at": at, "message": message}
        return self._do(
            job, {"do": "fail"} | {name: v for name, v in described.items() if v is not None}
        )

    def finish_all(self) -> None:
        """Move the clock to the end of the last job in flight."""
        self._world.control("POST", "/clock", {"until": "idle"})

    def _do(self, job: str | Mapping[str, Any], command: dict[str, Any]) -> dict[str, Any]:
        told: dict[str, Any] = self._world.control("POST", _job(job), command)
        return told


class Requests:
    """What clients asked of a world: the latest thousand requests."""

    def __init__(self, world: Controlled) -> None:
        self._world = world

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return iter(self.find())

    def __len__(self) -> int:
        return len(self.find())

    def find(
        self, operation: str | None = None, *, json: Any = _MISSING, **other: Any
    ) -> list[dict[str, Any]]:
        """Return the requests that fit all that is given, oldest first.

        Args:
            operation: an operationId, with ``*`` for any part.
            json: what the body has to hold; of objects, the members named.
            other: further filters: ``status``, ``method``, ``path``, ``path_pattern``, ``query``,
                ``header``, ``since``, ``matched``.

        Raises:
            ControlError: there is no such operation or filter.
        """
        wanted = {_camel(name): value for name, value in other.items()}
        if operation is not None:
            wanted["operation"] = operation
        if json is not _MISSING:
            wanted["body"] = json
        found: list[dict[str, Any]] = self._world.control("POST", "/requests/find", wanted)[
            "requests"
        ]
        return found

    def assert_made(
        self,
        operation: str,
        *,
        times: int | None = None,
        json: Any = _MISSING,
        **other: Any,
    ) -> list[dict[str, Any]]:
        """Hold the app to having made a request, at least once or exactly ``times``; return them.

        The arguments are those of :meth:`find`.

        Raises:
            AssertionError: it was made another number of times; the text shows what was asked.
            ControlError: there is no such operation or filter.
        """
        __tracebackhide__ = True
        found = self.find(operation, json=json, **other)
        if len(found) == times or (times is None and found):
            return found
        wanted = other if json is _MISSING else {"json": json, **other}
        told = "".join(f", {name}={value!r}" for name, value in wanted.items())
        often = "at least once" if times is None else _times(times)
        raise AssertionError(
            f"{operation}{told} was to be asked {often}, and was {_times(len(found))};"
            f" asked was:\n{self._asked(operation)}"
        )

    def _asked(self, operation: str) -> str:
        same = self.find(operation)
        if not same:
            return self._world.last_requests()
        return "\n".join(f"{line_of(each)}  {json.dumps(each['body'])}" for each in same[-LAST:])

    def wait(self, operation: str, *, count: int = 1, timeout: float = 10.0, **other: Any) -> None:
        """Wait until the app has made a request ``count`` times, for at most ``timeout`` seconds.

        Raises:
            ControlError: it has not in that time.
        """
        wanted = {_camel(name): value for name, value in other.items()}
        body = {"request": {"operation": operation, **wanted}, "count": count}
        told = self._world.control("POST", "/wait", {"for": body, "timeout": timeout}, wait=timeout)
        if not told["met"]:
            raise ControlError(f"{operation} was not asked {_times(count)} in {timeout:g} s")

    def clear(self) -> None:
        """Forget all."""
        self._world.control("DELETE", "/requests")


def _times(number: int) -> str:
    return {0: "never", 1: "once", 2: "twice"}.get(number, f"{number} times")


def line_of(entry: Mapping[str, Any]) -> str:
    """Return a request of the journal as a line."""
    query = f"?{entry['query']}" if entry["query"] else ""
    asked = f"{entry['at'][11:23]} {entry['method']} {entry['path']}{query}"
    operation = f" {entry['operation']}" if entry["operation"] else ""
    why = f" ({entry['why']})" if entry["why"] else ""
    return f"{asked} → {entry['status']}{operation}{why}"


def id_of(thing: str | Mapping[str, Any]) -> str:
    """Return an id, given as it is or by what has it."""
    return thing if isinstance(thing, str) else str(thing["id"])


def _job(job: str | Mapping[str, Any]) -> str:
    return f"/jobs/{quote(id_of(job), safe='')}"


def _camel(name: str) -> str:
    return re.sub(r"_([a-z])", lambda match: match[1].upper(), name)
