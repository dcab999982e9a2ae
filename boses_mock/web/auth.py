"""Who is calling: tokens made and tokens verified.

Three ways in, in this order: a bearer token, the cookie ``access_token``, the header
``X-API-Key``. Expiry is judged by the world's clock, so advancing that clock by fifteen minutes
expires a token as waiting would.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.requests import cookie_parser
from starlette.responses import Response

from boses_mock.kernel.clock import DAY, MINUTE, SECOND
from boses_mock.kernel.errors import ApiError
from boses_mock.kernel.rng import secret
from boses_mock.settings import Settings
from boses_mock.store import accounts
from boses_mock.store.accounts import User
from boses_mock.world.world import Caller, World

ACCESS_LIFETIME = 15 * MINUTE
REFRESH_LIFETIME = 30 * DAY
RESET_LIFETIME = 60 * MINUTE
REFRESH_PATH = "/api/v1/auth"
_ALGORITHM = "HS256"
_LONG_AGO = "Thu, 01 Jan 1970 00:00:00 GMT"
_MOST_CACHED = 4_096


def _signing_key(world: World) -> str:
    return secret(world.seed, "jwt", world.name)


def make_access_token(world: World, user: User, now: int) -> str:
    """Return a JWT for the user, good for fifteen minutes of the world's time."""
    import jwt

    claims = {
        "sub": user.id,
        "company_id": user.company.id,
        "type": "access",
        "exp": (now + ACCESS_LIFETIME) // SECOND,
    }
    return jwt.encode(
        claims, _signing_key(world), algorithm=_ALGORITHM, headers={"kid": world.name}
    )


def let_in_tester(settings: Settings, headers: Mapping[bytes, bytes]) -> None:
    """Let who asks use the control plane, which belongs to all who get here or to a token's owner.

    The header of its own is for requests whose bearer token tells the world that they are about.

    Raises:
        ApiError: 401 where the server has a token for it and none, or another, is sent.
    """
    if settings.admin_token is None:
        return
    from hmac import compare_digest

    scheme, _, bearer = headers.get(b"authorization", b"").partition(b" ")
    sent = [headers.get(b"x-boses-mock-admin-token", b"").strip()]
    if scheme.lower() == b"bearer":
        sent.append(bearer.strip())
    wanted = settings.admin_token.encode()
    if not any(compare_digest(each, wanted) for each in sent):
        raise ApiError(
            401,
            "The control plane wants the token of --admin-token, as Authorization: Bearer TOKEN"
            " or X-Boses-Mock-Admin-Token: TOKEN",
        )


def identify(world: World, headers: Mapping[bytes, bytes], now: int) -> Caller:
    """Return the caller, by the request's raw headers.

    Raises:
        ApiError: 401 when there is none, or their token is unknown, malformed or expired.
    """
    authorization = headers.get(b"authorization")
    if authorization is not None:
        scheme, _, token = authorization.decode("latin-1").partition(" ")
        if scheme.lower() != "bearer" or not token.strip():
            raise ApiError(401, "Not authenticated")
        return _verify(world, token.strip(), now)
    cookie = cookies(headers).get("access_token")
    if cookie:
        return _verify(world, cookie, now)
    api_key = headers.get(b"x-api-key")
    if api_key:
        user = accounts.by_api_key(world.db, api_key.decode("latin-1"), now)
        if user is None:
            raise ApiError(401, "Invalid or missing API key", {"WWW-Authenticate": "ApiKey"})
        return _caller(user)
    raise ApiError(401, "Not authenticated")


def cookie_user(world: World, headers: Mapping[bytes, bytes], now: int) -> str | None:
    """Return the id of the user whom a valid cookie ``access_token`` is of; None without one."""
    token = cookies(headers).get("access_token")
    try:
        return _verify(world, token, now).user_id if token else None
    except ApiError:
        return None


def cookies(headers: Mapping[bytes, bytes]) -> dict[str, str]:
    """Return the request's cookies."""
    return cookie_parser(headers[b"cookie"].decode("latin-1")) if b"cookie" in headers else {}


def _verify(world: World, token: str, now: int) -> Caller:
    known = world.callers.get(token)
    if known and (known[1] is None or known[1] > now):
        return known[0]
    caller, expires_at = _decode(world, token, now) if token.count(".") == 2 else (None, None)
    if caller is None:
        caller = _opaque(world, "development", token.removesuffix(f"@{world.name}"), now)
    if len(world.callers) >= _MOST_CACHED:
        world.callers.clear()
    world.callers[token] = (caller, expires_at)
    return caller


def _decode(world: World, token: str, now: int) -> tuple[Caller, int]:
    import jwt

    try:
        claims: dict[str, Any] = jwt.decode(
            token,
            _signing_key(world),
            algorithms=[_ALGORITHM],
            options={"verify_exp": False, "require": ["sub", "exp", "type", "company_id"]},
        )
    except jwt.InvalidTokenError as error:
        raise ApiError(401, "Not authenticated") from error
    expires_at, subject = _instant(claims["exp"]), claims["sub"]
    if expires_at is None or not isinstance(subject, str) or not subject.isascii():
        raise ApiError(401, "Not authenticated")
    if expires_at <= now:
        raise ApiError(401, "Not authenticated")
    user = accounts.by_id(world.db, subject)
    if user is None or claims["type"] != "access":
        raise ApiError(401, "Not authenticated")
    return _caller(user), expires_at


def _instant(claim: object) -> int | None:
    """Return the instant of a claim in seconds; None for what tells none."""
    if not isinstance(claim, int | float) or isinstance(claim, bool):
        return None
    return round(claim * SECOND) if 0 <= claim * SECOND < 2**63 else None


def _opaque(world: World, kind: str, token: str, now: int) -> Caller:
    user = accounts.by_token(world.db, kind, token, now)
    if user is None:
        raise ApiError(401, "Not authenticated")
    return _caller(user)


def _caller(user: User) -> Caller:
    return Caller(user.id, user.company.id, user.is_boses_staff)


def make_refresh_token(world: World, user: User, now: int, number: int | str) -> str:
    """Make, keep and return an opaque refresh token, the ``number``-th of the user."""
    token = secret(world.seed, "refresh", user.id, number)
    if world.name != "default":  # so that it leads there, as a browser sends it alone
        token = f"{token}.{world.name}"
    accounts.add_token(world.db, "refresh", token, user.id, now + REFRESH_LIFETIME)
    accounts.drop_tokens(world.db, "refresh", user.id, now)
    return token


def set_cookies(response: Response, access_token: str, refresh_token: str) -> None:
    """Set both cookies as the service does. Not ``Secure``: a developer's machine speaks HTTP."""
    response.set_cookie(
        "access_token",
        access_token,
        max_age=ACCESS_LIFETIME // SECOND,
        path="/",
        httponly=True,
        samesite="lax",
    )
    response.set_cookie(
        "refresh_token",
        refresh_token,
        max_age=REFRESH_LIFETIME // SECOND,
        path=REFRESH_PATH,
        httponly=True,
        samesite="lax",
    )


def clear_cookies(response: Response, http_only: bool) -> None:
    """Make the browser forget both cookies: over since 1970, as Starlette would read the clock."""
    for name, path in (("access_token", "/"), ("refresh_token", REFRESH_PATH)):
        response.set_cookie(
            name, "", max_age=0, expires=_LONG_AGO, path=path, httponly=http_only, samesite="lax"
        )
