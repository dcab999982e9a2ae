"""Which of a server's worlds a request belongs to, told by what clients send anyhow.

A bearer token says it first, then the header ``X-Boses-Mock-World``, then what a client goes on
sending once it has it: the cookies of a login, an API key. All of these lead to the world that has
made them, so that an app that was let in there needs to know of no world.

What is sent is only read here, never believed: the world that it leads to verifies it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from starlette.requests import cookie_parser

from boses_mock.kernel.errors import invalid

if TYPE_CHECKING:
    from boses_mock.world.world import World

Named = Mapping[str, "World"]
_MARK = 16  # hex digits at the end of a named world's API keys


def world_of(headers: Mapping[bytes, bytes], named: Named) -> World:
    """Return the one of the ``named`` worlds that a request with these raw headers belongs to.

    Raises:
        ApiError: 422 for a header naming a world that there is not.
    """
    if len(named) > 1 and b"authorization" in headers:
        owner = named.get(_of_token(headers[b"authorization"].decode("latin-1")))
        if owner:
            return owner
    name = headers.get(b"x-boses-mock-world")
    if name is None:
        return _of_credentials(headers, named) or named["default"]
    world = named.get(name.decode("latin-1"))
    if world is None:
        text = name.decode("latin-1")
        raise invalid(["header", "X-Boses-Mock-World"], "No world has this name", text)
    return world


def marked(key: str, world: str) -> str:
    """Return an API key that leads to a world, as long as ``key`` and of hex digits as that is."""
    return key if world == "default" else key[:-_MARK] + _mark(world)


@lru_cache(maxsize=1_024)  # a key is looked for among all worlds, with each request
def _mark(world: str) -> str:
    return hashlib.sha256(world.encode()).hexdigest()[:_MARK]


def _of_credentials(headers: Mapping[bytes, bytes], named: Named) -> World | None:
    """Return the world that has let the client in, if a named one may have."""
    if len(named) == 1 or b"authorization" in headers:
        return None
    if b"cookie" in headers:
        sent = cookie_parser(headers[b"cookie"].decode("latin-1"))
        if access := sent.get("access_token"):
            return named.get(_of_jwt(access))
        if found := named.get(sent.get("refresh_token", "").partition(".")[2]):
            return found
    key = headers.get(b"x-api-key")
    return _of_key(key.decode("latin-1"), named) if key else None


def _of_key(key: str, named: Named) -> World | None:
    mark = key[-_MARK:]
    return next((world for name, world in named.items() if _mark(name) == mark), None)


def _of_token(authorization: str) -> str:
    token = authorization.partition(" ")[2].strip()
    if "@" in token:
        return token.rpartition("@")[2]
    return _of_jwt(token)


def _of_jwt(token: str) -> str:
    if token.count(".") != 2:
        return ""
    import jwt

    try:
        return str(jwt.get_unverified_header(token).get("kid", ""))
    except jwt.InvalidTokenError:
        return ""  # not a token at all, which the caller is told when it is verified
