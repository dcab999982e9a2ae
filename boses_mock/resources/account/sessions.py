"""What the account and workspace resources share: users as JSON, new users, sessions, roles."""

from __future__ import annotations

import logging

from starlette.responses import Response

from boses_mock.kernel.clock import iso
from boses_mock.kernel.errors import ApiError
from boses_mock.kernel.rng import secret, uuid
from boses_mock.store import accounts
from boses_mock.store.accounts import Company, User
from boses_mock.web import auth
from boses_mock.web.operation import Call
from boses_mock.web.responses import reply
from boses_mock.world import plans

DEAD_INVITE = "This invite link is invalid or has expired."
TAKEN = "An account with that email already exists. Try signing in instead."

_log = logging.getLogger("boses_mock")


def company_json(company: Company) -> dict[str, object]:
    ends_at = company.billing_period_ends_at
    return {
        "id": company.id,
        "name": company.name,
        "slug": company.slug,
        "slack_webhook_url": company.slack_webhook_url,
        "plan": company.plan,
        "simulations_used": company.simulations_used,
        "billing_period_ends_at": None if ends_at is None else iso(ends_at),
        "created_at": iso(company.created_at),
    }


def user_json(call: Call, user: User) -> dict[str, object]:
    company = plans.company_now(call.world.db, user.company.id, call.now) or user.company
    return {
        "id": user.id,
        "email": user.email,
        "full_name": user.full_name,
        "role": user.role,
        "is_boses_staff": user.is_boses_staff,
        "email_notifications": user.email_notifications,
        "company": company_json(company),
        "created_at": iso(user.created_at),
    }


def signed_in(call: Call, user: User, status: int = 200) -> Response:
    """Answer with a new session of ``user``, inside the caller's transaction."""
    access_token = auth.make_access_token(call.world, user, call.now)
    refresh_token = auth.make_refresh_token(
        call.world, user, call.now, call.ordinal(user.id, "refresh")
    )
    body = {"access_token": access_token, "token_type": "bearer", "user": user_json(call, user)}
    response = reply(body, status)
    auth.set_cookies(response, access_token, refresh_token)
    _tell_of_lost_cookies(call)
    return response


def _tell_of_lost_cookies(call: Call) -> None:
    """Say in the log and the answer what a browser does not: that this session ends at once."""
    from boses_mock.web.sites import lost_cookies

    if why := lost_cookies(call.headers):
        call.verdict.why.append(why)
        _log.warning("%s; let the page call this server by the page's own host name", why)


def new_user(
    call: Call, email: str, full_name: str | None, password: str, role: str, company: Company
) -> User:
    """Insert a user, inside the caller's transaction; the address must be free.

    The id is keyed by the address, so that another company's signup moves no id of this one.
    """
    world = call.world
    number = call.ordinal(f"email:{email}", "user")
    user = User(
        id=uuid(world.seed, "user", email, number),
        email=email,
        full_name=full_name,
        password=hashed(call, password, email),
        role=role,
        is_boses_staff=False,
        created_at=call.now,
        company=company,
    )
    accounts.add_user(world.db, user)
    call.arrange("users", user.id)
    return user


def hashed(call: Call, password: str, salted_by: str) -> str:
    """Return a password as it is kept."""
    return accounts.hash_password(password, secret(call.world.seed, "salt", salted_by))


def caller_of(call: Call) -> User:
    """Return the calling user.

    Raises:
        ApiError: 401 when there is no such user any more.
    """
    user = accounts.by_id(call.world.db, call.caller.user_id)
    if user is None:
        raise ApiError(401, "Not authenticated")
    return user


def manager_of(call: Call) -> User:
    """Return the calling user, who must run the company.

    Raises:
        ApiError: 403 for a mere member.
    """
    user = caller_of(call)
    if user.role not in ("owner", "admin"):
        raise ApiError(403, "Only workspace owners and admins can manage team members.")
    return user


def staff_of(call: Call) -> User:
    """Return the calling user, who must work for the service itself.

    Raises:
        ApiError: 403 for anybody else.
    """
    user = caller_of(call)
    if not user.is_boses_staff:
        raise ApiError(403, "Boses staff access required")
    return user
