"""A client for the story, of the standard library alone: the part of HTTPX's ways that it needs.

It keeps what it was answered, but for the control plane's answers.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from email.message import Message
from http.cookiejar import CookieJar
from typing import Any, Literal
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import (
    HTTPCookieProcessor,
    HTTPRedirectHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
    build_opener,
)

from boses_mock.kernel.multipart import form
from boses_mock.web.direct import HOST

TIMEOUT = 60.0  # seconds
# What tells of the moment and the program, or counts what others ask as well.
_UNTOLD = frozenset({"date", "x-request-id", "x-boses-mock-version"})

File = tuple[str, bytes]


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; named as HTTPX names it."""

    status_code: int
    headers: Message
    content: bytes

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode("utf-8", "replace")

    def json(self) -> Any:
        """Return what the body says."""
        return json.loads(self.content)


@dataclass(frozen=True, slots=True)
class Recorded:
    """An answer as it can be compared: what was asked, status, headers and body."""

    request: str
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes


class Cookies(CookieJar):
    """A jar that is asked for a cookie by its name."""

    def __getitem__(self, name: str) -> str:
        """Return a cookie's value; KeyError where there is none of the name."""
        for cookie in self:
            if cookie.name == name:
                return str(cookie.value)
        raise KeyError(name)


class _Stay(HTTPRedirectHandler):
    """Follows no redirect: it is an answer like any other."""

    def redirect_request(self, *_: Any) -> None:
        """Ask for nothing else."""


class Client:
    """Asks one server, as one browser would, but follows no redirect."""

    def __init__(self, url: str, token: str | None = None) -> None:
        self._url = url
        self.headers = {"Host": HOST, "User-Agent": "boses-mock-verify"}
        if token:
            self.headers["Authorization"] = f"Bearer {token}"
        self.cookies = Cookies()
        self.recorded: list[Recorded] = []
        self._opener: OpenerDirector = build_opener(
            ProxyHandler({}), HTTPCookieProcessor(self.cookies), _Stay()
        )

    def get(self, path: str, **sent: Any) -> Answer:
        """Send a GET; see :meth:`request`."""
        return self.request("GET", path, **sent)

    def post(self, path: str, **sent: Any) -> Answer:
        """Send a POST; see :meth:`request`."""
        return self.request("POST", path, **sent)

    def request(
        self,
        method: str,
        path: str,
        *,
        headers: Mapping[str, str] | None = None,
        params: Mapping[str, str] | None = None,
        json: object = None,
        files: Mapping[str, File] | None = None,
        data: Mapping[str, str] | None = None,
        follow_redirects: Literal[False] = False,
    ) -> Answer:
        """Send a request and return the answer, whatever its status.

        Raises:
            OSError: there is no answer.
        """
        body, media_type = _body(json, files, data)
        told = {**self.headers, **media_type, **(headers or {})}
        query = f"?{urlencode(params)}" if params else ""
        request = Request(f"{self._url}{path}{query}", body, told, method=method)  # noqa: S310  ours
        answer = self._answer(request)
        if not path.startswith("/__admin"):
            self.recorded.append(_recorded(f"{method} {path}{query}", answer))
        return answer

    def _answer(self, request: Request) -> Answer:
        try:
            with self._opener.open(request, timeout=TIMEOUT) as response:
                return Answer(response.status, response.headers, response.read())
        except HTTPError as error:
            with error:
                return Answer(error.code, error.headers, error.read())


def _recorded(line: str, answer: Answer) -> Recorded:
    headers = ((name.lower(), value) for name, value in answer.headers.items())
    told = sorted(each for each in headers if each[0] not in _UNTOLD)
    return Recorded(line, answer.status_code, tuple(told), answer.content)


def _body(
    content: object, files: Mapping[str, File] | None, fields: Mapping[str, str] | None
) -> tuple[bytes | None, dict[str, str]]:
    if files:
        body, media_type = form(files, fields)
        return body, {"Content-Type": media_type}
    if content is None:
        return None, {}
    return json.dumps(content).encode(), {"Content-Type": "application/json"}
