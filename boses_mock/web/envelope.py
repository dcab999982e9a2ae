"""What surrounds every answer: the Host and Origin rules, the request id, the mock's own headers.

A web page on the internet must not reach this server through the developer's browser. A name that
an attacker's DNS points at 127.0.0.1 is refused by its ``Host``; an IP address cannot be rebound
and may pass. A page of another site changes nothing: its forms and fetches are known by a foreign
``Origin`` or by ``Sec-Fetch-Site``, which no page can forge and no other client sends. The control
plane refuses a foreign ``Origin`` for reading too, as it answers without a token.
"""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from boses_mock import __version__
from boses_mock.kernel.errors import ApiError
from boses_mock.web.responses import error_response, internal_error
from boses_mock.world.world import World
from boses_mock.world.worlds import Worlds

_log = logging.getLogger("boses_mock")

HEADERS = "boses_mock.headers"  # where a scope has each header by its name, of several the last
_LISTS = {b"cookie": b"; ", b"content-encoding": b", ", b"if-none-match": b", "}
_LONGEST_REQUEST_ID = 200
_READING = frozenset({"GET", "HEAD", "OPTIONS"})
_VERSION = (b"x-boses-mock-version", __version__.encode())


def host_name(host: str) -> str:
    """Return the name in a ``Host`` header: without its port, brackets and the root's dot."""
    name = host if host.endswith("]") else host.rsplit(":", 1)[0]
    return name.strip("[]").rstrip(".").lower()


def _turned_away(scope: Scope, refusal: ApiError) -> ASGIApp:
    from boses_mock.web.astray import turned_away

    return turned_away(scope, refusal)


def _join(headers: dict[bytes, bytes], lines: Iterable[tuple[bytes, bytes]]) -> None:
    """Put the lines of those headers together that may be sent in several."""
    for name, comma in _LISTS.items():
        if name in headers:
            headers[name] = comma.join(value for each, value in lines if each == name)


class Envelope:
    """ASGI middleware around everything else."""

    def __init__(self, app: ASGIApp, worlds: Worlds, origins: re.Pattern[str]) -> None:
        self._app = app
        self._worlds = worlds
        settings = worlds.settings
        self._hosts = {"localhost", settings.host, *settings.allowed_host}
        if settings.public_url:
            self._hosts.add((urlsplit(settings.public_url).hostname or "").lower())
        wildcards = [name[1:] for name in settings.allowed_host if name.startswith("*.")]
        self._domains = (".localhost", *wildcards)
        self._origins = origins
        self._known: set[str] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        # Raw and by hand: this runs for every request, and a Headers look-up scans them all.
        headers: dict[bytes, bytes] = dict(scope["headers"])
        scope[HEADERS] = headers
        started = False

        async def wrapped(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                message["headers"] = [*message["headers"], *self._signature(scope, headers)]
            await send(message)

        try:
            refusal = self._refusal(scope, headers)
            answer = self._refused(scope, refusal, headers) if refusal else self._app
            await answer(scope, receive, wrapped)
        except ClientDisconnect:
            return  # there is nobody to tell
        except asyncio.CancelledError:  # the server ends, and has given its answers some time
            if not started:
                stopping = ApiError(503, "The server has stopped meanwhile")
                await error_response(stopping)(scope, receive, wrapped)
        except Exception:
            if started:
                raise
            _log.exception("%s failed outside of its operation", scope["method"])
            await internal_error()(scope, receive, wrapped)

    def _refusal(self, scope: Scope, headers: dict[bytes, bytes]) -> ApiError | None:
        if len(headers) != len(scope["headers"]):
            names = [name for name, _ in scope["headers"]]
            for name in (b"host", b"origin"):
                if names.count(name) > 1:
                    title = name.decode().capitalize()
                    return ApiError(400, f"{title} is given {names.count(name)} times; send one")
            _join(headers, scope["headers"])
        host = headers.get(b"host", b"").decode("latin-1")
        if host and host not in self._known:
            called = host_name(host)
            if not self._host_allowed(called):
                if scope["method"] == "OPTIONS" and b"access-control-request-method" in headers:
                    return None  # a preflight changes and tells nothing; what follows is refused
                return ApiError(
                    400,
                    f"Host {host!r} is not served here; use localhost, or start the server with"
                    f" --allowed-host {called}",
                )
            if len(self._known) < 100:
                self._known.add(host)
        return self._foreign_site(scope, headers, host)

    def _refused(self, scope: Scope, refusal: ApiError, headers: dict[bytes, bytes]) -> ASGIApp:
        """Return a refusal that a page of a permitted origin may read, as it ought to say why."""
        origin = headers.get(b"origin", b"").decode("latin-1")
        if origin and self._origin_allowed(origin, ""):
            refusal.headers |= {
                "Access-Control-Allow-Origin": origin,
                "Access-Control-Allow-Credentials": "true",
                "Vary": "Origin",
            }
        return _turned_away(scope, refusal)

    def _foreign_site(
        self, scope: Scope, headers: dict[bytes, bytes], host: str
    ) -> ApiError | None:
        control = scope["path"].startswith("/__admin")
        changes = scope["method"] not in _READING
        if not changes and not control:
            return None
        origin = headers.get(b"origin", b"").decode("latin-1")
        if origin:
            if self._origin_allowed(origin, host):
                return None
            where = "use the control plane" if control else "change anything here"
            return ApiError(403, f"Origin {origin!r} may not {where}; --cors-origin lets it in")
        if changes and headers.get(b"sec-fetch-site") == b"cross-site":
            return ApiError(
                403,
                "Sec-Fetch-Site 'cross-site' without an Origin may not change anything here;"
                " --cors-origin lets in the sites that send theirs",
            )
        return None

    def _host_allowed(self, name: str) -> bool:
        if name in self._hosts or name.endswith(self._domains) or "*" in self._hosts:
            return True
        try:
            ipaddress.ip_address(name)
        except ValueError:
            return False
        return True

    def _origin_allowed(self, origin: str, host: str) -> bool:
        own = (f"http://{host}", f"https://{host}")  # pages of this server, by any of its names
        return origin in own or bool(self._origins.fullmatch(origin))

    def _signature(self, scope: Scope, asked: dict[bytes, bytes]) -> list[tuple[bytes, bytes]]:
        default: tuple[World, str] = (self._worlds.default, "anonymous")
        world, caller = scope.get("boses_mock.call", default)
        request_id = asked.get(b"x-request-id", b"")[:_LONGEST_REQUEST_ID]
        if not request_id:
            request_id = world.next_request_id(caller)
        return [
            (b"x-request-id", request_id),
            _VERSION,
            (b"x-boses-mock-world", world.header),
        ]
