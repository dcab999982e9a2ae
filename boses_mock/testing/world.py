"""A world as a test sees it: how to call it, to move it, and to ask what it was asked."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from boses_mock.testing.control import Answer, Channel, ControlError
from boses_mock.testing.parts import LAST, Faults, Jobs, Requests, id_of, line_of
from boses_mock.testing.session import Session


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail that the service would have sent; its link leads into the web app."""

    to: str
    subject: str
    link: str


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
        told: dict[str, Any] = self.control(
            "POST" if changes else "GET", "/settings", changes or None
        )
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
        wanted = {"job": id_of(job)} | ({"status": status} if status else {})
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
        left = len(entries) - LAST
        lines = [f"… {left} before these"] if left > 0 else []
        return "\n".join([*lines, *map(line_of, entries[-LAST:])]) or "none"

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
        if body is not None:
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
