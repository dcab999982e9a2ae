"""A world as a test sees it: how to call it, to move it, and to ask what it was asked."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from boses_mock.testing.control import Answer, Channel, ControlError

_LAST = 15  # requests that a report shows
_MISSING = object()


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail that the service would have sent; its link leads into the web app."""

    to: str
    subject: str
    link: str


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


class World:
    """One world of a server, all calls to which are its own.

    Attributes:
        url: where the server is.
        name: what the world is called.
        token: a token of the demo user's that leads here and never expires.
    """

    def __init__(
        self,
        channel: Channel,
        url: str,
        name: str,
        token: str | None,
        *,
        admin_token: str | None = None,
        transport: Callable[[bool], Any] = lambda is_async: None,
    ) -> None:
        self.url = url
        self.name = name
        self._channel = channel
        self._transport = transport
        self._control = {"X-Boses-Mock-World": name}
        if admin_token:
            self._control["X-Boses-Mock-Admin-Token"] = admin_token
        self._sessions = [Session(url, "", {}, None, transport)]
        self._set_token(token)
        self.faults = Faults(self)
        self.requests = Requests(self)
        self.jobs = Jobs(self)

    def _set_token(self, token: str | None) -> None:
        """Take the demo user's token; a world may lack both."""
        self.token = self._sessions[0].token = token or ""

    def __repr__(self) -> str:
        return f"<World {self.name!r} at {self.url}>"

    # Calling it

    @property
    def headers(self) -> dict[str, str]:
        """The headers that make a request the demo user's, in this world."""
        return self._sessions[0].headers

    @property
    def client(self) -> Any:
        """An ``httpx.Client`` of the demo user's, where httpx is installed."""
        return self._sessions[0].client

    @property
    def async_client(self) -> Any:
        """An ``httpx.AsyncClient`` of the demo user's; use it by ``async with``."""
        return self._sessions[0].async_client

    def login(self, email: str, password: str | None = None) -> Session:
        """Sign somebody in: with their password as the app does, without it by the control plane.

        Raises:
            ControlError: there is nobody of that address, or the password is another.
        """
        if password is None:
            return self._session({"email": email})
        return self._signed_in(
            self._ask("POST", "/api/v1/auth/login", {"email": email, "password": password})
        )

    def as_user(self, role: str) -> Session:
        """Sign in somebody of a role: ``owner``, ``admin``, ``member`` or ``staff``.

        Where the demo user's company has nobody of that role, somebody joins it.

        Raises:
            ControlError: there is no such role, or nobody works for the service itself.
        """
        return self._session({"role": role})

    def _session(self, who: dict[str, str]) -> Session:
        return self._signed_in(self._ask("POST", "/__admin/sessions", who))

    def _signed_in(self, answer: Answer) -> Session:
        told, cookies = answer.json(), answer.cookies
        session = Session(self.url, cookies["access_token"], cookies, told["user"], self._transport)
        self._sessions.append(session)
        return session

    # Moving it

    @property
    def now(self) -> str:
        """The world's time, in ISO 8601."""
        return str(self.control("GET", "/clock")["now"])

    def advance(self, duration: str | float) -> str:
        """Move the clock by a duration such as "30s" or "1h30m", or by seconds; return the time."""
        return str(self.control("POST", "/clock", {"advance": duration})["now"])

    def set_time(self, time: str) -> str:
        """Move the clock forward to a time; return it."""
        return str(self.control("POST", "/clock", {"set": time})["now"])

    def freeze(self) -> str:
        """Let time stand still; return it."""
        return str(self.control("POST", "/clock/freeze")["now"])

    def resume(self) -> str:
        """Let time run; return it."""
        return str(self.control("POST", "/clock/resume")["now"])

    def reset(self) -> None:
        """Bring the seed world back."""
        self.control("POST", "/reset")

    def settings(self, **changes: Any) -> dict[str, Any]:
        """Change settings by their names under ``/__admin/settings``; return all of them."""
        told: dict[str, Any] = self.control("POST" if changes else "GET", "/settings", changes)
        return told

    def wait_for(
        self, job: str | Mapping[str, Any], status: str | None = None, *, jump: bool = True
    ) -> dict[str, Any]:
        """Bring a job to its end, or to ``status``; return the job as it is then.

        Args:
            job: its id, or what has it as ``id``: a group for its generation, a study, a check.
            jump: move the world's clock there at once. Without, its time is waited for, up to
                half a minute; a clock that stands still never gets there.

        Raises:
            ControlError: there is no such job, or it never comes to that.
        """
        wanted = {"job": _id(job)} | ({"status": status} if status else {})
        if jump:
            self.control("POST", "/clock", {"until": wanted})
        else:
            told = self.control("POST", "/wait", {"for": wanted, "timeout": "30s"}, wait=30.0)
            if not told["met"]:
                raise ControlError(f"job {wanted['job']} is {told['job']['status']} after 30 s")
        return self.jobs[wanted["job"]]

    # Asking it

    @property
    def mails(self) -> list[Mail]:
        """The mails that the service would have sent, oldest first."""
        return [
            Mail(each["to"], each["subject"], each.get("link", ""))
            for entry in self.requests.find()
            for each in entry["mail"]
        ]

    def last_requests(self) -> str:
        """Return the latest requests, a line each, as a failing test's report shows them."""
        entries = self.requests.find()
        left = len(entries) - _LAST
        lines = [f"… {left} before these"] if left > 0 else []
        return "\n".join([*lines, *map(_line, entries[-_LAST:])]) or "none"

    def control(self, method: str, path: str, body: Any = None, *, wait: float = 0.0) -> Any:
        """Ask the control plane for what has no method here; return its JSON.

        Args:
            path: what stands behind ``/__admin``.

        Raises:
            ControlError: it is refused.
        """
        return self._ask(method, f"/__admin{path}", body, wait).json()

    def _ask(self, method: str, path: str, body: Any = None, wait: float = 0.0) -> Answer:
        headers, content = self._control, b""
        if body is not None and body != {}:
            content = json.dumps(body).encode()
            headers = {**headers, "Content-Type": "application/json"}
        answer = self._channel.send(method, path, headers, content, wait)
        if answer.status >= 400:
            raise ControlError(f"{method} {path}: {answer.status}: {_reason(answer)}")
        return answer

    def close(self) -> None:
        """Close the clients that were made for it."""
        for session in self._sessions:
            session.close()


class Faults:
    """The fault rules of a world, first match first."""

    def __init__(self, world: World) -> None:
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
        self._world.control("DELETE", f"/faults/{quote(_id(rule), safe='')}")

    def clear(self) -> None:
        """Delete all rules."""
        self._world.control("DELETE", "/faults")


class Jobs:
    """Generations, studies, refreshes and reliability checks, in flight or done."""

    def __init__(self, world: World) -> None:
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

    def __init__(self, world: World) -> None:
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
        return "\n".join(f"{_line(each)}  {json.dumps(each['body'])}" for each in same[-_LAST:])

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


def _line(entry: Mapping[str, Any]) -> str:
    query = f"?{entry['query']}" if entry["query"] else ""
    asked = f"{entry['at'][11:23]} {entry['method']} {entry['path']}{query}"
    operation = f" {entry['operation']}" if entry["operation"] else ""
    why = f" ({entry['why']})" if entry["why"] else ""
    return f"{asked} → {entry['status']}{operation}{why}"


def _id(thing: str | Mapping[str, Any]) -> str:
    return thing if isinstance(thing, str) else str(thing["id"])


def _job(job: str | Mapping[str, Any]) -> str:
    return f"/jobs/{quote(_id(job), safe='')}"


def _camel(name: str) -> str:
    return re.sub(r"_([a-z])", lambda match: match[1].upper(), name)


def _reason(answer: Answer) -> str:
    try:
        detail = answer.json()["detail"]
    except (ValueError, TypeError, KeyError):
        return answer.body.decode("utf-8", "replace")[:500]
    if not isinstance(detail, list):
        return str(detail)
    return "; ".join(map(_fault, detail))


def _fault(told: Mapping[str, Any]) -> str:
    where, sent = ".".join(map(str, told["loc"])), repr(told.get("input"))
    return f"{where}: {told['msg']}" + ("" if sent in told["msg"] else f", not {sent}")
